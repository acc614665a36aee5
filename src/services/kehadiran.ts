import type { BarisPratinjauKehadiran } from '../api/kontribusiViews';
import { readSource } from '../data/file/sumber';
import { kehadiranId, kehadiranValues, loadKehadiran } from '../data/kehadiran';
import { liveRows, putRows, removeRows } from '../data/rows';
import { akhirBulan } from '../domain/akhirBulan';
import { tulisKejadian, type Kehadiran } from '../domain/disiplin';
import { bulanDari, hariDari } from '../domain/hari';
import { hariKerjaPegawai } from '../domain/hitungan';
import type { PegawaiId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { kejadianKantor } from '../domain/kejadian';
import type { Pegawai } from '../domain/pegawai';
import { janggalKehadiran } from '../domain/periksaKehadiran';
import { NAMA_BULAN } from '../domain/tampil';
import type { HasilKehadiran } from '../importers/kehadiranTabel';
import type { Temuan } from '../importers/temuan';
import { fileName } from './fileName';
import { hariIni } from './hariIni';
import { Pending, refuseErrors, toView } from './importRun';
import { KenalPegawai } from './kenalPegawai';
import type { Program, Service } from './program';

/** A recap of an office is a few kilobytes. */
const LIMIT_BYTES = 10_000_000;
const FILTERS = [{ name: 'Rekap kehadiran', extensions: ['xlsx', 'xls', 'ods', 'csv', 'html', 'htm'] }];

interface Waiting {
  readonly berkas: string;
  readonly kehadiran: readonly Kehadiran[];
  readonly temuan: readonly Temuan[];
}

/** Attendance comes in as monthly counts: shown first, then written as one change or not at all. */
export const kehadiranService: Service<'readKehadiran' | 'acceptKehadiran' | 'removeKehadiran'> = (program) => {
  const pending = new Pending<Waiting>(program, 'imporKedaluwarsa');
  return {
    async readKehadiran({ path, bulan }) {
      const chosen = path ?? (await program.host.pickOpen({ title: 'Pilih rekap kehadiran', filters: FILTERS }));
      if (!chosen) return null;
      const berkas = fileName(chosen);
      const hasil = await program.jobs.run(crypto.randomUUID(), 'membaca rekap kehadiran', (job) =>
        job.task(
          'bacaKehadiran',
          { bytes: readSource(chosen, LIMIT_BYTES), nama: berkas, tahun: program.dokumen.tahun },
          'memahami isi',
        ),
      );
      return program.turn(async () => {
        const { baris, kehadiran, temuan } = await compare(program, hasil, bulan);
        const imporId = pending.add({ berkas, kehadiran, temuan });
        const bulanDikira = hasil.baris.some((row) => row.bulan === null) ? bulan : null;
        return { imporId, berkas, lembar: hasil.lembar, bulanDikira, baris, temuan: temuan.map(toView) };
      });
    },
    async acceptKehadiran({ imporId }) {
      const { berkas, kehadiran, temuan } = pending.get(imporId);
      refuseErrors(temuan);
      const known = await loadKehadiran(program.dokumen.db);
      const keadaan = kehadiran.map((satu) => state(satu, known));
      const count = (apa: string): number => keadaan.filter((satu) => satu === apa).length;
      const changed = kehadiran.filter((_, at) => keadaan[at] !== 'sama');
      const langkah =
        changed.length === 0
          ? null
          : (
              await program.write(`impor rekap kehadiran dari ${berkas}`, (tx) =>
                putRows(
                  tx,
                  'kehadiran',
                  changed.map((satu) => ({ id: kehadiranId(satu), ...kehadiranValues(satu) })),
                ),
              )
            ).langkah;
      pending.done(imporId);
      return { baru: count('baru'), diperbarui: count('diperbarui'), sama: count('sama'), langkah };
    },
    async removeKehadiran({ bulan }) {
      const rows = (await liveRows(program.dokumen.db, 'kehadiran')).filter((row) => row.bulan === bulan);
      if (rows.length > 0)
        await program.write(`hapus rekap kehadiran ${NAMA_BULAN[bulan - 1] ?? ''}`, (tx) =>
          removeRows(
            tx,
            'kehadiran',
            rows.map(({ id }) => id),
          ),
        );
      return rows.length;
    },
  };
};

function state(
  satu: Kehadiran,
  known: ReadonlyMap<PegawaiId, readonly Kehadiran[]>,
): BarisPratinjauKehadiran['keadaan'] {
  const old = known.get(satu.pegawaiId)?.find(({ bulan }) => bulan === satu.bulan);
  if (!old) return 'baru';
  return old.hariHadir === satu.hariHadir && tulisKejadian(old.kejadian) === tulisKejadian(satu.kejadian)
    ? 'sama'
    : 'diperbarui';
}

/** Rows meet people by NIP, else by a name that only one person has; everybody once a month. */
async function compare({ cache, dokumen }: Program, hasil: HasilKehadiran, bulanDipilih: number | null) {
  const { kantor } = cache;
  const people = new KenalPegawai([...kantor.pegawai.values()]);
  const known = await loadKehadiran(dokumen.db);
  const temuan: Temuan[] = [...hasil.temuan];
  const kehadiran: Kehadiran[] = [];
  const seen = new Map<string, number>();
  const baris = hasil.baris.map((row, nomor): BarisPratinjauKehadiran => {
    const own: Temuan[] = hasil.temuan.filter((t) => t.lembar === row.lembar && t.baris === row.baris);
    const note = (tingkat: Temuan['tingkat'], kode: string, pesan: string): void => {
      const found = { tingkat, kode, pesan, lembar: row.lembar, baris: row.baris, kolom: null };
      own.push(found);
      temuan.push(found);
    };
    const bulan = row.bulan ?? bulanDipilih;
    const dikenal = people.kenali(row);
    if (!('orang' in dikenal))
      note(
        'peringatan',
        'kehadiran_siapa',
        dikenal.sebab === 'tidakAda' ? takDikenal(people, row.nama) : DILEWATI[dikenal.sebab],
      );
    if (bulan === null)
      note(
        'galat',
        'kehadiran_tanpa_bulan',
        'Bulan rekap tidak tertulis; pilih bulannya lebih dahulu, lalu baca ulang.',
      );
    const shown = { nomor, nama: row.nama || row.nip, bulan, hariHadir: row.hariHadir, kejadian: row.kejadian };
    if (!('orang' in dikenal) || bulan === null)
      return { ...shown, keadaan: 'sama', pegawai: '', temuan: own.map(toView) };
    const { orang: pegawai } = dikenal;
    const satu = { pegawaiId: pegawai.id, bulan, hariHadir: row.hariHadir, kejadian: row.kejadian };
    const before = seen.get(kehadiranId(satu));
    if (before !== undefined)
      note(
        'galat',
        'kehadiran_ganda',
        `${pegawai.nama} sudah ada di baris ${before} untuk bulan yang sama; satu baris satu orang.`,
      );
    seen.set(kehadiranId(satu), row.baris);
    for (const pesan of janggalKehadiran(satu, hariKerjaBulan(kantor, pegawai, bulan)))
      note('peringatan', 'kehadiran_janggal', pesan);
    kehadiran.push(satu);
    return { ...shown, keadaan: state(satu, known), pegawai: pegawai.nama, temuan: own.map(toView) };
  });
  temuan.push(...bulanBerjalan(kantor.kalender.tahun, kehadiran, hasil.lembar));
  return { baris, kehadiran, temuan };
}

/** Months that are not over: their recap is not whole yet. */
function bulanBerjalan(tahun: number, kehadiran: readonly Kehadiran[], lembar: string): Temuan[] {
  const kini = hariIni();
  const bulan = [...new Set(kehadiran.map((satu) => satu.bulan))].filter((satu) => akhirBulan(tahun, satu) >= kini);
  return bulan.map((satu) => ({
    tingkat: 'peringatan',
    kode: 'kehadiran_bulan_berjalan',
    pesan: `${NAMA_BULAN[satu - 1] ?? ''} ${tahun} belum berakhir; rekapnya belum lengkap.`,
    lembar,
    baris: null,
    kolom: null,
  }));
}

/** Working days of a month in the week of the person's unit. */
function hariKerjaBulan(kantor: Kantor, pegawai: Pegawai, bulan: number): number {
  const { adaKerja } = kejadianKantor(kantor, hariKerjaPegawai(kantor, pegawai));
  const akhir = hariDari(akhirBulan(kantor.kalender.tahun, bulan));
  let hari = 0;
  for (let satu = akhir; bulanDari(satu) === bulan; satu -= 1) if (adaKerja(satu, satu)) hari += 1;
  return hari;
}

/** A first name alone may be that of several people. */
function takDikenal(people: KenalPegawai, nama: string): string {
  const mungkin = people.terpanggil(nama).map((orang) => orang.nama);
  if (mungkin.length === 0) return DILEWATI.tidakAda;
  const sebut = `${mungkin.slice(0, 3).join('; ')}${mungkin.length > 3 ? '; …' : ''}`;
  return `Nama ini dapat berarti ${sebut}; tulis NIP-nya. Baris ini dilewati.`;
}

/** Why a row is left out. */
const DILEWATI = {
  nipLain: 'Nama ini ada, tetapi NIP-nya lain; baris ini dilewati.',
  kembar: 'Nama ini dimiliki beberapa orang; tulis NIP-nya. Baris ini dilewati.',
  tidakAda: 'Tidak ada pegawai dengan NIP atau nama ini; baris ini dilewati.',
} as const;
