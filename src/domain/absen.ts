import { hariKerjaLain, type HariTahun } from './absenLintas';
import { akhirTahun, awalTahun, hariDari, tanggalDari } from './hari';
import { hitungSatu, kapasitasPegawai } from './hitungan';
import type { KetidakhadiranId, PegawaiId, Tanggal } from './ids';
import type { Kantor } from './kantor';
import { dihitung } from './kapasitas';
import type { JenisKetidakhadiran, Ketidakhadiran, Pegawai } from './pegawai';
import { SEBUTAN_KETIDAKHADIRAN } from './pegawai';
import { rentangTanggal } from './tampil';
import type { TugasTerbagi } from './tugas';

/** One absence as somebody asks for it; `id` null = a new one. `persen` = part of each day, 100 = the whole day. */
export interface Absen {
  readonly id: KetidakhadiranId | null;
  readonly pegawaiId: PegawaiId;
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly jenis: JenisKetidakhadiran;
  readonly persen: number;
}

/**
 * What is found about a list of absences before it is written:
 * A1 `terbalik`: it ends before it begins; `luarTahun`: no day of it lies in the budget year. Neither can be written;
 * A2 `sama`: the same person, days, kind and part are recorded, or stand in the list above: nothing more is written;
 * A3 `tumpang`: the person is away on some of these days already. It is said, the hours are not taken twice (C2, C4);
 *    `termuat`: all its days lie in an absence of the same kind that takes at least as much of each day, be it a recorded
 *    one or one above it in the list. It says nothing new, so it cannot be written: what is recorded is to be changed;
 * A4 `tanpaHariKerja`: no working day of the person's unit inside, the capacity stays as it is;
 * A5 `luarMasa`: the person is not, or no longer, in the office on any of these days;
 * A6 `lewatHak`: with it the cuti tahunan of the person is more than the right of a year. It is said and never held back: days
 *    of the year before may be left, and who works on cuti bersama gets these days added;
 * A7 `lintasTahun`: working days of it lie in another year, and count in the file of that one (hariKerjaLain).
 */
export type TemuanAbsen =
  | 'terbalik'
  | 'luarTahun'
  | 'sama'
  | 'termuat'
  | 'tumpang'
  | 'tanpaHariKerja'
  | 'luarMasa'
  | 'lewatHak'
  | 'lintasTahun';
export const MENOLAK: readonly TemuanAbsen[] = ['terbalik', 'luarTahun', 'termuat'];

export interface AbsenDiperiksa {
  readonly temuan: readonly TemuanAbsen[];
  /** A3: what stands there, or holds all of it, in words. */
  readonly tumpang: string;
  /** Working days of the person inside, and the effective minutes it takes from a person who is otherwise there. */
  readonly hariKerja: number;
  readonly menit: number;
  /** A7 */
  readonly lain: readonly HariTahun[];
  /** A6: working days of cuti tahunan in the year, these included; 0 for other kinds and what is not written. */
  readonly cutiTahunan: number;
}

const penuh = ({ persen = 100 }: { readonly persen?: number }): number => Math.min(100, persen);
const bersinggungan = (a: Pick<Absen, 'mulai' | 'akhir'>, b: Pick<Absen, 'mulai' | 'akhir'>): boolean =>
  a.mulai <= b.akhir && b.mulai <= a.akhir;
export const samaAbsen = (a: Omit<Absen, 'id'>, b: Omit<Ketidakhadiran, 'id'>): boolean =>
  a.pegawaiId === b.pegawaiId &&
  a.mulai === b.mulai &&
  a.akhir === b.akhir &&
  a.jenis === b.jenis &&
  penuh(a) === penuh(b);

const memuat = (lama: Omit<Ketidakhadiran, 'id'>, satu: Absen): boolean =>
  lama.jenis === satu.jenis && lama.mulai <= satu.mulai && satu.akhir <= lama.akhir && penuh(lama) >= penuh(satu);

/** `Cuti tahunan 4–8 Mei 2026`, `Diklat 4 Mei 2026 (50 % hari)`. */
export const sebutAbsen = ({
  jenis,
  mulai,
  akhir,
  persen = 100,
}: Pick<Ketidakhadiran, 'jenis' | 'mulai' | 'akhir' | 'persen'>): string =>
  `${SEBUTAN_KETIDAKHADIRAN[jenis]} ${rentangTanggal(mulai, akhir)}${persen < 100 ? ` (${persen} % hari)` : ''}`;

/** A1–A7 for every line, in their order. */
export function periksaAbsen(kantor: Kantor, daftar: readonly Absen[]): readonly AbsenDiperiksa[] {
  const diganti = new Set(daftar.flatMap(({ id }) => id ?? []));
  const sudah = new Map<PegawaiId, Omit<Ketidakhadiran, 'id'>[]>();
  return daftar.map((satu) => {
    let ada = sudah.get(satu.pegawaiId);
    if (!ada) {
      ada = (kantor.ketidakhadiran.get(satu.pegawaiId) ?? []).filter(({ id }) => !diganti.has(id));
      sudah.set(satu.pegawaiId, ada);
    }
    if (satu.akhir < satu.mulai)
      return { temuan: ['terbalik'], tumpang: '', hariKerja: 0, menit: 0, lain: [], cutiTahunan: 0 };
    const hasil = satuAbsen(kantor, satu, ada);
    if (!hasil.temuan.some((t) => t === 'sama' || MENOLAK.includes(t))) ada.push(satu);
    return hasil;
  });
}

function satuAbsen(kantor: Kantor, satu: Absen, ada: readonly Omit<Ketidakhadiran, 'id'>[]): AbsenDiperiksa {
  const { tahun } = kantor.kalender;
  const temuan: TemuanAbsen[] = [];
  const pegawai = kantor.pegawai.get(satu.pegawaiId);
  const luarTahun = satu.akhir < `${tahun}-01-01` || satu.mulai > `${tahun}-12-31`;
  if (luarTahun) temuan.push('luarTahun');
  const kembar = ada.some((lain) => samaAbsen(satu, lain));
  const isinya = kembar ? undefined : ada.find((a) => memuat(a, satu));
  const lain = kembar ? [] : isinya ? [isinya] : ada.filter((a) => bersinggungan(a, satu));
  if (kembar) temuan.push('sama');
  if (lain.length > 0) temuan.push(isinya ? 'termuat' : 'tumpang');
  const isi = luarTahun ? { hariKerja: 0, menit: 0 } : isiAbsen(kantor, satu);
  if (!luarTahun && isi.hariKerja === 0) {
    const diLuar = pegawai !== undefined && diLuarMasa(pegawai, satu);
    temuan.push(diLuar ? 'luarMasa' : 'tanpaHariKerja');
  }
  const tertulis = !kembar && !isinya && !luarTahun;
  const cuti = tertulis && satu.jenis === 'cuti_tahunan' ? cutiTahunan(kantor, satu.pegawaiId, [...ada, satu]) : 0;
  if (cuti > kantor.pengaturan.hakCutiTahunan.nilai) temuan.push('lewatHak');
  const tahunLain = luarTahun ? [] : hariKerjaLain(kantor, satu);
  if (tahunLain.length > 0) temuan.push('lintasTahun');
  return { temuan, tumpang: lain.map(sebutAbsen).join('; '), ...isi, lain: tahunLain, cutiTahunan: cuti };
}

const diLuarMasa = ({ masuk, keluar }: Pegawai, { mulai, akhir }: Pick<Absen, 'mulai' | 'akhir'>): boolean =>
  (masuk !== null && akhir < masuk) || (keluar !== null && mulai > keluar);

/** The office as if nobody were ever away. */
const tanpaAbsen = new WeakMap<Kantor, Kantor>();
function hadirSemua(kantor: Kantor): Kantor {
  let hasil = tanpaAbsen.get(kantor);
  if (!hasil) tanpaAbsen.set(kantor, (hasil = { ...kantor, ketidakhadiran: new Map() }));
  return hasil;
}

/** Working days of the person inside the days of the budget year, and the minutes that part of them takes. */
export function isiAbsen(
  kantor: Kantor,
  { pegawaiId, mulai, akhir, persen = 100 }: Pick<Ketidakhadiran, 'pegawaiId' | 'mulai' | 'akhir' | 'persen'>,
): { readonly hariKerja: number; readonly menit: number } {
  const { tahun } = kantor.kalender;
  const awal = awalTahun(tahun);
  const { harian } = kapasitasPegawai(hadirSemua(kantor), pegawaiId);
  let hariKerja = 0;
  let menit = 0;
  const sampai = Math.min(hariDari(akhir), akhirTahun(tahun)) - awal;
  for (let i = Math.max(0, hariDari(mulai) - awal); i <= sampai; i++) {
    const isi = harian[i] ?? 0;
    if (isi > 0) hariKerja += 1;
    menit += isi;
  }
  return { hariKerja, menit: Math.round((menit * Math.min(100, persen)) / 100) };
}

/** Last day of so many working days of the person from `mulai` on; null when the year has not so many left. */
export function akhirSesudah(kantor: Kantor, pegawaiId: PegawaiId, mulai: Tanggal, hariKerja: number): Tanggal | null {
  const awal = awalTahun(kantor.kalender.tahun);
  const { harian } = kapasitasPegawai(hadirSemua(kantor), pegawaiId);
  let sisa = hariKerja;
  for (let i = Math.max(0, hariDari(mulai) - awal); i < harian.length; i++) {
    if ((harian[i] ?? 0) > 0 && --sisa === 0) return tanggalDari(awal + i);
  }
  return null;
}

/** The office with the absences written: those with an id in the place of what they were, `hapus` gone. */
export function denganAbsen(
  kantor: Kantor,
  daftar: readonly Absen[],
  hapus: ReadonlySet<KetidakhadiranId> = new Set(),
): Kantor {
  const keluar = new Set([...hapus, ...daftar.flatMap(({ id }) => id ?? [])]);
  const ketidakhadiran = new Map(kantor.ketidakhadiran);
  if (keluar.size > 0)
    for (const [id, ada] of ketidakhadiran)
      if (ada.some((k) => keluar.has(k.id)))
        ketidakhadiran.set(
          id,
          ada.filter((k) => !keluar.has(k.id)),
        );
  daftar.forEach((satu, i) => {
    const { persen, ...isi } = satu;
    const baru: Ketidakhadiran = {
      ...isi,
      // Only in memory: told apart from what is stored, and from each other.
      id: satu.id ?? (`baru-${i}` as KetidakhadiranId),
      ...(persen < 100 && { persen }),
    };
    ketidakhadiran.set(satu.pegawaiId, [...(ketidakhadiran.get(satu.pegawaiId) ?? []), baru]);
  });
  return { ...kantor, ketidakhadiran };
}

/** What the absences do to one person's year; the ratio is null for people who are not counted or have no capacity. */
export interface DampakAbsen {
  readonly menitKapasitas: number;
  readonly rasioSebelum: number | null;
  readonly rasioSesudah: number | null;
  /** Working days of cuti tahunan in the year, these included; half days as half. */
  readonly cutiTahunan: number;
}

export function dampakAbsen(
  sebelum: Kantor,
  sesudah: Kantor,
  pegawai: Pegawai,
  tugasnya: readonly TugasTerbagi[],
): DampakAbsen {
  const lama = hitungSatu(sebelum, pegawai.id, tugasnya);
  const kini = hitungSatu(sesudah, pegawai.id, tugasnya);
  const rasio = (nilai: number | null): number | null => (dihitung(pegawai) ? nilai : null);
  return {
    menitKapasitas: lama.kapasitas - kini.kapasitas,
    rasioSebelum: rasio(lama.rasio),
    rasioSesudah: rasio(kini.rasio),
    cutiTahunan: cutiTahunan(sesudah, pegawai.id, sesudah.ketidakhadiran.get(pegawai.id) ?? []),
  };
}

/**
 * Working days of cuti tahunan of one person in the year, half days as half; days that stand in two records count once.
 * Cuti bersama is no working day and so takes none (Keppres 42/2025).
 */
function cutiTahunan(kantor: Kantor, pegawaiId: PegawaiId, absen: readonly Omit<Ketidakhadiran, 'id'>[]): number {
  const milik = absen.filter(({ jenis }) => jenis === 'cuti_tahunan');
  if (milik.length === 0) return 0;
  const { tahun } = kantor.kalender;
  const awal = awalTahun(tahun);
  const { harian } = kapasitasPegawai(hadirSemua(kantor), pegawaiId);
  const terpakai = new Uint8Array(harian.length);
  for (const satu of milik) {
    const sampai = Math.min(hariDari(satu.akhir), akhirTahun(tahun)) - awal;
    for (let i = Math.max(0, hariDari(satu.mulai) - awal); i <= sampai; i++)
      if ((harian[i] ?? 0) > 0) terpakai[i] = Math.min(100, (terpakai[i] ?? 0) + penuh(satu));
  }
  return terpakai.reduce((jumlah, persen) => jumlah + persen, 0) / 100;
}
