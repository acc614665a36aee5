import { describe, expect, test } from 'vitest';
import { perihalSurat } from '../../src/documents/perihalSurat';
import { PenerimaTidakDikenal } from '../../src/documents/susunBersama';
import { susunPekerjaan } from '../../src/documents/susunPekerjaan';
import { susunPetikan } from '../../src/documents/susunPetikan';
import { TEMPLAT_BAWAAN } from '../../src/documents/templatBawaan';
import type { DpaId, PegawaiId, SubKegiatanId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import { bagian, kantor, pegawai, PENGATURAN, subKegiatan, tugas } from '../domain/kantorUji';

const p1 = 'p1' as PegawaiId;
const p2 = 'p2' as PegawaiId;
const dpa = {
  id: 'd1' as DpaId,
  jenis: 'murni',
  nomor: 'DPA/001/2026',
  tanggal: '2026-01-02',
  sumberBerkas: '',
} as const;
const daftarTugas = [
  tugas({ id: 't1', nama: 'Piket', urutan: 'a1' }, [['p1', 10_000]]),
  tugas(
    { id: 't2', sumber: 'dpa', subKegiatanId: 's1' as SubKegiatanId, nama: 'Pendampingan ABK', keluaran: 'Laporan', satuan: 'Perangkat Daerah',
      volume: 30, norma: 90, jendela: { jenis: 'bulan', bulan: [1, 2, 3] }, dasar: 'PermenPANRB 1/2020' },
    [['p1', 8], ['p2', 22]],
  ),
  tugas({ id: 't3', sumber: 'tambahan', nama: 'Bendahara pengeluaran', norma: 600 }, [['p1', 2500], ['p2', 7500]]),
]; // prettier-ignore

function contoh(ubahan: Partial<Kantor['pengaturan']['surat']> = {}): Kantor {
  const penandatangan = {
    ...PENGATURAN.penandatangan,
    jabatan: 'Sekretaris Daerah',
    nama: 'Nama, M.Si.',
    nip: '196801011993031001',
  };
  const orang = [
    pegawai({ id: 'p1', nama: 'Contoh Satu, S.E.', nip: '198609262015051001', golongan: 'III/d' }),
    pegawai({ id: 'p2', nama: 'Contoh Dua', golongan: 'IX', jenisPegawai: 'PPPK' }),
  ];
  return kantor({
    pegawai: orang,
    bagian: [bagian('b1', 'Organisasi')],
    tugas: daftarTugas,
    subKegiatan: [subKegiatan({ id: 's1', nama: 'Pengelolaan Kelembagaan' })],
    lain: { dpa, pengaturan: { ...PENGATURAN, penandatangan, surat: { ...PENGATURAN.surat, ...ubahan } } },
  });
}
const bahanPetikan = (k: Kantor, id: PegawaiId) => ({
  kantor: k,
  templat: TEMPLAT_BAWAAN.petikan,
  penandatangan: k.pengaturan.penandatangan,
  tanggal: '2026-01-05',
  pegawaiId: id,
});
const petikan = (k = contoh()) => susunPetikan(bahanPetikan(k, p1));
/** A template of an office that repeats the bases instead of "dan seterusnya". */
const petikanLengkap = (k = contoh()) =>
  susunPetikan({ ...bahanPetikan(k, p1), templat: { ...TEMPLAT_BAWAAN.petikan, menimbang: [], dasar: [] } });

describe('susunPetikan', () => {
  test('lists the shares of the person with volume, window, minutes and origin, sub kegiatan first', () => {
    expect(petikan().tabel).toEqual([
      { tugas: 'Pendampingan ABK', keluaran: 'Laporan', volume: '8 dari 30 Perangkat Daerah', waktu: 'Jan–Mar', menit: 720, peran: 'ketua', asal: '4.01.01.2.13.0001 Pengelolaan Kelembagaan' },
      { tugas: 'Piket', keluaran: '', volume: '1 Dokumen', waktu: 'sepanjang tahun', menit: 60, peran: '', asal: 'Tugas dan fungsi' },
      { tugas: 'Bendahara pengeluaran', keluaran: '', volume: '25 % dari 1 Dokumen', waktu: 'sepanjang tahun', menit: 150, peran: 'ketua', asal: 'Tugas tambahan' },
    ]); // prettier-ignore
  });

  test('cites the DPA by number and date after the bases of the office', () => {
    expect(petikan().dasar).toEqual(['dan seterusnya;']);
    expect(petikanLengkap(contoh({ dasar: ['Peraturan Bupati Contoh Nomor 12 Tahun 2021.'] })).dasar).toEqual([
      'Peraturan Bupati Contoh Nomor 12 Tahun 2021;',
      'Dokumen Pelaksanaan Anggaran Satuan Kerja Perangkat Daerah (DPA-SKPD) Sekretariat Daerah Kabupaten Contoh Tahun Anggaran 2026 Nomor DPA/001/2026 tanggal 2 Januari 2026;',
    ]);
  });

  test('writes the person as letters do and names whose Keputusan it is', () => {
    const isi = petikan();
    expect(isi.kepada[0]).toMatchObject({
      nip: '19860926 201505 1 001',
      pangkatGolongan: 'Penata Tk. I, III/d',
      unitKerja: 'Bagian Organisasi',
    });
    expect(isi.keputusan?.pejabat).toBe('SEKRETARIS DAERAH KABUPATEN CONTOH');
    expect(isi.penandatangan.nip).toBe('19680101 199303 1 001');
    expect(perihalSurat(isi)).toBe('Petikan pembagian tugas Tahun 2026 a.n. Contoh Satu, S.E.');
  });

  test('a person nobody knows is an error, not an empty letter', () => {
    expect(() => susunPetikan(bahanPetikan(contoh(), 'x' as PegawaiId))).toThrow(PenerimaTidakDikenal);
  });
});

describe('susunPekerjaan', () => {
  const surat = (k: Kantor) => ({
    kantor: k,
    templat: TEMPLAT_BAWAAN.surat_tugas,
    penandatangan: k.pengaturan.penandatangan,
    tanggal: '2026-05-01',
  });
  const bahan = {
    waktu: 'tanggal 4–8 Mei 2026',
    tempat: 'Aula Setda',
    bebanBiaya: true,
  };
  const [, pendampingan = tugas({ id: 'x' })] = daftarTugas;

  test('orders the job, its time and place, the report and the costs; ketua first', () => {
    const isi = susunPekerjaan({ ...surat(contoh()), ...bahan, tugas: pendampingan, pegawaiIds: [p2, p1] });
    expect(isi.untuk).toEqual([
      'Melaksanakan pendampingan ABK dengan keluaran laporan;',
      'Waktu pelaksanaan tanggal 4–8 Mei 2026, bertempat di Aula Setda;',
      'Melaporkan hasil pelaksanaan tugas kepada atasan langsung;',
      'Biaya yang timbul dibebankan pada DPA-SKPD Sekretariat Daerah Tahun Anggaran 2026, sub kegiatan 4.01.01.2.13.0001 Pengelolaan Kelembagaan.',
    ]);
    expect(isi.kepada.map(({ nama, peran, pangkatGolongan }) => [nama, peran, pangkatGolongan])).toEqual([
      ['Contoh Satu, S.E.', 'ketua', 'Penata Tk. I, III/d'],
      ['Contoh Dua', 'anggota', 'IX'],
    ]);
    expect(isi.dasar[0]).toBe('PermenPANRB 1/2020;');
    expect(perihalSurat(isi)).toBe('Melaksanakan pendampingan ABK dengan keluaran laporan');
  });

  test('MEMERINTAHKAN makes it a Surat Perintah Tugas; one person has no role', () => {
    const isi = susunPekerjaan({
      ...surat(contoh({ diktum: 'MEMERINTAHKAN' })),
      ...bahan,
      waktu: '',
      tugas: pendampingan,
      pegawaiIds: [p1],
    });
    expect([isi.judul, isi.diktum, isi.kepada[0]?.peran]).toEqual(['SURAT PERINTAH TUGAS', 'MEMERINTAHKAN', '']);
    expect(isi.untuk[1]).toBe('Waktu pelaksanaan Januari sampai dengan Maret 2026, bertempat di Aula Setda;');
  });
});
