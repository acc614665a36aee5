import { Button, Checkbox, MultiSelect, Radio } from '@mantine/core';
import { bertagBawaan, CARA_CETAK } from '../../domain/caraCetak';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import type { useJob } from '../parts/useJob';
import { useQuery } from '../parts/useQuery';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { usePenandatangan } from './PilihPenandatangan';
import { teks } from './teks';

const t = teks.terbitkan;

/** Under the form once a preview stands: how to number and save, then issue. */
export function PanelTerbit({ pekerja }: { readonly pekerja: ReturnType<typeof useJob> }) {
  const pratinjau = useNaskah((s) => s.pratinjau);
  const draf = useNaskah((s) => s.draf);
  const keluar = useNaskah((s) => s.keluar);
  const atur = useNaskah((s) => s.atur);
  const terbitkan = useNaskah((s) => s.terbitkan);
  const penandatangan = usePenandatangan();
  if (pratinjau === null) return null;
  const siap = penandatangan !== undefined && penandatangan.nama !== '' && penandatangan.jabatan !== '';
  const basi = pratinjau.dari !== draf;
  const kurang = keluar.penomoran === 'cadangan' && keluar.cadangan.length !== pratinjau.jumlah;
  return (
    <div className={css.terbit}>
      <CaraNomor jumlah={pratinjau.jumlah} />
      {pratinjau.jumlah > 1 && (
        <>
          <Radio.Group
            size="xs"
            label={t.berkas}
            value={keluar.cara}
            onChange={(nilai) => atur({ cara: CARA_CETAK.find((satu) => satu === nilai) ?? 'perOrang' })}
          >
            <div className={css.radio}>
              {CARA_CETAK.map((nilai) => (
                <Radio key={nilai} size="xs" value={nilai} label={t.cara[nilai]} />
              ))}
            </div>
          </Radio.Group>
          <Checkbox
            size="xs"
            label={t.bertag}
            description={t.bertagArti}
            checked={keluar.bertag ?? bertagBawaan(pratinjau.jumlah)}
            onChange={(e) => atur({ bertag: e.currentTarget.checked })}
          />
        </>
      )}
      {basi && <p className={css.awas}>{teks.pratinjau.basi}</p>}
      <Button
        disabled={!siap || basi || kurang || pekerja.pekerjaan !== null}
        onClick={() => void pekerja.mulai(teks.menerbitkan, terbitkan)}
      >
        {t.tombol(angka(pratinjau.jumlah))}
      </Button>
    </div>
  );
}

/** Number from the counter, later, or one that was kept free. */
function CaraNomor({ jumlah }: { readonly jumlah: number }) {
  const api = useApi();
  const { penomoran, cadangan } = useNaskah((s) => s.keluar);
  const { jenis, tanggal } = useNaskah((s) => s.draf);
  const atur = useNaskah((s) => s.atur);
  const tahun = Number(tanggal.slice(0, 4));
  const { data } = useQuery(tahun > 0 ? () => api.getPenomoran({ tahun }) : null, [tahun], ['surat', 'pengaturan']);
  const ada = data?.cadangan.filter((satu) => satu.jenis === jenis) ?? [];
  const pilihan = Object.entries(t.penomoran).filter(([nilai]) => nilai !== 'cadangan' || ada.length > 0);
  return (
    <>
      <Radio.Group
        size="xs"
        label={t.nomor}
        description={t.penomoranArti[penomoran]}
        value={penomoran}
        onChange={(nilai) => atur({ penomoran: nilai, cadangan: [] })}
      >
        <div className={css.radio}>
          {pilihan.map(([nilai, label]) => (
            <Radio key={nilai} size="xs" value={nilai} label={label} />
          ))}
        </div>
      </Radio.Group>
      {penomoran === 'cadangan' && (
        <MultiSelect
          aria-label={t.penomoran.cadangan}
          size="xs"
          placeholder={cadangan.length === 0 ? t.pilihCadangan(jumlah) : undefined}
          data={ada.map(({ id, nomor, untuk }) => ({ value: id, label: untuk ? `${nomor} · ${untuk}` : nomor }))}
          maxValues={jumlah}
          value={[...cadangan]}
          onChange={(nilai) => atur({ cadangan: nilai })}
        />
      )}
    </>
  );
}
