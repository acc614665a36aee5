/** Commands of the command line; the packaged app recognises them as its first word. */
export const COMMAND_NAMES = [
  'baru',
  'contoh',
  'impor-dpa',
  'impor-pegawai',
  'impor-tugas',
  'salin-tugas',
  'formulir',
  'impor-formulir',
  'banding-dpa',
  'bagi',
  'status',
  'beban',
  'abk',
  'peta',
  'surat',
  'surat-register',
  'dokumen',
  'laporan',
  'gabung',
  'bersama',
  'riwayat',
  'sandi',
  'buka-sandi',
  'cadangan',
  'data-pribadi',
  'periksa',
  'demo',
  'bantuan',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export const isCommandName = (word: string): word is CommandName => (COMMAND_NAMES as readonly string[]).includes(word);
