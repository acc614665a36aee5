import type { SasaranSurat } from '../../api/suratInputs';
import type { BagianId, PegawaiId } from '../../domain/ids';
import type { JenisSurat } from '../../domain/surat';
import type { DrafNaskah, GalatNaskah } from './drafNaskah';
import { teksBaru } from './teksBaru';

const g = teksBaru.galat;

/** Non-empty lines; a number or letter typed in front ("1. ", "a) ") is dropped since the form prints its own. */
export const baris = (isi: string): string[] =>
  isi
    .split('\n')
    .map((b) => b.trim().replace(/^(\d{1,2}|[a-z])[.)]\s+/i, ''))
    .filter((b) => b !== '');

const alinea = (isi: string): string[] =>
  isi
    .split('\n')
    .map((b) => b.trim())
    .filter((b) => b !== '');

type Periksa = (draf: DrafNaskah) => GalatNaskah;

type BidangTeks = 'yth' | 'dari' | 'hal' | 'suratDari' | 'perihal' | 'alasan';
const wajib = (draf: DrafNaskah, ...bidang: readonly BidangTeks[]): GalatNaskah =>
  Object.fromEntries(bidang.filter((nama) => draf[nama].trim() === '').map((nama) => [nama, g.isi]));

const lingkup: Periksa = ({ lingkup: pilih, bagianIds }) =>
  pilih === 'bagian' && bagianIds.length === 0 ? { bagianIds: g.bagian } : {};
const orang: Periksa = ({ pegawaiIds }) => (pegawaiIds.length === 0 ? { pegawaiIds: g.pegawai } : {});
const pekerjaan: Periksa = (draf) => ({
  ...orang(draf),
  ...(baris(draf.untuk).length === 0 && { untuk: g.untuk }),
});

const PERIKSA: Readonly<Record<JenisSurat, Periksa>> = {
  petikan: (draf) => ({ ...lingkup(draf), ...(draf.lingkup === 'pilih' && orang(draf)) }),
  keputusan: lingkup,
  nota_dinas: (draf) => ({ ...lingkup(draf), ...wajib(draf, 'yth', 'dari', 'hal') }),
  surat_tugas: pekerjaan,
  surat_perintah: pekerjaan,
  disposisi: (draf) => ({ ...orang(draf), ...wajib(draf, 'suratDari', 'perihal') }),
  berita_acara: (draf) => ({
    ...(draf.dariId === null && { dariId: g.orang }),
    ...(draf.kepadaId === null && { kepadaId: g.orang }),
    ...(draf.kepadaId !== null && draf.kepadaId === draf.dariId && { kepadaId: g.samaOrang }),
    ...(draf.tugasIds?.length === 0 && { tugasIds: g.tugas }),
    ...(draf.terhitung === '' && { terhitung: g.tanggal }),
    ...wajib(draf, 'alasan'),
  }),
};

/** What every kind may say beside its own. */
const bersama = ({ tanggal, templatId, pejabatId, unitId, menggantikan }: DrafNaskah) => ({
  tanggal,
  ...(templatId !== null && { templatId }),
  ...(pejabatId !== null && { pejabatId }),
  ...(unitId !== null && { bagianId: unitId }),
  ...(menggantikan !== null && { menggantikan }),
});

const bagian = ({ lingkup: pilih, bagianIds }: DrafNaskah): BagianId[] | null =>
  pilih === 'bagian' ? [...bagianIds] : null;

/**
 * The wire form of a draft, or what is missing. `orangBagian` gives the people with tasks of one bagian, read only when
 * that scope is chosen.
 */
export async function sasaranDari(
  draf: DrafNaskah,
  orangBagian: (bagianId: BagianId) => Promise<PegawaiId[]>,
): Promise<{ readonly sasaran: SasaranSurat } | { readonly galat: GalatNaskah }> {
  const galat = { ...(draf.tanggal === '' && { tanggal: g.tanggal }), ...PERIKSA[draf.jenis](draf) };
  if (Object.keys(galat).length > 0) return { galat };
  if (draf.jenis !== 'petikan') return { sasaran: selainPetikan(draf, draf.jenis) };
  const [satu] = draf.bagianIds;
  const pegawaiIds =
    draf.lingkup === 'semua'
      ? null
      : draf.lingkup === 'bagian' && satu !== undefined
        ? await orangBagian(satu)
        : [...draf.pegawaiIds];
  return { sasaran: { ...bersama(draf), jenis: 'petikan', pegawaiIds } };
}

function selainPetikan(draf: DrafNaskah, jenis: Exclude<JenisSurat, 'petikan'>): SasaranSurat {
  const umum = bersama(draf);
  switch (jenis) {
    case 'keputusan':
      return { ...umum, jenis, bagianIds: bagian(draf), tentang: draf.tentang.trim() };
    case 'nota_dinas': {
      const { yth, dari, sifat, hal, denganLampiran } = draf;
      return {
        ...umum,
        jenis,
        bagianIds: bagian(draf),
        yth,
        dari,
        sifat,
        hal,
        denganLampiran,
        paragraf: alinea(draf.paragraf),
      };
    }
    case 'surat_tugas':
    case 'surat_perintah': {
      const { tugasId, waktu, tempat, bebanBiaya, perOrang } = draf;
      return {
        ...umum,
        jenis,
        pegawaiIds: [...draf.pegawaiIds],
        tugasId,
        untuk: baris(draf.untuk),
        dasar: baris(draf.dasar),
        menimbang: baris(draf.menimbang),
        waktu,
        tempat,
        bebanBiaya,
        perOrang,
      };
    }
    case 'disposisi': {
      const { suratDari, nomorSurat, tanggalSurat, diterima, agenda, sifat, perihal, catatan, tenggat } = draf;
      const surat = { suratDari, nomorSurat, tanggalSurat, diterima, agenda, sifat, perihal, catatan, tenggat };
      const tugas = draf.tugasId === null ? {} : { tugasId: draf.tugasId };
      return { ...umum, jenis, ...tugas, pegawaiIds: [...draf.pegawaiIds], ...surat, harap: [...draf.harap] };
    }
    case 'berita_acara': {
      const { dariId, kepadaId, tugasIds, alasan, terhitung } = draf;
      if (dariId === null || kepadaId === null) throw new Error('checked before');
      return { ...umum, jenis, dariId, kepadaId, tugasIds: tugasIds && [...tugasIds], alasan, terhitung };
    }
  }
}

/** The form filled with a choice: `sasaranDari` gives the same choice again. */
export function drafDari(sasaran: SasaranSurat, kosong: DrafNaskah): DrafNaskah {
  const umum = {
    ...kosong,
    jenis: sasaran.jenis,
    tanggal: sasaran.tanggal,
    templatId: sasaran.templatId ?? null,
    pejabatId: sasaran.pejabatId ?? null,
    unitId: sasaran.bagianId ?? null,
    menggantikan: sasaran.menggantikan ?? null,
  };
  switch (sasaran.jenis) {
    case 'petikan':
      return sasaran.pegawaiIds === null
        ? { ...umum, lingkup: 'semua' }
        : { ...umum, lingkup: 'pilih', pegawaiIds: sasaran.pegawaiIds };
    case 'keputusan':
      return { ...umum, ...lingkupDari(sasaran.bagianIds), tentang: sasaran.tentang };
    case 'nota_dinas': {
      const { yth, dari, sifat, hal, paragraf, denganLampiran, bagianIds } = sasaran;
      const nota = { yth, dari, sifat, hal, denganLampiran, paragraf: paragraf.join('\n') };
      return { ...umum, ...lingkupDari(bagianIds), ...nota };
    }
    case 'surat_tugas':
    case 'surat_perintah': {
      const { pegawaiIds, tugasId, untuk, dasar, menimbang, waktu, tempat, bebanBiaya, perOrang } = sasaran;
      const butir = { untuk: untuk.join('\n'), dasar: dasar.join('\n'), menimbang: menimbang.join('\n') };
      const lain = { waktu: waktu ?? '', tempat: tempat ?? '', bebanBiaya: bebanBiaya ?? false };
      return { ...umum, pegawaiIds, tugasId, perOrang, ...butir, ...lain };
    }
    case 'disposisi': {
      const { suratDari, nomorSurat, tanggalSurat, diterima, agenda, sifat, perihal, catatan, tenggat } = sasaran;
      const surat = { suratDari, nomorSurat, tanggalSurat, diterima, agenda, sifat, perihal, catatan, tenggat };
      const tugasId = sasaran.tugasId ?? null;
      return { ...umum, ...surat, tugasId, pegawaiIds: sasaran.pegawaiIds, harap: sasaran.harap };
    }
    case 'berita_acara': {
      const { dariId, kepadaId, tugasIds, alasan, terhitung } = sasaran;
      return { ...umum, dariId, kepadaId, tugasIds, alasan, terhitung };
    }
  }
}

const lingkupDari = (bagianIds: BagianId[] | null): Pick<DrafNaskah, 'lingkup' | 'bagianIds'> =>
  bagianIds === null ? { lingkup: 'semua', bagianIds: [] } : { lingkup: 'bagian', bagianIds };
