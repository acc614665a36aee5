/**
 * True unpacked size of a raw DEFLATE stream (RFC 1951), without unpacking it: a zip may claim a few KB and hold
 * gigabytes, and the spreadsheet library believes it. Stops as soon as `batas` is passed.
 * Returns null when the stream is broken.
 */
export function ukuranInflate(data: Uint8Array, awal: number, batas: number): number | null {
  const bit = new BacaBit(data, awal);
  let ukuran = 0;
  for (;;) {
    const terakhir = bit.ambil(1);
    const jenis = bit.ambil(2);
    if (jenis === 0) {
      const panjang = bit.tanpaMampat();
      if (panjang < 0) return null;
      ukuran += panjang;
    } else if (jenis === 3) return null;
    else {
      const tabel = jenis === 1 ? tetap() : dinamis(bit);
      if (!tabel) return null;
      const n = blok(bit, tabel, batas - ukuran);
      if (n < 0) return null;
      ukuran += n;
    }
    if (bit.habis) return null;
    if (terakhir === 1 || ukuran > batas) return ukuran;
  }
}

class BacaBit {
  private simpan = 0;
  private isi = 0;
  habis = false;

  constructor(
    private readonly data: Uint8Array,
    private p: number,
  ) {}

  /** The next 15 bits without taking them (0 beyond the end). */
  intip(): number {
    while (this.isi < 15) {
      this.simpan |= (this.data[this.p] ?? 0) << this.isi;
      this.p += 1;
      this.isi += 8;
    }
    return this.simpan & 0x7fff;
  }

  buang(n: number): void {
    this.simpan >>>= n;
    this.isi -= n;
    if (this.p - (this.isi >> 3) > this.data.length) this.habis = true;
  }

  ambil(n: number): number {
    const nilai = this.intip() & ((1 << n) - 1);
    this.buang(n);
    return nilai;
  }

  /** Length of a stored block, the reader behind it; −1 when its check does not fit. */
  tanpaMampat(): number {
    this.p -= this.isi >> 3;
    this.isi = 0;
    this.simpan = 0;
    const panjang = (this.data[this.p] ?? 0) | ((this.data[this.p + 1] ?? 0) << 8);
    const balik = (this.data[this.p + 2] ?? 0) | ((this.data[this.p + 3] ?? 0) << 8);
    this.p += 4 + panjang;
    if ((panjang ^ 0xffff) !== balik || this.p > this.data.length) return -1;
    return panjang;
  }
}

/** Look-up by the next 15 bits: symbol × 16 + length of its code; 0 = no such code. */
type TabelKode = Int32Array;
interface Tabel {
  readonly huruf: TabelKode;
  readonly jarak: TabelKode;
}

function tabelKode(panjang: readonly number[]): TabelKode | null {
  const jumlah = new Array<number>(16).fill(0);
  for (const p of panjang) jumlah[p] = (jumlah[p] ?? 0) + 1;
  const berikut = new Array<number>(16).fill(0);
  let kode = 0;
  jumlah[0] = 0;
  for (let p = 1; p <= 15; p += 1) {
    kode = (kode + (jumlah[p - 1] ?? 0)) << 1;
    berikut[p] = kode;
    if (kode + (jumlah[p] ?? 0) > 1 << p) return null;
  }
  const tabel = new Int32Array(1 << 15);
  panjang.forEach((p, simbol) => {
    if (p === 0) return;
    let k = berikut[p] ?? 0;
    berikut[p] = k + 1;
    let balik = 0;
    for (let i = 0; i < p; i += 1) {
      balik = (balik << 1) | (k & 1);
      k >>= 1;
    }
    for (let i = balik; i < 1 << 15; i += 1 << p) tabel[i] = simbol * 16 + p;
  });
  return tabel;
}

let tabelTetap: Tabel | null = null;
function tetap(): Tabel | null {
  if (tabelTetap) return tabelTetap;
  const huruf = tabelKode(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)));
  const jarak = tabelKode(new Array<number>(30).fill(5));
  tabelTetap = huruf && jarak ? { huruf, jarak } : null;
  return tabelTetap;
}

const URUT = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function dinamis(bit: BacaBit): Tabel | null {
  const nHuruf = bit.ambil(5) + 257;
  const nJarak = bit.ambil(5) + 1;
  const nKode = bit.ambil(4) + 4;
  const panjangKode = new Array<number>(19).fill(0);
  for (let i = 0; i < nKode; i += 1) panjangKode[URUT[i] ?? 0] = bit.ambil(3);
  const kode = tabelKode(panjangKode);
  if (!kode) return null;
  const panjang: number[] = [];
  while (panjang.length < nHuruf + nJarak) {
    const s = simbol(bit, kode);
    if (s < 0 || bit.habis) return null;
    if (s < 16) panjang.push(s);
    else {
      const isi = s === 16 ? (panjang.at(-1) ?? 0) : 0;
      const kali = s === 16 ? 3 + bit.ambil(2) : s === 17 ? 3 + bit.ambil(3) : 11 + bit.ambil(7);
      for (let i = 0; i < kali; i += 1) panjang.push(isi);
    }
  }
  const huruf = tabelKode(panjang.slice(0, nHuruf));
  const jarak = tabelKode(panjang.slice(nHuruf, nHuruf + nJarak));
  return huruf && jarak ? { huruf, jarak } : null;
}

function simbol(bit: BacaBit, tabel: TabelKode): number {
  const t = tabel[bit.intip()] ?? 0;
  if (t === 0) return -1;
  bit.buang(t & 15);
  return t >> 4;
}

const PANJANG = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];

/** Bytes one compressed block gives; −1 when it is broken. */
function blok(bit: BacaBit, { huruf, jarak }: Tabel, batas: number): number {
  let ukuran = 0;
  for (;;) {
    const s = simbol(bit, huruf);
    if (s < 0 || bit.habis) return -1;
    if (s < 256) ukuran += 1;
    else if (s === 256) return ukuran;
    else {
      const n = s - 257;
      const tambah = n < 8 || n === 28 ? 0 : (n - 4) >> 2;
      const dasar = PANJANG[n];
      if (dasar === undefined) return -1;
      ukuran += dasar + (tambah > 0 ? bit.ambil(tambah) : 0);
      const j = simbol(bit, jarak);
      if (j < 0) return -1;
      const bitJarak = j < 4 ? 0 : (j - 2) >> 1;
      if (bitJarak > 0) bit.ambil(bitJarak);
    }
    if (ukuran > batas) return ukuran;
  }
}
