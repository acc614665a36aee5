import { BARIS, type TataKolom } from './formulirKolom';
import type { NamaDaftar } from './formulirTugas';
import type { FormatBersyarat, LembarXlsx, Validasi } from './lembarXlsx';

const AWAS = { latar: 'FBD9B5' } as const;

/** What may be typed where, and what is coloured because it is missing or too much. */
export function validasiIsian(
  tata: TataKolom,
  akhir: number,
  rujukan: (nama: NamaDaftar) => string,
): Pick<LembarXlsx, 'validasi' | 'bersyarat'> {
  const { awal } = BARIS;
  const di = (kolom: Parameters<TataKolom['huruf']>[0]): string =>
    `${tata.huruf(kolom)}${awal}:${tata.huruf(kolom)}${akhir}`;
  const pilih = (kolom: 'satuanNorma' | 'sifat' | 'jenis', pesan: string): Validasi => ({
    sel: di(kolom),
    jenis: 'list',
    rumus: rujukan(kolom),
    tegas: true,
    pesan,
  });
  const orang =
    tata.jumlahOrang > 0 ? `${tata.hurufOrang(0)}${awal}:${tata.hurufOrang(tata.jumlahOrang - 1)}${akhir}` : null;
  const sel = orang ? `${tata.hurufOrang(0)}${awal}` : '';
  const validasi: Validasi[] = [
    {
      sel: di('volume'),
      jenis: 'whole',
      operator: 'greaterThanOrEqual',
      rumus: '0',
      tegas: true,
      pesan: 'Volume setahun berupa bilangan bulat 0 atau lebih, misalnya 30.',
    },
    { sel: di('satuan'), jenis: 'list', rumus: rujukan('satuan'), tegas: false, pesan: '' },
    {
      sel: di('norma'),
      jenis: 'decimal',
      operator: 'greaterThan',
      rumus: '0',
      tegas: true,
      pesan: 'Norma waktu berupa angka lebih dari 0; satuannya dipilih pada kolom sebelah kanan.',
    },
    pilih('satuanNorma', 'Pilih menit, jam, atau hari.'),
    {
      sel: di('waktu'),
      jenis: 'list',
      rumus: rujukan('waktu'),
      tegas: false,
      pesan: '',
      petunjuk: {
        judul: 'Bulan',
        isi: 'Pilih, atau tulis misalnya Jan-Mar; Sep. Setiap minggu, bulan, atau triwulan: volume tetap setahun. Kosong berarti sepanjang tahun.',
      },
    },
    pilih('sifat', 'Pilih Rutin atau Strategis.'),
    pilih('jenis', 'Pilih Hasil atau Layanan.'),
  ];
  if (orang)
    validasi.push(
      {
        sel: di('pelaksana'),
        jenis: 'list',
        rumus: rujukan('pegawai'),
        tegas: true,
        pesan: 'Pilih nama dari daftar pegawai bagian ini.',
        petunjuk: {
          judul: 'Pelaksana',
          isi: 'Pilih satu nama. Bila beberapa orang: pilih ketua tim, lalu beri x di bawah nama anggota.',
        },
      },
      {
        sel: orang,
        jenis: 'custom',
        rumus: `OR(LOWER(${sel})="x",AND(ISNUMBER(${sel}),N(${sel})>0))`,
        tegas: true,
        pesan: 'Isi x (terbagi rata) atau banyaknya satuan yang dikerjakan pegawai ini.',
      },
    );
  return { validasi, bersyarat: bersyarat(tata, akhir, orang) };
}

function bersyarat(tata: TataKolom, akhir: number, orang: string | null): FormatBersyarat[] {
  const { awal } = BARIS;
  const nama = `$${tata.huruf('nama')}${awal}`;
  const kurang = (['volume', 'norma', 'satuanNorma'] as const).map((kolom): FormatBersyarat => {
    const h = tata.huruf(kolom);
    return {
      sel: `${h}${awal}:${h}${akhir}`,
      rumus: `AND(LEN(${nama})>0,LEN($A${awal})>0,LEFT($A${awal},2)<>"S:",${h}${awal}="")`,
      gaya: AWAS,
    };
  });
  const sisa = tata.huruf('sisa');
  const belum: FormatBersyarat = {
    sel: `${sisa}${awal}:${sisa}${akhir}`,
    rumus: `LEN(${sisa}${awal})>0`,
    gaya: { warna: '9A4B00', tebal: true },
  };
  if (!orang) return [...kurang, belum];
  const [awalOrang, akhirOrang] = [tata.hurufOrang(0), tata.hurufOrang(tata.jumlahOrang - 1)];
  const rasio = `${awalOrang}${BARIS.rasio}:${akhirOrang}${BARIS.rasio}`;
  const r = `${awalOrang}${BARIS.rasio}`;
  return [
    ...kurang,
    belum,
    { sel: rasio, rumus: `AND(ISNUMBER(${r}),${r}>1)`, gaya: { latar: 'E08214', tebal: true } },
    { sel: rasio, rumus: `AND(ISNUMBER(${r}),${r}<0.5)`, gaya: { latar: '92C5DE' } },
  ];
}
