import { hariDalamBulan, hariDari, sipilDari } from './hari';
import type { SubKegiatanId, Tanggal } from './ids';
import { kodeGenerik, kodeKunci, kodeTampil } from './kodeSubKegiatan';
import { kemiripanSidik, normalNama, sidikNama, type SidikNama } from './mirip';
import type { SubKegiatan } from './subKegiatan';
import type { Jendela } from './tugas';

/**
 * Where the tasks of a line of last year's budget go in this one:
 * L1 the same code (of several sub units the same unit, then the same bagian);
 * L2 the same code of program 01 under another bidang (the office changed its code);
 * L3 a retired code goes to its successors in the nomenclature: one in this budget = that one, several = the user picks;
 * L4 a line without code, or whose code says nothing, goes by its name: the same = that one, alike = the user picks;
 * L5 nothing found: the user picks, leaves it out or makes it tugas dan fungsi.
 */
export type CaraBaris = 'kode' | 'pengganti' | 'nama' | 'pilih';
export interface CalonTujuan {
  readonly id: SubKegiatanId;
  readonly sebab: string;
}
export interface TujuanBaris {
  readonly cara: CaraBaris;
  readonly usul: SubKegiatanId | null;
  readonly calon: readonly CalonTujuan[];
  readonly keterangan: string;
}
export type BarisLalu = Pick<SubKegiatan, 'kode' | 'nama' | 'kodeSubUnit' | 'namaSubUnit'> & {
  readonly bagian: string;
};
export type BarisKini = BarisLalu & Pick<SubKegiatan, 'id'>;

const MIRIP = 0.6;
const CALON_TERBANYAK = 6;

/** `pengganti`: successors of a retired code by the nomenclature (key form, own bidang). */
export function tujuanBaris(
  lama: BarisLalu,
  kini: readonly BarisKini[],
  pengganti: (kode: string) => readonly string[],
): TujuanBaris {
  if (lama.kode !== '') {
    const sama = kini.filter((b) => b.kode !== '' && kodeKunci(b.kode) === kodeKunci(lama.kode));
    if (sama.length > 0) return pilihUnit(lama, sama);
    const generik = kini.filter((b) => b.kode !== '' && kodeGenerik(b.kode) === kodeGenerik(lama.kode));
    if (generik.length > 0)
      return dengan(pilihUnit(lama, generik), 'kode', `Kode perangkat daerah berubah dari ${kodeTampil(lama.kode)}.`);
    const baru = pengganti(lama.kode);
    const ada = kini.filter((b) => baru.some((kode) => kodeKunci(kode) === kodeKunci(b.kode)));
    if (ada.length > 0) return dariPengganti(lama, ada, calonMirip(lama, kini));
    if (baru.length > 0)
      return {
        cara: 'pilih',
        usul: null,
        calon: calonMirip(lama, kini),
        keterangan: `Kode ${kodeTampil(lama.kode)} diganti ${baru.map((k) => kodeTampil(k)).join(', ')}, tetapi tidak ada dalam DPA ini.`,
      };
  }
  const senama = kini.filter((b) => normalNama(b.nama) === normalNama(lama.nama));
  if (senama.length > 0) return dengan(pilihUnit(lama, senama), 'nama', 'Namanya sama.');
  const mirip = calonMirip(lama, kini);
  return {
    cara: 'pilih',
    usul: null,
    calon: mirip,
    keterangan: mirip.length > 0 ? 'Tidak ada dalam DPA ini; ada yang namanya mirip.' : 'Tidak ada dalam DPA ini.',
  };
}

function dariPengganti(lama: BarisLalu, ada: readonly BarisKini[], mirip: readonly CalonTujuan[]): TujuanBaris {
  const calon = ada.map(({ id }) => ({ id, sebab: 'pengganti kode lama' }));
  const kode = new Set(ada.map((b) => b.kode));
  if (kode.size === 1)
    return { ...dengan(pilihUnit(lama, ada), 'pengganti', `Pengganti kode ${kodeTampil(lama.kode)}.`), calon };
  const lain = mirip.filter((c) => !calon.some((p) => p.id === c.id));
  return {
    cara: 'pilih',
    usul: null,
    calon: [...calon, ...lain],
    keterangan: `Kode ${kodeTampil(lama.kode)} dipecah menjadi ${kode.size} sub kegiatan yang ada dalam DPA ini.`,
  };
}

/** The same target found another way; an open question stays one, with its own words. */
const dengan = (tujuan: TujuanBaris, cara: CaraBaris, keterangan: string): TujuanBaris =>
  tujuan.usul === null ? tujuan : { ...tujuan, cara, keterangan };

/** One code in several sub units: the same unit, then the same bagian; else the user picks. */
function pilihUnit(lama: BarisLalu, sama: readonly BarisKini[]): TujuanBaris {
  const unit = sama.filter((b) => lama.kodeSubUnit !== '' && b.kodeSubUnit === lama.kodeSubUnit);
  const namaUnit = sama.filter(
    (b) => lama.namaSubUnit !== '' && normalNama(b.namaSubUnit) === normalNama(lama.namaSubUnit),
  );
  const bagian = sama.filter((b) => lama.bagian !== '' && normalNama(b.bagian) === normalNama(lama.bagian));
  const usul = [sama, unit, namaUnit, bagian].find((daftar) => daftar.length === 1)?.[0] ?? null;
  const calon = sama.map(({ id }) => ({ id, sebab: 'kode sama' }));
  const keterangan = usul ? '' : `Kode yang sama ada pada ${sama.length} sub unit.`;
  return { cara: usul ? 'kode' : 'pilih', usul: usul?.id ?? null, calon, keterangan };
}

/** Prepared names of one list of lines: it is asked once for every line of last year. */
const sidikBaris = new WeakMap<readonly BarisKini[], readonly SidikNama[]>();

function calonMirip(lama: BarisLalu, kini: readonly BarisKini[]): CalonTujuan[] {
  const sidik = sidikBaris.get(kini) ?? kini.map((b) => sidikNama(b.nama));
  sidikBaris.set(kini, sidik);
  const dicari = sidikNama(lama.nama);
  return kini
    .map((b, i) => ({ id: b.id, skor: kemiripanSidik(dicari, sidik[i] ?? dicari) }))
    .filter(({ skor }) => skor >= MIRIP)
    .sort((a, b) => b.skor - a.skor)
    .slice(0, CALON_TERBANYAK)
    .map(({ id, skor }) => ({ id, sebab: `nama mirip ${Math.round(skor * 100)} %` }));
}

/**
 * The window of last year's work in this one, `selisih` years later. Dated work becomes the months its days fall into (a
 * date means another weekday and another holiday); the ends of recurring work keep their day and month. Months and whole
 * years stay.
 */
export function jendelaSalinan(jendela: Jendela, selisih: number): Jendela {
  if (jendela.jenis === 'berulang')
    return { ...jendela, mulai: geserTahun(jendela.mulai, selisih), akhir: geserTahun(jendela.akhir, selisih) };
  return jendelaTanpaTanggal(jendela);
}

function geserTahun(tanggal: Tanggal | null, selisih: number): Tanggal | null {
  if (tanggal === null) return null;
  const { tahun, bulan, tanggal: hari } = sipilDari(hariDari(tanggal));
  const ke = tahun + selisih;
  const dua = (n: number): string => String(n).padStart(2, '0');
  return `${ke}-${dua(bulan)}-${dua(Math.min(hari, hariDalamBulan(ke, bulan)))}`;
}

/** What a draft for any year keeps of a window: months, and that the work recurs; no days. */
export function jendelaTanpaTanggal(jendela: Jendela): Jendela {
  if (jendela.jenis === 'berulang') return { ...jendela, mulai: null, akhir: null };
  if (jendela.jenis !== 'tanggal') return jendela;
  const [awal, akhir] = [sipilDari(hariDari(jendela.mulai)), sipilDari(hariDari(jendela.akhir))];
  const sampai = akhir.tahun > awal.tahun ? 12 : akhir.bulan;
  const bulan = Array.from({ length: 12 }, (_, i) => i + 1).filter((b) => b >= awal.bulan && b <= sampai);
  return bulan.length === 12 ? { jenis: 'tahun' } : { jenis: 'bulan', bulan };
}
