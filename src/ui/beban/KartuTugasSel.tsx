import { Button } from '@mantine/core';
import { IconGripVertical, IconLock, IconUsers } from '@tabler/icons-react';
import type { PegawaiId } from '../../domain/ids';
import { menitKeJam } from '../../domain/tampil';
import { jamBulat } from '../parts/jamBulat';
import { useSeret } from '../pembagian/seret';
import { layarStore } from '../stores/layarStore';
import gaya from './RincianSel.module.css';
import { teksBeban } from './teks';
import type { TugasSel } from './usePindahPeta';

interface Props {
  readonly tugas: TugasSel;
  readonly pegawaiId: PegawaiId;
  /** Shares of the compared plan cannot be moved. */
  readonly mati: boolean;
  onPindah(tugas: TugasSel): void;
}

/** One share of the person in this period: may be carried to another row, or moved by the button. */
export function KartuTugasSel({ tugas, pegawaiId, mati, onPindah }: Props) {
  const t = tugas;
  const tetap = mati || t.terkunci;
  const { ref, diangkat, onPointerDown } = useSeret(`peta ${t.penugasanId}`, () => ({
    jenis: 'segmen', penugasanId: t.penugasanId, tugasId: t.tugasId, dari: pegawaiId, nama: t.nama, menit: t.menitPorsi,
  }), tetap); // prettier-ignore
  const keterangan = [
    t.waktu,
    t.berulang ? teksBeban.berulang(t.berulang.ke.join(', '), t.berulang.dari) : '',
    t.asal,
    t.menitPorsi === t.menit ? '' : teksBeban.dariPorsi(jamBulat(t.menitPorsi)),
  ].filter((s) => s !== '');
  return (
    <li
      ref={ref}
      className={gaya.kartu}
      data-diangkat={diangkat}
      onPointerDown={onPointerDown}
      title={tetap ? undefined : teksBeban.seret(t.nama)}
    >
      <span className={gaya.pegang} aria-hidden>
        {t.terkunci ? <IconLock size={14} /> : <IconGripVertical size={14} />}
      </span>
      <span className={gaya.nama}>
        <button
          type="button"
          className={gaya.tautan}
          aria-label={teksBeban.bukaTugas(t.nama)}
          onClick={() => layarStore.getState().buka('tugas', { tugasId: t.tugasId })}
        >
          {t.nama}
        </button>
        {t.bersama && <IconUsers size={13} role="img" aria-label={teksBeban.bersama} className={gaya.tanda} />}
        <small className="redup" title={keterangan.join(' · ')}>
          {keterangan.join(' · ')}
        </small>
      </span>
      <b className="angka" title={menitKeJam(t.menit)}>
        {jamBulat(t.menit)}
      </b>
      <Button
        size="compact-xs"
        variant="subtle"
        disabled={tetap}
        aria-label={t.terkunci ? `${teksBeban.terkunci} (${t.nama})` : teksBeban.pindahkanTugas(t.nama)}
        onClick={() => onPindah(t)}
      >
        {t.terkunci ? teksBeban.terkunci : teksBeban.pindahkan}
      </Button>
    </li>
  );
}
