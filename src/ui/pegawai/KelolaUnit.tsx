import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../api';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { BarisUnit } from './BarisUnit';
import css from './Pegawai.module.css';
import { usePegawai } from './pegawaiContext';
import { teks } from './teks';

/** Bagian of the office and the tim kerja inside each. */
export function KelolaUnit() {
  const terbuka = usePegawai((s) => s.kelolaTerbuka);
  const atur = usePegawai((s) => s.aturKelola);
  return (
    <Laci terbuka={terbuka} judul={teks.unit.judul} lebar={560} onTutup={() => atur(false)}>
      {() => <Isi />}
    </Laci>
  );
}

function Isi() {
  const api = useApi();
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian', 'tim_kerja', 'pegawai', 'penempatan']);
  const { jalankan } = useAction();
  const u = teks.unit;
  return (
    <>
      {bagian.length === 0 && <p className="redup">{u.kosong}</p>}
      <ul className={css.daftar}>
        {bagian.map((b) => (
          <li key={b.id} style={{ display: 'block' }}>
            <BarisUnit
              nama={b.nama}
              keterangan={u.pegawai(b.pegawai)}
              onSimpan={(nama) =>
                jalankan(() => api.saveBagian({ id: b.id, nama, kodeSubUnit: b.kodeSubUnit }), {
                  berhasil: u.disimpan(nama),
                })
              }
              onHapus={() => jalankan(() => api.removeBagian({ id: b.id }), { berhasil: u.dihapus(b.nama) })}
            />
            <ul className={`${css.daftar} ${css.anak}`}>
              {b.timKerja.map((t) => (
                <li key={t.id} style={{ display: 'block' }}>
                  <BarisUnit
                    nama={t.nama}
                    onSimpan={(nama) =>
                      jalankan(() => api.saveTimKerja({ id: t.id, bagianId: b.id, nama }), {
                        berhasil: u.disimpan(nama),
                      })
                    }
                    onHapus={() => jalankan(() => api.removeTimKerja({ id: t.id }), { berhasil: u.dihapus(t.nama) })}
                  />
                </li>
              ))}
            </ul>
            <div className={css.anak}>
              <UnitBaru
                label={u.namaTim(b.nama)}
                petunjuk={u.timBaru}
                aksi={u.tambahTim}
                onTambah={(nama) =>
                  jalankan(() => api.saveTimKerja({ id: null, bagianId: b.id, nama }), { berhasil: u.disimpan(nama) })
                }
              />
            </div>
          </li>
        ))}
      </ul>
      <div className={css.kotak}>
        <UnitBaru
          label={u.namaBagian}
          aksi={u.tambahBagian}
          onTambah={(nama) =>
            jalankan(() => api.saveBagian({ id: null, nama, kodeSubUnit: '' }), { berhasil: u.disimpan(nama) })
          }
        />
      </div>
    </>
  );
}

interface PropsBaru {
  readonly label: string;
  /** Shorter words inside the field. */
  readonly petunjuk?: string;
  readonly aksi: string;
  onTambah(nama: string): Promise<string | undefined>;
}

function UnitBaru({ label, petunjuk = label, aksi, onTambah }: PropsBaru) {
  const [nama, setNama] = useState('');
  return (
    <form
      className={css.grup}
      style={{ padding: '4px 0' }}
      onSubmit={(ev) => {
        ev.preventDefault();
        if (nama.trim() === '') return;
        void onTambah(nama.trim()).then((id) => id !== undefined && setNama(''));
      }}
    >
      <TextInput
        aria-label={label}
        placeholder={petunjuk}
        className={css.tumbuh}
        value={nama}
        onChange={(ev) => setNama(ev.currentTarget.value)}
      />
      <Button type="submit" variant="light" disabled={nama.trim() === ''}>
        {aksi}
      </Button>
    </form>
  );
}
