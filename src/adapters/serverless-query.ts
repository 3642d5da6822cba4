/** Reads the query of an event that the platform has parsed. A name that occurs twice must be seen twice. */
import type { QueryName } from '../protocol/query.ts'
import { fieldsOf } from './serverless-fields.ts'

/** The parameters whose values never contain a comma: they are digits, letters, or base64. */
const NAMES: Readonly<Record<QueryName, true>> = {
  msg_signature: true,
  signature: true,
  timestamp: true,
  nonce: true,
  echostr: true,
}

/** Reads a query from a record of values, or of lists of values. */
export function queryOfRecord(record: unknown): URLSearchParams {
  return queryOf(record, (_name, value) => [value])
}

/**
 * Reads a query from a record in which the platform writes `value1,value2` for a repeated name. Only the parameters
 * that this package reads are split, since only they certainly contain no comma; the user's own parameters stay as they
 * are.
 */
export function joinedQuery(record: unknown): URLSearchParams {
  return queryOf(record, (name, value) => (Object.hasOwn(NAMES, name) ? value.split(',') : [value]))
}

function queryOf(record: unknown, split: (name: string, value: string) => readonly string[]): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fieldsOf(record))) {
    for (const text of textsOf(value).flatMap((joined) => split(name, joined))) query.append(name, text)
  }
  return query
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((item) => typeof item === 'string')
}
