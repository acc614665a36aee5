import { Tabs } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import type { Pengaturan } from '../../domain/pengaturan';
import { Layar } from '../parts/Layar';
import { usePilihanLayar } from '../stores/layarStore';
import { teks as umum } from '../text';
import { TabPribadi } from '../pribadi/TabPribadi';
import { TabAmbang } from './TabAmbang';
import { TabBagianDpa } from './TabBagianDpa';
import { TabCadangan } from './TabCadangan';
import { TabKantor } from './TabKantor';
import { TabNaskah } from './TabNaskah';
import { TabTampilan } from './TabTampilan';
import { TabWaktu } from './TabWaktu';
import { usePengaturan } from './usePengaturan';
import type { PengaturanInput } from '../../api/pengaturanInputs';
import css from './Pengaturan.module.css';

export interface PropsTab {
  readonly pengaturan: Pengaturan;
  simpan(perubahan: PengaturanInput): Promise<boolean>;
}
const TAB = {
  kantor: ['Kantor & tahun', TabKantor],
  waktu: ['Hari & jam kerja', TabWaktu],
  ambang: ['Ambang & norma', TabAmbang],
  bagianDpa: ['Bagian pengampu', TabBagianDpa],
  naskah: ['Naskah dinas', TabNaskah],
  cadangan: ['Cadangan', TabCadangan],
  pribadi: ['Data pribadi', TabPribadi],
  tampilan: ['Tampilan', TabTampilan],
} as const satisfies Record<string, readonly [string, ComponentType<PropsTab>]>;
type NamaTab = keyof typeof TAB;
const NAMA = Object.keys(TAB) as NamaTab[];

/** Settings of the office; every official number with the line it comes from. */
export function PengaturanScreen() {
  const pilihan = usePilihanLayar('pengaturan');
  const { pengaturan, simpan } = usePengaturan();
  // A later wish to open a certain tab (from the menu or another screen) wins over what was clicked before it.
  const [dipilih, setDipilih] = useState<{ dari: object; tab: NamaTab }>({
    dari: pilihan,
    tab: pilihan.tab ?? 'kantor',
  });
  const tab = dipilih.dari === pilihan ? dipilih.tab : (pilihan.tab ?? dipilih.tab);
  const setTab = (baru: NamaTab) => setDipilih({ dari: pilihan, tab: baru });
  const Isi = TAB[tab][1];
  return (
    <Layar judul={umum.layar.pengaturan} jumlah={<span className={css.catatan}>Setiap isian tersimpan sendiri.</span>}>
      <Tabs value={tab} onChange={(nilai) => setTab((nilai ?? 'kantor') as NamaTab)} keepMounted={false}>
        <Tabs.List>
          {NAMA.map((nama) => (
            <Tabs.Tab key={nama} value={nama}>
              {TAB[nama][0]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="sm">
          {pengaturan && <Isi pengaturan={pengaturan} simpan={simpan} />}
        </Tabs.Panel>
      </Tabs>
    </Layar>
  );
}
