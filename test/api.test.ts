/** The public names of each entry: a change here is a change for users, and belongs in the changelog. */
import { expect, test } from 'vitest'
import * as core from 'wechat-callback'
import * as apiEntry from 'wechat-callback/api'
import * as fetchEntry from 'wechat-callback/fetch'
import * as nodeEntry from 'wechat-callback/node'
import * as redisEntry from 'wechat-callback/redis'
import * as serverlessEntry from 'wechat-callback/serverless'
import * as testingEntry from 'wechat-callback/testing'
import { readReplies } from '../catalog/generate/replies/read.mjs'
import { entries, specifierOf } from '../entries.config.ts'
import manifest from '../package.json' with { type: 'json' }
import tsconfig from '../tsconfig.json' with { type: 'json' }

/** The makers of all reply kinds of the catalogue. */
const makers = readReplies().kinds.flatMap(({ maker }) => (maker === undefined ? [] : [maker.name]))

test('"."', () => {
  const names = [
    'CallbackError',
    'WXBizMsgCrypt',
    'botImage',
    'botStream',
    'botStreamWithTemplateCard',
    'botTemplateCard',
    'botText',
    'botUpdateTemplateCard',
    'buildEnvelope',
    'buildReply',
    'computeSignature',
    'createMemoryStore',
    'decodeEncodingAESKey',
    'decryptFile',
    'decryptResource',
    'decryptUnverified',
    'dedupKey',
    'diagnose',
    'encrypt',
    'generateEncodingAESKey',
    'generateToken',
    'image',
    'isCallbackError',
    'messageKey',
    'music',
    'news',
    'parseEnvelope',
    'parseMessage',
    'pkcs7Pad',
    'pkcs7Unpad',
    'rawFields',
    'route',
    'text',
    'transferCustomerService',
    'truncateUtf8',
    'updateButton',
    'updateTemplateCard',
    'verifyMsgSignature',
    'verifyPayEventSig',
    'verifyPlainSignature',
    'video',
    'voice',
  ]
  expect(Object.keys(core).sort()).toEqual([...new Set([...names, ...makers])].sort())
})

test('"./api"', () => {
  expect(Object.keys(apiEntry).sort()).toEqual([
    'ApiError',
    'createAccessTokens',
    'createComponentTokens',
    'createLateReplySender',
    'createPickUp',
    'createSuiteTokens',
    'isApiError',
    'parseApiAnswer',
    'readCustomerServiceMessages',
    'sendCustomerServiceMessage',
    'sendMessage',
    'sendToResponseUrl',
    'splitText',
  ])
})

test('"./node", "./fetch", "./serverless", "./redis", "./testing"', () => {
  expect(Object.keys(nodeEntry)).toEqual(['createNodeHandler'])
  expect(Object.keys(fetchEntry)).toEqual(['createFetchHandler'])
  expect(Object.keys(serverlessEntry).sort()).toEqual(['createCloudHostingHandler', 'createServerlessHandler'])
  expect(Object.keys(redisEntry)).toEqual(['createRedisStore'])
  expect(Object.keys(testingEntry).sort()).toEqual(['FAULT_STATUS', 'createPlatform'])
})

test('package.json and tsconfig.json have the entries of entries.config.ts', () => {
  const names = Object.keys(entries)
  const exported = Object.fromEntries(
    names.map((name) => [
      name === 'index' ? '.' : `./${name}`,
      {
        import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
        require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
      },
    ]),
  )
  expect(manifest.exports).toEqual({
    ...exported,
    './vectors/*': './vectors/*',
    './package.json': './package.json',
  })
  const below = names.filter((name) => name !== 'index')
  expect(manifest.typesVersions).toEqual({
    '*': Object.fromEntries(below.map((name) => [name, [`./dist/${name}.d.ts`]])),
  })
  const paths = Object.entries(entries).map(([name, path]) => [specifierOf(name), [`./${path}`]])
  expect(tsconfig.compilerOptions.paths).toEqual(Object.fromEntries(paths))
})
