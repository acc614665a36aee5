import { rentangJendela } from '../../domain/beban';
import { tanggalDari } from '../../domain/hari';
import { kapasitasPegawai, menitPegawai } from '../../domain/hitungan';
import type { PermintaanDokumen } from '../../domain/kinerja';
import { volumePorsi } from '../../domain/kinerjaTriwulan';
import type { Pegawai } from '../../domain/pegawai';
import { desimal, jendelaTeks, rasioTeks } from '../../domain/tampil';
import type { TugasTerbagi } from '../../domain/tugas';
import { jamTerjumlah } from '../jamTerjumlah';
import { asalTugas, volumeTeks } from '../kalimatSurat';
import { peranDalam, urutkanTugas } from '../susunBersama';
import {
  identitasPegawai,
  nipTertulis,
  kepalaUnit,
  orangDiminta,
  satuLembar,
  tandaTangan,
  unitTeks,
  type BahanKinerja,
  type Bentuk,
} from './bahanKinerja';
import { barisJumlah, jumlahJam } from './barisJumlah';
import type { BagianKinerja, BarisKinerja, KolomKinerja, SelKinerja } from './modelKinerja';

const KOLOM_CETAK: readonly KolomKinerja[] = [
  { judul: 'No.', jenis: 'tengah', mm: 8 },
  { judul: 'Tugas', jenis: 'teks', mm: 60, lentur: true },
  { judul: 'Keluaran', jenis: 'teks', mm: 36 },
  { judul: 'Volume', jenis: 'teks', mm: 28 },
  { judul: 'Waktu pelaksanaan', jenis: 'teks', mm: 26 },
  { judul: 'Jam', jenis: 'jam', mm: 15 },
  { judul: 'Peran', jenis: 'tengah', mm: 16 },
  { judul: 'Dasar', jenis: 'teks', mm: 38 },
  { judul: 'SOP / petunjuk', jenis: 'teks', mm: 38 },
];
const KOLOM_LEMBAR: readonly KolomKinerja[] = [
  { judul: 'No.', jenis: 'tengah', mm: 9 },
  { judul: 'Asal tugas', jenis: 'teks', mm: 56 },
  { judul: 'Tugas', jenis: 'teks', mm: 74 },
  { judul: 'Keluaran', jenis: 'teks', mm: 46 },
  { judul: 'Volume', jenis: 'angka', mm: 17 },
  { judul: 'Satuan', jenis: 'teks', mm: 28 },
  { judul: 'Waktu pelaksanaan', jenis: 'teks', mm: 34 },
  { judul: 'Mulai', jenis: 'tengah', mm: 22 },
  { judul: 'Selesai', jenis: 'tengah', mm: 22 },
  { judul: 'Jam', jenis: 'jam', mm: 17 },
  { judul: 'Peran', jenis: 'tengah', mm: 19 },
  { judul: 'Dasar', jenis: 'teks', mm: 46 },
  { judul: 'SOP / petunjuk', jenis: 'teks', mm: 56 },
];
const KOLOM_ORANG: readonly KolomKinerja[] = [
  { judul: 'Nama', jenis: 'teks', mm: 50 },
  { judul: 'NIP', jenis: 'tengah', mm: 40 },
  { judul: 'Jabatan', jenis: 'teks', mm: 48 },
  { judul: 'Unit kerja', jenis: 'teks', mm: 40 },
];
const CATATAN =
  'Jam adalah volume dikali norma waktu; waktu kerja efektif menurut kalender kantor setelah kelonggaran dan cuti. Keduanya angka perencanaan, bukan penilaian kinerja.';

interface BarisTugas {
  readonly tugas: TugasTerbagi;
  readonly asal: string;
  /** Tenths of an hour; the column adds up. */
  readonly jam: number;
  readonly porsi: number;
}

function barisTugas({ kantor, tugasnya }: BahanKinerja, pegawai: Pegawai): BarisTugas[] {
  const daftar = urutkanTugas(tugasnya.get(pegawai.id) ?? [], kantor);
  const jam = jamTerjumlah(daftar.map((t) => menitPegawai(t, pegawai.id)));
  return daftar.map((tugas, i) => ({
    tugas,
    asal: asalTugas(
      tugas,
      tugas.subKegiatanId === null ? undefined : kantor.subKegiatan.get(tugas.subKegiatanId),
      kantor.kalender.tahun,
    ),
    jam: jam[i] ?? 0,
    porsi: tugas.penugasan.reduce((n, p) => n + (p.pegawaiId === pegawai.id ? p.porsi : 0), 0),
  }));
}

function barisCetak(daftar: readonly BarisTugas[], pegawai: Pegawai): BarisKinerja[] {
  const hasil: BarisKinerja[] = [];
  let asal = '';
  for (const [i, satu] of daftar.entries()) {
    if (satu.asal !== asal) hasil.push({ jenis: 'kelompok', teks: (asal = satu.asal), tingkat: 2 });
    const { tugas } = satu;
    hasil.push({
      jenis: 'isi',
      sel: [
        `${i + 1}.`,
        tugas.nama,
        tugas.keluaran,
        volumeTeks(tugas, satu.porsi),
        jendelaTeks(tugas.jendela),
        tugas.norma === null ? null : satu.jam / 10,
        peranDalam(tugas, pegawai.id),
        tugas.dasar,
        tugas.petunjuk,
      ],
    });
  }
  if (daftar.length > 0) hasil.push(barisJumlah('Jumlah', 5, [jumlahJam(daftar.map(({ jam }) => jam))], true));
  return hasil;
}

function barisLembar(
  daftar: readonly BarisTugas[],
  pegawai: Pegawai,
  tahun: number,
  orang: readonly SelKinerja[],
): BarisKinerja[] {
  return daftar.map(({ tugas, asal, jam }, i): BarisKinerja => {
    const { volume } = volumePorsi(
      tugas,
      tugas.penugasan.filter((p) => p.pegawaiId === pegawai.id),
    );
    const rentang = rentangJendela(tugas.jendela, tahun);
    const [mulai, akhir] = [rentang[0]?.[0], rentang.at(-1)?.[1]];
    return {
      jenis: 'isi',
      sel: [
        i + 1,
        ...orang,
        asal,
        tugas.nama,
        tugas.keluaran,
        volume,
        tugas.satuan,
        jendelaTeks(tugas.jendela),
        mulai === undefined ? null : { tanggal: tanggalDari(mulai) },
        akhir === undefined ? null : { tanggal: tanggalDari(akhir) },
        tugas.norma === null ? null : jam / 10,
        peranDalam(tugas, pegawai.id),
        tugas.dasar,
        tugas.petunjuk,
      ],
    };
  });
}

const kalimatJam = ({ kantor }: BahanKinerja, pegawai: Pegawai, menit: number): string => {
  const { setahun } = kapasitasPegawai(kantor, pegawai.id);
  const rasio = setahun > 0 ? ` (${rasioTeks(menit / setahun)})` : '';
  return `Jumlah ${desimal(menit / 60, 1)} jam dari ${desimal(setahun / 60, 1)} jam kerja efektif setahun${rasio}.`;
};

export function susunDaftar(bahan: BahanKinerja, minta: PermintaanDokumen, bentuk: Bentuk): BagianKinerja[] {
  const { kantor, orang } = bahan;
  const { tahun } = kantor.kalender;
  const orangnya = orangDiminta(bahan, minta);
  const umum = { judul: 'DAFTAR TUGAS PEGAWAI', bawahJudul: [`Tahun ${tahun}`] };
  if (satuLembar(minta, bentuk, orangnya.length)) {
    const baris = orangnya.flatMap((p) =>
      barisLembar(barisTugas(bahan, p), p, tahun, [
        p.nama,
        nipTertulis(minta, p.nip),
        p.jabatan,
        unitTeks(kantor, p.bagianId),
      ]),
    );
    const [no, ...lain] = KOLOM_LEMBAR;
    const kolom = no ? [no, ...KOLOM_ORANG, ...lain] : KOLOM_ORANG;
    return [{ ...umum, nama: 'Daftar tugas', identitas: [], tabel: [{ kolom, baris }], catatan: [CATATAN], ttd: [] }];
  }
  return orangnya.map((p) => {
    const daftar = barisTugas(bahan, p);
    const menit = daftar.reduce((n, { tugas }) => n + menitPegawai(tugas, p.id), 0);
    const pimpinan = kepalaUnit(orang, p.bagianId);
    const jumlah = jumlahJam(daftar.map(({ jam }) => jam));
    return {
      ...umum,
      nama: p.nama.split(',')[0] ?? p.nama,
      identitas: identitasPegawai(kantor, p, minta),
      tabel: [
        bentuk === 'pdf'
          ? { kolom: KOLOM_CETAK, baris: barisCetak(daftar, p) }
          : {
              kolom: KOLOM_LEMBAR,
              baris: [...barisLembar(daftar, p, tahun, []), barisJumlah('Jumlah', 9, [jumlah])],
            },
      ],
      catatan: [kalimatJam(bahan, p, menit), CATATAN],
      ttd:
        bentuk === 'pdf'
          ? [
              tandaTangan(p, 'Pegawai yang bersangkutan'),
              ...(pimpinan && pimpinan.id !== p.id ? [tandaTangan(pimpinan)] : []),
            ]
          : [],
    };
  });
}
