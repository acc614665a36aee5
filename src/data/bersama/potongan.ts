import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Kiriman } from '../gabung/sambung';
import { hashBytes } from '../ids';
import { SKEMA, type SystemTables } from '../schema';
import { periksaBarisLog, periksaPerubahan } from './periksaPotongan';
import { isVektor, type Vektor } from './vektor';

/** What one session wrote since its piece before, as a file of its own in the shared folder. */
export interface Potongan extends Kiriman {
  readonly dokumenId: string;
  readonly skema: number;
  /** Session that wrote the file, and how many it wrote before. */
  readonly sesi: string;
  readonly urut: number;
  /** What a copy must hold before this may be applied. */
  readonly butuh: Vektor;
}

/** A file that is no whole piece: half written, damaged, or not ours. Read again later; its writer sends it anew. */
export class PotonganRusak extends Error {}

const KEPALA = 'BGHSKIRIM 1 ';
const KEPALA_BYTES = KEPALA.length + 64 + 1;
/** One command of 200,000 rows stays below; more is no honest piece (a gzip bomb) and would not fit a PC with 4 GB. */
const ISI_TERBESAR = 256 * 1024 * 1024;
/** Of the file, as it stands in the folder. */
export const POTONGAN_TERBESAR = 128 * 1024 * 1024;

export const namaPotongan = (sesi: string, urut: number): string => `${sesi}-${String(urut).padStart(8, '0')}.kiriman`;
/** null for a copy that a cloud folder renamed. */
export function urutDalamNama(nama: string): { sesi: string; urut: number } | null {
  const [, sesi, urut] = /^([0-9a-z]+)-(\d{8})\.kiriman$/.exec(nama) ?? [];
  return sesi === undefined ? null : { sesi, urut: Number(urut) };
}
/** Also copies that a cloud folder renamed ("… (1).kiriman"): the content says what they are. */
export const isNamaPotongan = (nama: string): boolean => !nama.startsWith('.') && nama.endsWith('.kiriman');

interface IsiPotongan extends Omit<Potongan, 'lampiran'> {
  readonly lampiran: readonly { readonly hash: string; readonly mime: string; readonly isi: string }[];
}

export function tulisPotongan(potongan: Potongan): Uint8Array {
  const lampiran = potongan.lampiran.map(({ isi, ...rest }) => ({ ...rest, isi: Buffer.from(isi).toString('base64') }));
  const isi: IsiPotongan = { ...potongan, lampiran };
  const body = gzipSync(Buffer.from(JSON.stringify(isi), 'utf8'), { level: 6 });
  const head = Buffer.from(`${KEPALA}${createHash('sha256').update(body).digest('hex')}\n`, 'latin1');
  return Buffer.concat([head, body]);
}

/**
 * Throws PotonganRusak. Everything in the answer has the shape it says, whoever wrote the file; of a newer schema there is
 * the frame alone, without commands.
 */
export function bacaPotongan(bytes: Uint8Array): Potongan {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(KEPALA_BYTES);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, KEPALA_BYTES)).toString('latin1');
  if (head !== `${KEPALA}${createHash('sha256').update(body).digest('hex')}\n`)
    throw new PotonganRusak('checksum does not fit');
  let isi: unknown;
  try {
    isi = JSON.parse(gunzipSync(body, { maxOutputLength: ISI_TERBESAR }).toString('utf8'));
  } catch (error) {
    throw new PotonganRusak('no piece inside', { cause: error });
  }
  return periksa(isi);
}

function periksa(isi: unknown): Potongan {
  if (typeof isi !== 'object' || isi === null) throw new PotonganRusak('not an object');
  const { dokumenId, skema, sesi, urut, butuh, perubahan, log, lampiran } = isi as Record<string, unknown>;
  if (typeof dokumenId !== 'string' || !Number.isInteger(skema) || typeof sesi !== 'string' || !Number.isInteger(urut))
    throw new PotonganRusak('no frame');
  if (!isVektor(butuh)) throw new PotonganRusak('no vector');
  if (!Array.isArray(perubahan) || !Array.isArray(log) || !Array.isArray(lampiran)) throw new PotonganRusak('no lists');
  // What a newer version writes nobody here can judge: that it is newer is all there is to know.
  if ((skema as number) > SKEMA)
    return {
      dokumenId,
      skema: skema as number,
      sesi,
      urut: urut as number,
      butuh,
      perubahan: [],
      log: [],
      lampiran: [],
    };
  const ids = new Map<string, string>();
  for (const one of perubahan as unknown[]) {
    if (!periksaPerubahan(one)) throw new PotonganRusak('not a command');
    ids.set(one.id, one.jenis);
  }
  for (const one of log as unknown[])
    if (!periksaBarisLog(one, ids)) throw new PotonganRusak('not an entry of the log');
  return {
    dokumenId,
    skema: skema as number,
    sesi,
    urut: urut as number,
    butuh,
    perubahan: perubahan as SystemTables['perubahan'][],
    log: log as SystemTables['log'][],
    lampiran: (lampiran as unknown[]).map(bacaLampiran),
  };
}

function bacaLampiran(one: unknown): SystemTables['lampiran'] {
  const { hash, mime, isi } = (one ?? {}) as Record<string, unknown>;
  if (typeof hash !== 'string' || typeof mime !== 'string' || typeof isi !== 'string')
    throw new PotonganRusak('not an attachment');
  const bytes = new Uint8Array(Buffer.from(isi, 'base64'));
  if (hashBytes(bytes) !== hash) throw new PotonganRusak('attachment does not fit its hash');
  return { hash, mime, isi: bytes };
}
