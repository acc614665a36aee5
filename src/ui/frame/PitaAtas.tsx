import { UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { tanggalPanjang } from '../../domain/tampil';
import type { BerkasTerbuka } from '../../api/views';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { NAMA_DPA } from '../dpa/teks';
import { layarStore } from '../stores/layarStore';
import { teks } from '../text';
import { Pencacah } from './Pencacah';
import css from './PitaAtas.module.css';

function VersiDpa() {
  const api = useApi();
  const { data } = useQuery(() => api.getDpa(), [], ['dpa']);
  if (!data?.dpa) return null;
  const { jenis, nomor, tanggal } = data.dpa;
  return (
    <UnstyledButton
      className={css.dpa}
      title={`${nomor || 'nomor belum diisi'}, ${tanggalPanjang(tanggal)}`}
      onClick={() => layarStore.getState().buka('dpa')}
    >
      {NAMA_DPA[jenis]}
    </UnstyledButton>
  );
}

export const PitaAtas = ({ berkas }: { readonly berkas: BerkasTerbuka }) => (
  <header className={css.pita}>
    <span className={css.merek}>{teks.aplikasi}</span>
    <div className={css.kantor}>
      <span className={css.opd} title={`${berkas.opd}, ${berkas.path}`}>
        <strong className="satu-baris">{berkas.opd}</strong>
        {berkas.contoh && <span className={css.contoh}>Contoh</span>}
      </span>
      <span className={css.rinci}>
        <span className="satu-baris" title={berkas.daerah}>
          {berkas.daerah}
        </span>
        <span>· {berkas.tahun}</span>
        <VersiDpa />
      </span>
    </div>
    <UnstyledButton className={css.cari} onClick={() => spotlight.open()} aria-keyshortcuts="Control+K">
      <IconSearch size={14} aria-hidden />
      <span className={css.kataCari}>Cari pegawai, tugas…</span>
      <kbd aria-hidden>Ctrl K</kbd>
    </UnstyledButton>
    <Pencacah />
  </header>
);
