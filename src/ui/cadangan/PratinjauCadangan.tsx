import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { BarisBeda } from '../../domain/cadangan';
import type { PratinjauCadangan as Isi } from '../../api/cadanganViews';
import type { Cadangan } from '../../api/views';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import css from './Cadangan.module.css';
import { SEBAB, teks } from './teks';

interface Props {
  readonly cadangan: Cadangan;
  onBuka(): void;
  onPulih(): void;
}

/** What differs between one snapshot and now, and the button that brings its state back. */
export function PratinjauCadangan({ cadangan, onBuka, onPulih }: Props) {
  const api = useApi();
  const { pekerjaan, mulai, batal } = useJob();
  const [isi, setIsi] = useState<Isi | null>(null);
  const { id } = cadangan;
  useEffect(() => {
    let masih = true;
    void mulai(teks.membandingkan, (jobId) => api.previewCadangan({ id, jobId })).then((hasil) => {
      if (masih && hasil) setIsi(hasil);
    });
    return () => {
      masih = false;
    };
  }, [api, id, mulai]);
  const pulihkan = async () => {
    const hasil = await mulai(teks.memulihkan, (jobId) => api.restoreCadangan({ id, jobId }));
    if (!hasil) return;
    const { langkah, dikembalikan, diubah, dihapus, naskahTetap } = hasil;
    kabarBerhasil(api, teks.dipulihkan(dikembalikan + diubah + dihapus, naskahTetap), langkah !== null);
    onPulih();
  };
  return (
    <div className={css.laci}>
      <p className={css.catatan}>
        {SEBAB[cadangan.sebab]}
        {isi && ` · ${teks.sejak(isi.perubahan)}`}
      </p>
      <Progres pekerjaan={pekerjaan} onBatal={batal} />
      {isi && <Beda isi={isi} />}
      <div className={css.kaki}>
        <Button variant="default" onClick={onBuka}>
          {teks.bukaLain}
        </Button>
        <Button disabled={!isi || isi.tabel.length === 0 || pekerjaan !== null} onClick={() => void pulihkan()}>
          {teks.pulihkan}
        </Button>
      </div>
    </div>
  );
}

function Beda({ isi }: { readonly isi: Isi }) {
  const tetap = isi.naskahTetap > 0 && <p className={css.awas}>{teks.tetap(isi.naskahTetap)}</p>;
  if (isi.tabel.length === 0)
    return (
      <>
        <p className={css.catatan}>{teks.sama}</p>
        {tetap}
      </>
    );
  return (
    <>
      <p className={css.catatan}>{teks.artiPulih}</p>
      {tetap}
      <table className="tabel" aria-label={teks.bedaTabel}>
        <thead>
          <tr>
            <th scope="col">Sejak cadangan ini</th>
            {['Ditambahkan', 'Diubah', 'Dihapus'].map((nama) => (
              <th key={nama} scope="col" className="kanan">
                {nama}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {isi.tabel.map(({ tabel, sebutan, tambah, ubah, hapus }) => (
            <tr key={tabel}>
              <th scope="row">{sebutan}</th>
              {[tambah, ubah, hapus].map((n, at) => (
                <td key={at} className="kanan angka">
                  {n > 0 ? angka(n) : <span className="redup">–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{teks.contoh(isi.baris.length)}</h3>
      <ul className={css.beda}>
        {isi.baris.map((satu, at) => (
          <SatuBeda key={at} beda={satu} />
        ))}
      </ul>
    </>
  );
}

const SatuBeda = ({ beda: { sebutan, nama, apa, kolom } }: { readonly beda: BarisBeda }) => (
  <li>
    <span className="redup">{sebutan}</span> <strong>{nama}</strong> <span className="redup">{teks.apa[apa]}</span>
    {kolom.map((satu) => (
      <small key={satu.sebutan}>
        {satu.sebutan}: <del>{satu.dulu || 'kosong'}</del> → {satu.kini || 'kosong'}
      </small>
    ))}
  </li>
);
