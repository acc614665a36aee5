import type { BebanTahun } from '../domain/hitungan';
import type { BagianId, PegawaiId, Tanggal } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { dihitung } from '../domain/kapasitas';
import type { Pegawai } from '../domain/pegawai';
import { rasio } from '../domain/beban';
import { namaUnit } from './kalimatSurat';
import type { BagianPeta, DataPeta, RasioSetahun } from './petaBebanCetak';

export interface PilihanPeta {
  /** Only this bagian; null = one sheet for each that has people. */
  readonly bagianId: BagianId | null;
  readonly tanpaNama: boolean;
  readonly dicetak: Tanggal;
}

const BULAN = Array.from({ length: 12 }, (_, indeks) => indeks);

/** Load ÷ capacity of several people together: sums first, so that small capacities do not weigh as much as full ones. */
function gabungan(beban: readonly BebanTahun[]): RasioSetahun {
  const jumlah = (nilai: (satu: BebanTahun) => number) => beban.reduce((total, satu) => total + nilai(satu), 0);
  return {
    setahun: rasio(
      jumlah((satu) => satu.beban),
      jumlah((satu) => satu.kapasitas),
    ),
    bulan: BULAN.map((b) =>
      rasio(
        jumlah((satu) => satu.bulan.beban[b] ?? 0),
        jumlah((satu) => satu.bulan.kapasitas[b] ?? 0),
      ),
    ),
  };
}

/** The sheets of the heat map: counted people in the order of the office (head first), grouped by bagian. */
export function susunPeta(
  kantor: Kantor,
  beban: ReadonlyMap<PegawaiId, BebanTahun>,
  { bagianId, tanpaNama, dicetak }: PilihanPeta,
): DataPeta {
  const { identitas, surat, kelasEj } = kantor.pengaturan;
  const perBagian = new Map<BagianId | null, Pegawai[]>();
  for (const pegawai of kantor.pegawai.values()) {
    if (!dihitung(pegawai)) continue;
    const daftar = perBagian.get(pegawai.bagianId);
    if (daftar === undefined) perBagian.set(pegawai.bagianId, [pegawai]);
    else daftar.push(pegawai);
  }
  const lembar = (nama: string, orang: readonly Pegawai[]): BagianPeta => {
    const milik = orang.flatMap((pegawai) => {
      const satu = beban.get(pegawai.id);
      return satu === undefined ? [] : [{ pegawai, satu }];
    });
    return {
      nama: namaUnit(nama),
      baris: milik.map(({ pegawai, satu }) => ({ nama: pegawai.nama, jabatan: pegawai.jabatan, ...gabungan([satu]) })),
      jumlah: gabungan(milik.map(({ satu }) => satu)),
    };
  };
  const dipilih = kantor.bagian.filter(({ id }) => perBagian.has(id) && (bagianId === null || id === bagianId));
  const bagian = dipilih.map(({ id, nama }) => lembar(nama, perBagian.get(id) ?? []));
  const tanpaBagian = bagianId === null ? (perBagian.get(null) ?? []) : [];
  return {
    kantor: `${identitas.opd} ${identitas.daerah}`,
    tahun: identitas.tahun,
    bagian: tanpaBagian.length === 0 ? bagian : [...bagian, lembar('Belum ditempatkan', tanpaBagian)],
    kelasEj,
    kertas: surat.kertas,
    dicetak,
    tanpaNama,
  };
}
