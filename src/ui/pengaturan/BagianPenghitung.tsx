import { Switch } from '@mantine/core';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { IsianTeks } from './Isian';
import css from './Pengaturan.module.css';
import type { PropsTab } from './PengaturanScreen';
import { teksNomor } from './teksNomor';

const t = teksNomor.penghitung;

/** What counts by itself, and the codes of units; nothing that was issued changes. */
export function BagianPenghitung({ pengaturan, simpan }: PropsTab) {
  const api = useApi();
  const { data: bagian } = useQuery(() => api.listBagian(), [], ['bagian']);
  const { perJenis, perUnit, unit } = pengaturan.penomoran;
  const ubah = (isian: Partial<{ perJenis: boolean; perUnit: boolean; unit: typeof unit }>) => {
    const baru = { perJenis, perUnit, unit, ...isian };
    return simpan({ penomoran: { ...baru, unit: [...baru.unit] } });
  };
  const kini = [perJenis && 'setiap jenis', perUnit && 'setiap unit'].filter(Boolean).join(' pada ');
  return (
    <section className={css.kotak}>
      <h2>{t.judul}</h2>
      <p className={css.arti}>{t.arti}</p>
      <Switch
        label={t.perJenis}
        description={t.perJenisArti}
        checked={perJenis}
        onChange={(e) => void ubah({ perJenis: e.currentTarget.checked })}
      />
      <Switch
        label={t.perUnit}
        description={t.perUnitArti}
        checked={perUnit}
        onChange={(e) => void ubah({ perUnit: e.currentTarget.checked })}
      />
      <p className={css.hasil} role="status">
        {kini === '' ? t.satu : t.kini(kini)}
      </p>
      <h3 className={css.anak}>{t.unitJudul}</h3>
      <p className={css.arti}>{t.unitArti}</p>
      {bagian?.length === 0 && <p className={css.arti}>{t.tanpaBagian}</p>}
      {bagian && bagian.length > 0 && (
        <div className={css.daftar} tabIndex={0} role="group" aria-label={t.unitJudul}>
          <table className="tabel">
            <thead>
              <tr>
                <th scope="col">{t.kolomBagian}</th>
                <th scope="col">{t.kolomKode}</th>
              </tr>
            </thead>
            <tbody>
              {bagian.map(({ id, nama }) => (
                <tr key={id}>
                  <td>{nama}</td>
                  <td>
                    <IsianTeks
                      tanpaLabel
                      label={t.kodeUnit(nama)}
                      petunjuk={pengaturan.surat.unit}
                      maks={40}
                      nilai={unit.find((satu) => satu.bagianId === id)?.kode ?? ''}
                      onSimpan={(kode) =>
                        ubah({
                          unit: [
                            ...unit.filter((satu) => satu.bagianId !== id),
                            ...(kode === '' ? [] : [{ bagianId: id, kode }]),
                          ],
                        })
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
