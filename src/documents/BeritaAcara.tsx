import type { IsiBeritaAcara } from '../domain/bagianSurat';
import type { IsiSurat, PenerimaSurat } from '../domain/surat';
import { tanggalTerbilang } from '../domain/terbilang';
import { Isian, ItemList } from './ItemList';
import { masaSerah } from './kalimatSurat';
import { KopSurat } from './KopSurat';
import { Nomor } from './Nomor';
import { kalimatPengganti } from './pengganti';
import { SignatureBlock } from './SignatureBlock';
import { TabelTugas } from './TabelTugas';

function Pihak({ orang, nomor, sebutan }: { orang: PenerimaSurat; nomor: number; sebutan: string }) {
  return (
    <div className="orang bernomor">
      <span className="nomor">{nomor}.</span>
      <Isian label="Nama" nilai={orang.nama} tebal />
      <Isian label="NIP" nilai={orang.nip} />
      <Isian label="Pangkat/Gol." nilai={orang.pangkatGolongan} />
      <Isian label="Jabatan" nilai={orang.jabatan} />
      <Isian label="Unit kerja" nilai={orang.unitKerja} />
      <p>
        selanjutnya disebut <span className="tebal">{sebutan}</span>
        {nomor === 1 ? ';' : '.'}
      </p>
    </div>
  );
}

/** What both sides declare, where the template says nothing of its own. */
function pernyataan({ alasan, ...masa }: IsiBeritaAcara): string {
  const karena = alasan === '' ? '' : ` sehubungan dengan ${alasan.replace(/[\s.;,]+$/, '')}`;
  return `PIHAK KESATU menyerahkan tugas kepada PIHAK KEDUA${karena}, dan PIHAK KEDUA menerima penyerahan tugas tersebut terhitung mulai tanggal ${masaSerah(masa)}, dengan rincian sebagai berikut:`;
}

function TandaTanganPihak({ orang, sebutan, tte }: { orang: PenerimaSurat; sebutan: string; tte: boolean }) {
  return (
    <div className="ttd">
      <p>{sebutan},</p>
      {tte ? (
        <div className="kotak-tte">
          <span>ruang tanda tangan elektronik</span>
        </div>
      ) : (
        <div className="ruang-basah" />
      )}
      <p className={orang.pangkatGolongan + orang.nip === '' ? 'nama' : 'nama bergaris'}>{orang.nama}</p>
      {orang.pangkatGolongan !== '' && <p>{orang.pangkatGolongan}</p>}
      {orang.nip !== '' && <p>NIP {orang.nip}</p>}
    </div>
  );
}

/** Closing and the three signatures: who takes over left, who hands over right, and below them who takes note. */
function Penutup({ isi, pihak }: { isi: IsiSurat; pihak: IsiBeritaAcara }) {
  const { nama, jabatan } = isi.penandatangan;
  return (
    <div className="penutupan">
      {isi.penutup !== '' && <p className="penutup">{isi.penutup}</p>}
      {isi.tempat !== '' && <p className="dibuat">Dibuat di {isi.tempat}</p>}
      <div className="dua-pihak">
        <TandaTanganPihak orang={pihak.pihakKedua} sebutan="PIHAK KEDUA" tte={isi.kotakTte} />
        <TandaTanganPihak orang={pihak.pihakKesatu} sebutan="PIHAK KESATU" tte={isi.kotakTte} />
      </div>
      {nama + jabatan !== '' && (
        <div className="mengetahui">
          <SignatureBlock isi={isi} pembuka={<p>Mengetahui,</p>} />
        </div>
      )}
      {isi.tembusan.length > 0 && (
        <div className="tembusan">
          <p>Tembusan:</p>
          <ItemList butir={isi.tembusan} />
        </div>
      )}
      {isi.catatanKaki !== '' && <p className="catatan-kaki">{isi.catatanKaki}</p>}
    </div>
  );
}

/** Berita acara of a hand-over: day in words, both sides, what is said, the tasks with what is left of them, signatures. */
export function BeritaAcara({ isi }: { isi: IsiSurat }) {
  const { beritaAcara: pihak } = isi;
  if (pihak === undefined) throw new TypeError('a Berita Acara without its two sides');
  const pernyataannya = isi.paragraf === undefined || isi.paragraf.length === 0 ? [pernyataan(pihak)] : isi.paragraf;
  const pengganti = kalimatPengganti(isi);
  // Without a closing sentence the signatures stand in the last row of the table: no page holds them alone.
  const diTabel = isi.penutup === '' && isi.tabel.length > 0;
  const penutup = <Penutup isi={isi} pihak={pihak} />;
  const [kata = '', angka = ''] = tanggalTerbilang(isi.tanggal).split(/ (?=\()/);
  return (
    <div className="berita-acara">
      <KopSurat isi={isi} />
      <div className="judul">
        <p className="utama">{isi.judul}</p>
        <Nomor nomor={isi.nomor} />
      </div>
      <p className="alinea">
        Pada hari ini {kata}
        {angka !== '' && <span className="tetap"> {angka}</span>}, kami yang bertanda tangan di bawah ini:
      </p>
      <Pihak orang={pihak.pihakKesatu} nomor={1} sebutan="PIHAK KESATU" />
      <Pihak orang={pihak.pihakKedua} nomor={2} sebutan="PIHAK KEDUA" />
      {[...pernyataannya, ...(pengganti === '' ? [] : [pengganti])].map((teks, indeks) => (
        <p className="alinea" key={indeks}>
          {teks}
        </p>
      ))}
      {isi.tabel.length > 0 && <TabelTugas tabel={isi.tabel} ekor={diTabel ? penutup : null} sisa />}
      {!diTabel && penutup}
    </div>
  );
}
