import type { JudulDpa } from './dpaJudul';
import { nomorBulan } from './dpaCocokJudul';
import { lipatJudul } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { GalatImpor } from './temuan';

/** Another kind of table, with what to export instead. */
export interface TabelLain {
  readonly nama: string;
  readonly saran: string;
  /** Told by single words only. */
  readonly lemah?: boolean;
}

const KEPALA = 60;
const KOLOM = 256;
const DPA = 'Ekspor DPA atau rekap pagu per sub kegiatan (kolom Kode Sub Kegiatan dan Pagu).';

function teksKepala(lembar: Lembar): {
  readonly per: readonly ReadonlySet<string>[];
  readonly semua: ReadonlySet<string>;
} {
  const per = lembar.baris
    .slice(0, KEPALA)
    .map((b) => new Set(b.slice(0, KOLOM).map((s) => (typeof s === 'string' ? lipatJudul(teksSel(s)) : ''))));
  return { per, semua: new Set(per.flatMap((s) => [...s])) };
}

const bulanDi = (teks: ReadonlySet<string>): number =>
  new Set([...teks].map(nomorBulan).filter((n) => n !== null)).size;

/** The kind of a table that is surely no budget, even when it has codes and amounts; null else. */
export function tabelTerlarang(lembar: Lembar, judul: JudulDpa | null): TabelLain | null {
  const { per, semua } = teksKepala(lembar);
  // Below a header the same words stand in names of sub kegiatan ("… Laporan Realisasi Anggaran").
  const judulSaja = judul ? per.slice(0, judul.baris + 1) : per;
  const ada = (pola: RegExp): boolean => judulSaja.some((b) => [...b].some((t) => pola.test(t)));
  if (semua.has('nilai realisasi') || semua.has('nilai sp2d'))
    return { nama: 'tabel realisasi per dokumen (kolom “Nilai Realisasi”)', saran: `Ini bukan anggaran. ${DPA}` };
  if (ada(/laporan realisasi anggaran/))
    return { nama: 'laporan realisasi anggaran (LRA)', saran: `Ini bukan anggaran. ${DPA}` };
  if (ada(/^ringkasan paket/))
    return { nama: 'ringkasan paket', saran: `Paket belanja bukan daftar sub kegiatan. ${DPA}` };
  if (semua.has('subkegiatan sebelumnya') || (semua.has('definisi operasional') && !judul))
    return {
      nama: 'daftar nomenklatur (tanpa pagu)',
      saran: `Nomenklatur sudah tersedia di aplikasi. ${DPA}`,
    };
  if (per.some((b) => bulanDi(b) >= 6) && !(judul && (judul.kolom.has('kode') || judul.kolom.has('nama'))))
    return { nama: 'rencana anggaran kas (RAK, kolom per bulan) tanpa pagu per sub kegiatan', saran: DPA };
  return null;
}

/** Name of the table a sheet without a budget header seems to hold, or null. */
export function tabelLain(lembar: Lembar): TabelLain | null {
  const terlarang = tabelTerlarang(lembar, null);
  if (terlarang) return terlarang;
  const { per, semua } = teksKepala(lembar);
  const ada = (...t: string[]): boolean => t.every((x) => semua.has(x));
  if (ada('anggaran', 'realisasi'))
    return { nama: 'laporan realisasi anggaran (LRA)', saran: `Ini bukan anggaran. ${DPA}` };
  if (ada('kinerja', 'indikator', 'satuan') || (ada('jenis pemda') && semua.has('subkegiatan')))
    return { nama: 'daftar nomenklatur (tanpa pagu)', saran: `Nomenklatur sudah tersedia di aplikasi. ${DPA}` };
  if (per.some((b) => b.has('nip') || b.has('nip baru') || b.has('nama nip')))
    return { nama: 'daftar pegawai', saran: 'Impor lewat menu Pegawai.', lemah: true };
  if (ada('tugas') && (ada('norma menit') || ada('volume')))
    return { nama: 'daftar tugas', saran: 'Impor lewat menu Tugas.', lemah: true };
  if (
    ada('jenis komponen') ||
    ada('koefisien') ||
    ada('nama komponen') ||
    ada('kode akun', 'uraian') ||
    ada('kode rekening', 'uraian')
  )
    return {
      nama: 'rincian belanja satu sub kegiatan (tanpa kode sub kegiatan per baris)',
      saran: 'Ekspor rekap yang memuat kolom Kode Sub Kegiatan dan Pagu, atau cetakan DPA Rincian Belanja.',
    };
  return null;
}

export function galatTabelLain(lembar: Lembar, lain: TabelLain): GalatImpor {
  return new GalatImpor('tabel_lain', `Lembar “${lembar.nama}” berisi ${lain.nama}, bukan tabel DPA. ${lain.saran}`, {
    lembar: lembar.nama,
  });
}
