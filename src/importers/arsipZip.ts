import { BATAS_BERKAS, BATAS_ISI } from './jenisBerkas';
import { GalatImpor } from './temuan';

interface Anggota {
  readonly nama: string;
  readonly sandi: boolean;
  readonly cara: number;
  readonly padat: number;
  readonly ukuran: number;
  readonly letak: number;
}
const BATAS_ANGGOTA = 500;
/** What archives carry along without anybody having put it there. */
const SAMPAH = /(^|\/)(__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)|\/$/i;

const rusak = (nama: string): GalatImpor =>
  new GalatImpor('rusak', `Berkas “${nama}” terpotong atau rusak. Salin atau unduh ulang berkas itu.`);

/** Names of the files in a zip, null when it has no directory (cut off). */
export function daftarZip(bytes: Uint8Array): readonly string[] | null {
  return direktori(bytes)?.map((a) => a.nama) ?? null;
}

/**
 * Unpacks a zip of prints and exports (the way SIPD and mail programs hand them over): at most 500 files of 50 MB, 400 MB
 * together, counted while unpacking, because a zip may lie about its sizes.
 * @throws GalatImpor when it is cut off, locked or too big.
 */
export async function bukaZip(bytes: Uint8Array, nama: string): Promise<{ nama: string; bytes: Uint8Array }[]> {
  const semua = direktori(bytes)?.filter((a) => !SAMPAH.test(a.nama));
  if (!semua) throw rusak(nama);
  if (semua.length > BATAS_ANGGOTA)
    throw new GalatImpor(
      'terlalu_besar',
      `“${nama}” memuat ${semua.length} berkas, batasnya ${BATAS_ANGGOTA}. Ekstrak lalu pilih yang diperlukan saja.`,
    );
  if (semua.some((a) => a.sandi))
    throw new GalatImpor(
      'terkunci_sandi',
      `Arsip “${nama}” terkunci kata sandi. Ekstrak dahulu, lalu pilih berkas di dalamnya.`,
    );
  const hasil: { nama: string; bytes: Uint8Array }[] = [];
  let sisa = BATAS_ISI;
  for (const a of semua) {
    const isi = await isiAnggota(bytes, a, Math.min(BATAS_BERKAS, sisa), nama);
    sisa -= isi.length;
    hasil.push({ nama: a.nama.replace(/^.*\//, ''), bytes: isi });
  }
  return hasil;
}

function direktori(bytes: Uint8Array): Anggota[] | null {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bawah = Math.max(0, bytes.length - 65_557);
  let akhir = bytes.length - 22;
  while (akhir >= bawah && v.getUint32(akhir, true) !== 0x06054b50) akhir -= 1;
  if (akhir < bawah) return null;
  const hasil: Anggota[] = [];
  let p = v.getUint32(akhir + 16, true);
  for (let sisa = v.getUint16(akhir + 10, true); sisa > 0; sisa -= 1) {
    if (p + 46 > bytes.length || v.getUint32(p, true) !== 0x02014b50) return null;
    const panjang = v.getUint16(p + 28, true);
    hasil.push({
      nama: teksNama(bytes.subarray(p + 46, p + 46 + panjang)),
      sandi: (v.getUint16(p + 8, true) & 1) === 1,
      cara: v.getUint16(p + 10, true),
      padat: v.getUint32(p + 20, true),
      ukuran: v.getUint32(p + 24, true),
      letak: v.getUint32(p + 42, true),
    });
    p += 46 + panjang + v.getUint16(p + 30, true) + v.getUint16(p + 32, true);
  }
  return hasil;
}

function teksNama(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

async function isiAnggota(bytes: Uint8Array, a: Anggota, batas: number, nama: string): Promise<Uint8Array> {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (a.letak + 30 > bytes.length || v.getUint32(a.letak, true) !== 0x04034b50) throw rusak(nama);
  const awal = a.letak + 30 + v.getUint16(a.letak + 26, true) + v.getUint16(a.letak + 28, true);
  const data = bytes.slice(awal, awal + a.padat);
  if (data.length < a.padat) throw rusak(nama);
  const besar = new GalatImpor(
    'terlalu_besar',
    `Isi “${a.nama}” di dalam “${nama}” melebihi ${Math.floor(batas / 1024 / 1024)} MB setelah dibuka. Ekstrak lalu pilih yang diperlukan saja.`,
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
    const pembaca = aliran.getReader();
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
