import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@fontsource-variable/inter';
import './css/dasar.css';
import dayjs from 'dayjs';
import 'dayjs/locale/id';
import { createRoot } from 'react-dom/client';
import { createClient, useIndonesianMessages as pakaiPesanIndonesia } from '../api/dispatch';
import { App } from './App';
import { nonceHalaman } from './nonce';
import { createKabar } from './stores/kabar';
import { createSesiStore } from './stores/sesiStore';

dayjs.locale('id');
pakaiPesanIndonesia();

// Style elements that the UI kit's parts add by themselves (scroll lock of dialogs) ask this global for their nonce.
Object.assign(globalThis, { __webpack_nonce__: nonceHalaman() });

const { call, onEvent } = window.bagihabis;
const api = createClient(call);
const kabar = createKabar(onEvent);
const sesiStore = createSesiStore(api, kabar);

const akar = document.getElementById('akar');
if (akar === null) throw new Error('no #akar in index.html');
createRoot(akar).render(<App api={api} kabar={kabar} sesiStore={sesiStore} />);
