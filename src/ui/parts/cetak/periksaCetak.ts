import type { Pencetak } from '../../../api/cetakViews';
import { kertasHalaman, kertasSama, namaKertas, type UkuranKertas } from '../../../domain/kertasCetak';
import { susunMuka, type UkuranMuka } from '../../../domain/mukaDepan';
import { bacaRentang, halamanTerpilih, SALINAN_TERBANYAK, type Dupleks } from '../../../domain/pilihanCetak';
import { angka } from '../../../domain/tampil';
import { teksCetak } from './teksCetak';

/** What one types in the dialog. */
export interface DrafCetak {
  readonly printer: string | null;
  readonly salinan: number | string;
  readonly halaman: string;
  readonly dupleks: Dupleks;
}

/** A PDF as the dialog knows it: every page, and the numbers of those on which a letter begins. */
interface PdfCetak {
  readonly ukuran: readonly UkuranMuka[];
  readonly mulai: readonly number[];
}

/** The printer to begin with: the one used last on this PC, else the default one, else the first. */
export const printerAwal = (daftar: readonly Pencetak[], terakhir: string | null): string | null =>
  (daftar.find(({ nama }) => nama === terakhir) ?? daftar.find(({ bawaan }) => bawaan) ?? daftar[0])?.nama ?? null;

/** What the draft means for this PDF and printer: the choice to send, or what is wrong; and what to say about paper. */
export function periksaCetak(draf: DrafCetak, { ukuran, mulai }: PdfCetak, printer: Pencetak | undefined) {
  const jumlah = ukuran.length;
  const dibaca = bacaRentang(draf.halaman, jumlah);
  const galatHalaman = dibaca.sah ? null : teksCetak.rentang[dibaca.sebab](dibaca.bagian, angka(jumlah));
  const rentang = dibaca.sah ? dibaca.rentang : [];
  const nomor = halamanTerpilih(rentang, jumlah);
  const dupleks: Dupleks = printer?.dupleks === 'tidak' ? 'satuMuka' : draf.dupleks;
  const salinan = typeof draf.salinan === 'number' ? Math.min(SALINAN_TERBANYAK, Math.max(1, draf.salinan)) : 1;
  const kertas = kertasBeda(ukuran, nomor);
  const [utama] = kertas;
  const lain = printer?.kertas && utama && !kertasSama(printer.kertas, utama) ? printer.kertas : null;
  return {
    galatHalaman,
    pilihan:
      printer && galatHalaman === null && nomor.length > 0
        ? { printer: printer.nama, salinan, rentang, dupleks }
        : null,
    lembar: salinan * (dupleks === 'satuMuka' ? nomor.length : susunMuka(nomor, ukuran, mulai).lembar),
    dupleks,
    lembarBaru: dupleks !== 'satuMuka' && mulai.length > 1,
    kertas: utama ? (kertas.length > 1 ? teksCetak.kertasCampur : teksCetak.kertas)(namaKertas(utama)) : '',
    bedaKertas: lain && utama ? teksCetak.bedaKertas(namaKertas(utama), namaKertas(lain)) : null,
  };
}

/** The sheets the chosen pages need, each size once, the first page's first. */
function kertasBeda(ukuran: readonly UkuranMuka[], nomor: readonly number[]): readonly UkuranKertas[] {
  const hasil: UkuranKertas[] = [];
  for (const satu of nomor) {
    const u = ukuran[satu - 1];
    const kertas = u && kertasHalaman(u.lebar, u.tinggi);
    if (kertas && !hasil.some((ada) => kertasSama(ada, kertas))) hasil.push(kertas);
  }
  return hasil;
}
