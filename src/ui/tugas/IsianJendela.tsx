import { SegmentedControl } from '@mantine/core';
import { BULAN_SINGKAT, NAMA_BULAN } from '../../domain/tampil';
import type { Jendela } from '../../domain/tugas';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useSesi } from '../stores/sesiStore';
import type { DrafTugas, GalatDraf } from './draf';
import { keWaktu, type HitungKali } from './drafBerulang';
import { IsianBerulang } from './IsianBerulang';
import { teks } from './teks';
import css from './Tugas.module.css';

interface Props {
  readonly draf: DrafTugas;
  readonly galat: GalatDraf;
  readonly hitung: HitungKali | null;
  ubah(bagian: Partial<DrafTugas>): void;
}

/** When the work falls: the whole year, months, dates, or again and again. What was typed in the others is kept while switching. */
export function IsianJendela({ draf, galat, hitung, ubah }: Props) {
  const tahun = useSesi((s) => s.pengaturan?.identitas.tahun);
  const e = teks.editor;
  return (
    <fieldset className={css.bidang}>
      <legend>{e.masa}</legend>
      <SegmentedControl
        aria-label={e.masa}
        data={Object.entries(e.masaIsi).map(([value, label]) => ({ value, label }))}
        value={draf.waktu}
        onChange={(nilai) => ubah(keWaktu(draf, nilai as Jendela['jenis'], hitung))}
      />
      {draf.waktu === 'bulan' && (
        <div className={css.bulan} role="group" aria-label={e.masaIsi.bulan}>
          {BULAN_SINGKAT.map((nama, i) => {
            const nomor = i + 1;
            const ada = draf.bulan.includes(nomor);
            const bulan = ada ? draf.bulan.filter((b) => b !== nomor) : [...draf.bulan, nomor];
            return (
              <button
                key={nama}
                type="button"
                aria-pressed={ada}
                title={NAMA_BULAN[i]}
                onClick={() => ubah({ bulan: bulan.sort((x, y) => x - y) })}
              >
                {nama}
              </button>
            );
          })}
        </div>
      )}
      {draf.waktu === 'tanggal' && (
        <div className={css.baris} style={{ marginTop: 8 }}>
          <IsianTanggal
            label={e.mulai}
            nilai={draf.mulai}
            galat={galat.mulai}
            min={tahun === undefined ? undefined : `${tahun}-01-01`}
            onUbah={(mulai) => ubah(draf.akhir === '' || draf.akhir < mulai ? { mulai, akhir: mulai } : { mulai })}
          />
          <IsianTanggal
            label={e.akhir}
            nilai={draf.akhir}
            min={draf.mulai || undefined}
            onUbah={(akhir) => ubah({ akhir })}
          />
        </div>
      )}
      {draf.waktu === 'berulang' && <IsianBerulang draf={draf} galat={galat} hitung={hitung} ubah={ubah} />}
      {galat.bulan && (
        <p role="alert" style={{ color: 'var(--galat)', margin: '6px 0 0' }}>
          {galat.bulan}
        </p>
      )}
    </fieldset>
  );
}
