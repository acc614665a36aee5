import { memo, useMemo, type Ref } from 'react';
import type { Ramadan } from '../../domain/kalender';
import type { KolomPeta, Per } from './barisTampil';
import gaya from './Kepala.module.css';
import { artiKolom, judulKolom, mingguPendek, pitaBulan } from './susunKolom';
import { teksBeban } from './teks';

interface Props {
  readonly kolom: readonly KolomPeta[];
  readonly per: Per;
  /** Working days of a usual week. */
  readonly hariSeminggu: number;
  readonly ramadan: Ramadan | null;
  readonly jamPenuh: string;
  readonly ref: Ref<HTMLDivElement>;
  /** Moves with the columns. */
  readonly pitaRef: Ref<HTMLDivElement>;
}

const dalamRamadan = (k: KolomPeta, r: Ramadan | null): boolean =>
  r !== null && k.mulai <= r.akhir && r.mulai <= k.akhir;

/** Month band, week numbers, short weeks, holidays and Ramadan; stays on top while rows scroll. */
export const KepalaKolom = memo(function KepalaKolom({
  kolom,
  per,
  hariSeminggu,
  ramadan,
  jamPenuh,
  ref,
  pitaRef,
}: Props) {
  const pita = useMemo(() => (per === 'minggu' ? pitaBulan(kolom) : []), [kolom, per]);
  return (
    <div className={gaya.kepala} role="rowgroup" ref={ref}>
      <div role="row" aria-rowindex={1} className={gaya.judul}>
        <span role="columnheader" aria-colindex={1} className={gaya.nama}>
          {teksBeban.pegawai}
        </span>
        <span role="columnheader" aria-colindex={2} className={gaya.setahun}>
          {teksBeban.setahun}
          <small>
            {jamPenuh} {teksBeban.jamSehari}
          </small>
        </span>
        <div className={gaya.lubang} role="presentation" data-gulir>
          <div className={gaya.pita} role="presentation" ref={pitaRef}>
            {pita.map(({ nama, awal, lebar }) => (
              <span
                key={awal}
                aria-hidden
                className={gaya.bulan}
                style={{ left: `calc(${awal} * var(--langkah))`, width: `calc(${lebar} * var(--langkah) - 2px)` }}
              >
                {nama}
              </span>
            ))}
            {kolom.map((k, i) => {
              const puasa = dalamRamadan(k, ramadan);
              const pendek = per === 'bulan' || mingguPendek(k, hariSeminggu);
              return (
                <span
                  key={k.mulai}
                  role="columnheader"
                  aria-colindex={i + 3}
                  className={k.kini ? `${gaya.kolom} ${gaya.kini}` : gaya.kolom}
                  style={{ left: `calc(${i} * var(--langkah))` }}
                  title={artiKolom(k, puasa)}
                  data-atas={per === 'minggu' ? 'pita' : 'tanpa'}
                >
                  {judulKolom(k, per)}
                  <small className={per === 'minggu' && pendek ? gaya.pendek : undefined}>
                    {puasa && <i>{teksBeban.ramadanPendek} </i>}
                    {pendek && (k.hariKerja === 0 ? teksBeban.libur : teksBeban.pendek(k.hariKerja))}
                  </small>
                </span>
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
});
