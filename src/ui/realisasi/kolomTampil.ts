import type { CSSProperties } from 'react';
import { BULAN_SINGKAT } from '../../domain/tampil';
import { KOLOM_TAHUN, kolomBulan, type KolomIsian } from './kisiRealisasi';
import { teks } from './teks';

/** Columns that only show something; the others can be typed into. */
export type KolomTetap =
  'satuan' | 'rencana' | 'sebelumnya' | 'rencanaBulan' | 'tertunda' | 'selesai' | 'sisa' | 'prakiraan';
export type KolomKisi =
  | { readonly tetap: KolomTetap; readonly isian: null; readonly judul: string; readonly ket: string }
  | {
      readonly tetap: null;
      readonly isian: KolomIsian;
      readonly ke: number;
      readonly judul: string;
      readonly ket: string;
    };

export interface SusunanKisi {
  readonly kolom: readonly KolomKisi[];
  /** Those that can be typed into, in their order. */
  readonly isian: readonly KolomIsian[];
  readonly gaya: CSSProperties;
}

const LEBAR: Readonly<Record<KolomTetap | 'volume' | 'bulan' | 'mutu' | 'bukti', string>> = {
  satuan: '78px',
  rencana: '68px',
  sebelumnya: '74px',
  rencanaBulan: '76px',
  tertunda: '76px',
  selesai: '70px',
  sisa: '72px',
  prakiraan: '124px',
  volume: '96px',
  bulan: '60px',
  mutu: 'minmax(128px, 1fr)',
  bukti: 'minmax(128px, 1fr)',
};
const TUGAS = 'clamp(150px, 22vw, 420px)';

/** The sheet of one month, or of the year. */
export function susunKisi(tampilan: 'bulan' | 'tahun', bulan: number): SusunanKisi {
  const tahun = tampilan === 'tahun';
  const isian = tahun ? KOLOM_TAHUN : kolomBulan(bulan);
  const tetap = (nama: KolomTetap, judul: string, ket = ''): KolomKisi => ({ tetap: nama, isian: null, judul, ket });
  const { kolom: k, ket } = teks;
  const diisi = isian.map((satu, ke): KolomKisi => ({
    tetap: null,
    isian: satu,
    ke,
    ket: '',
    judul:
      satu.jenis !== 'volume' ? k[satu.jenis] : tahun ? (BULAN_SINGKAT[satu.bulan - 1] ?? '') : k.realisasi(satu.bulan),
  }));
  const prakiraan = tetap('prakiraan', k.prakiraan, ket.prakiraan);
  const kolom = tahun
    ? [
        tetap('rencana', k.rencana, ket.rencana),
        ...diisi,
        tetap('selesai', k.selesai),
        tetap('sisa', k.sisa),
        prakiraan,
      ]
    : [
        tetap('satuan', k.satuan),
        tetap('rencana', k.rencana, ket.rencana),
        tetap('sebelumnya', k.sebelumnya(bulan), ket.sebelumnya),
        tetap('rencanaBulan', k.rencanaBulan(bulan)),
        tetap('tertunda', k.tertunda, ket.tertunda),
        ...diisi.slice(0, 1),
        tetap('sisa', k.sisa),
        prakiraan,
        ...diisi.slice(1),
      ];
  const lebar = kolom.map((c) => LEBAR[c.tetap ?? (tahun ? 'bulan' : c.isian.jenis)]);
  return { kolom, isian, gaya: { '--kolom': [TUGAS, ...lebar].join(' ') } as CSSProperties };
}
