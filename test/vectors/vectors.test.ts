/** Every vector on the sources, by the runner that serves the command, the built package and the runtimes. */
import { describe, expect, test } from 'vitest'
import * as core from 'wechat-callback'
import * as apiEntry from 'wechat-callback/api'
import * as fetchEntry from 'wechat-callback/fetch'
import * as nodeEntry from 'wechat-callback/node'
import * as serverlessEntry from 'wechat-callback/serverless'
import { adapterOf } from '../../src/conformance/adapter.ts'
import { type Check, checksOf } from '../../src/conformance/checks.ts'
import { judge } from '../../src/conformance/judge.ts'
import { answer } from '../../src/conformance/run-api.ts'
import { readVectorFile, vectorFileNames } from '../support/vectors.ts'

test('the folder holds the files that the design names', () => {
  expect([...vectorFileNames].sort()).toEqual([
    'api-answers.json',
    'declared-types.json',
    'decrypt.json',
    'encoding-aes-key.json',
    'encrypt.json',
    'envelope-json.json',
    'envelope-xml.json',
    'exchange.json',
    'frame.json',
    'free-text.json',
    'messages-mini-program.json',
    'messages-official-account.json',
    'messages-open-platform.json',
    'messages-wecom-bot.json',
    'messages-wecom-suite.json',
    'messages-wecom.json',
    'pkcs7.json',
    'resource.json',
    'serverless.json',
    'signature.json',
    'verify-url.json',
  ])
})

const adapter = adapterOf({ ...core, ...fetchEntry, ...serverlessEntry, ...nodeEntry, ...apiEntry })

describe.each(vectorFileNames)('%s', (name) => {
  const checks = checksOf(readVectorFile(name))
  test.each(checks.map((check) => [check.request.id, check] as const))('%s', async (_id, check) => {
    const result = await answer(adapter, check.request)
    expect(judge(check, result)).toEqual({ kind: 'passed' })
    expectExact(check, result)
  })
})

/** The suite accepts envelopes of any layout from other software; this package writes them byte for byte. */
function expectExact({ testCase, operation }: Check, result: object): void {
  const output: Record<string, unknown> = 'output' in result ? Object(result.output) : {}
  for (const name of [...operation.outputs, ...(operation.optionalOutputs ?? [])]) {
    if (typeof testCase[name] === 'string' && typeof output[name] === 'string') {
      expect(output[name], name).toBe(testCase[name])
    }
  }
}

/** The valid cases of a file that can be reversed. */
function validChecks(name: string): readonly Check[] {
  return checksOf(readVectorFile(name)).filter(({ testCase }) => testCase.result === 'valid')
}

test('an opened message is sealed to the same text again', () => {
  for (const { request, testCase } of validChecks('frame.json')) {
    const { encrypt, encodingAESKey } = request.input as { encrypt: string; encodingAESKey: string }
    const { message, receiveId, random } = core.decryptUnverified(encrypt, encodingAESKey)
    expect(core.encrypt(message, receiveId, encodingAESKey, random), testCase.id).toBe(encrypt)
  }
})

test('a sealed message opens again', async () => {
  for (const { request, testCase } of validChecks('encrypt.json')) {
    const { credentials, message, timestamp, nonce } = request.input as {
      credentials: core.Credentials
      message: string
      timestamp?: number
      nonce?: string
    }
    const { output } = (await answer(adapter, request)) as { output: Record<string, string> }
    expect(core.decryptUnverified(String(output.encrypt), credentials.encodingAESKey).message).toBe(message)
    if (timestamp === undefined || nonce === undefined) continue
    const query = { msg_signature: String(output.signature), timestamp: String(timestamp), nonce }
    const crypt = new core.WXBizMsgCrypt(credentials)
    expect(crypt.decryptMsg(query, String(output.envelope)).message, testCase.id).toBe(message)
  }
})

test('the class accepts the keys that can be decoded, and refuses the others', () => {
  for (const { request, testCase } of checksOf(readVectorFile('encoding-aes-key.json'))) {
    const { encodingAESKey } = request.input as { encodingAESKey: string }
    const make = () => new core.WXBizMsgCrypt({ token: 't', receiveId: '', encodingAESKey })
    if (testCase.result === 'valid') expect(make, testCase.id).not.toThrow()
    else expect(make, testCase.id).toThrow(expect.objectContaining({ code: testCase.error }))
  }
})
