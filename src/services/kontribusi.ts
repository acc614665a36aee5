import { AppError } from '../api/errors';
import type { BarisKontribusi, BulanKontribusi } from '../api/kontribusiViews';
import { catatanId, loadCatatanKontribusi, type CatatanKontribusi } from '../data/catatanKontribusi';
import { periodeBulan } from '../data/laporan';
import { putRow, removeRow } from '../data/rows';
import type { PegawaiId } from '../domain/ids';
import { namaBagian } from '../domain/kantor';
import { kelompokTerkecil } from '../domain/kelompokKecil';
import { hasilJendela, jendelaKontribusi, type TemuanKontribusi } from '../domain/kontribusi';
import { genapMenit, menitVolume } from '../domain/realisasi';
import { petaKontribusi, petaSatuBagian, type OrangKontribusi } from '../domain/petaKontribusi';
import { page } from './listWork';
import {
  hariBulan,
  orangKontribusi,
  porsiPegawai,
  semuaKontribusi,
  sumberKontribusi,
  tercatatDalam,
  type SumberKontribusi,
} from './kontribusiKantor';
import type { KantorCache } from './kantorCache';
import type { Service } from './program';

/** Load × result: a picture without names, and the confidential list with reason and right of reply. */
export const kontribusiService: Service<
  'getPetaKontribusi' | 'listKontribusi' | 'getKontribusi' | 'saveCatatanKontribusi' | 'removeCatatanKontribusi'
> = (program) => ({
  async getPetaKontribusi({ bulan, bagianId, rahasia }) {
    const { isi, sumber } = await semuaKontribusi(program, bulan);
    const { pengaturan } = program.cache.kantor;
    const jendela = jendelaKontribusi(bulan, pengaturan);
    const k = kelompokTerkecil(pengaturan);
    const selSekantor = bagianId !== null && !rahasia;
    const peta = selSekantor
      ? petaSatuBagian(isi, namaBagian(program.cache.kantor, bagianId), k)
      : petaKontribusi(ofBagian(program.cache, isi, bagianId), rahasia ? 1 : k);
    const bulanKehadiran = new Set([...sumber.kehadiran.values()].flat().map((satu) => satu.bulan));
    return {
      ...peta,
      selSekantor,
      bulan: jendela,
      bulanKehadiran: [...bulanKehadiran].sort((a, b) => a - b),
      adaRealisasi: adaTercatat(sumber, jendela),
    };
  },
  async listKontribusi({ bulan, bagianId, sel, temuan, offset, limit }) {
    const { isi } = await semuaKontribusi(program, bulan);
    const catatan = await notes(program.dokumen.db, periodeBulan(program.dokumen.tahun, bulan));
    const found = ofBagian(program.cache, isi, bagianId).filter(
      ({ kontribusi: satu }) =>
        (temuan === null || satu.temuan === temuan) &&
        (sel === null || (satu.tidakDinilai === null && satu.kelas === sel.kelas && satu.tingkat === sel.tingkat)),
    );
    return page(found, { offset, limit }, (satu) => row(program.cache, satu, catatan));
  },
  async getKontribusi({ pegawaiId, bulan }) {
    const { cache, dokumen } = program;
    const pegawai = cache.kantor.pegawai.get(pegawaiId);
    if (!pegawai) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    const sumber = await sumberKontribusi(program);
    const catatan = await loadCatatanKontribusi(dokumen.db, pegawaiId);
    const hari = hariBulan(sumber, pegawai);
    const beban = cache.beban(pegawaiId).bulan;
    const porsi = porsiPegawai(sumber, pegawaiId);
    const perBulan = hari.map(({ sendiri }, i): BulanKontribusi => {
      const hadir = sumber.kehadiran.get(pegawaiId)?.find((satu) => satu.bulan === i + 1);
      const { menitRencana, menitSelesai } = hasilJendela(porsi, i + 1, i + 1);
      const dicatat = tercatatDalam(sumber.capaian.pegawai.get(pegawaiId) ?? [], [i + 1]);
      return {
        bulan: i + 1,
        kapasitas: Math.round(beban.kapasitas[i] ?? 0),
        beban: Math.round(beban.beban[i] ?? 0),
        rencana: dicatat ? menitRencana : menitDirencanakan(porsi, i),
        selesai: menitSelesai,
        dicatat,
        hariHadir: hadir?.hariHadir ?? null,
        hariKerja: sendiri,
        kejadian: hadir?.kejadian ?? null,
      };
    });
    const jendela = jendelaKontribusi(bulan, cache.kantor.pengaturan);
    const periode = periodeBulan(dokumen.tahun, bulan);
    return {
      baris: row(cache, orangKontribusi(sumber, pegawai, bulan), index(catatan, periode)),
      bulan: perBulan,
      jendela: [jendela[0] ?? bulan, bulan],
      catatan: catatan.map(({ pegawaiId: _, ...satu }) => satu),
    };
  },
  async saveCatatanKontribusi({ pegawaiId, bulan, temuan, alasan, tanggapan, tanggal }) {
    if (!program.cache.kantor.pegawai.has(pegawaiId)) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    const periode = periodeBulan(program.dokumen.tahun, bulan);
    // The label stands in the history everybody reads: it names nobody.
    await program.write('catat pembicaraan kontribusi', (tx) =>
      putRow(tx, 'catatan_kontribusi', catatanId({ pegawaiId, periode, temuan }), {
        pegawai_id: pegawaiId,
        periode,
        temuan,
        alasan,
        tanggapan,
        tanggal,
      }),
    );
    return null;
  },
  async removeCatatanKontribusi({ pegawaiId, bulan, temuan }) {
    const periode = periodeBulan(program.dokumen.tahun, bulan);
    await program.write('hapus catatan pembicaraan kontribusi', (tx) =>
      removeRow(tx, 'catatan_kontribusi', catatanId({ pegawaiId, periode, temuan })),
    );
    return null;
  },
});

function adaTercatat({ capaian }: SumberKontribusi, jendela: readonly number[]): boolean {
  for (const isi of capaian.pegawai.values()) if (tercatatDalam(isi, jendela)) return true;
  return false;
}

/** Whole plan of the month with this index: of a blank one nothing is asked for, but what was planned is told. */
const menitDirencanakan = (porsi: ReturnType<typeof porsiPegawai>, i: number): number =>
  genapMenit(porsi.reduce((n, { tugas, capaian }) => n + (menitVolume(tugas, capaian.rencanaBulan[i] ?? 0) ?? 0), 0));

type Notes = ReadonlyMap<string, CatatanKontribusi>;
const key = (pegawaiId: PegawaiId, temuan: TemuanKontribusi): string => `${pegawaiId}.${temuan}`;
const index = (daftar: readonly CatatanKontribusi[], periode: string): Notes =>
  new Map(daftar.flatMap((satu) => (satu.periode === periode ? [[key(satu.pegawaiId, satu.temuan), satu]] : [])));
const notes = async (db: Parameters<typeof loadCatatanKontribusi>[0], periode: string): Promise<Notes> =>
  index(await loadCatatanKontribusi(db), periode);

function ofBagian({ kantor }: KantorCache, isi: readonly OrangKontribusi[], bagianId: string | null) {
  return bagianId === null
    ? isi
    : isi.filter(({ bahan }) => kantor.pegawai.get(bahan.pegawaiId)?.bagianId === bagianId);
}

function row({ kantor }: KantorCache, { kontribusi, namaBagian }: OrangKontribusi, catatan: Notes): BarisKontribusi {
  const pegawai = kantor.pegawai.get(kontribusi.pegawaiId);
  const { temuan } = kontribusi;
  const catat = temuan === null ? undefined : catatan.get(key(kontribusi.pegawaiId, temuan));
  return {
    ...kontribusi,
    nama: pegawai?.nama ?? '',
    jabatan: pegawai?.jabatan ?? '',
    namaBagian,
    pembicaraan: temuan === null ? null : !catat ? 'belum' : catat.tanggapan === '' ? 'menungguTanggapan' : 'selesai',
  };
}
