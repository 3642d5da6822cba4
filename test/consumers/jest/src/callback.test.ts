import { CallbackError, decodeEncodingAESKey } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'
import { options } from './shared/handlers.js'
import { playFetch } from './shared/play-fetch.js'
import { playNode } from './shared/play-node.js'

const passed: string[] = []

afterAll(() => {
  process.stdout.write(`passed: ${passed.join(', ')}\n`)
})

test('the core, ./fetch and ./testing', async () => {
  passed.push(...(await playFetch()))
})

test('./node, ./redis and ./serverless', async () => {
  passed.push(...(await playNode()))
})

test('Jest recognises the class of a thrown error', () => {
  expect(() => decodeEncodingAESKey('short')).toThrow(CallbackError)
  const credentials = { ...options.credentials, token: '' }
  expect(() => createNodeHandler({ ...options, credentials })).toThrow(CallbackError)
})
