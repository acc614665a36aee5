import { AppError } from '../api/errors';
import { jumlahAman, kelompokTerkecil, tanpaKelompokKecil } from '../domain/kelompokKecil';
import type { Pegawai } from '../domain/pegawai';
import { capaianTpp, dasarKelas, simulasiTpp } from '../domain/tpp';
import { namaBagian } from '../domain/kantor';
import { dihitung } from '../domain/kapasitas';
import { jeda } from './jeda';
import { bahanPegawai, sumberKontribusi, type SumberKontribusi } from './kontribusiKantor';
import { ordered } from './orderPeople';
import type { Service } from './program';

/** The allowance as a simulation: sums by bagian without names, and the numbers one person's simulation begins with. */
export const tppService: Service<'getTppKantor' | 'getTppPegawai'> = (program) => ({
  async getTppKantor({ bulan }) {
    const { cache } = program;
    const { pengaturan } = cache.kantor;
    const k = kelompokTerkecil(pengaturan);
    const sumber = await sumberKontribusi(program);
    const groups = new Map<string, { dasar: number; simulasi: number }[]>();
    let tanpaDasar = 0;
    let tanpaHasil = 0;
    const napas = jeda();
    for (const pegawai of ordered(cache, null)) {
      await napas();
      if (!dihitung(pegawai)) continue;
      const { dasar, capaian, kejadian } = month(sumber, pegawai, bulan);
      if (dasar === null) tanpaDasar += 1;
      else if (capaian === null) tanpaHasil += 1;
      else {
        const nama = namaBagian(cache.kantor, pegawai.bagianId) || 'Tanpa bagian';
        const { jumlah } = simulasiTpp(pengaturan.tpp, { dasar, capaian, kejadian: kejadian ?? {}, hukuman: 0 });
        groups.set(nama, [...(groups.get(nama) ?? []), { dasar, simulasi: jumlah }]);
      }
    }
    const all = [...groups].map(([nama, anggota]) => ({ nama, anggota }));
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    return {
      k,
      bagian: tanpaKelompokKecil(all, k).map(({ nama, gabungan, anggota }) => ({
        nama,
        gabungan,
        orang: anggota.length,
        dasar: sum(anggota.map((satu) => satu.dasar)),
        simulasi: sum(anggota.map((satu) => satu.simulasi)),
      })),
      tanpaDasar: jumlahAman(tanpaDasar, k),
      tanpaHasil: jumlahAman(tanpaHasil, k),
      adaKehadiran: [...sumber.kehadiran.values()].some((daftar) => daftar.some((satu) => satu.bulan === bulan)),
    };
  },
  async getTppPegawai({ pegawaiId, bulan }) {
    const pegawai = program.cache.kantor.pegawai.get(pegawaiId);
    if (!pegawai) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    const sumber = await sumberKontribusi(program);
    const alpa = (sumber.kehadiran.get(pegawaiId) ?? [])
      .filter((satu) => satu.bulan <= bulan)
      .reduce((hari, { kejadian }) => hari + (kejadian.alpa ?? 0), 0);
    return { nama: pegawai.nama, kelas: pegawai.kelas, ...month(sumber, pegawai, bulan), alpaSetahun: alpa };
  },
});

/** null where the class has no amount, nothing was noted, or no recap came in. */
function month(sumber: SumberKontribusi, pegawai: Pegawai, bulan: number) {
  const { tpp } = sumber.cache.kantor.pengaturan;
  const bahan = bahanPegawai(sumber, pegawai, [bulan]);
  return {
    dasar: dasarKelas(tpp, pegawai.kelas),
    capaian: bahan.tercatat ? capaianTpp(tpp, bahan) : null,
    kejadian: sumber.kehadiran.get(pegawai.id)?.find((satu) => satu.bulan === bulan)?.kejadian ?? null,
  };
}
