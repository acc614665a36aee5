import { Button } from '@mantine/core';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { batasCetak } from '../parts/cetak/batasCetak';
import { bukaCetak } from '../parts/cetak/cetakStore';
import { kabarBerhasil, kabarGalat } from '../parts/useAction';
import type { useJob } from '../parts/useJob';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teks as teksTemplat } from './templat/teksTemplat';
import { teksRegister } from './teksRegister';
import { teks } from './teks';
import { useTemplatJenis } from './useTemplatJenis';

const t = teks.terbitkan;
/** Names of files told by name; more are in the folder. */
const DISEBUT = 8;

const namaSaja = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** After issuing: which files are where, and what one does next. */
export function HasilTerbit({ pekerja }: { readonly pekerja: ReturnType<typeof useJob> }) {
  const api = useApi();
  const hasil = useNaskah((s) => s.hasil);
  const pilihLayar = useNaskah((s) => s.pilihLayar);
  const lupakan = useNaskah((s) => s.lupakanHasil);
  const { dipakai } = useTemplatJenis();
  if (hasil === null) return null;
  const word = async (jobId: string): Promise<void> => {
    const jadi = await api.exportSuratWord({ ids: [...hasil.diterbitkan], folder: hasil.folder || null, jobId });
    if (jadi) kabarBerhasil(api, teksTemplat.word.tersimpan(jadi.berkas.length, jadi.folder), false);
  };
  const [berkas] = hasil.berkas;
  const cetak = batasCetak(hasil.diterbitkan);
  const lebih = hasil.berkas.length - DISEBUT;
  return (
    <div className={css.hasil} role="status">
      <h2>{t.selesai(angka(hasil.diterbitkan.length))}</h2>
      {hasil.folder !== '' && <p>{t.di(hasil.folder)}</p>}
      <ul className={css.berkas}>
        {hasil.berkas.slice(0, DISEBUT).map((path) => (
          <li key={path}>{namaSaja(path)}</li>
        ))}
        {lebih > 0 && <li>{t.lebihBerkas(angka(lebih))}</li>}
      </ul>
      {cetak.keterangan !== null && <p>{cetak.keterangan}</p>}
      <div className={css.tombol}>
        <Button
          onClick={() =>
            void pekerja
              .mulai(teksRegister.mencetak, (jobId) => api.getPdfCetak({ ids: cetak.ids, jobId }))
              .then((dokumen) => dokumen && bukaCetak(dokumen))
          }
        >
          {cetak.tombol}
        </Button>
        {dipakai?.word && (
          <Button variant="default" onClick={() => void pekerja.mulai(teksTemplat.word.menyimpan, word)}>
            {teksTemplat.word.simpanDocx}
          </Button>
        )}
        {berkas !== undefined && (
          <Button
            variant="default"
            onClick={() => void api.openKeluaran({ path: berkas, folder: true }).catch(kabarGalat)}
          >
            {t.bukaFolder}
          </Button>
        )}
        <Button variant="default" onClick={() => pilihLayar('register')}>
          {t.register}
        </Button>
        <Button variant="subtle" onClick={lupakan}>
          {t.lagi}
        </Button>
      </div>
    </div>
  );
}
