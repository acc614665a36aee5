import { bacaKejadian, KEJADIAN_DISIPLIN, SEBUTAN_KEJADIAN } from '../domain/disiplin';
import { isTanggal } from '../domain/hari';
import { SEBUTAN_LIBUR } from '../domain/kalender';
import { SEBUTAN_KELUAR, SEBUTAN_KETIDAKHADIRAN, SEBUTAN_STATUS } from '../domain/pegawai';
import { SEBUTAN_JENIS, SEBUTAN_STATUS as STATUS_SURAT } from '../domain/surat';
import {
  angka,
  BULAN_SINGKAT,
  desimal,
  desimalRingkas,
  jendelaTeks,
  NAMA_BULAN,
  rasio,
  rupiah,
  tanggalPanjang,
} from '../domain/tampil';
import { SEBUTAN_EKSPEKTASI, type Ekspektasi } from '../domain/predikat';
import { sebutSyarat, SYARAT_KOSONG } from '../domain/syarat';
import type { Jendela, Syarat } from '../domain/tugas';
import type { TableName } from './schema';

type Raw = string | number | null;
export interface Perbedaan {
  readonly kolom: string;
  readonly lama: Raw;
  readonly baru: Raw;
}

const BOOLEAN = new Set(['terkunci', 'dapat_dibagi', 'hadir_bersama', 'plt']);

/** Numbers that are stored in another unit than people read them in. */
const SATUAN: Readonly<Partial<Record<string, (n: number) => string>>> = {
  fte: (perseribu) => desimal(perseribu / 1000, 2),
  batas: rasio,
  menit_minggu: (menit) => `${desimalRingkas(menit / 60, 2)} jam`,
  persen: (n) => `${n} %`,
  pagu: rupiah,
  pagu_sebelum: rupiah,
  norma: (menit) => (menit > 0 && menit % 60 === 0 ? `${angka(menit / 60)} jam` : `${angka(menit)} menit`),
  volume: angka,
  hari_kerja: (n) => `${n} hari`,
  waktu_mulai: (bulan) => NAMA_BULAN[bulan - 1] ?? String(bulan),
  waktu_akhir: (bulan) => NAMA_BULAN[bulan - 1] ?? String(bulan),
};

/** Words of the closed lists, by what is stored. */
const PILIHAN: Readonly<Record<string, string>> = {
  ...SEBUTAN_LIBUR,
  ...SEBUTAN_KETIDAKHADIRAN,
  ...SEBUTAN_KELUAR,
  ...SEBUTAN_STATUS,
  ...SEBUTAN_JENIS,
  ...STATUS_SURAT,
  konsep: 'Konsep',
  diusulkan: 'Diusulkan',
  ditetapkan: 'Ditetapkan',
  rutin: 'Rutin',
  strategis: 'Strategis',
  hasil: 'Hasil',
  layanan: 'Layanan waktu tetap',
  dpa: 'DPA',
  tusi: 'Tugas dan fungsi',
  disposisi: 'Disposisi',
  tambahan: 'Tugas tambahan',
  ketua: 'Ketua',
  anggota: 'Anggota',
};
const BERPILIHAN = new Set(['status', 'jenis', 'sifat', 'sumber', 'sebab_keluar', 'peran']);

const bulanTerbaca = (raw: Raw): string => NAMA_BULAN[Number(raw) - 1] ?? String(raw);
const ekspektasi = (raw: Raw): string => SEBUTAN_EKSPEKTASI[raw as Ekspektasi] ?? String(raw);
const perseratus = (raw: Raw): string => desimalRingkas(Number(raw) / 100, 2);

/** The same column name means another thing in these tables. */
const KHUSUS: Readonly<Partial<Record<string, (raw: Raw) => string>>> = {
  'realisasi.bulan': bulanTerbaca,
  'realisasi.volume': perseratus,
  'kehadiran.bulan': bulanTerbaca,
  'kehadiran.kejadian': (raw) => kejadianTerbaca(String(raw)),
  'evaluasi.periode': (raw) => (raw === 0 ? 'tahunan' : `triwulan ${raw}`),
  'evaluasi.hasil': ekspektasi,
  'evaluasi.perilaku': ekspektasi,
  'rb_jawaban.nilai': (raw) => `${perseratus(raw)} %`,
  'rb_lembar.isi': (raw) => susunanTerbaca(String(raw)),
};

const kejadianTerbaca = (json: string): string => {
  const jumlah = bacaKejadian(json);
  return KEJADIAN_DISIPLIN.filter((jenis) => jumlah[jenis])
    .map((jenis) => `${SEBUTAN_KEJADIAN[jenis]} ${angka(jumlah[jenis] ?? 0)} kali`)
    .join('; ');
};

/** Tree of a worksheet: how much there is in it. */
function susunanTerbaca(json: string): string {
  let [komponen, butir] = [0, 0];
  const jalan = (daftar: unknown): void => {
    if (!Array.isArray(daftar)) return;
    for (const satu of daftar as readonly { readonly anak?: unknown; readonly butir?: unknown }[]) {
      komponen += 1;
      if (Array.isArray(satu.butir)) butir += satu.butir.length;
      jalan(satu.anak);
    }
  };
  jalan((JSON.parse(json) as { readonly komponen?: unknown }).komponen);
  return `${angka(komponen)} komponen, ${angka(butir)} butir`;
}

/** A stored value as people read it: windows, conditions and yes/no in words, numbers in the unit they are typed in. */
export function nilaiTerbaca(kolom: string, raw: Raw, tabel = ''): string {
  if (raw === null || raw === '') return '';
  const khusus = KHUSUS[`${tabel}.${kolom}`];
  if (khusus) return khusus(raw);
  if (BOOLEAN.has(kolom)) return raw === 1 ? 'ya' : 'tidak';
  const satuan = typeof raw === 'number' && SATUAN[kolom];
  if (satuan) return satuan(raw);
  if (kolom === 'jendela') return jendelaTeks(JSON.parse(String(raw)) as Jendela);
  if (kolom === 'syarat')
    return sebutSyarat({ ...SYARAT_KOSONG, ...(JSON.parse(String(raw)) as Partial<Syarat>) }) || 'tanpa syarat';
  if (kolom === 'kompetensi') return (JSON.parse(String(raw)) as string[]).join(', ');
  if (kolom === 'bulan') return bulananTerbaca(String(raw));
  if (BERPILIHAN.has(kolom)) return PILIHAN[raw] ?? String(raw);
  return typeof raw === 'string' && isTanggal(raw) ? tanggalPanjang(raw) : String(raw);
}

/** Twelve amounts, those that are not zero. */
const bulananTerbaca = (json: string): string =>
  (JSON.parse(json) as number[])
    .flatMap((jumlah, at) => (jumlah === 0 ? [] : [`${BULAN_SINGKAT[at] ?? ''} ${rupiah(jumlah)}`]))
    .join('; ');

/** A settings row is one JSON: only the settings in it that really differ are told, each on its own. */
export function pecahPengaturan(tabel: TableName, { kolom, lama, baru }: Perbedaan): Perbedaan[] {
  if (tabel !== 'pengaturan' || kolom !== 'isi') return [{ kolom, lama, baru }];
  const [before, after] = [leaves(lama), leaves(baru)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ kolom: path, lama: before.get(path) ?? null, baru: after.get(path) ?? null }));
}

/** Where two JSON texts differ, leaf by leaf: `[path, value of a, value of b]`. */
export function bedaDaun(a: Raw, b: Raw): [string, Raw, Raw][] {
  const [satu, dua] = [leaves(a), leaves(b)];
  return [...new Set([...satu.keys(), ...dua.keys()])]
    .filter((path) => satu.get(path) !== dua.get(path))
    .map((path) => [path, satu.get(path) ?? null, dua.get(path) ?? null]);
}

/** `{ kop: { alamat: ["a"] } }` → `kop › alamat › 1` = `a`; sources of numbers are left out. */
function leaves(json: Raw): Map<string, Raw> {
  const found = new Map<string, Raw>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (value !== null && typeof value === 'object') {
      const entries = Object.entries(value);
      for (const [key, inner] of entries) {
        const step = Array.isArray(value) ? String(Number(key) + 1) : key;
        walk(inner, key === 'nilai' ? path : [...path, step]);
      }
    } else found.set(path.join(' › '), typeof value === 'boolean' ? (value ? 'ya' : 'tidak') : (value as Raw));
  };
  if (typeof json === 'string') walk(JSON.parse(json), []);
  return found;
}
