import type { TemuanImpor } from '../api/views';
import { kemiripan } from '../domain/mirip';
import type { HasilDpa } from '../importers/dpaHasil';
import { toView } from './importRun';
import type { Program } from './program';

/** From here a name of an office is taken for the same one. */
const SERUPA = 0.5;
/** Abbreviations ("Setda", "BKPSDM") are like no full name. */
const NAMA_UTUH = 10;
/** Region of a name: "Sekretariat Daerah Kabupaten X" and "Sekretariat Daerah" are one office. */
const DAERAH = /\s*(provinsi|kabupaten|kab\.|kota)\b.*$/i;

const pokok = (nama: string): string => nama.replace(DAERAH, '').trim().toLowerCase();
/** `4.01.0.00.0.00.01` of an organisation or unit code, '' when it is shorter. */
const organisasi = (kode: string): string => /^\d(?:\.\d{1,2}){6}(?=\.|$)/.exec(kode)?.[0] ?? '';

/**
 * Is the document one of another office? By the codes where both are known (the office's own, or of its lines), else by
 * the names. Only said, never refused: offices are renamed and merged.
 */
export function kantorBerbeda({ cache }: Program, { dokumen, baris }: HasilDpa): TemuanImpor | null {
  const { opd, kodeUnit } = cache.kantor.pengaturan.identitas;
  const milik = new Set(
    [kodeUnit, ...[...cache.kantor.subKegiatan.values()].map((s) => s.kodeSubUnit)].map(organisasi).filter(Boolean),
  );
  const kode = organisasi(dokumen.kodeOrganisasi);
  const nama = dokumen.namaOrganisasi;
  if (kode !== '' && milik.size > 0 ? milik.has(kode) : namanyaSama(opd, nama, baris)) return null;
  const sebutan = [nama && `“${nama}”`, dokumen.kodeOrganisasi && `(${dokumen.kodeOrganisasi})`]
    .filter(Boolean)
    .join(' ');
  return toView({
    tingkat: 'peringatan',
    kode: 'kantor_berbeda',
    pesan: `Dokumen ini milik ${sebutan}, sedangkan berkas ini untuk “${opd}”. Periksa apakah dokumennya benar sebelum menerima.`,
    lembar: '',
    baris: null,
    kolom: null,
  });
}

function namanyaSama(opd: string, nama: string, baris: HasilDpa['baris']): boolean {
  if (nama === '' || opd.length < NAMA_UTUH) return true;
  const serupa = (lain: string): boolean =>
    pokok(lain).includes(pokok(opd)) ||
    pokok(opd).includes(pokok(lain)) ||
    kemiripan(pokok(opd), pokok(lain)) >= SERUPA;
  return serupa(nama) || baris.some((b) => b.namaSubUnit !== '' && serupa(b.namaSubUnit));
}
