import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications, notifications } from '@mantine/notifications';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { Api } from '../api/api';
import { ApiContext } from './api';
import { BersamaContext } from './bersama/bersamaContext';
import { createBersamaStore } from './bersama/bersamaStore';
import { Bingkai } from './frame/Bingkai';
import { Dialog } from './frame/Dialog';
import { DropBerkas } from './frame/DropBerkas';
import { Palet } from './frame/Palet';
import { PerintahContext, buatPerintah } from './frame/perintah';
import { usePintasan } from './frame/usePintasan';
import { MulaiScreen } from './mulai/MulaiScreen';
import { DialogCetak } from './parts/cetak/DialogCetak';
import { Galat } from './parts/Galat';
import { teksGalat } from './parts/teksGalat';
import { DialogSandi } from './sandi/DialogSandi';
import { DialogRusak } from './rusak/DialogRusak';
import { KabarContext, type Kabar } from './stores/kabar';
import { SesiContext, useSesi, type SesiStore } from './stores/sesiStore';
import { useTampilan } from './stores/tampilanStore';
import { nonceHalaman } from './nonce';
import { theme, variabel } from './theme';

interface Props {
  readonly api: Api;
  readonly kabar: Kabar;
  readonly sesiStore: SesiStore;
}

function Isi() {
  const sesi = useSesi((s) => s.sesi);
  const muat = useSesi((s) => s.muat);
  const path = sesi?.berkas?.path;
  const [galat, setGalat] = useState('');
  const kerapatan = useTampilan((s) => s.kerapatan);
  usePintasan();
  useEffect(() => {
    muat().catch((error: unknown) => setGalat(teksGalat(error)));
  }, [muat]);
  // "Urungkan" in a toast of the former file would take back a step of this one. Before what the new frame has to say.
  useLayoutEffect(() => notifications.clean(), [path]);
  useEffect(() => {
    document.documentElement.dataset.kerapatan = kerapatan;
  }, [kerapatan]);
  if (sesi === null) return galat ? <Galat pesan={galat} /> : null;
  return sesi.berkas ? (
    <Bingkai key={sesi.berkas.path} sesi={sesi} berkas={sesi.berkas} />
  ) : (
    <MulaiScreen sesi={sesi} />
  );
}

export function App({ api, kabar, sesiStore }: Props) {
  const [bersama] = useState(() => createBersamaStore(api, kabar));
  const [perintah] = useState(() => buatPerintah(api, sesiStore, bersama));
  return (
    <ApiContext value={api}>
      <KabarContext value={kabar}>
        <SesiContext value={sesiStore}>
          <BersamaContext value={bersama}>
            <PerintahContext value={perintah}>
              <MantineProvider
                theme={theme}
                cssVariablesResolver={variabel}
                defaultColorScheme="auto"
                getStyleNonce={nonceHalaman}
              >
                <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1 }}>
                  <Notifications position="bottom-right" limit={2} autoClose={4500} mb={26} />
                  <Isi />
                  <Palet />
                  <Dialog />
                  <DialogCetak />
                  <DialogSandi />
                  <DialogRusak />
                  <DropBerkas />
                </DatesProvider>
              </MantineProvider>
            </PerintahContext>
          </BersamaContext>
        </SesiContext>
      </KabarContext>
    </ApiContext>
  );
}
