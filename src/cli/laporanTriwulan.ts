import type { Api } from '../api/api';
import type { AnakLaporan } from './anakLaporan';
import { UsageError, wholeNumber, type Call } from './command';
import { formatLaporan, PILIHAN_BERNAMA, PILIHAN_FORMAT, tulisLaporan } from './laporanBulanan';
import { angka, table } from './output';
import { peopleNamed } from './pegawai';

type Periode = Parameters<Api['listEvaluasi']>[0]['periode'];

function periodeOf(call: Call): Periode {
  const periode = wholeNumber(call, 'triwulan', 0, 4);
  if (periode === undefined) throw new UsageError('--triwulan belum disebutkan.');
  return periode as Periode;
}

/** `laporan BERKAS triwulan`: the recapitulation without names; names only where they are asked for. */
export const triwulan: AnakLaporan = {
  options: [
    { name: 'triwulan', value: 'ANGKA', help: 'triwulan: 1 sampai 4, atau 0 untuk setahun (wajib)' },
    PILIHAN_FORMAT,
    PILIHAN_BERNAMA,
    { name: 'pegawai', value: 'NIP|NAMA', help: 'triwulan: lembar evaluasi pegawai ini; beberapa dipisah titik koma' },
  ],
  async run(call, folder) {
    const periode = periodeOf(call);
    const formats = formatLaporan(call);
    const bernama = call.flag('bernama');
    const { baris, keluar, setelan, sebutan } = await call.api.listEvaluasi({ periode });
    const pegawaiIds = await peopleNamed(call.api, call.text('pegawai'));
    const { identitas } = await call.api.getPengaturan();
    const stem = periode === 0 ? `${identitas.tahun}` : `${identitas.tahun}-tw${periode}`;
    const berkas: string[] = [];
    if (folder !== null) {
      berkas.push(
        ...(await tulisLaporan(call, folder, `evaluasi-rekap-${stem}`, { jenis: 'rekap', periode }, formats)),
      );
      if (bernama) {
        const daftar = { jenis: 'daftar', periode, bagianId: null } as const;
        berkas.push(...(await tulisLaporan(call, folder, `evaluasi-daftar-${stem}`, daftar, formats)));
      }
      if (pegawaiIds !== null) {
        const lembar = { jenis: 'lembar' as const, periode, pegawaiIds };
        berkas.push(...(await tulisLaporan(call, folder, `evaluasi-lembar-${stem}`, lembar, formats)));
      }
    }
    const { jumlah, bagian, predikat } = keluar;
    const rows = [
      ['Pegawai', angka(baris.length)],
      ...(jumlah === null
        ? []
        : [
            ['Sudah dinilai', angka(jumlah.dinilai)],
            ['Sudah ditetapkan', angka(jumlah.ditetapkan)],
            ['Tanpa usulan, ada bulan yang belum dicatat', angka(jumlah.tanpaCatatan)],
            ['Target (menit)', angka(jumlah.menitRencana)],
            ['Realisasi (menit)', angka(jumlah.menitSelesai)],
          ]),
      ...predikat.map((one) => [sebutan[one.predikat], one.jumlah === null ? 'disamarkan' : angka(one.jumlah)]),
    ];
    return {
      json: {
        ...{ periode, jumlah, predikat, setelan, berkas },
        bagian: bagian.map(({ predikat: _, ...one }) => one),
        ...(bernama && { baris }),
      },
      text: [table(rows, new Set([1])), ...(berkas.length > 0 ? ['', 'Ditulis:', ...berkas] : [])].join('\n'),
    };
  },
};
