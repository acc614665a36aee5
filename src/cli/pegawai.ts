import type { Api } from '../api/api';
import { AppError } from '../api/errors';

type PegawaiId = Parameters<Api['getPegawai']>[0]['id'];

/** Ids of people named by NIP or by name (with or without titles), several apart by semicolons; null when none was asked for. */
export async function peopleNamed(api: Api, words: string | undefined): Promise<PegawaiId[] | null> {
  if (words === undefined) return null;
  const ids: PegawaiId[] = [];
  for (const word of words.split(';').map((one) => one.trim())) if (word !== '') ids.push(await personNamed(api, word));
  return [...new Set(ids)];
}

/** Without the titles behind the comma. */
const folded = (name: string): string => (name.split(',')[0] ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

export async function personNamed(api: Api, word: string): Promise<PegawaiId> {
  const nip = /^[\d\s]+$/.test(word) ? word.replace(/\s/g, '') : '';
  const cari = nip || folded(word);
  const { baris, total } = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari, offset: 0, limit: 200 });
  const exact = baris.filter((one) => (nip === '' ? folded(one.nama) === folded(word) : one.nip === nip));
  const [person, ...others] = exact.length > 0 ? exact : total === 1 ? baris : [];
  // What is searched for may stand in their post as well.
  const similar = person ? [] : baris.filter(({ nama }) => folded(nama).includes(cari));
  if (similar.length > 0)
    throw new AppError('masukanTidakSah', { bidang: `pegawai "${word}"`, sebab: manyFit(similar) });
  if (!person) throw new AppError('tidakDitemukan', { apa: `Pegawai "${word}"` });
  if (others.length > 0)
    throw new AppError('masukanTidakSah', {
      bidang: `pegawai "${word}"`,
      sebab: `ada ${exact.length} pegawai dengan nama itu, sebutkan NIP-nya`,
    });
  return person.id;
}

/** Names told when a word fits several people. */
const TOLD = 8;

function manyFit(people: readonly { readonly nama: string }[]): string {
  const names = people.slice(0, TOLD).map(({ nama }) => nama);
  const more = people.length > names.length ? `, dan ${people.length - names.length} lainnya` : '';
  return `cocok dengan ${people.length} pegawai (${names.join('; ')}${more}), sebutkan nama lengkap atau NIP-nya`;
}
