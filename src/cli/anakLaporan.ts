import type { Answer, Call, Option } from './command';

/** One kind of report. It finds the document open and the folder made. */
export interface AnakLaporan {
  /** Options of its own; kinds may share one of the same name. */
  readonly options: readonly Option[];
  /** `folder`: full path of --keluar; null = only the numbers are asked for. Words of its own are checked before anything. */
  run(call: Call, folder: string | null): Promise<Answer>;
}
