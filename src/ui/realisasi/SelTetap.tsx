import type { BarisRealisasi } from '../../api/realisasiViews';
import { volumeTeks } from '../../domain/volumeTeks';
import type { AngkaBaris } from './angkaBaris';
import type { KolomTetap } from './kolomTampil';
import { prakiraanTeks } from './prakiraanTeks';
import css from './Realisasi.module.css';
import { teks } from './teks';

interface Props {
  readonly kolom: KolomTetap;
  readonly baris: BarisRealisasi;
  readonly angka: AngkaBaris;
  readonly indeksAria: number;
}

/** A cell that is given: plan, roll-over, what is left, forecast. */
export function SelTetap({ kolom, baris, angka, indeksAria }: Props) {
  const { isi, kelas, ket } = isiTetap(kolom, baris, angka);
  return (
    <div role="gridcell" aria-colindex={indeksAria} className={kelas} title={ket}>
      {isi}
    </div>
  );
}

const nolHilang = (n: number): string => (n === 0 ? '' : volumeTeks(n));

function isiTetap(
  kolom: KolomTetap,
  { satuan, rencana, batal }: BarisRealisasi,
  angka: AngkaBaris,
): { readonly isi: string; readonly kelas: string; readonly ket?: string } {
  const kanan = css.kanan ?? '';
  switch (kolom) {
    case 'satuan':
      return { isi: satuan, kelas: 'redup' };
    case 'rencana':
      return { isi: batal > 0 ? `${volumeTeks(rencana)} (${teks.batal(batal)})` : volumeTeks(rencana), kelas: kanan };
    case 'sebelumnya':
    case 'rencanaBulan':
      return { isi: nolHilang(angka[kolom]), kelas: kanan };
    case 'tertunda':
      return { isi: nolHilang(angka.tertunda), kelas: `${kanan} ${angka.tertunda > 0 ? css.awas : ''}` };
    case 'selesai':
      return { isi: nolHilang(angka.selesai), kelas: kanan };
    case 'sisa':
      return {
        isi: angka.lebih > 0 ? teks.lebih(angka.lebih) : volumeTeks(angka.sisa),
        kelas: `${kanan} ${angka.lebih > 0 ? css.awas : ''}`,
      };
    case 'prakiraan': {
      const { isi, kurang, ket } = prakiraanTeks(angka, rencana);
      return { isi, kelas: kurang ? (css.kurang ?? '') : 'redup', ...(ket !== undefined && { ket }) };
    }
  }
}
