import type { Tanggal } from '../domain/ids';

/** What an earlier calendar file of this program holds: enough to take its entries back. */
export interface IcsLama {
  readonly nama: string;
  readonly acara: readonly {
    readonly uid: string;
    readonly tanggal: Tanggal;
    /** `09.00`, '' = all day. */
    readonly waktu: string;
    readonly judul: string;
    readonly kategori: string;
  }[];
}

const MILIK_SENDIRI = /@bagihabis$/;

/** Reads entries made by this program (RFC 5545, as documents/ics.ts writes it); anything else in the file is passed over. */
export function bacaIcsLama(teks: string): IcsLama {
  const baris = teks.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const acara: IcsLama['acara'][number][] = [];
  let nama = '';
  let kini: Map<string, string> | null = null;
  for (const satu of baris) {
    const di = satu.indexOf(':');
    const isi = satu.slice(di + 1);
    if (satu === 'BEGIN:VEVENT') kini = new Map();
    else if (satu === 'END:VEVENT') {
      const selesai = kini && acaraDari(kini);
      if (selesai) acara.push(selesai);
      kini = null;
    } else if (kini && di > 0) kini.set(satu.slice(0, di).split(';')[0] ?? '', isi);
    else if (satu.startsWith('X-WR-CALNAME:')) nama = terang(isi);
  }
  return { nama, acara };
}

function acaraDari(isi: ReadonlyMap<string, string>): IcsLama['acara'][number] | null {
  const uid = terang(isi.get('UID') ?? '');
  const hari = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(isi.get('DTSTART') ?? '');
  if (!hari || !MILIK_SENDIRI.test(uid)) return null;
  const [, tahun, bulan, tanggal, jam, menit] = hari;
  return {
    uid,
    tanggal: `${tahun ?? ''}-${bulan ?? ''}-${tanggal ?? ''}`,
    waktu: jam === undefined ? '' : `${jam}.${menit ?? '00'}`,
    judul: terang(isi.get('SUMMARY') ?? ''),
    kategori: terang(isi.get('CATEGORIES') ?? ''),
  };
}

/** TEXT (3.3.11) as it was before it was escaped. */
const terang = (isi: string): string =>
  isi.replace(/\\(n|N|.)/g, (_, huruf: string) => (/n/i.test(huruf) ? '\n' : huruf));
