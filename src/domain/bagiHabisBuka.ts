import type { Pandangan } from './bagiHabisPandangan';
import { calonTugas } from './bagiHabisPandangan';
import type { PorsiUsul } from './bagiHabisPorsi';
import { jadiPenugasan, porsiAsli } from './bagiHabisPorsi';
import type { BebanTahun } from './hitungan';
import { hitungSatu } from './hitungan';
import type { BagianId, PegawaiId, TugasId } from './ids';
import type { Pegawai } from './pegawai';
import type { Penugasan, TugasTerbagi } from './tugas';

/**
 * The tasks that change, as typed arrays: the shares of task i are at places mulai[i] … mulai[i + 1] − 1. A hundred thousand
 * of them cross from a worker in a few milliseconds; everything else about a share follows from the office.
 */
export interface UsulanPadat {
  /** In the order of the office. */
  readonly tugas: readonly TugasId[];
  readonly mulai: Int32Array;
  /** Index into `pegawai`. */
  readonly orang: Int32Array;
  readonly porsi: Int32Array;
  /** 1 = ketua. */
  readonly ketua: Uint8Array;
  /** Index into JENIS_UBAHAN, per task. */
  readonly jenis: Uint8Array;
  /** Everybody who has or gets one of these tasks; their tasks (indices) are at milikMulai[p] … milikMulai[p + 1] − 1. */
  readonly pegawai: readonly PegawaiId[];
  readonly milikMulai: Int32Array;
  readonly milik: Int32Array;
}

/** `baru`: nobody had the task; `pindah`: somebody gives of it; `tambah`: what was still free is given out. */
export const JENIS_UBAHAN = ['baru', 'pindah', 'tambah'] as const;
export type JenisUbahan = (typeof JENIS_UBAHAN)[number];

function jenisUbahan(kini: readonly Pick<Penugasan, 'pegawaiId' | 'porsi'>[], usul: readonly PorsiUsul[]): JenisUbahan {
  if (kini.length === 0) return 'baru';
  const porsi = new Map(usul.map((u) => [u.pegawaiId, u.porsi]));
  return kini.some((p) => (porsi.get(p.pegawaiId) ?? 0) < p.porsi) ? 'pindah' : 'tambah';
}

export function padatkan(
  kini: ReadonlyMap<TugasId, Pick<TugasTerbagi, 'penugasan'>>,
  porsi: ReadonlyMap<TugasId, readonly PorsiUsul[]>,
): UsulanPadat {
  const tugas: TugasId[] = [];
  const semua: PorsiUsul[] = [];
  const mulai = [0];
  const jenis: number[] = [];
  for (const [id, { penugasan }] of kini) {
    const milik = porsi.get(id);
    if (milik === undefined) continue;
    tugas.push(id);
    semua.push(...milik);
    mulai.push(semua.length);
    jenis.push(JENIS_UBAHAN.indexOf(jenisUbahan(penugasan, milik)));
  }
  const nomor = new Map<PegawaiId, number>();
  const miliknya: number[][] = [];
  const indeks = (id: PegawaiId): number => {
    let n = nomor.get(id);
    if (n === undefined) {
      nomor.set(id, (n = nomor.size));
      miliknya.push([]);
    }
    return n;
  };
  const catat = (id: PegawaiId, i: number): void => {
    const daftar = miliknya[indeks(id)]!;
    if (daftar.at(-1) !== i) daftar.push(i);
  };
  tugas.forEach((id, i) => {
    for (const p of kini.get(id)?.penugasan ?? []) catat(p.pegawaiId, i);
    for (let j = mulai[i]!; j < mulai[i + 1]!; j += 1) catat(semua[j]!.pegawaiId, i);
  });
  const milikMulai = [0];
  for (const daftar of miliknya) milikMulai.push(milikMulai.at(-1)! + daftar.length);
  return {
    tugas,
    mulai: Int32Array.from(mulai),
    orang: Int32Array.from(semua, (u) => indeks(u.pegawaiId)),
    porsi: Int32Array.from(semua, (u) => u.porsi),
    ketua: Uint8Array.from(semua, (u) => (u.peran === 'ketua' ? 1 : 0)),
    jenis: Uint8Array.from(jenis),
    pegawai: [...nomor.keys()],
    milikMulai: Int32Array.from(milikMulai),
    milik: Int32Array.from(miliknya.flat()),
  };
}

/** The division as it would be after accepting everything; shares and loads are worked out when asked for. */
export class PandanganUsulan implements Pandangan {
  private readonly nomor: ReadonlyMap<TugasId, number>;
  private readonly dibuka = new Map<TugasId, TugasTerbagi>();
  private readonly loads = new Map<PegawaiId, BebanTahun>();
  private readonly calonSyarat = new Map<string, readonly Pegawai[]>();
  private readonly nomorOrang: ReadonlyMap<PegawaiId, number>;

  constructor(
    /** The present division the proposal was made for. */
    readonly kini: Pandangan,
    readonly padat: UsulanPadat,
    readonly pertahankan = true,
  ) {
    this.nomor = new Map(padat.tugas.map((id, i) => [id, i]));
    this.nomorOrang = new Map(padat.pegawai.map((id, i) => [id, i]));
  }

  get kantor(): Pandangan['kantor'] {
    return this.kini.kantor;
  }

  /** All shares of a task that changes; undefined for one that stays as it is. */
  porsi(id: TugasId): readonly PorsiUsul[] | undefined {
    const i = this.nomor.get(id);
    const asli = this.kini.tugas(id);
    if (i === undefined || asli === undefined) return undefined;
    const { mulai, orang, porsi, ketua, pegawai } = this.padat;
    const hasil: PorsiUsul[] = [];
    for (let j = mulai[i]!; j < mulai[i + 1]!; j += 1) {
      const peran = ketua[j] === 1 ? 'ketua' : 'anggota';
      hasil.push(porsiAsli(asli, { pegawaiId: pegawai[orang[j]!]!, porsi: porsi[j]!, peran }));
    }
    return hasil;
  }

  tugas(id: TugasId): TugasTerbagi | undefined {
    const ada = this.dibuka.get(id);
    if (ada !== undefined) return ada;
    const asli = this.kini.tugas(id);
    const usul = this.porsi(id);
    if (asli === undefined || usul === undefined) return asli;
    const baru = { ...asli, penugasan: usul.map((u) => jadiPenugasan(u, asli)) };
    this.dibuka.set(id, baru);
    return baru;
  }

  orangBagian(id: BagianId): readonly Pegawai[] {
    return this.kini.orangBagian(id);
  }

  /** calonTugas, kept: the tasks of a bagian ask for few different things. */
  calon(tugas: TugasTerbagi): readonly Pegawai[] {
    const { bagianId, syarat, jendela, penugasan } = tugas;
    const tamu = penugasan.filter((p) => this.kantor.pegawai.get(p.pegawaiId)?.bagianId !== bagianId);
    const kunci = JSON.stringify([bagianId, syarat, jendela, tamu.map((p) => p.id)]);
    let daftar = this.calonSyarat.get(kunci);
    if (daftar === undefined) this.calonSyarat.set(kunci, (daftar = calonTugas(this, tugas)));
    return daftar;
  }

  /** Tasks somebody has or gets that change. */
  berubah(id: PegawaiId): readonly TugasId[] {
    const p = this.nomorOrang.get(id);
    if (p === undefined) return [];
    const { milikMulai, milik, tugas } = this.padat;
    return Array.from(milik.subarray(milikMulai[p], milikMulai[p + 1]), (i) => tugas[i]!);
  }

  tugasnya(id: PegawaiId): readonly TugasTerbagi[] {
    const hasil = this.kini.tugasnya(id).filter((t) => !this.nomor.has(t.id));
    for (const tugasId of this.berubah(id)) {
      const tugas = this.tugas(tugasId);
      if (tugas?.penugasan.some((p) => p.pegawaiId === id)) hasil.push(tugas);
    }
    return hasil;
  }

  beban(id: PegawaiId): BebanTahun {
    let ada = this.loads.get(id);
    if (ada === undefined) this.loads.set(id, (ada = hitungSatu(this.kantor, id, this.tugasnya(id))));
    return ada;
  }

  jenis(id: TugasId): JenisUbahan {
    return JENIS_UBAHAN[this.padat.jenis[this.nomor.get(id) ?? -1] ?? 0] ?? 'baru';
  }

  /** Does the task change for this person, and is it not only somebody else's share of it? */
  berubahUntuk(id: TugasId, orang: PegawaiId): boolean {
    const porsi = (daftar: readonly Pick<PorsiUsul, 'pegawaiId' | 'porsi'>[] | undefined): number =>
      daftar?.find((bagian) => bagian.pegawaiId === orang)?.porsi ?? 0;
    return porsi(this.kini.tugas(id)?.penugasan) !== porsi(this.porsi(id));
  }

  /** The proposal without these tasks, once they have been accepted and are part of the present division. */
  tanpa(diterima: ReadonlySet<TugasId>): PandanganUsulan {
    const porsi = new Map<TugasId, readonly PorsiUsul[]>();
    const kini = new Map<TugasId, TugasTerbagi>();
    for (const id of this.padat.tugas) {
      const asli = this.kini.tugas(id);
      const milik = diterima.has(id) ? undefined : this.porsi(id);
      if (asli === undefined || milik === undefined) continue;
      porsi.set(id, milik);
      kini.set(id, asli);
    }
    return new PandanganUsulan(this.kini, padatkan(kini, porsi), this.pertahankan);
  }
}
