import { expect, it } from 'vitest';
import type { GandaView } from '../../src/api/penomoranViews';
import { periksaNomor } from '../../src/ui/beranda/periksaNaskah';
import { layarStore } from '../../src/ui/stores/layarStore';

it('doubled numbers stand on Beranda, and one click opens the register with them', () => {
  expect(periksaNomor(undefined)).toEqual([]);
  expect(periksaNomor({ ganda: [] })).toEqual([]);
  const surat = [{ nomor: '800/001/2026' }, { nomor: '800/001/2026' }] as unknown as GandaView['surat'];
  const [temuan] = periksaNomor({ ganda: [{ sama: 'nomor', surat }] });
  expect(temuan).toMatchObject({ jumlah: 1, samping: '800/001/2026' });
  temuan?.buka();
  expect(layarStore.getState()).toMatchObject({ layar: 'naskah', pilihan: { nomorGanda: true } });
});
