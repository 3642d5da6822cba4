/** Reads the account of a command from its options. */
import { malformedCredentials } from '../../diagnosis/diagnose.ts'
import type { ConsoleAccount } from '../../doctor/target.ts'
import type { GivenCredentials } from '../../endpoint/capture.ts'
import { factsOf, type Mode, type Platform, platformNames } from '../../platforms.ts'
import type { AccountOption, OptionValues } from '../command.ts'
import { CommandError, UsageError } from '../errors.ts'
import { ACCOUNT_OPTIONS } from './specs.ts'

/** Returns the platform of `--platform`; default 企业微信. */
export function platformIn(options: OptionValues): Platform {
  const wanted = options.text('platform') ?? 'wecom'
  const names = platformNames()
  const name = names.find((each) => each === wanted)
  if (name !== undefined) return name
  throw new UsageError({
    en: `--platform must be one of ${names.join(', ')}`,
    zh: `--platform 只能是 ${names.join('、')}`,
  })
}

/**
 * Returns the account, with all values that its mode needs.
 *
 * @throws UsageError a value is missing
 * @throws CommandError `INVALID_CREDENTIALS`: a value is malformed
 */
export function accountIn(options: OptionValues): ConsoleAccount {
  const account = givenAccountIn(options)
  refuseMalformed(account.platform, account.mode, account)
  return account
}

/**
 * Returns the account and every receiver of `--receive-id`, which may be a list with commas: a third-party app of
 * 企业微信 receives pushes for its SuiteId and for the CorpIDs that it serves.
 *
 * @throws UsageError a value is missing
 * @throws CommandError `INVALID_CREDENTIALS`: a value is malformed
 */
export function receivingAccountIn(options: OptionValues): {
  readonly account: ConsoleAccount
  readonly receiveIds: readonly string[]
} {
  const given = givenAccountIn(options)
  const receiveIds = given.receiveId.split(',').map((id) => id.trim())
  for (const receiveId of receiveIds) refuseMalformed(given.platform, given.mode, { ...given, receiveId })
  return { account: { ...given, receiveId: receiveIds[0] ?? '' }, receiveIds }
}

/**
 * Returns the account unchecked, even if its values are malformed, for a diagnosis, which reports that itself.
 *
 * @throws UsageError a value is missing
 */
export function givenAccountIn(options: OptionValues): ConsoleAccount {
  const platform = platformIn(options)
  const mode = modeIn(options, platform)
  const token = required(options, 'token')
  if (mode === 'plain') return { platform, mode, token, encodingAESKey: '', receiveId: '' }
  const encodingAESKey = required(options, 'encoding-aes-key')
  // The receiver of messages to a bot is empty.
  const receiveId = options.text('receive-id') ?? factsOf(platform).usualReceiveId
  if (receiveId === undefined) throw missing(options, 'receive-id')
  return { platform, mode, token, encodingAESKey, receiveId }
}

/** Returns the value of a required option. @throws UsageError it is missing */
export function required(options: OptionValues, name: AccountOption): string {
  const value = options.text(name)
  if (value === undefined || value === '') throw missing(options, name)
  return value
}

/** Returns the mode of `--mode`; default 安全模式. */
export function modeIn(options: OptionValues, platform: Platform): Mode {
  const wanted = options.text('mode') ?? 'safe'
  const { modes } = factsOf(platform)
  const mode = modes.find((each) => each === wanted)
  if (mode !== undefined) return mode
  throw new UsageError({
    en: `--mode: ${platform} has only ${modes.join(', ')}; check --platform`,
    zh: `--mode：${platform} 只有 ${modes.join('、')}，请检查 --platform`,
  })
}

function missing(options: OptionValues, name: AccountOption): UsageError {
  const { env } = ACCOUNT_OPTIONS[name]
  const file = options.text('env-file')
  if (file !== undefined) {
    return new UsageError({
      en: `--${name} is missing: neither the environment nor ${file} sets ${env}`,
      zh: `缺少 --${name}：环境变量和 ${file} 里都没有 ${env}`,
    })
  }
  return new UsageError({
    en: `--${name} is missing; give it, set ${env}, or read your settings with --env-file .env`,
    zh: `缺少 --${name}：请在命令行给出，或设置环境变量 ${env}，或用 --env-file .env 读取`,
  })
}

/**
 * Refuses malformed credentials, with the messages and fixes of the diagnosis. A missing token is accepted: commands
 * that need one check that themselves.
 *
 * @throws CommandError `INVALID_CREDENTIALS`
 */
export function refuseMalformed(platform: Platform, mode: Mode, credentials: GivenCredentials): void {
  const malformed = malformedCredentials(platform, mode, credentials).filter(({ code }) => code !== 'token-missing')
  if (malformed.length === 0) return
  throw new CommandError('INVALID_CREDENTIALS', {
    en: malformed.map(({ message, cure }) => `${message.en} ${cure.en}`).join('\n'),
    zh: malformed.map(({ message, cure }) => `${message.zh}${cure.zh}`).join('\n'),
  })
}
