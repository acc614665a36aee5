import type { HasilUsulan } from '../api/usulanViews';
import { bagianNamed } from './bagian';
import { documentPath, UsageError, wholeNumber, wordAt, type Call, type Command } from './command';
import { describeBagi, jsonBagi } from './divideReport';
import { divideInstance } from './instans';
import { semuaBaris } from './usulanSemua';

/** The same seed gives the same division, so a run can be repeated. */
export const BENIH = 1;
const SEJAM = 3600;

export const bagi: Command = {
  words: ['BERKAS'],
  instead: 'instans',
  summary: 'Menghitung usulan pembagian tugas dan menerapkannya (dapat diurungkan di aplikasi).',
  options: [
    { name: 'coba', help: 'hanya menunjukkan usulan; tidak ada yang ditulis' },
    { name: 'terapkan', help: 'menuliskan usulan ke berkas (juga tanpa opsi ini, bila bukan --coba)' },
    { name: 'bagian', value: 'NAMA', help: 'hanya bagian ini' },
    {
      name: 'instans',
      value: 'FILE.json',
      help: 'bukan berkas kantor: soal pembagian polos (orang, kapasitas, tugas)',
    },
    { name: 'benih', value: 'ANGKA', help: `benih acak, agar hasil dapat diulang; tanpa opsi ini ${BENIH}` },
    { name: 'detik', value: 'ANGKA', help: 'paling lama menghitung; sesudahnya usulan terbaik sejauh itu dipakai' },
    { name: 'atur-ulang', help: 'pembagian sekarang boleh diubah seluruhnya; tanpa opsi ini sedapatnya dipertahankan' },
  ],
  async run(call) {
    if (call.flag('coba') && call.flag('terapkan'))
      throw new UsageError('Pilih --coba atau --terapkan, tidak keduanya.');
    const benih = wholeNumber(call, 'benih', 0, 2 ** 31 - 1) ?? BENIH;
    const detik = wholeNumber(call, 'detik', 1, SEJAM) ?? null;
    const instans = call.text('instans');
    if (instans !== undefined) {
      refuseForInstance(call);
      return divideInstance(instans, benih, detik);
    }
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const bagianId = await bagianNamed(call.api, call.text('bagian'));
    const pertahankan = !call.flag('atur-ulang');
    const proposal = await call.api.proposePembagian({ bagianId, benih, jobId: 'bagi', pertahankan, detik });
    const baris = await semuaBaris(call.api, proposal);
    const diterapkan = !call.flag('coba') && (await apply(call, proposal));
    const { habis } = await call.api.getRingkasan();
    const isi = { proposal, baris, diterapkan, habis };
    return { json: jsonBagi(isi), text: describeBagi(isi) };
  },
};

/** A plain problem has no units, no division yet and no file to write to. */
function refuseForInstance(call: Call): void {
  const given = (['coba', 'terapkan', 'atur-ulang'] as const).find((name) => call.flag(name));
  const meaningless = given ?? (call.text('bagian') === undefined ? undefined : 'bagian');
  if (meaningless !== undefined) throw new UsageError(`--${meaningless} tidak dipakai bersama --instans.`);
}

/** Writes the whole proposal; a proposal without changes writes nothing. */
export async function apply({ api }: Pick<Call, 'api'>, { usulanId, tugasIds }: HasilUsulan): Promise<boolean> {
  if (tugasIds.length === 0) return false;
  await api.acceptUsulan({ usulanId, tugasIds: null });
  await api.saveFile();
  return true;
}
