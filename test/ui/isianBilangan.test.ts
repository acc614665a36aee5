import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const UI = join(import.meta.dirname, '../../src/ui');
const berkas = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((nama) => nama.endsWith('.tsx'));

describe('fields for numbers', () => {
  it('all read what is typed with the one parser: the kit drops a comma and keeps the zeros behind it (Z8)', () => {
    const lain = berkas.filter((nama) => /\bNumberInput\b|type="number"/.test(readFileSync(join(UI, nama), 'utf8')));
    expect(lain).toEqual([]);
  });

  it('never take the digits out of a text and read them as the number', () => {
    const lain = berkas.filter((nama) => /replace\(\/\\D\/g, ''\)/.test(readFileSync(join(UI, nama), 'utf8')));
    expect(lain).toEqual([]);
  });
});
