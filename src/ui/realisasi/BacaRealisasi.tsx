import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { PratinjauRealisasi } from '../../api/realisasiViews';
import { NAMA_BULAN } from '../../domain/tampil';
import { volumeTeks } from '../../domain/volumeTeks';
import { useApi } from '../api';
import { Progres } from '../parts/Progres';
import { TabelPanjang } from '../parts/TabelPanjang';
import { Temuan } from '../parts/Temuan';
import { kabarGalat, useAction } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import css from '../formulir/Formulir.module.css';
import { teks as umum } from '../text';
import sendiri from './Realisasi.module.css';
import { teks } from './teks';

const { baca: kata } = teks;

/** Reads returned forms or a list, asked for by `pilih`; what was understood waits for a decision. */
export function useBacaRealisasi(bulan: number) {
  const api = useApi();
  const { pekerjaan, mulai, batal } = useJob();
  const [pratinjau, setPratinjau] = useState<PratinjauRealisasi | null>(null);
  const pilih = async (): Promise<void> => {
    const paths = await api.pickSources({ jenis: 'realisasi' });
    if (!paths?.length) return;
    const isi = await mulai(kata.membaca, (jobId) => api.readRealisasi({ paths: [...paths], bulan, jobId }));
    if (isi) setPratinjau(isi);
  };
  return {
    pekerjaan,
    batal,
    pratinjau,
    pilih: () => void pilih().catch(kabarGalat),
    tutup: () => setPratinjau(null),
  };
}

/** What would be noted; nothing is written before the button. */
export function BacaRealisasi({ baca }: { readonly baca: ReturnType<typeof useBacaRealisasi> }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { pekerjaan, batal, pilih, tutup: onTutup } = baca;
  const terima = async (imporId: string) => {
    const hasil = await jalankan(() => api.acceptRealisasi({ imporId }), { berhasil: kata.berhasil });
    if (hasil) onTutup();
  };
  if (baca.pratinjau === null) return <Progres pekerjaan={pekerjaan} onBatal={batal} />;
  const { baris, berkas, temuan, sama, imporId } = baca.pratinjau;
  const galat = temuan.some(({ tingkat }) => tingkat === 'galat');
  return (
    <Modal
      opened
      onClose={onTutup}
      size="min(1080px, 96vw)"
      title={<strong>{kata.judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <div className={css.isi}>
        <ul className={sendiri.berkas}>
          {berkas.map((b) => (
            <li key={b.nama}>
              <strong>{b.bagian || b.nama}</strong>{' '}
              <span className={b.keadaan === 'ditolak' ? sendiri.ditolak : 'redup'}>
                {b.keadaan === 'ditolak' ? kata.ditolak : kata.baris(b.baris)}
              </span>
            </li>
          ))}
          {sama > 0 && <li className="redup">{kata.sama(sama)}</li>}
        </ul>
        {temuan.length > 0 && <Temuan daftar={temuan} />}
        {baris.length > 0 ? (
          <div className={sendiri.tabelBaca}>
            <TabelPanjang
              label={kata.judul}
              jumlah={baris.length}
              kolom={6}
              tinggi={36}
              kunci={(i) => `${baris[i]?.berkas ?? ''}${baris[i]?.barisKe ?? i}${baris[i]?.bulan ?? ''}`}
              kepala={
                <tr>
                  <th>{kata.kolom.pegawai}</th>
                  <th>{kata.kolom.tugas}</th>
                  <th>{kata.kolom.bulan}</th>
                  <th className="kanan">{kata.kolom.lama}</th>
                  <th className="kanan">{kata.kolom.baru}</th>
                  <th>{kata.kolom.catatan}</th>
                </tr>
              }
              baris={(i, { ref, ...props }) => {
                const b = baris[i];
                return b ? (
                  <tr key={i} ref={ref} {...props}>
                    <td>{b.pegawai}</td>
                    <td>{b.tugas}</td>
                    <td>{NAMA_BULAN[b.bulan - 1]}</td>
                    <td className="kanan angka">{b.lama === null ? '–' : volumeTeks(b.lama)}</td>
                    <td className="kanan angka">
                      <strong>{volumeTeks(b.volume)}</strong> {b.satuan}
                    </td>
                    <td>{[b.mutu, b.bukti].filter(Boolean).join(' · ')}</td>
                  </tr>
                ) : null;
              }}
            />
          </div>
        ) : (
          !galat && <p className="redup">{kata.kosong}</p>
        )}
        {galat && <p role="alert">{kata.perbaiki}</p>}
        <div className={css.kaki}>
          <Button disabled={galat || baris.length === 0} loading={sedang} onClick={() => void terima(imporId)}>
            {kata.aksi(baris.length)}
          </Button>
          <Button variant="default" onClick={pilih}>
            {kata.lain}
          </Button>
          <Button variant="subtle" color="gray" onClick={onTutup}>
            {umum.batal}
          </Button>
          <Progres pekerjaan={pekerjaan} onBatal={batal} />
        </div>
      </div>
    </Modal>
  );
}
