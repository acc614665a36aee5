import { AppError } from '../api/errors';
import { newId } from '../data/ids';
import { addCadangan, loadNomor, removeCadangan, voidSurat, type NomorDicadangkan } from '../data/nomorSurat';
import type { SuratId } from '../domain/ids';
import { beriNomor, kunciLingkup, lingkupNomor, urutTerpakai, type CalonNomor } from '../domain/penomoran';
import type { BarisNomor } from '../domain/penomoran';
import type { Pengaturan } from '../domain/pengaturan';
import { idBawaan } from '../domain/templatNaskah';
import { getPenomoran } from './daftarNomor';
import { unitNomor } from '../domain/unitNomor';
import { bahanNomor, cadanganUntuk, calonNomor, checkPola } from './penomoran';
import type { Service } from './program';
import { semuaTemplat } from './templatBerlaku';

/** Numbers by themselves: the state of the counters, numbers kept free, given back or void. */
export const penomoranService: Service<'getPenomoran' | 'reserveNomor' | 'releaseNomor' | 'voidNomor'> = (program) => ({
  getPenomoran: ({ tahun }) => getPenomoran(program, tahun),
  async reserveNomor({ jenis, bagianId, jumlah, untuk, tanggal, mulai }) {
    const { dokumen, cache } = program;
    const { pengaturan, bagian } = cache.kantor;
    if (bagianId !== null && !bagian.some(({ id }) => id === bagianId))
      throw new AppError('tidakDitemukan', { apa: 'Bagian' });
    const templat = (await semuaTemplat(dokumen.db)).find(({ id }) => id === idBawaan(jenis));
    const unit = unitNomor(pengaturan, bagianId);
    const bahan = bahanNomor(pengaturan, templat, { jenis, tanggal, unit });
    checkPola([bahan]);
    const calon = calonNomor(pengaturan, bahan);
    const pada = new Date().toISOString();
    const { nama: oleh } = dokumen.penulis;
    const { hasil: kept } = await program.write(
      `cadangkan ${jumlah} nomor`,
      async (tx) => {
        const lines = await loadNomor(tx);
        const numbers =
          mulai === undefined
            ? beriNomor(lines, pengaturan.penomoran, Array<CalonNomor>(jumlah).fill(calon))
            : wantedNumbers(lines, pengaturan, calon, { mulai, jumlah });
        const rows = numbers.map((number): NomorDicadangkan => ({
          ...number,
          id: newId<SuratId>(),
          jenis,
          tahun: calon.tahun,
          unit,
          tanggal,
          untuk,
          oleh,
          pada,
        }));
        await addCadangan(tx, rows);
        return rows;
      },
      { jenis: 'tetap' },
    );
    const ids = new Set(kept.map(({ id }) => id));
    return (await getPenomoran(program, calon.tahun)).cadangan.filter(({ id }) => ids.has(id));
  },
  async releaseNomor({ id }) {
    const [surat] = await cadanganUntuk(program.dokumen.db, [id]);
    if (!surat) throw new AppError('tidakDitemukan', { apa: 'Nomor cadangan' });
    const { penomoran } = program.cache.kantor.pengaturan;
    await program.write(
      `lepas nomor ${surat.nomor}`,
      async (tx) => {
        const used = urutTerpakai(await loadNomor(tx), penomoran).get(kunciLingkup(lingkupNomor(surat, penomoran)));
        if (used?.some((urut) => urut > (surat.urut ?? 0)))
          throw new AppError('masukanTidakSah', {
            bidang: 'nomor',
            sebab: `sesudah ${surat.nomor} sudah ada nomor lain; batalkan dengan alasan agar tidak menjadi celah`,
          });
        await removeCadangan(tx, [id]);
      },
      { jenis: 'tetap' },
    );
    return null;
  },
  async voidNomor({ id, alasan }) {
    const [surat] = await cadanganUntuk(program.dokumen.db, [id]);
    if (!surat) throw new AppError('tidakDitemukan', { apa: 'Nomor cadangan' });
    // What it was kept for is part of the reason why it is gone.
    const why = surat.keterangan === '' ? alasan : `${alasan} (dicadangkan untuk: ${surat.keterangan})`;
    await program.write(`batalkan nomor ${surat.nomor}`, (tx) => voidSurat(tx, id, why), { jenis: 'tetap' });
    return null;
  },
});

/** Chosen numbers, also gaps, as long as nobody has them. */
function wantedNumbers(
  lines: readonly BarisNomor[],
  { penomoran }: Pengaturan,
  calon: CalonNomor,
  { mulai, jumlah }: { readonly mulai: number; readonly jumlah: number },
): { readonly urut: number; readonly nomor: string }[] {
  const used = new Set(urutTerpakai(lines, penomoran).get(kunciLingkup(lingkupNomor(calon, penomoran))));
  const texts = new Set(lines.map(({ nomor }) => nomor));
  return Array.from({ length: jumlah }, (_, at) => {
    const urut = mulai + at;
    const nomor = calon.bentuk(urut);
    if (used.has(urut) || texts.has(nomor)) throw new AppError('nomorGanda', { nomor });
    return { urut, nomor };
  });
}
