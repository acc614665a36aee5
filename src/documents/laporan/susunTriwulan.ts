import type { Tanggal } from '../../domain/ids';
import type { Kantor } from '../../domain/kantor';
import { namaBagian } from '../../domain/kantor';
import {
  jumlahkanEvaluasi,
  rekapEvaluasi,
  sebutanPeriode,
  type BarisEvaluasi,
  type BarisRekapEvaluasi,
  type PeriodeEvaluasi,
} from '../../domain/laporanTriwulan';
import { PREDIKAT, SEBUTAN_EKSPEKTASI, SEBUTAN_PREDIKAT, type Ekspektasi } from '../../domain/predikat';
import { angka } from '../../domain/tampil';
import { rumus } from '../abkLembar';
import { jamTerjumlah } from '../jamTerjumlah';
import type { BarisKinerja, KolomKinerja, SelKinerja } from '../kinerja/modelKinerja';
import { namaKolom } from '../lembarXlsx';
import { barisKe, type IsiSel, type KolomLembar, type LembarLaporan } from './lembarLaporan';
import type { NaskahLaporan } from './modelLaporan';
import { penandatanganLaporan } from './penandatanganLaporan';
import { persenTeks } from './susunBulanan';

export interface BahanSusunTriwulan {
  readonly kantor: Kantor;
  readonly periode: PeriodeEvaluasi;
  readonly baris: readonly BarisEvaluasi[];
  /** Groups below this are not shown on their own. */
  readonly k: number;
  readonly dicetak: Tanggal;
}

export const naskahTriwulan = (
  { kantor, dicetak }: Pick<BahanSusunTriwulan, 'kantor' | 'dicetak'>,
  judul: string,
): Omit<NaskahLaporan, 'bagian' | 'lembar' | 'sifat' | 'orientasi'> => {
  const { identitas, kop, surat } = kantor.pengaturan;
  const nama = `${identitas.opd} ${identitas.daerah}`;
  return { judul, kantor: nama, kop, kertas: surat.kertas, tahun: identitas.tahun, dicetak };
};

const rasio = ({ menitRencana, menitSelesai }: Pick<BarisRekapEvaluasi, 'menitRencana' | 'menitSelesai'>) =>
  menitRencana > 0 ? menitSelesai / menitRencana : null;

const KOLOM_REKAP: readonly KolomKinerja[] = [
  { judul: 'Bagian', jenis: 'teks', mm: 42, lentur: true },
  { judul: 'Pegawai', jenis: 'angka', mm: 13 },
  { judul: 'Sudah dinilai', jenis: 'angka', mm: 13 },
  { judul: 'Sudah ditetapkan', jenis: 'angka', mm: 15.5 },
  { judul: 'Rencana (jam)', jenis: 'jam', mm: 17 },
  { judul: 'Realisasi (jam)', jenis: 'jam', mm: 17 },
  { judul: 'Capaian', jenis: 'tengah', mm: 14 },
  ...PREDIKAT.map((p): KolomKinerja => ({ judul: SEBUTAN_PREDIKAT[p], jenis: 'angka', mm: 14 })),
];

/** The period by bagian, without names; groups that are too small stand together. */
export function susunRekapTriwulan(bahan: BahanSusunTriwulan): NaskahLaporan {
  const { kantor, periode, baris, k } = bahan;
  const sebutan = sebutanPeriode(periode, kantor.pengaturan.identitas.tahun);
  const rekap = rekapEvaluasi(baris, kantor.bagian, k);
  const jumlah = rekap.length > 0 ? jumlahkanEvaluasi('Jumlah', baris) : null;
  const rencana = jamTerjumlah(rekap.map((b) => b.menitRencana));
  const selesai = jamTerjumlah(rekap.map((b) => b.menitSelesai));
  const total = (isi: readonly number[]): number => isi.reduce((n, satu) => n + satu, 0) / 10;
  const sel = (b: BarisRekapEvaluasi, r: number, s: number): SelKinerja[] => [
    b.pegawai,
    b.dinilai,
    b.ditetapkan,
    r,
    s,
    persenTeks(rasio(b)),
    ...PREDIKAT.map((p) => b.predikat[p]),
  ];
  const isi: BarisKinerja[] = rekap.map((b, i) => ({
    jenis: 'isi',
    sel: [b.nama.replace(/^Bagian /, ''), ...sel(b, (rencana[i] ?? 0) / 10, (selesai[i] ?? 0) / 10)],
  }));
  if (jumlah)
    isi.push({
      jenis: 'jumlah',
      teks: 'Jumlah',
      akhir: true,
      sel: [null, ...sel(jumlah, total(rencana), total(selesai))],
    });
  const catatan = catatanTriwulan(bahan);
  return {
    ...naskahTriwulan(bahan, `Rekapitulasi evaluasi kinerja ${kantor.pengaturan.identitas.opd} ${sebutan}`),
    orientasi: 'tegak',
    sifat: '',
    bagian: [
      {
        judul: 'REKAPITULASI EVALUASI KINERJA PEGAWAI PER BAGIAN',
        bawahJudul: [sebutan],
        identitas: [
          ['Kepada', `Yth. Sekretaris Daerah ${kantor.pengaturan.identitas.daerah}`],
          ['Dari', kantor.pengaturan.identitas.opd],
        ],
        blok: [
          ...(jumlah ? [{ jenis: 'paragraf', teks: kalimatRekap(jumlah, sebutan) } as const] : []),
          { jenis: 'tabel', tabel: { kolom: KOLOM_REKAP, baris: isi } },
          ...(jumlah
            ? [
                {
                  jenis: 'grafik',
                  grafik: [
                    {
                      judul: 'Target dan realisasi per bagian (jam)',
                      satuan: 'jam',
                      deret: ['Target', 'Realisasi'] as const,
                      arah: 'mendatar',
                      kelompok: rekap.map((b) => ({
                        label: b.nama.replace(/^Bagian /, ''),
                        nilai: [Math.round(b.menitRencana / 60), Math.round(b.menitSelesai / 60)] as const,
                      })),
                    },
                  ],
                } as const,
              ]
            : []),
          { jenis: 'catatan', butir: catatan },
        ],
        ttd: penandatanganLaporan(kantor.pengaturan),
      },
    ],
    lembar: [lembarRekap(rekap, sebutan, catatan)],
  };
}

const kalimatRekap = (j: BarisRekapEvaluasi, sebutan: string): string =>
  `Pada ${sebutan} ${angka(j.pegawai)} pegawai mengerjakan ${angka(j.menitSelesai / 60)} jam dari target ${angka(j.menitRencana / 60)} jam (${persenTeks(rasio(j))}). ${angka(j.dinilai)} pegawai sudah dinilai, ${angka(j.ditetapkan)} sudah ditetapkan.`;

export function catatanTriwulan({ kantor, k }: Pick<BahanSusunTriwulan, 'kantor' | 'k'>): string[] {
  const { evaluasi } = kantor.pengaturan;
  return [
    'Target: rencana sampai akhir periode dikurangi yang sudah dikerjakan sebelumnya; realisasi: yang dicatat dalam periode; keduanya volume × norma waktu.',
    `Predikat menurut hasil kerja dan perilaku kerja. Sumber matriks: ${evaluasi.sumber}.`,
    `Tanpa nama; bagian dengan kurang dari ${k} orang digabung agar tidak menunjuk perorangan.`,
  ];
}

function lembarRekap(rekap: readonly BarisRekapEvaluasi[], sebutan: string, catatan: readonly string[]): LembarLaporan {
  const kepala: KolomLembar[] = [
    { judul: 'Bagian', jenis: 'teks', lebar: 40 },
    ...['Pegawai', 'Sudah dinilai', 'Sudah ditetapkan', 'Target (menit)', 'Realisasi (menit)'].map(
      (judul): KolomLembar => ({ judul, jenis: 'angka', lebar: 14 }),
    ),
    ...PREDIKAT.map((p): KolomLembar => ({ judul: SEBUTAN_PREDIKAT[p], jenis: 'angka', lebar: 14 })),
  ];
  const nilai = (b: BarisRekapEvaluasi): number[] => [
    b.pegawai,
    b.dinilai,
    b.ditetapkan,
    b.menitRencana,
    b.menitSelesai,
    ...PREDIKAT.map((p) => b.predikat[p]),
  ];
  const isi = rekap.map(nilai);
  const jumlah = kepala.slice(1).map((_, i): IsiSel => {
    const k = namaKolom(i + 1);
    return rumus(
      isi.length > 0 ? `SUM(${k}${barisKe(0)}:${k}${barisKe(isi.length - 1)})` : '0',
      isi.reduce((n, satu) => n + (satu[i] ?? 0), 0),
    );
  });
  return {
    nama: 'Rekap evaluasi',
    judul: `REKAPITULASI EVALUASI KINERJA ${sebutan.toUpperCase()}`,
    kolom: kepala,
    baris: rekap.map((b, i) => [b.nama, ...(isi[i] ?? [])]),
    jumlah: ['Jumlah', ...jumlah],
    catatan,
  };
}

export const ekspektasiTeks = (nilai: Ekspektasi | ''): string => (nilai === '' ? '' : SEBUTAN_EKSPEKTASI[nilai]);
export const SIFAT_PERORANGAN = 'RAHASIA: untuk pejabat penilai';

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
        ekspektasiTeks(b.usulan ?? ''),
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
        bawahJudul: [sebutan],
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
  const menit = (judul: string): KolomLembar => ({ judul, jenis: 'angka', lebar: 13 });
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
      ekspektasiTeks(b.usulan ?? ''),
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
