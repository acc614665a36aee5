import { AppError } from '../../api/errors';
import type { PerPeta, RincianSelPeta, TugasSelPeta } from '../../api/petaViews';
import type { Rentang } from '../../domain/beban';
import { awalTahun, hariDari, tanggalDari, type Minggu } from '../../domain/hari';
import { kapasitasPegawai, kejadianPegawai } from '../../domain/hitungan';
import type { PegawaiId } from '../../domain/ids';
import { jumlahHariKerja } from '../../domain/kalender';
import type { Kantor } from '../../domain/kantor';
import { sebarMilik } from '../../domain/jedaPorsi';
import { masaSeluruh, type Masa } from '../../domain/masaPorsi';
import { SEBUTAN_KETIDAKHADIRAN, type Pegawai } from '../../domain/pegawai';
import { menitPorsi } from '../../domain/porsi';
import { jendelaTeks } from '../../domain/tampil';
import type { TugasTerbagi } from '../../domain/tugas';
import { bagianName } from '../views';
import { rentangPeta } from './kolomPeta';
import type { SumberPeta } from './ringkasanPeta';

const ASAL = { dpa: '', tusi: 'Tugas dan fungsi', disposisi: 'Disposisi', tambahan: 'Tugas tambahan' } as const;

/** The tasks behind one cell of the map (or a whole year), with the minutes that fall into it, largest first. */
export function selPeta(sumber: SumberPeta, id: PegawaiId, per: PerPeta | 'tahun', at: number): RincianSelPeta {
  const { kantor } = sumber;
  const person = kantor.pegawai.get(id);
  if (!person) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const { tahun } = kantor.kalender;
  const first = awalTahun(tahun);
  const span: readonly Minggu[] =
    per === 'tahun' ? [{ nomor: 1, mulai: first, akhir: hariDari(`${tahun}-12-31`) }] : rentangPeta(tahun, per);
  const period = span[at];
  if (!period) throw new AppError('tidakDitemukan', { apa: 'Periode' });
  const own = kapasitasPegawai(kantor, id);
  const ends = Int32Array.from(span, (one) => one.akhir - first);
  const tugas = sumber
    .tugasPegawai(id)
    .flatMap((task) => bagianTugas(kantor, task, person, span, at, own.kumulatif, ends));
  const [mulai, akhir] = [tanggalDari(period.mulai), tanggalDari(period.akhir)];
  const away = (kantor.ketidakhadiran.get(id) ?? []).find((one) => one.mulai <= akhir && one.akhir >= mulai);
  return {
    pegawaiId: id,
    nama: person.nama,
    mulai,
    akhir,
    hariKerja: jumlahHariKerja(own.harian.subarray(period.mulai - first, period.akhir - first + 1)),
    kapasitas: (own.kumulatif[period.akhir - first + 1] ?? 0) - (own.kumulatif[period.mulai - first] ?? 0),
    beban: tugas.reduce((sum, share) => sum + share.menit, 0),
    tidakTersedia: away ? SEBUTAN_KETIDAKHADIRAN[away.jenis].toLowerCase() : '',
    tugas: tugas.sort((a, b) => b.menit - a.menit || (a.penugasanId < b.penugasanId ? -1 : 1)),
  };
}

/** The shares of one person in a task, as far as they fall into the period. */
function bagianTugas(
  kantor: Kantor,
  task: TugasTerbagi,
  person: Pegawai,
  span: readonly Minggu[],
  at: number,
  kumulatif: Int32Array,
  ends: Int32Array,
): TugasSelPeta[] {
  const kejadian = kejadianPegawai(kantor, person);
  const period = span[at];
  const minutes = menitPorsi(task);
  const first = awalTahun(kantor.kalender.tahun);
  return task.penugasan.flatMap((share): TugasSelPeta[] => {
    if (share.pegawaiId !== person.id || !period) return [];
    const whole = minutes.get(share.id) ?? 0;
    const spread = new Float64Array(span.length);
    const bagian = (masa: Masa | null): readonly Rentang[] => kejadian.milik(task.jendela, person, masa);
    sebarMilik(share, whole, { jendela: task.jendela, bagian, awal: first, kumulatif, akhirPeriode: ends }, spread);
    const menit = spread[at] ?? 0;
    if (menit <= 0) return [];
    const parts = kejadian.milik(task.jendela, person, masaSeluruh(share));
    const days = hariDalam(parts, period);
    const line = task.subKegiatanId ? kantor.subKegiatan.get(task.subKegiatanId) : undefined;
    return [
      {
        tugasId: task.id,
        penugasanId: share.id,
        nama: task.nama,
        menit,
        menitPorsi: whole,
        waktu: jendelaTeks(task.jendela),
        mulai: tanggalDari(days.mulai),
        akhir: tanggalDari(days.akhir),
        berulang: task.jendela.jenis === 'berulang' ? { ke: days.ke, dari: parts.length } : null,
        namaBagian: bagianName(kantor, task.bagianId),
        asal: line ? `${line.kode} ${line.nama}`.trim() : ASAL[task.sumber],
        terkunci: share.terkunci,
        bersama: task.penugasan.length > 1,
      },
    ];
  });
}

/** First and last day of the parts inside the period, and which parts they are (from 1). */
function hariDalam(
  parts: readonly Rentang[],
  { mulai, akhir }: Minggu,
): { mulai: number; akhir: number; ke: number[] } {
  let [from, to] = [akhir, mulai];
  const ke: number[] = [];
  parts.forEach((part, at) => {
    for (const [a, z] of part) {
      if (z < mulai || a > akhir) continue;
      from = Math.min(from, Math.max(a, mulai));
      to = Math.max(to, Math.min(z, akhir));
      if (ke.at(-1) !== at + 1) ke.push(at + 1);
    }
  });
  return { mulai: from, akhir: to, ke };
}
