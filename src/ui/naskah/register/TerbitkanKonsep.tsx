import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { CARA_CETAK } from '../../../domain/caraCetak';
import type { Surat } from '../../../domain/surat';
import { bolehTanpaNomor } from '../../../domain/tanpaNomor';
import { teks as umum } from '../../text';
import type { PilihanTerbitkan, TindakanSurat } from '../AksiSurat';
import { teks } from '../teks';
import { teksRegister as r } from '../teksRegister';

const t = teks.terbitkan;
const PENOMORAN = ['otomatis', 'menyusul'] as const;

interface Props {
  readonly konsep: readonly Pick<Surat, 'id' | 'jenis'>[];
  readonly tindakan: Pick<TindakanSurat, 'terbitkan'>;
  onTutup(): void;
}

/** How the chosen konsep get their numbers and files; the work itself shows its bar over the register. */
export function TerbitkanKonsep({ konsep, tindakan, onTutup }: Props) {
  const [pilihan, setPilihan] = useState<PilihanTerbitkan>({
    penomoran: 'otomatis',
    tanpaNomor: true,
    cara: 'perOrang',
  });
  const boleh = konsep.filter(({ jenis }) => bolehTanpaNomor(jenis)).length;
  const bernomor = !pilihan.tanpaNomor || boleh < konsep.length;
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        onTutup();
        tindakan.terbitkan(konsep, pilihan);
      }}
    >
      <Stack gap="sm">
        <p style={{ margin: 0 }}>{r.terbitkanArti}</p>
        {boleh > 0 && (
          <Checkbox
            label={r.terbitkanTanpa(boleh)}
            checked={pilihan.tanpaNomor}
            onChange={(e) => setPilihan({ ...pilihan, tanpaNomor: e.currentTarget.checked })}
          />
        )}
        {bernomor && (
          <Radio.Group
            label={t.nomor}
            description={t.penomoranArti[pilihan.penomoran]}
            value={pilihan.penomoran}
            onChange={(nilai) =>
              setPilihan({ ...pilihan, penomoran: PENOMORAN.find((satu) => satu === nilai) ?? 'otomatis' })
            }
          >
            <Stack gap={6} mt={4}>
              {PENOMORAN.map((nilai) => (
                <Radio key={nilai} value={nilai} label={t.penomoran[nilai]} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Radio.Group
          label={t.berkas}
          value={pilihan.cara}
          onChange={(nilai) =>
            setPilihan({ ...pilihan, cara: CARA_CETAK.find((satu) => satu === nilai) ?? 'perOrang' })
          }
        >
          <Stack gap={6} mt={4}>
            {CARA_CETAK.map((nilai) => (
              <Radio key={nilai} value={nilai} label={t.cara[nilai]} />
            ))}
          </Stack>
        </Radio.Group>
      </Stack>
      <Group mt="md" gap="xs" justify="flex-end">
        <Button variant="default" onClick={onTutup}>
          {umum.batal}
        </Button>
        <Button type="submit">{r.terbitkan(konsep.length)}</Button>
      </Group>
    </form>
  );
}
