import { Button } from '@mantine/core';
import { useAction } from '../parts/useAction';
import { useSesi } from '../stores/sesiStore';
import { useBersamaStore } from './bersamaContext';
import css from './Bersama.module.css';
import { teksBersama } from './teks';

const t = teksBersama.cara;

/** A file of one person: how several can work on it, in three lines. */
export function CaraBerbagi() {
  const store = useBersamaStore();
  const path = useSesi((s) => s.sesi?.berkas?.path ?? '');
  const { jalankan, sedang } = useAction();
  return (
    <>
      <h2>{t.judul}</h2>
      <ol className={css.langkah}>
        {t.langkah.map((langkah) => (
          <li key={langkah}>{langkah}</li>
        ))}
      </ol>
      <p className={css.arti}>{t.arti}</p>
      <p className={css.arti}>
        {t.tempat} <span className={css.path}>{path}</span>
      </p>
      <Button
        fullWidth
        loading={sedang}
        onClick={() => void jalankan(() => store.getState().bagikan(), { berhasil: t.berhasil, urungkan: false })}
      >
        {t.bagikan}
      </Button>
    </>
  );
}
