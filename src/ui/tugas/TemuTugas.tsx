import { BilahTemu } from '../bersama/BilahTemu';
import { SedangDiubah } from '../bersama/SedangDiubah';
import { useIkuti } from '../bersama/useIkuti';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { BIDANG_TUGAS, labelBidang, nilaiBidang, type NamaAsal, type NamaBidang } from './bidangTugas';
import { TABEL_DPA } from './pilihanSub';
import { teks } from './teks';
import { useTugas } from './tugasContext';

const bidangDari = (bidang: string): NamaBidang => (bidang in BIDANG_TUGAS ? (bidang as NamaBidang) : 'nama');

/** Above the form of a task: who else has it open, and what changed under it meanwhile. */
export function TemuTugas() {
  const draf = useTugas((s) => s.draf);
  const awal = useTugas((s) => s.awal);
  const temu = useTugas((s) => s.temu);
  const { ikuti, pakai, tutupTemu, jadikanBaru } = useTugas((s) => s);
  const id = draf?.id ?? null;
  useIkuti(['tugas'], id, ikuti);
  const nama = useNamaAsal(temu !== null);
  if (draf === null) return null;
  return (
    <>
      <SedangDiubah tabel="tugas" id={id} nama={awal?.nama ?? ''} apa={teks.editor.tugasIni} />
      {temu && (
        <BilahTemu
          temu={temu}
          draf={draf}
          apa={teks.editor.tugasIni}
          label={(bidang) => labelBidang(bidangDari(bidang))}
          nilai={(bidang, isi) => nilaiBidang(bidangDari(bidang), isi, nama)}
          onPakai={pakai}
          onTutup={tutupTemu}
          onBaru={jadikanBaru}
        />
      )}
    </>
  );
}

/** Read only when there is something to compare. */
function useNamaAsal(perlu: boolean): NamaAsal {
  const api = useApi();
  const { data: dpa } = useQuery(perlu ? () => api.getDpa() : null, [], TABEL_DPA);
  const { data: bagian } = useQuery(perlu ? () => api.listBagian() : null, [], ['bagian']);
  return {
    bagian: (id) => bagian?.find((b) => b.id === id)?.nama ?? '',
    subKegiatan: (id) => dpa?.baris.find((s) => s.id === id)?.nama ?? '',
  };
}
