import { Button } from '@mantine/core';
import type { Pengaturan } from '../../domain/pengaturan';
import type { JenisSurat, Penandatangan } from '../../domain/surat';
import { useLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import css from './Naskah.module.css';
import { usePenandatangan } from './PilihPenandatangan';
import { teks } from './teks';

const kekurangan = (pengaturan: Pengaturan, jenis: JenisSurat, penandatangan: Penandatangan | undefined): string[] => {
  const { kop, surat } = pengaturan;
  const bertanda = penandatangan && penandatangan.nama !== '' && penandatangan.jabatan !== '';
  return [
    // Without a signer nothing can be issued.
    ...(bertanda ? [] : [teks.kurang.penandatangan]),
    ...(kop.opd === '' || kop.alamat.every((a) => a === '') ? [teks.kurang.kop] : []),
    ...(jenis === 'petikan' && surat.keputusan.nomor === '' ? [teks.kurang.keputusan] : []),
    ...(surat.tempat === '' ? [teks.kurang.tempat] : []),
  ];
};

/** What the letters still lack, with the way to fill it. */
export function Kesiapan({ jenis }: { readonly jenis: JenisSurat }) {
  const pengaturan = useSesi((s) => s.pengaturan);
  const buka = useLayar((s) => s.buka);
  const penandatangan = usePenandatangan();
  const kurang = pengaturan === null ? [] : kekurangan(pengaturan, jenis, penandatangan);
  if (kurang.length === 0) return null;
  return (
    <div className={css.kurang} role="note">
      <ul>
        {kurang.map((k) => (
          <li key={k}>{k}</li>
        ))}
      </ul>
      <Button variant="default" size="compact-xs" onClick={() => buka('pengaturan', { tab: 'naskah' })}>
        {teks.kurang.buka}
      </Button>
    </div>
  );
}
