import { expect, test } from 'vitest';
import { pegawaiValues } from '../../src/data/pegawai';
import { savePengaturan, loadPengaturan } from '../../src/data/pengaturan';
import { tulisRedaksi } from '../../src/data/pribadi/hapus';
import { rencanaHapus } from '../../src/data/pribadi/rencana';
import { DATA_DIHAPUS, isiDiredaksi, labelDiredaksi } from '../../src/data/redaksi';
import { compareWithLog } from '../../src/data/replay';
import { addRow, getRow, setRow } from '../../src/data/rows';
import type { Dokumen } from '../../src/data/file/dokumen';
import { tugasValues } from '../../src/data/tugas';
import { newOffice, person, task } from './office';

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

test('R3: a hand-over belongs to both sides; why it was, and why a part was cancelled, is theirs', async () => {
  const { dokumen } = await newOffice();
  const [alasan, label] = ['cuti sakit, operasi', `alihkan 1 tugas dari ${NAMA} sejak 1 Juli 2026 (cuti)`];
  const orang = (id: string, nama: string, status: 'aktif' | 'keluar') =>
    pegawaiValues(person(id, { nama, nip: '', status }));
  await dokumen.write('tambah', async (tx) => {
    await addRow(tx, 'pegawai', 'p1', orang('p1', NAMA, 'keluar'));
    await addRow(tx, 'pegawai', 'p2', orang('p2', 'Lain', 'aktif'));
    await addRow(tx, 'tugas', 't1', tugasValues(task('t1')));
  });
  const porsi = { porsi: 1, pembagi: 10, sampai: null };
  const alih = { tugas_id: 't1', tanggal: '2026-07-01', sebab: 'cuti', ...porsi, keterangan: alasan };
  const { langkah } = await dokumen.write(label, (tx) =>
    addRow(tx, 'alih_tugas', 'a1', { ...alih, dari_id: 'p1', kepada_id: 'p2' }),
  );
  await dokumen.write('batalkan', async (tx) => {
    await addRow(tx, 'alih_tugas', 'a2', { ...alih, dari_id: 'p2', kepada_id: null });
    for (const pegawai_id of ['p1', 'p2'])
      await addRow(tx, 'pembatalan', `t1.${pegawai_id}`, {
        ...{ tugas_id: 't1', pegawai_id, porsi: 1, tanggal: '2026-08-01', alasan },
      });
  });
  const rencana = await rencanaHapus(dokumen.db, { pegawaiId: 'p1', sebutan: false, nipNaskah: false });
  expect(rencana.baris).toMatchObject({ alih_tugas: 1, pembatalan: 1 });
  const keputusan = { alasan: 'permintaan', hari: '2026-11-04' };
  await dokumen.write('hapus', (tx) => tulisRedaksi(tx, rencana, keputusan), { jenis: 'redaksi' });
  const [a1, a2] = [await getRow(dokumen.db, 'alih_tugas', 'a1'), await getRow(dokumen.db, 'alih_tugas', 'a2')];
  expect([a1?.keterangan, a1?.dari_id, a1?.porsi, a2?.keterangan]).toEqual([DATA_DIHAPUS, 'p1', 1, alasan]);
  const batal = async (id: string) => (await getRow(dokumen.db, 'pembatalan', id))?.alasan;
  expect([await batal('t1.p1'), await batal('t1.p2')]).toEqual([DATA_DIHAPUS, alasan]);
  const perintah = await dokumen.db.selectFrom('perubahan').selectAll().where('label', 'like', `%${NAMA}%`).execute();
  expect([langkah === null, perintah]).toEqual([false, []]);
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
