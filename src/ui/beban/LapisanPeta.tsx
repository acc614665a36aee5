import { useStore } from 'zustand';
import { rasioTeks } from '../../domain/tampil';
import { jamBulat } from '../parts/jamBulat';
import { useKelasWarna } from '../parts/kelasWarna';
import papan from '../pembagian/Papan.module.css';
import { useSeretan } from '../pembagian/seretStore';
import { rasioSel } from './barisTampil';
import { barisDengan } from './lembarPeta';
import type { SesiPeta } from './sesiPeta';
import { teksBeban } from './teks';
import { tolakTeks } from './usePindahPeta';

/** What hangs on the pointer: the task, and what letting go here would do to this person. */
export function LapisanPeta({ sesi }: { readonly sesi: SesiPeta }) {
  const bawaan = useSeretan((s) => s.bawaan);
  const tujuan = useSeretan((s) => s.tujuan);
  const coba = useStore(sesi.lihat, (s) => s.coba);
  const baris = useStore(sesi.store, (s) => (tujuan && s.tampil ? barisDengan(s.tampil.lembar, tujuan) : undefined));
  const kelas = useKelasWarna()(coba ? rasioSel(coba.ke, 0) : null);
  if (!bawaan) return null;
  const tolak = coba ? tolakTeks(coba) : '';
  return (
    <div className={papan.lapisan}>
      <b>{bawaan.nama}</b>
      <span className="redup angka">{jamBulat(bawaan.menit)}</span>
      {!baris && <p className="redup">{teksBeban.pilihBaris}</p>}
      {baris && coba && (
        <p>
          {teksBeban.lepasDi(baris.info.nama)}:{' '}
          {tolak === '' && (
            <>
              <b className="angka">
                {teksBeban.dampak(
                  teksBeban.setahun,
                  rasioTeks(rasioSel(baris.angka, 0)),
                  rasioTeks(rasioSel(coba.ke, 0)),
                )}
              </b>{' '}
              {kelas?.sebutan}
            </>
          )}
          {(tolak || coba.lintas) && <span className={papan.halangan}> {tolak || teksBeban.lintas}</span>}
        </p>
      )}
    </div>
  );
}
