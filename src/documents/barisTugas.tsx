import type { BarisTugasSurat } from '../domain/surat';
import { desimal } from '../domain/tampil';

/** What the task tables of letters have in common: the six columns, a row, hours as text, groups. */

export const tampilJam = (persepuluh: number): string => desimal(persepuluh / 10, 1);

/** Groups in the order in which each name first appears. */
export function kelompokkan<T>(daftar: readonly T[], nama: (satu: T) => string): ReadonlyMap<string, readonly T[]> {
  const kelompok = new Map<string, T[]>();
  for (const satu of daftar) {
    const anggota = kelompok.get(nama(satu));
    if (anggota === undefined) kelompok.set(nama(satu), [satu]);
    else anggota.push(satu);
  }
  return kelompok;
}

export function KolomTugas() {
  return (
    <colgroup>
      <col className="k-no" />
      <col />
      <col className="k-keluaran" />
      <col className="k-volume" />
      <col className="k-waktu" />
      <col className="k-jam" />
    </colgroup>
  );
}

interface Props {
  /** With its mark: `1.` or `1)`. */
  readonly nomor: string;
  readonly isi: BarisTugasSurat;
  /** Tenths of an hour. */
  readonly jam: number;
}

export function BarisTugas({ nomor, isi, jam }: Props) {
  return (
    <tr>
      <td className="tengah">{nomor}</td>
      <td>
        {isi.tugas}
        {isi.peran !== '' && <span className="peran"> (sebagai {isi.peran})</span>}
      </td>
      <td>{isi.keluaran}</td>
      <td>{isi.volume}</td>
      <td>{isi.waktu}</td>
      <td className="angka">{tampilJam(jam)}</td>
    </tr>
  );
}
