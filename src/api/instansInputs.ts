import { z } from 'zod';

const nama = z.string().min(1).max(200);
const menit = z.number().min(0).max(1e9);
const bagian = z.object({ orang: nama, bagian: z.int().min(1) });
const SETAHUN_ATAU_BULAN = 'harus satu bilangan menit setahun atau dua belas bilangan menit sebulan';
const perBulan = z.union([menit, z.array(menit).length(12, { error: SETAHUN_ATAU_BULAN })], {
  error: SETAHUN_ATAU_BULAN,
});
const bulanSetahun = Array.from({ length: 12 }, (_, i) => i + 1);

/** The file as resources/docs/instance.md describes it, with what is left out filled in. */
export const instansInput = z.object({
  pertahankan: z.boolean().default(false),
  orang: z
    .array(
      z.object({
        id: nama,
        kapasitas: z.union(
          [z.int().min(0).max(1e8), z.array(z.int().min(0).max(1e8)).length(12, { error: SETAHUN_ATAU_BULAN })],
          {
            error: SETAHUN_ATAU_BULAN,
          },
        ),
        batas: z.number().min(0).max(100).default(1),
        ambang: z.number().min(0).max(100).default(0.5),
        tetap: perBulan.default(0),
        tugasTetap: z.int().min(0).default(0),
      }),
    )
    .min(1)
    .max(100_000),
  tugas: z
    .array(
      z.object({
        id: nama,
        menit,
        bulan: z.array(z.int().min(1).max(12)).min(1).max(12).default(bulanSetahun),
        boleh: z.array(nama).nullable().default(null),
        bagian: z.int().min(1).max(1_000_000_000).default(1),
        bagianTerkecil: z.int().min(1).default(1),
        orangMin: z.int().min(1).default(1),
        orangMax: z.int().min(1).nullable().default(null),
        ketua: z.array(nama).nullable().default(null),
        hadir: z.boolean().default(false),
        kunci: z.array(bagian).default([]),
        kini: z.array(bagian).default([]),
      }),
    )
    .max(1_000_000),
});
