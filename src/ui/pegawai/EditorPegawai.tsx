import { Button, Tabs } from '@mantine/core';
import { useApi } from '../api';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { TautanRiwayat } from '../riwayat/TautanRiwayat';
import { PribadiPegawai } from '../pribadi/PribadiPegawai';
import { teks as umum } from '../text';
import { BebanPegawai } from './BebanPegawai';
import { DaftarKetidakhadiran } from './DaftarKetidakhadiran';
import { IsianPegawai } from './IsianPegawai';
import { KapasitasBulan } from './KapasitasBulan';
import css from './Pegawai.module.css';
import { usePegawai } from './pegawaiContext';
import { pegawaiBerubah, TAB_PEGAWAI, type TabPegawai } from './pegawaiStore';
import { RiwayatPenempatan } from './RiwayatPenempatan';
import { teks } from './teks';
import { TemuPegawai } from './TemuPegawai';

/** One person in a drawer: data, placements, leave, tasks and load. */
export function EditorPegawai() {
  const api = useApi();
  const draf = usePegawai((s) => s.draf);
  const awal = usePegawai((s) => s.awal);
  const galat = usePegawai((s) => s.galat);
  const tab = usePegawai((s) => s.tab);
  const kotor = usePegawai(pegawaiBerubah);
  const { ubah, simpan, tutup, pilihTab } = usePegawai((s) => s);
  const { jalankan, sedang } = useAction();
  const id = draf?.id ?? null;
  const { data } = useQuery(id === null ? null : () => api.getPegawai({ id }), [id]);
  // The last answer may still be of the person shown before.
  const rincian = data?.pegawai.id === id ? data : undefined;
  const e = teks.editor;
  const kirim = () => void jalankan(simpan, { berhasil: (hasil) => (hasil === null ? null : e.tersimpan) });
  return (
    <Laci
      terbuka={draf !== null}
      judul={draf?.id === null ? e.judulBaru : (awal?.nama ?? '')}
      lebar={720}
      onTutup={tutup}
      buang={kotor ? { judul: e.buangJudul, isi: e.buangIsi, aksi: e.buang } : undefined}
    >
      {(coba) =>
        draf &&
        awal && (
          <>
            <TemuPegawai />
            <Tabs value={tab} onChange={(nilai) => nilai && pilihTab(nilai as TabPegawai)} keepMounted={false}>
              {draf.id !== null && (
                <Tabs.List>
                  {TAB_PEGAWAI.map((t) => (
                    <Tabs.Tab key={t} value={t}>
                      {e[t]}
                    </Tabs.Tab>
                  ))}
                </Tabs.List>
              )}
              <Tabs.Panel value="data">
                <form
                  noValidate
                  onSubmit={(ev) => {
                    ev.preventDefault();
                    kirim();
                  }}
                  onKeyDown={(ev) => {
                    if (ev.ctrlKey && ev.key === 'Enter') kirim();
                  }}
                >
                  <IsianPegawai draf={draf} awal={awal} galat={galat} rincian={rincian} ubah={ubah} />
                  <div className={css.kaki}>
                    <Button type="submit" loading={sedang} disabled={!kotor}>
                      {e.simpan}
                    </Button>
                    <Button variant="subtle" color="gray" onClick={coba}>
                      {umum.tutup}
                    </Button>
                    {Object.keys(galat).length > 0 && (
                      <span role="alert" style={{ color: 'var(--galat)' }}>
                        {Object.values(galat)[0]}
                      </span>
                    )}
                    {id !== null && <TautanRiwayat tabel="pegawai" id={id} terkunci={kotor} onBuka={tutup} />}
                  </div>
                </form>
                {rincian && (
                  <PribadiPegawai id={rincian.pegawai.id} nama={rincian.pegawai.nama} status={rincian.pegawai.status} />
                )}
              </Tabs.Panel>
              {rincian && (
                <>
                  <Tabs.Panel value="penempatan" pt={10}>
                    <RiwayatPenempatan rincian={rincian} />
                  </Tabs.Panel>
                  <Tabs.Panel value="cuti" pt={10}>
                    <DaftarKetidakhadiran rincian={rincian} />
                    <KapasitasBulan rincian={rincian} />
                  </Tabs.Panel>
                  <Tabs.Panel value="beban">
                    <BebanPegawai rincian={rincian} />
                  </Tabs.Panel>
                </>
              )}
            </Tabs>
          </>
        )
      }
    </Laci>
  );
}
