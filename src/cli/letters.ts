import { resolve } from 'node:path';
import { AppError } from '../api/errors';
import type { SasaranSurat } from '../api/suratInputs';
import type { BarisTugas, HasilSurat } from '../api/views';
import { hariIni } from '../services/hariIni';
import { sasaranTugas } from '../services/sasaranTugas';
import { dateOption, documentPath, UsageError, wordAt, type Call, type Command } from './command';
import { peopleNamed } from './pegawai';

/** Kinds that can be written without words of their own; the others are written in the window. */
const JENIS = ['petikan', 'keputusan', 'nota_dinas', 'surat_tugas', 'surat_perintah'] as const;
type Jenis = (typeof JENIS)[number];
const CARA = { 'per-orang': 'perOrang', 'satu-berkas': 'satuBerkas', zip: 'zip' } as const;

export const surat: Command = {
  words: ['BERKAS'],
  summary: 'Menerbitkan naskah dinas: diberi nomor, dicatat dalam register, ditulis sebagai PDF.',
  options: [
    { name: 'keluar', value: 'FOLDER', help: 'folder tempat PDF ditulis (wajib; dibuat bila belum ada)' },
    { name: 'jenis', value: 'JENIS', help: `${JENIS.join(', ')}; tanpa opsi ini petikan` },
    { name: 'pegawai', value: 'NIP|NAMA', help: 'hanya pegawai ini; beberapa dipisah titik koma' },
    { name: 'semua', help: 'semua pegawai yang mempunyai tugas (juga tanpa opsi ini)' },
    { name: 'tugas', value: 'ID|NAMA', help: 'tugas yang diperintahkan; wajib untuk surat_tugas dan surat_perintah' },
    { name: 'yth', value: 'JABATAN', help: 'nota_dinas: kepada siapa; tanpa opsi ini "Seluruh Pegawai"' },
    { name: 'tanggal', value: 'TANGGAL', help: 'tanggal naskah, mis. 2026-01-05; tanpa opsi ini hari ini' },
    { name: 'nomor-menyusul', help: 'nomor dikosongkan karena diberikan kemudian oleh TU atau SRIKANDI' },
    { name: 'bernomor', help: 'petikan diberi nomor sendiri; tanpa opsi ini hanya memuat nomor keputusannya' },
    { name: 'per-orang', help: 'satu PDF untuk setiap naskah (juga tanpa opsi ini)' },
    { name: 'satu-berkas', help: 'semua naskah dalam satu PDF' },
    { name: 'zip', help: 'satu PDF untuk setiap naskah, dikemas dalam satu zip' },
    { name: 'bertag', help: 'PDF bertag (untuk pembaca layar) juga bila naskahnya lebih dari 50' },
  ],
  async run(call) {
    const keluar = call.text('keluar');
    if (!keluar) throw new UsageError('Opsi --keluar FOLDER wajib diisi.');
    const jenis = jenisOf(call);
    const cara = caraOf(call);
    const tanggal = dateOption(call, 'tanggal', hariIni());
    refuseMeaningless(call, jenis);
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const hasil = await call.api.issueSurat({
      sasaran: await sasaranOf(call, jenis, tanggal),
      penomoran: caraNomor(call, jenis),
      cara,
      ...(call.flag('bertag') && { bertag: true }),
      folder: resolve(keluar),
      jobId: 'surat',
    });
    if (!hasil) throw new AppError('dibatalkan');
    await call.api.saveFile();
    return { json: jsonOf(jenis, hasil), text: describe(hasil) };
  },
};

function jenisOf(call: Call): Jenis {
  const jenis = call.text('jenis') ?? 'petikan';
  const known = JENIS.find((satu) => satu === jenis.replace('-', '_'));
  if (!known) throw new UsageError(`--jenis harus ${JENIS.join(', ')}, bukan "${jenis}".`);
  return known;
}

function caraNomor(call: Call, jenis: Jenis): 'otomatis' | 'menyusul' | 'tanpa' {
  if (call.flag('nomor-menyusul')) return 'menyusul';
  return jenis === 'petikan' && !call.flag('bernomor') ? 'tanpa' : 'otomatis';
}

function caraOf(call: Call): (typeof CARA)[keyof typeof CARA] {
  const [given = 'per-orang', ...more] = (['per-orang', 'satu-berkas', 'zip'] as const).filter((one) => call.flag(one));
  if (more.length > 0) throw new UsageError('Pilih satu saja: --per-orang, --satu-berkas, atau --zip.');
  return CARA[given];
}

function refuseMeaningless(call: Call, jenis: Jenis): void {
  const concrete = jenis === 'surat_tugas' || jenis === 'surat_perintah';
  if (call.flag('semua') && call.text('pegawai') !== undefined)
    throw new UsageError('Pilih --pegawai atau --semua, tidak keduanya.');
  if (concrete && call.text('tugas') === undefined) throw new UsageError(`--tugas wajib untuk ${jenis}.`);
  if (!concrete && call.text('tugas') !== undefined) throw new UsageError(`--tugas tidak dipakai untuk ${jenis}.`);
  if (jenis !== 'nota_dinas' && call.text('yth') !== undefined)
    throw new UsageError(`--yth tidak dipakai untuk ${jenis}.`);
  const whole = jenis === 'keputusan' || jenis === 'nota_dinas';
  if (whole && call.text('pegawai') !== undefined)
    throw new UsageError(`--pegawai tidak dipakai untuk ${jenis}: naskah itu memuat semua pegawai.`);
}

async function sasaranOf(call: Call, jenis: Jenis, tanggal: string): Promise<SasaranSurat> {
  const { api } = call;
  switch (jenis) {
    case 'petikan':
      return { jenis, tanggal, pegawaiIds: await peopleNamed(api, call.text('pegawai')) };
    case 'keputusan':
      return { jenis, tanggal, bagianIds: null, tentang: '' };
    case 'nota_dinas': {
      const { penandatangan, identitas } = await api.getPengaturan();
      return {
        jenis,
        tanggal,
        bagianIds: null,
        yth: call.text('yth') ?? 'Seluruh Pegawai',
        dari: penandatangan.jabatan || identitas.opd,
        sifat: 'Biasa',
        hal: `Pembagian tugas pegawai Tahun ${identitas.tahun}`,
        paragraf: [],
        denganLampiran: true,
      };
    }
    case 'surat_tugas':
    case 'surat_perintah': {
      const tugas = await taskNamed(call, call.text('tugas') ?? '');
      const pegawaiIds = await peopleNamed(api, call.text('pegawai'));
      const { tahun } = (await api.getPengaturan()).identitas;
      const sasaran = sasaranTugas(tugas, jenis, { pegawaiIds, tanggal, tahun, perOrang: false });
      if ('pegawaiIds' in sasaran && sasaran.pegawaiIds?.length === 0) throw new AppError('tanpaPenerima');
      return sasaran;
    }
  }
}

/** A task by its id or its whole name; a part of the name is enough where only one task has it. */
async function taskNamed({ api }: Call, word: string): Promise<BarisTugas> {
  const all = { bagianId: null, subKegiatanId: null, sumber: null, keadaan: 'semua', urut: 'nama' } as const;
  const { baris, total } = await api.listTugas({ ...all, cari: word, offset: 0, limit: 50 });
  const exact = baris.filter((one) => one.nama.toLowerCase() === word.trim().toLowerCase());
  const [task, ...others] = exact.length > 0 ? exact : total === 1 ? baris : [];
  if (others.length > 0 || (!task && total > 1))
    throw new AppError('masukanTidakSah', {
      bidang: `tugas "${word}"`,
      sebab: `ada ${Math.max(total, exact.length)} tugas dengan nama itu, sebutkan id-nya`,
    });
  return task ?? api.getTugas({ id: word as BarisTugas['id'] });
}

const jsonOf = (jenis: Jenis, { naskah, berkas, folder }: HasilSurat) => ({
  jenis,
  diterbitkan: naskah.length,
  folder,
  berkas,
  naskah: naskah.map(({ id, nomor, perihal, penerima, berkas: path, dalamZip, hash }) => ({
    id,
    nomor,
    perihal,
    penerima,
    berkas: path,
    ...(dalamZip !== '' && { dalamZip }),
    sha256: hash,
  })),
});

const describe = ({ naskah, berkas, folder }: HasilSurat): string =>
  `${naskah.length} naskah diterbitkan; ${berkas.length} berkas di ${folder}`;
