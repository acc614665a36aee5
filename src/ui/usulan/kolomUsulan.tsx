import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconLock, IconMessageQuestion } from '@tabler/icons-react';
import type { BarisUsulan } from '../../api/usulanViews';
import type { TugasId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { jamBulat } from '../parts/jamBulat';
import type { Kolom } from '../parts/TabelMaya';
import { awalBesar } from './awalBesar';
import { DaftarPorsi } from './DaftarPorsi';
import { PilihBaris } from './PilihBaris';
import gaya from './TabelUsulan.module.css';
import { teksMengapa, teksUsulan } from './teks';

export interface AksiBaris {
  readonly terurai: ReadonlySet<TugasId>;
  /** Rows stand under the heading of their sub kegiatan, so it need not be said again. */
  readonly perAsal: boolean;
  urai(id: TugasId): void;
  mengapa(baris: BarisUsulan): void;
}

export function kolomUsulan({ terurai, perAsal, urai, mengapa }: AksiBaris): readonly Kolom<BarisUsulan>[] {
  const { kolom } = teksUsulan;
  return [
    {
      kunci: 'pilih',
      judul: <span className="tersembunyi">{kolom.pilih}</span>,
      lebar: '20px',
      isi: (b, aktif) => <PilihBaris tugasId={b.tugasId} tugas={b.tugas} aktif={aktif} />,
    },
    {
      kunci: 'tugas',
      judul: kolom.tugas,
      lebar: 'minmax(0, 4fr)',
      utama: true,
      isi: (b) => (
        <>
          <div className={gaya.tugas} title={b.tugas}>
            {b.dipertahankan && (
              <IconLock size={13} className={gaya.tanda} role="img" aria-label={teksUsulan.dikunci} />
            )}{' '}
            {b.tugas}
          </div>
          <div className={gaya.kecil}>{[perAsal ? '' : b.asal, b.waktu].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      kunci: 'jam',
      judul: kolom.jam,
      lebar: '72px',
      kanan: true,
      isi: (b) => <span title={`${angka(b.menit)} menit`}>{jamBulat(b.menit)}</span>,
    },
    {
      kunci: 'sekarang',
      judul: kolom.sekarang,
      lebar: 'minmax(0, 3fr)',
      isi: (b) => <DaftarPorsi daftar={b.sebelum} banding={b.sesudah} pembagi={b.pembagi} satuan={b.satuan} />,
    },
    {
      kunci: 'usulan',
      judul: kolom.usulan,
      lebar: 'minmax(0, 3fr)',
      isi: (b) => <DaftarPorsi daftar={b.sesudah} banding={b.sebelum} pembagi={b.pembagi} satuan={b.satuan} usulan />,
    },
    {
      kunci: 'alasan',
      judul: kolom.alasan,
      lebar: 'minmax(0, 5fr)',
      isi: (b, aktif) => {
        const buka = terurai.has(b.tugasId);
        const Panah = buka ? IconChevronDown : IconChevronRight;
        return (
          <button
            type="button"
            className={gaya.alasan}
            tabIndex={aktif ? 0 : -1}
            aria-expanded={buka}
            title={b.alasan}
            onClick={() => urai(b.tugasId)}
          >
            <Panah size={14} aria-hidden />
            <span>{awalBesar(b.alasan)}</span>
          </button>
        );
      },
    },
    {
      kunci: 'mengapa',
      judul: <span className="tersembunyi">{teksMengapa.menu}</span>,
      lebar: '26px',
      isi: (b, aktif) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          tabIndex={aktif ? 0 : -1}
          aria-label={`${teksMengapa.menu} ${b.tugas}`}
          title={teksMengapa.menuTombol}
          onClick={() => mengapa(b)}
        >
          <IconMessageQuestion size={17} />
        </ActionIcon>
      ),
    },
  ];
}
