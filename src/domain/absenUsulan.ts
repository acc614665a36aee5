import { alihkanPorsi, catatanAlih, denganTenggat, type CatatanAlih } from './absenAlih';
import { benturanPegawai, pekerjaanPegawai, type Benturan } from './benturan';
import { muatTambahan, tenggatMuat, tidakMuat } from './benturanSaran';
import { tanggalDari } from './hari';
import { kejadianPegawai, menitPegawai } from './hitungan';
import type { PegawaiId, Tanggal, TugasId } from './ids';
import type { Kantor } from './kantor';
import type { Pegawai, Peran } from './pegawai';
import { dibagiPerUnit, menitTugas } from './porsi';
import { SATU } from './realisasi';
import type { AturanTim } from './syaratTim';
import { PEMBAGI_PERSEN, type Penugasan, type TugasTerbagi } from './tugas';

const SATU_PERSEN = PEMBAGI_PERSEN / 100;
const HAMPIR_SELURUH = 0.9;

/** A way out of a conflict that an absence makes. `porsi` is what of the share goes to the other person. */
export type TindakanAbsen =
  | {
      readonly jenis: 'alihkan';
      readonly tugasId: TugasId;
      readonly pegawaiId: PegawaiId;
      readonly kepadaId: PegawaiId;
      readonly porsi: number;
    }
  | { readonly jenis: 'tenggat'; readonly tugasId: TugasId; readonly pegawaiId: PegawaiId; readonly akhir: Tanggal };

export interface UsulanAbsen {
  /** Ways that were tried out, the best first. */
  readonly pilihan: readonly TindakanAbsen[];
  /** Which of them is proposed; null = leave it as it is. */
  readonly bawaan: number | null;
  /** Recurring work: who has time for just the days that are missing (nothing is moved for that). */
  readonly sempat: PegawaiId | null;
  /** The ways proposed before this one already free it. */
  readonly teratasi: boolean;
}
export const TANPA: UsulanAbsen = { pilihan: [], bawaan: null, sempat: null, teratasi: false };

export interface LingkunganUsulan {
  /** Tasks of a person as they are now. */
  tugasnya(id: PegawaiId): readonly TugasTerbagi[];
  /** Who may take (part of) the share, in the order in which they are asked. */
  calon(tugas: TugasTerbagi, dari: Pegawai): readonly Pegawai[];
  aturan(tugas: TugasTerbagi): AturanTim | undefined;
  /** Hundredths of a unit that the person has done of the task (realisasi). */
  selesai(tugas: TugasTerbagi, pegawaiId: PegawaiId): number;
  baru(tugas: TugasTerbagi, kepada: PegawaiId): (peran: Peran) => Penugasan;
  /** First day of the person's absences; null = none is known. */
  sejak(pegawaiId: PegawaiId): Tanggal | null;
}

/**
 * Proposals for the conflicts of an absence, one after the other: each counts on the ones proposed before it, so that two
 * of them never fill the same free hours.
 * - V1 of work that can be divided only so much is handed over that the rest fits, in whole units; else the whole share;
 * - V2 it goes to the first of those who may who has room for it beside everything they have, leave included;
 * - V3 another way is a later end of the window, proposed when nobody has room;
 * - V4 recurring work is proposed to be handed over only when more than half of the share is missed: for one week of many
 *   somebody stands in, and the shares stay;
 * - V5 locked shares are not handed over; where nothing helps the conflict stays and is shown;
 * - V6 what was done stays with whom it was done by: only what is left is handed over, and what cannot be cut is not;
 * - V7 what an earlier proposal frees along the way needs none of its own;
 * - V8 what is handed over is done from the first day of the absence on: the time before stays with whom it was.
 */
export class PenyusunUsulan {
  readonly #kini = new Map<TugasId, TugasTerbagi>();
  readonly #tambahan = new Map<PegawaiId, Set<TugasId>>();

  /** `kantor` = with the absences. */
  constructor(
    private readonly kantor: Kantor,
    private readonly lingkungan: LingkunganUsulan,
  ) {}

  tugas(id: TugasId): TugasTerbagi | undefined {
    return this.#kini.get(id) ?? this.kantor.tugas.get(id);
  }

  tugasnya(id: PegawaiId): readonly TugasTerbagi[] {
    const dasar = this.lingkungan.tugasnya(id).map((t) => this.#kini.get(t.id) ?? t);
    const lagi = [...(this.#tambahan.get(id) ?? [])].flatMap((t) =>
      dasar.some((d) => d.id === t) ? [] : (this.tugas(t) ?? []),
    );
    return [...dasar, ...lagi].filter((t) => t.penugasan.some((p) => p.pegawaiId === id));
  }

  /** The proposal for one conflict (`bertambah` of its minutes are new); its first way counts for those that follow. */
  usulkan({ tugasId, pegawaiId, menit: semula, bertambah }: Benturan & { readonly bertambah: number }): UsulanAbsen {
    const tugas = this.tugas(tugasId);
    const pegawai = this.kantor.pegawai.get(pegawaiId);
    const milik = tugas?.penugasan.find((p) => p.pegawaiId === pegawaiId);
    if (!tugas || !pegawai || !milik) return TANPA;
    const kini = benturanPegawai(this.kantor, pegawai, this.tugasnya(pegawaiId));
    const benturan = kini.find((b) => b.tugasId === tugasId);
    const wajar = semula - bertambah;
    if (!benturan || benturan.menit <= wajar) return { ...TANPA, teratasi: true };
    const alihan =
      milik.terkunci || this.#dapatAlih(tugas, milik) <= 0
        ? []
        : this.#alihan(tugas, pegawai, milik, benturan.menit - wajar);
    const menit = menitPegawai(tugas, pegawai.id);
    const tenggat = tenggatMuat(this.kantor, pegawai, tugas, menit, this.tugasnya(pegawai.id));
    const pilihan: TindakanAbsen[] = [...alihan];
    if (tenggat !== null)
      pilihan.push({ jenis: 'tenggat', tugasId: tugas.id, pegawaiId: pegawai.id, akhir: tanggalDari(tenggat) });
    const berulang = tugas.jendela.jenis === 'berulang';
    const sebagianKecil = berulang && benturan.menit * 2 <= menit;
    const bawaan = pilihan.length === 0 || sebagianKecil ? null : 0;
    const satu = bawaan === null ? undefined : pilihan[bawaan];
    if (satu) this.terapkan(satu);
    return { pilihan, bawaan, sempat: sebagianKecil ? this.#sempat(tugas, pegawai, benturan) : null, teratasi: false };
  }

  /** Counts a way as done. False = it cannot be done (any more). */
  terapkan(tindakan: TindakanAbsen): boolean {
    const tugas = this.tugas(tindakan.tugasId);
    if (!tugas) return false;
    if (tindakan.jenis === 'tenggat') {
      const jendela = denganTenggat(tugas.jendela, this.#awal(tugas), tindakan.akhir);
      if (jendela === null) return false;
      this.#kini.set(tugas.id, { ...tugas, jendela });
      return true;
    }
    const { pegawaiId, kepadaId, porsi } = tindakan;
    const milik = tugas.penugasan.find((p) => p.pegawaiId === pegawaiId);
    if (!milik || porsi > this.#dapatAlih(tugas, milik)) return false;
    const penugasan = this.#hasil(tugas, pegawaiId, kepadaId, porsi);
    if (penugasan === null) return false;
    this.#kini.set(tugas.id, { ...tugas, penugasan });
    const tambahan = this.#tambahan.get(kepadaId) ?? new Set<TugasId>();
    this.#tambahan.set(kepadaId, tambahan.add(tugas.id));
    return true;
  }

  /** V8: from which day a way counts, as it is recorded; null = there is no time before. */
  catatan(tindakan: TindakanAbsen): CatatanAlih | null {
    if (tindakan.jenis === 'tenggat') return null;
    const { tugasId, pegawaiId, porsi } = tindakan;
    const tugas = this.tugas(tugasId);
    const milik = tugas?.penugasan.find((p) => p.pegawaiId === pegawaiId);
    if (!tugas || !milik) return null;
    return catatanAlih(tugas, milik, porsi, this.lingkungan.sejak(pegawaiId), this.kantor.kalender.tahun);
  }

  /** V6: porsi of the share that may go. */
  #dapatAlih(tugas: TugasTerbagi, milik: Penugasan): number {
    const selesai = this.lingkungan.selesai(tugas, milik.pegawaiId);
    if (selesai === 0) return milik.porsi;
    if (!tugas.dapatDibagi || tugas.hadirBersama || tugas.volume === 0) return 0;
    return Math.max(0, milik.porsi - Math.ceil((selesai * tugas.pembagi) / (tugas.volume * SATU)));
  }

  #awal(tugas: TugasTerbagi): Tanggal {
    const pertama = kejadianPegawai(this.kantor, { bagianId: tugas.bagianId }).potongan(tugas.jendela)[0]?.[0]?.[0];
    return pertama === undefined ? `${this.kantor.kalender.tahun}-01-01` : tanggalDari(pertama);
  }

  #hasil(tugas: TugasTerbagi, dari: PegawaiId, kepada: PegawaiId, porsi: number): readonly Penugasan[] | null {
    const { lingkungan } = this;
    const cara = { jenis: 'alihkan', tugasId: tugas.id, pegawaiId: dari, kepadaId: kepada, porsi } as const;
    const baru = lingkungan.baru(tugas, kepada);
    const sejak = this.catatan(cara)?.tanggal ?? null;
    return alihkanPorsi(tugas, dari, kepada, porsi, baru, lingkungan.aturan(tugas), sejak);
  }

  /** V1, V2: at most the part that is too much, and the whole share. */
  #alihan(tugas: TugasTerbagi, pegawai: Pegawai, milik: Penugasan, lebih: number): TindakanAbsen[] {
    const calon = this.lingkungan.calon(tugas, pegawai);
    const paling = this.#dapatAlih(tugas, milik);
    const utuh = this.#pertama(tugas, pegawai, calon, paling);
    const berulang = tugas.jendela.jenis === 'berulang';
    const sedikit = berulang ? paling : this.#porsiLebih(tugas, pegawai, milik, lebih);
    const sebagian = sedikit < paling ? this.#pertama(tugas, pegawai, calon, sedikit) : null;
    return [sebagian, utuh].filter((satu) => satu !== null);
  }

  /** V1: the least that takes the new minutes away; a part of a meeting or of work for one person is no relief. */
  #porsiLebih(tugas: TugasTerbagi, pegawai: Pegawai, milik: Penugasan, lebih: number): number {
    const seluruh = menitTugas(tugas) ?? 0;
    if (!tugas.dapatDibagi || tugas.hadirBersama || seluruh === 0) return milik.porsi;
    const lain = this.tugasnya(pegawai.id).filter(({ id }) => id !== tugas.id);
    const kini = tidakMuat(this.kantor, pegawai, pekerjaanPegawai(this.kantor, pegawai, [...lain, tugas]));
    const cukup = (porsi: number): boolean => {
      const sisa = {
        ...tugas,
        penugasan: tugas.penugasan.map((p) => (p === milik ? { ...p, porsi: p.porsi - porsi } : p)),
      };
      return tidakMuat(this.kantor, pegawai, pekerjaanPegawai(this.kantor, pegawai, [...lain, sisa])) <= kini - lebih;
    };
    let dari = Math.min(milik.porsi, Math.max(1, Math.ceil((lebih * tugas.pembagi) / seluruh)));
    let sampai = milik.porsi;
    while (dari < sampai) {
      const tengah = (dari + sampai) >> 1;
      if (cukup(tengah)) sampai = tengah;
      else dari = tengah + 1;
    }
    // Nobody hands over 21,37 %; and nearly all of a share is all of it.
    const bulat = dibagiPerUnit(tugas) ? dari : Math.ceil(dari / SATU_PERSEN) * SATU_PERSEN;
    return bulat >= milik.porsi * HAMPIR_SELURUH ? milik.porsi : bulat;
  }

  /** V2: the first with room for that much of the task. */
  #pertama(tugas: TugasTerbagi, pegawai: Pegawai, calon: readonly Pegawai[], porsi: number): TindakanAbsen | null {
    for (const kepada of calon) {
      const penugasan = this.#hasil(tugas, pegawai.id, kepada.id, porsi);
      if (penugasan === null) continue;
      const sesudah = { ...tugas, penugasan };
      const menit = menitPegawai(sesudah, kepada.id) - menitPegawai(tugas, kepada.id);
      const cara = { jenis: 'alihkan', tugasId: tugas.id, pegawaiId: pegawai.id, kepadaId: kepada.id, porsi } as const;
      const mulai = this.catatan(cara)?.tanggal;
      const masa = mulai === undefined ? null : { mulai, akhir: null };
      const bagian = kejadianPegawai(this.kantor, kepada).milik(tugas.jendela, kepada, masa);
      if (muatTambahan(this.kantor, kepada, this.tugasnya(kepada.id), { tugasId: tugas.id, menit, bagian }))
        return cara;
    }
    return null;
  }

  /** V4: the first with room for the missing pieces, each in its own days. */
  #sempat(tugas: TugasTerbagi, pegawai: Pegawai, { potongan }: Benturan): PegawaiId | null {
    const satu = this.lingkungan.calon(tugas, pegawai).find((kepada) => {
      const ada = pekerjaanPegawai(this.kantor, kepada, this.tugasnya(kepada.id));
      const lagi = potongan.map((p) => ({
        tugasId: tugas.id,
        menit: p.menit,
        bagian: [[[p.mulai, p.akhir] as const]],
      }));
      return tidakMuat(this.kantor, kepada, [...ada, ...lagi]) <= tidakMuat(this.kantor, kepada, ada);
    });
    return satu?.id ?? null;
  }
}
