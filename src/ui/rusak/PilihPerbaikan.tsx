import { Button, Radio } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HasilPerbaiki, Kerusakan } from '../../api/perbaikanViews';
import { useApi } from '../api';
import { Progres } from '../parts/Progres';
import { useJob } from '../parts/useJob';
import { ArtiSumber } from './ArtiSumber';
import css from './Rusak.module.css';
import { teks } from './teks';

type Cara = 'selamatkan' | 'cadangan' | 'bak';
interface Props {
  readonly path: string;
  onSelesai(hasil: HasilPerbaiki): void;
  onTutup(): void;
}

/** Which ways there are for this file, the best first. */
const caraUntuk = ({ terbaca, cadangan, bak }: Kerusakan): Cara[] => [
  ...(terbaca ? (['selamatkan'] as const) : []),
  ...(cadangan ? (['cadangan'] as const) : []),
  ...(bak ? (['bak'] as const) : []),
];

export function PilihPerbaikan({ path, onSelesai, onTutup }: Props) {
  const api = useApi();
  const { pekerjaan, mulai, batal } = useJob();
  const [rusak, setRusak] = useState<Kerusakan | null>(null);
  const [dipilih, setDipilih] = useState<Cara | null>(null);
  useEffect(() => {
    let masih = true;
    void mulai(teks.memeriksa, (jobId) => api.periksaKerusakan({ path, jobId })).then((hasil) => {
      if (masih && hasil) setRusak(hasil);
    });
    return () => {
      masih = false;
    };
  }, [api, path, mulai]);
  const ada = rusak ? caraUntuk(rusak) : [];
  const cara = dipilih ?? ada[0] ?? null;
  const perbaiki = async () => {
    if (!cara) return;
    const hasil = await mulai(teks.memperbaiki, (jobId) => api.perbaiki({ path, cara, jobId }));
    if (hasil) onSelesai(hasil);
  };
  return (
    <div className={css.isi}>
      <p className={css.path}>{path}</p>
      {rusak && <p className={css.sebab}>{teks.sebab[rusak.sebab]}</p>}
      <p>{teks.aman}</p>
      {rusak && ada.length === 0 && <p>{teks.lain}</p>}
      {rusak && ada.length > 0 && (
        <Radio.Group aria-label={teks.pilih} value={cara ?? ''} onChange={(nilai) => setDipilih(nilai as Cara)}>
          <div className={css.pilihan}>
            {ada.map((satu, at) => (
              <div key={satu} className={css.satu} data-terpilih={satu === cara}>
                <Radio
                  value={satu}
                  label={
                    <>
                      <strong>{judul(satu, rusak)}</strong>
                      {at === 0 && ada.length > 1 && <span className={css.tanda}>{teks.disarankan}</span>}
                    </>
                  }
                />
                <div className={css.arti}>
                  {satu === 'selamatkan' && rusak.terbaca && (
                    <span>{teks.artiSelamat(rusak.terbaca.utuh, rusak.terbaca.tidakUtuh)}</span>
                  )}
                  {satu === 'cadangan' && rusak.cadangan && <ArtiSumber sumber={rusak.cadangan} />}
                  {satu === 'bak' && rusak.bak && <ArtiSumber sumber={rusak.bak} />}
                </div>
              </div>
            ))}
          </div>
        </Radio.Group>
      )}
      <Progres pekerjaan={pekerjaan} onBatal={batal} />
      <div className={css.kaki}>
        <Button variant="default" onClick={onTutup}>
          {teks.tutup}
        </Button>
        {cara && (
          <Button disabled={pekerjaan !== null} onClick={() => void perbaiki()}>
            {teks.perbaiki}
          </Button>
        )}
      </div>
    </div>
  );
}

const judul = (cara: Cara, { cadangan, bak }: Kerusakan): string =>
  cara === 'selamatkan' ? (cadangan || bak ? teks.selamatkanGabung : teks.selamatkan) : teks[cara];
