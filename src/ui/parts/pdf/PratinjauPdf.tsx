import { ActionIcon, Button, NumberInput } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { angka, persen } from '../../../domain/tampil';
import { Galat } from '../Galat';
import { HalamanPdf } from './HalamanPdf';
import css from './PratinjauPdf.module.css';
import { teks } from './teks';
import { usePdf } from './usePdf';

const JARAK = 14;
/** Points are 1/72 inch, CSS pixels 1/96. */
const PENUH = 96 / 72;
const LANGKAH = [0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3];

interface Props {
  readonly pdf: Uint8Array;
  /** Beside the page controls: what this PDF is. */
  readonly keterangan?: ReactNode;
  /** 1 = true size; absent = as wide as the room. */
  readonly zumAwal?: number;
  /** The pages before stay until the new ones can be drawn. */
  readonly tahan?: boolean;
}

/** The real PDF on screen: pages drawn as they come into view, page number, zoom. */
export function PratinjauPdf({ pdf, keterangan, zumAwal, tahan }: Props) {
  const { dokumen, ukuran, galat } = usePdf(pdf, tahan);
  const gulir = useRef<HTMLDivElement>(null);
  const { ref: ukur, width } = useElementSize();
  const [zum, setZum] = useState<number | null>(zumAwal ?? null);
  const lebarTerlebar = Math.max(...ukuran.map((u) => u.lebar), 1);
  const pas = Math.max(0.3, (width - 2 * JARAK) / (lebarTerlebar * PENUH));
  const skala = (zum ?? Math.min(pas, 1.4)) * PENUH;
  const maya = useVirtualizer({
    count: ukuran.length,
    getScrollElement: () => gulir.current,
    estimateSize: (i) => (ukuran[i]?.tinggi ?? 0) * skala + JARAK,
    overscan: 1,
  });
  useEffect(() => maya.measure(), [maya, skala, ukuran]);
  if (galat) return <Galat pesan={teks.pratinjau.gagal} />;

  const tampak = maya.getVirtualItems();
  const tengah = (maya.scrollOffset ?? 0) + 120;
  const kini = (tampak.find((v) => v.end > tengah)?.index ?? 0) + 1;
  const ke = (nomor: number) => maya.scrollToIndex(Math.min(ukuran.length, Math.max(1, nomor)) - 1, { align: 'start' });
  const kini100 = skala / PENUH;
  const p = teks.pratinjau;
  return (
    <div className={css.bungkus} role="region" aria-label={p.judul}>
      <div className={css.alat}>
        <ActionIcon variant="default" aria-label={p.sebelum} disabled={kini <= 1} onClick={() => ke(kini - 1)}>
          <IconChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={p.sesudah}
          disabled={kini >= ukuran.length}
          onClick={() => ke(kini + 1)}
        >
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
        <NumberInput
          aria-label={p.halaman}
          w={56}
          hideControls
          min={1}
          max={Math.max(1, ukuran.length)}
          allowDecimal={false}
          value={kini}
          onChange={(nilai) => typeof nilai === 'number' && nilai !== kini && ke(nilai)}
        />
        <span className="redup">{p.dari(angka(ukuran.length))}</span>
        <span className={css.sela} />
        <ActionIcon
          variant="default"
          aria-label={p.perkecil}
          onClick={() => setZum(LANGKAH.findLast((l) => l < kini100 - 0.01) ?? 0.5)}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <span className="angka" style={{ minWidth: 44, textAlign: 'center' }} aria-live="polite">
          {persen(Math.round(kini100 * 100) / 100)}
        </span>
        <ActionIcon
          variant="default"
          aria-label={p.perbesar}
          onClick={() => setZum(LANGKAH.find((l) => l > kini100 + 0.01) ?? 3)}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={() => setZum(pas)}>
          {p.pasLebar}
        </Button>
        {keterangan !== undefined && <span className={css.keterangan}>{keterangan}</span>}
      </div>
      <div ref={gulir} className={css.gulir} tabIndex={0} role="group" aria-label={p.halaman}>
        <div ref={ukur} className={css.tumpukan} style={{ height: maya.getTotalSize() }}>
          {dokumen &&
            tampak.map((v) => {
              const u = ukuran[v.index];
              return (
                u && (
                  <div key={v.key} className={css.letak} style={{ transform: `translateY(${v.start + JARAK / 2}px)` }}>
                    <HalamanPdf dokumen={dokumen} nomor={v.index + 1} skala={skala} lebar={u.lebar} tinggi={u.tinggi} />
                  </div>
                )
              );
            })}
        </div>
      </div>
    </div>
  );
}
