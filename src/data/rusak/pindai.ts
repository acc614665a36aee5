import { hashBytes } from '../ids';
import { TABLE_NAMES, type SystemTables, type TableName } from '../schema';
import {
  sebagaiBaris,
  sebagaiDokumen,
  sebagaiKunciLog,
  sebagaiLampiran,
  sebagaiLog,
  sebagaiPerubahan,
  type BarisTabel,
} from './bentuk';
import { BerkasHalaman, type Rekaman } from './halaman';
import { akarTersirat, coba, daftarObjek, halamanBebas, LUBANG, telusuri, type Temuan } from './telusur';

export type EntriLog = SystemTables['log'];
export const kunciEntri = ({ perubahan, n }: Pick<EntriLog, 'perubahan' | 'n'>): string => `${perubahan}\n${n}`;

/** What is legible in the bytes of a document, damaged or not. */
export interface HasilPindai {
  readonly dokumen: SystemTables['dokumen'] | null;
  readonly perubahan: ReadonlyMap<string, SystemTables['perubahan']>;
  /** By `kunciEntri`. */
  readonly log: ReadonlyMap<string, EntriLog>;
  /** Entries the index of the log names, by `kunciEntri`: also those that are not legible themselves. */
  readonly kunci: ReadonlyMap<string, Pick<EntriLog, 'tabel' | 'id' | 'perubahan' | 'n'>>;
  /** Nothing is missing in the index of the log, in the log itself. */
  readonly kunciUtuh: boolean;
  readonly logUtuh: boolean;
  /** Commands after whose last legible entry another command follows without a gap: nothing of their end is missing. */
  readonly berakhir: ReadonlySet<string>;
  readonly lampiran: ReadonlyMap<string, SystemTables['lampiran']>;
  /** Rows of the tables by id. */
  readonly baris: ReadonlyMap<TableName, ReadonlyMap<string, BarisTabel>>;
  /** Tables in which something could not be read. */
  readonly berlubang: ReadonlySet<string>;
}

/**
 * Reads a whole file page by page. First along the trees that page 1 names, in the order of their keys; then every page the
 * trees did not reach, where each record is known by its shape alone. Never throws for what the bytes hold.
 */
export function pindai(bytes: Uint8Array): HasilPindai {
  const berkas = new BerkasHalaman(bytes);
  const hasil = new Penampung();
  const dibaca = new Set<number>([1]);
  const tertulis = daftarObjek(berkas);
  const objek = new Map(tertulis.length > 0 ? tertulis.map(({ nama, akar }) => [nama, akar]) : akarLog(berkas));
  const pohon = (nama: string): Iterable<Temuan> => {
    const akar = objek.get(nama);
    const milik = new Set<number>();
    return akar === undefined
      ? [LUBANG]
      : ikut(telusuri(berkas, akar, milik), () => milik.forEach((p) => dibaca.add(p)));
  };
  hasil.tambahLog(pohon('log'), true);
  hasil.tambahKunci(pohon('log_baris'));
  hasil.tambahPerubahan(pohon('perubahan'));
  hasil.tambahLain('dokumen', pohon('dokumen'));
  hasil.tambahLain('lampiran', pohon('lampiran'));
  for (const tabel of TABLE_NAMES)
    if (objek.has(tabel) || tertulis.length === 0) hasil.tambahTabel(tabel, pohon(tabel));
  const bebas = halamanBebas(berkas);
  const sisa: Rekaman[] = [];
  for (let nomor = 2; nomor <= berkas.jumlah; nomor++) {
    if (dibaca.has(nomor) || bebas.has(nomor) || berkas.luapan.has(nomor)) continue;
    const halaman = coba(berkas, nomor);
    const rekaman = (halaman?.sel ?? []).map((sel) => sel.rekaman ?? LUBANG);
    hasil.tambahLog(rekaman, false);
    for (const satu of rekaman) if (satu !== LUBANG && !hasil.kenali(satu)) sisa.push(satu);
  }
  hasil.tambahSisa(sisa);
  return hasil;
}

/** The trees of the log where page 1 no longer names them; only when there is one of each, or it would be a guess. */
function akarLog(berkas: BerkasHalaman): [string, number][] {
  const tersirat = akarTersirat(berkas);
  return (['log', 'log_baris', 'perubahan'] as const).flatMap((nama): [string, number][] => {
    const cocok = { log: sebagaiLog, log_baris: sebagaiKunciLog, perubahan: sebagaiPerubahan }[nama];
    const [satu, lain] = tersirat.filter(({ contoh }) => cocok(contoh) !== null);
    return satu && !lain ? [[nama, satu.akar]] : [];
  });
}

function* ikut(temuan: Iterable<Temuan>, akhir: () => void): Generator<Temuan> {
  yield* temuan;
  akhir();
}

class Penampung implements HasilPindai {
  dokumen: SystemTables['dokumen'] | null = null;
  readonly perubahan = new Map<string, SystemTables['perubahan']>();
  readonly log = new Map<string, EntriLog>();
  readonly kunci = new Map<string, Pick<EntriLog, 'tabel' | 'id' | 'perubahan' | 'n'>>();
  kunciUtuh = true;
  logUtuh = true;
  readonly berakhir = new Set<string>();
  readonly lampiran = new Map<string, SystemTables['lampiran']>();
  readonly baris = new Map<TableName, Map<string, BarisTabel>>(TABLE_NAMES.map((tabel) => [tabel, new Map()]));
  readonly berlubang = new Set<string>();

  /** Entries in key order. `pohon`: the whole tree, so that its end is the end of the log; else the records of one page. */
  tambahLog(temuan: Iterable<Temuan>, pohon: boolean): void {
    let terakhir: string | null = null;
    for (const satu of temuan) {
      const entri = satu === LUBANG ? null : sebagaiLog(satu);
      if (entri === null) {
        terakhir = null;
        if (pohon) this.#lubang('log');
        continue;
      }
      if (terakhir !== null && terakhir !== entri.perubahan) this.berakhir.add(terakhir);
      terakhir = entri.perubahan;
      const kunci = kunciEntri(entri);
      if (!this.log.has(kunci)) this.log.set(kunci, entri);
    }
    if (pohon && terakhir !== null) this.berakhir.add(terakhir);
    this.logUtuh &&= !this.berlubang.has('log');
  }

  tambahKunci(temuan: Iterable<Temuan>): void {
    for (const satu of temuan) {
      const kunci = satu === LUBANG ? null : sebagaiKunciLog(satu);
      if (kunci) this.kunci.set(kunciEntri(kunci), kunci);
      else this.kunciUtuh = false;
    }
  }

  tambahPerubahan(temuan: Iterable<Temuan>): void {
    for (const satu of temuan) {
      const perubahan = satu === LUBANG ? null : sebagaiPerubahan(satu);
      if (perubahan) this.perubahan.set(perubahan.id, perubahan);
      else this.#lubang('perubahan');
    }
  }

  tambahLain(nama: 'dokumen' | 'lampiran', temuan: Iterable<Temuan>): void {
    for (const satu of temuan) if (satu === LUBANG || !this.#dokumenAtauLampiran(satu)) this.#lubang(nama);
  }

  tambahTabel(tabel: TableName, temuan: Iterable<Temuan>): void {
    for (const satu of temuan) {
      const baris = satu === LUBANG ? null : sebagaiBaris(tabel, satu);
      if (baris) this.#simpanBaris(tabel, baris);
      else this.#lubang(tabel);
    }
  }

  /** A record of a page no tree reached; false when only its id can tell which table it is of. */
  kenali(rekaman: Rekaman): boolean {
    if (sebagaiLog(rekaman) || this.#dokumenAtauLampiran(rekaman)) return true;
    const kunci = sebagaiKunciLog(rekaman);
    if (kunci) this.kunci.set(kunciEntri(kunci), kunci);
    const perubahan = sebagaiPerubahan(rekaman);
    if (perubahan && !this.perubahan.has(perubahan.id)) this.perubahan.set(perubahan.id, perubahan);
    return kunci !== null || perubahan !== null;
  }

  /** Rows outside of their trees: the log says of which table an id is. */
  tambahSisa(sisa: readonly Rekaman[]): void {
    if (sisa.length === 0) return;
    const milik = new Map<string, Set<TableName>>();
    for (const { tabel, id } of [...this.log.values(), ...this.kunci.values()])
      milik.set(id, (milik.get(id) ?? new Set()).add(tabel as TableName));
    for (const rekaman of sisa)
      for (const tabel of milik.get(String(rekaman[1])) ?? []) {
        const baris = sebagaiBaris(tabel, rekaman);
        if (baris) this.#simpanBaris(tabel, baris);
      }
  }

  #simpanBaris(tabel: TableName, baris: BarisTabel): void {
    const id = String(baris['id']);
    const lama = this.baris.get(tabel)?.get(id);
    // The same row twice: an old page that was not emptied; the row counter tells which is newer.
    if (!lama || Number(lama['versi']) < Number(baris['versi'])) this.baris.get(tabel)?.set(id, baris);
  }

  #dokumenAtauLampiran(rekaman: Rekaman): boolean {
    const dokumen = sebagaiDokumen(rekaman);
    if (dokumen) this.dokumen ??= dokumen;
    const lampiran = sebagaiLampiran(rekaman, (isi, hash) => hashBytes(isi) === hash);
    if (lampiran) this.lampiran.set(lampiran.hash, lampiran);
    return dokumen !== null || lampiran !== null;
  }

  #lubang(nama: string): void {
    this.berlubang.add(nama);
  }
}
