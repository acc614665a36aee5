import { Button } from '@mantine/core';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import css from './Formulir.module.css';
import { formulirDialog } from './formulirDialog';
import { KirimPerBagian } from './KirimPerBagian';
import { teks } from './teks';

/** One workbook of tasks for each chosen bagian. */
export function KirimFormulir({ onTutup }: { onTutup(): void }) {
  const api = useApi();
  const kata = teks.kirim;
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian', 'tugas', 'pegawai', 'sub_kegiatan']);
  return (
    <KirimPerBagian
      judul={kata.judul}
      kata={kata}
      bagian={bagian.map(({ id, nama, subKegiatan, tugas, pegawai }) => ({
        id,
        nama,
        rincian: kata.rincian(subKegiatan, tugas, pegawai),
      }))}
      kosong={kata.kosong}
      ujung={
        <Button variant="subtle" className={css.ujung} onClick={() => formulirDialog.getState().baca()}>
          {kata.bacaSaja}
        </Button>
      }
      kirim={(bagianIds, jobId) => api.exportFormulir({ bagianIds, folder: null, jobId })}
      onTutup={onTutup}
    />
  );
}
