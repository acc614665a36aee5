import { SegmentedControl } from '@mantine/core';
import { useEffect } from 'react';
import { DaftarAbsen } from '../absen/DaftarAbsen';
import { Layar } from '../parts/Layar';
import { DaftarPerintah } from '../perintah/DaftarPerintah';
import { usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import { agendaStore, useAgenda } from './agendaStore';
import { TAB_AGENDA, tabDiminta } from './tabAgenda';
import { TabDaftar } from './TabDaftar';
import { TabHari } from './TabHari';
import { TabKalender } from './TabKalender';
import { teks } from './teks';

/** What is due, the calendar, orders, absences and the lists of the week. */
export function AgendaScreen() {
  const diminta = usePilihanLayar('agenda');
  const tab = useAgenda((s) => s.tab);
  const aturTab = useAgenda((s) => s.aturTab);
  const berkas = useSesi((s) => s.sesi?.berkas?.path) ?? '';
  const siap = useAgenda((s) => s.berkas) === berkas;
  // A wish of another screen counts once; after it the tabs are free again.
  useEffect(() => {
    agendaStore.getState().aturBerkas(berkas);
    pakai(diminta);
  }, [diminta, berkas]);
  const pilih = (
    <SegmentedControl
      size="xs"
      value={tab}
      onChange={aturTab}
      data={TAB_AGENDA.map(([value, label]) => ({ value, label }))}
      aria-label={teks.pilihTab}
    />
  );
  return (
    <Layar judul={umum.layar.agenda} saring={pilih} gulir={false}>
      {siap && tab === 'hari' && <TabHari />}
      {siap && tab === 'kalender' && <TabKalender />}
      {tab === 'perintah' && <DaftarPerintah />}
      {tab === 'absen' && <DaftarAbsen pegawaiId={diminta.pegawaiId ?? null} />}
      {siap && tab === 'daftar' && <TabDaftar />}
    </Layar>
  );
}

function pakai(diminta: ReturnType<typeof usePilihanLayar<'agenda'>>): void {
  const { aturTab, aturKursor, aturMinggu, aturSaring, aturUntuk } = agendaStore.getState();
  const tab = tabDiminta(diminta);
  if (tab !== undefined) aturTab(tab);
  if (diminta.tanggal !== undefined) {
    aturKursor(diminta.tanggal);
    aturMinggu(diminta.tanggal);
  }
  if (tab === 'hari') aturSaring(diminta.terlambat ? 'terlambat' : 'semua');
  if (diminta.pegawaiId !== undefined) aturUntuk({ jenis: 'pegawai', id: diminta.pegawaiId });
}
