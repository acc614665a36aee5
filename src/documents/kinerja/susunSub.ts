import type { BagianId } from '../../domain/ids';
import { namaBagian, type Kantor } from '../../domain/kantor';
import type { PermintaanDokumen } from '../../domain/kinerja';
import { daftarSub, type SubBerupiah, type TugasBerupiah } from '../../domain/kinerjaSub';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import { porsiTeks, sisaTeks } from '../../domain/porsi';
import { angka, tanggalPanjang } from '../../domain/tampil';
import type { TugasTerbagi } from '../../domain/tugas';
import { jamTerjumlah } from '../jamTerjumlah';
import { namaSubKegiatan } from '../kalimatSurat';
import { unitTeks, type BahanKinerja, type Bentuk } from './bahanKinerja';
import { barisJumlah, jumlahJam } from './barisJumlah';
import type { BagianKinerja, BarisKinerja, KolomKinerja } from './modelKinerja';

const KOLOM_CETAK: readonly KolomKinerja[] = [
  { judul: 'No.', jenis: 'tengah', mm: 9 },
  { judul: 'Tugas', jenis: 'teks', mm: 80, lentur: true },
  { judul: 'Pelaksana', jenis: 'teks', mm: 74 },
  { judul: 'Volume', jenis: 'teks', mm: 34 },
  { judul: 'Jam', jenis: 'jam', mm: 19 },
  { judul: 'Rupiah', jenis: 'rupiah', mm: 32 },
];
const KOLOM_LEMBAR: readonly KolomKinerja[] = [
  { judul: 'No.', jenis: 'tengah', mm: 10 },
  { judul: 'Bagian', jenis: 'teks', mm: 36 },
  { judul: 'Program', jenis: 'teks', mm: 50 },
  { judul: 'Kegiatan', jenis: 'teks', mm: 50 },
  { judul: 'Kode sub kegiatan', jenis: 'tengah', mm: 36 },
  { judul: 'Sub kegiatan / asal', jenis: 'teks', mm: 56 },
  { judul: 'Tugas', jenis: 'teks', mm: 76 },
  { judul: 'Pelaksana', jenis: 'teks', mm: 76 },
  { judul: 'Volume', jenis: 'angka', mm: 18 },
  { judul: 'Satuan', jenis: 'teks', mm: 30 },
  { judul: 'Jam', jenis: 'jam', mm: 20 },
  { judul: 'Rupiah', jenis: 'rupiah', mm: 34 },
];
const ASAL = { tusi: 'Tugas dan fungsi', disposisi: 'Disposisi', tambahan: 'Tugas tambahan' } as const;
const SISA = 'Sisa pembulatan ke rupiah penuh';
const TANPA_TUGAS = 'Belum ada tugas';

/** `Ayu (8 Perangkat Daerah), Budi (7 Perangkat Daerah)`; one person alone by name. */
function pelaksana(tugas: TugasTerbagi, kantor: Kantor): string {
  if (tugas.penugasan.length === 0) return 'belum terbagi';
  const sendiri = tugas.penugasan.length === 1;
  const siapa = tugas.penugasan.map((p) => {
    const nama = kantor.pegawai.get(p.pegawaiId)?.nama ?? 'pegawai tidak dikenal';
    const utuh = tugas.hadirBersama || (sendiri && p.porsi === tugas.pembagi);
    const ket = [
      utuh ? '' : porsiTeks(tugas, p.porsi),
      p.mulai ? `sejak ${tanggalPanjang(p.mulai)}` : '',
      p.sampai ? `sampai ${tanggalPanjang(p.sampai)}` : '',
    ];
    const isi = ket.filter(Boolean).join(', ');
    return isi === '' ? nama : `${nama} (${isi})`;
  });
  return [...siapa, sisaTeks(tugas)].filter(Boolean).join('; ');
}

const jamBaris = (tugas: readonly TugasBerupiah[]): readonly number[] => jamTerjumlah(tugas.map((t) => t.menit ?? 0));
const pagu = (sub: readonly SubBerupiah[]): number => sub.reduce((n, s) => n + s.sub.pagu, 0);
const kodeNama = (kode: string, nama: string, tahun: number): string =>
  [kode === '' ? '' : kodeTampil(kode, tahun), nama].filter(Boolean).join(' ');
const alasan = (satu: SubBerupiah): string =>
  satu.sub.alasanTanpaTugas === '' ? TANPA_TUGAS : `Tanpa tugas: ${satu.sub.alasanTanpaTugas}`;

function barisCetak(bahan: BahanKinerja, ids: ReadonlySet<BagianId> | null): BarisKinerja[] {
  const { kantor } = bahan;
  const { tahun } = kantor.kalender;
  const { sub, lain } = daftarSub(kantor, ids);
  const hasil: BarisKinerja[] = [];
  let [program, kegiatan, jam] = ['', '', 0];
  const tulis = (tugas: readonly TugasBerupiah[], rupiah: boolean): number => {
    const jamnya = jamBaris(tugas);
    tugas.forEach((t, i) => {
      const volume = `${angka(t.tugas.volume)} ${t.tugas.satuan}`.trim();
      const isi = [`${i + 1}.`, t.tugas.nama, pelaksana(t.tugas, kantor), volume];
      const jamTugas = t.menit === null ? null : (jamnya[i] ?? 0) / 10;
      hasil.push({ jenis: 'isi', sel: [...isi, jamTugas, rupiah ? t.rupiah : null] });
    });
    return jumlahJam(jamnya);
  };
  for (const satu of sub) {
    const { sub: s } = satu;
    const [p, k] = [kodeNama(s.kodeProgram, s.namaProgram, tahun), kodeNama(s.kodeKegiatan, s.namaKegiatan, tahun)];
    if (p !== program && p !== '') hasil.push({ jenis: 'kelompok', teks: (program = p), tingkat: 1 });
    if (k !== kegiatan && k !== '') hasil.push({ jenis: 'kelompok', teks: (kegiatan = k), tingkat: 2 });
    hasil.push({
      jenis: 'kelompok',
      tingkat: 3,
      teks: `${namaSubKegiatan(s, tahun)}${s.berlaku ? '' : ' (tidak ada lagi dalam DPA yang berlaku)'}`,
    });
    const jamSub = tulis(satu.tugas, true);
    jam += jamSub;
    if (satu.tugas.length === 0) hasil.push({ jenis: 'isi', sel: [null, alasan(satu), null, null, null, s.pagu] });
    else if (satu.sisa !== 0) hasil.push({ jenis: 'isi', sel: [null, SISA, null, null, null, satu.sisa] });
    hasil.push(barisJumlah('Jumlah = pagu', 4, [jamSub, s.pagu]));
  }
  for (const { sumber, tugas } of lain) {
    hasil.push({ jenis: 'kelompok', teks: ASAL[sumber], tingkat: 1 });
    jam += tulis(tugas, false);
  }
  if (hasil.length > 0) hasil.push(barisJumlah('Jumlah seluruhnya', 4, [jam, pagu(sub)], true));
  return hasil;
}

function barisLembar(bahan: BahanKinerja, ids: ReadonlySet<BagianId> | null): BarisKinerja[] {
  const { kantor } = bahan;
  const { tahun } = kantor.kalender;
  const { sub, lain } = daftarSub(kantor, ids);
  const hasil: BarisKinerja[] = [];
  let [nomor, jam] = [0, 0];
  const tulis = (awal: readonly string[], bagian: string, tugas: readonly TugasBerupiah[], rupiah: boolean): void => {
    const jamnya = jamBaris(tugas);
    tugas.forEach((t, i) => {
      const { nama, volume, satuan } = t.tugas;
      const isi = [nama, pelaksana(t.tugas, kantor), volume, satuan];
      const jamTugas = t.menit === null ? null : (jamnya[i] ?? 0) / 10;
      const milik = namaBagian(kantor, t.tugas.bagianId) || bagian;
      hasil.push({ jenis: 'isi', sel: [++nomor, milik, ...awal, ...isi, jamTugas, rupiah ? t.rupiah : null] });
    });
    jam += jumlahJam(jamnya);
  };
  for (const satu of sub) {
    const { sub: s } = satu;
    const bagian = namaBagian(kantor, s.bagianId);
    const awal = [
      kodeNama(s.kodeProgram, s.namaProgram, tahun),
      kodeNama(s.kodeKegiatan, s.namaKegiatan, tahun),
      s.kode === '' ? '' : kodeTampil(s.kode, tahun),
      s.nama,
    ];
    tulis(awal, bagian, satu.tugas, true);
    // The column adds up to the pagu: what flooring leaves over, or a whole line without tasks, has a row of its own.
    const teks = satu.tugas.length === 0 ? alasan(satu) : SISA;
    if (satu.tugas.length === 0 || satu.sisa !== 0)
      hasil.push({ jenis: 'isi', sel: [++nomor, bagian, ...awal, teks, null, null, null, null, satu.sisa] });
  }
  for (const { sumber, tugas } of lain) tulis(['', '', '', ASAL[sumber]], '', tugas, false);
  if (hasil.length > 0) hasil.push(barisJumlah('Jumlah', 10, [jam, pagu(sub)], true));
  return hasil;
}

export function susunSub(bahan: BahanKinerja, minta: PermintaanDokumen, bentuk: Bentuk): BagianKinerja[] {
  const { kantor } = bahan;
  const ids = minta.bagianIds === null ? null : new Set<BagianId>(minta.bagianIds);
  const baris = bentuk === 'pdf' ? barisCetak(bahan, ids) : barisLembar(bahan, ids);
  const unit = minta.bagianIds?.map((id) => unitTeks(kantor, id)).filter(Boolean) ?? [];
  return [
    {
      nama: 'Per sub kegiatan',
      judul: 'DAFTAR TUGAS PER SUB KEGIATAN',
      bawahJudul: [
        [unit.length > 3 ? `${unit.length} bagian` : unit.join(', '), `Tahun Anggaran ${kantor.kalender.tahun}`]
          .filter(Boolean)
          .join(' '),
      ],
      identitas: [],
      tabel: [{ kolom: bentuk === 'pdf' ? KOLOM_CETAK : KOLOM_LEMBAR, baris }],
      catatan: [
        'Rupiah tugas = pagu sub kegiatan × bagian menit rencananya, dibulatkan ke bawah; sisa pembulatan ditulis tersendiri sehingga jumlahnya sama dengan pagu. Tugas di luar DPA tidak berpagu.',
      ],
      ttd: [],
    },
  ];
}
