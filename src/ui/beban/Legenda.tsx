import { useStore } from 'zustand';
import type { HitunganKelas, KeadaanPeta } from '../../api/petaViews';
import { angka, rasio } from '../../domain/tampil';
import { useSesi } from '../stores/sesiStore';
import { teksBeban } from './teks';
import gaya from './Peta.module.css';
import type { SesiPeta } from './sesiPeta';
import { useHitungan } from './usePetaLayar';

interface Props {
  readonly sesi: SesiPeta;
  readonly jam: boolean;
  /** Cells show differences of two plans. */
  readonly selisih: boolean;
}

/** The classes with the office's own limits and the counted people of each year: a click shows only these. */
export function Legenda({ sesi, jam, selisih }: Props) {
  const { store } = sesi;
  const hitungan = useHitungan(sesi);
  const batas = useSesi((s) => s.pengaturan?.kelasEj);
  const keadaan = useStore(store, (s) => s.kueri.keadaan);
  const ubah = useStore(store, (s) => s.ubah);
  if (!batas) return null;
  const kurang = (n: number) => rasio(n - 1);
  const kelas: readonly (readonly [KeadaanPeta, string, string])[] = [
    ['tanpaTugas', 'ej ej-e', teksBeban.kelas.tanpaTugas],
    ['e', 'ej ej-e', `< ${rasio(batas.d)} ${teksBeban.kelas.e}`],
    ['d', 'ej ej-d', `${rasio(batas.d)}–${kurang(batas.c)} ${teksBeban.kelas.d}`],
    ['c', 'ej ej-c', `${rasio(batas.c)}–${kurang(batas.b)} ${teksBeban.kelas.c}`],
    ['b', 'ej ej-b', `${rasio(batas.b)}–1,00 ${teksBeban.kelas.b}`],
    ['a', 'ej ej-a', `> 1,00 ${teksBeban.kelas.a}`],
  ];
  const beda = [
    { css: gaya.naik, tanda: '▲', arti: teksBeban.naik },
    { css: gaya.turun, tanda: '▼', arti: teksBeban.turun },
    { css: gaya.tetap, tanda: '·', arti: teksBeban.tetap },
  ];
  return (
    <div className={gaya.legenda}>
      <div className={gaya.chips} role="group" aria-label={teksBeban.legenda}>
        <button
          type="button"
          className={gaya.chip}
          aria-pressed={keadaan === 'semua'}
          onClick={() => void ubah({ keadaan: 'semua' })}
        >
          {teksBeban.kelas.semua} <b className="angka">{hitungan ? angka(hitungan.dihitung) : ''}</b>
        </button>
        {kelas.map(([nilai, css, arti]) => (
          <button
            key={nilai}
            type="button"
            className={gaya.chip}
            aria-pressed={keadaan === nilai}
            onClick={() => void ubah({ keadaan: keadaan === nilai ? 'semua' : nilai })}
          >
            <span className={`${gaya.titik} ${css}`} aria-hidden>
              {nilai === 'tanpaTugas' ? '0' : ''}
            </span>
            {arti} <b className="angka">{hitungan ? angka(hitungan.perKelas[nilai as keyof HitunganKelas]) : ''}</b>
          </button>
        ))}
      </div>
      <ul className={gaya.kelas} aria-label={teksBeban.keteranganSel}>
        {selisih &&
          beda.map(({ css, tanda, arti }) => (
            <li key={arti}>
              <span className={`${gaya.contoh} ${css}`} aria-hidden>
                {tanda}
              </span>
              {arti}
            </li>
          ))}
        <li>
          <span className={`${gaya.contoh} cuti`} aria-hidden />
          {teksBeban.tidakTersedia}
        </li>
        {jam && !selisih && <li className="redup">{teksBeban.keteranganJam}</li>}
      </ul>
    </div>
  );
}
