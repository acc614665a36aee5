import { mencakup } from '../../data/bersama/vektor';
import type { Dokumen } from '../../data/file/dokumen';
import { SKEMA } from '../../data/schema';
import { joinPath } from '../fileName';
import { inBackground } from '../jobs';
import type { TanganJauh } from '../pekerjaFolder';
import type { Pertukaran } from './pertukaran';

/** The main file is brought up to date at most this often, when nobody has written for a while. */
const SEGAR_MS = 10 * 60_000;
const DIAM_MS = 15_000;
/** Own pieces that the main file holds go after two days. */
const USIA_POTONGAN_MS = 2 * 24 * 3_600_000;

/** Brings the main file up to date as a whole, and takes own pieces away that it holds for long enough. */
export class Penyegar {
  #pada = performance.now();

  constructor(
    private readonly dokumen: Dokumen,
    private readonly tangan: TanganJauh,
    private readonly pertukaran: Pertukaran,
    private readonly userDataDir: string,
  ) {}

  /** Nothing when it lacks nothing; when it is not time yet, only if `sekarang`. `diamSejak` in `performance.now()`. */
  async segarkan(sekarang: boolean, diamSejak: number): Promise<void> {
    const { dokumen, pertukaran } = this;
    const { isi } = pertukaran;
    if (pertukaran.versiBaru || dokumen.hanyaBaca || isi.cap === null) return;
    const milik = await pertukaran.punya();
    const hilang = isi.cap === '';
    // Never over a file that holds more than this copy.
    if (!mencakup(milik, isi.utama) || (!hilang && mencakup(isi.utama, milik))) return;
    const now = performance.now();
    const due = now - diamSejak >= DIAM_MS && (hilang || now - this.#pada >= SEGAR_MS);
    if (sekarang || due) await this.#tulis();
  }

  async #tulis(): Promise<void> {
    const { dokumen, tangan, pertukaran } = this;
    const { isi, tampak } = pertukaran;
    const sumber = joinPath(joinPath(this.userDataDir, 'kerja'), `utama-${dokumen.penulis.sesi}.bagihabis`);
    try {
      const vektor = await inBackground('susunUtama', { copy: dokumen.salinan, ke: sumber });
      const lama = tampak.keterangan?.dokumenId === dokumen.dokumenId ? tampak.keterangan : null;
      const potongan = isi.tercakup(vektor, lama);
      const { nama, pc } = dokumen.penulis;
      const keterangan = {
        dokumenId: dokumen.dokumenId,
        skema: SKEMA,
        vektor,
        potongan,
        oleh: `${nama} (${pc})`,
        pada: new Date().toISOString(),
      };
      const minta = { sumber, cap: isi.cap ?? '', keterangan };
      const hasil = await tangan.segarkan({ minta, hapus: await this.#bolehHapus(potongan) });
      if (hasil.hasil !== 'segar') return;
      isi.utama = vektor;
      isi.cap = hasil.cap;
      this.#pada = performance.now();
    } finally {
      await inBackground('buangUtama', { path: sumber });
    }
  }

  async #bolehHapus(tercakup: Readonly<Record<string, number>>): Promise<string[]> {
    const { dokumen, tangan, pertukaran } = this;
    const sesi = new Set([...dokumen.aliran, dokumen.penulis.sesi]);
    const names = pertukaran.isi.milik(sesi, tercakup);
    const ages = await tangan.usia(names);
    const old = names.filter((nama) => (ages.get(nama) ?? 0) > USIA_POTONGAN_MS);
    return [...old, ...pertukaran.isi.rusakMilik(sesi)];
  }
}
