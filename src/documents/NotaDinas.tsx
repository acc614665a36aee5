import type { IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { ClosingPart } from './ClosingPart';
import { KopSurat } from './KopSurat';
import { NOMOR_KOSONG } from './Nomor';
import { TabelTugas } from './TabelTugas';

/** Up to so many copies stand in the head; more would push the text down and stand below the signature. */
const MAKS_TEMBUSAN_ATAS = 2;

function Baris({ label, isi }: { label: string; isi: readonly string[] }) {
  return (
    <div className="baris-nota">
      <span className="label">{label}</span> <span className="titikdua">:</span>{' '}
      {isi.map((teks, indeks) => (
        <p className={isi.length > 1 ? 'butir' : undefined} key={indeks}>
          {isi.length > 1 && <span className="nomor">{indeks + 1}.</span>} {teks}
        </p>
      ))}
    </div>
  );
}

/** Addressee, sender, copies, date, number, nature, enclosures and subject; a field without content shows a dash. */
function KepalaNota({ isi, tembusan }: { isi: IsiSurat; tembusan: readonly string[] }) {
  const { nota } = isi;
  const atauStrip = (teks: string | undefined) => [teks === undefined || teks === '' ? '-' : teks];
  return (
    <div className="kepala-nota">
      <Baris label="Yth." isi={atauStrip(nota?.yth)} />
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

/**
 * Nota Dinas: head, rule, text, signature without place, date and stamp (they belong to letters that leave the office), and
 * the division of tasks as its lampiran where it has one.
 */
export function NotaDinas({ isi }: { isi: IsiSurat }) {
  const paragraf = isi.paragraf ?? [];
  const diAtas = isi.tembusan.length <= MAKS_TEMBUSAN_ATAS;
  const kepala = diAtas ? isi.tembusan : ['sebagaimana daftar di bawah'];
  // Without a closing sentence the last paragraph goes with the signature.
  const pisah = isi.penutup === '' && isi.tabel.length === 0 ? Math.max(0, paragraf.length - 1) : paragraf.length;
  const tampil = (teks: string, indeks: number) => (
    <p className="alinea" key={indeks}>
      {teks}
    </p>
  );
  return (
    <>
      <KopSurat kop={isi.kop} />
      <div className="judul">
        <p className="utama">{isi.judul}</p>
      </div>
      <KepalaNota isi={isi} tembusan={kepala} />
      {paragraf.slice(0, pisah).map(tampil)}
      {isi.tabel.length > 0 && <TabelTugas tabel={isi.tabel} ekor={null} />}
      <div className="akhir berekor">
        {paragraf.slice(pisah).map(tampil)}
        <ClosingPart isi={diAtas ? { ...isi, tembusan: [] } : isi} pembuka={null} />
      </div>
    </>
  );
}
