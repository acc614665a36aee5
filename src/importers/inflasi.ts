import * as XLSX from '@e965/xlsx';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
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
