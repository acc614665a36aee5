import { UnstyledButton } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { BarisAgenda } from '../../api/agendaViews';
import type { Tanggal } from '../../domain/ids';
import { kapanTeks } from '../agenda/teks';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import { DaftarTemuan } from './DaftarTemuan';
import { periksaTagihan } from './periksaTagihan';
import { teks } from './teks';
import css from './BerandaScreen.module.css';

const HARI = 14;
/** Lines of the panel together: counts first, then what comes next. */
const BARIS = 5;

/** The week: what is late, what is owed, what comes. */
export function PanelAgenda() {
  const api = useApi();
  const tagihan = useQuery(() => api.getTagihan({ tanggal: null }), []);
  const agenda = useQuery(
    () => api.getAgenda({ tanggal: null, hari: HARI, saring: 'semua', bagianId: null, pegawaiId: null }),
    [],
  );
  const temuan = periksaTagihan(tagihan.data);
  const sendiri = (agenda.data?.mendatang.baris ?? []).filter(({ jenis }) => jenis !== 'berulang');
  const berikut = sendiri.slice(0, Math.max(0, BARIS - temuan.length));
  return (
    <section className={css.kotak} aria-label={teks.agenda}>
      <h2>{teks.agenda}</h2>
      {tagihan.data && temuan.length === 0 && (
        <p className={css.lulus}>
          <IconCircleCheckFilled size={18} aria-hidden /> {teks.tidakAdaTagihan}
        </p>
      )}
      <DaftarTemuan temuan={temuan} banyak={BARIS} />
      {agenda.data && berikut.length > 0 && <Berikut baris={berikut} hariIni={agenda.data.hariIni} />}
    </section>
  );
}

function Berikut({ baris, hariIni }: { readonly baris: readonly BarisAgenda[]; readonly hariIni: Tanggal }) {
  const { buka } = layarStore.getState();
  return (
    <ul className={`${css.daftar} ${css.berikut}`} aria-label={teks.segera}>
      {baris.map(({ jenis, nama, tugasId, tenggat, menunggu }) => (
        <li key={`${jenis}.${tugasId}.${tenggat}`}>
          <UnstyledButton
            className={`${css.butir} ${css.segera}`}
            onClick={() =>
              menunggu === null
                ? buka('agenda', { tab: 'hari' })
                : buka('agenda', { tab: 'perintah', perintahId: tugasId })
            }
          >
            <span className="redup angka">{kapanTeks(tenggat, hariIni)}</span>
            <span className="satu-baris" title={nama}>
              {nama}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
