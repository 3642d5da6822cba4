/** What the catalogue has as an example of every push, found by platform and key. */
import { INCLUDES } from '../messages/generated/tables.ts'
import { parseMessage } from '../messages/parse-message.ts'
import type { Platform } from '../platforms.ts'
import { SAMPLES as miniProgram } from './generated/mini-program.ts'
import { SAMPLES as officialAccount } from './generated/official-account.ts'
import { SAMPLES as openPlatform } from './generated/open-platform.ts'
import { SAMPLES as wecom } from './generated/wecom.ts'
import { SAMPLES as wecomBot } from './generated/wecom-bot.ts'
import { SAMPLES as wecomSuite } from './generated/wecom-suite.ts'
import type { MessageFields } from './push-body.ts'

const SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wecom,
  'wecom-suite': wecomSuite,
  'wecom-bot': wecomBot,
  'official-account': officialAccount,
  'open-platform': openPlatform,
  'mini-program': miniProgram,
}

/** The sample of a push with the types that a handler sees; `undefined` if the platform has no push of that name. */
export function sampleOf(platform: Platform, name: string): MessageFields | undefined {
  const samples = samplesOf(platform).find((each) => Object.hasOwn(each, name))
  return samples === undefined ? undefined : { ...parseMessage(samples[name] ?? '', platform) }
}

/** The names of a platform's pushes, those that come to it from another one too. */
export function namesOf(platform: Platform): readonly string[] {
  return [...new Set(samplesOf(platform).flatMap(Object.keys))]
}

/** Its own first: where two platforms have a name, its own push is meant. */
function samplesOf(platform: Platform): ReadonlyArray<Readonly<Record<string, string>>> {
  return [platform, ...(INCLUDES[platform] ?? [])].map((name) => SAMPLES[name] ?? {})
}
