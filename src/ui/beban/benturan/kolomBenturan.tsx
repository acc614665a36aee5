import { Anchor } from '@mantine/core';
import type { BarisBenturan } from '../../../api/bebanViews';
import type { PegawaiId } from '../../../domain/ids';
import { menitKeJam } from '../../../domain/tampil';
import type { Kolom } from '../../parts/TabelMaya';
import { layarStore } from '../../stores/layarStore';
import gaya from './Benturan.module.css';
import { Saran } from './Saran';
import { teksBenturan as t } from './teks';

export interface Penerima {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
}

export function kolomBenturan(
  pindah: (baris: BarisBenturan, ke: Penerima) => void,
  pilih: (baris: BarisBenturan) => void,
): readonly Kolom<BarisBenturan>[] {
  const { buka } = layarStore.getState();
  return [
    {
      kunci: 'tugas',
      judul: t.kolom.tugas,
      lebar: 'minmax(200px, 1.3fr)',
      utama: true,
      isi: (b, aktif) => (
        <span className={gaya.dua}>
          <Anchor
            component="button"
            className={gaya.nama}
            tabIndex={aktif ? 0 : -1}
            title={t.bukaTugas(b.nama)}
            onClick={() => buka('tugas', { tugasId: b.tugasId })}
          >
            {b.nama}
          </Anchor>
          <span className="redup">
            {b.waktu}
            {b.terkunci && ` · ${t.terkunci}`}
          </span>
        </span>
      ),
    },
    {
      kunci: 'pegawai',
      judul: t.kolom.pegawai,
      lebar: 'minmax(150px, 0.9fr)',
      isi: (b, aktif) => (
        <span className={gaya.dua}>
          <Anchor
            component="button"
            className={gaya.nama}
            tabIndex={aktif ? 0 : -1}
            title={t.bukaPegawai(b.namaPegawai)}
            onClick={() => buka('pegawai', { pegawaiId: b.pegawaiId })}
          >
            {b.namaPegawai}
          </Anchor>
          <span className="redup satu-baris">{b.namaBagian}</span>
        </span>
      ),
    },
    {
      kunci: 'menit',
      judul: t.kolom.menit,
      lebar: '112px',
      kanan: true,
      isi: (b) => (
        <span className={gaya.dua}>
          <b className="angka">{menitKeJam(b.menit)}</b>
          <span className="redup angka">{t.dari(b)}</span>
        </span>
      ),
    },
    {
      kunci: 'sebab',
      judul: t.kolom.sebab,
      lebar: 'minmax(200px, 1.2fr)',
      isi: (b) => (
        <span className={gaya.dua}>
          <span className={gaya.sebab} title={b.sebabTeks}>
            {b.sebabTeks}
          </span>
          <span className="redup satu-baris">{t.kapan(b)}</span>
        </span>
      ),
    },
    {
      kunci: 'saran',
      judul: t.kolom.saran,
      lebar: 'minmax(210px, 1.1fr)',
      isi: (b, aktif) => <Saran baris={b} aktif={aktif} onPindah={(ke) => pindah(b, ke)} onPilih={() => pilih(b)} />,
    },
  ];
}
