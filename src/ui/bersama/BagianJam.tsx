import { Button } from '@mantine/core';
import type { JamDepan } from '../../api/bersamaViews';
import { useAction } from '../parts/useAction';
import { useBersamaStore } from './bersamaContext';
import css from './Bersama.module.css';
import { teksBersama } from './teks';

const t = teksBersama.jam;
const lama = (menit: number): string =>
  menit >= 2 * 24 * 60 ? t.hari(Math.floor(menit / (24 * 60))) : t.jamSaja(Math.max(1, Math.floor(menit / 60)));

/** Work held back because the clock of its PC runs ahead: it would win over everything written after it. */
export function BagianJam({ daftar }: { readonly daftar: readonly JamDepan[] }) {
  const store = useBersamaStore();
  const { jalankan, sedang } = useAction();
  if (daftar.length === 0) return null;
  return (
    <section className={css.perlu}>
      <h3>{t.judul}</h3>
      <ul>
        {daftar.map(({ sesi, aktor, pc, menit, perubahan }) => (
          <li key={sesi}>
            {t.isi(aktor, pc, lama(menit), perubahan)}{' '}
            <Button
              size="compact-xs"
              variant="default"
              disabled={sedang}
              onClick={() =>
                void jalankan(() => store.getState().terimaJamDepan(sesi), { berhasil: t.diterima, urungkan: false })
              }
            >
              {t.terima}
            </Button>
          </li>
        ))}
      </ul>
      <p className={css.arti}>{t.arti}</p>
    </section>
  );
}
