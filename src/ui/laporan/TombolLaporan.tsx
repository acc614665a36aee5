import { Button, Menu, Modal } from '@mantine/core';
import { IconChevronDown, IconEye, IconFileSpreadsheet, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { PermintaanLaporan } from '../../api/laporanViews';
import { bukaCetak } from '../parts/cetak/cetakStore';
import { PratinjauPdf } from '../parts/pdf/PratinjauPdf';
import { teks as umum } from '../text';
import css from './Laporan.module.css';
import { teks } from './teks';
import type { useLaporan } from './useLaporan';

interface Pilihan {
  /** '' where there is only one. */
  readonly sebutan: string;
  readonly permintaan: PermintaanLaporan;
}
interface Props {
  readonly pilihan: readonly Pilihan[];
  readonly laporan: ReturnType<typeof useLaporan>;
}

const FORMAT = [
  ['pdf', teks.pdf, IconFileTypePdf],
  ['docx', teks.docx, IconFileTypeDocx],
  ['xlsx', teks.xlsx, IconFileSpreadsheet],
] as const;

/** "Pratinjau dan cetak" and "Simpan laporan", with the preview over the screen. */
export function TombolLaporan({ pilihan, laporan }: Props) {
  const { pekerjaan, lihat, simpan, dilihat, tutup } = laporan;
  const sibuk = pekerjaan !== null;
  const [satu] = pilihan;
  return (
    <>
      {pilihan.length === 1 && satu ? (
        <Button leftSection={<IconEye size={15} />} disabled={sibuk} onClick={() => void lihat(satu.permintaan)}>
          {teks.pratinjau}
        </Button>
      ) : (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button leftSection={<IconEye size={15} />} rightSection={<IconChevronDown size={14} />} disabled={sibuk}>
              {teks.pratinjau}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {pilihan.map(({ sebutan, permintaan }) => (
              <Menu.Item key={sebutan} onClick={() => void lihat(permintaan)}>
                {sebutan}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />} disabled={sibuk}>
            {teks.simpan}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {pilihan.map(({ sebutan, permintaan }) => (
            <Fragment key={sebutan}>
              {sebutan !== '' && <Menu.Label>{sebutan}</Menu.Label>}
              {FORMAT.map(([format, label, Ikon]) => (
                <Menu.Item
                  key={format}
                  leftSection={<Ikon size={15} />}
                  onClick={() => void simpan(permintaan, format)}
                >
                  {label}
                </Menu.Item>
              ))}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={dilihat !== null}
        onClose={tutup}
        centered
        size="min(1100px, 96vw)"
        title={dilihat?.judul}
        closeButtonProps={{ 'aria-label': umum.tutup }}
      >
        {dilihat && (
          <div className={css.pratinjau}>
            <PratinjauPdf
              pdf={dilihat.pdf}
              keterangan=""
              onCetak={() => bukaCetak({ judul: dilihat.judul, pdf: dilihat.pdf })}
            />
          </div>
        )}
      </Modal>
    </>
  );
}
