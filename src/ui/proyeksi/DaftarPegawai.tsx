import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { OrangProyeksi, ProyeksiView } from '../../api/proyeksiViews';
import { angka, tanggalPanjang } from '../../domain/tampil';
import { alihkanDialog } from '../alihkan/alihkanDialog';
import { TabelPanjang } from '../parts/TabelPanjang';
import { layarStore } from '../stores/layarStore';
import css from './Proyeksi.module.css';
import type { ProyeksiStore } from './proyeksiStore';
import { teks } from './teks';

const k = teks.kolomPegawai;

/** Rule and doubt of a date. */
const dasar = ({ sebab, usia, perkiraan, keadaan }: OrangProyeksi): string =>
  [
    sebab === 'pensiun' && usia !== null ? teks.pensiunUsia(usia) : teks.hariTerakhir,
    perkiraan && teks.perkiraan,
    keadaan === 'lewat' && teks.periksa,
  ]
    .filter(Boolean)
    .join('; ');

/** The tasks go on with others from the first day without the person. */
const serahkan = ({ pegawaiId, sebab, tanggal }: OrangProyeksi): void =>
  alihkanDialog.getState().alihkan({
    pegawaiId,
    sebab: sebab === 'pensiun' ? 'pensiun' : 'lain',
    tanggal,
  });

/** Who leaves, by day; a name leads to the person, a count of tasks to what they have in hand; this year's can be handed on. */
export function DaftarPegawai({ store, data }: { readonly store: ProyeksiStore; readonly data: ProyeksiView }) {
  const { tahun, lihatTugas } = useStore(store);
  const tahunIni = `${data.tahun[0] ?? ''}-`;
  const orang = useMemo(
    () => data.orang.filter(({ tanggal }) => tahun === null || tanggal.startsWith(`${tahun}-`)),
    [data, tahun],
  );
  if (orang.length === 0) return <p className="arti">{teks.kosongPegawai}</p>;
  return (
    <>
      <p className="arti">{teks.rahasia}</p>
      <div className={css.tabel}>
        <TabelPanjang
          label={teks.tabelPegawai}
          jumlah={orang.length}
          kolom={7}
          tinggi={37}
          kunci={(i) => orang[i]?.pegawaiId ?? String(i)}
          kepala={
            <tr className={css.kepala}>
              {[k.tanggal, k.nama, k.jabatan, k.bagian, k.dasar].map((judul) => (
                <th key={judul} scope="col">
                  {judul}
                </th>
              ))}
              <th scope="col" className="kanan">
                {k.tugas}
              </th>
              <th scope="col">
                <span className="tersembunyi">{teks.alihkan}</span>
              </th>
            </tr>
          }
          baris={(i, props) => {
            const satu = orang[i];
            if (!satu) return null;
            const { pegawaiId, nama } = satu;
            return (
              <tr key={pegawaiId} {...props} aria-label={nama}>
                <td className={`satu-baris angka ${satu.keadaan === 'lewat' ? (css.kurang ?? '') : ''}`}>
                  {tanggalPanjang(satu.tanggal)}
                </td>
                <td>
                  <button
                    type="button"
                    className="tombol-teks"
                    title={teks.bukaPegawai(nama)}
                    onClick={() => layarStore.getState().buka('pegawai', { pegawaiId })}
                  >
                    {nama}
                  </button>
                </td>
                <td>{satu.jabatan}</td>
                <td>{satu.namaBagian}</td>
                <td title={satu.sumber}>{dasar(satu)}</td>
                <td className="kanan angka">
                  {satu.tugas === 0 ? (
                    <span className="redup">0</span>
                  ) : (
                    <button
                      type="button"
                      className="tombol-teks"
                      aria-label={teks.lihatTugas(angka(satu.tugas), nama)}
                      onClick={() => lihatTugas(pegawaiId)}
                    >
                      {angka(satu.tugas)}
                    </button>
                  )}
                </td>
                <td>
                  {satu.tugas > 0 && satu.tanggal.startsWith(tahunIni) && (
                    <Button variant="subtle" size="compact-xs" onClick={() => serahkan(satu)}>
                      {teks.alihkan}
                      <span className="tersembunyi"> {nama}</span>
                    </Button>
                  )}
                </td>
              </tr>
            );
          }}
        />
      </div>
    </>
  );
}
