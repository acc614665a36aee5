import type { ReactNode } from 'react';
import type { IsiSurat, Penandatangan } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';

const KOSONG = '.'.repeat(24);

/** The post ends with a comma, also where it was typed without or with one. */
const berkoma = (jabatan: string): string => `${jabatan.trim().replace(/[\s,]+$/, '') || KOSONG},`;

/**
 * Lines above the signature. a.n. = mandate one level down, u.b. = two levels down (the post between stands above),
 * Plt./Plh. stand before the post itself. Only the last line has a comma.
 */
function Jabatan({ penandatangan: p }: { penandatangan: Penandatangan }) {
  const jabatan = berkoma(p.jabatan);
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
      <span className="awalan">a.n.</span> <p>{p.pemberiKuasa === '' ? KOSONG : p.pemberiKuasa}</p>
      {lewatPerantara && p.perantara !== '' && <p>{p.perantara}</p>}
      {lewatPerantara && <p className="ub">u.b.</p>}
      <p>{jabatan}</p>
    </div>
  );
}

/**
 * The line under a name parts it from pangkat and NIP, so a name alone (head of region, a Keputusan) has none; in a Keputusan
 * it stands in plain capitals, unless it carries degrees, which capitals would spoil.
 */
function Nama({ isi }: { isi: IsiSurat }) {
  const { nama, pangkat, nip } = isi.penandatangan;
  if (pangkat + nip !== '') return <p className="nama bergaris">{nama === '' ? KOSONG : nama}</p>;
  const kapital = isi.jenis === 'keputusan' && !/[.,]/.test(nama);
  return <p className="nama polos">{nama === '' ? KOSONG : kapital ? nama.toUpperCase() : nama}</p>;
}

function TempatTanggal({ isi }: { isi: IsiSurat }) {
  return (
    <>
      <p className="baris">
        <span className="label">Ditetapkan di</span>
        {isi.tempat === '' ? KOSONG : isi.tempat}
      </p>
      <p className="baris">
        <span className="label">pada tanggal</span>
        {tanggalPanjang(isi.tanggal)}
      </p>
    </>
  );
}

/** Posts in a Keputusan stand in capitals, as in its title; elsewhere as the office typed them. */
function jabatanTampil({ jenis, penandatangan: p }: IsiSurat): Penandatangan {
  if (jenis !== 'keputusan') return p;
  return {
    ...p,
    jabatan: p.jabatan.toUpperCase(),
    pemberiKuasa: p.pemberiKuasa.toUpperCase(),
    perantara: p.perantara.toUpperCase(),
  };
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
      <Jabatan penandatangan={jabatanTampil(isi)} />
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
