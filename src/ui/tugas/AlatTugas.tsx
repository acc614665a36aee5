import type { BarisSubKegiatan } from '../../api/views';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { AbkTugas } from './AbkTugas';
import { PotongTugas } from './PotongTugas';
import { SalinTugas } from './SalinTugas';
import { TempelTugas } from './TempelTugas';
import { useTugas } from './tugasContext';

interface Props {
  /** Where pasted rows go: the sub kegiatan one works on, else the bagian. */
  readonly sub: BarisSubKegiatan | undefined;
  readonly bagianId: BagianId | null;
}

/** The tool that is open, in its own window; each starts anew when it is opened. */
export function AlatTugas({ sub, bagianId }: Props) {
  const api = useApi();
  const alat = useTugas((s) => s.alat);
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  if (alat === null) return null;
  switch (alat.jenis) {
    case 'tempel':
      return <TempelTugas awal={alat.teks} sub={sub} bagian={bagian.find((b) => b.id === bagianId)} />;
    case 'salin':
      return <SalinTugas />;
    case 'abk':
      return <AbkTugas />;
    case 'potong':
      return <PotongTugas key={alat.tugasId} tugasId={alat.tugasId} />;
  }
}
