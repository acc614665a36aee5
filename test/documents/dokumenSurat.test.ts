import { describe, expect, test } from 'vitest';
import { dokumenSurat } from '../../src/documents/dokumenSurat';
import type { IsiSurat } from '../../src/domain/surat';
import { berurutan, HURUF, teks } from './baca';
import { barisTugas, isiPetikan, isiSuratTugas, penerima } from './contohIsi';

const html = (...isi: IsiSurat[]) => dokumenSurat(isi, { huruf: HURUF, judul: 'Naskah' });
const dibaca = (isi: IsiSurat) => teks(html(isi));

describe('Surat Tugas', () => {
  test('has its parts in the order of the tata naskah', () => {
    const isi = dibaca(isiSuratTugas({ menimbang: ['bahwa satu;', 'bahwa dua.'], catatanKaki: 'Catatan penutup' }));
    const urutan = [
      'PEMERINTAH KABUPATEN CONTOH', 'SEKRETARIAT DAERAH', 'Jalan Merdeka', 'SURAT TUGAS', 'NOMOR 800.1.11.1/091/ORG/V/2026',
      'Menimbang :', 'a. bahwa satu;', 'b. bahwa dua.', 'Dasar :', '1. Peraturan Bupati', '2. Dokumen Pelaksanaan',
      'MENUGASKAN:', 'Kepada :', 'Nama : Contoh Pegawai 1, S.Sos.', 'Pangkat/Gol. : Penata Tk. I, III/d', 'NIP : 19860926 201505 1 001',
      'Jabatan : Analis', 'Untuk :', '1. Melaksanakan', '3. Melaporkan', 'Demikian', 'Ditetapkan di Kota Contoh',
      'pada tanggal 5 Januari 2026', 'SEKRETARIS DAERAH,', 'ruang tanda tangan elektronik', 'Dr. Ir. H. Nama Sekretaris, M.Si.',
      'Pembina Utama Madya, IV/d', 'NIP 19680101 199303 1 001', 'Tembusan:', '1. Bupati Contoh', 'Catatan penutup',
    ]; // prettier-ignore
    expect(berurutan(isi, urutan)).toBe(true);
  });

  test('leaves a dotted blank for a number that comes later', () => {
    expect(dibaca(isiSuratTugas({ nomor: '' }))).toMatch(/NOMOR \.{40}/);
  });

  test('escapes what an office typed', () => {
    const keluar = html(
      isiSuratTugas({ untuk: ['Rapat <b>A & B</b> "cepat"'], kepada: [penerima(1, { nama: 'A <script>' })] }),
    );
    expect(keluar).toContain('Rapat &lt;b&gt;A &amp; B&lt;/b&gt; &quot;cepat&quot;');
    expect(keluar).not.toContain('<script');
  });

  test('numbers a team of two to five and prints their roles', () => {
    const isi = dibaca(isiSuratTugas({ kepada: [penerima(1, { peran: 'ketua' }), penerima(2, { peran: 'anggota' })] }));
    expect(
      berurutan(isi, [
        '1. Nama : Contoh Pegawai 1',
        'Sebagai : Ketua',
        '2. Nama : Contoh Pegawai 2',
        'Sebagai : Anggota',
      ]),
    ).toBe(true);
    expect(isi).not.toContain('LAMPIRAN');
  });

  test('moves more than five people to a signed Lampiran', () => {
    const isi = dibaca(isiSuratTugas({ kepada: [1, 2, 3, 4, 5, 6].map((n) => penerima(n)) }));
    const [surat = '', lampiran = ''] = isi.split('LAMPIRAN');
    expect(surat).toContain('daftar terlampir (6 orang)');
    expect(surat).not.toContain('Contoh Pegawai');
    for (const n of [1, 2, 3, 4, 5, 6]) expect(lampiran).toContain(`${n}. Contoh Pegawai ${n}, S.Sos. NIP 19860926`);
    expect(lampiran).toContain('Nama Sekretaris');
  });

  test('keeps the last order and the signature in one unbreakable piece', () => {
    const keluar = html(isiSuratTugas());
    const akhir = keluar.slice(keluar.indexOf('class="akhir"'));
    expect(berurutan(teks(akhir), ['3. Melaporkan', 'Demikian', 'SEKRETARIS DAERAH,'])).toBe(true);
    expect(teks(akhir)).not.toContain('2. Melaksanakan');
  });
});

describe('signature', () => {
  const dengan = (ubahan: Partial<IsiSurat['penandatangan']>) =>
    dibaca(isiSuratTugas({ penandatangan: { ...isiSuratTugas().penandatangan, ...ubahan } }));

  test('a.n. stands above the post that signs', () => {
    expect(dengan({ kuasa: 'a.n.', pemberiKuasa: 'BUPATI CONTOH' })).toContain(
      'a.n. BUPATI CONTOH SEKRETARIS DAERAH, ruang',
    );
  });
  test('u.b. names the post between', () => {
    const isi = dengan({
      kuasa: 'u.b.',
      pemberiKuasa: 'BUPATI CONTOH',
      perantara: 'SEKRETARIS DAERAH',
      jabatan: 'ASISTEN UMUM',
    });
    expect(isi).toContain('a.n. BUPATI CONTOH SEKRETARIS DAERAH u.b. ASISTEN UMUM,');
  });
  test.each(['Plt.', 'Plh.'] as const)('%s stands before the post', (kuasa) => {
    expect(dengan({ kuasa })).toContain(`${kuasa} SEKRETARIS DAERAH,`);
  });
  test('a signer without pangkat and NIP (Bupati) has neither line', () => {
    const isi = dengan({ pangkat: '', nip: '' });
    expect(isi).toContain('Nama Sekretaris, M.Si. Tembusan');
  });
  test('wet signature leaves space and no box', () => {
    const isi = html(isiSuratTugas({ kotakTte: false }));
    expect(isi).toContain('class="ruang-basah"');
    expect(teks(isi)).not.toContain('tanda tangan elektronik');
  });
});

describe('Petikan', () => {
  test('cites its Keputusan, then the person, the tasks by origin, the total and the order to carry out', () => {
    const urutan = [
      'PETIKAN', 'KEPUTUSAN SEKRETARIS DAERAH KABUPATEN CONTOH', 'NOMOR 800/12/KPTS/SETDA/2026 TANGGAL 5 JANUARI 2026', 'TENTANG', 'PEMBAGIAN TUGAS PEGAWAI',
      'Nomor petikan: 800.1.11.1/001/ORG/I/2026', 'Dasar :', 'MEMUTUSKAN:', 'Menetapkan :',
      'Nama : Contoh Pegawai 1', 'Unit kerja : Bagian Organisasi',
      'No. Tugas Keluaran Volume Waktu Jam setahun', '4.01.01.2.13.0001', '1. Penyusunan', '(sebagai ketua)', '2. Penyusunan',
      'Tugas dan fungsi', '3. Penyusunan', '12 Laporan', 'Jumlah', 'untuk dilaksanakan', 'Ditetapkan di',
    ]; // prettier-ignore
    expect(berurutan(dibaca(isiPetikan()), urutan)).toBe(true);
  });

  test('hours shown add up to the total shown', () => {
    const tabel = Array.from({ length: 60 }, (_, n) => barisTugas(n, { menit: 20 + n * 13, asal: `Asal ${n % 4}` }));
    const sel = [
      ...html(isiPetikan({ tabel })).matchAll(
        /<tr( class="\w+")?>(?:(?!<\/tr>)[\s\S])*<td class="angka">([\d.]+,\d)<\/td>/g,
      ),
    ];
    const jumlah = (kelas: string | undefined) =>
      sel
        .filter((satu) => satu[1] === kelas)
        .reduce((total, satu) => total + Math.round(Number(satu[2]?.replace('.', '').replace(',', '.')) * 10), 0);
    expect(sel).toHaveLength(60 + 4 + 1);
    expect(jumlah(undefined)).toBe(jumlah(' class="jumlah"'));
    expect(jumlah(' class="asal"')).toBe(jumlah(' class="jumlah"'));
  });

  test('the last task, the total and the signature share the last part of the table', () => {
    const keluar = html(isiPetikan());
    const ekor = teks(keluar.slice(keluar.lastIndexOf('<tbody class="utuh">')));
    expect(berurutan(ekor, ['Tugas dan fungsi', '3. Penyusunan', 'Jumlah', 'untuk dilaksanakan', 'Tembusan:'])).toBe(
      true,
    );
  });

  test('a Keputusan that has no number yet is cited with blanks', () => {
    const keputusan = { pejabat: 'BUPATI CONTOH', nomor: '', tanggal: '', tentang: 'Pembagian Tugas' } as const;
    expect(dibaca(isiPetikan({ keputusan }))).toMatch(/KEPUTUSAN BUPATI CONTOH NOMOR \.{40} TENTANG/);
  });
});

describe('document of many letters', () => {
  test('each letter has its page size, its margins and a linked mark', () => {
    const keluar = html(isiSuratTugas(), isiPetikan({ kertas: 'F4_215', tepi: [25, 20, 25, 30] }));
    expect(keluar).toContain('@page h-A4-tegak-20-20-25-30{size:210mm 297mm;margin:20mm 20mm 25mm 30mm}');
    expect(keluar).toContain('@page h-F4_215-tegak-25-20-25-30{size:215mm 330mm;margin:25mm 20mm 25mm 30mm}');
    for (const n of [0, 1]) {
      expect(keluar).toContain(`href="#surat-${n}"`);
      expect(keluar).toContain(`id="surat-${n}"`);
    }
  });
  test('has no style attribute and no script, and loads only embedded pictures', () => {
    const keluar = html(
      isiSuratTugas({ kop: { ...isiSuratTugas().kop, logo: 'https://contoh.example/logo.png' } }),
      isiPetikan(),
    );
    expect(keluar).not.toMatch(/ style=|<script|https:/);
  });
});
