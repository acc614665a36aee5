import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { hariHidup } from '../../domain/lintasTahun';
import { hariDari, nomorMinggu, sipilDari } from '../../domain/hari';
import type { TugasId } from '../../domain/ids';
import { NAMA_BULAN, rentangTanggal } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { PilihBagian } from '../parts/PilihBagian';
import { PitaTahun } from '../parts/PitaTahun';
import { useBagianSiap } from '../parts/useBagianSiap';
import { useQuery } from '../parts/useQuery';
import { hariIni as hariSebenarnya } from '../parts/waktu';
import { LaciPerintah } from '../perintah/LaciPerintah';
import { perintahDialog } from '../perintah/perintahDialog';
import { useSesi } from '../stores/sesiStore';
import dasar from './Agenda.module.css';
import { useAgenda } from './agendaStore';
import { rentangKalender } from './gerakKalender';
import { HariTerpilih } from './HariTerpilih';
import css from './Kalender.module.css';
import { KisiKalender } from './KisiKalender';
import { teks } from './teks';

/** Month or week as a grid of days; what the chosen day holds stands beside it in full. */
export function TabKalender() {
  const api = useApi();
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun) ?? Number(hariSebenarnya().slice(0, 4));
  const { mode, acuan, kursor: dipilih, aturKursor, aturMode, geser } = useAgenda((s) => s);
  const bagian = useBagianSiap();
  const [terbuka, setTerbuka] = useState<TugasId | null>(null);
  const kursor = dipilih ?? hariHidup(tahun, acuan ?? hariSebenarnya());
  const { mulai, akhir } = rentangKalender(kursor, mode);
  const { data, galat, muatUlang } = useQuery(
    bagian === undefined
      ? null
      : () => api.getKalenderAgenda({ mulai, akhir, tanggal: acuan, bagianId: bagian, pegawaiId: null }),
    [bagian, mulai, akhir, acuan],
  );
  const { tahun: th, bulan } = sipilDari(hariDari(kursor));
  const judul =
    mode === 'bulan'
      ? `${NAMA_BULAN[bulan - 1] ?? ''} ${th}`
      : `Minggu ke-${nomorMinggu(hariDari(mulai))} (${rentangTanggal(mulai, akhir)})`;
  // What was read for other days stays until the new ones are there, but not under their heading.
  const tampil = data?.hari[0]?.tanggal === mulai && data.hari.length > (mode === 'bulan' ? 7 : 0) ? data : undefined;
  const hari = tampil?.hari.find(({ tanggal }) => tanggal === kursor);
  return (
    <div className={`isi-layar ${dasar.tab}`}>
      <div className="bilah">
        <ActionIcon variant="default" size={30} aria-label={teks.sebelumnya[mode]} onClick={() => geser(-1, kursor)}>
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size={30} aria-label={teks.berikutnya[mode]} onClick={() => geser(1, kursor)}>
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
        <h2 className={css.judul} aria-live="polite">
          {judul}
        </h2>
        <Button variant="default" title={teks.tombolKalender} onClick={() => aturKursor(null)}>
          {teks.hariIni}
        </Button>
        <SegmentedControl
          size="xs"
          value={mode}
          onChange={aturMode}
          data={[
            { value: 'bulan', label: teks.bulan },
            { value: 'minggu', label: teks.minggu },
          ]}
          aria-label={teks.mode}
        />
        <PilihBagian />
        <span className="bilah-ujung">
          <Button
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => perintahDialog.getState().baru({ tenggat: kursor, tanggalAcara: kursor })}
          >
            {teks.tugasBaru}
          </Button>
        </span>
      </div>
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      <PitaTahun dilihat={th} />
      <div className={css.dua}>
        <KisiKalender data={tampil} mulai={mulai} akhir={akhir} kursor={kursor} mode={mode} bulan={bulan} />
        <HariTerpilih hari={hari} tanggal={kursor} hariIni={tampil?.hariIni ?? kursor} onPerintah={setTerbuka} />
      </div>
      <LaciPerintah id={terbuka} onTutup={() => setTerbuka(null)} />
    </div>
  );
}
