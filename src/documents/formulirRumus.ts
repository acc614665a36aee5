import type { IsianPelaksana } from '../domain/formulirTugas';
import { SEBUTAN_JENIS } from '../domain/formulirTugas';
import { BARIS, type TataKolom } from './formulirKolom';
import type { Rumus } from './lembarXlsx';
import type { BarisFormulir, OrangFormulir } from './susunFormulir';

/** What the formulas of a row come to when it goes out. */
export interface HitunganBaris {
  readonly jam: number | '';
  readonly pembagi: number | '';
  readonly jamPorsi: number;
  readonly jumlahX: number;
  readonly jamX: number;
  readonly sisa: string;
}
const KOSONG: HitunganBaris = { jam: '', pembagi: '', jamPorsi: 0, jumlahX: 0, jamX: 0, sisa: '' };
const bulat = (nilai: number, digit = 2): number => Math.round(nilai * 10 ** digit) / 10 ** digit;

export function hitungBaris(baris: BarisFormulir | null): HitunganBaris {
  if (baris === null) return KOSONG;
  const { isian, menit, hadirBersama, dapatDibagi } = baris;
  const jam = menit === null ? '' : bulat(menit / 60);
  const perUnit = dapatDibagi && isian.jenis !== 'layanan' && (isian.volume ?? 0) > 1;
  const { tertulis, jumlahX } = jumlahPorsi(isian.pelaksana);
  if (hadirBersama) return { ...KOSONG, jam, jumlahX, jamX: jam || 0, sisa: jumlahX === 0 ? 'belum ada' : 'bersama' };
  const pembagi = perUnit ? (isian.volume ?? 0) : 100;
  const jamPorsi = jam === '' ? 0 : jam / pembagi;
  const sisa = bulat(pembagi - tertulis);
  return {
    jam,
    pembagi,
    jamPorsi,
    jumlahX,
    jamX: jumlahX === 0 ? 0 : (jamPorsi * Math.max(0, sisa)) / jumlahX,
    sisa: sisa < 0 ? `lebih ${-sisa}` : jumlahX > 0 || sisa === 0 ? '' : `${sisa}${perUnit ? '' : ' %'}`,
  };
}

const jumlahPorsi = ({ porsi }: IsianPelaksana): { tertulis: number; jumlahX: number } => ({
  tertulis: porsi.reduce((total, p) => total + (p.porsi ?? 0), 0),
  jumlahX: porsi.filter((p) => p.porsi === null).length,
});

/** The formulas of one row with the values they have now; `baris` null = an empty row. */
export class RumusFormulir {
  constructor(
    private readonly tata: TataKolom,
    private readonly menitHari: number,
  ) {}

  baris(r: number, baris: BarisFormulir | null): Readonly<Record<keyof HitunganBaris, Rumus>> {
    const { tata } = this;
    const nilai = hitungBaris(baris);
    const k = (kolom: Parameters<TataKolom['huruf']>[0]): string => `$${tata.huruf(kolom)}${r}`;
    const orang = tata.rentangOrang(r);
    const jumlah = orang === null ? '0' : `SUM(${orang})`;
    const bertanda = orang === null ? '0' : `COUNTIF(${orang},"x")${this.#ketuaSaja(r, orang)}`;
    const perUnit =
      baris?.dapatDibagi === false ? 'FALSE' : `AND(${k('jenis')}<>"${SEBUTAN_JENIS.layanan}",N(${k('volume')})>1)`;
    const menit = `IF(${k('satuanNorma')}="jam",60,IF(${k('satuanNorma')}="hari",${this.menitHari},IF(${k('satuanNorma')}="menit",1,0)))`;
    const jam = `IF(COUNT(${k('volume')},${k('norma')})<2,"",ROUND(${k('volume')}*${k('norma')}*${menit}/60,2))`;
    const rumus = baris?.hadirBersama
      ? {
          jam,
          pembagi: '""',
          jamPorsi: '0',
          jumlahX: bertanda,
          jamX: `N(${k('jam')})`,
          sisa: `IF(${k('nama')}="","",IF(${k('jumlahX')}=0,"belum ada","bersama"))`,
        }
      : {
          jam,
          pembagi: `IF(${k('nama')}="","",IF(${perUnit},${k('volume')},100))`,
          jamPorsi: `IF(AND(ISNUMBER(${k('pembagi')}),ISNUMBER(${k('jam')})),${k('jam')}/${k('pembagi')},0)`,
          jumlahX: bertanda,
          jamX: `IF(OR(${k('jumlahX')}=0,NOT(ISNUMBER(${k('pembagi')}))),0,${k('jamPorsi')}*MAX(0,${k('pembagi')}-${jumlah})/${k('jumlahX')})`,
          sisa: `IF(NOT(ISNUMBER(${k('pembagi')})),"",IF(ROUND(${jumlah}-${k('pembagi')},2)>0,"lebih "&ROUND(${jumlah}-${k('pembagi')},2),IF(OR(${k('jumlahX')}>0,ROUND(${jumlah}-${k('pembagi')},2)=0),"",ROUND(${k('pembagi')}-${jumlah},2)&IF(${perUnit},""," %"))))`,
        };
    return {
      jam: { rumus: rumus.jam, nilai: nilai.jam },
      pembagi: { rumus: rumus.pembagi, nilai: nilai.pembagi },
      jamPorsi: { rumus: rumus.jamPorsi, nilai: nilai.jamPorsi },
      jumlahX: { rumus: rumus.jumlahX, nilai: nilai.jumlahX },
      jamX: { rumus: rumus.jamX, nilai: nilai.jamX },
      sisa: { rumus: rumus.sisa, nilai: nilai.sisa },
    };
  }

  /** A person named as pelaksana without a mark counts as marked. */
  #ketuaSaja(r: number, orang: string): string {
    const nama = `$${this.tata.huruf('pelaksana')}${r}`;
    const cocok = `MATCH(${nama},${this.#kepalaOrang()},0)`;
    return `+IF(${nama}="",0,IF(ISNUMBER(${cocok}),IF(INDEX(${orang},1,${cocok})="",1,0),0))`;
  }

  #kepalaOrang(): string {
    return (this.tata.rentangOrang(BARIS.kepala) ?? '').replace(/(\d+)/g, '$$$1');
  }

  /** Hours of one person: elsewhere, by number, by mark, as the only one named. */
  jamOrang(i: number, orang: OrangFormulir, akhir: number, baris: readonly (BarisFormulir | null)[]): Rumus {
    const { tata } = this;
    const h = tata.hurufOrang(i);
    const kolom = `${h}${BARIS.awal}:${h}${akhir}`;
    const di = (nama: Parameters<TataKolom['huruf']>[0]): string =>
      `$${tata.huruf(nama)}$${BARIS.awal}:$${tata.huruf(nama)}$${akhir}`;
    const menit = baris.reduce((total, b) => total + jamDari(orang, b), orang.menitLain / 60);
    return {
      rumus: `ROUND(${h}$${BARIS.jamLain}+SUMIF(${kolom},"x",${di('jamX')})+SUMPRODUCT(${kolom},${di('jamPorsi')})+SUMPRODUCT((${di('pelaksana')}=${h}$${BARIS.kepala})*(${kolom}="")*${di('jamX')}),1)`,
      nilai: bulat(menit, 1),
    };
  }
}

function jamDari(orang: OrangFormulir, baris: BarisFormulir | null): number {
  const punya = baris?.isian.pelaksana.porsi.find((p) => p.pegawaiId === orang.id);
  if (!baris || !punya) return 0;
  const { jamPorsi, jamX } = hitungBaris(baris);
  return punya.porsi === null ? jamX : punya.porsi * jamPorsi;
}
