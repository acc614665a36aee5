import { AppError } from '../api/errors';
import type { FormulirInput } from '../api/formulirInputs';
import { isianPelaksana } from '../domain/formulirPorsi';
import type { BidangIsian, IsianTugas } from '../domain/formulirTugas';
import type { Kantor } from '../domain/kantor';
import { menitNorma } from '../domain/normaWaktu';
import { pembagiUntuk } from '../domain/porsi';
import { parseSyarat, SYARAT_KOSONG } from '../domain/syarat';
import type { Penugasan, Tugas, TugasTerbagi } from '../domain/tugas';
import { bagiMenurutFormulir } from './formulirBagi';
import { keadaanBaris, type BarisGabung } from './formulirSusun';
import { rescaledShares } from './rescaleShares';

export type KeputusanBaris = FormulirInput['keputusan'][number];
/** What one accepted row does to the office. */
export type TindakanFormulir =
  | { readonly jenis: 'tambah'; readonly tugas: Omit<Tugas, 'urutan'>; readonly penugasan: readonly Penugasan[] }
  | {
      readonly jenis: 'ubah';
      readonly lama: TugasTerbagi;
      readonly tugas: Tugas;
      readonly penugasan: readonly Penugasan[];
    }
  | { readonly jenis: 'hapus'; readonly lama: TugasTerbagi };

/** The task a whole row describes; null without a volume. Of a known task what a form does not show is kept. */
export function jadiTugas(kantor: Kantor, baris: BarisGabung, isian: IsianTugas): Tugas | null {
  const { tugas, tempat, id } = baris;
  const volume = isian.volume ?? tugas?.volume ?? null;
  if (volume === null) return null;
  const awal: Tugas = tugas ?? {
    id,
    sumber: tempat.subKegiatanId ? 'dpa' : 'tusi',
    ...tempat,
    nama: isian.nama,
    keluaran: '',
    satuan: '',
    jenis: 'hasil',
    sifat: 'rutin',
    volume,
    norma: null,
    satuanNorma: 'menit',
    asalNorma: 'perkiraan',
    jendela: { jenis: 'tahun' },
    // Counted below, when volume and kind are known.
    pembagi: 0,
    dapatDibagi: true,
    hadirBersama: false,
    syarat: SYARAT_KOSONG,
    dasar: '',
    petunjuk: '',
    urutan: '',
  };
  const semua = ['keluaran', 'volume', 'satuan', 'norma', 'waktu', 'sifat', 'jenis', 'dasar', 'petunjuk'] as const;
  // A form of an earlier program says nothing about it.
  const syarat = isian.syarat === '' ? [] : (['syarat'] as const);
  return pakai(
    kantor,
    awal,
    [...(isian.nama === '' ? [] : (['nama'] as const)), ...semua, ...syarat].map((bidang) => ({ bidang, isian })),
  );
}

/** Puts chosen values into a task; a norm that changed is an estimate again. */
function pakai(
  { pengaturan }: Kantor,
  awal: Tugas,
  pilihan: readonly { readonly bidang: BidangIsian; readonly isian: IsianTugas }[],
): Tugas {
  let jadi = awal;
  for (const { bidang, isian } of pilihan) {
    if (bidang === 'norma') {
      const { norma, satuanNorma } = isian;
      const menit = norma === null || satuanNorma === null ? null : menitNorma(norma, satuanNorma, pengaturan);
      jadi = {
        ...jadi,
        norma: menit,
        satuanNorma: satuanNorma ?? jadi.satuanNorma,
        asalNorma: menit === jadi.norma ? jadi.asalNorma : 'perkiraan',
      };
    } else if (bidang === 'waktu') jadi = { ...jadi, jendela: isian.jendela ?? { jenis: 'tahun' } };
    else if (bidang === 'volume') jadi = { ...jadi, volume: isian.volume ?? jadi.volume };
    else if (bidang === 'sifat') jadi = { ...jadi, sifat: isian.sifat ?? 'rutin' };
    else if (bidang === 'jenis') jadi = { ...jadi, jenis: isian.jenis ?? 'hasil' };
    else if (bidang === 'syarat') {
      // People named one by one have no place in a form.
      const { boleh, tidakBoleh } = jadi.syarat;
      jadi = { ...jadi, syarat: { ...parseSyarat(isian.syarat).syarat, boleh, tidakBoleh } };
    } else if (bidang !== 'pelaksana') jadi = { ...jadi, [bidang]: isian[bidang] };
  }
  const sama = awal.pembagi > 0 && jadi.volume === awal.volume && jadi.jenis === awal.jenis;
  return sama ? jadi : { ...jadi, pembagi: pembagiUntuk(jadi) };
}

/** The decision of a row, or what happens without one: see `formulirInput`. null = nothing. */
export function tindakan(
  kantor: Kantor,
  baris: BarisGabung,
  keputusan: KeputusanBaris | undefined,
): TindakanFormulir | null {
  const keadaan = keadaanBaris(baris);
  if (keadaan === null) return null;
  const terima = keputusan?.terima ?? (keadaan !== 'dikosongkan' && keadaan !== 'terhapus');
  if (!terima) return null;
  if (keadaan === 'dikosongkan') return baris.tugas ? { jenis: 'hapus', lama: baris.tugas } : null;
  const pilihan = terpilih(baris, keputusan);
  return baris.tugas ? ubahan(kantor, baris.tugas, pilihan) : tambahan(kantor, baris, pilihan);
}

interface Pilihan {
  readonly bidang: BidangIsian;
  readonly isian: IsianTugas;
  /** Asked for by name: then a refusal is said instead of left out. */
  readonly tegas: boolean;
}

/** The chosen proposal of each field; of a conflict without a choice none. */
function terpilih(baris: BarisGabung, keputusan: KeputusanBaris | undefined): Pilihan[] {
  const dipilih = new Map(keputusan?.isian.map(({ bidang, usulan }) => [bidang, usulan]));
  return baris.perubahan.flatMap(({ bidang, usulan, bentrok }) => {
    const bawaan = bentrok && baris.tugas ? null : 0;
    const at = dipilih.has(bidang) ? dipilih.get(bidang) : bawaan;
    const satu = at == null ? undefined : usulan[at];
    return satu ? [{ bidang, isian: satu.isian, tegas: dipilih.has(bidang) }] : [];
  });
}

function tambahan(kantor: Kantor, baris: BarisGabung, pilihan: readonly Pilihan[]): TindakanFormulir | null {
  const awal = baris.salinan[0]?.isian;
  const mentah = awal ? jadiTugas(kantor, baris, awal) : null;
  if (!awal || !mentah) return null;
  const { urutan: _, ...tugas } = pakai(kantor, { ...mentah, pembagi: 0 }, pilihan);
  const isian = pilihan.find(({ bidang }) => bidang === 'pelaksana')?.isian ?? awal;
  const hasil = bagiMenurutFormulir(kantor, { ...tugas, urutan: '' }, [], isian.pelaksana);
  return { jenis: 'tambah', tugas, penugasan: hasil.ok ? hasil.penugasan : [] };
}

function ubahan(kantor: Kantor, lama: TugasTerbagi, pilihan: readonly Pilihan[]): TindakanFormulir | null {
  const bersih = pilihan.filter(
    ({ bidang, isian }) => !(bidang === 'volume' && isian.volume === null) && !(bidang === 'nama' && isian.nama === ''),
  );
  const { penugasan, ...awal } = lama;
  const tugas = pakai(kantor, awal, bersih);
  const pelaksana = bersih.find(({ bidang }) => bidang === 'pelaksana');
  if (pelaksana) {
    const hasil = bagiMenurutFormulir(kantor, tugas, penugasan, pelaksana.isian.pelaksana);
    if (hasil.ok) return { jenis: 'ubah', lama, tugas, penugasan: hasil.penugasan };
    if (pelaksana.tegas)
      throw new AppError('masukanTidakSah', { bidang: `pelaksana tugas “${lama.nama}”`, sebab: hasil.sebab });
  }
  const berubah = bersih.some(({ bidang }) => bidang !== 'pelaksana');
  return berubah ? { jenis: 'ubah', lama, tugas, penugasan: disesuaikan(kantor, lama, tugas) } : null;
}

/** Shares of a task whose volume changed: an even division stays even, others keep their units or proportions. */
function disesuaikan(kantor: Kantor, lama: TugasTerbagi, tugas: Tugas): readonly Penugasan[] {
  const isian = isianPelaksana(lama);
  if (tugas.pembagi === lama.pembagi) return lama.penugasan;
  if (isian.porsi.every(({ porsi }) => porsi === null)) {
    const rata = bagiMenurutFormulir(kantor, tugas, lama.penugasan, isian);
    if (rata.ok) return rata.penugasan;
  }
  const porsi = new Map(rescaledShares(lama, tugas));
  return lama.penugasan.flatMap((share) => {
    const baru = porsi.get(share.id) ?? share.porsi;
    return baru > 0 ? [{ ...share, porsi: baru }] : [];
  });
}
