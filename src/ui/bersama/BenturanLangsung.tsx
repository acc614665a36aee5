import { Button, CloseButton } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useRef } from 'react';
import type { Benturan } from '../../api/gabungViews';
import { BandingSisi } from '../gabung/BandingSisi';
import type { Pilih } from '../gabung/sisi';
import { useAction } from '../parts/useAction';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import css from './BenturanLangsung.module.css';
import { useBersama, useBersamaStore } from './bersamaContext';
import { teksBersama } from './teks';

const t = teksBersama.benturan;

/** Who else than the user of this window wrote a side. */
const rekan = ({ kalah, terakhir }: Benturan, saya: string): string =>
  terakhir.aktor === saya ? kalah.aktor : terakhir.aktor;

/** Two people filled in one field at the same time: both values in the corner, one click decides, Esc puts it off. */
export function BenturanLangsung() {
  const store = useBersamaStore();
  const benturan = useBersama((s) => s.benturan);
  const nanti = useBersama((s) => s.nanti);
  const saya = useSesi((s) => s.sesi?.pengguna?.nama ?? '');
  const { jalankan, sedang } = useAction();
  const kartu = useRef<HTMLElement>(null);
  const tunda = (): void => store.getState().tunda();
  useWindowEvent('keydown', (e) => {
    const diSini = e.target === document.body || (e.target instanceof Node && kartu.current?.contains(e.target));
    if (e.key === 'Escape' && diSini && document.querySelector('[role="dialog"]') === null) tunda();
  });
  const [satu] = benturan;
  if (satu === undefined || nanti) return null;
  const putuskan = (pilih: Pilih) => {
    if (sedang) return;
    void jalankan(() => store.getState().putuskan(satu, pilih), { berhasil: t.diputuskan });
  };
  return (
    <section ref={kartu} className={css.kartu} aria-label={t.judul}>
      <header className={css.kepala}>
        <div role="status">
          <strong>{t.judul}</strong>
          <p>{t.isi(rekan(satu, saya), satu.nama)}</p>
        </div>
        <CloseButton size="sm" aria-label={t.nanti} onClick={tunda} />
      </header>
      <BandingSisi benturan={satu} onPilih={putuskan} />
      <footer className={css.kaki}>
        <span className="redup">{t.petunjuk}</span>
        {benturan.length > 1 && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              tunda();
              layarStore.getState().buka('benturan');
            }}
          >
            {t.lain(benturan.length - 1)}
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={tunda}>
          {t.nanti}
        </Button>
      </footer>
    </section>
  );
}
