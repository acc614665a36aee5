import { rupiah } from '../domain/tampil';
import type { AsalDpa, SubMentah } from './dpaHasil';
import { unitDari } from './dpaUnit';
import type { Temuan } from './temuan';

const lipat = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ').trim();

/** A line without code is told apart by its names; one with a code by the code alone. */
const garis = (s: SubMentah): string =>
  s.kode !== '' ? s.kode : `${lipat(s.namaProgram)}|${lipat(s.namaKegiatan)}|${lipat(s.nama)}`;

/** `berkas “a.pdf” halaman 3`, `lembar “Rekap” baris 5`. */
export function sebutAsal({ berkas, lembar, satuan, baris }: AsalDpa, denganBerkas: boolean): string {
  const awal = [
    denganBerkas && berkas !== '' && `berkas “${berkas}”`,
    lembar !== '' && lembar !== berkas && lembarAsal(lembar),
  ];
  const nomor = baris.length === 0 || /^halaman \d/.test(lembar) ? '' : `${satuan} ${baris.slice(0, 3).join(', ')}`;
  return [...awal, nomor].filter(Boolean).join(' ');
}
const lembarAsal = (lembar: string): string => (/^halaman \d/.test(lembar) ? lembar : `lembar “${lembar}”`);

/** Finding at the first row of a line. */
export function temuanBaris(s: SubMentah, tingkat: Temuan['tingkat'], kode: string, pesan: string): Temuan {
  const { lembar, baris, satuan, berkas } = s.asal;
  const halaman = satuan === 'halaman' && baris[0] !== undefined && lembar === '';
  return {
    tingkat,
    kode,
    pesan,
    lembar: halaman ? `halaman ${baris[0]}` : lembar,
    baris: halaman ? null : (baris[0] ?? null),
    kolom: null,
    berkas,
  };
}

/**
 * One line per sub unit × sub kegiatan over all files and pages: the same line again is dropped, one without an amount
 * (the header page of a print) gives way to the one that has it, and different amounts stay as two lines with a finding
 * at both: only the office knows whether they are parts of one pagu or two versions of it.
 */
export function gabungSub(semua: readonly SubMentah[]): SubMentah[] {
  const tersisa = tanpaRekapInduk(semua);
  const unit = unitTunggal(tersisa);
  const kelompok = new Map<string, SubMentah[]>();
  for (const s of tersisa) {
    const milik = unitDari(s) !== '' ? unitDari(s) : (unit.get(garis(s)) ?? '');
    const kunci = `${milik}\u0000${garis(s)}`;
    const isi = kelompok.get(kunci);
    if (isi) isi.push(s);
    else kelompok.set(kunci, [s]);
  }
  return [...kelompok.values()].flatMap((isi) => (isi.length === 1 ? isi : gabungSatu(isi)));
}

const organisasi = (unit: string): string => unit.split('.').slice(0, 7).join('.');

/**
 * A list of the whole SKPD (DPA Belanja, unit `….0000`) beside prints of its sub units repeats their money: where the
 * sums agree, its line is only the total of theirs.
 */
function tanpaRekapInduk(semua: readonly SubMentah[]): readonly SubMentah[] {
  if (new Set(semua.map((s) => s.asal.berkas)).size < 2) return semua;
  const anak = new Map<string, SubMentah[]>();
  for (const s of semua) {
    if (s.kode === '' || s.kodeSubUnit === '' || s.kodeSubUnit.endsWith('.0000')) continue;
    const kunci = `${organisasi(s.kodeSubUnit)}|${s.kode}`;
    anak.set(kunci, [...(anak.get(kunci) ?? []), s]);
  }
  const terhitung = new Map<SubMentah, SubMentah>();
  const sisa = semua.filter((s) => {
    if (!s.kodeSubUnit.endsWith('.0000')) return true;
    const sekode = anak.get(`${organisasi(s.kodeSubUnit)}|${s.kode}`) ?? [];
    const perUnit = new Map(sekode.filter((a) => a.asal.berkas !== s.asal.berkas).map((a) => [a.kodeSubUnit, a]));
    const [pertama] = perUnit.values();
    if (!pertama || [...perUnit.values()].reduce((n, a) => n + a.pagu, 0) !== s.pagu) return true;
    terhitung.set(pertama, s);
    return false;
  });
  return sisa.map((s) => {
    const induk = terhitung.get(s);
    if (!induk) return s;
    const pesan = `${s.kode}: ${rupiah(induk.pagu)} pada ${sebutAsal(induk.asal, true)} adalah jumlah sub unitnya; dihitung satu kali.`;
    return { ...s, temuan: [...s.temuan, temuanBaris(s, 'info', 'rekap_skpd', pesan)] };
  });
}

/** Unit of each code that only one unit has: a list without units means that one. */
function unitTunggal(semua: readonly SubMentah[]): Map<string, string> {
  const unit = new Map<string, Set<string>>();
  for (const s of semua) {
    if (s.kode === '' || unitDari(s) === '') continue;
    const ada = unit.get(s.kode) ?? new Set<string>();
    unit.set(s.kode, ada.add(unitDari(s)));
  }
  return new Map([...unit].flatMap(([kode, ada]) => (ada.size === 1 ? [[kode, [...ada][0] ?? '']] : [])));
}

/** Says nothing about money: a header page, or a list of names. An explicit 0 of a changed document is an amount. */
const tanpaJumlah = (s: SubMentah): boolean => s.pagu === 0 && s.rekening.length === 0 && s.paguSebelum === null;

/** The message stands at every one of these rows. */
const TEMPAT_TERSEBUT = 8;

function gabungSatu(isi: readonly SubMentah[]): SubMentah[] {
  const berjumlah = isi.filter((s) => !tanpaJumlah(s));
  const kepala = isi.filter(tanpaJumlah);
  const [utama, ...lain] = berjumlah.length > 0 ? berjumlah : kepala;
  if (!utama) return [];
  const beda: SubMentah[] = [utama];
  for (const s of lain) {
    const k = beda.findIndex((ada) => samaIsi(ada, s));
    const ada = beda[k];
    if (ada) beda[k] = satukan(ada, s, 'baris_ganda', rincianBeda(ada, s));
    else beda.push(s);
  }
  if (berjumlah.length > 0) for (const s of kepala) beda[0] = satukan(beda[0] ?? utama, s, 'kepala_ganda', false);
  if (beda.length === 1) return beda;
  const banyakBerkas = new Set(beda.map((s) => s.asal.berkas)).size > 1;
  const tempat = beda
    .slice(0, TEMPAT_TERSEBUT)
    .map((s) => `${rupiah(s.pagu)} (${sebutAsal(s.asal, banyakBerkas) || 'sumber yang sama'})`);
  if (beda.length > TEMPAT_TERSEBUT) tempat.push(`dan ${beda.length - TEMPAT_TERSEBUT} lainnya`);
  const pesan =
    `${utama.kode || `“${utama.nama}”`} tertulis ${beda.length} kali dengan isi berbeda: ${tempat.join('; ')}. ` +
    'Gabungkan bila semuanya bagian dari satu pagu, atau lewati yang tidak berlaku.';
  return beda.map((s) => ({ ...s, temuan: [...s.temuan, temuanBaris(s, 'peringatan', 'baris_ganda_beda', pesan)] }));
}

const sidikDana = (s: SubMentah): string =>
  s.sumberDana
    .map((d) => lipat(d.nama) || d.kode)
    .sort()
    .join('|');

function samaIsi(a: SubMentah, b: SubMentah): boolean {
  if (a.pagu !== b.pagu) return false;
  if (a.paguSebelum !== null && b.paguSebelum !== null && a.paguSebelum !== b.paguSebelum) return false;
  return a.sumberDana.length === 0 || b.sumberDana.length === 0 || sidikDana(a) === sidikDana(b);
}

const sidikRekening = (s: SubMentah): string => s.rekening.map((r) => `${r.kode}=${r.pagu}`).join('|');
const rincianBeda = (a: SubMentah, b: SubMentah): boolean =>
  a.rekening.length > 0 && b.rekening.length > 0 && sidikRekening(a) !== sidikRekening(b);

/** What the second copy knows more (targets, funds, months) is added to the first. */
function satukan(a: SubMentah, b: SubMentah, kode: string, bedaRincian: boolean): SubMentah {
  const banyakBerkas = a.asal.berkas !== b.asal.berkas;
  const tempat = sebutAsal(b.asal, banyakBerkas);
  const lagi = tempat === '' ? 'sekali lagi' : `juga di ${tempat}`;
  const pesan = bedaRincian
    ? `${a.kode || `“${a.nama}”`} tertulis ${lagi} dengan pagu sama tetapi rincian rekening berbeda; dipakai rincian yang pertama.`
    : `${a.kode || `“${a.nama}”`} tertulis ${lagi} dengan isi sama; dihitung satu kali.`;
  const temuan = [...a.temuan, temuanBaris(a, bedaRincian ? 'peringatan' : 'info', kode, pesan)];
  const satuTempat = !banyakBerkas && a.asal.lembar === b.asal.lembar && a.asal.satuan === b.asal.satuan;
  return {
    ...a,
    nama: a.nama !== '' ? a.nama : b.nama,
    kodeKegiatan: a.kodeKegiatan || b.kodeKegiatan,
    namaKegiatan: a.namaKegiatan || b.namaKegiatan,
    kodeProgram: a.kodeProgram || b.kodeProgram,
    namaProgram: a.namaProgram || b.namaProgram,
    kodeSubUnit: a.kodeSubUnit || b.kodeSubUnit,
    namaSubUnit: a.namaSubUnit || b.namaSubUnit,
    bagian: a.bagian || b.bagian,
    paguSebelum: a.paguSebelum ?? b.paguSebelum,
    indikator: isian(b.indikator) > isian(a.indikator) ? b.indikator : a.indikator,
    sumberDana: b.sumberDana.length > a.sumberDana.length ? b.sumberDana : a.sumberDana,
    lokasi: b.lokasi.length > a.lokasi.length ? b.lokasi : a.lokasi,
    waktu: a.waktu ?? b.waktu,
    rekening: a.rekening.length > 0 ? a.rekening : b.rekening,
    bulan: a.bulan ?? b.bulan,
    keterangan: a.keterangan || b.keterangan,
    asal: satuTempat
      ? { ...a.asal, baris: [...new Set([...a.asal.baris, ...b.asal.baris])].sort((x, y) => x - y) }
      : a.asal,
    temuan,
  };
}

/** How much a list of indicators says: those with a target count double. */
const isian = (indikator: SubMentah['indikator']): number =>
  indikator.reduce((n, i) => n + 1 + (i.target !== '' ? 1 : 0), 0);
