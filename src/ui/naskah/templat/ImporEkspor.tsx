import { Button, Group, Menu, Modal } from '@mantine/core';
import { useState } from 'react';
import type { PratinjauTemplat } from '../../../api/templatNaskahViews';
import { SEBUTAN_JENIS } from '../../../domain/surat';
import { useApi } from '../../api';
import { useAction } from '../../parts/useAction';
import { teks as umum } from '../../text';
import css from './Templat.module.css';
import { useTemplat } from './templatContext';
import { isBaru } from './templatNaskahStore';
import { teks } from './teksTemplat';

const d = teks.imporDialog;

/** Templates out to a file and in from one: all that comes is shown first, then taken whole or not at all. */
export function ImporEkspor() {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const daftar = useTemplat((s) => s.daftar);
  const dipilih = useTemplat((s) => s.dipilih);
  const [datang, setDatang] = useState<PratinjauTemplat | null>(null);
  const milik = daftar.filter(({ asal }) => asal !== 'bawaan').map(({ templat }) => templat.id);
  const ekspor = (ids: string[]) =>
    void jalankan(() => api.exportTemplatNaskah({ ids, path: null }), {
      berhasil: (hasil) => (hasil === null ? null : teks.terekspor(hasil.jumlah)),
      urungkan: false,
    });
  const terima = async (imporId: string): Promise<void> => {
    const hasil = await jalankan(() => api.acceptTemplatNaskah({ imporId }), {
      berhasil: ({ baru, diperbarui }) => d.hasil(baru, diperbarui),
    });
    if (hasil) setDatang(null);
  };
  return (
    <Group gap={6}>
      <Button
        variant="default"
        onClick={() =>
          void jalankan(() => api.readTemplatNaskah({ path: null })).then((baca) => baca && setDatang(baca))
        }
      >
        {teks.impor}
      </Button>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default">{teks.ekspor}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={isBaru(dipilih)} onClick={() => ekspor([dipilih])}>
            {teks.eksporIni}
          </Menu.Item>
          <Menu.Item disabled={milik.length === 0} onClick={() => ekspor(milik)}>
            {teks.eksporSemua}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={datang !== null}
        onClose={() => setDatang(null)}
        centered
        size="lg"
        title={datang && d.judul(datang.berkas)}
        closeButtonProps={{ 'aria-label': umum.tutup }}
      >
        <table className={css.tabel}>
          <tbody>
            {datang?.baris.map(({ id, jenis, nama, keadaan, lama, denganWord, catatan }) => (
              <tr key={id}>
                <td>{SEBUTAN_JENIS[jenis]}</td>
                <td>
                  {nama}
                  {denganWord && <span className="redup"> ({d.denganWord})</span>}
                  {catatan.map((satu) => (
                    <div key={satu} className="redup">
                      {satu}
                    </div>
                  ))}
                </td>
                <td>
                  {d.keadaan[keadaan]} {lama !== '' && `“${lama}”`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={() => setDatang(null)}>
            {umum.batal}
          </Button>
          <Button loading={sedang} onClick={() => datang && void terima(datang.imporId)}>
            {d.terima(datang?.baris.length ?? 0)}
          </Button>
        </Group>
      </Modal>
    </Group>
  );
}
