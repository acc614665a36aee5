import { ActionIcon, Button, Group, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { SEBUTAN_TINGKAT, TINGKAT_PEJABAT, type Wewenang } from '../../domain/pejabat';
import { JENIS_SURAT, SEBUTAN_JENIS } from '../../domain/surat';
import { IsianTeks } from './Isian';
import type { PropsTab } from './PengaturanScreen';
import css from './Pengaturan.module.css';

const SEMUA_JENIS = 'semua';
const JENIS = [
  { value: SEMUA_JENIS, label: 'Semua jenis' },
  ...JENIS_SURAT.map((value) => ({ value, label: SEBUTAN_JENIS[value] })),
];
const TINGKAT = TINGKAT_PEJABAT.map((value) => ({ value, label: SEBUTAN_TINGKAT[value] }));

/** Who signs what: the lowest competent post for a kind of letter, perhaps only for a matter. */
export function TabelWewenang({ pengaturan, simpan }: PropsTab) {
  const daftar = pengaturan.wewenang;
  const simpanDaftar = (baru: readonly Wewenang[]) => simpan({ wewenang: [...baru] });
  const ubah = (id: string, isian: Partial<Wewenang>) =>
    simpanDaftar(daftar.map((satu) => (satu.id === id ? { ...satu, ...isian } : satu)));
  return (
    <section className={`${css.kotak} ${css.lebar}`}>
      <h2>Siapa menandatangani apa</h2>
      <p className={css.arti}>
        Pejabat terendah yang berwenang. Naskah yang diteruskan lebih tinggi daripada yang perlu diberi tanda saat
        disiapkan dan saat perintahnya dicatat; aturan untuk perihal tertentu mendahului aturan untuk jenisnya.
      </p>
      <div className={css.tabel}>
        <table className="tabel" style={{ minWidth: 1160 }}>
          <thead>
            <tr>
              <th style={{ width: 180 }}>Jenis naskah</th>
              <th style={{ width: 150 }}>Kata dalam perihal</th>
              <th style={{ width: 330 }}>Paling rendah</th>
              <th style={{ width: 180 }}>Pejabatnya</th>
              <th>Sumber</th>
              <th style={{ width: 40 }}>
                <span className="tersembunyi">Hapus</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {daftar.map((satu) => (
              <tr key={satu.id}>
                <td>
                  <Select
                    aria-label="Jenis naskah"
                    size="xs"
                    allowDeselect={false}
                    comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
                    data={JENIS}
                    value={satu.jenis ?? SEMUA_JENIS}
                    onChange={(nilai) => {
                      const jenis = JENIS_SURAT.find((lain) => lain === nilai) ?? null;
                      void ubah(satu.id, { jenis });
                    }}
                  />
                </td>
                <td>
                  <IsianTeks
                    tanpaLabel
                    panjang
                    label="Kata dalam perihal"
                    petunjuk="semua perihal"
                    nilai={satu.perihal}
                    maks={200}
                    onSimpan={(perihal) => ubah(satu.id, { perihal })}
                  />
                </td>
                <td>
                  <Select
                    aria-label="Paling rendah"
                    title={SEBUTAN_TINGKAT[satu.tingkat]}
                    size="xs"
                    allowDeselect={false}
                    comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
                    data={TINGKAT}
                    value={satu.tingkat}
                    onChange={(nilai) => {
                      const tingkat = TINGKAT_PEJABAT.find((lain) => lain === nilai);
                      if (tingkat) void ubah(satu.id, { tingkat });
                    }}
                  />
                </td>
                <td>
                  <IsianTeks
                    tanpaLabel
                    panjang
                    label="Pejabatnya"
                    petunjuk="mis. Kepala Bagian Umum"
                    nilai={satu.pejabat ?? ''}
                    maks={200}
                    onSimpan={(pejabat) => ubah(satu.id, { pejabat })}
                  />
                </td>
                <td>
                  <IsianTeks
                    tanpaLabel
                    panjang
                    label="Sumber"
                    petunjuk="mis. Perbup tentang pelimpahan wewenang"
                    nilai={satu.sumber}
                    maks={500}
                    onSimpan={(sumber) => ubah(satu.id, { sumber })}
                  />
                </td>
                <td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Hapus aturan ${satu.jenis ? SEBUTAN_JENIS[satu.jenis] : 'semua jenis'} ${satu.perihal}`.trim()}
                    onClick={() => void simpanDaftar(daftar.filter(({ id }) => id !== satu.id))}
                  >
                    <IconTrash size={15} aria-hidden />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() =>
            void simpanDaftar([
              ...daftar,
              { id: crypto.randomUUID(), jenis: null, perihal: '', tingkat: 'administrator', sumber: '' },
            ])
          }
        >
          Tambah aturan
        </Button>
      </Group>
    </section>
  );
}
