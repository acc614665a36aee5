import { z } from 'zod';
import type { Ringkasan } from '../../domain/habis';
import type { BagianId, PegawaiId, TimKerjaId } from '../../domain/ids';
import { STATUS_PEMBAGIAN } from '../../domain/pegawai';
import { returns } from '../contract';
import { petaKolom } from '../dpaInputs';
import * as i from '../inputs';
import { imporPegawaiInput, keluarInput, pegawaiInput } from '../pegawaiInputs';
import type * as p from '../pegawaiViews';
import type * as k from '../kalenderViews';
import type * as v from '../views';

/** Units and people, how they stand, and lists of them that come in. */
export const peopleCalls = {
  getRingkasan: returns<Ringkasan>()(i.none),
  listBagian: returns<readonly v.BarisBagian[]>()(i.none),
  listPegawai: returns<v.Halaman<v.BarisPegawai>>()(
    z.object({
      bagianId: i.id<'Bagian'>().nullable(),
      keadaan: z.enum(['semua', 'tanpaTugas', 'rendah', 'melebihi', 'beralasan', 'tidakDihitung']),
      cari: i.text(200),
      /** For choosing somebody: names that begin with what is looked for first. */
      namaDahulu: z.boolean().optional(),
      ...i.page,
    }),
  ),
  getPegawai: returns<v.RincianPegawai>()(z.object({ id: i.id<'Pegawai'>() })),
  /** Who retires in the year, and of whom it is doubtful. */
  listPensiun: returns<readonly k.BarisPensiun[]>()(i.none),
  readPegawai: returns<p.PratinjauPegawai>()(
    z.object({ path: i.path, peta: petaKolom.nullable().optional(), jobId: i.jobId }),
  ),
  acceptPegawai: returns<p.HasilImporPegawai>()(imporPegawaiInput),
  saveBagian: returns<BagianId>()(
    z.object({
      id: i.id<'Bagian'>().nullable(),
      nama: i.requiredText(200),
      kodeSubUnit: i.text(40),
      /** Working days a week of this unit; null = those of the office, absent keeps what is there. */
      hariKerja: z
        .union([z.literal(5), z.literal(6)])
        .nullable()
        .optional(),
    }),
  ),
  removeBagian: returns<null>()(z.object({ id: i.id<'Bagian'>() })),
  setStatusPembagian: returns<null>()(z.object({ id: i.id<'Bagian'>(), status: z.enum(STATUS_PEMBAGIAN) })),
  saveTimKerja: returns<TimKerjaId>()(
    z.object({ id: i.id<'TimKerja'>().nullable(), bagianId: i.id<'Bagian'>(), nama: i.requiredText(200) }),
  ),
  removeTimKerja: returns<null>()(z.object({ id: i.id<'TimKerja'>() })),
  savePegawai: returns<PegawaiId>()(pegawaiInput),
  getBahanKeluar: returns<p.BahanKeluar>()(z.object({ ids: z.array(i.id<'Pegawai'>()).min(1).max(1000) })),
  /** Ends people by a date; nothing is deleted, what they cannot finish goes back to the left-overs. */
  endPegawai: returns<p.HasilKeluar>()(keluarInput),
  removePegawai: returns<null>()(z.object({ ids: z.array(i.id<'Pegawai'>()).min(1).max(1000) })),
  /** null alasan takes the acceptance back. */
  acceptAlasan: returns<null>()(
    z.object({
      pegawaiId: i.id<'Pegawai'>(),
      jenis: z.enum(['rendah', 'melebihi']),
      alasan: i.text(300).nullable(),
      nomor: i.text(100),
      /** Accepted highest load in hundredths of the capacity (only `melebihi`); null = the present load. */
      batas: z.int().min(1).max(1000).nullable().optional(),
    }),
  ),
} as const;
