import { describe, expect, it } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { createProyeksiStore } from '../../src/ui/proyeksi/proyeksiStore';

describe('the tab of people ahead', () => {
  it('a year pressed again is no filter any more', () => {
    const store = createProyeksiStore();
    store.getState().aturTahun(2028);
    expect(store.getState().tahun).toBe(2028);
    store.getState().aturTahun(2029);
    expect(store.getState().tahun).toBe(2029);
    store.getState().aturTahun(2029);
    expect(store.getState().tahun).toBeNull();
  });

  it('the tasks of one person show all of them, whatever was filtered; another view forgets the person', () => {
    const store = createProyeksiStore();
    store.getState().aturKehilangan(true);
    store.getState().aturCari(' rapat ');
    expect(store.getState().cari).toBe('rapat');
    store.getState().lihatTugas('p1' as PegawaiId);
    expect(store.getState()).toMatchObject({ tampilan: 'tugas', pegawaiId: 'p1', kehilangan: false, cari: '' });
    store.getState().aturTampilan('pegawai');
    expect(store.getState().pegawaiId).toBeNull();
  });
});
