import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { skala } from '../../src/documents/laporan/GrafikBatang';
import { dokumenLaporan } from '../../src/documents/laporan/laporanCetak';
import { laporanDocx } from '../../src/documents/laporan/laporanDocx';
import type { NaskahLaporan } from '../../src/documents/laporan/modelLaporan';
import { tandaPelapor } from '../../src/documents/laporan/pelapor';
import { orang } from '../domain/kantorKecil';

const NAKAL = '<b>&"Bagian"</b>\u0001=1+1';
const naskah: NaskahLaporan = {
  judul: NAKAL,
  kantor: NAKAL,
  kop: { daerah: 'PEMERINTAH KABUPATEN CONTOH', opd: 'SEKRETARIAT DAERAH', bagian: '', alamat: [], logo: '' },
  kertas: 'A4',
  orientasi: 'tegak',
  tahun: 2026,
  dicetak: '2026-06-02',
  sifat: '',
  bagian: [
    {
      judul: 'LAPORAN',
      bawahJudul: ['Mei 2026'],
      identitas: [['Kepada', NAKAL]],
      blok: [
        { jenis: 'paragraf', teks: NAKAL },
        { jenis: 'angka', butir: [{ label: 'Capaian', nilai: '73,7 %', keterangan: NAKAL }] },
        {
          jenis: 'grafik',
          grafik: [
            {
              judul: NAKAL,
              satuan: 'jam',
              deret: ['Rencana', 'Realisasi'],
              arah: 'mendatar',
              kelompok: [{ label: NAKAL, nilai: [10, 5] }],
            },
          ],
        },
        {
          jenis: 'tabel',
          tabel: {
            kolom: [
              { judul: 'Bagian', jenis: 'teks', mm: 40, lentur: true },
              { judul: 'Tugas', jenis: 'angka', mm: 20 },
            ],
            baris: [
              { jenis: 'kelompok', teks: NAKAL, tingkat: 1 },
              { jenis: 'isi', sel: [NAKAL, 1234] },
              { jenis: 'jumlah', teks: 'Jumlah', sel: [null, 1234] },
            ],
          },
        },
      ],
      ttd: [{ jabatan: 'Kepala', nama: NAKAL, nip: '1' }],
    },
  ],
  lembar: [],
};

/** Every element that opens closes, in order: what a Word program asks first. */
function tersusun(xml: string): boolean {
  const buka: string[] = [];
  for (const [, tutup, nama = '', sendiri] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (sendiri === '/') continue;
    if (tutup !== '/') buka.push(nama);
    else if (buka.pop() !== nama) return false;
  }
  return buka.length === 0 && !/&(?!(amp|lt|gt|quot);)/.test(xml);
}

test('the Word file is whole, escapes what people typed, and each chart is a part of it', () => {
  const isi = unzipSync(laporanDocx(naskah));
  for (const [nama, bytes] of Object.entries(isi)) expect(tersusun(strFromU8(bytes)), nama).toBe(true);
  const teks = strFromU8(isi['word/document.xml'] ?? new Uint8Array());
  expect(teks).toContain('&lt;b&gt;&amp;');
  expect(teks).not.toContain('\u0001');
  expect(strFromU8(isi['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('charts/chart1.xml');
  expect(strFromU8(isi['[Content_Types].xml'] ?? new Uint8Array())).toContain('/word/charts/chart1.xml');
  expect(laporanDocx(naskah)).toEqual(laporanDocx(naskah));
});

test('charts tell plan and actual apart without a colour, on paper and in Word', () => {
  const muka = { biasa: '', tebal: '', miring: '' };
  const html = dokumenLaporan(naskah, { huruf: { arial: muka, bookman: muka }, judul: 'x' });
  expect(html).toContain('url(#arsir-mendatar)');
  const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? '';
  const warna = [...svg.matchAll(/#[0-9a-f]{3,6}\b/gi)].map(([satu]) => satu).filter((satu) => satu !== '#fff');
  expect(warna).toEqual([]);
  const grafik = strFromU8(unzipSync(laporanDocx(naskah))['word/charts/chart1.xml'] ?? new Uint8Array());
  expect(grafik).toContain('wdUpDiag');
  for (const [, satu = ''] of grafik.matchAll(/srgbClr val="(\w{6})"/g))
    expect(satu.slice(0, 2) === satu.slice(2, 4) && satu.slice(2, 4) === satu.slice(4)).toBe(true);
});

test('the scale of a chart has few round steps and reaches the highest bar', () => {
  for (const n of [0, 0.4, 1, 7, 99, 1234, 8_765_432]) {
    const { langkah, atas } = skala(n);
    expect(atas).toBeGreaterThanOrEqual(n);
    expect(atas / langkah).toBeLessThanOrEqual(5);
  }
});

test('the maker of a report signs it, with the NIP of the one employee of that name', () => {
  const rina = orang(1, { nama: 'Rina Wulandari, S.Sos.', nip: '198502022010012001' });
  const pengguna = { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' };
  expect(tandaPelapor(pengguna, [rina, orang(2)])).toMatchObject([
    { nama: 'Rina Wulandari, S.Sos.', jabatan: 'Kepala Bagian Organisasi', nip: '19850202 201001 2 001' },
  ]);
  expect(tandaPelapor(pengguna, [rina, { ...rina }])).toMatchObject([{ nama: 'Rina Wulandari', nip: '' }]);
  expect(tandaPelapor(null, [rina])).toEqual([]);
});
