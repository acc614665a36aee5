import { Switch } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Api } from '../../../api/api';
import { useApi } from '../../api';
import { Galat } from '../../parts/Galat';
import { useQuery } from '../../parts/useQuery';
import { useSesi } from '../../stores/sesiStore';
import { DaftarTemplat } from './DaftarTemplat';
import { FormTemplat } from './FormTemplat';
import { ImporEkspor } from './ImporEkspor';
import { PratinjauTemplat } from './PratinjauTemplat';
import css from './Templat.module.css';
import { TemplatContext } from './templatContext';
import { createTemplatNaskahStore, templatKini, type TemplatNaskahStore } from './templatNaskahStore';
import { teks } from './teksTemplat';

/** Drafts outlive the screen, but not the document they are of. */
let hidup: { readonly api: Api; readonly path: string; readonly store: TemplatNaskahStore } | null = null;

function storeDokumen(api: Api, path: string): TemplatNaskahStore {
  if (hidup?.api !== api || hidup.path !== path) hidup = { api, path, store: createTemplatNaskahStore(api) };
  return hidup.store;
}

/** How the office writes its letters: templates by kind, the one in hand, and what it looks like on paper. */
export function TemplatNaskah() {
  const api = useApi();
  const path = useSesi((s) => s.sesi?.berkas?.path ?? '');
  const store = storeDokumen(api, path);
  const { data, galat, muatUlang } = useQuery(() => api.listTemplatNaskah(), [path], ['pengaturan']);
  const kini = useStore(store, templatKini);
  const [tampak, setTampak] = useLocalStorage({
    key: 'templat.pratinjau',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const [daftar, setDaftar] = useLocalStorage({
    key: 'templat.daftar',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  useEffect(() => {
    if (data) store.getState().pakai(data);
  }, [data, store]);
  if (galat) return <Galat pesan={galat} onUlang={muatUlang} />;
  return (
    <TemplatContext value={store}>
      <section className={css.layar} aria-label={teks.judul}>
        <div className={css.alat}>
          <ImporEkspor />
          <Switch
            size="xs"
            label={teks.tampilDaftar}
            checked={daftar}
            onChange={(e) => setDaftar(e.currentTarget.checked)}
          />
          <Switch
            size="xs"
            label={teks.pratinjau}
            checked={tampak}
            onChange={(e) => setTampak(e.currentTarget.checked)}
          />
        </div>
        <div className={css.kolom} data-daftar={daftar} data-pratinjau={tampak}>
          {daftar && <DaftarTemplat />}
          {kini && <FormTemplat key={kini.id} />}
          {kini && tampak && <PratinjauTemplat />}
        </div>
      </section>
    </TemplatContext>
  );
}
