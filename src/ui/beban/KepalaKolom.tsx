import { memo, useMemo } from 'react';
import { rentangTanggal } from '../../domain/tampil';
import gaya from './Peta.module.css';
import type { KepalaPeta } from './petaStore';
import { judulKolom, mingguPendek, pitaBulan } from './susunKolom';
import { teksBeban } from './teks';

interface Props {
  readonly kepala: KepalaPeta;
  /** Working days of a usual week. */
  readonly hariSeminggu: number;
}

/** Month band, week numbers and the marks of short weeks; stays on top while rows scroll. */
export const KepalaKolom = memo(function KepalaKolom({ kepala, hariSeminggu }: Props) {
  const { kolom, per } = kepala;
  const pita = useMemo(() => (per === 'minggu' ? pitaBulan(kolom) : []), [kolom, per]);
  return (
    <div className={gaya.kepala} role="rowgroup">
      {per === 'minggu' && (
        <div className={gaya.pita} aria-hidden>
          <span className={gaya.sudut} />
          {pita.map(({ nama, awal, lebar }) => (
            <span key={awal} style={{ gridColumn: `${awal + 3} / span ${lebar}` }}>
              {nama}
            </span>
          ))}
        </div>
      )}
      <div role="row" aria-rowindex={1} className={gaya.judulKolom}>
        <span role="columnheader" aria-colindex={1} className={gaya.judulNama}>
          {teksBeban.pegawai}
        </span>
        <span role="columnheader" aria-colindex={2} className={gaya.judulSetahun}>
          {teksBeban.setahun}
        </span>
        {kolom.map((k, i) => {
          const pendek = per === 'bulan' || mingguPendek(k, hariSeminggu);
          return (
            <span
              key={k.mulai}
              role="columnheader"
              aria-colindex={i + 3}
              title={`${rentangTanggal(k.mulai, k.akhir)}, ${teksBeban.pendekArti(k.hariKerja)}`}
            >
              {judulKolom(k, per)}
              {pendek && (
                <small className={per === 'minggu' ? gaya.pendek : undefined}>
                  {k.hariKerja === 0 ? teksBeban.libur : teksBeban.pendek(k.hariKerja)}
                </small>
              )}
            </span>
          );
        })}
      </div>
    </div>
  );
});
