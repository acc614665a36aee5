import { rentangTanggal } from '../../domain/tampil';
import { useApi } from '../api';
import { useKelasWarna } from '../parts/kelasWarna';
import { useQuery } from '../parts/useQuery';
import { orangDari, rasioSel, type BarisTampil, type KolomPeta, type Per } from './barisTampil';
import type { Kotak } from './kotakSel';
import gaya from './Peta.module.css';
import { artiSel } from './sebutSel';
import { namaKolom } from './susunKolom';
import { teksBeban } from './teks';

export interface SelSorot {
  readonly baris: BarisTampil;
  readonly kolom: number;
  readonly di: Kotak;
}
interface Props {
  readonly sorot: SelSorot | null;
  readonly kolom: readonly KolomPeta[];
  readonly per: Per;
}
const LEBAR = 260;

/** What the cell under the pointer means; the reason, where nobody can work. */
export function UjungSel({ sorot, kolom, per }: Props) {
  const api = useApi();
  const kelas = useKelasWarna();
  const orang = orangDari(sorot?.baris);
  const k = sorot ? kolom[sorot.kolom] : undefined;
  const kosong = sorot !== null && orang !== null && rasioSel(sorot.baris.angka, sorot.kolom + 1) === null;
  const { data } = useQuery(
    kosong && k
      ? () => api.getSelPeta({ pegawaiId: orang.pegawaiId, per, kolom: sorot.kolom })
      : null,
    [orang?.pegawaiId, per, sorot?.kolom],
  ); // prettier-ignore
  if (!sorot) return null;
  const { di, baris } = sorot;
  const x = Math.max(8, Math.min(innerWidth - LEBAR - 8, di.x + di.lebar / 2 - LEBAR / 2));
  const diAtas = di.y > 120;
  return (
    <div
      className={gaya.ujung}
      aria-hidden
      style={{
        left: x,
        width: LEBAR,
        ...(diAtas ? { bottom: innerHeight - di.y + 6 } : { top: di.y + di.tinggi + 6 }),
      }}
    >
      <b>{baris.info.nama || teksBeban.seluruhnya}</b>
      <span>
        {namaKolom(k, per)}
        {k && ` · ${rentangTanggal(k.mulai, k.akhir)}`}
      </span>
      <span>{kosong && data?.tidakTersedia ? data.tidakTersedia : artiSel(baris, sorot.kolom + 1, k, kelas)}</span>
      {k && k.libur.length > 0 && <span className="redup">{k.libur.join(', ')}</span>}
    </div>
  );
}
