import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { susunIcs, type AcaraIcs } from '../../src/documents/ics';

const acara = (isi: Partial<AcaraIcs>): AcaraIcs => ({
  uid: 'a@bagihabis',
  tanggal: '2026-05-04',
  judul: 'Menyusun laporan',
  keterangan: '',
  kategori: 'Tugas',
  ...isi,
});
const DIBUAT = '20260504T010203Z';
/** What a reader of the format gets: lines unfolded, text unescaped. */
function baca(ics: string): Record<string, string>[] {
  const baris = ics.replaceAll('\r\n ', '').split('\r\n');
  const hasil: Record<string, string>[] = [];
  for (const satu of baris) {
    if (satu === 'BEGIN:VEVENT') hasil.push({});
    const [nama = '', isi = ''] = [satu.slice(0, satu.indexOf(':')), satu.slice(satu.indexOf(':') + 1)];
    const kini = hasil.at(-1);
    if (kini) kini[nama] = isi.replace(/\\(n|.)/g, (_, huruf: string) => (huruf === 'n' ? '\n' : huruf));
  }
  return hasil;
}

describe('calendar file', () => {
  it('has folded lines of at most 75 octets and gives every text back', () => {
    const teks = fc.string({ unit: 'grapheme', maxLength: 200 }).map((s) => s.replace(/\p{Cc}/gu, ' '));
    fc.assert(
      fc.property(teks, teks, (judul, tempat) => {
        const ics = susunIcs('Agenda', [acara({ judul, tempat, keterangan: `${judul}\n${tempat}` })], DIBUAT);
        for (const baris of ics.split('\r\n')) expect(Buffer.byteLength(baris)).toBeLessThanOrEqual(75);
        expect(ics).not.toMatch(/[^\r]\n/);
        const [satu] = baca(ics);
        expect(satu?.['SUMMARY']).toBe(judul);
        if (tempat !== '') expect(satu?.['LOCATION']).toBe(tempat);
      }),
    );
  });

  it('an all-day event ends on the day after its last one', () => {
    const [satu] = baca(susunIcs('Agenda', [acara({ tanggal: '2026-02-27', sampai: '2026-02-28' })], DIBUAT));
    expect(satu).toMatchObject({ 'DTSTART;VALUE=DATE': '20260227', 'DTEND;VALUE=DATE': '20260301', DTSTAMP: DIBUAT });
  });

  it('a meeting with a clock time has it, one without says what was written', () => {
    const [pagi, siang] = baca(
      susunIcs('Agenda', [acara({ waktu: '9.30 WIB' }), acara({ waktu: 'setelah Jumatan' })], DIBUAT),
    );
    expect(pagi).toMatchObject({ DTSTART: '20260504T093000', DURATION: 'PT1H' });
    expect(siang).toMatchObject({ 'DTSTART;VALUE=DATE': '20260504', DESCRIPTION: 'Pukul setelah Jumatan' });
  });
});
