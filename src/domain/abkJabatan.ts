import type { BagianId, Id, PegawaiId, Tanggal } from './ids';
import type { Kantor } from './kantor';
import { lipat } from './nama';
import type { JenisJabatan, Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';

/** Names one row of an ABK: a jabatan inside a bagian, or the work of a bagian that nobody holds yet. */
export type KunciAbk = Id<'Abk'>;

/** Who holds a post of this name in this bagian. */
export interface Pemangku {
  readonly kunci: KunciAbk;
  readonly bagianId: BagianId | null;
  readonly jabatan: string;
  readonly jenisJabatan: JenisJabatan | null;
  /** Kelas jabatan of the holders, ascending, each once; empty when unknown. */
  readonly kelasJabatan: readonly number[];
  readonly pemangku: number;
  /** The same people as full-time posts, in thousandths. */
  readonly setara: number;
  /** Holders by name who are not at work here: MPP, tugas belajar, CLTN, lent to another office. */
  readonly tidakAktif: number;
}

const JABATAN_KOSONG = 'Jabatan belum diisi';

export const kunciBelum = (bagianId: BagianId | null): KunciAbk => `belum:${bagianId ?? ''}` as KunciAbk;

const kunciJabatan = ({ bagianId, jabatan }: Pick<Pegawai, 'bagianId' | 'jabatan'>): KunciAbk =>
  `jabatan:${bagianId ?? ''}:${lipat(jabatan)
    .replace(/[^a-z\d]+/g, ' ')
    .trim()}` as KunciAbk;

/** A4: in the post; a shift worker holds a post although the counters of the office leave them out. */
const memangku = ({ status }: Pick<Pegawai, 'status'>): boolean => status === 'aktif' || status === 'pola_khusus';

/** In the office on that day; `keluar` is the last day of work. */
const hadirPada = ({ masuk, keluar }: Pick<Pegawai, 'masuk' | 'keluar'>, hari: Tanggal): boolean =>
  (masuk === null || masuk <= hari) && (keluar === null || keluar >= hari);

/** A4: one of the pemangku that are counted on that day. */
export const memangkuPada = (orang: Pick<Pegawai, 'status' | 'masuk' | 'keluar'>, hari: Tanggal): boolean =>
  memangku(orang) && hadirPada(orang, hari);

/** Thousandths of a full-time post; minutes a week of a contract are stronger than the FTE. */
const setaraPenuh = (
  { fte, menitMinggu }: Pick<Pegawai, 'fte' | 'menitMinggu'>,
  pengaturan: Pick<Pengaturan, 'menitMinggu'>,
): number =>
  menitMinggu === undefined
    ? Math.max(0, Math.round(fte))
    : Math.round((1000 * menitMinggu) / Math.max(1, pengaturan.menitMinggu.nilai));

/** A7: posts of the structure: there are as many as there are, their load makes none. */
export const jabatanStruktural = (jenis: JenisJabatan | null): boolean =>
  jenis === 'JPT' || jenis === 'Administrator' || jenis === 'Pengawas';

const URUTAN: Readonly<Partial<Record<JenisJabatan, number>>> = { JPT: 0, Administrator: 1, Pengawas: 2 };
const tingkat = (jenis: JenisJabatan | null): number => (jenis === null ? 4 : (URUTAN[jenis] ?? 3));
const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The head's post first, then by kelas from above, then by name: the same whatever order the people come in. */
export const urutkanJabatan = (
  a: Pick<Pemangku, 'jenisJabatan' | 'kelasJabatan' | 'jabatan' | 'kunci'>,
  b: Pick<Pemangku, 'jenisJabatan' | 'kelasJabatan' | 'jabatan' | 'kunci'>,
): number =>
  tingkat(a.jenisJabatan) - tingkat(b.jenisJabatan) ||
  (b.kelasJabatan.at(-1) ?? 0) - (a.kelasJabatan.at(-1) ?? 0) ||
  banding(lipat(a.jabatan), lipat(b.jabatan)) ||
  banding(a.kunci, b.kunci);

interface Hitung {
  kunci: KunciAbk;
  bagianId: BagianId | null;
  jabatan: string;
  jenisJabatan: JenisJabatan | null;
  kelas: Set<number>;
  pemangku: number;
  setara: number;
  tidakAktif: number;
}

/** Every jabatan of the office by its key with its pemangku on the day `per`, and the key of every person. */
export function kelompokJabatan(
  kantor: Pick<Kantor, 'pegawai' | 'pengaturan'>,
  per: Tanggal,
): {
  readonly jabatan: ReadonlyMap<KunciAbk, Pemangku>;
  readonly kunci: ReadonlyMap<PegawaiId, KunciAbk>;
} {
  const jabatan = new Map<KunciAbk, Hitung>();
  const kunci = new Map<PegawaiId, KunciAbk>();
  // Thousands of people share some hundred names: folding each name once is most of the speed.
  const kunciNama = new Map<string, KunciAbk>();
  for (const orang of kantor.pegawai.values()) {
    const nama = `${orang.bagianId ?? ''}\n${orang.jabatan}`;
    let k = kunciNama.get(nama);
    if (k === undefined) kunciNama.set(nama, (k = kunciJabatan(orang)));
    kunci.set(orang.id, k);
    catat(jabatan, k, orang, kantor.pengaturan, per);
  }
  const hasil = new Map<KunciAbk, Pemangku>();
  for (const [k, { kelas, ...isi }] of jabatan)
    hasil.set(k, { ...isi, kelasJabatan: [...kelas].sort((a, b) => a - b) });
  return { jabatan: hasil, kunci };
}

function catat(
  jabatan: Map<KunciAbk, Hitung>,
  kunci: KunciAbk,
  orang: Pegawai,
  pengaturan: Pengaturan,
  per: Tanggal,
): void {
  const nama = orang.jabatan.trim() || JABATAN_KOSONG;
  let satu = jabatan.get(kunci);
  if (!satu) {
    satu = {
      kunci,
      bagianId: orang.bagianId,
      jabatan: nama,
      jenisJabatan: orang.jenisJabatan,
      kelas: new Set(),
      pemangku: 0,
      setara: 0,
      tidakAktif: 0,
    };
    jabatan.set(kunci, satu);
  }
  // Of several spellings the same one is shown, whoever comes first.
  if (nama < satu.jabatan) satu.jabatan = nama;
  if (orang.jenisJabatan !== null && orang.jenisJabatan !== satu.jenisJabatan) {
    const beda = tingkat(orang.jenisJabatan) - tingkat(satu.jenisJabatan);
    if (satu.jenisJabatan === null || beda < 0 || (beda === 0 && orang.jenisJabatan < satu.jenisJabatan))
      satu.jenisJabatan = orang.jenisJabatan;
  }
  if (orang.kelas !== null) satu.kelas.add(orang.kelas);
  if (orang.status === 'keluar' || !hadirPada(orang, per)) return;
  if (memangku(orang)) {
    satu.pemangku += 1;
    satu.setara += setaraPenuh(orang, pengaturan);
  } else satu.tidakAktif += 1;
}
