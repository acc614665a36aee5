import { useState } from 'react';
import type { RincianKontribusi as Rincian } from '../../api/kontribusiViews';
import { kosongTeks } from '../../domain/hasilDicatat';
import type { PegawaiId } from '../../domain/ids';
import { SEBUTAN_TEMUAN } from '../../domain/kontribusi';
import { NAMA_BULAN, rasioTeks, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Laci } from '../parts/Laci';
import { useQuery } from '../parts/useQuery';
import { BilahRahasia } from './BilahRahasia';
import { FormCatatan } from './FormCatatan';
import css from './Kontribusi.module.css';
import { PERTANYAAN, teks } from './teks';
import { TabelBulan } from './TabelBulan';

const r = teks.rincian;

interface Props {
  readonly pegawaiId: PegawaiId | null;
  readonly bulan: number;
  onTutup(): void;
}

/** What a talk with one person is prepared with, and what came of it. */
export function RincianKontribusi({ pegawaiId, bulan, onTutup }: Props) {
  const api = useApi();
  const [ketik, setKetik] = useState(false);
  const { data, galat, muatUlang } = useQuery(
    pegawaiId === null ? null : () => api.getKontribusi({ pegawaiId, bulan, rahasia: true }),
    [pegawaiId, bulan],
  );
  const rincian = data?.baris.pegawaiId === pegawaiId ? data : undefined;
  const tutup = () => {
    setKetik(false);
    onTutup();
  };
  return (
    <Laci
      terbuka={pegawaiId !== null}
      judul={r.judul(rincian?.baris.nama ?? '')}
      lebar={760}
      onTutup={tutup}
      buang={ketik ? r.buang : undefined}
    >
      {() => (
        <div className={css.laci}>
          <BilahRahasia />
          {galat && <Galat pesan={galat} onUlang={muatUlang} />}
          {rincian && <Isi key={pegawaiId} rincian={rincian} bulan={bulan} onKetik={setKetik} />}
        </div>
      )}
    </Laci>
  );
}

function Mengapa({ baris }: Pick<Rincian, 'baris'>) {
  if (baris.temuan === null) return <p>{r.tanpaTemuan}</p>;
  return (
    <>
      <ul>
        {baris.sebab.map((sebab) => (
          <li key={sebab}>
            {sebab === 'beban' ? r.sebab.beban(rasioTeks(baris.beban)) : r.sebab.hasil(teks.persen(baris.hasil))}
          </li>
        ))}
        {baris.kelas === 'A' && <li>{r.lebih(rasioTeks(baris.beban))}</li>}
        {baris.temuan === 'hasil_baik_jam_kurang' && <li>{r.baik(teks.persen(baris.hasil), baris.kejadian ?? 0)}</li>}
      </ul>
      <h3>{r.pertanyaan}</h3>
      <ul>
        {PERTANYAAN[baris.temuan].map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </>
  );
}

function Isi({
  rincian,
  bulan,
  onKetik,
}: {
  readonly rincian: Rincian;
  readonly bulan: number;
  onKetik(ada: boolean): void;
}) {
  const { baris, catatan } = rincian;
  const ini = (periode: string): boolean => Number(periode.slice(5)) === bulan;
  const kini = catatan.find((satu) => ini(satu.periode) && (baris.temuan === null || satu.temuan === baris.temuan));
  const temuan = baris.temuan ?? kini?.temuan ?? null;
  const lama = catatan.filter((satu) => satu !== kini);
  return (
    <>
      <h3>{temuan === null ? r.mengapa : SEBUTAN_TEMUAN[temuan]}</h3>
      <Mengapa baris={baris} />
      {baris.kosong !== 0 && <p>{r.tidakIkut(kosongTeks(baris.kosong))}</p>}
      <h3>{r.angka}</h3>
      <TabelBulan rincian={rincian} />
      <p className="arti">{r.artiRencana}</p>
      {temuan !== null && (
        <FormCatatan
          key={`${temuan}.${kini === undefined}`}
          pegawaiId={baris.pegawaiId}
          bulan={bulan}
          temuan={temuan}
          lama={kini ?? null}
          onKetik={onKetik}
        />
      )}
      {lama.length > 0 && <h3>{r.lama}</h3>}
      {lama.map((satu) => (
        <div key={`${satu.periode}.${satu.temuan}`} className={css.kutip}>
          <strong>
            {NAMA_BULAN[Number(satu.periode.slice(5)) - 1]}: {SEBUTAN_TEMUAN[satu.temuan]}
          </strong>
          <p>{satu.alasan}</p>
          <p>
            {r.tanggapan}: {satu.tanggapan || r.tanpaTanggapan}
          </p>
          <p className="redup">{tanggalPanjang(satu.tanggal)}</p>
        </div>
      ))}
    </>
  );
}
