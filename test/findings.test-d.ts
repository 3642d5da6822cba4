/** The facts of a finding; compiled by `npm run typecheck`, and never run. A line marked as an error must be one. */
import type { Rule } from '../src/diagnosis/rules.ts'
import { finding } from '../src/findings/finding.ts'

export function facts(code: 'key-length' | 'answer-too-slow'): void {
  finding('token-missing')
  finding('key-length', { length: 42 })
  finding(code, { length: 42, took: 1, limit: 1 })
  // @ts-expect-error -- its texts name a length
  finding('key-length')
  // @ts-expect-error -- its texts name a length, and no width
  finding('key-length', { width: 42 })
  // @ts-expect-error -- its texts name a position, too
  finding('token-white-space', { character: 'U+0020' })
  // @ts-expect-error -- one of the two names more than a length
  finding(code, { length: 42 })
  // @ts-expect-error -- its texts name nothing
  finding('token-missing', { length: 42 })
  // @ts-expect-error -- the catalogue has no such finding
  finding('token-odd')
}

export const rules: readonly Rule[] = [
  { code: 'token-missing', find: () => true },
  { code: 'key-length', find: () => ({ length: 42 }) },
  { code: 'parameter-missing', find: () => [{ name: 'nonce' }, { name: 'timestamp' }] },
  // @ts-expect-error -- its texts name a length
  { code: 'key-length', find: () => true },
  // @ts-expect-error -- its texts name a name
  { code: 'parameter-missing', find: () => [{}] },
]
