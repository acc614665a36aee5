import type { Tagihan } from '../../api/agendaViews';
import { angka, NAMA_BULAN } from '../../domain/tampil';
import { layarStore } from '../stores/layarStore';
import type { Temuan } from './periksa';

/** `April 2026` of `2026-04`, `triwulan I 2026` of `2026-TW1`. */
function periodeTeks(periode: string): string {
  const [tahun = '', bagian = ''] = periode.split('-');
  if (bagian.startsWith('TW'))
    return `triwulan ${['I', 'II', 'III', 'IV'][Number(bagian.slice(2)) - 1] ?? ''} ${tahun}`;
  return `${NAMA_BULAN[Number(bagian) - 1] ?? ''} ${tahun}`;
}

/** What is late and what is owed, the most urgent first; each line leads to where it is settled. */
export function periksaTagihan(tagihan: Tagihan | undefined): readonly Temuan[] {
  if (tagihan === undefined) return [];
  const { buka } = layarStore.getState();
  const { terlambat, belumDicatat, notula, perintahMenunggu, jatuhTempo, hariIniJatuh, realisasi, laporan } = tagihan;
  const semua: readonly Temuan[] = [
    {
      kunci: 'terlambat',
      jumlah: terlambat.jumlah,
      kata: 'terlambat',
      samping: terlambat.contoh,
      warna: 'jingga',
      buka: () => buka('agenda', { tab: 'hari', terlambat: true }),
    },
    {
      kunci: 'notula',
      jumlah: notula.jumlah,
      kata: 'notula ditunggu',
      samping: notula.contoh,
      warna: 'jingga',
      buka: () => buka('agenda', { tab: 'perintah', notula: true }),
    },
    {
      kunci: 'perintah',
      jumlah: perintahMenunggu.jumlah,
      kata: 'perintah menunggu',
      samping: perintahMenunggu.contoh,
      warna: 'jingga',
      buka: () => buka('agenda', { tab: 'perintah' }),
    },
    {
      kunci: 'jatuhTempo',
      jumlah: jatuhTempo.jumlah,
      kata: 'jatuh tempo 14 hari',
      samping: hariIniJatuh > 0 ? `${angka(hariIniJatuh)} hari ini` : jatuhTempo.contoh,
      warna: '',
      buka: () => buka('agenda', { tab: 'hari' }),
    },
    {
      kunci: 'belumDicatat',
      jumlah: belumDicatat.jumlah,
      kata: 'lewat waktunya, belum ada catatan',
      samping: belumDicatat.contoh,
      warna: '',
      buka: () => buka('realisasi', { belum: true }),
    },
    {
      kunci: 'realisasi',
      jumlah: realisasi.bagian.length,
      kata: `bagian tanpa realisasi ${NAMA_BULAN[realisasi.bulan - 1] ?? ''}`,
      samping: realisasi.bagian[0]?.nama ?? '',
      warna: '',
      buka: () => buka('realisasi', { bagianId: realisasi.bagian[0]?.id ?? null, bulan: realisasi.bulan, belum: true }),
    },
    ...laporan.map(({ jenis, periode }): Temuan => ({
      kunci: `laporan.${periode}`,
      jumlah: 1,
      kata: `${jenis === 'bulanan' ? 'laporan' : 'evaluasi'} ${periodeTeks(periode)} belum dibuat`,
      samping: '',
      warna: '',
      buka: () => buka('laporan', { tab: jenis, periode }),
    })),
  ];
  return semua.filter(({ jumlah }) => jumlah > 0);
}
