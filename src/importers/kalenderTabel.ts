import { hariDari } from '../domain/hari';
import type { Tanggal } from '../domain/ids';
import { JENIS_LIBUR, type HariLibur, type JenisLibur, type Ramadan } from '../domain/kalender';
import { tanggalPanjang } from '../domain/tampil';
import { bacaLembar, teksSel, type Sel } from './lembar';
import { bacaTanggal } from '../domain/tanggalTeks';
import { tanggalDariSerial } from './tanggalSel';
import { GalatImpor, hurufKolom, type Temuan } from './temuan';

/** A calendar table as read, before it is compared with the office. */
export interface HasilKalender {
  readonly libur: readonly (HariLibur & { readonly baris: number })[];
  readonly ramadan: readonly (Ramadan & { readonly baris: number })[];
  readonly temuan: readonly Temuan[];
}

const KOLOM_LIBUR = ['tanggal', 'jenis', 'keterangan', 'sumber'] as const;
const KOLOM_RAMADAN = ['tahun', 'mulai', 'akhir', 'status', 'sumber'] as const;
/** Ramadan inside the holiday table: two rows, `keterangan` says how certain the day is. */
export const BARIS_RAMADAN = ['ramadan_mulai', 'ramadan_akhir'] as const;
const JENIS_SAH = `${JENIS_LIBUR.join(', ')}, ${BARIS_RAMADAN.join(', atau ')}`;

/**
 * Reads `tanggal,jenis,keterangan,sumber` (as resources/kalender/libur.csv, with Ramadan as two rows) or
 * `tahun,mulai,akhir,status,sumber` (ramadan.csv), from CSV or a workbook. Every row that cannot be used is a `galat` with
 * its row, column and what was expected; a day named twice too.
 * @throws GalatImpor when there is no such table.
 */
export function bacaKalender(bytes: Uint8Array, namaBerkas: string): HasilKalender {
  for (const { nama, baris } of bacaLembar(bytes, namaBerkas).lembar) {
    for (let b = 0; b < Math.min(baris.length, 20); b++) {
      const judul = (baris[b] ?? []).map((sel) => teksSel(sel).toLowerCase().replace(/[ .]+/g, '_'));
      const libur = letak(judul, KOLOM_LIBUR, ['tanggal', 'jenis']);
      const ramadan = letak(judul, KOLOM_RAMADAN, ['mulai', 'akhir']);
      if (libur) return new Pembaca(nama, libur).libur(baris, b + 1);
      if (ramadan) return new Pembaca(nama, ramadan).ramadan(baris, b + 1);
    }
  }
  throw new GalatImpor(
    'tanpa_judul',
    `“${namaBerkas}” tidak memuat tabel kalender. Diharapkan baris judul ${KOLOM_LIBUR.join(', ')} (hari libur) atau ${KOLOM_RAMADAN.join(', ')} (Ramadan).`,
  );
}

function letak(
  judul: readonly string[],
  kolom: readonly string[],
  wajib: readonly string[],
): ReadonlyMap<string, number> | null {
  const hasil = new Map(kolom.map((nama) => [nama, judul.indexOf(nama)] as const));
  return wajib.every((nama) => (hasil.get(nama) ?? -1) >= 0) ? hasil : null;
}

class Pembaca {
  private readonly temuan: Temuan[] = [];
  constructor(
    private readonly lembar: string,
    private readonly kolom: ReadonlyMap<string, number>,
  ) {}

  libur(baris: readonly (readonly Sel[])[], mulai: number): HasilKalender {
    const libur = new Map<Tanggal, HariLibur & { baris: number }>();
    const puasa = new Map<number, { mulai?: Batas; akhir?: Batas }>();
    for (const [sel, nomor] of isian(baris, mulai)) {
      const tanggal = this.tanggal(sel, nomor, 'tanggal');
      const jenis = this.jenis(sel, nomor);
      if (tanggal === null || jenis === null) continue;
      const [keterangan, sumber] = [this.teks(sel, 'keterangan'), this.teks(sel, 'sumber')];
      if (jenis === 'ramadan_mulai' || jenis === 'ramadan_akhir') {
        const tahun = Number(tanggal.slice(0, 4));
        const satu = puasa.get(tahun) ?? {};
        const sisi = jenis === 'ramadan_mulai' ? 'mulai' : 'akhir';
        const dulu = satu[sisi];
        if (dulu) this.galat(nomor, 'jenis', 'ganda', `${jenis} ${tahun} sudah ada di baris ${dulu.baris}`);
        puasa.set(tahun, {
          ...satu,
          [sisi]: { tanggal, sementara: /sementara/i.test(keterangan), sumber, baris: nomor },
        });
        continue;
      }
      if (keterangan === '') this.galat(nomor, 'keterangan', 'kosong', 'keterangan kosong; isi nama hari liburnya');
      const dulu = libur.get(tanggal);
      if (dulu)
        this.galat(
          nomor,
          'tanggal',
          'ganda',
          `${tanggalPanjang(tanggal)} sudah ada di baris ${dulu.baris}; satu baris per tanggal`,
        );
      else libur.set(tanggal, { tanggal, jenis, keterangan, sumber, baris: nomor });
    }
    return this.selesai(
      [...libur.values()],
      [...puasa].flatMap(([tahun, satu]) => this.pasangan(tahun, satu)),
    );
  }

  ramadan(baris: readonly (readonly Sel[])[], awal: number): HasilKalender {
    const hasil = isian(baris, awal).flatMap(([sel, nomor]): HasilKalender['ramadan'] => {
      const mulai = this.tanggal(sel, nomor, 'mulai');
      const akhir = this.tanggal(sel, nomor, 'akhir');
      if (mulai === null || akhir === null) return [];
      const sementara = !/ditetapkan/i.test(this.teks(sel, 'status'));
      const sumber = this.teks(sel, 'sumber');
      const tahun = Number(this.teks(sel, 'tahun') || mulai.slice(0, 4));
      if (tahun !== Number(mulai.slice(0, 4)))
        this.galat(nomor, 'tahun', 'tahun_lain', `tahun ${tahun}, tetapi mulai ${tanggalPanjang(mulai)}`);
      const batas = (tanggal: Tanggal): Batas => ({ tanggal, sementara, sumber, baris: nomor });
      return this.pasangan(tahun, { mulai: batas(mulai), akhir: batas(akhir) });
    });
    return this.selesai([], hasil);
  }

  private pasangan(tahun: number, { mulai, akhir }: { mulai?: Batas; akhir?: Batas }): HasilKalender['ramadan'] {
    if (!mulai || !akhir) {
      const [ada, hilang] = mulai ? [mulai, 'ramadan_akhir'] : [akhir, 'ramadan_mulai'];
      this.galat(
        ada?.baris ?? null,
        'jenis',
        'tidak_lengkap',
        `Ramadan ${tahun} hanya satu ujungnya; tambahkan baris ${hilang}`,
      );
      return [];
    }
    const panjang = hariDari(akhir.tanggal) - hariDari(mulai.tanggal) + 1;
    if (panjang < 1 || panjang > 31) {
      this.galat(
        akhir.baris,
        'akhir',
        'rentang',
        `Ramadan ${tahun} ${tanggalPanjang(mulai.tanggal)} sampai ${tanggalPanjang(akhir.tanggal)}; diharapkan 29 atau 30 hari`,
      );
      return [];
    }
    const status = mulai.sementara || akhir.sementara ? 'sementara' : 'ditetapkan';
    return [
      {
        tahun,
        mulai: mulai.tanggal,
        akhir: akhir.tanggal,
        status,
        sumber: mulai.sumber || akhir.sumber,
        baris: mulai.baris,
      },
    ];
  }

  private selesai(libur: HasilKalender['libur'], ramadan: HasilKalender['ramadan']): HasilKalender {
    return { libur, ramadan, temuan: this.temuan };
  }

  private teks(sel: readonly Sel[], nama: string): string {
    const di = this.kolom.get(nama) ?? -1;
    return di < 0 ? '' : teksSel(sel[di]);
  }

  private tanggal(sel: readonly Sel[], nomor: number, nama: string): Tanggal | null {
    const isi = sel[this.kolom.get(nama) ?? -1];
    const hasil = typeof isi === 'number' ? tanggalDariSerial(isi) : bacaTanggal(teksSel(isi));
    if (hasil === null)
      this.galat(nomor, nama, 'tanggal', `“${teksSel(isi)}” bukan tanggal; diharapkan 2026-08-17 atau 17/8/2026`);
    return hasil;
  }

  private jenis(sel: readonly Sel[], nomor: number): JenisLibur | (typeof BARIS_RAMADAN)[number] | null {
    const isi = this.teks(sel, 'jenis');
    const kunci = isi.toLowerCase().replace(/[ -]+/g, '_');
    const hasil = [...JENIS_LIBUR, ...BARIS_RAMADAN].find((jenis) => jenis === kunci) ?? null;
    if (hasil === null) this.galat(nomor, 'jenis', 'jenis', `“${isi}” tidak dikenal; diharapkan ${JENIS_SAH}`);
    return hasil;
  }

  private galat(baris: number | null, kolom: string, kode: string, pesan: string): void {
    const di = this.kolom.get(kolom) ?? -1;
    this.temuan.push({
      tingkat: 'galat',
      kode: `kalender_${kode}`,
      pesan,
      lembar: this.lembar,
      baris,
      kolom: di < 0 ? null : `${hurufKolom(di)} (${kolom})`,
    });
  }
}

interface Batas {
  readonly tanggal: Tanggal;
  readonly sementara: boolean;
  readonly sumber: string;
  readonly baris: number;
}

/** Rows with something in them and their 1-based number in the file. */
function isian(baris: readonly (readonly Sel[])[], mulai: number): (readonly [readonly Sel[], number])[] {
  return baris.flatMap((sel, i) => (i >= mulai && sel.some((s) => s !== null) ? [[sel, i + 1] as const] : []));
}
