/** The samples of the catalogue by their names, and the errors for a misspelt name. */
import { INCLUDES } from '../messages/generated/tables.ts'
import { parseFields } from '../messages/parse-message.ts'
import type { MessageKey } from '../messages/types.ts'
import type { Platform } from '../platforms.ts'
import { nearNames } from '../primitives/near-names.ts'
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
  return samples === undefined ? undefined : parseFields(wholeSample(name, samples[name] ?? ''), platform)
}

/** Returns a sample as JSON with its header, in whose place the table has a `+`. */
function wholeSample(name: string, text: string): string {
  if (!text.startsWith('+')) return text
  const [first, second] = name.split('.')
  const kind = first === 'event' ? { Event: second } : { Event: first, ChangeType: second }
  const header = { ToUserName: '', FromUserName: '', CreateTime: 0, MsgType: 'event', ...kind }
  return JSON.stringify({ ...header, ...JSON.parse(text.slice(1)) })
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
