import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { random, type Random } from '../bench/random';
import { bacaCetak } from '../../src/importers/dpaCetak';
import type { BarisCetak, SelCetak } from '../../src/importers/dpaCetakBaris';
import type { HasilDpa } from '../../src/importers/dpaHasil';
import { susunDpa } from '../../src/importers/dpaSusun';
import { periksaMutu } from '../../src/importers/pdfMutu';
import { bacaPdfTeks } from '../../src/importers/pdfTeks';
import { bacaMutan, daftar, satuDari, type Mutan } from './mutan';
import { rusakkan } from './mutasi';
import { putusan, tolakan, type Putusan } from './penilai';
import type { Reka } from './rekaDpa';

interface Ramalan {
  readonly tahun: number;
  readonly sub: readonly { readonly kode: string; readonly nama: string; readonly pagu: number }[];
}
const FOLDER = resolve(import.meta.dirname, '../fixtures/dpa-pdf');
const ramalan = JSON.parse(readFileSync(resolve(FOLDER, 'ramalan.json'), 'utf8')) as Record<string, Ramalan>;

interface Cetakan {
  readonly nama: string;
  readonly bytes: Uint8Array;
  readonly tahun: number;
  readonly reka: Reka;
  readonly baris: readonly BarisCetak[];
}
const terbaca = new Map<string, Cetakan>();

async function cetakan(nama: string): Promise<Cetakan> {
  const ada = terbaca.get(nama);
  if (ada) return ada;
  const isi = ramalan[nama];
  if (!isi) throw new Error(`tidak ada ramalan ${nama}`);
  const bytes = new Uint8Array(readFileSync(resolve(FOLDER, `${nama}.pdf`)));
  const { baris } = periksaMutu(await bacaPdfTeks(bytes.slice(), nama, () => undefined), nama);
  const sub = isi.sub.map(({ kode, nama: sebutan, pagu }) => ({
    kodeSubUnit: '',
    namaSubUnit: '',
    kode,
    nama: sebutan,
    namaKegiatan: '',
    namaProgram: '',
    rekening: [{ kode: '', nama: '', sumberDana: '', pagu }],
    target: '',
    satuan: '',
  }));
  const satu = { nama, bytes, tahun: isi.tahun, reka: { tahun: isi.tahun, sub }, baris };
  terbaca.set(nama, satu);
  return satu;
}

type UbahBaris = (baris: readonly BarisCetak[], acak: Random) => readonly BarisCetak[];
const geser = (sel: SelCetak, x: number): SelCetak => ({ ...sel, x: sel.x + x, x2: sel.x2 + x });

/** Prints of other printers, paper and drivers: nothing they say is different. */
const RINGAN: Readonly<Record<string, UbahBaris>> = {
  'semua bergeser mendatar': (baris, acak) => {
    const x = acak() * 20 - 10;
    return baris.map((b) => ({ ...b, sel: b.sel.map((s) => geser(s, x)) }));
  },
  'sel bergoyang': (baris, acak) => baris.map((b) => ({ ...b, sel: b.sel.map((s) => geser(s, acak() * 1.2 - 0.6)) })),
  'kaki halaman': (baris) => {
    const akhir = new Map<number, BarisCetak>();
    for (const b of baris) akhir.set(b.halaman, b);
    const jumlah = akhir.size;
    return baris.flatMap((b) =>
      akhir.get(b.halaman) !== b
        ? [b]
        : [
            b,
            {
              halaman: b.halaman,
              baris: b.baris + 1,
              y: b.y + 30,
              sel: [{ teks: `Halaman ${b.halaman} dari ${jumlah}`, x: 250, x2: 340 }],
            },
          ],
    );
  },
};

const satuBaris = (baris: readonly BarisCetak[], acak: Random): number => Math.floor(acak() * baris.length);
/** Lines lost, changed or mixed up: it may be reported or refused. */
const BERAT: Readonly<Record<string, UbahBaris>> = {
  'satu baris hilang': (baris, acak) => {
    const i = satuBaris(baris, acak);
    return baris.filter((_, k) => k !== i);
  },
  'satu sel hilang': (baris, acak) => {
    const i = satuBaris(baris, acak);
    const k = Math.floor(acak() * (baris[i]?.sel.length ?? 0));
    return baris.flatMap((b, n) => {
      if (n !== i) return [b];
      const sel = b.sel.filter((_, m) => m !== k);
      return sel.length === 0 ? [] : [{ ...b, sel }];
    });
  },
  'satu angka berubah': (baris, acak) => {
    const berangka = baris.flatMap((b, i) => (b.sel.some((s) => /\d{1,3}(\.\d{3})+/.test(s.teks)) ? [i] : []));
    const i = satuDari(acak, berangka);
    const digit = String(1 + Math.floor(acak() * 9));
    return baris.map((b, n) =>
      n !== i ? b : { ...b, sel: b.sel.map((s) => ({ ...s, teks: s.teks.replace(/\d(?=\d{0,2}\.\d{3})/, digit) })) },
    );
  },
  'satu halaman hilang': (baris, acak) => {
    const halaman = baris[satuBaris(baris, acak)]?.halaman;
    return baris.filter((b) => b.halaman !== halaman);
  },
  'dua baris tertukar': (baris, acak) => {
    const i = satuBaris(baris.slice(1), acak);
    const [a, b] = [baris[i], baris[i + 1]];
    return baris.map((satu, n) =>
      n === i && b ? { ...satu, sel: b.sel } : n === i + 1 && a ? { ...satu, sel: a.sel } : satu,
    );
  },
};

/**
 * Changes a committed print, its bytes or its lines, and reads it.
 * @throws Error on a crash, and on a misreading without a finding.
 */
export async function jalankanMutanCetak(benih: number): Promise<Mutan> {
  const acak = random(benih ^ 0x5f3759df);
  const asal = await cetakan(satuDari(acak, Object.keys(ramalan)));
  const nasib = acak();
  const macam = nasib < 0.3 ? 'ringan' : nasib < 0.7 ? 'berat' : 'rusak';
  const [cara, ubah] = satuDari(acak, Object.entries(macam === 'ringan' ? RINGAN : BERAT));
  const mulai = performance.now();
  try {
    const hasil = await nilai(asal, macam, ubah, acak);
    return { benih, macam, sebutan: `${asal.nama}, ${cara}`, putusan: hasil, ms: performance.now() - mulai };
  } catch (sebab) {
    const kata = sebab instanceof Error ? sebab.message : String(sebab);
    throw new Error(`cetak ${benih} (${macam}: ${asal.nama}, ${macam === 'rusak' ? 'bytes' : cara}): ${kata}`, {
      cause: sebab,
    });
  }
}

async function nilai(asal: Cetakan, macam: Mutan['macam'], ubah: UbahBaris, acak: Random): Promise<Putusan> {
  let hasil: HasilDpa;
  try {
    if (macam === 'rusak') hasil = await bacaMutan(rusakkan(asal.bytes, acak), 'dpa.pdf', asal.tahun);
    else {
      const pilihan = { nomenklatur: daftar(), tahun: asal.tahun };
      const sumber = { berkas: 'dpa.pdf', satuan: 'halaman', lembar: '' } as const;
      hasil = susunDpa([bacaCetak(ubah(asal.baris, acak), sumber, pilihan)], pilihan);
    }
  } catch (sebab) {
    return tolakan(sebab);
  }
  const polos = { ...hasil, subUnit: [] };
  return putusan(polos, asal.reka, true);
}
