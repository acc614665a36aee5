import type { ReactNode } from 'react';
import { angka, desimal, rasioTeks, tanggalPanjang } from '../../domain/tampil';
import type { BarisKinerja, JenisKolom, KolomKinerja, SelKinerja, TabelKinerja } from './modelKinerja';

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

interface PropsKelompok {
  readonly baris: readonly BarisKinerja[];
  readonly kolom: readonly KolomKinerja[];
}

/** Rows that stand together; on paper their equal leading cells are one. */
function Kelompok({ baris, kolom }: PropsKelompok) {
  return (
    <>
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
    </>
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

interface PropsTabel {
  readonly tabel: TabelKinerja;
  /** What closes the paper, null below all tables but the last. */
  readonly penutup: ReactNode;
}

/** A table of a performance paper in print. */
export function TabelCetak({ tabel: { kolom, baris }, penutup }: PropsTabel) {
  const kelompok = kelompokkan(baris);
  // Note and signatures stay with two rows at least: together with these they are one part of the table.
  const bersamaPenutup = penutup === null ? 0 : (kelompok.at(-1)?.length ?? 0) > 1 ? 1 : 2;
  const awal = Math.max(0, kelompok.length - bersamaPenutup);
  const akhir = kelompok.slice(awal);
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
      {kelompok.slice(0, awal).map((satu, i) => (
        <tbody key={i} className={satu.length > 1 ? 'bersama' : undefined}>
          <Kelompok baris={satu} kolom={kolom} />
        </tbody>
      ))}
      {penutup !== null && (
        <tbody className="bersama akhir">
          {akhir.map((satu, i) => (
            <Kelompok key={i} baris={satu} kolom={kolom} />
          ))}
          <tr className="penutup">
            <td colSpan={kolom.length}>{penutup}</td>
          </tr>
        </tbody>
      )}
    </table>
  );
}
