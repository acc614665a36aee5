import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { susunKinerja } from '../../src/documents/kinerja/susunKinerja';
import type { BahanKinerja } from '../../src/documents/kinerja/bahanKinerja';
import { dokumenKinerja } from '../../src/documents/kinerja/kinerjaCetak';
import { kinerjaXlsx } from '../../src/documents/kinerja/kinerjaXlsx';
import { namaLembar } from '../../src/documents/namaLembar';
import type { PegawaiId, TimKerjaId } from '../../src/domain/ids';
import { tugasPerPegawai } from '../../src/domain/kantor';
import type { PermintaanDokumen } from '../../src/domain/kinerja';
import { TEKS_SKP_BAWAAN } from '../../src/domain/kinerjaSkp';
import { BAGIAN_A, kantorKecil, orang, tugas } from '../domain/kantorKecil';
import { HURUF } from './baca';

const pilihan = { huruf: HURUF, judul: 'Uji' };
const p = (n: number): PegawaiId => `p${n}` as PegawaiId;

function bahan(): BahanKinerja {
  const orangnya = [
    orang(1, { nama: 'Ani Kepala, S.H.', jenisJabatan: 'Administrator', jabatan: 'Kepala Bagian Hukum' }),
    orang(2, { nama: 'Budi <b>', jabatan: 'Analis' }),
  ];
  const daftar = [
    tugas(1, {
      nama: 'Penyusunan LKjIP',
      volume: 30,
      norma: 60,
      keluaran: 'LKjIP',
      dasar: 'PP 12',
      petunjuk: 'SOP 3',
      penugasan: [{ pegawaiId: p(2), porsi: 30 }],
    }),
    tugas(2, { nama: 'Rapat', norma: 100, hadirBersama: true, penugasan: [{ pegawaiId: p(1) }, { pegawaiId: p(2) }] }),
  ];
  const kantor = kantorKecil(orangnya, daftar);
  return {
    kantor,
    orang: orangnya,
    tugasnya: tugasPerPegawai(kantor),
    hasil: [],
    penilai: [],
    teksSkp: TEKS_SKP_BAWAAN,
    dicetak: '2026-11-22',
  };
}
const minta = (jenis: PermintaanDokumen['jenis'], ubah: Partial<PermintaanDokumen> = {}): PermintaanDokumen => ({
  jenis,
  bagianIds: null,
  pegawaiIds: null,
  tingkat: 1,
  lembar: 'perOrang',
  biaya: false,
  ...ubah,
});
const cetak = (permintaan: PermintaanDokumen): string =>
  dokumenKinerja(susunKinerja(bahan(), permintaan, 'pdf'), pilihan);
const sel = (permintaan: PermintaanDokumen, lembar = 0): unknown[][] => {
  const buku = read(kinerjaXlsx(susunKinerja(bahan(), permintaan, 'xlsx')));
  return utils.sheet_to_json(buku.Sheets[buku.SheetNames[lembar] ?? ''] ?? {}, { header: 1 });
};

describe('kertas kinerja', () => {
  it('the matrix: leader above, each person with jabatan at the left, results in the cells', () => {
    const html = cetak(minta('matriks'));
    expect(html).toContain('MATRIKS PEMBAGIAN PERAN DAN HASIL');
    expect(html).toContain('Baris atas: hasil dan ukuran keberhasilan Ani Kepala, S.H., Kepala Bagian Hukum.');
    expect(html).not.toContain('<b>Ani Kepala, S.H.</b>');
    expect(html).toContain('<li>Tersusunnya LKjIP</li>');
    expect(html).toContain('Budi &lt;b&gt;');
  });

  it('the matrix of a tim is signed by its ketua, the kepala takes note', () => {
    const tim = { id: 'tk1' as TimKerjaId, bagianId: BAGIAN_A, nama: 'Kelembagaan', urutan: 'a' };
    const orangnya = [bahan().orang[0]!, orang(2, { timKerjaId: tim.id }), orang(3, { timKerjaId: tim.id })];
    const daftar = [tugas(1, { nama: 'Rapat', penugasan: [{ pegawaiId: p(2) }, { pegawaiId: p(3) }] })];
    const kantor = { ...kantorKecil(orangnya, daftar), timKerja: [tim] };
    const isi = { ...bahan(), kantor, orang: orangnya, tugasnya: tugasPerPegawai(kantor) };
    const [, kedua] = susunKinerja(isi, minta('matriks', { tingkat: 2 }), 'pdf').bagian;
    expect(kedua?.ttd.map(({ pengantar, jabatan }) => [pengantar, jabatan])).toEqual([
      ['Mengetahui', 'Kepala Bagian Hukum'],
      [undefined, 'Ketua Tim Kerja Kelembagaan'],
    ]);
    expect(dokumenKinerja(susunKinerja(isi, minta('matriks', { tingkat: 2 }), 'pdf'), pilihan)).toContain(
      'Mengetahui,',
    );
  });

  it('the SKP of a kepala: the judge the office names signs, else a line to write on; RHK pimpinan from the office', () => {
    const isi = bahan();
    const kosong = susunKinerja(isi, minta('skp', { pegawaiIds: [p(1)] }), 'pdf').bagian[0];
    expect(kosong?.ttd[1]?.jabatan).toBe('Pejabat penilai kinerja');
    expect(kosong?.ttd[1]?.nama).toMatch(/^…+$/);
    const rhkPimpinan = (bagian: typeof kosong): unknown =>
      bagian?.tabel[0]?.baris.flatMap((b) => (b.jenis === 'isi' ? [b.sel[1]] : []))[0];
    expect(rhkPimpinan(kosong)).toBe('');
    const penilai = { nama: 'Dra. Wening', nip: '', pangkat: 'Pembina', jabatan: 'Asisten Administrasi' };
    const lengkap = susunKinerja(
      {
        ...isi,
        penilai: [{ bagianId: BAGIAN_A, penilai }],
        hasil: [{ bagianId: null, hasil: [{ id: 'k', uraian: 'Meningkatnya mutu', indikator: [], kode: ['2.13'] }] }],
      },
      minta('skp', { pegawaiIds: [p(1)] }),
      'pdf',
    ).bagian[0];
    expect(lengkap?.ttd[1]).toMatchObject({ nama: 'Dra. Wening', pangkat: 'Pembina', jabatan: 'Asisten Administrasi' });
    expect(lengkap?.identitas).toContainEqual(['Pejabat penilai kinerja', 'Dra. Wening, Asisten Administrasi']);
    expect(rhkPimpinan(lengkap)).toBe('Tugas dan fungsi');
  });

  it('note and signatures stay on the page of the last two rows', () => {
    const html = cetak(minta('skp', { pegawaiIds: [p(2)] }));
    expect(html).toMatch(/<tbody class="bersama akhir">(?!.*<tbody)/s);
    expect(html).toContain('.kinerja tbody.bersama{break-inside:avoid}');
    // Two rows at least, then the note and the signatures, in one part of the table.
    const [, akhir = ''] = /<tbody class="bersama akhir">(.*?)<\/tbody>/s.exec(html) ?? [];
    expect(akhir.match(/<tr/g)?.length).toBeGreaterThan(2);
    for (const isi of ['Dicetak 22 November 2026.', 'Pegawai yang dinilai']) expect(akhir).toContain(isi);
  });

  it('the SKP on paper: leader’s result, own result, aspects and quarters; equal cells are one', () => {
    const html = cetak(minta('skp', { pegawaiIds: [p(2)] }));
    expect(html).toContain('A. UTAMA');
    expect(html).toMatch(/<td rowSpan="3"[^>]*>Tersusunnya LKjIP<\/td>/i);
    expect(html).toContain('<td class="tengah">31 Mar</td>');
    expect(html).toContain('Pejabat penilai kinerja');
  });

  it('the task list: hours add up, are set against the capacity and are called planning figures', () => {
    const html = cetak(minta('daftar_tugas', { pegawaiIds: [p(2)] }));
    expect(html).toMatch(/Jumlah<\/td><td class="angka">31,7<\/td>/);
    expect(html).toMatch(/Jumlah 31,7 jam dari 1\.[\d.]+,\d jam kerja efektif setahun \(0,0\d\)\./);
    expect(html).toContain('bukan penilaian kinerja');
    for (const isi of ['PP 12', 'SOP 3', '30 Dokumen', 'sepanjang tahun']) expect(html).toContain(isi);
  });

  it('a sheet each or one long list with the person in every row', () => {
    const [judul] = sel(minta('skp'));
    expect(judul).toEqual(['LAMPIRAN SASARAN KINERJA PEGAWAI']);
    const panjang = sel(minta('skp', { lembar: 'satu' }));
    expect(panjang.filter((baris) => baris[1] === 'Budi <b>')).toHaveLength(6);
    const daftar = sel(minta('daftar_tugas'), 1);
    const kepala = daftar.find((baris) => baris[0] === 'No.') ?? [];
    const pertama = daftar.find((baris) => baris[0] === 1) ?? [];
    expect(pertama[kepala.indexOf('Volume')]).toBe(30);
    // 1 January 2026 as spreadsheets count days.
    expect(pertama[kepala.indexOf('Mulai')]).toBe(46_023);
  });

  it('every page is of the office’s paper, landscape, with the letterhead and the day of printing', () => {
    for (const jenis of ['matriks', 'sub_kegiatan', 'rekap'] as const) {
      const html = cetak(minta(jenis));
      expect(html).toContain('size:297mm 210mm');
      expect(html).toContain('SEKRETARIAT DAERAH');
      expect(html).toContain('Dicetak 22 November 2026.');
    }
  });

  it('names of sheets: 31 letters, no forbidden signs, none twice', () => {
    const ada = new Set<string>();
    expect(namaLembar("Ani's [1]: a/b*?", ada)).toBe('Ani s 1 a b');
    expect(namaLembar('ANI S 1 A B', ada)).toBe('ANI S 1 A B 2');
    expect(namaLembar('x'.repeat(40), ada)).toHaveLength(31);
    expect(namaLembar('***', ada)).toBe('Lembar');
  });
});
