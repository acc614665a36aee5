import { expect, test } from 'vitest';
import { dokumenSurat } from '../../src/documents/dokumenSurat';
import type { IsiSurat } from '../../src/domain/surat';
import { berurutan, HURUF, teks } from './baca';
import { barisTugas, penerima } from './contohIsi';
import { isiNota } from './contohLain';

const html = (isi: IsiSurat) => dokumenSurat([isi], { huruf: HURUF, judul: 'Nota' });
const dibaca = (isi: IsiSurat) => teks(html(isi));

test('a Nota Dinas has its parts in the order of the tata naskah', () => {
  const urutan = [
    'SEKRETARIAT DAERAH', 'NOTA DINAS', 'Kepada : Yth. Para Kepala Bagian', 'Dari : Sekretaris Daerah', 'Tembusan :',
    'Tanggal : 5 Januari 2026', 'Nomor : 000.8.3/014/ORG/I/2026', 'Sifat : Biasa', 'Lampiran : 1 (satu) berkas',
    'Hal : Pembagian tugas pegawai Tahun 2026', 'Menindaklanjuti', 'Setiap pegawai', 'Demikian disampaikan',
    'SEKRETARIS DAERAH,', 'Dr. Ir. H. Nama Sekretaris, M.Si.', 'NIP 19680101 199303 1 001', 'Tembusan: 1. Bupati Contoh',
  ]; // prettier-ignore
  expect(berurutan(dibaca(isiNota()), urutan)).toBe(true);
});

test('it has neither place nor "Ditetapkan": it stays inside the office', () => {
  expect(dibaca(isiNota())).not.toMatch(/Ditetapkan|pada tanggal|Kota Contoh SEKRETARIS/);
});

test('one or two copies stand in the head only, more below the signature, none leaves no line', () => {
  const dua = dibaca(isiNota({ tembusan: ['Bupati Contoh;', 'Inspektur.'] }));
  expect(dua).toContain('Tembusan : 1. Bupati Contoh; 2. Inspektur. Tanggal :');
  expect(dua.match(/Tembusan/g)).toHaveLength(1);
  expect(dibaca(isiNota())).toContain('Tembusan : sebagaimana daftar di bawah');
  expect(dibaca(isiNota({ tembusan: [] }))).not.toContain('Tembusan');
});

test('"Yth." is not doubled, an empty field shows a dash, a number to come a blank', () => {
  const nota = { yth: 'Yth. Bupati Contoh', dari: 'Sekretaris Daerah', sifat: '', lampiran: '', hal: 'Laporan' };
  const isi = dibaca(isiNota({ nota, nomor: '' }));
  expect(isi).toContain('Kepada : Yth. Bupati Contoh Dari');
  expect(isi).toContain('Sifat : - Lampiran : - Hal : Laporan');
  expect(isi).toMatch(/Nomor : \.{40} Sifat/);
});

test('the division by person follows as a signed lampiran', () => {
  const lampiran = [1, 2].map((n) => ({ orang: penerima(n), tabel: [barisTugas(n), barisTugas(n + 10)] }));
  const keluar = html(isiNota({ lampiran }));
  const [, isi = ''] = keluar.split('<section class="lampiran">');
  const urutan = ['LAMPIRAN NOTA DINAS', '000.8.3/014/ORG/I/2026', 'Contoh Pegawai 1', 'Contoh Pegawai 2', 'SEKRETARIS DAERAH,']; // prettier-ignore
  expect(berurutan(teks(isi), urutan)).toBe(true);
});

test('what it replaces is said in the text', () => {
  const menggantikan = {
    id: 'lama' as NonNullable<IsiSurat['menggantikan']>['id'],
    sebutan: 'Nota Dinas',
    nomor: '000.8.3/003/ORG/I/2026',
    tanggal: '2026-01-02',
  };
  expect(dibaca(isiNota({ menggantikan }))).toContain('Nota Dinas Nomor 000.8.3/003/ORG/I/2026 tanggal 2 Januari 2026');
});
