import type { BarisAlih } from '../../api/alihViews';
import { porsiTeks } from '../../domain/porsi';
import { IsianBilangan } from '../parts/IsianBilangan';

type Satuan = Pick<BarisAlih, 'perUnit' | 'pembagi' | 'satuan' | 'porsi'>;

/** `12 Dokumen`, `40 %`. */
export const porsiDraf = ({ perUnit, pembagi, satuan }: Satuan, porsi: number): string =>
  porsiTeks({ pembagi, volume: perUnit ? pembagi : 1, jenis: 'hasil', hadirBersama: !perUnit, satuan }, porsi);

interface Props {
  readonly label: string;
  readonly asal: Satuan;
  readonly nilai: number;
  readonly mati?: boolean;
  onUbah(porsi: number): void;
}

/** A part of a task: whole units, or percent with two decimals. */
export function IsianPorsi({ label, asal, nilai, mati = false, onUbah }: Props) {
  const { perUnit, pembagi, porsi } = asal;
  const tampil = (angka: number): number => (perUnit ? angka : (angka / pembagi) * 100);
  return (
    <IsianBilangan
      w={96}
      size="xs"
      aria-label={label}
      hideControls
      min={0}
      max={tampil(porsi)}
      decimalScale={perUnit ? 0 : 2}
      suffix={perUnit ? '' : ' %'}
      disabled={mati}
      value={tampil(nilai)}
      onChange={(isi) => {
        const angka = typeof isi === 'number' ? isi : Number(isi) || 0;
        onUbah(Math.min(porsi, Math.round(perUnit ? angka : (angka / 100) * pembagi)));
      }}
    />
  );
}
