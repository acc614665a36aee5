import type { ReactNode } from 'react';
import type { IsiSurat, Penandatangan } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';

const KOSONG = '.'.repeat(24);

/**
 * Lines above the signature. a.n. = mandate one level down, u.b. = two levels down (the post between stands above),
 * Plt./Plh. stand before the post itself.
 */
function Jabatan({ penandatangan: p }: { penandatangan: Penandatangan }) {
  const jabatan = `${p.jabatan === '' ? KOSONG : p.jabatan},`;
  if (p.kuasa === '') return <p className="jabatan">{jabatan}</p>;
  if (p.kuasa === 'Plt.' || p.kuasa === 'Plh.')
    return (
      <div className="jabatan kuasa">
        <span className="awalan">{p.kuasa}</span> <p>{jabatan}</p>
      </div>
    );
  const lewatPerantara = p.kuasa === 'u.b.' || p.perantara !== '';
  return (
    <div className="jabatan kuasa">
      <span className="awalan">a.n.</span> <p>{p.pemberiKuasa}</p>
      {lewatPerantara && p.perantara !== '' && <p>{p.perantara}</p>}
      {lewatPerantara && <p className="ub">u.b.</p>}
      <p>{jabatan}</p>
    </div>
  );
}

function TempatTanggal({ isi }: { isi: IsiSurat }) {
  return (
    <>
      <p className="baris">
        <span className="label">Ditetapkan di</span> {isi.tempat === '' ? KOSONG : isi.tempat}
      </p>
      <p className="baris">
        <span className="label">pada tanggal</span> {tanggalPanjang(isi.tanggal)}
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
      <Jabatan penandatangan={p} />
      {isi.kotakTte ? (
        <div className="kotak-tte">
          <span>ruang tanda tangan elektronik</span>
        </div>
      ) : (
        <div className="ruang-basah" />
      )}
      <p className="nama">{p.nama === '' ? KOSONG : p.nama}</p>
      {p.pangkat !== '' && <p>{p.pangkat}</p>}
      {p.nip !== '' && <p>NIP {p.nip}</p>}
    </div>
  );
}
