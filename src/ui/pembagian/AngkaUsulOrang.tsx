import type { BarisPapan } from '../../api/views';
import { angka, rasioTeks } from '../../domain/tampil';
import { useKelasWarna } from '../parts/kelasWarna';
import type { UsulOrang } from '../usulan/bayangan';
import { teksBayangan } from '../usulan/teks';
import gaya from './BarisOrang.module.css';

interface Props {
  readonly baris: BarisPapan;
  readonly usul: UsulOrang;
}

/** Ratio now → as accepted, with the number of tasks that come and go. */
export function AngkaUsulOrang({ baris, usul }: Props) {
  const kelas = useKelasWarna();
  const rasio = (beban: number) => (baris.kapasitas > 0 ? beban / baris.kapasitas : null);
  const [lama, baru] = [rasio(baris.beban), rasio(Math.max(0, baris.beban + usul.selisih))];
  const warna = kelas(baru);
  const { jumlahDatang, jumlahPergi } = usul;
  const arah = [
    jumlahDatang > 0 && teksBayangan.tugasDatang(angka(jumlahDatang)),
    jumlahPergi > 0 && teksBayangan.tugasPergi(angka(jumlahPergi)),
  ].filter((bagian) => bagian !== false);
  return (
    <>
      <span className={gaya.ubah} aria-hidden>
        {lama !== baru && `${rasioTeks(lama)} → `}
        <b className={`${gaya.rasio} ${warna?.css ?? ''}`}>{rasioTeks(baru)}</b>
      </span>
      <span className={gaya.arah} title={arah.join(', ')} aria-hidden>
        {arah.length > 0
          ? teksBayangan.ringkasArah(
              jumlahDatang > 0 ? angka(jumlahDatang) : '',
              jumlahPergi > 0 ? angka(jumlahPergi) : '',
            )
          : (warna?.sebutan ?? '')}
      </span>
      <span className="tersembunyi">{teksBayangan.artiOrang(rasioTeks(lama), rasioTeks(baru), arah.join(', '))}</span>
    </>
  );
}
