import { ActionIcon, Anchor } from '@mantine/core';
import { IconPencil, IconTransfer, IconTrash } from '@tabler/icons-react';
import type { BarisAbsen } from '../../api/absenViews';
import { SEBUTAN_KETIDAKHADIRAN } from '../../domain/pegawai';
import { angka, menitKeJam, rentangTanggal } from '../../domain/tampil';
import { alihkanDialog } from '../alihkan/alihkanDialog';
import type { Kolom } from '../parts/TabelMaya';
import { layarStore } from '../stores/layarStore';
import css from './Absen.module.css';
import { teks as t } from './teks';

interface Aksi {
  ubah(baris: BarisAbsen): void;
  hapus(baris: BarisAbsen): void;
}

const keterangan = (b: BarisAbsen): string => [b.jabatan, b.namaBagian].filter(Boolean).join(' · ');

/** Somebody else does the tasks meanwhile. */
const alihkan = ({ pegawaiId, mulai, akhir }: BarisAbsen): void =>
  alihkanDialog.getState().alihkan({ pegawaiId, tanggal: mulai, kembali: akhir, sebab: 'cuti' });

export function kolomAbsen({ ubah, hapus }: Aksi): readonly Kolom<BarisAbsen>[] {
  return [
    {
      kunci: 'pegawai',
      judul: t.kolom.pegawai,
      lebar: 'minmax(190px, 1.4fr)',
      utama: true,
      isi: (b, aktif) => (
        <span className={css.dua}>
          <Anchor
            component="button"
            tabIndex={aktif ? 0 : -1}
            style={{ textAlign: 'left' }}
            onClick={() => layarStore.getState().buka('pegawai', { pegawaiId: b.pegawaiId })}
          >
            {b.nama}
          </Anchor>
          <span className="redup satu-baris" title={keterangan(b)}>
            {keterangan(b)}
          </span>
        </span>
      ),
    },
    {
      kunci: 'jenis',
      judul: t.kolom.jenis,
      lebar: 'minmax(120px, 0.8fr)',
      isi: (b) => (
        <span className={css.dua}>
          <span>{SEBUTAN_KETIDAKHADIRAN[b.jenis]}</span>
          {b.persen < 100 && <span className="redup">{t.bagianHari(b.persen)}</span>}
        </span>
      ),
    },
    {
      kunci: 'waktu',
      judul: t.kolom.waktu,
      lebar: 'minmax(160px, 1fr)',
      isi: (b) => (
        <span className={css.dua}>
          <span className="angka">{rentangTanggal(b.mulai, b.akhir)}</span>
          {b.waktu !== 'nanti' && <span className={b.waktu === 'kini' ? css.kini : 'redup'}>{t.waktu[b.waktu]}</span>}
        </span>
      ),
    },
    {
      kunci: 'hari',
      judul: t.kolom.hari,
      lebar: '92px',
      kanan: true,
      isi: (b) => (
        <span className={css.dua}>
          <span className="angka">{angka(b.hariKerja)}</span>
          {b.lain.map(({ tahun, hariKerja }) => (
            <span key={tahun} className="redup">
              {t.hariLain(hariKerja, tahun)}
            </span>
          ))}
        </span>
      ),
    },
    {
      kunci: 'jam',
      judul: t.kolom.jam,
      lebar: '108px',
      kanan: true,
      isi: (b) => (
        <span className="angka" title={`${angka(b.menit)} menit`}>
          {menitKeJam(b.menit)}
        </span>
      ),
    },
    {
      kunci: 'benturan',
      judul: t.kolom.benturan,
      lebar: '112px',
      isi: (b, aktif) =>
        b.benturan === 0 ? (
          <span className="redup">{b.waktu === 'lewat' ? '–' : t.muat}</span>
        ) : (
          <Anchor
            component="button"
            fz="inherit"
            className={css.awas ?? ''}
            tabIndex={aktif ? 0 : -1}
            aria-label={t.atasi(b)}
            onClick={() => ubah(b)}
          >
            {t.benturan(b.benturan)}
          </Anchor>
        ),
    },
    {
      kunci: 'aksi',
      judul: t.kolom.aksi,
      lebar: '112px',
      isi: (b, aktif) => (
        <span className={css.sel}>
          {b.waktu !== 'lewat' && b.persen === 100 && b.hariKerja > 0 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              tabIndex={aktif ? 0 : -1}
              aria-label={t.alihkan(b)}
              title={t.alihkan(b)}
              onClick={() => alihkan(b)}
            >
              <IconTransfer size={15} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={aktif ? 0 : -1}
            aria-label={t.ubah(b)}
            title={t.ubah(b)}
            onClick={() => ubah(b)}
          >
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={aktif ? 0 : -1}
            aria-label={t.hapus(b)}
            title={t.hapus(b)}
            onClick={() => hapus(b)}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </span>
      ),
    },
  ];
}
