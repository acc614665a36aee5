import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { PegawaiId, PerubahanId, TugasId } from '../../src/domain/ids';
import { penugasanId } from '../../src/data/ids';
import { undoCommand, undoState } from '../../src/data/history';
import { isiPerubahan, listPerubahan } from '../../src/data/riwayat';
import { pegawaiValues } from '../../src/data/pegawai';
import { compareWithLog } from '../../src/data/replay';
import { addRow, addRows, checkVersi, getRow, putRow, removeRow, setRow } from '../../src/data/rows';
import { tugasValues } from '../../src/data/tugas';
import type { Dokumen } from '../../src/data/file/dokumen';
import { liveState, newOffice, person, task } from './office';

let dokumen: Dokumen | undefined;
afterEach(async () => {
  await dokumen?.close();
  dokumen = undefined;
});
const office = async (): Promise<Dokumen> => (dokumen = (await newOffice()).dokumen);

describe('change log', () => {
  it('refuses a write outside a command', async () => {
    const { db } = await office();
    await expect(db.updateTable('bagian').set({ nama: 'X' }).execute()).rejects.toThrow(/NOT NULL/);
  });

  it('refuses to delete a row', async () => {
    const doc = await office();
    await expect(doc.write('hapus', (tx) => tx.deleteFrom('bagian').execute())).rejects.toThrow(/never deleted/);
  });

  it('logs only what changed, with old, new and the command seen', async () => {
    const doc = await office();
    const first = await doc.write('ubah', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'Hukum', status: 'konsep' }));
    const second = await doc.write('ubah lagi', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'Umum' }));
    const log = await doc.db
      .selectFrom('log')
      .selectAll()
      .where('perubahan', '>=', first.langkah!.id)
      .orderBy('perubahan')
      .execute();
    expect(log).toHaveLength(2);
    const born = (await doc.db.selectFrom('log').select('perubahan').orderBy('perubahan').executeTakeFirstOrThrow())
      .perubahan;
    expect(JSON.parse(log[0]!.isi)).toEqual({ nama: ['Organisasi', 'Hukum', born] });
    expect(JSON.parse(log[1]!.isi)).toEqual({ nama: ['Hukum', 'Umum', first.langkah!.id] });
    expect(second.baris).toEqual([{ tabel: 'bagian', id: 'b1' }]);
  });

  it('keeps no command when nothing differs', async () => {
    const doc = await office();
    const before = (await listPerubahan(doc.db, doc.penulis, { cari: '', offset: 0, limit: 10 })).total;
    const { langkah } = await doc.write('sama', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'Organisasi' }));
    expect(langkah).toBeNull();
    expect((await listPerubahan(doc.db, doc.penulis, { cari: '', offset: 0, limit: 10 })).total).toBe(before);
  });

  it('writes nothing when the work of a command throws', async () => {
    const doc = await office();
    const before = await liveState(doc.db);
    await expect(
      doc.write('gagal', async (tx) => {
        await setRow(tx, 'bagian', 'b1', { nama: 'X' });
        throw new Error('berhenti');
      }),
    ).rejects.toThrow('berhenti');
    expect(await liveState(doc.db)).toEqual(before);
  });

  it('refuses a form opened before somebody else saved', async () => {
    const doc = await office();
    await doc.write('ubah', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'Hukum' }));
    await expect(doc.write('basi', (tx) => checkVersi(tx, 'bagian', 'b1', 1, 'Bagian Hukum'))).rejects.toMatchObject({
      code: 'versiUsang',
    });
  });

  it('gives later commands greater ids even when the clock goes back', async () => {
    const doc = await office();
    const ahead = await doc.write('maju', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'A' }), { jam: Date.now() + 1e9 });
    const back = await doc.write('mundur', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'B' }));
    expect(back.langkah!.id > ahead.langkah!.id).toBe(true);
  });
});

describe('undo and redo', () => {
  it('undoes an insert together with its shares and redoes it', async () => {
    const doc = await office();
    const empty = await liveState(doc.db);
    await doc.write('tambah tugas', async (tx) => {
      await addRow(tx, 'pegawai', 'p1', pegawaiValues(person('p1')));
      await addRow(tx, 'tugas', 't1', tugasValues(task('t1')));
      await addRow(tx, 'penugasan', penugasanId('t1' as TugasId, 'p1' as PegawaiId), {
        tugas_id: 't1',
        pegawai_id: 'p1',
        porsi: 30,
        peran: 'ketua',
        terkunci: 0,
        persetujuan_lintas: '',
        sampai: null,
        mulai: null,
      });
    });
    const full = await liveState(doc.db);
    const { urungkan } = await undoState(doc.db, doc.penulis);
    expect(urungkan?.label).toBe('tambah tugas');
    await undoCommand(doc, urungkan!.id);
    expect(await liveState(doc.db)).toEqual(empty);
    const { ulangi } = await undoState(doc.db, doc.penulis);
    expect(ulangi?.label).toBe('tambah tugas');
    await undoCommand(doc, ulangi!.id);
    expect(await liveState(doc.db)).toEqual(full);
    expect((await undoState(doc.db, doc.penulis)).ulangi).toBeNull();
  });

  it('does not undo an insert that others build on, and says why', async () => {
    const doc = await office();
    const made = await doc.write('tambah tim', (tx) =>
      addRow(tx, 'bagian', 'b2', { nama: 'Hukum', kode_sub_unit: '', status: 'konsep', hari_kerja: null, urutan: 'b' }),
    );
    await doc.write('tim kerja', (tx) => addRow(tx, 'tim_kerja', 'k1', { bagian_id: 'b2', nama: 'Tim', urutan: 'a' }));
    await expect(undoCommand(doc, made.langkah!.id)).rejects.toMatchObject({ code: 'tidakDapatDiurungkan' });
  });

  it('undoes adding a person although a letter went out to them: the letter keeps the name', async () => {
    const doc = await office();
    const added = await doc.write('tambah pegawai', (tx) => addRow(tx, 'pegawai', 'p1', pegawaiValues(person('p1'))));
    const letter = { jenis: 'petikan', nomor: '1', urut: 1, tahun: 2026, tanggal: '2026-01-05', perihal: 'Petikan' };
    const frozen = { status: 'terbit', keterangan: '', isi: '{}', hash_templat: '', versi_huruf: '', hash_pdf: '' };
    await doc.write(
      'terbitkan 1 naskah',
      async (tx) => {
        await addRow(tx, 'surat', 's1', {
          ...letter,
          ...frozen,
          diterbitkan_oleh: 'Rina',
          diterbitkan_pada: '2026',
          ditinjau: null,
          unit: null,
          menggantikan: null,
          templat: null,
          bahan: null,
          berakhir: null,
        });
        await addRow(tx, 'surat_penerima', 's1.1', { surat_id: 's1', pegawai_id: 'p1', n: 1, nama: 'Pegawai p1' });
      },
      { jenis: 'tetap' },
    );
    expect((await undoState(doc.db, doc.penulis)).urungkan?.id).toBe(added.langkah!.id);
    await undoCommand(doc, added.langkah!.id);
    expect(await getRow(doc.db, 'pegawai', 'p1')).toBeUndefined();
    expect((await getRow(doc.db, 'surat_penerima', 's1.1'))?.nama).toBe('Pegawai p1');
  });

  it('keeps a field somebody changed since and undoes the rest', async () => {
    const doc = await office();
    await doc.write('dua', (tx) =>
      addRows(tx, 'bagian', [
        { id: 'b2', nama: 'Hukum', kode_sub_unit: '', status: 'konsep', hari_kerja: null, urutan: 'b' },
        { id: 'b3', nama: 'Umum', kode_sub_unit: '', status: 'konsep', hari_kerja: null, urutan: 'c' },
      ]),
    );
    const renamed = await doc.write('ganti nama', async (tx) => {
      await setRow(tx, 'bagian', 'b2', { nama: 'Hukum dan HAM' });
      await setRow(tx, 'bagian', 'b3', { nama: 'Umum dan Perlengkapan' });
    });
    await doc.write('koreksi', (tx) => setRow(tx, 'bagian', 'b2', { nama: 'Bagian Hukum' }));
    const { hasil } = await undoCommand(doc, renamed.langkah!.id);
    expect(hasil.dilewati).toHaveLength(1);
    expect((await getRow(doc.db, 'bagian', 'b2'))?.nama).toBe('Bagian Hukum');
    expect((await getRow(doc.db, 'bagian', 'b3'))?.nama).toBe('Umum');
  });

  it('undoes the division of one task as a whole or not at all', async () => {
    const doc = await office();
    const share = (pegawai: string, porsi: number) =>
      ({
        tugas_id: 't1',
        pegawai_id: pegawai,
        porsi,
        peran: 'anggota',
        terkunci: 0,
        persetujuan_lintas: '',
        sampai: null,
        mulai: null,
      }) as const;
    await doc.write('awal', async (tx) => {
      for (const id of ['p1', 'p2', 'p3']) await addRow(tx, 'pegawai', id, pegawaiValues(person(id)));
      await addRow(tx, 'tugas', 't1', tugasValues(task('t1')));
      await addRow(tx, 'penugasan', 't1.p1', share('p1', 30));
    });
    const split = await doc.write('bagi dua', async (tx) => {
      await setRow(tx, 'penugasan', 't1.p1', { porsi: 15 });
      await addRow(tx, 'penugasan', 't1.p2', share('p2', 15));
    });
    await doc.write('geser', async (tx) => {
      await setRow(tx, 'penugasan', 't1.p2', { porsi: 5 });
      await addRow(tx, 'penugasan', 't1.p3', share('p3', 10));
    });
    await expect(undoCommand(doc, split.langkah!.id)).rejects.toMatchObject({ code: 'tidakDapatDiurungkan' });
    const rows = await doc.db.selectFrom('penugasan').select('porsi').where('dihapus', 'is', null).execute();
    expect(rows.reduce((sum, row) => sum + row.porsi, 0)).toBe(30);
  });

  it('explains a command field by field with the names people know', async () => {
    const doc = await office();
    await doc.write('pegawai', async (tx) => {
      await addRow(tx, 'pegawai', 'p1', pegawaiValues(person('p1', { nama: 'Dewi Lestari' })));
    });
    const made = await doc.write('pindah', (tx) => setRow(tx, 'pegawai', 'p1', { golongan: 'III/d' }));
    const { baris } = await isiPerubahan(doc.db, made.langkah!.id);
    expect(baris).toEqual([
      { tabel: 'pegawai', id: 'p1', nama: 'Dewi Lestari', kolom: 'Golongan', lama: 'III/c', baru: 'III/d', isi: [] },
    ]);
  });
});

/** A random command on a handful of rows. */
const action = fc.oneof(
  fc.record({
    jenis: fc.constant('nama' as const),
    id: fc.integer({ min: 1, max: 4 }),
    nilai: fc.string({ maxLength: 6 }),
  }),
  fc.record({ jenis: fc.constant('porsi' as const), id: fc.integer({ min: 1, max: 4 }), nilai: fc.nat(30) }),
  fc.record({ jenis: fc.constant('hapus' as const), id: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ jenis: fc.constant('urung' as const) }),
  fc.record({ jenis: fc.constant('ulang' as const) }),
);

async function act(doc: Dokumen, one: typeof action extends fc.Arbitrary<infer A> ? A : never): Promise<void> {
  if (one.jenis === 'urung' || one.jenis === 'ulang') {
    const state = await undoState(doc.db, doc.penulis);
    const step = one.jenis === 'urung' ? state.urungkan : state.ulangi;
    if (step)
      await undoCommand(doc, step.id).catch((error: { code?: string }) =>
        expect(error.code).toBe('tidakDapatDiurungkan'),
      );
    return;
  }
  await doc.write(one.jenis, async (tx) => {
    const id = `t${one.id}`;
    if (one.jenis === 'hapus') {
      await removeRow(tx, 'penugasan', `${id}.p1`);
      return;
    }
    await putRow(tx, 'tugas', id, tugasValues(task(id, one.jenis === 'nama' ? { nama: one.nilai } : {})));
    const porsi = one.jenis === 'porsi' ? one.nilai : 1;
    await putRow(tx, 'penugasan', `${id}.p1`, {
      tugas_id: id,
      pegawai_id: 'p1',
      porsi,
      peran: 'ketua',
      terkunci: 0,
      persetujuan_lintas: '',
      sampai: null,
      mulai: null,
    });
  });
}

describe('laws of the log', () => {
  it('replay of the log equals the tables after any history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        const { dokumen: doc } = await newOffice();
        await doc.write('p1', (tx) => addRow(tx, 'pegawai', 'p1', pegawaiValues(person('p1'))));
        for (const one of actions) await act(doc, one);
        expect(await compareWithLog(doc.db)).toEqual([]);
        await doc.close();
      }),
      { numRuns: 12 },
    );
  });

  it('undo after any command gives back the live state before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), action, async (actions, last) => {
        fc.pre(last.jenis !== 'urung' && last.jenis !== 'ulang');
        const { dokumen: doc } = await newOffice();
        await doc.write('p1', (tx) => addRow(tx, 'pegawai', 'p1', pegawaiValues(person('p1'))));
        for (const one of actions) await act(doc, one);
        const before = await liveState(doc.db);
        const newest = await latest(doc);
        await act(doc, last);
        const made = await latest(doc);
        if (made !== newest) {
          await undoCommand(doc, made);
          expect(await liveState(doc.db)).toEqual(before);
        }
        await doc.close();
      }),
      { numRuns: 12 },
    );
  });
});

async function latest(doc: Dokumen): Promise<PerubahanId> {
  const row = await doc.db.selectFrom('perubahan').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  return row.id as PerubahanId;
}
