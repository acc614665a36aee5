import type { HitunganKelas, KueriPeta } from '../../api/petaViews';
import { rasio } from '../../domain/beban';
import { kelasEj } from '../../domain/ej';
import { keadaanPegawai } from '../../domain/habis';
import type { PegawaiId } from '../../domain/ids';
import { dihitung, dijumlahkan } from '../../domain/kapasitas';
import { cariCocok } from '../../domain/nama';
import type { Pegawai } from '../../domain/pegawai';
import type { KantorCache } from '../kantorCache';
import { ordered } from '../orderPeople';
import { bagianName } from '../views';
import type { Banding } from './bandingPeta';
import type { RingkasanPeta } from './ringkasanPeta';

/** People of one group of the map ('' = all, without grouping), in the order they are shown. */
export interface Kelompok {
  readonly kunci: string;
  readonly nama: string;
  readonly orang: readonly Pegawai[];
  /** Those who count in totals. */
  readonly dihitung: readonly PegawaiId[];
}
export type Butir =
  | { readonly jenis: 'orang'; readonly orang: Pegawai; readonly kelompok: string }
  | { readonly jenis: 'kelompok'; readonly kelompok: Kelompok };

/** Rows of the whole list for a query, and the groups they stand in. */
export interface SusunanPeta {
  readonly butir: readonly Butir[];
  readonly kelompok: readonly Kelompok[];
  readonly semua: Kelompok;
}

type Rapi = Pick<KueriPeta, 'bagianId' | 'per' | 'kelompok' | 'urut' | 'cari' | 'keadaan' | 'tutup'>;

/** True where a changed load may change order or choice of rows. */
export const menurutBeban = ({ urut, keadaan }: Pick<KueriPeta, 'urut' | 'keadaan'>): boolean =>
  keadaan !== 'semua' || (urut !== 'susunan' && urut !== 'nama');

export const namaJabatan = (pegawai: Pick<Pegawai, 'jabatan'>): string =>
  pegawai.jabatan.trim().replace(/\s+/g, ' ') || 'Jabatan belum diisi';

/** Group of a person: the key it travels by and the words it shows. */
export function kelompokDari(cache: KantorCache, orang: Pegawai, kelompok: KueriPeta['kelompok']): [string, string] {
  if (kelompok === 'tidak') return ['', ''];
  if (kelompok === 'bagian')
    return [orang.bagianId ?? '-', bagianName(cache.kantor, orang.bagianId) || 'Belum ditempatkan'];
  const nama = namaJabatan(orang);
  return [nama.toLowerCase(), nama];
}

/** Bagian and search, whatever the load. */
export const cocokKueri = (
  person: Pegawai,
  { bagianId, cari }: Pick<Rapi, 'bagianId' | 'cari'>,
  tahun: number,
): boolean =>
  (person.status !== 'keluar' || dijumlahkan(person, tahun)) &&
  (bagianId === null || person.bagianId === bagianId) &&
  (cari === '' || cariCocok(`${person.nama} ${person.nip} ${person.jabatan}`, cari));

/** People of the query in the order of the office; `keadaan` only where asked. */
function saring(cache: KantorCache, kueri: Rapi) {
  const { keadaan } = kueri;
  return ordered(cache, kueri.bagianId).filter((person) => {
    if (!cocokKueri(person, kueri, cache.kantor.kalender.tahun)) return false;
    if (keadaan === 'semua') return true;
    return keadaan.length === 1 ? kelasBaris(cache, person) === keadaan : keadaanBaris(cache, person) === keadaan;
  });
}

export function keadaanBaris(cache: KantorCache, person: Pegawai) {
  const busy = cache.tugasPegawai(person.id).length > 0;
  return keadaanPegawai(person, cache.beban(person.id), busy, cache.kantor.pengaturan);
}

/** EJ class of the year of a counted person; `tanpaTugas` apart; null = not counted or without capacity. */
function kelasBaris(cache: KantorCache, person: Pegawai): keyof HitunganKelas | null {
  const { rasio: year } = cache.beban(person.id);
  if (!dihitung(person) || year === null) return null;
  if (cache.tugasPegawai(person.id).length === 0) return 'tanpaTugas';
  return KELAS[kelasEj(year, cache.kantor.pengaturan.kelasEj)];
}
const KELAS = { A: 'a', B: 'b', C: 'c', D: 'd', E: 'e' } as const;

const STATES = ['tanpaTugas', 'rendah', 'melebihi', 'beralasan', 'wajar'] as const;
const CLASSES = ['tanpaTugas', 'a', 'b', 'c', 'd', 'e'] as const;

/** State and class of a person as one number below 64, so that sums can count people by it; see `hitungCacah`. */
export function cacahOrang(cache: KantorCache, id: PegawaiId): number {
  const person = cache.kantor.pegawai.get(id);
  if (!person) return 0;
  const [state, kelas] = [keadaanBaris(cache, person), kelasBaris(cache, person)];
  return (state === null ? 0 : STATES.indexOf(state) + 1) * 8 + (kelas === null ? 0 : CLASSES.indexOf(kelas) + 1);
}

/** People of a sum by state and by class. */
export function hitungCacah(cacah: Int32Array) {
  const perKelas = { tanpaTugas: 0, a: 0, b: 0, c: 0, d: 0, e: 0 };
  const keadaan = { tanpaTugas: 0, rendah: 0, melebihi: 0, beralasan: 0, wajar: 0 };
  cacah.forEach((count, kind) => {
    const [state, kelas] = [STATES[(kind >> 3) - 1], CLASSES[(kind & 7) - 1]];
    if (state) keadaan[state] += count;
    if (kelas) perKelas[kelas] += count;
  });
  return { keadaan, perKelas };
}

export function susunan(cache: KantorCache, ringkasan: RingkasanPeta, lain: Banding | null, kueri: Rapi): SusunanPeta {
  const { tahun } = cache.kantor.kalender;
  const people = saring(cache, kueri);
  const groups = new Map<string, { nama: string; orang: Pegawai[] }>();
  for (const person of people) {
    const [kunci, nama] = kelompokDari(cache, person, kueri.kelompok);
    const group = groups.get(kunci);
    if (group) group.orang.push(person);
    else groups.set(kunci, { nama, orang: [person] });
  }
  const order = urutan(ringkasan, lain, kueri, tahun);
  const kelompok = [...groups].map(([kunci, { nama, orang }]): Kelompok =>
    buatKelompok(kunci, nama, order.orang(orang), tahun),
  );
  const sorted = kueri.kelompok === 'tidak' ? kelompok : order.kelompok(kelompok);
  const closed = new Set(kueri.tutup);
  const butir: Butir[] = [];
  for (const group of sorted) {
    if (kueri.kelompok !== 'tidak') butir.push({ jenis: 'kelompok', kelompok: group });
    if (kueri.kelompok !== 'tidak' && closed.has(group.kunci)) continue;
    for (const orang of group.orang) butir.push({ jenis: 'orang', orang, kelompok: group.kunci });
  }
  const semua = buatKelompok('', 'Seluruhnya', people, tahun);
  return { butir, kelompok: kueri.kelompok === 'tidak' ? [] : sorted, semua };
}

const buatKelompok = (kunci: string, nama: string, orang: readonly Pegawai[], tahun: number): Kelompok => ({
  kunci,
  nama,
  orang,
  dihitung: orang.filter((satu) => dijumlahkan(satu, tahun)).map(({ id }) => id),
});

interface Urutan {
  orang(people: readonly Pegawai[]): readonly Pegawai[];
  kelompok(groups: readonly Kelompok[]): readonly Kelompok[];
}

/** Numbers to sort by: largest first; people without a ratio and people who do not count come last. */
function urutan(ringkasan: RingkasanPeta, lain: Banding | null, { urut, kelompok, per }: Rapi, tahun: number): Urutan {
  const collator = new Intl.Collator('id');
  const byName = <T extends { readonly nama: string }>(all: readonly T[]): readonly T[] =>
    all.toSorted((a, b) => collator.compare(a.nama, b.nama));
  const asIs = <T>(all: readonly T[]): readonly T[] => all;
  if (urut === 'nama') return { orang: byName, kelompok: byName };
  // Groups of bagian come in the order of the office; jabatan have none.
  if (urut === 'susunan') return { orang: asIs, kelompok: kelompok === 'jabatan' ? byName : asIs };
  const { sumber } = ringkasan;
  const nilai = {
    menganggur: (id: PegawaiId) => -(sumber.beban(id).rasio ?? Infinity),
    melebihi: (id: PegawaiId) => sumber.beban(id).rasio ?? -Infinity,
    puncak: (id: PegawaiId) => ringkasan.puncak(id, per),
    berubah: (id: PegawaiId) => {
      const other = lain?.padanan(id);
      if (!lain || other === undefined) return -1;
      return Math.abs((sumber.beban(id).rasio ?? 0) - (lain.ringkasan.sumber.beban(other).rasio ?? 0));
    },
  }[urut];
  const largestFirst = <T>(all: readonly T[], of: (one: T) => number): readonly T[] =>
    all
      .map((one) => ({ one, value: of(one) }))
      .sort((a, b) => (a.value === b.value ? 0 : b.value - a.value))
      .map(({ one }) => one);
  return {
    orang: (people) => largestFirst(people, (one) => (dijumlahkan(one, tahun) ? nilai(one.id) : -Infinity)),
    kelompok: (groups) =>
      largestFirst(groups, ({ dihitung: ids }) => {
        if (urut === 'puncak' || urut === 'berubah')
          return ids.reduce((most, id) => Math.max(most, nilai(id)), -Infinity);
        let [load, capacity] = [0, 0];
        for (const id of ids) {
          const year = sumber.beban(id);
          load += year.beban;
          capacity += year.kapasitas;
        }
        const whole = rasio(load, capacity);
        return whole === null ? -Infinity : urut === 'menganggur' ? -whole : whole;
      }),
  };
}
