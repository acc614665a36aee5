import type { ReactNode } from 'react';
import type { IsiDisposisi } from '../domain/bagianSurat';
import type { IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { Isian } from './ItemList';
import { KopSurat } from './KopSurat';
import { KotakCentang } from './KotakCentang';
import { kalimatPengganti } from './pengganti';
import { SignatureBlock } from './SignatureBlock';

/** Boxes that every form has; another nature gets a box of its own. */
const SIFAT = ['Sangat segera', 'Segera', 'Rahasia', 'Biasa'] as const;
/** Instructions of at most so many characters stand in two columns. */
const MUAT_SEPARUH = 22;
/** Notes of at most so many characters stand beside the initials. */
const CATATAN_PENDEK = 200;
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

/** Initials inside the office: the name and NIP are enough. */
const tanpaPangkat = (isi: IsiSurat): IsiSurat => ({ ...isi, penandatangan: { ...isi.penandatangan, pangkat: '' } });

function Surat({ surat }: { surat: IsiDisposisi }) {
  return (
    <tr>
      <td>
        <Isian label="Surat dari" nilai={atauTitik(surat.suratDari)} />
        <Isian label="Nomor" nilai={atauTitik(surat.nomorSurat)} />
        <Isian label="Tanggal" nilai={atauTitik(tanggalPanjang(surat.tanggalSurat))} />
      </td>
      <td>
        <Isian label="Diterima tgl." nilai={atauTitik(tanggalPanjang(surat.diterima))} />
        <Isian label="No. agenda" nilai={atauTitik(surat.agenda)} />
        <div className="sifat">
          <span className="label">Sifat</span> <span className="titikdua">:</span>{' '}
          <div className="kotak-kotak">
            {pilihanSifat(surat.sifat).map(({ teks, pilih }) => (
              <KotakCentang key={teks} pilih={pilih}>
                {teks}
              </KotakCentang>
            ))}
          </div>
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

/** Notes beside the initials; long ones over the whole width above them. */
function Penutup({ isi, surat }: { isi: IsiSurat; surat: IsiDisposisi }) {
  const panjang = surat.catatan.length > CATATAN_PENDEK;
  const catatan = (
    <>
      <p className="kepala-kolom">Catatan:</p>
      <p className="catatan">{surat.catatan}</p>
    </>
  );
  return (
    <>
      {panjang && (
        <tr className="dapat-terbagi">
          <td colSpan={2}>{catatan}</td>
        </tr>
      )}
      <tr>
        <td>
          {!panjang && catatan}
          {surat.tenggat !== '' && <p className="tenggat">Batas waktu: {tanggalPanjang(surat.tenggat)}</p>}
        </td>
        <td>
          <SignatureBlock isi={tanpaPangkat(isi)} pembuka={<p>Paraf dan tanggal: {tanggalPanjang(isi.tanggal)}</p>} />
        </td>
      </tr>
    </>
  );
}

/**
 * Lembar disposisi: one frame with the letter that came in, who is to act, what is asked, notes, and the initials of who
 * decides. Short texts keep to the upper half of the page, so that the sheet may be cut; long ones let the frame grow.
 */
export function Disposisi({ isi }: { isi: IsiSurat }) {
  const surat = isi.disposisi ?? KOSONG;
  const pengganti = kalimatPengganti(isi);
  return (
    <div className="disposisi">
      <KopSurat isi={isi} />
      <div className="bingkai">
        <table>
          <colgroup>
            <col className="k-kiri" />
            <col />
          </colgroup>
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
            <tr className="dapat-terbagi">
              <Kolom judul="Diteruskan kepada Sdr.:">
                {isi.kepada.map((orang) => (
                  <KotakCentang key={orang.pegawaiId} pilih>
                    {orang.nama}
                    {orang.jabatan !== '' && <span className="jabatan-orang">{orang.jabatan}</span>}
                  </KotakCentang>
                ))}
              </Kolom>
              <Kolom judul="Dengan hormat harap:">
                <div className={surat.harap.every(({ teks }) => teks.length <= MUAT_SEPARUH) ? 'dua-lajur' : undefined}>
                  {surat.harap.map(({ teks, pilih }) => (
                    <KotakCentang key={teks} pilih={pilih}>
                      {teks}
                    </KotakCentang>
                  ))}
                </div>
              </Kolom>
            </tr>
            <Penutup isi={isi} surat={surat} />
          </tbody>
        </table>
      </div>
      {pengganti !== '' && <p className="pengganti">{pengganti}</p>}
      {isi.catatanKaki !== '' && <p className="catatan-kaki">{isi.catatanKaki}</p>}
    </div>
  );
}
