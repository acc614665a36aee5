import type { BarisCetak, SelCetak } from './dpaCetakBaris';

/** Fields of a print that stand as "label : value". */
export type LabelCetak =
  | 'nomor'
  | 'tahun'
  | 'urusan'
  | 'bidang'
  | 'program'
  | 'sasaranProgram'
  | 'capaianProgram'
  | 'kegiatan'
  | 'organisasi'
  | 'unit'
  | 'alokasi'
  | 'kelompok'
  | 'sub'
  | 'sumber'
  | 'lokasi'
  | 'keluaran'
  | 'waktu'
  | 'keterangan'
  | 'jumlahSub';

export interface PasanganCetak {
  readonly label: LabelCetak;
  /** Label as printed: `Alokasi Tahun + 1`. */
  readonly sebutan: string;
  readonly x: number;
  /** Cells right of the label up to the next label of the line, without the colon. */
  readonly nilai: readonly SelCetak[];
}

/** Longer labels first: `Sub Kegiatan` must not be read as `Kegiatan`. */
const KAMUS: readonly (readonly [LabelCetak, string])[] = [
  ['jumlahSub', 'Jumlah (?:Total )?Anggaran (?:Per )?Sub Kegiatan|Total (?:Anggaran )?Sub Kegiatan'],
  ['keluaran', '(?:Indikator )?Keluaran Sub Kegiatan'],
  ['nomor', '(?:Nomor|No\\.?) (?:R?DPP?A|RKP?AP?)(?:[- ]?SKPD)?'],
  ['tahun', 'Tahun Anggaran'],
  ['urusan', 'Urusan(?: Pemerintahan)?'],
  ['bidang', 'Bidang Urusan(?: Pemerintahan)?'],
  ['sasaranProgram', 'Sasaran (?:Program|Kegiatan)'],
  ['capaianProgram', 'Capaian Program'],
  ['kelompok', 'Kelompok Sasaran(?: Kegiatan)?'],
  ['sub', '(?:Kode |Nama )?Sub Kegiatan'],
  ['program', 'Program'],
  ['kegiatan', 'Kegiatan'],
  ['organisasi', 'Organisasi|SKPD|Perangkat Daerah'],
  ['unit', '(?:Sub )?Unit(?: Organisasi| SKPD| Kerja)?|Sub SKPD'],
  ['alokasi', 'Alokasi Tahun(?: ?(?:20\\d\\d|[TtNn]? ?[-+\u2013] ?1|[TtNn]\\b))?'],
  ['sumber', 'Sumber (?:Pendanaan|Dana)'],
  ['lokasi', 'Lokasi(?: Kegiatan| Sub Kegiatan)?'],
  ['waktu', 'Waktu Pelaksanaan'],
  ['keterangan', 'Keterangan'],
];
const URUT = [...KAMUS].map(([label, pola]) => ({ label, utuh: new RegExp(`^(?:${pola})$`, 'i') }));
const SEMUA = KAMUS.map(([, pola]) => `(?:${pola})`).join('|');
/** Also the signs an OCR layer writes for a colon. */
const TITIK_DUA = '[:=\uff1a]';
const DI_AWAL = new RegExp(`^(${SEMUA})\\s*${TITIK_DUA}\\s*`, 'i');
const DI_TENGAH = new RegExp(`\\s(${SEMUA})\\s*${TITIK_DUA}(?=\\s|$)`, 'gi');
const TANPA_TITIK_DUA = new RegExp(`^(${SEMUA})\\s+(?=\\d\\.\\d\\d)`, 'i');
const AWAL_TITIK_DUA = new RegExp(`^${TITIK_DUA}\\s*`);
/** Labels that are words of table heads too need a colon or a code behind them. */
const PASTI = new Set<LabelCetak>(['jumlahSub', 'keluaran', 'nomor', 'alokasi', 'waktu']);
const BERKODE = /^\d\.\d{1,2}\b/;

/** Nearly all cells are no label: one test answers for them. */
const UTUH = new RegExp(`^(?:${SEMUA})$`, 'i');
const kenali = (teks: string): LabelCetak | null =>
  !UTUH.test(teks) ? null : (URUT.find(({ utuh }) => utuh.test(teks))?.label ?? null);

/** Cuts a cell; the x of the parts is estimated from the number of letters. */
function potong(sel: SelCetak, dari: number, sampai = sel.teks.length): SelCetak {
  const per = (sel.x2 - sel.x) / Math.max(1, sel.teks.length);
  const mentah = sel.teks.slice(dari, sampai);
  const awal = dari + (mentah.length - mentah.trimStart().length);
  return { teks: mentah.trim(), x: sel.x + awal * per, x2: sel.x + sampai * per };
}

/** Cuts cells before every label that carries its colon: `… Kantor Sumber Pendanaan : PAD` holds two pairs. */
function pecah(sel: readonly SelCetak[]): SelCetak[] {
  return sel.flatMap((s) => {
    if (!/[:=\uff1a]/.test(s.teks)) return [s];
    // `Jumlah Anggaran Sub Kegiatan:` ends like a shorter label.
    const awal = DI_AWAL.exec(s.teks)?.[0].length ?? 0;
    const batas = [...s.teks.matchAll(DI_TENGAH)].map((m) => m.index).filter((i) => i >= awal - 1);
    if (batas.length === 0) return [s];
    return [0, ...batas].map((dari, i) => potong(s, dari, batas[i])).filter((p) => p.teks !== '');
  });
}

/** The "label : value" pairs of a line, null when it begins with none. Text before the first label is dropped. */
export function bacaPasangan(baris: BarisCetak): readonly PasanganCetak[] | null {
  const sel = pecah(baris.sel);
  const hasil: { label: LabelCetak; sebutan: string; x: number; nilai: SelCetak[] }[] = [];
  for (let i = 0; i < sel.length; i += 1) {
    const s = sel[i];
    if (!s) continue;
    const awal = DI_AWAL.exec(s.teks);
    const sebutan = awal?.[1] ?? s.teks;
    const label = kenali(sebutan);
    const lanjut = sel[i + 1];
    const bertitik = awal !== null || (lanjut !== undefined && AWAL_TITIK_DUA.test(lanjut.teks));
    if (label && (bertitik || PASTI.has(label) || (i === 0 && lanjut && BERKODE.test(lanjut.teks)))) {
      const baru = { label, sebutan, x: s.x, nilai: [] as SelCetak[] };
      if (awal && awal[0].length < s.teks.length) baru.nilai.push(potong(s, awal[0].length));
      hasil.push(baru);
      continue;
    }
    const kini = hasil.at(-1);
    const isi = kini?.nilai.length === 0 ? potong(s, AWAL_TITIK_DUA.exec(s.teks)?.[0].length ?? 0) : s;
    if (kini && isi.teks !== '') kini.nilai.push(isi);
    if (!kini && i === 0) {
      // A label without colon but with its code in the same cell: `Sub Kegiatan 4.01.01.2.13.0001 Nama`.
      const rapat = TANPA_TITIK_DUA.exec(s.teks);
      const dikenal = rapat?.[1] ? kenali(rapat[1]) : null;
      if (rapat?.[1] && dikenal)
        hasil.push({ label: dikenal, sebutan: rapat[1], x: s.x, nilai: [potong(s, rapat[0].length)] });
    }
  }
  return hasil.length === 0 ? null : hasil;
}

/** Text of cells in one line. */
export const gabungTeks = (sel: readonly SelCetak[]): string =>
  sel
    .map((s) => s.teks)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Puts a wrapped text together again: a break behind `Umum-` or `Alat/` was no blank. */
export function sambungTeks(atas: string, bawah: string): string {
  if (atas === '' || bawah === '') return atas + bawah;
  return /[^\s][-/]$/.test(atas) ? atas + bawah : `${atas} ${bawah}`;
}

/** Labels wrapped in a narrow column (`Keluaran Sub` above `Kegiatan`) are made whole on their first line. */
export function satukanLabel(semua: readonly BarisCetak[]): readonly BarisCetak[] {
  const hasil: BarisCetak[] = [];
  let terpakai: SelCetak | null = null;
  semua.forEach((b, i) => {
    const sel: readonly SelCetak[] = terpakai ? b.sel.filter((s) => s !== terpakai) : b.sel;
    terpakai = null;
    const [awal, ...sisa] = sel;
    const bawah = semua[i + 1]?.sel[0];
    const cocok =
      awal && bawah && Math.abs(awal.x - bawah.x) < 3 && AWAL_TITIK_DUA.test(sisa[0]?.teks ?? '') && !kenali(awal.teks);
    if (cocok && kenali(`${awal.teks} ${bawah.teks}`)) {
      terpakai = bawah;
      hasil.push({ ...b, sel: [{ ...awal, teks: `${awal.teks} ${bawah.teks}` }, ...sisa] });
    } else if (sel.length > 0) hasil.push(sel === b.sel ? b : { ...b, sel });
  });
  return hasil;
}
