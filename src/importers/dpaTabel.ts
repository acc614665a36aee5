import { indukKode } from '../domain/kodeSubKegiatan';
import { kemiripan } from '../domain/mirip';
import type { Indikator } from '../domain/subKegiatan';
import { rupiah } from '../domain/tampil';
import type { BarisMentah, TabelMentah } from './dpaMentah';
import { bacaBarisDpa } from './dpaBaris';
import type { Cocok } from './dpaCocok';
import { cocokkanSemua } from './dpaCocok';
import type { DokumenMentah, Keyakinan, PilihanDpa as PilihanMentah, SubMentah } from './dpaHasil';
import type { JudulDpa } from './dpaJudul';
import { galatTanpaTabel, judulDpa, tabelTerlarang } from './dpaJudul';
import type { KelompokDpa } from './dpaKelompok';
import { kelompokkan } from './dpaKelompok';
import { periksaNama, periksaSubUnit, periksaTahun, periksaTotal } from './dpaPeriksa';
import type { Lembar } from './lembar';
import type { Calon, Nomenklatur } from './nomenklatur';
import type { Temuan } from './temuan';
import { urutkanTemuan } from './temuan';

/** A = pagu export with akun, B/C = rekap per rekening × sumber dana (with / without sub unit codes), F = OPD template. */
type TataLetakTabel = 'A' | 'B' | 'C' | 'F' | 'polos';

/** One budget line of one sub unit, ready for the review. */
export interface BarisDpa {
  /** Key form, `4.01.01.2.13.0001`; '' when neither the sheet nor the nomenclature gives one. */
  readonly kode: string;
  readonly nama: string;
  readonly kodeKegiatan: string;
  readonly namaKegiatan: string;
  readonly kodeProgram: string;
  readonly namaProgram: string;
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
  /** Text of the owning bagian as the sheet names it, '' if none. */
  readonly bagian: string;
  /** Whole rupiah, ≥ 0. */
  readonly pagu: number;
  readonly indikator: readonly Indikator[];
  readonly asal: { readonly lembar: string; readonly baris: readonly number[] };
  /** `pasti` = code or name is known; `ragu` = look at `calon`; `tidak_dikenal` = not in the list (never refused). */
  readonly keyakinan: Keyakinan;
  readonly calon: readonly Calon[];
  readonly temuan: readonly Temuan[];
}

export interface HasilDpa {
  readonly tataLetak: TataLetakTabel;
  readonly lembar: string;
  readonly baris: readonly BarisDpa[];
  /** Sum of `baris`. */
  readonly total: number;
  /** GRAND TOTAL as printed, null when the sheet has none. */
  readonly totalTercetak: number | null;
  /** All sub units of the sheet, also the ones filtered out. */
  readonly subUnit: readonly { readonly kode: string; readonly nama: string; readonly jumlah: number }[];
  readonly temuan: readonly Temuan[];
}

export interface PilihanDpa {
  readonly nomenklatur: Nomenklatur;
  readonly tahun: number;
  /** Code (or exact name) of the only sub unit to import. */
  readonly subUnit?: string;
  /** Bidang of the office (`4.01`) where the sheet does not tell. */
  readonly bidang?: string;
  /** Sheet to read; default: the one with most budget rows. */
  readonly lembar?: string;
}

/**
 * Reads a budget table. Problems of rows are findings; any `galat` among them means nothing may be written.
 * @throws GalatImpor when no sheet is a budget table (names the wrong kind or the missing columns).
 */
export function bacaDpa(semua: readonly Lembar[], pilihan: PilihanDpa): HasilDpa {
  const temuan: Temuan[] = [];
  const { lembar, judul, tabel } = pilihLembar(semua, pilihan.lembar, temuan);
  const unit = periksaSubUnit(tabel.baris, lembar.nama, pilihan.subUnit);
  const terpilih: TabelMentah = { ...tabel, baris: unit.baris };
  const kelompok = kelompokkan(terpilih, lembar.nama);
  const cocok = cocokkanSemua(
    kelompok.kelompok.map((k) => k.pertama),
    pilihan.nomenklatur,
    pilihan.bidang,
  );
  const baris = kelompok.kelompok.map((k, i) => satuBaris(k, cocok[i], tabel, lembar.nama, pilihan.nomenklatur));
  const total = baris.reduce((n, b) => n + b.pagu, 0);
  const totalTercetak = tabel.total.at(-1)?.nilai ?? null;
  temuan.push(...tabel.temuan, ...unit.temuan, ...kelompok.temuan, ...periksaTahun(lembar, judul, pilihan.tahun));
  if (unit.baris.length === tabel.baris.length) temuan.push(...periksaTotal(tabel, total, lembar.nama));
  temuan.push(...baris.flatMap((b) => b.temuan));
  return {
    tataLetak: tataLetak(judul),
    lembar: lembar.nama,
    baris,
    total,
    totalTercetak,
    subUnit: unit.subUnit,
    temuan: urutkanTemuan(temuan),
  };
}

/**
 * Reads a budget table of a workbook. Problems of rows are findings.
 * @throws GalatImpor when no sheet is a budget table (names the wrong kind or the missing columns).
 */
export function bacaDpaLembar(semua: readonly Lembar[], nama: string, pilihan: PilihanMentah): DokumenMentah {
  const temuan: Temuan[] = [];
  const { lembar, judul, tabel } = pilihLembar(semua, undefined, temuan);
  const kelompok = kelompokkan(tabel, lembar.nama);
  const sub = kelompok.kelompok.map((k) => subMentah(k, tabel, lembar.nama, nama));
  temuan.push(...tabel.temuan, ...kelompok.temuan, ...periksaTahun(lembar, judul, pilihan.tahun));
  temuan.push(
    ...periksaTotal(
      tabel,
      sub.reduce((n, s) => n + s.pagu, 0),
      lembar.nama,
    ),
  );
  return {
    berkas: nama,
    tataLetak: tataLetak(judul),
    lembar: lembar.nama,
    dokumen: {
      sebutan: '',
      jenis: null,
      nomor: '',
      tanggal: null,
      tahun: null,
      kodeOrganisasi: '',
      namaOrganisasi: '',
    },
    cakupan: { seluruh: true, kegiatan: [] },
    sub,
    totalTercetak: tabel.total.at(-1)?.nilai ?? null,
    pemetaan: null,
    temuan: urutkanTemuan(temuan),
  };
}

function subMentah(k: KelompokDpa, tabel: TabelMentah, lembar: string, berkas: string): SubMentah {
  const p = k.pertama;
  const kodeKegiatan = indukKode(p.kode) ?? '';
  const kodeProgram = indukKode(kodeKegiatan) ?? '';
  const namaInduk = (kode: string): string =>
    kode === '' ? '' : (tabel.induk.find((i) => i.kode === kode)?.nama ?? '');
  return {
    kode: p.kode,
    nama: p.nama,
    kodeKegiatan,
    namaKegiatan: p.namaKegiatan !== '' ? p.namaKegiatan : namaInduk(kodeKegiatan),
    kodeProgram,
    namaProgram: p.namaProgram !== '' ? p.namaProgram : namaInduk(kodeProgram),
    kodeSubUnit: p.kodeSubUnit,
    namaSubUnit: p.namaSubUnit,
    bagian: k.semua.find((b) => b.bagian !== '')?.bagian ?? '',
    pagu: k.pagu,
    paguSebelum: null,
    indikator: indikatorDari(k),
    sumberDana: [],
    lokasi: [],
    waktu: null,
    rekening: [],
    bulan: null,
    keterangan: '',
    asal: { berkas, lembar, baris: k.semua.map((b) => b.baris), satuan: 'baris' },
    temuan: [],
  };
}

function pilihLembar(
  semua: readonly Lembar[],
  diminta: string | undefined,
  temuan: Temuan[],
): { lembar: Lembar; judul: JudulDpa; tabel: TabelMentah } {
  const dipilih = diminta === undefined ? semua : semua.filter((l) => l.nama === diminta);
  const cocok = dipilih.flatMap((lembar) => {
    const judul = tabelTerlarang(lembar) ? null : judulDpa(lembar);
    return judul ? [{ lembar, judul, tabel: bacaBarisDpa(lembar, judul) }] : [];
  });
  cocok.sort((a, b) => b.tabel.baris.length - a.tabel.baris.length);
  const utama = cocok[0];
  if (!utama) throw galatTanpaTabel(dipilih);
  if (cocok.length > 1)
    temuan.push({
      tingkat: 'peringatan',
      kode: 'lembar_lain',
      pesan: `Yang dibaca hanya lembar “${utama.lembar.nama}”. Lembar lain yang juga berisi tabel DPA: ${cocok
        .slice(1)
        .map((c) => `“${c.lembar.nama}”`)
        .join(', ')}.`,
      lembar: utama.lembar.nama,
      baris: null,
      kolom: null,
    });
  if (utama.tabel.baris.length === 0 && utama.tabel.temuan.length === 0)
    temuan.push({
      tingkat: 'galat',
      kode: 'tanpa_baris',
      pesan: `Lembar “${utama.lembar.nama}”: tidak ada baris sub kegiatan di bawah judul (baris ${utama.judul.baris + 1}).`,
      lembar: utama.lembar.nama,
      baris: utama.judul.baris + 1,
      kolom: null,
    });
  return utama;
}

function tataLetak({ kolom }: JudulDpa): TataLetakTabel {
  if (kolom.has('namaF') && kolom.has('kode')) return 'F';
  if (!kolom.has('rekening') || !kolom.has('kode')) return 'polos';
  if (kolom.has('kodeSubUnit')) return 'B';
  return kolom.has('namaSubUnit') || kolom.has('namaSkpd') || kolom.has('paket') ? 'C' : 'A';
}

function satuBaris(
  k: KelompokDpa,
  c: Cocok | undefined,
  tabel: TabelMentah,
  lembar: string,
  nomenklatur: Nomenklatur,
): BarisDpa {
  const cocok: Cocok = c ?? { kode: '', keyakinan: 'tidak_dikenal', calon: [] };
  const p = k.pertama;
  const kodeKegiatan = indukKode(cocok.kode) ?? '';
  const kodeProgram = indukKode(kodeKegiatan) ?? '';
  const namaInduk = (kode: string): string =>
    kode === '' ? '' : (tabel.induk.find((i) => i.kode === kode)?.nama ?? nomenklatur.butir(kode)?.nama ?? '');
  const butir = cocok.kode === '' || cocok.keyakinan !== 'pasti' ? null : nomenklatur.butir(cocok.kode);
  const nama = p.nama !== '' ? p.nama : (butir?.nama ?? cocok.kode);
  const dasar = {
    kode: cocok.kode,
    nama,
    kodeKegiatan,
    namaKegiatan: namaKegiatan(p, namaInduk(kodeKegiatan)),
    kodeProgram,
    namaProgram: p.namaProgram !== '' ? p.namaProgram : namaInduk(kodeProgram),
    kodeSubUnit: p.kodeSubUnit,
    namaSubUnit: p.namaSubUnit,
    bagian: k.semua.find((b) => b.bagian !== '')?.bagian ?? '',
    pagu: k.pagu,
    indikator: indikatorDari(k),
    asal: { lembar, baris: k.semua.map((b) => b.baris) },
    keyakinan: cocok.keyakinan,
    calon: cocok.calon,
  };
  return { ...dasar, temuan: periksaNama(dasar, k, butir) };
}

/** The sheet's wording, unless a line without code clearly stands under the wrong kegiatan (seen in real tables). */
function namaKegiatan(p: BarisMentah, resmi: string): string {
  if (p.namaKegiatan === '') return resmi;
  return p.kode === '' && resmi !== '' && kemiripan(p.namaKegiatan, resmi) < 0.5 ? resmi : p.namaKegiatan;
}

/** Different indicators of the rows, in their order. */
function indikatorDari(k: KelompokDpa): Indikator[] {
  const ada = new Map<string, Indikator>();
  for (const { indikator } of k.semua)
    if (indikator) ada.set(`${indikator.uraian}|${indikator.target}|${indikator.satuan}`, indikator);
  return [...ada.values()];
}

/** One sentence for logs and the command line. */
export function ringkasDpa(hasil: HasilDpa): string {
  return `${hasil.baris.length} sub kegiatan, ${rupiah(hasil.total)} (tata letak ${hasil.tataLetak}, lembar “${hasil.lembar}”)`;
}
