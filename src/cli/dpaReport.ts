import type { BarisPratinjauDpa, PratinjauDpa } from '../api/dpaViews';
import type { TemuanImpor } from '../api/views';
import { findingLines } from './findings';
import { angka, rupiah, table } from './output';

/** A finding with the place every machine looks for; `kolom` and `baris` empty where the finding is of the whole. */
const findingJson = ({ tingkat, kode, pesan, berkas, lembar, baris, kolom }: TemuanImpor, only: string) => ({
  tingkat,
  kode,
  pesan,
  berkas: berkas ?? only,
  lembar,
  baris,
  kolom,
});

/** What was read, whole: every sub kegiatan with its details and every finding with its place. */
export function dpaJson(read: PratinjauDpa) {
  const only = read.berkas.length === 1 ? (read.berkas[0] ?? '') : '';
  const { berkas, tataLetak, lembar, dokumen, seluruh, subUnit, total, totalTercetak, totalLama, versiCocok } = read;
  return {
    ...{ berkas, tataLetak, lembar, dokumen, seluruh, versiCocok },
    subKegiatan: read.baris.map((row) => subKegiatanJson(row, only)),
    hilang: read.hilang,
    subUnit,
    ...{ total, totalTercetak, totalLama },
    pemetaan: read.pemetaan,
    temuan: read.temuan.map((one) => findingJson(one, only)),
  };
}

function subKegiatanJson(row: BarisPratinjauDpa, only: string) {
  const { nomor: _, kodeSubUnit: subUnit, temuan, ...rest } = row;
  return { ...rest, subUnit, temuan: temuan.map((one) => findingJson(one, only)) };
}

const KEADAAN: readonly (readonly [BarisPratinjauDpa['keadaan'], string])[] = [
  ['baru', 'baru'],
  ['sama', 'sama'],
  ['paguBerubah', 'pagu berubah'],
  ['targetBerubah', 'target berubah'],
  ['pindahUnit', 'pindah unit'],
];
const CHANGES_SHOWN = 40;

/** The same for people: what it is, what is new or changed, what to look at. */
export function dpaText(read: PratinjauDpa, cakupan: 'seluruh' | 'sebagian'): string {
  const { berkas, lembar, total, baris, hilang, dokumen, totalTercetak } = read;
  const source =
    berkas.length > 1
      ? `${berkas.length} berkas`
      : [berkas[0], lembar !== berkas[0] && lembar && `lembar ${lembar}`].filter(Boolean).join(', ');
  const document = [dokumen.sebutan, dokumen.nomor, dokumen.tanggal, dokumen.namaOrganisasi]
    .filter(Boolean)
    .join(' · ');
  const counts = KEADAAN.map(
    ([state, name]) => [baris.filter(({ keadaan }) => keadaan === state).length, name] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${angka(count)} ${name}`);
  const missing = hilang.filter(({ diKegiatanIni }) => cakupan === 'seluruh' || diKegiatanIni);
  if (missing.length > 0) counts.push(`${angka(missing.length)} tidak disebut lagi`);
  const changed = baris.filter(({ keadaan }) => keadaan !== 'baru' && keadaan !== 'sama');
  const lines = [
    ...changed.map(changeRow),
    ...missing.map(({ kode, nama, pagu }) => ['  hilang', kode, nama, rupiah(pagu)]),
  ];
  return [
    `${angka(baris.length)} sub kegiatan, jumlah ${rupiah(total)} (${source})`,
    ...(document === '' ? [] : [document]),
    ...(totalTercetak !== null && totalTercetak !== total ? [`Total tercetak ${rupiah(totalTercetak)}`] : []),
    ...(counts.length === 0 ? [] : [counts.join(', ')]),
    ...(lines.length === 0 ? [] : [table(lines.slice(0, CHANGES_SHOWN))]),
    ...(lines.length > CHANGES_SHOWN
      ? [`  … dan ${angka(lines.length - CHANGES_SHOWN)} perubahan lain (lihat --json)`]
      : []),
    ...findingLines(read.temuan, new Set(read.temuan.map((one) => one.berkas)).size > 1),
  ].join('\n');
}

function changeRow({ keadaan, kode, nama, pagu, paguLama, targetLama, unitLama }: BarisPratinjauDpa): string[] {
  const name = KEADAAN.find(([state]) => state === keadaan)?.[1] ?? keadaan;
  const what = {
    paguBerubah: `${rupiah(paguLama ?? 0)} → ${rupiah(pagu)}`,
    targetBerubah: `target semula ${targetLama}`,
    pindahUnit: `dari ${unitLama}`,
    baru: '',
    sama: '',
  }[keadaan];
  return [`  ${name}`, kode, nama, what];
}
