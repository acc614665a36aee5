import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { BarisRealisasi } from '../../api/realisasiViews';
import { sesuaiRencana } from './angkaBaris';
import { keluarSunting, kotakKursor, KURSOR_AWAL, perintahTombol, type Kursor, type Perintah } from './kisiKendali';
import {
  isiKeBawah,
  isiSel,
  ketikSel,
  kosongkan,
  melampaui,
  salin,
  tempel,
  type KolomIsian,
  type Letak,
  type Perubahan,
} from './kisiRealisasi';
import { teks } from './teks';

interface Pilihan {
  readonly baris: readonly BarisRealisasi[];
  readonly kolom: readonly KolomIsian[];
  readonly hanyaBaca: boolean;
  halaman(): number;
  ubah(daftar: readonly Perubahan[]): void;
  /** False = nothing was typed that could be taken back. */
  buang(): boolean;
  /** Shows the evidence of a month of the row. */
  bukti(baris: BarisRealisasi, bulan: number): void;
  pesan(isi: string): void;
  /** Brings the row on screen and the focus to its cell. */
  tuju(letak: Letak): void;
}

/** Cursor, selection and editing of the sheet: what keys, the clipboard and the pointer do. */
export function useKisi({ baris, kolom, hanyaBaca, halaman, ubah, buang, bukti, pesan, tuju }: Pilihan) {
  const [diminta, setKursor] = useState<Kursor>(KURSOR_AWAL);
  /** What stands in the editor: it may be gone before it could be asked. */
  const ketikan = useRef('');
  // A filter may have left fewer rows, another sheet fewer columns.
  const batas = ({ baris: r, kolom: k }: Letak): Letak => ({
    baris: Math.max(0, Math.min(r, baris.length - 1)),
    kolom: Math.max(0, Math.min(k, kolom.length - 1)),
  });
  const kursor: Kursor = { ...diminta, kini: batas(diminta.kini), ujung: batas(diminta.ujung) };
  const kotak = kotakKursor(kursor);

  /** Writes, and says what cannot be meant. */
  const tulis = (daftar: readonly Perubahan[], ...lain: readonly string[]): void => {
    pesan([...lain, teks.melampaui(melampaui(baris, daftar))].filter(Boolean).join(' '));
    ubah(daftar);
  };
  /** Takes over what was typed; an unreadable number is said and the cell stays as it was. */
  const selesai = (isi: string): void => {
    const [b, k] = [baris[kursor.kini.baris], kolom[kursor.kini.kolom]];
    if (kursor.sunting === null || !b || !k) return;
    setKursor((lama) => ({ ...lama, sunting: null }));
    if (isi.trim() === isiSel(b, k)) return;
    const perubahan = ketikSel(b, k, isi);
    if (perubahan) tulis([perubahan]);
    else pesan(teks.bukanAngka([isi.trim()]));
  };
  const pindah = (ke: Letak, luaskan = false): void => {
    const tujuan = batas(ke);
    if (kursor.sunting) selesai(ketikan.current);
    setKursor((k) => ({ kini: luaskan ? batas(k.kini) : tujuan, ujung: tujuan, sunting: null }));
    tuju(tujuan);
  };
  const sunting = (awal: string | null): void => {
    const [b, k] = [baris[kursor.kini.baris], kolom[kursor.kini.kolom]];
    if (!b || !k || hanyaBaca) return;
    ketikan.current = awal ?? isiSel(b, k);
    setKursor({
      kini: kursor.kini,
      ujung: kursor.kini,
      sunting: { awal: ketikan.current, ketik: awal !== null },
    });
  };
  const jalankan = (p: Perintah): void => {
    if (p.jenis === 'pindah') pindah(p.ke, p.luaskan);
    else if (p.jenis === 'semua')
      setKursor({ ...kursor, kini: batas({ baris: 0, kolom: 0 }), ujung: batas({ baris: Infinity, kolom: Infinity }) });
    else if (p.jenis === 'bukti') {
      const [b, k] = [baris[kursor.kini.baris], kolom[kursor.kini.kolom]];
      if (b && k) bukti(b, k.bulan);
    } else if (hanyaBaca) return;
    else if (p.jenis === 'sunting') sunting(p.awal);
    else if (p.jenis === 'isiBawah') tulis(isiKeBawah(baris, kolom, kotak));
    else if (p.jenis === 'kosongkan') ubah(kosongkan(baris, kolom, kotak));
    else if (p.jenis === 'rencana') ubah(rencanaKotak(baris, kolom, kotak));
  };

  const onKeyDown = (e: KeyboardEvent): void => {
    if (kursor.sunting) {
      if (e.key === 'Escape') {
        e.stopPropagation();
        setKursor({ ...kursor, sunting: null });
        tuju(kursor.kini);
        return;
      }
      const ke = keluarSunting(e, kursor, kursor.sunting.ketik);
      if (ke === null) return;
      e.preventDefault();
      pindah(ke);
      return;
    }
    const p = perintahTombol(e, kursor, { baris: baris.length, kolom: kolom.length, halaman: halaman() });
    if (p === null || (p.jenis === 'urungkan' && !buang())) return;
    e.preventDefault();
    e.stopPropagation();
    jalankan(p);
  };
  const onPaste = (e: ClipboardEvent): void => {
    if (kursor.sunting || hanyaBaca) return;
    e.preventDefault();
    const hasil = tempel(baris, kolom, kotak, e.clipboardData.getData('text/plain'));
    const salah = hasil.salah.length > 0 ? teks.bukanAngka(hasil.salah) : '';
    tulis(hasil.ubah, salah, hasil.diluar > 0 ? teks.diluar(hasil.diluar) : '');
  };
  const onCopy = (e: ClipboardEvent): void => {
    if (kursor.sunting) return;
    e.preventDefault();
    e.clipboardData.setData('text/plain', salin(baris, kolom, kotak));
  };
  return {
    kursor,
    kotak,
    pindah,
    sunting,
    selesai,
    ketik: (isi: string) => void (ketikan.current = isi),
    onKeyDown,
    onPaste,
    onCopy,
  };
}

/** The plan of the month into every cell of the selection that holds a number. */
const rencanaKotak = (
  baris: readonly BarisRealisasi[],
  kolom: readonly KolomIsian[],
  { atas, bawah, kiri, kanan }: ReturnType<typeof kotakKursor>,
): readonly Perubahan[] =>
  baris.slice(atas, bawah + 1).flatMap((b) =>
    kolom.slice(kiri, kanan + 1).flatMap(({ jenis, bulan }) => {
      const volume = jenis === 'volume' ? sesuaiRencana(b, bulan) : null;
      return volume === null ? [] : [{ tugasId: b.tugasId, pegawaiId: b.pegawaiId, bulan, volume }];
    }),
  );
