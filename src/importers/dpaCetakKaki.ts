import type { Tanggal } from '../domain/ids';
import { NAMA_BULAN } from '../domain/tampil';
import { uangBaris } from './dpaCetakAngka';
import type { BarisCetak, SelCetak } from './dpaCetakBaris';
import { bacaTanggal } from '../domain/tanggalTeks';

const BULAN = new Map<string, number>([
  ...NAMA_BULAN.map((n, i) => [n.toLowerCase(), i] as const),
  ['pebruari', 1],
  ['nopember', 10],
  ['agustus', 7],
]);
const indeksBulan = (teks: string): number | undefined => BULAN.get(teks.toLowerCase().replace(/[^a-z]/g, ''));

/** The foot of a document begins: plan of months, signatures, notes of the TAPD. */
export const mulaiKaki = (b: BarisCetak): boolean =>
  b.sel.some((s) =>
    /^(rencana (penarikan|realisasi)|mengesahkan|pejabat pengelola keuangan|(kuasa )?pengguna anggaran|tim anggaran pemerintah daerah|pembahasan)\b/i.test(
      s.teks,
    ),
  );

/** `Muara Asri, 2 Januari 2024` → ISO. */
export function bacaTanggalCetak(sel: readonly SelCetak[]): Tanggal | null {
  for (const s of sel) {
    const m = /^[A-Z][A-Za-z .'-]{2,40},\s*(?:tanggal\s*)?(\d{1,2}\s+[A-Za-z]{3,9}\s+20\d\d)$/.exec(s.teks);
    const tanggal = m?.[1] ? bacaTanggal(m[1]) : null;
    if (tanggal) return tanggal;
  }
  return null;
}

/** Rencana penarikan per bulan: month and amount side by side, one or several pairs a line, or months above amounts. */
export class PenarikanCetak {
  readonly bulan: (number | undefined)[] = [];
  private kepala: { readonly indeks: number; readonly x: number }[] = [];

  baca(b: BarisCetak): void {
    const uang = uangBaris(b.sel);
    const nama = b.sel.flatMap((s) => {
      const indeks = indeksBulan(s.teks.replace(/\s.*$/, ''));
      return indeks === undefined ? [] : [{ indeks, x: (s.x + s.x2) / 2 }];
    });
    if (nama.length >= 2 && uang.length === 0) {
      this.kepala = nama;
      return;
    }
    if (nama.length === 0 && this.kepala.length > 0 && uang.length > 0) {
      for (const u of uang) {
        const tengah = (u.x + u.x2) / 2;
        const [dekat] = [...this.kepala].sort((p, q) => Math.abs(p.x - tengah) - Math.abs(q.x - tengah));
        if (dekat) this.bulan[dekat.indeks] ??= u.nilai;
      }
      this.kepala = [];
      return;
    }
    nama.forEach((n, i) => {
      const sampai = nama[i + 1]?.x ?? Infinity;
      const milik = uang.filter((u) => u.x2 > n.x && u.x < sampai);
      // Of Sebelum and Setelah the one after the change; a difference stands behind both.
      const pilih = milik.length >= 3 ? milik[1] : milik.at(-1);
      if (pilih) this.bulan[n.indeks] ??= pilih.nilai;
    });
  }
}
