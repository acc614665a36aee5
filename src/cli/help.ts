import { optionsOf } from './command';
import { COMMAND_NAMES, type CommandName } from './commandNames';
import { COMMANDS } from './commands';
import { table } from './output';

type Named = Exclude<CommandName, 'bantuan'>;

export function usageLine(name: Named): string {
  const { words, options } = COMMANDS[name];
  const shown = options.map(({ name: option, value, wajib }) => {
    const one = `--${option}${value ? ` ${value}` : ''}`;
    return wajib ? one : `[${one}]`;
  });
  return ['bagihabis', name, ...words, ...shown, '[--json]'].join(' ');
}

export function commandHelp(name: CommandName): string {
  if (name === 'bantuan') return generalHelp();
  const command = COMMANDS[name];
  const options = optionsOf(command).map((one) => [
    `  --${one.name}${one.value ? ` ${one.value}` : ''}`,
    one.wajib ? `${one.help} (wajib)` : one.help,
  ]);
  return [`${command.summary}`, '', `Pemakaian: ${usageLine(name)}`, '', 'Opsi:', table(options)].join('\n');
}

export function generalHelp(): string {
  const named = COMMAND_NAMES.filter((name): name is Named => name !== 'bantuan');
  const rows = named.map((name) => [`  ${[name, ...COMMANDS[name].words].join(' ')}`, COMMANDS[name].summary]);
  return [
    'BagiHabis: membagi habis tugas kantor dari DPA kepada pegawai.',
    '',
    'Pemakaian: bagihabis PERINTAH … [--json]',
    '',
    'Perintah:',
    table([...rows, ['  bantuan [PERINTAH]', 'Penjelasan ini, atau penjelasan satu perintah.']]),
    '',
    'BERKAS adalah berkas .bagihabis (akhirannya boleh tidak ditulis).',
    'Kode keluar: 0 selesai, 1 ditolak (alasannya disebutkan), 2 cara pakai keliru.',
  ].join('\n');
}
