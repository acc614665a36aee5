import type { Command } from './command';
import { abk } from './abk';
import { alihkan } from './alihkan';
import { cadangan } from './cadangan';
import { bersama } from './bersama';
import type { CommandName } from './commandNames';
import { bandingDpa } from './bandingDpa';
import { beban } from './beban';
import { cuti } from './cuti';
import { demo } from './demo';
import { dokumen } from './dokumen';
import { bagi } from './divide';
import { baru, contoh, tahunBaru } from './files';
import { formulir, imporFormulir } from './formulir';
import { imporDpa } from './imporDpa';
import { imporPegawai } from './imporPegawai';
import { imporTugas } from './imports';
import { surat } from './letters';
import { gabung } from './gabung';
import { laporan } from './laporan';
import { peta } from './peta';
import { periksa, status } from './reading';
import { dataPribadi } from './pribadi';
import { suratRegister } from './register';
import { realisasi } from './realisasi';
import { riwayat } from './riwayat';
import { salinTugas } from './salinTugas';
import { bukaSandi, sandi } from './sandi';
import { tugasBaru } from './tugasBaru';

/** Every command by its name; help and parsing follow from it. */
export const COMMANDS: Readonly<Record<Exclude<CommandName, 'bantuan'>, Command>> = {
  baru,
  contoh,
  'tahun-baru': tahunBaru,
  'impor-dpa': imporDpa,
  'impor-pegawai': imporPegawai,
  'impor-tugas': imporTugas,
  'salin-tugas': salinTugas,
  cuti,
  formulir,
  'impor-formulir': imporFormulir,
  'banding-dpa': bandingDpa,
  'tugas-baru': tugasBaru,
  bagi,
  status,
  beban,
  abk,
  peta,
  surat,
  'surat-register': suratRegister,
  dokumen,
  alihkan,
  realisasi,
  laporan,
  gabung,
  bersama,
  riwayat,
  sandi,
  'buka-sandi': bukaSandi,
  cadangan,
  'data-pribadi': dataPribadi,
  periksa,
  demo,
};
