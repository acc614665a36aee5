import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { angka, desimal, rasioTeks, tanggalPanjang } from '../../domain/tampil';
import type { PilihanDokumen } from '../dokumenSurat';
import { GAYA_DASAR, gayaHuruf } from '../gaya';
import { gayaHalaman, namaHalaman, type Halaman } from '../halaman';
import { htmlLengkap } from '../htmlLengkap';
import { tandaSurat } from '../tandaSurat';
import { GAYA_CETAK } from './gayaKinerja';
import type {
  BagianKinerja,
  BarisKinerja,
  JenisKolom,
  KolomKinerja,
  NaskahKinerja,
  SelKinerja,
  TabelKinerja,
} from './modelKinerja';

const halamanKinerja = ({ kertas }: Pick<NaskahKinerja, 'kertas'>): Halaman => ({
  kertas,
  orientasi: 'mendatar',
  tepi: [16, 12, 12, 15],
});

function teksSel(isi: SelKinerja, jenis: JenisKolom): ReactNode {
  if (isi === null || isi === '') return null;
  if (typeof isi === 'string') {
    const [pertama, ...lain] = jenis === 'nama' ? isi.split('\n') : [];
    if (pertama === undefined) return isi;
    return (
      <>
        <b>{pertama}</b>
        {lain.map((satu) => `\n${satu}`)}
      </>
    );
  }
  if (typeof isi === 'number') {
    if (jenis === 'jam') return desimal(isi, 1);
    if (jenis === 'rasio') return rasioTeks(isi);
    return angka(isi);
  }
  if ('tanggal' in isi) {
    const [hari, bulan = ''] = tanggalPanjang(isi.tanggal).split(' ');
    return jenis === 'triwulan' ? `${hari} ${bulan.slice(0, 3)}` : tanggalPanjang(isi.tanggal);
  }
  if ('rupiah' in isi) return angka(isi.rupiah);
  return (
    <ul>
      {isi.map((satu) => (
        <li key={satu}>{satu}</li>
      ))}
    </ul>
  );
}

const kelasSel = (jenis: JenisKolom, isi: SelKinerja): string | undefined => {
  if (jenis === 'tengah' || jenis === 'triwulan' || (isi !== null && typeof isi === 'object' && 'tanggal' in isi))
    return 'tengah';
  return jenis === 'teks' || jenis === 'nama' || jenis === 'butir' ? undefined : 'angka';
};

/** A list that may fill a page by itself: its row goes on overleaf instead of leaving the rest of the page empty. */
const BARIS_PANJANG = 600;
const panjang = (isi: SelKinerja): boolean =>
  Array.isArray(isi) && isi.reduce((n: number, satu: string) => n + satu.length, 0) > BARIS_PANJANG;

/** Rows that stand together; on paper their equal leading cells are one. */
function Kelompok({ baris, kolom }: { baris: readonly BarisKinerja[]; kolom: readonly KolomKinerja[] }) {
  return (
    <tbody className={baris.length > 1 ? 'bersama' : undefined}>
      {baris.map((satu, i) => {
        if (satu.jenis === 'kelompok')
          return (
            <tr key={i} className={`kelompok tingkat-${satu.tingkat}`}>
              <td colSpan={kolom.length}>{satu.teks}</td>
            </tr>
          );
        if (satu.jenis === 'jumlah') {
          const di = Math.max(
            1,
            satu.sel.findIndex((isi) => isi !== null && isi !== ''),
          );
          return (
            <tr key={i} className="jumlah">
              <td colSpan={di}>{satu.teks}</td>
              {kolom.slice(di).map((k, j) => (
                <td key={j} className={kelasSel(k.jenis, satu.sel[di + j] ?? null)}>
                  {teksSel(satu.sel[di + j] ?? null, k.jenis)}
                </td>
              ))}
            </tr>
          );
        }
        return (
          <tr key={i} className={satu.sel.some(panjang) ? 'panjang' : undefined}>
            {kolom.map((k, j) => {
              if (k.gabung && i > 0) return null;
              const isi = satu.sel[j] ?? null;
              const rentang = k.gabung && baris.length > 1 ? baris.length : undefined;
              return (
                <td key={j} rowSpan={rentang} className={kelasSel(k.jenis, isi)}>
                  {teksSel(isi, k.jenis)}
                </td>
              );
            })}
          </tr>
        );
      })}
    </tbody>
  );
}

/** Rows of one `bersama` together, all others alone. */
function kelompokkan(baris: readonly BarisKinerja[]): BarisKinerja[][] {
  const hasil: BarisKinerja[][] = [];
  for (const satu of baris) {
    const akhir = hasil.at(-1);
    const sebelum = akhir?.at(-1);
    const sama =
      satu.jenis === 'isi' &&
      satu.bersama !== undefined &&
      sebelum?.jenis === 'isi' &&
      sebelum.bersama === satu.bersama;
    if (akhir && sama) akhir.push(satu);
    else hasil.push([satu]);
  }
  return hasil;
}

function Tabel({ tabel: { kolom, baris } }: { tabel: TabelKinerja }) {
  return (
    <table>
      <colgroup>
        {kolom.map((k, i) => (
          <col key={i} style={k.lentur ? undefined : { width: `${k.mm}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {kolom.map((k, i) => (
            <th key={i} className={k.jenis === 'butir' ? 'hasil' : undefined}>
              {k.judul}
              {k.rincian?.map((satu, j) => (
                <span key={j} className="rincian">
                  {satu}
                </span>
              ))}
            </th>
          ))}
        </tr>
      </thead>
      {kelompokkan(baris).map((satu, i) => (
        <Kelompok key={i} baris={satu} kolom={kolom} />
      ))}
    </table>
  );
}

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

function Isi({ naskah, bagian }: { naskah: NaskahKinerja; bagian: BagianKinerja }) {
  return (
    <>
      <Kepala naskah={naskah} bagian={bagian} />
      {bagian.tabel.map((tabel, i) =>
        tabel.baris.length === 0 ? (
          <p key={i} className="kosong">
            Belum ada tugas.
          </p>
        ) : (
          <Tabel key={i} tabel={tabel} />
        ),
      )}
      <div className="catatan-kinerja">
        {[...bagian.catatan, `Dicetak ${tanggalPanjang(naskah.dicetak)}.`].map((teks) => (
          <p key={teks}>{teks}</p>
        ))}
      </div>
      {bagian.ttd.length > 0 && (
        <div className="tanda">
          {bagian.ttd.map((satu, i) => (
            <div key={i}>
              <p>{satu.jabatan},</p>
              <div className="ruang" />
              <p className="nama">{satu.nama}</p>
              {satu.nip && <p>NIP {satu.nip}</p>}
            </div>
          ))}
        </div>
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
