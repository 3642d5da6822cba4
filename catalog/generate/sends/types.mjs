/**
 * The messages that are sent through the API, as TypeScript: an interface for each kind, and the union of each channel.
 *
 * @import { Sends } from './read.mjs'
 */
import { comment, writeKind, writeType } from '../replies/types.mjs'
import { importedTypes } from './read.mjs'

/** @param {Sends} sends @returns {string} a module */
export function writeSendTypes(sends) {
  const { channels, types, all } = sends
  const code = [
    ...Object.entries(types).flatMap(([name, type]) => [...writeType(all, name, type), '']),
    ...channels.flatMap(({ prefix, text, kinds }) => [
      ...kinds.flatMap((kind) => [...writeKind(kind), '']),
      comment(text, ''),
      `export type ${prefix}Message =`,
      ...kinds.map(({ name }) => `  | ${name}`),
      '',
    ]),
  ].join('\n')
  return [
    '// Written by catalog/generate from catalog/sends: change those files, then run npm run catalog.',
    `import type { ${importedTypes(sends).join(', ')} } from '../../replies/generated/types.ts'`,
    '',
    code,
  ].join('\n')
}
