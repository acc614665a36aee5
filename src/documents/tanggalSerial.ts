import { hariDari } from '../domain/hari';
import type { Tanggal } from '../domain/ids';

/** Day 0 of spreadsheets is 30 December 1899, that of the program 1 January 1970. */
const SERIAL_1970 = 25_569;

/** A date as spreadsheets count it. */
export const tanggalSerial = (tanggal: Tanggal): number => hariDari(tanggal) + SERIAL_1970;
