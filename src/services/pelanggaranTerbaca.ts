import type { CaraInduk, Pelanggaran } from '../api/gabungViews';
import { jamPerubahan } from '../data/ids';
import { barisApaPun } from '../data/kembalikan';
import { kunciLanggar, type Langgar } from '../data/pelanggaran';
import { nameFinder } from '../data/riwayat';
import { columnsOf, type Db, type TableName } from '../data/schema';
import type { PegawaiId, SuratId, TugasId } from '../domain/ids';
import { sebutanKolom, sebutanTabel } from '../domain/sebutanKolom';
import { angka, tanggalPanjang } from '../domain/tampil';
import { aktorDari } from './benturanTerbaca';

/** Broken rules in words, with what leads to them. */
export async function pelanggaranTerbaca(db: Db, langgar: readonly Langgar[]): Promise<Pelanggaran[]> {
  const nama = nameFinder(db);
  const found: Pelanggaran[] = [];
  for (const satu of langgar) found.push(await terbaca(db, nama, satu));
  return found;
}

async function terbaca(db: Db, nama: ReturnType<typeof nameFinder>, satu: Langgar): Promise<Pelanggaran> {
  const kunci = kunciLanggar(satu);
  switch (satu.jenis) {
    case 'porsiLebih': {
      const persen = Math.round((satu.jumlah / satu.pembagi) * 100);
      const kata = `${await tersebut(db, nama, 'tugas', satu.tugasId)} terbagi ${angka(persen)} %`;
      return { kunci, kata, jenis: satu.jenis, tugasId: satu.tugasId as TugasId };
    }
    case 'nomorGanda':
      return {
        kunci,
        kata: `Nomor naskah ${satu.nomor} dipakai ${angka(satu.ids.length)} kali`,
        jenis: satu.jenis,
        nomor: satu.nomor,
        suratIds: satu.ids as SuratId[],
      };
    case 'nipGanda': {
      const pegawai: { id: PegawaiId; nama: string }[] = [];
      for (const id of satu.ids) pegawai.push({ id: id as PegawaiId, nama: await nama('pegawai', id) });
      const kata = `NIP ${satu.nip} dipakai ${angka(pegawai.length)} pegawai: ${pegawai.map((p) => p.nama).join(', ')}`;
      return { kunci, kata, jenis: satu.jenis, nip: satu.nip, pegawai };
    }
    case 'indukTerhapus':
      return induk(db, nama, satu, kunci);
  }
}

async function induk(
  db: Db,
  nama: ReturnType<typeof nameFinder>,
  satu: Extract<Langgar, { jenis: 'indukTerhapus' }>,
  kunci: string,
): Promise<Pelanggaran> {
  const { jenis, tabel, kolom, indukTabel, indukId, jumlah } = satu;
  const row = await barisApaPun(db, indukTabel, indukId);
  const oleh = typeof row?.['dihapus'] === 'string' ? await penghapus(db, row['dihapus']) : '';
  const siapa = row
    ? `${await tersebut(db, nama, indukTabel, indukId)} sudah dihapus${oleh}`
    : `${sebutanTabel(indukTabel)} yang ditunjuk tidak ada`;
  const boleh = columnsOf(tabel).find(([name]) => name === kolom)?.[1].kind === 'text?';
  const cara: CaraInduk[] = [...(row ? (['kembalikan'] as const) : []), boleh ? 'kosongkan' : 'hapus'];
  const baris: { id: string; nama: string }[] = [];
  for (const id of satu.ids) baris.push({ id, nama: await nama(tabel, id) });
  const pada = sebutanKolom(tabel, kolom) === sebutanTabel(indukTabel) ? '' : ` (${sebutanKolom(tabel, kolom)})`;
  return {
    kunci,
    kata: `${siapa}, tetapi masih dipakai ${angka(jumlah)} ${sebutanTabel(tabel).toLowerCase()}${pada}`,
    jenis,
    tabel,
    kolom,
    indukTabel,
    indukId,
    jumlah,
    baris,
    cara,
  };
}

/** `Tugas “Laporan” (Umum)`: offices give many tasks one name, so the bagian is said with it. */
async function tersebut(db: Db, nama: ReturnType<typeof nameFinder>, tabel: TableName, id: string): Promise<string> {
  const kata = `${sebutanTabel(tabel)} “${await nama(tabel, id)}”`;
  const bagian = tabel === 'tugas' ? (await barisApaPun(db, tabel, id))?.['bagian_id'] : null;
  return bagian ? `${kata} (${await nama('bagian', String(bagian))})` : kata;
}

/** ` oleh Sari (4 Mei 2026)` */
async function penghapus(db: Db, perubahan: string): Promise<string> {
  const aktor = (await aktorDari(db, [perubahan])).get(perubahan);
  if (aktor === undefined) return '';
  const hari = new Date(jamPerubahan(perubahan)).toISOString().slice(0, 10);
  return ` oleh ${aktor} (${tanggalPanjang(hari)})`;
}
