import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readInstance, solveInstance } from '../services/instans';
import { UsageError, type Answer } from './command';

/** `bagi --instans FILE.json`, as resources/docs/instance.md describes the file. */
export function divideInstance(path: string, benih: number, detik: number | null): Answer {
  let text: string;
  try {
    text = readFileSync(resolve(path), 'utf8');
  } catch (error) {
    throw new UsageError(`Berkas instans ${path} tidak dapat dibaca.`, { cause: error });
  }
  const read = readInstance(text);
  if ('galat' in read) throw new UsageError(`Instans tidak sah pada ${read.galat.letak}: ${read.galat.pesan}.`);
  return solveInstance(read.instans, benih, detik);
}
