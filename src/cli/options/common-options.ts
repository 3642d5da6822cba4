/** The options that several commands read, and the options of every command. */
import type { CommonOption, OptionSpec } from '../command.ts'

/**
 * The values of the account in the console. Secrets belong in the environment: typed words stay in the shell's history.
 */
export const COMMON_OPTIONS: Readonly<Record<CommonOption, OptionSpec>> = {
  platform: {
    value: 'NAME',
    env: 'WECHAT_PLATFORM',
    summary: {
      en: 'wecom (default), wecom-suite, wecom-bot, official-account, open-platform or mini-program',
      zh: 'wecom（默认）、wecom-suite、wecom-bot、official-account、open-platform 或 mini-program',
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
      en: "the receiver in the ciphertext: the CorpID for an app, the SuiteID for a suite, '' for a bot, otherwise the AppID",
      zh: '密文里的接收方：自建应用填 CorpID，第三方应用填 SuiteID，智能机器人填空字符串，其余填 AppID',
    },
  },
}

/** The options of every command. */
export const GENERAL_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: { summary: { en: 'print JSON, for programs', zh: '输出 JSON，供程序读取' } },
  lang: {
    value: 'en|zh',
    env: 'WECHAT_LANG',
    summary: { en: 'language; default: that of the system', zh: '语言，默认随系统' },
  },
  help: { summary: { en: 'show this help', zh: '显示帮助' } },
}
