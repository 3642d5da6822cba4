/** A push of the catalogue by its name: the sample's fields, a fresh header, and what the test says otherwise. */
import { isJsonObject } from '../codec/json.ts'
import type { Platform } from '../platforms.ts'
import { nearNames } from './near-names.ts'
import { freshValues, type HeaderValues, type MessageFields } from './push-body.ts'
import { namesOf, sampleOf } from './samples.ts'

/**
 * Makes a push of the catalogue.
 *
 * @throws TypeError the platform has no push of that name
 */
export function messageByName(
  platform: Platform,
  name: string,
  changes: MessageFields,
  values: HeaderValues,
): MessageFields {
  const sample = sampleOf(platform, name)
  if (sample === undefined) throw noSuchName(platform, name)
  const fresh = freshValues(platform, sample, values)
  const fields = Object.entries(sample).map(([field, value]) => {
    const isFresh = Object.hasOwn(fresh, field) && value !== SYSTEM
    return [field, isFresh ? fresh[field] : value]
  })
  return laidOver(Object.fromEntries(fields), changes)
}

/** The sender of events that no user caused; it is kept as it is. */
const SYSTEM = 'sys'

/**
 * Whether a text names a push.
 *
 * @throws TypeError it is none, but so near to one that it can't be a plaintext
 */
export function isMessageName(platform: Platform, text: string): boolean {
  if (!/^\w[\w.]*$/.test(text)) return false
  const names = namesOf(platform)
  if (names.includes(text)) return true
  if (nearNames(text, names).length > 0) throw noSuchName(platform, text)
  return false
}

function noSuchName(platform: Platform, name: unknown): TypeError {
  const near = typeof name === 'string' ? nearNames(name, namesOf(platform)) : []
  const hint =
    near.length > 0
      ? `did you mean ${near.map((each) => `"${each}"`).join(', ')}?`
      : `"npx wechat-callback send --list --platform ${platform}" lists the names`
  return new TypeError(`name: "${platform}" has no push "${String(name).slice(0, 100)}": ${hint}`)
}

function laidOver(fields: MessageFields, changes: MessageFields): MessageFields {
  const changed = Object.entries(changes).map(([name, value]) => {
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined
    return [name, isJsonObject(before) && isJsonObject(value) ? laidOver(before, value) : value]
  })
  return { ...fields, ...Object.fromEntries(changed) }
}
