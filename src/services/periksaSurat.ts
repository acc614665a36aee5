import type { SasaranSurat } from '../api/suratInputs';
import { AppError } from '../api/errors';
import { errorText } from '../api/errorText';
import type { PeriksaSurat, TemuanSurat } from '../api/suratViews';
import { loadPerintah } from '../data/perintah';
import { keputusanTerbit } from '../data/surat';
import { listSuratTugas } from '../data/suratTugas';
import { periksaLogo } from '../domain/gambarLogo';
import { periksaPolaBerkas } from '../domain/namaBerkasNaskah';
import { tenggatJendela } from '../domain/perintah';
import { SEBUTAN_JENIS, type IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
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
  const galat = (pesan: string, diPengaturan = false): void =>
    void temuan.push({ tingkat: 'galat', pesan, diPengaturan });
  const ingat = (pesan: string, diPengaturan = false): void =>
    void temuan.push({ tingkat: 'peringatan', pesan, diPengaturan });
  for (const sebab of periksaPolaBerkas(pengaturan.berkasNaskah.pola))
    galat(errorText('polaBerkasTidakSah', { sebab }), true);
  try {
    const letters = await composeKonsep(program, rancangan);
    const halangan = await halanganGanti(program.dokumen.db, letters);
    if (halangan) galat(errorText(halangan.code, halangan.detail));
    for (const pesan of tentangKepala(letters)) ingat(pesan, true);
    if (letters.some(({ penandatangan: { nama, jabatan } }) => nama.trim() === '' || jabatan.trim() === ''))
      galat(errorText('penandatanganKosong'), true);
    for (const pesan of tentangOrang(letters)) ingat(pesan);
    for (const pesan of await tentangKeputusan(program, letters)) ingat(pesan, true);
    for (const pesan of tentangIsi(program, sasaran, letters)) ingat(pesan);
    for (const pesan of await tentangTugas(program, sasaran)) ingat(pesan);
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
  const { opd, alamat } = pertama.kop;
  const kosong = opd.trim() === '' || alamat.every((baris) => baris.trim() === '');
  return [
    ...(kosong && (pertama.jenisKop ?? 'pd') === 'pd'
      ? ['Kop naskah belum lengkap: periksa nama perangkat daerah dan alamatnya.']
      : []),
    ...(rusak === null ? [] : [`Logo tidak tercetak: ${rusak}. Kop naskah dicetak tanpa logo.`]),
    ...(pertama.tempat.trim() === '' && pertama.jenis !== 'nota_dinas'
      ? ['Tempat penetapan belum diisi; dicetak sebagai titik-titik.']
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

/** The decision a Petikan is taken from: without a number, or with one that the register does not know. */
async function tentangKeputusan({ dokumen, cache }: Program, letters: readonly IsiSurat[]): Promise<string[]> {
  const dikutip = letters.flatMap(({ jenis, keputusan }) =>
    jenis === 'petikan' && keputusan ? [keputusan.nomor] : [],
  );
  if (dikutip.length === 0) return [];
  if (dikutip.includes('')) return ['Nomor Keputusan yang dikutip belum diisi; dicetak sebagai titik-titik.'];
  const { tahun } = cache.kantor.pengaturan.identitas;
  const terbit = new Set((await keputusanTerbit(dokumen.db, tahun)).map(({ nomor }) => nomor));
  const [asing] = dikutip.filter((nomor) => !terbit.has(nomor));
  return asing === undefined
    ? []
    : [`Keputusan Nomor ${asing} yang dikutip tidak ada dalam register; nomornya menurut Pengaturan.`];
}

function tentangIsi({ cache }: Program, sasaran: SasaranSurat, letters: readonly IsiSurat[]): string[] {
  const pesan: string[] = [];
  if (sasaran.jenis === 'petikan') {
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

/** A letter for work that is over or closed, and one that is out already: both can be meant, neither should go by unseen. */
async function tentangTugas({ cache, dokumen }: Program, sasaran: SasaranSurat): Promise<string[]> {
  const tugasId = 'tugasId' in sasaran ? sasaran.tugasId : null;
  const tugas = tugasId ? cache.kantor.tugas.get(tugasId) : undefined;
  if (!tugas) return [];
  const perintah = (await loadPerintah(dokumen.db, [tugas.id])).get(tugas.id)?.perintah;
  const rapat = perintah?.jenis === 'rapat' ? perintah.tanggalAcara : null;
  const akhir = rapat ?? tenggatJendela(tugas.jendela);
  const terbit = (await listSuratTugas(dokumen.db, tugas.id)).find(
    ({ id, jenis, status }) => jenis === sasaran.jenis && status === 'terbit' && id !== sasaran.menggantikan,
  );
  return [
    ...(akhir !== null && akhir < sasaran.tanggal
      ? [
          `Tanggal naskah ${tanggalPanjang(sasaran.tanggal)} sesudah ${rapat ? 'rapatnya' : 'hari terakhir tugasnya'} (${tanggalPanjang(akhir)}).`,
        ]
      : []),
    ...(perintah?.selesai ? [`Perintahnya sudah ditandai selesai ${tanggalPanjang(perintah.selesai)}.`] : []),
    ...(terbit
      ? [
          `${SEBUTAN_JENIS[terbit.jenis]} untuk tugas ini sudah terbit${terbit.nomor && ` dengan Nomor ${terbit.nomor}`} tanggal ${tanggalPanjang(terbit.tanggal)}.`,
        ]
      : []),
  ];
}

/** `3 pegawai tanpa NIP …: A, B, C.` */
function sebut(apa: string, nama: readonly string[]): string[] {
  if (nama.length === 0) return [];
  const lagi = nama.length > SEBANYAK ? `, dan ${nama.length - SEBANYAK} lagi` : '';
  return [`${nama.length} pegawai ${apa}: ${nama.slice(0, SEBANYAK).join(', ')}${lagi}.`];
}
