import { expect, test } from 'vitest';
import type { PratinjauPegawai } from '../../src/api/pegawaiViews';
import { butirStaf, createIsianStaf, hitungStaf, masukanStaf } from '../../src/ui/pegawai/isianStaf';
import { kalimatHasil, kalimatTinjau } from '../../src/ui/pegawai/teksTinjau';
import { pegawai, smallOffice } from '../services/small';
import { table } from '../services/tables';

const NIP = ['199001012015032901', '198805052012011902'];

/** Ayu changes her post, Budi is missing, Dani is new, one row has another's NIP; Citra of Hukum stays. */
async function tinjau() {
  const kantor = await smallOffice();
  const { api, ayu, budi, organisasi } = kantor;
  for (const [id, nama, nip, kelas] of [
    [ayu, 'Ayu Lestari', NIP[0], 7],
    [budi, 'Budi Santosa', NIP[1], 9],
  ] as const) {
    const { versi } = (await api.getPegawai({ id })).pegawai;
    await api.savePegawai(pegawai({ id, versi, nama, nip: nip ?? '', kelas, bagianId: organisasi }));
  }
  const path = table('daftar.csv', [
    ['KEADAAN 30 JUNI 2026'],
    ['No', 'Nama', 'NIP', 'Jabatan', 'Kelas', 'Bagian', 'Agama'],
    [1, 'Ayu Lestari', NIP[0] ?? '', 'Arsiparis Mahir', 7, 'Organisasi', 'x'],
    [2, 'Citra Dewi', '', 'Penelaah Teknis Kebijakan', 7, 'Hukum', 'x'],
    [3, 'Dani Contoh', '', 'Pengolah Data', 6, 'Hukum', 'x'],
  ]);
  const pratinjau = await api.readPegawai({ path, jobId: 'baca' });
  const isian = createIsianStaf();
  isian.getState().isi(pratinjau);
  return { kantor, isian, pratinjau };
}
const jenis = (
  p: PratinjauPegawai,
  isian: ReturnType<typeof createIsianStaf>,
  saring: Parameters<typeof butirStaf>[2],
): string[] =>
  butirStaf(p, isian.getState().putusan, saring).map((b) => (b.jenis === 'kepalaKeluar' ? '—' : b.baris.nama));

test('what the preview proposes stands ticked, and the sentence says it', async () => {
  const { isian, pratinjau, kantor } = await tinjau();
  expect([...isian.getState().pergi]).toEqual([[kantor.budi, { tanggal: '2026-06-30', sebab: 'pindah' }]]);
  const n = hitungStaf(pratinjau, isian.getState());
  expect(n).toEqual({ semua: 3, baru: 1, berubah: 1, sama: 1, dilewati: 0, keluar: 1, periksa: 0, ditulis: 3 });
  expect(kalimatTinjau(pratinjau, n, 1)).toBe(
    '3 orang terbaca: 1 baru, 1 berubah dan 1 tetap. 1 orang tidak ada lagi dalam daftar, 1 ditandai keluar.',
  );
});

test('filters: missing people first under their heading, then changes, then new people', async () => {
  const { isian, pratinjau } = await tinjau();
  expect(jenis(pratinjau, isian, 'semua')).toEqual(['—', 'Budi Santosa', 'Ayu Lestari', 'Dani Contoh', 'Citra Dewi']);
  expect(jenis(pratinjau, isian, 'berubah')).toEqual(['Ayu Lestari']);
  expect(jenis(pratinjau, isian, 'keluar')).toEqual(['—', 'Budi Santosa']);
  isian.getState().putuskan(2, { abaikan: true });
  expect(jenis(pratinjau, isian, 'baru')).toEqual([]);
  expect(jenis(pratinjau, isian, 'dilewati')).toEqual(['Dani Contoh']);
  expect(hitungStaf(pratinjau, isian.getState())).toMatchObject({ dilewati: 1, ditulis: 2 });
});

test('the day of the list carries along the days nobody set; only decisions are sent', async () => {
  const { isian, pratinjau, kantor } = await tinjau();
  const s = isian.getState();
  s.aturTanggal('2026-07-01');
  expect(isian.getState().pergi.get(kantor.budi)?.tanggal).toBe('2026-07-01');
  s.aturPergi(kantor.budi, { tanggal: '2026-05-31', sebab: 'pensiun' });
  s.aturTanggal('2026-07-15');
  s.putuskan(0, { pindah: false });
  expect(masukanStaf(isian.getState(), pratinjau.imporId)).toEqual({
    imporId: pratinjau.imporId,
    tanggal: '2026-07-15',
    mulaiBaru: true,
    perbaikan: [{ nomor: 0, pindah: false }],
    keluar: [{ pegawaiId: kantor.budi, tanggal: '2026-05-31', sebab: 'pensiun' }],
  });
  const hasil = await kantor.api.acceptPegawai(masukanStaf(isian.getState(), pratinjau.imporId));
  expect(kalimatHasil(hasil)).toBe('1 pegawai ditambahkan, 1 diperbarui dan 1 ditandai keluar');
  // Said to be a correction: the placement was written over, none was added.
  expect((await kantor.api.getPegawai({ id: kantor.ayu })).penempatan).toHaveLength(1);
});

test('untick all, tick all', async () => {
  const { isian, pratinjau } = await tinjau();
  isian.getState().pergikanSemua(pratinjau.keluar, false);
  expect(isian.getState().pergi.size).toBe(0);
  isian.getState().pergikanSemua(pratinjau.keluar, true);
  expect(isian.getState().pergi.size).toBe(1);
});
