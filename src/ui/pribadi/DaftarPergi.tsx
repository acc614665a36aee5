import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { BarisPergi, DaftarPergi as Daftar } from '../../api/pribadiViews';
import type { PegawaiId } from '../../domain/ids';
import { nipTersamar } from '../../domain/pribadi';
import { tanggalPanjang } from '../../domain/tampil';
import { DialogHapus } from './DialogHapus';
import { EksporPribadi } from './EksporPribadi';
import css from './Pribadi.module.css';
import { teks } from './teks';

/** People who left or were removed: chosen by hand, or all whose retention time is over. */
export function DaftarPergi({ data }: { readonly data: Daftar }) {
  const [pilih, setPilih] = useState<ReadonlySet<PegawaiId>>(new Set());
  const [tanya, setTanya] = useState<readonly BarisPergi[]>([]);
  const lewat = data.orang.filter((satu) => satu.lewat);
  // Whoever was blanked meanwhile is no longer in the list.
  const dipilih = data.orang.filter(({ id }) => pilih.has(id));
  const ubah = (id: PegawaiId, ya: boolean) =>
    setPilih((lama) => new Set(ya ? [...lama, id] : [...lama].filter((satu) => satu !== id)));
  if (data.orang.length === 0) return <p className={css.redup}>{teks.kosong}</p>;
  return (
    <>
      <div className={css.kepala}>
        <Button
          size="xs"
          variant="default"
          disabled={lewat.length === 0}
          onClick={() => setPilih(new Set(lewat.map(({ id }) => id)))}
        >
          {teks.pilihLewat(lewat.length)}
        </Button>
        <Button size="xs" color="merah" disabled={dipilih.length === 0} onClick={() => setTanya(dipilih)}>
          {dipilih.length < 2 ? teks.hapus : teks.hapusBanyak(dipilih.length)}
        </Button>
      </div>
      <div className={css.daftar} tabIndex={0} role="group" aria-label={teks.daftar}>
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col">
                <span className="tersembunyi">Pilih</span>
              </th>
              <th scope="col">Nama</th>
              <th scope="col">NIP</th>
              <th scope="col">Sejak</th>
              <th scope="col">
                <span className="tersembunyi">Tindakan</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.orang.map((satu) => (
              <tr key={satu.id}>
                <td>
                  <Checkbox
                    size="xs"
                    aria-label={`Pilih ${satu.nama}`}
                    checked={pilih.has(satu.id)}
                    onChange={(e) => ubah(satu.id, e.currentTarget.checked)}
                  />
                </td>
                <td>{satu.nama}</td>
                <td className={`angka ${css.utuh ?? ''}`}>{nipTersamar(satu.nip) || '–'}</td>
                <td>
                  {teks.keadaan[satu.keadaan]}
                  {satu.sejak !== null && ` ${tanggalPanjang(satu.sejak)}`}
                  {satu.lewat && <strong> · {teks.lewat}</strong>}
                </td>
                <td className="kanan">
                  <EksporPribadi id={satu.id} nama={satu.nama} kecil />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tanya.length > 0 && (
        <DialogHapus
          orang={tanya}
          alasanAwal={tanya.every((satu) => satu.lewat) ? 'masa_simpan' : 'permintaan'}
          onTutup={() => setTanya([])}
        />
      )}
    </>
  );
}
