import type { Api } from '../api/api';
import type { BarisBenturan, SaranBenturan, SifatBeban } from '../api/bebanViews';
import type { OrangPeta, PerPeta } from '../api/petaViews';
import { bagianNamed } from './bagian';
import { csvBeban, describeBeban, jsonBeban, type LaporanBeban, type OrangBeban } from './bebanReport';
import { documentPath, UsageError, wordAt, type Command } from './command';

export const beban: Command = {
  words: ['BERKAS'],
  summary: 'Menunjukkan beban kerja tiap pegawai per minggu atau bulan.',
  options: [
    { name: 'per', value: 'PERIODE', help: 'minggu atau bulan; tanpa opsi ini bulan' },
    { name: 'bagian', value: 'NAMA', help: 'hanya bagian ini' },
    { name: 'csv', help: 'tabel CSV: satu baris per pegawai dan periode' },
  ],
  async run(call) {
    const per = call.text('per') ?? 'bulan';
    if (per !== 'minggu' && per !== 'bulan') throw new UsageError('--per harus minggu atau bulan.');
    if (call.flag('csv') && call.json) throw new UsageError('Pilih --csv atau --json, tidak keduanya.');
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const laporan = await readBeban(call.api, await bagianNamed(call.api, call.text('bagian')), per);
    return { json: jsonBeban(laporan), text: call.flag('csv') ? csvBeban(laporan) : describeBeban(laporan) };
  },
};

const PAGE = 1000;
type BagianId = Awaited<ReturnType<typeof bagianNamed>>;

async function readBeban(api: Api, bagianId: BagianId, per: PerPeta): Promise<LaporanBeban> {
  const kueri = { bagianId, per, kelompok: 'tidak', urut: 'susunan', cari: '', keadaan: 'semua' } as const;
  const page = (offset: number) => api.listPeta({ ...kueri, tutup: [], bandingId: null, offset, limit: PAGE });
  const first = await page(0);
  const orang: OrangBeban[] = [];
  let now = first;
  for (let offset = 0; ;) {
    const people = now.baris.filter((row): row is OrangPeta => row.jenis === 'orang');
    const sifat = await api.listSifatBeban({ ids: people.map((row) => row.pegawaiId) });
    orang.push(...people.map((row, at) => withMinutes(row, at, now, sifat)));
    offset += now.baris.length;
    if (offset >= now.total || now.baris.length === 0) break;
    now = await page(offset);
  }
  const { kolom, jamPenuh, rataRataJam } = first;
  return { per, kolom, jamPenuh, rataRataJam, orang, benturan: await readBenturan(api, bagianId) };
}

/** A row of cells holds the year first. */
function withMinutes(
  row: OrangPeta,
  at: number,
  { beban, kapasitas, kolom }: { beban: Float64Array; kapasitas: Float64Array; kolom: readonly unknown[] },
  sifat: readonly SifatBeban[],
): OrangBeban {
  const lebar = kolom.length + 1;
  const cells = (all: Float64Array): number[] => [...all.slice(at * lebar, (at + 1) * lebar)];
  const { rutin = 0, strategis = 0 } = sifat[at] ?? {};
  return { ...row, beban: cells(beban), kapasitas: cells(kapasitas), rutin, strategis };
}

/** Large offices answer in several calls: the same page is asked for until everybody has been looked at. */
async function readBenturan(api: Api, bagianId: BagianId): Promise<LaporanBeban['benturan']> {
  const rows: (BarisBenturan & SaranBenturan)[] = [];
  for (;;) {
    const page = await api.getBenturan({ bagianId, offset: 0, limit: 1 });
    if (page.diperiksa >= page.orang) break;
  }
  for (;;) {
    const page = await api.getBenturan({ bagianId, offset: rows.length, limit: PAGE });
    for (const row of page.baris) {
      const { tugasId, pegawaiId } = row;
      rows.push({ ...row, ...(await api.getSaranBenturan({ tugasId, pegawaiId })) });
    }
    if (page.baris.length === 0 || rows.length >= page.total) return rows;
  }
}
