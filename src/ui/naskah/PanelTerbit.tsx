import { Button, Checkbox, MultiSelect, Radio } from '@mantine/core';
import { bertagBawaan, CARA_CETAK } from '../../domain/caraCetak';
import { kunciLingkup, lingkupNomor } from '../../domain/penomoran';
import { angka } from '../../domain/tampil';
import { bolehTanpaNomor } from '../../domain/tanpaNomor';
import { unitNomor } from '../../domain/unitNomor';
import { useApi } from '../api';
import type { useJob } from '../parts/useJob';
import { useQuery } from '../parts/useQuery';
import { useSesi } from '../stores/sesiStore';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teks } from './teks';
import { nomorBawaan } from './terbitkanDraf';

const t = teks.terbitkan;

/** Under the form once a preview stands: how to number and save, then issue. */
export function PanelTerbit({ pekerja }: { readonly pekerja: ReturnType<typeof useJob> }) {
  const pratinjau = useNaskah((s) => s.pratinjau);
  const draf = useNaskah((s) => s.draf);
  const keluar = useNaskah((s) => s.keluar);
  const atur = useNaskah((s) => s.atur);
  const terbitkan = useNaskah((s) => s.terbitkan);
  const kurang = useCadangan().kurang;
  if (pratinjau === null) return null;
  const terhalang = pratinjau.temuan.some(({ tingkat }) => tingkat === 'galat');
  const basi = pratinjau.dari !== draf;
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
        disabled={terhalang || basi || kurang || pekerja.pekerjaan !== null}
        onClick={() => void pekerja.mulai(teks.menerbitkan, terbitkan)}
      >
        {t.tombol(angka(pratinjau.jumlah))}
      </Button>
    </div>
  );
}

/** Reserved numbers of this kind, year and unit, and which of them are chosen; one that was used meanwhile is none. */
function useCadangan() {
  const api = useApi();
  const jumlah = useNaskah((s) => s.pratinjau?.jumlah ?? 0);
  const keluar = useNaskah((s) => s.keluar);
  const { jenis, tanggal, unitId } = useNaskah((s) => s.draf);
  const pengaturan = useSesi((s) => s.pengaturan);
  const tahun = Number(tanggal.slice(0, 4));
  const { data } = useQuery(tahun > 0 ? () => api.getPenomoran({ tahun }) : null, [tahun], ['surat', 'pengaturan']);
  // N5: the numbers of the letter's own counter, as the program itself looks for them.
  const lingkup = (satu: Parameters<typeof lingkupNomor>[0]): string =>
    pengaturan ? kunciLingkup(lingkupNomor(satu, pengaturan.penomoran)) : '';
  const sendiri = pengaturan && lingkup({ jenis, tahun, unit: unitNomor(pengaturan, unitId) });
  const ada = data?.cadangan.filter((satu) => satu.jenis === jenis && lingkup({ ...satu, tahun }) === sendiri) ?? [];
  const cadangan = keluar.cadangan.filter((id) => ada.some((satu) => satu.id === id));
  return { ada, cadangan, kurang: keluar.penomoran === 'cadangan' && cadangan.length !== jumlah };
}

/** Number from the counter, later, or one that was kept free. */
function CaraNomor({ jumlah }: { readonly jumlah: number }) {
  const jenis = useNaskah((s) => s.draf.jenis);
  const dipilih = useNaskah((s) => s.keluar.penomoran);
  const penomoran = dipilih ?? nomorBawaan(jenis);
  const atur = useNaskah((s) => s.atur);
  const { ada, cadangan } = useCadangan();
  const pilihan = Object.entries(t.penomoran).filter(
    ([nilai]) => (nilai !== 'cadangan' || ada.length > 0) && (nilai !== 'tanpa' || bolehTanpaNomor(jenis)),
  );
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
          value={cadangan}
          onChange={(nilai) => atur({ cadangan: nilai })}
        />
      )}
    </>
  );
}
