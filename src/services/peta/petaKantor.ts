import { AppError } from '../../api/errors';
import type { BarisPetaUlang, HalamanPeta, KueriPeta } from '../../api/petaViews';
import type { PegawaiId } from '../../domain/ids';
import type { KantorCache } from '../kantorCache';
import type { Banding } from './bandingPeta';
import { halaman, ulang, type BahanPeta } from './halamanPeta';
import { RingkasanPeta } from './ringkasanPeta';
import { cacahOrang, cocokKueri, menurutBeban, susunan, type SusunanPeta } from './susunanPeta';

/** Lists kept for paging; the screen uses one, exports and repaints another. */
const LISTS = 4;
/** People counted without noticeable delay inside one call. */
const FEW = 200;

/** What the map keeps of one open document: the summary, the lists in use, and the plan compared with. */
export class PetaKantor {
  readonly ringkasan: RingkasanPeta;
  banding: Banding | null = null;
  readonly #lists = new Map<string, { readonly state: string; readonly susunan: SusunanPeta }>();

  constructor(readonly cache: KantorCache) {
    this.ringkasan = new RingkasanPeta(cache, (id) => cacahOrang(cache, id));
  }

  halaman(kueri: KueriPeta & { offset: number; limit: number }): HalamanPeta {
    return halaman(this.bahan(kueri), kueri);
  }

  /** Repainted rows: of people who still match bagian and search, in the order asked for. */
  ulang(kueri: KueriPeta, ids: readonly PegawaiId[]): BarisPetaUlang {
    const { pegawai, kalender } = this.cache.kantor;
    const shown = ids
      .flatMap((id) => pegawai.get(id) ?? [])
      .filter((person) => cocokKueri(person, kueri, kalender.tahun));
    return ulang(this.bahan(kueri), shown);
  }

  bahan(kueri: KueriPeta): BahanPeta {
    const { cache, ringkasan } = this;
    return { cache, ringkasan, banding: this.bandingOf(kueri.bandingId), susunan: this.#susunan(kueri), kueri };
  }

  /** What has to be counted behind before the query can be answered in one go. */
  async siapkan(kueri: KueriPeta): Promise<void> {
    const { ringkasan, cache } = this;
    // The year of everybody is usually counted already, for the counters of the window.
    const counted = kueri.urut === 'puncak' ? ringkasan.siap : ringkasan.siap || cache.bebanKurang <= FEW;
    if (menurutBeban(kueri) && !counted) await ringkasan.bangun();
    const other = this.bandingOf(kueri.bandingId)?.ringkasan;
    if (other && !other.siap) await other.bangun();
  }

  bandingOf(id: string | null): Banding | null {
    if (id === null) return null;
    if (this.banding?.info.bandingId !== id) throw new AppError('tidakDitemukan', { apa: 'Pembanding' });
    return this.banding;
  }

  #susunan(kueri: KueriPeta): SusunanPeta {
    const { bagianId, per, kelompok, urut, cari, keadaan, tutup, bandingId } = kueri;
    const key = JSON.stringify([
      bagianId,
      urut === 'puncak' ? per : '',
      kelompok,
      urut,
      cari,
      keadaan,
      tutup,
      bandingId,
    ]);
    const { generation, peopleGeneration } = this.cache;
    const state = `${peopleGeneration}/${menurutBeban(kueri) ? generation : ''}`;
    const known = this.#lists.get(key);
    if (known?.state === state) return known.susunan;
    const made = susunan(this.cache, this.ringkasan, this.bandingOf(bandingId), kueri);
    this.#lists.delete(key);
    this.#lists.set(key, { state, susunan: made });
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > LISTS && oldest !== undefined) this.#lists.delete(oldest);
    return made;
  }
}

const kept = new WeakMap<KantorCache, PetaKantor>();

/** The map of the open document; it goes when the document is closed. */
export function petaKantor(cache: KantorCache): PetaKantor {
  let known = kept.get(cache);
  if (!known) kept.set(cache, (known = new PetaKantor(cache)));
  return known;
}
