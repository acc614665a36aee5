import { SegmentedControl } from '@mantine/core';
import { angka, desimalRingkas } from '../../domain/tampil';
import { ULANGAN } from '../../domain/tugas';
import { IsianBilangan } from '../parts/IsianBilangan';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useSesi } from '../stores/sesiStore';
import type { DrafTugas, GalatDraf } from './draf';
import { kaliDraf, ubahBerulang, volumeKejadian, type HitungKali } from './drafBerulang';
import { teks } from './teks';
import css from './Tugas.module.css';

interface Props {
  readonly draf: DrafTugas;
  readonly galat: GalatDraf;
  readonly hitung: HitungKali | null;
  ubah(bagian: Partial<DrafTugas>): void;
}

/** How often recurring work comes back, between which days, and how much each time; the year's volume follows. */
export function IsianBerulang({ draf, galat, hitung, ubah }: Props) {
  const tahun = useSesi((s) => s.pengaturan?.identitas.tahun);
  const e = teks.editor.berulang;
  const kali = hitung && kaliDraf(draf, hitung);
  const satu = volumeKejadian(draf, kali);
  const ganti = (bagian: Parameters<typeof ubahBerulang>[1]): void =>
    ubah(hitung ? ubahBerulang(draf, bagian, hitung) : bagian);
  const satuan = draf.satuan.trim() || e.satuan;
  // The unit of a weekly service is the week itself.
  const layanan = draf.jenis === 'layanan' && draf.tiap === 'minggu' && satu === 1;
  return (
    <div className={css.berulang}>
      <div>
        <SegmentedControl
          aria-label={e.tiap}
          size="xs"
          data={ULANGAN.map((value) => ({ value, label: e.tiapIsi[value] }))}
          value={draf.tiap}
          onChange={(tiap) => ganti({ tiap })}
        />
      </div>
      <div className={css.baris}>
        {!layanan && (
          <IsianBilangan
            size="xs"
            label={e.volume(draf.tiap)}
            min={0}
            value={satu}
            placeholder={kali && draf.volume !== '' ? desimalRingkas(draf.volume / kali, 2) : ''}
            onChange={(nilai) => typeof nilai === 'number' && ganti({ perKejadian: nilai })}
          />
        )}
        <IsianTanggal
          label={e.mulai}
          nilai={draf.mulai}
          galat={galat.mulai}
          min={tahun === undefined ? undefined : `${tahun}-01-01`}
          onUbah={(mulai) => ganti({ mulai })}
        />
        <IsianTanggal
          label={e.akhir}
          nilai={draf.akhir}
          min={draf.mulai || undefined}
          onUbah={(akhir) => ganti({ akhir })}
        />
      </div>
      <p className="redup" aria-live="polite">
        {kali !== null &&
          draf.volume !== '' &&
          (layanan
            ? e.layanan(angka(kali))
            : satu === ''
              ? e.terbagi(angka(draf.volume), satuan, angka(kali), draf.tiap)
              : e.hasil(angka(satu), satuan, angka(kali), draf.tiap, angka(draf.volume)))}
      </p>
    </div>
  );
}
