import type { ReactNode } from 'react';
import type { BagianLampiran } from '../domain/bagianSurat';
import type { IsiSurat } from '../domain/surat';
import { BarisTugas, kelompokkan, KolomTugas, tampilJam } from './barisTugas';
import { jamTerjumlah } from './jamTerjumlah';
import { KepalaLampiran } from './KepalaLampiran';
import { SignatureBlock } from './SignatureBlock';

interface OrangBernomor extends BagianLampiran {
  readonly nomor: number;
  /** Tenths of an hour, one per row. */
  readonly jam: readonly number[];
}

interface Unit {
  readonly nama: string;
  readonly orang: readonly OrangBernomor[];
}

/** Units in the order in which they first appear, people numbered through. */
function perUnit(lampiran: readonly BagianLampiran[]): readonly Unit[] {
  let nomor = 0;
  return [...kelompokkan(lampiran, ({ orang }) => orang.unitKerja)].map(([nama, daftar]) => ({
    nama,
    orang: daftar.map((satu) => {
      nomor += 1;
      return { ...satu, nomor, jam: jamTerjumlah(satu.tabel.map(({ menit }) => menit)) };
    }),
  }));
}

const jumlah = (persepuluh: readonly number[]): number => persepuluh.reduce((total, satu) => total + satu, 0);

/**
 * A table of its own inside the row: its head, the person, comes again on every page the tasks go on to. `ekor` shares the
 * last rows, so that it never stands on a page alone.
 */
function Orang({ nomor, orang, tabel, jam, ekor }: OrangBernomor & { readonly ekor: ReactNode }) {
  const baris = tabel.map((isi, indeks) => (
    <BarisTugas key={indeks} isi={isi} nomor={`${indeks + 1})`} jam={jam[indeks] ?? 0} />
  ));
  const lepas = ekor === null ? baris.length : Math.max(0, baris.length - 1);
  return (
    <table className="tabel-orang-tugas">
      <KolomTugas />
      <thead>
        <tr className="orang-lampiran">
          <td className="tengah">{nomor}.</td>
          <td colSpan={4}>
            <span className="tebal">{orang.nama}</span>
            {orang.nip !== '' && (
              <>
                , <span className="tetap">NIP {orang.nip}</span>
              </>
            )}
            {orang.jabatan !== '' && (
              <>
                <br />
                {orang.jabatan}
              </>
            )}
          </td>
          <td className="angka tebal">{tampilJam(jumlah(jam))}</td>
        </tr>
      </thead>
      {lepas > 0 && <tbody>{baris.slice(0, lepas)}</tbody>}
      {ekor !== null && (
        <tbody className="utuh">
          {baris.slice(lepas)}
          {ekor}
        </tbody>
      )}
    </table>
  );
}

/** Sum of all hours and the second signature. */
function Ekor({ isi, total }: { isi: IsiSurat; total: number }) {
  return (
    <>
      <tr className="jumlah">
        <td colSpan={4}>Jumlah</td>
        {/* Two columns wide: the hours of an office have more digits than those of a task. */}
        <td className="angka" colSpan={2}>
          {tampilJam(total)}
        </td>
      </tr>
      <tr>
        <td className="bebas ttd-lampiran" colSpan={6}>
          <SignatureBlock isi={isi} pembuka={null} />
        </td>
      </tr>
    </>
  );
}

/**
 * Lampiran of a Keputusan or a Nota Dinas: the division by person, grouped by unit; heads repeated, signed again. The hours
 * of a person are the sum of the rows shown.
 */
export function LampiranPembagian({ isi }: { isi: IsiSurat }) {
  const lampiran = isi.lampiran ?? [];
  if (lampiran.length === 0) return null;
  const unit = perUnit(lampiran);
  const total = jumlah(unit.flatMap(({ orang }) => orang.flatMap(({ jam }) => jam)));
  const berjudul = unit.length > 1 || unit.some(({ nama }) => nama !== '');
  return (
    <section className="lampiran">
      <KepalaLampiran isi={isi} />
      <div className="judul">
        <p className="utama">DAFTAR PEMBAGIAN TUGAS PEGAWAI TAHUN {isi.tahun}</p>
      </div>
      <table className="tabel-tugas tabel-pembagian">
        <KolomTugas />
        <thead>
          <tr>
            <th>No.</th>
            <th>Nama, jabatan, dan tugas</th>
            <th>Keluaran</th>
            <th>Volume</th>
            <th>Waktu</th>
            <th>Jam setahun</th>
          </tr>
        </thead>
        {unit.map(({ nama, orang }) => (
          <tbody key={nama}>
            {berjudul && (
              <tr className="asal">
                <td colSpan={6}>{nama.toUpperCase()}</td>
              </tr>
            )}
            {orang.map((satu) => (
              <tr className="sarang" key={satu.orang.pegawaiId}>
                <td colSpan={6}>
                  <Orang {...satu} ekor={satu.nomor === lampiran.length ? <Ekor isi={isi} total={total} /> : null} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
