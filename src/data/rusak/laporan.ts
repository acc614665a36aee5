import type { LaporanSelamat } from '../../domain/perbaikan';
import { sebutanTabel } from '../../domain/sebutanKolom';
import { jamPerubahan } from '../ids';
import { nameFinder } from '../namaBaris';
import { barisYatim, daftarLanggar } from '../pelanggaran';
import { TABLE_NAMES, type Db, type TableName } from '../schema';
import { kunciEntri, type HasilPindai } from './pindai';
import type { HasilSusun } from './susun';

const CONTOH = 50;
const PANJANG_NAMA = 90;

export async function laporkan(db: Db, pindai: HasilPindai, susun: HasilSusun): Promise<LaporanSelamat> {
  const nama = nameFinder(db);
  const sebut = async (rows: readonly { tabel: TableName; id: string }[]): Promise<string[]> => {
    const names: string[] = [];
    for (const { tabel, id } of rows.slice(0, CONTOH))
      names.push(`${sebutanTabel(tabel)} ${(await nama(tabel, id)).slice(0, PANJANG_NAMA)}`);
    return names;
  };
  const lama = await mungkinLama(db, pindai, susun);
  const tabel = await perTabel(db, pindai);
  const { hilang } = susun;
  const menggantung = barisYatim(await daftarLanggar(db));
  return {
    lengkap:
      hilang.length === 0 &&
      lama.length === 0 &&
      susun.barisBerbeda.length === 0 &&
      susun.entriBerbeda === 0 &&
      susun.barisDariTabel === 0 &&
      susun.barisSebagian === 0 &&
      (pindai.logUtuh || susun.dariCadangan > 0 || pindai.kunciUtuh),
    tabel,
    perubahan: {
      utuh: susun.terbaca.utuh.length,
      dariCadangan: susun.dariCadangan,
      hilang: hilang.length,
      contohHilang: [...hilang]
        .reverse()
        .slice(0, CONTOH)
        .map(({ id, perubahan }) => ({
          waktu: new Date(jamPerubahan(id)).toISOString(),
          aktor: perubahan?.aktor ?? '(tidak terbaca)',
          label: perubahan?.label ?? '(keterangan tidak terbaca)',
        })),
      tanpaKeterangan: susun.terbaca.tanpaKeterangan,
    },
    barisDariTabel: susun.barisDariTabel,
    barisSebagian: susun.barisSebagian,
    mungkinLama: await sebut(lama),
    jumlahMungkinLama: lama.length,
    berbeda: await sebut(susun.barisBerbeda),
    jumlahBerbeda: susun.barisBerbeda.length,
    entriBerbeda: susun.entriBerbeda,
    menggantung,
  };
}

/** Rows with an entry that is known to be there but is legible nowhere, and whose table row is not legible either. */
async function mungkinLama(
  db: Db,
  pindai: HasilPindai,
  { terbaca }: HasilSusun,
): Promise<{ tabel: TableName; id: string }[]> {
  const sebagian = new Set(terbaca.logSebagian.map(kunciEntri));
  const rows = new Map<string, { tabel: TableName; id: string }>();
  for (const satu of pindai.kunci.values()) {
    const tabel = satu.tabel as TableName;
    if (pindai.log.has(kunciEntri(satu)) || sebagian.has(kunciEntri(satu)) || pindai.baris.get(tabel)?.has(satu.id))
      continue;
    const ada = await db
      .selectFrom('log')
      .select('id')
      .where('perubahan', '=', satu.perubahan)
      .where('n', '=', satu.n)
      .executeTakeFirst();
    if (!ada) rows.set(`${tabel}/${satu.id}`, { tabel, id: satu.id });
  }
  return [...rows.values()];
}

async function perTabel(db: Db, pindai: HasilPindai): Promise<LaporanSelamat['tabel']> {
  const dikenal = new Map<string, Set<string>>(TABLE_NAMES.map((tabel) => [tabel, new Set()]));
  for (const { tabel, id } of [...pindai.log.values(), ...pindai.kunci.values()]) dikenal.get(tabel)?.add(id);
  const hasil: LaporanSelamat['tabel'][number][] = [];
  for (const tabel of TABLE_NAMES) {
    const selamat = new Set(
      (
        await db
          .selectFrom(tabel as 'bagian')
          .select('id')
          .execute()
      ).map(({ id }) => id),
    );
    const semua = new Set([...(dikenal.get(tabel) ?? []), ...(pindai.baris.get(tabel)?.keys() ?? []), ...selamat]);
    if (semua.size > 0)
      hasil.push({
        tabel,
        sebutan: sebutanTabel(tabel),
        dikenal: semua.size,
        selamat: selamat.size,
        hilang: semua.size - selamat.size,
      });
  }
  return hasil;
}
