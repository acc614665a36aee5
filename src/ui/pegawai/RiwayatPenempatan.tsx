import type { RincianPegawai } from '../../api/views';
import { tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { teks } from './teks';

/** Dated placements, newest first; the past is never rewritten. */
export function RiwayatPenempatan({ rincian }: { readonly rincian: RincianPegawai }) {
  const api = useApi();
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian', 'tim_kerja']);
  const namaBagian = new Map(bagian.map((b) => [b.id, b.nama]));
  const namaTim = new Map(bagian.flatMap((b) => b.timKerja.map((t) => [t.id, t.nama] as const)));
  const e = teks.editor;
  const urut = [...rincian.penempatan].sort((a, b) => (b.tmt ?? '').localeCompare(a.tmt ?? ''));
  return (
    <table className="tabel" aria-label={e.riwayat}>
      <thead>
        <tr>
          <th>Masa</th>
          <th>{e.jabatan}</th>
          <th>{e.bagian}</th>
          <th className="kanan">{teks.kolom.kelas}</th>
        </tr>
      </thead>
      <tbody>
        {urut.map((p) => (
          <tr key={p.id}>
            <td>
              {p.tmt === null ? e.sejakAwal : tanggalPanjang(p.tmt)} –{' '}
              {p.sampai === null ? e.sekarang : tanggalPanjang(p.sampai)}
            </td>
            <td>
              {p.plt && `${e.plt} `}
              {p.jabatan}
              <div className="redup">{p.jenisJabatan}</div>
            </td>
            <td>
              {p.bagianId === null ? teks.tanpaBagian : namaBagian.get(p.bagianId)}
              <div className="redup">{p.timKerjaId !== null && namaTim.get(p.timKerjaId)}</div>
            </td>
            <td className="kanan">{p.kelas ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
