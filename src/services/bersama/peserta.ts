import type { Kedatangan, StatusBersama } from '../../api/bersamaViews';
import { AppError } from '../../api/errors';
import type { Hadir } from '../../data/bersama/hadir';
import type { Langkah } from '../../data/bersama/tulisAman';
import type { Dokumen } from '../../data/file/dokumen';
import type { Kiriman, Sambungan } from '../../data/gabung/sambung';
import type { PerubahanId } from '../../domain/ids';
import type { Host } from '../host';
import { inBackground } from '../jobs';
import type { Penerbit } from '../penerbit';
import { bukaTangan, GalatTempat, type TanganJauh } from '../pekerjaFolder';
import { bersihkanSetelahSimpan } from '../pribadi/bersihSalinan';
import { palingLama } from './batasWaktu';
import { Kehadiran } from './kehadiran';
import { Penyegar } from './penyegar';
import { Pertukaran } from './pertukaran';
import { RedaksiPotongan } from './redaksiPotongan';
import { PencariSalinan } from './salinanLain';

/** A change is sent this long after it, so that a row of drops goes as one piece. */
const KIRIM_MS = 300;
const DEPAN_MS = 1_000;
const BELAKANG_MS = 10_000;
/** What a user asked for waits this long for the place; closing less, so that no window hangs. */
const LAMA_MS = 30_000;
const TUTUP_MS = 10_000;
/** Exchanges at closing until everything is there. */
const PAMIT_TERBANYAK = 5;

export interface TugasPeserta {
  readonly dokumen: Dokumen;
  readonly host: Pick<Host, 'userDataDir' | 'versiAplikasi' | 'log'>;
  /** Takes over what arrived, in turn with all else that writes. */
  terima(kiriman: Kiriman, dari: readonly Kedatangan[]): Promise<Sambungan>;
  kabar(status: StatusBersama): void;
  /** Only tests: called before each step at the folder, which is then touched from this thread. */
  readonly langkah?: Langkah;
}

/** One participant of a shared document: exchanges in time with the folder, and says how things stand. */
export class Peserta implements Penerbit {
  readonly #tugas: TugasPeserta;
  readonly #tangan: TanganJauh;
  readonly #pertukaran: Pertukaran;
  readonly #penyegar: Penyegar;
  readonly #pencari: PencariSalinan;
  readonly #kehadiran: Kehadiran;
  readonly #redaksi: RedaksiPotongan;
  #timer: NodeJS.Timeout | null = null;
  #jatuh = Infinity;
  #jalan: Promise<unknown> = Promise.resolve();
  #depan = true;
  #tutup = false;
  /** Whoever waits for a turn of the program when it closes would wait for the closing itself. */
  #lepaskan: (error: Error) => void = () => undefined;
  #lagi = false;
  #terputus = false;
  #terakhir: string | null = null;
  #ditulisPada = -Infinity;
  #status = '';

  constructor(tugas: TugasPeserta) {
    const { dokumen, host } = tugas;
    this.#tugas = tugas;
    const awal = { userDataDir: host.userDataDir, path: dokumen.path, sesi: dokumen.penulis.sesi };
    this.#tangan = bukaTangan(awal, tugas.langkah);
    this.#pertukaran = new Pertukaran({
      dokumen,
      tangan: this.#tangan,
      log: host.log,
      terima: (kiriman, dari) => this.#terima(kiriman, dari),
    });
    this.#penyegar = new Penyegar(dokumen, this.#tangan, this.#pertukaran, host.userDataDir, host.log);
    this.#pencari = new PencariSalinan(this.#tangan, dokumen.dokumenId);
    this.#redaksi = new RedaksiPotongan(dokumen, this.#tangan, this.#pertukaran.isi);
    this.#kehadiran = new Kehadiran(host.versiAplikasi);
    this.#rencanakan(0);
  }

  get tersimpan(): string | null {
    return this.#pertukaran.belum === 0 ? this.#terakhir : null;
  }
  get galat(): AppError['code'] | '' {
    return '';
  }

  berubah(perubahan: PerubahanId): void {
    this.#pertukaran.ditulis(perubahan);
    this.#ditulisPada = performance.now();
    this.#kabarkan();
    this.#rencanakan(KIRIM_MS);
  }

  /** Sends, receives and brings the main file up to date now. */
  async publish(): Promise<AppError | null> {
    await this.#tukar();
    await this.#tukar();
    if (!this.#terputus) await this.#antre(() => palingLama(LAMA_MS, this.#segarkan(true)));
    return null;
  }

  menutup(): void {
    this.#tutup = true;
    this.#pertukaran.tutup = true;
    this.#lepaskan(new AppError('dibatalkan'));
    if (this.#timer) clearTimeout(this.#timer);
  }

  /** Exchanges once more and leaves; what could not be sent waits in the copy on this PC. */
  async close(): Promise<AppError | null> {
    const { dokumen, host } = this.#tugas;
    this.menutup();
    try {
      await palingLama(TUTUP_MS, this.#berpamitan());
    } catch (error) {
      host.log.warn(`leaving the shared folder: ${String(error)}`);
    }
    this.#tangan.tutup();
    dokumen.catatBelum(this.#pertukaran.belum);
    await dokumen.close();
    return null;
  }

  async #berpamitan(): Promise<void> {
    await this.#tukar();
    for (let kali = 0; kali < PAMIT_TERBANYAK && !this.#terputus && this.#pertukaran.belum > 0; kali++)
      await this.#tukar();
    if (!this.#terputus) await this.#antre(() => this.#segarkan(true));
    if (!this.#terputus) await this.#tangan.pergi();
  }

  setSedang(sedang: Hadir['sedang']): void {
    if (this.#kehadiran.setSedang(sedang)) this.#rencanakan(KIRIM_MS);
  }

  setDepan(depan: boolean): void {
    this.#depan = depan;
    if (depan) this.#rencanakan(0);
  }

  terimaJam(sesi: string): Promise<void> {
    this.#pertukaran.masuk.terimaJam(sesi);
    return this.#tukar();
  }

  status(): StatusBersama {
    const { belum, versiBaru, orang, masuk, rusak, tampak, dikenal } = this.#pertukaran;
    return {
      mode: 'bersama',
      keadaan: versiBaru ? 'perluVersi' : this.#terputus ? 'terputus' : belum > 0 ? 'mengirim' : 'tersambung',
      belumTerkirim: belum,
      terakhir: this.#terakhir,
      orang: orang.map(({ sesi, nama, jabatan, pc, sedang }) => ({ sesi, nama, jabatan, pc, sedang })),
      salinanLain: this.#pencari.daftar(dikenal),
      jamDepan: masuk.jamDepan(this.#pertukaran.jam()),
      potonganRusak: rusak + masuk.ditolak,
      utamaDiperbarui: tampak.keterangan?.pada ?? null,
    };
  }

  /** The next beat, unless an earlier one is planned. */
  #rencanakan(ms: number): void {
    const jatuh = performance.now() + ms;
    if (this.#tutup || (this.#timer && this.#jatuh <= jatuh)) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#jatuh = jatuh;
    this.#timer = setTimeout(() => void this.#denyut(), ms);
  }

  /** One beat: exchange, and what is due now and then. */
  async #denyut(): Promise<void> {
    this.#timer = null;
    await this.#tukar();
    if (!this.#tutup && !this.#terputus) await this.#antre(() => palingLama(LAMA_MS, this.#sesekali()));
    this.#rencanakan(this.#lagi ? 0 : this.#depan ? DEPAN_MS : BELAKANG_MS);
  }

  async #sesekali(): Promise<void> {
    const { dokumen } = this.#tugas;
    await this.#segarkan(false);
    await this.#pencari.cari(await this.#pertukaran.punya());
    await dokumen.snapshotBy((task) => inBackground('cadangkanBerkas', task));
  }

  async #segarkan(sekarang: boolean): Promise<void> {
    const { dokumen, host } = this.#tugas;
    const dihapus = await this.#redaksi.periksa();
    await this.#penyegar.segarkan(sekarang || dihapus, Math.max(this.#ditulisPada, this.#pertukaran.diterimaPada));
    // A redaction that came from another PC reaches the snapshots of this one; no beat waits for it.
    void bersihkanSetelahSimpan(dokumen, host.log);
  }

  #tukar(): Promise<void> {
    return this.#antre(async () => {
      this.#lagi = await this.#pertukaran.putaran(this.#kehadiran.hadir(this.#tugas.dokumen.penulis));
      this.#terputus = false;
      this.#terakhir = new Date().toISOString();
    });
  }

  /** One after the other. Never rejects: what went wrong is in the status. */
  #antre(work: () => Promise<void>): Promise<void> {
    const run = this.#jalan
      .then(work)
      .catch((error: unknown) => this.#gagal(error))
      .then(() => this.#kabarkan());
    this.#jalan = run;
    return run;
  }

  #gagal(error: unknown): void {
    if (this.#tutup && error instanceof AppError && error.code === 'dibatalkan') return;
    if (!(error instanceof GalatTempat)) this.#tugas.host.log.error('exchange failed', error);
    if (error instanceof GalatTempat && error.kode === 'berkasLebihBaru') this.#pertukaran.versiBaru = true;
    else this.#terputus = true;
    this.#lagi = false;
  }

  async #terima(kiriman: Kiriman, dari: readonly Kedatangan[]): Promise<void> {
    const terima = this.#tugas.terima(kiriman, dari);
    await new Promise<void>((resolve, reject) => {
      this.#lepaskan = reject;
      terima.then(() => resolve(), reject);
    });
  }

  #kabarkan(): void {
    const { dokumen } = this.#tugas;
    // Only what the folder may lack for longer is worth a write.
    if (this.#terputus || dokumen.belumTerkirim > 0) dokumen.catatBelum(this.#pertukaran.belum);
    if (this.#tutup) return;
    const status = this.status();
    const { terakhir: _, ...rest } = status;
    const words = JSON.stringify(rest);
    if (words === this.#status) return;
    this.#status = words;
    this.#tugas.kabar(status);
  }
}
