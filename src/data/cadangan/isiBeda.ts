import type { BarisBeda, PerbedaanCadangan } from '../../domain/cadangan';
import { sebutanTabel } from '../../domain/sebutanKolom';
import { pembacaBaris } from '../bedaBaris';
import type { Db } from '../schema';
import { bandingKeadaan, type Beda } from './bandingKeadaan';
import { naskahBernomor, TABEL_DIPULIHKAN, tetapSekarang } from './pulihkan';

const CONTOH = 100;
const KOLOM_CONTOH = 4;
/** Of each table at most so many, so that one import does not hide all the rest. */
const CONTOH_PER_TABEL = 25;

export async function isiBeda(dulu: Db, kini: Db): Promise<PerbedaanCadangan> {
  const bernomor = await naskahBernomor(kini);
  const tetap = new Set<string>();
  const tabel: PerbedaanCadangan['tabel'][number][] = [];
  const contoh: Beda[] = [];
  for (const satu of TABEL_DIPULIHKAN) {
    const jumlah = { tambah: 0, ubah: 0, hapus: 0 };
    let diambil = 0;
    for await (const beda of bandingKeadaan(dulu, kini, [satu])) {
      if (tetapSekarang(beda, bernomor)) {
        if (satu === 'surat') tetap.add(beda.id);
        continue;
      }
      jumlah[beda.apa]++;
      if (diambil++ < CONTOH_PER_TABEL && contoh.length < CONTOH) contoh.push(beda);
    }
    if (jumlah.tambah + jumlah.ubah + jumlah.hapus > 0)
      tabel.push({ tabel: satu, sebutan: sebutanTabel(satu), ...jumlah });
  }
  const perubahan = (await jumlahPerubahan(kini)) - (await jumlahPerubahan(dulu));
  return {
    tabel,
    baris: await terbaca(kini, contoh),
    naskahTetap: tetap.size,
    perubahan: Math.max(0, perubahan),
  };
}

const jumlahPerubahan = async (db: Db): Promise<number> =>
  (
    await db
      .selectFrom('perubahan')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

/** Names come from the present state: it still knows removed rows. */
async function terbaca(kini: Db, beda: readonly Beda[]): Promise<BarisBeda[]> {
  const pembaca = pembacaBaris(kini);
  const baris: BarisBeda[] = [];
  for (const { tabel, id, apa, kolom, dulu, kini: sekarang } of beda) {
    const isi = Object.fromEntries(
      kolom.map((name) => [name, [dulu?.[name] ?? null, sekarang?.[name] ?? null, null] as const]),
    );
    const entri = { perubahan: '', n: 0, tabel, id, jenis: 'U', isi };
    const satu = apa === 'ubah' ? await pembaca.beda(entri) : [];
    baris.push({
      sebutan: sebutanTabel(tabel),
      nama: await pembaca.nama(tabel, id),
      apa,
      kolom: satu
        .slice(0, KOLOM_CONTOH)
        .map(({ kolom: sebutan, lama, baru }) => ({ sebutan, dulu: ringkas(lama), kini: ringkas(baru) })),
    });
  }
  return baris;
}

const ringkas = (teks: string): string => (teks.length > 160 ? `${teks.slice(0, 159)}…` : teks);
