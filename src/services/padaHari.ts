import { hitungSatu, type BebanTahun } from '../domain/hitungan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { keadaanTugas, type KeadaanTugas } from '../domain/keadaanTugas';
import { tanpaHariKeluar } from '../domain/keluarDiketahui';
import { capaianTugas, type CapaianPorsi } from '../domain/realisasi';
import type { TugasTerbagi } from '../domain/tugas';
import { berizinDulu, berubahSejak, tugasPada } from '../domain/tugasPada';
import type { absenPada } from './absenPada';
import type { CapaianKantor } from './capaianKantor';
import type { Kejadian } from './capaianPada';
import type { KantorCache } from './kantorCache';
import type { keluarPada } from './keluarPada';
import { Lapisan } from './lapisan';

/** What decides how the office was on the evening of a day. */
export interface Dulu {
  readonly hari: Tanggal;
  readonly kejadian: Kejadian;
  readonly absen: Awaited<ReturnType<typeof absenPada>>;
  readonly keluar: Awaited<ReturnType<typeof keluarPada>>;
  readonly orang: Kantor['pegawai'];
}

interface Daftar {
  readonly kini: readonly CapaianPorsi[] | undefined;
  readonly daftar: readonly CapaianPorsi[];
}

/** The tasks that were divided or planned otherwise on that evening, and the people on them; carried on in place. */
export class PadaHari {
  kantor: Kantor;
  #dulu: Dulu;
  #kini: CapaianKantor;
  readonly #cache: KantorCache;
  /** Of the tasks that were otherwise, and only of these. */
  readonly #capaian = new Map<TugasId, readonly CapaianPorsi[]>();
  readonly #tugas = new Map<TugasId, TugasTerbagi>();
  /** Everybody who has or had something of each, and the same by person. */
  readonly #pemegang = new Map<TugasId, readonly PegawaiId[]>();
  readonly #terlibat = new Map<PegawaiId, Set<TugasId>>();
  /** With the list of now it was made of: a note of other work of these people touches neither them nor what was otherwise. */
  readonly #pegawai = new Map<PegawaiId, Daftar>();
  readonly #beban = new Map<PegawaiId, BebanTahun>();
  readonly #keadaan = new Map<TugasId, KeadaanTugas>();

  constructor(cache: KantorCache, kini: CapaianKantor, dulu: Dulu) {
    this.#cache = cache;
    this.#kini = kini;
    this.#dulu = dulu;
    this.kantor = cache.kantor;
    this.#tukar(kini, dulu);
  }

  #tukar(kini: CapaianKantor, dulu: Dulu): void {
    const now = this.#cache.kantor;
    this.#kini = kini;
    this.#dulu = dulu;
    this.kantor = {
      ...now,
      tugas: new Lapisan(now.tugas, this.#tugas),
      pegawai: dulu.orang,
      ketidakhadiran: dulu.absen.size === 0 ? now.ketidakhadiran : new Map([...now.ketidakhadiran, ...dulu.absen]),
    };
  }

  /** Tasks that may be otherwise, where nothing is known yet. */
  calon(): ReadonlySet<TugasId> {
    const { kejadian, absen, keluar } = this.#dulu;
    const hasil = new Set([...kejadian.pindah.keys(), ...kejadian.batal.keys()]);
    for (const id of [...absen.keys(), ...keluar.keys()])
      for (const task of this.#cache.tugasPegawai(id)) hasil.add(task.id);
    return hasil;
  }

  /** These tasks and people may be others now; whatever else there is is as it was. */
  susul(kini: CapaianKantor, dulu: Dulu, tugas: Iterable<TugasId>, orang: Iterable<PegawaiId>): void {
    this.#tukar(kini, dulu);
    for (const id of orang) this.#lupakan(id);
    for (const id of tugas) this.hitung(id);
  }

  #lupakan(id: PegawaiId): void {
    this.#beban.delete(id);
    this.#pegawai.delete(id);
  }

  hitung(id: TugasId): void {
    for (const orang of this.#pemegang.get(id) ?? []) {
      this.#lupakan(orang);
      const milik = this.#terlibat.get(orang);
      milik?.delete(id);
      if (milik?.size === 0) this.#terlibat.delete(orang);
    }
    this.#pemegang.delete(id);
    this.#keadaan.delete(id);
    this.#tugas.delete(id);
    this.#capaian.delete(id);
    const task = this.#cache.kantor.tugas.get(id);
    const then = task && this.#saatItu(task);
    if (!task || !then) return;
    if (then.tugas !== task) this.#tugas.set(id, then.tugas);
    const daftar = capaianTugas(this.kantor, then.tugas, this.#kini.realisasi.get(id) ?? [], then.batal);
    this.#capaian.set(id, daftar);
    const semua = [daftar, this.#kini.capaian.get(id) ?? [], task.penugasan, then.tugas.penugasan].flat();
    const pemegang = [...new Set(semua.map(({ pegawaiId }) => pegawaiId))];
    this.#pemegang.set(id, pemegang);
    for (const orang of pemegang) {
      this.#lupakan(orang);
      const milik = this.#terlibat.get(orang);
      if (milik) milik.add(id);
      else this.#terlibat.set(orang, new Set([id]));
    }
  }

  /** The task as it was; null = as it is. */
  #saatItu(task: TugasTerbagi): ReturnType<typeof tugasPada> | null {
    const { hari, kejadian, absen, keluar } = this.#dulu;
    const pindah = kejadian.pindah.get(task.id) ?? [];
    const batal = kejadian.batal.get(task.id) ?? [];
    const berubah = [...pindah, ...batal].some((satu) => berubahSejak(satu, hari));
    // Divided as it is, but somebody's months are others.
    const tertunda = task.penugasan.some(({ pegawaiId }) => absen.has(pegawaiId) || keluar.has(pegawaiId));
    if (!berubah && !tertunda) return null;
    const dulu = berubah
      ? tugasPada(task, pindah, batal, hari)
      : { tugas: task, batal: this.#kini.batal.get(task.id) ?? [] };
    return { ...dulu, tugas: tanpaHariKeluar(dulu.tugas, keluar) };
  }

  capaian(id: TugasId): readonly CapaianPorsi[] | undefined {
    return this.#capaian.has(id) ? this.#capaian.get(id) : this.#kini.capaian.get(id);
  }

  /** In the order of kantor.tugas. */
  pegawai(id: PegawaiId): readonly CapaianPorsi[] | undefined {
    const terlibat = this.#terlibat.get(id);
    const kini = this.#kini.pegawai.get(id);
    if (!terlibat) return kini;
    const dikenal = this.#pegawai.get(id);
    if (dikenal && dikenal.kini === kini) return dikenal.daftar;
    const tetap = (kini ?? []).filter(({ tugasId }) => !this.#capaian.has(tugasId));
    const lain = [...terlibat].flatMap((tugas) =>
      (this.#capaian.get(tugas) ?? []).filter(({ pegawaiId }) => pegawaiId === id),
    );
    const daftar = [...tetap, ...lain].sort(this.#kini.urutan);
    this.#pegawai.set(id, { kini, daftar });
    return daftar;
  }

  #lain(id: PegawaiId): boolean {
    const now = this.#cache.kantor;
    return (
      this.#terlibat.has(id) ||
      this.kantor.pegawai.get(id) !== now.pegawai.get(id) ||
      this.kantor.ketidakhadiran.get(id) !== now.ketidakhadiran.get(id)
    );
  }

  #tugasnya(id: PegawaiId): readonly TugasTerbagi[] {
    const tetap = this.#cache.tugasPegawai(id).filter((task) => !this.#capaian.has(task.id));
    const lain = [...(this.#terlibat.get(id) ?? [])].flatMap((tugas) => {
      const then = this.kantor.tugas.get(tugas);
      return then?.penugasan.some(({ pegawaiId }) => pegawaiId === id) ? [then] : [];
    });
    return [...tetap, ...lain];
  }

  beban(id: PegawaiId): BebanTahun {
    if (!this.#lain(id)) return this.#cache.beban(id);
    let beban = this.#beban.get(id);
    if (!beban) this.#beban.set(id, (beban = hitungSatu(this.kantor, id, this.#tugasnya(id))));
    return beban;
  }

  keadaan(task: TugasTerbagi): KeadaanTugas {
    if (!this.#capaian.has(task.id)) return this.#cache.keadaan(task);
    let keadaan = this.#keadaan.get(task.id);
    if (!keadaan) {
      const kini = this.#cache.kantor.tugas.get(task.id) ?? task;
      this.#keadaan.set(task.id, (keadaan = keadaanTugas(berizinDulu(task, kini), this.kantor)));
    }
    return keadaan;
  }

  /** Has a share in some task. */
  bertugas(id: PegawaiId): boolean {
    return this.#lain(id) ? this.#tugasnya(id).length > 0 : this.#cache.tugasPegawai(id).length > 0;
  }
}
