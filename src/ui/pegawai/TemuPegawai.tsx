import { useApi } from '../api';
import { BilahTemu } from '../bersama/BilahTemu';
import { SedangDiubah } from '../bersama/SedangDiubah';
import { useIkuti } from '../bersama/useIkuti';
import { useQuery } from '../parts/useQuery';
import { BIDANG_PEGAWAI, labelBidang, nilaiBidang, type NamaBidang } from './bidangPegawai';
import { usePegawai } from './pegawaiContext';
import { teks } from './teks';

const bidangDari = (bidang: string): NamaBidang => (bidang in BIDANG_PEGAWAI ? (bidang as NamaBidang) : 'nama');

/** Above the form of a person: who else has it open, and what changed under it meanwhile. */
export function TemuPegawai() {
  const api = useApi();
  const draf = usePegawai((s) => s.draf);
  const awal = usePegawai((s) => s.awal);
  const temu = usePegawai((s) => s.temu);
  const { ikuti, pakai, tutupTemu } = usePegawai((s) => s);
  const id = draf?.id ?? null;
  useIkuti(['pegawai', 'penempatan'], id, ikuti);
  const { data: bagian } = useQuery(temu === null ? null : () => api.listBagian(), [], ['bagian']);
  if (draf === null) return null;
  return (
    <>
      <SedangDiubah tabel="pegawai" id={id} nama={awal?.nama ?? ''} apa={teks.editor.pegawaiIni} />
      {temu && (
        <BilahTemu
          temu={temu}
          draf={draf}
          apa={teks.editor.pegawaiIni}
          label={(bidang) => labelBidang(bidangDari(bidang))}
          nilai={(bidang, isi) =>
            nilaiBidang(bidangDari(bidang), isi, (b) => bagian?.find((x) => x.id === b)?.nama ?? '')
          }
          onPakai={pakai}
          onTutup={tutupTemu}
        />
      )}
    </>
  );
}
