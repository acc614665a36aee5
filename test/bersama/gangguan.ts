import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What happens to a shared folder while people work in it. Every fault undoes itself or leaves what a real one leaves. */
export interface Tempat {
  /** The document. */
  readonly path: string;
  /** Copies of the document as it was at some time, for the fault that puts one back. */
  readonly lama: string;
  /** Takes the room of the disk; null where the folder has no small disk of its own. */
  readonly penuhi: (() => () => void) | null;
  /** A server between the people and the folder. */
  readonly server?: Server;
  readonly acak: () => number;
}
export interface Server {
  /** Stops answering without a word; the call lets it go on. */
  beku(): () => void;
  /** Dies and starts again. */
  mulaiUlang(): Promise<void>;
}

const tunggu = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const perubahan = (path: string): string => `${path}.perubahan`;
const potongan = (path: string): string[] => {
  try {
    return readdirSync(perubahan(path)).filter((nama) => nama.endsWith('.kiriman'));
  } catch {
    return [];
  }
};
const satuPotongan = ({ path, acak }: Tempat): string | undefined => {
  const semua = potongan(path);
  const nama = semua[Math.floor(acak() * semua.length)];
  return nama === undefined ? undefined : join(perubahan(path), nama);
};

/** A share that is gone for a moment: the whole folder has another name. */
async function lenyap({ path, acak }: Tempat): Promise<void> {
  const folder = dirname(path);
  renameSync(folder, `${folder}-lenyap`);
  await tunggu(200 + acak() * 1200);
  // Whoever insists on a folder that is gone must not have made a new one.
  if (existsSync(folder)) throw new Error('somebody made the vanished folder anew');
  renameSync(`${folder}-lenyap`, folder);
}

/** Nobody may replace the document: rename answers EPERM. */
async function terkunci({ path, acak }: Tempat): Promise<void> {
  try {
    execFileSync('chattr', ['+i', path], { stdio: 'ignore' });
  } catch {
    return;
  }
  try {
    await tunggu(200 + acak() * 800);
  } finally {
    execFileSync('chattr', ['-i', path], { stdio: 'ignore' });
  }
}

async function penuh({ penuhi, acak }: Tempat): Promise<void> {
  if (!penuhi) return;
  const beri = penuhi();
  try {
    await tunggu(200 + acak() * 800);
  } finally {
    beri();
  }
}

/** Half of a piece under its own name (a disk that lost it), or under that of a session nobody knows. */
async function setengah(tempat: Tempat): Promise<void> {
  const asal = satuPotongan(tempat);
  if (!asal) return;
  const isi = readFileSync(asal);
  if (tempat.acak() < 0.5) truncateSync(asal, Math.floor(isi.length * tempat.acak()));
  else
    writeFileSync(
      join(dirname(asal), `asing${Math.floor(tempat.acak() * 1e5)}-00000000.kiriman`),
      isi.subarray(0, isi.length >> 1),
    );
}

/** A cloud folder delivers a piece a second time under another name. */
async function ganda(tempat: Tempat): Promise<void> {
  const asal = satuPotongan(tempat);
  if (asal) copyFileSync(asal, asal.replace('.kiriman', ' (1).kiriman'));
}

async function hapusPotongan(tempat: Tempat): Promise<void> {
  const asal = satuPotongan(tempat);
  if (asal) rmSync(asal, { force: true });
}

async function hapusFolder({ path }: Tempat): Promise<void> {
  if (!existsSync(perubahan(path))) return;
  // Away in one step: what others write meanwhile would keep it from being emptied.
  const buang = `${perubahan(path)}-dibuang`;
  rmSync(buang, { recursive: true, force: true });
  renameSync(perubahan(path), buang);
  rmSync(buang, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

/** Somebody copies an older file over the document. */
async function utamaLama({ path, lama }: Tempat): Promise<void> {
  if (!existsSync(path)) return;
  if (existsSync(lama)) {
    copyFileSync(lama, `${path}.salin-tmp`);
    renameSync(`${path}.salin-tmp`, path);
  } else copyFileSync(path, lama);
}

async function hapusUtama({ path }: Tempat): Promise<void> {
  rmSync(path, { force: true });
}

/** Days pass for what stands in the folder: pieces become old enough to be taken away. */
async function menua({ path }: Tempat): Promise<void> {
  const lalu = Date.now() / 1000 - 5 * 86_400;
  for (const nama of potongan(path)) {
    try {
      utimesSync(join(perubahan(path), nama), lalu, lalu);
    } catch {
      // Taken away by its writer meanwhile.
    }
  }
}

/** The server hangs: whoever asks waits. */
async function beku({ server, acak }: Tempat): Promise<void> {
  if (!server) return;
  const lanjut = server.beku();
  try {
    await tunggu(1000 + acak() * 3000);
  } finally {
    lanjut();
  }
}

async function serverMati({ server }: Tempat): Promise<void> {
  await server?.mulaiUlang();
}

export const GANGGUAN = {
  lenyap,
  terkunci,
  penuh,
  setengah,
  ganda,
  hapusPotongan,
  hapusFolder,
  utamaLama,
  hapusUtama,
  menua,
  beku,
  serverMati,
} as const;
export type NamaGangguan = keyof typeof GANGGUAN;
