import { SELURUHNYA, type KomponenRb, type PaketRb } from './rb';
import { desimalRingkas } from './tampil';

/** What is wrong with a pack; `galat` = it cannot be counted with. */
export interface TemuanRb {
  readonly tingkat: 'galat' | 'peringatan';
  /** `komponen A.I.2, butir A.I.2.a`; '' = the pack. */
  readonly letak: string;
  readonly pesan: string;
}
export const BUTIR_TERBANYAK = 3000;
const poin = (perseratus: number): string => desimalRingkas(perseratus / 100, 2);

/** Rules R1, R2, R6 of a whole pack; shapes and bounds of single fields are the reader's. */
export function periksaPaket(paket: PaketRb): readonly TemuanRb[] {
  const temuan: TemuanRb[] = [];
  const galat = (letak: string, pesan: string): void => void temuan.push({ tingkat: 'galat', letak, pesan });
  if (paket.komponen.length === 0) galat('', 'paket belum mempunyai komponen');
  periksaKategori(paket, galat);
  const dikenal = new Set<string>([SELURUHNYA]);
  let banyak = 0;
  const unik = (id: string, letak: string): void => {
    if (dikenal.has(id)) galat(letak, `id "${id}" dipakai lebih dari sekali`);
    dikenal.add(id);
  };
  const satu = (k: KomponenRb): void => {
    const letak = `komponen ${k.id}`;
    unik(k.id, letak);
    for (const b of k.butir) unik(b.id, `${letak}, butir ${b.id}`);
    banyak += k.butir.length;
    periksaKomponen(k, letak, galat);
    k.anak.forEach(satu);
  };
  paket.komponen.forEach(satu);
  if (banyak > BUTIR_TERBANYAK) galat('', `paket memuat ${banyak} butir, paling banyak ${BUTIR_TERBANYAK}`);
  return temuan;
}

type Galat = (letak: string, pesan: string) => void;

function periksaKomponen(k: KomponenRb, letak: string, galat: Galat): void {
  if (k.anak.length > 0 && k.butir.length > 0) galat(letak, 'memuat komponen dan butir sekaligus; pilih salah satu');
  if (k.anak.length === 0 && k.butir.length === 0) galat(letak, 'belum memuat komponen atau butir');
  const berbobot = k.butir.filter(({ bobot }) => bobot !== null);
  if (berbobot.length > 0 && berbobot.length < k.butir.length)
    galat(
      letak,
      `${berbobot.length} dari ${k.butir.length} butir berbobot; beri bobot pada semua butir atau tidak sama sekali`,
    );
  const bawah = k.anak.length > 0 ? k.anak : berbobot.length === k.butir.length ? berbobot : [];
  const jumlah = bawah.reduce((n, { bobot }) => n + (bobot ?? 0), 0);
  if (bawah.length > 0 && jumlah !== k.bobot)
    galat(letak, `bobot ${poin(k.bobot)}, sedangkan jumlah bobot di bawahnya ${poin(jumlah)}`);
}

function periksaKategori({ kategori }: PaketRb, galat: Galat): void {
  if (kategori.length === 0) galat('kategori', 'belum ada kategori');
  kategori.forEach(({ huruf, lebih }, i) => {
    const sebelum = kategori[i - 1]?.lebih;
    const akhir = i === kategori.length - 1;
    if (akhir !== (lebih === null))
      galat(`kategori ${huruf}`, akhir ? 'kategori terendah tidak memakai batas' : 'batas "lebih" belum diisi');
    if (lebih !== null && sebelum != null && lebih >= sebelum)
      galat(`kategori ${huruf}`, `batas ${poin(lebih)} harus lebih kecil daripada ${poin(sebelum)} di atasnya`);
  });
}
