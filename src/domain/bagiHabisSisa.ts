import { rentangJendela } from './beban';
import { bagianTeks, syaratTeks } from './bagiHabisAlasan';
import type { Soal } from './bagiHabisSoal';
import { lingkupUsulan } from './bagiHabisTugas';
import { barisDihapus, keadaanPegawai, keadaanTugas, teksKeadaan } from './habis';
import type { BebanTahun } from './hitungan';
import type { PegawaiId, TugasId } from './ids';
import type { Kantor } from './kantor';
import { tugasPerPegawai } from './kantor';
import { dihitung } from './kapasitas';
import type { Pegawai } from './pegawai';
import { menitTugas } from './porsi';
import type { SebabLayak } from './syarat';
import { layak } from './syarat';
import { jendelaTeks, rasioTeks } from './tampil';
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
interface Penjelasan {
  readonly sebab: string;
  readonly saran: string;
}

/** Tasks in scope that would not be habis in this office (the one after the proposal). */
export function tugasTersisa(kantor: Kantor, soal: Soal, selesai: boolean): TugasTersisa[] {
  return lingkupUsulan(kantor, soal.bagianId).flatMap((tugas) => {
    const keadaan = keadaanTugas(tugas, kantor);
    if (keadaan.habis) return [];
    const penjelasan = jelaskanTugas(kantor, tugas) ?? {
      sebab: teksKeadaan(tugas, keadaan),
      saran: selesai
        ? 'Periksa porsi dan kunci tugas ini.'
        : 'Perhitungan dihentikan sebelum selesai; hitung sekali lagi.',
    };
    return [{ tugasId: tugas.id, tugas: tugas.nama, ...penjelasan }];
  });
}

function jelaskanTugas(kantor: Kantor, tugas: TugasTerbagi): Penjelasan | null {
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
  return tanpaCalon(kantor, tugas);
}

/** Nobody may do it: which requirement shuts out the people of the bagian. null = somebody may. */
function tanpaCalon(kantor: Kantor, tugas: TugasTerbagi): Penjelasan | null {
  const di = bagianTeks(kantor, tugas.bagianId);
  const orang = [...kantor.pegawai.values()].filter((p) => dihitung(p) && p.bagianId === tugas.bagianId);
  if (orang.length === 0) {
    return {
      sebab: `tidak ada pegawai aktif ${di}`,
      saran: 'Tempatkan pegawai di bagian ini atau tandai pegawai bagian lain boleh mengerjakannya.',
    };
  }
  const rentang = rentangJendela(tugas.jendela, kantor.kalender.tahun);
  const gagal = new Map<SebabLayak, Pegawai[]>();
  for (const p of orang) {
    const boleh = layak(tugas, p, rentang);
    if (boleh.ya) return waktuHabis(tugas, di);
    gagal.set(boleh.sebab, [...(gagal.get(boleh.sebab) ?? []), p]);
  }
  const lintas = 'atau tandai pegawai bagian lain boleh mengerjakannya.';
  if (gagal.size === 1 && gagal.has('kelas')) {
    const ada = [...new Set(orang.map((p) => p.kelas))].sort((a, b) => (a ?? 0) - (b ?? 0)).join(', ');
    return {
      sebab: `tidak ada pegawai ${syaratTeks({ ...tugas.syarat, jabatan: [], kompetensi: [] })} ${di} (yang ada kelas ${ada})`,
      saran: `Longgarkan syarat kelas ${lintas}`,
    };
  }
  if (gagal.has('tidakAktif')) {
    return {
      sebab: `tidak ada pegawai ${syaratTeks(tugas.syarat)} ${di} yang bekerja pada ${jendelaTeks(tugas.jendela)}`,
      saran: `Geser waktunya ${lintas}`,
    };
  }
  const dilarang = gagal.has('dilarang') ? `; ${gagal.get('dilarang')!.length} orang ditandai tidak boleh` : '';
  return {
    sebab: `tidak ada pegawai ${di} yang memenuhi ${syaratTeks(tugas.syarat)}${dilarang}`,
    saran: `Longgarkan syarat ${lintas}`,
  };
}

function waktuHabis(tugas: TugasTerbagi, di: string): Penjelasan | null {
  if (tugas.penugasan.length > 0) return null;
  return {
    sebab: `pegawai ${di} yang memenuhi ${syaratTeks(tugas.syarat)} tidak mempunyai hari kerja pada ${jendelaTeks(tugas.jendela)}`,
    saran: 'Geser waktu tugas atau ubah hari tidak hadir pegawai.',
  };
}

/** Counted people in scope outside the thresholds, with what keeps them there. */
export function pegawaiTersisa(
  kantor: Kantor,
  beban: ReadonlyMap<PegawaiId, BebanTahun>,
  soal: Soal,
): PegawaiTersisa[] {
  const tugasnya = tugasPerPegawai(kantor);
  const hasil: PegawaiTersisa[] = [];
  for (const pegawai of kantor.pegawai.values()) {
    const milik = beban.get(pegawai.id);
    if (milik === undefined || (soal.bagianId !== null && pegawai.bagianId !== soal.bagianId)) continue;
    const daftar = tugasnya.get(pegawai.id) ?? [];
    const keadaan = keadaanPegawai(pegawai, milik, daftar.length > 0, kantor.pengaturan);
    if (keadaan === null || keadaan === 'wajar' || keadaan === 'beralasan') continue;
    const penjelasan =
      keadaan === 'melebihi' ? jelaskanLebih(daftar, milik) : jelaskanRendah(kantor, pegawai, milik, soal);
    hasil.push({ pegawaiId: pegawai.id, nama: pegawai.nama, keadaan, ...penjelasan });
  }
  return hasil;
}

function jelaskanLebih(daftar: readonly TugasTerbagi[], beban: BebanTahun): Penjelasan {
  const nilai = `beban ${rasioTeks(beban.rasio)}`;
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
  return {
    sebab: `${nilai} dari ${daftar.length} tugas${kunci}; pegawai lain yang memenuhi syarat sudah penuh`,
    saran: 'Tambah pegawai, longgarkan syarat, atau izinkan tugas dibagi.',
  };
}

function jelaskanRendah(kantor: Kantor, pegawai: Pegawai, beban: BebanTahun, soal: Soal): Penjelasan {
  const p = soal.pegawai.indexOf(pegawai.id);
  const kelompok = new Set(soal.anggota.flatMap((anggota, g) => (anggota.includes(p) ? [g] : [])));
  const boleh = [...soal.kelompok].filter((g) => kelompok.has(g)).length;
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
