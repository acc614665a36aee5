import { Select } from '@mantine/core';
import { KEJADIAN_DISIPLIN, SEBUTAN_KEJADIAN } from '../../domain/disiplin';
import { rupiah } from '../../domain/tampil';
import { dasarKelas, type PengaturanTpp } from '../../domain/tpp';
import { useStore, type StoreApi } from 'zustand';
import { IsianBilangan } from '../parts/IsianBilangan';
import { teks } from './teks';
import css from './Tpp.module.css';
import type { KeadaanTpp } from './tppStore';

const bilangan = (nilai: number | string): number => (typeof nilai === 'number' && nilai > 0 ? nilai : 0);
const TANPA = '0';

interface Props {
  readonly store: StoreApi<KeadaanTpp>;
  readonly tpp: PengaturanTpp;
}

/** What the simulation is fed with. */
export function IsianTpp({ store, tpp }: Props) {
  const { kelas, dasar, capaian, kejadian, hukuman, alpaSetahun, atur, aturKelas, aturKejadian } = useStore(store);
  const pilihan = [
    { value: TANPA, label: teks.kelasLain },
    ...[...tpp.dasar.kelas]
      .sort((a, b) => b.kelas - a.kelas)
      .map((satu) => ({ value: String(satu.kelas), label: `${satu.kelas} · ${rupiah(satu.rupiah)}` })),
  ];
  const ada = pilihan.some(({ value }) => value === String(kelas));
  const pilihKelas = (nilai: string | null) => {
    const baru = nilai === null || nilai === TANPA ? null : Number(nilai);
    aturKelas(baru, dasarKelas(tpp, baru));
  };
  return (
    <section className="kotak">
      <h2>{teks.isian}</h2>
      <div className={css.isian}>
        <Select
          label={teks.kelas}
          allowDeselect={false}
          data={pilihan}
          value={ada ? String(kelas) : TANPA}
          onChange={pilihKelas}
        />
        <IsianBilangan
          label={teks.dasar}
          rupiah
          min={0}
          max={500_000_000}
          hideControls
          value={dasar === 0 ? '' : dasar}
          onChange={(nilai) => atur({ dasar: bilangan(nilai) })}
        />
        <IsianBilangan
          label={teks.capaian}
          suffix=" %"
          min={0}
          max={100}
          step={5}
          decimalScale={2}
          value={capaian / 100}
          onChange={(nilai) => atur({ capaian: Math.round(bilangan(nilai) * 100) })}
        />
      </div>
      <h2>{teks.kejadian}</h2>
      <div className={css.kejadian}>
        {KEJADIAN_DISIPLIN.map((satu) => (
          <label key={satu}>
            {SEBUTAN_KEJADIAN[satu]}
            <IsianBilangan
              aria-label={SEBUTAN_KEJADIAN[satu]}
              size="xs"
              w={64}
              min={0}
              max={31}
              placeholder="0"
              value={kejadian[satu] ?? ''}
              onChange={(nilai) => aturKejadian(satu, bilangan(nilai))}
            />
          </label>
        ))}
      </div>
      <div className={css.isian}>
        <IsianBilangan
          label={teks.hukuman}
          suffix=" %"
          min={0}
          max={100}
          value={hukuman}
          onChange={(nilai) => atur({ hukuman: bilangan(nilai) })}
        />
        <IsianBilangan
          label={teks.alpa}
          min={0}
          max={366}
          value={alpaSetahun}
          onChange={(nilai) => atur({ alpaSetahun: bilangan(nilai) })}
        />
      </div>
    </section>
  );
}
