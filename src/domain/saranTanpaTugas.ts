import { kodeGenerik } from './kodeSubKegiatan';
import type { RekeningBelanja } from './subKegiatan';

/** A line that money passes through without work of its own: only ever proposed, never applied by itself. */
export interface SaranTanpaTugas {
  /** Reason as it would stand beside "tidak memerlukan tugas". */
  readonly alasan: string;
  /** Where the hint comes from. */
  readonly sumber: string;
}

const PRAKTIK = 'praktik daerah, belum dikonfirmasi pada peraturan';

interface Pola {
  readonly alasan: string;
  /** Nomenclature codes (program 01 in its X.XX form). */
  readonly kode?: RegExp;
  readonly nama: RegExp;
  /** Accounts that make up (almost) all of the line. */
  readonly rekening?: RegExp;
  readonly petunjuk: string;
}

/** In order: pay of the DPRD is also pay. */
const POLA: readonly Pola[] = [
  {
    alasan: 'Gaji dan tunjangan DPRD',
    nama: /\b(gaji|penghasilan|tunjangan|uang representasi)\b.*\bdprd\b|\bdprd\b.*\b(gaji|penghasilan|tunjangan)\b/,
    petunjuk: 'nama sub kegiatan',
  },
  {
    alasan: 'Belanja gaji dan tunjangan pegawai',
    kode: /^X\.XX\.01\.[1-9]\.02\.0001$/,
    nama: /\bgaji\b.*\btunjangan\b|\bgaji (pegawai|asn|pppk)\b/,
    rekening: /^5\.1\.01\./,
    petunjuk: 'kode dan nama sub kegiatan, atau seluruh rekening belanja pegawai (5.1.01)',
  },
  {
    alasan: 'Belanja BLUD, dikelola sendiri oleh BLUD',
    kode: /^X\.XX\.01\.[1-9]\.10\.\d{4}$/,
    nama: /\bblud\b/,
    petunjuk: 'kegiatan Peningkatan Pelayanan BLUD (2.10)',
  },
  {
    alasan: 'Belanja hibah, disalurkan kepada penerima',
    nama: /\b(pemberian|penyaluran|belanja) hibah\b/,
    rekening: /^5\.1\.05\./,
    petunjuk: 'nama sub kegiatan atau seluruh rekening belanja hibah (5.1.05)',
  },
];

/** Part of the pagu that must lie on the accounts of a pattern, percent. */
const HAMPIR_SEMUA = 95;

/** Null when the line looks like ordinary work. */
export function saranTanpaTugas(baris: {
  readonly kode: string;
  readonly nama: string;
  readonly pagu: number;
  readonly rekening: readonly RekeningBelanja[];
}): SaranTanpaTugas | null {
  const kode = baris.kode === '' ? '' : kodeGenerik(baris.kode);
  const nama = baris.nama.toLowerCase();
  const milik = (awalan: RegExp): boolean => {
    const jumlah = baris.rekening.reduce((n, r) => n + (awalan.test(r.kode) ? r.pagu : 0), 0);
    return jumlah > 0 && jumlah * 100 >= baris.pagu * HAMPIR_SEMUA;
  };
  for (const pola of POLA)
    if (pola.nama.test(nama) || (pola.kode?.test(kode) ?? false) || (pola.rekening ? milik(pola.rekening) : false))
      return { alasan: pola.alasan, sumber: `Dikenali dari ${pola.petunjuk}; ${PRAKTIK}` };
  return null;
}
