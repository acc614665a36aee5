import { BagianBerkas } from './BagianBerkas';
import { BagianKop } from './BagianKop';
import { BagianNomor } from './BagianNomor';
import { BagianPenghitung } from './BagianPenghitung';
import { BagianPenandatangan } from './BagianPenandatangan';
import { BagianIsiSurat } from './BagianIsiSurat';
import { ContohNaskah } from './ContohNaskah';
import { DaftarKlasifikasi } from './DaftarKlasifikasi';
import { TabelWewenang } from './TabelWewenang';
import type { PropsTab } from './PengaturanScreen';
import css from './Pengaturan.module.css';

/** What every letter needs, beside a live example of head, number and signature. */
export const TabNaskah = (props: PropsTab) => (
  <div className={css.kolom}>
    <BagianKop {...props} />
    <ContohNaskah pengaturan={props.pengaturan} />
    <BagianPenandatangan {...props} />
    <BagianNomor {...props} />
    <BagianPenghitung {...props} />
    <BagianIsiSurat {...props} />
    <BagianBerkas {...props} />
    <TabelWewenang {...props} />
    <DaftarKlasifikasi {...props} />
  </div>
);
