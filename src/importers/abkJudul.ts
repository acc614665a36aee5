import type { Judul, KamusJudul } from './judul';
import { cariJudul } from './judul';
import type { Lembar } from './lembar';

export type BidangAbk =
  'pokok' | 'uraian' | 'hasil' | 'jumlah' | 'waktu' | 'satuanWaktu' | 'efektif' | 'beban' | 'kebutuhan' | 'jabatan';

/** Columns of ABK tables as PermenPANRB 1/2020 papers, local ABK programs and hand-made sheets head them. */
export const KAMUS_ABK: KamusJudul<BidangAbk> = {
  pokok: ['tugas pokok', 'uraian tugas pokok', 'tugas jabatan', 'tugas'],
  uraian: [
    'tahapan',
    'tahapan tugas',
    'tahapan kerja',
    'uraian tahapan',
    'uraian tugas',
    'uraian pekerjaan',
    'rincian tugas',
    'langkah kerja',
    'kegiatan tugas jabatan',
    'uraian',
  ],
  hasil: ['hasil kerja', 'satuan hasil', 'satuan hasil kerja', 'hasil', 'output', 'keluaran', 'satuan'],
  jumlah: [
    'jumlah hasil',
    'jumlah hasil kerja',
    'jumlah beban kerja',
    'jumlah beban',
    'volume kerja',
    'volume',
    'jumlah hasil 1 tahun',
    'jumlah hasil dalam 1 tahun',
    'beban kerja setahun',
    'jumlah',
    'target',
  ],
  waktu: [
    'waktu penyelesaian',
    'norma waktu',
    'waktu penyelesaian menit',
    'waktu penyelesaian jam',
    'norma waktu menit',
    'norma waktu jam',
    'waktu yang dibutuhkan',
    'lama penyelesaian',
    'waktu',
    'norma',
  ],
  satuanWaktu: ['satuan waktu', 'satuan waktu penyelesaian', 'periode', 'per'],
  efektif: [
    'waktu efektif',
    'waktu efektif menit',
    'waktu kerja efektif',
    'waktu kerja efektif menit',
    'waktu kerja efektif jam',
    'wke',
    'jam kerja efektif',
  ],
  beban: ['beban kerja', 'total beban kerja', 'jumlah waktu', 'waktu total', 'beban'],
  kebutuhan: ['kebutuhan pegawai', 'kebutuhan', 'pegawai yang dibutuhkan', 'jumlah kebutuhan pegawai', 'formasi'],
  jabatan: ['pelaksana', 'pemangku jabatan', 'jabatan pelaksana'],
};

export interface LembarAbk {
  readonly lembar: Lembar;
  readonly judul: Judul<BidangAbk>;
  /** From a label above the table (`Nama Jabatan : …`), '' when there is none. */
  readonly jabatan: string;
}

/** The task column of a table: its steps where it has them, else the tasks themselves. */
export const kolomUraian = (judul: Judul<BidangAbk>): BidangAbk | null =>
  judul.kolom.has('uraian') ? 'uraian' : judul.kolom.has('pokok') ? 'pokok' : null;

/** Every sheet with an ABK table: what is done, how often, how long one takes. */
export function cariLembarAbk(semua: readonly Lembar[]): readonly LembarAbk[] {
  return semua.flatMap((lembar) => {
    const judul = cariJudul(lembar, KAMUS_ABK, 3);
    if (!judul?.kolom.has('waktu') || kolomUraian(judul) === null) return [];
    return [{ lembar, judul, jabatan: labelJabatan(lembar, judul.awal) }];
  });
}

function labelJabatan(lembar: Lembar, sampai: number): string {
  for (const baris of lembar.baris.slice(0, Math.max(0, sampai))) {
    const teks = baris
      .filter((s) => s !== null)
      .join(' ')
      .replace(/\s+/g, ' ');
    const m = /^(?:\d+[.)]?\s*|[a-z][.)]\s*)?(?:nama )?jabatan\s*:?\s+:?\s*(.+)$/i.exec(teks.trim());
    if (m?.[1] && !/^(struktural|fungsional)$/i.test(m[1])) return m[1].replace(/^:\s*/, '').trim();
  }
  return '';
}
