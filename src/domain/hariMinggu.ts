import type { BahanAgenda } from './agenda';
import type { BarisMinggu, HariMinggu } from './daftarMinggu';
import { hariPekan, tanggalDari, type Hari } from './hari';
import { hariKerjaPegawai, menitPegawai } from './hitungan';
import type { PegawaiId, TugasId } from './ids';
import type { Kantor } from './kantor';
import { kejadianKantor } from './kejadian';
import { hariBerkas } from './lintasTahun';
import type { TugasMinggu } from './mingguPegawai';
import { rencanaHarian } from './rencanaHarian';

/** M4, M6. `kapasitas`: minutes of each day from the Monday on. */
export function hariMinggu(
  { kantor }: Pick<BahanAgenda, 'kantor'>,
  pegawaiId: PegawaiId,
  baris: readonly BarisMinggu[],
  minggu: ReadonlyMap<TugasId, TugasMinggu>,
  kapasitas: readonly number[],
  senin: Hari,
): HariMinggu[] {
  const isi = baris.flatMap(({ tugasId }) => {
    const satu = minggu.get(tugasId);
    return satu ? [{ kunci: tugasId, harian: satu.harian }] : [];
  });
  const milik = new Map(baris.map((satu) => [satu.tugasId as string, satu]));
  const libur = new Map(kantor.kalender.libur.map((h) => [h.tanggal, h.keterangan]));
  const orang = kantor.pegawai.get(pegawaiId);
  const hariKerja = hariKerjaPegawai(kantor, { bagianId: orang?.bagianId ?? null });
  const { adaKerja } = kejadianKantor(kantor, hariKerja);
  return rencanaHarian(isi, kapasitas.length).map((potongan, i) => {
    const hari = senin + i;
    const tanggal = tanggalDari(hari);
    const diketahui = hariBerkas(kantor.kalender.tahun, hari);
    // M6: there is no spread to take the meetings of such a day from.
    const rapat = diketahui ? [] : baris.filter((satu) => satu.jenis === 'rapat' && satu.tenggat === tanggal);
    return {
      tanggal,
      kapasitas: kapasitas[i] ?? 0,
      kerja: diketahui ? adaKerja(hari, hari) : hariPekan(hari) <= hariKerja,
      libur: libur.get(tanggal) ?? '',
      isi: [
        ...potongan.map(({ kunci, menit }) => {
          const satu = milik.get(kunci);
          return { nama: satu?.nama ?? '', waktu: satu?.jenis === 'rapat' ? satu.waktu : '', menit };
        }),
        ...rapat.map(({ tugasId, nama, waktu }) => ({ nama, waktu, menit: menitRapat(kantor, tugasId, pegawaiId) })),
      ],
    };
  });
}

function menitRapat(kantor: Kantor, id: TugasId, pegawaiId: PegawaiId): number {
  const tugas = kantor.tugas.get(id);
  return tugas ? menitPegawai(tugas, pegawaiId) : 0;
}
