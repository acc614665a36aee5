import type { PratinjauGabung } from '../api/gabungViews';
import { AppError } from '../api/errors';
import { documentPath, wordAt, type Command } from './command';

export const gabung: Command = {
  words: ['BERKAS', 'LAIN'],
  summary:
    'Menggabungkan perubahan dari salinan LAIN ke BERKAS. Keduanya harus salinan dari berkas yang sama; tidak ada perubahan yang hilang.',
  options: [
    { name: 'coba', help: 'hanya tunjukkan apa yang akan berubah; tidak ada yang ditulis' },
    { name: 'jam-depan', help: 'terima juga bila jam komputer salinan itu lebih dari sehari di depan' },
  ],
  async run(call) {
    const { api } = call;
    const lain = documentPath(wordAt(call, 1));
    await api.openFile({ path: documentPath(wordAt(call, 0)) });
    const lihat = await api.readGabung({ path: lain, jobId: 'gabung-baca' });
    if (!lihat) throw new AppError('dibatalkan');
    const { gabungId: _, ...isi } = lihat;
    if (call.flag('coba')) return { json: { ditulis: false, ...isi }, text: describe(lihat) };
    const setujuJam = call.flag('jam-depan');
    const { cadanganId } = await api.acceptGabung({ gabungId: lihat.gabungId, jobId: 'gabung', setujuJam });
    await api.saveFile();
    return { json: { ditulis: true, cadanganId, ...isi }, text: `${describe(lihat)}\nSudah digabungkan.` };
  },
};

function describe({
  berkas,
  pengirim,
  perubahan,
  hanyaDiSini,
  baris,
  benturan,
  jumlahBenturan,
  pelanggaran,
  jumlahPelanggaran,
  jamDepan,
}: PratinjauGabung) {
  const from = pengirim.map(({ aktor, pc, jumlah }) => `${aktor} (${pc}): ${jumlah}`).join('; ');
  const lebih = (jumlah: number, tampak: number, apa: string): string[] =>
    jumlah > tampak ? [`… dan ${jumlah - tampak} ${apa} lain.`] : [];
  return [
    `${berkas}: ${perubahan} perubahan pada ${baris} baris${from && ` dari ${from}`}; ${hanyaDiSini} perubahan hanya ada di berkas ini.`,
    ...(jamDepan > 0 ? [`Jam komputer salinan itu ${jamDepan} menit di depan.`] : []),
    ...benturan.map(
      ({ nama, sebutan, kalah, kini }) =>
        `Benturan: ${nama}${sebutan && `, ${sebutan}`}: "${kalah.nilai}" (${kalah.aktor}) kalah oleh "${kini}".`,
    ),
    ...lebih(jumlahBenturan, benturan.length, 'benturan'),
    ...pelanggaran.map(({ kata }) => `Perlu dilihat: ${kata}.`),
    ...lebih(jumlahPelanggaran, pelanggaran.length, 'hal yang perlu dilihat'),
  ].join('\n');
}
