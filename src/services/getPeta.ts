import { AppError } from '../api/errors';
import type { BarisPeta, KolomPeta, Peta, SelPeta } from '../api/views';
import { rasio } from '../domain/beban';
import { awalTahun, bulanTahun, hariDari, mingguTahun, tanggalDari, type Minggu } from '../domain/hari';
import { hitungPeriode, kapasitasPegawai } from '../domain/hitungan';
import type { BagianId, PegawaiId } from '../domain/ids';
import { SEBUTAN_KETIDAKHADIRAN } from '../domain/pegawai';
import { jumlahHariKerja, menitEfektif } from '../domain/kalender';
import { dihitung } from '../domain/kapasitas';
import { kejadianKantor, sebarPotongan } from '../domain/kejadian';
import { menitPorsi } from '../domain/porsi';
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

/** The tasks behind one cell of the map, with the minutes that fall into it. */
export function cell(cache: KantorCache, id: PegawaiId, per: 'minggu' | 'bulan' | 'tahun', at: number): SelPeta {
  const { kantor } = cache;
  const person = kantor.pegawai.get(id);
  if (!person) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const { tahun } = kantor.kalender;
  const first = awalTahun(tahun);
  const span: readonly Minggu[] =
    per === 'tahun' ? [{ nomor: 1, mulai: first, akhir: hariDari(`${tahun}-12-31`) }] : columns(cache, per).span;
  const period = span[at];
  if (!period) throw new AppError('tidakDitemukan', { apa: 'Periode' });
  const ends = Int32Array.from(span, (one) => one.akhir - first);
  const own = kapasitasPegawai(kantor, id);
  const tugas = cache.tugasPegawai(id).flatMap((task) => {
    const minutes = menitPorsi(task);
    return task.penugasan
      .filter((share) => share.pegawaiId === id)
      .map((share) => {
        const spread = new Int32Array(span.length);
        sebarPotongan(
          minutes.get(share.id) ?? 0,
          kejadianKantor(kantor).milik(task.jendela, person),
          first,
          own.kumulatif,
          ends,
          spread,
        );
        return { tugasId: task.id, penugasanId: share.id, nama: task.nama, menit: spread[at] ?? 0 };
      })
      .filter((share) => share.menit > 0);
  });
  const [mulai, akhir] = [tanggalDari(period.mulai), tanggalDari(period.akhir)];
  const away = (kantor.ketidakhadiran.get(id) ?? []).find((one) => one.mulai <= akhir && one.akhir >= mulai);
  const capacity = (own.kumulatif[period.akhir - first + 1] ?? 0) - (own.kumulatif[period.mulai - first] ?? 0);
  return {
    pegawaiId: id,
    nama: person.nama,
    mulai,
    akhir,
    kapasitas: capacity,
    beban: tugas.reduce((sum, share) => sum + share.menit, 0),
    tidakTersedia: away ? SEBUTAN_KETIDAKHADIRAN[away.jenis].toLowerCase() : '',
    tugas: tugas.sort((a, b) => b.menit - a.menit),
  };
}
