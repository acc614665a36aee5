import { Button, Tooltip } from '@mantine/core';
import { IconLayoutBoard, IconLockPlus } from '@tabler/icons-react';
import { angka } from '../../domain/tampil';
import { kabarGalat, useAction } from '../parts/useAction';
import { teksUsulan } from './teks';
import gaya from './Usulan.module.css';
import { useUsulan, useUsulanStore } from './useUsulan';

/** How much is chosen, and what may be done with it. */
export function KakiUsulan() {
  const store = useUsulanStore();
  const semua = useUsulan((s) => s.hasil?.tugasIds.length ?? 0);
  const dipilih = useUsulan((s) => s.dipilih.size);
  const usang = useUsulan((s) => s.usang);
  const jalan = useUsulan((s) => s.jalan !== null);
  const { jalankan, sedang } = useAction();
  const { terapkan, tampilkan, buang, kunciUlang } = store.getState();
  return (
    <div className={gaya.kaki}>
      <span className="angka" role="status">
        {teksUsulan.dipilih(angka(dipilih), angka(semua))}
        {dipilih > 0 && dipilih < semua && <span className="redup"> · {teksUsulan.sebagian}</span>}
      </span>
      <div className={gaya.tombol}>
        <Button variant="subtle" color="gray" onClick={buang}>
          {teksUsulan.buang}
        </Button>
        <Tooltip label={teksUsulan.kunciUlangArti} multiline w={280}>
          <span>
            <Button
              variant="default"
              leftSection={<IconLockPlus size={15} />}
              disabled={usang || jalan || dipilih === semua || dipilih === 0}
              onClick={() => {
                tampilkan('simpan');
                kunciUlang().catch(kabarGalat);
              }}
            >
              {teksUsulan.kunciUlang}
            </Button>
          </span>
        </Tooltip>
        <Button variant="default" leftSection={<IconLayoutBoard size={15} />} onClick={() => tampilkan('papan')}>
          {teksUsulan.lihatPapan}
        </Button>
        <Button
          loading={sedang}
          disabled={dipilih === 0 || usang || jalan}
          onClick={() => void jalankan(() => terapkan(), { berhasil: teksUsulan.diterapkan(angka(dipilih)) })}
        >
          {teksUsulan.terapkan}
        </Button>
      </div>
    </div>
  );
}
