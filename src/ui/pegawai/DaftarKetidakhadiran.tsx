import { ActionIcon, Button } from '@mantine/core';
import { IconCalendarOff, IconPencil, IconTrash } from '@tabler/icons-react';
import type { RincianPegawai } from '../../api/views';
import type { Ketidakhadiran } from '../../domain/pegawai';
import { rentangTanggal } from '../../domain/tampil';
import { absenDialog } from '../absen/absenDialog';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import css from './Pegawai.module.css';
import { teks } from './teks';

/** Leave of one person; each line is its own undoable change. What is recorded is typed in the window of absences. */
export function DaftarKetidakhadiran({ rincian }: { readonly rincian: RincianPegawai }) {
  const api = useApi();
  const { jalankan } = useAction();
  const c = teks.cuti;
  const { pegawai } = rincian;
  const { buka, catat } = absenDialog.getState();
  const ubah = ({ id, pegawaiId, mulai, akhir, jenis, persen = 100 }: Ketidakhadiran) =>
    buka({ jenis: 'ubah', absen: { id, pegawaiId, mulai, akhir, jenis, persen }, nama: pegawai.nama });
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
              <ActionIcon variant="subtle" color="gray" aria-label={c.ubah(apa)} onClick={() => ubah(k)}>
                <IconPencil size={15} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={c.hapus(apa)}
                onClick={() => void jalankan(() => api.removeAbsen({ ids: [k.id] }), { berhasil: c.dihapus })}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <Button
        variant="light"
        mt={6}
        leftSection={<IconCalendarOff size={15} aria-hidden />}
        onClick={() => catat([pegawai.id])}
      >
        {c.tambah}
      </Button>
      <p className="redup" style={{ margin: '8px 0 0' }}>
        {c.catatan}
      </p>
    </>
  );
}
