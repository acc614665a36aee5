import type { Soal } from './bagiHabisSoal';
import type { PorsiUsul } from './bagiHabisUsulan';
import type { BebanTahun } from './hitungan';
import { menitPegawai } from './hitungan';
import type { BagianId, PegawaiId } from './ids';
import type { Kantor } from './kantor';
import { namaBagian } from './kantor';
import { rentangJendela } from './beban';
import { porsiTeks } from './porsi';
import { formatSyarat, layak, SYARAT_KOSONG } from './syarat';
import { BULAN_SINGKAT, rasioTeks } from './tampil';
import type { Syarat, TugasTerbagi } from './tugas';

/** The office now and as proposed, with the loads of both. */
export interface Bandingan {
  readonly kantor: Kantor;
  readonly kantorBaru: Kantor;
  readonly kini: ReadonlyMap<PegawaiId, BebanTahun>;
  readonly nanti: ReadonlyMap<PegawaiId, BebanTahun>;
  readonly soal: Soal;
}

/** Why the plan changes this task, in one or two short sentences with the ratios they rest on. `t` = index in the problem. */
export function alasanTugas(b: Bandingan, tugas: TugasTerbagi, usul: readonly PorsiUsul[], t: number): string {
  const porsiBaru = new Map(usul.map((u) => [u.pegawaiId, u.porsi]));
  const porsiLama = new Map(tugas.penugasan.map((p) => [p.pegawaiId, p.porsi]));
  const berkurang = [...porsiLama].filter(([id, porsi]) => (porsiBaru.get(id) ?? 0) < porsi).map(([id]) => id);
  const bertambah = [...porsiBaru].filter(([id, porsi]) => (porsiLama.get(id) ?? 0) < porsi).map(([id]) => id);
  const kalimat: string[] = [];
  if (tugas.syarat.tugasTambahan !== '' && bertambah.length > 0) {
    kalimat.push(`perlu penetapan tugas tambahan (${tugas.syarat.tugasTambahan})`);
  }
  if (berkurang.length > 0) kalimat.push(...berkurang.slice(0, 2).map((id) => alasanBerkurang(b, tugas, id)));
  const penerima = bertambah.length > 0 ? alasanBertambah(b, tugas, bertambah, t) : '';
  if (penerima !== '') kalimat.push(penerima);
  if (bertambah.length > 0 && usul.length > 1)
    kalimat.push(`dibagi ${usul.length} orang: ${usul.map((u) => bagian(b, tugas, u)).join(', ')}`);
  return kalimat.join('; ');
}

function bagian(b: Bandingan, tugas: TugasTerbagi, u: PorsiUsul): string {
  return `${nama(b, u.pegawaiId)} ${porsiTeks(tugas, u.porsi)}`;
}

/** Why somebody gives work away: not allowed any more, over the year, over in a month, or to help others. */
function alasanBerkurang(b: Bandingan, tugas: TugasTerbagi, id: PegawaiId): string {
  const pegawai = b.kantor.pegawai.get(id);
  if (pegawai === undefined) return 'pemegang tidak lagi tercatat sebagai pegawai';
  const boleh = layak(tugas, pegawai, rentangJendela(tugas.jendela, b.kantor.kalender.tahun));
  if (!boleh.ya) return `${pegawai.nama} tidak dapat mengerjakan: ${boleh.teks}`;
  const [kini, nanti] = [b.kini.get(id), b.nanti.get(id)];
  const ubah = `${rasioTeks(kini?.rasio ?? null)} → ${rasioTeks(nanti?.rasio ?? null)}`;
  const batas = b.kantor.pengaturan.ambangMelebihi.nilai / 100;
  if ((kini?.rasio ?? 0) > batas) return `mengurangi kelebihan beban ${pegawai.nama}: ${ubah}`;
  const bulan = kini === undefined ? -1 : bulanTerpenuh(kini);
  if (kini !== undefined && nanti !== undefined && bulan >= 0 && rasioBulan(nanti, bulan) < rasioBulan(kini, bulan)) {
    const teks = `${rasioTeks(rasioBulan(kini, bulan))} → ${rasioTeks(rasioBulan(nanti, bulan))}`;
    return `${pegawai.nama} penuh pada ${BULAN_SINGKAT[bulan] ?? ''}: ${teks}`;
  }
  return `dialihkan dari ${pegawai.nama} (beban ${ubah})`;
}

/** Month (0–11) with the highest ratio above 1, −1 when none. */
function bulanTerpenuh(beban: BebanTahun): number {
  let pilihan = -1;
  for (let i = 0; i < 12; i += 1) {
    const rasio = rasioBulan(beban, i);
    if (rasio > 1 && (pilihan < 0 || rasio > rasioBulan(beban, pilihan))) pilihan = i;
  }
  return pilihan;
}
function rasioBulan(beban: BebanTahun, i: number): number {
  const kapasitas = beban.bulan.kapasitas[i] ?? 0;
  return kapasitas === 0 ? 0 : (beban.bulan.beban[i] ?? 0) / kapasitas;
}

/** Why these people: only ones, idle before, least loaded of those who may, or for the balance of the whole. */
function alasanBertambah(b: Bandingan, tugas: TugasTerbagi, bertambah: readonly PegawaiId[], t: number): string {
  const { soal } = b;
  const calon = soal.anggota[soal.kelompok[t]!]!;
  const siapa = `yang memenuhi ${syaratTeks(tugas.syarat)}`;
  const di = bagianTeks(b.kantor, tugas.bagianId);
  const [utama] = bertambah;
  if (utama === undefined) return '';
  const sebelumTugas = tanpaTugasIni(b, tugas, utama);
  const ubah = `${rasioTeks(sebelumTugas)} → ${rasioTeks(b.nanti.get(utama)?.rasio ?? null)}`;
  if (calon.length === 1) return `satu-satunya pegawai ${di} ${siapa}: ${ubah}`;
  const kini = b.kini.get(utama);
  if (kini !== undefined && kini.beban === 0 && tugas.penugasan.length > 0) {
    return `${nama(b, utama)} belum mempunyai beban: ${rasioTeks(0)} → ${rasioTeks(b.nanti.get(utama)?.rasio ?? null)}`;
  }
  if (bertambah.length > 1)
    return `beban ${bertambah.map((id) => `${nama(b, id)} ${ubahTeks(b, tugas, id)}`).join(', ')}`;
  const teringan = calon.every((p) => {
    const id = soal.pegawai[p]!;
    return id === utama || tanpaTugasIni(b, tugas, id) >= sebelumTugas;
  });
  if (teringan) return `beban terendah ${di} ${siapa}: ${ubah}`;
  return `beban ${nama(b, utama)} ${ubah}, menjaga keseimbangan ${calon.length} pegawai ${di} ${siapa}`;
}

function ubahTeks(b: Bandingan, tugas: TugasTerbagi, id: PegawaiId): string {
  return `${rasioTeks(tanpaTugasIni(b, tugas, id))} → ${rasioTeks(b.nanti.get(id)?.rasio ?? null)}`;
}

/** Ratio in the proposal without this task. */
function tanpaTugasIni(b: Bandingan, tugas: TugasTerbagi, id: PegawaiId): number {
  const nanti = b.nanti.get(id);
  const baru = b.kantorBaru.tugas.get(tugas.id);
  if (nanti === undefined || baru === undefined || nanti.kapasitas === 0) return 0;
  return (nanti.beban - menitPegawai(baru, id)) / nanti.kapasitas;
}

function nama(b: Bandingan, id: PegawaiId): string {
  return b.kantor.pegawai.get(id)?.nama ?? '';
}

/** `di Bagian Hukum`. */
export function bagianTeks(kantor: Kantor, id: BagianId | null): string {
  const nama = namaBagian(kantor, id);
  if (nama === '') return 'di kantor ini';
  return /^(bagian|biro|bidang|sekretariat)\b/i.test(nama) ? `di ${nama}` : `di Bagian ${nama}`;
}

/** `kelas 7–10`, `syarat` when there is none to name. */
export function syaratTeks(syarat: Syarat): string {
  const { kelasMin, kelasMax, jabatan, kompetensi } = syarat;
  const bagianSyarat = [
    formatSyarat({ ...SYARAT_KOSONG, kelasMin, kelasMax }).replace(/(\d)-(\d)/, '$1–$2'),
    jabatan.length > 0 ? `jabatan ${jabatan.join(' atau ')}` : '',
    kompetensi.length > 0 ? `kompetensi ${kompetensi.join(', ')}` : '',
  ].filter((teks) => teks !== '');
  return bagianSyarat.length === 0 ? 'syarat' : bagianSyarat.join(', ');
}
