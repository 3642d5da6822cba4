import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Options } from 'tsup'
import { entries } from './entries.config.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

// Once for all runs, which go side by side.
rmSync('dist', { recursive: true, force: true })

const { redis, ...importable } = entries

/** What shares code: the entries, and the command. */
const sharing = { ...importable, cli: 'src/cli/main.ts' }

/**
 * Leaves out the two files that differ between runtimes, and the scanner that the XML reader shares with the rest. They are in `#runtime`,
 * which package.json resolves for each runtime.
 */
const runtimeApart: Plugin = {
  name: 'runtime-apart',
  setup(build) {
    build.onResolve({ filter: /\/(?:crypto|xml|xml-structure)\.ts$/ }, () => ({ path: '#runtime', external: true }))
  },
}

/**
 * Puts all code that entries share into one file. esbuild makes a chunk for each set of entries that reach the same files,
 * which were seven chunks, and Node takes longer to find another file than to read the part of a larger one that an entry
 * does not use. So every entry is made to reach these three files, and with them everything that any two entries share.
 * The imports are not in the output, since no file has side effects.
 */
const oneSharedFile: Plugin = {
  name: 'one-shared-file',
  setup(build) {
    const imports = ['src/adapters/node-handler.ts', 'src/endpoint/exchange.ts', 'src/codec/json-exact.ts']
      .map((path) => `\nimport ${JSON.stringify(resolve(path))}`)
      .join('')
    const entryPaths = Object.values(sharing).map((path) => resolve(path))
    build.initialOptions.logOverride = { 'ignored-bare-import': 'silent' }
    build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      entryPaths.includes(path) ? { contents: readFileSync(path, 'utf8') + imports, loader: 'ts' } : undefined,
    )
  },
}

/**
 * Lets the command import the handlers from the built entries. esbuild would otherwise put each handler into a file that its entry and
 * the command share, and the entry would have one more file to load.
 */
const handlersOfEntries: Plugin = {
  name: 'handlers-of-entries',
  setup(build) {
    build.onResolve({ filter: /\/adapters\/(?:fetch|node|serverless)\.ts$/ }, ({ path, importer }) =>
      importer === resolve('src/conformance/own-api.ts')
        ? { path: `./${basename(path, '.ts')}.js`, external: true }
        : undefined,
    )
  },
}

/**
 * Makes one ES module of the library that breaks lines, and of its dependencies in CommonJS. The helpers that these need would otherwise
 * be in the file that all entries share. Minified, since its tables name each class of characters by an identifier of 40 letters.
 */
const lineBreakLibrary: Plugin = {
  name: 'line-break-library',
  setup(build) {
    build.onLoad({ filter: /node_modules\/linebreak\/dist\/module\.mjs$/ }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        mainFields: ['main'],
        minify: true,
        write: false,
      })
      return { contents: outputFiles[0]?.text ?? '', loader: 'js' }
    })
  },
}

/** Loads the XML library at the first text that needs it, rather than with the file. */
const lateLibrary: Plugin = {
  name: 'late-library',
  setup(build) {
    build.onResolve({ filter: /\/xml-library\.ts$/ }, () => ({ path: resolve('src/codec/xml-library-late.ts') }))
  },
}

/** Writes `require` only when esbuild is done, which would put a function of its own in its place. */
const commonRequire: NonNullable<Options['plugins']>[number] = {
  name: 'common-require',
  renderChunk: (code) => ({ code: code.replaceAll('commonRequire', 'require') }),
}

/** Leaves out the comments that esbuild keeps, those in classes: the declarations have them. */
const withoutComments: NonNullable<Options['plugins']>[number] = {
  name: 'without-comments',
  renderChunk: (code) => ({ code: code.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '') }),
}

/**
 * Escapes invisible characters again, which esbuild writes as they are if the charset is UTF-8: a terminal obeys some of them. In a file
 * with few characters beyond one byte it escapes these too, since V8 keeps a text with any of them in two bytes for each character.
 */
const escapedCharacters: NonNullable<Options['plugins']>[number] = {
  name: 'escaped-characters',
  renderChunk: (code) => {
    const hasFew = (code.match(/[^\0-\xff]/g) ?? []).length < 500
    const escaped = hasFew ? /[^\0-\x7e]/g : /[\x7f-\xa0\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
    return { code: code.replace(escaped, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) }
  },
}

/**
 * Declares the ES modules by the declarations of their CommonJS twins, which export the same names: the declarations would otherwise
 * be in the package twice.
 */
const moduleDeclarations: NonNullable<Options['plugins']>[number] = {
  name: 'module-declarations',
  buildEnd: () => {
    for (const name of Object.keys(entries)) writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
  },
}

const common = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  silent: true,
  // Runtimes other than Node know the built-in modules by their full names only.
  removeNodeProtocol: false,
  treeshake: true,
  splitting: false,
  plugins: [withoutComments, escapedCharacters],
  // esbuild otherwise writes each Chinese character as six.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
} satisfies Options

/** For files that import `#runtime`. */
const library = { ...common, external: [/^node:/, '#runtime'], esbuildPlugins: [runtimeApart] } satisfies Options

/** For files that are `#runtime`. */
const runtime = { ...common, external: [/^node:/] } satisfies Options

const options: Options[] = [
  // One CallbackError for all entries, also in CommonJS, where it would otherwise be copied into each. Nobody imports the
  // command, so it needs neither CommonJS nor types.
  {
    ...library,
    format: ['esm'],
    entry: sharing,
    esbuildPlugins: [runtimeApart, handlersOfEntries, lineBreakLibrary, oneSharedFile],
    splitting: true,
    plugins: [...common.plugins, moduleDeclarations],
  },
  {
    ...library,
    format: ['cjs'],
    entry: importable,
    esbuildPlugins: [runtimeApart, oneSharedFile],
    splitting: true,
  },
  // It shares twenty lines with the others, which are not worth a file.
  { ...library, entry: { redis } },
  // The types of all entries in one run, so that they share the file that declares `Store`.
  {
    format: ['cjs'],
    entry: entries,
    // tsup 8 sets `baseUrl`, which TypeScript 6 refuses otherwise; tsup 9 does not support Node 20.
    dts: { only: true, entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
    silent: true,
  },
  {
    ...runtime,
    entry: { 'runtime-node': 'src/runtime/node.ts' },
    esbuildPlugins: [lateLibrary],
    plugins: [...common.plugins, commonRequire],
    esbuildOptions: (options, { format }) => {
      if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': '__filename' }
    },
  },
  // The same for bundlers, which follow an `import` and put the library into their file.
  { ...runtime, format: ['esm'], entry: { 'runtime-bundle': 'src/runtime/node.ts' } },
  { ...runtime, entry: { 'runtime-workerd': 'src/runtime/workerd.ts' } },
  {
    ...runtime,
    entry: { 'runtime-pure': 'src/runtime/pure.ts' },
    // What a runtime without node:crypto needs is in the package, so that nobody else installs it.
    noExternal: [/^@noble\//],
    banner: {
      js: '/*! Contains @noble/ciphers and @noble/hashes, MIT License, Copyright (c) Paul Miller (paulmillr.com) */',
    },
    // The banner says it for both of them, and goes on into the bundles of users.
    esbuildOptions: (options) => {
      options.legalComments = 'none'
    },
  },
]

export default options
