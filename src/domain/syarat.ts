import type { Hari } from './hari';
import { hariDari } from './hari';
import type { Tanggal } from './ids';
import { lipat } from './nama';
import type { JenisJabatan, Pegawai, StatusPegawai } from './pegawai';
import { sebutKelas, sebutKetua } from './syaratTeks';
import type { Penugasan, Syarat, Tugas, TugasTerbagi } from './tugas';

// One address for the words of a syarat and its rules; grammar and wording live next door for size only.
export { formatSyarat, parseSyarat, sebutSyarat, SYARAT_KOSONG } from './syaratTeks';

/**
 * Who may do a task:
 * S1 an explicit "tidak boleh" is stronger than everything, an explicit "boleh" stronger than the rest and than the bagian;
 * S2 a kelas outside the range excludes; an unknown kelas never does;
 * S3 a jabatan that begins with none of the names excludes; an empty jabatan never does;
 * S4 a kompetensi excludes only people whose list is known (not empty) and lacks it;
 * S5 a task belongs to the people of its bagian: others need "boleh" or the noted consent of their home head;
 * S6 only working people inside the window: not MPP, tugas belajar, CLTN, lent out or gone, and in the office on some day
 *    of it. Who left by a date is right on what was over by then: windows that ended, and shares cut at the leaving. A share
 *    that was handed over is the record of its time: a new bagian or status since does not make it wrong (S5 and S6);
 * S7 a jenis jabatan outside the asked ones excludes, an unknown one never does; "Fungsional" includes those who got it by
 *    penyetaraan;
 * S8 whoever leads (the ketua, or the one who does it alone) has at least the asked kelas and one of the asked jenis jabatan;
 *    what is unknown never excludes. "Boleh" opens the task, not the lead of it.
 * S10 a share with a first and a last day stands in for the holder of the post (Plh, Plt for a time): the post itself (kelas,
 *    jenis jabatan, jabatan) is not asked of it; a stand-in for a head is never one. Kompetensi and "tidak boleh" hold.
 * How many people a task asks for (S9), and what a team as a whole lacks, is in syaratTim.ts.
 * "Tugas tambahan" excludes nobody: the holder is named by a decree, set by hand and locked.
 */
export type SebabSyarat = 'kelas' | 'jenisJabatan' | 'jabatan' | 'kompetensi' | 'dilarang';
export type SebabLayak = SebabSyarat | 'bagian' | 'tidakAktif';
export type Kelayakan<Sebab> =
  { readonly ya: true } | { readonly ya: false; readonly sebab: Sebab; readonly teks: string };

const YA = { ya: true } as const;
const BEKERJA: readonly StatusPegawai[] = ['aktif', 'pola_khusus'];

/** S1–S4, S7. The text is for a person to read: what is asked and what there is. */
export function memenuhi(
  syarat: Syarat,
  pegawai: Pick<Pegawai, 'id' | 'kelas' | 'jenisJabatan' | 'jabatan' | 'kompetensi'>,
): Kelayakan<SebabSyarat> {
  if (syarat.tidakBoleh.includes(pegawai.id)) return tidak('dilarang', 'ditandai tidak boleh mengerjakan tugas ini');
  if (syarat.boleh.includes(pegawai.id)) return YA;
  const { kelas, jabatan } = pegawai;
  if (kelas !== null && (kelas < (syarat.kelasMin ?? kelas) || kelas > (syarat.kelasMax ?? kelas))) {
    return tidak('kelas', `diminta ${sebutKelas(syarat)}, pegawai ini kelas ${kelas}`);
  }
  if (!jenisCocok(syarat.jenisJabatan, pegawai.jenisJabatan)) {
    const diminta = syarat.jenisJabatan.join(' atau ');
    return tidak('jenisJabatan', `diminta jenis jabatan ${diminta}, pegawai ini ${pegawai.jenisJabatan ?? ''}`);
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

/** S8. Nobody is asked anything when the task names no level. */
export function layakKetua(
  { syarat }: Pick<Tugas, 'syarat'>,
  pegawai: Pick<Pegawai, 'kelas' | 'jenisJabatan'>,
): Kelayakan<'ketua'> {
  const { ketuaKelasMin, ketuaJenisJabatan } = syarat;
  const kelasKurang = ketuaKelasMin !== null && pegawai.kelas !== null && pegawai.kelas < ketuaKelasMin;
  const lainJenis = !jenisCocok(ketuaJenisJabatan, pegawai.jenisJabatan);
  if (!kelasKurang && !lainJenis) return YA;
  const ini = [kelasKurang ? `kelas ${pegawai.kelas}` : '', lainJenis ? pegawai.jenisJabatan : ''].filter(Boolean);
  return tidak('ketua', `ketua harus ${sebutKetua(syarat)}, pegawai ini ${ini.join(', ')}`);
}

/** S10: what is asked of whoever stands in. */
export const syaratMewakili = (syarat: Syarat): Syarat => ({
  ...syarat,
  kelasMin: null,
  kelasMax: null,
  jenisJabatan: [],
  jabatan: [],
});

/** S10: what is asked of whoever has this share. */
export const syaratPorsi = (syarat: Syarat, milik: Pick<Penugasan, 'mulai' | 'sampai'> | undefined): Syarat =>
  milik?.mulai !== undefined && milik.sampai !== undefined ? syaratMewakili(syarat) : syarat;

/** S7: an empty list asks for nothing. */
function jenisCocok(diminta: readonly JenisJabatan[], jenis: JenisJabatan | null): boolean {
  if (diminta.length === 0 || jenis === null || diminta.includes(jenis)) return true;
  return jenis === 'Fungsional (penyetaraan)' && diminta.includes('Fungsional');
}

/**
 * S1–S7 for one task and person. `rentang` are the days of the task's window (rentangJendela); without it only the status
 * counts for S6. Consent is read from the person's own share when the task carries its shares.
 */
export function layak(
  tugas: Tugas | TugasTerbagi,
  pegawai: Pegawai,
  rentang?: readonly (readonly [Hari, Hari])[],
): Kelayakan<SebabLayak> {
  const milik = miliknya(tugas, pegawai);
  const { sampai } = milik ?? {};
  const cocok = memenuhi(syaratPorsi(tugas.syarat, milik), pegawai);
  if (!cocok.ya) return cocok;
  const diluar = tugas.bagianId !== null && pegawai.bagianId !== tugas.bagianId;
  if (diluar && sampai === undefined && !lintasBagian(tugas, pegawai)) {
    return tidak('bagian', 'pegawai bagian lain, belum ada persetujuan atasan asal');
  }
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
  if (!BEKERJA.includes(pegawai.status)) return sampai !== undefined;
  if (rentang === undefined || (pegawai.masuk === null && pegawai.keluar === null)) return true;
  // LT4: of a window outside the year it is only known who is gone by then.
  if (rentang.length === 0) return pegawai.keluar === null;
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
