import type { Kop } from '../domain/surat';

const GAMBAR = /^data:image\/(png|jpeg|svg\+xml)[;,]/;

/** Letterhead: logo left, lines centred, thick and thin rule. Only embedded pictures are shown. */
export function KopSurat({ kop }: { kop: Kop }) {
  const logo = GAMBAR.test(kop.logo) ? kop.logo : '';
  return (
    <header className={logo === '' ? 'kop' : 'kop berlogo'}>
      {logo !== '' && <img className="logo" src={logo} alt="" />}
      <p className="daerah">{kop.daerah}</p>
      <p className="opd">{kop.opd}</p>
      {kop.bagian !== '' && <p className="unit">{kop.bagian}</p>}
      <div>
        {kop.alamat.map((baris, indeks) => (
          <p className="alamat" key={indeks}>
            {baris}
          </p>
        ))}
      </div>
    </header>
  );
}
