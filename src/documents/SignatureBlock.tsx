import type { ReactNode } from 'react';
import type { IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { barisPejabat, namaPejabat, PEJABAT_KOSONG, UNTUK_BELIAU } from './barisPejabat';

function Jabatan({ isi }: { isi: IsiSurat }) {
  const { awalan, baris } = barisPejabat(isi);
  if (awalan === '') return <p className="jabatan">{baris}</p>;
  const [pertama, ...lain] = baris;
  return (
    <div className="jabatan kuasa">
      <span className="awalan">{awalan}</span> <p>{pertama}</p>
      {lain.map((teks, indeks) => (
        <p className={teks === UNTUK_BELIAU ? 'ub' : undefined} key={indeks}>
          {teks}
        </p>
      ))}
    </div>
  );
}

/** The line under a name parts it from pangkat and NIP, so a name alone (head of region, a Keputusan) has none. */
function Nama({ isi }: { isi: IsiSurat }) {
  const { pangkat, nip } = isi.penandatangan;
  const nama = namaPejabat(isi) || PEJABAT_KOSONG;
  return <p className={pangkat + nip === '' ? 'nama polos' : 'nama bergaris'}>{nama}</p>;
}

function TempatTanggal({ isi }: { isi: IsiSurat }) {
  return (
    <>
      <p className="baris">
        <span className="label">Ditetapkan di</span>
        {isi.tempat === '' ? PEJABAT_KOSONG : isi.tempat}
      </p>
      <p className="baris">
        <span className="label">pada tanggal</span>
        {tanggalPanjang(isi.tanggal)}
      </p>
    </>
  );
}

/**
 * Right block: place and date, post, room for the signature, name, pangkat, NIP. `pembuka` = what stands above the post
 * instead of place and date (nothing in a Nota Dinas, `Mengetahui,` under a Berita Acara).
 */
export function SignatureBlock({ isi, pembuka }: { isi: IsiSurat; pembuka?: ReactNode }) {
  const { penandatangan: p } = isi;
  return (
    <div className="ttd">
      {pembuka === undefined ? <TempatTanggal isi={isi} /> : pembuka}
      <Jabatan isi={isi} />
      {isi.kotakTte ? (
        <div className="kotak-tte">
          <span>ruang tanda tangan elektronik</span>
        </div>
      ) : (
        <div className="ruang-basah" />
      )}
      <Nama isi={isi} />
      {p.pangkat !== '' && <p>{p.pangkat}</p>}
      {p.nip !== '' && <p>NIP {p.nip}</p>}
    </div>
  );
}
