import { z } from 'zod';
import { HURUF_NASKAH, JENIS_KOP, JENIS_SURAT, UKURAN_KERTAS } from '../domain/surat';
import { NAMA_PENANDATANGAN } from '../domain/templatNaskah';
import { requiredText, text } from './inputs';

const butir = z.array(text(2000)).max(40);
const mm = z.number().min(0).max(200);

/** Bytes of a Word file kept in the document. */
export const berkasWord = z.object({
  berkas: z.string().regex(/^lampiran:[0-9a-f]{64}$/, 'rujukan berkas Word tidak sah'),
  nama: requiredText(200),
});

/** A template on the wire; which fields its texts may use is checked by periksaTemplat. */
export const templatNaskah = z.object({
  id: requiredText(100),
  jenis: z.enum(JENIS_SURAT),
  nama: requiredText(120),
  judul: text(300),
  pembuka: text(300),
  diktum: text(120),
  menimbang: butir,
  dasar: butir,
  untuk: butir,
  paragraf: butir,
  penutup: text(2000),
  tembusan: butir.nullable(),
  catatanKaki: text(1000).nullable(),
  kertas: z.enum(UKURAN_KERTAS).nullable(),
  tepi: z.tuple([mm, mm, mm, mm]).nullable(),
  tata: z.object({
    huruf: z.enum(HURUF_NASKAH),
    ukuran: z.number().min(1).max(100),
    spasi: z.number().min(0.1).max(10),
  }),
  kop: z.enum(JENIS_KOP),
  kotakTte: z.boolean().nullable(),
  orangTanpaGelar: z.boolean(),
  namaPenandatangan: z.enum(NAMA_PENANDATANGAN),
  pejabatId: requiredText(60).nullable(),
  kode: requiredText(40).nullable(),
  polaNomor: requiredText(200).nullable(),
  word: berkasWord.nullable(),
});
