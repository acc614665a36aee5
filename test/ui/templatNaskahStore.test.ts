import { beforeEach, describe, expect, test } from 'vitest';
import { TEMPLAT_BAWAAN } from '../../src/documents/templatBawaan';
import {
  asalKini,
  belumDisimpan,
  createTemplatNaskahStore,
  isBaru,
  templatKini,
  type TemplatNaskahStore,
} from '../../src/ui/naskah/templat/templatNaskahStore';
import { emptyOffice, type Workspace } from '../workspace';

const ID = TEMPLAT_BAWAAN.surat_tugas.id;
let kantor: Workspace;
let store: TemplatNaskahStore;
const kini = () => templatKini(store.getState());
const segarkan = async (): Promise<void> => store.getState().pakai(await kantor.api.listTemplatNaskah());

beforeEach(async () => {
  kantor = await emptyOffice();
  store = createTemplatNaskahStore(kantor.api);
  await segarkan();
  store.getState().pilih(ID);
});

describe('drafts of templates', () => {
  test('what is typed stays a draft while other templates are looked at, until it is taken back', () => {
    store.getState().ubah({ penutup: 'Lain.' });
    store.getState().pilih('bawaan.petikan');
    expect(belumDisimpan(store.getState(), ID)).toBe(true);
    store.getState().pilih(ID);
    expect(kini()?.penutup).toBe('Lain.');
    store.getState().batalkan();
    expect(kini()).toEqual(TEMPLAT_BAWAAN.surat_tugas);
    expect(belumDisimpan(store.getState(), ID)).toBe(false);
  });

  test('empty lines of a list are typed, but are no change and are not stored', async () => {
    store.getState().ubah({ untuk: ['', '  '] });
    expect(belumDisimpan(store.getState(), ID)).toBe(false);
    store.getState().ubah({ untuk: [' Hadir ', '', 'Melapor'] });
    await store.getState().simpan();
    expect(kini()?.untuk).toEqual(['Hadir', 'Melapor']);
    expect(asalKini(store.getState())).toBe('diubah');
    expect(store.getState().draf).toEqual({});
  });

  test('what is typed while it is being saved stays a draft of what was saved', async () => {
    store.getState().ubah({ penutup: 'Satu.' });
    const disimpan = store.getState().simpan();
    store.getState().ubah({ penutup: 'Satu dua.' });
    await disimpan;
    expect(kini()?.penutup).toBe('Satu dua.');
    expect(belumDisimpan(store.getState(), ID)).toBe(true);
    store.getState().batalkan();
    expect(kini()?.penutup).toBe('Satu.');

    store.getState().gandakan();
    const baru = store.getState().dipilih;
    const dibuat = store.getState().simpan();
    store.getState().ubah({ judul: 'SURAT LAIN' });
    await dibuat;
    const { dipilih, draf } = store.getState();
    expect(isBaru(dipilih)).toBe(false);
    expect(Object.keys(draf)).toEqual([dipilih]);
    expect(draf).not.toHaveProperty(baru);
    await store.getState().simpan();
    expect(kini()).toMatchObject({ id: dipilih, judul: 'SURAT LAIN' });
  });

  test('who goes to another template while one is saved or removed stays there', async () => {
    store.getState().ubah({ penutup: 'Satu.' });
    const disimpan = store.getState().simpan();
    store.getState().pilih('bawaan.petikan');
    await disimpan;
    expect(store.getState().dipilih).toBe('bawaan.petikan');
    store.getState().pilih(ID);
    const dihapus = store.getState().hapus();
    store.getState().pilih('bawaan.petikan');
    await dihapus;
    expect(store.getState().dipilih).toBe('bawaan.petikan');
  });

  test('a refused draft stays in the form', async () => {
    store.getState().ubah({ penutup: '{tiada}' });
    await expect(store.getState().simpan()).rejects.toThrow('masukanTidakSah');
    expect(kini()?.penutup).toBe('{tiada}');
  });
});

describe('new templates', () => {
  test('a new one starts as the kind is shipped and gets its place when it is saved', async () => {
    store.getState().baru('nota_dinas');
    const { dipilih } = store.getState();
    expect(isBaru(dipilih)).toBe(true);
    expect(kini()).toMatchObject({ jenis: 'nota_dinas', paragraf: TEMPLAT_BAWAAN.nota_dinas.paragraf });
    await segarkan();
    expect(store.getState().dipilih).toBe(dipilih);
    await store.getState().simpan();
    expect(isBaru(store.getState().dipilih)).toBe(false);
    expect(asalKini(store.getState())).toBe('kantor');
  });

  test('a copy carries what is typed; given up, the shipped one of the kind is shown', () => {
    store.getState().ubah({ judul: 'SURAT TUGAS {tahun}' });
    store.getState().gandakan();
    expect(kini()).toMatchObject({ judul: 'SURAT TUGAS {tahun}', nama: 'Surat Tugas (salinan)' });
    store.getState().batalkan();
    expect(store.getState().dipilih).toBe(ID);
  });

  test('removing brings the shipped one back, or takes the own one away', async () => {
    store.getState().ubah({ judul: 'LAIN' });
    await store.getState().simpan();
    await store.getState().hapus();
    expect(kini()).toEqual(TEMPLAT_BAWAAN.surat_tugas);
    store.getState().gandakan();
    await store.getState().simpan();
    const { dipilih } = store.getState();
    await store.getState().hapus();
    expect(store.getState().daftar.some(({ templat }) => templat.id === dipilih)).toBe(false);
    expect(store.getState().dipilih).toBe(ID);
  });

  test('a template undone elsewhere takes its draft along', async () => {
    store.getState().gandakan();
    await store.getState().simpan();
    store.getState().ubah({ judul: 'X' });
    await kantor.api.undo();
    await segarkan();
    expect(store.getState().draf).toEqual({});
    expect(kini()).toBeDefined();
  });
});
