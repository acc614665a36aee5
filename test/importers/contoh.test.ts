import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bagiHabis } from '../../src/domain/bagiHabis';
import { susunSoal } from '../../src/domain/bagiHabisSoal';
import { hitungBeban } from '../../src/domain/hitungan';
import type { HariLibur } from '../../src/domain/kalender';
import { parseNip } from '../../src/domain/nip';
import { jumlahPorsi } from '../../src/domain/porsi';
import { berkas } from './buku';
import { isiContoh, kantorContoh } from './contohKantor';

const isi = isiContoh();
const libur = Papa.parse<Record<string, string>>(new TextDecoder().decode(berkas('resources/kalender/libur.csv')), {
  header: true,
  skipEmptyLines: true,
})
  .data.map(
    (b) =>
      ({
        tanggal: b['tanggal'] ?? '',
        jenis: b['jenis'] ?? '',
        keterangan: b['keterangan'] ?? '',
        sumber: b['sumber'] ?? '',
      }) as HariLibur,
  )
  .filter((b) => b.tanggal.startsWith('2026'));
const kantor = kantorContoh(isi, libur, true);

describe('sample office', () => {
  it('is read by the importers without errors or warnings: 65 lines, 112 people, 337 tasks', () => {
    const temuan = [...isi.dpa.temuan, ...isi.pegawai.temuan, ...isi.tugas.temuan].filter((t) => t.tingkat !== 'info');
    expect(temuan).toEqual([]);
    expect([isi.dpa.baris.length, isi.pegawai.pegawai.length, isi.tugas.tugas.length]).toEqual([65, 112, 337]);
    expect(isi.dpa.total).toBe(64_010_663_600);
    expect(isi.dpa.totalTercetak).toBe(isi.dpa.total);
    expect(isi.pegawai.pegawai.reduce((n, p) => n + p.fte, 0)).toBe(106_500);
  });

  it('names nobody: every NIP is of valid form with a serial of 900–999, all different', () => {
    const nip = isi.pegawai.pegawai.map((p) => p.nip);
    expect(new Set(nip).size).toBe(112);
    expect(new Set(isi.pegawai.pegawai.map((p) => p.nama)).size).toBe(112);
    for (const n of nip)
      expect(parseNip(n)).toMatchObject({ temuan: [], nip: expect.stringMatching(/9\d\d$/) as string });
  });

  it('every task of the DPA has its line, one line (pagu 0) has none, every share its task and person', () => {
    const kode = new Set(isi.dpa.baris.map((b) => b.kode));
    for (const t of isi.tugas.tugas) if (t.kode !== '') expect(kode.has(t.kode), t.nama).toBe(true);
    const tanpa = isi.dpa.baris.filter((b) => !isi.tugas.tugas.some((t) => t.kode === b.kode));
    expect(tanpa.map((b) => [b.kode, b.pagu])).toEqual([['4.01.01.2.06.0006', 0]]);
    const nip = new Set(isi.pegawai.pegawai.map((p) => p.nip));
    for (const p of isi.penugasan) {
      expect(nip.has(p.nip)).toBe(true);
      expect(isi.tugas.tugas.find((t) => t.bagian === p.bagian && t.nama === p.tugas)?.volume).toBe(p.pembagi);
    }
    for (const c of isi.cuti) expect(nip.has(c.nip)).toBe(true);
  });

  it('shows every state: about two thirds divided, some half, people without tasks and people over', () => {
    const tugas = [...kantor.tugas.values()];
    const penuh = tugas.filter((t) => jumlahPorsi(t) === t.pembagi).length;
    expect(penuh / tugas.length).toBeGreaterThan(0.55);
    expect(penuh / tugas.length).toBeLessThan(0.72);
    expect(tugas.filter((t) => jumlahPorsi(t) > t.pembagi)).toEqual([]);
    const beban = hitungBeban(kantor);
    const rasio = [...kantor.pegawai.keys()].map((id) => beban.get(id)?.rasio ?? 0);
    expect(rasio.filter((r) => r === 0).length).toBeGreaterThanOrEqual(4);
    expect(rasio.filter((r) => r > 1).length).toBeGreaterThanOrEqual(2);
    for (const t of tugas)
      if (t.syarat.tugasTambahan !== '')
        expect(t.penugasan.every((p) => p.terkunci) && jumlahPorsi(t) === t.pembagi, t.nama).toBe(true);
  });

  it('can be finished: the kernel gives everything out, nobody over 1,00 and nobody under 0,50', () => {
    const rencana = bagiHabis(susunSoal(kantor, { bagianId: null, pertahankan: true }), { benih: 1 });
    expect(rencana.nilai).toMatchObject({ menitSisa: 0, menitLebih: 0, tanpaTugas: 0, menitKurang: 0 });
  });
});
