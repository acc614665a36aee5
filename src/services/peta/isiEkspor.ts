import type { BarisPetaHalaman, KelompokBaris, KolomPeta, KueriPeta, PerPeta } from '../../api/petaViews';
import type { BandingIsi, BarisIsi, IsiPeta, KolomIsi } from '../../documents/peta/isiPeta';
import { namaUnit } from '../../documents/kalimatSurat';
import { bulanDari, hariDari } from '../../domain/hari';
import { angka, BULAN_SINGKAT, desimal, desimalRingkas, tanggalPanjang } from '../../domain/tampil';
import { hariIni } from '../hariIni';
import { bagianName } from '../views';
import { rakit, type BahanPeta } from './halamanPeta';
import { namaJabatan } from './susunanPeta';

const URUT: Readonly<Record<KueriPeta['urut'], string>> = {
  susunan: 'urutan susunan organisasi',
  nama: 'urutan nama',
  menganggur: 'beban terendah lebih dahulu',
  melebihi: 'beban tertinggi lebih dahulu',
  puncak: 'puncak tertinggi lebih dahulu',
  berubah: 'perubahan terbesar lebih dahulu',
};
const KEADAAN: Readonly<Record<KueriPeta['keadaan'], string>> = {
  semua: '',
  tanpaTugas: 'hanya yang belum ada tugas',
  rendah: 'hanya yang bebannya rendah',
  melebihi: 'hanya yang melebihi kapasitas',
  wajar: 'hanya yang bebannya wajar',
  a: 'kelas beban di atas 1,00',
  b: 'kelas beban optimal',
  c: 'kelas beban cukup',
  d: 'kelas beban sedang',
  e: 'kelas beban rendah',
};

/** What paper, sheet and picture are made of: the rows of the query (or a part of them) by week or month. */
export function isiEkspor(
  bahan: BahanPeta,
  per: PerPeta,
  { tanpaNama, rentang }: { tanpaNama: boolean; rentang: { offset: number; limit: number } | null },
): IsiPeta {
  const { cache, kueri, susunan } = bahan;
  const { pengaturan } = cache.kantor;
  const { opd, daerah, tahun } = pengaturan.identitas;
  const shown = rentang ? susunan.butir.slice(rentang.offset, rentang.offset + rentang.limit) : susunan.butir;
  const isi = rakit({ ...bahan, kueri: { ...kueri, per } }, shown);
  const { jumlah, banding } = isi;
  return {
    kantor: `${opd} ${daerah}`.trim(),
    tahun,
    lingkup: kueri.bagianId ? namaUnit(bagianName(cache.kantor, kueri.bagianId)) : 'Seluruh bagian',
    pilihan: pilihan(kueri, rentang !== null && shown.length < susunan.butir.length),
    rataRata: rataRata(jumlah),
    dicetak: tanggalPanjang(hariIni()),
    per,
    kolom: isi.kolom.map((kolom) => kolomIsi(kolom, per, pengaturan.hariKerja)),
    baris: isi.baris.map((row) => barisIsi(row, kueri.kelompok)),
    beban: isi.beban,
    kapasitas: isi.kapasitas,
    jumlah: { rincian: rincian(jumlah), beban: jumlah.beban, kapasitas: jumlah.kapasitas },
    banding:
      banding && jumlah.banding
        ? ({
            ...banding,
            lainDahulu: bahan.banding?.info.jenis !== 'usulan',
            jumlah: jumlah.banding,
          } satisfies BandingIsi)
        : null,
    kelasEj: pengaturan.kelasEj,
    tanpaNama,
    kolomKedua: kueri.kelompok === 'jabatan' ? 'bagian' : 'jabatan',
    lembarPerKelompok: kueri.kelompok === 'bagian' && !tanpaNama && rentang === null,
  };
}

function pilihan({ kelompok, urut, cari, keadaan }: KueriPeta, sebagian: boolean): string[] {
  return [
    kelompok === 'tidak' ? '' : `dikelompokkan menurut ${kelompok}`,
    URUT[urut],
    KEADAAN[keadaan],
    cari === '' ? '' : `dicari "${cari}"`,
    sebagian ? 'sebagian baris' : '',
  ].filter((one) => one !== '');
}

function kolomIsi({ nomor, mulai, akhir, hariKerja }: KolomPeta, per: PerPeta, seminggu: number): KolomIsi {
  const awal = `${Number(mulai.slice(8))} ${BULAN_SINGKAT[Number(mulai.slice(5, 7)) - 1] ?? ''}`;
  if (per === 'bulan')
    return { judul: BULAN_SINGKAT[nomor - 1] ?? '', bulan: '', mulai: awal, hariKerja, pendek: false };
  // A week belongs to the month of its fourth day, as on screen.
  const bulan = BULAN_SINGKAT[bulanDari(Math.min(hariDari(mulai) + 3, hariDari(akhir))) - 1] ?? '';
  return { judul: String(nomor), bulan, mulai: awal, hariKerja, pendek: hariKerja < seminggu };
}

function barisIsi(row: BarisPetaHalaman, kelompok: KueriPeta['kelompok']): BarisIsi {
  if (row.jenis === 'kelompok') {
    const nama = kelompok === 'bagian' ? namaUnit(row.nama) : row.nama;
    return {
      jenis: 'kelompok',
      nama,
      jabatan: '',
      bagian: '',
      rincian: rincian(row),
      rataRata: rataRata(row),
      dihitung: true,
    };
  }
  const { nama, namaBagian, dihitung } = row;
  return { jenis: 'orang', nama, jabatan: namaJabatan(row), bagian: namaBagian, rincian: '', rataRata: '', dihitung };
}

const rataRata = ({ jamPerHari, jamPenuh }: KelompokBaris): string =>
  `rata-rata ${desimal(jamPerHari, 1)} dari ${desimalRingkas(jamPenuh, 2)} jam efektif/hari`;

function rincian({ orang, tanpaTugas, rendah, melebihi }: KelompokBaris): string {
  const some = (count: number, words: string): string => (count > 0 ? `${angka(count)} ${words}` : '');
  return [
    `${angka(orang)} pegawai`,
    some(tanpaTugas, 'belum ada tugas'),
    some(rendah, 'rendah'),
    some(melebihi, 'melebihi'),
  ]
    .filter((one) => one !== '')
    .join(', ');
}
