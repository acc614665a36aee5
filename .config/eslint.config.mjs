// Typed lint. Run from the project root: eslint -c .config/eslint.config.mjs .
import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'fetch'].map(
    (name) => [name, 'readonly'],
  ),
);

/** What runs in Node is judged by the types of Node, without the DOM. */
const node = JSON.parse(fs.readFileSync(new URL('tsconfig.node.json', import.meta.url), 'utf8'));
const fromRoot = (place) => place.replace('../', '');

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'out/**',
      'dist/**',
      'hasil/**',
      'resources/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  { files: ['**/*.mjs', '**/*.cjs'], ...js.configs.recommended, languageOptions: { globals: nodeGlobals } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: [`${root}tsconfig.json`], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
      ],
    },
  },
  {
    files: node.include.map((folder) => `${fromRoot(folder)}/**/*.{ts,tsx}`),
    ignores: node.exclude.map(fromRoot),
    languageOptions: { parserOptions: { project: [`${root}.config/tsconfig.node.json`] } },
  },
  {
    files: ['electron.vite.config.ts', '.config/*.ts', 'test/e2e/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      // It speaks of what React Compiler would skip; no compiler is used here.
      'react-hooks/incompatible-library': 'off',
      // Stores and props are records of closures: picking one (`useStore(s => s.buka)`) has no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
