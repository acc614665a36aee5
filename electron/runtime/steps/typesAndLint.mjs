// Types and lint in one process, started by checks.mjs. Every file is checked once, in the surroundings in which it runs: what
// .config/tsconfig.node.json names without the DOM, the rest by tsconfig.json. The typed rules then ask the same checkers, which
// know the answers by now; a compiler and a lint of their own would each work them out anew. `--cepat`: a file that did
// not change is not linted again, although a type elsewhere may have. Prints what is wrong; exit code 1 when anything is.
import { ESLint } from 'eslint';
import path from 'node:path';
import ts from 'typescript';
import { parser } from 'typescript-eslint';
import { cacheFile, inProject, root } from './places.mjs';

const NODE = '.config/tsconfig.node.json';
const ALL = 'tsconfig.json';
const LINT = inProject('.config/eslint.config.mjs');
const fast = process.argv.includes('--cepat');

const inText = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

/** A file that both programs hold is read and bound once. */
const sources = new Map();

function program(config) {
  const options = { noEmit: true, incremental: true, tsBuildInfoFile: cacheFile(`${path.basename(config)}.buildinfo`) };
  const parsed = ts.getParsedCommandLineOfConfigFile(inProject(config), options, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (found) => {
      throw new Error(ts.formatDiagnostic(found, inText));
    },
  });
  const host = ts.createIncrementalCompilerHost(parsed.options);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (!sources.has(name)) sources.set(name, read(name, ...rest));
    return sources.get(name);
  };
  return {
    roots: new Set(parsed.fileNames),
    builder: ts.createIncrementalProgram({
      rootNames: parsed.fileNames,
      options: parsed.options,
      projectReferences: parsed.projectReferences,
      configFileParsingDiagnostics: ts.getConfigFileParsingDiagnostics(parsed),
      host,
    }),
  };
}

/** What is wrong in one program; `elsewhere` names the files that the other one checks. */
function check({ builder }, elsewhere) {
  const found = [
    ...builder.getConfigFileParsingDiagnostics(),
    ...builder.getOptionsDiagnostics(),
    ...builder.getSyntacticDiagnostics(),
    ...builder.getGlobalDiagnostics(),
  ];
  while (builder.getSemanticDiagnosticsOfNextAffectedFile(undefined, (file) => elsewhere.has(file.fileName)));
  // Also what the run before found in a file that nothing has touched since.
  for (const file of builder.getSourceFiles())
    if (!elsewhere.has(file.fileName)) found.push(...builder.getSemanticDiagnostics(file));
  builder.emit();
  return found;
}

/** The parser of typescript-eslint on the programs at hand; named, so that the cache of ESLint knows it. */
const onPrograms = (node, all) => ({
  meta: { name: 'bagihabis-programs', version: parser.meta.version },
  parseForESLint: (text, options) => {
    const { builder } = node.roots.has(options.filePath) ? node : all;
    return parser.parseForESLint(text, { ...options, programs: [builder.getProgram()] });
  },
});

async function lint(node, all) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: LINT,
    overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser: onPrograms(node, all) } }],
    cache: fast,
    cacheStrategy: 'content',
    cacheLocation: cacheFile('eslint'),
  });
  const results = await eslint.lintFiles(['.']);
  const wrong = results.some((file) => file.errorCount + file.warningCount > 0);
  return wrong ? await (await eslint.loadFormatter('stylish')).format(results) : '';
}

const node = program(NODE);
const all = program(ALL);
const found = [...check(node, new Set()), ...check(all, node.roots)];
const text = ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(found), inText) + (await lint(node, all));
if (text !== '') {
  process.stdout.write(`${text}\n`);
  process.exitCode = 1;
}
