import { Button, Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import type { SisaVersi } from '../../api/dpaViews';
import type { BarisSubKegiatan } from '../../api/views';
import type { SubKegiatanId, TugasId } from '../../domain/ids';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { useHapusTugas } from '../hapus/useHapusTugas';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import { layarStore } from '../stores/layarStore';
import { kelompokSisa, pilihanSah, urutSurat } from './keputusan';
import css from './Keputusan.module.css';

interface Props {
  readonly terbuka: boolean;
  readonly sisa: SisaVersi;
  /** Lines of the version in force: where tasks can go. */
  readonly tujuan: readonly BarisSubKegiatan[];
  onTutup(): void;
}

/** Work on lines the document in force no longer has: the head decides, task by task or many at once. */
export function Keputusan({ terbuka, sisa, tujuan, onTutup }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [dipilih, setDipilih] = useState<ReadonlySet<TugasId>>(new Set());
  const ids = pilihanSah(dipilih, sisa.tugas);
  const atur = (beberapa: readonly TugasId[], ya: boolean) =>
    setDipilih((lama) => {
      const baru = new Set(lama);
      for (const id of beberapa)
        if (ya) baru.add(id);
        else baru.delete(id);
      return baru;
    });
  const jumlah = `${angka(ids.length)} tugas`;
  const pindah = (subKegiatanId: SubKegiatanId | null) => {
    const nama = tujuan.find((b) => b.id === subKegiatanId)?.nama ?? '';
    return jalankan(() => api.moveTugas({ ids: [...ids], subKegiatanId }), {
      berhasil: nama === '' ? `${jumlah} menjadi tugas di luar DPA` : `${jumlah} dipindahkan ke ${nama}`,
    });
  };
  const { hapus } = useHapusTugas();
  const surat = urutSurat(sisa.surat);
  const semuaTetap = () =>
    jalankan(() => api.letSuratStand({ ids: surat.map((s) => s.id) }), {
      berhasil: `${angka(surat.length)} surat dinyatakan tetap berlaku`,
    });
  return (
    <Laci terbuka={terbuka} judul="Perlu keputusan setelah perubahan DPA" lebar={640} onTutup={onTutup}>
      {() => (
        <div className={css.isi}>
          {sisa.tugas.length === 0 && sisa.surat.length === 0 && <p>Tidak ada lagi yang menunggu keputusan.</p>}
          {sisa.tugas.length > 0 && (
            <section aria-label="Tugas menunggu keputusan">
              <h2>Tugas pada sub kegiatan yang tidak ada lagi</h2>
              <p className="redup">
                Pembagiannya masih ada. Pilih tugasnya, lalu tentukan: pindah ke sub kegiatan lain, tetap dikerjakan di
                luar DPA (tugas dan fungsi), atau dihapus. Yang sudah dikerjakan tetap tercatat; sisanya dibatalkan.
              </p>
              {kelompokSisa(sisa.tugas).map((k) => {
                const semua = k.tugas.map((t) => t.id);
                return (
                  <div key={k.kunci} className={css.kelompok}>
                    <Checkbox
                      label={
                        <>
                          <span className={css.kode}>{k.kode && kodeTampil(k.kode)}</span> <del>{k.nama}</del>
                        </>
                      }
                      checked={semua.every((id) => dipilih.has(id))}
                      indeterminate={semua.some((id) => dipilih.has(id)) && !semua.every((id) => dipilih.has(id))}
                      onChange={(e) => atur(semua, e.currentTarget.checked)}
                    />
                    <ul>
                      {k.tugas.map((t) => (
                        <li key={t.id}>
                          <Checkbox
                            label={t.nama}
                            description={
                              t.pegawai.length === 0 ? 'belum dibagi' : t.pegawai.map((p) => p.nama).join(', ')
                            }
                            checked={dipilih.has(t.id)}
                            onChange={(e) => atur([t.id], e.currentTarget.checked)}
                          />
                        </li>
                      ))}
                    </ul>
                  </div>
                );
              })}
              <div className={css.aksi} role="group" aria-label="Keputusan untuk yang dipilih">
                <strong>{ids.length === 0 ? 'Pilih tugasnya dahulu' : `${jumlah} dipilih:`}</strong>
                <Select
                  aria-label="Pindahkan ke sub kegiatan lain"
                  placeholder="Pindahkan ke sub kegiatan…"
                  searchable
                  w={290}
                  disabled={ids.length === 0 || sedang}
                  value={null}
                  nothingFoundMessage="Tidak ada sub kegiatan dengan nama itu"
                  data={tujuan.map((b) => ({
                    value: b.id,
                    label: `${b.kode ? `${kodeTampil(b.kode)} ` : ''}${b.nama}`,
                  }))}
                  onChange={(id) => {
                    if (id !== null) void pindah(id);
                  }}
                />
                <Button variant="default" disabled={ids.length === 0 || sedang} onClick={() => void pindah(null)}>
                  Jadikan di luar DPA
                </Button>
                <Button
                  variant="default"
                  color="merah"
                  disabled={ids.length === 0 || sedang}
                  onClick={() => void hapus(ids)}
                >
                  Hapus
                </Button>
              </div>
            </section>
          )}
          {sisa.surat.length > 0 && (
            <section aria-label="Surat perlu ditinjau">
              <h2>Surat yang perlu ditinjau</h2>
              <p className="redup">
                Isinya tidak diubah. Nyatakan tetap berlaku, atau batalkan dan terbitkan yang baru di Naskah Dinas.
              </p>
              {surat.length > 1 && (
                <Button
                  className={css.semua}
                  variant="default"
                  size="compact-xs"
                  disabled={sedang}
                  onClick={() => void semuaTetap()}
                >
                  Semua tetap berlaku
                </Button>
              )}
              <ul className={css.surat}>
                {surat.map((s) => (
                  <li key={s.id}>
                    <div>
                      <strong>{s.nomor || 'Tanpa nomor'}</strong>
                      <p className={css.sebab}>{s.sebab}</p>
                    </div>
                    <div className={css.tombol}>
                      <Button
                        variant="default"
                        size="compact-xs"
                        aria-label={`Buka surat ${s.nomor}`}
                        onClick={() => layarStore.getState().buka('naskah', { suratId: s.id })}
                      >
                        Buka
                      </Button>
                      <Button
                        variant="default"
                        size="compact-xs"
                        disabled={sedang}
                        aria-label={`Surat ${s.nomor} tetap berlaku`}
                        onClick={() =>
                          void jalankan(() => api.letSuratStand({ ids: [s.id] }), {
                            berhasil: `Surat ${s.nomor} dinyatakan tetap berlaku`,
                          })
                        }
                      >
                        Tetap berlaku
                      </Button>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Laci>
  );
}
