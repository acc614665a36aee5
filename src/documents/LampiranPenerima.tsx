import type { IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { NOMOR_KOSONG } from './Nomor';
import { SignatureBlock } from './SignatureBlock';

const KETERANGAN = { ketua: 'Ketua', anggota: 'Anggota', '': '' } as const;

/** List of the people of a team letter on its own page, signed again. */
export function LampiranPenerima({ isi }: { isi: IsiSurat }) {
  const baris = isi.kepada.map((orang, indeks) => (
    <tr key={orang.pegawaiId}>
      <td className="tengah">{indeks + 1}.</td>
      <td>
        {orang.nama}
        {orang.nip !== '' && (
          <>
            <br />
            NIP {orang.nip}
          </>
        )}
      </td>
      <td>{orang.pangkatGolongan}</td>
      <td>{orang.jabatan}</td>
      <td>{KETERANGAN[orang.peran]}</td>
    </tr>
  ));
  return (
    <section className="lampiran">
      <div className="kepala-lampiran">
        <p>LAMPIRAN {isi.judul}</p>
        <p className="baris">
          <span className="label">NOMOR</span> {isi.nomor === '' ? NOMOR_KOSONG.slice(0, 28) : isi.nomor}
        </p>
        <p className="baris">
          <span className="label">TANGGAL</span> {tanggalPanjang(isi.tanggal).toUpperCase()}
        </p>
      </div>
      <div className="judul">
        <p className="utama">DAFTAR PEGAWAI YANG DITUGASKAN</p>
      </div>
      <table className="tabel-orang">
        <colgroup>
          <col className="k-no" />
          <col />
          <col className="k-pangkat" />
          <col className="k-jabatan" />
          <col className="k-ket" />
        </colgroup>
        <thead>
          <tr>
            <th>No.</th>
            <th>Nama / NIP</th>
            <th>Pangkat/Gol.</th>
            <th>Jabatan</th>
            <th>Ket.</th>
          </tr>
        </thead>
        <tbody>{baris.slice(0, -1)}</tbody>
        <tbody className="utuh">
          {baris.slice(-1)}
          <tr>
            <td className="bebas ttd-lampiran" colSpan={5}>
              <SignatureBlock isi={isi} />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
