/**
 * The messages that are sent through the API, as run-time tables: what the fields of each kind must be.
 *
 * @import { Sends } from './read.mjs'
 */
import { constants, SHARED_FIELDS, tableName, tableOf, writeTable } from '../replies/tables.mjs'
import { importedTypes } from './read.mjs'

/** @param {Sends} sends @returns {string} a module */
export function writeSendTables(sends) {
  const { channels, types, all } = sends
  const kinds = channels.flatMap((channel) => channel.kinds)
  const tables = [
    ...Object.entries(types).flatMap(([name, type]) => writeTable(all, name, type)),
    '/** The fields of a message, by its channel and its `msgtype`. */',
    'export const SENDS: Readonly<Record<Channel, Readonly<Record<string, Fields>>>> = {',
    ...channels.flatMap((channel) => [
      `  '${channel.channel}': {`,
      ...channel.kinds.map(({ msgtype, lines }) => `    ${msgtype}: ${tableOf(all, lines, '    ')},`),
      '  },',
    ]),
    '}',
    '',
  ].join('\n')
  const shared = Object.entries(SHARED_FIELDS).filter(([name]) => new RegExp(`: ${name}\\b`).test(tables))
  return [
    '// Written by catalog/generate from catalog/sends: change those files, then run npm run catalog.',
    "import type { Field, Fields, Variants } from '../../replies/fields.ts'",
    `import { ${importedTypes(sends).map(tableName).join(', ')} } from '../../replies/generated/tables.ts'`,
    '',
    '/** The interfaces that send messages. */',
    `export type Channel = ${channels.map(({ channel }) => `'${channel}'`).join(' | ')}`,
    '',
    '/** The path of each interface. */',
    'export const SEND_PATHS: Readonly<Record<Channel, string>> = {',
    ...channels.map(({ channel, path }) => `  '${channel}': '${path}',`),
    '}',
    '',
    ...constants({ types, kinds, events: [] }),
    ...shared.map(([name, field]) => `const ${name}: Field = ${field}`),
    '',
    tables,
  ].join('\n')
}
