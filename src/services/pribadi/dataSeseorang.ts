import type { IsiPribadi } from '../../domain/isiPribadi';
import { AppError } from '../../api/errors';
import { barisOrang } from '../../data/gabung/terapkanRedaksi';
import { jamPerubahan } from '../../data/ids';
import { nameFinder } from '../../data/namaBaris';
import { nilaiTerbaca } from '../../data/nilaiTerbaca';
import { parseIsi } from '../../data/replay';
import { columnsOf, type TableName } from '../../data/schema';
import type { PegawaiId } from '../../domain/ids';
import { menitPegawai } from '../../domain/hitungan';
import { nipTampil } from '../../domain/nip';
import { SEBUTAN_KELUAR, SEBUTAN_KETIDAKHADIRAN, SEBUTAN_STATUS } from '../../domain/pegawai';
import { sebutanKolom, sebutanTabel } from '../../domain/sebutanKolom';
import { SEBUTAN_JENIS, SEBUTAN_STATUS as STATUS_SURAT } from '../../domain/surat';
import { angka, desimal, jendelaTeks, menitKeJam, rasio, tanggalPanjang } from '../../domain/tampil';
import { hariIni } from '../hariIni';
import type { Program } from '../program';
import { kerjaSeseorang } from './kerjaSeseorang';

/**
 * Everything the file holds about one person, in words: identity, placements, absences, reasons, tasks, letters and the
 * history. Also of a person who was removed, as far as the rows are there. Throws `tidakDitemukan`.
 */
export async function dataSeseorang(program: Program, id: PegawaiId): Promise<IsiPribadi> {
  const { db } = program.dokumen;
  const row = await db.selectFrom('pegawai').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const { identitas } = program.cache.kantor.pengaturan;
  const status = SEBUTAN_STATUS[row.status as keyof typeof SEBUTAN_STATUS];
  const isi: (readonly [string, string])[] = [
    ['Nama', row.nama],
    ['NIP', nipTampil(row.nip)],
    ['Jenis pegawai', row.jenis_pegawai],
    ['Pangkat, golongan', row.golongan],
    ['Status', row.dihapus === null ? status : `${status} (sudah dihapus dari daftar)`],
    ['Waktu kerja', `${desimal(row.fte / 1000, 2)} FTE`],
    ['Kompetensi', nilaiTerbaca('kompetensi', row.kompetensi)],
    ['Masuk', row.masuk === null ? '' : tanggalPanjang(row.masuk)],
    ['Keluar', row.keluar === null ? '' : tanggalPanjang(row.keluar)],
    ['Sebab keluar', row.sebab_keluar === null ? '' : SEBUTAN_KELUAR[row.sebab_keluar as keyof typeof SEBUTAN_KELUAR]],
  ];
  return {
    kantor: `${identitas.opd} ${identitas.daerah}`,
    tahun: identitas.tahun,
    disusun: hariIni(),
    identitas: isi.filter(([, teks]) => teks !== ''),
    bagian: [
      await penempatan(program, id),
      await ketidakhadiran(program, id),
      await alasan(program, id),
      tugas(program, id),
      ...(await kerjaSeseorang(db, id)),
      await naskah(program, id),
      await riwayat(program, id),
    ],
    catatan: [
      'Disusun dari berkas BagiHabis kantor. Aplikasi tidak menyimpan agama, NIK, alamat, data kesehatan, maupun rekening.',
      'Nama pada kolom “oleh” adalah pengguna yang mencatat, sebagai pertanggungjawaban.',
    ],
  };
}

type Bagian = IsiPribadi['bagian'][number];
const hari = (tanggal: string | null): string => (tanggal === null ? '–' : tanggalPanjang(tanggal));

async function penempatan(program: Program, id: PegawaiId): Promise<Bagian> {
  const name = nameFinder(program.dokumen.db);
  const rows = await program.dokumen.db
    .selectFrom('penempatan')
    .selectAll()
    .where('pegawai_id', '=', id)
    .where('dihapus', 'is', null)
    .orderBy('tmt')
    .execute();
  const baris: string[][] = [];
  for (const row of rows)
    baris.push([
      row.plt === 1 ? `Plt. ${row.jabatan}` : row.jabatan,
      row.bagian_id === null ? '–' : await name('bagian', row.bagian_id),
      row.kelas === null ? '–' : String(row.kelas),
      hari(row.tmt),
      hari(row.sampai),
    ]);
  return { judul: 'Penempatan', kolom: ['Jabatan', 'Unit kerja', 'Kelas', 'Sejak', 'Sampai'], baris };
}

async function ketidakhadiran(program: Program, id: PegawaiId): Promise<Bagian> {
  const rows = await program.dokumen.db
    .selectFrom('ketidakhadiran')
    .selectAll()
    .where('pegawai_id', '=', id)
    .where('dihapus', 'is', null)
    .orderBy('mulai')
    .execute();
  return {
    judul: 'Ketidakhadiran',
    kolom: ['Mulai', 'Akhir', 'Jenis', 'Bagian hari'],
    baris: rows.map((row) => [
      hari(row.mulai),
      hari(row.akhir),
      SEBUTAN_KETIDAKHADIRAN[row.jenis as keyof typeof SEBUTAN_KETIDAKHADIRAN],
      `${row.persen ?? 100} %`,
    ]),
  };
}

async function alasan(program: Program, id: PegawaiId): Promise<Bagian> {
  const rows = await program.dokumen.db
    .selectFrom('alasan_beban')
    .selectAll()
    .where('pegawai_id', '=', id)
    .where('dihapus', 'is', null)
    .execute();
  return {
    judul: 'Alasan beban yang diterima',
    kolom: ['Beban', 'Alasan', 'Nomor', 'Batas'],
    baris: rows.map((row) => [row.jenis, row.alasan, row.nomor || '–', row.batas === null ? '–' : rasio(row.batas)]),
  };
}

function tugas({ cache }: Program, id: PegawaiId): Bagian {
  return {
    judul: 'Tugas',
    kolom: ['Tugas', 'Peran', 'Bagian', 'Waktu', 'Beban'],
    baris: cache
      .tugasPegawai(id)
      .flatMap((satu) =>
        satu.penugasan
          .filter(({ pegawaiId }) => pegawaiId === id)
          .map(({ porsi, peran }) => [
            satu.nama,
            peran,
            satu.hadirBersama ? 'hadir bersama' : `${angka(porsi)} dari ${angka(satu.pembagi)}`,
            jendelaTeks(satu.jendela),
            menitKeJam(menitPegawai(satu, id)),
          ]),
      ),
  };
}

async function naskah({ dokumen }: Program, id: PegawaiId): Promise<Bagian> {
  const rows = await dokumen.db
    .selectFrom('surat_penerima')
    .innerJoin('surat', (join) =>
      join.onRef('surat.opd_id', '=', 'surat_penerima.opd_id').onRef('surat.id', '=', 'surat_penerima.surat_id'),
    )
    .select(['surat.jenis', 'surat.nomor', 'surat.tanggal', 'surat.perihal', 'surat.status'])
    .where('surat_penerima.pegawai_id', '=', id)
    .where('surat.dihapus', 'is', null)
    .where('surat_penerima.dihapus', 'is', null)
    .orderBy('surat.tanggal')
    .execute();
  return {
    judul: 'Naskah yang diterima',
    kolom: ['Jenis', 'Nomor', 'Tanggal', 'Perihal', 'Status'],
    baris: rows.map((row) => [
      SEBUTAN_JENIS[row.jenis as keyof typeof SEBUTAN_JENIS],
      row.nomor || 'menyusul',
      hari(row.tanggal || null),
      row.perihal,
      STATUS_SURAT[row.status as keyof typeof STATUS_SURAT],
    ]),
  };
}

/** Every change of the person's rows, oldest first, with what was written. */
async function riwayat({ dokumen }: Program, id: PegawaiId): Promise<Bagian> {
  const name = nameFinder(dokumen.db);
  const baris: [string, string[]][] = [];
  for (const { tabel, id: barisId } of [{ tabel: 'pegawai' as const, id }, ...(await barisOrang(dokumen.db, id))]) {
    const entries = await dokumen.db
      .selectFrom('log')
      .innerJoin('perubahan', 'perubahan.id', 'log.perubahan')
      .select(['log.perubahan', 'log.jenis', 'log.isi', 'perubahan.aktor', 'perubahan.label'])
      .where('log.tabel', '=', tabel)
      .where('log.id', '=', barisId)
      .execute();
    for (const { perubahan, isi, aktor, label } of entries) {
      const waktu = new Date(jamPerubahan(perubahan)).toLocaleString('id-ID', {
        dateStyle: 'medium',
        timeStyle: 'short',
      });
      baris.push([perubahan, [waktu, aktor, label, sebutanTabel(tabel), await kata(tabel, isi)]]);
    }
  }
  return {
    judul: 'Riwayat perubahan',
    kolom: ['Waktu', 'Oleh', 'Perubahan', 'Data', 'Isi'],
    baris: baris.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row),
  };

  async function kata(tabel: TableName, isi: string): Promise<string> {
    const words: string[] = [];
    for (const [kolom, [, baru]] of Object.entries(parseIsi(isi))) {
      if (baru === null || baru === '' || kolom === 'urutan') continue;
      if (kolom === 'dihapus') {
        words.push('dihapus');
        continue;
      }
      // The other side of a hand-over is somebody else's data.
      if (tabel === 'alih_tugas' && kolom.endsWith('_id') && kolom !== 'tugas_id' && baru !== id) continue;
      const ref = columnsOf(tabel).find(([column]) => column === kolom)?.[1].ref;
      const nilai = ref ? await name(ref as TableName, String(baru)) : nilaiTerbaca(kolom, baru, tabel);
      words.push(`${sebutanKolom(tabel, kolom).toLowerCase()}: ${nilai}`);
    }
    return words.join('; ');
  }
}
