import type { BarisPapan, Calon, Papan } from '../api/views';
import { rasio, rentangJendela, type Rentang } from '../domain/beban';
import { awalTahun, bulanTahun } from '../domain/hari';
import { menungguKeputusan } from '../domain/habis';
import { kapasitasPegawai, kejadianPegawai, menitPegawai, type Periode } from '../domain/hitungan';
import type { BagianId, PegawaiId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { dihitung, kumulatifDari } from '../domain/kapasitas';
import { jumlahHariKerja, menitEfektif } from '../domain/kalender';
import { sebarMilik } from '../domain/jedaPorsi';
import { kejadianKantor, sebarPotongan, type KejadianTahun } from '../domain/kejadian';
import type { Masa } from '../domain/masaPorsi';
import { awalKata, cariCocok } from '../domain/nama';
import type { Pegawai, Peran } from '../domain/pegawai';
import { berikan, pindahkan, type Porsi } from '../domain/pembagian';
import { jumlahPorsi, kaliBagi, menitPorsi, menitTugas, sisaPorsi } from '../domain/porsi';
import { layak } from '../domain/syarat';
import { pemegang, sebabTim, type AturanTim } from '../domain/syaratTim';
import { NAMA_BULAN } from '../domain/tampil';
import type { Jendela, Penugasan, TugasTerbagi } from '../domain/tugas';
import type { KantorCache } from './kantorCache';
import { sortTugas } from './listWork';
import { ordered } from './orderPeople';
import { teamRefusal, teamRules } from './teamRules';
import { bagianName, leadView, timName, tugasView } from './views';

/** At most this many left-over cards travel to the board; the list screen pages through all. */
const CARDS = 500;

/** The chosen month, or the whole year, as periods of the load functions. */
function periods(tahun: number, bulan: number | null): { periode: Periode; at: number } {
  const months = bulanTahun(tahun);
  return { periode: months, at: bulan === null ? -1 : bulan - 1 };
}

/** The board: left-over tasks and one row per person, for a month or the year. */
export function papan(cache: KantorCache, bagianId: BagianId | null, bulan: number | null): Papan {
  const { kantor } = cache;
  const { tahun } = kantor.kalender;
  const effective = menitEfektif(kantor.kalender, kantor.pengaturan);
  const running = kumulatifDari(effective);
  const first = awalTahun(tahun);
  const { periode, at } = periods(tahun, bulan);
  const ends = Int32Array.from(periode, (month) => month.akhir - first);
  const kejadian = kejadianKantor(kantor);
  const inPeriod = (parts: readonly Rentang[], minutes: number, cumulative: Int32Array): number => {
    if (at < 0) return minutes;
    const spread = new Float64Array(ends.length);
    sebarPotongan(minutes, parts, first, cumulative, ends, spread);
    return spread[at] ?? 0;
  };
  const ofShare = (
    jendela: Jendela,
    share: Penugasan,
    minutes: number,
    parts: KejadianTahun,
    person: Pegawai,
    kumulatif: Int32Array,
  ): number => {
    if (at < 0) return minutes;
    const spread = new Float64Array(ends.length);
    const bagian = (masa: Masa | null): readonly Rentang[] => parts.milik(jendela, person, masa);
    sebarMilik(share, minutes, { jendela, bagian, awal: first, kumulatif, akhirPeriode: ends }, spread);
    return spread[at] ?? 0;
  };
  const mine = [...kantor.tugas.values()].filter((task) => bagianId === null || task.bagianId === bagianId);
  // H17: what waits for a decision is not to be divided.
  const toDivide = mine.filter((task) => !menungguKeputusan(cache.keadaan(task)));
  const open = toDivide.filter(
    (task) => sisaPorsi(task) !== 0 || task.norma === null || task.penugasan.length === 0 || lacksTeam(cache, task),
  );
  const workdays =
    at < 0
      ? effective
      : effective.subarray((periode[at]?.mulai ?? first) - first, (periode[at]?.akhir ?? first) - first + 1);
  return {
    periode: at < 0 ? `Tahun ${tahun}` : `${NAMA_BULAN[at] ?? ''} ${tahun}`,
    hariKerja: jumlahHariKerja(workdays),
    tugas: sortTugas(cache, open, 'asal')
      .slice(0, CARDS)
      .map((task) => ({
        ...tugasView(cache, task),
        menitPeriode: inPeriod(kejadian.potongan(task.jendela), menitTugas(task) ?? 0, running),
      })),
    totalTugas: open.length,
    totalMenit: open.reduce((sum, task) => sum + menitBelum(task), 0),
    terbagiBelumHabis: toDivide.filter((task) => !cache.keadaan(task).habis).length - open.length,
    pegawai: ordered(cache, bagianId)
      .filter((person) => person.status !== 'keluar')
      .map((person): BarisPapan => {
        const load = cache.beban(person.id);
        const own = kapasitasPegawai(kantor, person.id).kumulatif;
        const parts = kejadianPegawai(kantor, person);
        const segmen = cache.tugasPegawai(person.id).flatMap((task) => {
          const minutes = menitPorsi(task);
          return task.penugasan
            .filter((share) => share.pegawaiId === person.id)
            .map((share) => ({
              penugasanId: share.id,
              tugasId: task.id,
              nama: task.nama,
              menit: ofShare(task.jendela, share, minutes.get(share.id) ?? 0, parts, person, own),
              peran: share.peran,
              terkunci: share.terkunci,
            }));
        });
        return {
          pegawaiId: person.id,
          nama: person.nama,
          jabatan: person.jabatan,
          jenisJabatan: person.jenisJabatan,
          kelas: person.kelas,
          kompetensi: person.kompetensi,
          bagianId: person.bagianId,
          timKerjaId: person.timKerjaId,
          namaBagian: bagianName(kantor, person.bagianId),
          namaTim: timName(kantor, person.timKerjaId),
          dihitung: dihitung(person),
          kapasitas: at < 0 ? load.kapasitas : (load.bulan.kapasitas[at] ?? 0),
          beban: at < 0 ? load.beban : (load.bulan.beban[at] ?? 0),
          kapasitasSetahun: load.kapasitas,
          bebanSetahun: load.beban,
          ...(person.alasanMelebihi?.batas !== undefined && { bebanDiterima: person.alasanMelebihi.batas }),
          segmen: segmen.sort((a, b) => b.menit - a.menit || (a.penugasanId < b.penugasanId ? -1 : 1)),
        };
      }),
  };
}

/** Minutes nobody has yet, rounded as in the counters (H9). */
function menitBelum(task: TugasTerbagi): number {
  const whole = menitTugas(task) ?? 0;
  return whole - kaliBagi(whole, Math.min(jumlahPorsi(task), task.pembagi), task.pembagi);
}

/** Divided, but not by the people it asks for (H12–H15): it stays among what is to be done. */
const lacksTeam = (cache: KantorCache, task: TugasTerbagi): boolean =>
  sebabTim(task, task.penugasan, (id) => cache.kantor.pegawai.get(id)).length > 0;

/** Who may take the task (or the share of `from`), those named as was typed and with the most room first; people who may not after, with the reason. */
export function candidates(
  cache: KantorCache,
  task: TugasTerbagi,
  cari: string,
  everybody: boolean,
  from: PegawaiId | null = null,
  atMost = 300,
): Calon[] {
  const { kantor } = cache;
  const window = rentangJendela(task.jendela, kantor.kalender.tahun);
  const whole = menitTugas(task) ?? 0;
  const left = task.hadirBersama ? whole : kaliBagi(whole, Math.max(0, sisaPorsi(task)), task.pembagi);
  // A share that moves brings its own minutes, not those of the whole task.
  const adds = from !== null ? menitPegawai(task, from) : left > 0 ? left : whole;
  const found = ordered(cache, everybody ? null : task.bagianId)
    .filter(
      (person) => person.status !== 'keluar' && (cari === '' || cariCocok(`${person.nama} ${person.jabatan}`, cari)),
    )
    .map((person): Calon => {
      const fits = layak(task, person, window);
      const load = cache.beban(person.id);
      return {
        pegawaiId: person.id,
        nama: person.nama,
        jabatan: person.jabatan,
        namaBagian: bagianName(kantor, person.bagianId),
        halangan: fits.ya ? teamObstacle(kantor, task, person, from) : fits.teks,
        ...leadView(task, person),
        rasio: load.rasio,
        rasioSesudah: rasio(load.beban + adds, load.kapasitas),
        sisaMenit: load.kapasitas - load.beban,
        kapasitas: load.kapasitas,
      };
    })
    .sort((a, b) => Number(a.halangan !== '') - Number(b.halangan !== '') || b.sisaMenit - a.sisaMenit);
  const named = found.map((one) => awalKata(one.nama, cari));
  return [...found.filter((_, i) => named[i]), ...found.filter((_, i) => !named[i])].slice(0, atMost);
}

/** What the team of the task has against this person joining it, or taking over the share of `from`; '' = nothing. */
function teamObstacle(kantor: Kantor, task: TugasTerbagi, person: Pegawai, from: PegawaiId | null): string {
  const aturan = teamRules(kantor, task);
  if (aturan === undefined) return '';
  const shares: readonly Porsi[] = task.penugasan;
  const fresh = (peran: Peran): Porsi => ({
    pegawaiId: person.id,
    porsi: 0,
    peran,
    terkunci: false,
    persetujuanLintas: '',
  });
  const next =
    from === null
      ? berikan({ ...task, aturan }, shares, person.id, 'sisa', fresh)
      : pindahkan(shares, from, person.id, fresh, '', aturan);
  const full = `sudah ada ${pemegang(shares).length} pelaksana, paling banyak ${aturan.orangMax ?? 0}`;
  // A task that is wholly given out takes nobody new by itself; the list still says why.
  if (next === shares && !shares.some((share) => share.pegawaiId === person.id) && isFull(aturan, shares)) return full;
  return next ? teamRefusal(kantor, task, person, next) : '';
}

const isFull = ({ orangMax, satuOrang }: AturanTim, shares: readonly Porsi[]): boolean =>
  orangMax !== null && !satuOrang && pemegang(shares).length >= orangMax;
