import { describe, expect, it } from 'vitest';
import { createDokumenStore, lingkupUntuk, permintaanDari } from '../../src/ui/dokumen/dokumenStore';
import { pencetak } from '../services/pencetak';
import { smallOffice } from '../services/small';
import { sampleOffice } from '../workspace';

describe('layar Dokumen Kinerja', () => {
  it('starts with the bagian one works on; single people only for papers about people', async () => {
    const { api, organisasi, ayu } = await smallOffice();
    const store = createDokumenStore(api, organisasi);
    expect(permintaanDari(store.getState().draf)).toMatchObject({
      permintaan: { jenis: 'matriks', bagianIds: [organisasi] },
    });
    expect(lingkupUntuk('rekap')).not.toContain('orang');
    store.getState().ubah({ jenis: 'skp', lingkup: 'orang', pegawaiIds: [ayu] });
    expect(permintaanDari(store.getState().draf)).toMatchObject({ permintaan: { pegawaiIds: [ayu], bagianIds: null } });
    // Back to a paper about bagian: the people are kept but not asked for.
    store.getState().ubah({ jenis: 'rekap' });
    expect(permintaanDari(store.getState().draf)).toMatchObject({ permintaan: { pegawaiIds: null, bagianIds: null } });
  });

  it('what is missing is said at its field, and goes when the form changes', async () => {
    const { api } = await smallOffice();
    const store = createDokumenStore(api, null);
    store.getState().ubah({ lingkup: 'bagian' });
    await store.getState().siapkan('j');
    expect(store.getState().galat.bagianIds).toBeDefined();
    expect(await store.getState().simpan('pdf', 'j')).toBeNull();
    store.getState().ubah({ lingkup: 'kantor' });
    expect(store.getState().galat).toEqual({});
  });

  it('a preview knows from which form it was made; a cancelled save leaves no path', { timeout: 30_000 }, async () => {
    const { api } = await sampleOffice(pencetak());
    const store = createDokumenStore(api, null);
    store.getState().ubah({ jenis: 'rekap' });
    await store.getState().siapkan('j');
    const { pratinjau, draf } = store.getState();
    expect(pratinjau).toMatchObject({ tampil: 1, jumlah: 1, dari: draf });
    store.getState().ubah({ jenis: 'matriks' });
    expect(store.getState().pratinjau?.dari).not.toBe(store.getState().draf);
    expect(await store.getState().simpan('xlsx', 'j')).toBeNull();
  });
});
