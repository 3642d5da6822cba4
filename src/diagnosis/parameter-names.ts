/** The names of the platform's parameters, in the spellings of programs and gateways. */
import { QUERY_NAMES, type QueryName } from '../protocol/query.ts'

/**
 * Returns whether a name differs from a known one only in case, underscores and the like. Only such names are quoted in
 * findings.
 */
export function isLike(name: string, known: QueryName): boolean {
  if (name.length > 20) return false
  return name.toLowerCase().replace(/^amp;|[^a-z]/g, '') === known.replace('_', '')
}

/** Returns whether a name is that of a parameter of the platform, possibly in another spelling. */
export function isKnownName(name: string): boolean {
  return QUERY_NAMES.some((known) => isLike(name, known))
}

/** Returns whether a name is `echostr`, possibly in another spelling. */
export function isEchoName(name: string): boolean {
  return isLike(name, 'echostr')
}
