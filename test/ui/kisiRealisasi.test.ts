import { describe, expect, it } from 'vitest';
import { keluarSunting, perintahTombol } from '../../src/ui/realisasi/kisiKendali';

const tombol = (key: string, lain: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...lain,
});
const di = (baris: number, kolom: number) => ({ kini: { baris, kolom }, ujung: { baris, kolom } });
const UKURAN = { baris: 100, kolom: 3, halaman: 10 };
const perintah = (key: string, dari = di(5, 1), lain = {}) => perintahTombol(tombol(key, lain), dari, UKURAN);

describe('keys of the realisasi sheet', () => {
  it('arrows, Home, End and the page keys move and stop at the edges', () => {
    expect(perintah('ArrowDown')).toMatchObject({ ke: { baris: 6, kolom: 1 }, luaskan: false });
    expect(perintah('ArrowUp', di(0, 0))).toMatchObject({ ke: { baris: 0, kolom: 0 } });
    expect(perintah('PageDown', di(95, 2))).toMatchObject({ ke: { baris: 99, kolom: 2 } });
    expect(perintah('End')).toMatchObject({ ke: { baris: 5, kolom: 2 } });
    expect(perintah('End', di(5, 1), { ctrlKey: true })).toMatchObject({ ke: { baris: 99, kolom: 2 } });
  });

  it('Shift widens the selection from its other end', () => {
    const dari = { kini: { baris: 5, kolom: 1 }, ujung: { baris: 8, kolom: 1 } };
    expect(perintah('ArrowDown', dari, { shiftKey: true })).toEqual({
      jenis: 'pindah',
      ke: { baris: 9, kolom: 1 },
      luaskan: true,
    });
  });

  it('a letter opens the editor with it, Enter and F2 with what is there, = asks for the plan', () => {
    expect(perintah('7')).toEqual({ jenis: 'sunting', awal: '7' });
    expect(perintah('F2')).toEqual({ jenis: 'sunting', awal: null });
    expect(perintah('Enter')).toEqual({ jenis: 'sunting', awal: null });
    expect(perintah('Enter', di(5, 1), { ctrlKey: true })).toEqual({ jenis: 'bukti' });
    expect(perintah('=')).toEqual({ jenis: 'rencana' });
    expect(perintah('Delete')).toEqual({ jenis: 'kosongkan' });
  });

  it('Ctrl+D fills down; keys of the program stay with the program, and Tab leaves the sheet', () => {
    expect(perintah('d', di(5, 1), { ctrlKey: true })).toEqual({ jenis: 'isiBawah' });
    expect(perintah('s', di(5, 1), { ctrlKey: true })).toBeNull();
    expect(perintah('y', di(5, 1), { ctrlKey: true })).toBeNull();
    expect(perintah('7', di(5, 1), { altKey: true })).toBeNull();
    expect(perintah('Tab')).toBeNull();
  });

  it('Enter and Tab leave the editor down and to the right; arrows sideways only after typing over', () => {
    const kini = { kini: { baris: 5, kolom: 1 } };
    expect(keluarSunting(tombol('Enter'), kini, false)).toEqual({ baris: 6, kolom: 1 });
    expect(keluarSunting(tombol('Tab', { shiftKey: true }), kini, false)).toEqual({ baris: 5, kolom: 0 });
    expect(keluarSunting(tombol('ArrowRight'), kini, true)).toEqual({ baris: 5, kolom: 2 });
    expect(keluarSunting(tombol('ArrowRight'), kini, false)).toBeNull();
    expect(keluarSunting(tombol('5'), kini, true)).toBeNull();
  });
});
