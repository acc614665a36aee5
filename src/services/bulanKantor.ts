import { loadKejadian } from '../data/laporan';
import { loadPerintah } from '../data/perintah';
import { akhirBulan } from '../domain/akhirBulan';
import type { BagianId, PegawaiId, SubKegiatanId, Tanggal, TugasId } from '../domain/ids';
import { bagianTugas } from '../domain/kinerjaHasil';
import { rakitLaporan, rincianBulanan, urutanPerhatian } from '../domain/laporanBulanan';
import type { BahanBulanan, BarisRincian, LaporanBulanan } from '../domain/laporanBulanan';
import { telusuriPagu, telusuriPegawai } from '../domain/laporanBulananTelusur';
import type { KunciBulanan } from '../domain/laporanBulananTeks';
import { telusuriKejadian } from '../domain/laporanKejadian';
import { bertanda, potonganLain, potonganTugas, type Potongan, type PotonganTugas } from '../domain/laporanPotongan';
import type { BarisTugasBulanan } from '../domain/laporanTugas';
import type { Pegawai } from '../domain/pegawai';
import { lepasUrut, sisipUrut } from '../domain/sisipUrut';
import type { TugasTerbagi } from '../domain/tugas';
import { anggaranPada } from './anggaranPada';
import { capaianPada, type Kejadian } from './capaianPada';
import { hariIni } from './hariIni';
import { jeda } from './jeda';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';
import { rencanaSemula } from './rencanaSemula';
import { ruasDari, ruasTersentuh, type Ruas } from './ruas';
import { tersentuhBulan, type Tersentuh } from './tersentuhBulan';

/** One month of the open office: what counts in it, and its figures. */
export interface BulanKantor {
  readonly bahan: BahanBulanan;
  readonly laporan: LaporanBulanan;
}
interface PaguSub extends Potongan {
  readonly daftar: readonly TugasTerbagi[];
}
/** The same with its parts, so that the next state of the office counts only those that a command touched. */
interface Kept extends BulanKantor {
  readonly generation: number;
  readonly budget: number;
  readonly hari: Tanggal;
  readonly kejadian: Kejadian;
  readonly tugas: ReadonlyMap<Ruas<TugasId>, PotonganTugas>;
  readonly orang: ReadonlyMap<Ruas<PegawaiId>, Potongan>;
  readonly pagu: ReadonlyMap<SubKegiatanId, PaguSub>;
}
/** Tasks of one look at what counts in a figure. No figure is of tasks and of something else. */
const SEKALI = 1000;
/** Months asked for last; with it goes little more than the rows of what is late. */
const BULAN_DIKENAL = 3;
const kept = new WeakMap<KantorCache, Map<number, Kept>>();

/** The report of a month, counted once for every state of the office: the screen, its traces and the papers share it. */
export async function bulanKantor(program: Program, bulan: number): Promise<BulanKantor> {
  return bulanLengkap(program, bulan);
}

/** What counts in a figure of the month (L1); only tasks that are known to count in it are looked at. */
export async function rincianKantor(
  program: Program,
  bulan: number,
  kunci: KunciBulanan,
  bagianId: BagianId | null | undefined,
): Promise<readonly BarisRincian[]> {
  const { bahan, tugas } = await bulanLengkap(program, bulan);
  const { kantor } = bahan;
  const ikut = new Set<TugasId>();
  for (const [{ ids }, { tanda }] of tugas)
    ids.forEach((id, at) => {
      if (bertanda(tanda[at] ?? 0, kunci)) ikut.add(id);
    });
  const dicari = [...kantor.tugas.keys()].flatMap((id) => {
    const satu = ikut.has(id) && kantor.tugas.get(id);
    return satu && (bagianId == null || bagianTugas(satu, kantor) === bagianId) ? [satu] : [];
  });
  const napas = jeda();
  const hasil: BarisRincian[] = [];
  // What is not of tasks comes with the first look, and there is one where no task counts.
  for (let at = 0; at === 0 || at < dicari.length; at += SEKALI) {
    for (const satu of rincianBulanan(bahan, kunci, bagianId, dicari.slice(at, at + SEKALI))) hasil.push(satu);
    await napas();
  }
  return hasil;
}

async function bulanLengkap(program: Program, bulan: number): Promise<Kept> {
  const { cache } = program;
  for (;;) {
    const months = kept.get(cache) ?? new Map<number, Kept>();
    kept.set(cache, months);
    const known = months.get(bulan);
    if (known?.generation === cache.generation && known.hari === hariIni()) return known;
    const next = await susul(program, bulan, known);
    months.delete(bulan);
    months.set(bulan, next);
    for (const lama of months.keys()) if (months.size > BULAN_DIKENAL) months.delete(lama);
  }
}

async function susul(program: Program, bulan: number, known: Kept | undefined): Promise<Kept> {
  const { cache } = program;
  const { generation, budgetGeneration: budget } = cache;
  const hari = hariIni();
  const { bahan, kejadian } = await bahanBulanan(program, bulan);
  const lama = known && known.budget === budget && sekantor(known.bahan, bahan) ? known : null;
  const kena = lama ? await tersentuhBulan(program, lama, { bahan, kejadian }) : 'semua';
  const napas = jeda();
  const { kantor } = bahan;
  const tugas = await susulRuas(
    { isi: kantor.tugas, bagian: (satu) => bagianTugas(satu, kantor), hitung: (isi) => potonganTugas(bahan, isi) },
    lama?.tugas,
    kena === 'semua' ? null : kena.tugas,
    napas,
  );
  const perOrang = (isi: readonly Pegawai[]): Potongan =>
    potonganLain((beri) => isi.forEach((satu) => telusuriPegawai(bahan, satu, beri)));
  const orang = await susulRuas(
    { isi: kantor.pegawai, bagian: (satu) => satu.bagianId, hitung: perOrang },
    lama?.orang,
    kena === 'semua' ? null : kena.orang,
    napas,
  );
  const pagu = susulPagu(cache, bahan, lama?.pagu, kena);
  const lain = [...orang.values(), ...pagu.values(), potonganLain((beri) => telusuriKejadian(bahan, beri))];
  const perhatian = susulPerhatian(kena === 'semua' ? null : lama, tugas);
  const laporan = rakitLaporan(bahan, hari, [...tugas.values()], lain, perhatian);
  return { generation, budget, hari, kejadian, bahan, tugas, orang, pagu, laporan };
}

/** Everything that decides about all parts at once is what it was. */
const sekantor = ({ kantor: a, dpa }: BahanBulanan, { kantor: b, dpa: baru }: BahanBulanan): boolean =>
  a.kalender === b.kalender && a.pengaturan === b.pengaturan && a.bagian === b.bagian && dpa === baru;

interface Sumber<Id, Isi, P> {
  readonly isi: ReadonlyMap<Id, Isi>;
  readonly bagian: (satu: Isi) => BagianId | null;
  readonly hitung: (isi: readonly Isi[]) => P;
}

/** `kena`: ids of which anything may be another; null = of all. */
async function susulRuas<Id extends string, Isi, P>(
  { isi, bagian, hitung }: Sumber<Id, Isi, P>,
  lama: ReadonlyMap<Ruas<Id>, P> | undefined,
  kena: ReadonlySet<Id> | null,
  napas: () => Promise<void>,
): Promise<ReadonlyMap<Ruas<Id>, P>> {
  const ada = (id: Id): boolean => isi.has(id);
  let ruas = [...(lama?.keys() ?? [])];
  let ulang = lama && kena ? ruasTersentuh(ruas, kena, ada) : null;
  if (ulang === null) {
    ruas = [...ruasDari(perBagian(isi, bagian), ruas)];
    ulang = kena && ruasTersentuh(ruas, kena, ada);
  }
  const hasil = new Map<Ruas<Id>, P>();
  for (const satu of ruas) {
    const dikenal = ulang?.has(satu) === false ? lama?.get(satu) : undefined;
    const milik = (): Isi[] => satu.ids.flatMap((id) => isi.get(id) ?? []);
    hasil.set(satu, dikenal ?? hitung(milik()));
    if (dikenal === undefined) await napas();
  }
  return hasil;
}

/** Those of a bagian together, so that a part has the figures of one, or of few. */
function perBagian<Id, Isi>(isi: ReadonlyMap<Id, Isi>, bagian: (satu: Isi) => BagianId | null): Id[] {
  const hasil = new Map<BagianId | null, Id[]>();
  for (const [id, satu] of isi) {
    const di = bagian(satu);
    const daftar = hasil.get(di);
    if (daftar) daftar.push(id);
    else hasil.set(di, [id]);
  }
  return [...hasil.values()].flat();
}

function susulPagu(
  cache: KantorCache,
  bahan: BahanBulanan,
  lama: Kept['pagu'] | undefined,
  kena: Tersentuh | 'semua',
): Kept['pagu'] {
  const { tugas, subKegiatan } = bahan.kantor;
  const diragukan = new Set<SubKegiatanId | null>();
  if (kena !== 'semua') for (const id of kena.tugas) diragukan.add(tugas.get(id)?.subKegiatanId ?? null);
  const hasil = new Map<SubKegiatanId, PaguSub>();
  for (const sub of subKegiatan.values()) {
    const daftar = cache.tugasSub(sub.id);
    const dikenal = kena === 'semua' || diragukan.has(sub.id) ? undefined : lama?.get(sub.id);
    if (dikenal?.daftar === daftar) {
      hasil.set(sub.id, dikenal);
      continue;
    }
    const dulu = daftar.map((satu) => tugas.get(satu.id) ?? satu);
    hasil.set(sub.id, { daftar, ...potonganLain((beri) => telusuriPagu(bahan, sub, dulu, beri)) });
  }
  return hasil;
}

/** In the order of urutanPerhatian; rows of parts that are as they were keep their place. */
function susulPerhatian(lama: Kept | null, kini: Kept['tugas']): readonly BarisTugasBulanan[] {
  const tetap = new Set(lama?.tugas.values());
  const baru = [...kini.values()].filter((satu) => !tetap.has(satu)).flatMap(({ perhatian }) => perhatian);
  baru.sort(urutanPerhatian);
  if (lama === null) return baru;
  const ada = new Set(kini.values());
  const lepas = [...lama.tugas.values()].filter((satu) => !ada.has(satu)).flatMap((satu) => satu.perhatian);
  return sisipUrut(lepasUrut(lama.laporan.perhatian, lepas, urutanPerhatian), baru, urutanPerhatian);
}

/** Everything the report of a month counts, as the office was at its end. */
async function bahanBulanan(
  program: Program,
  bulan: number,
): Promise<{ readonly bahan: BahanBulanan; readonly kejadian: Kejadian }> {
  const { cache, dokumen } = program;
  const akhir = akhirBulan(cache.kantor.kalender.tahun, bulan);
  const dulu = await capaianPada(program, akhir);
  const { ketidakhadiran } = dulu.kantor;
  const semula = rencanaSemula({ ...cache.kantor, ketidakhadiran }, dulu.kejadian, akhir);
  const { kantor, keadaan, dpa } = await anggaranPada(program, dulu, akhir);
  const { beban, bertugas, kejadian } = dulu;
  const perintah = [...(await loadPerintah(dokumen.db)).values()].map(({ perintah: satu }) => ({
    tugasId: satu.id,
    jenis: satu.jenis,
    dari: satu.dari,
    perihal: satu.perihal,
    diterima: satu.diterima,
    selesai: satu.selesai,
  }));
  perintah.sort((a, b) => a.diterima.localeCompare(b.diterima) || a.perihal.localeCompare(b.perihal));
  const capaian: BahanBulanan['capaian'] = ({ id }) => dulu.capaian.get(id) ?? [];
  const isi = { kantor, bulan, dpa, capaian, semula, beban, keadaan, bertugas, perintah };
  return { bahan: { ...isi, ...(await loadKejadian(dokumen.db)) }, kejadian };
}
