import type { IsiSurat } from '../domain/surat';
import { KepalaLampiran } from './KepalaLampiran';
import { SignatureBlock } from './SignatureBlock';

const SEBAGAI = { ketua: 'Ketua', anggota: 'Anggota', '': '' } as const;

/** List of the people of a team letter on its own page, signed again. */
export function LampiranPenerima({ isi }: { isi: IsiSurat }) {
  // Roles only where the team has them: else the column would stand empty.
  const berperan = isi.kepada.some(({ peran }) => peran !== '');
  const baris = isi.kepada.map((orang, indeks) => (
    <tr key={orang.pegawaiId}>
      <td className="tengah">{indeks + 1}.</td>
      <td>
        {orang.nama}
        {orang.nip !== '' && (
          <>
            <br />
            <span className="tetap">NIP {orang.nip}</span>
          </>
        )}
      </td>
      <td>{orang.pangkatGolongan}</td>
      <td>{orang.jabatan}</td>
      {berperan && <td>{SEBAGAI[orang.peran]}</td>}
    </tr>
  ));
  return (
    <section className="lampiran">
      <KepalaLampiran isi={isi} />
      <div className="judul">
        <p className="utama">DAFTAR PEGAWAI YANG DITUGASKAN</p>
      </div>
      <table className="tabel-orang">
        <colgroup>
          <col className="k-no" />
          <col />
          <col className="k-pangkat" />
          <col className={berperan ? 'k-jabatan' : 'k-jabatan lebar'} />
          {berperan && <col className="k-ket" />}
        </colgroup>
        <thead>
          <tr>
            <th>No.</th>
            <th>Nama / NIP</th>
            <th>Pangkat/Gol.</th>
            <th>Jabatan</th>
            {berperan && <th>Sebagai</th>}
          </tr>
        </thead>
        <tbody>{baris.slice(0, -1)}</tbody>
        <tbody className="utuh">
          {baris.slice(-1)}
          <tr>
            <td className="bebas ttd-lampiran" colSpan={berperan ? 5 : 4}>
              <SignatureBlock isi={isi} pembuka={null} />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
