/** The options of the account, and those of every command. */
import type { ParseArgsConfig } from 'node:util'
import { platformNames } from '../../platforms.ts'
import type { AccountOption, OptionSpec, OptionSpecs } from '../command.ts'

/**
 * The values of the account in the console. Secrets belong in the environment: typed words stay in the shell's history.
 */
export const ACCOUNT_OPTIONS: Readonly<Record<AccountOption, OptionSpec>> = {
  platform: {
    value: 'NAME',
    env: 'WECHAT_PLATFORM',
    summary: {
      en: `${platformNames().join(', ')}; default: wecom`,
      zh: `${platformNames().join('、')}，默认 wecom`,
    },
  },
  mode: {
    value: 'MODE',
    env: 'WECHAT_MODE',
    summary: {
      en: 'safe (default); compat or plain for 公众号 and 小程序',
      zh: 'safe（安全模式，默认）；公众号和小程序还有 compat（兼容模式）、plain（明文模式）',
    },
  },
  token: {
    value: 'TOKEN',
    env: 'WECHAT_TOKEN',
    summary: { en: 'the Token of the console', zh: '后台填写的 Token' },
  },
  'encoding-aes-key': {
    value: 'KEY',
    env: 'WECHAT_ENCODING_AES_KEY',
    summary: { en: 'the EncodingAESKey of the console, 43 characters', zh: '后台填写的 EncodingAESKey，43 个字符' },
  },
  'receive-id': {
    value: 'ID',
    env: 'WECHAT_RECEIVE_ID',
    mayBeEmpty: true,
    summary: {
      en: "the receiver in the ciphertext: the CorpID for an app, the SuiteId for a suite, '' for a bot, otherwise the AppID",
      zh: '密文里的接收方：自建应用填 CorpID，第三方应用填 SuiteId，智能机器人填空字符串，其余填 AppID',
    },
  },
}

/** The names of all options of the account. */
export const WHOLE_ACCOUNT = Object.keys(ACCOUNT_OPTIONS) as readonly AccountOption[]

/** The option that reads the variables of the account from a file. */
export const ENV_FILE: OptionSpecs = {
  'env-file': {
    value: 'FILE',
    summary: {
      en: 'read these variables from a file such as .env, as node --env-file does',
      zh: '从文件（如 .env）读取这些环境变量，与 node --env-file 相同',
    },
  },
}

/** The options of every command. */
export const GENERAL_OPTIONS: OptionSpecs = {
  json: { summary: { en: 'print JSON, for programs', zh: '输出 JSON，供程序读取' } },
  lang: {
    value: 'en|zh',
    env: 'WECHAT_LANG',
    summary: {
      en: 'language: English or 中文; default: that of the system',
      zh: '语言：英文（English）或中文，默认随系统',
    },
  },
  help: { short: 'h', summary: { en: 'show this help', zh: '显示帮助' } },
}

/** The options that need no command. */
export const PROGRAM_OPTIONS: OptionSpecs = {
  ...GENERAL_OPTIONS,
  version: { short: 'V', summary: { en: 'show the version', zh: '显示版本' } },
}

/** Converts options to what Node's parser takes. */
export function toParseArgs(specs: OptionSpecs): NonNullable<ParseArgsConfig['options']> {
  const options = Object.entries(specs).map(([name, { value, isList, short }]) => {
    const type = value === undefined ? ('boolean' as const) : ('string' as const)
    return [name, { type, multiple: isList === true, ...(short === undefined ? {} : { short }) }] as const
  })
  return Object.fromEntries(options)
}

/**
 * Cuts words such as `-hV`, each letter of which is an option: Node's parser copies them once for each letter, so a
 * word of 100 KB would take seconds. The first letters show that such an option does not exist.
 */
export function cutShortGroups(words: readonly string[]): string[] {
  const end = words.indexOf('--')
  return words.map((word, index) => (/^-[^-]/.test(word) && (end < 0 || index < end) ? word.slice(0, 3) : word))
}
