import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { KartuBenturan as Kartu } from '../../api/gabungViews';
import { DaftarMaya } from '../parts/DaftarMaya';
import { Kosong } from '../parts/Kosong';
import { barisKe, type KeadaanHalaman } from '../parts/halamanStore';
import { layarStore } from '../stores/layarStore';
import css from './Benturan.module.css';
import { useJumlahBenturan } from './jumlahBenturan';
import { KartuBenturan } from './KartuBenturan';
import type { KeadaanPutusan } from './putusanStore';
import { pilihanTombol } from './sisi';
import { teks } from './teks';

interface Props {
  readonly data: KeadaanHalaman<Kartu>;
  readonly putusan: KeadaanPutusan;
  readonly tersaring: boolean;
  onSimpan(): void;
}

const ARAH: Readonly<Record<string, 1 | -1>> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 };

/** The cards; J/K or arrows from field to field, 1/2 choose, Enter saves. */
export function DaftarBenturan({ data, putusan, tersaring, onSimpan }: Props) {
  const wadah = useRef<HTMLDivElement>(null);
  const pindah = useRef(false);
  const { fokus, geser, pilih, saring } = putusan;
  const total = data.total ?? 0;
  const aturan = useJumlahBenturan((s) => s.pelanggaran);
  const kartuKe = (nomor: number): Kartu | undefined => (nomor < 0 ? undefined : barisKe(data, nomor));
  useEffect(() => {
    if (!pindah.current) return;
    const el = wadah.current?.querySelector<HTMLElement>(`[data-bidang="${fokus.kartu}.${fokus.bidang}"]`);
    if (!el) return;
    pindah.current = false;
    el.focus({ preventScroll: true });
    el.scrollIntoView({ block: 'nearest' });
  });
  // Decided cards leave the list: the focus stays where it was, on what moved up there.
  useEffect(() => {
    if (total > 0 && fokus.kartu >= total) putusan.keFokus({ kartu: total - 1, bidang: 0 });
  }, [total, fokus.kartu, putusan]);

  const tekan = (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const arah = ARAH[e.key];
    const kartu = kartuKe(fokus.kartu);
    const benturan = kartu?.benturan[fokus.bidang];
    const dipilih = benturan && pilihanTombol(benturan, e.key);
    if (arah) {
      pindah.current = true;
      geser(arah, kartuKe);
    } else if (kartu && benturan && dipilih) pilih(kartu, benturan, dipilih);
    else if (e.key === 'Enter' && putusan.pilihan.size > 0) {
      pindah.current = true;
      onSimpan();
    } else return;
    e.preventDefault();
  };

  if (data.total === 0)
    return (
      <Kosong
        ikon={IconCircleCheck}
        judul={tersaring ? teks.tidakCocok : aturan > 0 ? teks.masihAturan(aturan) : teks.kosongJudul}
        aksi={
          tersaring ? (
            <Button onClick={() => saring({ tabel: null, aktor: null })}>{teks.hapusSaringan}</Button>
          ) : aturan > 0 ? (
            <Button onClick={() => layarStore.getState().buka('benturan', { bagian: 'aturan' })}>
              {teks.lihatAturan}
            </Button>
          ) : (
            <Button onClick={() => layarStore.getState().buka('beranda')}>{teks.keBeranda}</Button>
          )
        }
      >
        {tersaring || aturan > 0 ? '' : teks.kosongIsi}
      </Kosong>
    );
  return (
    <div ref={wadah} className={css.daftar} onKeyDown={tekan}>
      <DaftarMaya
        label={teks.daftar}
        jumlah={total}
        tinggi={(at) => 50 + 80 * (barisKe(data, at)?.benturan.length ?? 1)}
        kunci={(at) => {
          const kartu = barisKe(data, at);
          return kartu ? `${kartu.tabel}/${kartu.id}` : `tunggu-${at}`;
        }}
        tunjuk={fokus.kartu}
        onTampak={data.butuh}
      >
        {(at) => {
          const kartu = barisKe(data, at);
          return kartu ? (
            <KartuBenturan nomor={at} kartu={kartu} putusan={putusan} />
          ) : (
            <div className={css.tunggu} aria-busy="true" />
          );
        }}
      </DaftarMaya>
    </div>
  );
}
