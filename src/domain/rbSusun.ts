import { SELURUHNYA, type ButirRb, type KomponenRb, type PaketRb } from './rb';

/**
 * Changing a pack by hand. The weight of a component with weighted things below it is always their sum (R1, R2), so that
 * no change leaves a pack that does not add up.
 */
const jumlah = (daftar: readonly { readonly bobot: number | null }[]): number =>
  daftar.reduce((n, { bobot }) => n + (bobot ?? 0), 0);

/** True where the weight follows from below and cannot be typed. */
export const bobotTurunan = ({ anak, butir }: KomponenRb): boolean =>
  anak.length > 0 || (butir.length > 0 && butir.every(({ bobot }) => bobot !== null));

function rapikan(satu: KomponenRb): KomponenRb {
  const anak = satu.anak.map(rapikan);
  const baru = { ...satu, anak };
  return bobotTurunan(baru) ? { ...baru, bobot: jumlah(anak.length > 0 ? anak : satu.butir) } : baru;
}

/** Another component in place of one, or none; all weights above follow. */
export function gantiKomponen(paket: PaketRb, id: string, ubah: (lama: KomponenRb) => KomponenRb | null): PaketRb {
  const dalam = (daftar: readonly KomponenRb[]): readonly KomponenRb[] =>
    daftar.flatMap((satu) => {
      if (satu.id !== id) return [{ ...satu, anak: dalam(satu.anak) }];
      const baru = ubah(satu);
      return baru === null ? [] : [baru];
    });
  return { ...paket, komponen: dalam(paket.komponen).map(rapikan) };
}

/** First free `induk.n`; ids once given are kept by their answers. */
export function idBaru(induk: string, dipakai: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const id = induk === '' ? `K${n}` : `${induk}.${n}`;
    if (!dipakai.has(id) && id !== SELURUHNYA) return id;
  }
}

const idSemua = (komponen: readonly KomponenRb[]): readonly string[] =>
  komponen.flatMap((k) => [k.id, ...k.butir.map((b) => b.id), ...idSemua(k.anak)]);

/** A new component below another (null = on top). One that had questions hands them to it, so that R1 stays true. */
export function tambahKomponen(paket: PaketRb, induk: string | null, nama: string): { paket: PaketRb; id: string } {
  const dipakai = new Set(idSemua(paket.komponen));
  const id = idBaru(induk ?? '', dipakai);
  dipakai.add(id);
  const baru: KomponenRb = {
    ...{ id, nama, bobot: 0, sumber: 'ditetapkan kantor', dikonfirmasi: false, anak: [] },
    butir: [butirKosong(idBaru(id, dipakai))],
  };
  if (induk === null) return { paket: { ...paket, komponen: [...paket.komponen, baru] }, id };
  const isi = gantiKomponen(paket, induk, (lama) =>
    lama.butir.length === 0
      ? { ...lama, anak: [...lama.anak, baru] }
      : { ...lama, butir: [], anak: [{ ...baru, bobot: lama.bobot, butir: lama.butir }] },
  );
  return { paket: isi, id };
}

export const butirKosong = (id: string): ButirRb => ({
  ...{ id, tanya: 'Butir baru', petunjuk: '', bobot: null, indikator: null },
  jawab: { jenis: 'angka', maks: 100, satuan: 'persen' },
});

/** A question more; where the others carry weights it begins with none of its own to give: 0. */
export function tambahButir(paket: PaketRb, komponen: string): PaketRb {
  const id = idBaru(komponen, new Set(idSemua(paket.komponen)));
  return gantiKomponen(paket, komponen, (lama) => {
    const berbobot = lama.butir.length > 0 && bobotTurunan(lama);
    return { ...lama, butir: [...lama.butir, { ...butirKosong(id), bobot: berbobot ? 0 : null }] };
  });
}

/** Questions of a component carry weights of their own (even parts to begin with), or share its weight. */
export function aturBobotSendiri(komponen: KomponenRb, sendiri: boolean): KomponenRb {
  const n = komponen.butir.length;
  const rata = n === 0 ? 0 : Math.floor(komponen.bobot / n);
  const sisa = komponen.bobot - rata * n;
  const butir = komponen.butir.map((b, i) => ({ ...b, bobot: sendiri ? rata + (i < sisa ? 1 : 0) : null }));
  return { ...komponen, butir };
}
