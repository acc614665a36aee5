import type { AngkaUsulan, BarisUsulan, HasilUsulan } from '../api/usulanViews';
import { angka, desimal, jam, persen, rasio, table } from './output';

export interface HasilBagi {
  readonly proposal: HasilUsulan;
  readonly baris: readonly BarisUsulan[];
  readonly diterapkan: boolean;
  /** The whole office, after writing. */
  readonly habis: boolean;
}

/** The outcome for machines; the order of the keys is part of it (resources/docs/perintah.md). */
export function jsonBagi({ proposal, baris, diterapkan, habis }: HasilBagi): unknown {
  const { benih, lingkup, selesai, sebelum, sesudah, batas, tidakTertempat, pegawaiTersisa } = proposal;
  return {
    diterapkan,
    habis,
    benih,
    lingkup,
    selesai,
    sebelum: jsonAngka(sebelum),
    sesudah: jsonAngka(sesudah),
    batas: batas && {
      rasio: batas.rasio,
      jarak: batas.jarak,
      teks: batas.teks,
      orang: batas.orang,
      jumlahOrang: batas.jumlahOrang,
      jumlahTugas: batas.jumlahTugas,
      menit: batas.menit,
      kapasitas: batas.kapasitas,
    },
    baris: baris.map((row) => ({
      tugasId: row.tugasId,
      tugas: row.tugas,
      bagian: row.namaBagian,
      asal: row.asal,
      jenis: row.jenis,
      menit: row.menit,
      pembagi: row.pembagi,
      waktu: row.waktu,
      sebelum: row.sebelum,
      sesudah: row.sesudah,
      alasan: row.alasan,
      orang: row.orang,
      calon: row.calon,
      pembagian: row.pembagian,
      ditolak: row.ditolak,
    })),
    tidakTertempat,
    jumlahTidakTertempat: proposal.jumlahTidakTertempat,
    pegawaiTersisa,
    jumlahPegawaiTersisa: proposal.jumlahPegawaiTersisa,
  };
}

const jsonAngka = (n: AngkaUsulan) => ({
  tugasBelum: n.tugasBelum,
  menitBelum: n.menitBelum,
  tanpaTugas: n.tanpaTugas,
  rendah: n.rendah,
  melebihi: n.melebihi,
  bulanMelebihi: n.bulanMelebihi,
  rasioTertinggi: n.rasioTertinggi,
  puncak: n.puncak,
  rasioTerendah: n.rasioTerendah,
  rasioRataRata: n.rasioRataRata,
  kuadrat: n.kuadrat,
  rutin: n.rutin,
  perubahan: n.perubahan,
});

const ROWS: readonly (readonly [string, (numbers: AngkaUsulan) => string])[] = [
  ['Tugas belum terbagi', (n) => angka(n.tugasBelum)],
  ['Jam belum terbagi', (n) => jam(n.menitBelum)],
  ['Pegawai tanpa tugas', (n) => angka(n.tanpaTugas)],
  ['Beban di bawah ambang', (n) => angka(n.rendah)],
  ['Beban melebihi kapasitas', (n) => angka(n.melebihi)],
  ['Pegawai dengan bulan melebihi kapasitas', (n) => angka(n.bulanMelebihi)],
  ['Rasio terendah', (n) => rasio(n.rasioTerendah)],
  ['Rasio rata-rata', (n) => rasio(n.rasioRataRata)],
  ['Rasio tertinggi (puncak)', (n) => rasio(n.rasioTertinggi)],
  ['Jumlah kuadrat rasio', (n) => desimal(n.kuadrat, 3)],
  ['Bagian pekerjaan rutin', (n) => persen(n.rutin, 1)],
  ['Porsi yang berubah', (n) => angka(n.perubahan)],
];

export function describeBagi({ proposal, baris, diterapkan, habis }: HasilBagi): string {
  const { sebelum, sesudah, batas, tidakTertempat, jumlahTidakTertempat, pegawaiTersisa, selesai } = proposal;
  return [
    `${angka(baris.length)} tugas berubah pembagiannya.`,
    ...baris.flatMap(describeRow),
    ...tidakTertempat.map(({ tugas, sebab, saran }) => `  BELUM: ${tugas}: ${sebab}. ${saran}`),
    ...(jumlahTidakTertempat > tidakTertempat.length
      ? [`  … dan ${angka(jumlahTidakTertempat - tidakTertempat.length)} tugas lain belum terbagi.`]
      : []),
    ...pegawaiTersisa.map(({ nama, sebab, saran }) => `  PERHATIAN: ${nama}: ${sebab}. ${saran}`),
    '',
    table([['', 'sebelum', 'sesudah'], ...ROWS.map(([name, of]) => [name, of(sebelum), of(sesudah)])], new Set([1, 2])),
    '',
    ...(sesudah.puncak ? [`Puncak: ${sesudah.puncak.nama}, ${rasio(sesudah.rasioTertinggi)}.`] : []),
    ...(batas
      ? [
          `Batas: tidak ada pembagian dengan puncak di bawah ${desimal(batas.rasio, 3)}; jaraknya ${persen(batas.jarak, 2)} poin. ${batas.teks}.`,
        ]
      : []),
    ...(selesai ? [] : ['Perhitungan dihentikan sebelum selesai; waktu lebih lama mungkin memberi hasil lebih baik.']),
    diterapkan ? 'Usulan diterapkan.' : 'Tidak ada yang ditulis.',
    habis ? 'Keadaan berkas: terbagi habis.' : 'Keadaan berkas: belum terbagi habis; lihat: bagihabis status.',
  ].join('\n');
}

function describeRow({ tugas, namaBagian, sesudah, pembagi, alasan, orang, ditolak }: BarisUsulan): string[] {
  const people = sesudah
    .map(({ nama, porsi }) => (sesudah.length > 1 ? `${nama} ${porsi}/${pembagi}` : nama))
    .join('; ');
  const lain = orang.filter((one) => one.arah !== 'tetap' && !alasan.includes(one.alasan));
  return [
    `  ${tugas} (${namaBagian}) → ${people}`,
    `      ${alasan}`,
    ...lain.map((one) => `      ${one.alasan}`),
    ...(ditolak === '' ? [] : [`      ${ditolak}`]),
  ];
}
