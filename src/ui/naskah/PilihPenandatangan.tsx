import { Select } from '@mantine/core';
import { PEJABAT_UTAMA } from '../../domain/pejabat';
import type { Pengaturan } from '../../domain/pengaturan';
import type { Penandatangan } from '../../domain/surat';
import { periksaWewenang, tingkatJabatan } from '../../domain/wewenang';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { useSesi } from '../stores/sesiStore';
import type { DrafNaskah } from './drafNaskah';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teksBaru as t } from './teksBaru';
import { useTemplatJenis } from './useTemplatJenis';

const sebut = ({ nama, jabatan }: Penandatangan): string =>
  [jabatan, nama].filter(Boolean).join(' · ') || 'Belum diisi';

/** Signers by id, the one of the settings first. */
const semuaPejabat = ({
  penandatangan,
  pejabat,
}: Pengaturan): readonly { id: string; penandatangan: Penandatangan }[] => [
  { id: PEJABAT_UTAMA, penandatangan },
  ...pejabat,
];

/** What the letter is about, as far as the form says it: the table of signers may name a matter. */
const perihalDraf = ({ jenis, untuk, hal, tentang, perihal, alasan }: DrafNaskah): string =>
  jenis === 'nota_dinas'
    ? hal
    : jenis === 'keputusan'
      ? tentang
      : jenis === 'disposisi'
        ? perihal
        : jenis === 'berita_acara'
          ? alasan
          : jenis === 'petikan'
            ? ''
            : untuk;

/** The signer a letter is written for. */
function usePenandatangan(): Penandatangan | undefined {
  const pejabatId = useNaskah((s) => s.draf.pejabatId);
  const pengaturan = useSesi((s) => s.pengaturan);
  const { dipakai } = useTemplatJenis();
  const id = pejabatId ?? dipakai?.pejabatId ?? PEJABAT_UTAMA;
  return pengaturan ? semuaPejabat(pengaturan).find((satu) => satu.id === id)?.penandatangan : undefined;
}

/** Who signs, with a word when the letter goes higher than it must; and the unit that numbers it. */
export function PilihPenandatangan() {
  const draf = useNaskah((s) => s.draf);
  const ubah = useNaskah((s) => s.ubah);
  const pengaturan = useSesi((s) => s.pengaturan);
  const { dipakai } = useTemplatJenis();
  const penandatangan = usePenandatangan();
  if (pengaturan === null) return null;
  const semua = semuaPejabat(pengaturan);
  const bawaan = dipakai?.pejabatId ?? PEJABAT_UTAMA;
  const temuan =
    penandatangan &&
    periksaWewenang(
      pengaturan.wewenang,
      { jenis: draf.jenis, perihal: perihalDraf(draf), opd: pengaturan.identitas.opd },
      tingkatJabatan(penandatangan),
    );
  return (
    <>
      {semua.length > 1 && (
        <Select
          label={t.penandatangan}
          title={penandatangan && sebut(penandatangan)}
          allowDeselect={false}
          data={semua.map((satu) => ({
            value: satu.id,
            label:
              satu.id === bawaan && bawaan !== PEJABAT_UTAMA
                ? t.penandatanganTemplat(sebut(satu.penandatangan))
                : sebut(satu.penandatangan),
          }))}
          value={draf.pejabatId ?? bawaan}
          onChange={(nilai) => ubah({ pejabatId: nilai === bawaan ? null : nilai })}
        />
      )}
      {temuan && (
        <div className={css.wewenang} role="note">
          <div className={css.awas}>{temuan.pesan}</div>
          {temuan.sumber !== '' && <div className="redup">{temuan.sumber}</div>}
        </div>
      )}
      <UnitPenomoran />
    </>
  );
}

/** Only where units count by themselves. */
function UnitPenomoran() {
  const api = useApi();
  const unitId = useNaskah((s) => s.draf.unitId);
  const ubah = useNaskah((s) => s.ubah);
  const penomoran = useSesi((s) => s.pengaturan?.penomoran);
  const ada = penomoran?.perUnit === true && penomoran.unit.length > 0;
  const { data: bagian = [] } = useQuery(ada ? () => api.listBagian() : null, [ada], ['bagian']);
  if (!ada) return null;
  const pilihan = bagian.filter(({ id }) => penomoran.unit.some((unit) => unit.bagianId === id));
  return (
    <Select
      label={t.unit}
      allowDeselect={false}
      data={[{ value: '', label: t.unitKantor }, ...pilihan.map(({ id, nama }) => ({ value: id, label: nama }))]}
      value={unitId ?? ''}
      onChange={(nilai) => ubah({ unitId: pilihan.find(({ id }) => id === nilai)?.id ?? null })}
    />
  );
}
