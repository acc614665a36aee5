import { Button } from '@mantine/core';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { kabarGalat } from '../parts/useAction';
import type { useJob } from '../parts/useJob';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teksRegister } from './teksRegister';
import { teks } from './teks';

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
  if (hasil === null) return null;
  const [berkas] = hasil.berkas;
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
      <div className={css.tombol}>
        <Button
          onClick={() =>
            void pekerja.mulai(teksRegister.mencetak, (jobId) =>
              api.printSurat({ ids: [...hasil.diterbitkan].slice(0, 2000), jobId }),
            )
          }
        >
          {t.cetak}
        </Button>
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
