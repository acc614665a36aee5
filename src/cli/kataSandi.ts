import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from './command';

/** Where a password comes from; the process in real life. */
export interface AsalSandi {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
}

export const NAMA_ENV = 'BAGIHABIS_SANDI';

/**
 * From BAGIHABIS_SANDI, or asked for: never from the words of the command, which every user of the computer can list and
 * the shell remembers. `ulang`: typed twice where somebody types. Throws UsageError.
 */
export async function mintaSandi(ulang: boolean, { env, stdin, stderr }: AsalSandi = process): Promise<string> {
  const given = env[NAMA_ENV];
  if (given) return given;
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: stdin, output: hidden, terminal: stdin.isTTY === true });
  const lines = reader[Symbol.asyncIterator]();
  const ask = async (words: string): Promise<string> => {
    if (stdin.isTTY) stderr.write(words);
    const line: IteratorResult<string, unknown> = await lines.next();
    if (stdin.isTTY) stderr.write('\n');
    return line.done ? '' : line.value;
  };
  try {
    const kataSandi = await ask('Kata sandi: ');
    if (kataSandi === '')
      throw new UsageError(`Kata sandi kosong. Isi lewat masukan standar atau variabel ${NAMA_ENV}.`);
    if (ulang && stdin.isTTY && (await ask('Ulangi kata sandi: ')) !== kataSandi)
      throw new UsageError('Kedua kata sandi tidak sama.');
    return kataSandi;
  } finally {
    reader.close();
  }
}
