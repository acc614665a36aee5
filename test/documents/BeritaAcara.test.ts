import { expect, test } from 'vitest';
import { dataWord } from '../../src/documents/dataWord';
import { dokumenSurat } from '../../src/documents/dokumenSurat';
import type { IsiSurat } from '../../src/domain/surat';
import { berurutan, HURUF, teks } from './baca';
import { isiBeritaAcara } from './contohLain';

const html = (isi: IsiSurat) => dokumenSurat([isi], { huruf: HURUF, judul: 'Berita acara' });
const dibaca = (isi: IsiSurat) => teks(html(isi));

test('a berita acara has its parts in the order of the form', () => {
  const urutan = [
    'SEKRETARIAT DAERAH', 'BERITA ACARA SERAH TERIMA TUGAS', 'NOMOR 800.1.11.1/002/ORG/V/2026',
    'Pada hari ini Senin, tanggal empat bulan Mei tahun dua ribu dua puluh enam', '(4-5-2026)', 'kami yang bertanda tangan di bawah ini:',
    '1. Nama : Contoh Penyerah, S.Sos., M.Si.', 'NIP :', 'Pangkat/Gol. :', 'Jabatan :', 'selanjutnya disebut PIHAK KESATU',
    '2. Nama : Contoh Penerima, S.E.', 'selanjutnya disebut PIHAK KEDUA', 'PIHAK KESATU menyerahkan', 'Dengan ditandatanganinya',
    'Sisa volume', 'Sisa jam', '5 dari 30 Perangkat Daerah', '8 Laporan', 'Jumlah', 'Demikian berita acara', 'Dibuat di Kota Contoh',
    'PIHAK KEDUA,', 'Contoh Penerima, S.E.', 'PIHAK KESATU,', 'Contoh Penyerah, S.Sos., M.Si.', 'Mengetahui,', 'SEKRETARIS DAERAH,',
    'Dr. Ir. H. Nama Sekretaris, M.Si.',
  ]; // prettier-ignore
  expect(berurutan(dibaca(isiBeritaAcara()), urutan)).toBe(true);
});

test('without words of the template the form says who hands over what, why and from when', () => {
  expect(dibaca(isiBeritaAcara({ paragraf: [] }))).toContain(
    'PIHAK KESATU menyerahkan tugas kepada PIHAK KEDUA sehubungan dengan mutasi PIHAK KESATU, dan PIHAK KEDUA menerima penyerahan tugas tersebut terhitung mulai tanggal 5 Mei 2026',
  );
});

test('a stand-in is one until a day, also where the template says nothing', () => {
  const { beritaAcara } = isiBeritaAcara();
  const isi = isiBeritaAcara({ paragraf: [], beritaAcara: { ...beritaAcara!, sampai: '2026-05-29' } });
  expect(dibaca(isi)).toContain('terhitung mulai tanggal 5 Mei 2026 sampai dengan 29 Mei 2026, dengan rincian');
  expect(dataWord(isi)['terhitung']).toBe('5 Mei 2026 sampai dengan 29 Mei 2026');
});

test('both sides and the signer have a box for the electronic signature, or room for the pen', () => {
  expect(html(isiBeritaAcara({ kotakTte: true })).match(/class="kotak-tte"/g)).toHaveLength(3);
  expect(html(isiBeritaAcara({ kotakTte: false })).match(/class="ruang-basah"/g)).toHaveLength(3);
});

test('nobody takes note where no signer is set', () => {
  const penandatangan = { ...isiBeritaAcara().penandatangan, nama: '', jabatan: '' };
  expect(dibaca(isiBeritaAcara({ penandatangan }))).not.toContain('Mengetahui');
});

test('an empty hand-over has no table, and a letter without its sides is refused', () => {
  expect(html(isiBeritaAcara({ tabel: [] }))).not.toContain('<table');
  const tanpaPihak: { -readonly [K in keyof IsiSurat]: IsiSurat[K] } = { ...isiBeritaAcara() };
  delete tanpaPihak.beritaAcara;
  expect(() => html(tanpaPihak)).toThrow(TypeError);
});
