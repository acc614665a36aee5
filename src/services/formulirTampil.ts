import type { BarisFormulir, KeadaanFormulir, PerubahanIsian } from '../api/formulirViews';
import type { TemuanImpor } from '../api/views';
import type { PerubahanBidang, UsulanBidang } from '../domain/formulirGabung';
import { isianDari, teksIsian } from '../domain/formulirIsian';
import type { PegawaiId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { bagiMenurutFormulir } from './formulirBagi';
import { keadaanBaris, type BarisGabung } from './formulirSusun';
import { jadiTugas } from './formulirTulis';
import { bagianName } from './views';

/** A row as the preview shows it; null when it says nothing new. */
export function tampilkanBaris(kantor: Kantor, baris: BarisGabung): BarisFormulir | null {
  const keadaan = keadaanBaris(baris);
  if (keadaan === null && baris.temuan.length === 0) return null;
  const { tugas, tempat } = baris;
  const sub = tempat.subKegiatanId ? kantor.subKegiatan.get(tempat.subKegiatanId) : undefined;
  const perubahan =
    keadaan === 'dikosongkan' ? [] : baris.perubahan.map((satu) => tampilkanBidang(kantor, baris, satu));
  const halangan = keadaan === null ? null : halanganBaris(kantor, baris, keadaan, perubahan);
  return {
    id: baris.id,
    keadaan: keadaan ?? 'sama',
    bagianId: tempat.bagianId,
    bagian: bagianName(kantor, tempat.bagianId),
    kodeSubKegiatan: sub?.kode ?? '',
    namaSubKegiatan: sub?.nama ?? '',
    tugas: tugas?.nama ?? baris.salinan[0]?.isian.nama ?? '',
    perubahan,
    asal: baris.asal,
    temuan: [...baris.temuan, ...(halangan ? [halangan] : [])],
    dapatDiterima: keadaan !== null && halangan === null,
  };
}

function tampilkanBidang(
  kantor: Kantor,
  baris: BarisGabung,
  { bidang, usulan, bentrok }: PerubahanBidang,
): PerubahanIsian {
  const nama = (id: PegawaiId): string => kantor.pegawai.get(id)?.nama ?? '(pegawai dihapus)';
  const kini = baris.tugas ? isianDari(baris.tugas, kantor.pengaturan) : null;
  const dasar = usulan[0]?.dasar ?? null;
  return {
    bidang,
    dasar: dasar && teksIsian(dasar, bidang, nama),
    aplikasi: kini ? teksIsian(kini, bidang, nama) : '',
    usulan: usulan.map((satu) => ({
      nilai: teksIsian(satu.isian, bidang, nama),
      berkas: [...new Set(satu.asal.map((at) => baris.asal[at]?.berkas ?? ''))],
      halangan: bidang === 'pelaksana' ? halanganPelaksana(kantor, baris, satu) : halanganNilai(bidang, satu),
    })),
    bentrok,
  };
}

/** A task cannot lose its name or its volume by an empty cell. */
function halanganNilai(bidang: PerubahanBidang['bidang'], { isian }: UsulanBidang): string {
  if (bidang === 'nama' && isian.nama.trim() === '') return 'nama tugas tidak boleh kosong';
  return bidang === 'volume' && isian.volume === null ? 'volume dikosongkan' : '';
}

/** Whether the people of a copy fit the task as that copy describes it. */
function halanganPelaksana(kantor: Kantor, baris: BarisGabung, { isian }: UsulanBidang): string {
  const task = jadiTugas(kantor, baris, isian);
  if (task === null) return '';
  const hasil = bagiMenurutFormulir(kantor, task, baris.tugas?.penugasan ?? [], isian.pelaksana);
  return hasil.ok ? '' : hasil.sebab;
}

function halanganBaris(
  kantor: Kantor,
  baris: BarisGabung,
  keadaan: KeadaanFormulir,
  perubahan: readonly PerubahanIsian[],
): TemuanImpor | null {
  const letak = baris.asal[0] ?? { berkas: '', lembar: '', baris: null };
  const temuan = (kode: string, pesan: string): TemuanImpor => ({ tingkat: 'galat', kode, pesan, ...letak, kolom: '' });
  if (keadaan === 'dikosongkan') return null;
  if (keadaan === 'baru' || keadaan === 'terhapus') {
    const isian = baris.salinan[0]?.isian;
    if (!isian || jadiTugas(kantor, baris, isian) === null)
      return temuan(
        'volume_kosong',
        `Volume tugas “${isian?.nama ?? ''}” belum diisi atau tidak terbaca, jadi tugas ini belum dapat ditambahkan.`,
      );
    return null;
  }
  const terhalang = perubahan.every(({ usulan }) => usulan.every(({ halangan }) => halangan !== ''));
  if (!terhalang) return null;
  return temuan(
    'perubahan_terhalang',
    `Perubahan tugas “${baris.tugas?.nama ?? ''}” tidak dapat diterapkan: ${perubahan[0]?.usulan[0]?.halangan ?? ''}.`,
  );
}
