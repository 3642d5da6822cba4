/**
 * Writes the API reference as Markdown, a page for each entry of the package, from the docstrings. In: the sources of the
 * entries. Out: files in a folder of the site.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { Application, Converter, ReflectionKind } from 'typedoc'
import ts from 'typescript'

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * Files whose interfaces are parts of exported types, and the entry that is documented with them. A reader looks for the options
 * there, although no program needs their names.
 */
const PARTS = {
  'src/endpoint/types.ts': 'src/index.ts',
  'src/replies/generated/types.ts': 'src/index.ts',
  'src/testing/types.ts': 'src/testing/index.ts',
}

// typedoc names a module by its file, without `index`.
const fileOf = (/** @type {string} */ path) => path.replace(/^src\/|\.ts$/g, '').replace(/\/?index$/, '')

/** @param {string} folder */
export async function writeApi(folder) {
  const { entries, specifierOf } = await readEntries()
  const application = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: Object.values(entries).map((path) => root + path),
    tsconfig: `${root}tsconfig.json`,
    readme: 'none',
    outputs: [{ name: 'markdown', path: folder }],
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    groupOrder: ['Functions', 'Classes', 'Variables', 'Interfaces', 'Type Aliases', '*'],
    validation: false,
    logLevel: 'Error',
    // Options of the plugin.
    ...{
      router: 'module',
      entryFileName: 'index',
      hidePageHeader: true,
      hideBreadcrumbs: true,
      useCodeBlocks: true,
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      classPropertiesFormat: 'table',
      typeAliasPropertiesFormat: 'table',
      typeDeclarationFormat: 'table',
      enumMembersFormat: 'table',
    },
  })
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, addParts)
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, nameConstraints)
  const project = await application.convert()
  if (project === undefined) throw new Error('typedoc found an error in the sources')
  project.name = 'API'
  for (const [name, path] of Object.entries(entries)) {
    const module = project.children?.find((child) => fileOf(child.name) === fileOf(path))
    if (module === undefined) throw new Error(`typedoc has no module for ${path}`)
    module.name = specifierOf(name)
  }
  await application.generateOutputs(project)
}

/**
 * Adds the interfaces of {@link PARTS} that no entry exports to its entry.
 *
 * @param {import('typedoc').Context} context
 */
function addParts(context) {
  for (const [path, entry] of Object.entries(PARTS)) {
    const module = context.project.children?.find(({ name }) => fileOf(name) === fileOf(entry))
    const program = context.programs.find((each) => each.getSourceFile(root + path) !== undefined)
    const file = program?.getSourceFile(root + path)
    if (module === undefined || program === undefined || file === undefined) throw new Error(`typedoc lacks ${path}`)
    context.setActiveProgram(program)
    for (const statement of file.statements.filter(ts.isInterfaceDeclaration)) {
      const symbol = context.checker.getSymbolAtLocation(statement.name)
      if (symbol === undefined || context.getReflectionFromSymbol(symbol) !== undefined) continue
      context.converter.convertSymbol(context.withScope(module), symbol)
    }
  }
}

/**
 * Names the constraint of a type parameter where typedoc has listed its dozens of members: it is then the default too.
 *
 * @param {import('typedoc').Context} context
 */
function nameConstraints({ project }) {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.TypeParameter)) {
    const parameter = /** @type {import('typedoc').TypeParameterReflection} */ (reflection)
    const { type, default: byDefault } = parameter
    if (type?.type === 'union' && type.types.length > 8 && byDefault?.type === 'reference') parameter.type = byDefault
  }
}

/**
 * Reads the list of entries, which Node 20 cannot import.
 *
 * @returns {Promise<typeof import('../entries.config.ts')>}
 */
async function readEntries() {
  const { code } = await transform(readFileSync(`${root}entries.config.ts`, 'utf8'), { loader: 'ts' })
  return await import(`data:text/javascript,${encodeURIComponent(code)}`)
}
