import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import css from './Pegawai.module.css';
import { teks } from './teks';

interface Props {
  readonly nama: string;
  readonly keterangan?: string;
  /** undefined = refused (a toast said why). */
  onSimpan(nama: string): Promise<unknown>;
  onHapus(): Promise<unknown>;
}

/** A bagian or tim kerja: its name, renamed in place. */
export function BarisUnit({ nama, keterangan, onSimpan, onHapus }: Props) {
  const [baru, setBaru] = useState<string | null>(null);
  const u = teks.unit;
  if (baru !== null)
    return (
      <form
        className={css.grup}
        onSubmit={(ev) => {
          ev.preventDefault();
          if (baru.trim() === '') return;
          void onSimpan(baru.trim()).then((hasil) => hasil !== undefined && setBaru(null));
        }}
      >
        <TextInput
          aria-label={u.ubah(nama)}
          className={css.tumbuh}
          autoFocus
          value={baru}
          onChange={(ev) => setBaru(ev.currentTarget.value)}
          onKeyDown={(ev) => {
            if (ev.key !== 'Escape') return;
            ev.stopPropagation();
            setBaru(null);
          }}
        />
        <Button type="submit">{u.simpan}</Button>
      </form>
    );
  return (
    <div className={css.grup}>
      <span className={css.tumbuh}>
        {nama} {keterangan !== undefined && <span className="redup">· {keterangan}</span>}
      </span>
      <ActionIcon variant="subtle" color="gray" aria-label={u.ubah(nama)} onClick={() => setBaru(nama)}>
        <IconPencil size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={u.hapus(nama)} onClick={() => void onHapus()}>
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </div>
  );
}
