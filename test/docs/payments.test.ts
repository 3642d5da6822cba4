/** The programs of docs/payments.md run as they stand, on the built package. */
import { createCipheriv, createHmac } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { blocksOf } from '../support/examples.ts'

const folder = fileURLToPath(new URL('../.generated/payments/', import.meta.url))
const blocks = blocksOf('docs/payments.md')

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the page has these programs', () => {
  expect(blocks.map(({ label }) => label)).toEqual(['wecom', 'minigame'])
})

test.each(['xml', 'json'] as const)('the data of a payment is decrypted from a push in %s', async (format) => {
  const { handler, credentials, paid } = await program('wecom', format)
  const wecom = createPlatform({ platform: 'wecom', credentials })
  const data = { out_trade_no: '20150806125346', trade_state: 'SUCCESS', amount: { total: 100 } }
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(`${credentials.encodingAESKey}=`, 'base64'), 'a1b2c3d4e5f6')
  const sealed = [cipher.update(JSON.stringify(data)), cipher.final(), cipher.getAuthTag()]
  const resource = { ciphertext: Buffer.concat(sealed).toString('base64'), nonce: 'a1b2c3d4e5f6' }
  const message = wecom.message('payment.TRANSACTION_SUCCESS', { id: 'EV-1', resource })
  await wecom.send(handler, wecom.push(message, { format }))
  expect(paid).toEqual([{ id: 'EV-1', out_trade_no: '20150806125346', trade_state: 'SUCCESS', total: 100 }])
})

test('an item is delivered only if its signature is right, and not for a test from the console', async () => {
  const { handler, credentials, delivered } = await program('minigame')
  const game = createPlatform({ platform: 'mini-program', credentials })
  const event = 'minigame_game_pay_goods_deliver_notify'
  const answered = async (order: string, appKey: string, IsMock: boolean) => {
    const Payload = JSON.stringify({ OpenId: 'o1', Env: 1, OutTradeNo: order, GoodsInfo: { Quantity: 2 } })
    const PayEventSig = createHmac('sha256', appKey).update(`${event}&${Payload}`).digest('hex')
    const message = game.message(`event.${event}`, { MiniGame: { Payload, PayEventSig, IsMock } })
    const { reply } = await game.send(handler, game.push(message, { format: 'json' }))
    return reply?.message
  }
  expect(await answered('1', 'the AppKey of the sandbox', false)).toEqual({ ErrCode: 0, ErrMsg: 'Success' })
  expect(await answered('2', 'the AppKey of the sandbox', true)).toEqual({ ErrCode: 0, ErrMsg: 'Success' })
  expect(await answered('3', 'the AppKey of production', false)).toEqual({ ErrCode: 1, ErrMsg: 'wrong PayEventSig' })
  expect(delivered).toEqual([{ OpenId: 'o1', OutTradeNo: '1', Quantity: 2 }])
})

interface Program {
  readonly handler: FetchHandler
  readonly credentials: { readonly token: string; readonly encodingAESKey: string; readonly receiveId: string }
  readonly paid?: readonly unknown[]
  readonly delivered?: readonly unknown[]
}

/** Writes a program into a new file, so that it is evaluated again, and imports it. */
function program(label: string, copy = ''): Promise<Program> {
  const path = `${folder}${label}${copy}.mjs`
  writeFileSync(path, blocks.find((block) => block.label === label)?.code ?? '')
  return import(/* @vite-ignore */ pathToFileURL(path).href)
}
