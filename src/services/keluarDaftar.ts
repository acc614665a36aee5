import type { BarisKeluar } from '../api/pegawaiViews';
import { jumlahSuratTerbit } from '../data/suratPegawai';
import { tambahHari } from '../domain/hari';
import type { BagianId, Tanggal } from '../domain/ids';
import { parseNip } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import { bup, tanggalBup } from '../domain/pensiun';
import { tanggalPanjang } from '../domain/tampil';
import type { Program } from './program';
import type { ResolvedPerson } from './susunStaf';
import { bagianName } from './views';
import { bagianKey } from './writeBudget';

export interface Coverage {
  readonly keluar: BarisKeluar[];
  readonly seluruhKantor: boolean;
  readonly diLuarDaftar: number;
}

/**
 * Whom the list does not name (any more). It only speaks about the bagian it has people of; it covers the whole office
 * when it has people of every bagian that has any.
 */
export async function absentPeople(
  program: Program,
  people: readonly ResolvedPerson[],
  tanggal: Tanggal,
): Promise<Coverage> {
  const { kantor } = program.cache;
  const present = [...kantor.pegawai.values()].filter((person) => person.status !== 'keluar');
  const met = new Map(people.flatMap((one) => (one.old ? [[one.old.id, one] as const] : [])));
  const keys = new Map(kantor.bagian.map((unit) => [bagianKey(unit.nama), unit.id]));
  const covered = new Set<BagianId | null>();
  for (const { row, old } of people) covered.add(keys.get(bagianKey(row.bagian)) ?? old?.bagianId ?? null);
  const whole = present.length > 0 && present.every(({ bagianId }) => bagianId === null || covered.has(bagianId));
  const asked = present.filter((person) => {
    const one = met.get(person.id);
    return one ? one.leaves : person.bagianId === null ? whole : covered.has(person.bagianId);
  });
  const maybe = new Set(people.flatMap(({ match }) => match.calon.map(({ pegawaiId }) => pegawaiId)));
  const letters = await jumlahSuratTerbit(
    program.dokumen.db,
    asked.map((person) => person.id),
  );
  const keluar = asked.map((person): BarisKeluar => {
    const said = met.get(person.id)?.row;
    const retired = said ? null : retirement(person, tanggal);
    const unsure = !said && maybe.has(person.id);
    return {
      pegawaiId: person.id,
      nama: person.nama,
      nip: person.nip,
      jabatan: person.jabatan,
      bagian: bagianName(kantor, person.bagianId),
      tugas: program.cache.tugasPegawai(person.id).length,
      surat: letters.get(person.id) ?? 0,
      usul: said !== undefined || (whole && !unsure),
      sebab: said
        ? (said.sebabKeluar ?? 'pindah')
        : retired
          ? 'pensiun'
          : person.jenisPegawai === 'Non-ASN'
            ? 'kontrak_habis'
            : 'pindah',
      tanggal: said?.keluar ?? retired,
      keterangan: said
        ? `disebut keluar dalam daftar (baris ${said.asal.baris})`
        : unsure
          ? 'nama yang sama ada dalam daftar dengan NIP lain'
          : retired
            ? `mencapai batas usia pensiun; hari kerja terakhir ${tanggalPanjang(retired)}`
            : 'tidak ada dalam daftar',
    };
  });
  return {
    keluar,
    seluruhKantor: whole,
    diLuarDaftar:
      present.length - present.filter((p) => met.has(p.id)).length - asked.filter((p) => !met.has(p.id)).length,
  };
}

/** Last day of work when the age of retirement was reached by the day of the list. */
function retirement(person: Pegawai, tanggal: Tanggal): Tanggal | null {
  const { lahir } = parseNip(person.nip);
  const tmt = lahir && tanggalBup(lahir, bup(person.jenisJabatan, person.jabatan).usia);
  return tmt && tmt <= tanggal ? tambahHari(tmt, -1) : null;
}
