import type { Abk, BarisAbk, JumlahUnit } from './abk';
import { jabatanStruktural } from './abkJabatan';
import type { DasarAbk } from './abkPeriode';
import { langkahBukti, type LangkahBukti } from './abkLangkah';
import { simpulkan, type SimpulanAbk } from './abkSimpulan';
import { keadaanPegawai } from './habis';
import type { BebanTahun } from './hitungan';
import type { BagianId, PegawaiId } from './ids';
import type { Kantor } from './kantor';

/** People of a unit against their own calendar; the counters are those of the start page (H6–H8). */
export interface OrangBukti {
  readonly dihitung: number;
  readonly tanpaTugas: number;
  readonly rendah: number;
  readonly melebihi: number;
  /** Effective minutes of the year by the office's calendar, leave and FTE of everybody counted. */
  readonly kapasitas: number;
}

/** A line of the table: a jabatan of the unit, or a unit of the office. */
export interface BarisBukti extends Pick<
  BarisAbk,
  'menit' | 'kebutuhan' | 'bulat' | 'pemangku' | 'setara' | 'selisih' | 'ej' | 'kelas'
> {
  readonly nama: string;
  readonly belum: boolean;
  /** People that the load of a structural post is above its holders, unrounded; 0 for all other rows. */
  readonly lebihStruktural: number;
}

/** Answer to "kami kekurangan orang", without a name of anybody. */
export interface BuktiAbk {
  readonly unit: string;
  /** Rows are units and not jabatan. */
  readonly seluruhKantor: boolean;
  readonly tahun: number;
  /** How many people are said to be missing, null = not said. */
  readonly klaim: number | null;
  readonly dasar: DasarAbk;
  readonly jumlah: JumlahUnit;
  readonly orang: OrangBukti;
  readonly baris: readonly BarisBukti[];
  /** The jabatan whose work exceeds its people most, null when none does. */
  readonly sempit: BarisBukti | null;
  readonly simpulan: SimpulanAbk;
  readonly langkah: readonly LangkahBukti[];
}

/** Everybody is looked at once; asked for a unit, or with null for the whole office. */
export function hitungOrang(
  kantor: Kantor,
  beban: ReadonlyMap<PegawaiId, BebanTahun>,
  bertugas: (id: PegawaiId) => boolean,
): (bagianId: BagianId | null) => OrangBukti {
  const kosong = { dihitung: 0, tanpaTugas: 0, rendah: 0, melebihi: 0, kapasitas: 0 };
  const semua = { ...kosong };
  const perBagian = new Map<BagianId, typeof kosong>();
  for (const pegawai of kantor.pegawai.values()) {
    const satu = beban.get(pegawai.id);
    const keadaan = satu ? keadaanPegawai(pegawai, satu, bertugas(pegawai.id), kantor.pengaturan) : null;
    if (!satu || keadaan === null) continue;
    const { bagianId } = pegawai;
    let milik = bagianId === null ? undefined : perBagian.get(bagianId);
    if (bagianId !== null && !milik) perBagian.set(bagianId, (milik = { ...kosong }));
    for (const jumlah of milik ? [semua, milik] : [semua]) {
      jumlah.dihitung += 1;
      jumlah.kapasitas += satu.kapasitas;
      if (keadaan === 'tanpaTugas' || keadaan === 'rendah' || keadaan === 'melebihi') jumlah[keadaan] += 1;
    }
  }
  return (bagianId) => (bagianId === null ? semua : (perBagian.get(bagianId) ?? kosong));
}

const barisJabatan = (b: BarisAbk): BarisBukti => ({
  ...angka(b),
  nama: b.jabatan,
  belum: b.jenis === 'belum',
  lebihStruktural: jabatanStruktural(b.jenisJabatan) ? Math.max(0, b.kebutuhan - b.bulat) : 0,
});
type Angka = Omit<BarisBukti, 'nama' | 'belum' | 'lebihStruktural'>;
const angka = (b: Angka): Angka => ({
  menit: b.menit,
  kebutuhan: b.kebutuhan,
  bulat: b.bulat,
  pemangku: b.pemangku,
  setara: b.setara,
  selisih: b.selisih,
  ej: b.ej,
  kelas: b.kelas,
});

/** The work over the people, unrounded; ties by EJ, then by name, so that one jabatan is named whatever the order. */
function tersempit(baris: readonly BarisBukti[]): BarisBukti | null {
  let pilih: BarisBukti | null = null;
  for (const satu of baris) {
    const lebih = satu.kebutuhan - satu.pemangku;
    if (satu.belum || lebih <= 0) continue;
    const kini = pilih === null ? 0 : pilih.kebutuhan - pilih.pemangku;
    if (pilih === null || lebih > kini || (lebih === kini && satu.nama < pilih.nama)) pilih = satu;
  }
  return pilih;
}

/** `sebutan` names the unit in sentences: `Bagian Hukum`, or the office for `bagianId` null with `seluruhKantor`. */
export function buktiAbk(
  abk: Abk,
  tahun: number,
  pilihan: {
    readonly sebutan: string;
    /** undefined = the whole office. */
    readonly bagianId: BagianId | undefined;
    readonly klaim: number | null;
    readonly orang: OrangBukti;
    readonly sebutanUnit: (nama: string) => string;
  },
): BuktiAbk | null {
  const { sebutan, bagianId, klaim, orang, sebutanUnit } = pilihan;
  const seluruhKantor = bagianId === undefined;
  const unit = abk.unit.filter((u) => seluruhKantor || u.bagianId === bagianId);
  const jumlah = seluruhKantor ? abk.jumlah : unit[0]?.jumlah;
  if (!jumlah) return null;
  const jabatan = unit.flatMap((u) =>
    u.baris.map((b): BarisBukti => {
      const satu = barisJabatan(b);
      return seluruhKantor ? { ...satu, nama: `${b.jabatan} (${sebutanUnit(u.nama)})` } : satu;
    }),
  );
  const baris = seluruhKantor
    ? unit.map((u): BarisBukti => ({ ...angka(u.jumlah), nama: sebutanUnit(u.nama), belum: false, lebihStruktural: 0 }))
    : jabatan;
  const { dasar } = abk;
  return {
    unit: sebutan,
    seluruhKantor,
    tahun,
    klaim,
    dasar,
    jumlah,
    orang,
    baris,
    sempit: tersempit(jabatan),
    simpulan: simpulkan({ unit: sebutan, klaim, dasar, jumlah, orang, jabatan }),
    langkah: langkahBukti(dasar, jumlah, orang),
  };
}
