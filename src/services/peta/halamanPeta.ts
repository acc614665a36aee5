import type {
  BarisPetaHalaman,
  BarisPetaUlang,
  HalamanPeta,
  KelompokBaris,
  KueriPeta,
  OrangPeta,
  SelBaris,
} from '../../api/petaViews';
import { jamPenuhKelompok, jamPenuhPegawai } from '../../domain/angkaBeban';
import { rasio } from '../../domain/beban';
import type { PegawaiId } from '../../domain/ids';
import { dijumlahkan } from '../../domain/kapasitas';
import type { Pegawai } from '../../domain/pegawai';
import type { KantorCache } from '../kantorCache';
import { bagianName, timName } from '../views';
import type { Banding } from './bandingPeta';
import { alasanKosong } from './alasanKosong';
import { kolomPeta, rentangPeta } from './kolomPeta';
import type { RingkasanPeta } from './ringkasanPeta';
import {
  hitungCacah,
  keadaanBaris,
  kelompokDari,
  menurutBeban,
  type Butir,
  type Kelompok,
  type SusunanPeta,
} from './susunanPeta';

/** What a page of the map is made of. */
export interface BahanPeta {
  readonly cache: KantorCache;
  readonly ringkasan: RingkasanPeta;
  readonly banding: Banding | null;
  readonly susunan: SusunanPeta;
  readonly kueri: KueriPeta;
}

/** Counted people of a group, read one by one: mostly nobody has to be looked at. */
function* anggota({ kantor }: KantorCache, { dihitung }: Kelompok): Generator<Pegawai> {
  for (const id of dihitung) {
    const orang = kantor.pegawai.get(id);
    if (orang) yield orang;
  }
}

export function halaman(bahan: BahanPeta, { offset, limit }: { offset: number; limit: number }): HalamanPeta {
  const { susunan, ringkasan } = bahan;
  const isi = rakit(bahan, susunan.butir.slice(offset, offset + limit));
  return {
    ...isi,
    total: susunan.butir.length,
    orang: susunan.semua.orang.length,
    rataRataJam: isi.jumlah.jamPerHari,
    jamPenuh: isi.jumlah.jamPenuh,
    siap: ringkasan.siap,
  };
}

/** Rows of some people and of the groups they stand in; somebody no longer in the query's bagian or search is left out. */
export function ulang(bahan: BahanPeta, shown: readonly Pegawai[]): BarisPetaUlang {
  const { cache, susunan, kueri } = bahan;
  const people = shown.map((orang): Butir => {
    const [kelompok] = kelompokDari(cache, orang, kueri.kelompok);
    return { jenis: 'orang', orang, kelompok };
  });
  const keys = new Set(people.map((one) => (one.jenis === 'orang' ? one.kelompok : '')));
  const groups = susunan.kelompok
    .filter(({ kunci }) => keys.has(kunci))
    .map((kelompok): Butir => ({ jenis: 'kelompok', kelompok }));
  return { ...rakit(bahan, [...people, ...groups]), susunanMungkinLain: menurutBeban(kueri) };
}

export function rakit(bahan: BahanPeta, butir: readonly Butir[]): Omit<BarisPetaUlang, 'susunanMungkinLain'> {
  const { cache, ringkasan, banding, susunan, kueri } = bahan;
  const { per } = kueri;
  const width = ringkasan.lebar(per) + 1;
  const [cells, others] = [kosong(butir.length * width), banding ? kosong(butir.length * width) : null];
  const [kolom, span] = [kolomPeta(cache.kantor, per), rentangPeta(cache.kantor.kalender.tahun, per)];
  const baris = butir.map((one, at): BarisPetaHalaman => {
    if (one.jenis === 'kelompok') {
      const sum = ringkasan.jumlah(one.kelompok.dihitung, per);
      cells.beban.set(sum.beban, at * width);
      cells.kapasitas.set(sum.kapasitas, at * width);
      if (others && banding) taruh(others, jumlahLain(banding, one.kelompok.dihitung, kueri, width), at * width);
      return barisKelompok(bahan, one.kelompok, sum);
    }
    ringkasan.salin(one.orang.id, per, cells.beban, cells.kapasitas, at * width);
    const other = banding?.padanan(one.orang.id);
    if (others && banding && other !== undefined) salinLain(banding, other, kueri, others, at * width, width);
    const empty = (k: number): boolean =>
      (cells.kapasitas[at * width + k + 1] ?? 0) === 0 && (kolom[k]?.hariKerja ?? 0) > 0;
    const kosong = alasanKosong(cache.kantor, one.orang, span, empty);
    return barisOrang(cache, one.orang, one.kelompok, other !== undefined, kosong);
  });
  const sum = ringkasan.jumlah(susunan.semua.dihitung, per);
  return {
    per,
    kolom,
    baris,
    ...cells,
    banding: others && banding ? { ...others, nama: banding.info.nama } : null,
    jumlah: {
      ...barisKelompok(bahan, susunan.semua, sum),
      beban: sum.beban,
      kapasitas: sum.kapasitas,
      banding: banding ? jumlahLain(banding, susunan.semua.dihitung, kueri, width) : null,
    },
    generasi: cache.generation,
  };
}

const kosong = (length: number): SelBaris => ({ beban: new Float64Array(length), kapasitas: new Float64Array(length) });
function taruh(to: SelBaris, from: SelBaris, at: number): void {
  to.beban.set(from.beban, at);
  to.kapasitas.set(from.kapasitas, at);
}

/** Cells of the other plan in the columns of this one; its weeks only when both are of the same year. */
function salinLain(banding: Banding, id: PegawaiId, { per }: KueriPeta, to: SelBaris, at: number, width: number): void {
  const own = banding.ringkasan.lebar(per) + 1;
  const cells = kosong(own);
  banding.ringkasan.salin(id, per, cells.beban, cells.kapasitas, 0);
  taruh(to, sebanding(banding, cells, per, width), at);
}
function jumlahLain(banding: Banding, ids: readonly PegawaiId[], { per }: KueriPeta, width: number): SelBaris {
  const { beban, kapasitas } = banding.ringkasan.jumlah(banding.padananSemua(ids), per);
  return sebanding(banding, { beban, kapasitas }, per, width);
}
function sebanding({ info }: Banding, cells: SelBaris, per: KueriPeta['per'], width: number): SelBaris {
  if (info.mingguSebanding || per === 'bulan') return cells;
  const yearOnly = kosong(width);
  taruh(yearOnly, { beban: cells.beban.subarray(0, 1), kapasitas: cells.kapasitas.subarray(0, 1) }, 0);
  return yearOnly;
}

function barisOrang(
  cache: KantorCache,
  person: Pegawai,
  kelompok: string,
  adaBanding: boolean,
  kosong: OrangPeta['kosong'],
): OrangPeta {
  const { kantor } = cache;
  const year = cache.beban(person.id);
  const penuh = jamPenuhPegawai(kantor, person);
  return {
    jenis: 'orang',
    pegawaiId: person.id,
    nama: person.nama,
    jabatan: person.jabatan,
    bagianId: person.bagianId,
    namaBagian: bagianName(kantor, person.bagianId),
    namaTim: timName(kantor, person.timKerjaId),
    dihitung: dijumlahkan(person, kantor.kalender.tahun),
    keadaan: keadaanBaris(cache, person) ?? 'tidakDihitung',
    kelompok,
    jamPerHari: penuh * (year.rasio ?? 0),
    jamPenuh: penuh,
    konflik: year.konflik,
    adaBanding,
    kosong,
  };
}

/** Figures and counts of a group are zero until everybody is counted (`siap`). */
function barisKelompok(
  { cache, kueri }: BahanPeta,
  group: Kelompok,
  sum: SelBaris & { cacah: Int32Array },
): KelompokBaris {
  const { keadaan, perKelas } = hitungCacah(sum.cacah);
  const penuh = jamPenuhKelompok(cache.kantor, anggota(cache, group));
  return {
    jenis: 'kelompok',
    kunci: group.kunci,
    nama: group.nama,
    orang: group.orang.length,
    dihitung: group.dihitung.length,
    tanpaTugas: keadaan.tanpaTugas,
    rendah: keadaan.rendah,
    melebihi: keadaan.melebihi,
    perKelas,
    tertutup: kueri.tutup.includes(group.kunci),
    jamPerHari: penuh * (rasio(sum.beban[0] ?? 0, sum.kapasitas[0] ?? 0) ?? 0),
    jamPenuh: penuh,
  };
}
