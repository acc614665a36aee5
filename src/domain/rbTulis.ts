import type { ButirRb, JawabanRb, JawabRb, KomponenRb, PaketRb, PilihanRb } from './rb';

const desimal = (perseratus: number): number => perseratus / 100;

const teksJson = (isi: unknown): string => `${JSON.stringify(isi, null, 2)}\n`;

/** A pack as the JSON that importers/rbPaket.ts reads; fields that say nothing are left out. */
export const tulisRbPaket = (paket: PaketRb): string => teksJson(isiPaket(paket));

/** The same with the year and the answers of a sheet, to be taken into another file. */
export function tulisRbLembar(paket: PaketRb, tahun: number, jawaban: ReadonlyMap<string, JawabanRb>): string {
  const isi = [...jawaban].map(([butir, { nilai, catatan, bukti }]) => ({
    butir,
    nilai: nilai === null ? null : desimal(nilai),
    ...(catatan !== '' && { catatan }),
    ...(bukti !== '' && { bukti }),
  }));
  return teksJson({ ...isiPaket(paket), tahun, jawaban: isi });
}

function isiPaket(paket: PaketRb): object {
  const skala: Record<string, readonly { readonly label: string; readonly nilai: number }[]> = {};
  const jawab = (j: JawabRb): unknown => {
    if (j.jenis === 'angka') return { maks: j.maks, satuan: j.satuan };
    skala[j.skala] = j.pilihan.map(({ label, nilai }: PilihanRb) => ({ label, nilai: desimal(nilai) }));
    return j.skala;
  };
  const butir = (b: ButirRb): unknown => ({
    id: b.id,
    tanya: b.tanya,
    ...(b.petunjuk !== '' && { petunjuk: b.petunjuk }),
    ...(b.bobot !== null && { bobot: desimal(b.bobot) }),
    jawab: jawab(b.jawab),
    ...(b.indikator && {
      indikator: {
        nama: b.indikator.nama,
        ...(b.indikator.tenggatHari !== null && { tenggatHari: b.indikator.tenggatHari }),
      },
    }),
  });
  const komponen = (k: KomponenRb): unknown => ({
    ...{ id: k.id, nama: k.nama, bobot: desimal(k.bobot), sumber: k.sumber, dikonfirmasi: k.dikonfirmasi },
    ...(k.anak.length > 0 && { anak: k.anak.map(komponen) }),
    ...(k.butir.length > 0 && { butir: k.butir.map(butir) }),
  });
  const isi = paket.komponen.map(komponen);
  const kategori = paket.kategori.map(({ huruf, sebutan, lebih }) => ({
    ...{ huruf, sebutan },
    lebih: lebih === null ? null : desimal(lebih),
  }));
  const { id, nama, sumber, catatan, sumberKategori } = paket;
  const semua = { format: 'bagihabis-rb', versi: 1, id, nama, sumber, catatan, sumberKategori, kategori, skala };
  return { ...semua, komponen: isi };
}
