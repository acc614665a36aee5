import type { TugasId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { teksBayangan } from '../usulan/teks';
import { useBayangan, useDiPapan, useUsulan, useUsulanStore } from '../usulan/useUsulan';
import gaya from './Kartu.module.css';
import { usePembagian } from './pembagianStore';
import { SEKALIGUS } from './useButuhUsul';

interface Props {
  readonly tugasId: TugasId;
  readonly nama: string;
  /** The card holds the roving focus. */
  readonly aktif: boolean;
}

/** Names on the card; more are counted. */
const TAMPAK = 3;

/** On the card of a task that the proposal gives out: to whom, and whether that is accepted. */
export function TandaUsul(props: Props) {
  const diPapan = useDiPapan();
  const termasuk = useBayangan((s) => diPapan && s.berubah.has(props.tugasId));
  return termasuk ? <Isi {...props} /> : null;
}

function Isi({ tugasId, nama: tugas, aktif }: Props) {
  const store = useUsulanStore();
  const diterima = useUsulan((s) => s.dipilih.has(tugasId));
  const penerima = useBayangan((s) => s.penerima.get(tugasId));
  const orang = usePembagian((s) => s.papan?.pegawai);
  // Of more people only those on screen are known, and half a list would be wrong.
  const lengkap = (orang?.length ?? 0) <= SEKALIGUS;
  // Without titles: their commas would run into those of the list.
  const nama = (lengkap ? (penerima ?? []) : []).flatMap(
    (id) => orang?.find((p) => p.pegawaiId === id)?.nama.split(',')[0] ?? [],
  );
  const lain = nama.length - TAMPAK;
  const siapa = `${nama.slice(0, TAMPAK).join(', ')}${lain > 0 ? ` +${angka(lain)}` : ''}`;
  return (
    <button
      type="button"
      tabIndex={aktif ? 0 : -1}
      aria-pressed={diterima}
      aria-label={`${teksBayangan.kartu(siapa)} – ${tugas}`}
      title={nama.join(', ')}
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
