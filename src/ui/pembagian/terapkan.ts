import type { BagianPorsi, BarisPapan, KartuPapan, Papan, SegmenPapan } from '../../api/views';
import type { SebabTugas } from '../../domain/habis';
import type { PegawaiId, PenugasanId, TugasId } from '../../domain/ids';
import { berikan, pindahkan } from '../../domain/pembagian';
import { jumlahPorsi, sisaTeks } from '../../domain/porsi';
import { SEBAB_TIM, sebabTimDari, type SebabTim } from '../../domain/syaratTim';
import type { Niat } from './niat';
import { aturanKartu, bolehKetuaKartu, porsiBaru, sementara } from './timPapan';

/** Tasks by id that the board knows beyond its left list (a divided task is read when its part is taken up). */
export type KartuDikenal = ReadonlyMap<TugasId, KartuPapan>;

/** Minutes of the period that a share brings; the program spreads them by own leave, so this is close, not exact. */
export const menitBagian = (kartu: KartuPapan, porsi: number): number =>
  kartu.hadirBersama ? (porsi > 0 ? kartu.menitPeriode : 0) : Math.round((kartu.menitPeriode * porsi) / kartu.pembagi);

function denganPorsi(kartu: KartuPapan, pembagian: readonly BagianPorsi[]): KartuPapan {
  const penugasan = pembagian.map((p) => ({ ...p, id: p.penugasanId, tugasId: kartu.id }));
  const terbagi = { ...kartu, penugasan };
  const jumlah = jumlahPorsi(terbagi);
  const tim = sebabTimDari(kartu.syarat, pembagian, bolehKetuaKartu({ ...kartu, pembagian }, []));
  return {
    ...kartu,
    pembagian,
    jumlahPorsi: jumlah,
    sisaTeks: sisaTeks(terbagi),
    sebab: [...kartu.sebab.filter((s) => !isSebabTim(s)), ...tim],
    habis: jumlah === kartu.pembagi && tim.length === 0,
  };
}

const isSebabTim = (sebab: SebabTugas): sebab is SebabTim => (SEBAB_TIM as readonly SebabTugas[]).includes(sebab);

/** The parts of one task on the rows of the people follow its shares. */
function segmenMengikuti(baris: BarisPapan, kartu: KartuPapan): BarisPapan {
  const lama = baris.segmen.find((s) => s.tugasId === kartu.id);
  const bagian = kartu.pembagian.find((p) => p.pegawaiId === baris.pegawaiId);
  if (!lama && !bagian) return baris;
  const menit = bagian ? menitBagian(kartu, bagian.porsi) : 0;
  const selisih = menit - (lama?.menit ?? 0);
  if (lama && bagian && selisih === 0 && lama.peran === bagian.peran) return baris;
  const baru: SegmenPapan | null = bagian
    ? {
        penugasanId: bagian.penugasanId,
        tugasId: kartu.id,
        nama: kartu.nama,
        menit,
        peran: bagian.peran,
        terkunci: bagian.terkunci,
      }
    : null;
  const segmen = lama
    ? baris.segmen.flatMap((s) => (s.tugasId === kartu.id ? (baru ? [baru] : []) : [s]))
    : baru
      ? [...baris.segmen, baru]
      : baris.segmen;
  return tambahBeban({ ...baris, segmen }, selisih, setahun(kartu, selisih));
}

const setahun = (kartu: KartuPapan, menit: number): number =>
  kartu.menitPeriode > 0 ? Math.round((menit * (kartu.menit ?? 0)) / kartu.menitPeriode) : menit;

const tambahBeban = (baris: BarisPapan, menit: number, menitSetahun: number): BarisPapan => ({
  ...baris,
  beban: Math.max(0, baris.beban + menit),
  bebanSetahun: Math.max(0, baris.bebanSetahun + menitSetahun),
});

/** Minutes of the year nobody has yet. */
const menitBelum = ({ menit, pembagi, jumlahPorsi: ada }: KartuPapan): number =>
  Math.round(((menit ?? 0) * Math.max(0, pembagi - ada)) / pembagi);

/** The board with one task divided differently: its card goes when nothing is left, comes back when something is. */
function gantiKartu(papan: Papan, kartu: KartuPapan): Papan {
  const lama = papan.tugas.find((t) => t.id === kartu.id);
  const ada = lama !== undefined;
  const { habis } = kartu;
  const tugas = habis
    ? papan.tugas.filter((t) => t.id !== kartu.id)
    : ada
      ? papan.tugas.map((t) => (t.id === kartu.id ? kartu : t))
      : [...papan.tugas, kartu];
  const totalTugas = papan.totalTugas + (habis ? 0 : 1) - (ada ? 1 : 0);
  const totalMenit = Math.max(0, papan.totalMenit + menitBelum(kartu) - (lama ? menitBelum(lama) : 0));
  return {
    ...papan,
    tugas,
    totalTugas,
    totalMenit,
    pegawai: papan.pegawai.map((baris) => segmenMengikuti(baris, kartu)),
  };
}

const kartuDari = (papan: Papan, dikenal: KartuDikenal, id: TugasId): KartuPapan | undefined =>
  papan.tugas.find((t) => t.id === id) ?? dikenal.get(id);

function beri(papan: Papan, dikenal: KartuDikenal, niat: Extract<Niat, { jenis: 'beri' }>): Papan {
  const pegawai = papan.pegawai.find((p) => p.pegawaiId === niat.pegawaiId);
  if (!pegawai) return papan;
  return niat.tugasIds.reduce((hasil, id) => {
    const kartu = kartuDari(hasil, dikenal, id);
    if (!kartu) return hasil;
    const baru = porsiBaru(kartu, pegawai);
    const tim = { ...kartu, aturan: aturanKartu(kartu, hasil.pegawai) };
    const pembagian = berikan(tim, kartu.pembagian, niat.pegawaiId, niat.cara, baru, niat.persetujuan);
    return pembagian ? gantiKartu(hasil, denganPorsi(kartu, pembagian)) : hasil;
  }, papan);
}

interface Letak {
  readonly baris: BarisPapan;
  readonly segmen: SegmenPapan;
}
const letakDari = (papan: Papan, id: PenugasanId): Letak | undefined => {
  for (const baris of papan.pegawai) {
    const segmen = baris.segmen.find((s) => s.penugasanId === id);
    if (segmen) return { baris, segmen };
  }
  return undefined;
};

const gantiBaris = (papan: Papan, ganti: (baris: BarisPapan) => BarisPapan): Papan => ({
  ...papan,
  pegawai: papan.pegawai.map(ganti),
});

function pindah(papan: Papan, dikenal: KartuDikenal, id: PenugasanId, pegawaiId: PegawaiId): Papan {
  const letak = letakDari(papan, id);
  const tujuan = papan.pegawai.find((p) => p.pegawaiId === pegawaiId);
  if (!letak || !tujuan || letak.segmen.terkunci || letak.baris.pegawaiId === pegawaiId) return papan;
  const { segmen, baris: dari } = letak;
  const kartu = kartuDari(papan, dikenal, segmen.tugasId);
  if (kartu) {
    const aturan = aturanKartu(kartu, papan.pegawai);
    const baru = porsiBaru(kartu, tujuan);
    const pembagian = pindahkan(kartu.pembagian, dari.pegawaiId, pegawaiId, baru, '', aturan);
    return pembagian ? gantiKartu(papan, denganPorsi(kartu, pembagian)) : papan;
  }
  const milik = { ...segmen, penugasanId: sementara(segmen.tugasId, pegawaiId) };
  return gantiBaris(papan, (baris) => {
    if (baris.pegawaiId === dari.pegawaiId)
      return tambahBeban({ ...baris, segmen: baris.segmen.filter((s) => s !== segmen) }, -segmen.menit, -segmen.menit);
    if (baris.pegawaiId !== pegawaiId) return baris;
    const ada = baris.segmen.find((s) => s.tugasId === segmen.tugasId);
    const isi = ada
      ? baris.segmen.map((s) => (s === ada ? { ...ada, menit: ada.menit + segmen.menit } : s))
      : [...baris.segmen, milik];
    return tambahBeban({ ...baris, segmen: isi }, segmen.menit, segmen.menit);
  });
}

function lepas(papan: Papan, dikenal: KartuDikenal, id: PenugasanId): Papan {
  const letak = letakDari(papan, id);
  if (!letak || letak.segmen.terkunci) return papan;
  const { segmen, baris: dari } = letak;
  const kartu = kartuDari(papan, dikenal, segmen.tugasId);
  if (kartu) {
    const tinggal = kartu.pembagian.filter((p) => p.pegawaiId !== dari.pegawaiId);
    return gantiKartu(papan, denganPorsi(kartu, tinggal));
  }
  return gantiBaris(papan, (baris) =>
    baris === dari
      ? tambahBeban({ ...baris, segmen: baris.segmen.filter((s) => s !== segmen) }, -segmen.menit, -segmen.menit)
      : baris,
  );
}

function kunci(papan: Papan, ids: readonly PenugasanId[], terkunci: boolean): Papan {
  return gantiBaris(papan, (baris) =>
    baris.segmen.some((s) => ids.includes(s.penugasanId) && s.terkunci !== terkunci)
      ? { ...baris, segmen: baris.segmen.map((s) => (ids.includes(s.penugasanId) ? { ...s, terkunci } : s)) }
      : baris,
  );
}

/**
 * The board as it will look when the program has carried the intention out, by the same pure rules. Doing it on a board
 * that already has it changes nothing, so a refresh may come at any time.
 */
export function terapkan(papan: Papan, niat: Niat, dikenal: KartuDikenal): Papan {
  switch (niat.jenis) {
    case 'beri':
      return beri(papan, dikenal, niat);
    case 'pindah':
      return niat.penugasanIds.reduce((p, id) => pindah(p, dikenal, id, niat.pegawaiId), papan);
    case 'lepas':
      return niat.penugasanIds.reduce((p, id) => lepas(p, dikenal, id), papan);
    case 'kunci':
      return kunci(papan, niat.penugasanIds, niat.terkunci);
  }
}
