import type { IsiSurat } from '../domain/surat';
import { sebutanDiktum } from '../domain/terbilang';
import { ClosingPart } from './ClosingPart';
import { akhirPendek, awalAkhir, ItemList, LabelledPart } from './ItemList';
import { KopSurat } from './KopSurat';
import { LampiranPembagian } from './LampiranPembagian';
import { Nomor } from './Nomor';
import { pembukaNaskah } from './pembukaNaskah';
import { diktumLengkap } from './pengganti';

interface DiktumProps {
  readonly diktum: readonly string[];
  readonly rentang: readonly [number, number];
}

function Diktum({ diktum, rentang: [mulai, sampai] }: DiktumProps) {
  return diktum.slice(mulai, sampai).map((teks, indeks) => (
    <LabelledPart label={sebutanDiktum(mulai + indeks)} key={indeks}>
      <ItemList butir={[teks]} />
    </LabelledPart>
  ));
}

/**
 * Keputusan in the order of the tata naskah: kop, title, number, TENTANG, the official, Menimbang, Mengingat, MEMUTUSKAN,
 * Menetapkan, KESATU …, signature, copies, and the division by person as its lampiran.
 */
export function Keputusan({ isi }: { isi: IsiSurat }) {
  const pejabat = isi.keputusan?.pejabat ?? '';
  const tentang = (isi.keputusan?.tentang ?? '').toUpperCase();
  const { memperhatikan = [] } = isi;
  const pembuka = pembukaNaskah(isi);
  const diktum = diktumLengkap(isi);
  const akhir = awalAkhir(diktum, isi.penutup);
  const judul = `${isi.judul} ${pejabat}`.trim();
  const pendek = akhirPendek(diktum, isi.penutup);
  const menetapkan = (
    <LabelledPart label="Menetapkan">
      <p className="paragraf">
        {judul} TENTANG {tentang}.
      </p>
    </LabelledPart>
  );
  return (
    <div className={memperhatikan.length > 0 ? 'keputusan memperhatikan' : 'keputusan'}>
      <KopSurat isi={isi} />
      <div className="judul">
        <p className="utama">{judul}</p>
        <Nomor nomor={isi.nomor} />
        <p className="tentang">TENTANG</p>
        <p className="utama">{tentang}</p>
        {pembuka !== '' && <p className="rahmat">{pembuka}</p>}
        {pejabat !== '' && <p className="pejabat">{pejabat},</p>}
      </div>
      {isi.menimbang.length > 0 && (
        <LabelledPart label="Menimbang">
          <ItemList butir={isi.menimbang} penanda="huruf" />
        </LabelledPart>
      )}
      {isi.dasar.length > 0 && (
        <LabelledPart label="Mengingat">
          <ItemList butir={isi.dasar} />
        </LabelledPart>
      )}
      {memperhatikan.length > 0 && (
        <LabelledPart label="Memperhatikan">
          <ItemList butir={memperhatikan} />
        </LabelledPart>
      )}
      <p className="diktum">{isi.diktum}:</p>
      {!pendek && menetapkan}
      <Diktum diktum={diktum} rentang={[0, akhir]} />
      <div className="akhir">
        {pendek && menetapkan}
        <Diktum diktum={diktum} rentang={[akhir, diktum.length]} />
        <ClosingPart isi={isi} />
      </div>
      <LampiranPembagian isi={isi} />
    </div>
  );
}
