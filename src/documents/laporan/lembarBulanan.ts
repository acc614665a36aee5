import type { BagianId } from '../../domain/ids';
import { catatanDigabung, KUNCI_ORANG, type LaporanTersamar } from '../../domain/laporanKelompok';
import {
  ARTI_BULANAN,
  KEADAAN_BULANAN,
  KUNCI_BULANAN,
  RASIO_BULANAN,
  rasioBulanan,
  type KunciBulanan,
  type RasioBulanan,
} from '../../domain/laporanBulananTeks';
import type { BarisTugasBulanan } from '../../domain/laporanTugas';
import { genapMenit, menitVolume } from '../../domain/realisasi';
import { NAMA_BULAN, tanggalPanjang } from '../../domain/tampil';
import { diLembar, rumus } from '../abkLembar';
import { namaKolom } from '../lembarXlsx';
import { tanggalSerial } from '../tanggalSerial';
import {
  barisKe,
  rumusJumlahMenit,
  rumusMenit,
  type IsiSel,
  type KolomLembar,
  type LembarLaporan,
} from './lembarLaporan';

const RINCIAN = 'Rincian tugas';
const REKAP = 'Rekap per bagian';

/** Columns of "Rincian tugas" that hold the minutes of a figure. */
const MENIT = {
  rencanaSampai: { volume: 'I', menit: 'N' },
  realisasiSampai: { volume: 'J', menit: 'O' },
  rencanaBulan: { volume: 'K', menit: 'P' },
  realisasiBulan: { volume: 'L', menit: 'Q' },
  perkiraanKurang: { volume: 'M', menit: 'R' },
} as const satisfies Partial<Record<KunciBulanan, { volume: string; menit: string }>>;
type KunciMenit = keyof typeof MENIT;
const KUNCI_MENIT = Object.keys(MENIT) as KunciMenit[];

/** Formulas find a bagian by its name, so two of one name are numbered. */
function namaUnik({ baris }: Pick<LaporanTersamar, 'baris'>): ReadonlyMap<BagianId | null, string> {
  const ada = new Set<string>();
  return new Map(
    baris.map(({ bagianId, nama }) => {
      let unik = nama;
      for (let n = 2; ada.has(unik.toLowerCase()); n++) unik = `${nama} (${n})`;
      ada.add(unik.toLowerCase());
      return [bagianId, unik] as const;
    }),
  );
}

const bagianTampak = ({ baris }: LaporanTersamar): LaporanTersamar['baris'] =>
  baris.filter(({ angka }) => KUNCI_BULANAN.some((kunci) => angka[kunci] > 0));

/** Figures by bagian, their rows, and how each is counted. */
export function lembarBulanan(laporan: LaporanTersamar): LembarLaporan[] {
  const bulan = `${(NAMA_BULAN[laporan.bulan - 1] ?? '').toUpperCase()} ${laporan.tahun}`;
  return [ringkasan(laporan, bulan), rekap(laporan, bulan), rincian(laporan, bulan), perBulan(laporan)];
}

/** 0-based column of a figure in "Rekap per bagian"; 0 is the bagian. */
const kolomRekap = (kunci: KunciBulanan): string => namaKolom(KUNCI_BULANAN.indexOf(kunci) + 1);

function ringkasan(laporan: LaporanTersamar, bulan: string): LembarLaporan {
  const jumlahDi = barisKe(bagianTampak(laporan).length);
  const dari = (kunci: KunciBulanan): string => diLembar(REKAP, `${kolomRekap(kunci)}${jumlahDi}`);
  const angkanya = KUNCI_BULANAN.map((kunci): IsiSel[] => {
    const { sebutan, satuan, cara } = ARTI_BULANAN[kunci];
    const isi = rumus(dari(kunci), laporan.jumlah[kunci]);
    return [sebutan, satuan === 'menit' ? { jenis: 'menit', isi } : isi, satuan, cara];
  });
  const rasio = (Object.keys(RASIO_BULANAN) as RasioBulanan[]).map((nama): IsiSel[] => {
    const { sebutan, atas, bawah } = RASIO_BULANAN[nama];
    const isi = rumus(
      `IF(${dari(bawah)}>0,${dari(atas)}/${dari(bawah)},"–")`,
      rasioBulanan(laporan.jumlah, nama) ?? '–',
    );
    // As the page says it: load as a ratio, everything else in percent of one decimal.
    const jenis = nama === 'beban' ? 'rasio' : 'persen';
    return [sebutan, { jenis, isi }, null, `${ARTI_BULANAN[atas].sebutan} ÷ ${ARTI_BULANAN[bawah].sebutan}.`];
  });
  return {
    nama: 'Ringkasan',
    judul: `LAPORAN PELAKSANAAN TUGAS ${bulan}`,
    kolom: [
      { judul: 'Angka', jenis: 'teks', lebar: 32 },
      { judul: 'Nilai', jenis: 'angka', lebar: 18 },
      { judul: 'Satuan', jenis: 'tengah', lebar: 10 },
      { judul: 'Cara menghitung', jenis: 'teks', lebar: 95 },
    ],
    baris: [...rasio, ...angkanya],
    jumlah: null,
    catatan: [
      laporan.berjalan
        ? 'Bulan laporan belum berakhir: angka sementara.'
        : `Keadaan sampai ${tanggalPanjang(laporan.sampai)}.`,
      ...(laporan.dpa === '' ? [] : [`Pagu menurut ${laporan.dpa}.`]),
      'Tanpa nama pegawai. Jumlah menit dan keadaan tugas dihitung dengan rumus dari lembar Rincian tugas.',
    ],
  };
}

function rekap(laporan: LaporanTersamar, bulan: string): LembarLaporan {
  const { tugas } = laporan;
  const akhir = Math.max(barisKe(0), barisKe(tugas.length - 1));
  const kolom = (k: string): string => diLembar(RINCIAN, `$${k}$${barisKe(0)}:$${k}$${akhir}`);
  const baris = bagianTampak(laporan);
  const unik = namaUnik(laporan);
  const sel = (kunci: KunciBulanan, i: number, nilai: number): IsiSel => {
    const bagian = `${kolom('B')},$A${barisKe(i)}`;
    if ((KUNCI_MENIT as readonly KunciBulanan[]).includes(kunci))
      return rumus(rumusJumlahMenit(`SUMIFS(${kolom(MENIT[kunci as KunciMenit].menit)},${bagian})`), nilai);
    if ((KEADAAN_BULANAN as readonly KunciBulanan[]).includes(kunci))
      return rumus(`COUNTIFS(${bagian},${kolom('D')},"${ARTI_BULANAN[kunci].sebutan}")`, nilai);
    return kunci === 'tugas' ? rumus(`COUNTIFS(${bagian})`, nilai) : nilai;
  };
  const kepala = KUNCI_BULANAN.map((kunci): KolomLembar => {
    const { sebutan, satuan } = ARTI_BULANAN[kunci];
    const jenis = satuan === 'menit' ? 'menit' : 'angka';
    return { judul: `${sebutan} (${satuan})`, jenis, lebar: satuan === 'rupiah' ? 20 : 13 };
  });
  const jumlah = (kunci: KunciBulanan): IsiSel => {
    const k = kolomRekap(kunci);
    // People that are too few even together stand in no row.
    const terlihat = genapMenit(baris.reduce((n, { angka }) => n + angka[kunci], 0));
    if (terlihat !== laporan.jumlah[kunci]) return laporan.jumlah[kunci];
    const isi = baris.length > 0 ? `SUM(${k}${barisKe(0)}:${k}${barisKe(baris.length - 1)})` : '0';
    return rumus(ARTI_BULANAN[kunci].satuan === 'menit' ? rumusJumlahMenit(isi) : isi, terlihat);
  };
  return {
    nama: REKAP,
    judul: `REKAPITULASI PER BAGIAN ${bulan}`,
    kolom: [{ judul: 'Bagian', jenis: 'teks', lebar: 38 }, ...kepala],
    baris: baris.map(({ bagianId, nama, angka, orangTampak }, i) => [
      unik.get(bagianId) ?? nama,
      ...KUNCI_BULANAN.map((kunci) =>
        !orangTampak && (KUNCI_ORANG as readonly KunciBulanan[]).includes(kunci) ? null : sel(kunci, i, angka[kunci]),
      ),
    ]),
    jumlah: ['Jumlah', ...KUNCI_BULANAN.map(jumlah)],
    catatan: [catatanDigabung(laporan)].filter(Boolean),
  };
}

function rincian(laporan: LaporanTersamar, bulan: string): LembarLaporan {
  const { tugas } = laporan;
  const nama = namaUnik(laporan);
  const tanpa = 'Tanpa bagian';
  const volume = (judul: string): KolomLembar => ({ judul, jenis: 'volume', lebar: 12 });
  const menit = (judul: string): KolomLembar => ({ judul, jenis: 'menit', lebar: 12 });
  return {
    nama: RINCIAN,
    judul: `RINCIAN TUGAS ${bulan}`,
    kolom: [
      { judul: 'No.', jenis: 'tengah', lebar: 6 },
      { judul: 'Bagian', jenis: 'teks', lebar: 30 },
      { judul: 'Tugas', jenis: 'teks', lebar: 60 },
      { judul: 'Keadaan', jenis: 'teks', lebar: 24 },
      { judul: 'Batas waktu', jenis: 'tanggal', lebar: 12 },
      { judul: 'Satuan', jenis: 'tengah', lebar: 16 },
      { judul: 'Norma (menit)', jenis: 'angka', lebar: 10 },
      volume('Rencana setahun'),
      volume('Rencana s.d. bulan ini'),
      volume('Realisasi s.d. bulan ini'),
      volume('Rencana bulan ini'),
      volume('Realisasi bulan ini'),
      volume('Perkiraan tidak selesai'),
      menit('Menit rencana s.d.'),
      menit('Menit realisasi s.d.'),
      menit('Menit rencana bulan ini'),
      menit('Menit realisasi bulan ini'),
      menit('Menit perkiraan tidak selesai'),
    ],
    baris: tugas.map((satu, i) => barisTugas(satu, i, nama.get(satu.bagianId) ?? tanpa)),
    jumlah: [
      null,
      'Jumlah',
      ...Array.from({ length: 11 }, () => null),
      ...KUNCI_MENIT.map((kunci) => jumlahMenit(kunci, tugas.length, laporan)),
    ],
    catatan: [
      'Menit = volume × norma. Realisasi dihitung paling banyak sebesar rencana setahun tiap porsi; tugas tanpa norma tidak bermenit. Volume tugas yang dihadiri bersama berjumlah seluruh yang hadir (misalnya orang-rapat).',
    ],
  };
}

function jumlahMenit(kunci: KunciMenit, banyak: number, laporan: Pick<LaporanTersamar, 'jumlah'>): IsiSel {
  const k = MENIT[kunci].menit;
  const isi = banyak > 0 ? `SUM(${k}${barisKe(0)}:${k}${barisKe(banyak - 1)})` : '0';
  return rumus(rumusJumlahMenit(isi), laporan.jumlah[kunci]);
}

function barisTugas(satu: BarisTugasBulanan, i: number, bagian: string): IsiSel[] {
  const r = barisKe(i);
  return [
    i + 1,
    bagian,
    satu.nama,
    ARTI_BULANAN[satu.keadaan].sebutan,
    satu.tenggat === null ? null : tanggalSerial(satu.tenggat),
    satu.satuan,
    satu.norma,
    satu.rencanaSetahun / 100,
    satu.rencanaSampai / 100,
    satu.realisasiSampai / 100,
    satu.rencanaBulan / 100,
    satu.realisasiBulan / 100,
    satu.perkiraanKurang / 100,
    ...KUNCI_MENIT.map((kunci) =>
      rumus(rumusMenit(`G${r}`, `${MENIT[kunci].volume}${r}`), menitVolume(satu, satu[kunci]) ?? 0),
    ),
  ];
}

function perBulan(laporan: LaporanTersamar): LembarLaporan {
  const { rencana, realisasi } = laporan.setahun;
  const jumlah = (k: string, nilai: readonly number[]): IsiSel =>
    rumus(rumusJumlahMenit(`SUM(${k}${barisKe(0)}:${k}${barisKe(11)})`), genapMenit(nilai.reduce((a, b) => a + b, 0)));
  return {
    nama: 'Per bulan',
    judul: `RENCANA DAN REALISASI PER BULAN ${laporan.tahun}`,
    kolom: [
      { judul: 'Bulan', jenis: 'teks', lebar: 16 },
      { judul: 'Rencana (menit)', jenis: 'menit', lebar: 16 },
      { judul: 'Realisasi (menit)', jenis: 'menit', lebar: 16 },
    ],
    baris: NAMA_BULAN.map((nama, i) => [nama, rencana[i] ?? 0, i < laporan.bulan ? (realisasi[i] ?? 0) : null]),
    jumlah: ['Jumlah', jumlah('B', rencana), jumlah('C', realisasi)],
    catatan: [],
  };
}
