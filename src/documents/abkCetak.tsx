import { Fragment } from 'react';
import type { JumlahAbk } from '../domain/abk';
import {
  SEBUTAN_PEJ,
  catatanUraian,
  ejTeks,
  judulVolume,
  kelasTeks,
  orangTeks,
  satuanTeks,
  selisihTeks,
  setaraTeks,
} from '../domain/abkTeks';
import { jabatanStruktural } from '../domain/abkJabatan';
import { asumsiAbk } from '../domain/abkSimpulan';
import { angka, desimalRingkas, tanggalPanjang } from '../domain/tampil';
import { dokumenArtikel } from './dokumenArtikel';
import type { PilihanDokumen } from './dokumenSurat';
import { GAYA_ABK_CETAK } from './gayaAbk';
import type { Halaman } from './halaman';
import { type FormAbk, type JabatanForm, type UnitForm } from './susunAbk';

const halamanAbk = ({ kertas }: Pick<FormAbk, 'kertas'>): Halaman => ({
  kertas,
  orientasi: 'mendatar',
  tepi: [15, 12, 12, 15],
});

/** Need to EJ: the columns that every recapitulation ends with. */
function Nilai({ isi }: { isi: JumlahAbk }) {
  return (
    <>
      <td className="angka">{angka(isi.menit)}</td>
      <td className="angka">{orangTeks(isi.kebutuhan)}</td>
      <td className="angka">{angka(isi.bulat)}</td>
      <td className="angka">{angka(isi.pemangku)}</td>
      <td className="angka">{setaraTeks(isi.setara)}</td>
      <td className={isi.selisih < 0 ? 'angka kurang' : 'angka'}>{selisihTeks(isi.selisih)}</td>
      <td className="angka">{ejTeks(isi.ej)}</td>
      <td className="tengah">{isi.kelas === null ? '–' : `${isi.kelas} (${SEBUTAN_PEJ[isi.kelas]})`}</td>
    </>
  );
}

function KepalaNilai({ ej }: { ej: string }) {
  return (
    <>
      <th className="k-menit">Beban kerja (menit)</th>
      <th className="k-hitung">Kebutuhan (hitung)</th>
      <th className="k-orang">Kebutuhan (orang)</th>
      <th className="k-orang">Pemangku</th>
      <th className="k-orang">Setara penuh waktu</th>
      <th className="k-rasio">Selisih +/−</th>
      <th className="k-rasio">{ej}</th>
      <th className="k-sebutan">{ej === 'EU' ? 'Kelas' : 'PEJ'}</th>
    </>
  );
}

function RekapKantor({ form }: { form: FormAbk }) {
  return (
    <table className="abk">
      <thead>
        <tr>
          <th className="k-no">No.</th>
          <th>Unit</th>
          <KepalaNilai ej="EU" />
        </tr>
      </thead>
      <tbody>
        {form.unit.map((unit, i) => (
          <tr key={i}>
            <td className="tengah">{i + 1}.</td>
            <td>{unit.nama}</td>
            <Nilai isi={unit.jumlah} />
          </tr>
        ))}
        <tr className="jumlah">
          <td colSpan={2}>Jumlah</td>
          <Nilai isi={form.jumlah} />
        </tr>
      </tbody>
    </table>
  );
}

/** Peta jabatan with EJ: kelas, need, holders and the difference. */
function RekapUnit({ unit }: { unit: UnitForm }) {
  return (
    <table className="abk">
      <thead>
        <tr>
          <th className="k-no">No.</th>
          <th>Jabatan</th>
          <th className="k-kelas">Kelas jabatan</th>
          <KepalaNilai ej="EJ" />
        </tr>
      </thead>
      <tbody>
        {unit.baris.map((b, i) => (
          <tr key={b.kunci} className={b.jenis === 'belum' ? 'belum' : undefined}>
            <td className="tengah">{i + 1}.</td>
            <td>{b.jabatan}</td>
            <td className="tengah">{kelasTeks(b)}</td>
            <Nilai isi={b} />
          </tr>
        ))}
        <tr className="jumlah">
          <td colSpan={3}>Jumlah {unit.nama}</td>
          <Nilai isi={unit.jumlah} />
        </tr>
      </tbody>
    </table>
  );
}

function FormJabatan({ form, jabatan, nomor }: { form: FormAbk; jabatan: JabatanForm; nomor: number }) {
  const { dasar } = form;
  const norma = dasar.cara === 'norma';
  const bebanTeks = (n: number) => (norma ? angka(n) : desimalRingkas(n, 2));
  return (
    <>
      <h2>
        {nomor}. {jabatan.jabatan}{' '}
        {jabatan.jenis === 'jabatan' && <span className="redup">kelas jabatan {kelasTeks(jabatan)}</span>}
      </h2>
      <table className="abk">
        <thead>
          <tr>
            <th className="k-no">No.</th>
            <th>Uraian tugas</th>
            <th className="k-satuan">Satuan hasil</th>
            <th className="k-volume">{judulVolume(dasar)}</th>
            <th className="k-norma">Norma waktu (menit)</th>
            <th className="k-menit">Beban kerja (menit)</th>
            <th className="k-norma">WKE (menit)</th>
            <th className="k-hitung">Kebutuhan</th>
          </tr>
        </thead>
        <tbody>
          {jabatan.uraian.map((u, i) => (
            <tr key={u.tugasId}>
              <td className="tengah">{i + 1}.</td>
              <td>
                {u.nama}
                {catatanUraian(u) && <span className="catatan-baris">{catatanUraian(u)}</span>}
              </td>
              <td>{satuanTeks(u, dasar)}</td>
              <td className="angka">{desimalRingkas(u.volume, 2)}</td>
              <td className="angka">{angka(u.norma)}</td>
              <td className="angka">{bebanTeks(u.beban)}</td>
              <td className="angka">{angka(u.wke)}</td>
              <td className="angka">{orangTeks(u.kebutuhan)}</td>
            </tr>
          ))}
          <tr className="jumlah">
            <td colSpan={5}>
              {jabatan.uraian.length === 0 ? 'Belum ada uraian tugas bernorma' : 'Jumlah'}.
              {jabatanStruktural(jabatan.jenisJabatan) ? ' Jabatan struktural' : ' Dibulatkan'} {angka(jabatan.bulat)}{' '}
              orang; pemangku {angka(jabatan.pemangku)}; selisih {selisihTeks(jabatan.selisih)}; EJ {ejTeks(jabatan.ej)}
              ; PEJ {jabatan.kelas ?? '–'}
            </td>
            <td className="angka">{bebanTeks(jabatan.uraian.reduce((n, u) => n + u.beban, 0))}</td>
            <td />
            <td className="angka">{orangTeks(jabatan.kebutuhan)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Sumber({ form }: { form: FormAbk }) {
  return (
    <div className="sumber">
      {asumsiAbk(form.dasar).map(({ apa, nilai, sumber }) => (
        <p key={apa}>
          {apa}: {nilai}. Sumber: {sumber}.
        </p>
      ))}
      <p>
        Selisih = pemangku − kebutuhan dibulatkan (minus berarti kurang). EJ = kebutuhan ÷ pemangku; EU sama untuk
        seluruh pekerjaan unit, juga yang belum dibagi.
        {form.jumlah.tanpaNorma > 0 &&
          ` ${angka(form.jumlah.tanpaNorma)} tugas belum bernorma waktu dan tidak ikut dihitung.`}
      </p>
      <p>
        Pemangku per {tanggalPanjang(form.dasar.per)}. Dicetak {tanggalPanjang(form.dicetak)}.
      </p>
    </div>
  );
}

/** Units of the form in one print, `[dari, sampai)`: thousands of tables at once make Chromium slow. */
export interface PotonganAbk {
  readonly dari: number;
  readonly sampai: number;
}

/** Marked parts in a print: the recapitulation before the first unit, then each unit, with pages of its own count. */
export const jumlahBagianAbk = ({ dari, sampai }: PotonganAbk): number => sampai - dari + (dari === 0 ? 1 : 0);

/** The ABK forms on paper, landscape. */
export function dokumenAbk(form: FormAbk, pilihan: PilihanDokumen, potongan: PotonganAbk): string {
  const judul = (teks: string) => (
    <h1>
      {teks} TAHUN {form.tahun} <span className="kantor">{form.kantor}</span>
    </h1>
  );
  const unit = form.unit.slice(potongan.dari, potongan.sampai).map((satu, i) => (
    <Fragment key={i}>
      {judul(`ANALISIS BEBAN KERJA ${satu.nama.toUpperCase()}`)}
      <h2>Rekapitulasi per jabatan</h2>
      <RekapUnit unit={satu} />
      {satu.baris.map((b, n) => (
        <FormJabatan key={b.kunci} form={form} jabatan={b} nomor={n + 1} />
      ))}
    </Fragment>
  ));
  const rekap = (
    <>
      {judul('REKAPITULASI KEBUTUHAN PEGAWAI')}
      <RekapKantor form={form} />
      <Sumber form={form} />
    </>
  );
  const isi = potongan.dari === 0 ? [rekap, ...unit] : unit;
  return dokumenArtikel({ halaman: halamanAbk(form), kelas: 'lembar', gaya: [GAYA_ABK_CETAK], isi }, pilihan);
}
