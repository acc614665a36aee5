import type { JenisDpa } from '../domain/subKegiatan';
import type { CakupanDpa, DokumenDpa, DokumenMentah, PilihanDpa, SubMentah } from './dpaHasil';
import type { IsiJson } from './dpaJsonBentuk';
import { kenaliJson } from './dpaJsonBentuk';
import { subBelanja } from './dpaJsonDaftar';
import type { Simpul } from './dpaJsonNilai';
import { CatatanJson } from './dpaJsonNilai';
import { subRincian } from './dpaJsonRincian';
import { subTabel } from './dpaJsonTabel';
import { bukaJson } from './dpaJsonTeks';
import { cakupanDaftar } from './dpaUnit';
import { bacaTanggal } from '../domain/tanggalTeks';
import { GalatImpor } from './temuan';

/**
 * Reads a saved answer of the SIPD services (rincian belanja, DPA belanja, lists of sub kegiatan; alone, in arrays or
 * wrapped in `data`) or tables of its mirror plugin in one file. Findings name the path of the value.
 * @throws GalatImpor when it is no JSON, or JSON of another kind (named, with the keys that were found).
 */
export function bacaDpaJson(bytes: Uint8Array, nama: string, pilihan: PilihanDpa): DokumenMentah {
  const isi = kenaliJson(bukaJson(bytes, nama), nama);
  pilihan.progres?.(0.5);
  const catatan = new CatatanJson(nama);
  const sub: SubMentah[] = [
    ...isi.rincian.flatMap((s) => subRincian(s, catatan) ?? []),
    ...isi.belanja.flatMap((s) => subBelanja(s, catatan)),
    ...subTabel(isi, catatan),
  ];
  if (sub.length === 0 && catatan.temuan.every((t) => t.tingkat !== 'galat'))
    throw new GalatImpor('tanpa_data', `“${nama}” tidak memuat sub kegiatan yang aktif.`);
  return {
    berkas: nama,
    tataLetak: 'json',
    lembar: '',
    dokumen: dokumenJson(isi, sub),
    cakupan: cakupanJson(isi, sub),
    sub,
    totalTercetak: null,
    pemetaan: null,
    temuan: catatan.temuan,
  };
}

/** Lists cover the office, the DPA of a sub unit that unit. A rincian object is one sub kegiatan: nothing is said of its siblings. */
function cakupanJson(isi: IsiJson, sub: readonly SubMentah[]): CakupanDpa {
  if (isi.sub.length > 0) return { seluruh: true, kegiatan: [] };
  if (isi.belanja.length > 0) return cakupanDaftar(sub[0]?.kodeSubUnit ?? '', sub);
  return { seluruh: false, kegiatan: sub.map(({ kodeSubUnit, kode }) => ({ kodeSubUnit, kodeKegiatan: kode })) };
}

function dokumenJson(isi: IsiJson, sub: readonly SubMentah[]): DokumenDpa {
  const semua: readonly Simpul[] = [...isi.rincian, ...isi.belanja, ...isi.sub.slice(0, 50)];
  const pertama = (...kunci: readonly string[]): string => {
    for (const s of semua) {
      const t = s.teks(...kunci);
      if (t !== '') return t;
    }
    return '';
  };
  const nomor = pertama('nomor_dpa');
  const tahun = Number(pertama('tanun', 'tahun_anggaran', 'tahun'));
  const berubah = sub.some((s) => s.paguSebelum !== null);
  return {
    sebutan: /^[A-Z]+(?=\/)/.exec(nomor)?.[0] ?? '',
    jenis: jenisDari(nomor, berubah),
    nomor,
    tanggal: bacaTanggal(pertama('tanggal_dpa', 'tanggal')),
    tahun: Number.isInteger(tahun) && tahun >= 2000 && tahun <= 2100 ? tahun : null,
    kodeOrganisasi: pertama('kode_skpd').replace(/\s+/g, ''),
    namaOrganisasi: pertama('nama_skpd').replace(/^\d[\d.]{6,}\s+/, ''),
  };
}

/** The number begins with the form (`DPPA/B.1/…`); amounts before and after under a plain DPA number are a pergeseran. */
function jenisDari(nomor: string, berubah: boolean): JenisDpa | null {
  if (/^R?DPPA|^RKPA|^RKAP/i.test(nomor)) return 'perubahan';
  if (nomor === '') return null;
  return berubah ? 'pergeseran' : 'murni';
}
