import type { JumlahUnit } from './abk';
import type { OrangBukti } from './abkBukti';
import { bulatkanOrang, type DasarAbk } from './abkPeriode';
import { angka, desimal, desimalRingkas, persen, rasioTeks } from './tampil';

/** One step that can be done again on a calculator. */
export interface LangkahBukti {
  readonly uraian: string;
  readonly rumus: string;
  readonly hasil: string;
}

export const orangTeks = (orang: number): string => desimal(orang, 4);
export const setaraTeks = (perseribu: number): string => desimalRingkas(perseribu / 1000, 2);
/** `−2`, `+1`, `0`: a minus sign as wide as the plus. */
export const selisihTeks = (n: number): string => (n < 0 ? `−${angka(-n)}` : n > 0 ? `+${angka(n)}` : '0');

/** EJ and EU to two decimals, 0,585 up as in a workbook; a dash without pemangku. */
export const ejTeks = (ej: number | null): string => rasioTeks(ej === null ? null : ej + 1e-9);

/** How a row's need comes out: `2.310.000 menit ÷ 75.000 = 30,8 → 31`. */
export function rumusKebutuhan(
  { menit, kebutuhan, bulat }: Pick<JumlahUnit, 'menit' | 'kebutuhan' | 'bulat'>,
  { cara, wke }: Pick<DasarAbk, 'cara' | 'wke'>,
): string {
  const orang = desimalRingkas(kebutuhan, 4);
  return cara === 'norma'
    ? `${angka(menit)} menit ÷ ${angka(wke)} = ${orang} → ${angka(bulat)}`
    : `jumlah beban per periode ÷ waktu efektif periodenya = ${orang} → ${angka(bulat)}`;
}

/** The same for EJ and EU: `2.310.000 ÷ (29 × 75.000) = 1,06`. */
export function rumusEj(
  { menit, kebutuhan, pemangku, ej }: Pick<JumlahUnit, 'menit' | 'kebutuhan' | 'pemangku' | 'ej'>,
  { cara, wke }: Pick<DasarAbk, 'cara' | 'wke'>,
): string {
  if (pemangku === 0) return 'tidak ada pemangku';
  return cara === 'norma'
    ? `${angka(menit)} ÷ (${angka(pemangku)} × ${angka(wke)}) = ${ejTeks(ej)}`
    : `${orangTeks(kebutuhan)} ÷ ${angka(pemangku)} = ${ejTeks(ej)}`;
}

export function langkahBukti(dasar: DasarAbk, jumlah: JumlahUnit, orang: OrangBukti): readonly LangkahBukti[] {
  const { menit, kebutuhan, bulat, pemangku, setara, ej, menitBelum, tugas, tanpaNorma } = jumlah;
  const norma = dasar.cara === 'norma';
  const daya = pemangku * dasar.wke;
  const bulatJumlah = bulatkanOrang(kebutuhan, dasar.pembulatan);
  const langkah: LangkahBukti[] = [
    {
      uraian: 'Beban kerja setahun',
      rumus: `jumlah volume × norma waktu${tanpaNorma > 0 ? ` dari ${angka(tugas - tanpaNorma)} tugas bernorma` : ''}`,
      hasil: `${angka(menit)} menit`,
    },
    { uraian: 'dalam jam', rumus: `${angka(menit)} ÷ 60`, hasil: `${desimalRingkas(menit / 60, 1)} jam` },
    {
      uraian: 'Kebutuhan pegawai',
      rumus: norma ? `${angka(menit)} ÷ ${angka(dasar.wke)}` : 'jumlah kolom kebutuhan pada tabel',
      hasil: `${orangTeks(kebutuhan)} orang`,
    },
    {
      uraian: 'dibulatkan',
      rumus: `pecahan mulai ${desimal(dasar.pembulatan / 100, 2)} menjadi satu`,
      hasil:
        bulatJumlah === bulat
          ? `${angka(bulat)} orang`
          : `${angka(bulatJumlah)} orang (per baris tabel ${angka(bulat)})`,
    },
    {
      uraian: 'Selisih',
      rumus: `${angka(pemangku)} pemangku − ${angka(bulatJumlah)}`,
      hasil: selisihTeks(pemangku - bulatJumlah),
    },
    {
      uraian: 'Kapasitas menurut norma',
      rumus: `${angka(pemangku)} × ${angka(dasar.wke)}`,
      hasil: `${angka(daya)} menit`,
    },
    {
      uraian: 'Efektivitas unit (EU)',
      rumus: norma ? `${angka(menit)} ÷ ${angka(daya)}` : `${orangTeks(kebutuhan)} ÷ ${angka(pemangku)}`,
      hasil: ej === null ? 'tidak ada pemangku' : `${ejTeks(ej)} (kelas ${jumlah.kelas ?? '–'})`,
    },
  ];
  if (setara !== pemangku * 1000)
    langkah.push({
      uraian: 'Setara penuh waktu',
      rumus: `${setaraTeks(setara)} × ${angka(dasar.wke)}`,
      hasil: `${angka((setara * dasar.wke) / 1000)} menit`,
    });
  langkah.push(
    {
      uraian: 'Kapasitas menurut kalender',
      rumus: `jam efektif ${angka(orang.dihitung)} pegawai aktif setelah libur dan cuti`,
      hasil: `${angka(orang.kapasitas)} menit`,
    },
    {
      uraian: 'beban ÷ kapasitas kalender',
      rumus: `${angka(menit)} ÷ ${angka(orang.kapasitas)}`,
      hasil: orang.kapasitas > 0 ? rasioTeks(menit / orang.kapasitas) : '–',
    },
    {
      uraian: 'Pekerjaan belum dibagi',
      rumus: `${angka(menitBelum)} ÷ ${angka(menit)}`,
      hasil: menit > 0 ? persen(menitBelum / menit) : '–',
    },
  );
  return langkah;
}
