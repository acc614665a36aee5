import type { PorsiUsulan } from '../../api/views';
import { angka, desimalRingkas } from '../../domain/tampil';
import { PEMBAGI_PERSEN } from '../../domain/tugas';
import { teksUsulan } from './teks';

/** `Dewi Lestari (ketua, 8 dari 30), Hasan Kadir (22 dari 30, terkunci)`; who does it alone is just named. */
export function porsiUsulanTeks(daftar: readonly PorsiUsulan[], pembagi: number): string {
  const [satu] = daftar;
  if (!satu) return teksUsulan.belumAda;
  const kunci = (p: PorsiUsulan, awal: string): string => (p.terkunci ? `${awal}${teksUsulan.terkunci}` : '');
  if (daftar.length === 1 && satu.porsi === pembagi)
    return satu.terkunci ? `${satu.nama} (${kunci(satu, '')})` : satu.nama;
  return daftar
    .map((p) => {
      const { nama, porsi, peran } = p;
      const besar =
        pembagi === PEMBAGI_PERSEN
          ? `${desimalRingkas((porsi / pembagi) * 100, 1)} %`
          : `${angka(porsi)} dari ${angka(pembagi)}`;
      return `${nama} (${peran === 'ketua' && daftar.length > 1 ? `${teksUsulan.ketua}, ` : ''}${besar}${kunci(p, ', ')})`;
    })
    .join(', ');
}
