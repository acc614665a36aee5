import { userInfo } from 'node:os';
import { createClient, createDispatch } from '../api/dispatch';
import { AppError } from '../api/errors';
import { errorText } from '../api/errorText';
import type { AppEvent } from '../api/views';
import type { Host } from '../services/host';
import { createApi } from '../services/index';
import { checkWords, parseWords, UsageError, type Answer, type Call, type Parsed } from './command';
import { isCommandName, type CommandName } from './commandNames';
import { COMMANDS } from './commands';
import { commandHelp, generalHelp, usageLine } from './help';
import { processOutput, type Output } from './output';

/** Done, refused (the reason is said), wrong usage. */
type ExitCode = 0 | 1 | 2;

/** Runs one command line; never throws. Returns the exit code. */
export async function runCli(words: readonly string[], host: Host, out: Output = processOutput): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h') {
    out.result(generalHelp());
    return name === undefined ? 2 : 0;
  }
  if (!isCommandName(name))
    return wrongUsage(`Perintah "${name}" tidak dikenal.`, 'Daftar perintah: bagihabis bantuan', words, out);
  if (name === 'bantuan') return showHelp(rest, out);
  try {
    const parsed = parseWords(COMMANDS[name], rest);
    if (parsed.values['help']) {
      out.result(commandHelp(name));
      return 0;
    }
    checkWords(COMMANDS[name], parsed);
    return await perform(name, parsed, host, out);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return wrongUsage(error.message, `Pemakaian: ${usageLine(name)}`, words, out);
  }
}

/** For machines too: the words may be so wrong that they were never parsed. */
function wrongUsage(pesan: string, petunjuk: string, words: readonly string[], out: Output): ExitCode {
  if (words.includes('--json')) out.result(JSON.stringify({ galat: { kode: 'caraPakai', pesan } }, null, 2));
  out.note(`${pesan}\n${petunjuk}`);
  return 2;
}

function showHelp([about, ...more]: readonly string[], out: Output): ExitCode {
  if (about === undefined || about === 'bantuan') {
    out.result(generalHelp());
    return 0;
  }
  if (!isCommandName(about) || more.length > 0) {
    out.note(`Perintah "${[about, ...more].join(' ')}" tidak dikenal. Daftar perintah: bagihabis bantuan`);
    return 2;
  }
  out.result(commandHelp(about));
  return 0;
}

async function perform(
  name: Exclude<CommandName, 'bantuan'>,
  { words, values }: Parsed,
  given: Host,
  out: Output,
): Promise<ExitCode> {
  const json = values['json'] === true;
  const hearers: ((event: AppEvent) => void)[] = [progressTo(out)];
  const emit = (event: AppEvent): void => hearers.forEach((hear) => hear(event));
  const host: Host = { pengguna: commandLineUser(), ...given, emit };
  const dispatch = createDispatch(createApi(host), (method, error) => {
    out.note(`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
  const api = createClient(dispatch);
  const call: Call = {
    api,
    host,
    out,
    words,
    json,
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    flag: (option) => values[option] === true,
    listen: (hear) => void hearers.push(hear),
  };
  try {
    const answer = await COMMANDS[name].run(call);
    print(answer, json, out);
    return answer.refused ? 1 : 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const pesan = errorText(error.code, error.detail);
    if (json) out.result(JSON.stringify({ galat: { kode: error.code, pesan } }, null, 2));
    out.note(pesan);
    return 1;
  } finally {
    await api.closeFile();
  }
}

const print = (answer: Answer, json: boolean, out: Output): void =>
  out.result(json ? JSON.stringify(answer.json, null, answer.lines ? undefined : 2) : answer.text);

/** Written with every change while nobody has given a name and a post in the window of this PC. */
function commandLineUser(): { nama: string; jabatan: string } {
  let nama = 'Baris perintah';
  try {
    nama = userInfo().username || nama;
  } catch {
    // An account without an entry in the user list, as in some containers.
  }
  return { nama, jabatan: 'Baris perintah' };
}

/** One line per tenth of a long job, so that a log stays readable. */
function progressTo(out: Output): (event: AppEvent) => void {
  let last = '';
  return (event) => {
    if (event.type !== 'progress') return;
    const line = `${event.teks} (${Math.floor(event.bagian * 10) * 10} %)`;
    if (line === last) return;
    last = line;
    out.note(line);
  };
}
