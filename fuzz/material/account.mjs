// The account that every push of the corpora is sealed for, and the platform's side of it.

import { fuzzed } from '../package.mjs'

const { createPlatform, PLATFORMS } = fuzzed

/** @typedef {import('wechat-callback').Platform} Platform */
/** @typedef {import('wechat-callback').Mode} Mode */

export const NOW = 1_700_000_000

export const account = {
  token: 'fuzzToken',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  receiveId: 'ww1436e0e65a779aee',
}

/** Every platform in every mode of its console. */
export const ENDPOINTS = /** @type {Platform[]} */ (Object.keys(PLATFORMS)).flatMap((platform) =>
  PLATFORMS[platform].modes.map((mode) => ({ platform, mode })),
)

/**
 * Returns the credentials for a mode: in 明文模式 there is no key.
 *
 * @param {Mode} mode
 */
export function credentialsIn(mode) {
  return mode === 'plain' ? { token: account.token } : account
}

/**
 * Returns the platform's side, with a fixed clock and fixed random bytes.
 *
 * @param {{ platform: Platform, mode: Mode }} endpoint
 */
export function sideOf({ platform, mode }) {
  return createPlatform({
    ...{ platform, mode, credentials: /** @type {typeof account} */ (credentialsIn(mode)) },
    now: () => NOW,
    random: (length) => new Uint8Array(length).fill(5),
  })
}
