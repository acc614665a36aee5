import { keadaanPegawai, keadaanSubKegiatan, keadaanTugas, rupiahTugas, type KeadaanTugas } from './habis';
import type { BebanTahun } from './hitungan';
import type { BagianId, PegawaiId, TugasId } from './ids';
import { tugasPerSubKegiatan, type Kantor } from './kantor';
import { dihitung, dijumlahkan } from './kapasitas';
import { cukupOrang, gabungYangKecil, NAMA_GABUNGAN } from './kelompokKecil';
import { bagianTugas } from './kinerjaHasil';
import { jumlahPorsi, kaliBagi, menitTugas } from './porsi';

/**
 * The division of an office by bagian, counted as the counters do (H1–H11, H16):
 * N1 people stand in their own bagian, tasks and pagu in theirs (bagianTugas); what has none stands under "Belum ada bagian";
 * N2 minutes of people are what is given to them wherever the work belongs to; `menitTugas` is the work of the bagian;
 * N3 every column adds up to the total below it;
 * N4 beside others, bagian with fewer than k people, or fewer with tasks, or whose tasks fewer than k hold (K1), stand together in
 *    one row (G1–G4) with their people and with what is divided: both would be the load of persons. What there is to do and its
 *    money is of nobody and stays in its bagian.
 */
export interface BarisRekap {
  readonly bagianId: BagianId | null;
  readonly nama: string;
  /** Counted people (aktif, with capacity), and all others who did not leave. */
  readonly pegawai: number;
  readonly tidakDihitung: number;
  readonly tanpaTugas: number;
  readonly rendah: number;
  readonly melebihi: number;
  readonly tugas: number;
  readonly tugasHabis: number;
  readonly menitTugas: number;
  readonly menitTerbagi: number;
  /** Minutes given to the counted people of the bagian, and their capacity. */
  readonly beban: number;
  readonly kapasitas: number;
  readonly pagu: number;
  readonly paguTerbagi: number;
}
export interface Rekap {
  readonly baris: readonly BarisRekap[];
  readonly jumlah: BarisRekap;
  readonly pelaksana: PelaksanaRekap;
}
/** Everybody who holds a share in the tasks of each bagian; null = tasks of none. */
export type PelaksanaRekap = ReadonlyMap<BagianId | null, ReadonlySet<PegawaiId>>;

/** A row as it leaves the office (N4): what is not shown here stands in the joined row. */
export interface BarisRekapTersamar extends BarisRekap {
  /** People, and what is divided to them. */
  readonly orangTampak: boolean;
  readonly pekerjaanTampak: boolean;
}

type Hitungan = { -readonly [K in keyof BarisRekap]: BarisRekap[K] };
const kosong = (bagianId: BagianId | null, nama: string): Hitungan => ({
  bagianId,
  nama,
  pegawai: 0,
  tidakDihitung: 0,
  tanpaTugas: 0,
  rendah: 0,
  melebihi: 0,
  tugas: 0,
  tugasHabis: 0,
  menitTugas: 0,
  menitTerbagi: 0,
  beban: 0,
  kapasitas: 0,
  pagu: 0,
  paguTerbagi: 0,
});

/** `beban`: hitungBeban(kantor) or a cache of it. */
export function rekapBagian(
  kantor: Kantor,
  beban: ReadonlyMap<PegawaiId, Pick<BebanTahun, 'beban' | 'kapasitas'>>,
  bagianIds: ReadonlySet<BagianId> | null = null,
): Rekap {
  const perBagian = new Map<BagianId | null, Hitungan>(kantor.bagian.map((b) => [b.id, kosong(b.id, b.nama)]));
  const di = (id: BagianId | null): Hitungan => {
    const dikenal = perBagian.has(id) ? id : null;
    let ada = perBagian.get(dikenal);
    if (!ada) perBagian.set(dikenal, (ada = kosong(null, 'Belum ada bagian')));
    return ada;
  };
  const bertugas = new Set<PegawaiId>();
  const pelaksana = new Map<BagianId | null, Set<PegawaiId>>();
  const keadaan = new Map<TugasId, KeadaanTugas>();
  for (const tugas of kantor.tugas.values()) {
    const k = keadaanTugas(tugas, kantor);
    keadaan.set(tugas.id, k);
    const satu = di(bagianTugas(tugas, kantor));
    const menit = menitTugas(tugas) ?? 0;
    satu.tugas += 1;
    satu.tugasHabis += Number(k.habis);
    satu.menitTugas += menit;
    satu.menitTerbagi +=
      tugas.pembagi > 0 ? kaliBagi(menit, Math.min(jumlahPorsi(tugas), tugas.pembagi), tugas.pembagi) : 0;
    let orang = pelaksana.get(satu.bagianId);
    if (!orang) pelaksana.set(satu.bagianId, (orang = new Set()));
    for (const { pegawaiId } of tugas.penugasan) {
      bertugas.add(pegawaiId);
      orang.add(pegawaiId);
    }
  }
  const perSub = tugasPerSubKegiatan(kantor);
  const perTugas = (id: TugasId): boolean => keadaan.get(id)?.habis === true;
  for (const sub of kantor.subKegiatan.values()) {
    if (!sub.berlaku) continue;
    const daftar = perSub.get(sub.id) ?? [];
    const satu = di(sub.bagianId);
    satu.pagu += sub.pagu;
    const { habis } = keadaanSubKegiatan(sub, daftar, kantor, (t) => keadaan.get(t.id) ?? keadaanTugas(t, kantor));
    if (habis) satu.paguTerbagi += sub.pagu;
    else for (const t of daftar) if (perTugas(t.id)) satu.paguTerbagi += rupiahTugas(t, sub, daftar);
  }
  for (const pegawai of kantor.pegawai.values()) {
    if (pegawai.status === 'keluar' && !dijumlahkan(pegawai, kantor.kalender.tahun)) continue;
    const satu = di(pegawai.bagianId);
    const miliknya = beban.get(pegawai.id) ?? { beban: 0, kapasitas: 0 };
    if (pegawai.status === 'keluar') {
      satu.beban += miliknya.beban;
      satu.kapasitas += miliknya.kapasitas;
      continue;
    }
    const k = keadaanPegawai(pegawai, miliknya, bertugas.has(pegawai.id), kantor.pengaturan);
    if (k === null || !dihitung(pegawai)) {
      satu.tidakDihitung += 1;
      continue;
    }
    satu.pegawai += 1;
    satu.beban += miliknya.beban;
    satu.kapasitas += miliknya.kapasitas;
    if (k === 'tanpaTugas' || k === 'rendah' || k === 'melebihi') satu[k] += 1;
  }
  const baris = [...perBagian.values()].filter(
    (b) => bagianIds === null || (b.bagianId !== null && bagianIds.has(b.bagianId)),
  );
  return { baris, jumlah: jumlahkan(baris), pelaksana };
}

function jumlahkan(baris: readonly BarisRekap[]): BarisRekap {
  const jumlah = kosong(null, 'Jumlah');
  for (const satu of baris)
    for (const nama of Object.keys(jumlah) as (keyof Hitungan)[]) {
      if (nama === 'bagianId' || nama === 'nama') continue;
      jumlah[nama] += satu[nama];
    }
  return jumlah;
}

const ORANG_REKAP = [
  ...(['pegawai', 'tidakDihitung', 'tanpaTugas', 'rendah', 'melebihi', 'beban', 'kapasitas'] as const),
  ...(['tugasHabis', 'menitTerbagi'] as const),
] as const;

/** N4; one bagian alone is its own paper and stays. */
export function rekapTersamar(
  baris: readonly BarisRekap[],
  pelaksana: PelaksanaRekap,
  k: number,
): readonly BarisRekapTersamar[] {
  const banyakPelaksana = (isi: readonly BarisRekap[]): number =>
    new Set(isi.flatMap(({ bagianId }) => [...(pelaksana.get(bagianId) ?? [])])).size;
  const utuh = (satu: BarisRekap): BarisRekapTersamar => ({ ...satu, orangTampak: true, pekerjaanTampak: true });
  if (baris.length < 2) return baris.map(utuh);
  const { gabungan, aman } = gabungYangKecil(
    baris,
    (isi) => {
      const { pegawai, tanpaTugas, tidakDihitung, kapasitas } = jumlahkan(isi);
      // Whoever left within the year is in the minutes and is not counted.
      const orang = kapasitas > 0 ? Math.max(1, pegawai) : pegawai;
      return [orang, pegawai - tanpaTugas, pegawai + tidakDihitung, banyakPelaksana(isi)].every((satu) =>
        cukupOrang(satu, k),
      );
    },
    (satu) => Math.max(satu.pegawai, banyakPelaksana([satu])),
  );
  if (gabungan.length === 0) return baris.map(utuh);
  const kecil = new Set(gabungan);
  const nol = Object.fromEntries(ORANG_REKAP.map((nama) => [nama, 0])) as Record<(typeof ORANG_REKAP)[number], number>;
  const semua = jumlahkan(gabungan);
  const orang = Object.fromEntries(ORANG_REKAP.map((nama) => [nama, semua[nama]])) as typeof nol;
  const satu = { ...kosong(null, NAMA_GABUNGAN), ...orang };
  return [
    ...baris.map((b) => (kecil.has(b) ? { ...utuh(b), ...nol, orangTampak: false } : utuh(b))),
    ...(aman ? [{ ...satu, orangTampak: true, pekerjaanTampak: false }] : []),
  ];
}
