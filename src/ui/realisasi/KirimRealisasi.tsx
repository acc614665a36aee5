import { useApi } from '../api';
import { KirimPerBagian } from '../formulir/KirimPerBagian';
import { useQuery } from '../parts/useQuery';
import { teks } from './teks';

/** One workbook of the month for each chosen bagian. */
export function KirimRealisasi({ bulan, onTutup }: { readonly bulan: number; onTutup(): void }) {
  const api = useApi();
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  return (
    <KirimPerBagian
      judul={teks.kirim.judul(bulan)}
      kata={teks.kirim}
      bagian={bagian.map(({ id, nama }) => ({ id, nama }))}
      kirim={(bagianIds, jobId) => api.exportFormulirRealisasi({ bagianIds, bulan, folder: null, jobId })}
      onTutup={onTutup}
    />
  );
}
