import type { PerintahInput } from '../api/perintahInputs';
import type { BarisPerintah, CalonPerintah } from '../api/perintahViews';
import { bilanganDiketik, hariIni } from '../services/hariIni';
import { bagianNamed } from './bagian';
import { dateOption, documentPath, UsageError, wordAt, type Call, type Command } from './command';
import { jam, rasio, table } from './output';
import { peopleNamed } from './pegawai';

/** Names of the suggestion that are shown; the window offers all. */
const SHOWN = 5;

/** An order from a script or another program: the same form as Ctrl+N. */
export const tugasBaru: Command = {
  words: ['BERKAS'],
  summary: 'Mencatat perintah, disposisi, atau undangan rapat sebagai tugas; menyarankan siapa yang lapang.',
  options: [
    { name: 'perihal', value: 'TEKS', wajib: true, help: 'apa yang diperintahkan' },
    { name: 'dari', value: 'NAMA', wajib: true, help: 'pemberi perintah, misalnya "Sekretaris Daerah"' },
    { name: 'tenggat', value: 'TANGGAL', help: 'hari terakhir (2026-05-12); tanpa ini sampai akhir tahun' },
    { name: 'rapat', value: 'TANGGAL', help: 'undangan rapat pada hari itu' },
    { name: 'pukul', value: 'JAM', help: 'jam rapat, misalnya 09.00' },
    { name: 'tempat', value: 'TEKS', help: 'tempat rapat' },
    { name: 'wakil', help: 'rapat dihadiri wakil; tanpa ini yang disebut hadir sendiri' },
    { name: 'untuk', value: 'NAMA[;NAMA…]', help: 'pelaksana menurut nama atau NIP, ketua dahulu' },
    { name: 'otomatis', help: 'memberikan kepada saran teratas yang memenuhi syarat' },
    { name: 'bagian', value: 'NAMA', help: 'bagian yang mengerjakan' },
    { name: 'jam', value: 'ANGKA', help: 'perkiraan waktu dalam jam (bawaan: sehari kerja efektif, rapat 3)' },
    { name: 'nomor', value: 'NOMOR', help: 'nomor surat' },
    { name: 'tanggal-surat', value: 'TANGGAL', help: 'tanggal surat' },
    { name: 'diterima', value: 'TANGGAL', help: 'hari diterima (bawaan: hari ini)' },
    { name: 'petunjuk', value: 'TEKS', help: 'petunjuk bagi pelaksana' },
    { name: 'persetujuan', value: 'TEKS', help: 'persetujuan atasan asal untuk pelaksana bagian lain' },
    { name: 'coba', help: 'hanya menunjukkan saran; tidak ada yang ditulis' },
  ],
  async run(call) {
    const { api } = call;
    await api.openFile({ path: documentPath(wordAt(call, 0)) });
    const input = await inputOf(call);
    const saran = await suggestions(call, input);
    const shown = saran.slice(0, SHOWN).map(asJson);
    if (call.flag('coba')) {
      const lines = [`Perintah "${input.perihal}": ${saran.length} pegawai dapat dipilih.`, suggestionTable(saran)];
      return {
        json: { id: null, perintah: null, saran: shown },
        text: [...lines, 'Tidak ada yang ditulis (--coba).'].join('\n'),
      };
    }
    const [best] = saran.filter(
      ({ halangan, absen, diketahui, kapasitasJendela }) =>
        halangan === '' && (diketahui ? kapasitasJendela > 0 : absen === ''),
    );
    const pegawaiIds = call.flag('otomatis') && best ? [best.pegawaiId] : input.pegawaiIds;
    const id = await api.savePerintah({ ...input, pegawaiIds });
    const perintah = await api.getPerintah({ id, hari: hariIni() });
    await api.saveFile();
    return {
      json: { id, perintah: orderJson(perintah), saran: shown },
      text: [
        `Dicatat: "${perintah.namaTugas}" (${id}).`,
        `Pelaksana: ${perintah.pelaksana.map(({ nama }) => nama).join('; ') || 'belum ada'}`,
        ...(perintah.pelaksana.length === 0 ? ['Saran:', suggestionTable(saran)] : []),
      ].join('\n'),
    };
  },
};

async function inputOf(call: Call): Promise<PerintahInput> {
  const { api } = call;
  const perihal = call.text('perihal')?.trim() ?? '';
  const dari = call.text('dari')?.trim() ?? '';
  if (perihal === '') throw new UsageError('--perihal wajib diisi.');
  if (dari === '') throw new UsageError('--dari wajib diisi.');
  const rapat = call.text('rapat') !== undefined;
  if (rapat && call.text('tenggat') !== undefined)
    throw new UsageError('Pilih --tenggat atau --rapat, tidak keduanya: rapat mempunyai harinya sendiri.');
  for (const only of ['pukul', 'tempat'])
    if (!rapat && call.text(only) !== undefined) throw new UsageError(`--${only} hanya untuk --rapat.`);
  if (!rapat && call.flag('wakil')) throw new UsageError('--wakil hanya untuk --rapat.');
  if (call.flag('otomatis') && call.text('untuk') !== undefined)
    throw new UsageError('Pilih --untuk atau --otomatis, tidak keduanya.');
  const option = (name: string): string | null => (call.text(name) === undefined ? null : dateOption(call, name, ''));
  const days = {
    tanggalSurat: option('tanggal-surat'),
    diterima: dateOption(call, 'diterima', hariIni()),
    tenggat: option('tenggat'),
    tanggalAcara: option('rapat'),
  };
  const menit = hours(call);
  const pegawaiIds = (await peopleNamed(api, call.text('untuk'))) ?? [];
  const goes = pegawaiIds.length > 0 || call.flag('otomatis');
  const { menitSehari } = await api.getBahanPerintah({ hari: hariIni() });
  return {
    id: null,
    versi: 0,
    jenis: rapat ? 'rapat' : 'tugas',
    dari,
    perihal,
    nomorSurat: call.text('nomor') ?? '',
    ...days,
    waktu: call.text('pukul') ?? '',
    tempat: call.text('tempat') ?? '',
    kehadiran: rapat && goes ? (call.flag('wakil') || call.flag('otomatis') ? 'diwakilkan' : 'sendiri') : '',
    bagianId: await bagianNamed(api, call.text('bagian')),
    menit: menit ?? (rapat ? 180 : menitSehari),
    petunjuk: call.text('petunjuk') ?? '',
    pegawaiIds,
    persetujuanLintas: call.text('persetujuan') ?? '',
  };
}

/** `2,5` and `2.5` are two hours and a half; in minutes. */
function hours(call: Call): number | undefined {
  const text = call.text('jam');
  if (text === undefined) return undefined;
  const value = bilanganDiketik(text);
  if (value === null || value < 0 || value > 10_000)
    throw new UsageError(`--jam harus angka 0 sampai 10000, bukan "${text}".`);
  return Math.round(value * 60);
}

function suggestions({ api }: Call, input: PerintahInput): Promise<readonly CalonPerintah[]> {
  const { jenis, bagianId, waktu, menit, diterima, tenggat, tanggalAcara } = input;
  const akhir = tanggalAcara ?? tenggat ?? `${diterima.slice(0, 4)}-12-31`;
  const mulai = tanggalAcara ?? (diterima < akhir ? diterima : akhir);
  return api.listCalonPerintah({
    jenis,
    kecualiId: null,
    bagianId,
    semuaBagian: bagianId === null,
    mulai,
    akhir,
    waktu,
    menit,
    cari: '',
  });
}

const asJson = (one: CalonPerintah) => ({
  pegawaiId: one.pegawaiId,
  nama: one.nama,
  jabatan: one.jabatan,
  bagian: one.namaBagian,
  bebasMenit: one.diketahui ? one.kapasitasJendela - one.bebanJendela : null,
  muat: one.muat,
  halangan: [one.halangan, one.absen, one.rapatLain].filter(Boolean),
  rasio: one.rasio,
  rasioSesudah: one.rasioSesudah,
});

const orderJson = ({ namaTugas, jenis, dari, perihal, tenggat, keadaan, namaBagian, pelaksana }: BarisPerintah) => ({
  nama: namaTugas,
  jenis,
  dari,
  perihal,
  tenggat,
  keadaan,
  bagian: namaBagian,
  pelaksana,
});

const suggestionTable = (saran: readonly CalonPerintah[]): string =>
  table(
    saran
      .slice(0, SHOWN)
      .map((one) => [
        `  ${one.nama}`,
        one.jabatan,
        one.diketahui ? `bebas ${jam(one.kapasitasJendela - one.bebanJendela)}` : 'kapasitas belum diketahui',
        `${rasio(one.rasio)} -> ${rasio(one.rasioSesudah)}`,
        [one.halangan, one.absen, one.rapatLain].filter(Boolean).join('; '),
      ]),
  );
