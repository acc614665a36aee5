import { akhirBulan, dalamBulan } from './akhirBulan';
import type { SuratId, Tanggal, TugasId } from './ids';
import { bagianTugas } from './kinerjaHasil';
import type { Beri } from './laporanBulananTelusur';
import type { KunciBulanan } from './laporanBulananTeks';
import type { BahanTugasBulanan } from './laporanTugas';
import type { JenisPerintah } from './perintah';
import { tenggatBerikut } from './kejadian';
import { angka, tanggalPanjang } from './tampil';

/** What happened beside the plan: as the file keeps it, all of the year. */
export interface BahanKejadian extends BahanTugasBulanan {
  readonly perintah: readonly {
    readonly tugasId: TugasId;
    readonly jenis: JenisPerintah;
    readonly dari: string;
    readonly perihal: string;
    readonly diterima: Tanggal;
    /** null = open. */
    readonly selesai: Tanggal | null;
  }[];
  readonly alih: readonly {
    readonly tugasId: TugasId;
    readonly tanggal: Tanggal;
    readonly sebab: string;
    readonly porsi: number;
    readonly pembagi: number;
  }[];
  readonly batal: readonly { readonly tugasId: TugasId; readonly tanggal: Tanggal; readonly alasan: string }[];
  /** Letters that went out. */
  readonly surat: readonly {
    readonly id: SuratId;
    readonly nomor: string;
    readonly tanggal: Tanggal;
    readonly perihal: string;
  }[];
}

/** Orders, hand-overs, cancelled parts and letters of the month. */
export function telusuriKejadian(bahan: BahanKejadian, beri: Beri): void {
  const { kantor, bulan, perintah, alih, batal, surat } = bahan;
  const { tahun } = kantor.kalender;
  const akhir = akhirBulan(tahun, bulan);
  const diTugas = (kunci: KunciBulanan, tugasId: TugasId, nama: string | null, keterangan: string): void => {
    const tugas = kantor.tugas.get(tugasId);
    const isi = { jenis: 'tugas', id: tugasId, nama: nama ?? tugas?.nama ?? 'Tugas yang sudah dihapus' } as const;
    beri(kunci, tugas ? bagianTugas(tugas, kantor) : null, 1, () => ({ ...isi, keterangan, nilai: 1 }));
  };
  for (const { tugasId, jenis, dari, perihal, diterima, selesai } of perintah) {
    const catat = (kunci: KunciBulanan, keterangan: string): void => diTugas(kunci, tugasId, perihal, keterangan);
    const masuk = `${dari === '' ? '' : `dari ${dari}, `}diterima ${tanggalPanjang(diterima)}`;
    if (dalamBulan(diterima, tahun, bulan)) catat('perintahMasuk', masuk);
    if (selesai !== null && dalamBulan(selesai, tahun, bulan))
      catat('perintahSelesai', `${masuk}, selesai ${tanggalPanjang(selesai)}`);
    if (diterima > akhir || (selesai !== null && selesai <= akhir)) continue;
    const tugas = kantor.tugas.get(tugasId);
    const batas = tugas ? tenggatBerikut(tugas.jendela, tahun, `${tahun}-12-31`) : null;
    const tenggat = batas === null ? masuk : `${masuk}, batas waktu ${tanggalPanjang(batas)}`;
    catat('perintahTerbuka', tenggat);
    // I3: a meeting that is over waits for its notula, it is not late.
    if (jenis === 'tugas' && batas !== null && batas <= akhir) catat('perintahTerlambat', tenggat);
  }
  for (const { tugasId, tanggal, sebab, porsi, pembagi } of alih)
    if (dalamBulan(tanggal, tahun, bulan))
      diTugas(
        'dialihkan',
        tugasId,
        null,
        `${tanggalPanjang(tanggal)}, ${sebab}, porsi ${angka(porsi)}/${angka(pembagi)}`,
      );
  for (const { tugasId, tanggal, alasan } of batal)
    if (dalamBulan(tanggal, tahun, bulan))
      diTugas('dibatalkan', tugasId, null, `${tanggalPanjang(tanggal)}: ${alasan}`);
  for (const { id, nomor, tanggal, perihal } of surat)
    if (dalamBulan(tanggal, tahun, bulan)) {
      const keterangan = `${nomor}, ${tanggalPanjang(tanggal)}`;
      beri('surat', null, 1, () => ({ jenis: 'surat', id, nama: perihal, keterangan, nilai: 1 }));
    }
}
