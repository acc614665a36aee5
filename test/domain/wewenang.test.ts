import { describe, expect, test } from 'vitest';
import { WEWENANG_BAWAAN, type Wewenang } from '../../src/domain/pejabat';
import { jalanTerpendek, pejabatAturan, periksaWewenang, tingkatJabatan } from '../../src/domain/wewenang';

const tingkat = (jabatan: string) => tingkatJabatan({ jabatan });

describe('how high a post stands', () => {
  test.each([
    ['BUPATI CONTOH', 'kepala_daerah'],
    ['Pj. Wali Kota Contoh', 'kepala_daerah'],
    ['WAKIL BUPATI CONTOH', 'wakil_kepala_daerah'],
    ['SEKRETARIS DAERAH KABUPATEN CONTOH', 'sekda'],
    ['Plh. Sekretaris Daerah', 'sekda'],
    ['Asisten Administrasi Umum', 'asisten'],
    ['STAF AHLI BUPATI BIDANG HUKUM', 'asisten'],
    ['KEPALA DINAS PENDIDIKAN', 'kepala_pd'],
    ['Kepala Badan Keuangan Daerah', 'kepala_pd'],
    ['SEKRETARIS DPRD', 'kepala_pd'],
    ['Inspektur', 'kepala_pd'],
    ['Inspektur Pembantu Wilayah I', 'administrator'],
    ['KEPALA BAGIAN ORGANISASI', 'administrator'],
    ['Sekretaris Dinas Kesehatan', 'administrator'],
    ['Camat Contoh Utara', 'administrator'],
    ['Kepala Sub Bagian Tata Usaha', 'pengawas'],
    ['Kepala Subbagian Keuangan', 'pengawas'],
    ['KEPALA SEKSI PELAYANAN', 'pengawas'],
    ['Lurah Contoh', 'pengawas'],
    ['Analis Kebijakan Ahli Muda', null],
  ])('%s: %s', (jabatan, harap) => expect(tingkat(jabatan)).toBe(harap));

  test('what the office says about a post is stronger than its words', () => {
    expect(tingkatJabatan({ jabatan: 'Kepala Bagian', tingkat: 'kepala_pd' })).toBe('kepala_pd');
  });
});

describe('who signs what', () => {
  const naskah = { jenis: 'surat_tugas', perihal: 'Pinjam kendaraan dinas', opd: 'DINAS CONTOH' } as const;

  test('a letter sent higher than needed is told whose signature is enough, and where that stands', () => {
    const temuan = periksaWewenang(WEWENANG_BAWAAN, naskah, 'sekda');
    expect(temuan?.arah).toBe('terlaluTinggi');
    expect(temuan?.pesan).toMatch(/^Cukup ditandatangani Administrator \(Kepala Bagian.*\.$/);
    expect(temuan?.sumber).toMatch(/^Menurut kebiasaan/);
  });
  test('a signer below the rule is told who has to sign', () => {
    const temuan = periksaWewenang(WEWENANG_BAWAAN, { ...naskah, jenis: 'keputusan' }, 'administrator');
    expect(temuan).toMatchObject({ arah: 'terlaluRendah', terendah: 'kepala_pd' });
  });
  test('the rule for the matter is stronger than that for the kind', () => {
    const kendaraan: Wewenang = { id: 'x', jenis: null, perihal: 'kendaraan', tingkat: 'pengawas', sumber: '' };
    expect(periksaWewenang([...WEWENANG_BAWAAN, kendaraan], naskah, 'administrator')?.terendah).toBe('pengawas');
    expect(
      periksaWewenang([...WEWENANG_BAWAAN, kendaraan], { ...naskah, perihal: 'Rapat' }, 'administrator'),
    ).toBeNull();
  });
  test('in a Sekretariat Daerah the Sekda is the head who decides', () => {
    const keputusan = { jenis: 'keputusan', perihal: '', opd: 'SEKRETARIAT DAERAH' } as const;
    expect(periksaWewenang(WEWENANG_BAWAAN, keputusan, 'sekda')).toBeNull();
    expect(periksaWewenang(WEWENANG_BAWAAN, { ...keputusan, opd: 'DINAS CONTOH' }, 'sekda')).not.toBeNull();
  });
  test('without a rule, or with a post that says nothing, there is nothing to say', () => {
    expect(periksaWewenang([], naskah, 'sekda')).toBeNull();
    expect(periksaWewenang(WEWENANG_BAWAAN, naskah, null)).toBeNull();
  });
});

describe('the shortest way while a subject is typed', () => {
  const aturan = (perihal: string, over: Partial<Wewenang> = {}): Wewenang => ({
    id: perihal,
    jenis: null,
    perihal,
    tingkat: 'pengawas',
    sumber: '',
    ...over,
  });
  test('the rule that names the most of the matter, whatever its kind of letter; none for matters nobody named', () => {
    const tabel = [aturan(''), aturan('kendaraan'), aturan('pinjam kendaraan', { jenis: 'nota_dinas' })];
    expect(jalanTerpendek(tabel, 'Surat pinjam kendaraan dinas')?.perihal).toBe('pinjam kendaraan');
    expect(jalanTerpendek(tabel, 'Servis kendaraan')?.perihal).toBe('kendaraan');
    expect(jalanTerpendek(tabel, 'Menyiapkan paparan')).toBeNull();
  });
  test('the example of the issue: a car loan ends at the Kabag Umum', () => {
    const rule = jalanTerpendek(WEWENANG_BAWAAN, 'Surat pinjam kendaraan');
    expect(rule && pejabatAturan(rule)).toBe('Kepala Bagian Umum');
    expect(pejabatAturan(aturan('x', { tingkat: 'sekda' }))).toBe('Sekretaris Daerah');
  });
});
