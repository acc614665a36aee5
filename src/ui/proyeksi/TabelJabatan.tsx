import { useMemo } from 'react';
import { ejTeks, selisihTeks } from '../../domain/abkTeks';
import type { JumlahProyeksi, TahunProyeksi } from '../../domain/proyeksi';
import type { ProyeksiView } from '../../api/proyeksiViews';
import { angka } from '../../domain/tampil';
import { TabelPanjang } from '../parts/TabelPanjang';
import css from './Proyeksi.module.css';
import type { Skenario } from './proyeksiStore';
import { teks } from './teks';

interface Baris {
  readonly kunci: string;
  readonly jenis: 'unit' | 'jabatan' | 'belum' | 'kantor';
  readonly nama: string;
  readonly isi: JumlahProyeksi;
}

/** Units with their jabatan below them, the office at the end. */
function susun({ unit, jumlah }: ProyeksiView): readonly Baris[] {
  const baris = unit.flatMap((u): Baris[] => [
    { kunci: `unit:${u.bagianId ?? ''}`, jenis: 'unit', nama: u.nama, isi: u.jumlah },
    ...u.baris.map((b): Baris => ({ kunci: b.kunci, jenis: b.jenis, nama: b.jabatan, isi: b })),
  ]);
  return unit.length > 1
    ? [...baris, { kunci: 'kantor', jenis: 'kantor', nama: teks.jumlahKantor, isi: jumlah }]
    : baris;
}

function Sel({ isi, skenario }: { readonly isi: TahunProyeksi; readonly skenario: Skenario }) {
  const { tahun, keluar, sisa, selisih } = isi;
  const turun = keluar > 0 && <span className={css.turun}>−{angka(keluar)}</span>;
  if (skenario === 'sesuai')
    return (
      <td className="kanan angka" title={teks.selSesuai(tahun, keluar, isi.isi)}>
        {turun}
        <span className={isi.isi > 0 ? css.kurang : 'redup'}>{isi.isi > 0 ? `+${angka(isi.isi)}` : '0'}</span>
      </td>
    );
  return (
    <td className="kanan angka" title={teks.selTanpa(tahun, keluar, sisa, selisihTeks(selisih))}>
      {turun}
      {angka(sisa)} <span className={selisih < 0 ? css.kurang : 'redup'}>({selisihTeks(selisih)})</span>
    </td>
  );
}

/** Every jabatan by year: who is left and what that is against the need, or how many have to come. */
export function TabelJabatan({ data, skenario }: { readonly data: ProyeksiView; readonly skenario: Skenario }) {
  const baris = useMemo(() => susun(data), [data]);
  return (
    <div className={css.tabel}>
      <TabelPanjang
        label={teks.tabelJabatan}
        jumlah={baris.length}
        kolom={data.tahun.length + 5}
        tinggi={33}
        kunci={(i) => baris[i]?.kunci ?? String(i)}
        kepala={
          <tr className={css.kepala}>
            <th scope="col">{teks.kolom.jabatan}</th>
            <th scope="col" className="kanan">
              {teks.kolom.pemangku}
            </th>
            <th scope="col" className="kanan">
              {teks.kolom.kebutuhan}
            </th>
            {data.tahun.map((tahun) => (
              <th key={tahun} scope="col" className="kanan">
                {tahun}
              </th>
            ))}
            <th scope="col" className="kanan">
              {teks.kolom.isi}
            </th>
            <th scope="col" className="kanan" title={teks.artiEj}>
              {teks.kolom.ej}
            </th>
          </tr>
        }
        baris={(i, props) => {
          const satu = baris[i];
          if (!satu) return null;
          const { jenis, nama, isi } = satu;
          const akhir = isi.tahun.at(-1);
          const kelas = jenis === 'unit' || jenis === 'kantor' ? `baris-unit ${css.unit}` : undefined;
          return (
            <tr
              key={satu.kunci}
              {...props}
              className={jenis === 'kantor' ? `${kelas} baris-kantor` : kelas}
              aria-label={nama}
            >
              {kelas === undefined ? (
                <td className={jenis === 'belum' ? css.belum : undefined}>{nama}</td>
              ) : (
                <th scope="row">{nama}</th>
              )}
              <td className="kanan angka">{angka(isi.pemangku)}</td>
              <td className="kanan angka">{angka(isi.bulat)}</td>
              {isi.tahun.map((t) => (
                <Sel key={t.tahun} isi={t} skenario={skenario} />
              ))}
              <td className={`kanan angka ${(akhir?.isi ?? 0) > 0 ? (css.kurang ?? '') : 'redup'}`}>
                {angka(akhir?.isi ?? 0)}
              </td>
              <td className="kanan angka">{ejTeks(akhir?.ej ?? null)}</td>
            </tr>
          );
        }}
      />
    </div>
  );
}
