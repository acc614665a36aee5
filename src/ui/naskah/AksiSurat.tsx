import { ActionIcon, Menu } from '@mantine/core';
import {
  IconBan,
  IconChecks,
  IconDotsVertical,
  IconDownload,
  IconEye,
  IconHash,
  IconPrinter,
} from '@tabler/icons-react';
import type { SuratId } from '../../domain/ids';
import type { BarisSurat } from '../../api/suratViews';
import type { Surat } from '../../domain/surat';
import { nomorTampil } from './kolomRegister';
import css from './Naskah.module.css';
import { teks } from './teks';

/** What can be done with issued letters. */
export interface TindakanSurat {
  lihat(surat: Surat): void;
  simpan(ids: readonly SuratId[], cara: 'perOrang' | 'satuBerkas'): void;
  cetak(ids: readonly SuratId[]): void;
  nomor(surat: Surat): void;
  batalkan(surat: Surat): void;
  /** The letter stands in spite of what speaks against it now. */
  biarkan(surat: Surat): void;
}

interface Props {
  readonly surat: BarisSurat;
  readonly aktif: boolean;
  readonly tindakan: TindakanSurat;
}

export function AksiSurat({ surat, aktif, tindakan }: Props) {
  const r = teks.register;
  const berlaku = surat.status === 'terbit';
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={r.aksi(nomorTampil(surat))} tabIndex={aktif ? 0 : -1}>
          <IconDotsVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconEye size={14} />} onClick={() => tindakan.lihat(surat)}>
          {r.lihat}
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload size={14} />} onClick={() => tindakan.simpan([surat.id], 'satuBerkas')}>
          {r.simpan}
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={14} />} onClick={() => tindakan.cetak([surat.id])}>
          {r.cetak}
        </Menu.Item>
        {berlaku && (
          <>
            <Menu.Divider />
            {surat.urut === null && (
              <Menu.Item leftSection={<IconHash size={14} />} onClick={() => tindakan.nomor(surat)}>
                {surat.nomor === '' ? r.isiNomor : r.ubahNomor}
              </Menu.Item>
            )}
            {surat.perluDitinjau.length > 0 && (
              <>
                <Menu.Label className={css.sebab}>
                  {surat.perluDitinjau.map((sebab) => (
                    <div key={sebab}>{sebab}.</div>
                  ))}
                </Menu.Label>
                <Menu.Item leftSection={<IconChecks size={14} />} onClick={() => tindakan.biarkan(surat)}>
                  {r.sudahDitinjau}
                </Menu.Item>
              </>
            )}
            <Menu.Item color="merah" leftSection={<IconBan size={14} />} onClick={() => tindakan.batalkan(surat)}>
              {r.batalkan}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
