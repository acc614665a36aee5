import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Pelanggaran } from '../../api/gabungViews';
import { useApi } from '../api';
import { DaftarMaya } from '../parts/DaftarMaya';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import css from './Benturan.module.css';
import { GabungOrang } from './GabungOrang';
import { teks } from './teks';

/** Rules across rows that do not hold: what and where in words, and what helps. */
export function DaftarPelanggaran() {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(() => api.listPelanggaran(), []);
  const [nip, setNip] = useState<string | null>(null);
  if (galat && !data) return <Galat pesan={galat} onUlang={muatUlang} />;
  if (!data) return null;
  if (data.total === 0)
    return (
      <Kosong ikon={IconCircleCheck} judul={teks.aturanKosong}>
        {teks.aturanKosongIsi}
      </Kosong>
    );
  const { baris, total } = data;
  return (
    <div className={css.isi}>
      {total > baris.length && <p className={css.petunjuk}>{teks.danLain(total - baris.length, 'lagi')}</p>}
      <div className={css.daftar}>
        <DaftarMaya
          label={teks.daftarAturan}
          jumlah={baris.length}
          tinggi={52}
          kunci={(at) => baris[at]?.kunci ?? String(at)}
          role="list"
        >
          {(at) => {
            const satu = baris[at];
            return satu ? <Baris satu={satu} onOrang={setNip} /> : null;
          }}
        </DaftarMaya>
      </div>
      <GabungOrang nip={nip} onTutup={() => setNip(null)} />
    </div>
  );
}

function Baris({ satu, onOrang }: { readonly satu: Pelanggaran; onOrang(nip: string): void }) {
  return (
    <div role="listitem" className={css.aturan} aria-label={satu.kata}>
      <IconAlertTriangle size={17} aria-hidden />
      <span className={css.kata}>
        {satu.kata}
        {satu.jenis === 'indukTerhapus' && (
          <span className={css.contoh}>
            {satu.baris
              .map(({ nama }) => nama)
              .slice(0, 3)
              .join(' · ')}
            {satu.jumlah > 3 && ` ${teks.danLain(satu.jumlah - 3, '')}`}
          </span>
        )}
      </span>
      <Obat satu={satu} onOrang={onOrang} />
    </div>
  );
}

function Obat({ satu, onOrang }: { readonly satu: Pelanggaran; onOrang(nip: string): void }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { buka } = layarStore.getState();
  if (satu.jenis === 'porsiLebih')
    return (
      <Button size="compact-sm" variant="default" onClick={() => buka('tugas', { tugasId: satu.tugasId })}>
        {teks.bukaTugas}
      </Button>
    );
  if (satu.jenis === 'nomorGanda')
    return (
      <Button size="compact-sm" variant="default" onClick={() => buka('naskah', { nomorGanda: true })}>
        {teks.bukaRegister}
      </Button>
    );
  if (satu.jenis === 'nipGanda')
    return (
      <span className={css.obat}>
        {satu.pegawai.map(({ id, nama }) => (
          <Button
            key={id}
            size="compact-sm"
            variant="subtle"
            maw={180}
            title={nama}
            onClick={() => buka('pegawai', { pegawaiId: id })}
          >
            {nama}
          </Button>
        ))}
        <Button size="compact-sm" variant="default" onClick={() => onOrang(satu.nip)}>
          {teks.gabungkanOrang}
        </Button>
      </span>
    );
  const { tabel, kolom, indukId } = satu;
  return (
    <span className={css.obat}>
      {satu.cara.map((cara) => (
        <Button
          key={cara}
          size="compact-sm"
          variant="default"
          disabled={sedang}
          title={teks.caraArti[cara]}
          onClick={() =>
            void jalankan(() => api.settleInduk({ tabel, kolom, indukId, cara }), { berhasil: teks.dibenahi })
          }
        >
          {teks.cara[cara]}
        </Button>
      ))}
    </span>
  );
}
