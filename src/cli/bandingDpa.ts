import type { BarisBandingDpa, PerbandinganDpa, VersiDpa } from '../api/dpaViews';
import { AppError } from '../api/errors';
import { documentPath, wordAt, type Command } from './command';
import { angka, rupiah, table } from './output';

export const bandingDpa: Command = {
  words: ['BERKAS', 'V1', 'V2'],
  summary:
    'Membandingkan dua versi DPA baris demi baris. V1 dan V2: nomor urut (1 = paling lama), tanggal, jenis, atau id.',
  options: [{ name: 'semua', help: 'tunjukkan juga baris yang sama' }],
  async run(call) {
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const versi = [...(await call.api.listVersiDpa())].reverse();
    const lama = versionNamed(versi, wordAt(call, 1));
    const baru = versionNamed(versi, wordAt(call, 2));
    const hasil = await call.api.compareVersiDpa({ lama: lama.id, baru: baru.id });
    return { json: hasil, text: describe(hasil, call.flag('semua')) };
  },
};

/** By number (oldest first), id, day, kind or the name it is shown by; several that fit are told. */
function versionNamed(versi: readonly VersiDpa[], word: string): VersiDpa {
  const wanted = word.trim().toLowerCase();
  const byNumber = /^\d{1,3}$/.test(wanted) ? versi[Number(wanted) - 1] : undefined;
  if (byNumber) return byNumber;
  const fits = versi.filter(({ id, tanggal, jenis, sebutan, nomor }) =>
    [id, tanggal, jenis, sebutan, nomor].some((name) => name.toLowerCase() === wanted),
  );
  const [one, another] = fits;
  if (one && !another) return one;
  const list = versi.map((each, at) => `${at + 1} = ${each.sebutan} ${each.tanggal}`).join('; ');
  const known = versi.length === 0 ? 'Berkas ini belum mempunyai versi DPA.' : `Versi yang ada: ${list}.`;
  throw another
    ? new AppError('imporGagal', {
        pesan: `Versi "${word}" cocok dengan ${fits.length} versi; sebutkan nomor urutnya. ${known}`,
      })
    : new AppError('imporGagal', { pesan: `Versi DPA "${word}" tidak ada. ${known}` });
}

const STATES: readonly (readonly [BarisBandingDpa['keadaan'], string])[] = [
  ['baru', 'baru'],
  ['dihapus', 'dihapus'],
  ['paguBerubah', 'pagu berubah'],
  ['targetBerubah', 'target berubah'],
  ['pindahUnit', 'pindah unit'],
  ['sama', 'sama'],
];
const stateName = (state: BarisBandingDpa['keadaan']): string => STATES.find(([one]) => one === state)?.[1] ?? state;
const title = ({ sebutan, nomor, tanggal }: VersiDpa): string => [sebutan, nomor, tanggal].filter(Boolean).join(' · ');
const amount = (value: number | null): string => (value === null ? '–' : rupiah(value));

function describe({ lama, baru, baris, jumlah }: PerbandinganDpa, all: boolean): string {
  const rows = baris
    .filter(({ keadaan }) => all || keadaan !== 'sama')
    .map((one) => [
      stateName(one.keadaan),
      one.kode,
      one.nama,
      one.namaBagian || one.namaSubUnit,
      amount(one.paguLama),
      amount(one.paguBaru),
      difference((one.paguBaru ?? 0) - (one.paguLama ?? 0)),
      remark(one),
    ]);
  const head = ['Keadaan', 'Kode', 'Sub kegiatan', 'Bagian', 'Pagu lama', 'Pagu baru', 'Selisih', 'Keterangan'];
  const counts = STATES.filter(([state]) => jumlah[state] > 0).map(
    ([state, name]) => `${angka(jumlah[state])} ${name}`,
  );
  return [
    `Lama: ${title(lama)}, ${rupiah(lama.pagu)}`,
    `Baru: ${title(baru)}, ${rupiah(baru.pagu)} (selisih ${difference(baru.pagu - lama.pagu) || rupiah(0)})`,
    counts.join(', '),
    ...(rows.length === 0 ? ['Tidak ada perbedaan.'] : ['', table([head, ...rows], new Set([4, 5, 6]))]),
  ].join('\n');
}

const difference = (value: number): string => (value === 0 ? '' : `${value > 0 ? '+' : '−'}${rupiah(Math.abs(value))}`);

function remark({ keadaan, targetLama, targetBaru, unitLama, jumlahTugas }: BarisBandingDpa): string {
  return [
    targetLama !== targetBaru &&
      keadaan !== 'baru' &&
      keadaan !== 'dihapus' &&
      `target ${targetLama || '–'} → ${targetBaru || '–'}`,
    unitLama !== '' && `dari ${unitLama}`,
    jumlahTugas > 0 && keadaan !== 'sama' && `${angka(jumlahTugas)} tugas`,
  ]
    .filter(Boolean)
    .join('; ');
}
