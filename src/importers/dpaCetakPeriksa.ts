import { rupiah } from '../domain/tampil';
import type { SumberCetak } from './dpaCetakBaris';
import type { IndukCetak } from './dpaCetakKepala';
import { alokasiTahun } from './dpaCetakKepala';
import type { DokumenCetakMentah } from './dpaCetakMentah';
import { temuanCetak } from './dpaCetakTemuan';
import type { SubCetakJadi } from './dpaCetakSub';
import type { Temuan, TingkatTemuan } from './temuan';

/** Twelve months, or null when the print has no plan. A month that is missing counts 0 (with a finding). */
export function bulanLengkap(d: DokumenCetakMentah): readonly number[] | null {
  const ada = d.bulan.filter((b) => b !== undefined).length;
  return ada < 6 ? null : Array.from({ length: 12 }, (_, i) => d.bulan[i] ?? 0);
}

/** Findings of a Rincian Belanja as a whole: its sums against each other. */
export function periksaDokumen(
  d: DokumenCetakMentah,
  induk: IndukCetak,
  sub: readonly SubCetakJadi[],
  tahun: number | null,
  sumber: SumberCetak,
): Temuan[] {
  const temuan: Temuan[] = [];
  const beri = (tingkat: TingkatTemuan, kode: string, pesan: string): unknown =>
    temuan.push(temuanCetak(sumber, d.kepala.letak, tingkat, kode, pesan));
  const kegiatan = induk.kodeKegiatan || induk.namaKegiatan || 'kegiatan ini';
  for (const pesan of induk.perbaikan) beri('info', 'kode_dirapikan', `${pesan}.`);
  const beruang = tanpaGanda(sub.filter((s) => s.beruang));
  const total = beruang.reduce((n, s) => n + s.sub.pagu, 0);
  const alokasi = alokasiTahun(d.kepala, tahun);
  if (alokasi !== null && beruang.length > 0 && alokasi !== total)
    beri(
      'peringatan',
      'alokasi_berbeda',
      `Alokasi Tahun ${kegiatan} tercetak ${rupiah(alokasi)}, jumlah ${beruang.length} sub kegiatannya ${rupiah(total)} (selisih ${rupiah(Math.abs(alokasi - total))}). Mungkin ada halaman sub kegiatan yang tidak ikut.`,
    );
  const bulan = bulanLengkap(d);
  if (bulan) {
    const penarikan = bulan.reduce((a, b) => a + b, 0);
    const kurang = d.bulan.filter((b) => b !== undefined).length;
    const acuan = alokasi ?? total;
    if (kurang < 12)
      beri('peringatan', 'bulan_kurang', `Rencana Penarikan ${kegiatan} hanya terbaca ${kurang} dari 12 bulan.`);
    else if (penarikan !== acuan)
      beri(
        'peringatan',
        'bulan_berbeda',
        `jumlah Rencana Penarikan 12 bulan ${kegiatan} ${rupiah(penarikan)}, pagunya ${rupiah(acuan)}.`,
      );
  }
  if (sub.length === 0)
    beri('peringatan', 'kegiatan_tanpa_sub', `kegiatan ${kegiatan} tercetak tanpa sub kegiatan; bagian itu dilewati.`);
  for (const s of sub)
    if (!s.beruang && !sub.some((l) => l.beruang && samaGaris(l, s)))
      temuan.push(
        temuanCetak(
          sumber,
          s.mentah.letak,
          'peringatan',
          'pagu_kosong',
          `${s.sub.kode || `“${s.sub.nama}”`} tercetak tanpa rincian belanja dan tanpa jumlah; pagunya dibaca Rp0.`,
        ),
      );
  return temuan;
}

const samaGaris = (a: SubCetakJadi, b: SubCetakJadi): boolean =>
  a.sub.kode !== '' || b.sub.kode !== '' ? a.sub.kode === b.sub.kode : a.sub.nama === b.sub.nama;

/** The same block printed twice counts once. */
const tanpaGanda = (sub: readonly SubCetakJadi[]): SubCetakJadi[] =>
  sub.filter((s, i) => !sub.slice(0, i).some((l) => samaGaris(l, s) && l.sub.pagu === s.sub.pagu));
