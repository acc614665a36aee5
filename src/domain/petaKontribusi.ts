import { jumlahAman, selAman, tanpaKelompokKecil } from './kelompokKecil';
import {
  KELAS_KONTRIBUSI,
  rencanaWajar,
  TEMUAN_KONTRIBUSI,
  TINGKAT_HASIL,
  type BahanKontribusi,
  type Kontribusi,
  type TemuanKontribusi,
} from './kontribusi';

/** One person with what the picture without names is made of. */
export interface OrangKontribusi {
  readonly bahan: BahanKontribusi;
  readonly kontribusi: Kontribusi;
  readonly namaBagian: string;
}

/** Load × result of the office without names. Every number is of at least `k` people, or 0, or null (not shown). */
export interface PetaKontribusi {
  readonly k: number;
  /** People who are looked at; null = fewer than `k` in all, nothing else is shown then. */
  readonly orang: number | null;
  /** null = not shown, because few people stand there or could be found by subtraction. */
  readonly sel: readonly {
    readonly kelas: Kontribusi['kelas'];
    readonly tingkat: Kontribusi['tingkat'];
    readonly jumlah: number | null;
  }[];
  readonly bagian: readonly BagianKontribusi[];
  readonly temuan: Readonly<Record<TemuanKontribusi, number | null>>;
}
export interface BagianKontribusi {
  readonly nama: string;
  readonly gabungan: boolean;
  readonly orang: number;
  /** Sum of load ÷ sum of capacity, and done ÷ planned of those whose results were noted (null = fewer than `k` of them). */
  readonly beban: number | null;
  readonly hasil: number | null;
  readonly hadir: number | null;
}

/** The picture without names; people who are not looked at (P1) are not in it. */
export function petaKontribusi(semua: readonly OrangKontribusi[], k: number): PetaKontribusi {
  const dinilai = semua.filter(({ kontribusi }) => kontribusi.tidakDinilai === null);
  const cukup = dinilai.length >= k;
  const aman = (saring: (satu: Kontribusi) => boolean): number | null =>
    cukup ? jumlahAman(dinilai.filter(({ kontribusi }) => saring(kontribusi)).length, k) : null;
  const perBagian = new Map<string, OrangKontribusi[]>();
  for (const satu of dinilai) perBagian.set(satu.namaBagian, [...(perBagian.get(satu.namaBagian) ?? []), satu]);
  const kelompok = tanpaKelompokKecil(
    [...perBagian].map(([nama, anggota]) => ({ nama, anggota })),
    k,
  );
  const sel = TINGKAT_HASIL.flatMap((tingkat) => KELAS_KONTRIBUSI.map((kelas) => ({ kelas, tingkat })));
  const isiSel = sel.map(
    ({ kelas, tingkat }) =>
      dinilai.filter(({ kontribusi: satu }) => satu.kelas === kelas && satu.tingkat === tingkat).length,
  );
  const tampak = cukup ? selAman(isiSel, k) : [];
  return {
    k,
    orang: cukup ? dinilai.length : null,
    sel: sel.map((satu, i) => ({ ...satu, jumlah: tampak[i] ?? null })),
    bagian: kelompok.map(({ nama, gabungan, anggota }) => ({ nama, gabungan, ...angkaBagian(anggota, k) })),
    temuan: Object.fromEntries(
      TEMUAN_KONTRIBUSI.map((temuan) => [temuan, aman((satu) => satu.temuan === temuan)]),
    ) as unknown as PetaKontribusi['temuan'],
  };
}

/**
 * One bagian as the office's picture shows it: its line where it stands on its own, and no cells. Cells of the office less
 * those of the bagian one may ask for are those of the rest, which may be a few people.
 */
export function petaSatuBagian(semua: readonly OrangKontribusi[], nama: string, k: number): PetaKontribusi {
  const kantor = petaKontribusi(semua, k);
  const bagian = kantor.bagian.filter((satu) => satu.nama === nama && !satu.gabungan);
  return {
    ...{ k, bagian, orang: bagian[0]?.orang ?? null },
    sel: kantor.sel.map((satu) => ({ ...satu, jumlah: null })),
    temuan: { hadir_tanpa_hasil: null, hasil_baik_jam_kurang: null },
  };
}

function angkaBagian(anggota: readonly OrangKontribusi[], k: number): Omit<BagianKontribusi, 'nama' | 'gabungan'> {
  const bahan = anggota.map((satu) => satu.bahan);
  const jumlah = (dari: readonly BahanKontribusi[], nilai: (satu: BahanKontribusi) => number): number =>
    dari.reduce((sampai, satu) => sampai + nilai(satu), 0);
  const bagi = (dari: readonly BahanKontribusi[], atas: (b: BahanKontribusi) => number, bawah: typeof atas) => {
    const penyebut = jumlah(dari, bawah);
    return dari.length < k || penyebut === 0 ? null : jumlah(dari, atas) / penyebut;
  };
  return {
    orang: anggota.length,
    beban: bagi(
      bahan,
      (b) => b.menitBeban,
      (b) => b.kapasitas,
    ),
    hasil: bagi(
      bahan.filter((b) => b.tercatat),
      (b) => b.menitSelesai,
      rencanaWajar,
    ),
    hadir: bagi(
      bahan.filter((b) => b.hariHadir !== null),
      (b) => Math.min(b.hariHadir ?? 0, b.hariKerja),
      (b) => b.hariKerja,
    ),
  };
}
