import { KEJADIAN_DISIPLIN, SEBUTAN_KEJADIAN, type JumlahKejadian } from '../domain/disiplin';
import { BULAN_SINGKAT, NAMA_BULAN } from '../domain/tampil';
import { barisNomorKolom, type Judul } from './judul';
import { dibacaTeringan, judulKehadiran, kolomPribadi, type BidangKehadiran } from './kehadiranJudul';
import { bacaLembar, teksSel, type Lembar } from './lembar';
import { pisahNamaNip } from './pegawaiNama';
import { nipTerbaca } from './pegawaiNip';
import { Tabel } from './tabel';
import { GalatImpor, urutkanTemuan, type Temuan } from './temuan';

/** One person in one month as the recap has it. */
export interface BarisKehadiran {
  readonly lembar: string;
  /** 1-based, as the spreadsheet shows it. */
  readonly baris: number;
  readonly nip: string;
  readonly nama: string;
  /** 1–12; null where neither the row, the title nor the sheet says it. */
  readonly bulan: number | null;
  readonly hariHadir: number;
  readonly kejadian: JumlahKejadian;
}
export interface HasilKehadiran {
  readonly lembar: string;
  readonly baris: readonly BarisKehadiran[];
  readonly temuan: readonly Temuan[];
}

/**
 * Reads the monthly recap of any attendance program: who, days there, and counts of breaches. Reasons of absence are never
 * read. Any `galat` means nothing may be written.
 * @throws GalatImpor when no sheet is a recap.
 */
export function bacaKehadiran(bytes: Uint8Array, namaBerkas: string, tahun: number): HasilKehadiran {
  const { lembar } = bacaLembar(bytes, namaBerkas);
  const daftar = lembar.flatMap((satu) => {
    const judul = satu.tersembunyi ? null : judulKehadiran(satu);
    return judul ? [new Pembaca(satu, judul, tahun)] : [];
  });
  if (daftar.length === 0)
    throw new GalatImpor(
      'tanpa_judul',
      `“${namaBerkas}” tidak memuat rekap kehadiran. Diharapkan satu baris judul dengan NIP atau Nama, Hari hadir, dan bila ada TL1–TL4, PSW1–PSW4, tidak absen masuk/pulang, tidak apel, tanpa keterangan.`,
    );
  const baris = daftar.flatMap((satu) => satu.baca());
  const temuan = daftar.flatMap((satu) => satu.tabel.temuan);
  const [pertama] = daftar;
  if (baris.length === 0 && pertama)
    pertama.tabel.catat(
      'galat',
      'kehadiran_tanpa_baris',
      pertama.judul.baris,
      null,
      'tidak ada pegawai di bawah judul ini.',
    );
  return { lembar: daftar.map((satu) => satu.lembar.nama).join(', '), baris, temuan: urutkanTemuan(temuan) };
}

const TOTAL = /^(jumlah|total|rata|rekap|mengetahui|keterangan|catatan|kepala|sekretaris|plt|plh)\b/i;
const HITUNGAN = /^(\d{1,3})(?:[.,]0+)?(?:\s*(?:hari|kali|x))?$/i;
const KOSONG = /^[-–.]*$/;
const REKAP = /\b(rekap\w*|bulan|periode)\b/i;
const DICETAK = /\b(dicetak|cetak|diunduh)\b/i;
/** `Dicetak tanggal 3 Juni 2026` at the end of a cell that says more. */
const HARI_CETAK = /\b(dicetak|cetak|diunduh)\b[^a-z]*(?:(?:pada|tanggal|tgl|hari)\b[^a-z]*)*\d.*$/i;

const kataDari = (teks: string): string[] => teks.toLowerCase().split(/[^a-z0-9]+/);

/** Months (1–12) a text names, in its order. */
const bulanTersebut = (teks: string): number[] =>
  kataDari(teks).flatMap((satu) => {
    const di = NAMA_BULAN.findIndex(
      (nama, n) => satu === nama.toLowerCase() || satu === BULAN_SINGKAT[n]?.toLowerCase(),
    );
    return di < 0 ? [] : [di + 1];
  });

class Pembaca {
  readonly tabel: Tabel<BidangKehadiran>;
  constructor(
    readonly lembar: Lembar,
    readonly judul: Judul<BidangKehadiran>,
    private readonly tahun: number,
  ) {
    this.tabel = new Tabel(lembar, judul);
  }

  baca(): BarisKehadiran[] {
    const { judul, lembar } = this;
    for (const teks of dibacaTeringan(judul))
      this.kabar(
        'kehadiran_teringan',
        `kolom “${teks}” tidak menyebut tingkatnya; dibaca sebagai tingkat paling ringan.`,
      );
    const pribadi = kolomPribadi(judul, lembar, judul.awalData);
    if (pribadi.length > 0)
      this.kabar('kolom_pribadi', `Kolom tidak dibaca karena tidak diperlukan: ${pribadi.join(', ')}.`);
    const bulanLembar = this.bulanKepala();
    const hasil: BarisKehadiran[] = [];
    for (let i = judul.awalData; i < lembar.baris.length; i += 1) {
      const siapa = this.siapa(i);
      if (siapa) hasil.push({ ...siapa, ...this.isi(i, bulanLembar) });
    }
    return hasil;
  }

  /** null for rows that are nobody: blank, column numbers, totals, who signs. */
  private siapa(i: number): Pick<BarisKehadiran, 'nip' | 'nama' | 'lembar' | 'baris'> | null {
    const { tabel } = this;
    const gabung = pisahNamaNip(tabel.teks(i, 'nama', 'namaNip'));
    const sel = nipTerbaca(tabel.sel(i, 'nip'));
    const teks = tabel.isi(i);
    if (teks.length < 2 || barisNomorKolom(this.lembar.baris[i] ?? [])) return null;
    const nip = 'galat' in sel ? '' : sel.nilai || gabung.nip;
    if (gabung.nama === '' && !/^\d{18}$/.test(nip)) return null;
    // A line of sums or of who signs has no NIP and mostly no count.
    if (nip === '' && (TOTAL.test(gabung.nama) || teks.some((satu) => TOTAL.test(satu)))) return null;
    if (nip === '' && teksSel(tabel.sel(i, 'hadir')) === '') return null;
    if ('galat' in sel) tabel.catat('galat', 'kehadiran_nip', i, 'nip', sel.galat);
    return { nip, nama: gabung.nama, lembar: this.lembar.nama, baris: i + 1 };
  }

  private isi(i: number, bulanLembar: number | null): Pick<BarisKehadiran, 'bulan' | 'hariHadir' | 'kejadian'> {
    const kejadian = Object.fromEntries(
      KEJADIAN_DISIPLIN.flatMap((satu) => {
        const jumlah = this.tabel.ada(satu) ? this.hitungan(i, satu, SEBUTAN_KEJADIAN[satu]) : 0;
        return jumlah > 0 ? [[satu, jumlah]] : [];
      }),
    );
    return { bulan: this.bulanBaris(i) ?? bulanLembar, hariHadir: this.hitungan(i, 'hadir', 'hari hadir'), kejadian };
  }

  private hitungan(i: number, bidang: BidangKehadiran, apa: string): number {
    const teks = teksSel(this.tabel.sel(i, bidang));
    if (KOSONG.test(teks)) {
      if (bidang === 'hadir')
        this.tabel.catat('galat', 'kehadiran_kosong', i, bidang, 'hari hadir kosong; isi 0 bila memang tidak hadir.');
      return 0;
    }
    const jumlah = Number(HITUNGAN.exec(teks)?.[1] ?? NaN);
    if (jumlah <= 31) return jumlah;
    this.tabel.catat('galat', 'kehadiran_angka', i, bidang, `${apa} “${teks}”; diharapkan bilangan bulat 0 sampai 31.`);
    return 0;
  }

  private bulanBaris(i: number): number | null {
    const teks = this.tabel.teks(i, 'bulan');
    if (teks === '') return null;
    const bulan = /^\d{1,2}$/.test(teks) ? Number(teks) : this.bulanDalam(teks, i);
    if (bulan !== null && bulan >= 1 && bulan <= 12) return bulan;
    this.tabel.catat(
      'galat',
      'kehadiran_bulan',
      i,
      'bulan',
      `bulan “${teks}” tidak dikenal; diharapkan 1 sampai 12 atau Januari sampai Desember.`,
    );
    return null;
  }

  /**
   * `REKAP KEHADIRAN BULAN MEI 2026` above the table, or a sheet named `Mei`. A line that names the recap, its month or period
   * goes before other ones; the day it was printed says nothing.
   */
  private bulanKepala(): number | null {
    const berbulan = Array.from({ length: this.judul.awal }, (_, i) => ({
      i,
      teks: this.tabel
        .isi(i)
        .map((sel) => sel.replace(HARI_CETAK, ''))
        .join(' '),
    }))
      .filter(({ teks }) => bulanTersebut(teks).length > 0)
      .filter(({ teks }) => !DICETAK.test(teks) || REKAP.test(teks));
    const rekap = berbulan.filter(({ teks }) => REKAP.test(teks));
    const dipakai = rekap.length > 0 ? rekap : berbulan;
    const bulan = new Set(dipakai.map(({ i, teks }) => this.bulanDalam(teks, i)));
    const [satu = null] = bulan;
    if (bulan.size > 1) this.bulanBanyak(dipakai[0]?.i ?? 0);
    return satu ?? this.bulanDalam(this.lembar.nama, 0);
  }

  private bulanDalam(teks: string, i: number): number | null {
    const kata = kataDari(teks);
    const bulan = bulanTersebut(teks);
    const tahun = kata.find((satu) => /^20\d\d$/.test(satu));
    if (bulan.length > 0 && tahun !== undefined && Number(tahun) !== this.tahun)
      this.tabel.catat(
        'galat',
        'kehadiran_tahun',
        i,
        null,
        `rekap tahun ${tahun}, sedangkan berkas ini tahun ${this.tahun}.`,
      );
    if (new Set(bulan).size > 1) this.bulanBanyak(i);
    return bulan[0] ?? null;
  }

  private bulanBanyak(i: number): void {
    const pesan = 'menyebut lebih dari satu bulan; satu rekap untuk satu bulan.';
    this.tabel.catat('galat', 'kehadiran_bulan_banyak', i, null, pesan);
  }

  private kabar(kode: string, pesan: string): void {
    this.tabel.temuan.push({ tingkat: 'info', kode, pesan, lembar: this.lembar.nama, baris: null, kolom: null });
  }
}
