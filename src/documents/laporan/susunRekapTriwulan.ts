import { rekapKeluar, sebutanPeriode, type BarisRekapEvaluasi, type RekapKeluar } from '../../domain/laporanTriwulan';
import { SEBUTAN_PREDIKAT } from '../../domain/predikat';
import { genapMenit } from '../../domain/realisasi';
import { angka } from '../../domain/tampil';
import { rumus } from '../abkLembar';
import { catatanPembulatan, jamSetara } from '../jamSetara';
import { bagianSingkat } from '../kalimatSurat';
import type { BarisKinerja, KolomKinerja, SelKinerja, TandaTangan } from '../kinerja/modelKinerja';
import { namaKolom } from '../lembarXlsx';
import { barisKe, rumusJumlahMenit, type IsiSel, type KolomLembar, type LembarLaporan } from './lembarLaporan';
import type { NaskahLaporan } from './modelLaporan';
import { bawahTriwulan, catatanTriwulan, naskahTriwulan, type BahanSusunTriwulan } from './naskahTriwulan';
import { persenTeks } from './susunBulanan';

type Jumlah = NonNullable<RekapKeluar['jumlah']>;
const rasio = ({ menitRencana, menitSelesai }: Pick<BarisRekapEvaluasi, 'menitRencana' | 'menitSelesai'>) =>
  menitRencana > 0 ? menitSelesai / menitRencana : null;

const KOLOM_REKAP: readonly KolomKinerja[] = [
  { judul: 'Bagian', jenis: 'teks', mm: 42, lentur: true },
  { judul: 'Pegawai', jenis: 'angka', mm: 16 },
  { judul: 'Sudah dinilai', jenis: 'angka', mm: 16 },
  { judul: 'Sudah ditetapkan', jenis: 'angka', mm: 21 },
  { judul: 'Target (jam)', jenis: 'jam', mm: 22 },
  { judul: 'Realisasi (jam)', jenis: 'jam', mm: 22 },
  { judul: 'Capaian', jenis: 'tengah', mm: 14 },
];
const KOLOM_PREDIKAT: readonly KolomKinerja[] = [
  { judul: 'Predikat', jenis: 'teks', mm: 60 },
  { judul: 'Pegawai', jenis: 'tengah', mm: 30 },
];

/** The period by bagian, without names; groups that are too small stand together. */
export function susunRekapTriwulan(bahan: BahanSusunTriwulan, ttd: readonly TandaTangan[]): NaskahLaporan {
  const { kantor, periode, baris, k } = bahan;
  const sebutan = sebutanPeriode(periode, kantor.pengaturan.identitas.tahun);
  const { bagian: rekap, jumlah, predikat: banyak } = rekapKeluar(baris, kantor.bagian, k);
  const rencana = jamSetara(rekap.map((b) => b.menitRencana));
  const selesai = jamSetara(rekap.map((b) => b.menitSelesai));
  const sel = (b: Jumlah, r: number, s: number): SelKinerja[] => [
    b.pegawai,
    b.dinilai,
    b.ditetapkan,
    r,
    s,
    persenTeks(rasio(b)),
  ];
  const isi: BarisKinerja[] = rekap.map((b, i) => ({
    jenis: 'isi',
    sel: [bagianSingkat(b.nama), ...sel(b, (rencana.isi[i] ?? 0) / 10, (selesai.isi[i] ?? 0) / 10)],
  }));
  if (jumlah)
    isi.push({
      jenis: 'jumlah',
      teks: 'Jumlah',
      akhir: true,
      sel: [null, ...sel(jumlah, rencana.jumlah / 10, selesai.jumlah / 10)],
    });
  const catatan = catatanTriwulan(bahan);
  const predikat = banyak.map(({ predikat: p, jumlah: n }): [string, number | string] => [
    SEBUTAN_PREDIKAT[p],
    n ?? 'disamarkan',
  ]);
  return {
    ...naskahTriwulan(bahan, `Rekapitulasi evaluasi kinerja ${kantor.pengaturan.identitas.opd} ${sebutan}`),
    orientasi: 'mendatar',
    sifat: '',
    bagian: [
      {
        judul: 'REKAPITULASI EVALUASI KINERJA PEGAWAI PER BAGIAN',
        bawahJudul: [bawahTriwulan(bahan)],
        identitas: [
          ['Kepada', `Yth. Sekretaris Daerah ${kantor.pengaturan.identitas.daerah}`],
          ['Dari', kantor.pengaturan.identitas.opd],
        ],
        blok: [
          ...(jumlah ? [{ jenis: 'paragraf', teks: kalimatRekap(jumlah, sebutan) } as const] : []),
          { jenis: 'tabel', tabel: { kolom: KOLOM_REKAP, baris: isi } },
          ...(jumlah
            ? [
                { jenis: 'subjudul', teks: 'Predikat, seluruh pegawai' } as const,
                {
                  jenis: 'tabel',
                  tabel: { kolom: KOLOM_PREDIKAT, baris: predikat.map((sel) => ({ jenis: 'isi', sel }) as const) },
                } as const,
                {
                  jenis: 'grafik',
                  grafik: [
                    {
                      judul: 'Target dan realisasi per bagian (jam)',
                      satuan: 'jam',
                      deret: ['Target', 'Realisasi'] as const,
                      arah: 'mendatar',
                      kelompok: rekap.map((b) => ({
                        label: bagianSingkat(b.nama),
                        nilai: [Math.round(b.menitRencana / 60), Math.round(b.menitSelesai / 60)] as const,
                      })),
                    },
                  ],
                } as const,
              ]
            : []),
          { jenis: 'catatan', butir: [...catatan, ...catatanPembulatan([rencana, selesai])] },
        ],
        ttd,
      },
    ],
    lembar: [lembarRekap(rekap, sebutan, catatan), lembarPredikat(jumlah ? predikat : [], sebutan)],
  };
}

const kalimatRekap = (j: Jumlah, sebutan: string): string =>
  `Pada ${sebutan} ${angka(j.pegawai)} pegawai mengerjakan ${angka(j.menitSelesai / 60)} jam dari target ${angka(j.menitRencana / 60)} jam (${persenTeks(rasio(j))}). ${angka(j.dinilai)} pegawai sudah dinilai, ${angka(j.ditetapkan)} sudah ditetapkan.`;

function lembarRekap(rekap: readonly BarisRekapEvaluasi[], sebutan: string, catatan: readonly string[]): LembarLaporan {
  const kepala: KolomLembar[] = [
    { judul: 'Bagian', jenis: 'teks', lebar: 40 },
    ...['Pegawai', 'Sudah dinilai', 'Sudah ditetapkan'].map((judul): KolomLembar => ({
      judul,
      jenis: 'angka',
      lebar: 14,
    })),
    ...['Target (menit)', 'Realisasi (menit)'].map((judul): KolomLembar => ({ judul, jenis: 'menit', lebar: 14 })),
  ];
  const nilai = (b: BarisRekapEvaluasi): number[] => [
    b.pegawai,
    b.dinilai,
    b.ditetapkan,
    b.menitRencana,
    b.menitSelesai,
  ];
  const isi = rekap.map(nilai);
  const jumlah = kepala.slice(1).map(({ jenis }, i): IsiSel => {
    const k = namaKolom(i + 1);
    const semua = isi.length > 0 ? `SUM(${k}${barisKe(0)}:${k}${barisKe(isi.length - 1)})` : '0';
    return rumus(
      jenis === 'menit' ? rumusJumlahMenit(semua) : semua,
      genapMenit(isi.reduce((n, satu) => n + (satu[i] ?? 0), 0)),
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

const lembarPredikat = (predikat: readonly (readonly [string, number | string])[], sebutan: string): LembarLaporan => ({
  nama: 'Predikat',
  judul: `PREDIKAT KINERJA ${sebutan.toUpperCase()}`,
  kolom: [
    { judul: 'Predikat', jenis: 'teks', lebar: 30 },
    { judul: 'Pegawai', jenis: 'angka', lebar: 26 },
  ],
  baris: predikat.map((sel) => [...sel]),
  jumlah: null,
  catatan: ['Seluruh pegawai, tanpa nama. Jumlah yang menunjuk perorangan disamarkan.'],
});
