import { ActionIcon, Button, Popover, Radio, Select, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { teksUsulan } from './teks';
import { useUsulan, useUsulanStore } from './useUsulan';
import type { CaraUsul } from './usulanStore';

interface Props {
  /** The bagian on the board, null = all. */
  readonly bagianId: BagianId | null;
  onMulai(cara: CaraUsul): void;
}

/** For whom it is computed, and whether what is divided already stays. */
export function PilihanUsulan({ bagianId, onMulai }: Props) {
  const jalan = useUsulan((s) => s.jalan !== null);
  const [terbuka, setTerbuka] = useState(false);
  return (
    <Popover opened={terbuka} onChange={setTerbuka} position="bottom-end" width={330} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          size={30}
          style={{ borderTopLeftRadius: 0, borderBottomLeftRadius: 0, borderLeft: '1px solid var(--panel)' }}
          variant="filled"
          disabled={jalan}
          aria-label={teksUsulan.pilihan}
          title={teksUsulan.pilihan}
          aria-haspopup="dialog"
          onClick={() => setTerbuka(!terbuka)}
        >
          <IconChevronDown size={15} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        aria-label={teksUsulan.pilihan}
        style={{ maxHeight: 'max(150px, calc(100dvh - 160px))', overflowY: 'auto' }}
      >
        {terbuka && (
          <Isi
            bagianId={bagianId}
            onMulai={(cara) => {
              setTerbuka(false);
              onMulai(cara);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function Isi({ bagianId, onMulai }: Props) {
  const api = useApi();
  const store = useUsulanStore();
  const { data = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  const [lingkup, setLingkup] = useState<'kantor' | 'bagian'>(bagianId === null ? 'kantor' : 'bagian');
  const [tetap, setTetap] = useState(() => store.getState().cara.pertahankan);
  const [bagian, setBagian] = useState(bagianId);
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        onMulai({ bagianId: lingkup === 'bagian' ? bagian : null, pertahankan: tetap });
      }}
    >
      <Stack gap="sm">
        <Radio.Group
          label={teksUsulan.lingkup}
          size="xs"
          value={lingkup}
          onChange={(nilai) => setLingkup(nilai === 'bagian' ? 'bagian' : 'kantor')}
        >
          <Stack gap={10} mt={8}>
            <Radio size="xs" value="kantor" label={teksUsulan.seluruhKantor} />
            <Radio size="xs" value="bagian" label={teksUsulan.satuBagian} />
          </Stack>
        </Radio.Group>
        {lingkup === 'bagian' && (
          <Select
            aria-label={teksUsulan.pilihBagian}
            placeholder={teksUsulan.pilihBagian}
            searchable
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={data.map(({ id, nama }) => ({ value: id, label: nama }))}
            value={bagian}
            onChange={(id) => setBagian(data.find((b) => b.id === id)?.id ?? null)}
          />
        )}
        <Radio.Group
          label={teksUsulan.cara}
          size="xs"
          value={tetap ? 'tetap' : 'ulang'}
          onChange={(nilai) => setTetap(nilai === 'tetap')}
        >
          <Stack gap={10} mt={8}>
            <Radio size="xs" value="tetap" label={teksUsulan.pertahankan} description={teksUsulan.pertahankanIsi} />
            <Radio size="xs" value="ulang" label={teksUsulan.aturUlang} description={teksUsulan.aturUlangIsi} />
          </Stack>
        </Radio.Group>
        <Button type="submit" disabled={lingkup === 'bagian' && bagian === null} style={{ alignSelf: 'flex-end' }}>
          {teksUsulan.mulai}
        </Button>
      </Stack>
    </form>
  );
}
