import { AppError } from '../api/errors';
import type { BarisPerintah } from '../api/perintahViews';
import type { SasaranSurat } from '../api/suratInputs';
import { usulanUntuk } from '../documents/susunPekerjaan';
import { hariDari, hariPekan } from '../domain/hari';
import type { Tanggal } from '../domain/ids';
import { NAMA_HARI, tanggalPanjang } from '../domain/tampil';
import { butirDasar, type TugasTerbagi } from '../domain/tugas';

/** `Rabu, 2 Desember 2026 pukul 09.00`; '' for work without a day of its own. */
export function waktuAcara({ tanggalAcara, waktu }: Pick<BarisPerintah, 'tanggalAcara' | 'waktu'>): string {
  if (tanggalAcara === null) return '';
  const hari = NAMA_HARI[hariPekan(hariDari(tanggalAcara)) - 1] ?? '';
  return `${hari}, ${tanggalPanjang(tanggalAcara)}${waktu && ` pukul ${waktu}`}`;
}

/**
 * The disposisi or the Surat Tugas of an order, filled with all it says; signer and template are chosen on the letter screen.
 * Throws tanpaPenerima while nobody is on it.
 */
export function sasaranPerintah(
  order: BarisPerintah,
  task: TugasTerbagi,
  { jenis, tanggal, tahun }: { jenis: 'disposisi' | 'surat_tugas'; tanggal: Tanggal; tahun: number },
): SasaranSurat {
  const pegawaiIds = order.pelaksana.map(({ pegawaiId }) => pegawaiId);
  if (pegawaiIds.length === 0) throw new AppError('tanpaPenerima');
  const meeting = order.jenis === 'rapat';
  const waktu = waktuAcara(order);
  const { tempat } = order;
  if (jenis === 'disposisi') {
    const acara = meeting ? `${waktu}${tempat && ` di ${tempat}`}` : '';
    return {
      jenis,
      tanggal,
      tugasId: task.id,
      pegawaiIds: pegawaiIds.slice(0, 20),
      suratDari: order.dari,
      nomorSurat: order.nomorSurat,
      tanggalSurat: order.tanggalSurat ?? '',
      diterima: order.diterima,
      agenda: '',
      sifat: 'Biasa',
      perihal: order.perihal,
      harap: [meeting ? 'Hadiri/wakili' : 'Proses lebih lanjut'],
      catatan: [acara, order.petunjuk].filter(Boolean).join('. '),
      tenggat: meeting ? '' : (order.tenggat ?? ''),
    };
  }
  // The notula is asked for in an item of its own.
  const untuk = usulanUntuk(meeting ? { ...task, keluaran: '' } : task, tahun, { waktu, tempat });
  return {
    jenis,
    tanggal,
    pegawaiIds,
    tugasId: task.id,
    untuk: meeting
      ? [...untuk.slice(0, -1), 'Menyusun notula dan melaporkan hasilnya kepada atasan langsung']
      : [...untuk],
    dasar: butirDasar(task.dasar),
    menimbang: [],
    waktu,
    tempat,
    perOrang: false,
  };
}
