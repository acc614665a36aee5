import { indukKode, parseKode, pisahKodeNama } from '../domain/kodeSubKegiatan';
import type { SubMentah } from './dpaHasil';
import type { CatatanJson, Simpul } from './dpaJsonNilai';

/** Code, names, unit, fund and place every shape has; amounts and details come from the shape. Null = not usable (noted). */
export function dasarSub(s: Simpul, catatan: CatatanJson): SubMentah | null {
  const namaTertulis = s.teks('nama_sub_giat', 'nama_sub_kegiatan');
  const pisah = pisahKodeNama(namaTertulis);
  const tertulis =
    s.teks('kode_sub_giat', 'kode_sub_kegiatan') || (pisah.kode?.tingkat === 'sub' ? pisah.kode.kode : '');
  const bidang = parseKode(s.teks('kode_bidang_urusan'));
  const dibaca = parseKode(tertulis);
  if (tertulis !== '' && dibaca?.tingkat !== 'sub') {
    catatan.catat(
      'galat',
      'kode_salah',
      s.di(s.ada('kode_sub_giat') ? 'kode_sub_giat' : 'kode_sub_kegiatan'),
      `“${tertulis.slice(0, 60)}” bukan kode sub kegiatan. Yang diharapkan 6 bagian, misalnya 4.01.01.2.13.0001.`,
    );
    return null;
  }
  const kode = dibaca ? milikKantor(dibaca.kunci, bidang?.tingkat === 'bidang' ? bidang.kode : '') : '';
  const giat = parseKode(s.teks('kode_giat', 'kode_kegiatan'));
  const kodeKegiatan =
    giat?.tingkat === 'kegiatan'
      ? milikKantor(giat.kode, kode.split('.').slice(0, 2).join('.'))
      : (indukKode(kode) ?? '');
  const kodeProgram = indukKode(kodeKegiatan) ?? '';
  const nama = pisah.kode ? pisah.nama : namaTertulis;
  if (kode === '' && nama === '') return null;
  const temuan =
    (dibaca?.catatan ?? []).length === 0
      ? []
      : [
          catatan.beri(
            'info',
            'kode_dirapikan',
            s.jalur,
            `kode “${tertulis}” dibaca ${kode} (${dibaca?.catatan.join(', ') ?? ''}).`,
          ),
        ];
  return {
    kode,
    ...(dibaca && dibaca.kode !== dibaca.kunci ? { kodeTertulis: tertulis } : {}),
    nama,
    kodeKegiatan,
    namaKegiatan: tanpaKode(s.teks('nama_giat', 'nama_kegiatan')),
    kodeProgram,
    namaProgram: tanpaKode(s.teks('nama_program')),
    ...unitJson(s),
    bagian: '',
    pagu: 0,
    paguSebelum: null,
    indikator: [],
    sumberDana: s
      .barisTeks('nama_dana')
      .map((nama) => ({ kode: s.teks('kode_dana'), nama: tanpaKode(nama), pagu: null })),
    lokasi: lokasiJson(s),
    waktu: null,
    rekening: [],
    bulan: null,
    keterangan: '',
    asal: { berkas: catatan.berkas, lembar: '', baris: [], satuan: 'baris' },
    temuan,
  };
}

const milikKantor = (kode: string, bidang: string): string =>
  bidang === '' || bidang.includes('X') ? kode : kode.replace(/^X\.XX(?=\.)/, bidang);

/** Some answers repeat the code in front of the name: `4.01.01.2.13 Penataan Organisasi`, `[DANA] …`. */
const tanpaKode = (nama: string): string => pisahKodeNama(nama).nama.replace(/^\[[A-Z ]+\]\s*-?\s*/, '');

function unitJson(s: Simpul): { readonly kodeSubUnit: string; readonly namaSubUnit: string } {
  const sendiri = s.ada('kode_sub_skpd', 'nama_sub_skpd');
  return {
    kodeSubUnit: s.teks(sendiri ? 'kode_sub_skpd' : 'kode_skpd').replace(/\s+/g, ''),
    namaSubUnit: s.teks(sendiri ? 'nama_sub_skpd' : 'nama_skpd').replace(/^\d[\d.]{6,}\s+/, ''),
  };
}

function lokasiJson(s: Simpul): string[] {
  const nama = s
    .teks('nama_lokasi')
    .split(/\s*;\s*/)
    .filter((l) => l !== '');
  if (nama.length > 0) return nama;
  const bagian = [s.teks('nama_kab_kota'), s.teks('nama_kecamatan'), s.teks('nama_kelurahan')].filter((l) => l !== '');
  return bagian.length === 0 ? [] : [bagian.join(', ')];
}
