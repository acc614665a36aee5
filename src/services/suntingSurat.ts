import type { SuntinganSurat } from '../api/konsepInputs';
import type { IsiSurat } from '../domain/surat';

/** Items end with a mark; those that have none get the one the composed list ends its items with. */
function bertanda(butir: readonly string[], tersusun: readonly string[]): string[] {
  const penutup = tersusun.at(-1)?.endsWith(';') ? ';' : '.';
  const ada = butir.map((satu) => satu.trim()).filter((satu) => satu !== '');
  return ada.map((satu, at) => (/[.;:,]$/.test(satu) ? satu : `${satu}${at === ada.length - 1 ? penutup : ';'}`));
}

/** Each diktum of a Keputusan is a sentence of its own. */
const berkalimat = (butir: readonly string[]): string[] =>
  butir.filter((satu) => satu.trim() !== '').map((satu) => (/[.;:]$/.test(satu) ? satu : `${satu}.`));

/** The composed letter with the words somebody wrote instead. */
export function sunting(isi: IsiSurat, s: SuntinganSurat): IsiSurat {
  const untuk = s.untuk && (isi.jenis === 'keputusan' ? berkalimat(s.untuk) : bertanda(s.untuk, isi.untuk));
  return {
    ...isi,
    ...(s.menimbang && { menimbang: bertanda(s.menimbang, isi.menimbang) }),
    ...(s.dasar && { dasar: bertanda(s.dasar, isi.dasar) }),
    ...(untuk && { untuk }),
    ...(s.paragraf && { paragraf: s.paragraf.filter((satu) => satu !== '') }),
    ...(s.penutup !== undefined && { penutup: s.penutup }),
    ...(s.tembusan && { tembusan: bertanda(s.tembusan, isi.tembusan) }),
    ...(s.catatanKaki !== undefined && { catatanKaki: s.catatanKaki }),
  };
}

/** All words of a letter that may be changed. */
export const teksSurat = (isi: IsiSurat): Required<SuntinganSurat> => ({
  menimbang: [...isi.menimbang],
  dasar: [...isi.dasar],
  untuk: [...isi.untuk],
  paragraf: [...(isi.paragraf ?? [])],
  penutup: isi.penutup,
  tembusan: [...isi.tembusan],
  catatanKaki: isi.catatanKaki,
});
