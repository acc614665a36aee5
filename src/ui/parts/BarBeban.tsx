import { menitKeJam, rasioTeks } from '../../domain/tampil';
import { useKelasWarna } from './kelasWarna';
import css from './BarBeban.module.css';

export interface SegmenBeban {
  readonly id: string;
  readonly nama: string;
  readonly menit: number;
}
interface Props {
  /** Minutes. */
  readonly beban: number;
  readonly kapasitas: number;
  /** Parts of the load in their order; without them one plain bar. */
  readonly segmen?: readonly SegmenBeban[];
  /** Ratio at the right end of the track; the capacity mark stands at 1 ÷ skala. */
  readonly skala?: number;
  readonly tinggi?: number;
}

/** Load up to and over the capacity mark. A load beyond the track ends in an arrow. */
export function BarBeban({ beban, kapasitas, segmen, skala = 1.2, tinggi = 12 }: Props) {
  const rasio = kapasitas > 0 ? beban / kapasitas : null;
  const warna = useKelasWarna()(rasio);
  const penuh = kapasitas * skala;
  const lebar = (menit: number) => `${penuh > 0 ? Math.min(100, (menit / penuh) * 100) : 0}%`;
  const arti = `${menitKeJam(beban)} dari ${menitKeJam(kapasitas)}, rasio ${rasioTeks(rasio)}${warna ? `, ${warna.sebutan}` : ''}`;
  return (
    <div className={css.lintasan} style={{ height: tinggi }} role="img" aria-label={arti} title={arti}>
      <div className={css.isi}>
        {(segmen ?? [{ id: 'semua', nama: '', menit: beban }]).map((bagian) => (
          <div
            key={bagian.id}
            className={`${css.segmen} ${warna?.css ?? 'ej ej-c'}`}
            style={{ width: lebar(bagian.menit) }}
            title={bagian.nama ? `${bagian.nama}: ${menitKeJam(bagian.menit)}` : undefined}
          >
            {tinggi >= 20 && bagian.nama}
          </div>
        ))}
      </div>
      {kapasitas > 0 && <div className={css.batas} style={{ left: `${100 / skala}%` }} />}
      {rasio !== null && rasio > skala && <span className={css.lewat}>▸</span>}
    </div>
  );
}
