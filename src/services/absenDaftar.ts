import type { KeadaanAbsen } from '../api/absenInputs';
import type { BarisAbsen, DaftarAbsen } from '../api/absenViews';
import { isiAbsen, sebutAbsen } from '../domain/absen';
import { hariKerjaLain } from '../domain/absenLintas';
import type { BagianId, KetidakhadiranId, PegawaiId } from '../domain/ids';
import { cariCocok } from '../domain/nama';
import { SEBUTAN_KETIDAKHADIRAN, type Ketidakhadiran, type Pegawai } from '../domain/pegawai';
import { absenceConflicts } from './absenBenturan';
import { hariIni } from './hariIni';
import { jeda } from './jeda';
import type { KantorCache } from './kantorCache';
import { page } from './listWork';
import { ordered } from './orderPeople';
import { bagianName } from './views';

interface Asked {
  readonly bagianId: BagianId | null;
  readonly pegawaiId: PegawaiId | null;
  readonly keadaan: KeadaanAbsen;
  readonly cari: string;
  readonly offset: number;
  readonly limit: number;
}
interface One {
  readonly person: Pegawai;
  readonly absen: Ketidakhadiran;
}

/** Recorded absences: what is on and to come by its first day, what is over by its last day backwards. */
export async function listAbsen(cache: KantorCache, asked: Asked): Promise<DaftarAbsen> {
  const { kantor } = cache;
  const today = hariIni();
  const people = asked.pegawaiId === null ? ordered(cache, asked.bagianId) : [kantor.pegawai.get(asked.pegawaiId)];
  const all: One[] = [];
  for (const person of people) {
    if (!person) continue;
    for (const absen of kantor.ketidakhadiran.get(person.id) ?? []) {
      const text = `${person.nama} ${person.nip} ${person.jabatan} ${SEBUTAN_KETIDAKHADIRAN[absen.jenis]}`;
      if (asked.cari === '' || cariCocok(text, asked.cari)) all.push({ person, absen });
    }
  }
  const over = ({ absen }: One): boolean => absen.akhir < today;
  const inTheWay = new Map<KetidakhadiranId, number>();
  const breathe = jeda();
  for (const { person, absen } of all) {
    // What is over can only be noted.
    const count = absen.akhir < today ? 0 : absenceConflicts(cache, person, absen);
    if (count > 0) inTheWay.set(absen.id, count);
    await breathe();
  }
  const lists: Record<KeadaanAbsen, One[]> = {
    berlaku: all.filter((one) => !over(one)),
    lewat: all.filter(over),
    benturan: all.filter(({ absen }) => inTheWay.has(absen.id)),
    semua: all,
  };
  const chosen = lists[asked.keadaan].sort(
    asked.keadaan === 'lewat'
      ? (a, b) => b.absen.akhir.localeCompare(a.absen.akhir)
      : (a, b) => a.absen.mulai.localeCompare(b.absen.mulai),
  );
  const { berlaku, lewat, benturan, semua } = lists;
  return {
    ...page(chosen, asked, (one) => rowView(cache, one, today, inTheWay.get(one.absen.id) ?? 0)),
    jumlah: { berlaku: berlaku.length, lewat: lewat.length, benturan: benturan.length, semua: semua.length },
  };
}

function rowView(cache: KantorCache, one: One, today: string, benturan: number): BarisAbsen {
  const { person, absen } = one;
  const { id, mulai, akhir, jenis, persen = 100 } = absen;
  return {
    id,
    pegawaiId: person.id,
    nama: person.nama,
    jabatan: person.jabatan,
    bagianId: person.bagianId,
    namaBagian: bagianName(cache.kantor, person.bagianId),
    mulai,
    akhir,
    jenis,
    persen,
    sebutan: sebutAbsen(absen),
    ...isiAbsen(cache.kantor, absen),
    lain: hariKerjaLain(cache.kantor, absen),
    benturan,
    waktu: akhir < today ? 'lewat' : mulai > today ? 'nanti' : 'kini',
  };
}
