import { rupiah } from '../domain/tampil';
import type { BarisMentah, TabelMentah } from './dpaMentah';
import type { JudulDpa } from './dpaJudul';
import type { KelompokDpa } from './dpaKelompok';
import type { BarisDpa } from './dpaTabel';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import type { ButirNomenklatur } from './nomenklatur';
import type { Temuan } from './temuan';

interface SubUnit {
  readonly kode: string;
  readonly nama: string;
  readonly jumlah: number;
}

const sebut = (u: SubUnit): string => [u.kode, u.nama].filter((t) => t !== '').join(' ');
const lipat = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ').trim();

/** Lists the sub units of a rekap and keeps the rows of the one asked for (by code or exact name). */
export function periksaSubUnit(
  baris: readonly BarisMentah[],
  lembar: string,
  diminta: string | undefined,
): {
  readonly baris: readonly BarisMentah[];
  readonly subUnit: readonly SubUnit[];
  readonly temuan: readonly Temuan[];
} {
  const peta = new Map<string, { kode: string; nama: string; sub: Set<string> }>();
  for (const b of baris) {
    if (b.kodeSubUnit === '' && b.namaSubUnit === '') continue;
    const k = b.kodeSubUnit !== '' ? b.kodeSubUnit : lipat(b.namaSubUnit);
    const ada = peta.get(k) ?? { kode: b.kodeSubUnit, nama: b.namaSubUnit, sub: new Set<string>() };
    ada.sub.add(b.kode !== '' ? b.kode : lipat(b.nama));
    peta.set(k, ada);
  }
  const subUnit = [...peta.values()].map((u) => ({ kode: u.kode, nama: u.nama, jumlah: u.sub.size }));
  const temuan = (tingkat: Temuan['tingkat'], kode: string, pesan: string): Temuan => ({
    tingkat,
    kode,
    pesan,
    lembar,
    baris: null,
    kolom: null,
  });
  const daftar =
    subUnit.slice(0, 8).map(sebut).join('; ') + (subUnit.length > 8 ? `; dan ${subUnit.length - 8} lainnya` : '');
  if (diminta === undefined || diminta.trim() === '') {
    const banyak = `Lembar “${lembar}” memuat ${subUnit.length} sub unit (${daftar}). Semuanya diimpor; pilih satu sub unit bila hanya perlu sebagian.`;
    return { baris, subUnit, temuan: subUnit.length > 1 ? [temuan('peringatan', 'banyak_sub_unit', banyak)] : [] };
  }
  const cari = lipat(diminta);
  const padat = diminta.replace(/\s+/g, '');
  const pilih = baris.filter((b) => b.kodeSubUnit === padat || lipat(b.namaSubUnit) === cari);
  if (pilih.length > 0) return { baris: pilih, subUnit, temuan: [] };
  const tiada =
    subUnit.length === 0
      ? `Lembar “${lembar}” tidak memuat kolom sub unit, sehingga sub unit “${diminta}” tidak dapat dipilih.`
      : `Sub unit “${diminta}” tidak ada di lembar “${lembar}”. Yang ada: ${daftar}.`;
  return { baris: [], subUnit, temuan: [temuan('galat', 'sub_unit_tidak_ada', tiada)] };
}

/** Printed grand total and program/kegiatan rows against the sums. */
export function periksaTotal(tabel: TabelMentah, total: number, lembar: string): Temuan[] {
  const hasil: Temuan[] = [];
  const cetak = tabel.total.at(-1);
  if (cetak && cetak.nilai !== total)
    hasil.push({
      tingkat: 'peringatan',
      kode: 'total_berbeda',
      pesan: `Lembar “${lembar}” baris ${cetak.baris}: total tercetak ${rupiah(cetak.nilai)}, jumlah baris ${rupiah(total)} (selisih ${rupiah(Math.abs(cetak.nilai - total))}). Periksa baris yang kurang atau ganda.`,
      lembar,
      baris: cetak.baris,
      kolom: null,
    });
  for (const induk of tabel.induk) {
    if (induk.pagu === null || induk.pagu === 0) continue;
    const jumlah = tabel.baris
      .filter((b) => b.kode.startsWith(`${induk.kode}.`))
      .reduce((n, b) => n + (b.tingkatRekening === null || b.tingkatRekening >= 6 ? b.pagu : 0), 0);
    if (jumlah !== induk.pagu)
      hasil.push({
        tingkat: 'peringatan',
        kode: 'subjumlah_berbeda',
        pesan: `Lembar “${lembar}” baris ${induk.baris}: ${induk.kode} tercetak ${rupiah(induk.pagu)}, jumlah sub kegiatannya ${rupiah(jumlah)}.`,
        lembar,
        baris: induk.baris,
        kolom: null,
      });
  }
  return hasil;
}

/** "Tahun Anggaran 2025" above the table against the year of the file. */
export function periksaTahun(lembar: Lembar, judul: JudulDpa, tahun: number): Temuan[] {
  for (let i = 0; i < judul.baris; i += 1)
    for (const sel of lembar.baris[i] ?? []) {
      const m = /tahun(?:\s+anggaran)?\s*:?\s*(20\d\d)/i.exec(teksSel(sel));
      if (m?.[1] && Number(m[1]) !== tahun)
        return [
          {
            tingkat: 'peringatan',
            kode: 'tahun_berbeda',
            pesan: `Lembar “${lembar.nama}” baris ${i + 1} menyebut tahun anggaran ${m[1]}, sedangkan berkas ini untuk tahun ${tahun}.`,
            lembar: lembar.nama,
            baris: i + 1,
            kolom: null,
          },
        ];
    }
  return [];
}

const polos = (s: string): string => s.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Findings of one line: doubtful match, unknown code, the office's own wording, several names or bagian for one code. */
export function periksaNama(b: Omit<BarisDpa, 'temuan'>, k: KelompokDpa, butir: ButirNomenklatur | null): Temuan[] {
  const letak = { lembar: b.asal.lembar, baris: k.pertama.baris, kolom: null };
  const di = `Lembar “${b.asal.lembar}” baris ${k.pertama.baris}: `;
  const hasil: Temuan[] = [];
  const beri = (tingkat: Temuan['tingkat'], kode: string, pesan: string): unknown =>
    hasil.push({ tingkat, kode, pesan: di + pesan, ...letak });
  const calon = b.calon
    .slice(0, 3)
    .map((c) => `${c.kode} ${c.nama}`)
    .join('; ');
  if (b.keyakinan === 'ragu')
    beri(
      'peringatan',
      'cocok_ragu',
      `“${b.nama}” dicocokkan dengan ${b.kode}, tetapi belum pasti. Calon: ${calon || 'tidak ada'}.`,
    );
  if (b.keyakinan === 'tidak_dikenal')
    beri(
      'peringatan',
      b.kode === '' ? 'tanpa_kode' : 'kode_tidak_dikenal',
      b.kode === ''
        ? `“${b.nama}” tidak ditemukan di nomenklatur; kodenya dikosongkan.${calon ? ` Calon: ${calon}.` : ''}`
        : `kode ${b.kode} tidak ada di daftar nomenklatur; tetap diimpor.`,
    );
  if (butir && k.pertama.nama !== '' && polos(butir.nama) !== polos(b.nama))
    beri('info', 'nama_beda', `nama “${b.nama}” berbeda dengan nomenklatur “${butir.nama}”; nama dari kantor dipakai.`);
  if (k.pertama.namaKegiatan !== '' && b.namaKegiatan !== k.pertama.namaKegiatan)
    beri(
      'info',
      'kegiatan_beda',
      `tertulis di bawah “${k.pertama.namaKegiatan}”, menurut kodenya ${b.kodeKegiatan} ${b.namaKegiatan}.`,
    );
  const nama = [...new Set(k.semua.map((r) => r.nama).filter((n) => n !== ''))];
  if (nama.length > 1)
    beri('info', 'nama_ganda', `${b.kode} ditulis dengan ${nama.length} nama; yang dipakai “${b.nama}”.`);
  const bagian = [...new Set(k.semua.map((r) => r.bagian).filter((n) => n !== ''))];
  if (bagian.length > 1)
    beri(
      'peringatan',
      'bagian_ganda',
      `${b.kode || b.nama} tertulis pada ${bagian.length} bagian (${bagian.join(', ')}); yang dipakai “${b.bagian}”.`,
    );
  return hasil;
}
