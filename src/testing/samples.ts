/** The samples of the catalogue by their names, and the names that a misspelt one may mean. */
import { INCLUDES } from '../messages/generated/tables.ts'
import { parseFields } from '../messages/parse-message.ts'
import type { MessageKey } from '../messages/types.ts'
import type { Platform } from '../platforms.ts'
import { SAMPLES as miniProgram } from './generated/mini-program.ts'
import { SAMPLES as officialAccount } from './generated/official-account.ts'
import { SAMPLES as openPlatform } from './generated/open-platform.ts'
import { SAMPLES as wecom } from './generated/wecom.ts'
import { SAMPLES as wecomBot } from './generated/wecom-bot.ts'
import { SAMPLES as wecomSuite } from './generated/wecom-suite.ts'
import type { MessageFields } from './types.ts'

const SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wecom,
  'wecom-suite': wecomSuite,
  'wecom-bot': wecomBot,
  'official-account': officialAccount,
  'open-platform': openPlatform,
  'mini-program': miniProgram,
} satisfies Readonly<Record<Platform, object>>

/**
 * Returns the samples of a platform and of the platforms whose pushes it receives. If several have a push of the same
 * name, its own is used.
 */
function samplesOf(platform: Platform): ReadonlyArray<Readonly<Record<string, string>>> {
  return [platform, ...(INCLUDES[platform] ?? [])].map((name) => SAMPLES[name] ?? {})
}

/** Lists the names of a platform's pushes, including those that it receives from another platform. */
export function namesOf(platform: Platform): readonly string[] {
  return [...new Set(samplesOf(platform).flatMap(Object.keys))]
}

/**
 * Reads the sample of a push, typed as `onMessage` receives it; `undefined` if the platform has no push of that name.
 */
export function sampleOf(platform: Platform, name: string): MessageFields | undefined {
  const samples = samplesOf(platform).find((each) => Object.hasOwn(each, name))
  return samples === undefined ? undefined : parseFields(samples[name] ?? '', platform)
}

/** Returns whether a text is the name of a push. */
export function isName(platform: Platform, text: string): text is MessageKey<Platform> {
  return namesOf(platform).includes(text)
}

/**
 * Refuses a text that is too similar to a name to be a plaintext.
 *
 * @throws TypeError the text looks like a misspelt name
 */
export function refuseMisspeltName(platform: Platform, text: string): void {
  if (!/^\w[\w.]*$/.test(text) || isName(platform, text)) return
  if (nearNames(text, namesOf(platform)).length > 0) throw noSuchName(platform, text)
}

/** Makes the error for a name that no push of the platform has. */
export function noSuchName(platform: Platform, name: unknown): TypeError {
  const near = typeof name === 'string' ? nearNames(name, namesOf(platform)) : []
  const hint =
    near.length > 0
      ? `did you mean ${near.map((each) => `"${each}"`).join(', ')}?`
      : `"npx wechat-callback send --list --platform ${platform}" lists the names`
  return new TypeError(`name: "${platform}" has no push "${String(name).slice(0, 100)}": ${hint}`)
}

const MAX_SUGGESTIONS = 3
/** The maximum length of a misspelt name, longer than any name. */
const MAX_NAME_LENGTH = 100

/**
 * Lists the names that are similar to a misspelt one, the most similar first; `subscribe` is similar to
 * `event.subscribe`.
 */
export function nearNames(written: string, names: readonly string[]): readonly string[] {
  if (written === '' || written.length > MAX_NAME_LENGTH) return []
  const wanted = written.toLowerCase()
  const farthest = Math.max(1, Math.floor(wanted.length / 4))
  const distanceTo = (name: string) =>
    Math.min(editDistance(wanted, name), editDistance(wanted, name.slice(name.indexOf('.') + 1)))
  return names
    .map((name) => ({ name, distance: distanceTo(name.toLowerCase()) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name)
}

/**
 * Computes the Levenshtein distance: how many letters must be added, removed or changed to turn one text into the
 * other.
 */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= other.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1)
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
