import type { Tanggal } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { ClosingPart } from './ClosingPart';
import { Isian, ItemList, LabelledPart, sebaris } from './ItemList';
import { KopSurat } from './KopSurat';
import { Nomor, NOMOR_KOSONG } from './Nomor';
import { untukLengkap } from './pengganti';
import { TabelTugas } from './TabelTugas';

/** Behind the number of the decision, on its line: the extract has a date of its own below. */
const tanggalKeputusan = (tanggal: Tanggal): string =>
  tanggal === '' ? '' : ` TANGGAL ${tanggalPanjang(tanggal).toUpperCase()}`;

/** Extract of the yearly Keputusan for one person: what it is taken from, who, which tasks, how many hours. */
export function Petikan({ isi }: { isi: IsiSurat }) {
  const { keputusan } = isi;
  // A closing sentence of two lines is text enough to begin a page with the signature, so the table may fill its own.
  const sendiri = !sebaris(isi.penutup);
  return (
    <>
      <KopSurat isi={isi} />
      <div className="judul">
        <p className="utama">{isi.judul}</p>
        {keputusan !== null && (
          <>
            <p className="utama">KEPUTUSAN {keputusan.pejabat}</p>
            <Nomor nomor={`${keputusan.nomor || NOMOR_KOSONG}${tanggalKeputusan(keputusan.tanggal)}`} />
            <p className="tentang">TENTANG</p>
            <p className="utama">{keputusan.tentang.toUpperCase()}</p>
          </>
        )}
        {isi.tanpaNomor !== true && <p className="nomor-petikan">Nomor petikan: {isi.nomor || NOMOR_KOSONG}</p>}
      </div>
      {isi.menimbang.length > 0 && (
        <LabelledPart label="Menimbang">
          <ItemList butir={isi.menimbang} penanda="huruf" />
        </LabelledPart>
      )}
      {isi.dasar.length > 0 && (
        <LabelledPart label={isi.menimbang.length > 0 ? 'Mengingat' : 'Dasar'}>
          <ItemList butir={isi.dasar} />
        </LabelledPart>
      )}
      <p className="diktum">{isi.diktum}:</p>
      <LabelledPart label="Menetapkan">
        {keputusan !== null && <p className="paragraf">Pembagian tugas Tahun {isi.tahun} kepada:</p>}
        {isi.kepada.map((orang) => (
          <div className="orang" key={orang.pegawaiId}>
            <Isian label="Nama" nilai={orang.nama} tebal />
            <Isian label="NIP" nilai={orang.nip} />
            <Isian label="Pangkat/Gol." nilai={orang.pangkatGolongan} />
            <Isian label="Jabatan" nilai={orang.jabatan} />
            <Isian label="Unit kerja" nilai={orang.unitKerja} />
          </div>
        ))}
        <ItemList butir={untukLengkap(isi)} />
      </LabelledPart>
      <TabelTugas tabel={isi.tabel} ekor={sendiri ? null : <ClosingPart isi={isi} />} />
      {sendiri && <ClosingPart isi={isi} />}
    </>
  );
}
