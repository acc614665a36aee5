import { expect, test } from 'vitest';
import { loadRujukan } from '../../src/data/rujukanSurat';
import { pegawaiValues } from '../../src/data/pegawai';
import { addRow } from '../../src/data/rows';
import { addSurat, type SuratTerbit } from '../../src/data/surat';
import type { PegawaiId, SuratId } from '../../src/domain/ids';
import type { IsiSurat } from '../../src/domain/surat';
import { barisTugas, isiSuratTugas, penerima } from '../documents/contohIsi';
import { isiKeputusan } from '../documents/contohKeputusan';
import { isiBeritaAcara, isiDisposisi, isiNota } from '../documents/contohLain';
import { newOffice, person } from './office';

const terbit = (id: string, isi: IsiSurat): SuratTerbit => ({
  ...{ id: id as SuratId, isi, urut: null, tahun: 2026, perihal: id, hashTemplat: '', versiHuruf: '', hashPdf: '' },
  ...{ oleh: 'Rina', pada: `2026-01-0${id}T00:00:00Z` },
});
const lampiran = [1, 2].map((n) => ({
  orang: penerima(n),
  tabel: [barisTugas(1, { asal: `4.01.01.2.13.000${n} Sub` }), barisTugas(2, { asal: 'Tugas dan fungsi' })],
}));

test('what letters of every kind name is read from their orders, tables and lampiran, and bases from where they stand', async () => {
  const { dokumen } = await newOffice();
  const letters = [
    isiSuratTugas({ dasar: ['DPA Nomor 1;'], untuk: ['Hadir;'], tabel: [] }),
    isiKeputusan({ dasar: ['UU;'], memperhatikan: ['DPA Nomor 2;'], untuk: ['KESATU.'], lampiran }),
    isiNota({ dasar: [], paragraf: ['Menindaklanjuti DPA Nomor 3.'], untuk: [], lampiran }),
    isiDisposisi(),
  ];
  await dokumen.write('terbit', (tx) =>
    addSurat(
      tx,
      letters.map((isi, at) => terbit(String(at + 1), { ...isi, kepada: [] })),
    ),
  );
  const found = await loadRujukan(dokumen.db);
  const asal = ['4.01.01.2.13.0001 Sub', '4.01.01.2.13.0002 Sub', 'Tugas dan fungsi'];
  expect(found.map(({ id, dasar, isi }) => [id, dasar, [...isi].sort()])).toEqual([
    ['1', ['DPA Nomor 1;'], ['Hadir;']],
    ['2', ['UU;', 'DPA Nomor 2;'], [...asal.slice(0, 2), 'KESATU.', asal[2]]],
    ['3', ['Menindaklanjuti DPA Nomor 3.'], asal],
    ['4', letters[3]?.dasar ?? [], letters[3]?.untuk ?? []],
  ]);
  await dokumen.close();
});

test('of a hand-over that is done only who took over is looked at; other letters keep the people they are addressed to', async () => {
  const { dokumen } = await newOffice();
  for (const id of ['p1', 'p2'])
    await dokumen.write('pegawai', (tx) => addRow(tx, 'pegawai', id, pegawaiValues(person(id))));
  const kepada = [penerima(1, { pegawaiId: 'p1' as PegawaiId }), penerima(2, { pegawaiId: 'p2' as PegawaiId })];
  await dokumen.write('terbit', (tx) =>
    addSurat(tx, [terbit('1', isiBeritaAcara({ kepada })), terbit('2', isiSuratTugas({ kepada }))]),
  );
  const orang = (await loadRujukan(dokumen.db)).map((one) => one.penerima.map(({ pegawaiId }) => pegawaiId));
  expect(orang).toEqual([['p2'], ['p1', 'p2']]);
  await dokumen.close();
});
