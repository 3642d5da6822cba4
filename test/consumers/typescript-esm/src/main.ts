import { createRequire } from 'node:module'
import { isCallbackError } from 'wechat-callback'
import { expect, playFetch } from './shared/play-fetch.js'
import { playNode } from './shared/play-node.js'

const passed = [...(await playFetch()), ...(await playNode())]
playBothCopies()
console.log(`passed: ${passed.join(', ')}`)

/** A dependency in CommonJS loads the package a second time, with a class of its own. */
function playBothCopies(): void {
  const copy: typeof import('wechat-callback', { with: { 'resolution-mode': 'require' }}) = createRequire(
    import.meta.url,
  )('wechat-callback')
  try {
    copy.decodeEncodingAESKey('short')
  } catch (error) {
    expect(isCallbackError(error) && copy.isCallbackError(error), true)
    return
  }
  throw new Error('a malformed key was accepted')
}
