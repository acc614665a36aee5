import type { AgendaView, HariAgenda, KalenderAgenda } from '../api/agendaViews';
import type { SaringAgenda } from '../api/agendaInputs';
import { SARING_AGENDA } from '../api/agendaInputs';
import type { Api } from '../api/api';
import { loadKalenderTahun } from '../data/pengaturan';
import type { ButirAgenda } from '../domain/agenda';
import type { SehariAgenda } from '../domain/agendaSusul';
import { hariDari, hariPekan, sipilDari, tambahHari, tanggalDari, type Hari } from '../domain/hari';
import { kalenderDari, type HariLibur } from '../domain/kalender';
import { kejadianKantor } from '../domain/kejadian';
import { hariBerkas } from '../domain/lintasTahun';
import { absenPada, dalamLingkup, golonganButir, potong } from './agendaBaris';
import { agendaKantor } from './agendaKantor';
import { perluPengganti } from './agendaPengganti';
import { daftarMinggu } from './daftarMinggu';
import type { Program, Service } from './program';
import { tagihan } from './tagihan';

const DAFTAR_TERPANJANG = 300;
const HARI_TERPANJANG = 60;
type Terpilah = ReadonlyMap<ButirAgenda['keadaan'], readonly ButirAgenda[]>;
// A day on which nothing changed keeps its object.
const dikenal = new WeakMap<SehariAgenda, Terpilah>();

function terpilah(sehari: SehariAgenda): Terpilah {
  const ada = dikenal.get(sehari);
  if (ada) return ada;
  const hasil = new Map<ButirAgenda['keadaan'], ButirAgenda[]>();
  for (const satu of sehari.butir) {
    const daftar = hasil.get(satu.keadaan);
    if (daftar) daftar.push(satu);
    else hasil.set(satu.keadaan, [satu]);
  }
  dikenal.set(sehari, hasil);
  return hasil;
}

/** Due dates, the calendar, lists of the week, and what is owed. */
export const agendaService: Service<
  | 'getAgenda'
  | 'getKalenderAgenda'
  | 'getTagihan'
  | 'getDaftarMinggu'
  | 'exportDaftarMinggu'
  | 'getPdfMinggu'
  | 'exportIcs'
> = (program) => ({
  getAgenda: (input) => agendaView(program, input),
  getKalenderAgenda: (input) => kalenderAgenda(program, input),
  getTagihan: ({ tanggal }) => tagihan(program, tanggal),
  getDaftarMinggu: (input) => daftarMinggu(program, input),
  exportDaftarMinggu: async (input) => (await import('./exportDaftarMinggu')).exportDaftarMinggu(program, input),
  getPdfMinggu: async (input) => (await import('./exportDaftarMinggu')).getPdfMinggu(program, input),
  exportIcs: async (input) => (await import('./exportIcs')).exportIcs(program, input),
});

async function agendaView(program: Program, input: Parameters<Api['getAgenda']>[0]): Promise<AgendaView> {
  const { hari: hariIni, perHari } = await agendaKantor(program, input.tanggal);
  const { kantor } = program.cache;
  const sampai = tambahHari(hariIni, input.hari - 1);
  const sekantor = input.bagianId === null && input.pegawaiId === null;
  const dalam = dalamLingkup(kantor, input);
  const milik = (keadaan: ButirAgenda['keadaan'], hari = perHari): readonly ButirAgenda[] => {
    const semua = hari.flatMap((sehari) => terpilah(sehari).get(keadaan) ?? []);
    return sekantor ? semua : semua.filter(dalam);
  };
  const segera = perHari.filter(({ tanggal }) => tanggal <= sampai);
  const terlambat = milik('terlambat');
  // Today comes before all that is still to come.
  const mendatang = [...milik('hariIni', segera), ...milik('mendatang', segera)];
  const jumlah = Object.fromEntries(SARING_AGENDA.map((s) => [s, 0])) as Record<SaringAgenda, number>;
  jumlah.semua = terlambat.length + mendatang.length;
  for (const daftar of [terlambat, mendatang]) for (const satu of daftar) jumlah[golonganButir(satu)] += 1;
  const halaman = (dari: readonly ButirAgenda[]) =>
    potong(
      kantor,
      input.saring === 'semua' ? dari : dari.filter((satu) => golonganButir(satu) === input.saring),
      DAFTAR_TERPANJANG,
    );
  return {
    hariIni,
    sampai,
    terlambat: halaman(terlambat),
    belumDicatat: halaman(milik('belumDicatat')),
    belumDibagi: halaman(milik('belumDibagi')),
    mendatang: halaman(mendatang),
    jumlah,
    absen: absenPada(kantor, input, hariIni, hariIni),
    pengganti: await perluPengganti(program, input, hariIni, sampai, mendatang),
    libur: kantor.kalender.libur
      .filter(({ tanggal }) => tanggal >= hariIni && tanggal <= sampai)
      .map(({ tanggal, keterangan }) => ({ tanggal, keterangan })),
  };
}

async function kalenderAgenda(
  program: Program,
  input: Parameters<Api['getKalenderAgenda']>[0],
): Promise<KalenderAgenda> {
  const { mulai, akhir } = input;
  const [awal, ujung] = [hariDari(mulai), hariDari(akhir)];
  const { hari: hariIni, perHari } = await agendaKantor(program, input.tanggal);
  const { kantor } = program.cache;
  const milik = dalamLingkup(kantor, input);
  const dalam = perHari.filter(({ tanggal }) => tanggal >= mulai && tanggal <= akhir);
  const butir = new Map(dalam.map((sehari) => [sehari.tanggal, sehari.butir.filter(milik)]));
  const { adaKerja } = kejadianKantor(kantor);
  const lain = await kalenderLain(program, awal, ujung);
  const libur = new Map([...kantor.kalender.libur, ...lain].map((satu) => [satu.tanggal, satu.keterangan]));
  const pergi = absenPada(kantor, input, mulai, akhir);
  const hari = Array.from({ length: ujung - awal + 1 }, (_, i): HariAgenda => {
    const tanggal = tanggalDari(awal + i);
    const diketahui = hariBerkas(kantor.kalender.tahun, awal + i);
    const kerja = diketahui
      ? adaKerja(awal + i, awal + i)
      : hariPekan(awal + i) <= kantor.pengaturan.hariKerja && !libur.has(tanggal);
    const absen = kerja ? pergi.filter((satu) => satu.mulai <= tanggal && satu.akhir >= tanggal) : [];
    return {
      tanggal,
      kerja,
      libur: libur.get(tanggal) ?? '',
      butir: potong(kantor, butir.get(tanggal) ?? [], HARI_TERPANJANG),
      absen: { total: absen.length, baris: absen.slice(0, HARI_TERPANJANG) },
    };
  });
  return { hariIni, tahun: kantor.kalender.tahun, hari };
}

/** LT4: holidays of the other years among the days, as far as they are prepared or the same every year. */
async function kalenderLain({ cache, dokumen }: Program, awal: Hari, ujung: Hari): Promise<readonly HariLibur[]> {
  const { tahun } = cache.kantor.kalender;
  const lain = [...new Set([awal, ujung].map((hari) => sipilDari(hari).tahun))].filter((satu) => satu !== tahun);
  const isi = await Promise.all(lain.map((satu) => loadKalenderTahun(dokumen.db, satu)));
  return isi.flatMap((satu) => kalenderDari(satu.tahun, satu.libur, satu.ramadan).libur);
}
