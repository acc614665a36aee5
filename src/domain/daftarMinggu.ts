import { urutanButir, type BahanAgenda, type ButirAgenda } from './agenda';
import type { Hari } from './hari';
import { akhirTahun, bulanDari, hariDari, nomorMinggu, tanggalDari } from './hari';
import type { PegawaiId, Tanggal, TugasId } from './ids';
import { kapasitasHari, tugasMinggu } from './mingguPegawai';
import type { JenisKetidakhadiran } from './pegawai';
import { seharusnya } from './realisasi';
import { tahapTugas } from './tenggatTugas';
import type { TugasTerbagi } from './tugas';
import { hariKerjaPegawai } from './hitungan';
import { hariMinggu } from './hariMinggu';
import { kejadianKantor } from './kejadian';
import { hariBerkas, tenggatSesudahTahun } from './lintasTahun';

/**
 * The list of one person for one week:
 * M1 every task of the week of the map with its minutes there, so the list adds up to the map;
 * M2 what is late of this person comes first, also when its window is over (then without minutes of its own);
 * M3 the target is what this person has to have done by the end of the month of the week's last day; what was done stands
 *    beside it, and what is wholly done and asks for no time is left out;
 * M4 the plan by day (J1–J3) takes meetings on their day, then what is due first;
 * M5 a meeting of the week is a meeting; of one before the week it is the notula that is owed;
 * M6 of days after the year the list tells what is known (LT4): meetings, dated work that runs on and is not done, absences. Its
 *    hours are not known there, but for those of the meetings.
 */
export interface BarisMinggu {
  readonly tugasId: TugasId;
  readonly nama: string;
  /** Who ordered it, '' for other work. */
  readonly dari: string;
  readonly jenis: 'terlambat' | 'rapat' | 'perintah' | 'tugas';
  /** Minutes in the week. */
  readonly menit: number;
  /** null = nothing is due any more this year. */
  readonly tenggat: Tanggal | null;
  /** M3, hundredths of `satuan`; null for fixed hours a week and orders without a count. */
  readonly target: number | null;
  readonly selesai: number;
  readonly satuan: string;
  readonly waktu: string;
  readonly tempat: string;
}
export interface HariMinggu {
  readonly tanggal: Tanggal;
  /** Capacity in minutes; 0 = no working day of this person. */
  readonly kapasitas: number;
  /** A working day of the unit. */
  readonly kerja: boolean;
  /** `Hari Buruh Internasional`, '' = none. */
  readonly libur: string;
  readonly isi: readonly { readonly nama: string; readonly waktu: string; readonly menit: number }[];
}
export interface AbsenMinggu {
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly jenis: JenisKetidakhadiran;
  readonly persen: number;
}
export interface LembarMinggu {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly namaBagian: string;
  readonly namaTim: string;
  /** false = no day of the week is in the year of the file: load and capacity are 0 because nobody knows them (M6). */
  readonly diketahui: boolean;
  /** Minutes of the week, of its days in the year. */
  readonly kapasitas: number;
  readonly beban: number;
  readonly absen: readonly AbsenMinggu[];
  readonly baris: readonly BarisMinggu[];
  readonly hari: readonly HariMinggu[];
}
export interface Minggu {
  /** ISO week number. */
  readonly nomor: number;
  /** Monday and Sunday. */
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
}

export const mingguDari = (senin: Hari): Minggu => ({
  nomor: nomorMinggu(senin),
  mulai: tanggalDari(senin),
  akhir: tanggalDari(senin + 6),
});

/** `butir`: the agenda seen from today, of the office or of this person; `tugasnya`: the tasks of the person. */
export function lembarMinggu(
  bahan: BahanAgenda,
  butir: readonly ButirAgenda[],
  pegawaiId: PegawaiId,
  tugasnya: readonly TugasTerbagi[],
  senin: Hari,
): LembarMinggu | null {
  const { kantor } = bahan;
  const orang = kantor.pegawai.get(pegawaiId);
  if (!orang) return null;
  const ahad = senin + 6;
  const kapasitas = kapasitasHari(kantor, pegawaiId, senin, ahad);
  const minggu = new Map(tugasMinggu(kantor, pegawaiId, tugasnya, senin, ahad).map((t) => [t.tugas.id, t]));
  const miliknya = butir.filter((b) => b.pegawaiIds.includes(pegawaiId));
  const terlambat = new Map(miliknya.filter((b) => b.keadaan === 'terlambat').map((b) => [b.tugasId, b]));
  const acara = new Map(miliknya.filter((b) => b.jenis === 'rapat' || b.jenis === 'notula').map((b) => [b.tugasId, b]));
  const baris = tugasnya.flatMap(
    (tugas) =>
      barisTugas(bahan, tugas, {
        pegawaiId,
        senin,
        menit: minggu.get(tugas.id)?.menit ?? 0,
        terlambat: terlambat.get(tugas.id),
        acara: acara.get(tugas.id),
      }) ?? [],
  );
  baris.sort(urutanBaris);
  const { bagian, timKerja } = kantor;
  return {
    pegawaiId,
    nama: orang.nama,
    nip: orang.nip,
    jabatan: orang.jabatan,
    namaBagian: bagian.find(({ id }) => id === orang.bagianId)?.nama ?? '',
    namaTim: timKerja.find(({ id }) => id === orang.timKerjaId)?.nama ?? '',
    diketahui: hariBerkas(kantor.kalender.tahun, senin) || hariBerkas(kantor.kalender.tahun, ahad),
    kapasitas: kapasitas.reduce((a, b) => a + b, 0),
    beban: baris.reduce((n, { menit }) => n + menit, 0),
    absen: absenMinggu(bahan, pegawaiId, senin, ahad),
    baris,
    hari: hariMinggu(bahan, pegawaiId, baris, minggu, kapasitas, senin),
  };
}

interface BahanBaris {
  readonly pegawaiId: PegawaiId;
  readonly senin: Hari;
  readonly menit: number;
  readonly terlambat: ButirAgenda | undefined;
  /** The meeting itself or its notula. */
  readonly acara: ButirAgenda | undefined;
}

/** M1–M3, M5; null = nothing to do in this week. */
function barisTugas(
  bahan: BahanAgenda,
  tugas: TugasTerbagi,
  { pegawaiId, senin, menit, terlambat, acara }: BahanBaris,
): BarisMinggu | null {
  const [awal, ujung] = [tanggalDari(senin), tanggalDari(senin + 6)];
  const mingguIni = acara !== undefined && acara.tenggat >= awal && acara.tenggat <= ujung;
  const capaian = capaianSendiri(bahan, tugas, pegawaiId, senin + 6);
  const belum = capaian === null || capaian.target > capaian.selesai;
  const telat = terlambat !== undefined && belum && !mingguIni;
  const perintah = bahan.perintah.get(tugas.id);
  const lanjut = belum && acara === undefined && perintah?.selesai == null && berlanjut(bahan, tugas, senin);
  if (menit === 0 && !mingguIni && !telat && !lanjut) return null;
  return {
    tugasId: tugas.id,
    nama: telat && acara ? `Notula: ${tugas.nama}` : tugas.nama,
    dari: perintah?.dari ?? '',
    jenis: telat ? 'terlambat' : acara ? 'rapat' : perintah ? 'perintah' : 'tugas',
    menit,
    tenggat: (telat ? terlambat.tenggat : acara?.tenggat) ?? tenggatSesudah(bahan, tugas, senin),
    target: capaian?.target ?? null,
    selesai: capaian?.selesai ?? 0,
    satuan: tugas.satuan,
    waktu: acara?.waktu ?? '',
    tempat: acara?.tempat ?? '',
  };
}

/** M2, then by due day, orders before other work, then by name. */
function urutanBaris(a: BarisMinggu, b: BarisMinggu): number {
  const telat = Number(b.jenis === 'terlambat') - Number(a.jenis === 'terlambat');
  if (telat !== 0) return telat;
  const jenis = (baris: BarisMinggu) => (baris.jenis === 'terlambat' ? 'tugas' : baris.jenis);
  const sepertiButir = (baris: BarisMinggu) => ({
    ...baris,
    jenis: jenis(baris),
    tenggat: baris.tenggat ?? '9999-12-31',
  });
  return urutanButir(sepertiButir(a), sepertiButir(b));
}

/** M3; null where nothing is counted. */
function capaianSendiri(
  bahan: BahanAgenda,
  tugas: TugasTerbagi,
  pegawaiId: PegawaiId,
  ahad: Hari,
): { readonly target: number; readonly selesai: number } | null {
  if (tugas.jenis === 'layanan' || bahan.perintah.has(tugas.id)) return null;
  const satu = bahan.capaian(tugas.id).find((c) => c.pegawaiId === pegawaiId);
  if (!satu) return null;
  const { tahun } = bahan.kantor.kalender;
  // M6: what is due after the year is looked at as a whole from then on.
  if (!hariBerkas(tahun, ahad) && tenggatSesudahTahun(tugas.jendela, tahun) !== null)
    return { target: satu.rencana, selesai: satu.selesai };
  const bulan = bulanDari(Math.min(ahad, akhirTahun(tahun)));
  return { target: seharusnya(satu, bulan), selesai: satu.selesai };
}

/** M6: dated work whose days after the year reach into the week. */
function berlanjut({ kantor }: BahanAgenda, { jendela }: TugasTerbagi, senin: Hari): boolean {
  const { tahun } = kantor.kalender;
  const akhir = tenggatSesudahTahun(jendela, tahun);
  if (akhir === null || jendela.jenis !== 'tanggal' || hariBerkas(tahun, senin + 6)) return false;
  const mulai = Math.max(hariDari(jendela.mulai), akhirTahun(tahun) + 1);
  return mulai <= senin + 6 && akhir >= senin;
}

/** The first due day from the Monday on, in the week of the unit. */
function tenggatSesudah({ kantor }: BahanAgenda, tugas: TugasTerbagi, senin: Hari): Tanggal | null {
  const { adaKerja } = kejadianKantor(kantor, hariKerjaPegawai(kantor, { bagianId: tugas.bagianId }));
  return tahapTugas(tugas, kantor.kalender.tahun, adaKerja).find(({ tenggat }) => tenggat >= senin)?.tanggal ?? null;
}

function absenMinggu({ kantor }: BahanAgenda, pegawaiId: PegawaiId, senin: Hari, ahad: Hari): AbsenMinggu[] {
  const [awal, ujung] = [tanggalDari(senin), tanggalDari(ahad)];
  return (kantor.ketidakhadiran.get(pegawaiId) ?? [])
    .filter(({ mulai, akhir }) => mulai <= ujung && akhir >= awal)
    .map(({ mulai, akhir, jenis, persen = 100 }) => ({
      mulai: mulai < awal ? awal : mulai,
      akhir: akhir > ujung ? ujung : akhir,
      jenis,
      persen,
    }))
    .sort((a, b) => (a.mulai < b.mulai ? -1 : 1));
}
