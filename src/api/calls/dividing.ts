import { z } from 'zod';
import { returns } from '../contract';
import * as i from '../inputs';
import { porsiInput } from '../tugasInputs';
import { dasarUsulan } from '../usulanInputs';
import type * as u from '../usulanViews';
import type * as v from '../views';

/** Who does what: by hand on the board, or as a proposal. */
export const dividingCalls = {
  getPapan: returns<v.Papan>()(
    z.object({ bagianId: i.id<'Bagian'>().nullable(), bulan: z.int().min(1).max(12).nullable() }),
  ),
  listCalon: returns<readonly v.Calon[]>()(
    z.object({
      tugasId: i.id<'Tugas'>(),
      cari: i.text(100),
      semuaBagian: z.boolean(),
      /** Whose share would move as it is; without it somebody joins the task. */
      dari: i.id<'Pegawai'>().nullable().optional(),
      /** For a time, in the place of the holder: the post is not asked (S10). */
      mewakili: z.boolean().optional(),
    }),
  ),
  /**
   * `seluruhnya`: the person does the whole task alone; `sisa`: takes what is not divided yet; `rata`: joins, and the
   * task is divided evenly among all on it. Locked shares are refused. One command for all tasks. Here and in the two below,
   * what was noted as done stays with whom it was done by (A2).
   */
  assignPegawai: returns<v.HasilBagian>()(
    z.object({
      tugasIds: z.array(i.id<'Tugas'>()).min(1).max(5000),
      pegawaiId: i.id<'Pegawai'>(),
      cara: z.enum(['seluruhnya', 'sisa', 'rata']),
      /** Consent of the home head, needed when the person is of another bagian. */
      persetujuanLintas: i.text(300),
    }),
  ),
  /** Moves shares to another person (merging with a share that person already has). */
  movePenugasan: returns<v.HasilBagian>()(
    z.object({
      penugasanIds: z.array(i.id<'Penugasan'>()).min(1).max(5000),
      pegawaiId: i.id<'Pegawai'>(),
      persetujuanLintas: i.text(300),
    }),
  ),
  releasePenugasan: returns<v.HasilBagian>()(z.object({ penugasanIds: z.array(i.id<'Penugasan'>()).min(1).max(5000) })),
  lockPenugasan: returns<null>()(
    z.object({ penugasanIds: z.array(i.id<'Penugasan'>()).min(1).max(5000), terkunci: z.boolean() }),
  ),
  /** The whole division of one task, as the shares dialogue shows it. */
  setPembagian: returns<null>()(z.object({ tugasId: i.id<'Tugas'>(), porsi: z.array(porsiInput).max(500) })),
  /**
   * Computes a proposal; nothing is written. `pertahankan` (true when left out) keeps the present division where it does
   * not hurt. `detik` ends the search after that time with the best plan so far, like `finishJob`. `dasar` holds parts of
   * an earlier proposal fixed: whole rows, or single people on rows.
   */
  proposePembagian: returns<u.HasilUsulan>()(
    z.object({
      bagianId: i.id<'Bagian'>().nullable(),
      benih: z
        .int()
        .min(0)
        .max(2 ** 31 - 1),
      jobId: i.jobId,
      pertahankan: z.boolean().optional(),
      detik: z.int().min(1).max(3600).nullable().optional(),
      dasar: dasarUsulan.nullable().optional(),
    }),
  ),
  /**
   * Rows of a proposal; `pegawaiId` = a person the task changes for. In the order of the office, or by bagian, line and
   * name (`asal`), or by person (`pegawai`: one row per person and task).
   */
  listUsulan: returns<u.HalamanUsulan>()(
    z.object({
      usulanId: i.requiredText(64),
      bagianId: i.id<'Bagian'>().nullable(),
      pegawaiId: i.id<'Pegawai'>().nullable(),
      cari: i.text(200),
      jenis: z.enum(['semua', 'baru', 'pindah', 'tambah']).optional(),
      urut: z.enum(['kantor', 'asal', 'pegawai']).optional(),
      ...i.page,
    }),
  ),
  /** `bulan` 1–12: minutes of that month instead of the year. */
  getUsulanPegawai: returns<readonly u.PegawaiUsulan[]>()(
    z.object({
      usulanId: i.requiredText(64),
      pegawaiIds: z.array(i.id<'Pegawai'>()).min(1).max(500),
      bulan: z.int().min(1).max(12).nullable().optional(),
    }),
  ),
  /** "Mengapa bukan …?" on the present division (`usulanId` null) or on a proposal. */
  getMengapa: returns<u.JawabanMengapa>()(
    z.object({ tugasId: i.id<'Tugas'>(), pegawaiId: i.id<'Pegawai'>(), usulanId: i.requiredText(64).nullable() }),
  ),
  /**
   * null = the whole proposal. Written as one command, only differences. What is left of a proposal taken in part can still
   * be accepted as long as nothing else changed.
   */
  acceptUsulan: returns<v.Langkah>()(
    z.object({ usulanId: i.requiredText(64), tugasIds: z.array(i.id<'Tugas'>()).min(1).max(200_000).nullable() }),
  ),
} as const;
