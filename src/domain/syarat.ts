import type { Hari } from './hari';
import { hariDari } from './hari';
import type { Tanggal } from './ids';
import { lipat } from './nama';
import type { Pegawai, StatusPegawai } from './pegawai';
import type { Penugasan, Syarat, Tugas, TugasTerbagi } from './tugas';

/**
 * Who may do a task:
 * S1 an explicit "tidak boleh" is stronger than everything, an explicit "boleh" stronger than the rest and than the bagian;
 * S2 a kelas outside the range excludes; an unknown kelas never does;
 * S3 a jabatan that begins with none of the names excludes; an empty jabatan never does;
 * S4 a kompetensi excludes only people whose list is known (not empty) and lacks it;
 * S5 a task belongs to the people of its bagian: others need "boleh" or the noted consent of their home head;
 * S6 only working people inside the window: not MPP, tugas belajar, CLTN, lent out or gone, and in the office on some day
 *    of it. Who left by a date is right on what was over by then: windows that ended, and shares cut at the leaving.
 * "Tugas tambahan" excludes nobody: the holder is named by a decree, set by hand and locked.
 */
export type SebabSyarat = 'kelas' | 'jabatan' | 'kompetensi' | 'dilarang';
export type SebabLayak = SebabSyarat | 'bagian' | 'tidakAktif';
export type Kelayakan<Sebab> =
  { readonly ya: true } | { readonly ya: false; readonly sebab: Sebab; readonly teks: string };

export const SYARAT_KOSONG: Syarat = {
  kelasMin: null,
  kelasMax: null,
  jabatan: [],
  kompetensi: [],
  jenisJabatan: [],
  orangMin: null,
  orangMax: null,
  ketuaKelasMin: null,
  ketuaJenisJabatan: [],
  tugasTambahan: '',
  boleh: [],
  tidakBoleh: [],
};
const YA = { ya: true } as const;
const BEKERJA: readonly StatusPegawai[] = ['aktif', 'pola_khusus'];

/**
 * Grammar: parts joined by `;`: `kelas 7-10` or `kelas 7` · `jabatan=X atau Y` · `kompetensi=A, B` (all of them) ·
 * `tugas tambahan=…`. `temuan` quotes the parts that are none of these.
 */
export function parseSyarat(teks: string): { readonly syarat: Syarat; readonly temuan: string[] } {
  let syarat = SYARAT_KOSONG;
  const temuan: string[] = [];
  for (const mentah of teks.split(';')) {
    const bagian = mentah.replace(/\s+/g, ' ').trim();
    if (bagian === '' || bagian === '-') continue;
    const baca = bacaBagian(bagian);
    if (baca) syarat = { ...syarat, ...baca };
    else temuan.push(`syarat tidak dikenali: "${bagian}"`);
  }
  return { syarat, temuan };
}

function bacaBagian(bagian: string): Partial<Syarat> | null {
  const kelas = /^kelas\s*=?\s*(\d{1,2})(?:\s*(?:-|–|s\.?d\.?|sampai)\s*(\d{1,2}))?$/i.exec(bagian);
  if (kelas) {
    const min = Number(kelas[1]);
    const max = Number(kelas[2] ?? kelas[1]);
    return min >= 1 && max <= 17 && min <= max ? { kelasMin: min, kelasMax: max } : null;
  }
  const isian = /^(jabatan|kompetensi|tugas tambahan)\s*[=:]\s*(.+)$/i.exec(bagian);
  if (!isian?.[1] || !isian[2]) return null;
  const daftar = (pemisah: RegExp): string[] =>
    (isian[2] ?? '')
      .split(pemisah)
      .map((s) => s.trim())
      .filter((s) => s !== '');
  switch (isian[1].toLowerCase()) {
    case 'jabatan':
      return { jabatan: daftar(/\s+atau\s+/i) };
    case 'kompetensi':
      return { kompetensi: daftar(/,/) };
    default:
      return { tugasTambahan: isian[2] };
  }
}

/** Canonical text of a syarat; explicit people (boleh, tidakBoleh) have no place in the grammar. */
export function formatSyarat(syarat: Syarat): string {
  const bagian: string[] = [];
  const { kelasMin, kelasMax } = syarat;
  if (kelasMin !== null || kelasMax !== null) {
    const [min, max] = [kelasMin ?? 1, kelasMax ?? 17];
    bagian.push(min === max ? `kelas ${min}` : `kelas ${min}-${max}`);
  }
  if (syarat.jabatan.length > 0) bagian.push(`jabatan=${syarat.jabatan.join(' atau ')}`);
  if (syarat.kompetensi.length > 0) bagian.push(`kompetensi=${syarat.kompetensi.join(', ')}`);
  if (syarat.tugasTambahan !== '') bagian.push(`tugas tambahan=${syarat.tugasTambahan}`);
  return bagian.join('; ');
}

/** S1–S4. The text is for a person to read: what is asked and what there is. */
export function memenuhi(
  syarat: Syarat,
  pegawai: Pick<Pegawai, 'id' | 'kelas' | 'jabatan' | 'kompetensi'>,
): Kelayakan<SebabSyarat> {
  if (syarat.tidakBoleh.includes(pegawai.id)) return tidak('dilarang', 'ditandai tidak boleh mengerjakan tugas ini');
  if (syarat.boleh.includes(pegawai.id)) return YA;
  const { kelas, jabatan } = pegawai;
  if (kelas !== null && (kelas < (syarat.kelasMin ?? kelas) || kelas > (syarat.kelasMax ?? kelas))) {
    const diminta = formatSyarat({ ...SYARAT_KOSONG, kelasMin: syarat.kelasMin, kelasMax: syarat.kelasMax });
    return tidak('kelas', `diminta ${diminta}, pegawai ini kelas ${kelas}`);
  }
  if (syarat.jabatan.length > 0 && jabatan.trim() !== '' && !syarat.jabatan.some((awal) => berawalan(jabatan, awal))) {
    return tidak('jabatan', `diminta jabatan ${syarat.jabatan.join(' atau ')}`);
  }
  if (syarat.kompetensi.length > 0 && pegawai.kompetensi.length > 0) {
    const punya = pegawai.kompetensi.map(rapi);
    const kurang = syarat.kompetensi.find((k) => !punya.includes(rapi(k)));
    if (kurang !== undefined) return tidak('kompetensi', `belum tercatat memiliki ${kurang}`);
  }
  return YA;
}

/**
 * S1–S6 for one task and person. `rentang` are the days of the task's window (rentangJendela); without it only the status
 * counts for S6. Consent is read from the person's own share when the task carries its shares.
 */
export function layak(
  tugas: Tugas | TugasTerbagi,
  pegawai: Pegawai,
  rentang?: readonly (readonly [Hari, Hari])[],
): Kelayakan<SebabLayak> {
  const cocok = memenuhi(tugas.syarat, pegawai);
  if (!cocok.ya) return cocok;
  if (tugas.bagianId !== null && pegawai.bagianId !== tugas.bagianId && !lintasBagian(tugas, pegawai)) {
    return tidak('bagian', 'pegawai bagian lain, belum ada persetujuan atasan asal');
  }
  const sampai = miliknya(tugas, pegawai)?.sampai;
  return aktifDalam(pegawai, rentang, sampai) ? YA : tidak('tidakAktif', 'tidak bekerja pada waktu tugas ini');
}

/** S6. */
export function aktifDalam(
  pegawai: Pick<Pegawai, 'status' | 'masuk' | 'keluar'>,
  rentang?: readonly (readonly [Hari, Hari])[],
  sampai?: Tanggal,
): boolean {
  if (pegawai.status === 'keluar') {
    if (pegawai.keluar === null || !rentang?.length) return false;
    const terakhir = hariDari(pegawai.keluar);
    return sampai !== undefined || rentang.every(([, akhir]) => akhir <= terakhir);
  }
  if (!BEKERJA.includes(pegawai.status)) return false;
  if (rentang === undefined || (pegawai.masuk === null && pegawai.keluar === null)) return true;
  const masuk = pegawai.masuk === null ? -Infinity : hariDari(pegawai.masuk);
  const keluar = pegawai.keluar === null ? Infinity : hariDari(pegawai.keluar);
  return rentang.some(([mulai, akhir]) => mulai <= keluar && akhir >= masuk);
}

function lintasBagian(tugas: Tugas | TugasTerbagi, pegawai: Pegawai): boolean {
  if (tugas.syarat.boleh.includes(pegawai.id)) return true;
  return (miliknya(tugas, pegawai)?.persetujuanLintas ?? '').trim() !== '';
}

function miliknya(tugas: Tugas | TugasTerbagi, pegawai: Pegawai): Penugasan | undefined {
  return 'penugasan' in tugas ? tugas.penugasan.find((p) => p.pegawaiId === pegawai.id) : undefined;
}

function tidak<S>(sebab: S, teks: string): Kelayakan<S> {
  return { ya: false, sebab, teks };
}

// An office has a few hundred different jabatan and asks for them a hundred thousand times.
const sudahRapi = new Map<string, string>();

function rapi(teks: string): string {
  let hasil = sudahRapi.get(teks);
  if (hasil === undefined) {
    if (sudahRapi.size > 20_000) sudahRapi.clear();
    hasil = lipat(teks).replace(/\s+/g, ' ').trim();
    sudahRapi.set(teks, hasil);
  }
  return hasil;
}

/** "Plt. Kepala Bagian Hukum" begins with "Kepala Bagian" too; beginnings are whole words. */
function berawalan(jabatan: string, awal: string): boolean {
  const teks = rapi(jabatan).replace(/^(?:plt|plh|pj|pjs)\.? /, '');
  const kepala = rapi(awal);
  return teks.startsWith(kepala) && !/[\p{L}\d]/u.test(teks.charAt(kepala.length));
}
