import type { PratinjauDpa, VersiDpa } from '../api/dpaViews';
import { tanggalVersi } from '../services/tanggalVersi';
import { dateOption, documentPath, UsageError, wordAt, type Answer, type Call, type Command } from './command';
import { dpaJson, dpaText } from './dpaReport';
import { describePeta, readPeta, writePeta } from './petaFile';
import { sourcePaths } from './sources';

const JENIS = ['murni', 'pergeseran', 'perubahan'] as const;
type Jenis = (typeof JENIS)[number];

export const imporDpa: Command = {
  words: ['BERKAS', 'SUMBER…'],
  summary:
    'Mengimpor DPA, pergeseran, atau DPPA dari PDF cetakan SIPD, XLSX, XLS, ODS, CSV, JSON, zip, atau folder berisi berkas itu.',
  options: [
    {
      name: 'sub-unit',
      value: 'KODE',
      help: 'hanya sub unit ini (kode atau nama), atau satu perangkat daerah (kode tanpa sub unit); tanpa opsi ini seluruh isi sumber',
    },
    { name: 'jenis', value: 'JENIS', help: `${JENIS.join(', ')}; tanpa opsi ini menurut dokumen, atau murni` },
    { name: 'nomor', value: 'NOMOR', help: 'nomor DPA, dikutip pada naskah; tanpa opsi ini menurut dokumen' },
    {
      name: 'tanggal',
      value: 'TANGGAL',
      help: 'tanggal DPA, mis. 2026-01-05; tanpa opsi ini menurut dokumen; bila tidak tertulis 2 Januari untuk DPA murni, hari ini untuk yang lain',
    },
    { name: 'peta', value: 'FILE', help: 'pemetaan kolom (JSON) bila judul tabel tidak dikenali' },
    { name: 'simpan-peta', value: 'FILE', help: 'menulis pemetaan kolom yang dipakai atau diduga ke FILE' },
    { name: 'sebagian', help: 'sumber hanya memuat sebagian: baris lain yang sudah ada tetap berlaku' },
    { name: 'seluruh', help: 'sumber memuat seluruh DPA: baris yang tidak disebut dianggap dihapus' },
    { name: 'coba', help: 'hanya membaca dan menunjukkan; tidak ada yang ditulis' },
  ],
  async run(call) {
    const asked = askedVersion(call);
    const peta = call.text('peta') === undefined ? null : readPeta(call.text('peta') ?? '');
    const file = documentPath(wordAt(call, 0));
    const paths = sourcePaths(call.words.slice(1));
    const sesi = await call.api.openFile({ path: file });
    const read = await call.api.readDpa({ paths, subUnit: call.text('sub-unit') ?? null, peta, jobId: 'impor' });
    const saved = call.text('simpan-peta');
    if (saved !== undefined) savePeta(call, saved, read);
    const refused = unsureMapping(call, read) ?? severalOffices(call, read) ?? contradiction(call, read, asked);
    if (refused) return refused;
    const version = versionFor(read, asked, sesi?.berkas?.tahun ?? 0);
    const json = { ...dpaJson(read), versi: version.shown };
    const text = `${dpaText(read, coverage(call, read))}\n${version.said}`;
    const errors = read.temuan.filter(({ tingkat }) => tingkat === 'galat').length;
    if (errors > 0) {
      call.out.note(`${errors} galat pada sumber; tidak ada yang ditulis.`);
      return { refused: true, json: { ...json, hasil: null }, text };
    }
    if (version.wrong !== '') {
      call.out.note(`${version.wrong} Tidak ada yang ditulis; sebutkan --tanggal.`);
      return { refused: true, json: { ...json, hasil: null }, text };
    }
    if (call.flag('coba')) return { json: { ...json, hasil: null }, text: `${text}\nTidak ada yang ditulis (--coba).` };
    const hasil = await call.api.acceptDpa({
      imporId: read.imporId,
      tujuan: version.tujuan,
      cakupan: coverage(call, read),
      ingatBagian: true,
      perbaikan: [],
    });
    await call.api.saveFile();
    const { langkah: _, ...counts } = hasil;
    return { json: { ...json, hasil: counts }, text: `${text}\n${writtenLine(counts)}` };
  },
};

interface Asked {
  readonly jenis: Jenis | undefined;
  readonly nomor: string | undefined;
  readonly tanggal: string | undefined;
}

function askedVersion(call: Call): Asked {
  const word = call.text('jenis');
  const jenis = JENIS.find((one) => one === word);
  if (word !== undefined && !jenis) throw new UsageError(`--jenis harus salah satu dari ${JENIS.join(', ')}.`);
  if (call.flag('sebagian') && call.flag('seluruh'))
    throw new UsageError('Pilih --sebagian atau --seluruh, tidak keduanya.');
  const tanggal = call.text('tanggal') === undefined ? undefined : dateOption(call, 'tanggal', '');
  return { jenis, nomor: call.text('nomor'), tanggal };
}

const coverage = (call: Call, read: PratinjauDpa): 'seluruh' | 'sebagian' =>
  call.flag('sebagian') ? 'sebagian' : call.flag('seluruh') || read.seluruh ? 'seluruh' : 'sebagian';

function savePeta(call: Call, word: string, { pemetaan }: PratinjauDpa): void {
  if (pemetaan) call.out.note(`Pemetaan kolom ditulis ke ${writePeta(word, pemetaan.peta)}`);
  else call.out.note('Sumber ini dibaca tanpa pemetaan kolom; --simpan-peta dilewati.');
}

/** A doubtful guess is shown, never taken: nobody looks at a screen here. */
function unsureMapping(call: Call, read: PratinjauDpa): Answer | null {
  const { pemetaan } = read;
  if (!pemetaan || pemetaan.yakin) return null;
  call.out.note('Pemetaan kolom belum pasti; tidak ada yang ditulis. Gunakan --peta FILE.');
  return {
    refused: true,
    json: { ...dpaJson(read), hasil: null },
    text: `${dpaText(read, coverage(call, read))}\n\n${describePeta(pemetaan)}`,
  };
}

/** The rekap of a whole local government: the lines of other offices do not belong into this file. */
function severalOffices(call: Call, read: PratinjauDpa): Answer | null {
  const offices = new Set(read.subUnit.flatMap(({ kode }) => /^\d(?:\.\d{1,2}){6}(?=\.\d+$)/.exec(kode)?.[0] ?? []));
  if (offices.size < 2 || call.text('sub-unit') !== undefined) return null;
  call.out.note(
    `Sumber memuat ${offices.size} perangkat daerah; tidak ada yang ditulis. Sebutkan --sub-unit, misalnya ${[...offices][0] ?? ''}.`,
  );
  return { refused: true, json: { ...dpaJson(read), hasil: null }, text: dpaText(read, coverage(call, read)) };
}

/** DPA and DPPA in one import are two versions, ordered by their dates; only a person knows which one is meant. */
function contradiction(call: Call, read: PratinjauDpa, asked: Asked): Answer | null {
  const open = (['jenis', 'tanggal'] as const).filter(
    (field) => asked[field] === undefined && read.temuan.some(({ kode }) => kode === `dokumen_beda_${field}`),
  );
  if (open.length === 0) return null;
  const options = open.map((field) => `--${field}`).join(' dan ');
  call.out.note(
    `Sumber menyebut lebih dari satu ${open.join(' dan ')} dokumen; tidak ada yang ditulis. Impor satu per satu, atau sebutkan ${options}.`,
  );
  return { refused: true, json: { ...dpaJson(read), hasil: null }, text: dpaText(read, coverage(call, read)) };
}

/**
 * The version the lines go into: as asked, else as the document says, else murni; one that is there already is met again. `wrong` =
 * why it cannot have its date, '' = it can.
 */
function versionFor(read: PratinjauDpa, asked: Asked, tahun: number) {
  const { dokumen } = read;
  const jenis = asked.jenis ?? dokumen.jenis ?? 'murni';
  const nomor = asked.nomor ?? dokumen.nomor;
  const tanggal = asked.tanggal ?? dokumen.tanggal;
  const nothingAsked = asked.jenis === undefined && asked.nomor === undefined && asked.tanggal === undefined;
  const known =
    (nothingAsked && read.versi.find(({ id }) => id === read.versiCocok)) ||
    read.versi.find(
      (one) => one.jenis === jenis && one.nomor === nomor && (tanggal === null || one.tanggal === tanggal),
    );
  const from = asked.jenis === undefined && dokumen.jenis !== null ? ' (menurut dokumen)' : '';
  if (known)
    return {
      tujuan: { dpaId: known.id },
      shown: shown(known),
      said: `Versi: ${sebut(known)}, sudah ada dan diperbarui.`,
      wrong: '',
    };
  const dated = tanggalVersi({ jenis, tanggal }, read.versi, tahun);
  const baru = { jenis, nomor, tanggal: dated.tanggal };
  return {
    tujuan: baru,
    shown: { id: null, ...baru },
    said: [`Versi: ${sebut(baru)}, baru${from}.`, dated.peringatan].filter(Boolean).join(' '),
    wrong: dated.halangan,
  };
}

const shown = ({ id, jenis, nomor, tanggal }: VersiDpa) => ({ id, jenis, nomor, tanggal });
const sebut = ({ jenis, nomor, tanggal }: { jenis: Jenis; nomor: string; tanggal: string }): string =>
  [jenis, nomor && `nomor ${nomor}`, `tanggal ${tanggal}`].filter(Boolean).join(' ');

function writtenLine(
  counts: Readonly<
    Record<
      'baru' | 'diperbarui' | 'sama' | 'dihapus' | 'dipindah' | 'tugasPerluKeputusan' | 'suratPerluDitinjau',
      number
    >
  >,
): string {
  const { baru, diperbarui, sama, dihapus, dipindah, tugasPerluKeputusan, suratPerluDitinjau } = counts;
  const more = [
    dihapus > 0 && `${dihapus} dihapus dari DPA`,
    dipindah > 0 && `${dipindah} pindah unit`,
    tugasPerluKeputusan > 0 && `${tugasPerluKeputusan} tugas perlu keputusan`,
    suratPerluDitinjau > 0 && `${suratPerluDitinjau} naskah perlu ditinjau`,
  ].filter(Boolean);
  return `Ditulis: ${[`${baru} baru`, `${diperbarui} diperbarui`, `${sama} sama`, ...more].join(', ')}.`;
}
