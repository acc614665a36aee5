import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { DasarAbk } from '../../domain/abkPeriode';
import { TabelPanjang } from '../parts/TabelPanjang';
import type { BarisTabelAbk, KolomUrut } from './barisAbk';
import { BarisTabel } from './BarisTabel';
import type { KebutuhanStore } from './kebutuhanStore';
import { rumusAngka } from './rumusAngka';
import css from './Abk.module.css';
import { teks } from './teks';

interface Props {
  readonly store: KebutuhanStore;
  readonly baris: readonly BarisTabelAbk[];
  readonly dasar: DasarAbk;
}
const URUT = ['menit', 'kebutuhan', 'bulat', 'pemangku', 'selisih', 'ej'] as const satisfies readonly KolomUrut[];

/** Jabatan by unit with their sums; the line above says how the chosen number comes out. */
export function TabelAbk({ store, baris, dasar }: Props) {
  const { urut, angka: dipilih, urutkan, pilihAngka, bukaRincian } = useStore(store);
  const barisnya = dipilih && baris.find((b) => b.kunci === dipilih.kunci);
  const judul = (kolom: (typeof URUT)[number]) => {
    const aktif = urut.kolom === kolom;
    const Panah = urut.turun ? IconArrowDown : IconArrowUp;
    return (
      <th
        key={kolom}
        scope="col"
        className="kanan"
        title={teks.arti[kolom]}
        aria-sort={aktif ? (urut.turun ? 'descending' : 'ascending') : 'none'}
      >
        <button
          type="button"
          className={css.urut}
          aria-label={teks.urutkan(teks.kolom[kolom])}
          onClick={() => urutkan(kolom)}
        >
          {teks.kolom[kolom]}
          {aktif && <Panah size={13} aria-hidden />}
        </button>
      </th>
    );
  };
  return (
    <>
      <div className={css.rumus}>
        {dipilih && barisnya && dipilih.kolom !== 'susunan' ? (
          <>
            <strong>
              {barisnya.jenis === 'jabatan'
                ? barisnya.isi.jabatan
                : barisnya.jenis === 'unit'
                  ? teks.jumlahUnit(barisnya.unit.nama)
                  : teks.jumlahKantor}
            </strong>
            <output aria-live="polite">{rumusAngka(barisnya, dipilih.kolom, dasar)}</output>
          </>
        ) : (
          <span className="redup">{teks.petunjukRumus}</span>
        )}
      </div>
      <div className={css.isi}>
        <TabelPanjang
          label={teks.tabel}
          jumlah={baris.length}
          kolom={9}
          tinggi={33}
          kunci={(i) => baris[i]?.kunci ?? String(i)}
          kepala={
            <tr className={css.tabel}>
              <th scope="col">{teks.kolom.jabatan}</th>
              <th scope="col" className="kanan" title={teks.arti.kelas}>
                {teks.kolom.kelas}
              </th>
              {URUT.map(judul)}
              <th scope="col" className="kanan" title={teks.arti.pej}>
                {teks.kolom.pej}
              </th>
            </tr>
          }
          baris={(i, props) => {
            const satu = baris[i];
            return (
              satu && (
                <BarisTabel
                  key={satu.kunci}
                  baris={satu}
                  props={props}
                  dipilih={dipilih}
                  onAngka={pilihAngka}
                  onBuka={(b) => bukaRincian(b.isi.kunci)}
                />
              )
            );
          }}
        />
      </div>
    </>
  );
}
