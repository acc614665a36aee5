import type { PegawaiId } from './ids';
import type { Kantor } from './kantor';
import type { Keluar, Proyeksi } from './proyeksi';
import { pemegangKini, tahunTerakhir, type TugasLepas } from './proyeksiTugas';
import { layak, type SebabLayak } from './syarat';
import type { TugasTerbagi } from './tugas';

/** Minutes of the year of one person. */
export interface BebanSetahun {
  readonly beban: number;
  readonly kapasitas: number;
}

/**
 * Who could take over what is left behind:
 * Pp1 only who may do the task (S1–S7) and is still there at the end of the year in which the last one who leaves it goes;
 * Pp2 who is on the task already comes first, then who holds the same jabatan as one who leaves, then by what fits best
 *     into the free time: the lowest load with the work taken over;
 * Pp3 the load is that of today plus all minutes left behind, as if one person took them for a whole year. Above the
 *     capacity somebody is still named, with the number: it is for people to decide.
 */
export interface CalonPengganti {
  readonly pegawaiId: PegawaiId;
  readonly sudahIkut: boolean;
  readonly jabatanSama: boolean;
  readonly rasio: number | null;
  readonly rasioSesudah: number | null;
  /** First year in which this person is not there, null = beyond the projection or not known. */
  readonly keluar: number | null;
}
export interface Pengganti {
  readonly calon: readonly CalonPengganti[];
  /** All who could, `calon` being the first of them. */
  readonly jumlah: number;
  /** People of the task's bagian who could not, by reason. */
  readonly halangan: readonly { readonly sebab: SebabLayak | 'ikutKeluar'; readonly orang: number }[];
}

export function pengganti(
  kantor: Kantor,
  proyeksi: Pick<Proyeksi, 'orang'>,
  { tugas, lepas }: { readonly tugas: TugasTerbagi; readonly lepas: Pick<TugasLepas, 'lepas' | 'menit'> },
  bebanDari: (id: PegawaiId) => BebanSetahun,
  terbanyak = 5,
): Pengganti {
  const keluar = new Map<PegawaiId, Keluar>(proyeksi.orang.map((satu) => [satu.pegawaiId, satu]));
  const pergi = new Set(lepas.lepas.map((l) => l.pegawaiId));
  const sampai = lepas.lepas.at(-1)?.tahun ?? kantor.kalender.tahun;
  const kunci = new Set([...pergi].map((id) => keluar.get(id)?.kunci));
  const ikut = new Set(pemegangKini(tugas));
  const halangan = new Map<SebabLayak | 'ikutKeluar', number>();
  const calon: CalonPengganti[] = [];
  for (const pegawai of kantor.pegawai.values()) {
    const miliknya = keluar.get(pegawai.id);
    if (pergi.has(pegawai.id) || !miliknya) continue;
    const boleh = layak(tugas, pegawai);
    const sebab = !boleh.ya ? boleh.sebab : tahunTerakhir(miliknya) < sampai ? 'ikutKeluar' : null;
    if (sebab !== null) {
      if (sebab !== 'bagian' && (tugas.bagianId === null || pegawai.bagianId === tugas.bagianId))
        halangan.set(sebab, (halangan.get(sebab) ?? 0) + 1);
      continue;
    }
    const { beban, kapasitas } = bebanDari(pegawai.id);
    const rasio = (menit: number): number | null => (kapasitas > 0 ? menit / kapasitas : null);
    // Everybody at a meeting spends the whole time already.
    const tambah = tugas.hadirBersama && ikut.has(pegawai.id) ? 0 : lepas.menit;
    const akhir = tahunTerakhir(miliknya);
    calon.push({
      pegawaiId: pegawai.id,
      sudahIkut: ikut.has(pegawai.id),
      jabatanSama: kunci.has(miliknya.kunci),
      rasio: rasio(beban),
      rasioSesudah: rasio(beban + tambah),
      keluar: Number.isFinite(akhir) ? akhir + 1 : null,
    });
  }
  calon.sort(
    (a, b) =>
      Number(b.sudahIkut) - Number(a.sudahIkut) ||
      Number(b.jabatanSama) - Number(a.jabatanSama) ||
      (a.rasioSesudah ?? Infinity) - (b.rasioSesudah ?? Infinity) ||
      (a.pegawaiId < b.pegawaiId ? -1 : 1),
  );
  return {
    calon: calon.slice(0, terbanyak),
    jumlah: calon.length,
    halangan: [...halangan].map(([sebab, orang]) => ({ sebab, orang })).sort((a, b) => b.orang - a.orang),
  };
}
