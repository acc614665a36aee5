import { parseJenisJabatan } from './jabatan';
import type { JenisJabatan } from './pegawai';
import type { Syarat } from './tugas';

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
const KELAS_TERTINGGI = 17;
const ORANG_TERBANYAK = 500;

/**
 * Grammar of lists: parts joined by `;`: `kelas 7-10`, `kelas 7` or `kelas min 7` · `jenis=Fungsional atau Pelaksana` ·
 * `jabatan=X atau Y` · `kompetensi=A, B` (all of them) · `orang 2-4`, `orang 3`, `orang min 2` or `orang maks 4` ·
 * `ketua kelas 9` (at least) · `ketua jenis=Pengawas` · `tugas tambahan=…`. `temuan` quotes the parts that are none of
 * these or cannot be.
 */
export function parseSyarat(teks: string): { readonly syarat: Syarat; readonly temuan: string[] } {
  let syarat = SYARAT_KOSONG;
  const temuan: string[] = [];
  for (const mentah of teks.split(';')) {
    const bagian = mentah.replace(/\s+/g, ' ').trim();
    if (bagian === '' || bagian === '-') continue;
    const baca = bacaBagian(bagian);
    if (typeof baca === 'string') temuan.push(`${baca}: "${bagian}"`);
    else syarat = { ...syarat, ...baca };
  }
  return { syarat, temuan };
}

type Terbaca = Partial<Syarat> | string;

function bacaBagian(bagian: string): Terbaca {
  const [, kepala = '', isi = ''] =
    /^(ketua kelas|kelas|orang|pelaksana|ketua jenis(?: jabatan)?|jenis(?: jabatan)?|jabatan|kompetensi|tugas tambahan)(?:\s*[=:]\s*|\s+|(?=\d))(.+)$/i.exec(
      bagian,
    ) ?? [];
  const tanda = /^[^=:]+[=:]/.test(bagian);
  switch (kepala.toLowerCase().replace(' jabatan', '')) {
    case 'kelas':
      return bacaKelas(isi);
    case 'ketua kelas':
      return bacaKetuaKelas(isi);
    case 'orang':
    case 'pelaksana':
      return bacaOrang(isi);
    case 'jenis':
      return bacaJenis(isi, 'jenisJabatan');
    case 'ketua jenis':
      return bacaJenis(isi, 'ketuaJenisJabatan');
    case 'jabatan':
      if (tanda) return { jabatan: daftar(isi, /\s+atau\s+/i) };
      break;
    case 'kompetensi':
      if (tanda) return { kompetensi: daftar(isi, /,/) };
      break;
    case 'tugas tambahan':
      if (tanda) return { tugasTambahan: isi };
  }
  const orang = /^(.*\d) (?:orang|pelaksana|pegawai)$/i.exec(bagian)?.[1];
  return orang === undefined ? 'syarat tidak dikenali' : bacaOrang(orang);
}

const daftar = (isi: string, pemisah: RegExp): string[] =>
  isi
    .split(pemisah)
    .map((s) => s.trim())
    .filter((s) => s !== '');

interface Rentang {
  readonly min: number | null;
  readonly max: number | null;
}

/** `7-10`, `7`, `min 7`, `maks 10`, `≥ 7`, also `sedikitnya`, `paling banyak`; null = none of these. */
function bacaRentang(isi: string): Rentang | null {
  const dua = /^(\d{1,3})\s*(?:-|–|s\.?d\.?|sampai|hingga)\s*(\d{1,3})$/i.exec(isi);
  if (dua) return { min: Number(dua[1]), max: Number(dua[2]) };
  if (/^\d{1,3}$/.test(isi)) return { min: Number(isi), max: Number(isi) };
  const bawah = /^(?:min(?:imal|imum)?\.?|sedikitnya|paling sedikit|paling rendah|>=|≥)\s*(\d{1,3})$/i.exec(isi);
  if (bawah) return { min: Number(bawah[1]), max: null };
  const atas = /^(?:maks(?:imal|imum)?\.?|max\.?|sebanyaknya|paling banyak|paling tinggi|<=|≤)\s*(\d{1,3})$/i.exec(isi);
  return atas ? { min: null, max: Number(atas[1]) } : null;
}

/** What is wrong with a range of whole numbers from 1 to `batas`; '' = nothing. */
function cacatRentang({ min, max }: Rentang, apa: string, batas: number): string {
  const luar = [min, max].some((n) => n !== null && (n < 1 || n > batas));
  if (luar) return `${apa} hanya 1 sampai ${batas}`;
  return min !== null && max !== null && min > max ? `${apa} terbalik, yang kecil di depan` : '';
}

function bacaKelas(isi: string): Terbaca {
  const rentang = bacaRentang(isi);
  if (!rentang) return 'kelas tidak terbaca';
  return (
    cacatRentang(rentang, 'kelas', KELAS_TERTINGGI) || {
      kelasMin: rentang.min,
      kelasMax: rentang.max,
    }
  );
}

/** A bare number is the least: nobody asks for a leader of low rank. */
function bacaKetuaKelas(isi: string): Terbaca {
  const rentang = bacaRentang(isi.replace(/\s*(?:ke atas|atau lebih)$/i, ''));
  if (!rentang || rentang.min === null || (rentang.max !== null && rentang.max !== rentang.min))
    return 'kelas ketua tidak terbaca';
  return cacatRentang(rentang, 'kelas', KELAS_TERTINGGI) || { ketuaKelasMin: rentang.min };
}

function bacaOrang(isi: string): Terbaca {
  const rentang = bacaRentang(isi.replace(/ orang$/i, ''));
  if (!rentang) return 'jumlah orang tidak terbaca';
  return (
    cacatRentang(rentang, 'jumlah orang', ORANG_TERBANYAK) || {
      orangMin: rentang.min,
      orangMax: rentang.max,
    }
  );
}

function bacaJenis(isi: string, bidang: 'jenisJabatan' | 'ketuaJenisJabatan'): Terbaca {
  const jenis: JenisJabatan[] = [];
  for (const kata of daftar(isi, /\s+atau\s+|,/i)) {
    const satu = parseJenisJabatan(kata);
    if (satu === null) return `jenis jabatan "${kata}" tidak dikenali`;
    if (!jenis.includes(satu)) jenis.push(satu);
  }
  return { [bidang]: jenis };
}

/** Canonical text of a syarat in lists; explicit people (boleh, tidakBoleh) have no place in the grammar. */
export function formatSyarat(syarat: Syarat): string {
  const bagian: string[] = [];
  const { kelasMin, kelasMax, orangMin, orangMax } = syarat;
  if (kelasMin !== null || kelasMax !== null) {
    const [min, max] = [kelasMin ?? 1, kelasMax ?? KELAS_TERTINGGI];
    bagian.push(min === max ? `kelas ${min}` : `kelas ${min}-${max}`);
  }
  if (syarat.jenisJabatan.length > 0) bagian.push(`jenis=${syarat.jenisJabatan.join(' atau ')}`);
  if (syarat.jabatan.length > 0) bagian.push(`jabatan=${syarat.jabatan.join(' atau ')}`);
  if (syarat.kompetensi.length > 0) bagian.push(`kompetensi=${syarat.kompetensi.join(', ')}`);
  if (orangMin !== null && orangMax !== null)
    bagian.push(orangMin === orangMax ? `orang ${orangMin}` : `orang ${orangMin}-${orangMax}`);
  else if (orangMin !== null) bagian.push(`orang min ${orangMin}`);
  else if (orangMax !== null) bagian.push(`orang maks ${orangMax}`);
  if (syarat.ketuaKelasMin !== null) bagian.push(`ketua kelas ${syarat.ketuaKelasMin}`);
  if (syarat.ketuaJenisJabatan.length > 0) bagian.push(`ketua jenis=${syarat.ketuaJenisJabatan.join(' atau ')}`);
  if (syarat.tugasTambahan !== '') bagian.push(`tugas tambahan=${syarat.tugasTambahan}`);
  return bagian.join('; ');
}

/** The same for people to read: `kelas 7–10; jabatan Analis; 2–4 orang; ketua kelas ≥ 9`; '' without any. */
export function sebutSyarat(syarat: Syarat): string {
  const { jenisJabatan, jabatan, kompetensi, boleh, tidakBoleh } = syarat;
  const bagian = [
    sebutKelas(syarat),
    jenisJabatan.length > 0 ? `jenis jabatan ${jenisJabatan.join(' atau ')}` : '',
    jabatan.length > 0 ? `jabatan ${jabatan.join(' atau ')}` : '',
    kompetensi.length > 0 ? `kompetensi ${kompetensi.join(', ')}` : '',
    sebutOrang(syarat),
    sebutKetua(syarat) && `ketua ${sebutKetua(syarat)}`,
    syarat.tugasTambahan === '' ? '' : `tugas tambahan ${syarat.tugasTambahan}`,
    boleh.length > 0 ? `${boleh.length} pegawai diizinkan` : '',
    tidakBoleh.length > 0 ? `${tidakBoleh.length} pegawai tidak boleh` : '',
  ];
  return bagian.filter((s) => s !== '').join('; ');
}

/** `kelas 7–10`, `kelas 7`, `kelas ≥ 7`, `kelas ≤ 10`; '' without limits. */
export function sebutKelas({ kelasMin, kelasMax }: Pick<Syarat, 'kelasMin' | 'kelasMax'>): string {
  const min = kelasMin === null || kelasMin <= 1 ? null : kelasMin;
  const max = kelasMax === null || kelasMax >= KELAS_TERTINGGI ? null : kelasMax;
  if (kelasMin !== null && kelasMin === kelasMax) return `kelas ${kelasMin}`;
  if (min !== null) return max === null ? `kelas ≥ ${min}` : `kelas ${min}–${max}`;
  return max === null ? '' : `kelas ≤ ${max}`;
}

/** `2–4 orang`, `3 orang`, `sedikitnya 2 orang`, `paling banyak 4 orang`; '' without limits. */
function sebutOrang({ orangMin, orangMax }: Pick<Syarat, 'orangMin' | 'orangMax'>): string {
  if (orangMin !== null && orangMax !== null)
    return orangMin === orangMax ? `${orangMin} orang` : `${orangMin}–${orangMax} orang`;
  if (orangMin !== null) return `sedikitnya ${orangMin} orang`;
  return orangMax === null ? '' : `paling banyak ${orangMax} orang`;
}

/** Level of the ketua: `kelas ≥ 9`, `Pengawas atau Administrator`, both joined; '' when none is asked. */
export function sebutKetua(syarat: Pick<Syarat, 'ketuaKelasMin' | 'ketuaJenisJabatan'>): string {
  const { ketuaKelasMin, ketuaJenisJabatan } = syarat;
  const jenis = ketuaJenisJabatan.join(' atau ');
  if (ketuaKelasMin === null) return jenis;
  return jenis === '' ? `kelas ≥ ${ketuaKelasMin}` : `kelas ≥ ${ketuaKelasMin} dan ${jenis}`;
}
