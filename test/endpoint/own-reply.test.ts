/**
 * Which opened texts are an endpoint's own replies: each condition of the rule separately. The vectors cover the whole rule.
 */
import { expect, test } from 'vitest'
import type { Platform } from 'wechat-callback'
import { isOwnReply } from '../../src/endpoint/own-reply.ts'

const ACCOUNT = 'gh_1234567890ab'
const RECEIVER = 'wx1234567890abcdef'
const USER = 'oAbCdEfGhIjKlMnOpQrStUvWxYz0'

interface Case {
  readonly platform: Platform
  readonly message: object
  readonly receiveId?: string
}

const account = (message: object, receiveId: string = RECEIVER): Case => ({
  platform: 'official-account',
  message,
  receiveId,
})

const OWN: Readonly<Record<string, Case>> = {
  'a text from an account': account({ FromUserName: ACCOUNT, MsgType: 'text' }),
  'a text from the receiver, whatever its form': account({ FromUserName: 'company-1', MsgType: 'text' }, 'company-1'),
  'a text from another company': account({ FromUserName: 'ww2222222222222222', MsgType: 'text' }),
  'a text from another AppID': account({ FromUserName: 'wx2222222222222222', MsgType: 'text' }),
  'a text from a template of suites': account({ FromUserName: 'tj2222222222222222', MsgType: 'text' }),
  'a text from a suite': account({ FromUserName: 'dk2222222222222222', MsgType: 'text' }),
  'the result of an event, from an account': account({
    FromUserName: ACCOUNT,
    MsgType: 'event',
    Event: 'add_waybill',
    ResultCode: 0,
  }),
  'a message of no kind': account({ errcode: 0 }),
  'whether a device is valid': { platform: 'wecom-suite', message: { is_valid: true, modelid: 'M' } },
  'whether a device is online': { platform: 'wecom-suite', message: { online_status: 1 } },
  'the result of binding a device': { platform: 'wecom-suite', message: { errcode: 1, errmsg: 'no' } },
  'a message to a bot with neither id nor sender': { platform: 'wecom-bot', message: { msgtype: 'stream' } },
}

const PUSHES: Readonly<Record<string, Case>> = {
  'a text from a user': account({ FromUserName: USER, MsgType: 'text' }),
  'a text from a user whose name begins like a company': account({
    FromUserName: 'ww22222222222222223',
    MsgType: 'text',
  }),
  'a text from a user whose name holds that of an account': account({ FromUserName: `x${ACCOUNT}`, MsgType: 'text' }),
  'a text with an empty sender, if the receiver is empty': account({ FromUserName: '', MsgType: 'text' }, ''),
  'a plaintext text without a sender, if there is no receiver': {
    platform: 'official-account',
    message: { MsgType: 'text' },
  },
  'MsgId, from an account': account({ FromUserName: ACCOUNT, MsgType: 'text', MsgId: '1' }),
  'MsgID, from an account': account({ FromUserName: ACCOUNT, MsgType: 'text', MsgID: '1' }),
  'an event from an account': account({ FromUserName: ACCOUNT, MsgType: 'event', Event: 'subscribe' }),
  'a notice from an account': account({ FromUserName: ACCOUNT, InfoType: 'authorized' }),
  'the result of an event, from a user': account({ FromUserName: USER, Event: 'add_waybill', ResultCode: 0 }),
  'only MsgType': account({ MsgType: 'text' }),
  'only Event': account({ Event: 'subscribe' }),
  'only InfoType': account({ InfoType: 'authorized' }),
  'only AgentType': account({ AgentType: 'chat' }),
  'only action': account({ action: 'CheckContainerPath' }),
  'a message of no kind to 企业微信, whose replies have one': {
    platform: 'wecom',
    message: { a: 1 },
    receiveId: RECEIVER,
  },
  'a push of hardware with a field that a reply has': {
    platform: 'wecom-suite',
    message: { msg_type: 'event', event: { event_type: 'bind' }, errcode: 0 },
  },
  'a message of no kind to a suite, with a field of a reply to another push': {
    platform: 'wecom-suite',
    message: { ResultCode: 0 },
  },
  'a message of no kind to a suite, with no field of a reply': { platform: 'wecom-suite', message: { modelid: 'M' } },
  'a message of no kind to 企业微信, which answers no hardware': { platform: 'wecom', message: { is_valid: true } },
  'a message to a bot with its id': { platform: 'wecom-bot', message: { msgid: '1' } },
  'a message to a bot with its sender': { platform: 'wecom-bot', message: { from: { userid: 'zhangsan' } } },
}

test.each(Object.entries(OWN))('%s is a reply', (_name, { platform, message, receiveId }) => {
  expect(isOwnReply(platform, message, receiveId)).toBe(true)
})

test.each(Object.entries(PUSHES))('%s is a push', (_name, { platform, message, receiveId }) => {
  expect(isOwnReply(platform, message, receiveId)).toBe(false)
})
