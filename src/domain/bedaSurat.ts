import type { PegawaiId } from './ids';
import { kunciNama } from './nama';
import type { BagianLampiran } from './bagianSurat';
import type { BarisTugasSurat, IsiSurat, PenerimaSurat, Penandatangan } from './surat';
import { menitKeJam } from './tampil';

/** One thing an issued letter says otherwise than the same letter composed now. '' = it is not there. */
export interface BarisBeda {
  readonly bagian: string;
  readonly lama: string;
  readonly baru: string;
  /** A letter with such a difference no longer says who does what; the others (bases, signer) leave it valid. */
  readonly pokok: boolean;
}

/**
 * What differs between the frozen letter and the one composed now from the same choice; null = it would not be written at
 * all any more. Number, date and the wording of a template are no differences.
 */
export function bedaSurat(lama: IsiSurat, baru: IsiSurat | null): BarisBeda[] {
  if (baru === null) return bedaTabel(lama.tabel, [], 'Tugas');
  return [
    ...bedaTabel(lama.tabel, baru.tabel, 'Tugas'),
    ...bedaLampiran(lama.lampiran ?? [], baru.lampiran ?? []),
    ...bedaPenerima(lama.kepada, baru.kepada),
    ...bedaDasar(lama.dasar, baru.dasar),
    ...bedaPenandatangan(lama.penandatangan, baru.penandatangan),
  ];
}

const kunciTugas = ({ tugas, asal }: BarisTugasSurat): string => `${tugas} ${asal}`;
const isiTugas = ({ volume, waktu, menit, keluaran, peran }: BarisTugasSurat): string =>
  [keluaran, volume, waktu, menitKeJam(menit), peran].filter(Boolean).join(' · ');

function menurut<T>(daftar: readonly T[], kunci: (satu: T) => string): Map<string, T[]> {
  const hasil = new Map<string, T[]>();
  for (const satu of daftar) {
    const sama = hasil.get(kunci(satu));
    if (sama) sama.push(satu);
    else hasil.set(kunci(satu), [satu]);
  }
  return hasil;
}

/** The same row; compared by its parts, since most rows of most letters are equal. */
const sama = (a: BarisTugasSurat, b: BarisTugasSurat): boolean =>
  a.menit === b.menit &&
  a.volume === b.volume &&
  a.waktu === b.waktu &&
  a.keluaran === b.keluaran &&
  a.peran === b.peran;
const samaTugas = (a: BarisTugasSurat, b: BarisTugasSurat): boolean =>
  a.tugas === b.tugas && a.asal === b.asal && sama(a, b);

/** Rows of the same task: equal ones first, the rest of both sides in their order. */
function pasangan(lama: readonly BarisTugasSurat[], baru: readonly BarisTugasSurat[]) {
  const sisa = [...baru];
  const tanpaPasangan = lama.filter((baris) => {
    const di = sisa.findIndex((lain) => sama(lain, baris));
    if (di >= 0) sisa.splice(di, 1);
    return di < 0;
  });
  return Array.from({ length: Math.max(tanpaPasangan.length, sisa.length) }, (_, i) => ({
    lama: tanpaPasangan[i],
    baru: sisa[i],
  }));
}

function bedaTabel(lama: readonly BarisTugasSurat[], baru: readonly BarisTugasSurat[], bagian: string): BarisBeda[] {
  const tetap =
    lama.length === baru.length && lama.every((baris, i) => baru[i] !== undefined && samaTugas(baris, baru[i]));
  if (tetap) return [];
  const [dulu, kini] = [menurut(lama, kunciTugas), menurut(baru, kunciTugas)];
  return [...new Set([...dulu.keys(), ...kini.keys()])].flatMap((kunci) =>
    pasangan(dulu.get(kunci) ?? [], kini.get(kunci) ?? []).map((satu) => ({
      bagian: `${bagian} “${(satu.lama ?? satu.baru)?.tugas ?? ''}”`,
      lama: satu.lama ? isiTugas(satu.lama) : '',
      baru: satu.baru ? isiTugas(satu.baru) : '',
      pokok: true,
    })),
  );
}

function bedaLampiran(lama: readonly BagianLampiran[], baru: readonly BagianLampiran[]): BarisBeda[] {
  const dulu = new Map(lama.map((bagian) => [bagian.orang.pegawaiId, bagian]));
  const kini = new Map(baru.map((bagian) => [bagian.orang.pegawaiId, bagian]));
  return [...new Set([...dulu.keys(), ...kini.keys()])].flatMap((id) => {
    const [a, b] = [dulu.get(id), kini.get(id)];
    const nama = (b ?? a)?.orang.nama ?? '';
    if (!a || !b)
      return [
        {
          bagian: `Lampiran: ${nama}`,
          lama: a ? `${a.tabel.length} tugas` : '',
          baru: b ? `${b.tabel.length} tugas` : '',
          pokok: true,
        },
      ];
    return [...bedaTabel(a.tabel, b.tabel, `${nama}: tugas`), ...bedaOrang(a.orang, b.orang)];
  });
}

function bedaPenerima(lama: readonly PenerimaSurat[], baru: readonly PenerimaSurat[]): BarisBeda[] {
  const dulu = new Map(lama.map((orang) => [orang.pegawaiId, orang]));
  const kini = new Map(baru.map((orang) => [orang.pegawaiId, orang]));
  return [...new Set([...dulu.keys(), ...kini.keys()])].flatMap((id) => {
    const [a, b] = [dulu.get(id), kini.get(id)];
    if (!a || !b) return [{ bagian: 'Penerima', lama: a?.nama ?? '', baru: b?.nama ?? '', pokok: true }];
    return bedaOrang(a, b);
  });
}

const samaNama = (a: string, b: string): boolean => a === b || kunciNama(a) === kunciNama(b);

/** Degrees are a matter of the template; the name itself is not. */
function bedaOrang(a: PenerimaSurat, b: PenerimaSurat): BarisBeda[] {
  const bidang: readonly (readonly [string, string, string])[] = [
    ['nama', samaNama(a.nama, b.nama) ? b.nama : a.nama, b.nama],
    ['NIP', a.nip, b.nip],
    ['pangkat/golongan', a.pangkatGolongan, b.pangkatGolongan],
    ['jabatan', a.jabatan, b.jabatan],
    ['unit kerja', a.unitKerja, b.unitKerja],
    ['peran', a.peran, b.peran],
  ];
  return bidang
    .filter(([, lama, baru]) => lama !== baru)
    .map(([nama, lama, baru]) => ({ bagian: `${b.nama}: ${nama}`, lama, baru, pokok: true }));
}

const tanpaTanda = (butir: string): string => butir.replace(/[;.]$/, '');

function bedaDasar(lama: readonly string[], baru: readonly string[]): BarisBeda[] {
  const [dulu, kini] = [lama.map(tanpaTanda), baru.map(tanpaTanda)];
  return [
    ...dulu.filter((satu) => !kini.includes(satu)).map((satu) => ({ lama: satu, baru: '' })),
    ...kini.filter((satu) => !dulu.includes(satu)).map((satu) => ({ lama: '', baru: satu })),
  ].map((satu) => ({ ...satu, bagian: 'Dasar', pokok: false }));
}

function bedaPenandatangan(a: Penandatangan, b: Penandatangan): BarisBeda[] {
  const teks = ({ kuasa, pemberiKuasa, jabatan, nama }: Penandatangan): string =>
    [[kuasa, pemberiKuasa].filter(Boolean).join(' '), jabatan, nama].filter(Boolean).join(', ');
  return samaNama(a.nama, b.nama) && a.jabatan === b.jabatan && a.kuasa === b.kuasa
    ? []
    : [{ bagian: 'Penandatangan', lama: teks(a), baru: teks(b), pokok: false }];
}

/** What a letter for one task was written on: who of its receivers was on the task, and when it was to be done. */
export interface JejakTugas {
  readonly tim: readonly PegawaiId[];
  readonly waktu: string;
}

/** How the task of a Surat Tugas differs from the day it was issued; `kini` null = the task is gone. */
export function bedaPekerjaan(isi: IsiSurat, jejak: JejakTugas, kini: JejakTugas | null): BarisBeda[] {
  if (kini === null) return [{ bagian: 'Tugas', lama: 'ada dalam pembagian tugas', baru: '', pokok: true }];
  const keluar = isi.kepada.filter(({ pegawaiId }) => jejak.tim.includes(pegawaiId) && !kini.tim.includes(pegawaiId));
  const disebut = jejak.waktu !== kini.waktu && isi.untuk.some((butir) => butir.includes(jejak.waktu));
  return [
    ...keluar.map(({ nama }) => ({ bagian: 'Pelaksana', lama: nama, baru: '', pokok: true })),
    ...(disebut ? [{ bagian: 'Waktu', lama: jejak.waktu, baru: kini.waktu, pokok: true }] : []),
  ];
}

/** The differences that count in one short sentence, '' = none: `tugas “X” ditambahkan; jabatan … berubah; dan 3 lagi`. */
export function ringkasBeda(beda: readonly BarisBeda[], paling = 2): string {
  const kalimat = beda.filter(({ pokok }) => pokok).map(sebut);
  const lebih = kalimat.length - paling;
  return [...kalimat.slice(0, paling), ...(lebih > 0 ? [`dan ${lebih} perbedaan lagi`] : [])].join('; ');
}

function sebut({ bagian, lama, baru }: BarisBeda): string {
  if (bagian === 'Pelaksana' || bagian === 'Penerima')
    return baru === '' ? `${lama} tidak lagi mengerjakannya` : `${baru} ditambahkan`;
  const nama = bagian.replace(/^Tugas/, 'tugas');
  const tugas = /tugas “/i.test(bagian);
  if (lama === '' && baru !== '') return `${tugas ? nama : bagian} ditambahkan${tugas ? '' : `: ${baru}`}`;
  if (baru === '') return `${tugas ? nama : bagian} tidak ada lagi`;
  return tugas ? `${nama} berubah` : `${bagian} menjadi ${baru}`;
}
