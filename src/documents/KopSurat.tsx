import { periksaLogo } from '../domain/gambarLogo';
import { jabatanKepalaDaerah, pemberiKuasa } from '../domain/pejabat';
import type { IsiSurat, Kop } from '../domain/surat';

/** Only embedded pictures that are whole: a broken one must not stop a letter or leave a hole in its head. */
const logoAman = ({ logo }: Kop): string => (periksaLogo(logo) === null ? logo : '');

/** Letterhead of an office: logo left, lines centred, thick and thin rule. Only embedded pictures are shown. */
function KopKantor({ kop }: { kop: Kop }) {
  const logo = logoAman(kop);
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

/** Head of region in whose name the letter goes out: of the Keputusan, the giver of the mandate, or the signer himself. */
function kepalaDaerah({ keputusan, penandatangan: p, kop }: IsiSurat): string {
  const calon = [keputusan?.pejabat ?? '', pemberiKuasa(p), p.jabatan].map((teks) => teks.trim());
  return calon.find(jabatanKepalaDaerah)?.toUpperCase() ?? kop.daerah;
}

/**
 * Letterhead of a letter. That of the head of region has no office, address and rule: the picture that the office gave
 * stands centred above the post (no state emblem is shipped).
 */
export function KopSurat({ isi }: { isi: IsiSurat }) {
  if (isi.jenisKop === 'tanpa') return null;
  if (isi.jenisKop !== 'kepala_daerah') return <KopKantor kop={isi.kop} />;
  const logo = logoAman(isi.kop);
  return (
    <header className="kop-kepala-daerah">
      {logo !== '' && <img className="logo" src={logo} alt="" />}
      <p>{kepalaDaerah(isi)}</p>
    </header>
  );
}
