import { kertasSama, ukuranBernama, type UkuranKertas } from '../domain/kertasCetak';
import type { Dupleks, PilihanCetak } from '../domain/pilihanCetak';

const SIDES: Readonly<Record<Dupleks, string>> = {
  satuMuka: 'one-sided',
  tepiPanjang: 'two-sided-long-edge',
  tepiPendek: 'two-sided-short-edge',
};

/** What a driver offers, read from `lpoptions -l`. */
export interface DriverCups {
  readonly dupleks: boolean;
  /** Paper that is set now; null = a name nobody knows. */
  readonly kertas: UkuranKertas | null;
  /** Names of the papers it takes, as it spells them. */
  readonly namaKertas: readonly string[];
}

/** Lines like `PageSize/Media Size: Letter *A4 Folio`; the star marks what is set. */
export function bacaDriver(lpoptions: string): DriverCups {
  const values = (key: RegExp): readonly string[] =>
    lpoptions
      .split('\n')
      .flatMap((line) => (key.test(line) ? line.slice(line.indexOf(':') + 1).split(/\s+/) : []))
      .filter((value) => value !== '');
  const sides = values(/^(Duplex|sides|JCLDuplex|EFDuplex|KD03Duplex)\//i);
  const papers = values(/^(PageSize|media)\//i);
  const set = papers.find((value) => value.startsWith('*'));
  return {
    dupleks: sides.some((side) => /tumble|two-sided|true|long|short/i.test(side)),
    kertas: set === undefined ? null : ukuranBernama(set.slice(1)),
    namaKertas: papers.map((paper) => paper.replace(/^\*/, '')),
  };
}

/** The driver's own name of a size, its free size, or null: then the printer fits the page on what it holds. */
function kertasDriver(kertas: UkuranKertas, { namaKertas }: DriverCups): string | null {
  const named = namaKertas.find((nama) => {
    const ukuran = ukuranBernama(nama);
    return ukuran !== null && kertasSama(ukuran, kertas);
  });
  if (named !== undefined) return named;
  return namaKertas.some((nama) => /^custom\b/i.test(nama)) ? `Custom.${kertas.lebar}x${kertas.tinggi}mm` : null;
}

export interface TugasLp {
  readonly berkas: string;
  readonly judul: string;
  readonly pilihan: PilihanCetak;
  readonly kertas: UkuranKertas;
  /** null = the driver did not answer; then CUPS chooses the paper. */
  readonly driver: DriverCups | null;
}

/** The words for `lp`. */
export function perintahLp({ berkas, judul, pilihan, kertas, driver }: TugasLp): readonly string[] {
  const { printer, salinan, rentang, dupleks } = pilihan;
  const pages = rentang.map(({ dari, sampai }) => (dari === sampai ? `${dari}` : `${dari}-${sampai}`)).join(',');
  const media = driver && kertasDriver(kertas, driver);
  return [
    ...['-d', printer, '-t', judul, '-n', `${salinan}`],
    ...(pages === '' ? [] : ['-P', pages]),
    ...(media === null ? [] : ['-o', `media=${media}`]),
    ...['-o', 'collate=true', '-o', `sides=${SIDES[dupleks]}`],
    ...['--', berkas],
  ];
}
