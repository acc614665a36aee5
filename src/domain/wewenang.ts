import type { JenisSurat, Penandatangan } from './surat';
import { cariCocok } from './nama';
import { SEBUTAN_TINGKAT, TINGKAT_PEJABAT, type TingkatPejabat, type Wewenang } from './pejabat';

/** Acting for an office does not change how high the office stands. */
const PEJABAT_SEMENTARA = /^(PLT|PLH|PJ|PJS)\.?\s+/;

/** Read from the first words of a post, in this order: `SEKRETARIS DAERAH` before any other `SEKRETARIS`. */
const POLA: readonly (readonly [RegExp, TingkatPejabat])[] = [
  [/^WAKIL (BUPATI|WALI ?KOTA|GUBERNUR)\b/, 'wakil_kepala_daerah'],
  [/^(BUPATI|WALI ?KOTA|GUBERNUR)\b/, 'kepala_daerah'],
  [/^(SEKRETARIS DAERAH|SEKDA)\b/, 'sekda'],
  [/^(ASISTEN|STAF AHLI)\b/, 'asisten'],
  [/^(SEKRETARIS (DPRD|DEWAN)|SEKWAN|INSPEKTUR(?! PEMBANTU)|DIREKTUR)\b/, 'kepala_pd'],
  [/^KEPALA (DINAS|BADAN|PELAKSANA|SATUAN|SATPOL|INSPEKTORAT|PERANGKAT DAERAH)\b/, 'kepala_pd'],
  [/^(KEPALA (SUB|SEKSI|UPT|PUSKESMAS)|KASUB|KASI\b|LURAH\b|SEKRETARIS (KELURAHAN|LURAH))/, 'pengawas'],
  [/^(KEPALA (BAGIAN|BIDANG|KANTOR)|KABAG|KABID|CAMAT|SEKRETARIS|INSPEKTUR PEMBANTU|IRBAN)\b/, 'administrator'],
];

/** How high the one who really signs stands (with a.n. or u.b. the one below the mandate); null = the post does not say. */
export function tingkatJabatan({
  tingkat,
  jabatan,
}: Pick<Penandatangan, 'tingkat' | 'jabatan'>): TingkatPejabat | null {
  if (tingkat) return tingkat;
  const kata = jabatan.trim().toUpperCase().replace(/\s+/g, ' ').replace(PEJABAT_SEMENTARA, '');
  return POLA.find(([pola]) => pola.test(kata))?.[1] ?? null;
}

export interface TemuanWewenang {
  readonly arah: 'terlaluTinggi' | 'terlaluRendah';
  readonly terendah: TingkatPejabat;
  readonly pesan: string;
  /** Where the rule stands, '' = not said. */
  readonly sumber: string;
}

/** The rule for this letter: one for its matter before one for its kind before one for all letters. */
function aturanUntuk(wewenang: readonly Wewenang[], jenis: JenisSurat, perihal: string): Wewenang | undefined {
  const bobot = (aturan: Wewenang): number =>
    (aturan.perihal === '' ? 0 : 2 + aturan.perihal.length) + (aturan.jenis === null ? 0 : 1);
  return wewenang
    .filter((aturan) => (aturan.jenis === null || aturan.jenis === jenis) && cariCocok(perihal, aturan.perihal))
    .sort((a, b) => bobot(b) - bobot(a))[0];
}

/**
 * Whether the signer stands where the table of the office puts this kind of letter; null = yes, or nothing is known.
 * `opd`: in a Sekretariat Daerah the Sekda is the head of the office.
 */
export function periksaWewenang(
  wewenang: readonly Wewenang[],
  naskah: { readonly jenis: JenisSurat; readonly perihal: string; readonly opd: string },
  tingkat: TingkatPejabat | null,
): TemuanWewenang | null {
  const aturan = aturanUntuk(wewenang, naskah.jenis, naskah.perihal);
  if (!aturan || tingkat === null) return null;
  const kepala = tingkat === 'sekda' && /SEKRETARIAT DAERAH|SETDA/i.test(naskah.opd);
  const letak = (satu: TingkatPejabat): number => TINGKAT_PEJABAT.indexOf(satu);
  const selisih = letak(tingkat) - letak(aturan.tingkat);
  if (selisih === 0 || (kepala && aturan.tingkat === 'kepala_pd')) return null;
  const { sumber } = aturan;
  const terendah = pejabatAturan(aturan);
  return selisih < 0
    ? { arah: 'terlaluTinggi', terendah: aturan.tingkat, pesan: `Cukup ditandatangani ${terendah}.`, sumber }
    : { arah: 'terlaluRendah', terendah: aturan.tingkat, pesan: `Paling rendah ditandatangani ${terendah}.`, sumber };
}

/**
 * The shortest way of a matter while its subject is typed: the rule of the table that names the most of it, whatever the kind
 * of letter. null = no rule names this matter.
 */
export function jalanTerpendek(wewenang: readonly Wewenang[], perihal: string): Wewenang | null {
  const cocok = wewenang.filter((aturan) => aturan.perihal !== '' && cariCocok(perihal, aturan.perihal));
  return cocok.sort((a, b) => b.perihal.length - a.perihal.length)[0] ?? null;
}

/** Who signs by that rule: the post the office named, else its level. */
export const pejabatAturan = ({ pejabat, tingkat }: Pick<Wewenang, 'pejabat' | 'tingkat'>): string =>
  pejabat || SEBUTAN_TINGKAT[tingkat];
