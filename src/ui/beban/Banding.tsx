import { Button, CloseButton, Menu, SegmentedControl } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { Cadangan } from '../../api/views';
import type { BandingPeta } from '../../api/petaViews';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { kabarGalat } from '../parts/useAction';
import { waktuPanjang } from '../parts/waktu';
import type { LihatStore } from './lihatStore';
import gaya from './Peta.module.css';
import { teksBeban } from './teks';

export type SumberBanding =
  { readonly jenis: 'usulan' } | { readonly jenis: 'cadangan'; readonly id: string } | { readonly jenis: 'berkas' };
interface MenuProps {
  readonly sedang: boolean;
  onPilih(sumber: SumberBanding): void;
}
/** Older snapshots are found under Pengaturan. */
const CADANGAN_TAMPAK = 8;

/** Choice of the plan to compare with. */
export function MenuBanding({ sedang, onPilih }: MenuProps) {
  const api = useApi();
  const [cadangan, setCadangan] = useState<readonly Cadangan[]>([]);
  return (
    <Menu
      position="bottom-end"
      shadow="md"
      transitionProps={{ duration: 0 }}
      onOpen={() => void api.listCadangan().then(setCadangan, kabarGalat)}
    >
      <Menu.Target>
        <Button variant="default" leftSection={<IconArrowsDiff size={15} />} disabled={sedang}>
          {teksBeban.banding}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onPilih({ jenis: 'usulan' })}>{teksBeban.bandingUsulan}</Menu.Item>
        <Menu.Item onClick={() => onPilih({ jenis: 'berkas' })}>{teksBeban.bandingBerkas}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{cadangan.length === 0 ? teksBeban.tanpaCadangan : teksBeban.dariCadangan}</Menu.Label>
        {cadangan.slice(0, CADANGAN_TAMPAK).map(({ id, dibuat }) => (
          <Menu.Item key={id} onClick={() => onPilih({ jenis: 'cadangan', id })}>
            {waktuPanjang(dibuat)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface PitaProps {
  readonly banding: BandingPeta;
  readonly lihat: LihatStore;
  onTutup(): void;
}
/** What is compared, which side shows, and who only one of the plans has. */
export function PitaBanding({ banding, lihat, onTutup }: PitaProps) {
  const sisi = useStore(lihat, (s) => s.sisi);
  const { hanyaKini, hanyaLain } = banding;
  const nama = [...hanyaKini.nama, ...hanyaLain.nama].join(', ');
  return (
    <div className={gaya.banding} role="status">
      <b>{teksBeban.dibandingkan(banding.nama)}</b>
      <span className="redup">{banding.jenis === 'usulan' ? teksBeban.arahUsulan : teksBeban.arahLama}</span>
      {hanyaKini.jumlah + hanyaLain.jumlah > 0 && (
        <span className="redup" title={nama}>
          {teksBeban.hanyaDi(angka(hanyaKini.jumlah), angka(hanyaLain.jumlah))}
        </span>
      )}
      {!banding.mingguSebanding && <span className={gaya.awas}>{teksBeban.tanpaMinggu}</span>}
      <SegmentedControl
        ml="auto"
        aria-label={teksBeban.sisiBanding}
        value={sisi}
        data={[
          { value: 'selisih', label: teksBeban.selisih },
          { value: 'kini', label: teksBeban.kini },
          { value: 'lain', label: banding.nama },
        ]}
        onChange={(nilai) => lihat.setState({ sisi: nilai })}
      />
      <CloseButton size="sm" aria-label={teksBeban.tutupBanding} onClick={onTutup} />
    </div>
  );
}
