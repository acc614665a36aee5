import { AppError } from '../api/errors';
import type { ImporPegawaiInput } from '../api/pegawaiInputs';
import type { PetaKolom } from '../api/dpaViews';
import type { BarisPratinjauPegawai, HasilImporPegawai, PratinjauPegawai } from '../api/pegawaiViews';
import type { TemuanImpor } from '../api/views';
import { liveRows } from '../data/rows';
import { penempatanBerlaku } from '../data/pegawai';
import type { Tanggal } from '../domain/ids';
import type { HasilPegawai } from '../importers/pegawaiTabel';
import { findPerson } from './assignPegawai';
import { givenBack, refuseOddLeaves, releases, type Leaver } from './endPegawai';
import { fileName } from './fileName';
import { hariIni } from './hariIni';
import { Pending, readInJob, refuseErrors, remember, toView } from './importRun';
import { absentPeople } from './keluarDaftar';
import type { Program, Service } from './program';
import { refuseTwins, resolvePeople, type ResolvedPerson } from './susunStaf';
import { bagianKey } from './writeBudget';
import { writeStaff } from './writeStaff';

interface PendingStaff {
  readonly berkas: string;
  readonly hasil: HasilPegawai;
  readonly tanggal: Tanggal;
  /** The user's own mapping, remembered when the list is accepted. */
  readonly peta: PetaKolom | null;
}

/** Staff lists: people are met by NIP, else by name and bagian; nobody is removed, who left is ended by a date. */
export const staffImportService: Service<'readPegawai' | 'acceptPegawai'> = (program) => {
  const pending = new Pending<PendingStaff>(program, 'imporKedaluwarsa');
  return {
    async readPegawai({ path, peta = null, jobId }) {
      const hari = hariIni();
      const hasil = await readInJob(program, 'bacaPegawai', path, jobId, {
        pilihan: {
          ...(peta && { peta }),
          petaDiingat: program.lokal.petaDiingat('pegawai'),
          menitMinggu: program.cache.kantor.pengaturan.menitMinggu.nilai,
          hariIni: hari,
        },
      });
      const tanggal = hasil.tanggal ?? hari;
      const berkas = fileName(path);
      const diberi = peta && Object.keys(peta.kolom).length > 0 ? hasil.pemetaan.peta : null;
      const imporId = pending.add({ berkas, hasil, tanggal, peta: diberi });
      return preview(program, { imporId, berkas, hasil, tanggal });
    },

    async acceptPegawai(input) {
      const read = pending.get(input.imporId);
      refuseErrors(read.hasil.temuan);
      if (!read.hasil.pemetaan.yakin)
        throw new AppError('imporGagal', {
          pesan: `Kolom-kolomnya belum pasti: ${read.hasil.pemetaan.alasan} Petakan kolomnya dahulu.`,
        });
      const result = await accept(program, read, input);
      pending.done(input.imporId);
      if (input.ingatPeta !== false) remember(program, 'pegawai', read.peta);
      return result;
    },
  };
};

type Shown = Pick<PratinjauPegawai, 'imporId' | 'berkas' | 'tanggal'> & { readonly hasil: HasilPegawai };

async function preview(program: Program, { imporId, berkas, hasil, tanggal }: Shown): Promise<PratinjauPegawai> {
  const people = resolvePeople(program.cache, hasil.pegawai, tanggal);
  const units = new Set(program.cache.kantor.bagian.map((unit) => bagianKey(unit.nama)));
  const bagianBaru = new Map<string, string>();
  for (const { row, abaikan } of people)
    if (row.bagian !== '' && !abaikan && !units.has(bagianKey(row.bagian)))
      bagianBaru.set(bagianKey(row.bagian), row.bagian);
  const since = await placementsSince(program, people);
  const byRow = findingsByRow(hasil);
  const baris = people.map((one) => rowView(program, one, since, byRow.get(rowKey(one.row.asal)) ?? []));
  return {
    imporId,
    berkas,
    lembar: hasil.lembar,
    pemetaan: hasil.pemetaan,
    baris,
    ...(await absentPeople(program, people, tanggal)),
    tanggal,
    tanggalDariDaftar: hasil.tanggal !== null,
    bagianBaru: [...bagianBaru.values()],
    kolomPribadi: hasil.kolomPribadi,
    temuan: [...hasil.temuan.map(toView), ...people.flatMap(matchFinding)],
  };
}

const rowKey = (at: { readonly lembar: string; readonly baris: number | null }): string =>
  `${at.lembar}\n${at.baris ?? ''}`;

function findingsByRow({ temuan }: HasilPegawai): Map<string, TemuanImpor[]> {
  const byRow = new Map<string, TemuanImpor[]>();
  for (const one of temuan) {
    const list = byRow.get(rowKey(one));
    if (list) list.push(toView(one));
    else byRow.set(rowKey(one), [toView(one)]);
  }
  return byRow;
}

/** Start of the placement in force of everybody whose placement would change. */
async function placementsSince(
  program: Program,
  people: readonly ResolvedPerson[],
): Promise<ReadonlyMap<string, Tanggal | null>> {
  const moving = people.flatMap(({ old, pindah }) => (old && pindah ? [old.id] : []));
  const rows = await liveRows(program.dokumen.db, 'penempatan', { column: 'pegawai_id', values: moving });
  return new Map(moving.map((id) => [id, penempatanBerlaku(rows.filter((row) => row.pegawai_id === id))?.tmt ?? null]));
}

function matchFinding({ match, row, old, leaves }: ResolvedPerson): TemuanImpor[] {
  const at = { lembar: row.asal.lembar, baris: row.asal.baris, kolom: '' };
  const say = (tingkat: TemuanImpor['tingkat'], kode: string, pesan: string): TemuanImpor => ({
    tingkat,
    kode,
    pesan: `Baris ${row.asal.baris}: ${pesan}`,
    ...at,
  });
  return [
    ...(match.pesan === '' ? [] : [say('peringatan', match.kode, match.pesan)]),
    ...(old?.status === 'keluar' && !leaves
      ? [say('peringatan', 'aktif_kembali', `${old.nama} tercatat sudah keluar, tetapi ada dalam daftar ini.`)]
      : []),
    ...(leaves && !old
      ? [say('info', 'keluar_tidak_dikenal', `${row.nama} disebut sudah keluar dan belum tercatat; tidak ditambahkan.`)]
      : []),
  ];
}

function rowView(
  { cache }: Program,
  one: ResolvedPerson,
  since: ReadonlyMap<string, Tanggal | null>,
  temuan: readonly TemuanImpor[],
): BarisPratinjauPegawai {
  const { nomor, row, old, berubah, pindah, abaikan, match } = one;
  const { nama, nip, golongan, jabatan, kelas, bagian, jenisPegawai, fte } = row;
  const leavesUnit = pindah && berubah.some(({ bidang }) => bidang === 'Bagian');
  return {
    nomor,
    nama,
    nip,
    golongan,
    jabatan,
    kelas,
    bagian,
    jenisPegawai,
    fte,
    keadaan: !old ? 'baru' : berubah.length > 0 ? 'diperbarui' : 'sama',
    pegawaiId: old?.id ?? null,
    berubah,
    pindah,
    sejak: (old && since.get(old.id)) ?? null,
    tugasBagianLama:
      old && leavesUnit ? cache.tugasPegawai(old.id).filter((task) => task.bagianId === old.bagianId).length : 0,
    calon: match.calon,
    abaikan,
    temuan: [...temuan, ...matchFinding(one)],
  };
}

async function accept(program: Program, read: PendingStaff, input: ImporPegawaiInput): Promise<HasilImporPegawai> {
  const { cache } = program;
  const tanggal = input.tanggal ?? read.tanggal;
  const people = resolvePeople(cache, read.hasil.pegawai, tanggal, input.perbaikan);
  const taken = people.filter(({ abaikan }) => !abaikan);
  refuseTwins(cache, taken);
  const leavers = (input.keluar ?? []).map(({ pegawaiId, ...how }): Leaver => ({
    person: findPerson(cache, pegawaiId),
    ...how,
  }));
  refuseOddLeaves(cache.kantor.kalender.tahun, leavers);
  const divisions = await releases(program, leavers);
  const label = `impor ${taken.length} pegawai dari ${read.berkas}${leavers.length > 0 ? `, ${leavers.length} keluar` : ''}`;
  program.dokumen.snapshot('impor');
  const { langkah } = await program.write(label, (tx) =>
    writeStaff(tx, cache.kantor, { people: taken, tanggal, mulaiBaru: input.mulaiBaru === true, leavers, divisions }),
  );
  const count = (test: (one: ResolvedPerson) => boolean): number => taken.filter(test).length;
  return {
    baru: count(({ old }) => !old),
    diperbarui: count(({ old, berubah }) => old !== null && berubah.length > 0),
    sama: count(({ old, berubah }) => old !== null && berubah.length === 0),
    keluar: leavers.length,
    dilewati: people.length - taken.length,
    tugasLepas: givenBack(divisions),
    langkah,
  };
}
