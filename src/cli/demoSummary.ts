import type { BarisUsulan, HasilUsulan } from '../api/usulanViews';
import type { BarisBagian } from '../api/views';
import { angka, jam, rasio } from './output';
import { countRows, leftOver, peopleLine, verdict, type Ringkasan } from './ringkasan';

export interface DemoFacts {
  readonly before: Ringkasan;
  readonly after: Ringkasan;
  readonly proposal: HasilUsulan;
  readonly rows: readonly BarisUsulan[];
  readonly units: readonly BarisBagian[];
  /** Names of the PDF files. */
  readonly letters: readonly string[];
}

const SHOWN_REASONS = 15;

const markdownTable = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The demo as a page to read: where the office stood, what the division changed and why, what is left. */
export function demoSummary({ before, after, proposal, rows, units, letters }: DemoFacts): string {
  const left = leftOver(after);
  const reasons = rows
    .slice(0, SHOWN_REASONS)
    .map(({ tugas, sesudah, alasan }) => `${tugas} → ${sesudah.map(({ nama }) => nama).join('; ')}: ${alasan}`);
  const unplaced = proposal.tidakTertempat.map(({ tugas, sebab, saran }) => `${tugas}: ${sebab}. ${saran}`);
  return `${[
    '# Setda Kabupaten Contoh: dari DPA sampai terbagi habis',
    'Kantor, nama, dan NIP pada contoh ini rekaan.',
    `**${verdict(after)}.** ${peopleLine(after)}.`,
    '## Sebelum',
    markdownTable(countRows(before)),
    `${peopleLine(before)}.`,
    '## Sesudah',
    markdownTable(countRows(after)),
    left.length > 0 ? `Yang tersisa:\n\n${list(left)}` : 'Tidak ada yang tersisa.',
    '## Per bagian',
    markdownTable(unitRows(units)),
    '## Pembagian',
    `${rows.length} tugas berubah pembagiannya; rasio beban ${rasio(proposal.sesudah.rasioTerendah)} sampai ${rasio(proposal.sesudah.rasioTertinggi)}.`,
    list(reasons),
    ...(rows.length > SHOWN_REASONS
      ? [`… dan ${rows.length - SHOWN_REASONS} tugas lain; semuanya ada di layar Riwayat berkas contoh.`]
      : []),
    ...(unplaced.length > 0 ? ['Belum dapat ditempatkan:', list(unplaced)] : []),
    '## Naskah',
    `${letters.length} petikan di folder \`naskah\`, satu PDF untuk setiap pegawai yang mempunyai tugas, misalnya:`,
    list(letters.slice(0, 3)),
    'Peta beban kerja: `Peta beban kerja.pdf`.',
  ].join('\n\n')}\n`;
}

const unitRows = (units: readonly BarisBagian[]): string[][] => [
  ['Bagian', 'Pegawai', 'Tugas', 'Belum', 'Jam', 'Rasio beban'],
  ...units.map((unit) => [
    unit.nama,
    angka(unit.pegawai),
    angka(unit.tugas),
    angka(unit.tugasBelum),
    jam(unit.menit),
    rasio(unit.rasio),
  ]),
];
