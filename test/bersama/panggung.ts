import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GANGGUAN, type NamaGangguan, type Server, type Tempat } from './gangguan';
import { LANGKAH, type Peran } from './peran';
import { bacaAkuan, bacaIsi, periksaUtama, type IsiSalinan } from './periksa';

/** What a run counted. `hilang` and `diam` must be 0. */
export interface HasilGangguan {
  readonly bunuh: number;
  /** By the step at which they ended; `sembarang` = at any moment, from outside. */
  readonly perLangkah: Readonly<Record<string, number>>;
  readonly gangguan: Readonly<Record<string, number>>;
  /** Acknowledged commands. */
  readonly diakui: number;
  /** Acknowledged commands that some copy lacks in the end. */
  readonly hilang: number;
  /** Copies whose state or conflict list is not that of the others. */
  readonly diam: number;
  readonly benturan: number;
  /** Looks at the main file alone, and how often it was no good document. */
  readonly utamaDilihat: number;
  readonly cacat: readonly string[];
  readonly detik: number;
}

export interface Rencana {
  /** The bundled pelaku.ts. */
  readonly naskah: string;
  /** A whole document, copied into the shared folder. */
  readonly dokumen: string;
  /** The place everybody reaches; each participant may see it under a path of its own. */
  readonly folder: string;
  readonly jalan?: readonly string[];
  readonly penuhi?: (() => () => void) | null;
  readonly server?: Server;
  readonly orang: number;
  readonly bunuh: number;
  readonly benih: number;
  readonly gangguan: readonly NamaGangguan[];
  /** No new life after this; what was reached is what counts. */
  readonly palingLama: number;
  /** Told now and then how far it is. */
  readonly cerita?: (kata: string) => void;
}

const NAMA = ['Rina', 'Sari', 'Budi', 'Dewi', 'Tono', 'Wati'];
/** A place that hangs: longer than anybody waits for a window. */
const SIAP_MS = 30_000;
const tunggu = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function pengacak(benih: number): () => number {
  let keadaan = benih;
  return () => {
    keadaan = (Math.imul(keadaan, 1_664_525) + 1_013_904_223) >>> 0;
    return keadaan / 4_294_967_296;
  };
}

/** People come, work, are killed and come back, while things happen to the folder; in the end everybody exchanges. */
export class Panggung {
  readonly #kerja = mkdtempSync(join(tmpdir(), 'bagihabis-panggung-'));
  readonly #acak: () => number;
  readonly #path: string;
  readonly #perLangkah: Record<string, number> = {};
  readonly #gangguan: Record<string, number> = {};
  readonly #cacat: string[] = [];
  readonly #kataAkhir: string[] = [];
  /** Who has the document by now: nothing happens to it before everybody does. */
  readonly #punya = new Set<number>();
  #bunuh = 0;
  #dilihat = 0;
  #giliran = 0;

  constructor(private readonly rencana: Rencana) {
    this.#acak = pengacak(rencana.benih);
    this.#path = join(rencana.folder, 'Setda-2026.bagihabis');
    mkdirSync(rencana.folder, { recursive: true });
    copyFileSync(rencana.dokumen, this.#path);
    mkdirSync(`${this.#path}.perubahan`);
  }

  async main(): Promise<HasilGangguan> {
    const mulai = performance.now();
    const usai = (): boolean =>
      this.#bunuh >= this.rencana.bunuh ||
      performance.now() - mulai > this.rencana.palingLama ||
      this.#cacat.length > 5;
    const orang = Array.from({ length: this.rencana.orang }, (_, n) => this.#hidup(n, usai));
    await Promise.all([...orang, this.#ganggu(usai)]);
    const akhir = await this.#kumpul();
    if (akhir.hilang + akhir.diam === 0) rmSync(this.#kerja, { recursive: true, force: true });
    else this.rencana.cerita?.(`what was left is in ${this.#kerja}: ${this.#kataAkhir.join(' ')}`);
    return { ...akhir, detik: Math.round((performance.now() - mulai) / 1000) };
  }

  #peran(n: number, akhir: boolean): Peran {
    const nama = `${NAMA[n % NAMA.length]}${n}`;
    // The step at which fewest have ended so far.
    const langkah = LANGKAH.reduce((a, b) => (this.#dicoba(b) < this.#dicoba(a) ? b : a));
    if (!akhir) this.#percobaan[langkah] = (this.#percobaan[langkah] ?? 0) + 1;
    return {
      nama,
      userDataDir: join(this.#kerja, nama),
      path: join(this.rencana.jalan?.[n] ?? this.rencana.folder, 'Setda-2026.bagihabis'),
      akuan: join(this.#kerja, `${nama}.txt`),
      benih: Math.floor(this.#acak() * 2 ** 31),
      // A clock that jumps by hours at every start.
      jam: Math.floor((this.#acak() - 0.5) * 20 * 3_600_000),
      mati: akhir || this.#acak() < 0.2 ? null : { langkah, ke: 1 + Math.floor(this.#acak() * 2) },
      akhir,
    };
  }

  readonly #percobaan: Record<string, number> = {};
  readonly #dicoba = (langkah: string): number =>
    (this.#perLangkah[langkah] ?? 0) + (this.#percobaan[langkah] ?? 0) / 4 + this.#acak() / 8;

  /** One person: starts, works, dies, starts again. */
  async #hidup(n: number, usai: () => boolean): Promise<void> {
    for (let gagal = 0; !usai() && gagal < 200;) {
      const peran = this.#peran(n, false);
      const { anak, siap, selesai } = this.#mulai(peran);
      if (!(await Promise.race([siap, selesai.then(() => false), tunggu(SIAP_MS).then(() => false)]))) {
        // The place was gone at that moment, or does not answer: people try again.
        anak.kill('SIGKILL');
        await selesai;
        gagal++;
        await tunggu(100);
        continue;
      }
      let langkah = peran.mati?.langkah;
      this.#punya.add(n);
      const paksa = setTimeout(
        () => {
          langkah = undefined;
          anak.kill('SIGKILL');
        },
        100 + this.#acak() * (peran.mati ? 20_000 : 1500),
      );
      const { sinyal, kata } = await selesai;
      clearTimeout(paksa);
      if (sinyal !== 'SIGKILL') {
        this.#cacat.push(`${peran.nama} ended by itself: ${kata.slice(-1500)}`);
        continue;
      }
      this.#bunuh++;
      if (this.#bunuh % 20 === 0) this.rencana.cerita?.(`${this.#bunuh} kills, ${this.#cacat.length} flaws`);
      const saat = langkah ?? 'sembarang';
      this.#perLangkah[saat] = (this.#perLangkah[saat] ?? 0) + 1;
      await this.#lihatUtama();
    }
  }

  #mulai(peran: Peran): {
    readonly anak: ChildProcess;
    readonly siap: Promise<boolean>;
    readonly selesai: Promise<{ sinyal: string | null; kode: number | null; kata: string }>;
  } {
    const anak = spawn(process.execPath, ['--enable-source-maps', this.rencana.naskah, JSON.stringify(peran)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let kata = '';
    const siap = new Promise<boolean>((resolve) => {
      anak.stdout.setEncoding('utf8').on('data', (teks: string) => {
        kata += teks;
        if (teks.includes('siap')) resolve(true);
      });
    });
    anak.stderr.setEncoding('utf8').on('data', (teks: string) => (kata += teks));
    const selesai = new Promise<{ sinyal: string | null; kode: number | null; kata: string }>((resolve, reject) => {
      anak.once('error', reject);
      anak.once('close', (kode, sinyal) => resolve({ sinyal, kode, kata }));
    });
    return { anak, siap, selesai };
  }

  async #lihatUtama(): Promise<void> {
    if (!existsSync(this.#path)) return;
    this.#dilihat++;
    for (const satu of await periksaUtama(this.#path, this.#kerja, String(this.#giliran++)))
      this.#cacat.push(`main file: ${satu}`);
  }

  async #ganggu(usai: () => boolean): Promise<void> {
    const { gangguan, penuhi = null } = this.rencana;
    const tempat: Tempat = {
      path: this.#path,
      lama: join(this.#kerja, 'lama.bagihabis'),
      penuhi,
      ...(this.rencana.server && { server: this.rencana.server }),
      acak: this.#acak,
    };
    while (!usai() && gangguan.length > 0) {
      await tunggu(200 + this.#acak() * 900);
      const nama = gangguan[Math.floor(this.#acak() * gangguan.length)];
      if (!nama || this.#punya.size < this.rencana.orang) continue;
      try {
        await GANGGUAN[nama](tempat);
        this.#gangguan[nama] = (this.#gangguan[nama] ?? 0) + 1;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        // The people of the folder were faster: there is nothing left to disturb.
        if (code !== 'ENOENT' && code !== 'ENOSPC') this.#cacat.push(`${nama}: ${String(error)}`);
      }
    }
  }

  /** Everybody comes back, one after the other, until all copies are one. */
  async #kumpul(): Promise<Omit<HasilGangguan, 'detik'>> {
    const { orang } = this.rencana;
    let isi: IsiSalinan[] = [];
    // The minute after which the lease of a killed refresher has run out.
    rmSync(join(`${this.#path}.perubahan`, 'sewa.json'), { force: true });
    for (let kali = 0; kali < 6; kali++) {
      this.rencana.cerita?.(`everybody comes back, ${kali + 1}`);
      for (let n = 0; n < orang; n++) {
        const { selesai } = this.#mulai(this.#peran(n, true));
        const { kode, kata } = await selesai;
        this.#kataAkhir.push(kata.slice(-600));
        if (kode !== 0) this.#cacat.push(`leaving in order failed: ${kata.slice(-1500)}`);
      }
      isi = await Promise.all(Array.from({ length: orang }, (_, n) => bacaIsi(this.#salinan(n))));
      if (kali > 0 && isi.every(({ sidik }) => sidik === isi[0]?.sidik)) break;
    }
    const utama = await bacaIsi(this.#path);
    const akuan = Array.from({ length: orang }, (_, n) => bacaAkuan(this.#peran(n, true).akuan)).flat();
    const semua = [...isi, utama];
    const diam = semua.filter(
      ({ sidik, benturan }) => sidik !== utama.sidik || JSON.stringify(benturan) !== JSON.stringify(utama.benturan),
    );
    return {
      bunuh: this.#bunuh,
      perLangkah: this.#perLangkah,
      gangguan: this.#gangguan,
      diakui: akuan.length,
      hilang: akuan.filter((id) => semua.some(({ perintah }) => !perintah.has(id))).length,
      diam: diam.length,
      benturan: utama.benturan.length,
      utamaDilihat: this.#dilihat,
      cacat: [...this.#cacat, ...semua.flatMap(({ cacat }) => cacat)],
    };
  }

  #salinan(n: number): string {
    const kerja = join(this.#peran(n, true).userDataDir, 'kerja');
    const folder = readdirSync(kerja, { withFileTypes: true }).filter((satu) => satu.isDirectory());
    const found = folder.map(({ name }) => join(kerja, name, 'kerja.bagihabis')).find((satu) => existsSync(satu));
    if (!found) throw new Error(`no working copy in ${kerja}`);
    return found;
  }
}
