import type { PorsiUsulan } from '../../api/usulanViews';
import { angka, desimalRingkas } from '../../domain/tampil';
import { PEMBAGI_PERSEN } from '../../domain/tugas';
import { teksUsulan } from './teks';

/** `8 OPD` (`8 dari 30` when the unit has no name), `25 %`. */
export const besarPorsi = (porsi: number, pembagi: number, satuan = ''): string =>
  pembagi === PEMBAGI_PERSEN
    ? `${desimalRingkas((porsi / pembagi) * 100, 1)} %`
    : `${angka(porsi)} ${satuan || `dari ${angka(pembagi)}`}`;

/** `Dewi Lestari (ketua, 8 dari 30), Hasan Kadir (22 dari 30, terkunci)`; who does it alone is just named. */
export function porsiUsulanTeks(daftar: readonly PorsiUsulan[], pembagi: number, satuan = ''): string {
  const [satu] = daftar;
  if (!satu) return teksUsulan.belumAda;
  const kunci = (p: PorsiUsulan, awal: string): string => (p.terkunci ? `${awal}${teksUsulan.terkunci}` : '');
  if (daftar.length === 1 && satu.porsi === pembagi)
    return satu.terkunci ? `${satu.nama} (${kunci(satu, '')})` : satu.nama;
  return daftar
    .map((p) => {
      const ketua = p.peran === 'ketua' && daftar.length > 1 ? `${teksUsulan.ketua}, ` : '';
      return `${p.nama} (${ketua}${besarPorsi(p.porsi, pembagi, satuan)}${kunci(p, ', ')})`;
    })
    .join(', ');
}
