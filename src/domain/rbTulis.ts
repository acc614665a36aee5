import type { ButirRb, JawabRb, KomponenRb, PaketRb, PilihanRb } from './rb';

const desimal = (perseratus: number): number => perseratus / 100;

/** A pack as the JSON that importers/rbPaket.ts reads; fields that say nothing are left out. */
export function tulisRbPaket(paket: PaketRb): string {
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
  return `${JSON.stringify({ ...semua, komponen: isi }, null, 2)}\n`;
}
