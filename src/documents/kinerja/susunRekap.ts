import type { BagianId } from '../../domain/ids';
import type { BebanTahun } from '../../domain/hitungan';
import type { PegawaiId } from '../../domain/ids';
import type { PermintaanDokumen } from '../../domain/kinerja';
import { rekapBagian, rekapTersamar, type BarisRekap, type BarisRekapTersamar } from '../../domain/kinerjaRekap';
import { kelompokTerkecil } from '../../domain/kelompokKecil';
import { rasio } from '../../domain/tampil';
import { catatanPembulatan, jamSetara, type JamSetara } from '../jamSetara';
import { bagianSingkat, namaUnit } from '../kalimatSurat';
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

type KolomJam = Readonly<Record<keyof Jam, JamSetara>>;

const SEMUA = { orangTampak: true, pekerjaanTampak: true } as const;

function nilai(b: BarisRekap & Partial<BarisRekapTersamar>, jam: Jam): SelKinerja[] {
  const { orangTampak, pekerjaanTampak } = { ...SEMUA, ...b };
  const orang = (angka: number): number | null => (orangTampak ? angka : null);
  const kerja = (angka: number): number | null => (pekerjaanTampak ? angka : null);
  return [
    orang(b.pegawai),
    orang(b.tidakDihitung),
    kerja(b.tugas),
    orang(b.tugasHabis),
    kerja(jam.menitTugas),
    orang(jam.menitTerbagi),
    orang(jam.beban),
    orang(jam.kapasitas),
    b.kapasitas > 0 ? orang(b.beban / b.kapasitas) : null,
    kerja(b.pagu),
    kerja(b.paguTerbagi),
    kerja(b.pagu - b.paguTerbagi),
    orang(b.tanpaTugas),
    orang(b.rendah),
    orang(b.melebihi),
  ];
}

const catatanOrang = (k: number): string =>
  `Pegawai, beban, jam kerja, dan tugas yang terbagi dari bagian yang pegawai atau pelaksana tugasnya kurang dari ${k} orang digabung, bersama bagian terkecil berikutnya bila perlu, agar tidak menunjuk perorangan.`;

/** `beban`: everybody's load of the year. */
export function susunRekap(
  { kantor }: BahanKinerja,
  minta: PermintaanDokumen,
  bentuk: Bentuk,
  beban: ReadonlyMap<PegawaiId, Pick<BebanTahun, 'beban' | 'kapasitas'>>,
): BagianKinerja[] {
  const ids = minta.bagianIds === null ? null : new Set<BagianId>(minta.bagianIds);
  const { baris: lengkap, jumlah, pelaksana } = rekapBagian(kantor, beban, ids);
  const k = kelompokTerkecil(kantor.pengaturan);
  const baris = rekapTersamar(lengkap, pelaksana, k);
  const nama = ['menitTugas', 'menitTerbagi', 'beban', 'kapasitas'] as const;
  const kolomJam = (dari: readonly BarisRekap[]) =>
    Object.fromEntries(nama.map((n) => [n, jamSetara(dari.map((b) => b[n]))])) as unknown as KolomJam;
  const jam = kolomJam(baris);
  const jamDi = (ambil: (kolom: JamSetara) => number, dari = jam): Jam =>
    Object.fromEntries(nama.map((n) => [n, ambil(dari[n]) / 10])) as Record<(typeof nama)[number], number>;
  const isi: BarisKinerja[] = baris.map((b, i) => ({
    jenis: 'isi',
    sel: [
      bentuk === 'pdf' ? `${i + 1}.` : i + 1,
      bentuk === 'pdf' ? bagianSingkat(b.nama) : namaUnit(b.nama),
      ...nilai(
        b,
        jamDi((kolom) => kolom.isi[i] ?? 0),
      ),
    ],
  }));
  const total = jamDi(({ jumlah: semua }) => semua, kolomJam(lengkap));
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
        ...(baris.every((b) => b.orangTampak) ? [] : [catatanOrang(k)]),
        ...catatanPembulatan(nama.map((n) => jam[n])),
        'Angka perencanaan, bukan penilaian kinerja.',
      ],
      ttd: [],
    },
  ];
}
