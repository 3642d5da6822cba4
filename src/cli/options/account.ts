/** Reads the account of a command from its options. */
import type { ConsoleAccount } from '../../doctor/target.ts'
import { factsOf, type Mode, PLATFORMS, type Platform, platformNames } from '../../platforms.ts'
import type { CommonOption, OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'
import { COMMON_OPTIONS } from './common-options.ts'
import { refuseMalformed } from './refuse-malformed.ts'

/** Every option of the account, as commands list them. */
export const ACCOUNT_OPTIONS: readonly CommonOption[] = ['platform', 'mode', 'token', 'encoding-aes-key', 'receive-id']

const MODES: readonly string[] = ['safe', 'compat', 'plain'] satisfies Mode[]

/** Returns the platform of `--platform`; default 企业微信. */
export function platformIn(options: OptionValues): Platform {
  const name = options.text('platform') ?? 'wecom'
  if (isPlatform(name)) return name
  const names = platformNames()
  throw new UsageError({
    en: `--platform must be one of ${names.join(', ')}`,
    zh: `--platform 只能是 ${names.join('、')}`,
  })
}

/**
 * Returns the account, with all values that its mode needs.
 *
 * @throws UsageError a value is missing
 * @throws CommandError `INVALID_CREDENTIALS`: a value can't be right
 */
export function accountIn(options: OptionValues): ConsoleAccount {
  const account = givenAccountIn(options)
  refuseMalformed(account.platform, account.mode, account)
  return account
}

/**
 * Returns the account as it was given, even if its values are malformed: for a diagnosis, which reports that with
 * everything else.
 *
 * @throws UsageError a value is missing
 */
export function givenAccountIn(options: OptionValues): ConsoleAccount {
  const platform = platformIn(options)
  const mode = modeIn(options, platform)
  const token = required(options, 'token')
  if (mode === 'plain') return { platform, mode, token, encodingAESKey: '', receiveId: '' }
  const encodingAESKey = required(options, 'encoding-aes-key')
  // The messages of a bot have an empty receiver.
  const receiveId = options.text('receive-id') ?? factsOf(platform).usualReceiveId
  if (receiveId === undefined) throw missing('receive-id')
  return { platform, mode, token, encodingAESKey, receiveId }
}

/** Returns the value of a required option. @throws UsageError it is missing */
export function required(options: OptionValues, name: CommonOption): string {
  const value = options.text(name)
  if (value === undefined || value === '') throw missing(name)
  return value
}

/** Returns the mode of `--mode`; default 安全模式. */
function modeIn(options: OptionValues, platform: Platform): Mode {
  const name = options.text('mode') ?? 'safe'
  const { modes } = factsOf(platform)
  if (!isMode(name)) {
    throw new UsageError({ en: `--mode must be one of ${MODES.join(', ')}`, zh: `--mode 只能是 ${MODES.join('、')}` })
  }
  if (modes.includes(name)) return name
  throw new UsageError({
    en: `--mode: ${platform} has only ${modes.join(', ')}; check --platform`,
    zh: `--mode：${platform} 只有 ${modes.join('、')}，请检查 --platform`,
  })
}

function missing(name: CommonOption): UsageError {
  const { env } = COMMON_OPTIONS[name]
  return new UsageError({
    en: `--${name} is missing; give it, or set ${env}`,
    zh: `缺少 --${name}，请写上，或设置环境变量 ${env}`,
  })
}

function isPlatform(name: string): name is Platform {
  return Object.hasOwn(PLATFORMS, name)
}

function isMode(name: string): name is Mode {
  return MODES.includes(name)
}
