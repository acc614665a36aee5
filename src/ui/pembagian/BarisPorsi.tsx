import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconCrown, IconLock, IconLockOpen, IconX } from '@tabler/icons-react';
import type { BarisTugas } from '../../api/views';
import { dibagiPerUnit } from '../../domain/porsi';
import { IsianBilangan } from '../parts/IsianBilangan';
import type { BarisDraf } from './drafPorsi';
import gaya from './Rincian.module.css';
import { teksRincian } from './teksRincian';

interface Props {
  readonly baris: BarisDraf;
  readonly tugas: BarisTugas;
  /** Hours of this share, in words. */
  readonly menit: string;
  onUbah(ubah: Partial<BarisDraf>): void;
  onKetua(): void;
  onHapus(): void;
}

/** One share: whole units of the task, or percent with two decimals where it is not counted in units. */
export function BarisPorsi({ baris, tugas, menit, onUbah, onKetua, onHapus }: Props) {
  const { nama, porsi, peran, terkunci } = baris;
  const perUnit = dibagiPerUnit(tugas);
  const ketua = peran === 'ketua';
  return (
    <div className={gaya.porsi}>
      <span className={gaya.pelaksana} title={nama}>
        {nama}
      </span>
      {!tugas.hadirBersama && (
        <IsianBilangan
          w={118}
          aria-label={teksRincian.porsiUntuk(nama)}
          hideControls={!perUnit}
          min={0}
          decimalScale={perUnit ? 0 : 2}
          suffix={perUnit ? '' : ' %'}
          rightSectionWidth={perUnit ? 22 : 6}
          disabled={terkunci}
          value={perUnit ? porsi : (porsi / tugas.pembagi) * 100}
          onChange={(nilai) => {
            const angka = typeof nilai === 'number' ? nilai : Number(nilai) || 0;
            onUbah({ porsi: Math.round(perUnit ? angka : (angka / 100) * tugas.pembagi) });
          }}
        />
      )}
      <span className={`angka ${gaya.jam}`}>{menit}</span>
      <Tooltip label={baris.halanganKetua ?? teksRincian.ketua}>
        <ActionIcon
          size="sm"
          variant={ketua ? 'filled' : 'subtle'}
          color={ketua ? (baris.halanganKetua === undefined ? 'hijau' : 'red') : 'gray'}
          aria-pressed={ketua}
          // Stays in reach of keyboard and mouse, so that the reason can be read.
          aria-disabled={(!ketua && baris.halanganKetua !== undefined) || undefined}
          aria-description={baris.halanganKetua}
          aria-label={teksRincian.ketuaUntuk(nama)}
          onClick={() => {
            if (baris.halanganKetua === undefined) onKetua();
          }}
        >
          <IconCrown size={14} />
        </ActionIcon>
      </Tooltip>
      <ActionIcon
        size="sm"
        variant={terkunci ? 'light' : 'subtle'}
        color="gray"
        aria-pressed={terkunci}
        aria-label={teksRincian.kunciUntuk(nama)}
        title={teksRincian.kunciUntuk(nama)}
        onClick={() => onUbah({ terkunci: !terkunci })}
      >
        {terkunci ? <IconLock size={14} /> : <IconLockOpen size={14} />}
      </ActionIcon>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        disabled={terkunci}
        aria-label={teksRincian.hapusUntuk(nama)}
        title={teksRincian.hapusUntuk(nama)}
        onClick={onHapus}
      >
        <IconX size={14} />
      </ActionIcon>
      {baris.lintas && (
        <TextInput
          className={gaya.persetujuan}
          aria-label={teksRincian.persetujuanUntuk(nama)}
          placeholder={teksRincian.persetujuanContoh}
          maxLength={300}
          value={baris.persetujuanLintas}
          onChange={(e) => onUbah({ persetujuanLintas: e.currentTarget.value })}
        />
      )}
    </div>
  );
}
