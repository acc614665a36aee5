import type { Pandangan } from './bagiHabisPandangan';
import { adaWaktu, calonTugas } from './bagiHabisPandangan';
import { bagianTeks, namaBulan, syaratTeks } from './bagiHabisSebut';
import type { Penjelasan } from './bagiHabisSisa';
import { rentangJendela } from './beban';
import type { Kantor } from './kantor';
import { namaBagian } from './kantor';
import { dihitung } from './kapasitas';
import type { Pegawai } from './pegawai';
import type { SebabLayak } from './syarat';
import { layak, layakKetua, memenuhi } from './syarat';
import { sebutKelas, sebutKetua } from './syaratTeks';
import { jendelaTeks } from './tampil';
import type { Syarat, TugasTerbagi } from './tugas';

/** Looks for who could do a task that nobody got: which requirement shuts out the people, and what would let some in. */
export class PencariCalon {
  private readonly lintas = new Map<string, string>();
  private readonly kantor: Kantor;

  constructor(private readonly p: Pandangan) {
    this.kantor = p.kantor;
  }

  /** null = somebody may do it, and it is not for want of people that it is left. */
  jelaskan(tugas: TugasTerbagi): Penjelasan | null {
    const { kantor } = this;
    const di = bagianTeks(kantor, tugas.bagianId);
    const orang = tugas.bagianId === null ? [] : this.p.orangBagian(tugas.bagianId);
    const calon = calonTugas(this.p, tugas);
    if (calon.length > 0) return kurangTim(tugas, calon, di);
    if (orang.length === 0)
      return {
        sebab: `tidak ada pegawai aktif ${di}`,
        saran: `Tempatkan pegawai di bagian ini atau ${this.bagianLain(tugas)}`,
      };
    const cocok = orang.filter((p) => memenuhi(tugas.syarat, p).ya);
    return cocok.length > 0 ? this.tanpaWaktu(tugas, cocok, di) : this.tanpaSyarat(tugas, orang, di);
  }

  /** People meet the requirements but are not there when it has to be done. */
  private tanpaWaktu(tugas: TugasTerbagi, cocok: readonly Pegawai[], di: string): Penjelasan | null {
    const { kantor } = this;
    const rentang = rentangJendela(tugas.jendela, kantor.kalender.tahun);
    if (cocok.some((p) => layak(tugas, p, rentang).ya && adaWaktu(kantor, tugas, p.id))) return null;
    const pada = waktuTeks(tugas);
    const nama = cocok.length > 2 ? `${cocok.length} orang yang memenuhi` : cocok.map((p) => p.nama).join(' dan ');
    return {
      sebab: `tidak ada ${pegawaiDengan(tugas.syarat)} ${di} yang bekerja pada ${pada} (${nama} tidak ada waktu itu)`,
      saran: `Geser waktunya, ubah hari tidak hadir, atau ${this.bagianLain(tugas)}`,
    };
  }

  private tanpaSyarat(tugas: TugasTerbagi, orang: readonly Pegawai[], di: string): Penjelasan {
    const gagal = new Map<SebabLayak, number>();
    for (const p of orang) {
      const boleh = memenuhi(tugas.syarat, p);
      if (!boleh.ya) gagal.set(boleh.sebab, (gagal.get(boleh.sebab) ?? 0) + 1);
    }
    const lintas = this.bagianLain(tugas);
    if (gagal.size === 1 && gagal.has('kelas')) {
      const ada = [...new Set(orang.map((p) => p.kelas))].sort((a, b) => (a ?? 0) - (b ?? 0)).join(', ');
      return {
        sebab: `tidak ada pegawai ${sebutKelas(tugas.syarat)} ${di} (yang ada kelas ${ada})`,
        saran: `Longgarkan syarat kelas atau ${lintas}`,
      };
    }
    const dilarang = gagal.get('dilarang') ?? 0;
    const larangan = dilarang > 0 ? `; ${dilarang} orang ditandai tidak boleh` : '';
    return {
      sebab: `tidak ada ${pegawaiDengan(tugas.syarat)} ${di}${larangan}`,
      saran: `${longgarkan(tugas.syarat, orang) ?? 'Longgarkan syarat'} atau ${lintas}`,
    };
  }

  /** Who of another bagian meets the requirements, so that the advice can be followed. */
  private bagianLain(tugas: TugasTerbagi): string {
    const { syarat, bagianId } = tugas;
    const kunci = JSON.stringify([bagianId, syarat]);
    let teks = this.lintas.get(kunci);
    if (teks === undefined) {
      const lain = [...this.kantor.pegawai.values()].filter(
        (p) => dihitung(p) && p.bagianId !== null && p.bagianId !== bagianId && memenuhi(syarat, p).ya,
      );
      const [satu] = lain;
      const contoh =
        satu === undefined
          ? 'di bagian lain pun tidak ada yang memenuhi'
          : `${lain.length} orang memenuhi, misalnya ${satu.nama}, ${namaBagian(this.kantor, satu.bagianId)}`;
      teks = `tandai pegawai bagian lain boleh mengerjakannya (${contoh}).`;
      this.lintas.set(kunci, teks);
    }
    return teks;
  }
}

/** Somebody may do it, but not as a team. */
function kurangTim(tugas: TugasTerbagi, calon: readonly Pegawai[], di: string): Penjelasan | null {
  const { orangMin } = tugas.syarat;
  if (orangMin !== null && calon.length < orangMin)
    return {
      sebab: `diminta sedikitnya ${orangMin} orang, yang memenuhi ${di} hanya ${calon.length}`,
      saran: 'Kurangi jumlah pelaksana, longgarkan syaratnya, atau tandai pegawai bagian lain boleh mengerjakannya.',
    };
  if (!calon.some((p) => layakKetua(tugas, p).ya))
    return {
      sebab: `tidak ada yang dapat menjadi ketua (${sebutKetua(tugas.syarat)}) di antara ${calon.length} orang ${di} yang memenuhi`,
      saran: 'Longgarkan syarat ketua atau tandai pegawai bagian lain yang setingkat boleh mengerjakannya.',
    };
  return null;
}

/** The one requirement whose absence would let people in: `Longgarkan kompetensi Hukum (3 orang dapat mengerjakan)`. */
function longgarkan(syarat: Syarat, orang: readonly Pegawai[]): string | null {
  const jalan: readonly (readonly [string, Partial<Syarat>])[] = [
    ['syarat kelas', { kelasMin: null, kelasMax: null }],
    ['syarat jenis jabatan', { jenisJabatan: [] }],
    ['syarat jabatan', { jabatan: [] }],
    ['syarat kompetensi', { kompetensi: [] }],
    ['tanda tidak boleh', { tidakBoleh: [] }],
  ];
  let terbaik: { apa: string; banyak: number } | null = null;
  for (const [apa, tanpa] of jalan) {
    const longgar = { ...syarat, ...tanpa };
    const banyak = orang.filter((p) => memenuhi(longgar, p).ya).length;
    if (banyak > (terbaik?.banyak ?? 0)) terbaik = { apa, banyak };
  }
  return terbaik && `Longgarkan ${terbaik.apa} (${terbaik.banyak} orang dapat mengerjakannya)`;
}

const pegawaiDengan = (syarat: Syarat): string => `pegawai ${syaratTeks(syarat)}`.trim();

/** `Maret` for a window of one month, else as lists show it. */
export function waktuTeks({ jendela }: Pick<TugasTerbagi, 'jendela'>): string {
  const [bulan] = jendela.jenis === 'bulan' ? jendela.bulan : [];
  return jendela.jenis === 'bulan' && jendela.bulan.length === 1 && bulan !== undefined
    ? namaBulan(bulan - 1)
    : jendelaTeks(jendela);
}
