import type { BarisPeta, KolomPeta, Peta } from '../api/views';
import { rasio } from '../domain/beban';
import { awalTahun, bulanTahun, mingguTahun, tanggalDari, type Minggu } from '../domain/hari';
import { hitungPeriode } from '../domain/hitungan';
import type { BagianId } from '../domain/ids';
import { jumlahHariKerja, menitEfektif } from '../domain/kalender';
import { dihitung } from '../domain/kapasitas';
import type { KantorCache } from './kantorCache';
import { page } from './listWork';
import { ordered } from './orderPeople';
import { bagianName, timName } from './views';

function columns(cache: KantorCache, per: 'minggu' | 'bulan'): { span: readonly Minggu[]; kolom: KolomPeta[] } {
  const { kalender, pengaturan } = cache.kantor;
  const effective = menitEfektif(kalender, pengaturan);
  const first = awalTahun(kalender.tahun);
  const span = per === 'minggu' ? mingguTahun(kalender.tahun) : bulanTahun(kalender.tahun);
  return {
    span,
    kolom: span.map(({ nomor, mulai, akhir }) => ({
      nomor,
      mulai: tanggalDari(mulai),
      akhir: tanggalDari(akhir),
      hariKerja: jumlahHariKerja(effective.subarray(mulai - first, akhir - first + 1)),
    })),
  };
}

/** The heat map: load ÷ capacity of a page of people per week or month. */
export function peta(
  cache: KantorCache,
  {
    bagianId,
    per,
    offset,
    limit,
  }: { bagianId: BagianId | null; per: 'minggu' | 'bulan'; offset: number; limit: number },
): Peta {
  const { kantor } = cache;
  const { span, kolom } = columns(cache, per);
  const people = ordered(cache, bagianId).filter((person) => person.status !== 'keluar');
  const counted = people.filter(dihitung);
  let [load, capacity] = [0, 0];
  for (const person of counted) {
    const year = cache.beban(person.id);
    load += year.beban;
    capacity += year.kapasitas;
  }
  // "jam efektif/hari": the capacity of a full day (5,25 h by default) and the same scaled by the load.
  const full =
    (kantor.pengaturan.menitMinggu.nilai / kantor.pengaturan.hariKerja) *
    (1 - kantor.pengaturan.kelonggaran.nilai / 100);
  const jamPenuh = full / 60;
  const { total, baris } = page(people, { offset, limit }, (person): BarisPeta => {
    const year = cache.beban(person.id);
    const { beban, kapasitas } = hitungPeriode(kantor, person.id, cache.tugasPegawai(person.id), span);
    return {
      pegawaiId: person.id,
      nama: person.nama,
      jabatan: person.jabatan,
      namaBagian: bagianName(kantor, person.bagianId),
      namaTim: timName(kantor, person.timKerjaId),
      dihitung: dihitung(person),
      setahun: year.rasio,
      bebanSetahun: year.beban,
      kapasitasSetahun: year.kapasitas,
      sel: Array.from(beban, (minutes, i) => rasio(minutes, kapasitas[i] ?? 0)),
    };
  });
  return { per, kolom, baris, total, rataRataJam: capacity > 0 ? (jamPenuh * load) / capacity : 0, jamPenuh };
}
