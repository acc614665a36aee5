import { Button } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { waktuPanjang } from '../parts/waktu';
import { useSesi } from '../stores/sesiStore';
import { teks } from './teks';
import css from './PitaLampau.module.css';

/** While the office is shown as it was: says so on every screen and leads back. */
export function PitaLampau() {
  const api = useApi();
  const lampau = useSesi((s) => s.sesi?.lampau ?? null);
  const { jalankan, sedang } = useAction();
  if (lampau === null) return null;
  return (
    <div className={css.pita} role="status">
      <IconCalendarTime size={18} aria-hidden />
      <strong>{teks.lampau.per(waktuPanjang(lampau.waktu))}</strong>
      <span className={css.keterangan} title={lampau.label}>
        {teks.lampau.sesudahnya(lampau.sesudahnya)}
      </span>
      <Button size="compact-sm" loading={sedang} onClick={() => void jalankan(() => api.closeLampau())}>
        {teks.lampau.kembali}
      </Button>
    </div>
  );
}
