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
import { createKabar } from './stores/kabar';
import { createSesiStore } from './stores/sesiStore';

dayjs.locale('id');
pakaiPesanIndonesia();

const { call, onEvent } = window.bagihabis;
const api = createClient(call);
const kabar = createKabar(onEvent);
const sesiStore = createSesiStore(api, kabar);

const akar = document.getElementById('akar');
if (akar === null) throw new Error('no #akar in index.html');
createRoot(akar).render(<App api={api} kabar={kabar} sesiStore={sesiStore} />);
