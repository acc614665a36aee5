import { pangkatGolongan } from '../../domain/golongan';
import type { PegawaiId } from '../../domain/ids';
import type { PenilaiBagian } from '../../domain/kinerjaSkp';
import { sebutanPeriode, type BarisEvaluasi, type TugasEvaluasi } from '../../domain/laporanTriwulan';
import { kosongTeks, tidakDicatatTeks } from '../../domain/hasilDicatat';
import { nipTampil } from '../../domain/nip';
import type { Pegawai } from '../../domain/pegawai';
import { SEBUTAN_PREDIKAT } from '../../domain/predikat';
import { genapMenit } from '../../domain/realisasi';
import { desimalRingkas, tanggalPanjang } from '../../domain/tampil';
import { rumus } from '../abkLembar';
import { unitTeks } from '../kinerja/bahanKinerja';
import type { BarisKinerja, KolomKinerja } from '../kinerja/modelKinerja';
import { penilaiPegawai, TITIK } from '../kinerja/susunSkp';
import { barisKe, rumusJumlahMenit, rumusMenit, type IsiSel, type LembarLaporan } from './lembarLaporan';
import type { BagianLaporan, BlokLaporan, NaskahLaporan } from './modelLaporan';
import { persenTeks } from './susunBulanan';
import {
  bawahTriwulan,
  ekspektasiTeks,
  naskahTriwulan,
  SIFAT_PERORANGAN,
  type BahanSusunTriwulan,
} from './naskahTriwulan';

export interface BahanLembar extends BahanSusunTriwulan {
  /** Everybody in the order of the office, and who judges the leaders. */
  readonly orang: readonly Pegawai[];
  readonly penilai: readonly PenilaiBagian[];
  readonly tugas: (pegawaiId: PegawaiId) => readonly TugasEvaluasi[];
}

/** One sheet for each person: what was due, what was done, what was said of it; to sign by both. */
export function susunLembarEvaluasi(bahan: BahanLembar): NaskahLaporan {
  const { kantor, periode, baris } = bahan;
  const sebutan = sebutanPeriode(periode, kantor.pengaturan.identitas.tahun);
  const [satu] = baris;
  const siapa = baris.length === 1 && satu ? satu.nama : `${baris.length} pegawai`;
  return {
    ...naskahTriwulan(bahan, `Evaluasi kinerja ${siapa} ${sebutan}`),
    orientasi: 'tegak',
    sifat: SIFAT_PERORANGAN,
    bagian: baris.flatMap((b) => {
      const pegawai = kantor.pegawai.get(b.pegawaiId);
      return pegawai ? [lembarOrang(bahan, pegawai, b)] : [];
    }),
    lembar: [lembarTugas(bahan, sebutan)],
  };
}

const KOLOM: readonly KolomKinerja[] = [
  { judul: 'No.', jenis: 'tengah', mm: 8 },
  { judul: 'Rencana hasil kerja', jenis: 'nama', mm: 60, lentur: true },
  { judul: 'Target', jenis: 'tengah', mm: 24 },
  { judul: 'Realisasi', jenis: 'tengah', mm: 24 },
  { judul: 'Capaian', jenis: 'tengah', mm: 15 },
  { judul: 'Mutu dan bukti dukung', jenis: 'butir', mm: 40 },
];
/** A line to write on by hand. */
const GARIS = TITIK.repeat(2);
const vol = (volume: number, satuan: string): string => `${desimalRingkas(volume / 100, 2)} ${satuan}`.trim();

function barisTugas(tugas: readonly TugasEvaluasi[]): BarisKinerja[] {
  return (['utama', 'tambahan'] as const).flatMap((kelompok): BarisKinerja[] => {
    const isi = tugas.filter((t) => t.kelompok === kelompok);
    if (isi.length === 0) return [];
    return [
      { jenis: 'kelompok', teks: kelompok === 'utama' ? 'A. UTAMA' : 'B. TAMBAHAN', tingkat: 2 },
      ...isi.map((t, i): BarisKinerja => ({
        jenis: 'isi',
        sel: [
          `${i + 1}.`,
          [t.nama, kosongTeks(t.kosong)].filter((s) => s !== '').join('\n'),
          vol(t.target, t.satuan),
          vol(t.realisasi, t.satuan),
          persenTeks(t.target > 0 ? t.realisasi / t.target : null),
          [...t.mutu, ...t.bukti],
        ],
      })),
    ];
  });
}

const diusulkan = ({ usulan, angka }: BarisEvaluasi): string =>
  ekspektasiTeks(usulan ?? '').toLowerCase() || tidakDicatatTeks(angka) || 'tidak ada';

function lembarOrang(bahan: BahanLembar, pegawai: Pegawai, b: BarisEvaluasi): BagianLaporan {
  const { kantor } = bahan;
  const penilai = penilaiPegawai(bahan, pegawai);
  const { evaluasi, angka } = b;
  const penilaian: BlokLaporan = {
    jenis: 'angka',
    butir: [
      {
        label: 'Hasil kerja',
        nilai: ekspektasiTeks(evaluasi.hasil) || '–',
        keterangan: `usulan dari angka: ${diusulkan(b)}`,
      },
      {
        label: 'Perilaku kerja (BerAKHLAK)',
        nilai: ekspektasiTeks(evaluasi.perilaku) || '–',
        keterangan: 'dinilai pejabat penilai, bukan dari angka',
      },
      {
        label: 'Predikat',
        nilai: b.predikat === null ? '–' : SEBUTAN_PREDIKAT[b.predikat],
        keterangan:
          evaluasi.ditetapkan === null ? 'belum ditetapkan' : `ditetapkan ${tanggalPanjang(evaluasi.ditetapkan)}`,
      },
    ],
  };
  const tanpaNorma =
    angka.tanpaNorma > 0 ? ` ${angka.tanpaNorma} tugas tanpa norma waktu tidak ikut dalam capaian.` : '';
  const tidakDicatat = tidakDicatatTeks(angka);
  const takIkut = tidakDicatat === '' ? '' : ` Tidak ikut dihitung: ${tidakDicatat}.`;
  return {
    judul: 'EVALUASI KINERJA PEGAWAI',
    bawahJudul: [bawahTriwulan(bahan)],
    identitas: [
      ['Nama', pegawai.nama],
      ['Jabatan', pegawai.jabatan || '–'],
      ['NIP', nipTampil(pegawai.nip) || '–'],
      ['Unit kerja', unitTeks(kantor, pegawai.bagianId) || '–'],
      ['Pangkat, golongan', pangkatGolongan(pegawai.golongan) || '–'],
      ['Pejabat penilai', penilai ? `${penilai.nama}, ${penilai.jabatan}` : '–'],
    ],
    blok: [
      { jenis: 'subjudul', teks: 'Hasil kerja' },
      { jenis: 'tabel', tabel: { kolom: KOLOM, baris: barisTugas(bahan.tugas(b.pegawaiId)) } },
      {
        jenis: 'paragraf',
        teks: `Capaian menurut waktu: ${desimalRingkas(angka.menitSelesai / 60, 1)} jam dari target ${desimalRingkas(angka.menitRencana / 60, 1)} jam (${persenTeks(angka.rasio)}).${takIkut}${tanpaNorma}`,
      },
      { jenis: 'subjudul', teks: 'Penilaian' },
      penilaian,
      { jenis: 'subjudul', teks: 'Umpan balik pejabat penilai' },
      { jenis: 'paragraf', teks: evaluasi.umpanBalik || GARIS },
      { jenis: 'subjudul', teks: 'Tanggapan pegawai' },
      { jenis: 'paragraf', teks: evaluasi.tanggapan || GARIS },
      {
        jenis: 'catatan',
        butir: [
          'Target: rencana sampai akhir periode dikurangi yang sudah dikerjakan sebelumnya, tanpa bulan yang tidak dicatat; realisasi: yang dicatat dalam periode. Capaian keseluruhan ditimbang menurut norma waktu.',
          `Predikat menurut matriks hasil kerja dan perilaku kerja: ${kantor.pengaturan.evaluasi.sumber}.`,
        ],
      },
    ],
    ttd: [
      { jabatan: 'Pegawai yang dinilai', nama: pegawai.nama, nip: nipTampil(pegawai.nip) },
      penilai ?? { jabatan: 'Pejabat penilai kinerja', nama: TITIK, nip: '' },
    ],
  };
}

/** Everything behind the figures of these people, task by task. */
function lembarTugas({ baris, tugas, kantor }: BahanLembar, sebutan: string): LembarLaporan {
  const isi = baris.flatMap((b) => tugas(b.pegawaiId).map((t) => ({ b, t })));
  const jumlah = (k: string, nilai: number): IsiSel =>
    rumus(rumusJumlahMenit(isi.length > 0 ? `SUM(${k}${barisKe(0)}:${k}${barisKe(isi.length - 1)})` : '0'), nilai);
  const total = (ambil: (t: TugasEvaluasi) => number): number => genapMenit(isi.reduce((n, { t }) => n + ambil(t), 0));
  return {
    nama: 'Rincian evaluasi',
    judul: `RINCIAN EVALUASI KINERJA ${sebutan.toUpperCase()}`,
    kolom: [
      { judul: 'Nama', jenis: 'teks', lebar: 34 },
      { judul: 'Bagian', jenis: 'teks', lebar: 28 },
      { judul: 'Tugas', jenis: 'teks', lebar: 60 },
      { judul: 'Satuan', jenis: 'tengah', lebar: 16 },
      { judul: 'Norma (menit)', jenis: 'angka', lebar: 10 },
      { judul: 'Target', jenis: 'volume', lebar: 12 },
      { judul: 'Realisasi', jenis: 'volume', lebar: 12 },
      { judul: 'Menit target', jenis: 'menit', lebar: 12 },
      { judul: 'Menit realisasi', jenis: 'menit', lebar: 12 },
      { judul: 'Tanpa catatan', jenis: 'teks', lebar: 24 },
      { judul: 'Mutu', jenis: 'teks', lebar: 36 },
      { judul: 'Bukti', jenis: 'teks', lebar: 36 },
    ],
    baris: isi.map(({ b, t }, i) => [
      b.nama,
      unitTeks(kantor, b.bagianId),
      t.nama,
      t.satuan,
      t.norma,
      t.target / 100,
      t.realisasi / 100,
      rumus(rumusMenit(`E${barisKe(i)}`, `F${barisKe(i)}`), t.menitTarget),
      rumus(rumusMenit(`E${barisKe(i)}`, `G${barisKe(i)}`), t.menitRealisasi),
      kosongTeks(t.kosong),
      t.mutu.join('; '),
      t.bukti.join('; '),
    ]),
    jumlah: [
      'Jumlah',
      ...Array.from({ length: 6 }, () => null),
      jumlah(
        'H',
        total((t) => t.menitTarget),
      ),
      jumlah(
        'I',
        total((t) => t.menitRealisasi),
      ),
    ],
    catatan: [],
  };
}
