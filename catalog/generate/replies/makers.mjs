/**
 * The makers of reply objects, such as `text('…')`: shorter to write than the objects, and nothing more.
 *
 * @import { Field, Kind, Maker, MakerText, Parameter, Replies } from './read.mjs'
 */
import { fieldsOf, tellingField } from './read.mjs'
import { valueType } from './types.mjs'

/**
 * @param {Replies} replies
 * @returns {string} a module
 */
export function writeMakers(replies) {
  const made = replies.kinds.flatMap((kind) => (kind.maker === undefined ? [] : writeMaker(replies, kind, kind.maker)))
  const code = made.join('\n')
  const signatures = code.replace(/\/\*\*[\s\S]*?\*\//g, '')
  const names = [...Object.keys(replies.types), ...replies.kinds.flatMap(typeNames)]
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(signatures)).sort()
  return [
    '// Written by catalog/generate from catalog/replies: change those files, then run npm run catalog.',
    'import type {',
    ...used.map((name) => `  ${name},`),
    "} from './types.ts'",
    '',
    code,
  ].join('\n')
}

/** @param {Kind} kind */
function typeNames({ name, restricted }) {
  return restricted === undefined ? [name] : [name, restricted.otherwise]
}

/**
 * The object is made of its fields in declared order. A parameter sets a field, or the remaining fields of an object if
 * another parameter sets one of its fields.
 *
 * @type {(replies: Replies, kind: Kind, maker: Maker) => string[]}
 */
function writeMaker(replies, kind, maker) {
  const { name, when, restricted } = kind
  const [telling, value] = tellingField(when)
  const fields = fieldsOf(replies, kind.lines)
  const parameters = maker.parameters.map((parameter) => {
    const { rest, type, isOptional } = describe(kind, fields, maker, parameter)
    return { ...parameter, rest, type, isOptional }
  })
  const list = (/** @type {string} */ optional) =>
    parameters
      .map(({ name: each, type, rest, isOptional }) =>
        rest && isOptional ? `${each}: ${type} = {}` : `${each}${isOptional ? '?' : optional}: ${type}`,
      )
      .join(', ')
  const given = (/** @type {readonly string[]} */ absent) =>
    `{ ${[`${telling}: '${value}'`, ...fields.flatMap((field) => memberOf(field, maker, absent))].join(', ')} }`
  const absent = parameters.filter(({ isOptional, rest }) => isOptional && !rest).map(({ name: each }) => each)
  const doc = docOf(kind, maker, parameters)
  const head = `export function ${maker.name}`
  if (restricted !== undefined) {
    const [only] = parameters
    return [
      docOf(kind, { ...restricted.maker }, []),
      `${head}(): ${restricted.otherwise}`,
      doc,
      `${head}(${list('')}): ${name}`,
      `${head}(${list('?')}): ${name} {`,
      `  return ${only?.name} === undefined ? { ${telling}: '${value}' } : ${given([])}`,
      '}',
      '',
    ]
  }
  const [left] = absent
  const body = left === undefined ? given([]) : `${left} === undefined ? ${given(absent)} : ${given([])}`
  return [doc, `${head}(${list('')}): ${name} {`, `  return ${body}`, '}', '']
}

/**
 * `rest`: the parameter sets the remaining fields of an object, and is optional if none of them is required.
 *
 * @type {(kind: Kind, fields: readonly Field[], maker: Maker, parameter: Parameter) => { rest: boolean, type: string, isOptional: boolean }}
 */
function describe({ name }, fields, { parameters }, { field: path }) {
  const [outer = '', inner] = path.split('.')
  const top = fields.find((field) => field.name === outer)
  const field = inner === undefined ? top : top?.fields.find((each) => 'name' in each && each.name === inner)
  if (field === undefined || !('name' in field)) throw new Error(`${name}: a maker gives ${path}, which is no field`)
  const others = parameters.filter((each) => each.field.startsWith(`${path}.`)).map((each) => each.field.split('.')[1])
  if (others.length === 0) {
    return { rest: false, type: valueType(field) ?? `${name}['${path}']`, isOptional: field.isOptional }
  }
  const left = field.fields.filter((each) => !others.includes(each.name))
  const type = `Omit<${name}['${path}'], ${others.map((each) => `'${each}'`).join(' | ')}>`
  return { rest: true, type, isOptional: left.every(({ isOptional }) => isOptional) }
}

/** @type {(field: Field, maker: Maker, absent: readonly string[]) => string[]} */
function memberOf({ name, fields, wrapper }, { parameters }, absent) {
  const whole = parameters.find(({ field }) => field === name)
  const inside = fields.flatMap((field) =>
    'name' in field
      ? parameters
          .filter((each) => each.field === `${name}.${field.name}`)
          .map((each) => ({ ...each, inner: field.name }))
      : [],
  )
  if (whole === undefined && inside.length === 0) return []
  if (inside.length === 0) {
    if (absent.includes(whole?.name ?? '')) return []
    if (wrapper !== undefined) return [`${name}: { ${wrapper}: ${whole?.name} }`]
    return [whole?.name === name ? name : `${name}: ${whole?.name}`]
  }
  const members = inside.map((each) => (each.name === each.inner ? each.name : `${each.inner}: ${each.name}`))
  if (whole === undefined) return [`${name}: { ${members.join(', ')} }`]
  const first = fields[0]
  const isFirst = first !== undefined && 'name' in first && inside.some(({ inner }) => inner === first.name)
  const ordered = isFirst ? [...members, `...${whole.name}`] : [`...${whole.name}`, ...members]
  return [`${name}: { ${ordered.join(', ')} }`]
}

/** @type {(kind: Kind, maker: MakerText & { name?: string }, parameters: readonly Parameter[]) => string} */
function docOf({ sources, maker: whole }, { text, returns, example = [] }, parameters) {
  const pages = sources.map(({ product, page, url }) => {
    const path = /path\/\d+/.exec(url ?? '')?.[0]
    return `${product} ${page}${path === undefined ? '' : ` (${path})`}`
  })
  return [
    '/**',
    ` * ${text}`,
    ' *',
    ` * Source: ${pages.join('; ')}.`,
    ' *',
    ...parameters.map((parameter) => ` * @param ${parameter.name} ${parameter.text}`),
    ` * @returns \`${returns}\``,
    ...(example.length === 0 ? [] : [' *', ' * @example', ` * import { ${whole?.name} } from 'wechat-callback'`, ' *']),
    ...example.map((line) => ` * ${line}`),
    ' */',
  ].join('\n')
}
