import { Checkbox } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { PratinjauPegawai } from '../../api/pegawaiViews';
import { angka } from '../../domain/tampil';
import { IsianTanggal } from '../parts/IsianTanggal';
import { temuanBerkas } from '../parts/imporStore';
import { Temuan } from '../parts/Temuan';
import { kalimatTinjau, teksTinjau } from './teksTinjau';
import type { HitunganStaf, IsianStafStore } from './isianStaf';
import css from './TinjauStaf.module.css';

interface Props {
  readonly pratinjau: PratinjauPegawai;
  readonly isian: IsianStafStore;
  readonly hitungan: HitunganStaf;
  readonly galatBaris: number;
}

/** What was read, from where and of which day, in one sentence; private columns that were left alone. */
export function RingkasanStaf({ pratinjau: p, isian, hitungan, galatBaris }: Props) {
  const { tanggal, mulaiBaru, pergi, aturTanggal, aturMulai } = useStore(isian);
  // The private columns have a line of their own.
  const temuan = temuanBerkas(p).filter((t) => t.kode !== 'kolom_pribadi');
  const penting = temuan.filter((t) => t.tingkat !== 'info');
  const info = temuan.filter((t) => t.tingkat === 'info');
  return (
    <div className={css.ringkasan}>
      <div className={css.asal}>
        <div>
          <strong>{p.berkas}</strong>
          {p.lembar !== '' && p.lembar !== p.berkas && <span className="redup"> · lembar {p.lembar}</span>}
        </div>
        <div role="status">
          {kalimatTinjau(p, hitungan, pergi.size)}
          {galatBaris > 0 && <strong className={css.galat}> {angka(galatBaris)} galat.</strong>}
          {hitungan.periksa > 0 && <span className={css.awas}> {angka(hitungan.periksa)} baris perlu diperiksa.</span>}
        </div>
        {p.bagianBaru.length > 0 && <div>{teksTinjau.bagianBaru(p.bagianBaru)}</div>}
        {p.kolomPribadi.length > 0 && (
          <div className={css.pribadi}>
            <IconEyeOff size={15} aria-hidden /> {teksTinjau.pribadi(p.kolomPribadi)}
          </div>
        )}
        {penting.length > 0 && <Temuan daftar={penting} />}
        {info.length > 0 && (
          <details className={css.catatan}>
            <summary>{teksTinjau.catatan(info.length)}</summary>
            <Temuan daftar={info} />
          </details>
        )}
      </div>
      <div className={css.tanggal}>
        <IsianTanggal label={teksTinjau.tanggal} nilai={tanggal} wajib onUbah={(t) => t !== '' && aturTanggal(t)} />
        <span className="redup">{teksTinjau.tanggalDari(p.tanggalDariDaftar)}</span>
        {hitungan.baru > 0 && hitungan.baru < hitungan.semua && (
          <Checkbox
            size="xs"
            label={teksTinjau.mulaiBaru}
            checked={mulaiBaru}
            onChange={(ev) => aturMulai(ev.currentTarget.checked)}
          />
        )}
      </div>
    </div>
  );
}
