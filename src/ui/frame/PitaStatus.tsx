import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleFilled, IconClock, IconEye, IconFile, IconUser } from '@tabler/icons-react';
import { errorText } from '../../api/errorText';
import type { BerkasTerbuka, Sesi } from '../../api/views';
import { useBersama } from '../bersama/bersamaContext';
import { ChipBersama } from '../bersama/ChipBersama';
import { KabarKini } from '../bersama/KabarKini';
import { pukul, waktuPanjang } from '../parts/waktu';
import { usePerintah } from './perintah';
import css from './PitaStatus.module.css';

interface Props {
  readonly sesi: Sesi;
  readonly berkas: BerkasTerbuka;
}

function Simpanan({ sesi, berkas }: Props) {
  const { simpan, simpanSalinan } = usePerintah();
  // In a shared folder "saved" is what the chip says: here, and with the others.
  const bersama = useBersama((s) => s.status?.mode === 'bersama');
  if (sesi.lampau)
    return (
      <span className={css.butir}>
        <IconEye size={14} aria-hidden /> Keadaan lampau: hanya dibaca
      </span>
    );
  if (berkas.hanyaBaca)
    return (
      <UnstyledButton className={css.awas} onClick={() => void simpanSalinan()}>
        <IconEye size={14} aria-hidden /> Hanya baca: simpan salinan untuk mengubah
      </UnstyledButton>
    );
  if (berkas.galatSimpan !== '')
    return (
      <UnstyledButton
        className={css.galat}
        onClick={() => void simpan()}
        title={errorText(berkas.galatSimpan, { path: berkas.path })}
      >
        <IconAlertTriangle size={14} aria-hidden />{' '}
        <span className="satu-baris">Tersimpan di komputer ini, belum ke berkasnya. Coba lagi</span>
      </UnstyledButton>
    );
  if (bersama) return null;
  if (berkas.tersimpan === null)
    return (
      <span className={css.butir}>
        <IconClock size={13} aria-hidden /> Menyimpan…
      </span>
    );
  return (
    <span className={css.butir} title={waktuPanjang(berkas.tersimpan)}>
      <IconCircleFilled size={9} className={css.hijau} aria-hidden /> Tersimpan pukul {pukul(berkas.tersimpan)}
    </span>
  );
}

/** Saved state, file, who works here, and what Ctrl+Z would take back. */
export function PitaStatus({ sesi, berkas }: Props) {
  const { urungkan } = usePerintah();
  return (
    <footer className={css.status}>
      <Simpanan sesi={sesi} berkas={berkas} />
      {!sesi.lampau && <ChipBersama />}
      <span className={`${css.butir} ${css.nama}`} title={berkas.path}>
        <IconFile size={13} aria-hidden />
        <span className="satu-baris">{berkas.nama}</span>
      </span>
      {sesi.pengguna && (
        <span className={`${css.butir} ${css.nama} ${css.orang}`} title={`Bekerja sebagai ${sesi.pengguna.nama}`}>
          <IconUser size={13} aria-hidden />
          <span className="satu-baris">{sesi.pengguna.nama}</span>
        </span>
      )}
      {sesi.runtimePengembangan && (
        <span
          className={`${css.butir} ${css.orang}`}
          title="Hanya untuk pengembangan dan uji, bukan untuk dipakai kantor"
        >
          Runtime pengembangan
        </span>
      )}
      <KabarKini />
      {sesi.urungkan && !berkas.hanyaBaca && (
        <UnstyledButton
          className={css.urung}
          onClick={() => void urungkan()}
          title={`Urungkan: ${sesi.urungkan.label}`}
        >
          <span className="satu-baris">Urungkan: {sesi.urungkan.label}</span> <kbd>Ctrl Z</kbd>
        </UnstyledButton>
      )}
    </footer>
  );
}
