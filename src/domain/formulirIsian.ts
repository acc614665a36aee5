import { SEBUTAN_JENIS, SEBUTAN_SIFAT, type BidangIsian, type IsianTugas } from './formulirTugas';
import { isianPelaksana } from './formulirPorsi';
import type { PegawaiId } from './ids';
import { nilaiNorma } from './normaWaktu';
import type { Pengaturan } from './pengaturan';
import { formatSyarat, parseSyarat, sebutSyarat } from './syarat';
import { angka, desimalRingkas } from './tampil';
import type { TugasTerbagi } from './tugas';
import { teksWaktu } from './waktuTugas';

/** A task of the office as a row of the form. */
export function isianDari(tugas: TugasTerbagi, pengaturan: Pengaturan): IsianTugas {
  const { nama, keluaran, volume, satuan, jendela, sifat, jenis, dasar, petunjuk } = tugas;
  const terketik = tugas.norma === null ? null : nilaiNorma(tugas.norma, tugas.satuanNorma, pengaturan);
  return {
    nama,
    keluaran,
    volume,
    satuan,
    norma: terketik ?? tugas.norma,
    satuanNorma: tugas.norma === null ? null : terketik === null ? 'menit' : tugas.satuanNorma,
    jendela,
    sifat,
    jenis,
    dasar,
    petunjuk,
    syarat: formatSyarat(tugas.syarat),
    pelaksana: isianPelaksana(tugas),
  };
}

const rapat = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

/** What two values of a field are compared by; blanks and line ends do not count, empty lists mean their usual value. */
export function kunciIsian(isian: IsianTugas, bidang: BidangIsian): string {
  switch (bidang) {
    case 'volume':
      return isian.volume === null ? '' : String(isian.volume);
    case 'norma':
      return isian.norma === null ? '' : `${isian.norma} ${isian.satuanNorma ?? ''}`;
    case 'waktu':
      return teksWaktu(isian.jendela ?? { jenis: 'tahun' });
    case 'sifat':
      return isian.sifat ?? 'rutin';
    case 'jenis':
      return isian.jenis ?? 'hasil';
    case 'syarat':
      return formatSyarat(parseSyarat(isian.syarat).syarat);
    case 'pelaksana':
      return [
        isian.pelaksana.ketua ?? '',
        ...isian.pelaksana.porsi.map((p) => `${p.pegawaiId}:${p.porsi ?? 'x'}`).sort(),
      ].join(' ');
    default:
      return rapat(isian[bidang]);
  }
}

/** Nothing is said in this field. */
export function bidangKosong(isian: IsianTugas, bidang: BidangIsian): boolean {
  switch (bidang) {
    case 'waktu':
      return isian.jendela === null;
    case 'sifat':
    case 'jenis':
      return isian[bidang] === null;
    case 'pelaksana':
      return isian.pelaksana.porsi.length === 0;
    default:
      return kunciIsian(isian, bidang) === '';
  }
}

/** A field for people to read; '' = empty. */
export function teksIsian(isian: IsianTugas, bidang: BidangIsian, nama: (id: PegawaiId) => string): string {
  switch (bidang) {
    case 'volume':
      return isian.volume === null ? '' : angka(isian.volume);
    case 'norma':
      return isian.norma === null ? '' : `${desimalRingkas(isian.norma, 2)} ${isian.satuanNorma ?? ''}`.trim();
    case 'waktu':
      return teksWaktu(isian.jendela ?? { jenis: 'tahun' });
    case 'sifat':
      return SEBUTAN_SIFAT[isian.sifat ?? 'rutin'];
    case 'jenis':
      return SEBUTAN_JENIS[isian.jenis ?? 'hasil'];
    case 'syarat':
      return sebutSyarat(parseSyarat(isian.syarat).syarat);
    case 'pelaksana':
      return teksPelaksana(isian, nama);
    default:
      return isian[bidang].trim();
  }
}

function teksPelaksana({ pelaksana: { ketua, porsi } }: IsianTugas, nama: (id: PegawaiId) => string): string {
  const urut = [...porsi].sort((a, b) => Number(b.pegawaiId === ketua) - Number(a.pegawaiId === ketua));
  return urut
    .map((p) => {
      const sebutan = porsi.length > 1 && p.pegawaiId === ketua ? `${nama(p.pegawaiId)} (ketua)` : nama(p.pegawaiId);
      return p.porsi === null ? sebutan : `${sebutan}: ${desimalRingkas(p.porsi, 2)}`;
    })
    .join(', ');
}
