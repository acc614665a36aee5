import { akhirBulan } from './akhirBulan';
import { keadaanPegawai, rupiahTugas, type KeadaanTugas } from './habis';
import type { BebanTahun } from './hitungan';
import type { BagianId, PegawaiId } from './ids';
import { tugasPerSubKegiatan } from './kantor';
import { keadaanSubKegiatan } from './keadaanTugas';
import type { BarisRincian } from './laporanBulanan';
import type { KunciBulanan } from './laporanBulananTeks';
import { telusuriKejadian, type BahanKejadian } from './laporanKejadian';
import { barisTugas, type BarisTugasBulanan } from './laporanTugas';
import { JENIS_KETIDAKHADIRAN, SEBUTAN_KETIDAKHADIRAN, type JenisKetidakhadiran, type Pegawai } from './pegawai';
import { menitVolume } from './realisasi';
import { rincianKapasitas } from './rincianKapasitas';
import { angka, desimalRingkas, rupiah, tanggalPanjang } from './tampil';
import type { SubKegiatan } from './subKegiatan';
import type { TugasTerbagi } from './tugas';

/** Everything the monthly report counts: the office, what was noted, and what happened in it. */
export interface BahanBulanan extends BahanKejadian {
  /** Version of the DPA the pagu of `kantor` is of, in words; '' = none. */
  readonly dpa: string;
  readonly beban: (id: PegawaiId) => BebanTahun;
  readonly keadaan: (tugas: TugasTerbagi) => KeadaanTugas;
  /** Has a share in some task. */
  readonly bertugas: (id: PegawaiId) => boolean;
}
/** `baris` is only made when somebody asks what counted; it is told what was given. */
export type Beri = (
  kunci: KunciBulanan,
  bagianId: BagianId | null,
  nilai: number,
  baris: (kunci: KunciBulanan, nilai: number) => BarisRincian,
) => void;

/** Figures of budget lines, and figures of people; all others are of tasks, or of what happened beside the plan. */
const KUNCI_PAGU: readonly KunciBulanan[] = ['pagu', 'paguTerbagi'];
const KUNCI_PEGAWAI: readonly KunciBulanan[] = ['pegawai', 'bertugas', 'kapasitasBulan', 'bebanBulan', 'tidakHadir'];

/** Tells `beri` everything that counts in a figure, and may tell of others: sums and traces come from the same places (L1). */
export function telusuri(bahan: BahanBulanan, kunci: KunciBulanan, semua: Iterable<TugasTerbagi>, beri: Beri): void {
  const { kantor } = bahan;
  if (KUNCI_PEGAWAI.includes(kunci)) for (const satu of kantor.pegawai.values()) telusuriPegawai(bahan, satu, beri);
  else if (KUNCI_PAGU.includes(kunci)) {
    const perSub = tugasPerSubKegiatan(kantor);
    for (const sub of kantor.subKegiatan.values()) telusuriPagu(bahan, sub, perSub.get(sub.id) ?? [], beri);
  } else {
    for (const tugas of semua) telusuriTugas(bahan, tugas, beri);
    telusuriKejadian(bahan, beri);
  }
}

const vol = (volume: number): string => desimalRingkas(volume / 100, 2);

/** Which volume of a task counts in which figure, times its norm. */
const VOLUME = {
  rencanaSampai: (satu) => satu.rencanaSampai,
  realisasiSampai: (satu) => satu.realisasiSampai,
  rencanaBulan: (satu) => satu.rencanaBulan,
  realisasiBulan: (satu) => satu.realisasiBulan,
  lebih: (satu) => satu.lebih,
  perkiraanKurang: (satu) => satu.perkiraanKurang,
} as const satisfies Partial<Record<KunciBulanan, (satu: BarisTugasBulanan) => number>>;
const KUNCI_VOLUME = Object.keys(VOLUME) as (keyof typeof VOLUME)[];
const bervolume = (kunci: KunciBulanan): kunci is keyof typeof VOLUME => kunci in VOLUME;

/** Returns the row that was counted; null = the month does not know the task. */
export function telusuriTugas(bahan: BahanBulanan, tugas: TugasTerbagi, beri: Beri): BarisTugasBulanan | null {
  const satu = barisTugas(bahan, tugas);
  if (!satu) return null;
  const { bagianId } = satu;
  // One for all figures: every task of the office passes here, and hardly a row is looked at.
  const baris = (kunci: KunciBulanan, nilai: number): BarisRincian => ({
    jenis: 'tugas',
    id: satu.tugasId,
    nama: satu.nama,
    keterangan: keteranganTugas(satu, kunci),
    nilai,
  });
  beri('tugas', bagianId, 1, baris);
  if (bahan.keadaan(tugas).habis) beri('tugasTerbagi', bagianId, 1, baris);
  beri(satu.keadaan, bagianId, 1, baris);
  if (tugas.norma === null) beri('tanpaNorma', bagianId, 1, baris);
  if (satu.belumDicatat) beri('belumDicatat', bagianId, 1, baris);
  for (const kunci of KUNCI_VOLUME) {
    const nilai = menitVolume(tugas, VOLUME[kunci](satu)) ?? 0;
    if (nilai !== 0) beri(kunci, bagianId, nilai, baris);
  }
  return satu;
}

/** How the part of a task in a figure was counted. */
function keteranganTugas(satu: BarisTugasBulanan, kunci: KunciBulanan): string {
  const satuan = satu.satuan || 'satuan';
  if (bervolume(kunci)) return `${vol(VOLUME[kunci](satu))} ${satuan} × ${angka(satu.norma ?? 0)} menit`;
  if (kunci === 'tugas') return satu.tenggat ? `sampai ${tanggalPanjang(satu.tenggat)}` : '';
  if (kunci === 'tugasTerbagi') return 'terbagi habis';
  if (kunci === 'belumDicatat') return `rencana bulan ini ${vol(satu.rencanaBulan)} ${satuan}`;
  const belum = satu.belumDibagi > 0 ? `, ${vol(satu.belumDibagi)} belum dibagi` : '';
  const banding = `${vol(satu.realisasiSampai)} dari rencana ${vol(satu.rencanaSampai)} ${satuan} s.d. bulan ini${belum}`;
  return kunci === 'tanpaNorma' ? banding : `${banding}; setahun ${vol(satu.rencanaSetahun)}`;
}

/** `daftar`: the tasks of the line. */
export function telusuriPagu(
  { kantor, keadaan }: BahanBulanan,
  sub: SubKegiatan,
  daftar: readonly TugasTerbagi[],
  beri: Beri,
): void {
  if (!sub.berlaku) return;
  const baris = (nilai: number, keterangan: string) => () =>
    ({ jenis: 'subKegiatan', id: sub.id, nama: sub.nama, keterangan, nilai }) as const;
  beri('pagu', sub.bagianId, sub.pagu, baris(sub.pagu, `${daftar.length} tugas`));
  const { habis } = keadaanSubKegiatan(sub, daftar, kantor, keadaan);
  const terbagi = daftar.filter((t) => keadaan(t).habis);
  const nilai = habis ? sub.pagu : terbagi.reduce((n, t) => n + rupiahTugas(t, sub, daftar), 0);
  if (nilai === 0) return;
  const sebab = habis ? 'terbagi habis' : `${terbagi.length} dari ${daftar.length} tugas; pagu ${rupiah(sub.pagu)}`;
  beri('paguTerbagi', sub.bagianId, nilai, baris(nilai, sebab));
}

const tidakHadir = (sebab: string): sebab is JenisKetidakhadiran =>
  (JENIS_KETIDAKHADIRAN as readonly string[]).includes(sebab);

export function telusuriPegawai({ kantor, bulan, beban, bertugas }: BahanBulanan, pegawai: Pegawai, beri: Beri): void {
  const miliknya = beban(pegawai.id);
  const kapasitas = miliknya.bulan.kapasitas[bulan - 1] ?? 0;
  // Who left later was there: the report of a month stays as it was sent.
  const terhitung =
    pegawai.status === 'keluar'
      ? pegawai.keluar !== null && kapasitas > 0
      : keadaanPegawai(pegawai, miliknya, bertugas(pegawai.id), kantor.pengaturan) !== null;
  if (!terhitung) return;
  const tambah = (kunci: KunciBulanan, nilai: number, keterangan: string): void => {
    if (nilai === 0) return;
    const baris: BarisRincian = { jenis: 'pegawai', id: pegawai.id, nama: pegawai.nama, keterangan, nilai };
    beri(kunci, pegawai.bagianId, nilai, () => baris);
  };
  tambah('pegawai', 1, pegawai.jabatan);
  if (bertugas(pegawai.id)) tambah('bertugas', 1, pegawai.jabatan);
  tambah('kapasitasBulan', kapasitas, pegawai.jabatan);
  tambah('bebanBulan', Math.round(miliknya.bulan.beban[bulan - 1] ?? 0), pegawai.jabatan);
  const akhir = akhirBulan(kantor.kalender.tahun, bulan);
  const awal = `${akhir.slice(0, 8)}01`;
  const absen = kantor.ketidakhadiran.get(pegawai.id) ?? [];
  if (!absen.some((satu) => satu.mulai <= akhir && satu.akhir >= awal)) return;
  const kurang = rincianKapasitas(kantor, pegawai).bulan[bulan - 1]?.kurang ?? [];
  for (const { sebab, hari, menit, persen } of kurang) {
    if (!tidakHadir(sebab)) continue;
    const bagian = persen === 100 ? '' : persen === null ? ', sebagian hari' : ` × ${persen} % sehari`;
    tambah('tidakHadir', menit, `${SEBUTAN_KETIDAKHADIRAN[sebab]}, ${hari} hari kerja${bagian}`);
  }
}
