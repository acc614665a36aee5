import { LEBAR_JUDUL } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import type { BidangPeta, KolomTersedia, PemetaanLembar, PetaKolom } from '../domain/petaKolom';
import { sidikJudul, teksJudul } from './petaKolom';
import { GalatImpor, hurufKolom } from './temuan';

/**
 * A mapping without columns asks for a new guess (mapping screen: another sheet, other header rows). `baris` null = find
 * the header on that sheet. Null when no guess is asked for.
 */
export function tebakanDiminta(
  semua: readonly Lembar[],
  peta: PetaKolom | undefined,
): {
  readonly lembar: Lembar;
  readonly baris: { readonly awal: number; readonly akhir: number; readonly awalData: number } | null;
} | null {
  if (!peta || Object.keys(peta.kolom).length > 0) return null;
  const lembar = semua.find((l) => l.nama === peta.lembar) ?? semua[0];
  if (!lembar) return null;
  const { judulAwal: awal, judulAkhir: akhir, awalData } = peta;
  const baris = awalData > akhir && akhir >= awal && awalData < lembar.baris.length ? { awal, akhir, awalData } : null;
  return { lembar, baris };
}

/**
 * The mapping to use and its sheet: the one given (`diberi`), else a remembered one whose header texts stand somewhere in
 * the head of a sheet (moved rows and a renamed sheet are followed). Null: let the machine find out. A given mapping with
 * an empty `sidik` is used at exactly its rows.
 * @throws GalatImpor `peta_salah` when the given mapping names a sheet that is not there.
 */
export function petaBerlaku(
  semua: readonly Lembar[],
  diberi: PetaKolom | undefined,
  diingat: Readonly<Record<string, PetaKolom>> | undefined,
): { readonly lembar: Lembar; readonly peta: PetaKolom } | null {
  if (diberi) return Object.keys(diberi.kolom).length === 0 ? null : petaDiberi(semua, diberi);
  for (const satu of semua)
    if (diingat && Object.keys(diingat).length > 0) {
      const ada = cariSidik(satu, (sidik) => diingat[sidik]);
      if (ada) return { lembar: satu, peta: ada };
    }
  return null;
}

function petaDiberi(semua: readonly Lembar[], peta: PetaKolom): { lembar: Lembar; peta: PetaKolom } {
  const bernama = semua.find((l) => l.nama === peta.lembar);
  const ini = bernama && sidikJudul(teksJudul(bernama, peta.judulAwal, peta.judulAkhir));
  if (bernama && (peta.sidik === '' || ini === peta.sidik))
    return { lembar: bernama, peta: { ...peta, sidik: ini ?? '' } };
  for (const satu of bernama ? [bernama, ...semua] : semua) {
    const pindah = peta.sidik === '' ? null : cariSidik(satu, (sidik) => (sidik === peta.sidik ? peta : undefined));
    if (pindah) return { lembar: satu, peta: pindah };
  }
  const satuan = bernama ?? (semua.length === 1 ? semua[0] : undefined);
  if (satuan)
    return {
      lembar: satuan,
      peta: { ...peta, lembar: satuan.nama, sidik: sidikJudul(teksJudul(satuan, peta.judulAwal, peta.judulAkhir)) },
    };
  throw new GalatImpor(
    'peta_salah',
    `Lembar “${peta.lembar}” yang disebut pemetaan kolom tidak ada. Yang ada: ${semua.map((l) => `“${l.nama}”`).join(', ')}.`,
  );
}

/** The header with a known fingerprint within the first rows; the mapping is moved to where it stands. */
function cariSidik(lembar: Lembar, cari: (sidik: string) => PetaKolom | undefined): PetaKolom | null {
  for (let i = 0; i < Math.min(60, lembar.baris.length); i += 1)
    for (let tinggi = 1; tinggi <= 5 && i + tinggi <= lembar.baris.length; tinggi += 1) {
      const teks = teksJudul(lembar, i, i + tinggi - 1);
      const peta = teks.filter((t) => t !== '').length < 2 ? undefined : cari(sidikJudul(teks));
      if (peta?.judulAkhir !== undefined && peta.judulAkhir - peta.judulAwal === tinggi - 1) {
        const geser = i - peta.judulAwal;
        return {
          ...peta,
          lembar: lembar.nama,
          judulAwal: i,
          judulAkhir: peta.judulAkhir + geser,
          awalData: peta.awalData + geser,
        };
      }
    }
  return null;
}

const CUPLIKAN = 15;
const KOLOM_CUPLIKAN = 60;
const CONTOH = 4;
const potong = (teks: string): string => (teks.length > 80 ? `${teks.slice(0, 79)}…` : teks);

/** What the mapping screen shows of a sheet. */
export function pemetaanLembar(
  semua: readonly Lembar[],
  lembar: Lembar,
  peta: PetaKolom,
  bidang: readonly BidangPeta[],
  keadaan: Pick<PemetaanLembar, 'yakin' | 'alasan' | 'diingat'>,
): PemetaanLembar {
  const dipakai = Math.max(-1, ...Object.values(peta.kolom).flat());
  const lebar = Math.min(
    LEBAR_JUDUL,
    lembar.baris.slice(0, 200).reduce((n, b) => Math.max(n, b.length), dipakai + 1),
  );
  const judul = peta.awalData <= peta.judulAkhir ? [] : teksJudul(lembar, peta.judulAwal, peta.judulAkhir);
  const kolom = Array.from({ length: lebar }, (_, indeks): KolomTersedia => {
    const contoh = new Set<string>();
    for (let i = peta.awalData; i < lembar.baris.length && i < peta.awalData + 300 && contoh.size < CONTOH; i += 1) {
      const t = teksSel(lembar.baris[i]?.[indeks]);
      if (t !== '') contoh.add(potong(t));
    }
    return { indeks, huruf: hurufKolom(indeks), judul: potong(judul[indeks] ?? ''), contoh: [...contoh] };
  });
  const cuplikan = lembar.baris
    .slice(0, Math.max(CUPLIKAN, peta.awalData + 8))
    .slice(0, 40)
    .map((b) => b.slice(0, KOLOM_CUPLIKAN).map((s) => potong(teksSel(s))));
  return {
    lembarAda: semua.map((l) => l.nama),
    peta,
    kolom: kolom.filter((k) => k.judul !== '' || k.contoh.length > 0 || k.indeks <= dipakai),
    cuplikan,
    bidang,
    ...keadaan,
  };
}
