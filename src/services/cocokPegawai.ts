import type { CalonPegawai } from '../api/pegawaiViews';
import { kemiripan } from '../domain/mirip';
import { kunciNama } from '../domain/nama';
import type { PegawaiId } from '../domain/ids';
import { nipTampil, parseNip } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import type { BarisPegawai } from '../importers/pegawaiTabel';
import type { Kantor } from '../domain/kantor';
import { bagianKey } from './writeBudget';

/** Who of the office a row of a list is, and how sure that is. */
export interface Match {
  readonly old: Pegawai | null;
  readonly calon: readonly CalonPegawai[];
  /** Proposed to leave the row out. */
  readonly abaikan: boolean;
  /** What a person should look at; '' = nothing. */
  readonly pesan: string;
  readonly kode: string;
}

const sure = (old: Pegawai | null): Match => ({ old, calon: [], abaikan: false, pesan: '', kode: '' });

/**
 * Rows and people, each met once:
 * M1 the NIP decides; when the names behind one NIP have nothing in common the row is left out until a person decides;
 * M2 else name and bagian, when one of the two has no NIP or the NIP differ by a slip of the keys;
 * M3 else a name that occurs once in the office and once in the list, when one of the two has no NIP;
 * M4 the same name with another NIP is another person, and shown;
 * M5 a second row of one person without a NIP is left out.
 */
export function matchPeople(kantor: Kantor, rows: readonly BarisPegawai[]): Match[] {
  const office = new Office(kantor);
  const names = new Map<string, number>();
  for (const { nama } of rows) names.set(kunciNama(nama), (names.get(kunciNama(nama)) ?? 0) + 1);
  const found: (Match | undefined)[] = rows.map((row) => {
    const old = row.nip === '' ? undefined : office.byNip.get(row.nip);
    return old && office.take(old) ? byNip(row, old, office) : undefined;
  });
  return rows.map((row, at) => found[at] ?? byName(row, office, (names.get(kunciNama(row.nama)) ?? 0) === 1));
}

function byNip(row: BarisPegawai, old: Pegawai, office: Office): Match {
  if (sameName(row.nama, old.nama)) return sure(old);
  return {
    old,
    calon: [office.calon(old)],
    abaikan: true,
    kode: 'nip_milik_lain',
    pesan: `NIP ini tercatat atas nama ${old.nama}; periksa NIP atau namanya. Baris ini dilewati kecuali Anda mengambilnya sebagai orang yang sama.`,
  };
}

function byName(row: BarisPegawai, office: Office, onceInList: boolean): Match {
  const namesakes = office.byName.get(kunciNama(row.nama)) ?? [];
  const free = namesakes.filter((person) => !office.taken(person));
  const unit = bagianKey(row.bagian);
  const near = free.filter((person) => unit === '' || office.unitKey(person) === unit);
  const compatible = (person: Pegawai): boolean => row.nip === '' || person.nip === '' || slip(row.nip, person.nip);
  const here = near.filter(compatible);
  const [one] = here;
  if (one && (here.length === 1 || unit !== '')) {
    office.take(one);
    if (row.nip === '' || one.nip === '' || row.nip === one.nip) return sure(one);
    return {
      ...sure(one),
      kode: 'nip_dikoreksi',
      pesan: `NIP berbeda sedikit dari yang tercatat (${nipTampil(one.nip)}); dibaca sebagai perbaikan NIP ${one.nama}.`,
    };
  }
  const elsewhere = free.filter(compatible);
  const [moved] = elsewhere;
  if (moved && onceInList && namesakes.length === 1 && kunciNama(row.nama).includes(' ')) {
    office.take(moved);
    return {
      ...sure(moved),
      kode: 'dicocokkan_nama',
      pesan: `Dicocokkan dengan ${moved.nama} (${office.describe(moved)}) karena namanya sama; bila orang lain, pilih “Orang baru”.`,
    };
  }
  if (namesakes.length > 0 && free.length === 0 && row.nip === '' && namesakes.some((p) => office.unitKey(p) === unit))
    return {
      ...sure(null),
      abaikan: true,
      kode: 'baris_kembar',
      pesan: 'Orang ini sudah ada di baris lain; baris ini dilewati.',
    };
  if (free.length === 0) return sure(null);
  return {
    ...sure(null),
    calon: free.map((person) => office.calon(person)),
    kode: 'nama_sama_nip_beda',
    pesan: `Nama yang sama sudah tercatat (${free.map((p) => office.describe(p)).join('; ')}); dibaca sebagai orang baru.`,
  };
}

/** A word in common, or nearly the same letters: titles, marriage and spelling do not make another person. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [kunciNama(a), kunciNama(b)];
  const words = new Set(x.split(' ').filter((word) => word.length > 2));
  return x === y || y.split(' ').some((word) => words.has(word)) || kemiripan(x, y) >= 0.5;
}

/** One digit lost or doubled, or up to two others: the same number, typed badly. */
function slip(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length === short.length) return [...long].filter((digit, at) => digit !== short[at]).length <= 2;
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
}

class Office {
  readonly byNip = new Map<string, Pegawai>();
  readonly byName = new Map<string, Pegawai[]>();
  readonly #units: ReadonlyMap<string, { readonly nama: string; readonly key: string }>;
  readonly #taken = new Set<PegawaiId>();

  constructor(kantor: Kantor) {
    this.#units = new Map(kantor.bagian.map(({ id, nama }) => [id, { nama, key: bagianKey(nama) }]));
    for (const person of kantor.pegawai.values()) {
      const nip = parseNip(person.nip).nip;
      if (nip !== '') this.byNip.set(nip, person);
      const key = kunciNama(person.nama);
      this.byName.set(key, [...(this.byName.get(key) ?? []), person]);
    }
  }
  taken(person: Pegawai): boolean {
    return this.#taken.has(person.id);
  }
  /** False when another row has this person already. */
  take(person: Pegawai): boolean {
    return !this.#taken.has(person.id) && this.#taken.add(person.id) !== undefined;
  }
  unitKey(person: Pegawai): string {
    return (person.bagianId && this.#units.get(person.bagianId)?.key) ?? '';
  }
  describe(person: Pegawai): string {
    const unit = person.bagianId && this.#units.get(person.bagianId)?.nama;
    return (
      [person.nip && `NIP ${nipTampil(person.nip)}`, unit].filter(Boolean).join(', ') || person.jabatan || person.nama
    );
  }
  calon(person: Pegawai): CalonPegawai {
    return { pegawaiId: person.id, nama: person.nama, keterangan: this.describe(person) };
  }
}
