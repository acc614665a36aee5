import { z } from 'zod';
import type { Pengaturan } from '../../domain/pengaturan';
import { returns } from '../contract';
import * as i from '../inputs';
import { pengaturanInput } from '../pengaturanInputs';
import * as ki from '../kalenderInputs';
import type * as k from '../kalenderViews';
import type * as v from '../views';

/** The calendar and the numbers of the office. */
export const settingsCalls = {
  getKalender: returns<v.Kalender>()(i.none),
  /** The year of the office or the next one, day by day. */
  getKalenderTahun: returns<k.KalenderTahunan>()(ki.tahunKalender),
  getPengaturan: returns<Pengaturan>()(i.none),
  saveHariLibur: returns<null>()(
    z.object({
      id: i.requiredText(60).nullable(),
      tanggal: i.tanggal,
      jenis: z.enum(['libur_nasional', 'cuti_bersama', 'libur_daerah']),
      keterangan: i.requiredText(200),
      sumber: i.text(300),
    }),
  ),
  removeHariLibur: returns<null>()(z.object({ id: i.requiredText(60) })),
  saveRamadan: returns<null>()(
    z.object({ mulai: i.tanggal, akhir: i.tanggal, status: z.enum(['ditetapkan', 'sementara']), sumber: i.text(300) }),
  ),
  /** Many days as one change; days that are a holiday already are changed. Answers how many rows were written. */
  saveHariLiburBanyak: returns<number>()(ki.tandaiLibur),
  removeHariLiburBanyak: returns<number>()(ki.hapusLibur),
  /** Reads a calendar table (holidays, Ramadan) and compares it with the office; nothing is written yet. */
  readKalender: returns<k.PratinjauKalender | null>()(ki.bacaKalender),
  acceptKalender: returns<v.HasilImpor>()(ki.terimaKalender),
  exportKalender: returns<{ path: string } | null>()(ki.eksporKalender),
  savePengaturan: returns<Pengaturan>()(pengaturanInput),
} as const;
