import type { AngkaUsulan, BarisUsulan, HasilUsulan } from '../api/views';
import { bagianNamed } from './bagian';
import { documentPath, wholeNumber, wordAt, type Call, type Command } from './command';
import { angka, jam, rasio, table } from './output';

/** The same seed gives the same division, so a run can be repeated. */
export const BENIH = 1;

export const bagi: Command = {
  words: ['BERKAS'],
  summary: 'Menghitung usulan pembagian tugas dan menerapkannya (dapat diurungkan di aplikasi).',
  options: [
    { name: 'coba', help: 'hanya menunjukkan usulan; tidak ada yang ditulis' },
    { name: 'bagian', value: 'NAMA', help: 'hanya bagian ini' },
    { name: 'benih', value: 'ANGKA', help: `benih acak, agar hasil dapat diulang; tanpa opsi ini ${BENIH}` },
  ],
  async run(call) {
    const benih = wholeNumber(call, 'benih', 0, 2 ** 31 - 1) ?? BENIH;
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const bagianId = await bagianNamed(call.api, call.text('bagian'));
    const proposal = await call.api.proposePembagian({ bagianId, benih, jobId: 'bagi' });
    const diterapkan = !call.flag('coba') && (await apply(call, proposal));
    const { habis } = await call.api.getRingkasan();
    const { baris, sebelum, sesudah, tidakTertempat } = proposal;
    return {
      json: { diterapkan, habis, benih, sebelum, sesudah, baris: baris.map(change), tidakTertempat },
      text: describe(proposal, diterapkan, habis),
    };
  },
};

/** Writes the whole proposal; a proposal without changes writes nothing. */
export async function apply({ api }: Pick<Call, 'api'>, { usulanId, baris }: HasilUsulan): Promise<boolean> {
  if (baris.length === 0) return false;
  await api.acceptUsulan({ usulanId, tugasIds: null });
  await api.saveFile();
  return true;
}

const change = ({ tugasId, tugas, namaBagian, asal, menit, pembagi, sebelum, sesudah, alasan }: BarisUsulan) => ({
  tugasId,
  tugas,
  bagian: namaBagian,
  asal,
  menit,
  pembagi,
  sebelum,
  sesudah,
  alasan,
});

const ROWS: readonly (readonly [string, (numbers: AngkaUsulan) => string])[] = [
  ['Tugas belum terbagi', (n) => angka(n.tugasBelum)],
  ['Jam belum terbagi', (n) => jam(n.menitBelum)],
  ['Pegawai tanpa tugas', (n) => angka(n.tanpaTugas)],
  ['Beban di bawah ambang', (n) => angka(n.rendah)],
  ['Beban melebihi kapasitas', (n) => angka(n.melebihi)],
  ['Rasio terendah', (n) => rasio(n.rasioTerendah)],
  ['Rasio tertinggi', (n) => rasio(n.rasioTertinggi)],
];

function describe({ baris, sebelum, sesudah, tidakTertempat }: HasilUsulan, applied: boolean, habis: boolean): string {
  const people = ({ sesudah: shares, pembagi }: BarisUsulan): string =>
    shares.map(({ nama, porsi }) => (shares.length > 1 ? `${nama} ${porsi}/${pembagi}` : nama)).join('; ');
  return [
    `${baris.length} tugas berubah pembagiannya.`,
    ...baris.map((row) => `  ${row.tugas} (${row.namaBagian}) → ${people(row)}\n      ${row.alasan}`),
    ...tidakTertempat.map(({ tugas, sebab, saran }) => `  BELUM: ${tugas}: ${sebab}. ${saran}`),
    '',
    table([['', 'sebelum', 'sesudah'], ...ROWS.map(([name, of]) => [name, of(sebelum), of(sesudah)])], new Set([1, 2])),
    '',
    applied ? 'Usulan diterapkan.' : 'Tidak ada yang ditulis.',
    habis ? 'Keadaan berkas: terbagi habis.' : 'Keadaan berkas: belum terbagi habis; lihat: bagihabis status.',
  ].join('\n');
}
