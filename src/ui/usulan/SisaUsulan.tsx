import { Anchor, Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HasilUsulan } from '../../api/usulanViews';
import type { TugasId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { DaftarMaya } from '../parts/DaftarMaya';
import { layarStore } from '../stores/layarStore';
import { teksMengapa, teksUsulan } from './teks';
import gaya from './Sisa.module.css';
import { useUsulanStore } from './useUsulan';

interface Props {
  readonly hasil: HasilUsulan;
  onMengapa(tugasId: TugasId, nama: string): void;
}
interface Butir {
  readonly kunci: string;
  readonly isi: ReactNode;
}

/** What the proposal leaves: tasks without a place and people outside of the thresholds, why, and what would help. */
export function SisaUsulan({ hasil, onMengapa }: Props) {
  const store = useUsulanStore();
  const { tidakTertempat, pegawaiTersisa, jumlahTidakTertempat, jumlahPegawaiTersisa } = hasil;
  /** The review steps aside; the proposal stays. */
  const pergi = (buka: () => void): void => {
    store.getState().tampilkan('simpan');
    buka();
  };
  if (tidakTertempat.length + pegawaiTersisa.length === 0)
    return (
      <p className={gaya.tuntas}>
        <IconCircleCheck size={18} aria-hidden /> {teksUsulan.semuaTertempat}
      </p>
    );
  const judul = (nama: string, tampil: number, jumlah: number): Butir[] =>
    jumlah === 0
      ? []
      : [
          {
            kunci: nama,
            isi: (
              <div className={gaya.judul}>
                {nama} <span className="angka">· {angka(jumlah)}</span>
                {tampil < jumlah && <span className="redup"> {teksUsulan.dipotong(angka(tampil), angka(jumlah))}</span>}
              </div>
            ),
          },
        ];
  const baris = (nama: ReactNode, label: string, sebab: string, saran: string, lain?: ReactNode): ReactNode => (
    <div role="listitem" aria-label={label} className={gaya.baris}>
      <div className={gaya.nama}>
        {nama}
        {lain}
      </div>
      <div className={gaya.sebab}>{sebab}</div>
      <div>
        {saran !== '' && (
          <>
            <span className="redup">{teksUsulan.saran}: </span>
            {saran}
          </>
        )}
      </div>
    </div>
  );
  const butir: Butir[] = [
    ...judul(teksUsulan.tugasTersisa, tidakTertempat.length, jumlahTidakTertempat),
    ...tidakTertempat.map(({ tugasId, tugas, sebab, saran }) => ({
      kunci: tugasId,
      isi: baris(
        <Anchor
          component="button"
          type="button"
          aria-label={teksUsulan.bukaTugas(tugas)}
          onClick={() => pergi(() => layarStore.getState().buka('tugas', { tugasId }))}
        >
          {tugas}
        </Anchor>,
        tugas,
        sebab,
        saran,
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onMengapa(tugasId, tugas)}>
          {teksMengapa.menu}
        </Button>,
      ),
    })),
    ...judul(teksUsulan.pegawaiTersisa, pegawaiTersisa.length, jumlahPegawaiTersisa),
    ...pegawaiTersisa.map(({ pegawaiId, nama, keadaan, sebab, saran }) => ({
      kunci: pegawaiId,
      isi: baris(
        <Anchor
          component="button"
          type="button"
          aria-label={teksUsulan.bukaPegawai(nama)}
          onClick={() => pergi(() => layarStore.getState().buka('pegawai', { pegawaiId }))}
        >
          {nama}
        </Anchor>,
        nama,
        sebab,
        saran,
        <span className={gaya.keadaan}>{teksUsulan.keadaan[keadaan]}</span>,
      ),
    })),
  ];
  return (
    <div className={gaya.gulir}>
      <DaftarMaya
        label={teksUsulan.sisa(angka(jumlahTidakTertempat + jumlahPegawaiTersisa))}
        role="list"
        jumlah={butir.length}
        tinggi={48}
        kunci={(i) => butir[i]?.kunci ?? String(i)}
      >
        {(i) => butir[i]?.isi}
      </DaftarMaya>
    </div>
  );
}
