import type { BandingRb, BarisPaketRb } from '../api/rbViews';
import { AppError } from '../api/errors';
import {
  lembarRbId,
  loadJawabanRb,
  loadLembarRb,
  putJawabanRb,
  putLembarRb,
  removeJawabanRb,
  removeLembarRb,
} from '../data/rb';
import { checkVersi } from '../data/rows';
import { nilaiJawab, SELURUHNYA, semuaButir, semuaKomponen, type JawabanRb, type PaketRb } from '../domain/rb';
import { nilaiBanding } from '../domain/rbBanding';
import { tulisRbPaket } from '../domain/rbTulis';
import { bacaLembar, faktaKantor, lembarOf, PAKET_BAWAAN, paketBawaan, sahkan, semuaLembar } from './lembarRb';
import type { Program, Service } from './program';

type Nama =
  | 'listRb'
  | 'getRb'
  | 'getBandingRb'
  | 'createRb'
  | 'importRb'
  | 'saveJawabanRb'
  | 'catatIndikatorRb'
  | 'saveSusunanRb'
  | 'removeRb'
  | 'exportRb';

/** The worksheet of reformasi birokrasi: sheets of years by packs of questions. */
export const rbService: Service<Nama> = (program) => ({
  async listRb() {
    const lembar = (await semuaLembar(program)).map(({ baris }) => baris);
    const paket = PAKET_BAWAAN.map((id) => barisPaket(paketBawaan(program, id)));
    return { tahun: program.cache.kantor.kalender.tahun, lembar, paket };
  },

  async getRb({ id }) {
    const lembar = await lembarOf(program, id);
    const { paket, jawaban, indikator } = await bacaLembar(program, lembar, faktaKantor(program));
    const { versi, tahun, nama } = lembar;
    return {
      ...{ id, versi, tahun, nama, paket },
      jawaban: Object.fromEntries(jawaban),
      indikator: Object.fromEntries(indikator),
    };
  },

  getBandingRb: () => banding(program),

  async createRb({ tahun, asal }) {
    const paket = asal.jenis === 'paket' ? paketBawaan(program, asal.paket) : await paketLembar(program, asal.id);
    return buatLembar(program, tahun, paket, new Map());
  },

  importRb: async (input) => (await import('./berkasRb')).importRb(program, input),

  async saveJawabanRb({ id, jawaban }) {
    const lembar = await lembarOf(program, id);
    const paket = sahkan(lembar.isi, lembar.nama);
    for (const satu of jawaban) periksaJawaban(paket, satu.butir, satu.nilai);
    const apa = jawaban.length === 1 ? `butir ${jawaban[0]?.butir ?? ''}` : `${jawaban.length} butir`;
    await program.write(`isi ${sebut(apa)} lembar RB ${lembar.tahun}`, (tx) =>
      putJawabanRb(
        tx,
        id,
        jawaban.map(({ butir, ...isi }) => [butir, isi]),
      ),
    );
    return null;
  },

  async catatIndikatorRb({ id }) {
    const lembar = await lembarOf(program, id);
    const { paket, jawaban, indikator } = await bacaLembar(program, lembar, faktaKantor(program));
    const baru = semuaButir(paket).flatMap((butir): [string, JawabanRb][] => {
      const tahu = indikator.get(butir.id);
      const lama = jawaban.get(butir.id);
      if (!tahu || (lama && lama.nilai !== null)) return [];
      const bukti = lama?.bukti ? `${lama.bukti}\n${tahu.bukti}` : tahu.bukti;
      return [[butir.id, { nilai: nilaiJawab(butir.jawab, tahu.nilai), catatan: lama?.catatan ?? '', bukti }]];
    });
    if (baru.length > 0)
      await program.write(`catat ${baru.length} butir lembar RB ${lembar.tahun} dari data aplikasi`, (tx) =>
        putJawabanRb(tx, id, baru),
      );
    return baru.length;
  },

  async saveSusunanRb({ id, versi, nama, isi }) {
    const lembar = await lembarOf(program, id);
    // The id of the pack stays: answers and years hang on it.
    const paket = { ...sahkan(isi, nama), id: lembar.paket };
    const ada = new Set(idJawaban(paket));
    await program.write(`ubah susunan lembar RB ${lembar.tahun}`, async (tx) => {
      await checkVersi(tx, 'rb_lembar', id, versi, `Lembar kerja RB ${lembar.tahun}`);
      const hilang = [...(await loadJawabanRb(tx, id)).keys()].filter((satu) => !ada.has(satu));
      await removeJawabanRb(tx, id, hilang);
      await putLembarRb(tx, { ...lembar, nama, isi: tulisRbPaket(paket) });
    });
    return null;
  },

  async removeRb({ id }) {
    const lembar = await lembarOf(program, id);
    await program.write(`hapus lembar RB ${lembar.tahun} (${lembar.nama})`, (tx) => removeLembarRb(tx, id));
    return null;
  },

  exportRb: async (input) => (await import('./exportRb')).exportRb(program, input),
});

/** The whole is asked about by one sign; in a sentence it has a name. */
const sebut = (apa: string): string => (apa === `butir ${SELURUHNYA}` ? 'indeks' : apa);

const idJawaban = (paket: PaketRb): readonly string[] => [
  SELURUHNYA,
  ...semuaKomponen(paket.komponen).flatMap((k) => [k.id, ...k.butir.map((b) => b.id)]),
];

function periksaJawaban(paket: PaketRb, id: string, nilai: number | null): void {
  const butir = semuaButir(paket).find((satu) => satu.id === id);
  if (!butir && !idJawaban(paket).includes(id)) throw new AppError('tidakDitemukan', { apa: `Butir ${id}` });
  if (nilai === null || butir?.jawab.jenis !== 'pilihan') return;
  if (!butir.jawab.pilihan.some((satu) => satu.nilai === nilai))
    throw new AppError('masukanTidakSah', { bidang: `butir ${id}`, sebab: 'pilih salah satu jawaban yang tersedia' });
}

async function paketLembar(program: Program, id: Parameters<typeof lembarOf>[1]): Promise<PaketRb> {
  const lembar = await lembarOf(program, id);
  return sahkan(lembar.isi, lembar.nama);
}

/** Throws masukanTidakSah when there is a sheet of that year and pack. */
export async function buatLembar(
  program: Program,
  tahun: number,
  paket: PaketRb,
  jawaban: ReadonlyMap<string, JawabanRb>,
) {
  const id = lembarRbId(tahun, paket.id);
  if ((await loadLembarRb(program.dokumen.db)).some((satu) => satu.id === id))
    throw new AppError('masukanTidakSah', {
      bidang: 'tahun',
      sebab: `lembar ${tahun} dengan paket "${paket.nama}" sudah ada`,
    });
  await program.write(`buat lembar RB ${tahun} (${paket.nama})`, async (tx) => {
    await putLembarRb(tx, { id, tahun, paket: paket.id, nama: paket.nama, isi: tulisRbPaket(paket) });
    await putJawabanRb(tx, id, jawaban);
  });
  return id;
}

function barisPaket(paket: PaketRb): BarisPaketRb {
  const komponen = semuaKomponen(paket.komponen);
  const { id, nama, sumber } = paket;
  return {
    ...{ id, nama, sumber },
    butir: semuaButir(paket).length,
    komponen: komponen.length,
    belumDikonfirmasi: komponen.filter((k) => !k.dikonfirmasi).length,
  };
}

async function banding(program: Program): Promise<BandingRb> {
  const semua = await semuaLembar(program);
  const komponen = new Map<string, BandingRb['komponen'][number]>();
  for (const { isi } of semua)
    for (const atas of isi?.paket.komponen ?? []) {
      const satu = (k: typeof atas, tingkat: number): void => {
        const kunci = `${isi?.paket.id} ${k.id}`;
        if (!komponen.has(kunci)) komponen.set(kunci, { id: k.id, nama: k.nama, tingkat, paket: isi?.paket.id ?? '' });
      };
      satu(atas, 0);
      for (const anak of atas.anak) satu(anak, 1);
    }
  return {
    lembar: semua.map(({ baris, isi }) => ({
      ...baris,
      komponen: Object.fromEntries(
        [...(isi?.hasil.komponen ?? [])].flatMap(([id, satu]) =>
          satu.tertutup ? [] : [[id, { ...nilaiBanding(satu), bobot: satu.bobot }]],
        ),
      ),
    })),
    komponen: [...komponen.values()],
  };
}
