import type { JudulDpa } from './dpaJudul';
import { contohKolom } from './dpaJudul';
import type { Lembar } from './lembar';
import type { Nomenklatur } from './nomenklatur';

export type TingkatNama = 'program' | 'kegiatan' | 'sub';

const KATA = /^(program|kegiatan|sub\s*kegiatan)\b/i;
const AWALAN: Readonly<Record<string, TingkatNama>> = { program: 'program', kegiatan: 'kegiatan' };
/** As alike as a name must be to one of the official list to count as that level. */
const AMBANG = 0.93;

/**
 * Level of a name without code: by the word before it ("PROGRAM …"), by its indentation where names are indented in
 * three or two steps, else by the official names. Sheets with own columns for program and kegiatan hold only sub
 * kegiatan in this one.
 */
export function tingkatDariNama(
  lembar: Lembar,
  judul: JudulDpa,
  nomenklatur: Nomenklatur,
): (i: number, nama: string) => TingkatNama {
  const { kolom } = judul;
  const k = kolom.get('nama');
  if (k === undefined || kolom.has('namaProgram') || kolom.has('namaKegiatan')) return () => 'sub';
  const inden = langkahInden(lembar, judul, k);
  const berkata = new Set(
    contohKolom(lembar, judul, k).flatMap((s) => KATA.exec(String(s).trim())?.[1]?.toLowerCase() ?? []),
  );
  const ingat = new Map<string, TingkatNama>();
  return (i, nama) => {
    const kata = KATA.exec(nama)?.[1]?.toLowerCase().replace(/\s+/g, ' ');
    if (kata !== undefined && (kata === 'program' || berkata.size > 1 || /^kegiatan\s*:/i.test(nama)))
      return AWALAN[kata] ?? 'sub';
    const sel = lembar.baris[i]?.[k];
    if (inden && typeof sel === 'string') return inden(spasiAwal(sel));
    let tingkat = ingat.get(nama);
    if (!tingkat) ingat.set(nama, (tingkat = menurutNomenklatur(nama, nomenklatur)));
    return tingkat;
  };
}

const spasiAwal = (s: string): number => /^[\s\u00a0]*/.exec(s)?.[0].length ?? 0;

/**
 * Steps of leading blanks, at least two apart: the deepest is the sub kegiatan and the commonest. Null where the blanks
 * are no steps (a stray blank before one name must not make the others headings).
 */
function langkahInden(lembar: Lembar, judul: JudulDpa, k: number): ((spasi: number) => TingkatNama) | null {
  const jumlah = new Map<number, number>();
  for (const s of contohKolom(lembar, judul, k))
    if (typeof s === 'string') jumlah.set(spasiAwal(s), (jumlah.get(spasiAwal(s)) ?? 0) + 1);
  const langkah = [...jumlah.keys()].sort((a, b) => b - a);
  const rapi = langkah.every((n, i) => i === 0 || (langkah[i - 1] ?? 0) - n >= 2);
  const menurun = langkah.every((n, i) => i === 0 || (jumlah.get(n) ?? 0) <= (jumlah.get(langkah[i - 1] ?? 0) ?? 0));
  if (langkah.length < 2 || langkah.length > 3 || !rapi || !menurun) return null;
  return (spasi) => (['sub', 'kegiatan', 'program'] as const)[langkah.indexOf(spasi)] ?? 'sub';
}

function menurutNomenklatur(nama: string, nomenklatur: Nomenklatur): TingkatNama {
  const skor = (t: TingkatNama): number => nomenklatur.cari(t, nama, [], 1)[0]?.skor ?? 0;
  const program = skor('program');
  const kegiatan = skor('kegiatan');
  const atas = Math.max(program, kegiatan);
  if (atas < AMBANG || skor('sub') >= atas) return 'sub';
  return program >= kegiatan ? 'program' : 'kegiatan';
}
