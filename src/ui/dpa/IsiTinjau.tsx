import { Checkbox } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { PratinjauDpa } from '../../api/dpaViews';
import { KolomCari } from '../parts/KolomCari';
import { SaringChip } from '../parts/SaringChip';
import { hilangTinjau, hitungTinjau, saringTinjau, SARING_TINJAU, susunTinjau, type SaringTinjau } from './butirTinjau';
import { galatBaris, kembarTinjau } from './isianTinjau';
import { PilihanTinjau } from './PilihanTinjau';
import { RingkasanTinjau } from './RingkasanTinjau';
import { TabelTinjau } from './TabelTinjau';
import { SARING, teks } from './teks';
import type { TinjauDpaStore } from './tinjauDpaStore';
import { useDaftarBagian } from './useDaftarBagian';
import css from './Tinjau.module.css';

/** The review itself: the document, the filters with their counts, the rows. */
export function IsiTinjau({ store, pratinjau }: { readonly store: TinjauDpaStore; readonly pratinjau: PratinjauDpa }) {
  const keadaan = useStore(store);
  const { ubahan, diperiksa, terpilih, tujuan, ingatBagian, aturIngat } = keadaan;
  const [saring, setSaring] = useState<SaringTinjau>('semua');
  const [cari, setCari] = useState('');
  const [terbuka, setTerbuka] = useState<ReadonlySet<number>>(new Set());
  const idBagian = useId();
  const dikenal = useDaftarBagian();
  const namaBagian = useMemo(() => {
    const dibaca = pratinjau.baris.map((b) => b.bagian);
    const semua = new Set([...dikenal.map((b) => b.nama), ...dibaca].filter((nama) => nama !== ''));
    return [...semua].sort((a, b) => a.localeCompare(b, 'id'));
  }, [dikenal, pratinjau.baris]);

  const hilang = useMemo(() => hilangTinjau(pratinjau, tujuan.cakupan), [pratinjau, tujuan.cakupan]);
  const galat = useMemo(() => {
    const kembar = kembarTinjau({ ubahan }, pratinjau.baris);
    return new Map(
      pratinjau.baris.flatMap((b) => {
        const sebab = galatBaris({ ubahan }, b, kembar);
        return sebab === '' ? [] : [[b.nomor, sebab] as const];
      }),
    );
  }, [ubahan, pratinjau.baris]);
  const jumlah = useMemo(
    () => hitungTinjau({ ubahan, diperiksa }, pratinjau, hilang),
    [ubahan, diperiksa, pratinjau, hilang],
  );
  const butir = useMemo(() => {
    const baris = saringTinjau(pratinjau, saring, cari.trim(), new Set(galat.keys()));
    const sisa = cari.trim() === '' && (saring === 'semua' || saring === 'dihapus') ? hilang : [];
    return susunTinjau({ ubahan, diperiksa }, baris, sisa, terbuka);
  }, [pratinjau, saring, cari, galat, hilang, ubahan, diperiksa, terbuka]);
  const buka = (nomor: number) =>
    setTerbuka((lama) => {
      const baru = new Set(lama);
      if (!baru.delete(nomor)) baru.add(nomor);
      return baru;
    });
  const pilihan = SARING_TINJAU.filter((s) => {
    if (s === 'semua' || s === 'periksa') return true;
    // Without a version to compare with every row is new, and says so nowhere.
    return jumlah[s] > 0 && !(s === 'baru' && pratinjau.totalLama === null);
  });

  return (
    <>
      <datalist id={idBagian}>
        {namaBagian.map((nama) => (
          <option key={nama} value={nama} />
        ))}
      </datalist>
      <RingkasanTinjau store={store} pratinjau={pratinjau} jumlahHilang={hilang.length} />
      {terpilih.size > 0 ? (
        <PilihanTinjau store={store} idBagian={idBagian} />
      ) : (
        <div className={css.saringan}>
          <SaringChip<SaringTinjau>
            label="Saring baris"
            nilai={saring}
            pilihan={pilihan.map((s) => ({ nilai: s, label: SARING[s], jumlah: jumlah[s] }))}
            onUbah={setSaring}
          />
          <KolomCari label="Cari baris" nilai={cari} onUbah={setCari} lebar={170} />
          <Checkbox
            label="Ingat bagian per kegiatan untuk impor berikutnya"
            checked={ingatBagian}
            onChange={(e) => aturIngat(e.currentTarget.checked)}
          />
        </div>
      )}
      {butir.length === 0 ? (
        <p className="redup">{saring === 'periksa' ? 'Tidak ada yang perlu diperiksa.' : teks.tidakCocok}</p>
      ) : (
        <TabelTinjau
          store={store}
          pratinjau={pratinjau}
          butir={butir}
          galat={galat}
          idBagian={idBagian}
          terbuka={terbuka}
          onBuka={buka}
        />
      )}
    </>
  );
}
