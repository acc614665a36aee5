import type { TugasId } from '../../domain/ids';
import { teksBayangan } from '../usulan/teks';
import { useBayangan, useDiPapan, useUsulan, useUsulanStore } from '../usulan/useUsulan';
import gaya from './Kartu.module.css';
import { usePembagian } from './pembagianStore';

interface Props {
  readonly tugasId: TugasId;
  readonly nama: string;
  /** The card holds the roving focus. */
  readonly aktif: boolean;
}

/** On the card of a task that the proposal gives out: to whom, and whether that is accepted. */
export function TandaUsul(props: Props) {
  const diPapan = useDiPapan();
  const termasuk = useBayangan((s) => diPapan && s.berubah.has(props.tugasId));
  return termasuk ? <Isi {...props} /> : null;
}

function Isi({ tugasId, nama, aktif }: Props) {
  const store = useUsulanStore();
  const diterima = useUsulan((s) => s.dipilih.has(tugasId));
  const penerima = useBayangan((s) => s.penerima.get(tugasId));
  const orang = usePembagian((s) => s.papan?.pegawai);
  const siapa = (penerima ?? []).flatMap((id) => orang?.find((p) => p.pegawaiId === id)?.nama ?? []).join(', ');
  return (
    <button
      type="button"
      tabIndex={aktif ? 0 : -1}
      aria-pressed={diterima}
      aria-label={teksBayangan.kartuUntuk(nama, siapa)}
      className={gaya.usul}
      onPointerDown={(e) => e.stopPropagation()}
      onDoubleClick={(e) => e.stopPropagation()}
      onKeyDown={(e) => e.stopPropagation()}
      onClick={(e) => {
        e.stopPropagation();
        store.getState().pilih(tugasId, !diterima);
      }}
    >
      {teksBayangan.kartu(siapa)}
    </button>
  );
}
