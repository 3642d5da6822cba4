/** One account for the tests, and a platform's side with a fixed clock and fixed random bytes. */
import { type CallbackOptions, type Credentials, type Mode, type PlainCredentials, text } from 'wechat-callback'
import { createPlatform, type PlatformSide } from 'wechat-callback/testing'

export const NOW = 1_713_424_427

export const credentials: Credentials = {
  token: 'QDG6eK',
  encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  receiveId: 'wx5823bf96d3bd56c7',
}

/** Returns that account for a mode: in 明文模式 it has no key. */
export function accountIn(
  mode: Mode,
):
  | { readonly mode: 'plain'; readonly credentials: PlainCredentials }
  | { readonly mode: 'safe' | 'compat'; readonly credentials: Credentials } {
  return mode === 'plain' ? { mode, credentials: { token: credentials.token } } : { mode, credentials }
}

/** The platform's side of 企业微信 for that account. */
export const wecom: PlatformSide = createPlatform({
  platform: 'wecom',
  credentials,
  now: () => NOW,
  random: (length) => new Uint8Array(length).fill(5),
})

/** A text message, as pushed. */
export const textPush = { MsgType: 'text', Content: '你好', AgentID: 218 } as const

/** The options of a handler that replies to every push with 收到, and the errors that its `onError` receives. */
export function watchedOptions(overrides: object): { options: CallbackOptions<'wecom'>; errors: unknown[] } {
  const errors: unknown[] = []
  const options: CallbackOptions<'wecom'> = {
    platform: 'wecom',
    credentials,
    onMessage: () => text('收到'),
    onError: (error) => void errors.push(error),
    now: () => NOW,
    ...overrides,
  }
  return { options, errors }
}
