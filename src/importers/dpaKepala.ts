import type { JenisDpa } from '../domain/subKegiatan';
import { kodeUnit } from './dpaKode';
import type { DokumenDpa } from './dpaHasil';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { bacaTanggal } from '../domain/tanggalTeks';

/** What stands above a table. */
export interface KepalaLembar {
  readonly dokumen: DokumenDpa;
  /** Row (1-based) that names the budget year, null without one. */
  readonly barisTahun: number | null;
  /** Unit all rows belong to, where the title names one and the table has no column for it. */
  readonly unit: { readonly kode: string; readonly nama: string } | null;
  /** 1000 for "dalam ribuan rupiah", 1000000 for "dalam jutaan", else 1. */
  readonly skala: number;
}

const SEBUTAN = /\b(DPPA|DPA|RKPA|RKA|RDPPA|RDPA)\b|dokumen pelaksanaan|rencana kerja dan (perubahan )?anggaran/i;
const TAHUN = /\b(?:tahun(?:\s+anggaran)?|anggaran|t\.?a\.?)\s*:?\s*(20\d\d)\b/i;
const NOMOR = /\b(DPP?A[/.][A-Z0-9][A-Z0-9./-]+)|\bnomor(?:\s+dpp?a)?\s*:\s*(\S.*)$/i;
const RIBUAN = /\b(?:dalam\s+)?(ribuan|jutaan)\s*(?:rupiah|rp)?\b|\b(?:rp\.?|rupiah)\s*[\s.,x]*(000)\b/i;
const TINGGI = 40;

/** Reads the title rows above the header (`akhir` = first header row, 0-based) and the header itself for its scale. */
export function bacaKepala(lembar: Lembar, akhir: number, judulPagu: string): KepalaLembar {
  const baris = lembar.baris.slice(Math.max(0, akhir - TINGGI), akhir).map((b) =>
    b
      .slice(0, 60)
      .map((s) => teksSel(s))
      .filter((t, i, semua) => t !== '' && t !== semua[i - 1])
      .join(' ')
      .replace(/\s*:\s*/g, ' : '),
  );
  const mulai = Math.max(0, akhir - TINGGI);
  const isian = (label: string): string => {
    const pola = new RegExp(`^(?:${label})\\s*:\\s*(.+)$`, 'i');
    return baris.map((t) => pola.exec(t)?.[1]?.trim() ?? '').find((t) => t !== '') ?? '';
  };
  const judul = baris.filter((t) => t.length <= 200);
  const sebutan = judul.find((t) => SEBUTAN.test(t)) ?? '';
  const letakTahun = baris.findIndex((t) => TAHUN.test(t));
  const tahun = TAHUN.exec(baris[letakTahun] ?? '')?.[1];
  const nomor = baris.map((t) => NOMOR.exec(t)).find((m) => m);
  const organisasi = kodeNama(isian('organisasi|skpd|opd|perangkat daerah|unit organisasi|nama skpd|nama opd'));
  const unit = kodeNama(isian('sub unit(?: organisasi)?|unit|sub skpd|unit kerja|bagian'));
  const skala = RIBUAN.exec(judulPagu) ?? judul.map((t) => /\bdalam (ribuan|jutaan)\b/i.exec(t)).find((m) => m);
  return {
    dokumen: {
      sebutan: sebutan.slice(0, 200),
      jenis: jenisDari(judul.join(' ')),
      nomor: (nomor?.[1] ?? nomor?.[2] ?? '').trim().slice(0, 100),
      tanggal: bacaTanggal(isian('tanggal(?: dpp?a)?')),
      tahun: tahun ? Number(tahun) : null,
      kodeOrganisasi: organisasi.kode,
      namaOrganisasi: organisasi.nama,
    },
    barisTahun: letakTahun < 0 ? null : mulai + letakTahun + 1,
    unit: unit.kode !== '' || unit.nama !== '' ? unit : null,
    skala: !skala ? 1 : /juta/i.test(skala[0]) ? 1_000_000 : 1000,
  };
}

function jenisDari(judul: string): JenisDpa | null {
  if (/\bpergeseran\b/i.test(judul)) return 'pergeseran';
  if (/\b(DPPA|RKPA|RDPPA)\b|\bperubahan\b/i.test(judul)) return 'perubahan';
  return /\bDPA\b|dokumen pelaksanaan anggaran/i.test(judul) ? 'murni' : null;
}

function kodeNama(teks: string): { readonly kode: string; readonly nama: string } {
  const m = /^([\d.]+\d)\s*[-–]?\s*(.*)$/.exec(teks);
  return m?.[1] && kodeUnit(m[1])
    ? { kode: m[1], nama: m[2] ?? '' }
    : { kode: '', nama: /[a-z]/i.test(teks) ? teks : '' };
}
