import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Progres } from '../parts/Progres';
import { kabarGalat } from '../parts/useAction';
import { useDengar } from '../stores/kabar';
import { teks as umum } from '../text';
import css from './DialogGabung.module.css';
import { useGabungDialog } from './gabungDialog';
import { createGabungStore } from './gabungStore';
import { HasilGabungan } from './HasilGabungan';
import { PratinjauGabungan } from './PratinjauGabungan';
import { teks } from './teks';

/** "Gabungkan berkas…": choose a copy, see what it brings, take it over, decide what met. */
export function DialogGabung() {
  const api = useApi();
  const { path, kataSandi, tutup: tutupDialog } = useGabungDialog((s) => s);
  const [store] = useState(() => createGabungStore(api, tutupDialog));
  const keadaan = useStore(store);
  const { tahap, pekerjaan, pratinjau, hasil, galat, mulai, batal, tutup } = keadaan;
  useDengar(keadaan.dengar);
  useEffect(() => void mulai(path, kataSandi), [mulai, path, kataSandi]);
  const sibuk = tahap === 'membaca' || tahap === 'menggabungkan';
  const hentikan = (): void => void batal().catch(kabarGalat);
  return (
    <Modal
      opened={tahap !== 'tutup' && tahap !== 'memilih'}
      onClose={sibuk ? hentikan : tutup}
      closeOnClickOutside={false}
      size="min(980px, 94vw)"
      title={<strong>{teks.judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      <div className={css.isi}>
        {sibuk && (
          <div className={css.tengah}>
            <Progres pekerjaan={pekerjaan} onBatal={hentikan} />
          </div>
        )}
        {tahap === 'gagal' && (
          <>
            <Galat pesan={galat} />
            <div className={css.kaki}>
              <Button variant="default" onClick={tutup}>
                {umum.tutup}
              </Button>
              <Button onClick={() => void mulai(null)}>{teks.pilihLain}</Button>
            </div>
          </>
        )}
        {tahap === 'pratinjau' && pratinjau && <PratinjauGabungan store={store} pratinjau={pratinjau} />}
        {tahap === 'selesai' && pratinjau && hasil && (
          <HasilGabungan pratinjau={pratinjau} hasil={hasil} onTutup={tutup} />
        )}
      </div>
    </Modal>
  );
}
