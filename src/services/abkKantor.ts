import { AppError } from '../api/errors';
import { namaUnit } from '../documents/kalimatSurat';
import { hitungAbk, type Abk } from '../domain/abk';
import { buktiAbk, hitungOrang, type BuktiAbk } from '../domain/abkBukti';
import { dasarAbk, type DasarAbk } from '../domain/abkPeriode';
import type { BagianId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';

type Cara = DasarAbk['cara'];

const kept = new WeakMap<
  KantorCache,
  { readonly generation: number; readonly per: DasarAbk['per']; readonly perCara: Map<Cara, Abk> }
>();

/** The ABK of the open office, counted once for every state of it and day; `cara` missing = as the office has chosen. */
export function abkOf(cache: KantorCache, cara?: Cara): Abk {
  const { kantor, kantorGeneration: generation } = cache;
  const dasar = dasarAbk(kantor.pengaturan, kantor.kalender.tahun, { cara, hariIni: hariIni() });
  let known = kept.get(cache);
  if (known?.generation !== generation || known.per !== dasar.per)
    kept.set(cache, (known = { generation, per: dasar.per, perCara: new Map() }));
  let abk = known.perCara.get(dasar.cara);
  if (!abk) known.perCara.set(dasar.cara, (abk = hitungAbk(kantor, dasar)));
  return abk;
}

type Jawaban = (bagianId: BagianId | null) => BuktiAbk;

/** Answers of units, `null` = the whole office. Throws tidakDitemukan for a unit without people and work. */
export function buktiKantor(
  kantor: Kantor,
  abk: Abk,
  orang: ReturnType<typeof hitungOrang>,
  klaim: number | null,
): Jawaban {
  const { opd, daerah, tahun } = kantor.pengaturan.identitas;
  return (bagianId) => {
    const nama = kantor.bagian.find(({ id }) => id === bagianId)?.nama ?? '';
    const bukti = buktiAbk(abk, tahun, {
      sebutan: bagianId === null ? `${opd} ${daerah}` : namaUnit(nama),
      bagianId: bagianId ?? undefined,
      klaim,
      orang: orang(bagianId),
      sebutanUnit: namaUnit,
    });
    if (!bukti) throw new AppError('tidakDitemukan', { apa: 'Pekerjaan dan pegawai bagian ini' });
    return bukti;
  };
}

/** The same of the open office. */
export function buktiOf(
  cache: KantorCache,
  { klaim, cara }: { klaim: number | null; cara?: Cara | undefined },
): Jawaban {
  const orang = hitungOrang(cache.kantor, cache.semuaBeban(), (id) => cache.tugasPegawai(id).length > 0);
  return buktiKantor(cache.kantor, abkOf(cache, cara), orang, klaim);
}
