import { tambahHari } from '../domain/hari';
import type { Tanggal } from '../domain/ids';

/** One entry of a calendar; without a clock time it is an all-day event. */
export interface AcaraIcs {
  /** The same entry has the same id in every export, so that a calendar program replaces it. */
  readonly uid: string;
  readonly tanggal: Tanggal;
  /** Last day, absent = one day. */
  readonly sampai?: Tanggal;
  /** `09.00` or `09:30`; anything else makes an all-day event that names it. */
  readonly waktu?: string;
  readonly judul: string;
  readonly keterangan: string;
  readonly tempat?: string;
  readonly kategori: string;
  /** Closed, or no longer there: the entry leaves the calendar it once came into. */
  readonly batal?: boolean;
}

const PANJANG_BARIS = 75;
const LAMA_RAPAT_JAM = 1;

/**
 * A calendar by RFC 5545: lines end with CRLF and are folded at 75 octets (never inside a letter), text is escaped. Clock
 * times float (3.3.5): they mean the clock of the office wherever the file is opened. `dibuat` is the instant of the export
 * as `20260504T010203Z`; the SEQUENCE of every entry (3.8.7.4) is counted from it, so that each file corrects those before it.
 */
export function susunIcs(nama: string, acara: readonly AcaraIcs[], dibuat: string): string {
  const isi = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//BagiHabis//Agenda//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${luput(nama)}`,
    ...acara.flatMap((satu) => barisAcara(satu, dibuat)),
    'END:VCALENDAR',
  ];
  return `${isi.map(lipat).join('\r\n')}\r\n`;
}

function barisAcara(acara: AcaraIcs, dibuat: string): string[] {
  const jam = jamDari(acara.waktu ?? '');
  const tanpaJam = acara.waktu !== undefined && acara.waktu !== '' && jam === null;
  const waktu = jam
    ? [`DTSTART:${padat(acara.tanggal)}T${jam}00`, `DURATION:PT${LAMA_RAPAT_JAM}H`]
    : [
        `DTSTART;VALUE=DATE:${padat(acara.tanggal)}`,
        // Not included: an event of one day ends on the next one (3.6.1).
        `DTEND;VALUE=DATE:${padat(tambahHari(acara.sampai ?? acara.tanggal, 1))}`,
      ];
  const keterangan = [tanpaJam ? `Pukul ${acara.waktu ?? ''}` : '', acara.keterangan].filter((s) => s !== '');
  return [
    'BEGIN:VEVENT',
    `UID:${luput(acara.uid)}`,
    `DTSTAMP:${dibuat}`,
    `SEQUENCE:${urutanSejak(dibuat)}`,
    ...waktu,
    `SUMMARY:${luput(acara.judul)}`,
    ...(keterangan.length > 0 ? [`DESCRIPTION:${luput(keterangan.join('\n'))}`] : []),
    ...(acara.tempat ? [`LOCATION:${luput(acara.tempat)}`] : []),
    `CATEGORIES:${luput(acara.kategori)}`,
    ...(jam ? [] : ['TRANSP:TRANSPARENT']),
    ...(acara.batal ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
}

/** Whole seconds since the beginning of 2026: a signed 32-bit number until 2094. */
function urutanSejak(dibuat: string): number {
  const utc = dibuat.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  return Math.max(0, Math.floor((Date.parse(utc) - Date.UTC(2026, 0, 1)) / 1000));
}

const padat = (tanggal: Tanggal): string => tanggal.replaceAll('-', '');

/** `0900` of `09.00`, `9:00 WIB`; null where it is no clock time. */
function jamDari(waktu: string): string | null {
  const m = /^\s*(?:pukul\s+)?(\d{1,2})[.:](\d{2})/i.exec(waktu);
  if (!m || Number(m[1]) > 23 || Number(m[2]) > 59) return null;
  return `${(m[1] ?? '').padStart(2, '0')}${m[2] ?? ''}`;
}

/** TEXT (3.3.11): other control characters have no place in it. */
function luput(teks: string): string {
  return teks
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (huruf) => `\\${huruf}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** 3.1: at most 75 octets a line, what follows begins with one space. */
function lipat(baris: string): string {
  const potongan: string[] = [];
  let kini = '';
  let oktet = 0;
  for (const huruf of baris) {
    const panjang = Buffer.byteLength(huruf);
    if (oktet + panjang > PANJANG_BARIS) {
      potongan.push(kini);
      kini = ' ';
      oktet = 1;
    }
    kini += huruf;
    oktet += panjang;
  }
  return [...potongan, kini].join('\r\n');
}
