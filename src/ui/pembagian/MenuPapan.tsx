import { Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowRightToArc,
  IconBan,
  IconCheck,
  IconListDetails,
  IconLock,
  IconLockOpen,
  IconMessageQuestion,
  IconUserShare,
  IconX,
} from '@tabler/icons-react';
import type { TugasId } from '../../domain/ids';
import { alihkanDialog } from '../alihkan/alihkanDialog';
import { teks as teksAlih } from '../alihkan/teks';
import { teksBayangan, teksMengapa } from '../usulan/teks';
import { useUsulanStore } from '../usulan/useUsulan';
import { useAksiPapan, type SasaranMenu } from './aksiPapan';
import { usePembagianStore } from './pembagianStore';
import { teksPapan } from './teks';

export interface MenuTerbuka {
  readonly sasaran: SasaranMenu;
  /** Where it hangs, in window pixels. */
  readonly di: { readonly x: number; readonly y: number };
}

/** The one menu of the board: the single-pointer equal of every drag. */
export function MenuPapan({ menu, onTutup }: { readonly menu: MenuTerbuka | null; onTutup(): void }) {
  return (
    <Menu
      key={menu ? `${menu.di.x} ${menu.di.y}` : 'tutup'}
      opened={menu !== null}
      onChange={(terbuka) => {
        if (!terbuka) onTutup();
      }}
      position="bottom-start"
      withinPortal
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span
          aria-hidden
          style={{
            position: 'fixed',
            left: menu?.di.x ?? 0,
            top: menu?.di.y ?? 0,
            width: 1,
            height: 1,
            pointerEvents: 'none',
          }}
        />
      </Menu.Target>
      <Menu.Dropdown>{menu && <IsiMenu sasaran={menu.sasaran} />}</Menu.Dropdown>
    </Menu>
  );
}

function IsiMenu({ sasaran }: { readonly sasaran: SasaranMenu }) {
  const aksi = useAksiPapan();
  const store = usePembagianStore();
  const usulan = useUsulanStore();
  if (sasaran.jenis === 'kartu') {
    const { tugasId, nama } = sasaran;
    // The whole selection goes along when the card is part of it.
    const { pilihan } = store.getState();
    const tugasIds = pilihan.has(tugasId) ? [...pilihan] : [tugasId];
    return (
      <>
        <Menu.Item
          leftSection={<IconUserShare size={15} />}
          onClick={() => aksi.pindahkan({ jenis: 'kartu', tugasIds, nama })}
        >
          {teksPapan.pindahkanKe}
        </Menu.Item>
        <TentangTugas tugasId={tugasId} nama={nama} />
      </>
    );
  }
  if (sasaran.jenis === 'bayangan') {
    const { tugasId, nama, diterima } = sasaran;
    return (
      <>
        <Menu.Item
          leftSection={diterima ? <IconX size={15} /> : <IconCheck size={15} />}
          onClick={() => usulan.getState().pilih(tugasId, !diterima)}
        >
          {diterima ? teksBayangan.tolak : teksBayangan.terima}
        </Menu.Item>
        <TentangTugas tugasId={tugasId} nama={nama} />
      </>
    );
  }
  const { segmen, pegawaiId } = sasaran;
  const { penugasanId, tugasId, nama, terkunci } = segmen;
  return (
    <>
      <Menu.Item
        leftSection={<IconUserShare size={15} />}
        disabled={terkunci}
        onClick={() => aksi.pindahkan({ jenis: 'segmen', penugasanId, tugasId, dari: pegawaiId, nama })}
      >
        {teksPapan.pindahkanKe}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowRightToArc size={15} />}
        onClick={() => alihkanDialog.getState().alihkan({ pegawaiId, tugasIds: [tugasId] })}
      >
        {teksAlih.aksiTugas}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowBackUp size={15} />}
        disabled={terkunci}
        onClick={() => aksi.lepas(penugasanId, nama)}
      >
        {teksPapan.kembalikan}
      </Menu.Item>
      <Menu.Item
        leftSection={terkunci ? <IconLockOpen size={15} /> : <IconLock size={15} />}
        onClick={() => aksi.kunci(penugasanId, !terkunci)}
      >
        {terkunci ? teksPapan.bukaKunci : teksPapan.kunci}
      </Menu.Item>
      <TentangTugas tugasId={tugasId} nama={nama} />
    </>
  );
}

/** What may be asked about any task, whoever has it. */
function TentangTugas({ tugasId, nama }: { readonly tugasId: TugasId; readonly nama: string }) {
  const aksi = useAksiPapan();
  return (
    <>
      <Menu.Item leftSection={<IconListDetails size={15} />} onClick={() => aksi.rincian(tugasId)}>
        {teksPapan.rincian}
      </Menu.Item>
      <Menu.Item leftSection={<IconBan size={15} />} onClick={() => alihkanDialog.getState().batalkan(tugasId, nama)}>
        {teksAlih.batal.aksi}
      </Menu.Item>
      <Menu.Item leftSection={<IconMessageQuestion size={15} />} onClick={() => aksi.mengapa(tugasId, nama)}>
        {teksMengapa.menu}
      </Menu.Item>
    </>
  );
}
