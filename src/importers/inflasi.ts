import * as XLSX from '@e965/xlsx';
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { isiZip, type IsiZip } from './isiZip';
import { BATAS_ISI } from './jenisBerkas';

/** What the spreadsheet library asks of a zlib it is lent, for reading and for writing. */
interface Zlib {
  readonly InflateRaw: new () => Pengembang;
  deflateRawSync(isi: Uint8Array): Uint8Array;
}
interface Pengembang {
  bytesRead: number;
  readonly _finishFlushFlag: number;
  _processChunk(mampat: Uint8Array): Uint8Array;
}

class InflateRaw implements Pengembang {
  bytesRead = 0;
  readonly _finishFlushFlag = constants.Z_SYNC_FLUSH;

  _processChunk(mampat: Uint8Array): Uint8Array {
    // With `info` the answer also holds the engine, which knows how much of the input was one stream.
    const { buffer, engine } = inflateRawSync(mampat, { info: true, maxOutputLength: BATAS_ISI }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    this.bytesRead = engine.bytesWritten;
    return buffer;
  }
}

/**
 * Lets the spreadsheet library unpack with zlib: its own inflate reads a damaged stream for minutes and knows no limit of
 * what comes out. Done once, before the first workbook is read.
 */
export function pakaiZlib(): void {
  const cfb = XLSX.CFB as { utils: { use_zlib(zlib: Zlib): void } };
  cfb.utils.use_zlib({ InflateRaw, deflateRawSync });
}

/**
 * Is every member of a workbook's zip what was packed? The library does not look at the check sums, and a few damaged
 * bytes would be read as another amount.
 */
export const isiUtuh = (bytes: Uint8Array): boolean =>
  (isiZip(bytes) ?? []).every((anggota) => isiAnggota(bytes, anggota) !== null);

/** Unpacked content of a member of a zip, null when it is not what was packed. */
export function isiAnggota(bytes: Uint8Array, { letak, mampat, cara, crc, ukuran }: IsiZip): Uint8Array | null {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (letak + 30 > bytes.length || (cara !== 0 && cara !== 8)) return null;
  const awal = letak + 30 + v.getUint16(letak + 26, true) + v.getUint16(letak + 28, true);
  const data = bytes.subarray(awal, awal + mampat);
  try {
    const isi = cara === 8 ? inflateRawSync(data, { maxOutputLength: Math.min(BATAS_ISI, ukuran + 1) }) : data;
    return isi.length === ukuran && crc32(isi) === crc ? isi : null;
  } catch {
    return null;
  }
}
