import { mencakup } from '../../data/bersama/vektor';
import type { Dokumen } from '../../data/file/dokumen';
import { SKEMA } from '../../data/schema';
import { joinPath } from '../fileName';
import type { Host } from '../host';
import { inBackground } from '../jobs';
import { GalatTempat, type TanganJauh } from '../pekerjaFolder';
import { JadwalSegar } from './jadwalSegar';
import type { Pertukaran } from './pertukaran';

/** Own pieces that the main file holds go after two days; those of a window that never came back by anybody's hand. */
const USIA_POTONGAN_MS = 2 * 24 * 3_600_000;
const USIA_TERTINGGAL_MS = 30 * 24 * 3_600_000;

const namaAcak = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12);

/** Brings the main file up to date as a whole, and takes pieces away that it holds for long enough. */
export class Penyegar {
  readonly #jadwal = new JadwalSegar(performance.now());
  #jalan: Promise<void> | null = null;

  constructor(
    private readonly dokumen: Dokumen,
    private readonly tangan: TanganJauh,
    private readonly pertukaran: Pertukaran,
    private readonly userDataDir: string,
    private readonly log: Pick<Host['log'], 'warn'> | null = null,
  ) {}

  /**
   * Nothing when it lacks nothing; when it is not time yet, only if `sekarang`. `diamSejak` in `performance.now()`. What
   * goes wrong at the main file is tried again later and stops nobody: exchanges do not need it. Throws only GalatTempat
   * `lama`, of a place that does not answer.
   */
  async segarkan(sekarang: boolean, diamSejak: number): Promise<void> {
    // One that hangs is waited for, not repeated behind itself.
    this.#jalan ??= this.#segarkan(sekarang, diamSejak).finally(() => (this.#jalan = null));
    await this.#jalan;
  }

  async #segarkan(sekarang: boolean, diamSejak: number): Promise<void> {
    const { dokumen, pertukaran } = this;
    const { isi } = pertukaran;
    if (pertukaran.versiBaru || dokumen.hanyaBaca || isi.cap === null) return;
    const kini = performance.now();
    this.#jadwal.terlihat(isi.cap, kini);
    const milik = await pertukaran.punya();
    const hilang = isi.cap === '';
    // Never over a file that holds more than this copy.
    if (!mencakup(milik, isi.utama) || (!hilang && mencakup(isi.utama, milik))) return;
    const terpilih = pertukaran.orang.every(({ sesi }) => sesi >= dokumen.penulis.sesi);
    if (!sekarang && !this.#jadwal.waktunya({ kini, diamSejak, hilang, terpilih })) return;
    try {
      if (await this.#tulis()) this.#jadwal.berhasil(performance.now());
      else this.#jadwal.gagal(performance.now());
    } catch (error) {
      this.#jadwal.gagal(performance.now());
      if (error instanceof GalatTempat && error.kode === 'lama') throw error;
      this.log?.warn(`the main file could not be brought up to date: ${String(error)}`);
    }
  }

  /** False when somebody else is at it, or the file is another by now. */
  async #tulis(): Promise<boolean> {
    const { dokumen, tangan, pertukaran } = this;
    const { isi, tampak } = pertukaran;
    const { nama, pc } = dokumen.penulis;
    const oleh = `${nama} (${pc})`;
    // Asked before a whole document is made in vain.
    if (!(await tangan.sewa({ cap: isi.cap ?? '', oleh }))) return false;
    // Left by a program that was killed, it goes with the other copies that were only read.
    const sumber = joinPath(joinPath(this.userDataDir, 'kerja'), `baca-${namaAcak()}.bagihabis`);
    let sampai = false;
    try {
      const vektor = await inBackground('susunUtama', { copy: dokumen.salinan, ke: sumber });
      const lama = tampak.keterangan?.dokumenId === dokumen.dokumenId ? tampak.keterangan : null;
      const potongan = isi.tercakup(vektor, lama);
      const pada = new Date().toISOString();
      const keterangan = { dokumenId: dokumen.dokumenId, skema: SKEMA, vektor, potongan, oleh, pada };
      const minta = { sumber, cap: isi.cap ?? '', keterangan };
      const hapus = await this.#bolehHapus(potongan);
      sampai = true;
      const hasil = await tangan.segarkan({ minta, hapus });
      if (hasil.hasil !== 'segar') return false;
      isi.utama = vektor;
      isi.cap = hasil.cap;
      this.#jadwal.terlihat(hasil.cap, performance.now());
      return true;
    } finally {
      // The refresh itself gives the lease back; nobody waits for one that never began.
      if (!sampai) tangan.lepasSewa().catch(() => undefined);
      await inBackground('buangUtama', { path: sumber });
    }
  }

  async #bolehHapus(tercakup: Readonly<Record<string, number>>): Promise<string[]> {
    const { dokumen, tangan, pertukaran } = this;
    const sesi = new Set([...dokumen.aliran, dokumen.penulis.sesi]);
    const names = pertukaran.isi.milik(new Set([...Object.keys(tercakup), ...sesi]), tercakup);
    const own = new Set(pertukaran.isi.milik(sesi, tercakup));
    const ages = await tangan.usia(names);
    const old = names.filter((nama) => (ages.get(nama) ?? 0) > (own.has(nama) ? USIA_POTONGAN_MS : USIA_TERTINGGAL_MS));
    return [...old, ...pertukaran.isi.rusakMilik(sesi)];
  }
}
