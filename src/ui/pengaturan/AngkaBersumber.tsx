import { angkaBaru, type AngkaBersumber as Nilai } from '../../domain/pengaturan';
import { IsianAngka, IsianTeks } from './Isian';
import css from './Pengaturan.module.css';

interface Props {
  readonly label: string;
  readonly nilai: Nilai;
  readonly min: number;
  readonly maks: number;
  readonly akhiran?: string;
  readonly keterangan?: string;
  /** Stored hundredths shown as `0,50`. */
  readonly perseratus?: boolean;
  onSimpan(nilai: Nilai): Promise<boolean>;
}

/** An official number beside the rule it comes from; changing one without the other would make it a rumour. */
export const AngkaBersumber = ({
  label,
  nilai,
  min,
  maks,
  akhiran,
  keterangan,
  perseratus = false,
  onSimpan,
}: Props) => (
  <div className={css.baris}>
    <IsianAngka
      label={label}
      nilai={perseratus ? nilai.nilai / 100 : nilai.nilai}
      min={perseratus ? min / 100 : min}
      maks={perseratus ? maks / 100 : maks}
      desimal={perseratus ? 2 : 0}
      {...(akhiran !== undefined && { akhiran })}
      {...(keterangan !== undefined && { keterangan })}
      lebar={190}
      onSimpan={(baru) => onSimpan(angkaBaru(nilai, perseratus ? Math.round(baru * 100) : baru))}
    />
    <div className={css.sumber}>
      <IsianTeks
        panjang
        label="Dasar"
        nilai={nilai.sumber}
        maks={500}
        onSimpan={(sumber) => onSimpan({ ...nilai, sumber })}
      />
    </div>
  </div>
);
