import { returns } from '../contract';
import * as g from '../gabungInputs';
import type * as v from '../gabungViews';
import * as i from '../inputs';

/** One document, several copies: taking over what another copy has, and deciding where two people met. */
export const gabungCalls = {
  /** Reads another copy of the open document and says what it would bring; nothing changes. */
  readGabung: returns<v.PratinjauGabung | null>()(g.bacaGabung),
  /** What a file has to do with the open document: the same file, another copy of it, or something else. */
  getHubungan: returns<v.HubunganBerkas>()(g.hubunganBerkas),
  acceptGabung: returns<v.HasilGabung>()(g.terimaGabung),
  /** Conflicts that nobody has decided yet, in every copy the same. */
  listBenturan: returns<readonly v.Benturan[]>()(i.none),
  /** The same by pages of cards, one card a row. */
  listKartuBenturan: returns<v.DaftarKartuBenturan>()(g.saringBenturan),
  /** Answers how many are left. */
  settleBenturan: returns<number>()(g.putusanBenturan),
  settleSemuaBenturan: returns<number>()(g.putusanSemua),
  countBenturan: returns<v.JumlahBenturan>()(i.none),
  /** Rules across rows that do not hold. */
  listPelanggaran: returns<v.DaftarPelanggaran>()(i.none),
  /** Cures rows under a removed one. */
  settleInduk: returns<null>()(g.obatiInduk),
  /** People with this NIP, beside each other. */
  getOrangGanda: returns<v.BandingOrang>()(g.nipOrang),
  mergePegawai: returns<null>()(g.gabungOrang),
} as const;
