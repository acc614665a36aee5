import { describe, expect, test } from 'vitest';
import { dokumenSurat } from '../../src/documents/dokumenSurat';
import type { IsiSurat } from '../../src/domain/surat';
import { berurutan, HURUF, teks } from './baca';
import { barisTugas, penerima } from './contohIsi';
import { bagianLampiran, isiKeputusan } from './contohKeputusan';

const html = (isi: IsiSurat) => dokumenSurat([isi], { huruf: HURUF, judul: 'Naskah' });
const dibaca = (ubahan: Partial<IsiSurat> = {}) => teks(html(isiKeputusan(ubahan)));
const bagian = (isi: string) => isi.split('LAMPIRAN KEPUTUSAN');

describe('Keputusan', () => {
  test('has its parts in the order of the tata naskah', () => {
    const urutan = [
      'PEMERINTAH KABUPATEN CONTOH', 'KEPUTUSAN SEKRETARIS DAERAH KABUPATEN CONTOH', 'NOMOR 000.8.3/12/KPTS/2026', 'TENTANG',
      'PEMBAGIAN TUGAS PEGAWAI TAHUN 2026', 'SEKRETARIS DAERAH KABUPATEN CONTOH,', 'Menimbang :', 'a. bahwa', 'b. bahwa',
      'Mengingat :', '1. Peraturan', '2. DPA-SKPD', 'MEMUTUSKAN:', 'Menetapkan :',
      'KEPUTUSAN SEKRETARIS DAERAH KABUPATEN CONTOH TENTANG PEMBAGIAN TUGAS PEGAWAI TAHUN 2026.', 'KESATU : Membagi',
      'KEDUA : Setiap', 'KETIGA : Keputusan ini mulai', 'Ditetapkan di Kota Contoh', 'pada tanggal 5 Januari 2026',
      'SEKRETARIS DAERAH,', 'NAMA SEKRETARIS', 'Tembusan:', 'LAMPIRAN KEPUTUSAN SEKRETARIS DAERAH KABUPATEN CONTOH',
      'NOMOR : 000.8.3/12/KPTS/2026', 'TANGGAL : 5 JANUARI 2026', 'TENTANG : PEMBAGIAN TUGAS', 'Jumlah', 'SEKRETARIS DAERAH,',
      'NAMA SEKRETARIS',
    ]; // prettier-ignore
    expect(berurutan(dibaca(), urutan)).toBe(true);
  });

  test('diktum are counted in words beyond ten', () => {
    const isi = dibaca({ untuk: Array.from({ length: 12 }, (_, n) => `Isi diktum ${n + 1}.`) });
    for (const sebutan of ['KESEPULUH : Isi diktum 10.', 'KESEBELAS : Isi', 'KEDUA BELAS : Isi diktum 12.'])
      expect(isi).toContain(sebutan);
  });

  test('only a Keputusan of the head of region has his letterhead and the grace of God', () => {
    const bupati = {
      jenisKop: 'kepala_daerah',
      keputusan: { pejabat: 'BUPATI CONTOH', nomor: '', tanggal: '', tentang: 'Pembagian Tugas' },
      penandatangan: { ...isiKeputusan().penandatangan, jabatan: 'BUPATI CONTOH', nama: 'Nama Bupati' },
    } as const;
    const isi = dibaca(bupati);
    expect(
      berurutan(isi, ['BUPATI CONTOH KEPUTUSAN BUPATI CONTOH', 'TENTANG', 'DENGAN RAHMAT TUHAN YANG MAHA ESA']),
    ).toBe(true);
    expect(isi).toContain('BUPATI CONTOH, ruang tanda tangan elektronik NAMA BUPATI');
    expect(isi).not.toContain('PEMERINTAH KABUPATEN');
    expect(isi).not.toContain('Jalan Merdeka');
    expect(html(isiKeputusan(bupati))).toContain('class="logo"');
    expect(dibaca()).not.toContain('DENGAN RAHMAT');
    // What is printed there is a text of the template; letters frozen before that have the usual one.
    expect(dibaca({ ...bupati, pembuka: 'KALIMAT LAIN' })).toContain(
      'TENTANG PEMBAGIAN TUGAS KALIMAT LAIN BUPATI CONTOH,',
    );
    expect(html(isiKeputusan({ ...bupati, pembuka: '' }))).not.toContain('class="rahmat"');
    expect(dibaca({ pembuka: 'KALIMAT LAIN' })).not.toContain('KALIMAT LAIN');
  });

  test('degrees of a signer are not put into capitals, and without pangkat and NIP no line stands under the name', () => {
    const { penandatangan } = isiKeputusan();
    const isi = isiKeputusan({ penandatangan: { ...penandatangan, nama: 'Dr. Nama Sekretaris, M.Si.' } });
    expect(teks(html(isi))).toContain('Dr. Nama Sekretaris, M.Si.');
    expect(html(isi)).not.toContain('bergaris"');
    expect(html(isiKeputusan({ penandatangan: { ...penandatangan, pangkat: 'Pembina, IV/a' } }))).toContain(
      'bergaris"',
    );
  });

  test('the post that signs stands in capitals, as in the title', () => {
    const penandatangan = {
      ...isiKeputusan().penandatangan,
      kuasa: 'a.n.',
      pemberiKuasa: 'Bupati Contoh',
      jabatan: 'Sekretaris Daerah',
    } as const;
    expect(dibaca({ penandatangan })).toContain('a.n. BUPATI CONTOH SEKRETARIS DAERAH,');
  });

  test('a short last diktum keeps the one before it with the signature', () => {
    const keluar = html(isiKeputusan());
    const akhir = teks(keluar.slice(keluar.indexOf('class="akhir"')));
    expect(berurutan(akhir, ['KEDUA : Setiap', 'KETIGA : Keputusan', 'Ditetapkan di'])).toBe(true);
    expect(akhir).not.toContain('KESATU :');
  });

  test('what it replaces stands before the coming into force', () => {
    const menggantikan = { id: 's' as never, sebutan: 'Keputusan', nomor: '1/2025', tanggal: '2025-01-06' } as const;
    expect(dibaca({ menggantikan })).toContain(
      'KETIGA : Keputusan ini menggantikan Keputusan Nomor 1/2025 tanggal 6 Januari 2025, yang dinyatakan tidak berlaku lagi. KEEMPAT : Keputusan ini mulai',
    );
  });

  test('without a number and without tasks it leaves a blank and no lampiran', () => {
    const isi = dibaca({ nomor: '', lampiran: [] });
    expect(isi).toMatch(/NOMOR \.{40}/);
    expect(bagian(isi)).toHaveLength(1);
  });
});

describe('Lampiran of the division', () => {
  test('groups people by unit and numbers them through, tasks anew for each', () => {
    const [, lampiran = ''] = bagian(dibaca());
    const urutan = [
      'BAGIAN ORGANISASI', '1. Contoh Pegawai 1', 'NIP 19860926 201505 1 001', 'Analis Kebijakan', '1) Penyusunan', '2) Penyusunan',
      '2. Contoh Pegawai 2', '1) Penyusunan', 'BAGIAN HUKUM', '3. Contoh Pegawai 3', '1) Penyusunan', 'Jumlah',
    ]; // prettier-ignore
    expect(berurutan(lampiran, urutan)).toBe(true);
  });

  test('hours of the tasks add up to those of the person, those of the people to the total', () => {
    const lampiran = Array.from({ length: 30 }, (_, n) => ({
      orang: penerima(n + 1),
      tabel: Array.from({ length: 60 }, (_, i) => barisTugas(i, { menit: 17 + n * 13 + i * 7 })),
    }));
    const keluar = html(isiKeputusan({ lampiran }));
    const jumlah = (daftar: readonly (string | undefined)[]) =>
      daftar.reduce((total, jam) => total + Math.round(Number(jam?.replace('.', '').replace(',', '.')) * 10), 0);
    const sel = (kelas: string) =>
      [...keluar.matchAll(new RegExp(`<td class="${kelas}"(?: colSpan="2")?>([\\d.]+,\\d)</td>`, 'g'))].map(
        (cocok) => cocok[1],
      );
    const perTugas = sel('angka').slice(0, -1);
    const total = sel('angka').slice(-1);
    expect(perTugas).toHaveLength(30 * 60);
    expect(sel('angka tebal')).toHaveLength(30);
    expect(jumlah(perTugas)).toBe(jumlah(total));
    expect(jumlah(sel('angka tebal'))).toBe(jumlah(total));
  });

  test('the last task, the sum and the second signature are one piece, without place and date', () => {
    const keluar = html(isiKeputusan({ lampiran: [bagianLampiran(1, 3)] }));
    const ekor = teks(keluar.slice(keluar.lastIndexOf('<tbody class="utuh">')));
    expect(berurutan(ekor, ['3) Penyusunan', 'Jumlah', 'SEKRETARIS DAERAH,', 'NAMA SEKRETARIS'])).toBe(true);
    expect(ekor).not.toContain('Ditetapkan');
  });

  test('escapes imported names and tasks', () => {
    const jahat = { orang: penerima(1, { nama: '<b>A</b>' }), tabel: [barisTugas(1, { tugas: '<img src=x>' })] };
    const keluar = html(isiKeputusan({ lampiran: [jahat] }));
    expect(keluar).toContain('&lt;b&gt;A&lt;/b&gt;');
    expect(keluar).not.toContain('<img src=x');
  });
});
