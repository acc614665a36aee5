import type { BarisHilang, BarisPratinjauDpa, PratinjauDpa, VersiDpa } from '../api/dpaViews';
import type { TemuanImpor } from '../api/views';
import { loadVersi, type BarisVersi } from '../data/versiDpa';
import { targetBerbeda, targetTeks } from '../domain/bandingDpa';
import type { DpaId, SubKegiatanId } from '../domain/ids';
import { kodeKunci } from '../domain/kodeSubKegiatan';
import { saranTanpaTugas } from '../domain/saranTanpaTugas';
import type { Dpa, SubKegiatan } from '../domain/subKegiatan';
import { rupiah } from '../domain/tampil';
import { versiSebelum } from '../domain/versiDpa';
import type { BarisDpa, DokumenDpa, HasilDpa } from '../importers/dpaHasil';
import type { Nomenklatur } from '../importers/nomenklatur';
import { ownerFinder } from './aturanBagian';
import { rowsMeant } from './barisKantor';
import { toView } from './importRun';
import { kantorBerbeda } from './kantorDokumen';
import type { Program } from './program';
import { lettersNaming } from './sisaVersi';
import { bandingDenganYatim, butirVersi, coverage, unitName, type BedaVersi } from './susunVersi';
import { bagianName } from './views';
import { bagianKey } from './writeBudget';

/** What the review knows of each row beside what the source says; accepting starts from it. */
export interface Tertinjau {
  readonly id: SubKegiatanId;
  /** The office's wording, which stays unless it is edited. */
  readonly nama: string;
  readonly bagian: string;
}
export interface HasilTinjau {
  readonly isi: Omit<PratinjauDpa, 'imporId' | 'berkas'>;
  readonly baris: readonly Tertinjau[];
}

/** Compares what was read with the office. Nothing is written. */
export async function tinjauDpa(
  program: Program,
  hasil: HasilDpa,
  versi: readonly VersiDpa[],
  nomenklatur: Nomenklatur,
): Promise<HasilTinjau> {
  const { cache, dokumen } = program;
  const asing = kantorBerbeda(program, hasil);
  const seTahun = hasil.dokumen.tahun === null || hasil.dokumen.tahun === dokumen.tahun;
  const versiCocok = sameVersion(hasil, versi, asing === null && seTahun);
  const base = baseVersion(hasil.dokumen, versi, versiCocok);
  const baseLines = base ? await loadVersi(dokumen.db, base) : [];
  const ids = rowsMeant(dokumen, cache.kantor.subKegiatan.values(), hasil.baris);
  const covered = coverage(hasil.cakupan.seluruh ? 'seluruh' : 'sebagian', hasil.cakupan, hasil.baris);
  const { beda, hilang } = compare(program, hasil.baris, ids, baseLines, covered);
  const owner = await ownerFinder(program);
  const sebelum = versi.find(({ id }) => id === base && id !== versiCocok) ?? null;
  const rows = hasil.baris.map((row, nomor) =>
    tinjauBaris(program, { row, nomor, id: ids[nomor] as SubKegiatanId }, beda, owner, nomenklatur, sebelum),
  );
  return {
    baris: rows.map(({ tertinjau }) => tertinjau),
    isi: {
      tataLetak: hasil.tataLetak,
      lembar: hasil.lembar,
      dokumen: hasil.dokumen,
      seluruh: hasil.cakupan.seluruh,
      baris: rows.map(({ view }) => view),
      hilang: await missing(program, hilang, coverage('sebagian', hasil.cakupan, hasil.baris)),
      total: hasil.total,
      totalTercetak: hasil.totalTercetak,
      totalLama: base ? baseLines.reduce((sum, line) => sum + line.pagu, 0) : null,
      subUnit: hasil.subUnit,
      pemetaan: hasil.pemetaan,
      temuan: [...(asing ? [asing] : []), ...rows.flatMap(({ temuan }) => temuan), ...hasil.temuan.map(toView)],
      versi,
      versiCocok,
    },
  };
}

/**
 * The version the files seem to belong to: the same number, or the same kind and day (each sub unit of an office has a
 * number of its own). There is one DPA murni a year, so a part of it belongs to the one that is there.
 */
function sameVersion({ dokumen, cakupan }: HasilDpa, versi: readonly VersiDpa[], milikKantor: boolean): DpaId | null {
  if (!milikKantor) return null;
  const { jenis, nomor, tanggal } = dokumen;
  const kind = versi.filter((one) => jenis === null || one.jenis === jenis);
  const only = (found: readonly VersiDpa[]): DpaId | null => (found.length === 1 ? (found[0]?.id ?? null) : null);
  return (
    only(kind.filter((one) => nomor !== '' && one.nomor === nomor && (tanggal === null || one.tanggal === tanggal))) ??
    only(kind.filter((one) => jenis !== null && one.tanggal === tanggal)) ??
    only(kind.filter((one) => jenis === 'murni' && one.jenis === 'murni' && !cakupan.seluruh))
  );
}

/** What the rows are compared with: the version they go into, else the one in force before the document. */
function baseVersion({ jenis, tanggal }: DokumenDpa, versi: readonly Dpa[], same: DpaId | null): DpaId | null {
  if (same) return same;
  if (tanggal === null) return versi[0]?.id ?? null;
  return versiSebelum(versi, { id: '' as DpaId, jenis: jenis ?? 'perubahan', tanggal })?.id ?? null;
}

function compare(
  { cache }: Program,
  rows: readonly BarisDpa[],
  ids: readonly SubKegiatanId[],
  base: readonly BarisVersi[],
  covered: (line: SubKegiatan) => boolean,
): { beda: ReadonlyMap<SubKegiatanId, BedaVersi>; hilang: readonly SubKegiatanId[] } {
  const { kantor } = cache;
  const named = new Set(ids);
  // The row's own unit: a line that is new here has none in the office yet.
  const fresh = rows.map((row, at) => ({
    ...row,
    kode: row.kode === '' ? '' : kodeKunci(row.kode),
    kunci: ids[at] as SubKegiatanId,
  }));
  const kept = base.filter(({ subKegiatanId: id }) => {
    const line = kantor.subKegiatan.get(id);
    return !named.has(id) && line !== undefined && !covered(line);
  });
  const old = base.map((line) => butirVersi(kantor, line));
  // Of two rows of one code (the review asks to merge them) the first stands for the line.
  const unique = [...new Map([...fresh].reverse().map((line) => [line.kunci, line])).values()].reverse();
  const all = bandingDenganYatim(cache, old, [...unique, ...kept.map((line) => butirVersi(kantor, line))]);
  const moved = new Set(all.flatMap(({ keadaan, lama }) => (keadaan === 'pindahUnit' && lama ? [lama.kunci] : [])));
  const emptied = new Set(fresh.flatMap(({ kunci, pagu }) => (pagu === 0 ? [kunci] : [])));
  return {
    beda: new Map(all.flatMap((one) => (one.baru ? [[one.baru.kunci, one] as const] : []))),
    hilang: base.flatMap(({ subKegiatanId: id, pagu }) =>
      !moved.has(id) && (!named.has(id) || (pagu > 0 && emptied.has(id))) ? [id] : [],
    ),
  };
}

interface Satu {
  readonly row: BarisDpa;
  readonly nomor: number;
  readonly id: SubKegiatanId;
}

function tinjauBaris(
  { cache }: Program,
  { row, nomor, id }: Satu,
  beda: ReadonlyMap<SubKegiatanId, BedaVersi>,
  owner: Awaited<ReturnType<typeof ownerFinder>>,
  nomenklatur: Nomenklatur,
  sebelum: VersiDpa | null,
): { view: BarisPratinjauDpa; tertinjau: Tertinjau; temuan: readonly TemuanImpor[] } {
  const { kantor } = cache;
  const one = beda.get(id);
  const old = one?.lama ?? null;
  const before = old && kantor.subKegiatan.get(old.kunci);
  const line = kantor.subKegiatan.get(id) ?? (one?.keadaan === 'pindahUnit' ? before : undefined) ?? undefined;
  const present = bagianName(kantor, line?.bagianId ?? null);
  const suggested = present === '' && row.bagian === '' ? owner(row) : null;
  const bagian = present || row.bagian || (suggested?.nama ?? '');
  const nama = line?.nama ?? row.nama;
  const resmi = row.kode === '' ? '' : (nomenklatur.butir(row.kode)?.nama ?? '');
  const saran = saranTanpaTugas(row);
  const own = [...ownFindings(row, present, nama), ...beforeFinding(row, old?.pagu ?? null, sebelum)];
  const { kode, namaKegiatan, namaProgram, kodeSubUnit, namaSubUnit, pagu, paguSebelum } = row;
  const { indikator, sumberDana, lokasi, waktu, rekening, keyakinan, calon, asal } = row;
  const view: BarisPratinjauDpa = {
    ...{ nomor, kode, nama, namaKegiatan, namaProgram, kodeSubUnit, namaSubUnit, bagian, pagu, paguSebelum },
    ...{ indikator, sumberDana, lokasi, waktu, rekening, keyakinan, calon, asal },
    namaSumber: nama === row.nama ? '' : row.nama,
    namaResmi: resmi === nama ? '' : resmi,
    bagianDariAturan: suggested?.aturan ?? '',
    temuan: [...own, ...row.temuan.map(toView)],
    // A row that is named with nothing left is listed among the missing; here its amount changed.
    keadaan: !one ? 'baru' : one.keadaan === 'dihapus' ? 'paguBerubah' : one.keadaan,
    paguLama: old?.pagu ?? null,
    targetLama: old && targetBerbeda(old, row) ? targetTeks(old.indikator) : '',
    unitLama: one?.keadaan === 'pindahUnit' ? unitName(old) : '',
    jumlahTugas: cache.tugasSub(id).length + (old && old.kunci !== id ? cache.tugasSub(old.kunci).length : 0),
    saranTanpaTugas: saran?.alasan ?? '',
    sumberSaran: saran?.sumber ?? '',
    alasanTanpaTugas: line?.alasanTanpaTugas ?? '',
  };
  return { view, tertinjau: { id, nama, bagian }, temuan: own };
}

/** Where the office's own decisions stand against the source. */
function* ownFindings(row: BarisDpa, present: string, nama: string): Generator<TemuanImpor> {
  const { berkas, lembar, baris } = row.asal;
  const place = { berkas, lembar, baris: baris[0] ?? null, kolom: '', tingkat: 'info' } as const;
  if (present !== '' && row.bagian !== '' && bagianKey(present) !== bagianKey(row.bagian))
    yield {
      ...place,
      kode: 'bagian_beda',
      pesan: `Sumber menyebut bagian "${row.bagian}"; bagian pengampu di kantor ini, "${present}", dipertahankan. Ubah pada kolom bagian bila memang pindah.`,
    };
  if (nama !== row.nama)
    yield {
      ...place,
      kode: 'nama_dipertahankan',
      pesan: `Dokumen menulis "${row.nama}"; sebutan kantor "${nama}" dipertahankan untuk naskah.`,
    };
}

/** A changed document prints the amount before: another one here tells of a version that was never imported. */
function beforeFinding(row: BarisDpa, here: number | null, sebelum: VersiDpa | null): TemuanImpor[] {
  if (!sebelum || row.paguSebelum === null || row.paguSebelum === (here ?? 0)) return [];
  const { berkas, lembar, baris } = row.asal;
  const tercatat = here === null ? 'belum memuat baris ini' : `mencatat ${rupiah(here)}`;
  const pesan = `Menurut dokumen, pagu sebelum perubahan ${rupiah(row.paguSebelum)}; ${sebelum.sebutan} di berkas ini ${tercatat}. Mungkin ada pergeseran yang belum diimpor.`;
  return [
    { tingkat: 'peringatan', kode: 'pagu_sebelum_beda', pesan, berkas, lembar, baris: baris[0] ?? null, kolom: '' },
  ];
}

/** Lines the document does not name, with what hangs on them. */
async function missing(
  program: Program,
  ids: readonly SubKegiatanId[],
  inPart: (line: SubKegiatan) => boolean,
): Promise<BarisHilang[]> {
  const { cache } = program;
  if (ids.length === 0) return [];
  const letters = await lettersNaming(program);
  return ids.flatMap((id): BarisHilang[] => {
    const line = cache.kantor.subKegiatan.get(id);
    if (!line) return [];
    const tasks = cache.tugasSub(id);
    return [
      {
        ...{ id, kode: line.kode, nama: line.nama, namaSubUnit: line.namaSubUnit, pagu: line.pagu },
        namaBagian: bagianName(cache.kantor, line.bagianId),
        jumlahTugas: tasks.length,
        jumlahPegawai: new Set(tasks.flatMap((task) => task.penugasan.map(({ pegawaiId }) => pegawaiId))).size,
        surat: letters(line),
        diKegiatanIni: inPart(line),
      },
    ];
  });
}
