import { TextInput } from '@mantine/core';
import { BAGIAN_JENIS, isDaftar, type BidangTeks } from './bagianJenis';
import { IkutiKantor, IsianDaftarTemplat, IsianTeksTemplat, useTemuan } from './IsianTemplat';
import { useSesi } from '../../stores/sesiStore';
import { useTemplatKini } from './templatContext';
import { teks } from './teksTemplat';

/** Characters of a text; 120 where nothing is said. */
const MAKS: Partial<Record<BidangTeks, number>> = { penutup: 2000, judul: 300, pembuka: 300 };

/** The words of the letter, in the order they stand on paper. */
export function BagianTeks() {
  const [templat, ubah] = useTemplatKini();
  const surat = useSesi((s) => s.pengaturan?.surat);
  const { jenis } = templat;
  const penugasan = jenis === 'surat_tugas' || jenis === 'surat_perintah';
  const keterangan = (bidang: BidangTeks): string | undefined => {
    if (bidang === 'dasar') return teks.petunjuk.dasar;
    if (bidang === 'pembuka') return teks.petunjuk.pembuka;
    if (!penugasan) return undefined;
    if (bidang === 'untuk') return teks.petunjuk.untukPenugasan;
    return bidang === 'diktum' ? teks.petunjuk.ikutDiktum : bidang === 'judul' ? teks.petunjuk.ikutJudul : undefined;
  };
  return (
    <>
      <TextInput
        label={teks.nama}
        value={templat.nama}
        maxLength={120}
        error={useTemuan('nama')}
        onChange={(e) => ubah({ nama: e.currentTarget.value })}
      />
      {BAGIAN_JENIS[jenis].map((bidang) => {
        const arti = keterangan(bidang);
        const bersama = {
          label: teks.bidangJenis[jenis]?.[bidang] ?? teks.bidang[bidang],
          ...(arti !== undefined && { keterangan: arti }),
        };
        return isDaftar(bidang) ? (
          <IsianDaftarTemplat
            key={bidang}
            bidang={bidang}
            {...bersama}
            nilai={templat[bidang]}
            onUbah={(nilai) => ubah({ [bidang]: nilai })}
          />
        ) : (
          <IsianTeksTemplat
            key={bidang}
            bidang={bidang}
            {...bersama}
            nilai={templat[bidang]}
            maks={MAKS[bidang] ?? 120}
            onUbah={(nilai) => ubah({ [bidang]: nilai })}
          />
        );
      })}
      {jenis !== 'disposisi' && (
        <>
          <IkutiKantor
            label={teks.tembusan}
            ikut={templat.tembusan === null}
            onUbah={(ikut) => ubah({ tembusan: ikut ? null : (surat?.tembusan ?? []) })}
          />
          {templat.tembusan !== null && (
            <IsianDaftarTemplat bidang="tembusan" nilai={templat.tembusan} onUbah={(tembusan) => ubah({ tembusan })} />
          )}
        </>
      )}
      <IkutiKantor
        label={teks.catatanKaki}
        ikut={templat.catatanKaki === null}
        onUbah={(ikut) => ubah({ catatanKaki: ikut ? null : (surat?.catatanKaki ?? '') })}
      />
      {templat.catatanKaki !== null && (
        <IsianTeksTemplat
          bidang="catatanKaki"
          nilai={templat.catatanKaki}
          maks={1000}
          onUbah={(catatanKaki) => ubah({ catatanKaki })}
        />
      )}
    </>
  );
}
