import type { CadanganView, GandaView, PenghitungView, PenomoranView } from '../api/penomoranViews';
import { loadNomor, tahunRegister } from '../data/nomorSurat';
import { listSurat } from '../data/surat';
import type { SuratId } from '../domain/ids';
import {
  barisGanda,
  bukuNomor,
  kunciLingkup,
  lingkupNomor,
  nomorBerikut,
  rentangCelah,
  type BarisNomor,
  type BukuNomor,
  type LingkupNomor,
} from '../domain/penomoran';
import type { Pengaturan } from '../domain/pengaturan';
import { JENIS_SURAT, SEBUTAN_JENIS } from '../domain/surat';
import type { TemplatNaskah } from '../domain/templatNaskah';
import { idBawaan } from '../domain/templatNaskah';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import { bahanNomor, calonNomor } from './penomoran';
import type { Program } from './program';
import { semuaTemplat } from './templatBerlaku';

/** What follows from the lines alone: good until a line or the way of counting changes, whoever asks. */
interface Ikhtisar {
  readonly kunci: string;
  readonly all: readonly BarisNomor[];
  readonly buku: BukuNomor;
}
const terakhir = new WeakMap<KantorCache, Ikhtisar>();

async function ikhtisar({ dokumen, cache }: Program): Promise<Ikhtisar> {
  const { penomoran } = cache.kantor.pengaturan;
  const kunci = JSON.stringify([cache.letterGeneration, penomoran.perJenis, penomoran.perUnit]);
  const ada = terakhir.get(cache);
  if (ada?.kunci === kunci) return ada;
  const all = await loadNomor(dokumen.db);
  const baru = { kunci, all, buku: bukuNomor(all, penomoran) };
  terakhir.set(cache, baru);
  return baru;
}

/** Counters of a year, and what the register keeper has to look at. */
export async function getPenomoran(program: Program, tahun: number): Promise<PenomoranView> {
  const { db } = program.dokumen;
  const { pengaturan } = program.cache.kantor;
  const { all, buku } = await ikhtisar(program);
  const lines = all.filter((satu) => satu.tahun === tahun);
  const templat = await semuaTemplat(db);
  const penghitung = scopesOf(lines, pengaturan, tahun).map((scope) =>
    counter(scope, { lines: buku.lingkup.get(kunciLingkup(scope)) ?? [], buku, pengaturan, templat }),
  );
  const units = new Set(['', ...pengaturan.penomoran.unit.map(({ kode }) => kode.trim()), ...all.map((l) => l.unit)]);
  units.delete(pengaturan.surat.unit.trim());
  const years = new Set([...(await tahunRegister(db)), pengaturan.identitas.tahun, tahun]);
  return {
    tahun,
    tahunAda: [...years].sort((a, b) => b - a),
    penghitung,
    ganda: await doubles(program, all, tahun),
    cadangan: await reserved(program, lines, buku),
    jumlahCelah: penghitung.reduce((sum, { celah }) => sum + celah.reduce((n, r) => n + r.sampai - r.dari + 1, 0), 0),
    jumlahBatal: penghitung.reduce((sum, { batal }) => sum + batal, 0),
    jumlahMenyusul: penghitung.reduce((sum, { menyusul }) => sum + menyusul, 0),
    unit: ['', ...[...units].filter((kode) => kode !== '').sort()],
  };
}

/** Scopes in use, and those whose first number may be asked for: every kind of the office, or every unit. */
function scopesOf(lines: readonly BarisNomor[], { penomoran }: Pengaturan, tahun: number): LingkupNomor[] {
  const { perJenis, perUnit, unit } = penomoran;
  const open = perJenis
    ? JENIS_SURAT.map((jenis) => ({ jenis, unit: '', tahun }))
    : ['', ...(perUnit ? unit.map(({ kode }) => kode.trim()) : [])].map((kode) => ({
        jenis: JENIS_SURAT[0],
        unit: kode,
        tahun,
      }));
  const found = new Map<string, LingkupNomor>();
  for (const line of [...open, ...lines]) {
    const scope = lingkupNomor(line, penomoran);
    found.set(kunciLingkup(scope), scope);
  }
  const place = ({ jenis }: LingkupNomor): number => (jenis === null ? 0 : JENIS_SURAT.indexOf(jenis));
  return [...found.values()].sort(
    (a, b) => place(a) - place(b) || ((a.unit ?? '') < (b.unit ?? '') ? -1 : a.unit === b.unit ? 0 : 1),
  );
}

interface Material {
  readonly lines: readonly BarisNomor[];
  readonly buku: BukuNomor;
  readonly pengaturan: Pengaturan;
  readonly templat: readonly TemplatNaskah[];
}

function counter(scope: LingkupNomor, { lines, buku, pengaturan, templat }: Material): PenghitungView {
  const jenis = scope.jenis ?? JENIS_SURAT[0];
  // Where all kinds count together the example is written with code and pattern of the settings.
  const written = scope.jenis === null ? undefined : templat.find(({ id }) => id === idBawaan(jenis));
  const tanggal = `${scope.tahun}${hariIni().slice(4)}`;
  const bahan = bahanNomor(pengaturan, written, { jenis, unit: scope.unit ?? '', tanggal });
  const next = nomorBerikut(buku, calonNomor(pengaturan, bahan));
  const used = lines.flatMap(({ urut }) => urut ?? []);
  const least = used.reduce((min, urut) => Math.min(min, urut), Infinity);
  const gaps = rentangCelah(used);
  const count = (fits: (line: BarisNomor) => boolean): number => lines.filter(fits).length;
  return {
    jenis: scope.jenis,
    unit: scope.unit,
    sebutan: scopeName(scope, pengaturan),
    terakhir: used.reduce((max, urut) => Math.max(max, urut), 0),
    berikut: next.urut,
    contoh: next.nomor,
    celah: gaps.filter(({ sampai }) => sampai > least),
    sebelum: gaps.find(({ sampai }) => sampai < least) ?? null,
    terpakai: used.length,
    dicadangkan: count(({ status }) => status === 'dicadangkan'),
    batal: count(({ status }) => status === 'batal'),
    menyusul: count(({ status, nomor }) => status === 'terbit' && nomor === ''),
  };
}

function scopeName({ jenis, unit }: LingkupNomor, { surat }: Pengaturan): string {
  const kind = jenis === null ? 'Semua naskah' : SEBUTAN_JENIS[jenis];
  if (unit === null) return kind;
  return `${kind}, ${unit === '' ? `kantor${surat.unit && ` (${surat.unit})`}` : `unit ${unit}`}`;
}

/** N8 for one year: groups of which at least one line is of that year. */
async function doubles(program: Program, all: readonly BarisNomor[], tahun: number): Promise<GandaView[]> {
  const year = new Map(all.map((line) => [line.id, line.tahun]));
  const groups = barisGanda(all, program.cache.kantor.pengaturan.penomoran).filter(({ ids }) =>
    ids.some((id) => year.get(id) === tahun),
  );
  const ids = groups.flatMap((group) => group.ids as SuratId[]);
  const found = new Map((await listSurat(program.dokumen.db, ids)).map((surat) => [surat.id as string, surat]));
  return groups.map(({ sama, ids: own }) => ({ sama, surat: own.flatMap((id) => found.get(id) ?? []) }));
}

/** Lines with a double; `tahun` null = of any year. */
export async function idsGanda(program: Program, tahun: number | null): Promise<SuratId[]> {
  const { all } = await ikhtisar(program);
  const wanted = new Set(all.flatMap((line) => (tahun === null || line.tahun === tahun ? line.id : [])));
  const groups = barisGanda(all, program.cache.kantor.pengaturan.penomoran);
  return [...new Set(groups.flatMap(({ ids }) => (ids.some((id) => wanted.has(id)) ? ids : [])))] as SuratId[];
}

/** Reserved lines by unit, kind and counter. */
async function reserved(
  program: Program,
  lines: readonly BarisNomor[],
  { aturan, tertinggi }: BukuNomor,
): Promise<CadanganView[]> {
  const ids = lines.flatMap(({ id, status }) => (status === 'dicadangkan' ? (id as SuratId) : []));
  return (await listSurat(program.dokumen.db, ids))
    .map((surat) => ({
      id: surat.id,
      jenis: surat.jenis,
      unit: surat.unit,
      urut: surat.urut,
      nomor: surat.nomor,
      tanggal: surat.tanggal,
      untuk: surat.keterangan,
      oleh: surat.diterbitkanOleh,
      dapatDilepas: surat.urut === tertinggi.get(kunciLingkup(lingkupNomor(surat, aturan))),
    }))
    .sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : (a.urut ?? 0) - (b.urut ?? 0)));
}
