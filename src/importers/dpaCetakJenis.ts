import type { BarisCetak, SumberCetak } from './dpaCetakBaris';
import { gabungTeks } from './dpaCetakLabel';
import type { PembacaCetak } from './dpaCetakPembaca';
import { GalatImpor } from './temuan';

const MINTA =
  'Yang diperlukan: cetakan DPA/DPPA-Rincian Belanja SKPD langsung dari SIPD (PDF berisi teks), DPA-Belanja SKPD, atau ekspor rekap belanja sebagai XLSX.';

/** Prints that look alike; judged by their titles and by what they lack. */
const LAIN: readonly (readonly [nama: string, pola: RegExp])[] = [
  ['Ringkasan Paket', /ringkasan paket/i],
  ['Rencana Anggaran Kas (RAK)', /\b(rencana )?anggaran kas\b/i],
  ['laporan realisasi anggaran', /\b(laporan |lap\. ?)?realisasi (anggaran|belanja|fisik|per)/i],
  ['Surat Penyediaan Dana (SPD)', /surat penyediaan dana/i],
  ['Kerangka Acuan Kerja', /kerangka acuan kerja/i],
  ['Rencana Umum Pengadaan', /rencana umum pengadaan/i],
];
const DILUAR_BELANJA: readonly (readonly [string, RegExp])[] = [
  ['DPA-Pendapatan', /(DPP?A|RKA|RKPA)\s*[-\u2013]?\s*PENDAPATAN/],
  ['DPA-Pembiayaan', /(DPP?A|RKA|RKPA)\s*[-\u2013]?\s*PEMBIAYAAN/],
];
/** Lines from the top of the document that can be its title. */
const KEPALA = 12;

const tolak = (apa: string, sumber: SumberCetak): never => {
  throw new GalatImpor('tabel_lain', `“${sumber.berkas}” adalah ${apa}, bukan rincian belanja DPA. ${MINTA}`, {
    lembar: sumber.satuan === 'halaman' ? '' : sumber.lembar,
  });
};

/** Refuses prints of another kind by name. @throws GalatImpor `tabel_lain`, `tanpa_data` */
export function periksaJenisCetak(baris: readonly BarisCetak[], pembaca: PembacaCetak, sumber: SumberCetak): void {
  const atas = baris.slice(0, KEPALA).map((b) => gabungTeks(b.sel));
  const adaDpa = pembaca.dokumen.some((d) => d.sebutan !== '') || pembaca.rekap.length > 0;
  if (!adaDpa) for (const [nama, pola] of LAIN) if (atas.some((t) => pola.test(t))) tolak(nama, sumber);
  const sub = pembaca.dokumen.flatMap((d) => d.sub);
  const berekening = sub.some((s) => s.rekening.length > 0 || s.jumlah !== null);
  if (sub.length > 0 && !berekening && baris.some((b) => /^jumlah 20\d\d\s*:/i.test(gabungTeks(b.sel))))
    tolak('Ringkasan Paket', sumber);
  if (sub.length > 0 || pembaca.rekap.some((r) => r.baris.length > 0)) return;
  const semua = baris.map((b) => gabungTeks(b.sel));
  for (const [nama, pola] of DILUAR_BELANJA) if (semua.some((t) => pola.test(t))) tolak(nama, sumber);
  for (const [nama, pola] of LAIN) if (semua.some((t) => pola.test(t))) tolak(nama, sumber);
  if (semua.some((t) => /dokumen pelaksanaan (perubahan |pergeseran )?anggaran/i.test(t)))
    tolak('sampul, lembar persetujuan, atau ringkasan DPA-SKPD tanpa rincian belanja', sumber);
  throw tanpaSub(sumber);
}

/** Looks like a print, yet no line of it is a sub kegiatan. */
export const tanpaSub = (sumber: SumberCetak): GalatImpor =>
  new GalatImpor(
    'tanpa_data',
    `“${sumber.berkas}” tidak memuat sub kegiatan seperti cetakan DPA. ${MINTA}`,
    sumber.satuan === 'halaman' ? {} : { lembar: sumber.lembar },
  );

/** Budget year of the title (`Tahun Anggaran 2024`), else of the number (`…/001/2024`); null when neither is printed. */
export function tahunCetak(baris: readonly BarisCetak[]): number | null {
  for (const pola of [/tahun\s+anggaran\s*:?\s*(20\d\d)/i, /\bDPP?A\/[AB]\.\d\/\S*\/(20\d\d)\b/])
    for (const b of baris.slice(0, 400)) {
      const tahun = pola.exec(gabungTeks(b.sel))?.[1];
      if (tahun) return Number(tahun);
    }
  return null;
}
