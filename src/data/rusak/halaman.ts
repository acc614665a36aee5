/**
 * Pages of a SQLite file read without SQLite, so that a damaged one still gives what is legible in it. File format:
 * https://www.sqlite.org/fileformat2.html, sections 1.3 (header), 1.6 (b-tree pages), 2.1 (records). Nothing here trusts a
 * number it reads: what does not fit throws `TakTerbaca`.
 */
export type NilaiRekaman = string | number | null | Uint8Array;
export type Rekaman = readonly NilaiRekaman[];
export class TakTerbaca extends Error {}

export type JenisHalaman = 'dalamIndeks' | 'daunIndeks' | 'dalamTabel' | 'daunTabel';
const JENIS: Readonly<Record<number, JenisHalaman>> = {
  0x02: 'dalamIndeks',
  0x05: 'dalamTabel',
  0x0a: 'daunIndeks',
  0x0d: 'daunTabel',
};
/** A record of this program is far smaller; a damaged length must not ask for the memory of the PC. */
const REKAMAN_TERBESAR = 64 * 1024 * 1024;
const UKURAN_BIASA = 4096;

export interface Sel {
  /** Page below, left of the record; 0 on a leaf. */
  readonly kiri: number;
  /** null where the cell cannot be read, or the page carries no records (interior of a table). */
  readonly rekaman: Rekaman | null;
}
export interface Halaman {
  readonly jenis: JenisHalaman;
  readonly sel: readonly Sel[];
  /** Rightmost page below; 0 on a leaf. */
  readonly kanan: number;
}

const teks = new TextDecoder('utf-8', { fatal: true });

export class BerkasHalaman {
  readonly ukuran: number;
  readonly jumlah: number;
  readonly #guna: number;
  readonly #data: DataView;
  /** Pages that hold the rest of a long record. */
  readonly luapan = new Set<number>();

  constructor(private readonly bytes: Uint8Array) {
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tertulis = bytes.length >= 100 ? this.#data.getUint16(16) : 0;
    const ukuran = tertulis === 1 ? 65_536 : tertulis;
    const sah = ukuran >= 512 && (ukuran & (ukuran - 1)) === 0;
    this.ukuran = sah ? ukuran : UKURAN_BIASA;
    const cadang = sah ? (bytes[20] ?? 0) : 0;
    this.#guna = this.ukuran - (cadang <= 32 ? cadang : 0);
    this.jumlah = Math.floor(bytes.length / this.ukuran);
  }

  angka32(halaman: number, at: number): number {
    const dari = (halaman - 1) * this.ukuran + at;
    if (halaman < 1 || halaman > this.jumlah || at + 4 > this.ukuran) throw new TakTerbaca('halaman');
    return this.#data.getUint32(dari);
  }

  /** A page of a b-tree. Throws when it is none; single cells that cannot be read are null. */
  baca(nomor: number): Halaman {
    if (nomor < 1 || nomor > this.jumlah) throw new TakTerbaca(`halaman ${nomor}`);
    const awal = (nomor - 1) * this.ukuran;
    const kepala = nomor === 1 ? 100 : 0;
    const jenis = JENIS[this.bytes[awal + kepala] ?? 0];
    if (!jenis) throw new TakTerbaca(`halaman ${nomor}`);
    const dalam = jenis === 'dalamIndeks' || jenis === 'dalamTabel';
    const banyak = this.#data.getUint16(awal + kepala + 3);
    const daftar = kepala + (dalam ? 12 : 8);
    if (daftar + banyak * 2 > this.#guna) throw new TakTerbaca(`halaman ${nomor}`);
    const sel = Array.from({ length: banyak }, (_, at) =>
      this.#sel(jenis, nomor, this.#data.getUint16(awal + daftar + at * 2)),
    );
    return { jenis, sel, kanan: dalam ? this.#data.getUint32(awal + kepala + 8) : 0 };
  }

  #sel(jenis: JenisHalaman, nomor: number, at: number): Sel {
    const dalam = jenis === 'dalamIndeks' || jenis === 'dalamTabel';
    let kiri = 0;
    try {
      kiri = dalam ? this.angka32(nomor, at) : 0;
      if (jenis === 'dalamTabel') return { kiri, rekaman: null };
      const awal = (nomor - 1) * this.ukuran;
      const batas = awal + this.#guna;
      const [panjang, sesudah] = this.#varint(awal + at + (dalam ? 4 : 0), batas);
      const isi = jenis === 'daunTabel' ? this.#varint(sesudah, batas)[1] : sesudah;
      return { kiri, rekaman: uraikan(this.#muatan(jenis, isi, panjang, batas)) };
    } catch (error) {
      // Wrong offsets end in RangeError, wrong bytes of a text in TypeError.
      if (error instanceof TakTerbaca || error instanceof RangeError || error instanceof TypeError)
        return { kiri, rekaman: null };
      throw error;
    }
  }

  /** The whole payload, with what lies on overflow pages. */
  #muatan(jenis: JenisHalaman, dari: number, panjang: number, batas: number): Uint8Array {
    if (panjang > REKAMAN_TERBESAR || panjang > this.bytes.length) throw new TakTerbaca('panjang');
    const guna = this.#guna;
    const terbesar = jenis === 'daunTabel' ? guna - 35 : Math.floor(((guna - 12) * 64) / 255) - 23;
    const terkecil = Math.floor(((guna - 12) * 32) / 255) - 23;
    const sisa = terkecil + ((panjang - terkecil) % (guna - 4));
    const setempat = panjang <= terbesar ? panjang : sisa <= terbesar ? sisa : terkecil;
    if (dari + setempat > batas) throw new TakTerbaca('muatan');
    if (setempat === panjang) return this.bytes.subarray(dari, dari + panjang);
    const utuh = new Uint8Array(panjang);
    utuh.set(this.bytes.subarray(dari, dari + setempat));
    let [terisi, lanjut] = [setempat, this.#data.getUint32(dari + setempat)];
    const rantai: number[] = [];
    while (terisi < panjang) {
      if (rantai.includes(lanjut)) throw new TakTerbaca('rantai');
      rantai.push(lanjut);
      const berikut = this.angka32(lanjut, 0);
      const awal = (lanjut - 1) * this.ukuran + 4;
      const potong = this.bytes.subarray(awal, awal + Math.min(guna - 4, panjang - terisi));
      utuh.set(potong, terisi);
      terisi += potong.length;
      lanjut = berikut;
    }
    for (const satu of rantai) this.luapan.add(satu);
    return utuh;
  }

  #varint(at: number, batas: number): [value: number, next: number] {
    let value = 0;
    for (let n = 0; n < 9; n++) {
      if (at + n >= batas) throw new TakTerbaca('varint');
      const byte = this.bytes[at + n] ?? 0;
      // The ninth byte carries eight bits; such lengths are beyond any file here.
      if (n === 8) throw new TakTerbaca('varint');
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return [value, at + n + 1];
    }
    throw new TakTerbaca('varint');
  }
}

/** A record: header of serial types, then the values. */
function uraikan(isi: Uint8Array): Rekaman {
  const data = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let n = 0; n < 8; n++) {
      const byte = isi[at++];
      if (byte === undefined) throw new TakTerbaca('rekaman');
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
    throw new TakTerbaca('rekaman');
  };
  const kepala = varint();
  if (kepala > isi.length || kepala < 1) throw new TakTerbaca('rekaman');
  const jenis: number[] = [];
  while (at < kepala) jenis.push(varint());
  if (at !== kepala) throw new TakTerbaca('rekaman');
  const nilai = jenis.map((satu) => {
    const panjang = panjangNilai(satu);
    if (at + panjang > isi.length) throw new TakTerbaca('rekaman');
    const hasil = nilaiRekaman(satu, data, isi.subarray(at, at + panjang), at);
    at += panjang;
    return hasil;
  });
  if (at !== isi.length) throw new TakTerbaca('rekaman');
  return nilai;
}

const PANJANG = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;
function panjangNilai(jenis: number): number {
  if (jenis >= 12) return (jenis - (jenis % 2 === 0 ? 12 : 13)) / 2;
  const panjang = PANJANG[jenis];
  if (panjang === undefined) throw new TakTerbaca('jenis');
  return panjang;
}

function nilaiRekaman(jenis: number, data: DataView, isi: Uint8Array, at: number): NilaiRekaman {
  if (jenis >= 12) return jenis % 2 === 0 ? isi.slice() : teks.decode(isi);
  if (jenis === 0) return null;
  if (jenis === 7) return data.getFloat64(at);
  if (jenis === 6) return Number(data.getBigInt64(at));
  if (jenis >= 8) return jenis - 8;
  // Big-endian two's complement of 1, 2, 3, 4 or 6 bytes.
  const tinggi = isi[0] ?? 0;
  let value = tinggi >= 128 ? tinggi - 256 : tinggi;
  for (const byte of isi.subarray(1)) value = value * 256 + byte;
  return value;
}
