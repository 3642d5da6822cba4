/** The platform's sides that the faults are made from, and the other apps of the account. */
import { type Credentials, computeSignature, encrypt, type Platform } from 'wechat-callback'
import { createPlatform, type PlatformOptions, type PlatformSide } from 'wechat-callback/testing'
import { credentials, NOW } from '../support/account.ts'
import type { Sent } from './exchange.ts'

export const key = credentials.encodingAESKey

/** Two further apps of the same company. */
export const otherApps: readonly Credentials[] = [
  { token: 'tokenOfOtherApp1', encodingAESKey: 'B'.repeat(43), receiveId: credentials.receiveId },
  { token: 'tokenOfOtherApp2', encodingAESKey: 'C'.repeat(43), receiveId: credentials.receiveId },
]

/** The platform, with the account's credentials but for what is changed. */
export function side(
  platform: Platform,
  changed: Partial<Credentials> = {},
  options: Partial<PlatformOptions> = {},
): PlatformSide {
  const account = { ...credentials, ...changed }
  const whole = { platform, credentials: account, now: () => NOW, ...options }
  return createPlatform(whole.mode === 'plain' ? { ...whole, credentials: { token: account.token } } : whole)
}

/** 企业微信's URL check with an echostr that has a "+" in it. */
export function checkWithPlus(): { readonly query: string; readonly echostr: string; readonly echo: string } {
  const { query, echo } = side('wecom').verification()
  const echostr = new URLSearchParams(query).get('echostr') ?? ''
  return echostr.includes('+') ? { query, echostr, echo } : checkWithPlus()
}

/** A query that is signed by hand. @param text the encrypted text that is signed, if any */
export function signed(
  name: 'signature' | 'msg_signature',
  text?: string,
  timestamp = String(NOW),
  nonce = '415670741',
): string {
  const signature = computeSignature(credentials.token, timestamp, nonce, text)
  return `${name}=${signature}&timestamp=${timestamp}&nonce=${nonce}`
}

/** A URL check of 企业微信 around any echostr, rightly signed. */
export function checkOf(echostr: string): Sent {
  return { method: 'GET', query: `${signed('msg_signature', echostr)}&echostr=${encodeURIComponent(echostr)}` }
}

/** A text sealed with the account's key. */
export function sealed(text: string): string {
  return encrypt(text, String(credentials.receiveId), key, new Uint8Array(16).fill(7))
}

/** The same request with one part of its query changed. */
export function withQuery(sent: Sent, change: (query: string) => string): Sent {
  return { ...sent, query: change(sent.query) }
}
