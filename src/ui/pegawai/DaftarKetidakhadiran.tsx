import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { RincianPegawai } from '../../api/views';
import type { Ketidakhadiran } from '../../domain/pegawai';
import { rentangTanggal } from '../../domain/tampil';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { FormKetidakhadiran } from './FormKetidakhadiran';
import css from './Pegawai.module.css';
import { teks } from './teks';

/** Leave of one person; each line is its own undoable change. */
export function DaftarKetidakhadiran({ rincian }: { readonly rincian: RincianPegawai }) {
  const api = useApi();
  const { jalankan } = useAction();
  const [diubah, setDiubah] = useState<Ketidakhadiran | null>(null);
  const c = teks.cuti;
  const urut = [...rincian.ketidakhadiran].sort((a, b) => a.mulai.localeCompare(b.mulai));
  return (
    <>
      {urut.length === 0 && <p className="redup">{c.kosong}</p>}
      <ul className={css.daftar}>
        {urut.map((k) => {
          const bagian = k.persen === undefined ? '' : ` · ${c.sebagian(k.persen)}`;
          const apa = `${teks.ketidakhadiran[k.jenis]} ${rentangTanggal(k.mulai, k.akhir)}${bagian}`;
          return (
            <li key={k.id}>
              <span className={css.tumbuh}>{apa}</span>
              <ActionIcon variant="subtle" color="gray" aria-label={c.ubah(apa)} onClick={() => setDiubah(k)}>
                <IconPencil size={15} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={c.hapus(apa)}
                onClick={() => void jalankan(() => api.removeKetidakhadiran({ id: k.id }), { berhasil: c.dihapus })}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <FormKetidakhadiran
        key={diubah?.id ?? ''}
        pegawaiId={rincian.pegawai.id}
        awal={diubah}
        onSelesai={() => setDiubah(null)}
      />
    </>
  );
}
