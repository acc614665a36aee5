import type { Kedatangan, SalinanLain, StatusBersama } from '../../api/bersamaViews';
import { AppError } from '../../api/errors';
import type { BerkasLain, IsiUtama } from '../../data/bersama/bacaUtama';
import { belumAda } from '../../data/bersama/bacaUtama';
import type { Potongan } from '../../data/bersama/potongan';
import type { HasilPutaran, TampakUtama } from '../../data/bersama/folderBersama';
import { DETAK_MS, type Hadir } from '../../data/bersama/hadir';
import { perubahanDiLuar, susunPotongan } from '../../data/bersama/susunPotongan';
import { mencakup, sesiDari, tambahPerubahan, vektorDari, type Vektor } from '../../data/bersama/vektor';
import type { Langkah } from '../../data/bersama/tulisAman';
import type { Dokumen } from '../../data/file/dokumen';
import { SKEMA } from '../../data/schema';
import type { Kiriman, Sambungan } from '../../data/gabung/sambung';
import type { PerubahanId } from '../../domain/ids';
import { fileName, joinPath } from '../fileName';
import type { Host } from '../host';
import { inBackground } from '../jobs';
import { bersihkanSetelahSimpan } from '../pribadi/bersihSalinan';
import type { Penerbit } from '../penerbit';
import { bukaTangan, GalatTempat, type TanganJauh } from '../pekerjaFolder';
import { palingLama } from './batasWaktu';
import { IsiFolder } from './isiFolder';
import { kedatangan, KotakMasuk, satukan } from './kotakMasuk';

/** A change is sent this long after it, so that a row of drops goes as one piece. */
const KIRIM_MS = 300;
const DEPAN_MS = 1_000;
const BELAKANG_MS = 10_000;
/** A place that has not answered by then is called gone; its answer is still taken. */
const TERPUTUS_MS = 5_000;
/** The main file is brought up to date at most this often, when nobody has written for a while. */
const SEGAR_MS = 10 * 60_000;
const DIAM_MS = 15_000;
/** Own pieces that the main file holds go after two days. */
const USIA_POTONGAN_MS = 2 * 24 * 3_600_000;
const LAIN_MS = 30_000;
const TUTUP_MS = 20_000;
const RUSAK: ReadonlySet<string> = new Set(['berkasRusak', 'bukanBerkasBagiHabis']);

export interface TugasPeserta {
  readonly dokumen: Dokumen;
  readonly host: Pick<Host, 'userDataDir' | 'versiAplikasi' | 'log'>;
  /** Takes over what arrived, in turn with all else that writes. */
  terima(kiriman: Kiriman, dari: readonly Kedatangan[]): Promise<Sambungan>;
  kabar(status: StatusBersama): void;
  /** Only tests: called before each step at the folder. */
  readonly langkah?: Langkah;
}

/**
 * One participant of a shared document: sends what this copy has beyond the folder, takes what the folder has beyond this
 * copy, and keeps the main file fresh. What is unsent is always derived from what the folder holds, never remembered, so
 * that a crash, a vanished place or a deleted file costs nothing.
 */
export class Peserta implements Penerbit {
  readonly #dokumen: Dokumen;
  readonly #tangan: TanganJauh;
  readonly #isi = new IsiFolder();
  readonly #masuk: KotakMasuk;
  readonly #tugas: TugasPeserta;
  readonly #sesi: string;
  /** null = to be read from the log anew. */
  #milik: Vektor | null = null;
  #urut = 0;
  #timer: NodeJS.Timeout | null = null;
  #jalan: Promise<unknown> = Promise.resolve();
  /** An exchange that has not come back yet, and what it was to write. */
  #tunda: Promise<{ hasil: HasilPutaran; tulis: readonly Potongan[] }> | null = null;
  #lagi = false;
  #tutup = false;
  /** Whoever waits for a turn of the program when it closes would wait for the closing itself. */
  #ditutup: (error: Error) => void = () => undefined;
  readonly #penutupan = new Promise<never>((_, reject) => (this.#ditutup = reject));
  #depan = true;
  #sedang: Hadir['sedang'] = null;
  #detak = 0;
  #detakPada = -Infinity;
  #lainPada = -Infinity;
  #lain: BerkasLain[] = [];
  #lainDilihat: Record<string, string> = {};
  #tampak: TampakUtama = { keterangan: null, cap: '' };
  #orang: readonly Hadir[] = [];
  #rusak = 0;
  #putaranKe = 0;
  #terakhir: string | null = null;
  #terputus = false;
  #versi = false;
  #belum = 0;
  #berubahPada = -Infinity;
  #segarPada: number;
  #status: string = '';

  constructor(tugas: TugasPeserta) {
    this.#tugas = tugas;
    this.#dokumen = tugas.dokumen;
    this.#sesi = tugas.dokumen.penulis.sesi;
    this.#masuk = new KotakMasuk(tugas.dokumen.dokumenId);
    const awal = { userDataDir: tugas.host.userDataDir, path: tugas.dokumen.path, sesi: this.#sesi };
    this.#tangan = bukaTangan(awal, tugas.langkah);
    this.#segarPada = performance.now();
    this.#versi = tugas.dokumen.hanyaBaca;
    this.#penutupan.catch(() => undefined);
    this.#rencanakan(0);
  }

  get tersimpan(): string | null {
    return this.#belum === 0 ? this.#terakhir : null;
  }
  get galat(): AppError['code'] | '' {
    return '';
  }

  berubah(perubahan: PerubahanId): void {
    if (this.#milik && perubahan.endsWith(`-${this.#sesi}`)) this.#milik = { ...this.#milik, [this.#sesi]: perubahan };
    else this.#milik = null;
    this.#berubahPada = performance.now();
    this.#belum++;
    this.#kabarkan();
    this.#rencanakan(KIRIM_MS);
  }

  /** Sends, receives and brings the main file up to date now. */
  async publish(): Promise<AppError | null> {
    await this.#tukar();
    await this.#tukar();
    if (!this.#terputus) await this.#antre(() => palingLama(TUTUP_MS, this.#segarkan(true)));
    return null;
  }

  /** Exchanges once more and leaves; what could not be sent waits in the copy on this PC. */
  async close(): Promise<AppError | null> {
    this.#tutup = true;
    this.#ditutup(new AppError('dibatalkan'));
    if (this.#timer) clearTimeout(this.#timer);
    try {
      await palingLama(TUTUP_MS, this.#berpamitan());
    } catch (error) {
      this.#tugas.host.log.warn(`leaving the shared folder: ${String(error)}`);
    }
    this.#tangan.tutup();
    await this.#dokumen.close();
    return null;
  }

  async #berpamitan(): Promise<void> {
    await this.#tukar();
    for (let kali = 0; kali < 5 && !this.#terputus && this.#belum > 0; kali++) await this.#tukar();
    if (!this.#terputus) await this.#antre(() => this.#segarkan(true));
    await this.#tangan.pergi();
  }

  setSedang(sedang: Hadir['sedang']): void {
    if (JSON.stringify(sedang) === JSON.stringify(this.#sedang)) return;
    this.#sedang = sedang;
    this.#detakPada = -Infinity;
    this.#rencanakan(KIRIM_MS);
  }

  setDepan(depan: boolean): void {
    this.#depan = depan;
    if (depan) this.#rencanakan(0);
  }

  terimaJam(sesi: string): Promise<void> {
    this.#masuk.terimaJam(sesi);
    return this.#tukar();
  }

  status(): StatusBersama {
    const punya = this.#milik ?? {};
    const salinanLain: SalinanLain[] = this.#lain
      .map(({ path, perubahan }) => ({ path, berkas: fileName(path), perubahan: belumAda(perubahan, punya) }))
      .filter(({ perubahan }) => perubahan > 0);
    return {
      mode: 'bersama',
      keadaan: this.#versi ? 'perluVersi' : this.#terputus ? 'terputus' : this.#belum > 0 ? 'mengirim' : 'tersambung',
      belumTerkirim: this.#belum,
      terakhir: this.#terakhir,
      orang: this.#orang.map(({ sesi, nama, jabatan, pc, sedang }) => ({ sesi, nama, jabatan, pc, sedang })),
      salinanLain,
      jamDepan: this.#masuk.jamDepan(Date.now()),
      potonganRusak: this.#rusak + this.#masuk.ditolak,
      utamaDiperbarui: this.#tampak.keterangan?.pada ?? null,
    };
  }

  #rencanakan(ms: number): void {
    if (this.#tutup) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#denyut(), ms);
  }

  /** One beat: exchange, and what is due now and then. */
  async #denyut(): Promise<void> {
    this.#timer = null;
    await this.#tukar();
    if (!this.#tutup && !this.#terputus && !this.#versi)
      await this.#antre(async () => {
        await this.#segarkan(false);
        await this.#cariLain();
        await this.#dokumen.snapshotBy((task) => inBackground('cadangkanBerkas', task));
      });
    this.#rencanakan(this.#lagi ? 0 : this.#depan ? DEPAN_MS : BELAKANG_MS);
  }

  /** Exchanges run one after the other. Never throws: what went wrong is in the status. */
  #tukar(): Promise<void> {
    return this.#antre(() => this.#satuPutaran());
  }

  #antre(work: () => Promise<void>): Promise<void> {
    const run = this.#jalan
      .then(work)
      .catch((error: unknown) => this.#gagal(error))
      .then(() => this.#kabarkan());
    this.#jalan = run;
    return run;
  }

  #gagal(error: unknown): void {
    if (!(error instanceof GalatTempat)) this.#tugas.host.log.error('exchange failed', error);
    if (error instanceof GalatTempat && error.kode === 'berkasLebihBaru') this.#versi = true;
    else this.#terputus = true;
  }

  async #satuPutaran(): Promise<void> {
    const { db } = this.#dokumen;
    this.#lagi = false;
    if (this.#isi.cap === null) await this.#kenali(await palingLama(TERPUTUS_MS, this.#tangan.lihat()));
    const pertama = this.#putaranKe === 0;
    const { hasil, tulis } = await this.#pulang((this.#tunda ??= this.#berangkat()));
    this.#putaranKe++;
    this.#catat(hasil, tulis);
    await this.#kenali(hasil);
    await this.#terimaSemua();
    const punya = (this.#milik ??= await vektorDari(db));
    this.#belum = (await perubahanDiLuar(db, punya, this.#isi.liputan())).length;
    this.#terputus = hasil.galatTulis !== '';
    if (!this.#terputus) this.#terakhir = new Date().toISOString();
    // The first exchange of a session only looks: what is to be sent follows from what it found.
    if (pertama && this.#belum > 0) this.#lagi = true;
  }

  async #berangkat(): Promise<{ hasil: HasilPutaran; tulis: readonly Potongan[] }> {
    const { db, dokumenId } = this.#dokumen;
    const milik = (this.#milik ??= await vektorDari(db));
    const boleh = this.#putaranKe > 0 && !this.#versi;
    const ids = boleh ? await perubahanDiLuar(db, milik, this.#isi.liputan()) : [];
    const tulis = await susunPotongan(db, dokumenId, this.#sesi, this.#urut, ids);
    this.#urut += tulis.length;
    const bacaLagi = this.#putaranKe % 10 === 0;
    const minta = { tulis, hadir: this.#hadir(), bacaLagi, lewati: this.#lewati(milik) };
    return { hasil: await this.#tangan.putaran(minta), tulis };
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
    this.#isi.catat(hasil);
    for (const { nama, isi } of hasil.potongan) this.#isi.catatIsi(nama, isi);
    hasil.tertulis.forEach((nama, at) => {
      const isi = tulis[at];
      if (isi) this.#isi.catatIsi(nama, isi);
    });
    this.#masuk.tambah(hasil.potongan);
    this.#versi ||= this.#masuk.versiBaru;
    this.#orang = hasil.hadir;
    this.#rusak = hasil.rusak.length;
  }

  /** Learns what the main file holds; one that somebody else put there is read. */
  async #kenali(tampak: TampakUtama): Promise<void> {
    this.#tampak = tampak;
    const { cap, keterangan } = tampak;
    if (cap === this.#isi.cap) return;
    const known = keterangan?.dokumenId === this.#dokumen.dokumenId ? keterangan : null;
    if (known && known.skema > SKEMA) {
      this.#versi = true;
      return;
    }
    const milik = (this.#milik ??= await vektorDari(this.#dokumen.db));
    const said = known?.cap === cap ? known.vektor : null;
    if (cap === '' || said) {
      // Gone: the next refresh puts it back. What it holds beyond this copy comes by pieces, or is read some time later.
      this.#isi.utama = said ?? known?.vektor ?? this.#isi.utama;
      this.#isi.cap = cap;
      if (said && !mencakup(milik, said)) this.#bacaSesudah = this.#putaranKe + 2;
      return;
    }
    await this.#bacaUtama(milik);
  }
  /** Number of the exchange after which a main file that still holds more than this copy is read as a whole. */
  #bacaSesudah = Infinity;

  async #bacaUtama(milik: Vektor): Promise<void> {
    this.#bacaSesudah = Infinity;
    const isi = await this.#bacaAtauSingkirkan(milik);
    if (!isi) return;
    if (isi.dokumenId !== this.#dokumen.dokumenId)
      throw new GalatTempat('dokumenLain', 'another document stands there');
    this.#isi.utama = isi.vektor;
    this.#isi.cap = isi.cap;
    if (isi.kiriman.perubahan.length === 0) return;
    const frame = { dokumenId: isi.dokumenId, skema: SKEMA, sesi: '', urut: 0, butuh: {} };
    this.#masuk.tambah([{ nama: `utama ${isi.cap}`, isi: { ...frame, ...isi.kiriman } }]);
  }

  /** A damaged main file steps aside under a name that says so; the next refresh puts a whole one there. */
  async #bacaAtauSingkirkan(milik: Vektor): Promise<IsiUtama | null> {
    try {
      return await palingLama(10 * TERPUTUS_MS, this.#tangan.bacaUtama(milik));
    } catch (error) {
      if (!(error instanceof GalatTempat && RUSAK.has(error.kode))) throw error;
      this.#tugas.host.log.error('the main file is damaged and was set aside', error);
      await this.#tangan.singkirkan();
      return null;
    }
  }

  #lewati(milik: Vektor): Record<string, number> {
    const { keterangan } = this.#tampak;
    const held = keterangan && keterangan.cap === this.#isi.cap && mencakup(milik, keterangan.vektor);
    return held ? { ...keterangan.potongan } : {};
  }

  #hadir(): Hadir {
    const now = performance.now();
    if (now - this.#detakPada >= DETAK_MS) {
      this.#detak++;
      this.#detakPada = now;
    }
    const { nama, jabatan, pc } = this.#dokumen.penulis;
    const versi = this.#tugas.host.versiAplikasi;
    return { sesi: this.#sesi, nama, jabatan, pc, versi, detak: this.#detak, sedang: this.#sedang };
  }

  async #terimaSemua(): Promise<void> {
    if (this.#versi || this.#tutup) return;
    const milik = (this.#milik ??= await vektorDari(this.#dokumen.db));
    const fits = this.#masuk.ambil(milik, Date.now());
    if (fits.length > 0) await this.#terapkan(fits);
    // Pieces of what the main file holds may be gone: it is read where it still holds more after two more exchanges.
    const punya = (this.#milik ??= await vektorDari(this.#dokumen.db));
    if (mencakup(punya, this.#isi.utama)) this.#bacaSesudah = Infinity;
    else if (this.#putaranKe >= this.#bacaSesudah) {
      await this.#bacaUtama(punya);
      await this.#terimaSemua();
    }
  }

  /** All at once; where something in them cannot be taken over, one by one, and what fails is set aside. */
  async #terapkan(fits: readonly Potongan[]): Promise<void> {
    try {
      await this.#terapkanSatu(satukan(fits));
    } catch (error) {
      this.#tugas.host.log.error('pieces could not be taken over together', error);
      for (const one of fits)
        try {
          await this.#terapkanSatu(one);
        } catch (reason) {
          this.#masuk.tolak();
          this.#tugas.host.log.error(`piece ${one.sesi}-${one.urut} could not be taken over`, reason);
        }
    }
  }

  async #terapkanSatu(kiriman: Kiriman): Promise<void> {
    const milik = (this.#milik ??= await vektorDari(this.#dokumen.db));
    const ids = kiriman.perubahan.map(({ id }) => id).filter((id) => !mencakup(milik, { [sesiDari(id)]: id }));
    const terima = this.#tugas.terima(kiriman, kedatangan(kiriman, new Set(ids)));
    terima.catch(() => undefined);
    await Promise.race([terima, this.#penutupan]);
    this.#milik = this.#milik && tambahPerubahan(this.#milik, ids);
    this.#berubahPada = performance.now();
  }

  /** Brings the main file up to date when it lacks commands and it is time, or `sekarang`. */
  async #segarkan(sekarang: boolean): Promise<void> {
    const { dokumen, host } = this.#tugas;
    if (this.#versi || dokumen.hanyaBaca || this.#isi.cap === null) return;
    const milik = (this.#milik ??= await vektorDari(dokumen.db));
    const hilang = this.#isi.cap === '';
    if (!hilang && (mencakup(this.#isi.utama, milik) || !mencakup(milik, this.#isi.utama))) return;
    const now = performance.now();
    const due = now - this.#berubahPada >= DIAM_MS && (hilang || now - this.#segarPada >= SEGAR_MS);
    if (!sekarang && !due) return;
    const sumber = joinPath(joinPath(host.userDataDir, 'kerja'), `utama-${this.#sesi}.bagihabis`);
    const vektor = await inBackground('susunUtama', { copy: dokumen.salinan, ke: sumber });
    const { keterangan } = this.#tampak;
    const dasar = keterangan?.dokumenId === dokumen.dokumenId ? keterangan : null;
    const potongan = this.#isi.tercakup(vektor, dasar);
    const { nama, pc } = dokumen.penulis;
    const hasil = await this.#tangan.segarkan({
      minta: {
        sumber,
        cap: this.#isi.cap,
        keterangan: {
          dokumenId: dokumen.dokumenId,
          skema: SKEMA,
          vektor,
          potongan,
          oleh: `${nama} (${pc})`,
          pada: new Date().toISOString(),
        },
      },
      hapus: await this.#bolehHapus(potongan),
    });
    await inBackground('buangUtama', { path: sumber });
    if (hasil.hasil !== 'segar') return;
    this.#isi.utama = vektor;
    this.#isi.cap = hasil.cap;
    this.#segarPada = performance.now();
    // A redaction that came from another PC reaches the snapshots of this one; no beat waits for it.
    void bersihkanSetelahSimpan(dokumen, host.log);
  }

  async #bolehHapus(tercakup: Readonly<Record<string, number>>): Promise<string[]> {
    const sesi = new Set([...this.#dokumen.aliran, this.#sesi]);
    const names = this.#isi.milik(sesi, tercakup);
    const ages = await this.#tangan.usia(names);
    const old = names.filter((nama) => (ages.get(nama) ?? 0) > USIA_POTONGAN_MS);
    return [...old, ...this.#isi.rusakMilik(sesi)];
  }

  async #cariLain(): Promise<void> {
    const now = performance.now();
    if (now - this.#lainPada < LAIN_MS) return;
    this.#lainPada = now;
    const { dokumenId } = this.#dokumen;
    const punya = (this.#milik ??= await vektorDari(this.#dokumen.db));
    const { ditemukan, dilihat } = await this.#tangan.berkasLain({ dokumenId, punya, dikenal: this.#lainDilihat });
    const kept = this.#lain.filter(({ path, cap }) => dilihat[path] === cap && this.#lainDilihat[path] === cap);
    this.#lain = [...kept, ...ditemukan];
    this.#lainDilihat = dilihat;
  }

  #kabarkan(): void {
    if (this.#tutup) return;
    const status = this.status();
    const { terakhir: _, ...rest } = status;
    const words = JSON.stringify(rest);
    if (words === this.#status) return;
    this.#status = words;
    this.#tugas.kabar(status);
  }
}
