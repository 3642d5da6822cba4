/** The platform's side that the faults are made from, and the other apps of the account. */
import { createCipheriv } from 'node:crypto'
import { type Credentials, computeSignature, encrypt, type Platform } from 'wechat-callback'
import { createPlatform, type PlatformOptions, type PlatformSide } from 'wechat-callback/testing'
import { credentials, NOW } from '../support/account.ts'
import type { Sent } from './exchange.ts'

export const key = credentials.encodingAESKey

/** Two more apps of the same company. */
export const otherApps: readonly Credentials[] = [
  { token: 'tokenOfOtherApp1', encodingAESKey: 'B'.repeat(43), receiveId: credentials.receiveId },
  { token: 'tokenOfOtherApp2', encodingAESKey: 'C'.repeat(43), receiveId: credentials.receiveId },
]

/** The platform, with the account's credentials except for those that are changed. */
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

/** Signs a query. @param text the ciphertext that is signed, if there is one */
export function signed(
  name: 'signature' | 'msg_signature',
  text?: string,
  timestamp = String(NOW),
  nonce = '415670741',
): string {
  const signature = computeSignature(credentials.token, timestamp, nonce, text)
  return `${name}=${signature}&timestamp=${timestamp}&nonce=${nonce}`
}

/** A URL check of 企业微信 with any echostr, signed correctly. */
export function checkOf(echostr: string): Sent {
  return { method: 'GET', query: `${signed('msg_signature', echostr)}&echostr=${encodeURIComponent(echostr)}` }
}

/** A text sealed with the account's key. */
export function sealed(text: string): string {
  return encrypt(text, String(credentials.receiveId), key, new Uint8Array(16).fill(7))
}

/** Encrypts bytes with the account's key, with correct padding and any frame. */
export function sealedBytes(...parts: readonly (Uint8Array | string)[]): string {
  const plain = Buffer.concat(parts.map((part) => Buffer.from(part)))
  const pad = 32 - (plain.length % 32)
  const bytes = Buffer.from(`${key}=`, 'base64')
  const cipher = createCipheriv('aes-256-cbc', bytes, bytes.subarray(0, 16)).setAutoPadding(false)
  return cipher.update(Buffer.concat([plain, Buffer.alloc(pad, pad)]), undefined, 'base64') + cipher.final('base64')
}

/** Four bytes of a length. */
export function lengthField(length: number, order: 'big' | 'little' = 'big'): Uint8Array {
  const field = Buffer.alloc(4)
  if (order === 'big') field.writeUInt32BE(length)
  else field.writeUInt32LE(length)
  return field
}

/** A push of 企业微信 with the given ciphertext, signed correctly. */
export function pushOf(encrypted: string): Sent {
  return {
    method: 'POST',
    query: signed('msg_signature', encrypted),
    headers: { 'content-type': 'text/xml' },
    body: `<xml><ToUserName>wx5823bf96d3bd56c7</ToUserName><Encrypt>${encrypted}</Encrypt></xml>`,
  }
}

/** The same request with one part of its query changed. */
export function withQuery(sent: Sent, change: (query: string) => string): Sent {
  return { ...sent, query: change(sent.query) }
}
