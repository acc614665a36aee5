import type { Kedatangan } from '../../api/bersamaViews';
import type { IsiUtama } from '../../data/bersama/bacaUtama';
import type { HasilPutaran, TampakUtama } from '../../data/bersama/folderBersama';
import type { Hadir } from '../../data/bersama/hadir';
import type { Potongan } from '../../data/bersama/potongan';
import { perubahanDiLuar, susunPotongan } from '../../data/bersama/susunPotongan';
import { mencakup, sesiDari, tambahPerubahan, vektorDari, type Vektor } from '../../data/bersama/vektor';
import type { Dokumen } from '../../data/file/dokumen';
import type { Kiriman } from '../../data/gabung/sambung';
import { jamPerubahan } from '../../data/ids';
import { SKEMA } from '../../data/schema';
import type { PerubahanId } from '../../domain/ids';
import type { Host } from '../host';
import { GalatTempat, type TanganJauh } from '../pekerjaFolder';
import { palingLama } from './batasWaktu';
import { IsiFolder } from './isiFolder';
import { kedatangan, KotakMasuk, satukan, type PotonganMasuk } from './kotakMasuk';

/** A place that has not answered by then is called gone; its answer is still taken. */
const TERPUTUS_MS = 5_000;
/** Damaged pieces are tried again every so many exchanges. */
const BACA_LAGI_TIAP = 10;
/** Commands sent in one exchange: a backlog goes in several, without filling the memory. */
const SEKALIGUS = 2_000;
/** Exchanges that pieces have to bring what the main file holds, before it is read as a whole. */
const TUNGGU_POTONGAN = 2;
/** A damaged main file that has not changed for this long is nobody's copying any more. */
const TAK_BERUBAH_MS = 6_000;
const RUSAK: ReadonlySet<string> = new Set(['berkasRusak', 'bukanBerkasBagiHabis']);

export interface BahanPertukaran {
  readonly dokumen: Dokumen;
  readonly tangan: TanganJauh;
  readonly log: Host['log'];
  /** Takes over what arrived; rejects when the document closes meanwhile. */
  terima(kiriman: Kiriman, dari: readonly Kedatangan[]): Promise<unknown>;
}

/**
 * What one copy and the shared folder know of each other, and one exchange between them. What is unsent is always derived
 * from what the folder holds, never remembered, so that a crash, a vanished place or a deleted file costs nothing. One file,
 * because every step works on what is known of the folder, and nobody else may touch that.
 */
export class Pertukaran {
  readonly isi = new IsiFolder();
  readonly masuk: KotakMasuk;
  readonly #bahan: BahanPertukaran;
  readonly #sesi: string;
  /** null = to be read from the log anew. */
  #milik: Vektor | null = null;
  /** Number of the next piece of this session. */
  #urut = 0;
  /** An exchange that has not come back yet, and what it was to write. */
  #tunda: Promise<{ hasil: HasilPutaran; tulis: readonly Potongan[] }> | null = null;
  #ke = 0;
  #bacaSesudah = Infinity;
  /** A main file that is being read, however long that takes. */
  #membaca: Promise<IsiUtama> | null = null;
  /** A file of another document that stands in the place. */
  #asing = '';
  /** A main file that could not be read, and since when: it may still be on its way there. */
  #taklengkap = { cap: '', sejak: 0 };
  tampak: TampakUtama = { keterangan: null, cap: '' };
  orang: readonly Hadir[] = [];
  rusak = 0;
  /** Commands the folder lacks. */
  belum = 0;
  /** Somebody writes with a newer version: nothing is taken and nothing sent. */
  versiBaru: boolean;
  /** `performance.now()` of the last arrival. */
  diterimaPada = -Infinity;
  /** Only looking: the document is being closed. */
  tutup = false;

  constructor(bahan: BahanPertukaran) {
    this.#bahan = bahan;
    this.#sesi = bahan.dokumen.penulis.sesi;
    this.masuk = new KotakMasuk(bahan.dokumen.dokumenId);
    this.versiBaru = bahan.dokumen.hanyaBaca;
    this.belum = bahan.dokumen.belumTerkirim;
  }

  /** A command was written here. */
  ditulis(perubahan: PerubahanId): void {
    if (this.#milik && sesiDari(perubahan) === this.#sesi) this.#milik = { ...this.#milik, [this.#sesi]: perubahan };
    else this.#milik = null;
    this.belum++;
  }

  /** What this copy holds. */
  async punya(): Promise<Vektor> {
    return (this.#milik ??= await vektorDari(this.#bahan.dokumen.db));
  }

  /** What this copy holds as far as it is known without asking. */
  get dikenal(): Vektor {
    return this.#milik ?? {};
  }

  /** Time by which others are ahead: where this copy took over work of a fast clock, its own goes on from there. */
  jam(): number {
    let newest = 0;
    for (const id of Object.values(this.dikenal)) newest = Math.max(newest, jamPerubahan(id));
    return Math.max(Date.now(), newest);
  }

  /** One exchange. Answers whether another should follow at once. Throws GalatTempat when the place does not answer. */
  async putaran(hadir: Hadir): Promise<boolean> {
    const { db } = this.#bahan.dokumen;
    if (this.isi.cap === null) await this.#kenali(await palingLama(TERPUTUS_MS, this.#bahan.tangan.lihat()));
    const pertama = this.#ke === 0;
    const { hasil, tulis } = await this.#pulang((this.#tunda ??= this.#berangkat(hadir)));
    this.#ke++;
    this.#catat(hasil, tulis);
    await this.#kenali(hasil);
    await this.#terimaSemua();
    this.belum = (await perubahanDiLuar(db, await this.punya(), this.isi.liputan())).length;
    if (hasil.galatTulis !== '') throw new GalatTempat(hasil.galatTulis, 'a piece could not be written');
    // The first exchange of a session only looks: what is to be sent follows from what it found.
    return this.belum > 0 && (pertama || tulis.length > 0);
  }

  async #berangkat(hadir: Hadir): Promise<{ hasil: HasilPutaran; tulis: readonly Potongan[] }> {
    const { dokumen, tangan } = this.#bahan;
    const milik = await this.punya();
    const boleh = this.#ke > 0 && !this.versiBaru;
    const ids = boleh ? await perubahanDiLuar(dokumen.db, milik, this.isi.liputan()) : [];
    const tulis = await susunPotongan(dokumen.db, dokumen.dokumenId, this.#sesi, this.#urut, ids.slice(0, SEKALIGUS));
    this.#urut += tulis.length;
    const bacaLagi = this.#ke % BACA_LAGI_TIAP === 0;
    return { hasil: await tangan.putaran({ tulis, hadir, bacaLagi, lewati: this.#lewati(milik) }), tulis };
  }

  /** What was read must not be lost, however late it comes: an exchange stays under way until it is back. */
  async #pulang<T>(jalan: Promise<T>): Promise<T> {
    try {
      const hasil = await palingLama(TERPUTUS_MS, jalan);
      this.#tunda = null;
      return hasil;
    } catch (error) {
      if (!(error instanceof GalatTempat && error.kode === 'lama')) this.#tunda = null;
      throw error;
    }
  }

  #catat(hasil: HasilPutaran, tulis: readonly Potongan[]): void {
    this.isi.catat(hasil);
    for (const { nama, isi } of hasil.potongan) this.isi.catatIsi(nama, isi);
    hasil.tertulis.forEach((nama, at) => {
      const isi = tulis[at];
      if (isi) this.isi.catatIsi(nama, isi);
    });
    this.masuk.tambah(hasil.potongan);
    this.versiBaru ||= this.masuk.versiBaru;
    // A window of this PC that ended a moment ago is nobody else.
    const { aliran } = this.#bahan.dokumen;
    this.orang = hasil.hadir.filter(({ sesi }) => !aliran.includes(sesi));
    this.rusak = hasil.rusak.length;
  }

  /** Learns what the main file holds; one that somebody else put there is read. */
  async #kenali(tampak: TampakUtama): Promise<void> {
    this.tampak = tampak;
    const { cap, keterangan } = tampak;
    if (cap === this.isi.cap) return;
    if (cap !== '' && cap === this.#asing) throw new GalatTempat('dokumenLain', 'another document stands there');
    const known = keterangan?.dokumenId === this.#bahan.dokumen.dokumenId ? keterangan : null;
    if (known && known.skema > SKEMA) {
      this.versiBaru = true;
      return;
    }
    const said = known?.cap === cap ? known.vektor : null;
    if (cap !== '' && !said) return this.#bacaUtama();
    // Gone: the next refresh puts it back. What it holds beyond this copy comes by pieces, or is read some time later.
    this.isi.utama = said ?? known?.vektor ?? this.isi.utama;
    this.isi.cap = cap;
    if (said && !mencakup(await this.punya(), said)) this.#bacaSesudah = this.#ke + TUNGGU_POTONGAN;
  }

  async #bacaUtama(): Promise<void> {
    const isi = await this.#bacaAtauSingkirkan();
    if (!isi) return;
    this.#bacaSesudah = Infinity;
    if (isi.dokumenId !== this.#bahan.dokumen.dokumenId) {
      // Looked at once: as long as it stands there nothing is exchanged with that place.
      this.#asing = isi.cap;
      throw new GalatTempat('dokumenLain', 'another document stands there');
    }
    this.isi.utama = isi.vektor;
    this.isi.cap = isi.cap;
    if (isi.kiriman.perubahan.length === 0) return;
    const frame = { dokumenId: isi.dokumenId, skema: SKEMA, sesi: '', urut: 0, butuh: {} };
    this.masuk.tambah([{ nama: `utama ${isi.cap}`, isi: { ...frame, ...isi.kiriman } }]);
  }

  /**
   * A main file that stays damaged steps aside under a name that says so; the next refresh puts a whole one there. One that
   * somebody is still copying there looks damaged too: it is left alone until it has not changed for a while.
   */
  async #bacaAtauSingkirkan(): Promise<IsiUtama | null> {
    const { tangan, log } = this.#bahan;
    const { cap } = this.tampak;
    try {
      this.#membaca ??= tangan.bacaUtama(await this.punya());
      const isi = await palingLama(10 * TERPUTUS_MS, this.#membaca);
      this.#membaca = null;
      return isi;
    } catch (error) {
      if (error instanceof GalatTempat && error.kode === 'lama') throw error;
      this.#membaca = null;
      if (!(error instanceof GalatTempat && RUSAK.has(error.kode))) throw error;
      const kini = performance.now();
      if (this.#taklengkap.cap !== cap) this.#taklengkap = { cap, sejak: kini };
      if (kini - this.#taklengkap.sejak < TAK_BERUBAH_MS) return null;
      log.error('the main file is damaged and was set aside', error);
      await tangan.singkirkan();
      return null;
    }
  }

  #lewati(milik: Vektor): Record<string, number> {
    const { keterangan } = this.tampak;
    const held = keterangan && keterangan.cap === this.isi.cap && mencakup(milik, keterangan.vektor);
    return held ? { ...keterangan.potongan } : {};
  }

  async #terimaSemua(): Promise<void> {
    if (this.versiBaru || this.tutup) return;
    const fits = this.masuk.ambil(await this.punya(), this.jam());
    if (fits.length > 0) await this.#terapkan(fits);
    // Pieces of what the main file holds may be gone: it is read where it still holds more.
    if (mencakup(await this.punya(), this.isi.utama)) this.#bacaSesudah = Infinity;
    else if (this.#ke >= this.#bacaSesudah) {
      await this.#bacaUtama();
      await this.#terimaSemua();
    }
  }

  /** All at once; where something in them cannot be taken over, one by one. */
  async #terapkan(fits: readonly PotonganMasuk[]): Promise<void> {
    const { log } = this.#bahan;
    try {
      await this.#terapkanSatu(satukan(fits.map(({ isi }) => isi)));
    } catch (error) {
      if (this.tutup) throw error;
      log.error('pieces could not be taken over together', error);
      for (const one of fits) await this.#coba(one);
    }
  }

  /** What needs a piece that failed waits for it: newer work of a session never stands for older. */
  async #coba(one: PotonganMasuk): Promise<void> {
    try {
      if (!mencakup(await this.punya(), one.isi.butuh)) return this.masuk.tambah([one]);
      await this.#terapkanSatu(one.isi);
    } catch (error) {
      if (this.tutup) throw error;
      this.masuk.kembalikan(one, this.jam());
      this.#bahan.log.error(`piece ${one.nama} could not be taken over`, error);
    }
  }

  async #terapkanSatu(kiriman: Kiriman): Promise<void> {
    const milik = await this.punya();
    const ids = kiriman.perubahan.map(({ id }) => id).filter((id) => !mencakup(milik, { [sesiDari(id)]: id }));
    await this.#bahan.terima(kiriman, kedatangan(kiriman, new Set(ids)));
    this.#milik = this.#milik && tambahPerubahan(this.#milik, ids);
    this.diterimaPada = performance.now();
  }
}
