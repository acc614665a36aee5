import { lipat } from './nama';
import type { JenisJabatan, JenisPegawai } from './pegawai';

/** Kind of jabatan from a column of a staff list; null when the text names none. */
export function parseJenisJabatan(teks: string): JenisJabatan | null {
  const t = rapikan(teks);
  if (/penyetaraan|sub ?ko ?ordinator/.test(t)) return 'Fungsional (penyetaraan)';
  if (/\bjpt\b|pimpinan tinggi|eselon (?:ii|i|2|1)\b/.test(t)) return 'JPT';
  if (/administrator|eselon (?:iii|3)\b/.test(t)) return 'Administrator';
  if (/pengawas|eselon (?:iv|4)\b/.test(t)) return 'Pengawas';
  if (/pelaksana|\bjfu\b|fungsional umum|\bstaf\b|klerek|operator|teknisi/.test(t)) return 'Pelaksana';
  if (/fungsional|\bjf\b|\bjft\b|keahlian|keterampilan/.test(t)) return 'Fungsional';
  return null;
}

const NON_ASN =
  /non ?(?:asn|pns)|honor|outsourc|alih daya|tenaga (?:ahli|kontrak|harian|sukarela)|kontrak|magang|sukarelawan|\b(?:thl|tks|tkk|tkd|ptt|gtt|pjlp|bhl)\b|cleaning service|petugas kebersihan|satpam/;

/** Kind of employee; null when the text names none. */
export function parseJenisPegawai(teks: string): JenisPegawai | null {
  const t = rapikan(teks);
  if (/\bcpns\b|calon pegawai negeri/.test(t)) return 'CPNS';
  if (/paruh waktu|\bpw\b|part time/.test(t)) return 'PPPK Paruh Waktu';
  if (/\bpppk\b|\bp3k\b|perjanjian kerja/.test(t)) return 'PPPK';
  if (NON_ASN.test(t)) return 'Non-ASN';
  if (/\bpns\b|pegawai negeri sipil/.test(t)) return 'PNS';
  return null;
}

const JENJANG_FUNGSIONAL =
  /\bahli (?:pertama|muda|madya|utama)\b|\b(?:pemula|terampil|mahir|penyelia)$|\bguru\b|\bdokter\b|\bperawat\b|\bbidan\b/;

/** A guess from the name of the jabatan alone (weak evidence: shown as a proposal, never used to exclude). */
export function tebakJenisJabatan(jabatan: string): JenisJabatan | null {
  const t = rapikan(jabatan).replace(/^(?:plt|plh|pj|pjs) /, '');
  if (t === '') return null;
  if (/^(?:sekretaris daerah|asisten|staf ahli|inspektur$|kepala (?:dinas|badan|satuan)|direktur rsud)/.test(t))
    return 'JPT';
  if (/^(?:kepala (?:bagian|bidang|kantor)|kabag\b|kabid\b|sekretaris|camat|inspektur pembantu)/.test(t))
    return 'Administrator';
  if (/^(?:kepala (?:sub ?bagian|sub ?bidang|seksi|upt|tata usaha)|lurah|kasubbag|kasi )/.test(t)) return 'Pengawas';
  if (/sub ?ko ?ordinator/.test(t)) return 'Fungsional (penyetaraan)';
  if (JENJANG_FUNGSIONAL.test(t)) return 'Fungsional';
  return 'Pelaksana';
}

function rapikan(teks: string): string {
  return lipat(teks)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}
