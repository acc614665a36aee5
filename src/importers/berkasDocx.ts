import { isiUtuh } from './inflasi';
import { isiZip, ukuranZip } from './isiZip';
import { tautanDocx } from './tautanDocx';
import { BATAS_DOCX } from './batasDocx';
import { GalatImpor } from './temuan';

/** Largest unpacked content: pictures hardly pack, text packs to a tenth. */
const BATAS_ISI_DOCX = 60 * 1024 * 1024;
/** Largest text of all its parts: it is read whole. */
const BATAS_XML = 20 * 1024 * 1024;
const BATAS_BAGIAN = 1000;

const ole = [0xd0, 0xcf, 0x11, 0xe0];
const SIMPAN = 'Buka di Word, simpan sebagai “Dokumen Word (.docx)”, lalu pilih lagi.';

/**
 * Is this a .docx that may be kept and filled? Decides by content, not by name.
 * @throws GalatImpor for anything else, for files with macros or with what is fetched from elsewhere or embedded, and for
 *   zips that are damaged or unpack to too much.
 */
export function pastikanDocx(bytes: Uint8Array, nama: string): void {
  if (bytes.length === 0) throw new GalatImpor('berkas_kosong', `Berkas “${nama}” kosong (0 byte).`);
  if (bytes.length > BATAS_DOCX)
    throw new GalatImpor(
      'terlalu_besar',
      `Berkas “${nama}” ${Math.ceil(bytes.length / 1024 / 1024)} MB, batasnya ${BATAS_DOCX / 1024 / 1024} MB. Kecilkan gambar di dalamnya.`,
    );
  if (ole.every((b, i) => bytes[i] === b))
    throw new GalatImpor('rusak', `“${nama}” berkas Word lama (.doc) atau terkunci kata sandi. ${SIMPAN}`);
  const isi = bytes[0] === 0x50 && bytes[1] === 0x4b ? isiZip(bytes) : null;
  if (!isi) throw new GalatImpor('rusak', `“${nama}” bukan dokumen Word atau terpotong. ${SIMPAN}`);
  if (isi.length > BATAS_BAGIAN)
    throw new GalatImpor('terlalu_besar', `“${nama}” memuat ${isi.length} bagian, batasnya ${BATAS_BAGIAN}.`);
  const ada = (pola: RegExp): boolean => isi.some((bagian) => pola.test(bagian.nama));
  if (!ada(/^\[Content_Types\]\.xml$/) || !ada(/^word\/document\.xml$/))
    throw new GalatImpor('rusak', `“${nama}” bukan dokumen Word (.docx). ${SIMPAN}`);
  if (ada(/vbaProject|vbaData|\/activeX\//i))
    throw new GalatImpor('rusak', `“${nama}” memuat makro, jadi tidak diterima. ${SIMPAN}`);
  const besar = ukuranZip(bytes, isi, BATAS_ISI_DOCX);
  const xml = isi.filter((bagian) => /\.(xml|rels)$/i.test(bagian.nama)).reduce((n, bagian) => n + bagian.ukuran, 0);
  for (const [nyata, batas] of [
    [besar ?? 0, BATAS_ISI_DOCX],
    [xml, BATAS_XML],
  ] as const)
    if (nyata > batas)
      throw new GalatImpor(
        'terlalu_besar',
        `Isi “${nama}” setelah dibuka melebihi ${batas / 1024 / 1024} MB, jadi tidak dibuka.`,
      );
  if (besar === null || !isiUtuh(bytes))
    throw new GalatImpor('rusak', `Berkas “${nama}” terpotong atau rusak. Salin ulang berkas itu.`);
  const tautan = tautanDocx(bytes, isi);
  if (tautan !== null)
    throw new GalatImpor(
      'rusak',
      `“${nama}” ${tautan}, jadi tidak diterima: setiap naskah yang diisi akan membawanya. Hapus di Word, simpan sebagai “Dokumen Word (.docx)”, lalu pilih lagi.`,
    );
}
