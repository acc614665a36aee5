import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { PeriksaSyarat } from '../../api/syaratViews';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { jendelaDari, type DrafTugas } from './draf';
import { syaratDiperiksa } from './drafSyarat';
import css from './Syarat.module.css';
import { teksSyarat as e } from './teksSyarat';

/** How many people the requirements leave, their names on demand, and what shuts the others out. */
export function HasilSyarat({ draf }: { readonly draf: DrafTugas }) {
  const api = useApi();
  const [buka, setBuka] = useState(false);
  const diminta = JSON.stringify(syaratDiperiksa(draf, jendelaDari(draf)));
  const [tetap] = useDebouncedValue(diminta, 150);
  const { data } = useQuery(
    () => api.previewSyarat(JSON.parse(tetap) as ReturnType<typeof syaratDiperiksa>),
    [tetap],
    ['pegawai', 'penempatan', 'bagian'],
  );
  if (!data) return null;
  const kosong = data.memenuhi === 0;
  return (
    <div className={css.hasil} data-kosong={kosong || undefined}>
      <div className={css.kepala}>
        <span role="status" aria-label={e.hasil}>
          {kalimat(data, draf.syarat.orangMin)}
        </span>
        {!kosong && (
          <Button variant="subtle" size="compact-xs" aria-expanded={buka} onClick={() => setBuka(!buka)}>
            {buka ? e.tutup : e.lihat}
          </Button>
        )}
      </div>
      {(kosong || buka) && <Penghalang data={data} />}
      {buka && <Nama data={data} />}
    </div>
  );
}

function kalimat(data: PeriksaSyarat, orangMin: number | null): string {
  if (data.dari === 0) return e.tanpaPegawai;
  if (data.memenuhi === 0) return `${e.tidakAda(angka(data.dari))}.`;
  const bagian = [e.memenuhi(angka(data.memenuhi), angka(data.dari))];
  if (orangMin !== null && data.memenuhi < orangMin) bagian.push(e.kurang(orangMin));
  if (data.ketua === 0) bagian.push(e.tanpaKetua);
  else if (data.ketua !== null && data.ketua < data.memenuhi) bagian.push(e.ketua(angka(data.ketua)));
  return `${bagian.join('; ')}.`;
}

function Penghalang({ data }: { readonly data: PeriksaSyarat }) {
  if (data.penghalang.length === 0) return null;
  return (
    <ul className={css.penghalang} aria-label={e.penghalang}>
      {data.penghalang.map(({ syarat, gugur, tanpa }) => (
        <li key={syarat}>
          <b>{syarat}</b>: {e.gugur(angka(gugur))}
          {tanpa > data.memenuhi && <span className="redup">, {e.tanpa(angka(tanpa))}</span>}
        </li>
      ))}
    </ul>
  );
}

function Nama({ data }: { readonly data: PeriksaSyarat }) {
  const lagi = data.memenuhi - data.nama.length;
  return (
    <ul className={css.nama} data-ketua={data.ketua !== null || undefined}>
      {data.nama.map((p) => (
        <li key={p.pegawaiId}>
          <span>{p.nama}</span>
          <span className="redup">
            {[p.jabatan, p.kelas === null ? '' : e.kelas(p.kelas)].filter((s) => s !== '').join(' · ')}
          </span>
          {data.ketua !== null && <span>{p.bukanKetua ? '' : e.bolehKetua}</span>}
        </li>
      ))}
      {lagi > 0 && <li className="redup">{e.danLain(angka(lagi))}</li>}
    </ul>
  );
}
