import type { BarisPratinjauDpa, HasilImporDpa, PratinjauDpa } from '../../api/dpaViews';
import { BULAN_SINGKAT, angka, rupiah } from '../../domain/tampil';
import { butirTarget } from './target';
import type { KeadaanTinjau } from './tinjauDpaStore';
import { halanganTerima, jumlahDiterima, perluDiperiksa } from './isianTinjau';

/** The one sentence over the review: what needs attention, and the next step. */
export function kalimatTinjau(
  k: Pick<KeadaanTinjau, 'ubahan' | 'diperiksa'>,
  p: PratinjauDpa,
  jumlahHilang: number,
): { readonly perhatian: string; readonly langkah: string } {
  const halangan = halanganTerima(k, p);
  if (halangan !== '') return { perhatian: halangan, langkah: '' };
  const perlu = p.baris.filter((b) => perluDiperiksa(k, b)).length;
  const hilang = jumlahHilang > 0 ? `${angka(jumlahHilang)} sub kegiatan lama tidak ada lagi (di akhir daftar).` : '';
  if (perlu > 0)
    return {
      perhatian: `${angka(perlu)} baris perlu diperiksa.`,
      langkah: `Benarkan langsung di tabel atau nyatakan bacaannya benar, lalu terima. ${hilang}`.trim(),
    };
  const tanpaBagian = p.baris.filter((b) => (k.ubahan.get(b.nomor)?.bagian ?? b.bagian) === '').length;
  const bagian =
    tanpaBagian > 0 && tanpaBagian < jumlahDiterima(k, p.baris)
      ? `${angka(tanpaBagian)} baris belum ada bagiannya; boleh diisi kemudian. `
      : '';
  return { perhatian: 'Semua baris jelas.', langkah: `${bagian}Cocokkan jumlahnya, lalu terima. ${hilang}`.trim() };
}

/** `Rekap.xlsx, lembar DPA, baris 12–15` or `DPA.pdf, halaman 3`. */
export function asalTeks({ asal }: Pick<BarisPratinjauDpa, 'asal'>, denganBerkas = true): string {
  const nomor = runtun(asal.baris);
  return [
    denganBerkas && asal.berkas,
    asal.satuan === 'baris' && asal.lembar !== '' && asal.lembar !== asal.berkas && `lembar ${asal.lembar}`,
    nomor !== '' && `${asal.satuan} ${nomor}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** [1,2,3,7] → `1–3, 7`; long lists end with an ellipsis. */
export function runtun(nomor: readonly number[]): string {
  const rentang: [number, number][] = [];
  for (const n of [...nomor].sort((a, b) => a - b)) {
    const akhir = rentang.at(-1);
    if (akhir && n <= akhir[1] + 1) akhir[1] = n;
    else rentang.push([n, n]);
  }
  const kata = rentang.slice(0, 4).map(([a, z]) => (a === z ? String(a) : `${a}–${z}`));
  return kata.join(', ') + (rentang.length > 4 ? ', …' : '');
}

/** `+Rp10.000.000`, `-Rp2.000.000`, `tetap`. */
export const selisihTeks = (selisih: number): string =>
  selisih === 0 ? 'tetap' : `${selisih > 0 ? '+' : ''}${rupiah(selisih)}`;

export const waktuTeks = (waktu: BarisPratinjauDpa['waktu']): string => {
  if (waktu === null) return '';
  if (waktu.mulai === 1 && waktu.akhir === 12) return 'sepanjang tahun';
  const bulan = (n: number): string => BULAN_SINGKAT[n - 1] ?? String(n);
  return waktu.mulai === waktu.akhir ? bulan(waktu.mulai) : `${bulan(waktu.mulai)}–${bulan(waktu.akhir)}`;
};

export const targetTeks = (indikator: BarisPratinjauDpa['indikator']): string =>
  indikator.map(butirTarget).filter(Boolean).join('; ');

/**
 * "DPA diterima: 3 sub kegiatan baru, 60 diperbarui …" against the version before it, and what now waits for the head.
 * A document older than the one in force changes nothing there, so none of its lines is called new.
 */
export function teksDiterima(h: HasilImporDpa): string {
  if (!h.berlaku) {
    const isi = angka(h.baru + h.diperbarui + h.dipindah + h.sama);
    return `DPA disimpan sebagai riwayat, ${isi} sub kegiatan. Dokumen ini lebih lama daripada yang berlaku, jadi yang berlaku tidak berubah.`;
  }
  const jumlah = (n: number, kata: string): [number, string][] => (n > 0 ? [[n, kata]] : []);
  const isi = [
    ...jumlah(h.baru, 'baru'),
    ...jumlah(h.diperbarui, 'diperbarui'),
    ...jumlah(h.dipindah, 'pindah unit'),
    ...jumlah(h.dihapus, 'dihapus'),
    ...jumlah(h.sama, 'tetap'),
  ].map(([n, kata], ke) => `${angka(n)} ${ke === 0 ? 'sub kegiatan ' : ''}${kata}`);
  const tunggu = [
    ...jumlah(h.tugasPerluKeputusan, 'tugas perlu keputusan'),
    ...jumlah(h.suratPerluDitinjau, 'surat perlu ditinjau'),
  ].map(([n, kata]) => `${angka(n)} ${kata}`);
  return `DPA diterima: ${isi.join(', ') || 'tidak ada perubahan'}.${tunggu.length > 0 ? ` ${tunggu.join(', ')}.` : ''}`;
}
