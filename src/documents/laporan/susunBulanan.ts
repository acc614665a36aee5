import type { AngkaBulanan } from '../../domain/laporanBulanan';
import { catatanDigabung, type LaporanTersamar } from '../../domain/laporanKelompok';
import { rasioBulanan, type RasioBulanan } from '../../domain/laporanBulananTeks';
import { ARTI_BULANAN, BEBAN_LINTAS } from '../../domain/laporanBulananTeks';
import type { Tanggal } from '../../domain/ids';
import type { Pengaturan } from '../../domain/pengaturan';
import { angka, desimal, desimalRingkas, NAMA_BULAN, persen, rupiahRingkas, tanggalPanjang } from '../../domain/tampil';
import { bagianTampak, grafikBagian, grafikBulan } from './grafikBulanan';
import { catatanPembulatan, jamSetara, type JamSetara } from '../jamSetara';
import { bagianSingkat } from '../kalimatSurat';
import type { BarisKinerja, KolomKinerja, SelKinerja, TabelKinerja, TandaTangan } from '../kinerja/modelKinerja';
import { lembarBulanan } from './lembarBulanan';
import type { BlokLaporan, ButirAngka, NaskahLaporan } from './modelLaporan';

export interface BahanSusunBulanan {
  readonly pengaturan: Pengaturan;
  readonly laporan: LaporanTersamar;
  readonly dicetak: Tanggal;
  /** Its maker, see pelapor.ts. */
  readonly ttd: readonly TandaTangan[];
}
/** Tasks named on paper; all of them stand in the workbook. */
const PERHATIAN_TERBANYAK = 10;

const jam = (menit: number): string => `${angka(menit / 60)} jam`;
export const persenTeks = (nilai: number | null): string =>
  nilai === null ? '–' : persen(Math.round(nilai * 1000) / 1000);

export const sebutanBulan = ({ bulan, tahun }: Pick<LaporanTersamar, 'bulan' | 'tahun'>): string =>
  `${NAMA_BULAN[bulan - 1] ?? ''} ${tahun}`;

/** The month on one or two pages, per bagian and without a name of a person, and its rows as a workbook. */
export function susunBulanan(bahan: BahanSusunBulanan): NaskahLaporan {
  const { pengaturan, laporan, dicetak } = bahan;
  const { identitas, kop, surat } = pengaturan;
  const bulan = sebutanBulan(laporan);
  return {
    judul: `Laporan pelaksanaan tugas ${identitas.opd} ${bulan}`,
    kantor: `${identitas.opd} ${identitas.daerah}`,
    kop,
    kertas: surat.kertas,
    orientasi: 'tegak',
    tahun: identitas.tahun,
    dicetak,
    sifat: '',
    bagian: [
      {
        judul: 'LAPORAN PELAKSANAAN TUGAS',
        bawahJudul: [`Bulan ${bulan}${laporan.berjalan ? `, keadaan sementara per ${tanggalPanjang(dicetak)}` : ''}`],
        identitas: [
          ['Kepada', `Yth. Sekretaris Daerah ${identitas.daerah}`],
          ['Dari', identitas.opd],
        ],
        blok: blok(laporan),
        ttd: bahan.ttd,
      },
    ],
    lembar: lembarBulanan(laporan),
  };
}

function blok(laporan: LaporanTersamar): BlokLaporan[] {
  const { perhatian, jumlah } = laporan;
  const lain = perhatian.length - PERHATIAN_TERBANYAK;
  return [
    { jenis: 'paragraf', teks: ringkasan(laporan) },
    { jenis: 'angka', butir: kotak(laporan) },
    { jenis: 'grafik', grafik: [grafikBulan(laporan)] },
    { jenis: 'subjudul', teks: 'Per bagian' },
    { jenis: 'tabel', tabel: tabelBagian(laporan) },
    { jenis: 'grafik', grafik: [grafikBagian(laporan)] },
    { jenis: 'subjudul', teks: 'Perlu perhatian: terlambat dan tertinggal dari rencana' },
    { jenis: 'tabel', tabel: tabelPerhatian(laporan) },
    ...(lain > 0
      ? [
          {
            jenis: 'catatan',
            butir: [`${angka(lain)} tugas lainnya ada dalam buku kerja, lembar Rincian tugas.`],
          } as const,
        ]
      : []),
    { jenis: 'subjudul', teks: 'Perintah, perubahan, dan kehadiran' },
    { jenis: 'paragraf', teks: kejadian(laporan) },
    {
      jenis: 'catatan',
      butir: [
        `Cara menghitung. Rencana: ${ARTI_BULANAN.rencanaSampai.cara} Realisasi: ${ARTI_BULANAN.realisasiSampai.cara} Rasio beban: beban ÷ kapasitas efektif bulan ini; beban dari menit tiap porsi, rencana dari volume, sehingga keduanya dapat berselisih sedikit. ${BEBAN_LINTAS} Setiap angka dapat ditelusuri sampai tugasnya dalam aplikasi (klik angkanya) dan dalam buku kerja Excel laporan ini.`,
        ...(laporan.dpa === '' ? [] : [`Pagu menurut ${laporan.dpa}.`]),
        ...(jumlah.tanpaNorma > 0
          ? [`${angka(jumlah.tanpaNorma)} tugas belum bernorma waktu: tidak ikut dalam jam rencana dan realisasi.`]
          : []),
        ...catatanPembulatan(jamBagian(laporan)),
        ...[catatanDigabung(laporan)].filter(Boolean),
      ],
    },
  ];
}

function ringkasan({ jumlah, bulan, tahun, berjalan }: LaporanTersamar): string {
  const sampai = rasioBulanan(jumlah, 'sampai');
  const nama = NAMA_BULAN[bulan - 1] ?? '';
  const capaian =
    sampai === null
      ? `Sampai akhir ${nama} ${tahun} belum ada pekerjaan bernorma yang direncanakan.`
      : `Sampai akhir ${nama} ${tahun} telah dikerjakan ${jam(jumlah.realisasiSampai)} dari rencana ${jam(jumlah.rencanaSampai)} (${persenTeks(sampai)}); pada bulan ${nama} sendiri ${jam(jumlah.realisasiBulan)} dari ${jam(jumlah.rencanaBulan)} (${persenTeks(rasioBulanan(jumlah, 'bulan'))}).`;
  const keadaan = `Dari ${angka(jumlah.tugas)} tugas, ${angka(jumlah.tuntas)} tuntas, ${jumlah.tugasBatal > 0 ? `${angka(jumlah.tugasBatal)} dibatalkan, ` : ''}${angka(jumlah.sesuai)} sesuai rencana, ${angka(jumlah.tertinggal)} tertinggal, ${angka(jumlah.terlambat)} terlambat, ${angka(jumlah.tanpaCatatan)} belum ada catatan realisasinya, ${angka(jumlah.belumMulai)} belum waktunya${jumlah.tanpaRencana > 0 ? `, dan ${angka(jumlah.tanpaRencana)} belum dibagi kepada siapa pun` : ''}.`;
  const kira =
    jumlah.perkiraanKurang > 0
      ? bulan === 12 && !berjalan
        ? ` Pekerjaan ${jam(jumlah.perkiraanKurang)} tidak selesai pada tahun ${tahun}.`
        : ` Bila laju sekarang tetap, ${jam(jumlah.perkiraanKurang)} pekerjaan diperkirakan tidak selesai tahun ini.`
      : '';
  return `${capaian} ${keadaan}${kira}`;
}

function kotak({ jumlah }: LaporanTersamar): ButirAngka[] {
  const nilai = (nama: RasioBulanan): string => persenTeks(rasioBulanan(jumlah, nama));
  const beban = rasioBulanan(jumlah, 'beban');
  return [
    {
      label: 'Capaian s.d. bulan ini',
      nilai: nilai('sampai'),
      keterangan: `${jam(jumlah.realisasiSampai)} dari ${jam(jumlah.rencanaSampai)}`,
    },
    {
      label: 'Capaian bulan ini',
      nilai: nilai('bulan'),
      keterangan: `${jam(jumlah.realisasiBulan)} dari ${jam(jumlah.rencanaBulan)}`,
    },
    {
      label: 'Tugas terbagi habis',
      nilai: nilai('terbagi'),
      keterangan: `${angka(jumlah.tugasTerbagi)} dari ${angka(jumlah.tugas)} tugas; pagu ${rupiahRingkas(jumlah.paguTerbagi)} dari ${rupiahRingkas(jumlah.pagu)}`,
    },
    {
      label: 'Terlambat / tertinggal',
      nilai: `${angka(jumlah.terlambat)} / ${angka(jumlah.tertinggal)}`,
      keterangan: `tugas; ${angka(jumlah.belumDicatat)} belum dicatat bulan ini`,
    },
    {
      label: 'Perintah selesai bulan ini',
      nilai: angka(jumlah.perintahSelesai),
      keterangan: `${angka(jumlah.perintahMasuk)} masuk; ${angka(jumlah.perintahTerbuka)} terbuka, ${angka(jumlah.perintahTerlambat)} terlambat`,
    },
    {
      label: 'Rasio beban bulan ini',
      nilai: beban === null ? '–' : desimal(beban, 2),
      keterangan: `${jam(jumlah.bebanBulan)} dari ${jam(jumlah.kapasitasBulan)}; ${angka(jumlah.bertugas)} dari ${angka(jumlah.pegawai)} pegawai bertugas`,
    },
  ];
}

const KOLOM_BAGIAN: readonly KolomKinerja[] = [
  { judul: 'Bagian', jenis: 'teks', mm: 40, lentur: true },
  { judul: 'Pegawai', jenis: 'angka', mm: 13.5 },
  { judul: 'Tugas', jenis: 'angka', mm: 10.5 },
  { judul: 'Rencana s.d. (jam)', jenis: 'jam', mm: 17 },
  { judul: 'Realisasi s.d. (jam)', jenis: 'jam', mm: 17 },
  { judul: 'Capaian s.d.', jenis: 'tengah', mm: 14.5 },
  { judul: 'Capaian bulan ini', jenis: 'tengah', mm: 14.5 },
  { judul: 'Tuntas', jenis: 'angka', mm: 12 },
  { judul: 'Ter\u00adting\u00adgal', jenis: 'angka', mm: 11.5 },
  { judul: 'Ter\u00adlam\u00adbat', jenis: 'angka', mm: 11.5 },
  { judul: 'Belum ada catatan', jenis: 'angka', mm: 13 },
  { judul: 'Rasio beban', jenis: 'rasio', mm: 11.5 },
];

/** Plan and actual up to the month, of the bagian in the table. */
function jamBagian({ baris }: LaporanTersamar): readonly [JamSetara, JamSetara] {
  const tampak = bagianTampak(baris);
  return [jamSetara(tampak.map((b) => b.angka.rencanaSampai)), jamSetara(tampak.map((b) => b.angka.realisasiSampai))];
}

function tabelBagian(laporan: LaporanTersamar): TabelKinerja {
  const baris = bagianTampak(laporan.baris);
  const [rencana, realisasi] = jamBagian(laporan);
  const sel = (a: AngkaBulanan, r: number, s: number, orang: boolean): SelKinerja[] => [
    orang ? a.pegawai : null,
    a.tugas,
    r / 10,
    s / 10,
    persenTeks(rasioBulanan(a, 'sampai')),
    persenTeks(rasioBulanan(a, 'bulan')),
    a.tuntas,
    a.tertinggal,
    a.terlambat,
    a.tanpaCatatan,
    rasioBulanan(a, 'beban'),
  ];
  const isi: BarisKinerja[] = baris.map(({ nama, angka: a, orangTampak }, i) => ({
    jenis: 'isi',
    sel: [bagianSingkat(nama), ...sel(a, rencana.isi[i] ?? 0, realisasi.isi[i] ?? 0, orangTampak)],
  }));
  const jumlah: BarisKinerja = {
    jenis: 'jumlah',
    teks: 'Jumlah',
    akhir: true,
    sel: [null, ...sel(laporan.jumlah, rencana.jumlah, realisasi.jumlah, true)],
  };
  return { kolom: KOLOM_BAGIAN, baris: isi.length > 0 ? [...isi, jumlah] : [] };
}

const KOLOM_PERHATIAN: readonly KolomKinerja[] = [
  { judul: 'No.', jenis: 'tengah', mm: 8 },
  { judul: 'Tugas', jenis: 'teks', mm: 70, lentur: true },
  { judul: 'Bagian', jenis: 'teks', mm: 34 },
  { judul: 'Batas waktu', jenis: 'tengah', mm: 27 },
  { judul: 'Realisasi / rencana s.d.', jenis: 'tengah', mm: 32 },
  { judul: 'Keadaan', jenis: 'tengah', mm: 19 },
];

const vol = (volume: number): string => desimalRingkas(volume / 100, 2);

function tabelPerhatian({ perhatian, baris }: LaporanTersamar): TabelKinerja {
  const nama = new Map(baris.map((b) => [b.bagianId, bagianSingkat(b.nama)]));
  return {
    kolom: KOLOM_PERHATIAN,
    baris: perhatian.slice(0, PERHATIAN_TERBANYAK).map((satu, i) => ({
      jenis: 'isi',
      sel: [
        `${i + 1}.`,
        satu.nama,
        nama.get(satu.bagianId) ?? '–',
        satu.batas ? tanggalPanjang(satu.batas) : '–',
        `${vol(satu.realisasiSampai)} / ${vol(satu.rencanaSampai)} ${satu.satuan}${satu.belumDibagi > 0 ? `; ${vol(satu.belumDibagi)} belum dibagi` : ''}`,
        satu.keadaan === 'terlambat' ? 'Terlambat' : 'Tertinggal',
      ],
    })),
  };
}

function kejadian({ jumlah: j }: LaporanTersamar): string {
  return `Perintah dan undangan: ${angka(j.perintahMasuk)} masuk dan ${angka(j.perintahSelesai)} selesai bulan ini, ${angka(j.perintahTerbuka)} belum selesai (${angka(j.perintahTerlambat)} lewat batas waktu). ${angka(j.dialihkan)} porsi tugas dialihkan dan ${angka(j.dibatalkan)} dibatalkan; ${angka(j.surat)} naskah dinas terbit. Ketidakhadiran mengurangi kapasitas ${jam(j.tidakHadir)}.`;
}
