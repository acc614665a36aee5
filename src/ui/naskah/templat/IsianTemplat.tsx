import { Checkbox, Textarea } from '@mantine/core';
import { SEBUTAN_BIDANG, periksaTemplat, type BidangTemplat } from '../../../domain/periksaTemplat';
import css from './Templat.module.css';
import { useTemplatKini } from './templatContext';
import { rapi } from './templatNaskahStore';
import { teks } from './teksTemplat';

/** What is wrong with a part, for its field; false = nothing. */
export function useTemuan(bidang: BidangTemplat): string | false {
  const [templat] = useTemplatKini();
  const temuan = periksaTemplat(rapi(templat)).filter((satu) => satu.bidang === bidang);
  return temuan.length > 0 && temuan.map(({ pesan }) => pesan).join('; ');
}

interface PropsTeks {
  readonly bidang: BidangTemplat;
  readonly label?: string;
  readonly keterangan?: string;
  readonly nilai: string;
  readonly maks: number;
  onUbah(nilai: string): void;
}

/** A text with fields; Enter makes a new item only in lists. */
export function IsianTeksTemplat({ bidang, label, keterangan, nilai, maks, onUbah }: PropsTeks) {
  return (
    <Textarea
      data-isian
      label={label ?? SEBUTAN_BIDANG[bidang]}
      description={keterangan}
      autosize
      maxRows={14}
      maxLength={maks}
      value={nilai}
      error={useTemuan(bidang)}
      onChange={(e) => onUbah(e.currentTarget.value)}
    />
  );
}

interface PropsDaftar extends Omit<PropsTeks, 'nilai' | 'maks' | 'onUbah'> {
  readonly nilai: readonly string[];
  onUbah(nilai: readonly string[]): void;
}

/** A list as text, one item per line. */
export const IsianDaftarTemplat = ({ nilai, keterangan, onUbah, ...lain }: PropsDaftar) => (
  <IsianTeksTemplat
    {...lain}
    keterangan={[keterangan, teks.perBaris(nilai.filter((satu) => satu.trim() !== '').length)]
      .filter(Boolean)
      .join(' ')}
    nilai={nilai.join('\n')}
    maks={20_000}
    onUbah={(isi) => onUbah(isi === '' ? [] : isi.split('\n'))}
  />
);

/** Own value, or that of the office. */
export const IkutiKantor = ({
  label,
  ikut,
  onUbah,
}: {
  readonly label: string;
  readonly ikut: boolean;
  onUbah(ikut: boolean): void;
}) => (
  <Checkbox
    className={css.ikuti}
    size="xs"
    label={`${label}: ${teks.ikuti.toLowerCase()}`}
    checked={ikut}
    onChange={(e) => onUbah(e.currentTarget.checked)}
  />
);
