import { Select } from '@mantine/core';
import { GOLONGAN } from '../../domain/golongan';
import type { PegawaiId } from '../../domain/ids';
import { SEBUTAN_TINGKAT, TINGKAT_PEJABAT, type TingkatPejabat } from '../../domain/pejabat';
import type { Penandatangan } from '../../domain/surat';
import { tingkatJabatan } from '../../domain/wewenang';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import { IsianTeks } from './Isian';
import css from './Pengaturan.module.css';

const KUASA: readonly { readonly value: Penandatangan['kuasa']; readonly label: string }[] = [
  { value: '', label: 'Pejabat sendiri' },
  { value: 'a.n.', label: 'a.n. (atas nama)' },
  { value: 'u.b.', label: 'u.b. (untuk beliau)' },
  { value: 'Plt.', label: 'Plt. (pelaksana tugas)' },
  { value: 'Plh.', label: 'Plh. (pelaksana harian)' },
];
const MENURUT_JABATAN = 'jabatan';

/** `tingkat: undefined` = again as the post says. */
export type IsianPenandatangan = Partial<Omit<Penandatangan, 'tingkat'>> & {
  readonly tingkat?: TingkatPejabat | undefined;
};

interface Props {
  readonly nilai: Penandatangan;
  onUbah(isian: IsianPenandatangan): Promise<boolean>;
}

/** One signer: mandate, post, name; taken from the list of staff or typed. Each field is saved when it is left. */
export function FormPenandatangan({ nilai: p, onUbah }: Props) {
  const mandat = p.kuasa === 'a.n.' || p.kuasa === 'u.b.';
  return (
    <>
      <AmbilDariPegawai onUbah={onUbah} />
      <Select
        label="Kewenangan"
        allowDeselect={false}
        value={p.kuasa}
        data={KUASA.map(({ value, label }) => ({ value, label }))}
        onChange={(nilai) => void onUbah({ kuasa: nilai ?? '' })}
      />
      {mandat && (
        <IsianTeks
          label="Pemberi kuasa"
          petunjuk="mis. BUPATI CONTOH"
          nilai={p.pemberiKuasa}
          maks={200}
          onSimpan={(pemberiKuasa) => onUbah({ pemberiKuasa })}
        />
      )}
      {p.kuasa === 'u.b.' && (
        <IsianTeks
          label="Pejabat perantara"
          petunjuk="mis. SEKRETARIS DAERAH"
          nilai={p.perantara}
          maks={200}
          onSimpan={(perantara) => onUbah({ perantara })}
        />
      )}
      <IsianTeks
        label="Jabatan"
        petunjuk="mis. SEKRETARIS DAERAH"
        nilai={p.jabatan}
        maks={200}
        onSimpan={(jabatan) => onUbah({ jabatan })}
      />
      <IsianTeks label="Nama" nilai={p.nama} maks={160} onSimpan={(nama) => onUbah({ nama })} />
      <div className={css.baris}>
        <div className={css.sumber}>
          <IsianTeks
            label="Pangkat"
            petunjuk="mis. Pembina Utama Muda"
            nilai={p.pangkat}
            maks={100}
            onSimpan={(pangkat) => onUbah({ pangkat })}
          />
        </div>
        <div className={css.sumber}>
          <IsianTeks label="NIP" nilai={p.nip} maks={40} onSimpan={(nip) => onUbah({ nip })} />
        </div>
      </div>
      <Tingkat nilai={p} onUbah={onUbah} />
    </>
  );
}

/** How high the post stands; read from its words unless the office says otherwise. */
function Tingkat({ nilai, onUbah }: Props) {
  const { tingkat, ...tanpaTingkat } = nilai;
  const terbaca = tingkatJabatan(tanpaTingkat);
  return (
    <Select
      label="Tingkat"
      allowDeselect={false}
      value={tingkat ?? MENURUT_JABATAN}
      data={[
        {
          value: MENURUT_JABATAN,
          label: `Menurut jabatan: ${terbaca === null ? 'tidak terbaca' : SEBUTAN_TINGKAT[terbaca]}`,
        },
        ...TINGKAT_PEJABAT.map((value) => ({ value, label: SEBUTAN_TINGKAT[value] })),
      ]}
      onChange={(pilihan) => {
        const baru = TINGKAT_PEJABAT.find((satu) => satu === pilihan);
        void onUbah({ tingkat: baru });
      }}
    />
  );
}

function AmbilDariPegawai({ onUbah }: Pick<Props, 'onUbah'>) {
  const api = useApi();
  const { jalankan } = useAction();
  const ambil = (id: PegawaiId) =>
    jalankan(async () => {
      const { pegawai } = await api.getPegawai({ id });
      const pangkat = GOLONGAN.find(({ golongan }) => golongan === pegawai.golongan)?.pangkat ?? '';
      const { nama, nip, jabatan } = pegawai;
      await onUbah({ nama, nip, pangkat, jabatan: jabatan.toUpperCase() });
    });
  return (
    <PilihPegawai
      label="Ambil dari pegawai"
      contoh="Ketik nama pegawai"
      nilai={[]}
      onUbah={(ids) => {
        const id = ids.at(-1);
        if (id !== undefined) void ambil(id);
      }}
    />
  );
}
