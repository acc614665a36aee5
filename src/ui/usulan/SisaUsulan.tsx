import { Anchor, Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HasilUsulan } from '../../api/usulanViews';
import type { PegawaiId, TugasId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { DaftarMaya } from '../parts/DaftarMaya';
import { layarStore } from '../stores/layarStore';
import { jumlahPerKelompok, jumlahSisa, type KelompokSisa } from './sisa';
import { teksMengapa, teksUsulan } from './teks';
import gaya from './Sisa.module.css';
import { useUsulanStore } from './useUsulan';

interface Props {
  readonly hasil: HasilUsulan;
  /** The group to bring into view, null = from the top. */
  readonly tunjuk: KelompokSisa | null;
  onMengapa(tugasId: TugasId, nama: string): void;
}
interface Butir {
  readonly kunci: string;
  readonly isi: ReactNode;
}

/** A group is brought into view with so many of its rows. */
const TAMPAK_BERSAMA = 5;

/** What the proposal leaves: tasks without a place, people outside of the thresholds, months too full; why, and what would help. */
export function SisaUsulan({ hasil, tunjuk, onMengapa }: Props) {
  const store = useUsulanStore();
  const { tidakTertempat, pegawaiTersisa, bulanPenuh } = hasil;
  const jumlah = jumlahPerKelompok(hasil);
  /** The review steps aside; the proposal stays. */
  const pergi = (buka: () => void): void => {
    store.getState().tampilkan('simpan');
    buka();
  };
  if (jumlahSisa(hasil) === 0)
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
  const orang = (id: PegawaiId, nama: string, sebab: string, saran: string, keadaan?: ReactNode): ReactNode =>
    baris(
      <Anchor
        component="button"
        type="button"
        aria-label={teksUsulan.bukaPegawai(nama)}
        onClick={() => pergi(() => layarStore.getState().buka('pegawai', { pegawaiId: id }))}
      >
        {nama}
      </Anchor>,
      nama,
      sebab,
      saran,
      keadaan,
    );
  const tugas: Butir[] = [
    ...judul(teksUsulan.tugasTersisa, tidakTertempat.length, jumlah.tugas),
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
  ];
  const pegawai: Butir[] = [
    ...judul(teksUsulan.pegawaiTersisa, pegawaiTersisa.length, jumlah.pegawai),
    ...pegawaiTersisa.map(({ pegawaiId, nama, keadaan, sebab, saran }) => ({
      kunci: pegawaiId,
      isi: orang(pegawaiId, nama, sebab, saran, <span className={gaya.keadaan}>{teksUsulan.keadaan[keadaan]}</span>),
    })),
  ];
  const bulan: Butir[] = [
    ...judul(teksUsulan.bulanPenuh, bulanPenuh.length, jumlah.bulan),
    ...bulanPenuh.map(({ pegawaiId, nama, sebab, saran }) => ({
      kunci: `bulan ${pegawaiId}`,
      isi: orang(pegawaiId, nama, sebab, saran),
    })),
  ];
  const butir = [...tugas, ...pegawai, ...bulan];
  const awal = { tugas: 0, pegawai: tugas.length, bulan: tugas.length + pegawai.length };
  return (
    <div className={gaya.gulir}>
      <DaftarMaya
        label={teksUsulan.sisa(angka(jumlahSisa(hasil)))}
        role="list"
        jumlah={butir.length}
        tinggi={48}
        tunjuk={tunjuk && Math.min(awal[tunjuk] + TAMPAK_BERSAMA, butir.length - 1)}
        kunci={(i) => butir[i]?.kunci ?? String(i)}
      >
        {(i) => butir[i]?.isi}
      </DaftarMaya>
    </div>
  );
}
