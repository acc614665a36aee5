import { UnstyledButton } from '@mantine/core';
import type { BarisMinggu } from '../../domain/daftarMinggu';
import { tanggalPanjang } from '../../domain/tampil';
import { lamaTeks, volumeSatuan } from '../../domain/teksMinggu';
import { layarStore } from '../stores/layarStore';
import css from './Daftar.module.css';

/** The tasks of one week: target to the end of the month, time, due day; the name opens the task. */
export const TabelMinggu = ({ baris }: { readonly baris: readonly BarisMinggu[] }) => (
  <div className={css.gulir} tabIndex={0} role="region" aria-label="Tugas minggu ini">
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">Tugas</th>
          <th scope="col" className="kanan">
            Target s.d. akhir bulan
          </th>
          <th scope="col" className="kanan">
            Waktu
          </th>
          <th scope="col">Jatuh tempo</th>
        </tr>
      </thead>
      <tbody>
        {baris.map((satu) => (
          <tr key={satu.tugasId}>
            <td>
              <UnstyledButton
                className={css.tugas}
                onClick={() => layarStore.getState().buka('tugas', { tugasId: satu.tugasId })}
              >
                {satu.nama}
              </UnstyledButton>
              {keterangan(satu) !== '' && <span className={`redup ${css.kecil ?? ''}`}>{keterangan(satu)}</span>}
            </td>
            <td className="kanan angka">
              {satu.target === null ? '–' : volumeSatuan(satu.target, satu.satuan)}
              {satu.target !== null && satu.selesai > 0 && (
                <span className={`redup ${css.kecil ?? ''}`}>sudah {volumeSatuan(satu.selesai, satu.satuan)}</span>
              )}
            </td>
            <td className="kanan angka">{satu.menit > 0 ? lamaTeks(satu.menit) : '–'}</td>
            <td className={satu.jenis === 'terlambat' ? `${css.tanggal ?? ''} ${css.telat ?? ''}` : css.tanggal}>
              {satu.tenggat === null ? '–' : tanggalPanjang(satu.tenggat)}
              {satu.jenis === 'terlambat' && <span className={css.kecil}>terlambat</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const keterangan = ({ jenis, waktu, tempat, dari }: BarisMinggu): string =>
  [jenis === 'rapat' && waktu !== '' && `pukul ${waktu}`, jenis === 'rapat' && tempat, dari !== '' && `dari ${dari}`]
    .filter((s) => typeof s === 'string' && s !== '')
    .join(' · ');
