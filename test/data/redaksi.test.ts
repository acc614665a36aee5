import { expect, test } from 'vitest';
import { pegawaiValues } from '../../src/data/pegawai';
import { savePengaturan, loadPengaturan } from '../../src/data/pengaturan';
import { tulisRedaksi } from '../../src/data/pribadi/hapus';
import { rencanaHapus } from '../../src/data/pribadi/rencana';
import { DATA_DIHAPUS, isiDiredaksi, labelDiredaksi } from '../../src/data/redaksi';
import { compareWithLog } from '../../src/data/replay';
import { addRow, getRow, setRow } from '../../src/data/rows';
import type { Dokumen } from '../../src/data/file/dokumen';
import { newOffice, person } from './office';

const [NAMA, NIP] = ['Zulaikha Prameswari', '198707152011012999'];

/** A person who signs in the settings, got a letter that went out, and is named in a konsep. */
async function kantorNaskah(): Promise<Dokumen> {
  const { dokumen } = await newOffice();
  const surat = (status: string) => ({
    jenis: 'surat_tugas',
    nomor: status === 'konsep' ? '' : '1',
    urut: 1,
    tahun: 2026,
    tanggal: '2026-01-05',
    perihal: 'Surat tugas',
    status,
    keterangan: '',
    isi: JSON.stringify({
      kepada: [
        { pegawaiId: 'p1', nama: NAMA, nip: NIP },
        { pegawaiId: 'p2', nama: 'Lain', nip: '1' },
      ],
    }),
    hash_templat: '',
    versi_huruf: '',
    hash_pdf: '',
    diterbitkan_oleh: 'Rina',
    diterbitkan_pada: '2026',
    ditinjau: null,
    unit: null,
    menggantikan: null,
    templat: null,
    bahan: null,
    berakhir: null,
  });
  await dokumen.write(`tambah pegawai ${NAMA}`, async (tx) => {
    await addRow(tx, 'pegawai', 'p1', pegawaiValues(person('p1', { nama: NAMA, nip: NIP, status: 'keluar' })));
    for (const [id, status] of [
      ['s1', 'terbit'],
      ['s2', 'konsep'],
    ] as const) {
      await addRow(tx, 'surat', id, surat(status));
      await addRow(tx, 'surat_penerima', `${id}.0`, { surat_id: id, pegawai_id: 'p1', n: 0, nama: NAMA });
    }
    const penandatangan = {
      kuasa: '',
      pemberiKuasa: '',
      perantara: '',
      jabatan: 'Sekda',
      nama: NAMA,
      pangkat: '',
      nip: NIP,
    } as const;
    await savePengaturan(tx, { penandatangan });
  });
  return dokumen;
}

async function hapus(dokumen: Dokumen, nipNaskah: boolean): Promise<void> {
  const rencana = await rencanaHapus(dokumen.db, { pegawaiId: 'p1', sebutan: true, nipNaskah });
  expect([rencana.konsep, rencana.naskah]).toEqual([1, 1]);
  await dokumen.write(
    'hapus data pribadi 1 pegawai',
    (tx) => tulisRedaksi(tx, rencana, { alasan: 'permintaan', hari: '2026-05-04' }),
    {
      jenis: 'redaksi',
    },
  );
}
const kepada = async (dokumen: Dokumen, id: string): Promise<unknown> =>
  (JSON.parse((await getRow(dokumen.db, 'surat', id))!.isi) as { kepada: unknown }).kepada;

test('a letter that went out is an archive and stays; a konsep and the settings lose the person and keep their shape', async () => {
  const dokumen = await kantorNaskah();
  await hapus(dokumen, false);
  expect(await kepada(dokumen, 's1')).toEqual([
    { pegawaiId: 'p1', nama: NAMA, nip: NIP },
    { pegawaiId: 'p2', nama: 'Lain', nip: '1' },
  ]);
  expect((await getRow(dokumen.db, 'surat_penerima', 's1.0'))?.nama).toBe(NAMA);
  expect(await kepada(dokumen, 's2')).toEqual([
    { pegawaiId: 'p1', nama: DATA_DIHAPUS, nip: '' },
    { pegawaiId: 'p2', nama: 'Lain', nip: '1' },
  ]);
  expect((await getRow(dokumen.db, 'surat_penerima', 's2.0'))?.nama).toBe(DATA_DIHAPUS);
  expect((await loadPengaturan(dokumen.db)).penandatangan).toMatchObject({ jabatan: 'Sekda', nama: DATA_DIHAPUS });
  // A new signer is typed as ever: only what named the person is blank.
  await dokumen.write('ubah pengaturan', (tx) =>
    setRow(tx, 'pengaturan', 'penandatangan', { isi: JSON.stringify({ nama: 'Baru' }) }),
  );
  expect((await loadPengaturan(dokumen.db)).penandatangan.nama).toBe('Baru');
  expect(await compareWithLog(dokumen.db)).toEqual([]);
  const log = await dokumen.db.selectFrom('log').select(['tabel', 'id']).where('isi', 'like', `%${NAMA}%`).execute();
  expect(log.map(({ tabel, id }) => `${tabel}/${id}`)).toEqual(['surat/s1', 'surat_penerima/s1.0']);
  await dokumen.close();
});

test('on request the NIP goes out of letters too, also out of their history; the name stays', async () => {
  const dokumen = await kantorNaskah();
  await hapus(dokumen, true);
  expect(await kepada(dokumen, 's1')).toEqual([
    { pegawaiId: 'p1', nama: NAMA, nip: '' },
    { pegawaiId: 'p2', nama: 'Lain', nip: '1' },
  ]);
  expect(await dokumen.db.selectFrom('log').select('id').where('isi', 'like', `%${NIP}%`).execute()).toEqual([]);
  expect(await compareWithLog(dokumen.db)).toEqual([]);
  await dokumen.close();
});

test('R2, R5: blanking is a projection, of contents and of labels', () => {
  const entri = {
    perubahan: 'c1',
    tabel: 'pegawai',
    id: 'p1',
    isi: JSON.stringify({ nama: [null, NAMA, null], fte: [null, 1000, null] }),
  };
  const aturan = [{ subjek: 'p1', tabel: 'pegawai', baris_id: '', kolom: ['nama'] }];
  const sekali = isiDiredaksi(entri, aturan);
  expect(JSON.parse(sekali)).toEqual({ nama: [null, DATA_DIHAPUS, null], fte: [null, 1000, null] });
  expect(isiDiredaksi({ ...entri, isi: sekali }, aturan)).toBe(sekali);
  for (const [label, tanpa] of [
    [`ubah pegawai ${NAMA}`, `ubah pegawai ${DATA_DIHAPUS}`],
    [`bagikan "Rapat ke daerah" kepada ${NAMA}`, `bagikan "Rapat ke daerah" kepada ${DATA_DIHAPUS}`],
    [`tandai keluar ${NAMA} (pensiun, 1 Mei 2026)`, `tandai keluar ${DATA_DIHAPUS}`],
    ['impor 300 pegawai dari daftar.xlsx', 'impor 300 pegawai dari daftar.xlsx'],
    [`sesuatu tentang ${NAMA}`, `perubahan ${DATA_DIHAPUS}`],
  ] as const) {
    expect(labelDiredaksi(label)).toBe(tanpa);
    expect(labelDiredaksi(tanpa)).toBe(tanpa);
  }
});
