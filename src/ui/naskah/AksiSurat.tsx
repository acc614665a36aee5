import { Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowsDiff,
  IconBan,
  IconChecks,
  IconDownload,
  IconEye,
  IconFileTypeDocx,
  IconFileX,
  IconHash,
  IconPencil,
  IconPrinter,
  IconReplace,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BarisSurat } from '../../api/suratViews';
import type { CaraCetak } from '../../domain/caraCetak';
import type { SuratId } from '../../domain/ids';
import type { Surat } from '../../domain/surat';
import { tanpaNomor } from '../../domain/tanpaNomor';
import { MenuBaris } from '../parts/MenuBaris';
import { nomorTampil } from './kolomRegister';
import css from './Naskah.module.css';
import { teks as teksTemplat } from './templat/teksTemplat';
import { teksRegister as r } from './teksRegister';

export interface PilihanTerbitkan {
  readonly penomoran: 'otomatis' | 'menyusul';
  /** Kinds that need no number of their own take none. */
  readonly tanpaNomor: boolean;
  readonly cara: CaraCetak;
}

/** What can be done with lines of the register. */
export interface TindakanSurat {
  lihat(surat: BarisSurat): void;
  simpan(ids: readonly SuratId[], cara: CaraCetak): void;
  /** As Word files, where the template has one. */
  simpanWord(ids: readonly SuratId[]): void;
  cetak(ids: readonly SuratId[]): void;
  nomor(surat: BarisSurat): void;
  batalkan(surat: BarisSurat): void;
  /** The letter stands in spite of what speaks against it now. */
  biarkan(surat: BarisSurat): void;
  /** Opens the konsep in the form. */
  lanjutkan(surat: BarisSurat): void;
  hapusKonsep(ids: readonly SuratId[]): void;
  /** Konsep become letters. */
  terbitkan(konsep: readonly Pick<Surat, 'id' | 'jenis'>[], pilihan: PilihanTerbitkan): void;
  /** A konsep that takes its place. */
  ganti(surat: BarisSurat): void;
  gantiBanyak(ids: readonly SuratId[]): void;
  cabut(surat: BarisSurat): void;
  beda(surat: BarisSurat): void;
  batalkanNomor(surat: BarisSurat): void;
  /** Gives a reserved number back. */
  lepas(surat: BarisSurat): void;
}

interface Props {
  readonly surat: BarisSurat;
  readonly aktif: boolean;
  readonly tindakan: TindakanSurat;
}
interface PropsButir {
  readonly ikon: ReactNode;
  readonly bahaya?: boolean;
  readonly children: string;
  onClick(): void;
}

const Butir = ({ ikon, bahaya = false, children, onClick }: PropsButir) => (
  <Menu.Item leftSection={ikon} onClick={onClick} {...(bahaya ? { color: 'merah' } : {})}>
    {children}
  </Menu.Item>
);

function AksiTerbit({ surat, tindakan }: Omit<Props, 'aktif'>) {
  return (
    <>
      <Menu.Divider />
      {((surat.nomor === '' && !tanpaNomor(surat)) || surat.nomorDiisi) && (
        <Butir ikon={<IconHash size={14} />} onClick={() => tindakan.nomor(surat)}>
          {surat.nomor === '' ? r.isiNomor : r.ubahNomor}
        </Butir>
      )}
      {surat.perluDitinjau.length > 0 && (
        <>
          <Menu.Label className={css.sebab}>
            {surat.perluDitinjau.map((sebab) => (
              <div key={sebab}>{sebab}.</div>
            ))}
          </Menu.Label>
          <Butir ikon={<IconChecks size={14} />} onClick={() => tindakan.biarkan(surat)}>
            {r.sudahDitinjau}
          </Butir>
        </>
      )}
      <Butir ikon={<IconArrowsDiff size={14} />} onClick={() => tindakan.beda(surat)}>
        {r.beda}
      </Butir>
      <Butir ikon={<IconReplace size={14} />} onClick={() => tindakan.ganti(surat)}>
        {r.ganti}
      </Butir>
      <Butir bahaya ikon={<IconFileX size={14} />} onClick={() => tindakan.cabut(surat)}>
        {r.cabut}
      </Butir>
      <Butir bahaya ikon={<IconBan size={14} />} onClick={() => tindakan.batalkan(surat)}>
        {r.batalkan}
      </Butir>
    </>
  );
}

/** The menu of a line; a line of which nothing is left to do (a number that is void) has none. */
export function AksiSurat({ surat, aktif, tindakan }: Props) {
  const { status } = surat;
  if (!surat.adaIsi && status !== 'dicadangkan') return null;
  return (
    <MenuBaris nama={r.aksi(nomorTampil(surat))} aktif={aktif}>
      {status === 'konsep' && (
        <Butir ikon={<IconPencil size={14} />} onClick={() => tindakan.lanjutkan(surat)}>
          {r.lanjutkan}
        </Butir>
      )}
      {surat.adaIsi && (
        <Butir ikon={<IconEye size={14} />} onClick={() => tindakan.lihat(surat)}>
          {r.lihat}
        </Butir>
      )}
      {surat.adaIsi && status !== 'konsep' && (
        <>
          <Butir ikon={<IconDownload size={14} />} onClick={() => tindakan.simpan([surat.id], 'satuBerkas')}>
            {r.simpan}
          </Butir>
          {surat.denganWord && (
            <Butir ikon={<IconFileTypeDocx size={14} />} onClick={() => tindakan.simpanWord([surat.id])}>
              {teksTemplat.word.simpanDocx}
            </Butir>
          )}
          <Butir ikon={<IconPrinter size={14} />} onClick={() => tindakan.cetak([surat.id])}>
            {r.cetak}
          </Butir>
        </>
      )}
      {status === 'terbit' && <AksiTerbit surat={surat} tindakan={tindakan} />}
      {status === 'konsep' && (
        <Butir bahaya ikon={<IconTrash size={14} />} onClick={() => tindakan.hapusKonsep([surat.id])}>
          {r.hapusKonsep}
        </Butir>
      )}
      {status === 'dicadangkan' && (
        <>
          <Butir ikon={<IconArrowBackUp size={14} />} onClick={() => tindakan.lepas(surat)}>
            {r.lepas}
          </Butir>
          <Butir bahaya ikon={<IconBan size={14} />} onClick={() => tindakan.batalkanNomor(surat)}>
            {r.batalkanNomor}
          </Butir>
        </>
      )}
    </MenuBaris>
  );
}
