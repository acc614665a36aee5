import type { BarisCetak } from './dpaCetakBaris';
import type { HalamanTeks } from './pdfTeks';
import type { Temuan } from './temuan';
import { GalatImpor } from './temuan';

const MINTA =
  'Minta dari SIPD: PDF Rincian Belanja yang dicetak langsung dari SIPD (bukan dipindai atau difoto), atau ekspor rekap belanja sebagai XLSX.';
/** Fewer letters than this on a page are a stamp or a page number over a picture. */
const HURUF_SEHALAMAN = 25;
/** Words that no page of a budget print is without, in any case. */
const KATA =
  /\b(anggaran|belanja|kegiatan|program|jumlah|tahun|urusan|rekening|dan|daerah|perangkat|uraian|satuan|rincian|yang|untuk|kabupaten|kota|provinsi|dinas|dokumen)\b/gi;

/** `1, 4–6 dan 9`. */
export function sebutHalaman(nomor: readonly number[]): string {
  const runtun: string[] = [];
  for (let i = 0; i < nomor.length; i += 1) {
    const awal = nomor[i] ?? 0;
    while (nomor[i + 1] === (nomor[i] ?? 0) + 1) i += 1;
    const akhir = nomor[i] ?? awal;
    runtun.push(awal === akhir ? String(awal) : `${awal}–${akhir}`);
  }
  const akhir = runtun.length > 1 ? runtun.pop() : undefined;
  return akhir === undefined ? (runtun[0] ?? '') : `${runtun.join(', ')} dan ${akhir}`;
}

interface Hitungan {
  readonly huruf: number;
  /** Private-use, replacement and control characters, and letters of other scripts. */
  readonly aneh: number;
  readonly kata: number;
}

function hitung(baris: readonly BarisCetak[]): Hitungan {
  const teks = baris.map((b) => b.sel.map((s) => s.teks).join(' ')).join('\n');
  const padat = teks.replace(/\s+/g, '');
  const biasa = padat.replace(/[^\x21-\x7e\u00a1-\u024f\u2010-\u203a\u2022]/g, '');
  return { huruf: padat.length, aneh: padat.length - biasa.length, kata: teks.match(KATA)?.length ?? 0 };
}

/** Mostly signs that no keyboard writes, or much text without a single word of such a print. */
const rusakHuruf = ({ huruf, aneh, kata }: Hitungan): boolean => aneh > huruf * 0.25 || (huruf > 150 && kata === 0);

/**
 * Can the text be trusted? A scan has none, a print with broken fonts has the wrong one. Single bad pages are findings.
 * @throws GalatImpor `tanpa_data` for a scan, `rusak` for a garbled text layer or damaged pages
 */
export function periksaMutu(
  halaman: readonly HalamanTeks[],
  nama: string,
): { readonly baris: readonly BarisCetak[]; readonly temuan: readonly Temuan[] } {
  const hitungan = halaman.map((h) => hitung(h.baris));
  const nomor = (saring: (h: HalamanTeks, n: Hitungan) => boolean): number[] =>
    halaman.filter((h, i) => saring(h, hitungan[i] ?? { huruf: 0, aneh: 0, kata: 0 })).map((h) => h.nomor);
  const rusak = nomor((h) => h.rusak);
  const kosong = nomor((h, n) => !h.rusak && n.huruf < HURUF_SEHALAMAN);
  const acak = nomor((h, n) => !h.rusak && n.huruf >= HURUF_SEHALAMAN && rusakHuruf(n));
  const baik = halaman.length - rusak.length - kosong.length - acak.length;
  if (baik === 0) {
    if (acak.length > 0)
      throw new GalatImpor(
        'rusak',
        `Lapisan teks PDF “${nama}” tidak terbaca: hurufnya tersimpan sebagai tanda acak (fon rusak) meskipun tampak benar di layar. ${MINTA}`,
      );
    if (rusak.length > 0)
      throw new GalatImpor(
        'rusak',
        `Halaman PDF “${nama}” rusak dan tidak dapat dibaca. Unduh ulang berkas itu. ${MINTA}`,
      );
    throw new GalatImpor(
      'tanpa_data',
      `PDF “${nama}” hasil pindai (gambar) tanpa teks; ${halaman.length} halaman tidak dapat dibaca. ${MINTA}`,
    );
  }
  const temuan: Temuan[] = [];
  const catat = (daftar: readonly number[], kode: string, apa: string): void => {
    if (daftar.length > 0)
      temuan.push({
        tingkat: 'peringatan',
        kode,
        pesan: `Halaman ${sebutHalaman(daftar)} ${apa} Sub kegiatan di halaman itu tidak ikut; periksa jumlahnya atau minta cetakan lengkap dari SIPD.`,
        lembar: `halaman ${daftar[0]}`,
        baris: null,
        kolom: null,
      });
  };
  catat(kosong, 'halaman_gambar', 'tidak memuat teks (hasil pindai, atau halaman kosong).');
  catat(acak, 'halaman_acak', 'teksnya tersimpan sebagai tanda acak (fon rusak).');
  catat(rusak, 'halaman_rusak', 'rusak dan tidak dapat dibaca.');
  const buang = new Set([...acak, ...rusak]);
  return { baris: halaman.flatMap((h) => (buang.has(h.nomor) ? [] : h.baris)), temuan };
}
