import { z } from 'zod';
import { KEJADIAN_DISIPLIN, type KejadianDisiplin } from '../domain/disiplin';
import { K_TERKECIL } from '../domain/kelompokKecil';
import { KELAS_KONTRIBUSI, TEMUAN_KONTRIBUSI, TINGKAT_HASIL } from '../domain/kontribusi';
import { id, page, path, requiredText, tanggal, text } from './inputs';

const bulan = z.int().min(1).max(12);
const bagianId = id<'Bagian'>().nullable();
const angka = (min: number, maks: number) => z.object({ nilai: z.int().min(min).max(maks), sumber: text(500) });

export const kontribusiInput = z.object({
  bulan: angka(1, 12),
  hadir: angka(1, 100),
  hasilRendah: angka(1, 100),
  hasilBaik: angka(1, 200),
  kejadian: angka(1, 100),
  kelompok: angka(K_TERKECIL, 50),
});

/** Of every kind: a kind that is missing would be free by mistake. */
const perKejadian = <T extends z.ZodType>(nilai: T) =>
  z.object(Object.fromEntries(KEJADIAN_DISIPLIN.map((satu) => [satu, nilai])) as Record<KejadianDisiplin, T>);

export const tppInput = z.object({
  produktivitas: angka(0, 100),
  ukuran: z.object({ cara: z.enum(['kapasitas', 'rencana']), sumber: text(500) }),
  dasar: z.object({
    kelas: z.array(z.object({ kelas: z.int().min(1).max(17), rupiah: z.int().min(0).max(500_000_000) })).max(17),
    sumber: text(500),
  }),
  potongan: z.object({ kejadian: perKejadian(z.int().min(0).max(10_000)), sumber: text(500) }),
});

/** `rahasia`: exact numbers, beside the list with names. */
export const petaKontribusiInput = z.object({ bulan, bagianId, rahasia: z.boolean() });
/** The list with names: the caller says that it is meant to be seen by the direct superior only. */
export const listKontribusiInput = z.object({
  bulan,
  bagianId,
  rahasia: z.literal(true),
  sel: z.object({ kelas: z.enum(KELAS_KONTRIBUSI), tingkat: z.enum(TINGKAT_HASIL) }).nullable(),
  temuan: z.enum(TEMUAN_KONTRIBUSI).nullable(),
  ...page,
});
export const getKontribusiInput = z.object({ pegawaiId: id<'Pegawai'>(), bulan, rahasia: z.literal(true) });
const catatan = { pegawaiId: id<'Pegawai'>(), bulan, temuan: z.enum(TEMUAN_KONTRIBUSI) };
/** A note says why; what the person answers may come later. */
export const saveCatatanInput = z.object({
  ...catatan,
  alasan: requiredText(2000),
  tanggapan: text(2000),
  tanggal,
});
export const removeCatatanInput = z.object(catatan);

/** `bulan` for a sheet that does not say its month. */
export const readKehadiranInput = z.object({ path: path.nullable(), bulan: bulan.nullable() });
export const acceptKehadiranInput = z.object({ imporId: requiredText(64) });
export const removeKehadiranInput = z.object({ bulan });

/** How many times each kind happened; kinds left out never did. */
export const kejadianInput = z.partialRecord(z.enum(KEJADIAN_DISIPLIN), z.int().min(0).max(366));
export const tppKantorInput = z.object({ bulan });
export const tppPegawaiInput = z.object({ pegawaiId: id<'Pegawai'>(), bulan, rahasia: z.literal(true) });
