import { bulatkanOrang, dasarAbk, pembagiSetahun, rapikanOrang, ulanganAbk, type DasarAbk } from './abkPeriode';
import {
  jabatanStruktural,
  kelompokJabatan,
  kunciBelum,
  urutkanJabatan,
  type KunciAbk,
  type Pemangku,
} from './abkJabatan';
import { kelasEj, type KelasEj } from './ej';
import type { BagianId, PegawaiId } from './ids';
import type { Kantor } from './kantor';
import { bagiMenit, jumlahPorsi, kaliBagi, menitHadir, menitTugas } from './porsi';
import type { TugasTerbagi } from './tugas';

/**
 * Analisis Beban Kerja: how many people the work needs, by jabatan, unit and office.
 * A1 beban kerja of a task = volume × norma; in "hadir bersama" everybody there spends the full time; a task without a
 *    norm is not counted but named by number, so that a need is never quietly too low;
 * A2 the minutes of a share belong to the jabatan of whoever has it, in that person's own bagian and whatever the status;
 * A3 what is not divided stays with the bagian of the task in a row of its own, "belum ada pemangku": all rows together are
 *    the work of all tasks (and what was given away twice);
 * A4 pemangku are the people in the post (aktif, pola kerja khusus) on the one day that the form names, so that somebody who
 *    left in January and the successor are not two; full-time posts stand beside them;
 * A5 kebutuhan = beban ÷ WKE (`norma`);
 * A6 `periode`: each task by its own period, results per period × norma ÷ effective minutes of that period; what recurs in a
 *    part of the year only by the year (ulanganAbk);
 * A7 rounding of each row, from the fraction of the setting on upwards (bulatkanOrang); a structural post (JPT, Administrator,
 *    Pengawas) is needed once for every one there is, whatever its load: what is too much for it is work to divide again;
 * A8 selisih = pemangku − rounded kebutuhan: negative is short of people;
 * A9 unit and office are the sums of their rows, of raw needs as of rounded ones, so that every level adds up;
 * A10 EJ = kebutuhan ÷ pemangku, which by norm is beban ÷ (pemangku × WKE); EU the same over all work of the unit, divided
 *    or not; without pemangku there is none. Classes on unrounded numbers.
 */
export interface JumlahAbk {
  /** Minutes of the year. */
  readonly menit: number;
  /** People, unrounded. */
  readonly kebutuhan: number;
  readonly bulat: number;
  readonly pemangku: number;
  /** Thousandths of full-time posts. */
  readonly setara: number;
  readonly tidakAktif: number;
  readonly selisih: number;
  readonly ej: number | null;
  readonly kelas: KelasEj | null;
}
export interface BarisAbk extends JumlahAbk, Omit<Pemangku, 'pemangku' | 'setara' | 'tidakAktif'> {
  readonly jenis: 'jabatan' | 'belum';
  /** Tasks with a part in this row. */
  readonly tugas: number;
}
export interface JumlahUnit extends JumlahAbk {
  /** Tasks of the unit's own, and how many of them have no norm. */
  readonly tugas: number;
  readonly tanpaNorma: number;
  /** A3, minutes and tasks. */
  readonly menitBelum: number;
  readonly tugasBelum: number;
}
export interface UnitAbk {
  readonly bagianId: BagianId | null;
  readonly nama: string;
  readonly baris: readonly BarisAbk[];
  readonly jumlah: JumlahUnit;
}
export interface Abk {
  readonly dasar: DasarAbk;
  readonly unit: readonly UnitAbk[];
  readonly jumlah: JumlahUnit;
}

const NAMA_BELUM = 'Belum ada pemangku (pekerjaan belum dibagi)';
const NAMA_TANPA_BAGIAN = 'Belum ditempatkan di bagian';

/** What one row has of a task: minutes of the year, and how many of its holders are on it. */
export interface BagianBaris {
  readonly kunci: KunciAbk;
  menit: number;
  orang: number;
}

/** A1–A3: one task by row; rows with 0 minutes are left out. A list and not a map: there are hardly ever more than a few. */
export function menitPerBaris(
  tugas: TugasTerbagi,
  kunciPegawai: ReadonlyMap<PegawaiId, KunciAbk>,
): readonly BagianBaris[] {
  const hasil: BagianBaris[] = [];
  const menit = menitTugas(tugas) ?? 0;
  if (menit === 0) return hasil;
  const tambah = (kunci: KunciAbk, banyak: number, orang: number): void => {
    if (banyak === 0) return;
    const ada = hasil.find((satu) => satu.kunci === kunci);
    if (ada) {
      ada.menit += banyak;
      ada.orang += orang;
    } else hasil.push({ kunci, menit: banyak, orang });
  };
  const daftar = tugas.penugasan;
  const milik = (p: TugasTerbagi['penugasan'][number]): KunciAbk =>
    kunciPegawai.get(p.pegawaiId) ?? kunciBelum(tugas.bagianId);
  if (tugas.hadirBersama) {
    for (const p of daftar) tambah(milik(p), menitHadir(menit, tugas, p), 1);
    if (daftar.length === 0) tambah(kunciBelum(tugas.bagianId), menit, 0);
    return hasil;
  }
  const [satu] = daftar;
  if (satu && daftar.length === 1 && satu.porsi === tugas.pembagi) {
    tambah(milik(satu), menit, 1);
    return hasil;
  }
  const bagian = bagiMenit(menit, tugas.pembagi, daftar);
  daftar.forEach((p, i) => tambah(milik(p), bagian[i] ?? 0, 1));
  const terbagi = tugas.pembagi > 0 ? kaliBagi(menit, jumlahPorsi(tugas), tugas.pembagi) : 0;
  if (terbagi < menit) tambah(kunciBelum(tugas.bagianId), menit - terbagi, 0);
  return hasil;
}

interface Isi {
  menit: number;
  /** Minutes by the number they are divided by: one entry by norm, few by period. */
  readonly perPembagi: Map<number, number>;
  tugas: number;
}

/** The whole ABK of an office. */
export function hitungAbk(kantor: Kantor, dasar: DasarAbk = dasarAbk(kantor.pengaturan, kantor.kalender.tahun)): Abk {
  const { jabatan, kunci } = kelompokJabatan(kantor, dasar.per);
  const ulangan = ulanganAbk(kantor, dasar);
  const isi = new Map<KunciAbk, Isi>();
  const tugasUnit = new Map<BagianId | null, { tugas: number; tanpaNorma: number; tugasBelum: number }>();
  const belum = new Map<KunciAbk, BagianId | null>();
  for (const tugas of kantor.tugas.values()) {
    const { bagianId } = tugas;
    let unit = tugasUnit.get(bagianId);
    if (!unit) tugasUnit.set(bagianId, (unit = { tugas: 0, tanpaNorma: 0, tugasBelum: 0 }));
    unit.tugas += 1;
    if (tugas.norma === null) unit.tanpaNorma += 1;
    const pembagi = pembagiSetahun(ulangan(tugas), dasar);
    for (const { kunci: k, menit } of menitPerBaris(tugas, kunci)) {
      let satu = isi.get(k);
      if (!satu) isi.set(k, (satu = { menit: 0, perPembagi: new Map(), tugas: 0 }));
      satu.menit += menit;
      satu.tugas += 1;
      satu.perPembagi.set(pembagi, (satu.perPembagi.get(pembagi) ?? 0) + menit);
      if (!jabatan.has(k)) {
        belum.set(k, bagianId);
        unit.tugasBelum += 1;
      }
    }
  }
  const baris: BarisAbk[] = [];
  for (const [k, satu] of jabatan)
    if (satu.pemangku > 0 || satu.tidakAktif > 0 || isi.has(k))
      baris.push({ jenis: 'jabatan', ...satu, ...nilaiBaris(isi.get(k), satu, satu.jenisJabatan, dasar) });
  for (const [k, bagianId] of belum) baris.push(barisBelum(k, bagianId, isi.get(k), dasar));
  return { dasar, ...susunUnit(kantor, baris, tugasUnit, dasar) };
}

const barisBelum = (kunci: KunciAbk, bagianId: BagianId | null, isi: Isi | undefined, dasar: DasarAbk): BarisAbk => ({
  jenis: 'belum',
  kunci,
  bagianId,
  jabatan: NAMA_BELUM,
  jenisJabatan: null,
  kelasJabatan: [],
  ...nilaiBaris(isi, { pemangku: 0, setara: 0, tidakAktif: 0 }, null, dasar),
});

type Orang = Pick<JumlahAbk, 'pemangku' | 'setara' | 'tidakAktif'>;

function nilaiBaris(
  isi: Isi | undefined,
  orang: Orang,
  jenis: BarisAbk['jenisJabatan'],
  dasar: DasarAbk,
): JumlahAbk & Pick<BarisAbk, 'tugas'> {
  let kebutuhan = 0;
  // By the divisor, so that the sum does not depend on the order of the tasks.
  const pembagi = [...(isi?.perPembagi ?? [])].sort(([a], [b]) => a - b);
  for (const [satu, menit] of pembagi) kebutuhan += menit / satu;
  kebutuhan = rapikanOrang(kebutuhan);
  const bulat = jabatanStruktural(jenis) ? Math.max(1, orang.pemangku) : bulatkanOrang(kebutuhan, dasar.pembulatan);
  return { ...nilai(isi?.menit ?? 0, kebutuhan, bulat, orang, dasar), tugas: isi?.tugas ?? 0 };
}

function nilai(menit: number, kebutuhan: number, bulat: number, orang: Orang, dasar: DasarAbk): JumlahAbk {
  const { pemangku, setara, tidakAktif } = orang;
  const ej = pemangku > 0 ? rapikanOrang(kebutuhan / pemangku) : null;
  const kelas = ej === null ? null : kelasEj(ej, dasar.batas);
  return { menit, kebutuhan, bulat, pemangku, setara, tidakAktif, selisih: pemangku - bulat, ej, kelas };
}

/** A9: sums of rows of any level. */
function jumlahkanAbk(baris: readonly JumlahAbk[], dasar: DasarAbk): JumlahAbk {
  const jumlah = (ambil: (satu: JumlahAbk) => number): number => baris.reduce((total, satu) => total + ambil(satu), 0);
  return nilai(
    jumlah((b) => b.menit),
    rapikanOrang(jumlah((b) => b.kebutuhan)),
    jumlah((b) => b.bulat),
    { pemangku: jumlah((b) => b.pemangku), setara: jumlah((b) => b.setara), tidakAktif: jumlah((b) => b.tidakAktif) },
    dasar,
  );
}

function susunUnit(
  kantor: Kantor,
  baris: readonly BarisAbk[],
  tugasUnit: ReadonlyMap<BagianId | null, Pick<JumlahUnit, 'tugas' | 'tanpaNorma' | 'tugasBelum'>>,
  dasar: DasarAbk,
): Pick<Abk, 'unit' | 'jumlah'> {
  const perBagian = new Map<BagianId | null, BarisAbk[]>();
  for (const satu of baris) {
    const daftar = perBagian.get(satu.bagianId);
    if (daftar) daftar.push(satu);
    else perBagian.set(satu.bagianId, [satu]);
  }
  const dikenal = new Map<BagianId | null, string>(kantor.bagian.map(({ id, nama }) => [id, nama]));
  const asing = [...new Set([...perBagian.keys(), ...tugasUnit.keys()])].filter((id) => !dikenal.has(id)).sort();
  const unit: UnitAbk[] = [];
  for (const id of [...dikenal.keys(), ...asing]) {
    const milik = perBagian.get(id) ?? [];
    const tugas = tugasUnit.get(id) ?? { tugas: 0, tanpaNorma: 0, tugasBelum: 0 };
    if (milik.length === 0 && tugas.tugas === 0) continue;
    milik.sort((a, b) => Number(a.jenis === 'belum') - Number(b.jenis === 'belum') || urutkanJabatan(a, b));
    const menitBelum = milik.reduce((total, b) => total + (b.jenis === 'belum' ? b.menit : 0), 0);
    const jumlah = { ...jumlahkanAbk(milik, dasar), ...tugas, menitBelum };
    unit.push({ bagianId: id, nama: dikenal.get(id) ?? NAMA_TANPA_BAGIAN, baris: milik, jumlah });
  }
  const hitung = (ambil: (satu: JumlahUnit) => number): number => unit.reduce((n, u) => n + ambil(u.jumlah), 0);
  return {
    unit,
    jumlah: {
      ...jumlahkanAbk(
        unit.map((u) => u.jumlah),
        dasar,
      ),
      tugas: hitung((j) => j.tugas),
      tanpaNorma: hitung((j) => j.tanpaNorma),
      menitBelum: hitung((j) => j.menitBelum),
      tugasBelum: hitung((j) => j.tugasBelum),
    },
  };
}
