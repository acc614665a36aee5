import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { ProgresImpor } from '../parts/ProgresImpor';
import { kabarBerhasil, kabarGalat } from '../parts/useAction';
import { teks as umum } from '../text';
import { berdampak, createBacaFormulirStore } from './bacaFormulirStore';
import css from './Formulir.module.css';
import { teks } from './teks';
import { TinjauFormulir } from './TinjauFormulir';

/** Reads returned forms and shows what they would change; nothing is written before "Terapkan". */
export function BacaFormulir({ paths, onTutup }: { readonly paths: readonly string[] | null; onTutup(): void }) {
  const api = useApi();
  const [store] = useState(() => createBacaFormulirStore(api));
  const keadaan = useStore(store);
  const { tahap, jobId, pratinjau, galat, mulai, terima } = keadaan;
  useEffect(() => {
    mulai(paths).then((ada) => ada || onTutup(), kabarGalat);
    // Once per opening: another choice of files goes through the button.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as said above
  }, [mulai]);
  const tutup = () => {
    store.getState().tutup();
    onTutup();
  };
  const kirim = async () => {
    const hasil = await terima();
    if (!hasil) return;
    kabarBerhasil(api, teks.baca.berhasil(hasil), hasil.langkah !== null);
    onTutup();
  };
  const banyak = pratinjau?.baris.filter((b) => berdampak(keadaan, b)).length ?? 0;
  return (
    <Modal
      opened={tahap !== 'tutup'}
      onClose={tutup}
      size="min(1240px, 96vw)"
      title={<strong>{teks.baca.judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {tahap === 'membaca' && <ProgresImpor jobId={jobId} onTutup={tutup} />}
      {tahap !== 'membaca' && (
        <div className={css.isi}>
          {galat !== '' && <Galat pesan={galat} />}
          {pratinjau && <TinjauFormulir store={store} pratinjau={pratinjau} />}
          <div className={css.kaki}>
            {pratinjau && pratinjau.baris.length > 0 && (
              <Button loading={tahap === 'menerima'} disabled={banyak === 0} onClick={() => void kirim()}>
                {teks.baca.aksi(banyak)}
              </Button>
            )}
            <Button variant="default" disabled={tahap === 'menerima'} onClick={() => void mulai(null)}>
              {teks.baca.pilihLain}
            </Button>
            <Button variant="subtle" color="gray" onClick={tutup}>
              {pratinjau && pratinjau.baris.length > 0 ? umum.batal : umum.tutup}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
