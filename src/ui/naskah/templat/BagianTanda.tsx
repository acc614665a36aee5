import { Checkbox, Select } from '@mantine/core';
import { JENIS_KOP } from '../../../domain/surat';
import { NAMA_PENANDATANGAN } from '../../../domain/templatNaskah';
import { useSesi } from '../../stores/sesiStore';
import { useTemplatKini } from './templatContext';
import { teks } from './teksTemplat';

const IKUTI = 'ikuti';

/** Letterhead, signer, and how names stand. */
export function BagianTanda() {
  const [templat, ubah] = useTemplatKini();
  const pengaturan = useSesi((s) => s.pengaturan);
  const { kotakTte, pejabatId } = templat;
  const tteKantor = pengaturan?.surat.kotakTte ? teks.pilihanTte.ya : teks.pilihanTte.tidak;
  const utama = pengaturan?.penandatangan;
  return (
    <>
      <Select
        label={teks.kop}
        allowDeselect={false}
        value={templat.kop}
        data={JENIS_KOP.map((value) => ({ value, label: teks.jenisKop[value] }))}
        onChange={(kop) => kop && ubah({ kop })}
      />
      <Select
        label={teks.penandatangan}
        description={pejabatId === null && teks.kantor(utama?.nama || utama?.jabatan || teks.belumDiisi)}
        allowDeselect={false}
        value={pejabatId ?? IKUTI}
        data={[
          { value: IKUTI, label: teks.ikuti },
          ...(pengaturan?.pejabat ?? []).map(({ id, penandatangan: p }) => ({
            value: id,
            label: [p.nama, p.jabatan].filter(Boolean).join(', ') || id,
          })),
        ]}
        onChange={(nilai) => ubah({ pejabatId: nilai === IKUTI ? null : nilai })}
      />
      <Select
        label={teks.namaPenandatangan}
        allowDeselect={false}
        value={templat.namaPenandatangan}
        data={NAMA_PENANDATANGAN.map((value) => ({ value, label: teks.pilihanNama[value] }))}
        onChange={(namaPenandatangan) => namaPenandatangan && ubah({ namaPenandatangan })}
      />
      <Select
        label={teks.kotakTte}
        description={kotakTte === null && teks.kantor(tteKantor.toLowerCase())}
        allowDeselect={false}
        value={kotakTte === null ? IKUTI : kotakTte ? 'ya' : 'tidak'}
        data={[
          { value: IKUTI, label: teks.ikuti },
          { value: 'ya', label: teks.pilihanTte.ya },
          { value: 'tidak', label: teks.pilihanTte.tidak },
        ]}
        onChange={(nilai) => ubah({ kotakTte: nilai === IKUTI ? null : nilai === 'ya' })}
      />
      <Checkbox
        size="xs"
        label={teks.tanpaGelar}
        checked={templat.orangTanpaGelar}
        onChange={(e) => ubah({ orangTanpaGelar: e.currentTarget.checked })}
      />
    </>
  );
}
