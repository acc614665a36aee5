import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BarisAbsen, PratinjauAbsen, HasilAbsen } from '../../src/api/absenViews';
import { folder } from './jalankan';

interface Cuti {
  readonly pratinjau: PratinjauAbsen;
  readonly hasil: HasilAbsen | null;
}

test(
  'cuti: shown first, then written with what is proposed; a list with wrong rows is refused whole',
  { timeout: 60_000 },
  async () => {
    const { at, run, json } = folder();
    await run('contoh', at('kantor'));
    const { total: sebelum, baris } = await json<{ total: number; baris: BarisAbsen[] }>('cuti', at('kantor'));
    expect(sebelum).toBeGreaterThan(0);
    const [satu, dua] = [...new Set(baris.map(({ nama }) => nama))];
    const kata = ['--pegawai', `${satu};${dua}`, '--mulai', '2026-09-01', '--akhir', '2026-10-30', '--jenis', 'diklat'];
    const dicoba = await json<Cuti>('cuti', at('kantor'), ...kata, '--coba');
    expect(dicoba).toMatchObject({ code: 0, hasil: null });
    expect(dicoba.pratinjau.orang).toHaveLength(2);
    const ditulis = await json<Cuti>('cuti', at('kantor'), ...kata, '--terapkan');
    expect(ditulis.hasil).toMatchObject({ baru: 2, sama: 0 });
    expect(ditulis.hasil?.benturan).toBeLessThanOrEqual(dicoba.pratinjau.benturan.length);
    expect((await json<{ total: number }>('cuti', at('kantor'))).total).toBe(sebelum + 2);

    writeFileSync(
      at('cuti.csv'),
      `Nama;Jenis Cuti;Mulai;Sampai\n${satu};CT;2/11/2026;6/11/2026\nTidak Ada;CT;2/11/2026;31/13/2026\n`,
    );
    const ditolak = await run('cuti', at('kantor'), at('cuti.csv'));
    expect(ditolak.code).toBe(1);
    expect(ditolak.result).toContain('“31/13/2026” bukan tanggal');
    expect(ditolak.result).toContain('Baris 3: “Tidak Ada” tidak ada dalam daftar pegawai');
    expect((await json<{ total: number }>('cuti', at('kantor'))).total).toBe(sebelum + 2);
    expect(await json<Cuti>('cuti', at('kantor'), at('cuti.csv'), '--lewati')).toMatchObject({ hasil: { baru: 1 } });
    expect(await json<Cuti>('cuti', at('kantor'), at('cuti.csv'), '--lewati')).toMatchObject({ hasil: { sama: 1 } });

    // Inside what is recorded: nothing new, so nothing is written, one by one and in a list alike.
    const dalam = ['--pegawai', satu ?? '', '--mulai', '2026-11-03', '--akhir', '2026-11-04'];
    const termuat = await run('cuti', at('kantor'), ...dalam);
    expect(termuat.code).not.toBe(0);
    expect(`${termuat.result}${termuat.notes}`).toContain('sudah termuat dalam Cuti tahunan 2–6 November 2026');
    writeFileSync(at('dalam.csv'), `Nama;Jenis Cuti;Mulai;Sampai\n${satu};CT;3/11/2026;4/11/2026\n`);
    const daftar = await run('cuti', at('kantor'), at('dalam.csv'));
    expect([daftar.code, daftar.result]).toEqual([1, expect.stringContaining('Sudah termuat dalam Cuti tahunan')]);
    expect(await json<Cuti>('cuti', at('kantor'), at('dalam.csv'), '--lewati')).toMatchObject({ hasil: { baru: 0 } });
    expect((await json<{ total: number }>('cuti', at('kantor'))).total).toBe(sebelum + 3);
    // More than the right of a year is said and written.
    const lama = await run(
      'cuti',
      at('kantor'),
      '--pegawai',
      dua ?? '',
      '--mulai',
      '2026-11-02',
      '--akhir',
      '2026-11-30',
    );
    expect(lama.code).toBe(0);
    expect(lama.result).toMatch(/Cuti tahunan .+ menjadi \d+ hari kerja tahun ini; haknya 12/);

    expect((await run('cuti', at('kantor'), '--pegawai', satu ?? '')).code).toBe(2);
    expect((await run('cuti', at('kantor'), ...kata, '--jenis', 'libur')).code).toBe(2);
  },
);
