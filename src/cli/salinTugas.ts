import { resolve } from 'node:path';
import { AppError } from '../api/errors';
import type { KelompokSalinan } from '../api/tugasViews';
import { documentPath, wordAt, type Command } from './command';
import { angka } from './output';

/** What the command line copies by itself: groups whose line is certain; the others are named, not guessed. */
export const salinTugas: Command = {
  words: ['BERKAS', 'BERKAS_LALU'],
  summary: 'Menyalin tugas dari berkas tahun lalu; kode lama dipetakan ke kode sekarang.',
  options: [
    { name: 'pembagian', help: 'ikut menyalin pembagian kepada pegawai yang masih ada (menurut NIP)' },
    { name: 'coba', help: 'hanya menunjukkan pemetaannya; tidak ada yang ditulis' },
  ],
  async run(call) {
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const read = await call.api.readTugasLalu({ path: resolve(documentPath(wordAt(call, 1))), jobId: 'salin' });
    if (!read) throw new AppError('dibatalkan');
    const { imporId, kelompok, ...about } = read;
    const waiting = kelompok.filter(isOpen);
    const data = {
      ...about,
      kelompok: kelompok.map(({ nomor: _, tugas, ...one }) => ({ ...one, tugas: tugas.length })),
    };
    const lines = [
      `${about.berkas}: ${about.opd}, tahun ${about.tahun}`,
      ...about.catatan,
      ...kelompok.map(groupLine),
      ...(waiting.length > 0
        ? [`${angka(waiting.length)} kelompok perlu dipilih sub kegiatannya di layar Tugas; tidak disalin di sini.`]
        : []),
    ];
    if (call.flag('coba'))
      return { json: { ...data, hasil: null }, text: [...lines, 'Tidak ada yang ditulis (--coba).'].join('\n') };
    const { baru, sama } = await call.api.acceptTugasLalu({
      imporId,
      kelompok: [],
      tanpa: [],
      pembagian: call.flag('pembagian'),
    });
    await call.api.saveFile();
    const written = `Ditulis: ${angka(baru)} tugas disalin, ${angka(sama)} sudah ada.`;
    return { json: { ...data, hasil: { baru, sama } }, text: [...lines, written].join('\n') };
  },
};

const isOpen = ({ cara, usul }: KelompokSalinan): boolean => cara !== 'luarDpa' && usul === null;

function groupLine(group: KelompokSalinan): string {
  const { kodeLama, namaLama, bagian, cara, calon, usul, keterangan, tugas } = group;
  const from =
    cara === 'luarDpa' ? `di luar DPA, ${bagian || 'tanpa bagian'}` : [kodeLama, namaLama].filter(Boolean).join(' ');
  const found = calon.find(({ id }) => id === usul);
  const to =
    cara === 'luarDpa' ? 'disalin apa adanya' : found ? [found.kode, found.nama].join(' ').trim() : 'PERLU DIPILIH';
  return `  ${angka(tugas.length)} tugas: ${from} -> ${to}${keterangan ? ` (${keterangan})` : ''}`;
}
