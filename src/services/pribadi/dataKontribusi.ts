import { loadCatatanKontribusi } from '../../data/catatanKontribusi';
import { loadKehadiran } from '../../data/kehadiran';
import { KEJADIAN_DISIPLIN, SEBUTAN_KEJADIAN } from '../../domain/disiplin';
import type { IsiPribadi } from '../../domain/isiPribadi';
import type { PegawaiId } from '../../domain/ids';
import { SEBUTAN_TEMUAN } from '../../domain/kontribusi';
import { angka, NAMA_BULAN, tanggalPanjang } from '../../domain/tampil';
import type { Program } from '../program';

type Bagian = IsiPribadi['bagian'][number];
const bulan = (nomor: number): string => NAMA_BULAN[nomor - 1] ?? '';

/** What is kept of a person's attendance and of talks: confidential for others, never for the person. */
export async function bagianKontribusi({ dokumen: { db } }: Program, id: PegawaiId): Promise<readonly Bagian[]> {
  const hadir = (await loadKehadiran(db)).get(id) ?? [];
  const catatan = await loadCatatanKontribusi(db, id);
  return [
    {
      judul: 'Rekap kehadiran',
      kolom: ['Bulan', 'Hari hadir', 'Kejadian'],
      baris: [...hadir]
        .sort((a, b) => a.bulan - b.bulan)
        .map((satu) => [
          bulan(satu.bulan),
          angka(satu.hariHadir),
          KEJADIAN_DISIPLIN.flatMap((jenis) => {
            const jumlah = satu.kejadian[jenis] ?? 0;
            return jumlah > 0 ? [`${SEBUTAN_KEJADIAN[jenis]}: ${angka(jumlah)}`] : [];
          }).join('; ') || '–',
        ]),
    },
    {
      judul: 'Catatan pembicaraan kontribusi',
      kolom: ['Bulan', 'Bahan', 'Alasan dan kesepakatan', 'Tanggapan', 'Tanggal'],
      baris: catatan.map((satu) => [
        bulan(Number(satu.periode.slice(5))),
        SEBUTAN_TEMUAN[satu.temuan],
        satu.alasan,
        satu.tanggapan || '–',
        tanggalPanjang(satu.tanggal),
      ]),
    },
  ];
}
