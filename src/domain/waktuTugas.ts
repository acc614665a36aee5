import { formatBulan, parseBulan } from './bulan';
import type { Hari } from './hari';
import { bulanTahun, tanggalDari } from './hari';
import type { Tanggal } from './ids';
import { bacaRentangTanggal, bacaTanggal } from './tanggalTeks';
import type { Jendela, Ulangan } from './tugas';

export const WAKTU_SETAHUN = 'Sepanjang tahun';

/** As typed into the column "Bulan" of forms and lists, and read back by `parseWaktu`. */
export function teksWaktu(jendela: Jendela | null): string {
  if (jendela === null) return '';
  if (jendela.jenis === 'tahun') return WAKTU_SETAHUN;
  if (jendela.jenis === 'bulan') return jendela.bulan.length === 12 ? WAKTU_SETAHUN : formatBulan(jendela.bulan);
  const hari = (tanggal: Tanggal): string => tanggal.split('-').map(Number).reverse().join('/');
  if (jendela.jenis === 'tanggal') return `${hari(jendela.mulai)} - ${hari(jendela.akhir)}`;
  const { tiap, mulai, akhir } = jendela;
  if (mulai === null) return akhir === null ? `Setiap ${tiap}` : `Setiap ${tiap} sampai ${hari(akhir)}`;
  return akhir === null ? `Setiap ${tiap} mulai ${hari(mulai)}` : `Setiap ${tiap} ${hari(mulai)} - ${hari(akhir)}`;
}

export type HasilWaktu =
  | { readonly ok: true; readonly jendela: Jendela }
  /** `bagian` is the piece that could not be read; `terbalik`: it ends before it begins. */
  | { readonly ok: false; readonly bagian: string; readonly terbalik: boolean };

const ULANG =
  /^(?:(?:(?:1 kali|sekali)\s+)?(?:setiap|tiap(?:-tiap)?|per)\s+(?<satuan>minggu|pekan|bulan|triwulan|tw|kuartal)|(?<sifat>mingguan|pekanan|bulanan|triwulanan|kuartalan)|(?:sekali\s+)?se(?<kata>minggu|pekan|bulan|triwulan)(?:\s+sekali)?|(?<saja>triwulan|tw)(?=$))(?:\b|$)[\s,;:(]*(?<sisa>.*?)\)?$/;

/** Other words for one period: `3 bulan sekali`, `1 minggu sekali`. There is no period of two weeks or of half a year. */
const KATA_PERIODE = [
  [
    /^(?:(?:setiap|tiap|per)\s+(?:3|tiga)\s+bulan(?:\s+sekali)?|(?:3|tiga)\s+bulan\s+sekali)(?=\W|$)/,
    'setiap triwulan',
  ],
  [/^(?:(?:setiap|tiap|per)\s+)?(?:1|satu)\s+(minggu|pekan|bulan|triwulan)\s+sekali(?=\W|$)/, 'setiap $1'],
] as const;

const berulang = (rapi: string): Record<string, string | undefined> | undefined =>
  ULANG.exec(KATA_PERIODE.reduce((teks, [pola, kata]) => teks.replace(pola, kata), rapi.toLowerCase()))?.groups;

/**
 * When a task is done, as typed: months (`Jan-Mar; Sep`), days (`4/5/2026 - 8/5/2026`, `4–8 Mei 2026`), recurring
 * (`setiap minggu`, `bulanan`, `per triwulan 1/3/2026 - 30/9/2026`, `tiap bulan mulai 4 Mei 2026`), `sepanjang tahun`.
 * `tahun` lets a recurring window also be given by months (`setiap minggu, Mar-Jun`; with their year also without it).
 */
export function parseWaktu(teks: string, tahun: number | null = null): HasilWaktu {
  const rapi = teks.replace(/\s+/g, ' ').trim();
  const ulang = berulang(rapi);
  if (ulang) return bacaUlang(ulang, tahun);
  const hari = bacaRentangTanggal(rapi);
  if (hari) {
    const { mulai, akhir, terbalik } = hari;
    return terbalik ? gagal(rapi, true) : { ok: true, jendela: { jenis: 'tanggal', mulai, akhir } };
  }
  const bulan = parseBulan(rapi);
  if (!bulan.ok) return gagal(bulan.bagian);
  return {
    ok: true,
    jendela: bulan.bulan.length === 12 ? { jenis: 'tahun' } : { jenis: 'bulan', bulan: bulan.bulan },
  };
}

/** Does the text say that the work comes back? (`mulai` and `akhir` may then stand in columns of their own.) */
export function waktuBerulang(teks: string): boolean {
  return berulang(teks.replace(/\s+/g, ' ').trim()) !== undefined;
}

const gagal = (bagian: string, terbalik = false): HasilWaktu => ({ ok: false, bagian, terbalik });

const UJUNG = /^(?:(?<mulai>mulai|dari|sejak)|sampai(?: dengan)?|s ?[./] ?d\.?|hingga) (?<isi>.+)$/;
const DUA_UJUNG = / (?:-|s ?[./]? ?d\.?|sampai(?: dengan)?|hingga) |[–—]/;

function bacaUlang(isi: Record<string, string | undefined>, tahun: number | null): HasilWaktu {
  const kata = isi.satuan ?? isi.sifat ?? isi.kata ?? isi.saja ?? '';
  const tiap: Ulangan = /^(minggu|pekan)/.test(kata) ? 'minggu' : kata.startsWith('bulan') ? 'bulan' : 'triwulan';
  const sisa = isi.sisa ?? '';
  const dari = (mulai: Tanggal | null, akhir: Tanggal | null): HasilWaktu =>
    mulai !== null && akhir !== null && mulai > akhir
      ? gagal(sisa, true)
      : { ok: true, jendela: { jenis: 'berulang', tiap, mulai, akhir } };
  if (sisa === '') return dari(null, null);
  const ujung = UJUNG.exec(sisa)?.groups;
  const antara = ujung?.isi ?? sisa;
  const satu = ujung && !DUA_UJUNG.test(antara) ? bacaTanggal(antara) : null;
  if (satu !== null) return ujung?.mulai === undefined ? dari(null, satu) : dari(satu, null);
  const hari = bacaRentangTanggal(antara);
  if (hari) return hari.terbalik ? gagal(sisa, true) : dari(hari.mulai, hari.akhir);
  const bulan = bulanUlang(antara, tahun);
  if (bulan === null) return gagal(sisa);
  const [awal, akhir] = [tanggalDari(bulan.mulai), tanggalDari(bulan.akhir)];
  if (!ujung || DUA_UJUNG.test(antara)) return dari(awal, akhir);
  return ujung.mulai === undefined ? dari(null, akhir) : dari(awal, null);
}

const PISAH_BULAN = /[;,&–—-]|\bdan\b|\bs ?[./]? ?d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b/;

/** One stretch of months by their names (`mar-jun`, `jan - mar 2026`); null for anything else. */
function bulanUlang(teks: string, tahun: number | null): { readonly mulai: Hari; readonly akhir: Hari } | null {
  const tertulis = new Set(teks.match(/\b\d{4}\b/g));
  const nama = teks.replace(/\s*\b\d{4}\b/g, '');
  const [satu] = tertulis;
  const diTahun = satu === undefined ? tahun : Number(satu);
  // `per bulan 3` may be the month or the number of times: nobody can know.
  if (diTahun === null || tertulis.size > 1 || nama.split(PISAH_BULAN).some((b) => /^\d+$/.test(b.trim()))) return null;
  const hasil = parseBulan(nama);
  if (!hasil.ok) return null;
  const [awal, akhir] = [hasil.bulan[0] ?? 1, hasil.bulan.at(-1) ?? 12];
  // A recurring window is one stretch: `setiap minggu, Jan; Mar` would lose its gap.
  if (akhir - awal + 1 !== hasil.bulan.length) return null;
  const periode = bulanTahun(diTahun);
  return { mulai: periode[awal - 1]?.mulai ?? 0, akhir: periode[akhir - 1]?.akhir ?? 0 };
}
