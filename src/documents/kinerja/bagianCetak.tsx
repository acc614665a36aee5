import type { Kop } from '../../domain/surat';
import type { BagianKinerja, TandaTangan } from './modelKinerja';

interface PropsKepala {
  readonly kop: Kop;
  readonly bagian: Pick<BagianKinerja, 'judul' | 'bawahJudul' | 'identitas'>;
}

/** Small letterhead, heading and identity lines of a paper or of a part of it. */
export function KepalaCetak({ kop, bagian }: PropsKepala) {
  return (
    <>
      <header className="kop-kecil">
        {kop.logo && <img src={kop.logo} alt="" />}
        <div>
          <p className="daerah">{kop.daerah}</p>
          <p className="opd">{kop.opd}</p>
        </div>
      </header>
      <h1>{bagian.judul}</h1>
      {bagian.bawahJudul.map((teks) => (
        <p key={teks} className="bawah-judul">
          {teks}
        </p>
      ))}
      {bagian.identitas.length > 0 && (
        <dl className="identitas">
          {bagian.identitas.map(([label, isi]) => [
            <dt key={`${label}t`}>{label}</dt>,
            <dd key={`${label}d`}>{isi}</dd>,
          ])}
        </dl>
      )}
    </>
  );
}

/** Signatures side by side, their jabatan on one line; nothing without any. */
export function TandaCetak({ ttd }: { readonly ttd: readonly TandaTangan[] }) {
  if (ttd.length === 0) return null;
  return (
    <div className="tanda">
      {ttd.map((satu, i) => (
        <div key={i}>
          {ttd.some(({ pengantar }) => pengantar) && <p>{satu.pengantar ? `${satu.pengantar},` : '\u00a0'}</p>}
          <p>{satu.jabatan},</p>
          <div className="ruang" />
          <p className="nama">{satu.nama}</p>
          {satu.pangkat && <p>{satu.pangkat}</p>}
          {satu.nip && <p>NIP {satu.nip}</p>}
        </div>
      ))}
    </div>
  );
}
