import type { ReactNode } from 'react';
import type { IsiDisposisi, IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { Isian } from './ItemList';
import { KopSurat } from './KopSurat';
import { KotakCentang } from './KotakCentang';
import { SignatureBlock } from './SignatureBlock';

/** Boxes that every form has; another nature gets a box of its own. */
const SIFAT = ['Sangat segera', 'Segera', 'Rahasia', 'Biasa'] as const;
const KOSONG: IsiDisposisi = {
  suratDari: '',
  nomorSurat: '',
  tanggalSurat: '',
  diterima: '',
  agenda: '',
  sifat: '',
  perihal: '',
  harap: [],
  catatan: '',
  tenggat: '',
};

/** `Segera, Rahasia` ticks two boxes. */
function pilihanSifat(sifat: string): readonly { readonly teks: string; readonly pilih: boolean }[] {
  const dipilih = sifat
    .split(/[,/;]/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');
  const sama = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const lain = dipilih.filter((satu) => !SIFAT.some((baku) => sama(baku, satu)));
  return [
    ...SIFAT.map((teks) => ({ teks, pilih: dipilih.some((satu) => sama(satu, teks)) })),
    ...lain.map((teks) => ({ teks, pilih: true })),
  ];
}

/** What is not known stays free for the pen. */
const atauTitik = (teks: string): string => (teks === '' ? '.'.repeat(20) : teks);

function Surat({ surat }: { surat: IsiDisposisi }) {
  return (
    <tr>
      <td>
        <Isian label="Surat dari" nilai={atauTitik(surat.suratDari)} />
        <Isian label="Nomor surat" nilai={atauTitik(surat.nomorSurat)} />
        <Isian label="Tanggal surat" nilai={atauTitik(tanggalPanjang(surat.tanggalSurat))} />
      </td>
      <td>
        <Isian label="Diterima tanggal" nilai={atauTitik(tanggalPanjang(surat.diterima))} />
        <Isian label="Nomor agenda" nilai={atauTitik(surat.agenda)} />
        <div className="sifat">
          <span className="label">Sifat</span> <span className="titikdua">:</span>{' '}
          {pilihanSifat(surat.sifat).map(({ teks, pilih }) => (
            <KotakCentang key={teks} pilih={pilih}>
              {teks}
            </KotakCentang>
          ))}
        </div>
      </td>
    </tr>
  );
}

function Kolom({ judul, children }: { judul: string; children: ReactNode }) {
  return (
    <td>
      <p className="kepala-kolom">{judul}</p>
      {children}
    </td>
  );
}

/**
 * Lembar disposisi: one frame with the letter that came in, who is to act, what is asked, notes, and the initials of who
 * decides. Short texts keep to the upper half of the page, so that the sheet may be cut; long ones let the frame grow.
 */
export function Disposisi({ isi }: { isi: IsiSurat }) {
  const surat = isi.disposisi ?? KOSONG;
  return (
    <div className="disposisi">
      <KopSurat kop={isi.kop} />
      <table>
        <tbody>
          <tr>
            <td className="judul-disposisi" colSpan={2}>
              <p>{isi.judul}</p>
              {isi.nomor !== '' && <p className="nomor-disposisi">Nomor {isi.nomor}</p>}
            </td>
          </tr>
          <Surat surat={surat} />
          <tr>
            <td colSpan={2}>
              <Isian label="Perihal" nilai={atauTitik(surat.perihal)} />
            </td>
          </tr>
          <tr>
            <Kolom judul="Diteruskan kepada Sdr.:">
              {isi.kepada.map((orang) => (
                <KotakCentang key={orang.pegawaiId} pilih>
                  {orang.nama}
                  {orang.jabatan !== '' && <span className="jabatan-orang">{orang.jabatan}</span>}
                </KotakCentang>
              ))}
            </Kolom>
            <Kolom judul="Dengan hormat harap:">
              {surat.harap.map(({ teks, pilih }) => (
                <KotakCentang key={teks} pilih={pilih}>
                  {teks}
                </KotakCentang>
              ))}
            </Kolom>
          </tr>
          <tr>
            <Kolom judul="Catatan:">
              <p className="catatan">{surat.catatan}</p>
              {surat.tenggat !== '' && <p className="tenggat">Batas waktu: {tanggalPanjang(surat.tenggat)}</p>}
            </Kolom>
            <td>
              <SignatureBlock isi={isi} pembuka={<p>Paraf dan tanggal: {tanggalPanjang(isi.tanggal)}</p>} />
            </td>
          </tr>
        </tbody>
      </table>
      {isi.catatanKaki !== '' && <p className="catatan-kaki">{isi.catatanKaki}</p>}
    </div>
  );
}
