import { bulanMelebihi } from './bagiHabisAkibat';
import type { Pandangan } from './bagiHabisPandangan';
import { bagianTeks, bulanTerpenuh, namaBulan, rasioBulan } from './bagiHabisSebut';
import { PencariCalon } from './bagiHabisSisaCalon';
import type { Soal } from './bagiHabisSoal';
import { lingkupUsulan } from './bagiHabisTugas';
import { rentangJendela } from './beban';
import { barisDihapus, keadaanPegawai, keadaanTugas, teksKeadaan } from './habis';
import type { BebanTahun } from './hitungan';
import { hitungSatu } from './hitungan';
import type { PegawaiId, TugasId } from './ids';
import type { Kantor } from './kantor';
import type { Pegawai } from './pegawai';
import { menitTugas } from './porsi';
import { layak } from './syarat';
import { menitKeJam, rasioTeks } from './tampil';
import type { TugasTerbagi } from './tugas';

/** A task that stays behind: which constraint stops it, and what would free it. */
export interface TugasTersisa {
  readonly tugasId: TugasId;
  readonly tugas: string;
  readonly sebab: string;
  readonly saran: string;
}
/** A counted person outside the thresholds after the proposal. */
export interface PegawaiTersisa {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly keadaan: 'tanpaTugas' | 'rendah' | 'melebihi';
  readonly sebab: string;
  readonly saran: string;
}
export interface Penjelasan {
  readonly sebab: string;
  readonly saran: string;
}
/** A counted person with single months too full, whatever the year: softer than the thresholds. */
export interface PegawaiBulanPenuh {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly sebab: string;
  readonly saran: string;
}
/** The first of them explained, and how many there are. */
export interface Tersisa<T> {
  readonly jumlah: number;
  readonly daftar: readonly T[];
}
/** Months named of one person. */
const BULAN_DISEBUT = 4;
/** Nobody reads more; each explanation looks through the people of the office. */
const TERBANYAK = 500;

/** Tasks in scope that would not be habis in this division (the one after the proposal). */
export function tugasTersisa(p: Pandangan, soal: Soal, selesai: boolean): Tersisa<TugasTersisa> {
  const { kantor } = p;
  const pencari = new PencariCalon(p);
  const daftar: TugasTersisa[] = [];
  let jumlah = 0;
  for (const tugas of lingkupUsulan(kantor, soal.bagianId)) {
    const keadaan = keadaanTugas(tugas, kantor);
    if (keadaan.habis) continue;
    jumlah += 1;
    if (daftar.length >= TERBANYAK) continue;
    const penjelasan = jelaskanTugas(kantor, tugas) ??
      pencari.jelaskan(tugas) ?? {
        sebab: teksKeadaan(tugas, keadaan),
        saran: selesai
          ? 'Periksa porsi dan kunci tugas ini.'
          : 'Perhitungan dihentikan sebelum selesai; hitung sekali lagi.',
      };
    daftar.push({ tugasId: tugas.id, tugas: tugas.nama, ...penjelasan });
  }
  return { jumlah, daftar };
}

/** What stands in the way whoever it were given to. */
export function jelaskanTugas(kantor: Kantor, tugas: TugasTerbagi): Penjelasan | null {
  if (barisDihapus(tugas, kantor))
    return {
      sebab: 'sub kegiatannya tidak ada lagi dalam DPA yang berlaku',
      saran: 'Pindahkan tugas ini ke sub kegiatan lain, teruskan di luar DPA, atau hapus.',
    };
  if (menitTugas(tugas) === null) return { sebab: 'norma belum diisi', saran: 'Isi norma waktu tugas ini.' };
  if (tugas.bagianId === null)
    return { sebab: 'bagian pemilik belum ditentukan', saran: 'Tentukan bagian pemilik tugas ini.' };
  const terkunci = tugas.penugasan.filter((p) => p.terkunci);
  if (terkunci.reduce((n, p) => n + p.porsi, 0) > tugas.pembagi && !tugas.hadirBersama) {
    return {
      sebab: 'porsi yang terkunci melebihi seluruh tugas',
      saran: 'Buka kunci salah satu porsi atau kecilkan porsinya.',
    };
  }
  for (const p of terkunci) {
    const pegawai = kantor.pegawai.get(p.pegawaiId);
    const boleh =
      pegawai === undefined ? null : layak(tugas, pegawai, rentangJendela(tugas.jendela, kantor.kalender.tahun));
    if (boleh?.ya !== false) continue;
    return {
      sebab: `porsi terkunci pada ${pegawai?.nama ?? ''}: ${boleh.teks}`,
      saran: 'Buka kunci agar tugas dapat dialihkan.',
    };
  }
  return null;
}

/** Counted people in scope outside the thresholds, with what keeps them there. */
export function pegawaiTersisa(p: Pandangan, soal: Soal): Tersisa<PegawaiTersisa> {
  const { kantor } = p;
  const daftar: PegawaiTersisa[] = [];
  let jumlah = 0;
  for (const pegawai of kantor.pegawai.values()) {
    if (soal.bagianId !== null && pegawai.bagianId !== soal.bagianId) continue;
    const beban = p.beban(pegawai.id);
    const tugasnya = p.tugasnya(pegawai.id);
    const keadaan = keadaanPegawai(pegawai, beban, tugasnya.length > 0, kantor.pengaturan);
    if (keadaan === null || keadaan === 'wajar' || keadaan === 'beralasan') continue;
    jumlah += 1;
    if (daftar.length >= TERBANYAK) continue;
    const penjelasan =
      keadaan === 'melebihi' ? jelaskanLebih(tugasnya, beban) : jelaskanRendah(kantor, pegawai, beban, soal);
    daftar.push({ pegawaiId: pegawai.id, nama: pegawai.nama, keadaan, ...penjelasan });
  }
  return { jumlah, daftar };
}

/** Counted people in scope with a month too full (those of AngkaUsulan.bulanMelebihi), the fullest month first. */
export function pegawaiBulanPenuh(p: Pandangan, soal: Soal): Tersisa<PegawaiBulanPenuh> {
  const { kantor } = p;
  const penuh: { readonly pegawai: Pegawai; readonly bulan: readonly number[]; readonly rasio: number }[] = [];
  for (const pegawai of kantor.pegawai.values()) {
    if (soal.bagianId !== null && pegawai.bagianId !== soal.bagianId) continue;
    const beban = p.beban(pegawai.id);
    if (beban.rasio === null || keadaanPegawai(pegawai, beban, true, kantor.pengaturan) === null) continue;
    const bulan = bulanMelebihi(beban, kantor.pengaturan);
    if (bulan.length > 0) penuh.push({ pegawai, bulan, rasio: Math.max(...bulan.map((i) => rasioBulan(beban, i))) });
  }
  const daftar = penuh
    .sort((a, b) => b.rasio - a.rasio)
    .slice(0, TERBANYAK)
    .map(({ pegawai, bulan }) => ({
      pegawaiId: pegawai.id,
      nama: pegawai.nama,
      ...jelaskanBulan(p, pegawai, p.beban(pegawai.id), bulan),
    }));
  return { jumlah: penuh.length, daftar };
}

function jelaskanBulan(p: Pandangan, pegawai: Pegawai, beban: BebanTahun, bulan: readonly number[]) {
  const urut = bulan.toSorted((a, b) => rasioBulan(beban, b) - rasioBulan(beban, a));
  const teks = urut.slice(0, BULAN_DISEBUT).map((i) => {
    const lebih = (beban.bulan.beban[i] ?? 0) - (beban.bulan.kapasitas[i] ?? 0);
    return `${namaBulan(i)} ${rasioTeks(rasioBulan(beban, i))} (lebih ${menitKeJam(lebih)})`;
  });
  const lain = urut.length > BULAN_DISEBUT ? `, dan ${urut.length - BULAN_DISEBUT} bulan lain` : '';
  const [terpenuh = 0] = urut;
  let terbesar: { readonly tugas: TugasTerbagi; readonly menit: number } | null = null;
  for (const tugas of p.tugasnya(pegawai.id)) {
    const menit = hitungSatu(p.kantor, pegawai.id, [tugas]).bulan.beban[terpenuh] ?? 0;
    if (menit > (terbesar?.menit ?? 0)) terbesar = { tugas, menit };
  }
  const cara =
    terbesar?.tugas.jendela.jenis === 'tahun' ? 'Serahkan sebagian' : 'Geser waktunya atau serahkan sebagian';
  return {
    sebab: `${teks.join(', ')}${lain}`,
    saran:
      terbesar === null
        ? ''
        : `${cara}: pada ${namaBulan(terpenuh)} terbesar "${terbesar.tugas.nama}" (${menitKeJam(terbesar.menit)}).`,
  };
}

function jelaskanLebih(daftar: readonly TugasTerbagi[], beban: BebanTahun): Penjelasan {
  const bulan = bulanTerpenuh(beban);
  const terpenuh = bulan < 0 ? '' : `, terpenuh ${namaBulan(bulan)} (${rasioTeks(rasioBulan(beban, bulan))})`;
  const nilai = `beban ${rasioTeks(beban.rasio)}${terpenuh}`;
  const besar = daftar.find((t) => (menitTugas(t) ?? 0) > beban.kapasitas && t.penugasan.length === 1);
  if (besar !== undefined) {
    const ukuran = rasioTeks((menitTugas(besar) ?? 0) / Math.max(1, beban.kapasitas));
    const saran = besar.dapatDibagi
      ? 'Buka kuncinya atau tambah pegawai yang memenuhi syarat.'
      : 'Izinkan tugas itu dibagi kepada beberapa pegawai.';
    return { sebab: `${nilai}: tugas "${besar.nama}" sendiri ${ukuran} kali kapasitas setahun`, saran };
  }
  const terkunci = daftar.filter((t) => t.penugasan.some((p) => p.terkunci)).length;
  const kunci = terkunci > 0 ? `, ${terkunci} di antaranya terkunci` : '';
  const lebih = menitKeJam(Math.max(0, beban.beban - beban.kapasitas));
  return {
    sebab: `${nilai} dari ${daftar.length} tugas${kunci}; pegawai lain yang memenuhi syarat sudah penuh`,
    saran: `Lebih ${lebih} dari kapasitas: tambah pegawai, longgarkan syarat, atau izinkan tugas dibagi.`,
  };
}

function jelaskanRendah(kantor: Kantor, pegawai: Pegawai, beban: BebanTahun, soal: Soal): Penjelasan {
  const nomor = soal.pegawai.indexOf(pegawai.id);
  const kelompok = soal.anggota.map((anggota) => anggota.includes(nomor));
  let boleh = 0;
  for (const g of soal.kelompok) if (kelompok[g] === true) boleh += 1;
  if (boleh === 0) {
    return {
      sebab: `tidak ada tugas ${bagianTeks(kantor, pegawai.bagianId)} yang syaratnya dipenuhi pegawai ini`,
      saran: 'Longgarkan syarat tugas atau tambahkan tugas yang sesuai dengan kelas dan jabatannya.',
    };
  }
  return {
    sebab: `beban ${rasioTeks(beban.rasio)}; hanya ${boleh} tugas yang boleh dikerjakannya dan rekannya juga memerlukannya`,
    saran: 'Tambahkan tugas yang sesuai, izinkan tugas dibagi, atau catat alasan yang diterima.',
  };
}
