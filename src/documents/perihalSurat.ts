import type { IsiSurat } from '../domain/surat';

const tanpaTitik = (teks: string): string => teks.replace(/[;.]$/, '');

/** What the letter is about in one line: for the register and the PDF's title. */
export function perihalSurat(isi: IsiSurat): string {
  const nama = isi.kepada[0]?.nama ?? '';
  switch (isi.jenis) {
    case 'petikan':
      return `Petikan pembagian tugas Tahun ${isi.tahun} a.n. ${nama}`;
    case 'keputusan':
      return isi.keputusan?.tentang ?? isi.judul;
    case 'nota_dinas':
      return isi.nota?.hal ?? isi.judul;
    case 'disposisi':
      return `Disposisi: ${isi.disposisi?.perihal ?? ''}`;
    case 'berita_acara':
      return `Serah terima tugas dari ${nama} kepada ${isi.kepada[1]?.nama ?? ''}`;
    case 'surat_tugas':
    case 'surat_perintah':
      return tanpaTitik(isi.untuk[0] ?? isi.judul);
  }
}
