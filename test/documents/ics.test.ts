import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { susunIcs, type AcaraIcs } from '../../src/documents/ics';
import { bacaIcsLama } from '../../src/importers/icsLama';

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

  it('what was closed leaves as a cancelled entry, and a later file has the higher sequence', () => {
    const [batal, ada] = baca(susunIcs('Agenda', [acara({ batal: true }), acara({ batal: false })], DIBUAT));
    expect([batal?.['STATUS'], ada?.['STATUS']]).toEqual(['CANCELLED', undefined]);
    const urut = (dibuat: string) => Number(baca(susunIcs('Agenda', [acara({})], dibuat))[0]?.['SEQUENCE']);
    expect(urut('20260101T000000Z')).toBe(0);
    expect(urut('20260101T000101Z')).toBe(61);
    expect(urut('20931231T235959Z')).toBeLessThan(2 ** 31);
  });

  it('an earlier file is read back as it was written, others than our own entries are passed over', () => {
    const teks = fc.string({ unit: 'grapheme', maxLength: 120 }).map((s) => s.replace(/\p{Cc}/gu, ' '));
    fc.assert(
      fc.property(teks, fc.constantFrom('', '09.30'), (judul, waktu) => {
        const isi = acara({ judul, waktu, uid: 'rapat.x@bagihabis' });
        const asing = acara({ uid: 'x@lain.example' });
        expect(bacaIcsLama(susunIcs(judul, [isi, asing], DIBUAT))).toEqual({
          nama: judul,
          acara: [{ uid: isi.uid, tanggal: '2026-05-04', waktu, judul, kategori: 'Tugas' }],
        });
      }),
    );
    expect(bacaIcsLama('%PDF-1.7 not a calendar')).toEqual({ nama: '', acara: [] });
  });

  it('a meeting with a clock time has it, one without says what was written', () => {
    const [pagi, siang] = baca(
      susunIcs('Agenda', [acara({ waktu: '9.30 WIB' }), acara({ waktu: 'setelah Jumatan' })], DIBUAT),
    );
    expect(pagi).toMatchObject({ DTSTART: '20260504T093000', DURATION: 'PT1H' });
    expect(siang).toMatchObject({ 'DTSTART;VALUE=DATE': '20260504', DESCRIPTION: 'Pukul setelah Jumatan' });
  });
});
