import type { IsiSurat, PenerimaSurat } from '../domain/surat';
import { ClosingPart } from './ClosingPart';
import { akhirPendek, awalAkhir, Isian, ItemList, LabelledPart } from './ItemList';
import { KopSurat } from './KopSurat';
import { LampiranPenerima } from './LampiranPenerima';
import { Nomor } from './Nomor';
import { untukLengkap } from './pengganti';

/** More people than this are listed on a Lampiran page. */
const MAKS_PENERIMA = 5;

const sebagai = (peran: PenerimaSurat['peran']): string =>
  peran === 'ketua' ? 'Ketua' : peran === 'anggota' ? 'Anggota' : '';

function Penerima({ orang, nomor }: { orang: PenerimaSurat; nomor: number | null }) {
  return (
    <div className={nomor === null ? 'orang' : 'orang bernomor'}>
      {nomor !== null && <span className="nomor">{nomor}.</span>}
      <Isian label="Nama" nilai={orang.nama} tebal />
      <Isian label="Pangkat/Gol." nilai={orang.pangkatGolongan} />
      <Isian label="NIP" nilai={orang.nip} />
      <Isian label="Jabatan" nilai={orang.jabatan} />
      <Isian label="Sebagai" nilai={sebagai(orang.peran)} />
    </div>
  );
}

/** Surat Tugas / Surat Perintah Tugas in the order of the tata naskah: kop, title, dasar, diktum, Kepada, Untuk, close. */
export function SuratTugas({ isi }: { isi: IsiSurat }) {
  const terlampir = isi.kepada.length > MAKS_PENERIMA;
  const untuk = untukLengkap(isi);
  const akhir = awalAkhir(untuk, isi.penutup);
  const pendek = akhirPendek(untuk, isi.penutup);
  const kepada = (
    <LabelledPart label="Kepada">
      {terlampir ? (
        <p className="paragraf">Nama-nama sebagaimana daftar terlampir ({isi.kepada.length} orang).</p>
      ) : (
        isi.kepada.map((orang, indeks) => (
          <Penerima key={orang.pegawaiId} orang={orang} nomor={isi.kepada.length === 1 ? null : indeks + 1} />
        ))
      )}
    </LabelledPart>
  );
  return (
    <>
      <KopSurat isi={isi} />
      <div className="judul">
        <p className="utama">{isi.judul}</p>
        <Nomor nomor={isi.nomor} />
      </div>
      {isi.menimbang.length > 0 && (
        <LabelledPart label="Menimbang">
          <ItemList butir={isi.menimbang} penanda="huruf" />
        </LabelledPart>
      )}
      {isi.dasar.length > 0 && (
        <LabelledPart label="Dasar">
          <ItemList butir={isi.dasar} />
        </LabelledPart>
      )}
      <p className="diktum">{isi.diktum}:</p>
      {!pendek && kepada}
      {akhir > 0 && (
        <LabelledPart label="Untuk" bersambung>
          <ItemList butir={untuk} rentang={[0, akhir]} />
        </LabelledPart>
      )}
      <div className="akhir">
        {pendek && kepada}
        {untuk.length > 0 && (
          <LabelledPart label={akhir > 0 ? '' : 'Untuk'}>
            <ItemList butir={untuk} rentang={[akhir, untuk.length]} />
          </LabelledPart>
        )}
        <ClosingPart isi={isi} />
      </div>
      {terlampir && <LampiranPenerima isi={isi} />}
    </>
  );
}
