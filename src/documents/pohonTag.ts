import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/**
 * Tags of a PDF (what is a paragraph, a table, a cell, in reading order) hang on the document, not on its pages, so that
 * they are lost when pages are copied. Here the branches that belong to the copied pages are copied after them.
 */
const nama = (teks: string): PDFName => PDFName.of(teks);

/** The element all others hang on; undefined in a PDF without tags. */
function elemenDokumen(dokumen: PDFDocument): PDFDict | undefined {
  const akar = dokumen.catalog.lookup(nama('StructTreeRoot'));
  if (!(akar instanceof PDFDict)) return undefined;
  const anak = akar.lookup(nama('K'));
  const pertama = anak instanceof PDFArray ? anak.lookup(0) : anak;
  return pertama instanceof PDFDict ? pertama : undefined;
}

export const bertag = (dokumen: PDFDocument): boolean => elemenDokumen(dokumen) !== undefined;

function anakDari(elemen: PDFDict): readonly PDFObject[] {
  const anak = elemen.get(nama('K'));
  if (anak === undefined) return [];
  const isi = elemen.context.lookup(anak);
  return isi instanceof PDFArray ? isi.asArray() : [anak];
}

const isElemen = (satu: PDFObject | undefined): satu is PDFDict => satu instanceof PDFDict && satu.has(nama('S'));

/** A piece of page content below an element: its page and its number on that page. */
function potongan(elemen: PDFDict, anak: PDFObject | undefined): { halaman: PDFRef; mcid: number } | null {
  const isi = anak instanceof PDFDict ? anak.get(nama('MCID')) : anak;
  const halaman = (anak instanceof PDFDict ? anak.get(nama('Pg')) : undefined) ?? elemen.get(nama('Pg'));
  return isi instanceof PDFNumber && halaman instanceof PDFRef ? { halaman, mcid: isi.asNumber() } : null;
}

/** Branches of the tree that lie whole within one group of pages, by group; what has no content on any page is left out. */
export function cabangTag<G>(dokumen: PDFDocument, kelompok: ReadonlyMap<PDFRef, G>): ReadonlyMap<G, PDFDict[]> {
  const hasil = new Map<G, PDFDict[]>();
  const milik = new Map<PDFDict, Set<G>>();
  const cari = (elemen: PDFDict): Set<G> => {
    const di = new Set<G>();
    for (const anak of anakDari(elemen)) {
      const isi = elemen.context.lookup(anak);
      if (isElemen(isi)) for (const satu of cari(isi)) di.add(satu);
      else {
        const bagian = potongan(elemen, isi);
        const grup = bagian === null ? undefined : kelompok.get(bagian.halaman);
        if (grup !== undefined) di.add(grup);
      }
    }
    milik.set(elemen, di);
    return di;
  };
  const bagikan = (elemen: PDFDict): void => {
    const di = [...(milik.get(elemen) ?? [])];
    const [grup] = di;
    if (grup === undefined) return;
    if (di.length === 1) {
      const daftar = hasil.get(grup);
      if (daftar) daftar.push(elemen);
      else hasil.set(grup, [elemen]);
    } else
      for (const anak of anakDari(elemen)) {
        const isi = elemen.context.lookup(anak);
        if (isElemen(isi)) bagikan(isi);
      }
  };
  const akar = elemenDokumen(dokumen);
  if (akar === undefined) return hasil;
  cari(akar);
  // The document's own element is made anew; its children are the branches.
  for (const anak of anakDari(akar)) {
    const isi = akar.context.lookup(anak);
    if (isElemen(isi)) bagikan(isi);
  }
  return hasil;
}

/** Builds the tag tree of a new document out of branches of others. */
export class PenyusunTag {
  readonly #konteks: PDFContext;
  readonly #akar: PDFRef;
  readonly #dokumen: PDFRef;
  readonly #anak: PDFRef[] = [];
  readonly #induk: [number, PDFRef[]][] = [];
  readonly #id: [string, PDFRef][] = [];

  constructor(private readonly tujuan: PDFDocument) {
    this.#konteks = tujuan.context;
    this.#akar = this.#konteks.nextRef();
    this.#dokumen = this.#konteks.nextRef();
  }

  /** Hangs copies of the branches behind those already there. `halaman`: page of the source → its copy here. */
  tambah(cabang: readonly PDFDict[], halaman: ReadonlyMap<PDFRef, PDFRef>): void {
    const kunci = new Map<PDFRef, PDFRef[]>();
    for (const [asal, salinan] of halaman) {
      const milik: PDFRef[] = [];
      kunci.set(asal, milik);
      this.#konteks.lookup(salinan, PDFDict).set(nama('StructParents'), PDFNumber.of(this.#induk.length));
      this.#konteks.lookup(salinan, PDFDict).set(nama('Tabs'), nama('S'));
      this.#induk.push([this.#induk.length, milik]);
    }
    const id = new Map<string, string>();
    for (const elemen of cabang) this.#beriId(elemen, id);
    const salin = (elemen: PDFDict, induk: PDFRef): PDFRef => {
      const acuan = this.#konteks.nextRef();
      const anak = anakDari(elemen).flatMap((satu): PDFObject[] => {
        const isi = elemen.context.lookup(satu);
        if (isElemen(isi)) return [salin(isi, acuan)];
        const bagian = potongan(elemen, isi);
        const ke = bagian && halaman.get(bagian.halaman);
        if (!bagian || !ke) return [];
        const milik = kunci.get(bagian.halaman);
        if (milik) milik[bagian.mcid] = acuan;
        return [this.#konteks.obj({ Type: 'MCR', Pg: ke, MCID: bagian.mcid })];
      });
      const baru = this.#konteks.obj({ P: induk, K: anak });
      for (const [kata, nilai] of elemen.entries())
        if (!DIBUAT.has(kata.asString())) baru.set(kata, salinNilai(nilai, elemen.context, this.#konteks, id));
      const sendiri = id.get(idDari(elemen));
      if (sendiri !== undefined) this.#id.push([sendiri, acuan]);
      this.#konteks.assign(acuan, baru);
      return acuan;
    };
    for (const elemen of cabang) this.#anak.push(salin(elemen, this.#dokumen));
  }

  /** Writes the tree into the document. */
  selesai(bahasa: string): void {
    const konteks = this.#konteks;
    konteks.assign(
      this.#dokumen,
      konteks.obj({ Type: 'StructElem', S: 'Document', Lang: PDFString.of(bahasa), P: this.#akar, K: this.#anak }),
    );
    const nums = this.#induk.flatMap(([kunci, milik]) => [
      PDFNumber.of(kunci),
      konteks.register(konteks.obj(Array.from(milik, (satu) => satu ?? PDFNull))),
    ]);
    const names = this.#id
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, acuan]): PDFObject[] => [PDFString.of(id), acuan]);
    konteks.assign(
      this.#akar,
      konteks.obj({
        Type: 'StructTreeRoot',
        K: this.#dokumen,
        ParentTree: konteks.register(konteks.obj({ Nums: nums })),
        ParentTreeNextKey: this.#induk.length,
        ...(names.length > 0 && { IDTree: konteks.register(konteks.obj({ Names: names })) }),
      }),
    );
    this.tujuan.catalog.set(nama('StructTreeRoot'), this.#akar);
    this.tujuan.catalog.set(nama('MarkInfo'), konteks.obj({ Marked: true }));
  }

  /** Numbers of our own: those of the engine depend on what it printed before, and two sources may have the same. */
  #beriId(elemen: PDFDict, id: Map<string, string>): void {
    const lama = idDari(elemen);
    if (lama !== '') id.set(lama, `n${String(this.#terpakai++).padStart(7, '0')}`);
    for (const anak of anakDari(elemen)) {
      const isi = elemen.context.lookup(anak);
      if (isElemen(isi)) this.#beriId(isi, id);
    }
  }
  #terpakai = 1;
}

/** What is made anew for a copy instead of being copied. */
const DIBUAT = new Set(['/P', '/K', '/Pg']);

const idDari = (elemen: PDFDict): string => {
  const id = elemen.lookup(nama('ID'));
  return id instanceof PDFString || id instanceof PDFHexString ? id.decodeText() : '';
};

/** Attributes hold names, numbers and text, and the ids of header cells, which have new numbers here. */
function salinNilai(nilai: PDFObject, dari: PDFContext, ke: PDFContext, id: ReadonlyMap<string, string>): PDFObject {
  const isi = dari.lookup(nilai);
  if (isi instanceof PDFDict) {
    const baru = ke.obj({});
    for (const [kata, satu] of isi.entries()) baru.set(kata, salinNilai(satu, dari, ke, id));
    return baru;
  }
  if (isi instanceof PDFArray) return ke.obj(isi.asArray().map((satu) => salinNilai(satu, dari, ke, id)));
  if (isi instanceof PDFString || isi instanceof PDFHexString) {
    const baru = id.get(isi.decodeText());
    return baru === undefined ? isi.clone() : PDFString.of(baru);
  }
  return isi?.clone() ?? PDFNull;
}
