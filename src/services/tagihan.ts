import type { JumlahContoh, Tagihan } from '../api/agendaViews';
import { laporanId, loadLaporan, periodeBulan, periodeTriwulan } from '../data/laporan';
import type { ButirAgenda } from '../domain/agenda';
import { bulanDari, hariDari, tambahHari } from '../domain/hari';
import type { BagianId, Tanggal } from '../domain/ids';
import { agendaKantor, type Agenda } from './agendaKantor';
import { hariIni } from './hariIni';
import type { Program } from './program';

/** "Jatuh tempo 14 hari": today and the thirteen days after it. */
const SEGERA = 14;

/** What is owed, seen from a day (null = today). */
export async function tagihan(program: Program, tanggal: Tanggal | null): Promise<Tagihan> {
  const agenda = await agendaKantor(program, tanggal);
  const { hari, butir } = agenda;
  const sampai = tambahHari(hari, SEGERA - 1);
  const terlambat = butir.filter((b) => b.keadaan === 'terlambat' && b.jenis !== 'notula');
  const segera = butir.filter((b) => (b.keadaan === 'hariIni' || b.keadaan === 'mendatang') && b.tenggat <= sampai);
  const tutup = bulanTutup(program.cache.kantor.kalender.tahun, tanggal ?? hariIni());
  return {
    hariIni: hari,
    terlambat: contoh(terlambat),
    belumDicatat: contoh(butir.filter((b) => b.keadaan === 'belumDicatat')),
    jatuhTempo: contoh(segera),
    hariIniJatuh: segera.filter((b) => b.keadaan === 'hariIni').length,
    notula: contoh(butir.filter((b) => b.jenis === 'notula')),
    perintahMenunggu: contoh(
      butir.filter((b) => b.menunggu === 'putuskan' || (b.menunggu === 'belumDibagi' && b.keadaan !== 'selesai')),
    ),
    realisasi: { bulan: tutup, bagian: belumMencatat(agenda, tutup) },
    laporan: await laporanBelum(program, agenda, tutup),
  };
}

const contoh = (butir: readonly ButirAgenda[]): JumlahContoh => ({
  jumlah: butir.length,
  contoh: butir[0]?.nama ?? '',
});

/** Last month of the year of the office that is over on that day; 0 = none yet. */
function bulanTutup(tahun: number, hari: Tanggal): number {
  const kini = Number(hari.slice(0, 4));
  if (kini !== tahun) return kini < tahun ? 0 : 12;
  return bulanDari(hariDari(hari)) - 1;
}

/** Bagian that planned something up to that month and noted nothing for it or later, in the order of the office. */
function belumMencatat({ bahan, tercatat }: Agenda, bulan: number): Tagihan['realisasi']['bagian'] {
  if (bulan === 0) return [];
  const { kantor, perintah } = bahan;
  const berencana = new Set<BagianId>();
  for (const { id, bagianId } of kantor.tugas.values()) {
    if (bagianId === null || berencana.has(bagianId) || tercatat(bagianId) >= bulan || perintah.has(id)) continue;
    if (bahan.capaian(id).some(({ rencanaBulan }) => (rencanaBulan[bulan - 1] ?? 0) > 0)) berencana.add(bagianId);
  }
  return kantor.bagian
    .filter(({ id }) => berencana.has(id) && tercatat(id) < bulan)
    .map(({ id, nama }) => ({ id, nama }));
}

/** Reports are asked for once the office notes what was done, and only those of the last month and quarter. */
async function laporanBelum(program: Program, { bahan, tercatat }: Agenda, bulan: number): Promise<Tagihan['laporan']> {
  if (bulan === 0 || tercatat(null) === 0) return [];
  const { tahun } = bahan.kantor.kalender;
  const ada = await loadLaporan(program.dokumen.db);
  const triwulan = Math.floor(bulan / 3);
  const semua: Tagihan['laporan'] = [
    { jenis: 'bulanan', periode: periodeBulan(tahun, bulan) },
    ...(triwulan > 0 ? [{ jenis: 'triwulan', periode: periodeTriwulan(tahun, triwulan) } as const] : []),
  ];
  return semua.filter(({ jenis, periode }) => !ada.has(laporanId(jenis, periode)));
}
