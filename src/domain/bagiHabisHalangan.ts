import type { Pandangan } from './bagiHabisPandangan';
import { adaWaktu, calonTugas } from './bagiHabisPandangan';
import { jelaskanTugas } from './bagiHabisSisa';
import { waktuTeks } from './bagiHabisSisaCalon';
import { rentangJendela } from './beban';
import { dihitung } from './kapasitas';
import type { Pegawai } from './pegawai';
import { layak, layakKetua } from './syarat';
import { sebutKetua } from './syaratTeks';
import { mintaKetua, pemegang, untukSatuOrang } from './syaratTim';
import type { TugasTerbagi } from './tugas';

/** What forbids giving a task to a person (M2–M9), and what would free it. */
export interface Halangan {
  readonly aturan: string;
  readonly jawaban: string;
  readonly rincian: readonly string[];
  readonly saran: string;
}

const SEBUTAN_STATUS: Partial<Record<Pegawai['status'], string>> = {
  pola_khusus: 'bekerja dengan pola khusus',
  keluar: 'sudah keluar',
};

/** null = nothing stands in the way. */
export function halangan(p: Pandangan, tugas: TugasTerbagi, pegawai: Pegawai): Halangan | null {
  return orangnya(p, tugas, pegawai) ?? tugasnya(p, tugas) ?? timnya(p, tugas, pegawai);
}

const satu = (aturan: string, jawaban: string, saran: string, rincian: readonly string[] = []): Halangan => ({
  aturan,
  jawaban: `${jawaban}.`,
  rincian,
  saran,
});

/** M2–M5. */
function orangnya(p: Pandangan, tugas: TugasTerbagi, pegawai: Pegawai): Halangan | null {
  const { kantor } = p;
  const { nama } = pegawai;
  const sebab = layak(tugas, pegawai, rentangJendela(tugas.jendela, kantor.kalender.tahun));
  if (!dihitung(pegawai)) {
    const status = SEBUTAN_STATUS[pegawai.status] ?? `berstatus ${pegawai.status.replaceAll('_', ' ')}`;
    return satu('M2', `${nama} ${status}, jadi tidak ikut dibagi otomatis`, 'Ubah status pegawai bila keliru.');
  }
  if (p.beban(pegawai.id).kapasitas <= 0)
    return satu(
      'M2',
      `${nama} tidak mempunyai kapasitas kerja tahun ini`,
      'Periksa jam kerja, masa kerja, dan hari tidak hadirnya.',
    );
  if (!sebab.ya) {
    const lain = calonTugas(p, tugas).length;
    const rincian = [lain === 0 ? 'Tidak ada pegawai lain yang memenuhi.' : `${lain} pegawai memenuhi.`];
    const beri = `tandai ${nama} boleh mengerjakan tugas ini`;
    switch (sebab.sebab) {
      case 'bagian':
        return satu('M4', `${nama} ${sebab.teks}`, `Catat persetujuan atasannya atau ${beri}.`, rincian);
      case 'tidakAktif':
        return satu('M5', `${nama} tidak bekerja pada ${waktuTeks(tugas)}`, 'Geser waktu tugas.', rincian);
      case 'dilarang':
        return satu('M3', `${nama} ${sebab.teks}`, 'Hapus tanda tidak boleh pada tugas ini.', rincian);
      default:
        return satu(
          'M3',
          `${nama} tidak memenuhi syarat: ${sebab.teks}`,
          `Longgarkan syaratnya atau ${beri}.`,
          rincian,
        );
    }
  }
  if (!adaWaktu(kantor, tugas, pegawai.id))
    return satu(
      'M5',
      `${nama} tidak mempunyai hari kerja pada ${waktuTeks(tugas)}`,
      'Geser waktu tugas atau ubah hari tidak hadirnya.',
    );
  return null;
}

/** M6–M8. */
function tugasnya(p: Pandangan, tugas: TugasTerbagi): Halangan | null {
  const umum = jelaskanTugas(p.kantor, tugas);
  if (umum !== null) return satu('M6', `Tugas ini belum dapat dibagi: ${umum.sebab}`, umum.saran);
  const { syarat, pembagi, hadirBersama } = tugas;
  const kini = pemegang(tugas.penugasan);
  const terkunci = kini.filter((bagian) => bagian.terkunci);
  // What somebody did before leaving is done: it is nobody's to take over, and no holder either.
  const lalu = tugas.penugasan.filter((bagian) => !kini.includes(bagian));
  const porsi = (daftar: typeof kini): number => daftar.reduce((n, bagian) => n + bagian.porsi, 0);
  const nama = (daftar: typeof kini): string =>
    daftar.map((bagian) => p.kantor.pegawai.get(bagian.pegawaiId)?.nama ?? 'pegawai yang tidak tercatat').join(', ');
  if (!hadirBersama && lalu.length > 0 && porsi(lalu) >= pembagi)
    return satu('M7', `Seluruh tugas ini sudah dikerjakan ${nama(lalu)} sebelum keluar`, '');
  const semua = hadirBersama
    ? terkunci.length >= Math.max(1, syarat.orangMin ?? 1) || porsi(terkunci) >= pembagi
    : porsi(terkunci) + porsi(lalu) >= pembagi;
  if (terkunci.length > 0 && semua)
    return satu('M7', `Seluruh tugas ini terkunci pada ${nama(terkunci)}`, 'Buka kuncinya agar dapat dialihkan.');
  if (syarat.tugasTambahan !== '' && kini.length > 0)
    return satu(
      'M8',
      `Tugas tambahan (${syarat.tugasTambahan}) ditetapkan dengan keputusan dan tetap pada ${nama(kini)}`,
      'Alihkan sendiri di papan setelah ada penetapan baru.',
    );
  return null;
}

/** M9. */
function timnya(p: Pandangan, tugas: TugasTerbagi, pegawai: Pegawai): Halangan | null {
  const { orangMax } = tugas.syarat;
  const kini = pemegang(tugas.penugasan);
  const bebas = kini.filter((bagian) => !bagian.terkunci);
  if (orangMax !== null && kini.length >= orangMax && bebas.length === 0)
    return satu(
      'M9',
      `Tim sudah ${kini.length} orang, paling banyak ${orangMax}`,
      'Tambah jumlah pelaksana atau buka salah satu kunci.',
    );
  if (!mintaKetua(tugas.syarat) || layakKetua(tugas, pegawai).ya) return null;
  const adaKetua = kini.some((bagian) => {
    const orang = p.kantor.pegawai.get(bagian.pegawaiId);
    return orang !== undefined && layakKetua(tugas, orang).ya;
  });
  if (adaKetua && !untukSatuOrang(tugas)) return null;
  return satu(
    'M9',
    `${pegawai.nama} tidak dapat memimpin tugas ini sendirian: ketua harus ${sebutKetua(tugas.syarat)}`,
    'Longgarkan syarat ketua atau beri bersama seorang ketua yang memenuhi.',
  );
}
