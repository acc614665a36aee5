import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Layar } from '../parts/Layar';
import { namaBerkas } from '../parts/namaBerkas';
import { PetaKolom } from '../parts/PetaKolom';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useProgres } from '../parts/useProgres';
import { teks as umum } from '../text';
import { GagalTinjau } from './GagalTinjau';
import { IsiTinjau } from './IsiTinjau';
import { halanganTerima, jumlahDiterima } from './isianTinjau';
import { halanganTanggal } from './tanggalDokumen';
import { teksDiterima } from './kalimatTinjau';
import { PilihUnit } from './PilihUnit';
import { teks } from './teks';
import type { TinjauDpaStore } from './tinjauDpaStore';
import css from './Tinjau.module.css';

/** `DPA 1.pdf, DPA 2.pdf, DPA 3.pdf dan 17 lagi` */
const namaSumber = (paths: readonly string[]): string =>
  paths.slice(0, 3).map(namaBerkas).join(', ') + (paths.length > 3 ? ` dan ${angka(paths.length - 3)} lagi` : '');

/** From the files to an accepted document: columns, office, review; nothing is written before "Terima". */
export function TinjauDpa({ store }: { readonly store: TinjauDpaStore }) {
  const api = useApi();
  const keadaan = useStore(store);
  const { tahap, pratinjau, galat, jobId, paths, batal, mulai, terima, ke, bacaPeta } = keadaan;
  const kemajuan = useProgres(tahap === 'membaca' ? jobId : '', 'Membaca berkas…');
  const kembali = (
    <Button variant="default" leftSection={<IconArrowLeft size={15} aria-hidden />} onClick={batal}>
      {umum.batal}
    </Button>
  );
  const judul = teks.tinjau.judul;

  if (tahap === 'gagal')
    return (
      <Layar judul={judul} aksi={kembali}>
        <GagalTinjau paths={paths} galat={galat} onPilihLain={() => void mulai()} />
      </Layar>
    );
  if (tahap === 'membaca' || pratinjau === null)
    return (
      <Layar judul={judul} jumlah={namaSumber(paths)}>
        <Progres pekerjaan={kemajuan} onBatal={batal} />
      </Layar>
    );
  if (tahap === 'petakan' && pratinjau.pemetaan !== null)
    return (
      <Layar judul="Kolom mana berisi apa?" gulir={false}>
        <PetaKolom
          key={pratinjau.imporId}
          pemetaan={pratinjau.pemetaan}
          berkas={pratinjau.berkas.join(', ')}
          onPakai={(peta) => void bacaPeta(peta)}
          onBatal={() => (pratinjau.pemetaan?.yakin === true ? ke('tinjau') : batal())}
        />
      </Layar>
    );
  if (tahap === 'pilihUnit')
    return (
      <Layar judul={teks.tinjau.pilihUnit} gulir={false} aksi={kembali}>
        <PilihUnit store={store} pratinjau={pratinjau} />
      </Layar>
    );

  const halangan = halanganTerima(keadaan, pratinjau) || halanganTanggal(keadaan);
  const kirim = async () => {
    const hasil = await terima();
    if (hasil) kabarBerhasil(api, teksDiterima(hasil), hasil.langkah !== null);
  };
  return (
    <Layar
      judul={judul}
      gulir={false}
      aksi={
        <>
          {halangan !== '' && <span className={css.halangan}>{halangan}</span>}
          {kembali}
          <Button
            onClick={() => void kirim()}
            loading={tahap === 'menerima'}
            disabled={halangan !== ''}
            title={halangan || undefined}
          >
            Terima {angka(jumlahDiterima(keadaan, pratinjau.baris))} sub kegiatan
          </Button>
        </>
      }
    >
      <div className={css.tubuh}>
        {galat && <Galat pesan={galat} />}
        <IsiTinjau key={pratinjau.imporId} store={store} pratinjau={pratinjau} />
      </div>
    </Layar>
  );
}
