import type { IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { ClosingPart } from './ClosingPart';
import { awalAkhir, sebaris } from './ItemList';
import { KopSurat } from './KopSurat';
import { LampiranPembagian } from './LampiranPembagian';
import { NOMOR_KOSONG } from './Nomor';
import { kalimatPengganti } from './pengganti';
import { TabelTugas } from './TabelTugas';

/** Up to so many copies stand in the head; more would push the text down and stand below the signature. */
const MAKS_TEMBUSAN_ATAS = 2;

function Baris({ label, isi }: { label: string; isi: readonly string[] }) {
  return (
    <div className="baris-nota">
      <span className="label">{label}</span> <span className="titikdua">:</span>{' '}
      {isi.map((teks, indeks) => (
        <p className={isi.length > 1 ? 'butir' : undefined} key={indeks}>
          {isi.length > 1 && <span className="nomor">{indeks + 1}.</span>}
          {teks}
        </p>
      ))}
    </div>
  );
}

/** `Yth. …`, also where the office typed it itself. */
const yth = (teks: string): string => (/^yth\b/i.test(teks) ? teks : `Yth. ${teks}`);

/** Addressee, sender, copies, date, number, nature, enclosures and subject; a field without content shows a dash. */
function KepalaNota({ isi, tembusan }: { isi: IsiSurat; tembusan: readonly string[] }) {
  const { nota } = isi;
  const atauStrip = (teks: string | undefined) => [teks === undefined || teks === '' ? '-' : teks];
  return (
    <div className="kepala-nota">
      <Baris label="Kepada" isi={[yth(nota?.yth ?? '')]} />
      <Baris label="Dari" isi={atauStrip(nota?.dari)} />
      {tembusan.length > 0 && <Baris label="Tembusan" isi={tembusan} />}
      <Baris label="Tanggal" isi={[tanggalPanjang(isi.tanggal)]} />
      <Baris label="Nomor" isi={[isi.nomor === '' ? NOMOR_KOSONG : isi.nomor]} />
      <Baris label="Sifat" isi={atauStrip(nota?.sifat)} />
      <Baris label="Lampiran" isi={atauStrip(nota?.lampiran)} />
      <Baris label="Hal" isi={atauStrip(nota?.hal)} />
    </div>
  );
}

function Alinea({ teks }: { teks: readonly string[] }) {
  return teks.map((satu, indeks) => (
    <p className="alinea" key={indeks}>
      {satu}
    </p>
  ));
}

/**
 * Nota Dinas: head, rule, text, signature without place, date and stamp (they belong to letters that leave the office), and
 * the division of tasks as its lampiran where it has one.
 */
export function NotaDinas({ isi }: { isi: IsiSurat }) {
  const pengganti = kalimatPengganti(isi);
  const paragraf = [...(isi.paragraf ?? []), ...(pengganti === '' ? [] : [pengganti])];
  // A closing of two lines is text enough to go with the signature; a table stands between the text and the closing.
  const sendiri = isi.tabel.length > 0 || !sebaris(isi.penutup);
  const akhir = sendiri ? paragraf.length : awalAkhir(paragraf, isi.penutup);
  const diAtas = isi.tembusan.length <= MAKS_TEMBUSAN_ATAS;
  return (
    <div className="nota">
      <KopSurat isi={isi} />
      <div className="judul">
        <p className="utama">{isi.judul}</p>
      </div>
      <KepalaNota isi={isi} tembusan={diAtas ? isi.tembusan : ['sebagaimana daftar di bawah']} />
      <Alinea teks={paragraf.slice(0, akhir)} />
      {isi.tabel.length > 0 && <TabelTugas tabel={isi.tabel} ekor={null} />}
      <div className="akhir">
        <Alinea teks={paragraf.slice(akhir)} />
        <ClosingPart isi={diAtas ? { ...isi, tembusan: [] } : isi} pembuka={null} />
      </div>
      <LampiranPembagian isi={isi} />
    </div>
  );
}
