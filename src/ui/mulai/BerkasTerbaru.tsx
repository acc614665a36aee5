import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { BerkasTerbaru as Baris } from '../../api/views';
import { useApi } from '../api';
import { usePerintah } from '../frame/perintah';
import { kabarGalat } from '../parts/useAction';
import { waktuPanjang } from '../parts/waktu';
import css from './BerkasTerbaru.module.css';

/** Recent files; a missing one stays listed (the stick may come back) and can be taken off. */
export function BerkasTerbaru({ dapatDibuka }: { readonly dapatDibuka: boolean }) {
  const api = useApi();
  const { buka } = usePerintah();
  const [daftar, setDaftar] = useState<readonly Baris[]>([]);
  useEffect(() => {
    api.listRecent().then(setDaftar, kabarGalat);
  }, [api]);
  const lepas = (path: string) => api.removeRecent({ path }).then(setDaftar, kabarGalat);
  if (daftar.length === 0) return null;
  return (
    <section aria-label="Berkas terakhir" className={css.terbaru}>
      <h2>Berkas terakhir</h2>
      <ul>
        {daftar.map((berkas) => (
          <li key={berkas.path}>
            <UnstyledButton
              className={css.berkas}
              disabled={!berkas.ada || !dapatDibuka}
              onClick={() => void buka(berkas.path)}
            >
              <strong>
                {berkas.opd || berkas.nama} · {berkas.tahun}
              </strong>
              <span className="satu-baris" title={berkas.path}>
                {berkas.ada ? berkas.path : `Tidak ditemukan: ${berkas.path}`}
              </span>
              <span className={css.waktu}>{waktuPanjang(berkas.dibuka)}</span>
            </UnstyledButton>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Lepas ${berkas.nama} dari daftar`}
              title="Lepas dari daftar; berkasnya tidak dihapus"
              onClick={() => void lepas(berkas.path)}
            >
              <IconX size={15} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}
