import { expect, test } from 'vitest';
import { dokumenSurat } from '../../src/documents/dokumenSurat';
import type { IsiSurat } from '../../src/domain/surat';
import { berurutan, HURUF, teks } from './baca';
import { isiDisposisi } from './contohLain';

const html = (isi: IsiSurat) => dokumenSurat([isi], { huruf: HURUF, judul: 'Disposisi' });
const dibaca = (isi: IsiSurat) => teks(html(isi));

test('a lembar disposisi has its boxes in the order of the form', () => {
  const urutan = [
    'SEKRETARIAT DAERAH', 'LEMBAR DISPOSISI', 'Surat dari : Badan Kepegawaian', 'Nomor : 800/120/BKPSDM/2026', 'Tanggal : 20 Februari 2026',
    'Diterima tgl. : 23 Februari 2026', 'No. agenda : 0457', 'Sifat :', 'Perihal : Permohonan narasumber',
    'Diteruskan kepada Sdr.:', 'Contoh Pegawai 1', 'Contoh Pegawai 2', 'Dengan hormat harap:', 'Untuk diketahui',
    'Catatan:', 'Wakili saya', 'Batas waktu: 6 Maret 2026', 'Paraf dan tanggal: 5 Januari 2026', 'SEKRETARIS DAERAH,', 'Dr. Ir. H. Nama Sekretaris',
  ]; // prettier-ignore
  expect(berurutan(dibaca(isiDisposisi()), urutan)).toBe(true);
});

test('the text says what is ticked', () => {
  const isi = dibaca(isiDisposisi());
  expect(isi).toContain('[ ] Sangat segera [x] Segera [ ] Rahasia [ ] Biasa');
  expect(isi).toContain('[x] Contoh Pegawai 1');
  expect(isi).toContain('[ ] Koordinasi/konfirmasi [x] Hadiri/wakili [x] Siapkan bahan [ ] Untuk diketahui');
});

test('two natures tick two boxes; a nature of the office gets its own', () => {
  const isi = dibaca(isiDisposisi({ sifat: 'segera, RAHASIA/Penting' }));
  expect(isi).toContain('[ ] Sangat segera [x] Segera [x] Rahasia [ ] Biasa [x] Penting');
});

test('what is not known is left for the pen; without a term there is no line for it', () => {
  const isi = dibaca(isiDisposisi({ agenda: '', diterima: '', tenggat: '', sifat: '' }));
  expect(isi).toMatch(/Diterima tgl\. : \.{20} No\. agenda : \.{20}/);
  expect(isi).not.toContain('Batas waktu');
  expect(isi.slice(isi.indexOf('Sifat'), isi.indexOf('Perihal'))).not.toContain('[x]');
});

test('a number is printed only where the office gives one', () => {
  expect(dibaca(isiDisposisi())).not.toMatch(/DISPOSISI Nomor/);
  expect(dibaca(isiDisposisi({}, { nomor: '800/9/ORG/2026' }))).toContain('LEMBAR DISPOSISI Nomor 800/9/ORG/2026');
});

test('what it replaces is said under the frame; copies have no place on the form', () => {
  const menggantikan = { id: 's' as never, sebutan: 'Lembar Disposisi', nomor: '', tanggal: '2026-02-03' } as const;
  const isi = html(isiDisposisi({}, { menggantikan, tembusan: ['Bupati Contoh.'] }));
  expect(teks(isi.slice(isi.lastIndexOf('</table>')))).toMatch(
    /^\s*Lembar Disposisi ini menggantikan Lembar Disposisi Nomor \.+ tanggal 3 Februari 2026/,
  );
  expect(isi).not.toContain('Bupati Contoh.');
  expect(html(isiDisposisi())).not.toContain('class="pengganti"');
});

test('long notes take the whole width above the initials', () => {
  const panjang = html(isiDisposisi({ catatan: 'Harap dipelajari dan dilaporkan. '.repeat(20) }));
  expect(panjang).toContain('<td colSpan="2"><p class="kepala-kolom">Catatan:');
  expect(berurutan(teks(panjang), ['Catatan:', 'Harap dipelajari', 'Batas waktu', 'Paraf dan tanggal'])).toBe(true);
});
