import { ActionIcon, Checkbox } from '@mantine/core';
import {
  IconAlertTriangle,
  IconChevronDown,
  IconChevronRight,
  IconCircleCheckFilled,
  IconHelpCircle,
} from '@tabler/icons-react';
import type { BarisPratinjauDpa } from '../../api/dpaViews';
import { angka, rupiah } from '../../domain/tampil';
import type { PropsBaris } from '../parts/TabelPanjang';
import { IsianRupiah } from './IsianRupiah';
import { isianBaris, meragukan, type IsianBaris, type Suntingan } from './isianTinjau';
import { selisihTeks } from './kalimatTinjau';
import { KodeTinjau } from './KodeTinjau';
import { SisiTinjau } from './SisiTinjau';
import { KEADAAN, teks } from './teks';
import type { TinjauDpaStore } from './tinjauDpaStore';
import nada from './Nada.module.css';
import css from './BarisTinjau.module.css';

interface Props {
  readonly store: TinjauDpaStore;
  readonly baris: BarisPratinjauDpa;
  readonly suntingan: Suntingan;
  /** Why the row cannot be taken in, '' = it can. */
  readonly galat: string;
  /** There is a version in force to compare with. */
  readonly adaVersi: boolean;
  readonly banyakUnit: boolean;
  readonly idBagian: string;
  /** Element that says what "Lewati" does. */
  readonly idLewati: string;
  readonly terpilih: boolean;
  readonly terbuka: boolean;
  readonly props: PropsBaris;
  onPilih(rentang: boolean): void;
  onBuka(): void;
}

function Bacaan({
  baris,
  diperiksa,
  galat,
}: {
  readonly baris: BarisPratinjauDpa;
  readonly diperiksa: boolean;
  readonly galat: boolean;
}) {
  const jelas = !galat && (diperiksa || !meragukan(baris));
  const Ikon = jelas ? IconCircleCheckFilled : galat ? IconAlertTriangle : IconHelpCircle;
  const kata = galat
    ? 'Galat'
    : diperiksa
      ? 'Diperiksa'
      : baris.keyakinan === 'pasti' && !jelas
        ? 'Periksa'
        : teks.keyakinan[baris.keyakinan];
  return (
    <span className={jelas ? nada.cocok : galat ? nada.salah : nada.beda}>
      <Ikon size={15} aria-hidden /> {kata}
    </span>
  );
}

/** The amount, what it was in the version in force, and what the print itself says it was. */
function Pagu({
  baris,
  isian,
  ubah,
}: {
  readonly baris: BarisPratinjauDpa;
  readonly isian: IsianBaris;
  ubah(i: Partial<IsianBaris>): void;
}) {
  const { paguLama, paguSebelum } = baris;
  return (
    <>
      <IsianRupiah
        label={`Pagu baris ${baris.nomor + 1}`}
        nilai={isian.pagu}
        tertulis={isian.paguTertulis}
        onUbah={(pagu) => ubah({ pagu, paguTertulis: '' })}
        onTertulis={(paguTertulis, pagu) => ubah({ paguTertulis, pagu })}
      />
      {paguLama !== null && paguLama !== isian.pagu && (
        <div className={css.sampingKanan}>
          semula {rupiah(paguLama)} <strong>{selisihTeks(isian.pagu - paguLama)}</strong>
        </div>
      )}
      {paguLama === null && paguSebelum !== null && paguSebelum !== isian.pagu && (
        <div className={css.sampingKanan}>
          pada cetakan semula {rupiah(paguSebelum)} <strong>{selisihTeks(isian.pagu - paguSebelum)}</strong>
        </div>
      )}
      {paguSebelum !== null && paguSebelum !== (paguLama ?? paguSebelum) && (
        <div className={`${css.sampingKanan} ${css.sampingBeda}`}>menurut cetakan semula {rupiah(paguSebelum)}</div>
      )}
      {isian.pagu !== baris.pagu && <div className={css.sampingKanan}>terbaca {rupiah(baris.pagu)}</div>}
    </>
  );
}

export function BarisTinjau(p: Props) {
  const { store, baris, suntingan, galat, terpilih, terbuka } = p;
  const isian = isianBaris(suntingan, baris);
  const ubah = (perubahan: Partial<IsianBaris>) => store.getState().ubah(baris, perubahan);
  const mati = isian.abaikan || isian.gabungKe !== null;
  const kelas = [css.baris, terpilih && css.terpilih, mati && css.dilewati].filter(Boolean).join(' ');
  return (
    <tr {...p.props} className={kelas} aria-label={isian.nama} aria-selected={terpilih}>
      <td className={css.selPilih}>
        <Checkbox
          aria-label={`Pilih ${isian.nama}`}
          data-pilih={baris.nomor}
          checked={terpilih}
          onChange={(e) => p.onPilih((e.nativeEvent as MouseEvent).shiftKey)}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-expanded={terbuka}
          aria-label={`Rincian ${isian.nama}`}
          onClick={p.onBuka}
        >
          {terbuka ? <IconChevronDown size={15} /> : <IconChevronRight size={15} />}
        </ActionIcon>
      </td>
      <td className={css.selBacaan}>
        <Bacaan baris={baris} diperiksa={suntingan.diperiksa.has(baris.nomor)} galat={galat !== ''} />
        {p.adaVersi && <div className={nada[baris.keadaan]}>{KEADAAN[baris.keadaan]}</div>}
      </td>
      <td>
        <KodeTinjau baris={baris} isian={isian} ubah={ubah} />
      </td>
      <td className={css.selNama}>
        <textarea
          className={css.isian}
          aria-label={`Nama sub kegiatan baris ${baris.nomor + 1}`}
          rows={1}
          value={isian.nama}
          maxLength={500}
          // A name is one line, however many it takes on the screen.
          onChange={(e) => ubah({ nama: e.currentTarget.value.replace(/[\r\n]+/g, ' ') })}
        />
        <SisiTinjau {...p} isian={isian} ubah={ubah} />
      </td>
      <td className={css.selBagian}>
        <input
          className={css.isian}
          list={p.idBagian}
          aria-label={`Bagian pengampu baris ${baris.nomor + 1}`}
          placeholder="belum ada"
          value={isian.bagian}
          title={isian.bagian}
          maxLength={200}
          onChange={(e) => ubah({ bagian: e.currentTarget.value })}
        />
        {baris.bagianDariAturan !== '' && isian.bagian === baris.bagian && (
          <div className={css.samping}>dari aturan {baris.bagianDariAturan}</div>
        )}
      </td>
      <td className={css.selPagu}>
        <Pagu baris={baris} isian={isian} ubah={ubah} />
        {baris.jumlahTugas > 0 && <div className={css.sampingKanan}>{angka(baris.jumlahTugas)} tugas</div>}
      </td>
      <td className={css.selLewati} title={teks.tinjau.lewati}>
        <Checkbox
          aria-label={`Lewati ${isian.nama}`}
          aria-describedby={p.idLewati}
          checked={isian.abaikan}
          onChange={(e) => ubah({ abaikan: e.currentTarget.checked })}
        />
      </td>
    </tr>
  );
}
