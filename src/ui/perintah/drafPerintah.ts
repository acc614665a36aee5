import type { PerintahInput } from '../../api/perintahInputs';
import type { BahanPerintah, BarisPerintah } from '../../api/perintahViews';
import type { BagianId, PegawaiId, Tanggal } from '../../domain/ids';
import { hariHidup } from '../../domain/lintasTahun';
import type { JenisPerintah, KehadiranRapat } from '../../domain/perintah';
import { tanggalPanjang } from '../../domain/tampil';

/** What the form holds; '' = no date. */
export interface DrafPerintah {
  readonly jenis: JenisPerintah;
  readonly perihal: string;
  readonly dari: string;
  readonly tenggat: Tanggal;
  readonly tanggalAcara: Tanggal;
  readonly waktu: string;
  readonly tempat: string;
  readonly kehadiran: KehadiranRapat;
  readonly bagianId: BagianId | null;
  readonly pegawaiIds: readonly PegawaiId[];
  /** Hours, as typed. */
  readonly jam: number | '';
  readonly nomorSurat: string;
  readonly tanggalSurat: Tanggal;
  readonly diterima: Tanggal;
  readonly petunjuk: string;
  /** null = as proposed, when somebody of another bagian is on it. */
  readonly persetujuanLintas: string | null;
}
export type GalatPerintah = Partial<Record<keyof DrafPerintah, string>>;

/** A meeting takes a morning where nobody says otherwise. */
const JAM_RAPAT = 3;

export interface AwalPerintah {
  readonly hari: Tanggal;
  readonly tahun: number;
  readonly bagianId: BagianId | null;
  readonly bahan: BahanPerintah;
}

export function drafBaru({ hari, tahun, bagianId, bahan }: AwalPerintah): DrafPerintah {
  const diterima = hariHidup(tahun, hari);
  return {
    jenis: 'tugas',
    perihal: '',
    dari: bahan.pemberi[0] ?? '',
    tenggat: bahan.tenggat,
    tanggalAcara: '',
    waktu: '09.00',
    tempat: '',
    kehadiran: '',
    bagianId: bagianId ?? bahan.bagianId,
    pegawaiIds: [],
    jam: jamDari(bahan.menitSehari),
    nomorSurat: '',
    tanggalSurat: '',
    diterima,
    petunjuk: '',
    persetujuanLintas: null,
  };
}

/** Hours with two decimals: every whole minute comes back from them. */
const jamDari = (menit: number): number => Math.round((menit / 60) * 100) / 100;

export function drafDari(p: BarisPerintah): DrafPerintah {
  return {
    jenis: p.jenis,
    perihal: p.perihal,
    dari: p.dari,
    tenggat: p.tenggat ?? '',
    tanggalAcara: p.tanggalAcara ?? '',
    waktu: p.waktu,
    tempat: p.tempat,
    kehadiran: p.kehadiran,
    bagianId: p.bagianId,
    pegawaiIds: p.pelaksana.map(({ pegawaiId }) => pegawaiId),
    jam: jamDari(p.menit),
    nomorSurat: p.nomorSurat,
    tanggalSurat: p.tanggalSurat ?? '',
    diterima: p.diterima,
    petunjuk: p.petunjuk,
    persetujuanLintas: null,
  };
}

/**
 * Another kind keeps what was typed and takes over what only makes sense for it. Who usually orders is proposed for work;
 * an invitation comes from somewhere else, and letters cite that: it is typed.
 */
export function gantiJenis(
  draf: DrafPerintah,
  jenis: JenisPerintah,
  { menitSehari, pemberi: [pemberi = ''] }: Pick<BahanPerintah, 'menitSehari' | 'pemberi'>,
): DrafPerintah {
  if (jenis === draf.jenis) return draf;
  const bawaan = draf.jenis === 'rapat' ? JAM_RAPAT : jamDari(menitSehari);
  const lain = jenis === 'rapat' ? JAM_RAPAT : jamDari(menitSehari);
  return {
    ...draf,
    jenis,
    dari: jenis === 'rapat' && draf.dari === pemberi ? '' : jenis === 'tugas' && draf.dari === '' ? pemberi : draf.dari,
    jam: draf.jam === bawaan ? lain : draf.jam,
    ...(jenis === 'rapat'
      ? { tanggalAcara: draf.tanggalAcara || draf.tenggat }
      : { tenggat: draf.tanggalAcara || draf.tenggat, kehadiran: '' as const }),
  };
}

/** Days in which the work has to be done; null = not enough is filled in yet. */
export function rentangDraf(draf: DrafPerintah): { readonly mulai: Tanggal; readonly akhir: Tanggal } | null {
  if (draf.jenis === 'rapat')
    return draf.tanggalAcara === '' ? null : { mulai: draf.tanggalAcara, akhir: draf.tanggalAcara };
  const akhir = draf.tenggat === '' ? `${draf.diterima.slice(0, 4)}-12-31` : draf.tenggat;
  return draf.diterima === '' ? null : { mulai: draf.diterima < akhir ? draf.diterima : akhir, akhir };
}

/** An order reaches over the heads of both bagian: it is the consent, unless somebody writes another one. */
export const usulPersetujuan = ({ jenis, dari, diterima }: Pick<DrafPerintah, 'jenis' | 'dari' | 'diterima'>): string =>
  `${jenis === 'rapat' ? 'Undangan' : 'Perintah'} ${dari.trim()}, ${tanggalPanjang(diterima)}`.replace(' ,', ',');

/** Who goes to a meeting says whether it is oneself: choosing a name decides, too. */
export function pilihOrang(
  draf: DrafPerintah,
  orang: { readonly pegawaiId: PegawaiId; readonly bagianId: BagianId | null },
  sayaId: PegawaiId | null,
): DrafPerintah {
  if (draf.pegawaiIds.includes(orang.pegawaiId)) return draf;
  const pegawaiIds = [...draf.pegawaiIds, orang.pegawaiId];
  return {
    ...draf,
    pegawaiIds,
    bagianId: draf.bagianId ?? orang.bagianId,
    ...(draf.jenis === 'rapat' &&
      draf.kehadiran === '' && {
        kehadiran: orang.pegawaiId === sayaId ? ('sendiri' as const) : ('diwakilkan' as const),
      }),
  };
}

/** `sendiri` puts the one at this PC first, `diwakilkan` takes that one off. */
export function gantiKehadiran(draf: DrafPerintah, kehadiran: KehadiranRapat, sayaId: PegawaiId | null): DrafPerintah {
  const lain = draf.pegawaiIds.filter((id) => id !== sayaId);
  const pegawaiIds = kehadiran === 'sendiri' && sayaId !== null ? [sayaId, ...lain] : kehadiran === '' ? [] : lain;
  return { ...draf, kehadiran, pegawaiIds };
}

const KATA = {
  perihal: 'Tulis perihalnya',
  dari: 'Tulis dari siapa',
  pengundang: 'Tulis siapa yang mengundang',
  acara: 'Isi hari rapatnya',
  diterima: 'Isi hari diterimanya',
  sendiri: 'Pilih siapa yang hadir',
} as const;

/** The wire form of a draft, or what is missing. */
export function inputPerintah(
  draf: DrafPerintah,
  asal: Pick<BarisPerintah, 'id' | 'versi'> | null,
): { readonly input: PerintahInput } | { readonly galat: GalatPerintah } {
  const rapat = draf.jenis === 'rapat';
  const galat: GalatPerintah = {
    ...(draf.perihal.trim() === '' && { perihal: KATA.perihal }),
    ...(draf.dari.trim() === '' && { dari: rapat ? KATA.pengundang : KATA.dari }),
    ...(rapat && draf.tanggalAcara === '' && { tanggalAcara: KATA.acara }),
    ...(draf.diterima === '' && { diterima: KATA.diterima }),
    ...(rapat && draf.kehadiran !== '' && draf.pegawaiIds.length === 0 && { pegawaiIds: KATA.sendiri }),
  };
  if (Object.keys(galat).length > 0) return { galat };
  return {
    input: {
      id: asal?.id ?? null,
      versi: asal?.versi ?? 0,
      jenis: draf.jenis,
      dari: draf.dari.trim(),
      perihal: draf.perihal.trim(),
      nomorSurat: draf.nomorSurat.trim(),
      tanggalSurat: draf.tanggalSurat || null,
      diterima: draf.diterima,
      tenggat: rapat ? null : draf.tenggat || null,
      tanggalAcara: rapat ? draf.tanggalAcara : null,
      waktu: rapat ? draf.waktu.trim() : '',
      tempat: rapat ? draf.tempat.trim() : '',
      kehadiran: rapat ? draf.kehadiran : '',
      bagianId: draf.bagianId,
      menit: draf.jam === '' ? 0 : Math.round(draf.jam * 60),
      petunjuk: draf.petunjuk.trim(),
      pegawaiIds: [...draf.pegawaiIds],
      persetujuanLintas: (draf.persetujuanLintas ?? usulPersetujuan(draf)).trim(),
    },
  };
}
