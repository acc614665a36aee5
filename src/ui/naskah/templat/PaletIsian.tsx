import { Collapse, UnstyledButton } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useState } from 'react';
import { isianJenis } from '../../../domain/isianNaskah';
import type { JenisSurat } from '../../../domain/surat';
import css from './Templat.module.css';
import { teks } from './teksTemplat';

interface Props {
  readonly jenis: JenisSurat;
  onSisip(kunci: string): void;
}

/** Fields of the kind with meaning and example; a click puts one where the cursor was. */
export function PaletIsian({ jenis, onSisip }: Props) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <div className={css.palet}>
      <UnstyledButton className={css.bukaPalet} aria-expanded={terbuka} onClick={() => setTerbuka(!terbuka)}>
        <IconBraces size={15} aria-hidden /> {teks.isian.tampilkan}
      </UnstyledButton>
      <Collapse expanded={terbuka}>
        <p className={css.arti}>{teks.isian.arti}</p>
        <ul aria-label={teks.isian.judul}>
          {isianJenis(jenis).map(({ kunci, arti, contoh }) => (
            <li key={kunci}>
              <UnstyledButton
                aria-label={teks.isian.sisipkan(kunci)}
                // The text keeps its cursor: a field is put in without leaving it.
                onMouseDown={(e) => e.preventDefault()}
                onClick={() => onSisip(kunci)}
              >
                <code>{`{${kunci}}`}</code>
                <span>
                  {arti}, <em>{teks.isian.contoh(contoh)}</em>
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Collapse>
    </div>
  );
}
