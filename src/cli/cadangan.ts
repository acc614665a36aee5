import { AppError } from '../api/errors';
import type { Cadangan } from '../api/views';
import { documentPath, UsageError, wordAt, type Answer, type Call, type Command } from './command';
import { setempat } from './setempat';

export const cadangan: Command = {
  words: ['BERKAS', 'daftar|pulihkan|buat', '[ID]'],
  summary:
    'Menunjukkan cadangan berkas pada komputer ini, memulihkan salah satunya (tanpa ID: yang terbaru) ke dalam berkas, atau membuat yang baru.',
  options: [{ name: 'coba', help: 'hanya tunjukkan apa yang akan dikembalikan; tidak ada yang ditulis' }],
  async run(call) {
    const { api } = call;
    const tindakan = wordAt(call, 1);
    if (tindakan !== 'daftar' && tindakan !== 'pulihkan' && tindakan !== 'buat')
      throw new UsageError(`"${tindakan}" tidak dikenal; pilih daftar, pulihkan, atau buat.`);
    await api.openFile({ path: documentPath(wordAt(call, 0)) });
    if (tindakan === 'buat') await api.takeCadangan();
    if (tindakan === 'pulihkan') return pulihkan(call);
    const daftar = await api.countCadangan();
    const ukuran = daftar.reduce((n, satu) => n + satu.ukuran, 0);
    const lines = daftar.length > 0 ? daftar.map(describe) : ['Belum ada cadangan untuk berkas ini.'];
    return { json: { cadangan: daftar, ukuran }, text: lines.join('\n') };
  },
};

async function pulihkan(call: Call): Promise<Answer> {
  const { api } = call;
  const daftar = await api.listCadangan();
  const diminta = call.words[2];
  const satu = diminta === undefined ? daftar[0] : daftar.find(({ id }) => id === diminta);
  if (daftar.length === 0) throw new AppError('belumAdaCadangan');
  if (!satu) throw new AppError('tidakDitemukan', { apa: `Cadangan ${diminta ?? ''}`.trim() });
  const { cadangan: _, baris, ...lihat } = await api.previewCadangan({ id: satu.id, jobId: 'cadangan-lihat' });
  if (call.flag('coba')) {
    const lines = lihat.tabel.map(
      ({ sebutan, tambah, ubah, hapus }) => `  ${sebutan}: ${tambah} baru, ${ubah} diubah, ${hapus} dihapus sejak itu`,
    );
    return { json: { ditulis: false, id: satu.id, ...lihat, baris }, text: [describe(satu), ...lines].join('\n') };
  }
  const hasil = await api.restoreCadangan({ id: satu.id, jobId: 'cadangan-pulihkan' });
  await api.saveFile();
  const { dikembalikan, diubah, dihapus, naskahTetap } = hasil;
  const tetap = naskahTetap > 0 ? ` ${naskahTetap} naskah bernomor tetap seperti sekarang.` : '';
  return {
    json: { ditulis: hasil.langkah !== null, id: satu.id, ...hasil },
    text: `Dipulihkan dari ${describe(satu)}\n${dikembalikan} baris dikembalikan, ${diubah} diubah, ${dihapus} dihapus.${tetap}`,
  };
}

const describe = ({ id, dibuat, sebab, ukuran, isi }: Cadangan): string =>
  [
    id,
    setempat(dibuat),
    sebab,
    `${Math.ceil(ukuran / 1024)} KB`,
    isi
      ? `${isi.pegawai} pegawai, ${isi.tugas} tugas (${isi.terbagi} terbagi), ${isi.naskah} naskah`
      : 'tidak dapat dibaca',
  ].join('  ');
