import { namaBagian } from '../../domain/kantor';
import { sebutanPeriode } from '../../domain/laporanTriwulan';
import { SEBUTAN_PREDIKAT } from '../../domain/predikat';
import { rumus } from '../abkLembar';
import type { BarisKinerja, KolomKinerja } from '../kinerja/modelKinerja';
import { barisKe, type IsiSel, type KolomLembar, type LembarLaporan } from './lembarLaporan';
import type { NaskahLaporan } from './modelLaporan';
import {
  bawahTriwulan,
  catatanTriwulan,
  ekspektasiTeks,
  naskahTriwulan,
  SIFAT_PERORANGAN,
  usulanTeks,
  type BahanSusunTriwulan,
} from './naskahTriwulan';
import { persenTeks } from './susunBulanan';

const KOLOM_DAFTAR: readonly KolomKinerja[] = [
  { judul: 'No.', jenis: 'tengah', mm: 9 },
  { judul: 'Pegawai', jenis: 'nama', mm: 60, lentur: true },
  { judul: 'Target (jam)', jenis: 'jam', mm: 18 },
  { judul: 'Realisasi (jam)', jenis: 'jam', mm: 18 },
  { judul: 'Capaian', jenis: 'tengah', mm: 17 },
  { judul: 'Usulan hasil', jenis: 'teks', mm: 30 },
  { judul: 'Hasil kerja', jenis: 'teks', mm: 30 },
  { judul: 'Perilaku kerja', jenis: 'teks', mm: 30 },
  { judul: 'Predikat', jenis: 'teks', mm: 27 },
];

/** The people of a period with their names, for whoever judges them. */
export function susunDaftarTriwulan(bahan: BahanSusunTriwulan): NaskahLaporan {
  const { kantor, periode, baris } = bahan;
  const sebutan = sebutanPeriode(periode, kantor.pengaturan.identitas.tahun);
  const isi: BarisKinerja[] = [];
  let kini: string | null = null;
  baris.forEach((b, i) => {
    const unit = namaBagian(kantor, b.bagianId) || 'Tanpa bagian';
    if (unit !== kini) isi.push({ jenis: 'kelompok', teks: (kini = unit), tingkat: 1 });
    isi.push({
      jenis: 'isi',
      sel: [
        `${i + 1}.`,
        `${b.nama}\n${b.jabatan}`,
        b.angka.menitRencana / 60,
        b.angka.menitSelesai / 60,
        persenTeks(b.angka.rasio),
        usulanTeks(b),
        ekspektasiTeks(b.evaluasi.hasil),
        ekspektasiTeks(b.evaluasi.perilaku),
        b.predikat === null
          ? ''
          : `${SEBUTAN_PREDIKAT[b.predikat]}${b.evaluasi.ditetapkan === null ? ' (belum ditetapkan)' : ''}`,
      ],
    });
  });
  const catatan = [
    ...catatanTriwulan(bahan).slice(0, 2),
    'Usulan hasil hanya dari angka realisasi; pejabat penilai yang memutuskan, sesudah mendengar pegawai. Bukan dasar sanksi.',
  ];
  return {
    ...naskahTriwulan(bahan, `Daftar evaluasi kinerja ${sebutan}`),
    orientasi: 'mendatar',
    sifat: SIFAT_PERORANGAN,
    bagian: [
      {
        judul: 'DAFTAR EVALUASI KINERJA PEGAWAI',
        bawahJudul: [bawahTriwulan(bahan)],
        identitas: [],
        blok: [
          { jenis: 'tabel', tabel: { kolom: KOLOM_DAFTAR, baris: isi } },
          { jenis: 'catatan', butir: catatan },
        ],
        ttd: [],
      },
    ],
    lembar: [lembarDaftar(bahan, sebutan, catatan)],
  };
}

function lembarDaftar(
  { kantor, baris }: BahanSusunTriwulan,
  sebutan: string,
  catatan: readonly string[],
): LembarLaporan {
  const teks = (judul: string, lebar: number): KolomLembar => ({ judul, jenis: 'teks', lebar });
  const menit = (judul: string): KolomLembar => ({ judul, jenis: 'menit', lebar: 13 });
  return {
    nama: 'Daftar evaluasi',
    judul: `DAFTAR EVALUASI KINERJA ${sebutan.toUpperCase()}`,
    kolom: [
      { judul: 'No.', jenis: 'tengah', lebar: 6 },
      teks('Nama', 34),
      teks('Jabatan', 36),
      teks('Bagian', 30),
      menit('Target (menit)'),
      menit('Realisasi (menit)'),
      { judul: 'Capaian', jenis: 'persen', lebar: 10 },
      teks('Usulan hasil', 22),
      teks('Hasil kerja', 22),
      teks('Perilaku kerja', 22),
      teks('Predikat', 18),
      teks('Umpan balik', 50),
      teks('Tanggapan', 50),
    ],
    baris: baris.map((b, i): IsiSel[] => [
      i + 1,
      b.nama,
      b.jabatan,
      namaBagian(kantor, b.bagianId) || 'Tanpa bagian',
      b.angka.menitRencana,
      b.angka.menitSelesai,
      rumus(`IF(E${barisKe(i)}>0,F${barisKe(i)}/E${barisKe(i)},"–")`, b.angka.rasio ?? '–'),
      usulanTeks(b),
      ekspektasiTeks(b.evaluasi.hasil),
      ekspektasiTeks(b.evaluasi.perilaku),
      b.predikat === null ? '' : SEBUTAN_PREDIKAT[b.predikat],
      b.evaluasi.umpanBalik,
      b.evaluasi.tanggapan,
    ]),
    jumlah: null,
    catatan,
  };
}
