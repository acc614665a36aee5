import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { angka, desimalRingkas, persen } from '../../domain/tampil';
import { jamBulat } from '../parts/jamBulat';
import { kabarGalat } from '../parts/useAction';
import { teks } from '../text';
import { teksUsulan } from './teks';
import { useUsulan, useUsulanStore } from './useUsulan';
import gaya from './UsulanBerjalan.module.css';
import type { JalanUsul } from './usulanStore';

/** While a proposal is computed: how far, how good the best plan is by now, and the ways to end it. The board goes on. */
export function UsulanBerjalan() {
  const jalan = useUsulan((s) => s.jalan);
  return jalan && <Isi key={jalan.jobId} jalan={jalan} />;
}

function Isi({ jalan }: { readonly jalan: JalanUsul }) {
  const store = useUsulanStore();
  const [tampak, setTampak] = useState(false);
  useEffect(() => {
    // Short work shows nothing: a strip that flashes is noise.
    const jam = setTimeout(() => setTampak(true), 300);
    return () => clearTimeout(jam);
  }, []);
  if (!tampak) return null;
  const { kabar, diakhiri } = jalan;
  const nilai = Math.round(Math.max(0, Math.min(1, jalan.bagian)) * 100);
  const angkaKini = kabar && [
    [teksUsulan.belumTerbagi, jamBulat(kabar.menitBelum)],
    [teksUsulan.tanpaTugasKecil, angka(kabar.tanpaTugas)],
    [teksUsulan.puncakKecil, `${desimalRingkas(kabar.rasioTertinggi * 100, 1)} %`],
  ];
  return (
    <section className={gaya.berjalan} aria-label={teksUsulan.berjalan}>
      <div className={gaya.maju}>
        <div className={gaya.judul}>
          <b>{diakhiri ? teksUsulan.menutup : teksUsulan.menghitung}</b>
          <span className="angka">{persen(nilai / 100)}</span>
        </div>
        <Progress.Root size="md">
          <Progress.Section value={nilai} aria-label={teksUsulan.menghitung} />
        </Progress.Root>
      </div>
      <dl className={gaya.kini}>
        {(angkaKini ?? []).map(([nama, isi]) => (
          <div key={nama}>
            <dd className="angka">{isi}</dd>
            <dt>{nama}</dt>
          </div>
        ))}
      </dl>
      <div className={gaya.tombol}>
        {kabar && (
          <Button size="xs" disabled={diakhiri} onClick={() => store.getState().cukup().catch(kabarGalat)}>
            {teksUsulan.cukup}
          </Button>
        )}
        <Button variant="default" size="xs" onClick={() => store.getState().batal().catch(kabarGalat)}>
          {teks.batal}
        </Button>
      </div>
    </section>
  );
}
