import { Button, Drawer } from '@mantine/core';
import type { BarisTugas } from '../../api/views';
import type { TugasId } from '../../domain/ids';
import { sebutSyarat } from '../../domain/syarat';
import { angka, jendelaTeks, menitKeJam, rupiah } from '../../domain/tampil';
import { RiwayatPelaksana } from '../alihkan/RiwayatPelaksana';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import { teks } from '../text';
import { EditorPorsi } from './EditorPorsi';
import gaya from './Rincian.module.css';
import { teksPapan } from './teks';
import { teksMengapa } from '../usulan/teks';
import { teksRincian } from './teksRincian';

interface Props {
  readonly tugasId: TugasId | null;
  onTutup(): void;
  onMengapa(tugasId: TugasId, nama: string): void;
}

/** A task with its facts and the editor of its shares, beside the board. */
export const Rincian = ({ tugasId, onTutup, onMengapa }: Props) => (
  <Drawer
    opened={tugasId !== null}
    onClose={onTutup}
    position="right"
    size={460}
    title={teksRincian.judul}
    closeButtonProps={{ 'aria-label': teks.tutup }}
    transitionProps={{ duration: 140 }}
  >
    {tugasId && <Isi key={tugasId} tugasId={tugasId} onTutup={onTutup} onMengapa={onMengapa} />}
  </Drawer>
);

function Isi({ tugasId, onTutup, onMengapa }: Props & { readonly tugasId: TugasId }) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(() => api.getTugas({ id: tugasId }), [tugasId]);
  if (galat) return <Galat pesan={galat} onUlang={muatUlang} />;
  if (!data) return null;
  return (
    <div className={gaya.isi}>
      <h2>{data.nama}</h2>
      <Fakta tugas={data} />
      <EditorPorsi tugas={data} onSelesai={onTutup} />
      <RiwayatPelaksana tugasId={data.id} />
      <Button variant="subtle" size="compact-sm" className={gaya.keTugas} onClick={() => onMengapa(data.id, data.nama)}>
        {teksMengapa.menu}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        className={gaya.keTugas}
        onClick={() => layarStore.getState().buka('tugas', { tugasId })}
      >
        {teksRincian.ubahTugas}
      </Button>
    </div>
  );
}

function Fakta({ tugas }: { readonly tugas: BarisTugas }) {
  const asal =
    tugas.sumber === 'dpa' ? `${tugas.kodeSubKegiatan} ${tugas.namaSubKegiatan}` : teksPapan.asal[tugas.sumber].tanda;
  const beban =
    tugas.menit === null
      ? teksPapan.normaKosong
      : `${angka(tugas.volume)} ${tugas.satuan} × ${angka(tugas.norma ?? 0)} menit = ${menitKeJam(tugas.menit)}`;
  const fakta: readonly (readonly [string, string])[] = [
    [teks.bagian, tugas.namaBagian || teks.tanpaBagian],
    [teksRincian.asal, asal],
    [teksRincian.keluaran, tugas.keluaran],
    [teksRincian.bebanKerja, beban],
    [teksRincian.waktu, jendelaTeks(tugas.jendela)],
    [teksRincian.syarat, sebutSyarat(tugas.syarat) || teksRincian.tanpaSyarat],
    [teksRincian.dasar, tugas.dasar],
    [teksRincian.rupiah, tugas.rupiah > 0 ? rupiah(tugas.rupiah) : ''],
  ];
  return (
    <dl className={gaya.fakta}>
      {fakta
        .filter(([, isi]) => isi !== '')
        .map(([nama, isi]) => (
          <div key={nama}>
            <dt>{nama}</dt>
            <dd>{isi}</dd>
          </div>
        ))}
    </dl>
  );
}
