import { z } from 'zod';
import { NAMA_KELOMPOK, SEBAB_RIWAYAT } from '../domain/riwayat';
import * as i from './inputs';

const catatan = z.object({ tabel: i.requiredText(40), id: i.requiredText(200) });

/** Filters of the history; what is left out or null does not restrict. Days of the calendar of this PC, both included. */
export const saringRiwayat = z.object({
  cari: i.text(200),
  aktor: i.text(120).nullish(),
  kelompok: z.enum(NAMA_KELOMPOK).nullish(),
  catatan: catatan.nullish(),
  kolom: i.text(60).nullish(),
  dari: i.tanggal.nullish(),
  sampai: i.tanggal.nullish(),
  sebab: z.enum(SEBAB_RIWAYAT).nullish(),
  ...i.page,
});

export const perubahan = z.object({ id: i.id<'Perubahan'>(), catatan: catatan.nullish() });

export const bahanSaring = z.object({ kelompok: z.enum(NAMA_KELOMPOK).nullable(), catatan: catatan.nullable() });

export const cariCatatan = z.object({ teks: i.text(100), kelompok: z.enum(NAMA_KELOMPOK).nullable() });

/** After a command, or the last moment (ISO UTC) that counts. */
export const saat = z.union([
  z.object({ perubahanId: i.id<'Perubahan'>() }),
  z.object({ waktu: z.iso.datetime({ offset: true }) }),
]);
