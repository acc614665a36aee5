import { alihId, isHadir, isTutup } from '../data/alihTugas';
import { polos } from '../data/polos';
import { liveRows, putRow, removeRow, setRow } from '../data/rows';
import type { Row, Tx } from '../data/schema';
import type { PegawaiId, TugasId } from '../domain/ids';

/** What was noted of one person goes on under the other record; rows whose id names the person get the id of the other. */
export async function pindahkanHasil(tx: Tx, dari: string, ke: string): Promise<void> {
  for (const row of await liveRows(tx, 'realisasi', { column: 'pegawai_id', values: [dari] })) {
    const { id, volume, mutu, bukti, ...isi } = polos(row);
    const [ada] = await liveRows(tx, 'realisasi', { column: 'id', values: [ganti(id, dari, ke)] });
    await removeRow(tx, 'realisasi', id);
    await putRow(tx, 'realisasi', ganti(id, dari, ke), {
      ...isi,
      pegawai_id: ke,
      volume: volume + (ada?.volume ?? 0),
      mutu: gabung(ada?.mutu, mutu),
      bukti: gabung(ada?.bukti, bukti),
    });
  }
  for (const row of await liveRows(tx, 'pembatalan', { column: 'pegawai_id', values: [dari] })) {
    const { id, porsi, alasan, ...isi } = polos(row);
    const [ada] = await liveRows(tx, 'pembatalan', { column: 'id', values: [ganti(id, dari, ke)] });
    await removeRow(tx, 'pembatalan', id);
    await putRow(tx, 'pembatalan', ganti(id, dari, ke), {
      ...isi,
      pegawai_id: ke,
      porsi: porsi + (ada?.porsi ?? 0),
      alasan: gabung(ada?.alasan, alasan),
    });
  }
  for (const { id } of await liveRows(tx, 'perintah', { column: 'wakil_id', values: [dari] }))
    await setRow(tx, 'perintah', id, { wakil_id: ke });
  for (const tabel of ['evaluasi', 'catatan_kontribusi', 'kehadiran'] as const)
    await pindahkanMilik(tx, tabel, dari, ke);
}

/** One of a kind per person: where both have it, that of the record that stays is the one. */
async function pindahkanMilik(
  tx: Tx,
  tabel: 'evaluasi' | 'catatan_kontribusi' | 'kehadiran',
  dari: string,
  ke: string,
): Promise<void> {
  for (const row of await liveRows(tx, tabel, { column: 'pegawai_id', values: [dari] })) {
    const { id, ...isi } = polos(row);
    const baru = ganti(id, dari, ke);
    const [ada] = await liveRows(tx, tabel, { column: 'id', values: [baru] });
    await removeRow(tx, tabel, id);
    if (!ada) await putRow(tx, tabel, baru, { ...isi, pegawai_id: ke });
  }
}

/** The history of hand-overs; between the two records of one person nothing was handed over. */
export async function pindahkanAlih(tx: Tx, dari: string, ke: string): Promise<void> {
  const rows = new Map<string, Row<'alih_tugas'>>();
  for (const column of ['dari_id', 'kepada_id'] as const)
    for (const row of await liveRows(tx, 'alih_tugas', { column, values: [dari] })) rows.set(row.id, row);
  for (const row of rows.values()) {
    const { id, porsi, ...isi } = polos(row);
    const orang = (satu: string): string => (satu === dari ? ke : satu);
    const pihak = { dari_id: orang(isi.dari_id), kepada_id: isi.kepada_id === null ? null : orang(isi.kepada_id) };
    const biasa = alihId({
      tugasId: isi.tugas_id as TugasId,
      dariId: pihak.dari_id as PegawaiId,
      kepadaId: pihak.kepada_id as PegawaiId | null,
      tanggal: isi.tanggal,
      sampai: isi.sampai,
    });
    const baru = isHadir(row) ? ganti(id, dari, ke) : biasa;
    const [ada] = await liveRows(tx, 'alih_tugas', { column: 'id', values: [baru] });
    await removeRow(tx, 'alih_tugas', id);
    if (isTutup(pihak) && !isTutup(row)) continue;
    await putRow(tx, 'alih_tugas', baru, {
      ...isi,
      ...pihak,
      porsi: porsi + (ada?.pembagi === isi.pembagi ? ada.porsi : 0),
    });
  }
}

const ganti = (id: string, dari: string, ke: string): string =>
  id
    .split('.')
    .map((satu) => (satu === dari ? ke : satu))
    .join('.');

const gabung = (lama: string | undefined, baru: string): string =>
  lama === undefined || lama === '' || lama === baru ? baru : baru === '' ? lama : `${lama}; ${baru}`;
