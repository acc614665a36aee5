import type { SasaranSurat } from '../api/suratInputs';
import { AppError } from '../api/errors';
import { errorText } from '../api/errorText';
import type { PeriksaSurat, TemuanSurat } from '../api/suratViews';
import { periksaLogo } from '../domain/gambarLogo';
import { periksaPolaBerkas } from '../domain/namaBerkasNaskah';
import type { IsiSurat } from '../domain/surat';
import { halanganGanti } from './gantiSurat';
import { composeKonsep, type Rancangan } from './konsepSurat';
import type { Program, Service } from './program';

const SEBANYAK = 5;
/** Letters a line of the table of receivers can hold in the largest face before it breaks a word. */
const KATA_PANJANG = 40;

/** What somebody should know before he issues letters: `galat` stops the issue, `peringatan` does not. */
export const periksaSuratService: Service<'periksaSurat'> = (program) => ({
  periksaSurat: ({ sasaran, suntingan = {} }) => periksaSurat(program, { sasaran, suntingan }),
});

async function periksaSurat(program: Program, rancangan: Rancangan): Promise<PeriksaSurat> {
  const { sasaran } = rancangan;
  const { pengaturan } = program.cache.kantor;
  const temuan: TemuanSurat[] = [];
  const galat = (pesan: string): void => void temuan.push({ tingkat: 'galat', pesan });
  const ingat = (pesan: string): void => void temuan.push({ tingkat: 'peringatan', pesan });
  for (const sebab of periksaPolaBerkas(pengaturan.berkasNaskah.pola))
    galat(errorText('polaBerkasTidakSah', { sebab }));
  try {
    const letters = await composeKonsep(program, rancangan);
    const halangan = await halanganGanti(program.dokumen.db, letters);
    if (halangan) galat(errorText(halangan.code, halangan.detail));
    for (const pesan of tentangKepala(letters)) ingat(pesan);
    if (letters.some(({ penandatangan: { nama, jabatan } }) => nama.trim() === '' || jabatan.trim() === ''))
      galat(errorText('penandatanganKosong'));
    for (const pesan of tentangOrang(letters)) ingat(pesan);
    for (const pesan of tentangIsi(program, sasaran, letters)) ingat(pesan);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    galat(errorText(error.code, error.detail));
  }
  return { temuan };
}

function tentangKepala(letters: readonly IsiSurat[]): string[] {
  const [pertama] = letters;
  if (!pertama) return [];
  const rusak = pertama.jenisKop === 'tanpa' ? null : periksaLogo(pertama.kop.logo);
  return [
    ...(rusak === null ? [] : [`Logo tidak tercetak: ${rusak}. Kop naskah dicetak tanpa logo.`]),
    ...(pertama.tempat.trim() === '' && pertama.jenis !== 'nota_dinas'
      ? ['Tempat penetapan belum diisi (Pengaturan › Naskah dinas).']
      : []),
  ];
}

function tentangOrang(letters: readonly IsiSurat[]): string[] {
  const orang = new Map(letters.flatMap(({ kepada }) => kepada).map((satu) => [satu.pegawaiId, satu]));
  for (const { lampiran } of letters) for (const satu of lampiran ?? []) orang.set(satu.orang.pegawaiId, satu.orang);
  const semua = [...orang.values()];
  const tanpaNip = semua.filter(({ nip }) => nip.trim() === '').map(({ nama }) => nama);
  const tanpaJabatan = semua.filter(({ jabatan }) => jabatan.trim() === '').map(({ nama }) => nama);
  const panjang = semua.filter(({ nama }) => nama.split(/\s/).some((kata) => kata.length > KATA_PANJANG));
  return [
    ...sebut('tanpa NIP; naskahnya dicetak tanpa baris NIP', tanpaNip),
    ...sebut('tanpa jabatan', tanpaJabatan),
    ...sebut(
      'dengan kata yang terlalu panjang untuk satu baris',
      panjang.map(({ nama }) => nama),
    ),
  ];
}

function tentangIsi({ cache }: Program, sasaran: SasaranSurat, letters: readonly IsiSurat[]): string[] {
  const pesan: string[] = [];
  if (sasaran.jenis === 'petikan') {
    if (letters.some(({ keputusan }) => keputusan?.nomor === ''))
      pesan.push('Nomor Keputusan yang dikutip belum diisi; dicetak sebagai titik-titik.');
    const dapat = new Set(letters.flatMap(({ kepada }) => kepada.map(({ pegawaiId }) => pegawaiId)));
    const kosong = (sasaran.pegawaiIds ?? []).filter((id) => !dapat.has(id));
    pesan.push(
      ...sebut(
        'tidak mempunyai tugas, jadi tidak mendapat naskah',
        kosong.map((id) => cache.kantor.pegawai.get(id)?.nama ?? ''),
      ),
    );
  }
  const kosong = letters.filter(
    ({ lampiran, tabel, jenis }) => jenis === 'keputusan' && !lampiran?.length && !tabel.length,
  );
  if (kosong.length > 0) pesan.push('Lampiran pembagian tugas kosong: belum ada tugas yang dibagi.');
  return pesan;
}

/** `3 pegawai tanpa NIP …: A, B, C.` */
function sebut(apa: string, nama: readonly string[]): string[] {
  if (nama.length === 0) return [];
  const lagi = nama.length > SEBANYAK ? `, dan ${nama.length - SEBANYAK} lagi` : '';
  return [`${nama.length} pegawai ${apa}: ${nama.slice(0, SEBANYAK).join(', ')}${lagi}.`];
}
