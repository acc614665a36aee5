import { Button } from '@mantine/core';
import { IconArrowsJoin } from '@tabler/icons-react';
import { useApi } from '../api';
import { usePerintah } from '../frame/perintah';
import { teks } from '../gabung/teks';
import { useQuery } from '../parts/useQuery';
import { useSesi } from '../stores/sesiStore';

/** Where a copy was merged into this file on this PC: the way to the state of before, as a file of its own. */
export function SebelumGabung() {
  const api = useApi();
  const { sebelumGabung } = usePerintah();
  const lampau = useSesi((s) => s.sesi?.lampau ?? null);
  const { data } = useQuery(lampau === null ? () => api.listCadangan() : null, [lampau === null]);
  if (!data?.some(({ sebab }) => sebab === 'gabung')) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconArrowsJoin size={15} aria-hidden />}
      title={teks.bukaSebelumArti}
      onClick={() => void sebelumGabung()}
    >
      {teks.bukaSebelum}
    </Button>
  );
}
