import { join } from 'node:path';
import type { ProyeksiView } from '../api/proyeksiViews';
import { AppError } from '../api/errors';
import type { AnakLaporan } from './anakLaporan';
import { bagianNamed } from './bagian';
import { angka, rasio, selisih, table } from './output';

/** `laporan BERKAS proyeksi`: retirement of five years per unit and jabatan, nobody named. */
export const proyeksi: AnakLaporan = {
  options: [{ name: 'bagian', value: 'NAMA', help: 'proyeksi: hanya bagian ini' }],
  async run(call, folder) {
    const { api, out } = call;
    const bagianId = await bagianNamed(api, call.text('bagian'));
    const { orang: _orang, ...view } = await api.getProyeksi({ bagianId });
    const berkas: string[] = [];
    for (const format of folder === null ? [] : (['pdf', 'xlsx'] as const)) {
      out.note(`proyeksi.${format}`);
      const path = join(folder ?? '', `proyeksi.${format}`);
      const hasil = await api.exportProyeksi({ bagianId, format, path, jobId: `proyeksi-${format}` });
      if (!hasil) throw new AppError('dibatalkan');
      berkas.push(hasil.path);
    }
    return {
      json: { ...view, berkas },
      text: [...describe(view), ...(berkas.length > 0 ? ['', 'Ditulis:', ...berkas] : [])].join('\n'),
    };
  },
};

function describe({ unit, jumlah, tahun, tugas, per }: Omit<ProyeksiView, 'orang'>): string[] {
  const head = ['', 'Pemangku', 'Kebutuhan', ...tahun.map(String), 'Perlu diisi', 'EJ akhir'];
  const numbers = (row: ProyeksiView['jumlah']): string[] => [
    angka(row.pemangku),
    angka(row.bulat),
    ...row.tahun.map((t) => `${t.keluar > 0 ? `-${angka(t.keluar)} ` : ''}${angka(t.sisa)} (${selisih(t.selisih)})`),
    angka(row.tahun.at(-1)?.isi ?? 0),
    rasio(row.tahun.at(-1)?.ej ?? null),
  ];
  const rows = unit.flatMap(({ nama, baris, jumlah: sum }) => [
    [nama, ...numbers(sum)],
    ...baris.map((row) => [`  ${row.jabatan}`, ...numbers(row)]),
  ]);
  const total = unit.length > 1 ? [['Jumlah', ...numbers(jumlah)]] : [];
  const hilang = tahun.map((satu, at) => `${satu}: ${angka(tugas.kehilangan[at] ?? 0)}`).join(', ');
  return [
    table([head, ...rows, ...total], new Set(head.map((_, at) => at).filter((at) => at > 0))),
    '',
    `Pemangku per ${per}. Angka tahun: yang keluar, sisa tanpa pengganti, dan selisih terhadap kebutuhan menurut ABK.`,
    `Tugas yang ditinggalkan ${angka(tugas.berkurang)}; tanpa pelaksana mulai ${hilang}.`,
    ...(jumlah.lewat > 0 ? [`${angka(jumlah.lewat)} pegawai melewati batas usia pensiun menurut data: periksa.`] : []),
    ...(jumlah.tanpaTanggal > 0 ? [`${angka(jumlah.tanpaTanggal)} pegawai tanpa tanggal lahir atau bukan ASN.`] : []),
  ];
}
