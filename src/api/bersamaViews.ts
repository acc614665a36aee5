/** How the open document is shared, for the status chip and its panel. Sent with every `bersama` event. */
export interface StatusBersama {
  /** `sendiri`: nobody else can work on this file at the same time; nothing below means anything then. */
  readonly mode: 'sendiri' | 'bersama';
  /**
   * `tersambung`: the folder answers and everything was exchanged; `mengirim`: commands wait to be written; `terputus`: the
   * folder does not answer, work goes on here; `perluVersi`: somebody writes with a newer version, nothing is exchanged.
   */
  readonly keadaan: 'tersambung' | 'mengirim' | 'terputus' | 'perluVersi';
  /** Commands of this copy that the folder does not have yet. */
  readonly belumTerkirim: number;
  /** Last exchange that went well, ISO UTC; null = none since the file was opened. */
  readonly terakhir: string | null;
  /** Who else has the file open now, by name. */
  readonly orang: readonly OrangBersama[];
  /** Files beside the document that hold commands this copy lacks ("conflicted copy" of a cloud folder). */
  readonly salinanLain: readonly SalinanLain[];
  /** Work that waits for a yes because the clock of that PC is more than a day ahead. */
  readonly jamDepan: readonly JamDepan[];
  /** Pieces that cannot be read (half written, damaged): their writer sends them again. */
  readonly potonganRusak: number;
  /** When the file itself was last brought up to date by anybody, ISO UTC; null = unknown. */
  readonly utamaDiperbarui: string | null;
}

export interface OrangBersama {
  /** Session: one open window. */
  readonly sesi: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly pc: string;
  /** The row this person is editing right now, with the name people know. */
  readonly sedang: { readonly tabel: string; readonly id: string; readonly nama: string } | null;
}

export interface SalinanLain {
  readonly path: string;
  readonly berkas: string;
  /** Commands it has and this copy lacks. */
  readonly perubahan: number;
}

export interface JamDepan {
  readonly sesi: string;
  readonly aktor: string;
  readonly pc: string;
  /** Minutes ahead of this PC. */
  readonly menit: number;
  readonly perubahan: number;
}

/** What just arrived from others, by who wrote it. */
export interface Kedatangan {
  readonly aktor: string;
  readonly pc: string;
  readonly perubahan: number;
  /** Label of the newest command. */
  readonly label: string;
  /** Rows it touched, for a short mark on them; at most 200, without when there are more. */
  readonly baris?: readonly { readonly tabel: string; readonly id: string }[];
}
