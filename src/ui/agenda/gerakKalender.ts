import { hariDalamBulan, hariDari, hariPekan, sipilDari, tambahHari, tanggalDari } from '../../domain/hari';
import type { Tanggal } from '../../domain/ids';

export type ModeKalender = 'bulan' | 'minggu';

/** Where a key moves the day; null = not a moving key. PageUp and PageDown keep the day of the month where it exists. */
export function geserHari(tombol: string, hari: Tanggal, mode: ModeKalender): Tanggal | null {
  const pekan = hariPekan(hariDari(hari));
  const langkah: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: 1 - pekan,
    End: 7 - pekan,
  };
  const jumlah = langkah[tombol];
  if (jumlah !== undefined) return tambahHari(hari, jumlah);
  if (tombol === 'PageUp') return geserTampilan(hari, mode, -1);
  if (tombol === 'PageDown') return geserTampilan(hari, mode, 1);
  return null;
}

/** The same day a month or a week on; the 31st becomes the last day of a shorter month. */
export function geserTampilan(hari: Tanggal, mode: ModeKalender, arah: 1 | -1): Tanggal {
  if (mode === 'minggu') return tambahHari(hari, 7 * arah);
  const { tahun, bulan, tanggal } = sipilDari(hariDari(hari));
  const ke = tahun * 12 + (bulan - 1) + arah;
  const [th, bl] = [Math.floor(ke / 12), (ke % 12) + 1];
  const tgl = Math.min(tanggal, hariDalamBulan(th, bl));
  return `${String(th).padStart(4, '0')}-${String(bl).padStart(2, '0')}-${String(tgl).padStart(2, '0')}`;
}

/** Days on show: whole weeks, Monday first; of the month around the day, or its week. */
export function rentangKalender(
  hari: Tanggal,
  mode: ModeKalender,
): { readonly mulai: Tanggal; readonly akhir: Tanggal } {
  const kini = hariDari(hari);
  const senin = (h: number): number => h + 1 - hariPekan(h);
  if (mode === 'minggu') return { mulai: tanggalDari(senin(kini)), akhir: tanggalDari(senin(kini) + 6) };
  const { tahun, bulan, tanggal } = sipilDari(kini);
  const awal = kini - tanggal + 1;
  const ujung = awal + hariDalamBulan(tahun, bulan) - 1;
  return { mulai: tanggalDari(senin(awal)), akhir: tanggalDari(senin(ujung) + 6) };
}
