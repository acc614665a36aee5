import type { BarisPapan, BarisPeta, Calon, KolomPeta, Papan, Peta, SelPeta } from '../api/views';
import { AppError } from '../api/errors';
import { liveRows } from '../data/rows';
import { toPenempatan } from '../data/pegawai';
import { rasio, rentangJendela, sebarPeriode } from '../domain/beban';
import { keadaanPegawai } from '../domain/habis';
import { awalTahun, bulanTahun, hariDari, mingguTahun, tanggalDari, type Minggu } from '../domain/hari';
import { hitungPeriode, kapasitasPegawai, type Periode } from '../domain/hitungan';
import type { BagianId, PegawaiId } from '../domain/ids';
import { dihitung, kumulatifDari } from '../domain/kapasitas';
import { jumlahHariKerja, menitEfektif } from '../domain/kalender';
import { cariCocok } from '../domain/nama';
import { parseNip } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import { bup, tanggalBup } from '../domain/pensiun';
import { menitPorsi, menitTugas, sisaPorsi, kaliBagi } from '../domain/porsi';
import { layak } from '../domain/syarat';
import { NAMA_BULAN } from '../domain/tampil';
import type { TugasTerbagi } from '../domain/tugas';
import { ujiMuat } from '../domain/ujiMuat';
import type { KantorCache } from './kantorCache';
import { page, sortTugas } from './listWork';
import type { Program, Service } from './program';
import { bagianName, pegawaiView, timName, tugasView } from './views';

/** At most this many left-over cards travel to the board; the list screen pages through all. */
const CARDS = 500;

/** Reading people and their load: lists, board, candidates, heat map. */
export const peopleService: Service<
  'listPegawai' | 'getPegawai' | 'getPapan' | 'listCalon' | 'getPeta' | 'getSelPeta'
> = (program) => ({
  listPegawai: ({ bagianId, keadaan, cari, offset, limit }) => {
    const { cache } = program;
    const matches = (person: Pegawai): boolean => {
      if (keadaan === 'semua') return true;
      if (keadaan === 'tidakDihitung') return !dihitung(person);
      const busy = cache.tugasPegawai(person.id).length > 0;
      return keadaanPegawai(person, cache.beban(person.id), busy, cache.kantor.pengaturan) === keadaan;
    };
    const found = ordered(cache, bagianId).filter(
      (person) => (cari === '' || cariCocok(`${person.nama} ${person.nip} ${person.jabatan}`, cari)) && matches(person),
    );
    return Promise.resolve(page(found, { offset, limit }, (person) => pegawaiView(cache, person)));
  },
  getPegawai: ({ id }) => pegawaiDetail(program, id),
  getPapan: ({ bagianId, bulan }) => Promise.resolve(papan(program.cache, bagianId, bulan)),
  listCalon: ({ tugasId, cari, semuaBagian }) => {
    const task = program.cache.kantor.tugas.get(tugasId);
    if (!task) throw new AppError('tidakDitemukan', { apa: 'Tugas' });
    return Promise.resolve(candidates(program.cache, task, cari, semuaBagian));
  },
  getPeta: (input) => Promise.resolve(peta(program.cache, input)),
  getSelPeta: ({ pegawaiId, per, kolom }) => Promise.resolve(cell(program.cache, pegawaiId, per, kolom)),
});

const RANK: Readonly<Record<string, number>> = { JPT: 0, Administrator: 1, Pengawas: 3 };

/** People by bagian, the head first, then by tim kerja, kelas and name: never by load. */
export function ordered(cache: KantorCache, bagianId: BagianId | null): Pegawai[] {
  const { bagian, timKerja, pegawai } = cache.kantor;
  const unitAt = new Map(bagian.map((unit, at) => [unit.id, at]));
  const teamAt = new Map(timKerja.map((team, at) => [team.id, at + 1]));
  const collator = new Intl.Collator('id');
  const key = (p: Pegawai): readonly number[] => [
    (p.bagianId && unitAt.get(p.bagianId)) ?? 1e6,
    p.timKerjaId ? 1 : 0,
    p.timKerjaId ? (teamAt.get(p.timKerjaId) ?? 1e6) : (RANK[p.jenisJabatan ?? ''] ?? 5),
    RANK[p.jenisJabatan ?? ''] ?? 5,
    -(p.kelas ?? 0),
  ];
  const keyed = [...pegawai.values()]
    .filter((p) => bagianId === null || p.bagianId === bagianId)
    .map((p) => ({ p, key: key(p) }));
  keyed.sort((a, b) => {
    for (let i = 0; i < a.key.length; i++) {
      const difference = (a.key[i] ?? 0) - (b.key[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return collator.compare(a.p.nama, b.p.nama);
  });
  return keyed.map(({ p }) => p);
}

async function pegawaiDetail(program: Program, id: PegawaiId) {
  const { cache, dokumen } = program;
  const pegawai = cache.kantor.pegawai.get(id);
  if (!pegawai) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const posts = await liveRows(dokumen.db, 'penempatan', { column: 'pegawai_id', values: [id] });
  const tasks = cache.tugasPegawai(id);
  const capacity = kapasitasPegawai(cache.kantor, id).harian;
  const work = tasks.map((task) => ({ tugasId: task.id, menit: ownMinutes(task, id), jendela: task.jendela }));
  const { lahir } = pegawai.nip === '' ? { lahir: null } : parseNip(pegawai.nip);
  const age = bup(pegawai.jenisJabatan, pegawai.jabatan);
  const retirement = lahir && tanggalBup(lahir, age.usia);
  return {
    pegawai: pegawaiView(cache, pegawai),
    penempatan: posts.map(toPenempatan).sort((a, b) => ((a.tmt ?? '') < (b.tmt ?? '') ? 1 : -1)),
    ketidakhadiran: cache.kantor.ketidakhadiran.get(id) ?? [],
    tugas: sortTugas(cache, tasks, 'asal').map((task) => tugasView(cache, task)),
    lahir,
    bup: retirement ? { tanggal: retirement, usia: age.usia, sumber: age.sumber } : null,
    tidakMuat: ujiMuat(cache.kantor.kalender.tahun, capacity, work).map(({ tugasId, menitLebih }) => ({
      tugasId,
      menitLebih,
      nama: cache.kantor.tugas.get(tugasId)?.nama ?? '',
    })),
  };
}

function ownMinutes(task: TugasTerbagi, id: PegawaiId): number {
  const minutes = menitPorsi(task);
  return task.penugasan.reduce((sum, share) => sum + (share.pegawaiId === id ? (minutes.get(share.id) ?? 0) : 0), 0);
}

/** The chosen month, or the whole year, as periods of the load functions. */
function periods(tahun: number, bulan: number | null): { periode: Periode; at: number } {
  const months = bulanTahun(tahun);
  return { periode: months, at: bulan === null ? -1 : bulan - 1 };
}

function papan(cache: KantorCache, bagianId: BagianId | null, bulan: number | null): Papan {
  const { kantor } = cache;
  const { tahun } = kantor.kalender;
  const effective = menitEfektif(kantor.kalender, kantor.pengaturan);
  const running = kumulatifDari(effective);
  const first = awalTahun(tahun);
  const { periode, at } = periods(tahun, bulan);
  const ends = Int32Array.from(periode, (month) => month.akhir - first);
  const inPeriod = (task: TugasTerbagi, minutes: number, cumulative: Int32Array): number => {
    if (at < 0) return minutes;
    const spread = new Int32Array(ends.length);
    sebarPeriode(minutes, rentangJendela(task.jendela, tahun), first, cumulative, ends, spread);
    return spread[at] ?? 0;
  };
  const open = [...kantor.tugas.values()].filter(
    (task) =>
      (bagianId === null || task.bagianId === bagianId) &&
      (sisaPorsi(task) !== 0 || task.norma === null || task.penugasan.length === 0),
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
      .map((task) => ({ ...tugasView(cache, task), menitPeriode: inPeriod(task, menitTugas(task) ?? 0, running) })),
    totalTugas: open.length,
    pegawai: ordered(cache, bagianId)
      .filter((person) => person.status !== 'keluar')
      .map((person): BarisPapan => {
        const load = cache.beban(person.id);
        const own = kapasitasPegawai(kantor, person.id).kumulatif;
        const segmen = cache.tugasPegawai(person.id).flatMap((task) => {
          const minutes = menitPorsi(task);
          return task.penugasan
            .filter((share) => share.pegawaiId === person.id)
            .map((share) => ({
              penugasanId: share.id,
              tugasId: task.id,
              nama: task.nama,
              menit: inPeriod(task, minutes.get(share.id) ?? 0, own),
              peran: share.peran,
              terkunci: share.terkunci,
            }));
        });
        return {
          pegawaiId: person.id,
          nama: person.nama,
          jabatan: person.jabatan,
          kelas: person.kelas,
          bagianId: person.bagianId,
          timKerjaId: person.timKerjaId,
          namaBagian: bagianName(kantor, person.bagianId),
          namaTim: timName(kantor, person.timKerjaId),
          dihitung: dihitung(person),
          kapasitas: at < 0 ? load.kapasitas : (load.bulan.kapasitas[at] ?? 0),
          beban: at < 0 ? load.beban : (load.bulan.beban[at] ?? 0),
          kapasitasSetahun: load.kapasitas,
          bebanSetahun: load.beban,
          segmen: segmen.sort((a, b) => b.menit - a.menit || (a.penugasanId < b.penugasanId ? -1 : 1)),
        };
      }),
  };
}

/** Who may take the task, those with the most room first; people who may not are listed after with the reason. */
function candidates(cache: KantorCache, task: TugasTerbagi, cari: string, everybody: boolean): Calon[] {
  const { kantor } = cache;
  const window = rentangJendela(task.jendela, kantor.kalender.tahun);
  const whole = menitTugas(task) ?? 0;
  const left = task.hadirBersama ? whole : kaliBagi(whole, Math.max(0, sisaPorsi(task)), task.pembagi);
  const adds = left > 0 ? left : whole;
  return ordered(cache, everybody ? null : task.bagianId)
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
        halangan: fits.ya ? '' : fits.teks,
        rasio: load.rasio,
        rasioSesudah: rasio(load.beban + adds, load.kapasitas),
        sisaMenit: load.kapasitas - load.beban,
      };
    })
    .sort((a, b) => Number(a.halangan !== '') - Number(b.halangan !== '') || b.sisaMenit - a.sisaMenit)
    .slice(0, 300);
}

function columns(cache: KantorCache, per: 'minggu' | 'bulan'): { span: readonly Minggu[]; kolom: KolomPeta[] } {
  const { kalender, pengaturan } = cache.kantor;
  const effective = menitEfektif(kalender, pengaturan);
  const first = awalTahun(kalender.tahun);
  const span = per === 'minggu' ? mingguTahun(kalender.tahun) : bulanTahun(kalender.tahun);
  return {
    span,
    kolom: span.map(({ nomor, mulai, akhir }) => ({
      nomor,
      mulai: tanggalDari(mulai),
      akhir: tanggalDari(akhir),
      hariKerja: jumlahHariKerja(effective.subarray(mulai - first, akhir - first + 1)),
    })),
  };
}

function peta(
  cache: KantorCache,
  {
    bagianId,
    per,
    offset,
    limit,
  }: { bagianId: BagianId | null; per: 'minggu' | 'bulan'; offset: number; limit: number },
): Peta {
  const { kantor } = cache;
  const { span, kolom } = columns(cache, per);
  const people = ordered(cache, bagianId).filter((person) => person.status !== 'keluar');
  const counted = people.filter(dihitung);
  let [load, capacity] = [0, 0];
  for (const person of counted) {
    const year = cache.beban(person.id);
    load += year.beban;
    capacity += year.kapasitas;
  }
  // "jam efektif/hari": the capacity of a full day (5,25 h by default) and the same scaled by the load.
  const full =
    (kantor.pengaturan.menitMinggu.nilai / kantor.pengaturan.hariKerja) *
    (1 - kantor.pengaturan.kelonggaran.nilai / 100);
  const jamPenuh = full / 60;
  const { total, baris } = page(people, { offset, limit }, (person): BarisPeta => {
    const year = cache.beban(person.id);
    const { beban, kapasitas } = hitungPeriode(kantor, person.id, cache.tugasPegawai(person.id), span);
    return {
      pegawaiId: person.id,
      nama: person.nama,
      jabatan: person.jabatan,
      namaBagian: bagianName(kantor, person.bagianId),
      namaTim: timName(kantor, person.timKerjaId),
      dihitung: dihitung(person),
      setahun: year.rasio,
      bebanSetahun: year.beban,
      kapasitasSetahun: year.kapasitas,
      sel: Array.from(beban, (minutes, i) => rasio(minutes, kapasitas[i] ?? 0)),
    };
  });
  return { per, kolom, baris, total, rataRataJam: capacity > 0 ? (jamPenuh * load) / capacity : 0, jamPenuh };
}

const ABSENCE = {
  cuti_tahunan: 'cuti tahunan',
  cuti_lain: 'cuti',
  tidak_tersedia: 'tidak tersedia',
  diklat: 'diklat',
} as const;

function cell(cache: KantorCache, id: PegawaiId, per: 'minggu' | 'bulan' | 'tahun', at: number): SelPeta {
  const { kantor } = cache;
  const person = kantor.pegawai.get(id);
  if (!person) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const { tahun } = kantor.kalender;
  const first = awalTahun(tahun);
  const span: readonly Minggu[] =
    per === 'tahun' ? [{ nomor: 1, mulai: first, akhir: hariDari(`${tahun}-12-31`) }] : columns(cache, per).span;
  const period = span[at];
  if (!period) throw new AppError('tidakDitemukan', { apa: 'Periode' });
  const ends = Int32Array.from(span, (one) => one.akhir - first);
  const own = kapasitasPegawai(kantor, id);
  const tugas = cache.tugasPegawai(id).flatMap((task) => {
    const minutes = menitPorsi(task);
    return task.penugasan
      .filter((share) => share.pegawaiId === id)
      .map((share) => {
        const spread = new Int32Array(span.length);
        sebarPeriode(
          minutes.get(share.id) ?? 0,
          rentangJendela(task.jendela, tahun),
          first,
          own.kumulatif,
          ends,
          spread,
        );
        return { tugasId: task.id, penugasanId: share.id, nama: task.nama, menit: spread[at] ?? 0 };
      })
      .filter((share) => share.menit > 0);
  });
  const [mulai, akhir] = [tanggalDari(period.mulai), tanggalDari(period.akhir)];
  const away = (kantor.ketidakhadiran.get(id) ?? []).find((one) => one.mulai <= akhir && one.akhir >= mulai);
  const capacity = (own.kumulatif[period.akhir - first + 1] ?? 0) - (own.kumulatif[period.mulai - first] ?? 0);
  return {
    pegawaiId: id,
    nama: person.nama,
    mulai,
    akhir,
    kapasitas: capacity,
    beban: tugas.reduce((sum, share) => sum + share.menit, 0),
    tidakTersedia: away ? ABSENCE[away.jenis] : '',
    tugas: tugas.sort((a, b) => b.menit - a.menit),
  };
}
