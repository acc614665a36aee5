import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buang, buangBasi } from './basi';
import { bacaTerbatas } from './bacaTerbatas';
import {
  bacaKeterangan,
  capBerkas,
  segarkanUtama,
  type HasilSegar,
  type KeteranganUtama,
  type Penyegaran,
} from './berkasUtama';
import { namaHadir, type Hadir } from './hadir';
import { PapanHadir } from './papanHadir';
import {
  bacaPotongan,
  isNamaPotongan,
  namaPotongan,
  POTONGAN_TERBESAR,
  PotonganRusak,
  tulisPotongan,
  urutDalamNama,
  type Potongan,
} from './potongan';
import { PotonganSendiri } from './potonganSendiri';
import { ambilSewa, lepasSewa } from './sewa';
import { namaSementara, tulisAman, type Langkah } from './tulisAman';

/** The folder of changes beside a document. */
export const folderPerubahan = (path: string): string => `${path}.perubahan`;

export interface Putaran {
  /** Pieces to write, in their order. */
  readonly tulis: readonly Potongan[];
  /** null = this session does not show itself (any more). */
  readonly hadir: Hadir | null;
  /** Pieces to read, besides those never read before: damaged ones, tried again. */
  readonly bacaLagi: boolean;
  /** Pieces of each session that need not be read: this copy holds them, up to this number. */
  readonly lewati: Readonly<Record<string, number>>;
}

export interface TampakUtama {
  readonly keterangan: KeteranganUtama | null;
  /** The document as it looks now; '' = it is not there. */
  readonly cap: string;
}

export interface HasilPutaran extends TampakUtama {
  /** Read for the first time, or again after they were damaged. */
  readonly potongan: readonly { readonly nama: string; readonly isi: Potongan }[];
  /** Pieces that stand there now. */
  readonly nama: readonly string[];
  readonly rusak: readonly string[];
  readonly hadir: readonly Hadir[];
  /** Names of `tulis` that stand in the folder now, read back. */
  readonly tertulis: readonly string[];
  /** Why writing ended early, as the file system says it; '' = it did not. */
  readonly galatTulis: string;
}

/** Of a thread that may die of what it reads: which piece it is at, and which it must not read any more. */
export interface Pantauan {
  readonly racun: ReadonlySet<string>;
  membaca(nama: string | null): void;
}

/**
 * One participant's hands in a shared folder: synchronous, for a thread of its own. Only ever writes files that carry its
 * own session in their name; what others wrote is read, and taken away when it is long out of date. Throws
 * what the file system says when the folder cannot be reached. One file: the whole of what is ever done to a shared folder.
 */
export class FolderBersama {
  readonly folder: string;
  readonly #dibaca = new Set<string>();
  readonly #sendiri: PotonganSendiri;
  readonly #papan: PapanHadir;
  /** Device on which the document or its folder was seen: what an unmounted share leaves behind is another. */
  #perangkat: number | null = null;
  #rusak = new Set<string>();
  #dibersihkan = false;

  constructor(
    readonly path: string,
    readonly sesi: string,
    readonly langkah: Langkah = () => undefined,
    readonly pantauan: Pantauan | null = null,
  ) {
    this.folder = folderPerubahan(path);
    this.#sendiri = new PotonganSendiri(this.folder);
    this.#papan = new PapanHadir(this.folder, sesi);
  }

  /** Asked before a document is opened: a place that does not answer answers this late. */
  ada(): boolean {
    return existsSync(this.path);
  }

  /** What the document holds, before anything else is read. */
  lihat(): TampakUtama {
    this.#siapkan();
    return { cap: capBerkas(this.path), keterangan: bacaKeterangan(this.folder) };
  }

  /** One exchange: what is new there, what this session brings, who is there. */
  putaran({ tulis, hadir, bacaLagi, lewati }: Putaran): HasilPutaran {
    const utama = this.lihat();
    this.langkah('daftar');
    const semua = readdirSync(this.folder);
    const ada = semua.filter(isNamaPotongan).sort();
    const rusakSendiri = this.#sendiri.periksa(ada);
    // Own pieces that were damaged there count as not there, so that what they held is sent anew.
    const nama = ada.filter((satu) => !rusakSendiri.has(satu));
    const potongan = this.#baca(nama, lewati, bacaLagi);
    const tertulis: string[] = [];
    const galatTulis = this.#tulis(tulis, tertulis);
    this.#papan.tulis(hadir);
    if (!this.#dibersihkan && this.#papan.jamFolder > 0) {
      this.#dibersihkan = true;
      buangBasi(this.path, this.folder, semua, this.#papan.jamFolder);
    }
    return {
      potongan,
      nama: [...nama, ...tertulis.filter((satu) => !nama.includes(satu))],
      rusak: [...this.#rusak, ...rusakSendiri],
      hadir: this.#papan.baca(semua),
      ...utama,
      tertulis,
      galatTulis,
    };
  }

  /**
   * The folder is made again where somebody removed it, also together with the document, as long as anything beside them tells
   * that this is the place; not where the whole place is gone, nor in the empty folder that a share leaves on the disk of this PC
   * when it is not mounted.
   */
  #siapkan(): void {
    const { dev } = statSync(dirname(this.path));
    if (!existsSync(this.folder)) {
      if (!existsSync(this.path) && this.#perangkat !== dev && !this.#adaJejak())
        throw Object.assign(new Error('neither the document nor its folder of changes is there'), { code: 'ENOENT' });
      mkdirSync(this.folder);
      this.#dibaca.clear();
    }
    this.#perangkat = dev;
  }

  /** A backup, a half-written copy or a copy of the document lies there: they carry its name. */
  #adaJejak(): boolean {
    const nama = basename(this.path, '.bagihabis');
    return readdirSync(dirname(this.path)).some((satu) => satu.includes(nama));
  }

  #baca(nama: readonly string[], lewati: Putaran['lewati'], lagi: boolean): HasilPutaran['potongan'] {
    const found: { nama: string; isi: Potongan }[] = [];
    const ada = new Set(nama);
    for (const one of this.#rusak) if (!ada.has(one)) this.#rusak.delete(one);
    for (const one of nama) {
      if (this.#dibaca.has(one) || (this.#rusak.has(one) && !lagi)) continue;
      const bagian = urutDalamNama(one);
      if (bagian && bagian.urut <= (lewati[bagian.sesi] ?? -1)) continue;
      if (this.pantauan?.racun.has(one)) {
        this.#rusak.add(one);
        continue;
      }
      this.langkah('baca');
      this.pantauan?.membaca(one);
      try {
        found.push({ nama: one, isi: bacaPotongan(bacaTerbatas(join(this.folder, one), POTONGAN_TERBESAR)) });
        this.#dibaca.add(one);
        this.#rusak.delete(one);
      } catch (error) {
        // Gone between list and reading: deleted by its writer. All else waits for its writer to send it again.
        if (error instanceof PotonganRusak || !(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
          this.#rusak.add(one);
      }
      this.pantauan?.membaca(null);
    }
    return found;
  }

  #tulis(tulis: Putaran['tulis'], tertulis: string[]): string {
    try {
      for (const potongan of tulis) {
        const nama = namaPotongan(potongan.sesi, potongan.urut);
        this.#simpan(nama, potongan);
        this.#dibaca.add(nama);
        tertulis.push(nama);
      }
      return '';
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
  }

  #simpan(nama: string, potongan: Potongan): void {
    const bytes = tulisPotongan(potongan);
    tulisAman(this.folder, nama, bytes, this.sesi, this.langkah);
    this.#sendiri.catat(nama, bytes);
  }

  /** Before a refresh: false when the document is another by now, or somebody else is at it. */
  sewa(cap: string, oleh: string): boolean {
    return capBerkas(this.path) === cap && ambilSewa(this.folder, this.sesi, oleh);
  }

  lepasSewa(): void {
    lepasSewa(this.folder, this.sesi);
  }

  /** See `segarkanUtama`; afterwards takes away pieces that the document holds and that are old enough. */
  segarkan(minta: Penyegaran, hapus: readonly string[]): HasilSegar {
    const hasil = segarkanUtama(this.path, this.folder, this.sesi, minta, this.langkah);
    if (hasil.hasil === 'segar')
      for (const nama of hapus) {
        this.langkah('hapus potongan');
        buang(join(this.folder, basename(nama)));
      }
    return hasil;
  }

  /** Own pieces as they stand there; damaged ones are left out. */
  bacaSendiri(nama: readonly string[]): Potongan[] {
    return nama.flatMap((one) => {
      try {
        return [bacaPotongan(bacaTerbatas(join(this.folder, one), POTONGAN_TERBESAR))];
      } catch {
        // Gone, or damaged: what it held is sent anew.
        return [];
      }
    });
  }

  /** Own pieces with other content under their old names. */
  tulisUlang(potongan: readonly Potongan[]): void {
    for (const one of potongan) this.#simpan(namaPotongan(one.sesi, one.urut), one);
  }

  /** Age of own pieces in ms by the folder's clock; those that cannot be looked at are left out. */
  usia(nama: readonly string[]): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const one of nama)
      try {
        found.set(one, this.#papan.jamFolder - statSync(join(this.folder, one)).mtimeMs);
      } catch {
        // Not there any more.
      }
    return found;
  }

  /** A damaged document keeps its content under another name, for whoever wants to look at it. */
  singkirkan(): void {
    const stamp = new Date().toISOString().replace(/[-:]/g, '').slice(0, 15);
    renameSync(this.path, `${this.path}.rusak-${stamp}`);
  }

  /** Own unfinished files of this session go; the presence too. */
  pergi(): void {
    try {
      rmSync(join(this.folder, namaHadir(this.sesi)), { force: true });
      rmSync(join(dirname(this.path), namaSementara(this.sesi, basename(this.path))), { force: true });
    } catch {
      // The place is gone: others see the presence run out.
    }
  }
}
