import type { Id } from '../domain/ids';
import type { JawabanRb, PaketRb } from '../domain/rb';
import type { NilaiBanding } from '../domain/rbBanding';
import type { HasilIndikator } from '../domain/rbNilai';
import type { TemuanRb } from '../domain/rbPeriksa';

export type LembarRbId = Id<'LembarRb'>;

/** A worksheet in a list, with what it comes to. */
export interface BarisLembarRb {
  readonly id: LembarRbId;
  readonly tahun: number;
  readonly nama: string;
  readonly paket: string;
  /** Hundredths, null = the sheet cannot be read. */
  readonly indeks: number | null;
  readonly tertinggi: number;
  /** Nothing that carries weight is unanswered: before that no year is compared with it. */
  readonly lengkap: boolean;
  /** '' = none. */
  readonly kategori: string;
  readonly terjawab: number;
  readonly butir: number;
  /** Why it cannot be read, '' = fine. */
  readonly rusak: string;
}
/** A pack that is shipped. */
export interface BarisPaketRb {
  readonly id: string;
  readonly nama: string;
  readonly sumber: string;
  readonly butir: number;
  /** Components whose weight nobody has confirmed, of how many. */
  readonly belumDikonfirmasi: number;
  readonly komponen: number;
}
export interface DaftarRb {
  readonly tahun: number;
  readonly lembar: readonly BarisLembarRb[];
  readonly paket: readonly BarisPaketRb[];
}

/** Everything to count the sheet with (domain/rbNilai). */
export interface LembarRbView {
  readonly id: LembarRbId;
  readonly versi: number;
  readonly tahun: number;
  readonly nama: string;
  readonly paket: PaketRb;
  readonly jawaban: Readonly<Record<string, JawabanRb>>;
  /** What the app knows, by question; empty for another year than that of the office. */
  readonly indikator: Readonly<Record<string, HasilIndikator>>;
}

export interface KomponenBanding extends NilaiBanding {
  readonly bobot: number;
}

/** Years side by side. */
export interface BandingRb {
  readonly lembar: readonly (BarisLembarRb & {
    /** Points in hundredths and weight, by component; without those that an answer above stands for. */
    readonly komponen: Readonly<Record<string, KomponenBanding>>;
  })[];
  /** Components of the first two levels of all packs, in the order of the newest. */
  readonly komponen: readonly {
    readonly id: string;
    readonly nama: string;
    readonly tingkat: number;
    /** Components of one id in different packs are not the same. */
    readonly paket: string;
  }[];
}

export interface HasilImporRb {
  /** null = a finding is a `galat`, nothing was written. */
  readonly id: LembarRbId | null;
  readonly nama: string;
  readonly temuan: readonly TemuanRb[];
}
