import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Api } from '../api/api';
import type { AppEvent } from '../api/views';
import { bilanganDiketik, tanggalDiketik } from '../services/hariIni';
import type { Host } from '../services/host';
import type { Output } from './output';

/** Wrong usage: exit code 2, with the line that shows how the command is meant. */
export class UsageError extends Error {}

/** What a command works with; options as typed, checked by the command. */
export interface Call {
  readonly api: Api;
  readonly host: Host;
  readonly out: Output;
  /** Words after the command that are no options. */
  readonly words: readonly string[];
  readonly json: boolean;
  text(option: string): string | undefined;
  flag(option: string): boolean;
  /** Hears what the program tells its window, until the command ends. */
  listen(hear: (event: AppEvent) => void): void;
}

/** What a command hands back: the same outcome for machines and for people. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
  /** One JSON a line: the command has written others before. */
  readonly lines?: boolean;
  /** The command did its work but what it was asked to judge is not in order. */
  readonly refused?: boolean;
}

export interface Option {
  readonly name: string;
  /** Word that stands for the value in the help; missing = a switch. */
  readonly value?: string;
  /** Cannot be left out. */
  readonly wajib?: true;
  readonly help: string;
}

export interface Command {
  /** Names of the words in the help, required but for those in brackets; a last one ending in `…` stands for one or more. */
  readonly words: readonly string[];
  /** Option that stands in place of the words. */
  readonly instead?: string;
  readonly summary: string;
  readonly options: readonly Option[];
  run(call: Call): Promise<Answer>;
}

const EVERYWHERE: readonly Option[] = [
  { name: 'json', help: 'hasil sebagai JSON pada keluaran standar' },
  { name: 'help', help: 'penjelasan perintah ini' },
];

export const optionsOf = (command: Command): readonly Option[] => [...command.options, ...EVERYWHERE];

export interface Parsed {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** Options and words of one command. Throws UsageError in Indonesian. */
export function parseWords(command: Command, given: readonly string[]): Parsed {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const { name, value } of optionsOf(command)) options[name] = { type: value ? 'string' : 'boolean' };
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = optionsOf(command).find(({ name }) => name === token.name);
    if (!option) throw new UsageError(`Opsi ${token.rawName} tidak dikenal.`);
    if (option.value && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))))
      throw new UsageError(`Opsi --${option.name} memerlukan ${option.value}.`);
    if (!option.value && token.value !== undefined) throw new UsageError(`Opsi --${option.name} tidak memakai nilai.`);
  }
  return { words: positionals, values };
}

export function checkWords(command: Command, { words, values }: Parsed): void {
  const replaced = command.instead !== undefined && values[command.instead] !== undefined;
  const missing = replaced ? undefined : command.words[words.length];
  if (missing && !missing.startsWith('[')) throw new UsageError(`${missing} belum disebutkan.`);
  const extra = words[replaced ? 0 : command.words.length];
  if (extra !== undefined && !/…\]?$/.test(command.words.at(-1) ?? ''))
    throw new UsageError(`"${extra}" tidak dimengerti di sini.`);
}

/** Full path of an existing document: the ending may be left out, as `baru` and `contoh` add it. */
export function documentPath(word: string): string {
  const path = resolve(word);
  const isFile = existsSync(path) && statSync(path).isFile();
  return isFile || path.toLowerCase().endsWith('.bagihabis') ? path : `${path}.bagihabis`;
}

/** The word at a place; `checkWords` has made sure that it is there. */
export function wordAt({ words }: Pick<Call, 'words'>, at: number): string {
  const word = words[at];
  if (word === undefined) throw new UsageError('Perintah kurang lengkap.');
  return word;
}

export function wholeNumber(call: Call, option: string, least: number, most: number): number | undefined {
  const text = call.text(option);
  if (text === undefined) return undefined;
  const value = bilanganDiketik(text);
  if (value === null || !Number.isInteger(value) || value < least || value > most)
    throw new UsageError(`--${option} harus bilangan bulat ${least} sampai ${most}, bukan "${text}".`);
  return value;
}

/** A date as people type it (2026-05-04, 4/5/2026, `4 mei`, `jumat`), seen from today. */
export function dateOption(call: Call, option: string, missing: string): string {
  const text = call.text(option);
  if (text === undefined) return missing;
  const tanggal = tanggalDiketik(text);
  if (tanggal === null)
    throw new UsageError(`--${option} harus tanggal seperti 2026-05-04 atau 4/5/2026, bukan "${text}".`);
  return tanggal;
}
