import { useStore } from 'zustand';
import type { KeadaanPeta } from '../../api/petaViews';
import { angka, rasio } from '../../domain/tampil';
import { useSesi } from '../stores/sesiStore';
import { teksBeban } from './teks';
import gaya from './Peta.module.css';
import type { Hitungan, PetaStore } from './petaStore';

interface Props {
  readonly store: PetaStore;
  readonly hitungan: Hitungan | null;
  readonly jam: boolean;
  /** Cells show differences of two plans. */
  readonly selisih: boolean;
}

const bersih = ({ dihitung, tanpaTugas, rendah, melebihi }: Hitungan) => ({
  semua: dihitung,
  tanpaTugas,
  rendah,
  wajar: Math.max(0, dihitung - tanpaTugas - rendah - melebihi),
  melebihi,
});
const CONTOH = { semua: '', tanpaTugas: 'ej ej-e', rendah: 'ej ej-d', wajar: 'ej ej-b', melebihi: 'ej ej-a' } as const;

/** The classes with the office's own limits, and the counted people of every state: a click shows only these. */
export function Legenda({ store, hitungan, jam, selisih }: Props) {
  const batas = useSesi((s) => s.pengaturan?.kelasEj);
  const keadaan = useStore(store, (s) => s.kueri.keadaan);
  const ubah = useStore(store, (s) => s.ubah);
  if (!batas) return null;
  const kurang = (n: number) => rasio(n - 1);
  const kelas = [
    { css: 'ej ej-e', arti: `< ${rasio(batas.d)} sangat rendah` },
    { css: 'ej ej-d', arti: `${rasio(batas.d)}–${kurang(batas.c)} rendah` },
    { css: 'ej ej-c', arti: `${rasio(batas.c)}–${kurang(batas.b)} cukup` },
    { css: 'ej ej-b', arti: `${rasio(batas.b)}–1,00 optimal` },
    { css: 'ej ej-a', arti: '> 1,00 melebihi' },
    { css: 'cuti', arti: teksBeban.tidakTersedia },
  ];
  const beda = [
    { css: gaya.naik, tanda: '▲', arti: teksBeban.naik },
    { css: gaya.turun, tanda: '▼', arti: teksBeban.turun },
    { css: gaya.tetap, tanda: '·', arti: teksBeban.tetap },
  ];
  const jumlah = hitungan ? bersih(hitungan) : null;
  return (
    <div className={gaya.legenda} role="group" aria-label={teksBeban.legenda}>
      {(Object.keys(CONTOH) as KeadaanPeta[]).map((k) => (
        <button
          key={k}
          type="button"
          className={gaya.chip}
          aria-pressed={keadaan === k}
          onClick={() => void ubah({ keadaan: keadaan === k ? 'semua' : k })}
        >
          {CONTOH[k] !== '' && <span className={`${gaya.titik} ${CONTOH[k]}`} aria-hidden />}
          {teksBeban.kelas[k]} <b className="angka">{jumlah ? angka(jumlah[k]) : ''}</b>
        </button>
      ))}
      <ul className={gaya.kelas}>
        {selisih
          ? beda.map(({ css, tanda, arti }) => (
              <li key={arti}>
                <span className={`${gaya.contoh} ${css}`} aria-hidden>
                  {tanda}
                </span>
                {arti}
              </li>
            ))
          : kelas.map(({ css, arti }) => (
              <li key={css}>
                <span className={`${gaya.contoh} ${css}`} aria-hidden />
                {arti}
              </li>
            ))}
        {jam && !selisih && <li className="redup">{teksBeban.keteranganJam}</li>}
      </ul>
    </div>
  );
}
