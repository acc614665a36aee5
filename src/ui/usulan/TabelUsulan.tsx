import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { BarisUsulan } from '../../api/usulanViews';
import type { TugasId } from '../../domain/ids';
import { Rasio } from '../parts/Angka';
import { Galat } from '../parts/Galat';
import { TabelMaya, type Grup } from '../parts/TabelMaya';
import { kolomUsulan } from './kolomUsulan';
import { RincianUsulan } from './RincianUsulan';
import { SaringUsulan } from './SaringUsulan';
import gaya from './TabelUsulan.module.css';
import { teksUsulan } from './teks';
import { useUsulan, useUsulanStore } from './useUsulan';

const perAsal = (b: BarisUsulan): Grup => ({
  kunci: `${b.namaBagian}\n${b.asal}`,
  isi: (
    <>
      {b.asal || teksUsulan.tanpaAsal} <span className={gaya.kecil}>{b.namaBagian}</span>
    </>
  ),
});
function perPegawai(b: BarisUsulan): Grup {
  const milik = b.orang.find((o) => o.pegawaiId === b.kelompok?.pegawaiId);
  return {
    kunci: b.kelompok?.pegawaiId ?? '',
    isi: (
      <>
        {b.kelompok?.nama}{' '}
        {milik && (
          <span className={gaya.kecil} title={teksUsulan.rasioSetahun}>
            <Rasio nilai={milik.rasioSebelum} /> → <Rasio nilai={milik.rasioSesudah} />
          </span>
        )}
      </>
    ),
  };
}

/** Every change with its reason, each to be taken or left: Enter unfolds it, space takes or leaves it. */
export function TabelUsulan({ onMengapa }: { onMengapa(baris: BarisUsulan): void }) {
  const store = useUsulanStore();
  const data = useStore(store.daftar);
  const saring = useUsulan((s) => s.saring);
  const [terurai, setTerurai] = useState<ReadonlySet<TugasId>>(new Set());
  const urai = (id: TugasId): void => {
    const baru = new Set(terurai);
    if (!baru.delete(id)) baru.add(id);
    setTerurai(baru);
  };
  const kolom = useMemo(
    () =>
      kolomUsulan({
        terurai,
        perAsal: saring.urut === 'asal',
        urai: (id) =>
          setTerurai((lama) => {
            const baru = new Set(lama);
            if (!baru.delete(id)) baru.add(id);
            return baru;
          }),
        mengapa: onMengapa,
      }),
    [terurai, saring.urut, onMengapa],
  );
  return (
    <>
      <SaringUsulan />
      {data.galat && <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />}
      {data.total === 0 ? (
        <p className={gaya.kosong}>{teksUsulan.tidakDitemukan}</p>
      ) : (
        <div className={gaya.tabel}>
          <TabelMaya
            label={teksUsulan.daftar}
            data={data}
            kolom={kolom}
            kunci={(b) => b.tugasId}
            nama={(b) => b.tugas}
            grup={saring.urut === 'asal' ? perAsal : perPegawai}
            rincian={(b) =>
              terurai.has(b.tugasId) ? <RincianUsulan baris={b} onMengapa={() => onMengapa(b)} /> : null
            }
            onBuka={(b) => urai(b.tugasId)}
            onTombol={(tombol, ctrl, b) => {
              const { dipilih, tersaring, pilih, pilihBanyak } = store.getState();
              if (tombol === ' ') pilih(b.tugasId, !dipilih.has(b.tugasId));
              else if (tombol === 'a' && ctrl) pilihBanyak(tersaring, true);
              else if (tombol.toLowerCase() === 'm' && !ctrl) onMengapa(b);
              else return false;
              return true;
            }}
            saring={JSON.stringify(saring)}
            tinggi={56}
          />
        </div>
      )}
    </>
  );
}
