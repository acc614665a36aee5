import { AppError } from '../api/errors';
import { isiPdf, susunHalaman, type IsiPdf } from '../documents/mukaPdf';
import { susunMuka } from '../domain/mukaDepan';
import { halamanTerpilih, type PilihanCetak } from '../domain/pilihanCetak';

/** A PDF looked at, and put in order where both sides are printed, before the printer gets it. Runs in a worker. */
export interface SiapCetak {
  /** Pages of the PDF that were chosen. */
  readonly halaman: number;
  /** Of every page of what is sent. */
  readonly ukuran: IsiPdf['ukuran'];
  /** The chosen pages with blank backs, so that every letter begins on a front side; null = send the PDF as it is. */
  readonly susunan: Uint8Array | null;
}

/** Throws `cetakGagal` when the bytes are no PDF, `masukanTidakSah` when none of its pages was chosen. */
export async function siapkanCetak(minta: {
  readonly pdf: Uint8Array;
  readonly pilihan: PilihanCetak | null;
}): Promise<SiapCetak> {
  const { pdf, pilihan } = minta;
  const { ukuran, mulai } = await isiPdf(pdf).catch((cause: unknown) => {
    throw new AppError('cetakGagal', { sebab: 'berkasnya bukan PDF yang utuh' }, { cause });
  });
  const nomor = halamanTerpilih(pilihan?.rentang ?? [], ukuran.length);
  if (nomor.length === 0)
    throw new AppError('masukanTidakSah', { bidang: 'rentang', sebab: `PDF ini berisi ${ukuran.length} halaman` });
  const halaman = nomor.length;
  if (pilihan === null || pilihan.dupleks === 'satuMuka') return { halaman, ukuran, susunan: null };
  const { muka } = susunMuka(nomor, ukuran, mulai);
  if (!muka.includes(null)) return { halaman, ukuran, susunan: null };
  const susunan = await susunHalaman(pdf, muka);
  return { halaman, ukuran: (await isiPdf(susunan)).ukuran, susunan };
}
