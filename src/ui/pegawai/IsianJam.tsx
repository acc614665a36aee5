import { Button } from '@mantine/core';
import { angka, desimalRingkas } from '../../domain/tampil';
import { useApi } from '../api';
import { IsianBilangan } from '../parts/IsianBilangan';
import { useQuery } from '../parts/useQuery';
import { useSesi } from '../stores/sesiStore';
import type { DrafPegawai, GalatPegawai } from './drafPegawai';
import { teks } from './teks';

interface Props {
  readonly draf: DrafPegawai;
  readonly galat: GalatPegawai;
  ubah(bagian: Partial<DrafPegawai>): void;
}

/** Hours a week in most part-time contracts of 2025 (press, second-hand): the PPK sets its own. */
const JAM_PARUH_WAKTU = 18.5;

/** FTE, or the hours of the contract, and what they make of a day. */
export function IsianJam({ draf, galat, ubah }: Props) {
  const api = useApi();
  const e = teks.editor;
  const pengaturan = useSesi((s) => s.pengaturan);
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  const minggu = bagian.find(({ id }) => id === draf.bagianId)?.hariKerja ?? pengaturan?.hariKerja;
  const perHari = pengaturan && menitSehari(draf, { ...pengaturan, hariKerja: minggu ?? pengaturan.hariKerja });
  const sarankan = draf.jenisPegawai === 'PPPK Paruh Waktu' && draf.jamMinggu === '' && draf.fte === 1;
  return (
    <>
      <IsianBilangan
        label={e.fte}
        min={0}
        max={1}
        step={0.1}
        decimalScale={3}
        value={draf.fte}
        disabled={draf.jamMinggu !== ''}
        error={galat.fte}
        onChange={(nilai) => ubah({ fte: typeof nilai === 'number' ? nilai : '' })}
      />
      <div>
        <IsianBilangan
          label={e.jamMinggu}
          placeholder={e.menurutFte}
          min={0}
          max={100}
          step={0.5}
          decimalScale={2}
          value={draf.jamMinggu}
          error={galat.jamMinggu}
          onChange={(nilai) => ubah({ jamMinggu: typeof nilai === 'number' ? nilai : '' })}
        />
        {perHari && <div className="redup">{e.sehari(angka(perHari.formal), angka(perHari.efektif))}</div>}
        {sarankan && (
          <Button
            size="compact-xs"
            variant="light"
            mt={4}
            title={e.dasarParuhWaktu}
            onClick={() => ubah({ jamMinggu: JAM_PARUH_WAKTU })}
          >
            {e.pakaiJam(desimalRingkas(JAM_PARUH_WAKTU, 1))}
          </Button>
        )}
      </div>
    </>
  );
}

/** Average minutes of a working day in the week of the unit, formal and without the allowance. */
function menitSehari(
  draf: Pick<DrafPegawai, 'fte' | 'jamMinggu'>,
  {
    menitMinggu,
    hariKerja,
    kelonggaran,
  }: { menitMinggu: { nilai: number }; hariKerja: number; kelonggaran: { nilai: number } },
): { readonly formal: number; readonly efektif: number } | null {
  const minggu = draf.jamMinggu !== '' ? draf.jamMinggu * 60 : draf.fte !== '' ? menitMinggu.nilai * draf.fte : null;
  if (minggu === null) return null;
  const formal = minggu / hariKerja;
  return { formal: Math.round(formal), efektif: Math.round((formal * (100 - kelonggaran.nilai)) / 100) };
}
