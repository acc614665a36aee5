import type { JumlahContoh, Tagihan } from '../api/agendaViews';
import { laporanId, loadLaporan, periodeBulan, periodeTriwulan } from '../data/laporan';
import type { ButirAgenda } from '../domain/agenda';
import type { SehariAgenda } from '../domain/agendaSusul';
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
  const { hari, perHari } = agenda;
  const sampai = tambahHari(hari, SEGERA - 1);
  const semua = perHari.map(ringkasHari);
  const segera = perHari.filter((satu) => satu.tanggal <= sampai).map(ringkasHari);
  const tutup = bulanTutup(program.cache.kantor.kalender.tahun, tanggal ?? hariIni());
  return {
    hariIni: hari,
    terlambat: jumlahkan(semua, 'terlambat'),
    belumDicatat: jumlahkan(semua, 'belumDicatat'),
    jatuhTempo: jumlahkan(segera, 'akanJatuh'),
    hariIniJatuh: jumlahkan(semua, 'hariIni').jumlah,
    notula: jumlahkan(semua, 'notula'),
    perintahMenunggu: jumlahkan(semua, 'perintahMenunggu'),
    realisasi: { bulan: tutup, bagian: belumMencatat(agenda, tutup) },
    laporan: await laporanBelum(program, agenda, tutup),
  };
}

const DIHITUNG = {
  terlambat: ({ keadaan, jenis }) => keadaan === 'terlambat' && jenis !== 'notula',
  belumDicatat: ({ keadaan }) => keadaan === 'belumDicatat',
  akanJatuh: ({ keadaan }) => keadaan === 'hariIni' || keadaan === 'mendatang',
  hariIni: ({ keadaan }) => keadaan === 'hariIni',
  notula: ({ jenis }) => jenis === 'notula',
  perintahMenunggu: ({ menunggu, keadaan }) =>
    menunggu === 'putuskan' || (menunggu === 'belumDibagi' && keadaan !== 'selesai'),
} as const satisfies Readonly<Record<string, (butir: ButirAgenda) => boolean>>;
type Dihitung = keyof typeof DIHITUNG;
type RingkasHari = Readonly<Record<Dihitung, JumlahContoh>>;

// A day on which nothing changed keeps its object, and a command changes few days.
const sudahDiringkas = new WeakMap<SehariAgenda, RingkasHari>();

function ringkasHari(sehari: SehariAgenda): RingkasHari {
  let hasil = sudahDiringkas.get(sehari);
  if (!hasil) sudahDiringkas.set(sehari, (hasil = hitungHari(sehari)));
  return hasil;
}

const KUNCI = Object.keys(DIHITUNG) as Dihitung[];

function hitungHari({ butir }: SehariAgenda): RingkasHari {
  const hasil = Object.fromEntries(KUNCI.map((kunci) => [kunci, { jumlah: 0, contoh: '' }]));
  // A whole year's work may be due on its last day.
  for (const satu of butir)
    for (const kunci of KUNCI) {
      const hitungan = hasil[kunci];
      if (!hitungan || !DIHITUNG[kunci](satu)) continue;
      if (hitungan.jumlah === 0) hitungan.contoh = satu.nama;
      hitungan.jumlah += 1;
    }
  return hasil as Record<Dihitung, JumlahContoh>;
}

const jumlahkan = (hari: readonly RingkasHari[], kunci: Dihitung): JumlahContoh => ({
  jumlah: hari.reduce((n, satu) => n + satu[kunci].jumlah, 0),
  contoh: hari.find((satu) => satu[kunci].jumlah > 0)?.[kunci].contoh ?? '',
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
  const belum = kantor.bagian.filter(({ id }) => tercatat(id) < bulan);
  const dicari = new Set<BagianId | null>(belum.map(({ id }) => id));
  const berencana = new Set<BagianId>();
  for (const { id, bagianId } of kantor.tugas.values()) {
    if (berencana.size === dicari.size) break;
    if (bagianId === null || !dicari.has(bagianId) || berencana.has(bagianId) || perintah.has(id)) continue;
    if (bahan.capaian(id).some(({ rencanaBulan }) => (rencanaBulan[bulan - 1] ?? 0) > 0)) berencana.add(bagianId);
  }
  return belum.filter(({ id }) => berencana.has(id)).map(({ id, nama }) => ({ id, nama }));
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
