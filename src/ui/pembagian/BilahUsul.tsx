import { memo } from 'react';
import type { BarisPapan, SegmenPapan } from '../../api/views';
import { useKelasWarna } from '../parts/kelasWarna';
import { jamBulat } from '../parts/jamBulat';
import type { UsulOrang } from '../usulan/bayangan';
import { teksBayangan } from '../usulan/teks';
import gaya from './BilahUsul.module.css';
import { usePembagian } from './pembagianStore';
import { Segmen } from './Segmen';
import { SegmenBayangan } from './SegmenBayangan';
import { teksPapan } from './teks';

/** Ratio at the right end of the track, as in the plain bar. */
const SKALA = 1.16;

interface Props {
  readonly baris: BarisPapan;
  readonly usul: UsulOrang;
}

/** Two lanes: the load now on top (what would go is hatched), below it the load as it would be with dashed ghosts. */
export const BilahUsul = memo(function BilahUsul({ baris, usul }: Props) {
  const kelas = useKelasWarna();
  const setahun = usePembagian((s) => s.bulan === null);
  const { kapasitas, beban } = baris;
  // In a month only what falls into it.
  const segmen = baris.segmen.filter((s) => setahun || s.menit > 0);
  const datang = usul.datang.filter((b) => setahun || b.menit > 0);
  const nanti = Math.max(0, beban + usul.selisih);
  const ditolak = datang.reduce((n, b) => n + (b.diterima ? 0 : b.menit), 0);
  const penuh = Math.max(kapasitas * SKALA, beban, nanti + ditolak, 1);
  const persen = (menit: number): number => (menit / penuh) * 100;
  const warna = (menit: number): string => kelas(kapasitas > 0 ? menit / kapasitas : null)?.css ?? 'ej ej-c';
  const tinggal = (s: SegmenPapan): number => {
    const keluar = usul.pergi.get(s.tugasId);
    return keluar?.diterima ? Math.max(0, s.menit - keluar.menit) : s.menit;
  };
  return (
    <div className={gaya.lintasan}>
      <div className={gaya.kini} title={teksBayangan.sekarang}>
        {segmen.map((s) => {
          const keluar = usul.pergi.get(s.tugasId);
          return keluar ? (
            <SegmenBayangan key={s.penugasanId} bayangan={keluar} arah="pergi" lebar={persen(s.menit)} />
          ) : (
            <div
              key={s.penugasanId}
              className={`${warna(beban)} ${gaya.diam}`}
              style={{ width: `${persen(s.menit)}%` }}
              title={`${s.nama}, ${jamBulat(s.menit)}`}
            />
          );
        })}
      </div>
      <div className={gaya.nanti}>
        {segmen.map(
          (s) =>
            tinggal(s) > 0 && (
              <Segmen
                key={s.penugasanId}
                segmen={s}
                pegawaiId={baris.pegawaiId}
                lebar={persen(tinggal(s))}
                warna={warna(nanti)}
              />
            ),
        )}
        {datang.map((b) => (
          <SegmenBayangan key={b.kartu.tugasId} bayangan={b} arah="datang" lebar={persen(b.menit)} />
        ))}
        {nanti === 0 && ditolak === 0 && <span className={gaya.kosong}>{teksPapan.belumAdaTugas}</span>}
      </div>
      {kapasitas > 0 && (
        <div
          className={gaya.batas}
          style={{ left: `${persen(kapasitas)}%` }}
          title={`kapasitas ${jamBulat(kapasitas)}`}
        />
      )}
    </div>
  );
});
