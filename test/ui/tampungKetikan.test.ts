import { afterEach, describe, expect, it } from 'vitest';
import type { TugasId } from '../../src/domain/ids';
import { perintahDialog } from '../../src/ui/perintah/perintahDialog';
import { ketikTampung } from '../../src/ui/perintah/tampungKetikan';

const tombol = (key: string, ctrlKey = false) => ({ key, ctrlKey, altKey: false, metaKey: false });
const kini = () => perintahDialog.getState();

afterEach(() => kini().tutup());

describe('letters typed before the form of a new order is there', () => {
  it('are caught from the moment it is asked for until the form takes them', () => {
    expect(kini().tampung).toBeNull();
    kini().baru();
    for (const key of ['M', 'e', 'x', 'Backspace', 'Shift', 'n'])
      kini().ketik(ketikTampung(kini().tampung ?? '', tombol(key)) ?? kini().tampung ?? '');
    expect(kini().tampung).toBe('Men');
    kini().lepasTampung();
    expect(kini().tampung).toBeNull();
  });

  it('a space is a letter, Enter presses nothing, commands and arrows go their own way', () => {
    expect(ketikTampung('Rapat', tombol(' '))).toBe('Rapat ');
    expect(ketikTampung('Rapat', tombol('Enter'))).toBe('Rapat');
    expect(ketikTampung('Rapat', tombol('n', true))).toBeNull();
    expect(ketikTampung('Rapat', tombol('Escape'))).toBeNull();
  });

  it('asked for again while it is open, the form keeps its keys; an order that is there catches none', () => {
    kini().baru();
    kini().lepasTampung();
    kini().baru();
    expect(kini().tampung).toBeNull();
    kini().tutup();
    kini().ubah('tugas-1' as TugasId);
    expect(kini().tampung).toBeNull();
  });
});
