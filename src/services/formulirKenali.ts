import type { TemuanImpor } from '../api/views';
import type { BagianId, PegawaiId, SubKegiatanId } from '../domain/ids';
import { berlakuDulu, type Kantor } from '../domain/kantor';
import { normalNama } from '../domain/mirip';
import { lipat, namaTanpaGelar } from '../domain/nama';
import type { BlokTerbaca, FormulirTerbaca } from '../importers/formulirTugas';
import { toView } from './importRun';
import { bagianName } from './views';

/** A returned file and what this office makes of it. */
export interface BerkasDikenali {
  readonly nama: string;
  readonly hasil: FormulirTerbaca;
  readonly bagianId: BagianId | null;
  readonly bagian: string;
  /** '' = it can be taken over, else why not. */
  readonly ditolak: string;
  readonly temuan: readonly TemuanImpor[];
}

/** Whose form it is: of this file, of a bagian that exists; by what it contains where it no longer says so itself. */
export function kenaliBerkas(kantor: Kantor, dokumenId: string, nama: string, hasil: FormulirTerbaca): BerkasDikenali {
  const { identitas } = hasil;
  const bagianId = identitas ? identitas.bagianId : tebakBagian(kantor, hasil);
  const ada = kantor.bagian.some((unit) => unit.id === bagianId);
  const ditolak =
    identitas && identitas.dokumenId !== dokumenId ? bukanMilik(kantor, hasil) : ada ? '' : tanpaBagian(hasil);
  const tolak: TemuanImpor[] = ditolak
    ? [
        {
          tingkat: 'galat',
          kode: 'formulir_ditolak',
          pesan: `${nama}: ${ditolak}`,
          lembar: '',
          baris: null,
          kolom: '',
          berkas: nama,
        },
      ]
    : [];
  return {
    nama,
    hasil,
    bagianId: ada && ditolak === '' ? bagianId : null,
    bagian: (ada && bagianName(kantor, bagianId)) || (identitas?.bagian ?? ''),
    ditolak,
    temuan: [...tolak, ...hasil.temuan.map((found) => ({ ...toView(found), berkas: nama }))],
  };
}

function bukanMilik(kantor: Kantor, { identitas }: FormulirTerbaca): string {
  const { opd, daerah, tahun } = kantor.pengaturan.identitas;
  if (!identitas) return '';
  if (identitas.tahun !== tahun)
    return `formulir ini untuk tahun ${identitas.tahun}, sedangkan berkas yang terbuka tahun ${tahun}. Buka berkas tahun ${identitas.tahun}, lalu baca lagi.`;
  if (identitas.opd !== opd || identitas.daerah !== daerah)
    return `formulir ini dari ${identitas.opd} ${identitas.daerah}, bukan dari ${opd} ${daerah}.`;
  return 'formulir ini diterbitkan dari berkas BagiHabis lain, jadi tugasnya tidak dapat dicocokkan. Buka berkas asalnya, atau terbitkan formulir baru dari berkas ini.';
}

const tanpaBagian = ({ identitas }: FormulirTerbaca): string =>
  identitas
    ? `${identitas.bagian} sudah tidak ada dalam berkas ini. Buat lagi bagiannya di layar Pegawai, atau terbitkan formulir baru.`
    : 'formulir ini tidak lagi menyebut bagiannya dan isinya tidak dikenali. Terbitkan formulir baru.';

/** The bagian most of its tasks, budget lines and people belong to. */
function tebakBagian(kantor: Kantor, hasil: FormulirTerbaca): BagianId | null {
  const suara = new Map<BagianId, number>();
  const beri = (id: BagianId | null | undefined): void => {
    if (id) suara.set(id, (suara.get(id) ?? 0) + 1);
  };
  const orang = pencariOrang(kantor, hasil, null);
  for (const { tugasId, blok } of hasil.baris) {
    beri(tugasId && kantor.tugas.get(tugasId)?.bagianId);
    const sub = cariSub(kantor, blok, null);
    beri(sub && kantor.subKegiatan.get(sub)?.bagianId);
  }
  for (const { label } of hasil.orang) {
    const id = orang(label);
    beri(id && kantor.pegawai.get(id)?.bagianId);
  }
  return [...suara].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The budget line of a block: by its key, else by code (the one of this bagian first), else by name. */
export function cariSub(kantor: Kantor, blok: BlokTerbaca, bagianId: BagianId | null): SubKegiatanId | null {
  if (blok.subKegiatanId !== null && kantor.subKegiatan.has(blok.subKegiatanId)) return blok.subKegiatanId;
  const semua = berlakuDulu(kantor.subKegiatan.values());
  const nama = normalNama(blok.nama);
  const cocok =
    blok.kode !== ''
      ? semua.filter((sub) => sub.kode === blok.kode)
      : semua.filter((sub) => nama !== '' && normalNama(sub.nama) === nama);
  return (cocok.find((sub) => sub.bagianId === bagianId) ?? cocok[0])?.id ?? null;
}

/** Person of a heading or typed name: by the form's hidden id, else by the only name that fits, own bagian first. */
export function pencariOrang(
  kantor: Kantor,
  { orang }: Pick<FormulirTerbaca, 'orang'>,
  bagianId: BagianId | null,
): (label: string) => PegawaiId | null {
  const tahu = new Map<string, PegawaiId>();
  for (const { label, id } of orang) if (id && kantor.pegawai.has(id)) tahu.set(label, id);
  return (label) => {
    const langsung = tahu.get(label);
    if (langsung) return langsung;
    const wajah = (nama: string): string => lipat(namaTanpaGelar(nama)).replace(/\s+/g, ' ').trim();
    const dicari = wajah(label);
    const senama = [...kantor.pegawai.values()].filter((p) => p.status !== 'keluar' && wajah(p.nama) === dicari);
    const sebagian = senama.filter((p) => p.bagianId === bagianId);
    const pilihan = sebagian.length > 0 ? sebagian : senama;
    return pilihan.length === 1 ? (pilihan[0]?.id ?? null) : null;
  };
}
