import { Button, Modal } from '@mantine/core';
import { useStore, type StoreApi } from 'zustand';
import { useApi } from '../api';
import css from '../formulir/Formulir.module.css';
import { Galat } from '../parts/Galat';
import { ProgresImpor } from '../parts/ProgresImpor';
import { Temuan } from '../parts/Temuan';
import { kabarBerhasil } from '../parts/useAction';
import { teks as umum } from '../text';
import type { KeadaanBacaRealisasi } from './bacaStore';
import sendiri from './Realisasi.module.css';
import { TabelBaca } from './TabelBaca';
import { teks } from './teks';

const { baca: kata } = teks;

interface Props {
  readonly store: StoreApi<KeadaanBacaRealisasi>;
  onLain(): void;
}

/** Returned forms or lists: what would be noted; nothing is written before the button. */
export function BacaRealisasi({ store, onLain }: Props) {
  const api = useApi();
  const { tahap, jobId, pratinjau, galat, lewati, lewatiGalat, terima, tutup } = useStore(store);
  const { baris = [], berkas = [], temuan = [], sama = 0, dapatDilewati = 0 } = pratinjau ?? {};
  const salah = !lewati && temuan.some(({ tingkat }) => tingkat === 'galat');
  const bolehLewati = salah && dapatDilewati > 0 && baris.length > 0;
  const kirim = async () => {
    const hasil = await terima();
    if (hasil) kabarBerhasil(api, kata.berhasil(hasil, lewati ? dapatDilewati : 0), hasil.langkah !== null);
  };
  return (
    <Modal
      opened={tahap !== 'tutup'}
      onClose={tutup}
      size="min(1080px, 96vw)"
      title={<strong>{kata.judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {tahap === 'membaca' ? (
        <ProgresImpor jobId={jobId} onTutup={tutup} />
      ) : (
        <div className={css.isi}>
          {galat !== '' && <Galat pesan={galat} />}
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
          {temuan.length > 0 && (
            <div className={sendiri.temuan} role="group" aria-label={kata.temuan} tabIndex={0}>
              <Temuan daftar={temuan} />
            </div>
          )}
          {baris.length > 0 && <TabelBaca baris={baris} />}
          {pratinjau && baris.length === 0 && !salah && <p className={css.kalimat}>{kata.kosong}</p>}
          {salah && (
            <p className={css.kalimat} role="alert">
              {bolehLewati ? kata.perbaikiAtauLewati : kata.perbaiki}
            </p>
          )}
          {lewati && (
            <p className={css.kalimat} role="status">
              {kata.dilewati(dapatDilewati)}
            </p>
          )}
          <div className={css.kaki}>
            {baris.length > 0 && (
              <Button disabled={salah} loading={tahap === 'menerima'} onClick={() => void kirim()}>
                {kata.aksi(baris.length)}
              </Button>
            )}
            {bolehLewati && (
              <Button variant="default" onClick={lewatiGalat}>
                {kata.lewati(dapatDilewati)}
              </Button>
            )}
            <Button variant="default" disabled={tahap === 'menerima'} onClick={onLain}>
              {kata.lain}
            </Button>
            <Button variant="subtle" color="gray" onClick={tutup}>
              {baris.length > 0 ? umum.batal : umum.tutup}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
