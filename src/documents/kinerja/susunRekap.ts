import type { BagianId } from '../../domain/ids';
import type { BebanTahun } from '../../domain/hitungan';
import type { PegawaiId } from '../../domain/ids';
import type { PermintaanDokumen } from '../../domain/kinerja';
import { rekapBagian, type BarisRekap } from '../../domain/kinerjaRekap';
import { rasio } from '../../domain/tampil';
import { jamTerjumlah } from '../jamTerjumlah';
import { namaUnit } from '../kalimatSurat';
import type { BahanKinerja, Bentuk } from './bahanKinerja';
import { barisJumlah } from './barisJumlah';
import type { BagianKinerja, BarisKinerja, KolomKinerja, SelKinerja } from './modelKinerja';

const KOLOM: readonly (KolomKinerja & { readonly lembarSaja?: true })[] = [
  { judul: 'No.', jenis: 'tengah', mm: 8 },
  { judul: 'Bagian', jenis: 'teks', mm: 60, lentur: true },
  { judul: 'Pegawai dihitung', jenis: 'angka', mm: 15.5 },
  { judul: 'Pegawai lain', jenis: 'angka', mm: 14, lembarSaja: true },
  { judul: 'Tugas', jenis: 'angka', mm: 12.5 },
  { judul: 'Tugas terbagi habis', jenis: 'angka', mm: 14.5 },
  { judul: 'Jam tugas', jenis: 'jam', mm: 19 },
  { judul: 'Jam tugas terbagi', jenis: 'jam', mm: 19, lembarSaja: true },
  { judul: 'Jam beban pegawai', jenis: 'jam', mm: 19 },
  { judul: 'Jam kerja efektif', jenis: 'jam', mm: 19 },
  { judul: 'Rasio', jenis: 'rasio', mm: 12 },
  { judul: 'Pagu (Rp)', jenis: 'rupiah', mm: 28 },
  { judul: 'Pagu terbagi (Rp)', jenis: 'rupiah', mm: 28 },
  { judul: 'Pagu belum terbagi (Rp)', jenis: 'rupiah', mm: 25.5 },
  { judul: 'Tanpa tugas', jenis: 'angka', mm: 12.5 },
  { judul: 'Di bawah batas', jenis: 'angka', mm: 13.5 },
  { judul: 'Melebihi batas', jenis: 'angka', mm: 15.5 },
];

type Jam = Readonly<Record<'menitTugas' | 'menitTerbagi' | 'beban' | 'kapasitas', number>>;

const nilai = (b: BarisRekap, jam: Jam): SelKinerja[] => [
  b.pegawai,
  b.tidakDihitung,
  b.tugas,
  b.tugasHabis,
  jam.menitTugas,
  jam.menitTerbagi,
  jam.beban,
  jam.kapasitas,
  b.kapasitas > 0 ? b.beban / b.kapasitas : null,
  b.pagu,
  b.paguTerbagi,
  b.pagu - b.paguTerbagi,
  b.tanpaTugas,
  b.rendah,
  b.melebihi,
];

/** `beban`: everybody's load of the year. */
export function susunRekap(
  { kantor }: BahanKinerja,
  minta: PermintaanDokumen,
  bentuk: Bentuk,
  beban: ReadonlyMap<PegawaiId, Pick<BebanTahun, 'beban' | 'kapasitas'>>,
): BagianKinerja[] {
  const ids = minta.bagianIds === null ? null : new Set<BagianId>(minta.bagianIds);
  const { baris, jumlah } = rekapBagian(kantor, beban, ids);
  const kolomJam = (ambil: (b: BarisRekap) => number): readonly number[] => jamTerjumlah(baris.map(ambil));
  const jam = {
    menitTugas: kolomJam((b) => b.menitTugas),
    menitTerbagi: kolomJam((b) => b.menitTerbagi),
    beban: kolomJam((b) => b.beban),
    kapasitas: kolomJam((b) => b.kapasitas),
  };
  const nama = ['menitTugas', 'menitTerbagi', 'beban', 'kapasitas'] as const;
  const jamDi = (ambil: (kolom: readonly number[]) => number): Jam =>
    Object.fromEntries(nama.map((n) => [n, ambil(jam[n]) / 10])) as Record<(typeof nama)[number], number>;
  const isi: BarisKinerja[] = baris.map((b, i) => ({
    jenis: 'isi',
    sel: [
      bentuk === 'pdf' ? `${i + 1}.` : i + 1,
      bentuk === 'pdf' ? b.nama.replace(/^Bagian /, '') : namaUnit(b.nama),
      ...nilai(
        b,
        jamDi((kolom) => kolom[i] ?? 0),
      ),
    ],
  }));
  const total = jamDi((kolom) => kolom.reduce((n, j) => n + j, 0));
  if (isi.length > 0) isi.push(barisJumlah('Jumlah', 2, nilai(jumlah, total), true));
  const tampak = KOLOM.map((k, i) => ({ k, i })).filter(({ k }) => bentuk === 'xlsx' || !k.lembarSaja);
  const { ambangRendah, ambangMelebihi, identitas } = kantor.pengaturan;
  return [
    {
      nama: 'Rekap per bagian',
      judul: 'REKAPITULASI PEMBAGIAN TUGAS PER BAGIAN',
      bawahJudul: [`Tahun ${identitas.tahun}`],
      identitas: [],
      tabel: [
        {
          kolom: tampak.map(({ k }) => k),
          baris: isi.map((b) => (b.jenis === 'kelompok' ? b : { ...b, sel: tampak.map(({ i }) => b.sel[i] ?? null) })),
        },
      ],
      catatan: [
        `Rasio = jam beban pegawai ÷ jam kerja efektif setahun; batas bawah ${rasio(ambangRendah.nilai)}, batas atas ${rasio(ambangMelebihi.nilai)}, di luar itu tanpa alasan yang diterima.`,
        `Pegawai dihitung: berstatus aktif dan mempunyai waktu kerja pada tahun ini${jumlah.tidakDihitung > 0 ? `; ${jumlah.tidakDihitung} pegawai lain tidak dihitung` : ''}. Pagu sub kegiatan terbagi bila semua tugasnya terbagi habis, selain itu sebesar tugas yang terbagi habis.`,
        'Angka perencanaan, bukan penilaian kinerja.',
      ],
      ttd: [],
    },
  ];
}
