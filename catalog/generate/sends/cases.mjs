/**
 * Makes a minimal valid message for every field of every kind, and the variants that must be refused, as for replies.
 *
 * @import { Case } from '../replies/cases.mjs'
 * @import { Sends } from './read.mjs'
 */
import { casesOfFields, typeCases } from '../replies/cases.mjs'

/** @param {Sends} sends @returns {(Case & { channel: string })[]} */
function casesOf({ channels, all }) {
  return channels.flatMap(({ channel, head, kinds }) =>
    kinds.flatMap(({ name, when, lines }) =>
      casesOfFields(all, { lines, sample: { ...when, ...all.types[head ?? '']?.sample } }).map((one) => {
        return { channel, type: name, ...one }
      }),
    ),
  )
}

/** @param {Sends} sends @returns {string} a module for the tests that run */
export function writeSendCases(sends) {
  return [
    '// Written by catalog/generate from catalog/sends: change those files, then run npm run catalog.',
    "import type { Channel } from '../../../src/api/generated/tables.ts'",
    '',
    '/** A valid message that has the field at `path`, and what is documented of that field. */',
    'export interface SendCase {',
    '  readonly channel: Channel',
    '  readonly type: string',
    '  readonly path: string',
    '  readonly isRequired: boolean',
    '  readonly maxBytes?: number',
    '  readonly maxIds?: number',
    '  readonly min?: number',
    '  readonly max?: number',
    '  readonly reply: Readonly<Record<string, unknown>>',
    '  readonly wrong: unknown',
    '}',
    '',
    'export const SEND_CASES: readonly SendCase[] = [',
    ...casesOf(sends).map((one) => `  ${JSON.stringify(one)},`),
    ']',
    '',
  ].join('\n')
}

/** @param {Sends} sends @returns {string} a module for the compiler */
export function writeSendTypeCases(sends) {
  const cases = casesOf(sends)
  const names = [...new Set(cases.map(({ type }) => type))].sort()
  return [
    '// Written by catalog/generate from catalog/sends: change those files, then run npm run catalog.',
    '/** Every field of every message: what is required cannot be left out, and nothing takes a value of another type. */',
    `import type { ${names.join(', ')} } from '../../../src/api/generated/types.ts'`,
    '',
    ...typeCases(cases),
  ].join('\n')
}
