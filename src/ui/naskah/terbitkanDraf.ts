import type { Api } from '../../api/api';
import type { SuntinganSurat } from '../../api/konsepInputs';
import type { SasaranSurat } from '../../api/suratInputs';
import { AppError } from '../../api/errors';
import type { HasilSurat } from '../../api/views';
import type { SuratId } from '../../domain/ids';
import { bolehTanpaNomor } from '../../domain/tanpaNomor';

type Terbit = Parameters<Api['issueSurat']>[0];

/** How the letters go out, as the panel under the form says. */
export interface PilihanKeluar {
  /** null = as usual for the kind. */
  readonly penomoran: 'otomatis' | 'menyusul' | 'tanpa' | 'cadangan' | null;
  /** Reserved numbers, one for each letter. */
  readonly cadangan: readonly SuratId[];
  readonly cara: Terbit['cara'];
  /** With tags for screen readers; null = by the number of letters. */
  readonly bertag: boolean | null;
}
export const nomorBawaan = (jenis: SasaranSurat['jenis']): 'otomatis' | 'tanpa' =>
  bolehTanpaNomor(jenis) ? 'tanpa' : 'otomatis';

interface Draf {
  readonly sasaran: SasaranSurat;
  readonly suntingan: SuntinganSurat;
  readonly konsepId: SuratId | null;
}

/** false = the konsep is gone (Ctrl+Z, or somebody removed it): what the form holds is a new letter then. */
export async function simpanUbahan(
  api: Api,
  id: SuratId,
  isian: Pick<Draf, 'sasaran' | 'suntingan'>,
): Promise<boolean> {
  try {
    await api.updateKonsep({ id, ...isian });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'tidakDitemukan') return false;
    throw error;
  }
}

/** Issues what the preview shows: the konsep the form goes on with, or the choice itself. null = no folder was chosen. */
export async function terbitkanDraf(
  api: Api,
  { sasaran, suntingan, konsepId }: Draf,
  { penomoran, cadangan, cara, bertag }: PilihanKeluar,
  jobId: string,
): Promise<HasilSurat | null> {
  const nomor: Terbit['penomoran'] =
    penomoran === 'cadangan' ? { cara: penomoran, ids: [...cadangan] } : (penomoran ?? nomorBawaan(sasaran.jenis));
  const pilihan = { penomoran: nomor, cara, ...(bertag !== null && { bertag }), folder: null, jobId };
  if (konsepId !== null && (await simpanUbahan(api, konsepId, { sasaran, suntingan })))
    return api.issueKonsep({ ids: [konsepId], ...pilihan });
  return api.issueSurat({ sasaran, suntingan, ...pilihan });
}
