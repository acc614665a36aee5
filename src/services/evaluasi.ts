import { AppError } from '../api/errors';
import { loadEvaluasi, putEvaluasi } from '../data/evaluasi';
import { loadPenilai } from '../data/hasilPimpinan';
import { laporanId, loadLaporan, periodeTriwulan } from '../data/laporan';
import type { PegawaiId } from '../domain/ids';
import { kelompokTerkecil } from '../domain/kelompokKecil';
import {
  evaluasiKosong,
  jumlahkanEvaluasi,
  rekapKeluar,
  sebutanPeriode,
  type PeriodeEvaluasi,
} from '../domain/laporanTriwulan';
import { SEBUTAN_PREDIKAT } from '../domain/predikat';
import { barisPeriode, tugasPeriode } from './laporanKantor';
import { ordered } from './orderPeople';
import type { Program, Service } from './program';

/** Evaluation of people by period: what the figures propose, what the superior judges, what was settled. */
export const evaluasiService: Service<
  'listEvaluasi' | 'getEvaluasi' | 'saveEvaluasi' | 'applyUsulanEvaluasi' | 'settleEvaluasi'
> = (program) => ({
  async listEvaluasi({ periode }) {
    const { pengaturan, bagian } = program.cache.kantor;
    const baris = await barisPeriode(program, periode);
    const dibuat = await loadLaporan(program.dokumen.db);
    const kunci = laporanId('triwulan', periodeTriwulan(pengaturan.identitas.tahun, periode));
    return {
      setelan: pengaturan.evaluasi,
      sebutan: SEBUTAN_PREDIKAT,
      baris,
      jumlah: jumlahkanEvaluasi('Jumlah', baris),
      keluar: rekapKeluar(baris, bagian, kelompokTerkecil(pengaturan)),
      dibuat: dibuat.get(kunci)?.tanggal ?? null,
    };
  },
  async getEvaluasi({ pegawaiId, periode }) {
    const { cache, dokumen } = program;
    const pegawai = orang(program, pegawaiId);
    const [baris] = await barisPeriode(program, periode, [pegawaiId]);
    if (!baris) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    // The papers are loaded with the first one asked for, not with the window.
    const { penilaiPegawai } = await import('../documents/kinerja/susunSkp');
    const penilai = penilaiPegawai({ orang: ordered(cache, null), penilai: await loadPenilai(dokumen.db) }, pegawai);
    return {
      baris,
      setelan: cache.kantor.pengaturan.evaluasi,
      tugas: (await tugasPeriode(program, periode))(pegawaiId),
      penilai: penilai && { nama: penilai.nama, jabatan: penilai.jabatan },
    };
  },
  async saveEvaluasi({ pegawaiId, periode, ...isi }) {
    orang(program, pegawaiId);
    const lama = (await loadEvaluasi(program.dokumen.db, periode, [pegawaiId])).get(pegawaiId);
    if (lama?.ditetapkan)
      throw new AppError('masukanTidakSah', { bidang: 'evaluasi', sebab: 'sudah ditetapkan; buka kembali dahulu' });
    const patch = Object.fromEntries(Object.entries(isi).filter(([, nilai]) => nilai !== undefined));
    // The label stands in the history everybody reads: it names nobody.
    await program.write(`evaluasi 1 pegawai, ${sebutan(program, periode)}`, (tx) =>
      putEvaluasi(tx, [{ ...(lama ?? evaluasiKosong(pegawaiId, periode)), ...patch }]),
    );
    return null;
  },
  async applyUsulanEvaluasi({ periode, pegawaiIds }) {
    const terbuka = (await barisPeriode(program, periode, pegawaiIds)).filter(
      ({ evaluasi }) => evaluasi.hasil === '' && evaluasi.ditetapkan === null,
    );
    const isi = terbuka.flatMap(({ usulan, evaluasi }) => (usulan !== null ? [{ ...evaluasi, hasil: usulan }] : []));
    if (isi.length > 0)
      await program.write(`hasil kerja ${isi.length} pegawai menurut realisasi, ${sebutan(program, periode)}`, (tx) =>
        putEvaluasi(tx, isi),
      );
    return { jumlah: isi.length, tanpaCatatan: jumlahkanEvaluasi('', terbuka).tanpaCatatan };
  },
  async settleEvaluasi({ periode, pegawaiIds, tanggal }) {
    const isi = (await barisPeriode(program, periode, pegawaiIds)).flatMap(({ predikat, evaluasi }) => {
      const perlu = tanggal === null ? evaluasi.ditetapkan !== null : evaluasi.ditetapkan === null && predikat !== null;
      return perlu ? [{ ...evaluasi, ditetapkan: tanggal }] : [];
    });
    const apa = tanggal === null ? 'buka kembali' : 'tetapkan';
    if (isi.length > 0)
      await program.write(`${apa} evaluasi ${isi.length} pegawai, ${sebutan(program, periode)}`, (tx) =>
        putEvaluasi(tx, isi),
      );
    return { jumlah: isi.length };
  },
});

function orang({ cache }: Program, id: PegawaiId) {
  const ada = cache.kantor.pegawai.get(id);
  if (!ada) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  return ada;
}

const sebutan = ({ cache }: Program, periode: PeriodeEvaluasi): string =>
  sebutanPeriode(periode, cache.kantor.pengaturan.identitas.tahun);
