import { kemiripanSidik, sidikNama } from '../domain/mirip';
import { kunciNama } from '../domain/nama';
import { parseNip } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import { likeNames, type Like } from './likeNames';

/** Who a line of somebody's list is; namesakes where it cannot be told. */
export type Dikenal =
  | { readonly orang: Pegawai; readonly lewatNip: boolean }
  | { readonly sebab: 'nipLain' | 'kembar' | 'tidakAda'; readonly senama: readonly Pegawai[] };

/**
 * Lines of lists (leave, attendance, realisasi) met with the people of the office:
 * N1 the NIP decides;
 * N2 else the one person of that name (titles aside) when one of the two has no NIP;
 * N3 a namesake with another NIP is somebody else, whatever the name says;
 * N4 of several namesakes none is guessed.
 */
export class KenalPegawai {
  readonly #nip = new Map<string, Pegawai>();
  readonly #nama = new Map<string, Pegawai[]>();
  #kata: readonly { readonly orang: Pegawai; readonly kata: readonly string[] }[] | undefined;
  #mirip: ((nama: string) => readonly Like<Pegawai>[]) | undefined;

  constructor(private readonly pegawai: readonly Pegawai[]) {
    for (const orang of pegawai) {
      const { nip } = parseNip(orang.nip);
      if (nip !== '') this.#nip.set(nip, orang);
      const kunci = kunciNama(orang.nama);
      const senama = this.#nama.get(kunci);
      if (senama) senama.push(orang);
      else this.#nama.set(kunci, [orang]);
    }
  }

  kenali({ nip, nama }: { readonly nip: string; readonly nama: string }): Dikenal {
    const nomor = parseNip(nip).nip;
    const lewatNip = nomor === '' ? undefined : this.#nip.get(nomor);
    if (lewatNip) return { orang: lewatNip, lewatNip: true };
    const kunci = kunciNama(nama);
    const senama = kunci === '' ? [] : (this.#nama.get(kunci) ?? []);
    const mungkin = senama.filter((orang) => nomor === '' || orang.nip === '');
    const [satu] = mungkin;
    if (satu && mungkin.length === 1) return { orang: satu, lewatNip: false };
    return { sebab: senama.length === 0 ? 'tidakAda' : mungkin.length > 1 ? 'kembar' : 'nipLain', senama };
  }

  /** People who could be called so: each word of `nama` begins a word of theirs ("Joko" of every Joko). */
  terpanggil(nama: string): readonly Pegawai[] {
    this.#kata ??= this.pegawai.map((orang) => ({ orang, kata: kunciNama(orang.nama).split(' ') }));
    const dicari = kunciNama(nama).split(' ');
    if (dicari.some((kata) => kata.length < 3)) return [];
    return this.#kata
      .filter(({ kata }) => dicari.every((awal) => kata.some((satu) => satu.startsWith(awal))))
      .map(({ orang }) => orang);
  }

  /** People whose names look like this one, the likest first; the office is indexed with the first question. */
  mirip(nama: string): readonly Like<Pegawai>[] {
    this.#mirip ??= likeNames(this.pegawai, ({ nama: satu }) => kunciNama(satu));
    return this.#mirip(kunciNama(nama));
  }
}

/** 0..1: how much two names of people have in common, titles aside. */
export const kemiripanOrang = (a: string, b: string): number =>
  kemiripanSidik(sidikNama(kunciNama(a)), sidikNama(kunciNama(b)));
