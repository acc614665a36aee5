import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Kesehatan } from '../../api/perbaikanViews';
import { useApi } from '../api';
import kotak from '../pengaturan/Pengaturan.module.css';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import { useQuery } from '../parts/useQuery';
import { waktuPanjang } from '../parts/waktu';
import { useDengar } from '../stores/kabar';
import css from './Cadangan.module.css';
import { TemuanKesehatan } from './TemuanKesehatan';
import { teksSehat } from './teks';

/** The thorough check of the open document: when it was, what it found, again now. */
export function KotakKesehatan() {
  const api = useApi();
  const { data } = useQuery(() => api.getKesehatan(), [], []);
  const [baru, setBaru] = useState<Kesehatan | null>(null);
  useDengar((event) => {
    if (event.type === 'kesehatan') setBaru(event.kesehatan);
  });
  const { pekerjaan, mulai, batal } = useJob();
  const kini = baru ?? data;
  const periksa = () => mulai(teksSehat.memeriksa, (jobId) => api.periksaSekarang({ jobId }));
  const bangun = async () => {
    const hasil = await mulai(teksSehat.membangun, (jobId) => api.bangunUlang({ jobId }));
    if (hasil) kabarBerhasil(api, teksSehat.terbangun, false);
  };
  return (
    <section className={kotak.kotak} aria-label={teksSehat.judul}>
      <h2>{teksSehat.judul}</h2>
      <p className={kotak.arti}>{teksSehat.arti}</p>
      {kini && (
        <p role="status" className={css.keadaan}>
          {keadaan(kini)}
        </p>
      )}
      <div className={css.kepala}>
        <Button variant="default" disabled={pekerjaan !== null} onClick={() => void periksa()}>
          {teksSehat.periksa}
        </Button>
      </div>
      <Progres pekerjaan={pekerjaan} onBatal={batal} />
      {kini?.hasil && <TemuanKesehatan hasil={kini.hasil} sibuk={pekerjaan !== null} onBangun={() => void bangun()} />}
    </section>
  );
}

function keadaan({ diperiksa, temuan, hasil }: Kesehatan): string {
  if (diperiksa === null) return teksSehat.belum;
  const waktu = waktuPanjang(diperiksa);
  if (temuan === 0) return teksSehat.beres(waktu);
  return hasil ? teksSehat.pita(temuan) : teksSehat.lama(waktu, temuan);
}
