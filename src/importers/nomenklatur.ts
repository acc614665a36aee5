import { kodeGenerik, kodeKunci } from '../domain/kodeSubKegiatan';
import type { SidikNama } from '../domain/mirip';
import { kemiripanSidik, sidikNama } from '../domain/mirip';

/** A line of the government list. `X.XX.01…` lines are generic: every office replaces X.XX with its own bidang. */
export interface ButirNomenklatur {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly indikator: string;
  /** Only in the "900" list (retired later) or only in the list for 2027; '' = in both, or not a sub kegiatan. */
  readonly hanya: '' | '900' | '2027';
}
export type TingkatNomenklatur = 'program' | 'kegiatan' | 'sub';

export interface Calon {
  readonly kode: string;
  readonly nama: string;
  /** 0..1, 1 = same name. */
  readonly skor: number;
}

export interface Nomenklatur {
  /** By key code; program 01 also under the office's own bidang (`4.01.01.2.13.0001` → `X.XX.01.2.13.0001`). */
  butir(kode: string): ButirNomenklatur | null;
  /**
   * Codes of the 2027 list that took over a retired one (or one that was split), with the bidang of the code asked for;
   * empty for a code that lives on or whose successor is not recorded.
   */
  penggantiDari(kode: string): readonly string[];
  /** Codes of the "900" list a code of the 2027 list came from. */
  pendahulu(kode: string): readonly string[];
  /** Most similar names of one level, best first; `awalan` keeps codes that begin with one of these. */
  cari(tingkat: TingkatNomenklatur, nama: string, awalan?: readonly string[], batas?: number): readonly Calon[];
}

/** Reads resources/nomenklatur/nomenklatur.tsv (UTF-8). */
export function bukaNomenklatur(bytes: Uint8Array): Nomenklatur {
  const semua = new Map<string, ButirNomenklatur>();
  const asal = new Map<string, string[]>();
  const pengganti = new Map<string, string[]>();
  let induk = '';
  for (const baris of new TextDecoder().decode(bytes).split('\n')) {
    if (baris === '' || baris.startsWith('#')) continue;
    const [pendek = '', nama = '', satuan = '', indikator = '', hanya = '', sebelumnya = ''] = baris.split('\t');
    const kode = pendek.startsWith('.') ? induk + pendek : pendek;
    if (!pendek.startsWith('.')) induk = kode;
    semua.set(kode, {
      kode,
      nama,
      satuan,
      indikator: indikator === '=' ? `Jumlah ${nama}` : indikator,
      hanya: hanya === '9' ? '900' : hanya === '7' ? '2027' : '',
    });
    if (sebelumnya === '') continue;
    const lama = sebelumnya.startsWith('.') ? induk + sebelumnya : sebelumnya;
    asal.set(kode, [...(asal.get(kode) ?? []), lama]);
    pengganti.set(lama, [...(pengganti.get(lama) ?? []), kode]);
  }
  const indeks = new Map<TingkatNomenklatur, IndeksNama>();
  const indeksTingkat = (tingkat: TingkatNomenklatur): IndeksNama => {
    let ada = indeks.get(tingkat);
    if (!ada) {
      const bagian = { program: 3, kegiatan: 5, sub: 6 }[tingkat];
      ada = new IndeksNama([...semua.values()].filter((b) => b.kode.split('.').length === bagian));
      indeks.set(tingkat, ada);
    }
    return ada;
  };
  return {
    butir: (kode) => semua.get(kode) ?? semua.get(kodeGenerik(kode)) ?? null,
    penggantiDari: (kode) => turunan(pengganti, kode),
    pendahulu: (kode) => turunan(asal, kode),
    cari: (tingkat, nama, awalan = [], batas = 5) => indeksTingkat(tingkat).cari(nama, awalan, batas),
  };
}

/** Looked up under the generic program 01 too; the answers carry the bidang of the code asked for. */
function turunan(peta: ReadonlyMap<string, readonly string[]>, kode: string): readonly string[] {
  const kunci = kodeKunci(kode);
  const langsung = peta.get(kunci);
  if (langsung) return langsung;
  const bidang = kunci.split('.').slice(0, 2).join('.');
  return (peta.get(kodeGenerik(kunci)) ?? []).map((k) => k.replace(/^X\.XX(?=\.)/, bidang));
}

/** How many rough candidates are compared exactly, and how alike they must be at least. */
const KASAR = 40;
const AMBANG_KASAR = 0.25;

/** Inverted trigram index: a rough count picks the candidates, `kemiripanSidik` ranks them. */
class IndeksNama {
  private readonly daftar = new Map<string, number[]>();
  private readonly sidik: SidikNama[] = [];
  private readonly hitung: Uint16Array;

  constructor(private readonly butir: readonly ButirNomenklatur[]) {
    butir.forEach((b, i) => {
      const sidik = sidikNama(b.nama);
      this.sidik.push(sidik);
      for (const g of sidik.trigram) {
        const isi = this.daftar.get(g);
        if (isi) isi.push(i);
        else this.daftar.set(g, [i]);
      }
    });
    this.hitung = new Uint16Array(butir.length);
  }

  cari(nama: string, awalan: readonly string[], batas: number): readonly Calon[] {
    const dicari = sidikNama(nama);
    this.hitung.fill(0);
    const kena: number[] = [];
    for (const g of dicari.trigram)
      for (const i of this.daftar.get(g) ?? []) {
        const n = this.hitung[i] ?? 0;
        if (n === 0 && this.cocokAwalan(i, awalan)) kena.push(i);
        this.hitung[i] = n + 1;
      }
    const kasar = (i: number): number =>
      (2 * (this.hitung[i] ?? 0)) / (dicari.trigram.size + (this.sidik[i]?.trigram.size ?? 0));
    return kena
      .map((i) => ({ i, nilai: kasar(i) }))
      .filter((k) => k.nilai >= AMBANG_KASAR)
      .sort((a, b) => b.nilai - a.nilai || a.i - b.i)
      .slice(0, KASAR)
      .flatMap(({ i }) => {
        const b = this.butir[i];
        const s = this.sidik[i];
        return b && s ? [{ kode: b.kode, nama: b.nama, skor: kemiripanSidik(dicari, s) }] : [];
      })
      .sort((a, b) => b.skor - a.skor || (a.kode < b.kode ? -1 : 1))
      .slice(0, batas);
  }

  private cocokAwalan(i: number, awalan: readonly string[]): boolean {
    const kode = this.butir[i]?.kode ?? '';
    return awalan.length === 0 || awalan.some((a) => kode.startsWith(a));
  }
}
