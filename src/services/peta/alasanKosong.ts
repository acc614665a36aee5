import type { AlasanKosong } from '../../api/petaViews';
import { tanggalDari, type Minggu } from '../../domain/hari';
import type { Tanggal } from '../../domain/ids';
import type { Kantor } from '../../domain/kantor';
import { SEBUTAN_KELUAR, type Ketidakhadiran, type Pegawai } from '../../domain/pegawai';
import { akhirKerja } from '../../domain/pensiun';

/** Words short enough for a cell; the form says the kind in full. */
const SINGKAT: Readonly<Record<Ketidakhadiran['jenis'], string>> = {
  cuti_tahunan: 'cuti',
  cuti_lain: 'cuti',
  tidak_tersedia: 'absen',
  diklat: 'diklat',
  dinas_luar: 'dinas',
  penugasan_lain: 'luar',
};

/** Why a person has no capacity in periods others work in, as runs of columns; usually there is none. */
export function alasanKosong(
  kantor: Kantor,
  person: Pegawai,
  span: readonly Minggu[],
  kosong: (at: number) => boolean,
): AlasanKosong[] {
  const runs: { awal: number; akhir: number; kata: string }[] = [];
  span.forEach((period, at) => {
    if (!kosong(at)) return;
    const kata = alasan(kantor, person, tanggalDari(period.mulai), tanggalDari(period.akhir));
    const last = runs.at(-1);
    if (last?.kata === kata && last.akhir === at - 1) last.akhir = at;
    else runs.push({ awal: at, akhir: at, kata });
  });
  return runs;
}

function alasan(kantor: Kantor, person: Pegawai, mulai: Tanggal, akhir: Tanggal): string {
  const { masuk, keluar, sebabKeluar } = person;
  if (masuk !== null && masuk > mulai) return 'belum';
  const last = akhirKerja(person, kantor.pengaturan);
  if (keluar !== null && keluar < akhir) return sebabKeluar ? SEBUTAN_KELUAR[sebabKeluar] : 'keluar';
  if (last !== null && last < akhir) return 'pensiun';
  const away = (kantor.ketidakhadiran.get(person.id) ?? []).find((one) => one.mulai <= akhir && one.akhir >= mulai);
  return away ? SINGKAT[away.jenis] : '';
}
