// What is loaded before the window shows: every module that the start reaches through static imports.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
/** Forms, React's server half, and the writers of PDF, Word and zip: loaded with the first paper that needs them. */
const LATER = [
  'react',
  'react-dom',
  '@cantoo/pdf-lib',
  '@pdf-lib/fontkit',
  'docx',
  'docxtemplater',
  'pizzip',
  'fflate',
  'pdfjs-dist',
];

function fileOf(from: string, specifier: string): string | undefined {
  const base = path.join(path.dirname(from), specifier);
  return [`${base}.ts`, `${base}.tsx`, base].find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
}

/** Modules that stand in `import … from` or `export … from` and remain after types are taken out. */
function staticImports(file: string): string[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly)
      return ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : [];
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.moduleSpecifier)
      return ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : [];
    return [];
  });
}

/** Packages by the chain of own files that first reaches them. */
function packagesFrom(entry: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const chains = new Map([[path.join(root, entry), [entry]]]);
  for (const [file, chain] of chains)
    for (const specifier of staticImports(file)) {
      const next = specifier.startsWith('.') ? fileOf(file, specifier) : undefined;
      if (next && !chains.has(next)) chains.set(next, [...chain, path.relative(root, next)]);
      if (!specifier.startsWith('.') && !found.has(specifier)) found.set(specifier, chain.join(' > '));
    }
  return found;
}

test.each(['src/services/index.ts', 'electron/main.ts', 'electron/windowApp.ts', 'electron/loadProgram.ts'])(
  '%s starts without forms and the writers of papers',
  (entry) => {
    const reached = [...packagesFrom(entry)].filter(([name]) =>
      LATER.some((later) => name === later || name.startsWith(`${later}/`)),
    );
    expect(reached.map(([name, chain]) => `${name} by ${chain}`)).toEqual([]);
  },
);
