import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Api } from '../../api/api';
import type { BarisLembarRb } from '../../api/rbViews';
import { SELURUHNYA } from '../../domain/rb';
import { useApi } from '../api';
import { kabarBerkas } from '../parts/kabarBerkas';
import { useAction } from '../parts/useAction';
import type { useJob } from '../parts/useJob';
import type { LembarTerhitung } from './lembarTerhitung';
import type { RbStore } from './rbStore';
import { teks } from './teks';

interface Props {
  readonly store: RbStore;
  readonly lembar: BarisLembarRb;
  /** null = it cannot be read (yet). */
  readonly isi: LembarTerhitung | null;
  readonly job: ReturnType<typeof useJob>;
}

/** What can be done with the sheet as a whole. */
export function AksiLembar({ store, lembar, isi, job }: Props) {
  const api = useApi();
  const { jalankan } = useAction();
  const { id } = lembar;
  const ekspor = (format: Parameters<Api['exportRb']>[0]['format']) => async (): Promise<void> => {
    const hasil = await job.mulai(teks.menyusun, (jobId) => api.exportRb({ id, format, path: null, jobId }));
    if (hasil) kabarBerkas(api, teks.tersimpan(hasil.path), hasil.path);
  };
  const butirMenu = (format: 'pdf' | 'xlsx' | 'json' | 'templat') => (
    <Menu.Item disabled={isi === null} onClick={() => void ekspor(format)()}>
      {teks[format]}
    </Menu.Item>
  );
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            rightSection={<IconChevronDown size={14} aria-hidden />}
            disabled={job.pekerjaan !== null}
          >
            {teks.simpan}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {butirMenu('pdf')}
          {butirMenu('xlsx')}
          <Menu.Divider />
          {butirMenu('json')}
          {butirMenu('templat')}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {teks.lain}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={isi === null} onClick={() => store.getState().bukaSusunan(true)}>
            {teks.susunan}
          </Menu.Item>
          <Menu.Item disabled={isi === null} onClick={() => store.getState().bukaIsian(SELURUHNYA)}>
            {teks.indeksLangsung}
          </Menu.Item>
          {isi !== null && isi.hasil.dariAplikasi > 0 && (
            <Menu.Item onClick={() => void jalankan(() => api.catatIndikatorRb({ id }), { berhasil: teks.dicatat })}>
              {teks.catat}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            color="merah"
            onClick={() => void jalankan(() => api.removeRb({ id }), { berhasil: teks.dihapus })}
          >
            {teks.hapus}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
