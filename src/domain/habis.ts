import type { BebanTahun } from './hitungan';
import type { PegawaiId, SubKegiatanId, TugasId } from './ids';
import type { Kantor } from './kantor';
import { tugasPerSubKegiatan } from './kantor';
import { dihitung } from './kapasitas';
import type { KeadaanTugas, SebabTugas } from './keadaanTugas';
import { keadaanTugas, menungguKeputusan, rupiahTugas } from './keadaanTugas';
import type { Pegawai } from './pegawai';
import { jumlahPorsi, kaliBagi, menitTugas, sisaTeks } from './porsi';
import { pemegang, teksSebabTim, type SebabTim } from './syaratTim';
import { rasio as rasioSetelan, rasioTeks } from './tampil';
import type { TugasTerbagi } from './tugas';

// One address for the whole definition: the rules of a task and a line (H1–H5) live next door for size only.
export type { KeadaanSubKegiatan, KeadaanTugas, SebabTugas } from './keadaanTugas';
export { barisDihapus, keadaanSubKegiatan, keadaanTugas, menungguKeputusan, rupiahTugas } from './keadaanTugas';

/** One thing that keeps the office from being habis, with its reason in Indonesian. */
export interface Sisa {
  readonly jenis: 'subKegiatan' | 'tugas' | 'pegawai';
  readonly id: string;
  readonly nama: string;
  readonly sebab: string;
}

export interface Ringkasan {
  readonly tahun: number;
  readonly subKegiatan: { readonly total: number; readonly habis: number; readonly tanpaTugas: number };
  readonly rupiah: { readonly total: number; readonly terbagi: number };
  readonly tugas: { readonly total: number; readonly terbagi: number };
  readonly menit: { readonly total: number; readonly terbagi: number };
  /** H17: tasks (and of these the minutes nobody has) that wait for a decision of the head; they are not "belum dibagi". */
  readonly keputusan: { readonly tugas: number; readonly menit: number };
  readonly pegawai: {
    /** Counted people (status aktif, with capacity in this year). */
    readonly total: number;
    readonly tanpaTugas: number;
    readonly rendah: number;
    readonly melebihi: number;
    /** Outside the thresholds with an accepted reason: in none of the three. */
    readonly beralasan: number;
  };
  readonly habis: boolean;
  /** Empty when habis. Lines without tasks first, then tasks, then people; cut by the caller. */
  readonly sisa: readonly Sisa[];
}

/** What the counters need of tasks and people; whoever keeps these between changes hands them in. */
export interface Diketahui {
  readonly keadaan: (tugas: TugasTerbagi) => KeadaanTugas;
  readonly tugasSub: (id: SubKegiatanId) => readonly TugasTerbagi[];
  /** Has a share in some task. */
  readonly bertugas: (id: PegawaiId) => boolean;
}

function hitungDulu(kantor: Kantor): Diketahui {
  const keadaan = new Map<TugasId, KeadaanTugas>();
  const bertugas = new Set<PegawaiId>();
  for (const tugas of kantor.tugas.values()) {
    keadaan.set(tugas.id, keadaanTugas(tugas, kantor));
    for (const p of tugas.penugasan) bertugas.add(p.pegawaiId);
  }
  const tugasnya = tugasPerSubKegiatan(kantor);
  return {
    keadaan: (tugas) => keadaan.get(tugas.id) ?? keadaanTugas(tugas, kantor),
    tugasSub: (id) => tugasnya.get(id) ?? [],
    bertugas: (id) => bertugas.has(id),
  };
}

/**
 * The counters of the start page and of `status` (H1–H5: keadaanTugas.ts):
 * H6 counted are people with status aktif and some capacity in the year; nobody else is judged;
 * H7 a counted person is in one counter at most: without tasks, or low (ratio below the lower threshold), or over (above the
 *    upper one), on the unrounded year;
 * H8 an accepted reason takes the person out of these counters (a "rendah" reason also excuses having no task);
 * H16 a reason for too much work that names the highest accepted load holds only up to it; beyond, the person is over again;
 * H9 minutes count as divided by their shares (too much is not more than all); tasks only when habis (H1);
 * H17 of the tasks that are not habis those of H10 wait for a decision; all others are "belum dibagi", and only of these the
 *    minutes nobody has are still to be given (tugasBelum, menitBelum);
 * H11 a sub kegiatan that the version in force no longer names is no line of the year: it is in no counter, its pagu is 0
 *    and by itself it is no left-over; its tasks are (H10).
 * `beban` is hitungBeban(kantor) or an incremental cache of it, `diketahui` likewise for the rest.
 */
export function ringkas(
  kantor: Kantor,
  beban: ReadonlyMap<PegawaiId, BebanTahun>,
  diketahui: Diketahui = hitungDulu(kantor),
): Ringkasan {
  const sisaTugas: Sisa[] = [];
  let terbagi = 0;
  const menit = { total: 0, terbagi: 0 };
  const keputusan = { tugas: 0, menit: 0 };
  for (const tugas of kantor.tugas.values()) {
    const k = diketahui.keadaan(tugas);
    if (k.habis) terbagi += 1;
    else sisaTugas.push({ jenis: 'tugas', id: tugas.id, nama: tugas.nama, sebab: teksKeadaan(tugas, k) });
    const m = menitTugas(tugas) ?? 0;
    menit.total += m;
    const milik = tugas.pembagi > 0 ? kaliBagi(m, Math.min(jumlahPorsi(tugas), tugas.pembagi), tugas.pembagi) : 0;
    menit.terbagi += milik;
    if (!menungguKeputusan(k)) continue;
    keputusan.tugas += 1;
    keputusan.menit += m - milik;
  }
  const sub = ringkasSubKegiatan(kantor, diketahui);
  const orang = ringkasPegawai(kantor, beban, diketahui);
  const sisa = [...sub.sisa, ...sisaTugas, ...orang.sisa];
  return {
    tahun: kantor.kalender.tahun,
    subKegiatan: sub.jumlah,
    rupiah: sub.rupiah,
    tugas: { total: kantor.tugas.size, terbagi },
    menit,
    keputusan,
    pegawai: orang.jumlah,
    // An empty office has nothing left over, but nothing is divided either.
    habis: sisa.length === 0 && sub.jumlah.total + kantor.tugas.size > 0,
    sisa,
  };
}

/** H17 */
export const tugasBelum = ({ tugas, keputusan }: Pick<Ringkasan, 'tugas' | 'keputusan'>): number =>
  tugas.total - tugas.terbagi - keputusan.tugas;

/** H17: minutes nobody has yet of tasks that are to be divided. */
export const menitBelum = ({ menit, keputusan }: Pick<Ringkasan, 'menit' | 'keputusan'>): number =>
  menit.total - menit.terbagi - keputusan.menit;

function ringkasSubKegiatan(
  kantor: Kantor,
  { keadaan, tugasSub }: Diketahui,
): { jumlah: Ringkasan['subKegiatan']; rupiah: Ringkasan['rupiah']; sisa: Sisa[] } {
  const jumlah = { total: 0, habis: 0, tanpaTugas: 0 };
  const rupiah = { total: 0, terbagi: 0 };
  const sisa: Sisa[] = [];
  for (const sub of kantor.subKegiatan.values()) {
    if (!sub.berlaku) continue;
    jumlah.total += 1;
    const daftar = tugasSub(sub.id);
    rupiah.total += sub.pagu;
    const beralasan = sub.alasanTanpaTugas.trim() !== '';
    if (daftar.length === 0 && !beralasan) {
      jumlah.tanpaTugas += 1;
      sisa.push({ jenis: 'subKegiatan', id: sub.id, nama: sub.nama, sebab: 'belum memiliki tugas' });
    } else if (daftar.every((t) => keadaan(t).habis)) {
      jumlah.habis += 1;
      rupiah.terbagi += sub.pagu;
    } else {
      for (const t of daftar) if (keadaan(t).habis) rupiah.terbagi += rupiahTugas(t, sub, daftar);
    }
  }
  return { jumlah, rupiah, sisa };
}

/** H6–H8, H16 for one person; null when the person is not counted. */
export type KeadaanPegawai = 'tanpaTugas' | 'rendah' | 'melebihi' | 'beralasan' | 'wajar';
export function keadaanPegawai(
  pegawai: Pegawai,
  beban: Pick<BebanTahun, 'beban' | 'kapasitas'>,
  bertugas: boolean,
  ambang: Pick<Kantor['pengaturan'], 'ambangRendah' | 'ambangMelebihi'>,
): KeadaanPegawai | null {
  if (!dihitung(pegawai) || beban.kapasitas <= 0) return null;
  const perseratus = beban.beban * 100;
  if (!bertugas) return pegawai.alasanRendah ? 'beralasan' : 'tanpaTugas';
  if (perseratus < ambang.ambangRendah.nilai * beban.kapasitas) return pegawai.alasanRendah ? 'beralasan' : 'rendah';
  if (perseratus > ambang.ambangMelebihi.nilai * beban.kapasitas) {
    const { alasanMelebihi } = pegawai;
    return alasanMelebihi && perseratus <= (alasanMelebihi.batas ?? Infinity) * beban.kapasitas
      ? 'beralasan'
      : 'melebihi';
  }
  return 'wajar';
}

function ringkasPegawai(
  kantor: Kantor,
  beban: ReadonlyMap<PegawaiId, BebanTahun>,
  { bertugas }: Diketahui,
): { jumlah: Ringkasan['pegawai']; sisa: Sisa[] } {
  const jumlah = { total: 0, tanpaTugas: 0, rendah: 0, melebihi: 0, beralasan: 0 };
  const sisa: Sisa[] = [];
  const { ambangRendah, ambangMelebihi } = kantor.pengaturan;
  for (const pegawai of kantor.pegawai.values()) {
    const miliknya = beban.get(pegawai.id);
    if (!miliknya) continue;
    const k = keadaanPegawai(pegawai, miliknya, bertugas(pegawai.id), kantor.pengaturan);
    if (k === null) continue;
    jumlah.total += 1;
    if (k === 'wajar') continue;
    jumlah[k] += 1;
    if (k === 'beralasan') continue;
    const nilai = rasioTeks(miliknya.rasio);
    const sebab = {
      tanpaTugas: 'belum memiliki tugas',
      rendah: `beban ${nilai}, di bawah ${rasioSetelan(ambangRendah.nilai)}`,
      melebihi: `beban ${nilai}, melebihi ${batasDiterima(pegawai) ?? rasioSetelan(ambangMelebihi.nilai)}`,
    }[k];
    sisa.push({ jenis: 'pegawai', id: pegawai.id, nama: pegawai.nama, sebab });
  }
  return { jumlah, sisa };
}

/** The limit that fits the present load: hundredths of the capacity, rounded up; at most what a row takes (10,00). */
export const batasBawaan = ({ beban, kapasitas }: Pick<BebanTahun, 'beban' | 'kapasitas'>): number =>
  kapasitas <= 0 ? 100 : Math.min(1000, Math.max(1, Math.ceil((beban * 100) / kapasitas)));

/** `1,20 yang diterima`, null when no limit was accepted. */
function batasDiterima({ alasanMelebihi }: Pegawai): string | null {
  return alasanMelebihi?.batas === undefined ? null : `${rasioSetelan(alasanMelebihi.batas)} yang diterima`;
}

const TEKS_SEBAB: Readonly<Record<Exclude<SebabTugas, SebabTim>, string>> = {
  normaKosong: 'norma waktu belum diisi',
  belumTerbagi: 'belum terbagi',
  terbagiLebih: 'terbagi lebih',
  tidakLayak: 'ada petugas yang tidak memenuhi syarat',
  tidakAktif: 'ada petugas yang tidak bekerja pada waktunya',
  pelaksanaCuti: 'pelaksananya cuti atau tidak hadir pada hari itu',
  barisDihapus:
    'sub kegiatannya tidak ada lagi dalam DPA yang berlaku: pindahkan ke sub kegiatan lain, teruskan di luar DPA, atau hapus',
};

/** Reasons of a task in one line: `2 Perangkat Daerah belum terbagi; norma waktu belum diisi`. */
export function teksKeadaan(tugas: TugasTerbagi, keadaan: KeadaanTugas): string {
  return keadaan.sebab.map((sebab) => teksSebab(tugas, sebab)).join('; ');
}

/** One reason of a task, with its figures: `25 % belum terbagi`, `baru 1 dari sedikitnya 2 pelaksana`. */
function teksSebab(tugas: TugasTerbagi, sebab: SebabTugas): string {
  switch (sebab) {
    case 'belumTerbagi':
    case 'terbagiLebih':
      return sisaTeks(tugas) || TEKS_SEBAB[sebab];
    case 'kurangOrang':
    case 'lebihOrang':
    case 'ketuaTidakMemenuhi':
    case 'tanpaKetua':
      return teksSebabTim(sebab, tugas.syarat, pemegang(tugas.penugasan).length);
    default:
      return TEKS_SEBAB[sebab];
  }
}
