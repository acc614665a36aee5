import type { AkibatOrang } from './bagiHabisAkibat';
import { akibatUbah, batasTahun } from './bagiHabisAkibat';
import type { Mengapa } from './bagiHabisMengapa';
import type { Jalan } from './bagiHabisMengapaJalan';
import { bersamaDengan, cukupHadir, lebihRingan, semuaJalan } from './bagiHabisMengapaJalan';
import type { Pandangan } from './bagiHabisPandangan';
import { bulanBertambah, namaBulan, rasioBulan, ubahRasio } from './bagiHabisSebut';
import type { PegawaiId } from './ids';
import type { Pegawai } from './pegawai';
import { pemegang } from './syaratTim';
import { menitKeJam, rasioTeks } from './tampil';
import type { TugasTerbagi } from './tugas';
import { kelebihanMuat } from './bagiHabisMuat';

/** M10–M21: the best way to give the task to the person, weighed against the division as it is. */
export function jawabAkibat(p: Pandangan, tugas: TugasTerbagi, pegawai: Pegawai, calon: readonly Pegawai[]): Mengapa {
  if (tugas.hadirBersama && cukupHadir(tugas)) return jawabHadir(p, tugas, pegawai, calon);
  const jalan = semuaJalan(p, tugas, pegawai).reduce<Jalan | null>(
    (a, b) => (a === null || lebihRingan(b, a) ? b : a),
    null,
  );
  if (jalan === null) throw new Error('a task that may be given away has a holder or something left over');
  const { dari, akibat } = jalan;
  const dia = akibat.orang.find((o) => o.pegawai.id === pegawai.id);
  if (dia === undefined) throw new Error('the person gets the task');
  const urut = [dia, ...akibat.orang.filter((o) => o !== dia)];
  const bersama = dari === null ? null : bilaDibagi(p, tugas, pegawai);
  const rincian = [
    `${pegawai.nama}: beban ${ubahRasio(dia.sebelum.rasio, dia.sesudah.rasio)}.`,
    ...urut
      .slice(1)
      .filter((o) => o.sebelum.beban !== o.sesudah.beban)
      .map((o) => `${o.pegawai.nama}: beban ${ubahRasio(o.sebelum.rasio, o.sesudah.rasio)}.`),
    ...(bersama === null ? [] : [bersama.teks]),
    `${calon.length} pegawai boleh mengerjakannya; ${kedudukan(p, calon, pegawai.id)}.`,
  ];
  const dasar = putusan(p, tugas, jalan, dia);
  const { aturan, jawaban, saran } =
    bersama?.lebihBaik === true && dasar.aturan !== 'M21' ? { ...dasar, aturan: 'M19', saran: bersama.saran } : dasar;
  return {
    aturan,
    boleh: true,
    jawaban:
      dari === null || aturan === 'M21'
        ? jawaban
        : `Bila diberikan kepada ${pegawai.nama} sebagai ganti ${dari.nama}: ${jawaban}`,
    rincian,
    saran,
    akibat: urut.map((o) => ({
      pegawaiId: o.pegawai.id,
      sebelum: o.sebelum.rasio,
      sesudah: o.sesudah.rasio,
    })),
  };
}

/** M20. */
function jawabHadir(p: Pandangan, tugas: TugasTerbagi, pegawai: Pegawai, calon: readonly Pegawai[]): Mengapa {
  const { orang } = akibatUbah(p, [bersamaDengan(tugas, pegawai)]);
  const dia = orang.find((o) => o.pegawai.id === pegawai.id);
  const ubah = ubahRasio(dia?.sebelum.rasio ?? null, dia?.sesudah.rasio ?? null);
  const hadir = pemegang(tugas.penugasan).length;
  return {
    aturan: 'M20',
    boleh: true,
    jawaban: `Hadir bersama: ${hadir} orang sudah cukup, dan setiap orang memakai seluruh waktunya. Bila ${pegawai.nama} ikut, bebannya ${ubah} dan beban yang lain tidak berkurang.`,
    rincian: [`${calon.length} pegawai boleh mengerjakannya; ${kedudukan(p, calon, pegawai.id)}.`],
    saran: 'Tambahkan di papan bila memang harus hadir.',
    akibat:
      dia === undefined ? [] : [{ pegawaiId: pegawai.id, sebelum: dia.sebelum.rasio, sesudah: dia.sesudah.rasio }],
  };
}

/** M19: what sharing it with the person would do; null when it may not be shared among one more. */
function bilaDibagi(
  p: Pandangan,
  tugas: TugasTerbagi,
  pegawai: Pegawai,
): { readonly lebihBaik: boolean; readonly teks: string; readonly saran: string } | null {
  const banyak = pemegang(tugas.penugasan).length + 1;
  const { orangMax } = tugas.syarat;
  if (!tugas.dapatDibagi || tugas.pembagi < banyak || (orangMax !== null && banyak > orangMax)) return null;
  const { orang, bedaBeban: beda } = akibatUbah(p, [bersamaDengan(tugas, pegawai)]);
  const dia = orang.find((o) => o.pegawai.id === pegawai.id);
  if (dia === undefined || beda === null) return null;
  const ubah = ubahRasio(dia.sebelum.rasio, dia.sesudah.rasio);
  return {
    lebihBaik: beda.lebihBaik,
    teks: `Bila dibagi rata ${banyak} orang bersama ${pegawai.nama} (beban ${ubah}): ${beda.lebihBaik ? 'beban lebih merata, tetapi tugas terpecah kepada satu orang lagi' : 'tidak lebih baik'}.`,
    saran: `Bagi rata bersama ${pegawai.nama} di papan bila tugas ini boleh ditangani ${banyak} orang.`,
  };
}

interface Putusan {
  readonly aturan: string;
  readonly jawaban: string;
  readonly saran: string;
}

function putusan(p: Pandangan, tugas: TugasTerbagi, { dari, akibat, ganti }: Jalan, dia: AkibatOrang): Putusan {
  // That the present division would change is said last, after what it would do to the loads.
  const mengganggu = akibat.beda?.tingkat === 'terganggu' && !akibat.beda.lebihBaik;
  const beda = mengganggu ? akibat.bedaBeban : akibat.beda;
  const ubah = ubahRasio(dia.sebelum.rasio, dia.sesudah.rasio);
  const dengan = 'Beri sebagian saja, atau pindahkan dahulu tugas lain darinya.';
  if (beda !== null && !beda.lebihBaik) {
    switch (beda.tingkat) {
      case 'lebihTahun':
        return {
          aturan: 'M10',
          jawaban: `bebannya menjadi ${rasioTeks(dia.sesudah.rasio)}, di atas ${batasTeks(p, dia)}.`,
          saran: dengan,
        };
      case 'lebihBulan':
      case 'bulanRingan':
        return { aturan: 'M11', jawaban: `${bulanTeks(dia)}.`, saran: `Geser waktu tugas. ${dengan}` };
      case 'tanpaTugas':
        return {
          aturan: 'M12',
          jawaban: `${dari?.nama ?? 'pemegang sekarang'} menjadi tanpa tugas.`,
          saran: 'Beri pemegang sekarang tugas lain lebih dahulu.',
        };
      case 'rendah':
        return {
          aturan: 'M13',
          jawaban: `beban ${dari?.nama ?? 'pemegang sekarang'} menjadi ${rasioTeks(akibat.orang.find((o) => o !== dia)?.sesudah.rasio ?? null)}, di bawah ambang beban rendah.`,
          saran: 'Beri pemegang sekarang tugas lain lebih dahulu.',
        };
      case 'terganggu':
      case 'adil':
        break;
    }
  }
  const tidakMuat = kelebihanMuat(p, ganti, dia.pegawai.id);
  if (tidakMuat !== null) return { aturan: 'M14', jawaban: `${tidakMuat}.`, saran: `Geser waktu tugas. ${dengan}` };
  if (beda !== null && !beda.lebihBaik) {
    const puncak = (sisi: 'sebelum' | 'sesudah'): number =>
      akibat.orang.reduce((n, o) => Math.max(n, o[sisi].rasio ?? 0), 0);
    if (puncak('sesudah') > puncak('sebelum') + 0.005)
      return {
        aturan: 'M15',
        jawaban: `beban tertinggi di antara mereka naik dari ${rasioTeks(puncak('sebelum'))} menjadi ${rasioTeks(puncak('sesudah'))}.`,
        saran: '',
      };
    return { aturan: 'M16', jawaban: `bebannya ${ubah}; pembagian menjadi kurang merata.`, saran: '' };
  }
  return setara(p, tugas, dari, dia, { lebihBaik: beda !== null, mengganggu });
}

/** M17, M18, M21: nothing gets worse in load. */
function setara(
  p: Pandangan,
  tugas: TugasTerbagi,
  dari: Pegawai | null,
  dia: AkibatOrang,
  { lebihBaik, mengganggu }: { readonly lebihBaik: boolean; readonly mengganggu: boolean },
): Putusan {
  const ubah = ubahRasio(dia.sebelum.rasio, dia.sesudah.rasio);
  const serumpun = (id: PegawaiId): number =>
    tugas.subKegiatanId === null
      ? 0
      : p.tugasnya(id).filter((t) => t.id !== tugas.id && t.subKegiatanId === tugas.subKegiatanId).length;
  if (dari !== null && !lebihBaik && serumpun(dari.id) > serumpun(dia.pegawai.id))
    return {
      aturan: 'M17',
      jawaban: `${dari.nama} memegang ${serumpun(dari.id)} tugas lain pada sub kegiatan yang sama; sama baiknya bagi beban (${ubah}), tetapi sub kegiatan terpecah.`,
      saran: '',
    };
  const lama = p.kantor.tugas.get(tugas.id)?.penugasan ?? [];
  if (dari !== null && !lebihBaik && lama.some((bagian) => bagian.pegawaiId === dari.id))
    return {
      aturan: 'M18',
      jawaban: `${dari.nama} sudah memegangnya sekarang dan pemindahan tidak memperbaiki apa pun (beban ${dia.pegawai.nama} ${ubah}).`,
      saran: '',
    };
  if (dari !== null && lebihBaik && mengganggu)
    return {
      aturan: 'M18',
      jawaban: `beban menjadi lebih baik terbagi (${dia.pegawai.nama} ${ubah}), tetapi ${dari.nama} sudah memegangnya sekarang dan usulan mempertahankan pembagian yang ada.`,
      saran: 'Pindahkan sendiri di papan, atau hitung usulan dengan pilihan Atur ulang.',
    };
  return {
    aturan: 'M21',
    jawaban: lebihBaik
      ? `Boleh, dan pembagian menjadi lebih baik: beban ${dia.pegawai.nama} ${ubah}.`
      : `Boleh saja: hampir sama baiknya, beban ${dia.pegawai.nama} ${ubah}.`,
    saran: lebihBaik ? 'Hitung usulan agar seluruh pembagian ikut disesuaikan.' : '',
  };
}

function batasTeks(p: Pandangan, { pegawai, sesudah }: AkibatOrang): string {
  const umum = p.kantor.pengaturan.ambangMelebihi.nilai / 100;
  const batas = sesudah.kapasitas === 0 ? umum : batasTahun(p, pegawai, sesudah.kapasitas) / sesudah.kapasitas;
  return batas > umum ? `beban yang diterima baginya (${rasioTeks(batas)})` : `batas ${rasioTeks(umum)}`;
}

function bulanTeks({ pegawai, sebelum, sesudah }: AkibatOrang): string {
  const bulan = bulanBertambah(sebelum, sesudah);
  if (bulan < 0) return `beban bulanan ${pegawai.nama} bertambah`;
  const lebih = (sesudah.bulan.beban[bulan] ?? 0) - (sesudah.bulan.kapasitas[bulan] ?? 0);
  return `${pegawai.nama} kelebihan ${menitKeJam(lebih)} pada ${namaBulan(bulan)} (${rasioTeks(rasioBulan(sesudah, bulan))})`;
}

function kedudukan(p: Pandangan, calon: readonly Pegawai[], id: PegawaiId): string {
  const rasio = p.beban(id).rasio ?? 0;
  const lebihRendah = calon.filter((c) => c.id !== id && (p.beban(c.id).rasio ?? 0) < rasio).length;
  return lebihRendah === 0 ? 'ia yang bebannya terendah' : `${lebihRendah} di antaranya lebih ringan bebannya`;
}
