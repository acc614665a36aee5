import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import { indeksTertinggi, semuaKomponen, type KomponenRb, type PaketRb } from '../../domain/rb';
import { periksaPaket } from '../../domain/rbPeriksa';
import { gantiKomponen, tambahButir, tambahKomponen } from '../../domain/rbSusun';
import { bobotTeks } from '../../domain/rbTeks';
import { tulisRbPaket } from '../../domain/rbTulis';
import { useApi } from '../api';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import { FormKomponen } from './FormKomponen';
import type { LembarTerhitung } from './lembarTerhitung';
import css from './Rb.module.css';
import type { RbStore } from './rbStore';
import { teks } from './teks';

const t = teks.ubah;

interface Props {
  readonly store: RbStore;
  readonly isi: LembarTerhitung;
}

/** Components, weights and questions of one sheet; sums follow by themselves. */
export function LaciSusunan({ store, isi }: Props) {
  const { susunan, bukaSusunan } = useStore(store);
  const [berubah, setBerubah] = useState(false);
  const tutup = (): void => {
    setBerubah(false);
    bukaSusunan(false);
  };
  return (
    <Laci terbuka={susunan} judul={t.judul} lebar={980} onTutup={tutup} buang={berubah ? t.buang : undefined}>
      {(batal) => <Form isi={isi} onBerubah={() => setBerubah(true)} onBatal={batal} onSelesai={tutup} />}
    </Laci>
  );
}

interface PropsForm {
  readonly isi: LembarTerhitung;
  onBerubah(): void;
  onBatal(): void;
  onSelesai(): void;
}

function Form({ isi, onBerubah, onBatal, onSelesai }: PropsForm) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [nama, setNama] = useState(isi.nama);
  const [paket, setPaket] = useState<PaketRb>(isi.paket);
  const [versi] = useState(isi.versi);
  const [dipilih, setDipilih] = useState(isi.paket.komponen[0]?.id ?? '');
  const semua = semuaKomponen(paket.komponen);
  const komponen = semua.find(({ id }) => id === dipilih);
  const temuan = periksaPaket(paket);
  const ganti = (baru: PaketRb): void => {
    setPaket(baru);
    onBerubah();
  };
  const tambah = (induk: string | null): void => {
    const hasil = tambahKomponen(paket, induk, t.komponenBaru);
    ganti(hasil.paket);
    setDipilih(hasil.id);
  };
  const simpan = async (): Promise<void> => {
    const hasil = await jalankan(() => api.saveSusunanRb({ id: isi.id, versi, nama, isi: tulisRbPaket(paket) }), {
      berhasil: t.tersimpan,
    });
    if (hasil !== undefined) onSelesai();
  };
  return (
    <div className="isi-laci">
      <div className={css.kaki}>
        <TextInput
          label={t.nama}
          w={320}
          maxLength={120}
          value={nama}
          onChange={(e) => {
            setNama(e.currentTarget.value);
            onBerubah();
          }}
        />
        <strong>{t.jumlah(bobotTeks(indeksTertinggi(paket)))}</strong>
      </div>
      <div className={css.dua}>
        <div className="isi-laci">
          <ul className={css.pohon} aria-label={t.komponen}>
            <Pohon komponen={paket.komponen} tingkat={0} dipilih={dipilih} onPilih={setDipilih} />
          </ul>
          <div>
            <Button size="compact-xs" variant="default" onClick={() => tambah(null)}>
              {t.tambahAtas}
            </Button>
          </div>
        </div>
        {komponen && (
          <FormKomponen
            key={komponen.id}
            komponen={komponen}
            paket={paket}
            onUbah={(baru) => ganti(gantiKomponen(paket, komponen.id, () => baru))}
            onTambahKomponen={() => tambah(komponen.id)}
            onTambahButir={() => ganti(tambahButir(paket, komponen.id))}
          />
        )}
      </div>
      {temuan.length > 0 && (
        <ul className={css.temuan} role="alert">
          {temuan.slice(0, 8).map(({ letak, pesan }) => (
            <li key={`${letak}${pesan}`}>
              {letak !== '' && <strong>{letak}: </strong>}
              {pesan}
            </li>
          ))}
        </ul>
      )}
      <div className={css.kaki}>
        <Button loading={sedang} disabled={temuan.length > 0 || nama.trim() === ''} onClick={() => void simpan()}>
          {t.simpan}
        </Button>
        <Button variant="default" onClick={onBatal}>
          {teks.isian.batal}
        </Button>
      </div>
    </div>
  );
}

interface PropsPohon {
  readonly komponen: readonly KomponenRb[];
  readonly tingkat: number;
  readonly dipilih: string;
  onPilih(id: string): void;
}

const Pohon = ({ komponen, tingkat, dipilih, onPilih }: PropsPohon) => (
  <>
    {komponen.map((satu) => [
      <li key={satu.id}>
        <button
          type="button"
          aria-pressed={satu.id === dipilih}
          style={{ paddingLeft: 10 + tingkat * 14 }}
          onClick={() => onPilih(satu.id)}
        >
          <span>
            {satu.id} {satu.nama}
          </span>{' '}
          <span className="angka">
            {bobotTeks(satu.bobot)}
            {satu.dikonfirmasi ? '' : '*'}
          </span>
        </button>
      </li>,
      <Pohon key={`${satu.id}/`} komponen={satu.anak} tingkat={tingkat + 1} dipilih={dipilih} onPilih={onPilih} />,
    ])}
  </>
);
