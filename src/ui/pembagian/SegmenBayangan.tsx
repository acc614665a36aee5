import { memo, type KeyboardEvent } from 'react';
import { angka } from '../../domain/tampil';
import { jamBulat } from '../parts/jamBulat';
import type { Bayangan } from '../usulan/bayangan';
import { teksBayangan } from '../usulan/teks';
import { useBayangan, useUsulanStore } from '../usulan/useUsulan';
import { useAksiPapan } from './aksiPapan';
import gaya from './BilahUsul.module.css';
import { useSeretStore } from './seretStore';

interface Props {
  readonly bayangan: Bayangan;
  readonly arah: 'datang' | 'pergi';
  /** Width in percent of the track. */
  readonly lebar: number;
}
/** Narrower ghosts (percent of the track) show their pattern only; the name is in the title. */
const LEBAR_NAMA = 8;

/** A change of the proposal in somebody's bar: a press takes it or leaves it, the menu asks why. */
export const SegmenBayangan = memo(function SegmenBayangan({ bayangan, arah, lebar }: Props) {
  const usulan = useUsulanStore();
  const seret = useSeretStore();
  const aksi = useAksiPapan();
  const { kartu, diterima, menit } = bayangan;
  const { tugasId, tugas } = kartu;
  const disorot = useBayangan((s) => s.sorot?.baris.tugasId === tugasId);
  const balik = (): void => {
    usulan.getState().pilih(tugasId, !diterima);
    const dipilih = angka(usulan.getState().dipilih.size);
    seret.setState({ kabar: teksBayangan.kabarTerima(tugas, !diterima, dipilih) });
  };
  const menu = (di: Element): void => aksi.menu({ jenis: 'bayangan', tugasId, nama: tugas, diterima }, di);
  const tombol = (e: KeyboardEvent): void => {
    if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      e.stopPropagation();
      balik();
    } else if (e.key === 'ContextMenu' || (e.key === 'F10' && e.shiftKey)) {
      e.preventDefault();
      menu(e.currentTarget);
    }
  };
  const arti = (arah === 'datang' ? teksBayangan.artiDatang : teksBayangan.artiPergi)(tugas, jamBulat(menit));
  return (
    <div
      role="button"
      tabIndex={-1}
      aria-pressed={diterima}
      aria-label={arti}
      title={`${arti}, ${diterima ? teksBayangan.diterima : teksBayangan.tidakDiterima}`}
      data-segmen={`${arah}${tugasId}`}
      data-bayangan={tugasId}
      data-diterima={diterima || undefined}
      data-sorot={disorot || undefined}
      className={`${gaya.bayangan} ${arah === 'datang' ? gaya.datang : gaya.pergi}`}
      style={{ width: `${lebar}%` }}
      onClick={balik}
      onKeyDown={tombol}
      onContextMenu={(e) => {
        e.preventDefault();
        menu(e.currentTarget);
      }}
    >
      {arah === 'datang' && lebar >= LEBAR_NAMA && <span className={gaya.nama}>{tugas}</span>}
    </div>
  );
});
