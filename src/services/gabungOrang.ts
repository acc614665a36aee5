import type { BandingOrang, OrangGanda } from '../api/gabungViews';
import { AppError } from '../api/errors';
import { penugasanId } from '../data/ids';
import { loadPegawai } from '../data/pegawai';
import { liveRows, ofThisOffice, putRow, removeRow, setRow } from '../data/rows';
import type { Db, Row, Tx } from '../data/schema';
import { SEBUTAN_STATUS } from '../domain/pegawai';
import type { PegawaiId, TugasId } from '../domain/ids';
import type { Syarat } from '../domain/tugas';
import { angka } from '../domain/tampil';
import { pindahkanAlih, pindahkanHasil } from './gabungHasil';
import type { Program, Service } from './program';

/** Two PCs that each entered the same person before they met: two records with one NIP. */
export const gabungOrangService: Service<'getOrangGanda' | 'mergePegawai'> = (program) => ({
  async getOrangGanda({ nip }): Promise<BandingOrang> {
    const { db } = program.dokumen;
    const rows = await liveRows(db, 'pegawai', { column: 'nip', values: [nip] });
    const ids = rows.map(({ id }) => id as PegawaiId).sort();
    const orang: OrangGanda[] = [];
    for (const { pegawai } of await loadPegawai(db, ids)) orang.push(await seorang(program, pegawai));
    const halangan = await Promise.all(ids.map((id) => halanganNaskah(db, id)));
    return { nip, orang, halangan: halangan.every((satu) => satu !== '') ? (halangan[0] ?? '') : '' };
  },

  async mergePegawai({ dari, ke }) {
    const { db } = program.dokumen;
    const people = await liveRows(db, 'pegawai', { column: 'id', values: [dari, ke] });
    const [from, to] = [people.find(({ id }) => id === dari), people.find(({ id }) => id === ke)];
    if (!from || !to || dari === ke) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    const refuse = (sebab: string): AppError =>
      new AppError('orangTidakDapatDigabung', { dari: from.nama, ke: to.nama, sebab });
    if (from.nip === '' || from.nip !== to.nip) throw refuse('NIP keduanya tidak sama');
    const halangan = await halanganNaskah(db, dari);
    if (halangan !== '') throw refuse(halangan);
    await program.write(`gabungkan dua data pegawai ${to.nama}`, async (tx) => {
      await pindahkanPorsi(tx, dari, ke);
      await pindahkanPenempatan(tx, dari, ke);
      await pindahkanCuti(tx, dari, ke);
      await pindahkanAlasan(tx, dari, ke);
      await pindahkanHasil(tx, dari, ke);
      await pindahkanAlih(tx, dari, ke);
      await gantiSyarat(tx, dari, ke);
      await removeRow(tx, 'pegawai', dari);
    });
    return null;
  },
});

async function seorang(
  { dokumen: { db }, cache }: Program,
  pegawai: Parameters<typeof ringkas>[0],
): Promise<OrangGanda> {
  const hitung = async (tabel: 'penugasan' | 'penempatan' | 'ketidakhadiran' | 'surat_penerima'): Promise<number> =>
    (await liveRows(db, tabel, { column: 'pegawai_id', values: [pegawai.id] })).length;
  return {
    ...ringkas(pegawai),
    bagian: cache.kantor.bagian.find(({ id }) => id === pegawai.bagianId)?.nama ?? '',
    tugas: await hitung('penugasan'),
    penempatan: await hitung('penempatan'),
    ketidakhadiran: await hitung('ketidakhadiran'),
    surat: await hitung('surat_penerima'),
  };
}

const ringkas = ({
  id,
  nama,
  status,
  jabatan,
  golongan,
}: Awaited<ReturnType<typeof loadPegawai>>[number]['pegawai']) => ({
  id,
  nama,
  status: SEBUTAN_STATUS[status],
  jabatan,
  golongan,
});

/**
 * Issued letters keep the name they went out with, whatever becomes of the record. A konsep is still composed from it:
 * moving its receiver would change a paper that somebody is writing.
 */
async function halanganNaskah(db: Db, id: string): Promise<string> {
  const { jumlah } = await db
    .selectFrom('surat_penerima as p')
    .innerJoin('surat as s', (join) => join.onRef('s.opd_id', '=', 'p.opd_id').onRef('s.id', '=', 'p.surat_id'))
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .where('p.opd_id', '=', ofThisOffice)
    .where('p.pegawai_id', '=', id)
    .where('p.dihapus', 'is', null)
    .where('s.dihapus', 'is', null)
    .where('s.status', '=', 'konsep')
    .executeTakeFirstOrThrow();
  return jumlah === 0
    ? ''
    : `${angka(jumlah)} konsep naskah ditujukan kepadanya; terbitkan atau hapus konsepnya dahulu`;
}

const milik = <T extends 'penugasan' | 'penempatan' | 'ketidakhadiran' | 'alasan_beban'>(
  tx: Tx,
  tabel: T,
  id: string,
) => liveRows<T>(tx, tabel, { column: 'pegawai_id', values: [id] } as never);

/** The same task on both: the shares add up, the weightier role and the lock stay. */
async function pindahkanPorsi(tx: Tx, dari: string, ke: string): Promise<void> {
  const punya = new Map((await milik(tx, 'penugasan', ke)).map((row) => [row.tugas_id, row]));
  const shares = await milik(tx, 'penugasan', dari);
  const tasks = await liveRows(tx, 'tugas', { column: 'id', values: shares.map((row) => row.tugas_id) });
  const bersama = new Set(tasks.filter((task) => task.hadir_bersama === 1).map(({ id }) => id));
  for (const { id, opd_id: _opd, versi: _versi, dihapus: _dihapus, ...share } of shares) {
    await removeRow(tx, 'penugasan', id);
    const lama = punya.get(share.tugas_id);
    if (!lama) {
      const baru = penugasanId(share.tugas_id as TugasId, ke as PegawaiId);
      await putRow(tx, 'penugasan', baru, { ...share, pegawai_id: ke });
      continue;
    }
    await setRow(tx, 'penugasan', lama.id, {
      porsi: bersama.has(share.tugas_id) ? Math.max(lama.porsi, share.porsi) : lama.porsi + share.porsi,
      peran: lama.peran === 'ketua' || share.peran === 'ketua' ? 'ketua' : lama.peran,
      terkunci: Math.max(lama.terkunci, share.terkunci),
      persetujuan_lintas: lama.persetujuan_lintas || share.persetujuan_lintas,
      // The days of both together: open on a side where one of them is.
      mulai: lama.mulai === null || share.mulai === null ? null : lama.mulai < share.mulai ? lama.mulai : share.mulai,
      sampai:
        lama.sampai === null || share.sampai === null ? null : lama.sampai > share.sampai ? lama.sampai : share.sampai,
    });
  }
}

/** Where both have a post of their own at the same time, that of the record that stays is the one in force. */
async function pindahkanPenempatan(tx: Tx, dari: string, ke: string): Promise<void> {
  const punya = await milik(tx, 'penempatan', ke);
  for (const post of await milik(tx, 'penempatan', dari)) {
    const rangkap = punya.some(
      (satu) => satu.plt === post.plt && bertemu(satu, post) && (post.plt === 0 || samaPos(satu, post)),
    );
    if (rangkap) await removeRow(tx, 'penempatan', post.id);
    else await setRow(tx, 'penempatan', post.id, { pegawai_id: ke });
  }
  const bawahan = await liveRows(tx, 'penempatan', { column: 'atasan_id', values: [dari] });
  for (const { id } of bawahan) await setRow(tx, 'penempatan', id, { atasan_id: ke });
}

type Pos = Pick<Row<'penempatan'>, 'tmt' | 'sampai' | 'jabatan' | 'bagian_id'>;
const bertemu = (a: Pos, b: Pos): boolean =>
  (a.tmt ?? '') <= (b.sampai ?? '9999') && (b.tmt ?? '') <= (a.sampai ?? '9999');
const samaPos = (a: Pos, b: Pos): boolean => a.jabatan === b.jabatan && a.bagian_id === b.bagian_id;

async function pindahkanCuti(tx: Tx, dari: string, ke: string): Promise<void> {
  const punya = await milik(tx, 'ketidakhadiran', ke);
  for (const row of await milik(tx, 'ketidakhadiran', dari)) {
    const sama = punya.some((satu) => satu.mulai === row.mulai && satu.akhir === row.akhir && satu.jenis === row.jenis);
    if (sama) await removeRow(tx, 'ketidakhadiran', row.id);
    else await setRow(tx, 'ketidakhadiran', row.id, { pegawai_id: ke });
  }
}

async function pindahkanAlasan(tx: Tx, dari: string, ke: string): Promise<void> {
  const punya = new Set((await milik(tx, 'alasan_beban', ke)).map(({ jenis }) => jenis));
  for (const { id, jenis, alasan, nomor, batas } of await milik(tx, 'alasan_beban', dari)) {
    await removeRow(tx, 'alasan_beban', id);
    if (!punya.has(jenis))
      await putRow(tx, 'alasan_beban', `${ke}.${jenis}`, { pegawai_id: ke, jenis, alasan, nomor, batas });
  }
}

/** Tasks that name the person as allowed or not allowed. */
async function gantiSyarat(tx: Tx, dari: string, ke: string): Promise<void> {
  const tasks = await tx
    .selectFrom('tugas')
    .select(['id', 'syarat'])
    .where('opd_id', '=', ofThisOffice)
    .where('dihapus', 'is', null)
    .where('syarat', 'like', `%${dari}%`)
    .execute();
  const ganti = (ids: readonly string[] = []): string[] => [...new Set(ids.map((id) => (id === dari ? ke : id)))];
  for (const { id, syarat } of tasks) {
    const lama = JSON.parse(syarat) as Partial<Syarat>;
    const baru = { ...lama, boleh: ganti(lama.boleh), tidakBoleh: ganti(lama.tidakBoleh) };
    await setRow(tx, 'tugas', id, { syarat: JSON.stringify(baru) });
  }
}
