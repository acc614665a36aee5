import type { TemplatNaskah } from '../domain/templatNaskah';

/** `bawaan`: as shipped; `diubah`: shipped, changed by the office; `kantor`: the office's own. */
export interface BarisTemplatNaskah {
  readonly templat: TemplatNaskah;
  readonly asal: 'bawaan' | 'diubah' | 'kantor';
}

/** Something that keeps a Word file from being filled, with its place in the file. */
export interface TemuanBerkasWord {
  readonly pesan: string;
  readonly tempat: string;
}
export interface PeriksaBerkasWord {
  /** Name of the file that was chosen. */
  readonly nama: string;
  /** The file as it is kept, null when there are findings: such a file is not kept. */
  readonly berkas: string | null;
  readonly temuan: readonly TemuanBerkasWord[];
  /** Fields and lists it uses. */
  readonly dipakai: readonly string[];
}

/** A template of an import file beside what the office has. */
export interface BarisImporTemplat {
  readonly id: string;
  readonly jenis: TemplatNaskah['jenis'];
  readonly nama: string;
  readonly keadaan: 'baru' | 'menggantikan' | 'sama';
  /** Name of the template it takes the place of, '' otherwise. */
  readonly lama: string;
  readonly denganWord: boolean;
  /** What the office does not have and the template therefore loses, in words. */
  readonly catatan: readonly string[];
}
export interface PratinjauTemplat {
  readonly imporId: string;
  readonly berkas: string;
  readonly baris: readonly BarisImporTemplat[];
}

/** A letter of the kind composed from the open office. */
export interface ContohTemplat {
  readonly pdf: Uint8Array;
  /** What it was made from: name of the person or the task. */
  readonly dari: string;
}
