import { ActionIcon, Anchor, Checkbox, Menu } from '@mantine/core';
import { IconCircleCheckFilled, IconDots } from '@tabler/icons-react';
import type { BarisSubKegiatan } from '../../api/views';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import { angka, menitKeJam, persen } from '../../domain/tampil';
import { useApi } from '../api';
import { TandaBaris } from '../bersama/TandaBaris';
import { Rupiah } from '../parts/Angka';
import type { PropsBaris } from '../parts/TabelPanjang';
import { useAction } from '../parts/useAction';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { GantiBagian } from './GantiBagian';
import type { ButirDpa } from './susunDpa';
import { teks } from './teks';
import css from './Dpa.module.css';

export const BarisGrup = ({
  butir,
  props,
}: {
  readonly butir: Extract<ButirDpa<unknown>, { jenis: 'program' | 'kegiatan' }>;
  readonly props: PropsBaris;
}) => (
  <tr {...props} className={butir.jenis === 'program' ? css.program : css.kegiatan}>
    <td />
    <td colSpan={3}>
      <span className={css.kode}>{butir.kode}</span> {butir.nama}
    </td>
    <td className="kanan">
      <Rupiah nilai={butir.pagu} penuh />
    </td>
    <td colSpan={3} />
  </tr>
);

function Keadaan({ baris }: { readonly baris: BarisSubKegiatan }) {
  if (baris.alasanTanpaTugas)
    return (
      <span className={css.redup} title={baris.alasanTanpaTugas}>
        {teks.tanpaTugas}
      </span>
    );
  if (baris.jumlahTugas === 0) return <span className={css.awas}>Belum ada tugas</span>;
  if (baris.habis)
    return (
      <span className={css.habis}>
        <IconCircleCheckFilled size={14} aria-hidden /> {angka(baris.jumlahTugas)} tugas, terbagi habis
      </span>
    );
  return (
    <span
      title={`Terbagi ${persen(baris.menit > 0 ? baris.menitTerbagi / baris.menit : 0)} dari ${menitKeJam(baris.menit)}`}
    >
      {angka(baris.jumlahTugas)} tugas,{' '}
      {baris.berlaku ? <strong>{angka(baris.tugasBelum)} belum dibagi</strong> : <strong>perlu keputusan</strong>}
    </span>
  );
}

interface Props {
  readonly baris: BarisSubKegiatan;
  /** Name of the document in force. */
  readonly sebutan: string;
  readonly dipilih: boolean;
  readonly ditunjuk: boolean;
  readonly props: PropsBaris;
  onPilih(): void;
  onTandai(): void;
}

export function BarisSub({ baris, sebutan, dipilih, ditunjuk, props, onPilih, onTandai }: Props) {
  const api = useApi();
  const tahun = useSesi((s) => s.ringkasan?.tahun);
  const { jalankan } = useAction();
  const keTugas = () =>
    layarStore
      .getState()
      .buka('tugas', { subKegiatanId: baris.id, bagianId: null, ...(baris.jumlahTugas === 0 && { baru: true }) });
  const batalTanda = () =>
    jalankan(() => api.setTanpaTugas({ ids: [baris.id], alasan: '' }), {
      berhasil: 'Sub kegiatan ini kembali memerlukan tugas.',
    });
  return (
    <tr {...props} className={dipilih ? css.dipilih : ditunjuk ? css.ditunjuk : undefined} aria-label={baris.nama}>
      <td className={css.centang}>
        <Checkbox aria-label={`Pilih ${baris.nama}`} checked={dipilih} onChange={onPilih} />
      </td>
      <td className={css.kode}>{baris.kode ? kodeTampil(baris.kode, tahun) : '–'}</td>
      <td>
        <Anchor component="button" className={css.nama} onClick={keTugas}>
          {baris.berlaku ? baris.nama : <del>{baris.nama}</del>}
        </Anchor>{' '}
        <TandaBaris tabel="sub_kegiatan" id={baris.id} />
        {!baris.berlaku && <span className={css.mati}>Dihapus dalam {sebutan || 'dokumen yang berlaku'}</span>}
      </td>
      <td className={css.bagian}>
        <GantiBagian ids={[baris.id]} nama={baris.nama} bagianId={baris.bagianId} />
      </td>
      <td className="kanan">
        <Rupiah nilai={baris.pagu} penuh />
      </td>
      <td className="kanan angka">{baris.menit > 0 ? menitKeJam(baris.menit) : ''}</td>
      <td className={css.keadaan}>
        <Keadaan baris={baris} />
      </td>
      <td className={css.menu}>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={`Tindakan untuk ${baris.nama}`}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={keTugas}>
              {baris.jumlahTugas === 0 ? 'Uraikan menjadi tugas' : 'Buka tugasnya'}
            </Menu.Item>
            <Menu.Item
              onClick={() =>
                layarStore.getState().buka('riwayat', { catatan: { tabel: 'sub_kegiatan', id: baris.id } })
              }
            >
              Riwayat
            </Menu.Item>
            {baris.alasanTanpaTugas ? (
              <>
                <Menu.Item onClick={onTandai}>Ubah alasan…</Menu.Item>
                <Menu.Item onClick={() => void batalTanda()}>Memerlukan tugas lagi</Menu.Item>
              </>
            ) : (
              <Menu.Item onClick={onTandai} disabled={baris.jumlahTugas > 0}>
                {teks.tanpaTugas}…
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </td>
    </tr>
  );
}
