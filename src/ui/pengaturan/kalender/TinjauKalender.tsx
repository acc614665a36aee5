import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { KeadaanBarisKalender, PratinjauKalender } from '../../../api/kalenderViews';
import { rentangTanggal, tanggalPanjang } from '../../../domain/tampil';
import { useApi } from '../../api';
import { Laci } from '../../parts/Laci';
import { Temuan } from '../../parts/Temuan';
import { useAction } from '../../parts/useAction';
import css from './Kalender.module.css';
import { teks } from './teks';

interface Props {
  readonly pratinjau: PratinjauKalender | null;
  onTutup(): void;
}

const URUTAN: readonly KeadaanBarisKalender[] = ['berubah', 'baru', 'tidakAda', 'sama'];

/** What a calendar file would change, before anything is written. */
export const TinjauKalender = ({ pratinjau, onTutup }: Props) => (
  <Laci terbuka={pratinjau !== null} judul={teks.tinjau.judul} lebar={860} onTutup={onTutup}>
    {() => pratinjau && <Isi key={pratinjau.imporId} pratinjau={pratinjau} onTutup={onTutup} />}
  </Laci>
);

function Isi({ pratinjau, onTutup }: { readonly pratinjau: PratinjauKalender; onTutup(): void }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [hapusTidakAda, setHapus] = useState(false);
  const { baris, temuan, imporId, berkas } = pratinjau;
  const t = teks.tinjau;
  const jumlah = (keadaan: (typeof baris)[number]['keadaan']): number =>
    baris.filter((satu) => satu.keadaan === keadaan).length;
  // What changes comes first; what stays is for looking up.
  const urut = [...baris].sort((a, b) => URUTAN.indexOf(a.keadaan) - URUTAN.indexOf(b.keadaan));
  const galat = temuan.some(({ tingkat }) => tingkat === 'galat');
  const perubahan = jumlah('baru') + jumlah('berubah') + (hapusTidakAda ? jumlah('tidakAda') : 0);
  const terapkan = async () => {
    const hasil = await jalankan(() => api.acceptKalender({ imporId, hapusTidakAda }), {
      berhasil: () => t.selesai(perubahan),
    });
    if (hasil !== undefined) onTutup();
  };
  return (
    <div className={css.tinjau}>
      <p style={{ margin: 0 }}>
        {t.berkas} <strong>{berkas}</strong>: {t.ringkas(jumlah('baru'), jumlah('berubah'), jumlah('sama'))}
      </p>
      {temuan.length > 0 && <Temuan daftar={temuan} />}
      {galat && <p role="alert">{t.perbaiki}</p>}
      {baris.length > 0 && (
        <div style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t.judul}>
          <table className="tabel">
            <thead>
              <tr>
                {t.kolom.map((judul) => (
                  <th key={judul} scope="col">
                    {judul}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {urut.map((satu) => (
                <tr
                  key={`${satu.jenis}-${satu.tanggal}-${satu.keadaan}`}
                  className={satu.keadaan === 'sama' || satu.keadaan === 'tidakAda' ? css.sama : ''}
                >
                  <td className="angka">
                    {satu.sampai === null ? tanggalPanjang(satu.tanggal) : rentangTanggal(satu.tanggal, satu.sampai)}
                  </td>
                  <td>{satu.jenis}</td>
                  <td>
                    {satu.keterangan}
                    {satu.lama !== '' && <div className={css.lama}>{t.dulu(satu.lama)}</div>}
                  </td>
                  <td className="redup">{satu.sumber}</td>
                  <td>{satu.keadaan === 'sama' ? t.keadaan.sama : <strong>{t.keadaan[satu.keadaan]}</strong>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!galat && (
        <div className={css.kaki}>
          {jumlah('tidakAda') > 0 && (
            <Checkbox
              label={t.hapus(jumlah('tidakAda'))}
              description={t.tetapAda}
              checked={hapusTidakAda}
              onChange={(e) => setHapus(e.currentTarget.checked)}
            />
          )}
          <div className={css.tombol}>
            <Button loading={sedang} disabled={perubahan === 0} onClick={() => void terapkan()}>
              {t.terapkan}
            </Button>
            {perubahan === 0 && <span className="redup">{t.tidakAdaPerubahan}</span>}
          </div>
        </div>
      )}
    </div>
  );
}
