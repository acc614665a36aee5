import type { JumlahUnit } from './abk';
import type { OrangBukti } from './abkBukti';
import type { DasarAbk } from './abkPeriode';
import { ejTeks, orangTeks, selisihTeks, setaraTeks } from './abkTeks';
import { angka, desimal, desimalRingkas, persen, rasioTeks } from './tampil';

/** One step that can be done again on a calculator. */
export interface LangkahBukti {
  readonly uraian: string;
  readonly rumus: string;
  readonly hasil: string;
}

export function langkahBukti(dasar: DasarAbk, jumlah: JumlahUnit, orang: OrangBukti): readonly LangkahBukti[] {
  const { menit, kebutuhan, bulat, selisih, pemangku, setara, ej, menitBelum, tugas, tanpaNorma } = jumlah;
  const norma = dasar.cara === 'norma';
  const daya = pemangku * dasar.wke;
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
      rumus: `tiap jabatan, pecahan mulai ${desimal(dasar.pembulatan / 100, 2)} naik; dijumlahkan`,
      hasil: `${angka(bulat)} orang`,
    },
    {
      uraian: 'Selisih',
      rumus: `${angka(pemangku)} pemangku − ${angka(bulat)}`,
      hasil: selisihTeks(selisih),
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
