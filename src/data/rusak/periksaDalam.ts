import type { BedaTerbaca, HasilDalam } from '../../domain/perbaikan';
import { sebutanKolom, sebutanTabel } from '../../domain/sebutanKolom';
import { hashBytes } from '../ids';
import { nameFinder } from '../namaBaris';
import { nilaiTerbaca } from '../nilaiTerbaca';
import { ISI_RAHASIA, TABEL_RAHASIA } from '../rahasia';
import { compareWithLog, RIWAYAT_RUSAK, type ReplayDifference } from '../replay';
import type { Db } from '../schema';
import type { Connection } from '../sqlite';

const CONTOH = 100;
const BATAS = 10_000;

/** Full integrity check, then the log replayed against the tables. Only reads; a damaged page ends the second part. */
export async function periksaDalam({ raw, db }: Connection): Promise<HasilDalam> {
  const kata = (raw.pragma('integrity_check(100)') as { integrity_check: string }[]).map((row) => row.integrity_check);
  const basisData = kata.length === 1 && kata[0] === 'ok' ? [] : kata;
  const kosong = { beda: [], jumlahBeda: 0, perubahanKosong: 0, entriLepas: 0, lampiranRusak: 0 };
  try {
    return { basisData, ...(await isi(db)) };
  } catch (error) {
    // What SQLite cannot read any more it has named above.
    if (basisData.length > 0) return { basisData, ...kosong };
    throw error;
  }
}

async function isi(db: Db): Promise<Omit<HasilDalam, 'basisData'>> {
  const semua = await compareWithLog(db, BATAS);
  const nama = nameFinder(db);
  const beda: BedaTerbaca[] = [];
  for (const satu of semua.slice(0, CONTOH)) beda.push({ ...terbaca(satu), nama: await nama(satu.tabel, satu.id) });
  const perubahanKosong = await jumlah(
    db
      .selectFrom('perubahan')
      .where((eb) =>
        eb.not(
          eb.exists(eb.selectFrom('log').whereRef('log.perubahan', '=', 'perubahan.id').select(eb.lit(1).as('satu'))),
        ),
      )
      .select((eb) => eb.fn.countAll<number>().as('n')),
  );
  const entriLepas = await jumlah(
    db
      .selectFrom('log')
      .leftJoin('perubahan', 'perubahan.id', 'log.perubahan')
      .where('perubahan.id', 'is', null)
      .select((eb) => eb.fn.countAll<number>().as('n')),
  );
  const lampiran = await db.selectFrom('lampiran').selectAll().execute();
  const lampiranRusak = lampiran.filter(({ hash, isi: bytes }) => hashBytes(bytes) !== hash).length;
  return { beda, jumlahBeda: semua.length, perubahanKosong, entriLepas, lampiranRusak };
}

const jumlah = async (query: { executeTakeFirstOrThrow(): Promise<{ n: number }> }): Promise<number> =>
  (await query.executeTakeFirstOrThrow()).n;

const KOLOM_RANGKA: Readonly<Record<string, string>> = {
  versi: 'Jumlah perubahan',
  dihapus: 'Dihapus',
  id: 'Baris',
  [RIWAYAT_RUSAK]: 'Riwayat tidak terbaca',
};

function terbaca({ tabel, id, kolom, tabelBerisi, logBerisi }: ReplayDifference): Omit<BedaTerbaca, 'nama'> {
  const nilai = (raw: string | number | null): string => {
    if (raw === null) return 'kosong';
    if (kolom === 'dihapus') return 'ya';
    if (TABEL_RAHASIA.has(tabel)) return ISI_RAHASIA;
    try {
      return nilaiTerbaca(kolom, raw, tabel).slice(0, 160) || 'kosong';
    } catch {
      // A value that is no longer what it should be is shown as it stands.
      return String(raw).slice(0, 160);
    }
  };
  const tidakAda = kolom === 'id';
  return {
    tabel,
    id,
    sebutan: sebutanTabel(tabel),
    kolom: KOLOM_RANGKA[kolom] ?? sebutanKolom(tabel, kolom),
    isiTabel: tidakAda && tabelBerisi === null ? 'tidak ada' : nilai(tabelBerisi),
    isiRiwayat: tidakAda ? 'ada' : nilai(logBerisi),
  };
}
