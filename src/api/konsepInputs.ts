import { z } from 'zod';
import { id, text } from './inputs';

const butir = (jumlah: number) => z.array(text(2000)).max(jumlah).exactOptional();

/**
 * Words of a letter that somebody wrote instead of the composed ones; a part that is absent is composed. Items of lists
 * that end without a mark get theirs.
 */
export const suntinganSurat = z.object({
  menimbang: butir(30),
  dasar: butir(60),
  untuk: butir(40),
  paragraf: butir(30),
  penutup: text(2000).exactOptional(),
  tembusan: butir(40),
  catatanKaki: text(600).exactOptional(),
});
export type SuntinganSurat = z.output<typeof suntinganSurat>;

/** A konsep is read before it is issued: more than these at once are issued without one. */
export const MAKS_KONSEP = 1000;
export const idsKonsep = z.array(id<'Surat'>()).min(1).max(MAKS_KONSEP);

/** What is kept with a letter beside its SasaranSurat: changed words, and who was on its task when (see bedaSurat.ts). */
export const lainTersimpan = z.object({
  suntingan: suntinganSurat.default({}),
  jejak: z
    .object({ tim: z.array(id<'Pegawai'>()), waktu: text(2000) })
    .nullable()
    .default(null),
});
