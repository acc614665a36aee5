import { isiUtuh } from './inflasi';
import type { IsiZip } from './isiZip';
import { isiZip } from './isiZip';
import { BATAS_BERKAS, BATAS_ISI } from './jenisBerkas';
import { GalatImpor } from './temuan';

const BATAS_ANGGOTA = 500;
/** What archives carry along without anybody having put it there. */
const SAMPAH = /(^|\/)(__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)|\/$/i;

const rusak = (nama: string): GalatImpor =>
  new GalatImpor('rusak', `Berkas “${nama}” terpotong atau rusak. Salin atau unduh ulang berkas itu.`);

/**
 * Unpacks a zip of prints and exports (the way SIPD and mail programs hand them over): at most 500 files of 50 MB, 400 MB
 * together, counted while unpacking, because a zip may lie about its sizes.
 * @throws GalatImpor when it is cut off, locked or too big.
 */
export async function bukaZip(bytes: Uint8Array, nama: string): Promise<{ nama: string; bytes: Uint8Array }[]> {
  const semua = isiZip(bytes)?.filter((a) => !SAMPAH.test(a.nama));
  if (!semua) throw rusak(nama);
  if (semua.length > BATAS_ANGGOTA)
    throw new GalatImpor(
      'terlalu_besar',
      `“${nama}” memuat ${semua.length} berkas, batasnya ${BATAS_ANGGOTA}. Ekstrak lalu pilih yang diperlukan saja.`,
    );
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (semua.some((a) => a.letak + 30 > bytes.length || v.getUint32(a.letak, true) !== 0x04034b50)) throw rusak(nama);
  if (semua.some((a) => (v.getUint16(a.letak + 6, true) & 1) === 1))
    throw new GalatImpor(
      'terkunci_sandi',
      `Arsip “${nama}” terkunci kata sandi. Ekstrak dahulu, lalu pilih berkas di dalamnya.`,
    );
  if (!isiUtuh(bytes)) throw rusak(nama);
  const hasil: { nama: string; bytes: Uint8Array }[] = [];
  let sisa = BATAS_ISI;
  for (const a of semua) {
    const isi = await isiAnggota(bytes, a, Math.min(BATAS_BERKAS, sisa), nama);
    sisa -= isi.length;
    hasil.push({ nama: teksNama(a.nama).replace(/^.*\//, ''), bytes: isi });
  }
  return hasil;
}

/** Names come byte by byte; most are UTF-8. */
function teksNama(nama: string): string {
  const bytes = Uint8Array.from(nama, (c) => c.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

async function isiAnggota(bytes: Uint8Array, a: IsiZip, batas: number, nama: string): Promise<Uint8Array> {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const awal = a.letak + 30 + v.getUint16(a.letak + 26, true) + v.getUint16(a.letak + 28, true);
  const data = bytes.slice(awal, awal + a.mampat);
  if (data.length < a.mampat) throw rusak(nama);
  const besar = new GalatImpor(
    'terlalu_besar',
    `Isi “${teksNama(a.nama)}” di dalam “${nama}” melebihi ${Math.floor(batas / 1024 / 1024)} MB setelah dibuka. Ekstrak lalu pilih yang diperlukan saja.`,
  );
  if (a.cara === 0) {
    if (data.length > batas) throw besar;
    return data;
  }
  if (a.cara !== 8)
    throw new GalatImpor('rusak', `“${nama}” dipadatkan dengan cara yang tidak dikenal. Ekstrak dahulu.`);
  const bagian: Uint8Array[] = [];
  let jumlah = 0;
  try {
    const aliran = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    // Without the DOM's types Node says nothing of what its streams carry.
    const pembaca = (aliran as ReadableStream<Uint8Array>).getReader();
    for (;;) {
      const { done, value } = await pembaca.read();
      if (done) break;
      jumlah += value.length;
      if (jumlah > batas) {
        await pembaca.cancel();
        throw besar;
      }
      bagian.push(value);
    }
  } catch (sebab) {
    throw sebab instanceof GalatImpor ? sebab : rusak(nama);
  }
  const hasil = new Uint8Array(jumlah);
  let letak = 0;
  for (const b of bagian) {
    hasil.set(b, letak);
    letak += b.length;
  }
  return hasil;
}
