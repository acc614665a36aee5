import { TextInput } from '@mantine/core';
import { BAGIAN_JENIS, isDaftar, type BidangTeks } from './bagianJenis';
import { IkutiKantor, IsianDaftarTemplat, IsianTeksTemplat, useTemuan } from './IsianTemplat';
import { useSesi } from '../../stores/sesiStore';
import { useTemplatKini } from './templatContext';
import { teks } from './teksTemplat';

/** The words of the letter, in the order they stand on paper. */
export function BagianTeks() {
  const [templat, ubah] = useTemplatKini();
  const surat = useSesi((s) => s.pengaturan?.surat);
  const { jenis } = templat;
  const penugasan = jenis === 'surat_tugas' || jenis === 'surat_perintah';
  const keterangan = (bidang: BidangTeks): string | undefined => {
    if (bidang === 'dasar') return teks.petunjuk.dasar;
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
            maks={bidang === 'penutup' ? 2000 : bidang === 'judul' ? 300 : 120}
            onUbah={(nilai) => ubah({ [bidang]: nilai })}
          />
        );
      })}
      <IkutiKantor
        label={teks.tembusan}
        ikut={templat.tembusan === null}
        onUbah={(ikut) => ubah({ tembusan: ikut ? null : (surat?.tembusan ?? []) })}
      />
      {templat.tembusan !== null && (
        <IsianDaftarTemplat bidang="tembusan" nilai={templat.tembusan} onUbah={(tembusan) => ubah({ tembusan })} />
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
