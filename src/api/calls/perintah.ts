import { z } from 'zod';
import type { TugasId } from '../../domain/ids';
import { returns } from '../contract';
import * as i from '../inputs';
import * as p from '../perintahInputs';
import type * as v from '../perintahViews';
import type { SasaranSurat } from '../suratInputs';

/** Orders that come in during the year: what is to be done, by whom, until when, and what is left of them. */
export const perintahCalls = {
  /** The most urgent first. */
  listPerintah: returns<v.HalamanPerintah>()(p.listPerintahInput),
  getPerintah: returns<v.RincianPerintah>()(z.object({ id: i.id<'Tugas'>(), hari: i.tanggal })),
  getBahanPerintah: returns<v.BahanPerintah>()(z.object({ hari: i.tanggal })),
  /** Who is free and eligible in the window, the best first. */
  listCalonPerintah: returns<readonly v.CalonPerintah[]>()(p.calonPerintahInput),
  /** The order with its task and its people, as one command. Answers the id of both. */
  savePerintah: returns<TugasId>()(p.perintahInput),
  /** Done (or open again), with the notula of a meeting; what is left of the shares is noted as realisasi of that month. */
  finishPerintah: returns<null>()(p.selesaiPerintahInput),
  /** The letter of an order as the letter screen starts with it. */
  getSuratPerintah: returns<SasaranSurat>()(p.suratPerintahInput),
} as const;
