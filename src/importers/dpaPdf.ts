import { bacaCetak } from './dpaCetak';
import type { DokumenMentah, PilihanDpa } from './dpaHasil';
import { periksaMutu } from './pdfMutu';
import { bacaPdfTeks } from './pdfTeks';

/** Part of the time that goes into the text of the pages; understanding it is quick. */
const BAGIAN_TEKS = 0.95;

/**
 * Reads a DPA print (PDF with a text layer).
 * @throws GalatImpor when the file is locked, damaged, a scan, without readable text, or a print of another kind.
 */
export async function bacaDpaPdf(bytes: Uint8Array, nama: string, pilihan: PilihanDpa): Promise<DokumenMentah> {
  const halaman = await bacaPdfTeks(bytes, nama, (bagian) => pilihan.progres?.(bagian * BAGIAN_TEKS));
  const { baris, temuan } = periksaMutu(halaman, nama);
  const dokumen = bacaCetak(baris, { berkas: nama, satuan: 'halaman', lembar: '' }, pilihan);
  pilihan.progres?.(1);
  return { ...dokumen, temuan: [...temuan, ...dokumen.temuan] };
}
