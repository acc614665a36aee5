import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ButirRb, KomponenRb, PaketRb } from '../../domain/rb';
import { aturBobotSendiri, bobotTurunan } from '../../domain/rbSusun';
import { IsianBilangan } from '../parts/IsianBilangan';
import { FormButir } from './FormButir';
import css from './Rb.module.css';
import { teks } from './teks';

const t = teks.ubah;

interface Props {
  readonly komponen: KomponenRb;
  readonly paket: PaketRb;
  /** null = taken out with all below it. */
  onUbah(komponen: KomponenRb | null): void;
  onTambahKomponen(): void;
  onTambahButir(): void;
}

/** One component of the draft: its words, weight with source, and the questions directly below it. */
export function FormKomponen({ komponen, paket, onUbah, onTambahKomponen, onTambahButir }: Props) {
  const turunan = bobotTurunan(komponen);
  const sendiri = turunan && komponen.anak.length === 0;
  const ubah = (baru: Partial<KomponenRb>): void => onUbah({ ...komponen, ...baru });
  const gantiButir = (id: string, baru: ButirRb | null): void =>
    ubah({ butir: komponen.butir.flatMap((b) => (b.id === id ? (baru ?? []) : b)) });
  return (
    <div className={css.kotak}>
      <TextInput
        label={`${t.komponen} ${komponen.id}`}
        maxLength={200}
        value={komponen.nama}
        onChange={(e) => ubah({ nama: e.currentTarget.value })}
      />
      <div className={css.kaki}>
        <IsianBobot
          label={t.bobot}
          bobot={komponen.bobot}
          {...(turunan && { keterangan: t.turunan })}
          onUbah={(bobot) => ubah({ bobot, dikonfirmasi: false })}
        />
        <TextInput
          label={t.sumber}
          style={{ flex: '1 1 220px' }}
          maxLength={500}
          value={komponen.sumber}
          onChange={(e) => ubah({ sumber: e.currentTarget.value })}
        />
      </div>
      <Checkbox
        label={t.dikonfirmasi}
        checked={komponen.dikonfirmasi}
        onChange={(e) => ubah({ dikonfirmasi: e.currentTarget.checked })}
      />
      {komponen.butir.length > 0 && (
        <Checkbox
          label={t.sendiri}
          checked={sendiri}
          onChange={(e) => onUbah(aturBobotSendiri(komponen, e.currentTarget.checked))}
        />
      )}
      {komponen.butir.map((butir) => (
        <FormButir key={butir.id} butir={butir} paket={paket} onUbah={(baru) => gantiButir(butir.id, baru)} />
      ))}
      <div className={css.kaki}>
        {komponen.anak.length === 0 && (
          <Button size="compact-xs" variant="default" onClick={onTambahButir}>
            {t.tambahButir}
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={onTambahKomponen}>
          {t.tambahKomponen}
        </Button>
        <Button size="compact-xs" variant="subtle" color="merah" onClick={() => onUbah(null)}>
          {t.hapusKomponen}
        </Button>
      </div>
    </div>
  );
}

interface PropsBobot {
  readonly label: string;
  /** Hundredths. */
  readonly bobot: number;
  /** Why it cannot be typed. */
  readonly keterangan?: string;
  onUbah(bobot: number): void;
}

/** A weight with two decimals; half-typed text is kept until it is a number. */
export function IsianBobot({ label, bobot, keterangan, onUbah }: PropsBobot) {
  const [isi, setIsi] = useState<number | string>(bobot / 100);
  const [dari, setDari] = useState(bobot);
  if (dari !== bobot) {
    setDari(bobot);
    setIsi(bobot / 100);
  }
  return (
    <IsianBilangan
      label={label}
      w={110}
      min={0}
      max={1000}
      decimalScale={2}
      hideControls
      disabled={keterangan !== undefined}
      title={keterangan}
      value={isi}
      onChange={(nilai) => {
        setIsi(nilai);
        if (typeof nilai !== 'number') return;
        const baru = Math.round(nilai * 100);
        setDari(baru);
        if (baru !== bobot) onUbah(baru);
      }}
    />
  );
}
