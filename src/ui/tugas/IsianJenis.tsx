import { SegmentedControl } from '@mantine/core';
import { JENIS_TUGAS } from '../../domain/tugas';
import type { DrafTugas } from './draf';
import { keJenis, type HitungMinggu } from './drafBerulang';
import { teks } from './teks';
import css from './Tugas.module.css';

interface Props {
  readonly draf: DrafTugas;
  readonly minggu: HitungMinggu | null;
  ubah(bagian: Partial<DrafTugas>): void;
}

/** Work counted by its results, or the same hours every week; each with what it means. */
export function IsianJenis({ draf, minggu, ubah }: Props) {
  const e = teks.editor;
  return (
    <fieldset className={css.bidang}>
      <legend>{e.jenis}</legend>
      <SegmentedControl
        aria-label={e.jenis}
        data={JENIS_TUGAS.map((s) => ({ value: s, label: e.jenisIsi[s] }))}
        value={draf.jenis}
        onChange={(nilai) => ubah(keJenis(draf, nilai, minggu))}
      />
      <p className="redup" style={{ margin: '4px 0 8px' }}>
        {e.jenisArti[draf.jenis]}
      </p>
    </fieldset>
  );
}
