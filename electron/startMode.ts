import fs from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/** What this process was started for. */
export type StartMode =
  | { readonly kind: 'window'; readonly file: string | null }
  | { readonly kind: 'print'; readonly jobFile: string }
  | { readonly kind: 'command'; readonly words: readonly string[] };

const PRINT_SWITCH = '--cetak-pekerjaan=';
/** Documents, and copies that ask for a password. */
const FILE_ENDING = /\.bagihabis(-sandi)?$/i;

/** Words the user gave: without the program, the app folder of an unpackaged start, and Chromium's switches before them. */
function userWords(argv: readonly string[]): readonly string[] {
  const isWord = (word: string, index: number) => index > 0 && (!word.startsWith('-') || word.startsWith(PRINT_SWITCH));
  const first = argv.findIndex(isWord);
  if (first < 0) return [];
  return argv.slice(app.isPackaged ? first : first + 1);
}

/** The first path of a document among the words, made absolute against `cwd`. */
export function fileIn(words: readonly string[], cwd: string): string | null {
  const word = words.find((each) => !each.startsWith('-') && FILE_ENDING.test(each));
  return word === undefined ? null : path.resolve(cwd, word);
}

export function startMode(argv: readonly string[], isCommand: (word: string) => boolean): StartMode {
  const words = userWords(argv);
  const job = words.find((word) => word.startsWith(PRINT_SWITCH));
  if (job !== undefined) return { kind: 'print', jobFile: path.resolve(job.slice(PRINT_SWITCH.length)) };
  const first = words[0];
  // A file of the user's that happens to be named like a command is opened, not run.
  if (first !== undefined && isCommand(first) && !fs.existsSync(first)) return { kind: 'command', words };
  return { kind: 'window', file: fileIn(words, process.cwd()) };
}
