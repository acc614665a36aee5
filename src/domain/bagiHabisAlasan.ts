import type { AkibatOrang, TingkatNilai } from './bagiHabisAkibat';
import { akibatUbah } from './bagiHabisAkibat';
import type { PandanganUsulan } from './bagiHabisBuka';
import { adaWaktu } from './bagiHabisPandangan';
import type { PorsiUsul } from './bagiHabisPorsi';
import { jadiPenugasan } from './bagiHabisPorsi';
import {
  bagianTeks,
  bulanBertambah,
  bulanTerpenuh,
  namaBulan,
  rasioBulan,
  syaratTeks,
  ubahRasio,
} from './bagiHabisSebut';
import { rentangJendela } from './beban';
import { hitungSatu, menitPegawai } from './hitungan';
import type { PegawaiId } from './ids';
import type { Pegawai } from './pegawai';
import { porsiTeks } from './porsi';
import { layak } from './syarat';
import { menitKeJam, rasioTeks } from './tampil';
import type { TugasTerbagi } from './tugas';

/** What happens to one person on a task, and why. */
export interface AlasanOrang {
  readonly pegawaiId: PegawaiId;
  readonly arah: 'datang' | 'pergi' | 'bertambah' | 'berkurang' | 'tetap';
  /** Minutes of this task, now and as proposed. */
  readonly menitSebelum: number;
  readonly menitSesudah: number;
  /** Load ratio of the person over the year with everything, null without capacity. */
  readonly rasioSebelum: number | null;
  readonly rasioSesudah: number | null;
  readonly alasan: string;
}

/** Why the plan changes a task, so that a reader who doubts it can follow every step. */
export interface AlasanTugas {
  /** One line. */
  readonly ringkas: string;
  readonly orang: readonly AlasanOrang[];
  /** How many people may do it. */
  readonly calon: number;
  readonly pembagian: string;
  readonly ditolak: string;
}

export function alasanTugas(u: PandanganUsulan, kini: TugasTerbagi): AlasanTugas {
  const nanti = u.tugas(kini.id) ?? kini;
  const calon = u.calon(nanti);
  const orang = orangBerubah(u, kini, nanti, calon);
  const pembagian = alasanPembagian(u, nanti);
  const ditolak = alasanDitolak(u, nanti, calon);
  const perlu = kini.syarat.tugasTambahan !== '' && orang.some((o) => o.arah === 'datang');
  const penerima = orang.filter((o) => o.arah === 'datang' || o.arah === 'bertambah');
  const pemberi = orang.filter((o) => o.arah === 'pergi' || o.arah === 'berkurang');
  const kalimat = [
    perlu ? `perlu penetapan tugas tambahan (${kini.syarat.tugasTambahan})` : '',
    ...pemberi.slice(0, 2).map((o) => o.alasan),
    penerima[0]?.alasan ?? '',
    penerima.length > 0 && nanti.penugasan.length > 1 ? pembagian : '',
  ].filter((teks) => teks !== '');
  return { ringkas: kalimat.join('; '), orang, calon: calon.length, pembagian, ditolak };
}

const nama = (u: PandanganUsulan, id: PegawaiId): string => u.kantor.pegawai.get(id)?.nama ?? '';

function orangBerubah(
  u: PandanganUsulan,
  kini: TugasTerbagi,
  nanti: TugasTerbagi,
  calon: readonly Pegawai[],
): AlasanOrang[] {
  const semua = new Set([...nanti.penugasan, ...kini.penugasan].map((p) => p.pegawaiId));
  const hasil: AlasanOrang[] = [];
  for (const id of semua) {
    const lama = kini.penugasan.find((p) => p.pegawaiId === id)?.porsi ?? 0;
    const baru = nanti.penugasan.find((p) => p.pegawaiId === id)?.porsi ?? 0;
    const arah =
      lama === baru ? 'tetap' : lama === 0 ? 'datang' : baru === 0 ? 'pergi' : baru > lama ? 'bertambah' : 'berkurang';
    hasil.push({
      pegawaiId: id,
      arah,
      menitSebelum: menitPegawai(kini, id),
      menitSesudah: menitPegawai(nanti, id),
      rasioSebelum: u.kini.beban(id).rasio,
      rasioSesudah: u.beban(id).rasio,
      alasan:
        arah === 'tetap'
          ? 'tetap seperti sekarang'
          : arah === 'pergi' || arah === 'berkurang'
            ? alasanBerkurang(u, kini, id)
            : alasanBertambah(u, nanti, id, arah === 'bertambah', calon),
    });
  }
  const urut = { datang: 0, bertambah: 1, pergi: 2, berkurang: 3, tetap: 4 };
  return hasil.sort((a, b) => urut[a.arah] - urut[b.arah]);
}

/** Why somebody gives work away: not allowed any more, over the year, over in a month, or to help others. */
function alasanBerkurang(u: PandanganUsulan, tugas: TugasTerbagi, id: PegawaiId): string {
  const pegawai = u.kantor.pegawai.get(id);
  if (pegawai === undefined) return 'pemegang tidak lagi tercatat sebagai pegawai';
  const boleh = layak(tugas, pegawai, rentangJendela(tugas.jendela, u.kantor.kalender.tahun));
  if (!boleh.ya) return `${pegawai.nama} tidak dapat mengerjakan: ${boleh.teks}`;
  if (!adaWaktu(u.kantor, tugas, id)) return `${pegawai.nama} tidak mempunyai hari kerja pada waktu tugas ini`;
  const [kini, nanti] = [u.kini.beban(id), u.beban(id)];
  const ubah = ubahRasio(kini.rasio, nanti.rasio);
  const batas = u.kantor.pengaturan.ambangMelebihi.nilai / 100;
  if ((kini.rasio ?? 0) > batas) return `mengurangi kelebihan beban ${pegawai.nama}: ${ubah}`;
  const bulan = bulanTerpenuh(kini, hitungSatu(u.kantor, id, [tugas]));
  if (bulan >= 0 && rasioBulan(nanti, bulan) < rasioBulan(kini, bulan))
    return `${pegawai.nama} penuh pada ${namaBulan(bulan)}: ${ubahRasio(rasioBulan(kini, bulan), rasioBulan(nanti, bulan))}`;
  if ((nanti.rasio ?? 0) >= (kini.rasio ?? 0)) return `${pegawai.nama} mendapat tugas lain (beban ${ubah})`;
  return `dialihkan dari ${pegawai.nama} (beban ${ubah})`;
}

/** Why this person: the only one, idle before, knows the sub kegiatan, lowest of those who may, or for the balance. */
function alasanBertambah(
  u: PandanganUsulan,
  nanti: TugasTerbagi,
  id: PegawaiId,
  sudahMemegang: boolean,
  calon: readonly Pegawai[],
): string {
  const di = bagianTeks(u.kantor, nanti.bagianId);
  const syarat = syaratTeks(nanti.syarat);
  const siapa = `pegawai ${di}${syarat === '' ? '' : ` yang memenuhi ${syarat}`}`;
  const tanpa = tanpaTugas(u, nanti, id);
  const ubah = `tanpa tugas ini ${rasioTeks(tanpa)}, dengannya ${rasioTeks(u.beban(id).rasio)}`;
  if (calon.length === 1) return `satu-satunya ${siapa}: ${ubah}`;
  if (sudahMemegang) return `${nama(u, id)} sudah memegang tugas ini: ${ubah}`;
  if (u.kini.beban(id).beban === 0 && u.kini.tugasnya(id).length === 0)
    return `${nama(u, id)} belum mempunyai tugas: ${ubahRasio(0, u.beban(id).rasio)}`;
  const lain = calon.filter((p) => p.id !== id).map((p) => tanpaTugas(u, nanti, p.id));
  if (lain.every((rasio) => rasio >= tanpa)) return `beban terendah dari ${calon.length} ${siapa}: ${ubah}`;
  const serumpun = nanti.subKegiatanId === null ? 0 : jumlahSerumpun(u, nanti, id);
  if (serumpun > 0) return `${nama(u, id)} memegang ${serumpun} tugas lain pada sub kegiatan ini: ${ubah}`;
  const depan = `beban ${nama(u, id)} ${ubah}`;
  const lebihRingan = teringan(
    u,
    calon.filter((p) => p.id !== id && tanpaTugas(u, nanti, p.id) < tanpa && belumPada(nanti, p.id)),
  );
  if (lebihRingan === null) return `${depan}; yang lebih ringan dari ${calon.length} ${siapa} sudah mendapat bagian`;
  return `${depan}; yang lebih ringan, ${lebihRingan.nama} (${rasioTeks(u.beban(lebihRingan.id).rasio)}): ${akibatGanti(u, nanti, id, lebihRingan)}`;
}

const belumPada = (tugas: TugasTerbagi, id: PegawaiId): boolean => !tugas.penugasan.some((p) => p.pegawaiId === id);

function teringan(u: PandanganUsulan, calon: readonly Pegawai[]): Pegawai | null {
  return calon.reduce<Pegawai | null>((a, b) => (a === null || rasio(u, b.id) < rasio(u, a.id) ? b : a), null);
}

/** What would get worse if `pengganti` had the share of `id`. */
function akibatGanti(u: PandanganUsulan, nanti: TugasTerbagi, id: PegawaiId, pengganti: Pegawai): string {
  const { orang, beda } = akibatUbah(u, [gantiPemegang(nanti, id, pengganti.id)]);
  const dia = orang.find((o) => o.pegawai.id === pengganti.id);
  if (dia === undefined) return 'tidak dinilai';
  const menjadi = bilaRasio(dia);
  if (beda === null) return `hampir sama baiknya, bebannya ${menjadi}`;
  if (beda.lebihBaik)
    return `bebannya ${menjadi}; yang dipilih menjaga pembagian sekarang atau sub kegiatan tetap utuh`;
  return sebabTingkat(beda.tingkat, dia, orang);
}

const jumlahSerumpun = (u: PandanganUsulan, tugas: TugasTerbagi, id: PegawaiId): number =>
  u.tugasnya(id).filter((t) => t.id !== tugas.id && t.subKegiatanId === tugas.subKegiatanId).length;

/** Ratio in the proposal without this task. */
function tanpaTugas(u: PandanganUsulan, nanti: TugasTerbagi, id: PegawaiId): number {
  const { beban, kapasitas } = u.beban(id);
  return kapasitas === 0 ? 0 : (beban - menitPegawai(nanti, id)) / kapasitas;
}

/** `dibagi 4 orang: A 8 Perangkat Daerah, B 7 …; utuh pada satu orang bebannya menjadi 1,32`. */
function alasanPembagian(u: PandanganUsulan, nanti: TugasTerbagi): string {
  const daftar = nanti.penugasan.filter((p) => p.sampai === undefined).toSorted((a, b) => b.porsi - a.porsi);
  if (daftar.length < 2) return '';
  const bagian = daftar.map((p) => `${nama(u, p.pegawaiId)} ${porsiTeks(nanti, p.porsi)}`).join(', ');
  const teks = `dibagi ${daftar.length} orang: ${bagian}`;
  if (nanti.hadirBersama) return `hadir bersama ${daftar.length} orang`;
  const { orangMin } = nanti.syarat;
  if (orangMin !== null && daftar.length <= orangMin) return `${teks} (diminta sedikitnya ${orangMin} orang)`;
  const [terbesar] = daftar;
  if (terbesar === undefined) return teks;
  const utuh = { ...nanti, penugasan: [{ ...terbesar, porsi: nanti.pembagi, peran: 'ketua' as const }] };
  const { orang, beda } = akibatUbah(u, [utuh]);
  const dia = orang.find((o) => o.pegawai.id === terbesar.pegawaiId);
  if (dia === undefined || beda === null || beda.lebihBaik) return teks;
  return `${teks}; utuh pada ${dia.pegawai.nama}: ${sebabTingkat(beda.tingkat, dia, orang)}`;
}

const rasio = (u: PandanganUsulan, id: PegawaiId): number => u.beban(id).rasio ?? Infinity;

/** The lowest of those who may do it and are not on it, and what would be worse with them. */
function alasanDitolak(u: PandanganUsulan, nanti: TugasTerbagi, calon: readonly Pegawai[]): string {
  const pada = new Set(nanti.penugasan.map((p) => p.pegawaiId));
  const lain = calon.filter((p) => !pada.has(p.id));
  const pengganti = teringan(u, lain);
  const pemegang = nanti.penugasan.filter((p) => !p.terkunci && p.sampai === undefined).at(-1);
  if (pengganti === null || pemegang === undefined) return '';
  const depan = `berikutnya ${pengganti.nama} (beban ${rasioTeks(u.beban(pengganti.id).rasio)})`;
  return `${depan}: ${akibatGanti(u, nanti, pemegang.pegawaiId, pengganti)}`;
}

export function gantiPemegang(tugas: TugasTerbagi, dari: PegawaiId, ke: PegawaiId): TugasTerbagi {
  const asal = tugas.penugasan.find((p) => p.pegawaiId === dari);
  if (asal === undefined) return tugas;
  const baru: PorsiUsul = {
    penugasanId: null,
    pegawaiId: ke,
    porsi: asal.porsi,
    peran: asal.peran,
    terkunci: false,
    persetujuanLintas: '',
  };
  return { ...tugas, penugasan: tugas.penugasan.map((p) => (p === asal ? jadiPenugasan(baru, tugas) : p)) };
}

/** `0,52 dalam usulan menjadi 0,61`: what would be otherwise. The arrow is kept for now → proposed, as in the table. */
const bilaRasio = ({ sebelum, sesudah }: AkibatOrang): string =>
  `${rasioTeks(sebelum.rasio)} dalam usulan menjadi ${rasioTeks(sesudah.rasio)}`;

/** What gets worse on a level of the objective, in words. */
function sebabTingkat(tingkat: TingkatNilai, dia: AkibatOrang, orang: readonly AkibatOrang[]): string {
  const ubah = bilaRasio(dia);
  const lain = orang.find((o) => o !== dia);
  switch (tingkat) {
    case 'lebihTahun':
      return `bebannya ${ubah}, melebihi batas setahun`;
    case 'lebihBulan':
    case 'bulanRingan': {
      const bulan = bulanBertambah(dia.sebelum, dia.sesudah);
      if (bulan < 0) return `bebannya ${ubah}`;
      const lebih = (dia.sesudah.bulan.beban[bulan] ?? 0) - (dia.sesudah.bulan.kapasitas[bulan] ?? 0);
      return `kelebihan ${menitKeJam(lebih)} pada ${namaBulan(bulan)} (${rasioTeks(rasioBulan(dia.sesudah, bulan))})`;
    }
    case 'tanpaTugas':
      return `${lain?.pegawai.nama ?? 'pemegang sekarang'} menjadi tanpa tugas`;
    case 'rendah':
      return `beban ${lain?.pegawai.nama ?? 'pemegang sekarang'} menjadi ${rasioTeks(lain?.sesudah.rasio ?? null)}, di bawah ambang`;
    case 'terganggu':
      return `bebannya ${ubah}, pembagian sekarang ikut berubah`;
    case 'adil':
      return `bebannya ${ubah}, kurang merata`;
  }
}
