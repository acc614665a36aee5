import { renderToStaticMarkup } from 'react-dom/server';
import { tanggalPanjang } from '../../domain/tampil';
import type { PilihanDokumen } from '../dokumenSurat';
import { GAYA_DASAR, gayaHuruf } from '../gaya';
import { gayaHalaman, namaHalaman, type Halaman } from '../halaman';
import { htmlLengkap } from '../htmlLengkap';
import { tandaSurat } from '../tandaSurat';
import { GAYA_CETAK } from './gayaKinerja';
import type { BagianKinerja, NaskahKinerja } from './modelKinerja';
import { TabelCetak } from './TabelCetak';

const halamanKinerja = ({ kertas }: Pick<NaskahKinerja, 'kertas'>): Halaman => ({
  kertas,
  orientasi: 'mendatar',
  tepi: [16, 12, 12, 15],
});

function Kepala({ naskah, bagian }: { naskah: NaskahKinerja; bagian: BagianKinerja }) {
  const { kop } = naskah;
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

function Penutup({ naskah, bagian }: { naskah: NaskahKinerja; bagian: BagianKinerja }) {
  return (
    <>
      <div className="catatan-kinerja">
        {[...bagian.catatan, `Dicetak ${tanggalPanjang(naskah.dicetak)}.`].map((teks) => (
          <p key={teks}>{teks}</p>
        ))}
      </div>
      {bagian.ttd.length > 0 && (
        <div className="tanda">
          {bagian.ttd.map((satu, i) => (
            <div key={i}>
              {bagian.ttd.some(({ pengantar }) => pengantar) && (
                <p>{satu.pengantar ? `${satu.pengantar},` : '\u00a0'}</p>
              )}
              <p>{satu.jabatan},</p>
              <div className="ruang" />
              <p className="nama">{satu.nama}</p>
              {satu.pangkat && <p>{satu.pangkat}</p>}
              {satu.nip && <p>NIP {satu.nip}</p>}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function Isi({ naskah, bagian }: { naskah: NaskahKinerja; bagian: BagianKinerja }) {
  const penutup = <Penutup naskah={naskah} bagian={bagian} />;
  const terakhir = bagian.tabel.length - 1;
  return (
    <>
      <Kepala naskah={naskah} bagian={bagian} />
      {bagian.tabel.map((tabel, i) =>
        tabel.baris.length === 0 ? (
          <div key={i}>
            <p className="kosong">Belum ada tugas.</p>
            {i === terakhir && penutup}
          </div>
        ) : (
          <TabelCetak key={i} tabel={tabel} penutup={i === terakhir ? penutup : null} />
        ),
      )}
    </>
  );
}

/** Parts `[dari, sampai)` of a paper as one document, each from a page of its own, marked to be numbered by itself. */
export function dokumenKinerja(
  naskah: NaskahKinerja,
  pilihan: PilihanDokumen,
  [dari, sampai]: readonly [number, number] = [0, naskah.bagian.length],
): string {
  const halaman = halamanKinerja(naskah);
  const bagian = naskah.bagian.slice(dari, sampai);
  const isi = renderToStaticMarkup(
    <>
      <nav hidden>
        {bagian.map((_, i) => (
          <a key={i} href={`#${tandaSurat(i)}`} />
        ))}
      </nav>
      {bagian.map((satu, i) => (
        <article key={i} className={`kinerja ${namaHalaman(halaman)}`} id={tandaSurat(i)}>
          <Isi naskah={naskah} bagian={satu} />
        </article>
      ))}
    </>,
  );
  const gaya = [gayaHuruf(pilihan.huruf), GAYA_DASAR, GAYA_CETAK, gayaHalaman([halaman])].join('\n');
  return htmlLengkap({ ...pilihan, gaya, isi });
}
