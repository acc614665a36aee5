import type { BarisTempelAbsen, TempelanAbsen } from '../api/absenViews';
import { AppError } from '../api/errors';
import { readSource } from '../data/file/sumber';
import { hariKerjaLain } from '../domain/absenLintas';
import { akhirSesudah, isiAbsen } from '../domain/absen';
import { hariDari } from '../domain/hari';
import type { Kantor } from '../domain/kantor';
import { kunciNama } from '../domain/nama';
import { nipTampil } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import { tanggalPanjang } from '../domain/tampil';
import type { BarisAbsenTerbaca, HasilAbsen } from '../importers/absenTabel';
import { GalatImpor, type Temuan } from '../importers/temuan';
import { fileName } from './fileName';
import { toView } from './importRun';
import { kemiripanOrang, KenalPegawai } from './kenalPegawai';
import type { Program } from './program';
import { bagianName } from './views';

/** Leave lists are small; a larger file is something else. */
const LIMIT_BYTES = 10_000_000;
const MOST_ROWS = 2000;
/** As many people are offered for a name that is not whole. */
const OFFERED = 20;
/** From this likeness on one name alone is taken for a slip of the keys; below the other it is not even offered. */
const SAME = 0.85;
const ALIKE = 0.45;

/** A leave list from the clipboard or a file; only who reads one loads the readers. @throws imporGagal in words. */
export async function readAbsen(
  program: Program,
  input: { readonly teks: string } | { readonly path: string; readonly jobId: string },
): Promise<TempelanAbsen> {
  const { tahun } = program.cache.kantor.kalender;
  const { baris } =
    'teks' in input
      ? await pasted(input.teks, tahun)
      : await program.jobs.run(input.jobId, 'membaca daftar ketidakhadiran', (job) => {
          job.progress(0, 'membaca berkas');
          const berkas = { bytes: readSource(input.path, LIMIT_BYTES), nama: fileName(input.path) };
          return job.task('bacaAbsen', { ...berkas, tahun }, 'memahami isi');
        });
  if (baris.length > MOST_ROWS)
    throw new AppError('imporGagal', {
      pesan: `Daftar ini ${baris.length} baris; sekaligus paling banyak ${MOST_ROWS}.`,
    });
  const { kantor } = program.cache;
  const people = new KenalPegawai([...kantor.pegawai.values()]);
  return { baris: baris.map((row) => resolved(kantor, people, row)), temuan: [] };
}

/** Cells of the clipboard are few: read here. */
async function pasted(teks: string, tahun: number): Promise<HasilAbsen> {
  const [{ bacaAbsen }, { lembarTempel }] = await Promise.all([
    import('../importers/absenTabel'),
    import('../importers/tugasTempel'),
  ]);
  try {
    return bacaAbsen([lembarTempel(teks)], tahun);
  } catch (error) {
    if (error instanceof GalatImpor) throw new AppError('imporGagal', { pesan: error.pesan }, { cause: error });
    throw error;
  }
}

function resolved(kantor: Kantor, people: KenalPegawai, row: BarisAbsenTerbaca): BarisTempelAbsen {
  const found: Temuan[] = [...row.temuan];
  const say = (tingkat: Temuan['tingkat'], kode: string, pesan: string): void =>
    void found.push({
      tingkat,
      kode,
      pesan: `Baris ${row.nomor}: ${pesan}`,
      lembar: '',
      baris: row.nomor,
      kolom: null,
    });
  const orang = [row.nama, row.nip && nipTampil(row.nip)].filter(Boolean).join(', ');
  const { person, calon, pesan } = match(people, row);
  if (pesan !== '' && !found.some(({ kode }) => kode === 'orang')) say(person ? 'peringatan' : 'galat', 'orang', pesan);
  let { akhir } = row;
  const { mulai, lama } = row;
  if (person && mulai !== null && akhir === null && lama !== null) {
    akhir = akhirSesudah(kantor, person.id, mulai, lama);
    if (akhir === null)
      say('galat', 'tanggal', `${lama} hari kerja sejak ${tanggalPanjang(mulai)} melewati akhir tahun`);
    else say('info', 'lama', `${lama} hari kerja sejak ${tanggalPanjang(mulai)} berakhir ${tanggalPanjang(akhir)}`);
  } else if (person && mulai !== null && akhir !== null && mulai <= akhir && lama !== null) {
    const { hariKerja } = isiAbsen(kantor, { pegawaiId: person.id, mulai, akhir });
    const kalender = hariDari(akhir) - hariDari(mulai) + 1;
    const lain = hariKerjaLain(kantor, { pegawaiId: person.id, mulai, akhir });
    const semua = lain.reduce((jumlah, satu) => jumlah + satu.hariKerja, hariKerja);
    if (lama !== hariKerja && lama !== semua && lama !== kalender)
      say('peringatan', 'lama', `tertulis ${lama} hari, terhitung ${hariKerja} hari kerja (${kalender} hari kalender)`);
  }
  if (mulai !== null && akhir !== null && akhir < mulai)
    say('galat', 'tanggal', `berakhir ${tanggalPanjang(akhir)}, sebelum mulai ${tanggalPanjang(mulai)}`);
  return {
    nomor: row.nomor,
    orang,
    pegawaiId: person?.id ?? null,
    nama: person?.nama ?? '',
    namaBagian: person ? bagianName(kantor, person.bagianId) : '',
    calon: calon.map((p) => ({
      pegawaiId: p.id,
      nama: p.nama,
      keterangan: [p.jabatan, bagianName(kantor, p.bagianId)].filter(Boolean).join(' · '),
    })),
    mulai,
    akhir,
    jenis: row.jenis,
    persen: row.persen,
    temuan: found.map(toView),
  };
}

interface Match {
  readonly person: Pegawai | null;
  readonly calon: readonly Pegawai[];
  /** '' = nothing to look at. */
  readonly pesan: string;
}

/** Who a row is; where it is nobody for sure, who it could be. */
function match(people: KenalPegawai, { nama, nip }: Pick<BarisAbsenTerbaca, 'nama' | 'nip'>): Match {
  const known = people.kenali({ nama, nip });
  if ('orang' in known) {
    const { orang, lewatNip } = known;
    const other = lewatNip && nama !== '' && kemiripanOrang(nama, orang.nama) < ALIKE;
    return { person: orang, calon: [], pesan: other ? `NIP itu milik ${orang.nama}, tertulis “${nama}”` : '' };
  }
  const { sebab, senama } = known;
  if (sebab === 'nipLain')
    return { person: null, calon: senama, pesan: `NIP berbeda dari yang tercatat untuk ${senama[0]?.nama ?? nama}` };
  if (sebab === 'kembar')
    return { person: null, calon: senama, pesan: `ada ${senama.length} pegawai bernama “${nama}”; pilih salah satu` };
  if (kunciNama(nama) === '')
    return { person: null, calon: [], pesan: `tidak ada pegawai dengan NIP ${nipTampil(nip)}` };
  const alike = people.mirip(nama);
  const [best, second] = alike;
  const calon = alike.map(({ satu }) => satu);
  // A slip of the keys, not somebody whose NIP says who else it is.
  const same = best && best.skor >= SAME && (second?.skor ?? 0) < SAME && (nip === '' || best.satu.nip === '');
  if (same) return { person: best.satu, calon, pesan: `“${nama}” dibaca sebagai ${best.satu.nama}` };
  const called = people.terpanggil(nama).slice(0, OFFERED);
  if (called.length > 0)
    return {
      person: null,
      calon: called,
      pesan:
        called.length === 1
          ? `“${nama}” belum lengkap; pilih bila yang dimaksud ${called[0]?.nama ?? nama}`
          : `beberapa pegawai bernama “${nama}”; pilih salah satu`,
    };
  return { person: null, calon, pesan: `“${nama}” tidak ada dalam daftar pegawai` };
}
