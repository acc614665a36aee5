import { Badge, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { VersiDpa } from '../../api/dpaViews';
import type { DpaId } from '../../domain/ids';
import { angka, rupiah, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import { selisihTeks } from './kalimatTinjau';
import css from './Versi.module.css';

interface Props {
  readonly terbuka: boolean;
  /** Newest first. */
  readonly versi: readonly VersiDpa[];
  onTutup(): void;
  onLihat(id: DpaId): void;
  onBanding(lama: DpaId, baru: DpaId): void;
}

const keterangan = (v: VersiDpa): string =>
  [v.nomor && `nomor ${v.nomor}`, tanggalPanjang(v.tanggal)].filter(Boolean).join(', ');

/** The documents of the year, newest first: which one is in force, what each says, what differs. */
export function LaciVersi({ terbuka, versi, onTutup, onLihat, onBanding }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const hapus = (v: VersiDpa) =>
    jalankan(() => api.removeVersiDpa({ id: v.id }), {
      berhasil: `${v.sebutan} dihapus dari daftar versi; tugas dan suratnya tetap.`,
    });
  return (
    <Laci terbuka={terbuka} judul="Versi DPA tahun ini" lebar={560} onTutup={onTutup}>
      {() => (
        <div className={css.laci}>
          <p className="redup">
            Yang berlaku adalah dokumen terakhir menurut tanggalnya. Versi lama tetap tersimpan dan dapat dilihat.
          </p>
          <ul className={css.daftar} aria-label="Versi DPA">
            {versi.map((v, i) => {
              const sebelum = versi[i + 1];
              return (
                <li key={v.id} className={v.berlaku ? css.berlaku : undefined}>
                  <div className={css.kepalaVersi}>
                    <strong>{v.sebutan}</strong>
                    {v.berlaku && (
                      <Badge size="sm" variant="light">
                        berlaku
                      </Badge>
                    )}
                    <Menu position="bottom-end" withinPortal>
                      <Menu.Target>
                        <Button
                          variant="subtle"
                          color="gray"
                          size="compact-xs"
                          ml="auto"
                          aria-label={`Tindakan untuk ${v.sebutan}`}
                        >
                          <IconDots size={16} />
                        </Button>
                      </Menu.Target>
                      <Menu.Dropdown>
                        <Menu.Item disabled={sedang} onClick={() => void hapus(v)}>
                          Hapus versi yang salah impor
                        </Menu.Item>
                      </Menu.Dropdown>
                    </Menu>
                  </div>
                  <div className="redup">{keterangan(v)}</div>
                  <div>
                    {angka(v.subKegiatan)} sub kegiatan · <span className="angka">{rupiah(v.pagu)}</span>
                    {sebelum && (
                      <span className={css.beda}>
                        {' '}
                        {selisihTeks(v.pagu - sebelum.pagu)} dari {sebelum.sebutan}
                      </span>
                    )}
                  </div>
                  {v.sumberBerkas && (
                    <div className={`redup satu-baris ${css.sumber}`} title={v.sumberBerkas}>
                      dari {v.sumberBerkas}
                    </div>
                  )}
                  <div className={css.tombol}>
                    <Button variant="default" aria-label={`Lihat isinya: ${v.sebutan}`} onClick={() => onLihat(v.id)}>
                      Lihat isinya
                    </Button>
                    {sebelum && (
                      <Button variant="default" onClick={() => onBanding(sebelum.id, v.id)}>
                        Bandingkan dengan {sebelum.sebutan}
                      </Button>
                    )}
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Laci>
  );
}
