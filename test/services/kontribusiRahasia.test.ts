import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kontribusiCalls } from '../../src/api/calls/kontribusi';
import { bidangJalur } from '../../src/api/jalur';
import { SARING_KOSONG } from '../../src/domain/riwayat';
import type { IsiPribadi } from '../../src/domain/isiPribadi';
import { smallOffice, type SmallOffice } from './small';

describe('nothing of it leaves the office', () => {
  const akar = join(import.meta.dirname, '../../src');
  const sumber = (kamar: string): { nama: string; isi: string }[] =>
    readdirSync(join(akar, kamar), { recursive: true, encoding: 'utf8' })
      .filter((nama) => /\.tsx?$/.test(nama))
      .map((nama) => ({
        nama: `${kamar}/${nama}`,
        isi: readFileSync(join(akar, kamar, nama), 'utf8'),
      }));
  const RAHASIA =
    /catatan_kontribusi|from '[./]*\/(domain|data|services)?\/?(kontribusi|petaKontribusi|kontribusiKantor|catatanKontribusi|kehadiran|disiplin|tpp)'/;

  it('no paper, no workbook and no command reads contribution, attendance or the allowance', () => {
    const pembaca = [...sumber('documents'), ...sumber('cli')].filter(({ isi }) => RAHASIA.test(isi));
    expect(pembaca.map(({ nama }) => nama)).toEqual([]);
    const ekspor = sumber('services').filter(
      ({ nama, isi }) => /\/(export|cetak|formulir|laporan)/i.test(nama) && RAHASIA.test(isi),
    );
    expect(ekspor.map(({ nama }) => nama)).toEqual([]);
  });

  it('its calls name no file but the recap that is read', () => {
    const milik = Object.keys(kontribusiCalls);
    expect(bidangJalur().filter((bidang) => milik.includes(bidang.split('.')[0] ?? ''))).toEqual([
      'readKehadiran.path',
    ]);
  });
});

/** Citra was there every day of May; a talk with her was noted. */
async function dibicarakan(): Promise<SmallOffice> {
  const space = await smallOffice();
  const path = join(space.folder, 'mei.csv');
  writeFileSync(path, 'Nama;Hari hadir;TL1\nCitra Dewi;20;3\n');
  const pratinjau = await space.api.readKehadiran({ path, bulan: 5 });
  await space.api.acceptKehadiran({ imporId: pratinjau?.imporId ?? '' });
  await space.api.saveCatatanKontribusi({
    pegawaiId: space.citra,
    bulan: 5,
    temuan: 'hadir_tanpa_hasil',
    alasan: 'Alasan yang rahasia',
    tanggapan: 'Jawaban Citra',
    tanggal: '2026-06-02',
  });
  return space;
}

describe('who may read it', () => {
  it('the history tells that something was noted, not of whom nor what', async () => {
    const { api, citra } = await dibicarakan();
    const umpanBalik = 'Perlu lebih teliti';
    await api.saveEvaluasi({ pegawaiId: citra, periode: 1, hasil: 'di_bawah', perilaku: 'sesuai', umpanBalik });
    await api.saveEvaluasi({ pegawaiId: citra, periode: 1, tanggapan: 'Saya berkeberatan' });
    const riwayat = await api.listRiwayat({ ...SARING_KOSONG, offset: 0, limit: 4 });
    const rahasia = ['Citra', 'Alasan yang rahasia', 'Jawaban', 'tl1', 'teliti', 'berkeberatan', 'ekspektasi'];
    for (const { id } of riwayat.baris) {
      const isi = JSON.stringify([riwayat, await api.getPerubahan({ id })]);
      for (const kata of [...rahasia, 'di_bawah']) expect(isi).not.toContain(kata);
    }
  });

  it('the person has the right to all of it', async () => {
    const { api, citra, folder } = await dibicarakan();
    const path = join(folder, 'citra.json');
    await api.exportPribadi({ id: citra, format: 'json', path, jobId: 'j' });
    const { bagian } = JSON.parse(readFileSync(path, 'utf8')) as IsiPribadi;
    const baris = (judul: string) => bagian.find((satu) => satu.judul === judul)?.baris;
    expect(baris('Rekap kehadiran')).toEqual([['Mei', '20', 'Terlambat 1–30 menit (TL1): 3']]);
    expect(baris('Catatan pembicaraan kontribusi')?.[0]).toEqual([
      'Mei',
      'Hadir, beban atau hasil belum tampak',
      'Alasan yang rahasia',
      'Jawaban Citra',
      '2 Juni 2026',
    ]);
  });

  it('a record that was a mistake takes all of it along', async () => {
    const { api, citra } = await dibicarakan();
    await api.removePegawai({ ids: [citra] });
    const peta = await api.getPetaKontribusi({ bulan: 5, bagianId: null, rahasia: true });
    expect(peta.bulanKehadiran).toEqual([]);
    await api.undo();
    expect((await api.getKontribusi({ pegawaiId: citra, bulan: 5, rahasia: true })).catatan).toHaveLength(1);
  });
});
