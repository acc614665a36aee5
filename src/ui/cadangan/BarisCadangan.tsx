import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Cadangan } from '../../api/views';
import { angka, persen } from '../../domain/tampil';
import { waktuPanjang } from '../parts/waktu';
import css from './Cadangan.module.css';
import { SEBAB, teks, ukuranTeks } from './teks';

interface Props {
  readonly cadangan: Cadangan;
  readonly sedang: boolean;
  onLihat(): void;
  onBuka(): void;
  onHapus(): void;
}

export function BarisCadangan({ cadangan, sedang, onLihat, onBuka, onHapus }: Props) {
  const { dibuat, sebab, ukuran, isi } = cadangan;
  const waktu = waktuPanjang(dibuat);
  return (
    <tr>
      <td className={`angka ${css.waktu}`}>{waktu}</td>
      <td>{sebab === 'berkala' ? SEBAB.berkala : <span className={css.tanda}>{SEBAB[sebab]}</span>}</td>
      <td className="kanan angka">{isi && angka(isi.pegawai)}</td>
      <td className="kanan angka">{isi && angka(isi.tugas)}</td>
      <td className="kanan angka">{isi && (isi.tugas > 0 ? persen(isi.terbagi / isi.tugas) : '–')}</td>
      <td className="kanan angka">{isi && angka(isi.naskah)}</td>
      <td className="kanan angka">{ukuranTeks(ukuran)}</td>
      <td>
        <div className={css.aksi}>
          <Button
            size="compact-xs"
            variant="default"
            disabled={sedang}
            aria-label={teks.lihatNama(waktu)}
            onClick={onLihat}
          >
            {teks.lihat}
          </Button>
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon size="sm" variant="subtle" color="gray" aria-label={teks.lain(waktu)}>
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={onBuka}>{teks.bukaLain}</Menu.Item>
              <Menu.Item color="merah" onClick={onHapus}>
                {teks.hapus}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </td>
    </tr>
  );
}
