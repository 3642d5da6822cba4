/** The queries of events that have been taken apart already: a name that was there twice must be seen twice. */
import type { QueryName } from '../protocol/query.ts'
import { fieldsOf } from './serverless-fields.ts'

/** What none of these values ever holds is a comma: digits, letters, and base64. */
const NAMES: Readonly<Record<QueryName, true>> = {
  msg_signature: true,
  signature: true,
  timestamp: true,
  nonce: true,
  echostr: true,
}

/** From a record of values, or of lists of them. */
export function queryOfRecord(record: unknown): URLSearchParams {
  return queryOf(record, (_name, value) => [value])
}

/**
 * The same where the platform writes `value1,value2` for a name that was there twice. Only in what concerns us is a comma
 * surely no part of a value; the user's own parameters stay as they are.
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
