import { IconCheck } from '@tabler/icons-react';
import type { Benturan } from '../../api/gabungViews';
import { waktuPanjang } from '../parts/waktu';
import css from './BandingSisi.module.css';
import { bedaKata } from './bedaKata';
import { sisiBenturan, type Pilih, type Sisi } from './sisi';
import { teks } from './teks';

interface Props {
  readonly benturan: Benturan;
  readonly pilih?: Pilih | null;
  /** Without it the sides are only shown. */
  onPilih?(pilih: Pilih): void;
  /** The keys 1 to 3 work here: their caps are shown. */
  readonly bertombol?: boolean;
  /** False in a long list for all but the field in focus: its buttons are not in the tab order. */
  readonly terjangkau?: boolean;
  /** Before the merge: nothing is overwritten yet. */
  readonly nanti?: boolean;
}

/** One field that two people wrote: who, when and what beside each other; the lost value left, the present one right. */
export function BandingSisi({
  benturan,
  pilih = null,
  onPilih,
  bertombol = false,
  terjangkau = true,
  nanti = false,
}: Props) {
  const sisi = sisiBenturan(benturan, nanti);
  const kini = benturan.terakhir.nilai;
  const sebutan = benturan.sebutan === '' ? teks.penghapusan(benturan) : benturan.sebutan;
  return (
    <div className={css.bidang} data-sisi={sisi.length}>
      <span className={css.sebutan}>
        {sebutan}
        {benturan.ikut.length > 0 && <small className="redup">{teks.ikut(benturan.ikut)}</small>}
      </span>
      <div
        className={css.sisi}
        role={onPilih ? 'radiogroup' : 'group'}
        aria-label={onPilih ? teks.pilihUntuk(sebutan) : sebutan}
      >
        {sisi.map((satu, at) => {
          const lain = satu.pilih === 'kini' ? benturan.kalah.nilai : kini;
          const isi = <IsiSisi sisi={satu} lain={lain} tombol={bertombol ? String(at + 1) : ''} />;
          if (!onPilih)
            return (
              <div key={satu.pilih} className={css.satu} data-kini={satu.pilih === 'kini'}>
                {isi}
              </div>
            );
          const terpilih = pilih === satu.pilih;
          return (
            <button
              key={satu.pilih}
              type="button"
              role="radio"
              aria-checked={terpilih}
              tabIndex={terjangkau && (terpilih || (pilih === null && at === 0)) ? 0 : -1}
              className={css.satu}
              data-kini={satu.pilih === 'kini'}
              onClick={() => onPilih(satu.pilih)}
            >
              {isi}
              {terpilih && <IconCheck size={16} className={css.centang} aria-hidden />}
            </button>
          );
        })}
      </div>
    </div>
  );
}

function IsiSisi({ sisi, lain, tombol }: { readonly sisi: Sisi; readonly lain: string; readonly tombol: string }) {
  return (
    <>
      <span className={css.judul}>
        {tombol !== '' && <kbd>{tombol}</kbd>}
        {sisi.judul}
      </span>
      <span className={css.nilai}>
        {bedaKata(sisi.nilai, lain).map(({ teks: kata, beda }, at) =>
          beda ? <mark key={at}>{kata}</mark> : <span key={at}>{kata}</span>,
        )}
      </span>
      <span className={css.siapa}>
        {sisi.aktor} · {waktuPanjang(sisi.waktu)}
      </span>
    </>
  );
}
