import type { BarisTempelAbsen, TempelanAbsen } from '../api/absenViews';
import { AppError } from '../api/errors';
import { readSource } from '../data/file/sumber';
import { akhirSesudah, isiAbsen } from '../domain/absen';
import { hariDari } from '../domain/hari';
import type { Kantor } from '../domain/kantor';
import { kemiripan } from '../domain/mirip';
import { kunciNama } from '../domain/nama';
import { nipTampil, parseNip } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import { tanggalPanjang } from '../domain/tampil';
import type { BarisAbsenTerbaca } from '../importers/absenTabel';
import { GalatImpor, type Temuan } from '../importers/temuan';
import { fileName } from './fileName';
import { toView } from './importRun';
import type { Program } from './program';
import { bagianName } from './views';

/** Leave lists are small; a larger file is something else. */
const LIMIT_BYTES = 10_000_000;
const MOST_ROWS = 2000;
/** From this likeness on one name alone is taken for a slip of the keys; below the other it is not even offered. */
const SAME = 0.85;
const ALIKE = 0.45;

/** A leave list from the clipboard or a file; only who reads one loads the readers. @throws imporGagal in words. */
export async function readAbsen(
  program: Program,
  input: { readonly teks: string } | { readonly path: string; readonly jobId: string },
): Promise<TempelanAbsen> {
  const { kantor } = program.cache;
  const [{ bacaAbsen }, { lembarTempel }, { bacaLembar }] = await Promise.all([
    import('../importers/absenTabel'),
    import('../importers/tugasTempel'),
    import('../importers/lembar'),
  ]);
  try {
    const sheets =
      'teks' in input
        ? [lembarTempel(input.teks)]
        : bacaLembar(readSource(input.path, LIMIT_BYTES), fileName(input.path)).lembar;
    const { baris } = bacaAbsen(sheets, kantor.kalender.tahun);
    if (baris.length > MOST_ROWS)
      throw new GalatImpor('terlalu_besar', `Daftar ini ${baris.length} baris; sekaligus paling banyak ${MOST_ROWS}.`);
    const people = new People(kantor);
    return { baris: baris.map((row) => resolved(kantor, people, row)), temuan: [] };
  } catch (error) {
    if (error instanceof GalatImpor) throw new AppError('imporGagal', { pesan: error.pesan }, { cause: error });
    throw error;
  }
}

function resolved(kantor: Kantor, people: People, row: BarisAbsenTerbaca): BarisTempelAbsen {
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
  const { person, calon, pesan } = people.match(row);
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
    if (lama !== hariKerja && lama !== kalender)
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
    calon: calon.map((p) => ({ pegawaiId: p.id, nama: p.nama, keterangan: people.describe(p) })),
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

/** People of the office by NIP, by name, and by names that look alike. */
class People {
  readonly #byNip = new Map<string, Pegawai>();
  readonly #byName = new Map<string, Pegawai[]>();

  constructor(private readonly kantor: Kantor) {
    for (const person of kantor.pegawai.values()) {
      const { nip } = parseNip(person.nip);
      if (nip !== '') this.#byNip.set(nip, person);
      const key = kunciNama(person.nama);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), person]);
    }
  }

  describe(person: Pegawai): string {
    return [person.jabatan, bagianName(this.kantor, person.bagianId)].filter(Boolean).join(' · ');
  }

  match({ nama, nip }: Pick<BarisAbsenTerbaca, 'nama' | 'nip'>): Match {
    const key = kunciNama(nama);
    const byNip = nip === '' ? undefined : this.#byNip.get(nip);
    if (byNip) {
      const other = nama !== '' && key !== kunciNama(byNip.nama) && kemiripan(key, kunciNama(byNip.nama)) < ALIKE;
      return { person: byNip, calon: [], pesan: other ? `NIP itu milik ${byNip.nama}, tertulis “${nama}”` : '' };
    }
    const namesakes = this.#byName.get(key) ?? [];
    const [only] = namesakes;
    if (only && namesakes.length === 1) {
      const differs = nip !== '' && only.nip !== '';
      return { person: only, calon: [], pesan: differs ? `NIP berbeda dari yang tercatat untuk ${only.nama}` : '' };
    }
    if (namesakes.length > 1)
      return {
        person: null,
        calon: namesakes,
        pesan: `ada ${namesakes.length} pegawai bernama “${nama}”; pilih salah satu`,
      };
    if (key === '') return { person: null, calon: [], pesan: `tidak ada pegawai dengan NIP ${nipTampil(nip)}` };
    const alike = [...this.kantor.pegawai.values()]
      .map((person) => ({ person, score: kemiripan(key, kunciNama(person.nama)) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score)
      .slice(0, 5);
    const [best, second] = alike;
    const people = alike.map(({ person }) => person);
    if (best && best.score >= SAME && (second?.score ?? 0) < SAME)
      return { person: best.person, calon: people, pesan: `“${nama}” dibaca sebagai ${best.person.nama}` };
    return { person: null, calon: people, pesan: `“${nama}” tidak ada dalam daftar pegawai` };
  }
}
