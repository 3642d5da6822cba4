/** The account that a command works for, from its options. */
import { type Mode, PLATFORMS, type Platform } from '../platforms.ts'
import { type CommonOption, type OptionValues, UsageError } from './command.ts'

/** As given: whether a key is one, the package's own checks tell. */
export interface AccountOptions {
  readonly platform: Platform
  readonly mode: Mode
  readonly token: string
  readonly encodingAESKey: string
  readonly receiveId: string
}

/** Every option of the account, as commands list them. */
export const ACCOUNT_OPTIONS: readonly CommonOption[] = ['platform', 'mode', 'token', 'encoding-aes-key', 'receive-id']

const MODES: readonly string[] = ['safe', 'compat', 'plain'] satisfies Mode[]

/** The platform that was asked for; without a word 企业微信. */
export function platformIn(options: OptionValues): Platform {
  const name = options.text('platform') ?? 'wecom'
  if (isPlatform(name)) return name
  const names = Object.keys(PLATFORMS).join(', ')
  throw new UsageError({ en: `--platform: one of ${names}`, zh: `--platform 只能是 ${names}` })
}

/** The mode that was asked for; without a word 安全模式. */
export function modeIn(options: OptionValues): Mode {
  const name = options.text('mode') ?? 'safe'
  if (isMode(name)) return name
  throw new UsageError({ en: `--mode: one of ${MODES.join(', ')}`, zh: `--mode 只能是 ${MODES.join('、')}` })
}

/**
 * The account with all that its mode needs.
 *
 * @throws UsageError something is missing
 */
export function accountIn(options: OptionValues): AccountOptions {
  const [platform, mode] = [platformIn(options), modeIn(options)]
  const token = required(options, 'token', 'WECHAT_TOKEN')
  if (mode === 'plain') return { platform, mode, token, encodingAESKey: '', receiveId: '' }
  const encodingAESKey = required(options, 'encoding-aes-key', 'WECHAT_ENCODING_AES_KEY')
  // A bot's messages are sealed for nobody.
  const receiveId = options.text('receive-id') ?? (platform === 'wecom-bot' ? '' : undefined)
  if (receiveId === undefined) throw missing('receive-id', 'WECHAT_RECEIVE_ID')
  return { platform, mode, token, encodingAESKey, receiveId }
}

/** The value of an option that has to be there. */
export function required(options: OptionValues, name: string, env: string): string {
  const value = options.text(name)
  if (value === undefined || value === '') throw missing(name, env)
  return value
}

function missing(name: string, env: string): UsageError {
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
