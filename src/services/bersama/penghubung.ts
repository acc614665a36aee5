import type { Kedatangan } from '../../api/bersamaViews';
import { AppError } from '../../api/errors';
import { sudahDibagikan } from '../../data/bersama/tempat';
import { vektorDari } from '../../data/bersama/vektor';
import type { Dokumen } from '../../data/file/dokumen';
import { daftarBenturan } from '../../data/gabung/benturan';
import type { Kiriman, Sambungan } from '../../data/gabung/sambung';
import type { PerubahanId } from '../../domain/ids';
import { inWords } from '../benturanTerbaca';
import { inBackground } from '../jobs';
import type { Penerbit } from '../penerbit';
import type { Program } from '../program';
import { Publisher } from '../publisher';
import { kedatangan } from './kotakMasuk';
import { Peserta } from './peserta';

/** Between the program and whatever brings the open document to where it is kept, and the work of others back. */
export class Penghubung {
  #ikut = false;

  constructor(private readonly program: Program) {}

  penerbit(dokumen: Dokumen): Penerbit {
    const { program } = this;
    const { host } = program;
    const saved = (): void => {
      host.emit({ type: 'saved', sesi: program.sesi() });
      if (!dokumen.bersama && sudahDibagikan(dokumen.path)) this.#ikutBerbagi();
    };
    if (!dokumen.bersama) return new Publisher(dokumen, host, saved, () => this.#ambilAlih(dokumen));
    return new Peserta({
      dokumen,
      host,
      terima: (kiriman, dari) => this.#terima(dokumen, kiriman, dari),
      kabar: (status) => {
        host.emit({ type: 'bersama', status });
        saved();
      },
    });
  }

  /** Somebody shared the document that is open here alone: this window takes part from now on. */
  #ikutBerbagi(): void {
    if (this.#ikut) return;
    this.#ikut = true;
    const { program } = this;
    program
      .bagikan()
      .catch((error: unknown) => program.host.log.warn(`taking part in the shared document: ${String(error)}`))
      .finally(() => (this.#ikut = false));
  }

  /** Another copy of the document stands in its place: what it has is taken over. null = it is another document. */
  async #ambilAlih(dokumen: Dokumen): Promise<string | null> {
    const { userDataDir } = this.program.host;
    const punya = await vektorDari(dokumen.db);
    const lain = await inBackground('bacaPihakLain', { userDataDir, path: dokumen.path, punya });
    if (lain.dokumenId !== dokumen.dokumenId) return null;
    if (lain.kiriman.perubahan.length === 0) return lain.sidik;
    dokumen.snapshot('gabung');
    const ids = new Set(lain.kiriman.perubahan.map(({ id }) => id));
    await this.#terima(dokumen, lain.kiriman, kedatangan(lain.kiriman, ids));
    return lain.sidik;
  }

  /** What others wrote: a turn of its own, so that no call sees half of it. */
  #terima(dokumen: Dokumen, kiriman: Kiriman, dari: readonly Kedatangan[]): Promise<Sambungan> {
    const { program } = this;
    return program.turn(async () => {
      if (!program.adaBerkas || program.dokumen !== dokumen) throw new AppError('dibatalkan');
      const { hasil } = await program.run(
        async () => {
          const joined = await dokumen.sambung(kiriman);
          const id = joined.perubahan.at(-1) as PerubahanId | undefined;
          const langkah = id === undefined ? null : { id, label: dari.at(-1)?.label ?? '' };
          return { hasil: joined, langkah, baris: joined.baris };
        },
        'terima',
        dari,
      );
      await this.#kabarBenturan(dokumen, hasil);
      return hasil;
    });
  }

  /** Where what arrived met what this PC wrote: told at once, decided whenever its user likes. */
  async #kabarBenturan({ db, penulis }: Dokumen, { baris }: Sambungan): Promise<void> {
    const met = await daftarBenturan(db, baris);
    const own = met.filter(({ kalah, pemenang }) =>
      [kalah, pemenang].some(({ perubahan }) => perubahan.endsWith(`-${penulis.sesi}`)),
    );
    if (own.length > 0) this.program.host.emit({ type: 'benturan', benturan: await inWords(db, own) });
  }
}
