import type { SumberPulih } from '../../domain/perbaikan';
import { waktuPanjang } from '../parts/waktu';
import { teks } from './teks';

/** A snapshot or the backup: from when, what it holds, what it lacks. */
export const ArtiSumber = ({ sumber: { dibuat, isi, kurang, contohKurang } }: { readonly sumber: SumberPulih }) => (
  <>
    <span>
      {teks.dari(waktuPanjang(dibuat))}
      {isi && `: ${teks.isi(isi.pegawai, isi.tugas, isi.naskah)}`}
    </span>
    <span>{teks.kurang(kurang)}</span>
    {contohKurang.length > 0 && (
      <ul>
        {contohKurang.map(({ waktu, aktor, label }) => (
          <li key={`${waktu}${label}`}>
            {waktuPanjang(waktu)}, {aktor}: {label}
          </li>
        ))}
      </ul>
    )}
  </>
);
