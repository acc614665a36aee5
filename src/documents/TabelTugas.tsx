import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { BarisTugasSurat } from '../domain/surat';
import { BarisTugas, kelompokkan, KolomTugas, tampilJam } from './barisTugas';
import { jamTerjumlah } from './jamTerjumlah';

interface BarisBernomor {
  readonly nomor: number;
  readonly isi: BarisTugasSurat;
  /** Tenths of an hour. */
  readonly jam: number;
}

interface Kelompok {
  readonly asal: string;
  readonly baris: readonly BarisBernomor[];
}

/** Consecutive numbers over groups in the order in which each origin first appears. */
function bernomor(tabel: readonly BarisTugasSurat[]): readonly Kelompok[] {
  const perAsal = kelompokkan(tabel, ({ asal }) => asal);
  const urut = [...perAsal.values()].flat();
  const jam = jamTerjumlah(urut.map((isi) => isi.menit));
  let nomor = 0;
  return [...perAsal].map(([asal, daftar]) => ({
    asal,
    baris: daftar.map((isi) => {
      nomor += 1;
      return { nomor, isi, jam: jam[nomor - 1] ?? 0 };
    }),
  }));
}

const jumlah = (baris: Kelompok['baris']): number => baris.reduce((total, satu) => total + satu.jam, 0);

function BarisAsal({ kelompok }: { kelompok: Kelompok }) {
  return (
    <tr className="asal">
      <td colSpan={5}>{kelompok.asal}</td>
      <td className="angka">{tampilJam(jumlah(kelompok.baris))}</td>
    </tr>
  );
}

interface TabelTugasProps {
  readonly tabel: readonly BarisTugasSurat[];
  readonly ekor: ReactNode;
  /** Volume and hours are what is left of a task that is handed over. */
  readonly sisa?: boolean;
}

/**
 * Task table of a petikan, grouped by origin with a sum each; the hours shown add up to the total shown. `ekor` (closing
 * and signature where no sentence precedes it) is the last row: so it moves to a new page together with the last task, the
 * total and the table head; null = it stands after the table.
 */
export function TabelTugas({ tabel, ekor, sisa = false }: TabelTugasProps) {
  const kelompok = bernomor(tabel);
  const total = kelompok.reduce((jam, satu) => jam + jumlah(satu.baris), 0);
  const akhir = kelompok.at(-1);
  return (
    <table className="tabel-tugas">
      <KolomTugas />
      <thead>
        <tr>
          <th>No.</th>
          <th>Tugas</th>
          <th>Keluaran</th>
          <th>{sisa ? 'Sisa volume' : 'Volume'}</th>
          <th>Waktu</th>
          <th>{sisa ? 'Sisa jam' : 'Jam setahun'}</th>
        </tr>
      </thead>
      {kelompok.map((satu) => {
        // A group keeps its heading with its first row; the very last row of the table belongs to the tail.
        const awal = satu === akhir ? satu.baris.slice(0, -1) : satu.baris;
        return (
          awal.length > 0 && (
            <Fragment key={satu.asal}>
              <tbody className="utuh">
                <BarisAsal kelompok={satu} />
                {awal.slice(0, 1).map((baris) => (
                  <BarisTugas key={baris.nomor} {...baris} nomor={`${baris.nomor}.`} />
                ))}
              </tbody>
              <tbody>
                {awal.slice(1).map((baris) => (
                  <BarisTugas key={baris.nomor} {...baris} nomor={`${baris.nomor}.`} />
                ))}
              </tbody>
            </Fragment>
          )
        );
      })}
      <tbody className="utuh">
        {akhir?.baris.length === 1 && <BarisAsal kelompok={akhir} />}
        {akhir?.baris.slice(-1).map((baris) => (
          <BarisTugas key={baris.nomor} {...baris} nomor={`${baris.nomor}.`} />
        ))}
        <tr className="jumlah">
          <td colSpan={5}>Jumlah</td>
          <td className="angka">{tampilJam(total)}</td>
        </tr>
        {ekor !== null && (
          <tr>
            <td className="bebas" colSpan={6}>
              {ekor}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
