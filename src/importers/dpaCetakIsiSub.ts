import type { KodeTerbaca } from '../domain/kodeSubKegiatan';
import { kodeNamaCetak } from './dpaCetakKode';
import type { LabelCetak } from './dpaCetakLabel';
import { sambungTeks } from './dpaCetakLabel';
import type { LetakCetak, SubCetakMentah } from './dpaCetakMentah';

export const subBaru = (kode: KodeTerbaca | null, nama: string, letak: LetakCetak): SubCetakMentah => ({
  kode,
  nama,
  sumber: '',
  lokasi: '',
  waktu: '',
  keterangan: '',
  keluaran: [],
  rekening: [],
  jumlah: null,
  letak,
  halaman: new Set([letak.halaman]),
});

/** Adds a line of text to a field; lists (sumber, lokasi) keep their lines apart. */
export function isiSub(sub: SubCetakMentah, label: LabelCetak, teks: string): void {
  if (teks === '') return;
  if (label === 'sumber' || label === 'lokasi') sub[label] += `${sub[label] === '' ? '' : '\n'}${teks}`;
  else if (label === 'waktu' || label === 'keterangan') sub[label] = sambungTeks(sub[label], teks);
  else if (label === 'sub') isiNama(sub, sambungTeks(sub.nama, teks));
}

/** The code may stand on a line of its own above the name. */
function isiNama(sub: SubCetakMentah, teks: string): void {
  const pisah = sub.kode ? null : kodeNamaCetak(teks);
  sub.kode ??= pisah?.kode ?? null;
  sub.nama = pisah?.nama ?? teks;
}
