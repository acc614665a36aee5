import type { BagianId } from './ids';
import { kodeGenerik, parseKode } from './kodeSubKegiatan';

/**
 * Which bagian owns which part of the budget, as the office said once: offered again at every later document.
 * A1 a key is a sub kegiatan, a kegiatan or a program in its nomenclature form (`X.XX.01.2.13`), or the last two parts of a
 *    kegiatan alone (`2.13`: whatever the program);
 * A2 the most specific key wins: sub kegiatan, kegiatan, short kegiatan, program;
 * A3 an accepted document teaches a kegiatan when all its lines belong to one bagian, else each sub kegiatan that belongs
 *    to one; a code that belongs to several (one in every sub unit) teaches nothing; what the rules already say is not
 *    learnt again.
 */
export interface AturanBagian {
  readonly kunci: string;
  readonly bagianId: BagianId | null;
  /** Name at the time, for a file in which that bagian has another id. */
  readonly nama: string;
}

/** A1; null when it is no such code. */
export function kunciAturan(teks: string): string | null {
  const rapi = teks.replace(/\s+/g, '').replace(/\.+$/, '');
  const pendek = /^([1-9])\.(\d{1,2})$/.exec(rapi);
  if (pendek) return `${pendek[1]}.${(pendek[2] ?? '').padStart(2, '0')}`;
  const kode = parseKode(rapi);
  if (!kode || kode.tingkat === 'urusan' || kode.tingkat === 'bidang') return null;
  return kodeGenerik(kode.kunci);
}

/** `kegiatan 2.13`, `sub kegiatan 2.13.0001`, `program 4.01.02`. */
export function sebutanAturan(kunci: string): string {
  const bagian = kunci.split('.');
  if (bagian.length === 6) return `sub kegiatan ${bagian.slice(3).join('.')}`;
  return bagian.length === 3 ? `program ${kunci}` : `kegiatan ${bagian.slice(-2).join('.')}`;
}

/** A2: keys under which a sub kegiatan is looked up, most specific first. */
function kunciUntuk(kode: string): readonly string[] {
  const umum = kodeGenerik(kode);
  const bagian = umum.split('.');
  if (bagian.length !== 6) return [];
  const kegiatan = bagian.slice(0, 5).join('.');
  return [umum, kegiatan, bagian.slice(3, 5).join('.'), bagian.slice(0, 3).join('.')];
}

/** A2: the rule for a sub kegiatan (key form), of whatever hangs on such keys. */
export function pencariAturan<A extends Pick<AturanBagian, 'kunci'>>(daftar: readonly A[]): (kode: string) => A | null {
  const perKunci = new Map(daftar.map((aturan) => [aturan.kunci, aturan]));
  return (kode) => {
    for (const kunci of kunciUntuk(kode)) {
      const aturan = perKunci.get(kunci);
      if (aturan) return aturan;
    }
    return null;
  };
}

export interface BarisBerbagian {
  /** Key form, '' without one. */
  readonly kode: string;
  readonly bagianId: BagianId | null;
  readonly namaBagian: string;
}

/** A3: rules to write (also in place of older ones of the same key). */
export function pelajariAturan(baris: readonly BarisBerbagian[], daftar: readonly AturanBagian[]): AturanBagian[] {
  const perKegiatan = new Map<string, Map<string, BarisBerbagian[]>>();
  for (const satu of baris) {
    const kode = satu.kode === '' || satu.bagianId === null ? [] : kunciUntuk(satu.kode);
    const [sub, kegiatan] = kode;
    if (!sub || !kegiatan) continue;
    const isi = perKegiatan.get(kegiatan) ?? new Map<string, BarisBerbagian[]>();
    perKegiatan.set(kegiatan, isi.set(sub, [...(isi.get(sub) ?? []), satu]));
  }
  let aturan = new Map(daftar.map((satu) => [satu.kunci, satu]));
  const baru: AturanBagian[] = [];
  const ajar = (kunci: string, pemilik: BarisBerbagian, contoh: readonly string[]): void => {
    const cari = pencariAturan([...aturan.values()]);
    if (contoh.every((kode) => cari(kode)?.bagianId === pemilik.bagianId)) return;
    const satu = { kunci, bagianId: pemilik.bagianId, nama: pemilik.namaBagian };
    baru.push(satu);
    aturan = new Map(aturan).set(kunci, satu);
  };
  for (const [kegiatan, isi] of perKegiatan) {
    const satu = tunggal([...isi.values()].flat());
    if (satu) {
      ajar(kegiatan, satu, [...isi.keys()]);
      // An older rule of one sub kegiatan would still overrule what was just said.
      for (const sub of isi.keys()) if (aturan.has(sub)) ajar(sub, satu, [sub]);
    } else
      for (const [sub, pemilik] of isi) {
        const milik = tunggal(pemilik);
        if (milik) ajar(sub, milik, [sub]);
      }
  }
  return baru;
}

/** The line that stands for all when they belong to one bagian. */
function tunggal(baris: readonly BarisBerbagian[]): BarisBerbagian | null {
  const [pertama] = baris;
  return pertama && baris.every((satu) => satu.bagianId === pertama.bagianId) ? pertama : null;
}
