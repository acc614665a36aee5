import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drafKosong } from '../../src/ui/naskah/drafNaskah';
import { drafDari, sasaranDari } from '../../src/ui/naskah/sasaran';
import { pencetak } from './pencetak';
import { smallOffice } from './small';

const HARI = '2026-05-06';

/** A meeting Ayu goes to on the 13th. */
async function rapat() {
  const space = await smallOffice({ renderPdf: pencetak().renderPdf });
  const { api, ayu, organisasi } = space;
  const { penandatangan } = await api.getPengaturan();
  await api.savePengaturan({
    penandatangan: { ...penandatangan, jabatan: 'Sekretaris Daerah', nama: 'Rahmat Hidayat' },
  });
  const id = await api.savePerintah({
    id: null,
    versi: 0,
    jenis: 'rapat',
    dari: 'Sekretaris Daerah',
    perihal: 'Undangan rapat evaluasi SAKIP',
    nomorSurat: '005/12/Org',
    tanggalSurat: '2026-05-04',
    diterima: HARI,
    tenggat: null,
    tanggalAcara: '2026-05-13',
    waktu: '09.00',
    tempat: '',
    kehadiran: 'sendiri',
    bagianId: organisasi,
    menit: 180,
    petunjuk: '',
    pegawaiIds: [ayu],
    persetujuanLintas: '',
  });
  const sasaran = (jenis: 'disposisi' | 'surat_tugas', tanggal: string) => api.getSuratPerintah({ id, jenis, tanggal });
  const pesan = async (jenis: 'disposisi' | 'surat_tugas', tanggal: string): Promise<string[]> =>
    (await api.periksaSurat({ sasaran: await sasaran(jenis, tanggal) })).temuan.map((satu) => satu.pesan);
  return { ...space, id, sasaran, pesan };
}

test('an order tells which letters were made for it, whatever the kind', async () => {
  const { api, id, sasaran, folder } = await rapat();
  const naskah = async () => (await api.getPerintah({ id, hari: HARI })).naskah;
  expect(await naskah()).toEqual([]);
  const [konsep] = await api.createKonsep({ sasaran: await sasaran('disposisi', HARI), suntingan: {} });
  await api.issueSurat({
    sasaran: await sasaran('surat_tugas', '2026-05-07'),
    penomoran: 'otomatis',
    cara: 'perOrang',
    folder: join(folder, 'naskah'),
    jobId: 'terbit',
  });
  expect(await naskah()).toMatchObject([
    { id: konsep, jenis: 'disposisi', status: 'konsep', tanggal: HARI, nomor: '' },
    { jenis: 'surat_tugas', status: 'terbit', tanggal: '2026-05-07' },
  ]);
  expect((await naskah())[1]?.nomor).not.toBe('');
});

test('the form of a letter keeps the order it belongs to', async () => {
  const { sasaran, id } = await rapat();
  for (const jenis of ['disposisi', 'surat_tugas'] as const)
    expect(
      await sasaranDari(drafDari(await sasaran(jenis, HARI), drafKosong(HARI)), () => Promise.resolve([])),
    ).toMatchObject({ sasaran: { jenis, tugasId: id } });
});

test('a letter for a meeting that is over, an order that is closed, or that is out already does not go by unseen', async () => {
  const { api, id, pesan, sasaran, folder } = await rapat();
  const tepat = await pesan('surat_tugas', '2026-05-13');
  expect(tepat.filter((satu) => /rapatnya|selesai|sudah terbit/.test(satu))).toEqual([]);
  expect(await pesan('surat_tugas', '2026-06-02')).toContainEqual(
    'Tanggal naskah 2 Juni 2026 sesudah rapatnya (13 Mei 2026).',
  );
  await api.finishPerintah({ ids: [id], selesai: '2026-05-14', notula: 'Disepakati' });
  expect(await pesan('disposisi', '2026-05-13')).toContainEqual('Perintahnya sudah ditandai selesai 14 Mei 2026.');
  await api.issueSurat({
    sasaran: await sasaran('surat_tugas', '2026-05-12'),
    penomoran: 'otomatis',
    cara: 'perOrang',
    folder: join(folder, 'naskah'),
    jobId: 'terbit',
  });
  expect((await pesan('surat_tugas', '2026-05-13')).join(' ')).toMatch(
    /Surat Tugas untuk tugas ini sudah terbit dengan Nomor \S+ tanggal 12 Mei 2026\./,
  );
  expect((await pesan('disposisi', '2026-05-13')).join(' ')).not.toContain('sudah terbit');
});
