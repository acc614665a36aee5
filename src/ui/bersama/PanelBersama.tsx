import { Button } from '@mantine/core';
import type { StatusBersama } from '../../api/bersamaViews';
import { useAction } from '../parts/useAction';
import { pukul, waktuPanjang } from '../parts/waktu';
import { useBersama, useBersamaStore } from './bersamaContext';
import css from './Bersama.module.css';
import { gabungDialog } from '../gabung/gabungDialog';
import { BagianJam } from './BagianJam';
import { BagianSalinan } from './BagianSalinan';
import { CaraBerbagi } from './CaraBerbagi';
import { KabarRekan } from './KabarRekan';
import { OrangLain } from './OrangLain';
import { teksBersama as t } from './teks';

/** What the status chip opens: who, since when, what is on its way, and what waits for a yes. */
export function PanelBersama({ status }: { readonly status: StatusBersama }) {
  const store = useBersamaStore();
  const { jalankan, sedang } = useAction();
  const benturan = useBersama((s) => s.benturan.length);
  if (status.mode === 'sendiri') return <CaraBerbagi />;
  const bertukar = () =>
    jalankan(() => store.getState().bertukar(), {
      berhasil: () => (store.getState().status?.keadaan === 'tersambung' ? t.sudahBertukar : t.belumBertukar),
      urungkan: false,
    });
  return (
    <>
      <h2>{t.judul}</h2>
      <p className={css.arti}>{t.keadaan[status.keadaan]}</p>
      <OrangLain orang={status.orang} lampau={status.keadaan === 'terputus'} />
      <BagianJam daftar={status.jamDepan} />
      <BagianSalinan
        daftar={status.salinanLain}
        onGabung={(path) => {
          store.getState().aturPanel(false);
          gabungDialog.getState().buka(path);
        }}
      />
      {benturan > 0 && (
        <p className={css.perlu}>
          {t.benturan.menunggu(benturan)}{' '}
          <Button size="compact-xs" variant="default" onClick={() => store.setState({ nanti: false, panel: false })}>
            {t.benturan.lihat}
          </Button>
        </p>
      )}
      {status.potonganRusak > 0 && <p className={css.arti}>{t.rusak(status.potonganRusak)}</p>}
      <KabarRekan />
      <dl className={css.waktu}>
        <dt>{t.terakhir}</dt>
        <dd title={status.terakhir === null ? undefined : waktuPanjang(status.terakhir)}>
          {status.terakhir === null ? t.belumPernah : `pukul ${pukul(status.terakhir)}`}
        </dd>
        <dt>{t.belumTerkirim}</dt>
        <dd>{belumTerkirim(status)}</dd>
        <dt>{t.utama}</dt>
        <dd>{status.utamaDiperbarui === null ? t.utamaBelum : waktuPanjang(status.utamaDiperbarui)}</dd>
      </dl>
      <Button fullWidth variant="light" loading={sedang} onClick={() => void bertukar()}>
        {t.bertukar}
      </Button>
    </>
  );
}

/** Before the first exchange since the file was opened the count is only of what was done since. */
function belumTerkirim({ belumTerkirim: n, terakhir }: StatusBersama): string {
  if (terakhir === null) return t.belumDiketahui;
  return n === 0 ? t.semuaTerkirim : t.perubahan(n);
}
