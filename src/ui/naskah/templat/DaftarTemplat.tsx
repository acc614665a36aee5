import { Button, Menu, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { JENIS_SURAT, SEBUTAN_JENIS } from '../../../domain/surat';
import css from './Templat.module.css';
import { useTemplatStore } from './templatContext';
import { belumDisimpan, isBaru } from './templatNaskahStore';
import { teks } from './teksTemplat';

/** All templates by kind; new ones stand below the stored ones of their kind. */
export function DaftarTemplat() {
  const keadaan = useStore(useTemplatStore());
  const { daftar, draf, dipilih, pilih, baru } = keadaan;
  const baris = [
    ...daftar.map(({ templat, asal }) => ({ ...(draf[templat.id] ?? templat), asal })),
    ...Object.values(draf)
      .filter(({ id }) => isBaru(id))
      .map((templat) => ({ ...templat, asal: 'kantor' as const })),
  ];
  return (
    <nav className={css.daftar} aria-label={teks.daftar}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="light" fullWidth leftSection={<IconPlus size={15} aria-hidden />}>
            {teks.baru}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {JENIS_SURAT.map((jenis) => (
            <Menu.Item key={jenis} onClick={() => baru(jenis)}>
              {SEBUTAN_JENIS[jenis]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {JENIS_SURAT.map((jenis) => (
        <section key={jenis} aria-label={SEBUTAN_JENIS[jenis]}>
          <h2>{SEBUTAN_JENIS[jenis]}</h2>
          {baris
            .filter((satu) => satu.jenis === jenis)
            .map(({ id, nama, asal }) => (
              <UnstyledButton
                key={id}
                className={css.satu}
                aria-current={id === dipilih ? 'true' : undefined}
                onClick={() => pilih(id)}
              >
                <span>{nama || '…'}</span>
                <small>
                  {teks.asal[asal]}
                  {belumDisimpan(keadaan, id) && <b> · {teks.draf}</b>}
                </small>
              </UnstyledButton>
            ))}
        </section>
      ))}
    </nav>
  );
}
