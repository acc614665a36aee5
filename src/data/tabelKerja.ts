import { int, intNull, ref, refNull, text, textNull, textSince, type Column } from './kolom';

/** Document tables of the work of a week, a month, a year: orders, what was done, what changed hands, evaluation, reports. */
export const TABEL_KERJA = {
  /** An order that came in during the year; the work it makes is a tugas of sumber `disposisi`. Id = that of the tugas. */
  perintah: {
    tugas_id: ref('tugas'),
    /** `tugas` or `rapat` (an invitation). */
    jenis: text,
    /** Who ordered: `Sekretaris Daerah`. */
    dari: text,
    perihal: text,
    nomor_surat: text,
    tanggal_surat: textNull,
    /** Day it arrived. */
    diterima: text,
    /** Of a meeting: day, `09.00`, place. */
    tanggal_acara: textNull,
    waktu: text,
    tempat: text,
    /** '' not decided, `sendiri`, `diwakilkan`. */
    kehadiran: text,
    wakil_id: refNull('pegawai'),
    /** Path, link or the words of the notula. */
    notula: text,
    /** Day it was done (a meeting: its notula given); null = open. */
    selesai: textNull,
  },
  /** What was done of a share in one month. Id = `tugas.pegawai.MM`, so that two PCs meet on one row. */
  realisasi: {
    tugas_id: ref('tugas'),
    pegawai_id: ref('pegawai'),
    /** 1–12 */
    bulan: int,
    /** Hundredths of a unit of the task's satuan. */
    volume: int,
    mutu: text,
    /** Path or link of the evidence. */
    bukti: text,
  },
  /**
   * Part of a task that nobody has to do any more. Id = `tugas.pegawai.tanggal`; no pegawai = a part nobody had. What is to be
   * done again has a second row, of the same id and `.pulih`, with the day.
   */
  pembatalan: {
    tugas_id: ref('tugas'),
    pegawai_id: refNull('pegawai'),
    /** Out of the task's pembagi; below 0 = so much of it is to be done again from the day on. */
    porsi: int,
    tanggal: text,
    alasan: text,
  },
  /** One share handed over: the record of who had what until when. */
  alih_tugas: {
    tugas_id: ref('tugas'),
    dari_id: ref('pegawai'),
    /** null = given back to the left-overs. */
    kepada_id: refNull('pegawai'),
    /** First day of the new holder. */
    tanggal: text,
    /** `mutasi`, `plt`, `cuti`, `pensiun`, `lain`. */
    sebab: text,
    /** Out of the task's pembagi at that time. */
    porsi: int,
    pembagi: int,
    keterangan: text,
    /** Last day of a stand-in; null = for good. */
    sampai: textSince(7),
  },
  /** Evaluation of one person in a period. Id = `pegawai.periode`. */
  evaluasi: {
    pegawai_id: ref('pegawai'),
    /** 1–4 triwulan, 0 = the year. */
    periode: int,
    /** '' or `di_bawah`, `sesuai`, `di_atas` (ekspektasi). */
    hasil: text,
    perilaku: text,
    /** Feedback of the superior. */
    umpan_balik: text,
    /** Reply of the person. */
    tanggapan: text,
    /** Day it was settled; null = open. */
    ditetapkan: textNull,
  },
  /** Talk about a finding of the contribution map: reason and right of reply. Id = `pegawai.periode.temuan`. */
  catatan_kontribusi: {
    pegawai_id: ref('pegawai'),
    /** `2026-05` */
    periode: text,
    temuan: text,
    alasan: text,
    tanggapan: text,
    tanggal: text,
  },
  /** Attendance of one month, counts only (imported on request). Id = `pegawai.MM`. */
  kehadiran: {
    pegawai_id: ref('pegawai'),
    /** 1–12 */
    bulan: int,
    hari_hadir: int,
    /** JSON: counts by kind of breach (see KEJADIAN_DISIPLIN). */
    kejadian: text,
  },
  /** A report that was made. Id = `jenis.periode`. */
  laporan: {
    jenis: text,
    /** `2026-05`, `2026-TW2`, `2026`. */
    periode: text,
    tanggal: text,
    /** SHA-256 of the PDF. */
    hash: text,
  },
  /** A self assessment of one year by a template; the tree is kept as it was used. */
  rb_lembar: {
    tahun: int,
    paket: text,
    nama: text,
    /** The component tree as JSON. */
    isi: text,
  },
  /** One answer of it, of a question, a component or `*` = the whole. Id = `lembar.butir`. */
  rb_jawaban: {
    lembar_id: ref('rb_lembar'),
    /** Id of the question in the tree. */
    butir: text,
    /** Ten-thousandths of the highest value, null = not answered. */
    nilai: intNull,
    catatan: text,
    bukti: text,
  },
} as const satisfies Record<string, Record<string, Column>>;
