import { BIDANG_DPA } from './dpaBidang';
import { bacaBarisDpa } from './dpaBaris';
import type { CakupanDpa, DokumenDpa, PilihanDpa, SubMentah, TataLetakDpa } from './dpaHasil';
import type { JudulDpa } from './dpaJudul';
import { berbulan } from './dpaJudul';
import { kelompokkan } from './dpaKelompok';
import { bacaKepala } from './dpaKepala';
import type { TabelMentah } from './dpaMentah';
import {
  JumlahBaris,
  periksaBatas,
  periksaInduk,
  periksaTercetak,
  periksaTotal,
  periksaUnitKosong,
} from './dpaPeriksa';
import { namaInduk, subMentah } from './dpaSub';
import { selSub } from './dpaTebak';
import { cakupanDaftar } from './dpaUnit';
import type { Lembar, Sel } from './lembar';
import { teksSel } from './lembar';
import type { Temuan } from './temuan';
import { hurufKolom } from './temuan';

/** What one sheet says with one header. */
export interface IsiLembar {
  readonly lembar: Lembar;
  readonly judul: JudulDpa;
  readonly tataLetak: TataLetakDpa;
  readonly dokumen: DokumenDpa;
  readonly sub: readonly SubMentah[];
  readonly cakupan: CakupanDpa;
  readonly totalTercetak: number | null;
  readonly temuan: readonly Temuan[];
}

/** Reads the table below a header: rows, groups, checks. */
export function bacaSatuLembar(lembar: Lembar, judul: JudulDpa, berkas: string, pilihan: PilihanDpa): IsiLembar {
  const kepala = bacaKepala(lembar, judul.awal, judul.teks[judul.kolom.get('pagu') ?? -1] ?? '');
  const tabel = bacaBarisDpa(lembar, judul, { ...kepala, nomenklatur: pilihan.nomenklatur });
  const { kelompok, temuan: temuanKelompok } = kelompokkan(tabel, lembar);
  const induk = namaInduk(tabel.induk);
  const sub = kelompok.map((k) => subMentah(k, induk, { berkas, lembar: lembar.nama }));
  const jumlah = new JumlahBaris(kelompok);
  const total = periksaTotal(tabel.total, jumlah, lembar.nama);
  const tahun = tahunLembar(tabel, kepala.dokumen.tahun, kepala.barisTahun, lembar.nama, pilihan.tahun);
  const temuan = [
    ...diAtasJudul(lembar, judul),
    ...skala(kepala.skala, lembar.nama, judul),
    ...tabel.temuan,
    ...temuanKelompok,
    ...tahun.temuan,
    ...total.temuan,
    ...periksaInduk(tabel.induk, kelompok, jumlah, lembar.nama),
    ...periksaTercetak(tabel, kelompok, lembar.nama),
    ...periksaBatas(kelompok, lembar.nama),
    ...periksaUnitKosong(tabel, judul, lembar.nama),
    ...rumusKosong(lembar, judul),
    ...tanpaBaris(tabel, lembar.nama, judul),
  ];
  return {
    lembar,
    judul,
    tataLetak: tataLetak(judul),
    dokumen: { ...kepala.dokumen, tahun: tahun.tahun },
    sub,
    cakupan: cakupanDaftar(kepala.unit?.kode ?? '', sub),
    totalTercetak: total.tercetak,
    temuan,
  };
}

function tataLetak(judul: JudulDpa): TataLetakDpa {
  const { kolom } = judul;
  const nama = (judul.teks[kolom.get('nama') ?? -1] ?? '').toLowerCase();
  if (berbulan(judul) && kolom.has('kode')) return 'D';
  if (kolom.has('kode') && /program\s*(dan|&)?\s*kegiatan$/.test(nama)) return 'F';
  if (!kolom.has('rekening') || !kolom.has('kode')) return 'polos';
  if (kolom.has('kodeSubUnit')) return 'B';
  return kolom.has('namaSubUnit') || kolom.has('paket') ? 'C' : 'A';
}

/** Year of the title or of the rows, and a finding where it is not the year of the open file. */
function tahunLembar(
  tabel: TabelMentah,
  judul: number | null,
  barisJudul: number | null,
  lembar: string,
  tahunBerkas: number,
): { readonly tahun: number | null; readonly temuan: Temuan[] } {
  const isi = tabel.baris.find((b) => b.tahun !== null);
  const tahun = judul ?? isi?.tahun ?? null;
  const baris = judul !== null ? barisJudul : (isi?.baris ?? null);
  if (tahun === null || tahun === tahunBerkas) return { tahun, temuan: [] };
  const pesan = `Lembar “${lembar}” baris ${baris ?? 0} menyebut tahun anggaran ${tahun}, sedangkan berkas ini untuk tahun ${tahunBerkas}.`;
  return { tahun, temuan: [{ tingkat: 'peringatan', kode: 'tahun_berbeda', pesan, lembar, baris, kolom: null }] };
}

/** Lines above the header are not read: sorted away, or a second table. */
function diAtasJudul(lembar: Lembar, judul: JudulDpa): Temuan[] {
  const uang = (t: Sel): boolean => typeof t === 'number' || /^(rp\.?\s*)?\d{1,3}([.,]\d{3})+/i.test(teksSel(t));
  const baris = lembar.baris.slice(0, judul.awal).findIndex((b) => b.some(selSub) && b.some(uang));
  if (baris < 0) return [];
  return [
    {
      tingkat: 'peringatan',
      kode: 'baris_di_atas_judul',
      pesan: `Lembar “${lembar.nama}” baris ${baris + 1}: ada kode sub kegiatan dan angka di atas baris judul (baris ${judul.baris + 1}); baris di atas judul tidak dibaca.`,
      lembar: lembar.nama,
      baris: baris + 1,
      kolom: null,
    },
  ];
}

function skala(kali: number, lembar: string, judul: JudulDpa): Temuan[] {
  if (kali === 1) return [];
  const kata = kali === 1000 ? 'ribuan' : 'jutaan';
  return [
    {
      tingkat: 'peringatan',
      kode: 'skala_rupiah',
      pesan: `Lembar “${lembar}” menyebut jumlah dalam ${kata} rupiah; semua jumlah dikalikan ${kali === 1000 ? '1.000' : '1.000.000'}. Periksa totalnya.`,
      lembar,
      baris: judul.baris + 1,
      kolom: null,
    },
  ];
}

/** Formulas without stored value in the columns that are read: their cells look empty. */
function rumusKosong(lembar: Lembar, judul: JudulDpa): Temuan[] {
  const dipakai = new Map([...judul.kolom].map(([bidang, k]) => [hurufKolom(k), bidang]));
  const sel = (lembar.rumusKosong ?? []).filter((alamat) => dipakai.has(alamat.replace(/\d+$/, '')));
  const [pertama] = sel;
  if (pertama === undefined) return [];
  const nama = BIDANG_DPA.find((b) => b.kunci === dipakai.get(pertama.replace(/\d+$/, '')))?.nama ?? '';
  return [
    {
      tingkat: 'galat',
      kode: 'rumus_tanpa_nilai',
      pesan: `Lembar “${lembar.nama}”: ${sel.length} sel rumus belum dihitung (mulai ${pertama}, kolom ${nama}), sehingga nilainya tidak ada di berkas. Buka berkas itu di Excel atau LibreOffice, simpan, lalu impor lagi.`,
      lembar: lembar.nama,
      baris: Number(/\d+$/.exec(pertama)?.[0] ?? 0),
      kolom: pertama.replace(/\d+$/, ''),
    },
  ];
}

function tanpaBaris(tabel: TabelMentah, lembar: string, judul: JudulDpa): Temuan[] {
  if (tabel.baris.length > 0 || tabel.temuan.length > 0) return [];
  return [
    {
      tingkat: 'galat',
      kode: 'tanpa_baris',
      pesan: `Lembar “${lembar}”: tidak ada baris sub kegiatan di bawah judul (baris ${judul.baris + 1}).`,
      lembar,
      baris: judul.baris + 1,
      kolom: null,
    },
  ];
}
