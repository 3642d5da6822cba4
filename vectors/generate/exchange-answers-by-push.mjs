/**
 * Pushes with special replies: plaintext although the push is sealed, or fields without MsgType.
 *
 * @import { Case, Group, Json } from './types.mjs'
 * @import { Making, Setting } from './exchange-making.mjs'
 */
import { replied } from './exchange-answer.mjs'
import {
  group,
  MINI_PROGRAM,
  messageOf,
  NOW,
  OPEN_PLATFORM,
  plainAnswer,
  push,
  refused,
  replyHeaders,
  served,
  WECOM_SUITE,
} from './exchange-making.mjs'

const CLEAR = ['reply-in-clear']
const FIELDS = ['reply-fields']

/** An event of 小程序 as it is pushed in JSON. @type {(name: string, fields?: object) => string} */
function eventOf(name, fields = {}) {
  const { ToUserName, FromUserName, CreateTime } = JSON.parse(messageOf(MINI_PROGRAM))
  return JSON.stringify({ ToUserName, FromUserName, CreateTime, MsgType: 'event', Event: name, ...fields })
}

const COINS = eventOf('minigame_coin_deliver_completed', {
  MiniGame: { Payload: '{}', PayEventSig: 'a', IsMock: true },
})

/** @type {(words: string, comment: string, returns: Json, answer: string, base?: Setting, making?: Making) => Case} */
function inClear(words, comment, returns, answer, base = MINI_PROGRAM, making = {}) {
  const { request } = push(`exchange/${words}`, base, { message: COINS, ...making })
  const headers = replyHeaders(answer.startsWith('<') ? 'xml' : 'json')
  return served(words, comment, CLEAR, {
    ...request,
    handler: { returns },
    status: 200,
    headers,
    answer,
    handled: true,
  })
}

/** @returns {Case[]} */
function games() {
  const { request } = push('exchange/clear-reply-acknowledged', MINI_PROGRAM, { message: COINS })
  return [
    inClear(
      'clear-reply-object',
      'A push of a mini game is sealed, and its reply is not.',
      { ErrCode: 0, ErrMsg: 'Success' },
      '{"ErrCode":0,"ErrMsg":"Success"}',
    ),
    inClear(
      'clear-reply-text',
      'A whole reply to a push of a mini game is sent unchanged.',
      '{"ErrCode":99999,"ErrMsg":"内部错误"}',
      '{"ErrCode":99999,"ErrMsg":"内部错误"}',
    ),
    served('clear-reply-acknowledged', 'The handler returns nothing for a push of a mini game.', CLEAR, {
      ...request,
      handler: { returns: null },
      ...plainAnswer('success'),
    }),
    replied(
      'sealed-reply-to-payment',
      'A payment push of a mini program has the same form, but its reply is sealed.',
      CLEAR,
      MINI_PROGRAM,
      { ErrCode: 0, ErrMsg: 'Success' },
      '{"ErrCode":0,"ErrMsg":"Success"}',
      { message: eventOf('xpay_coin_pay_notify') },
    ),
  ]
}

/** @type {(words: string, comment: string, name: string, returns: Json) => Case} */
function withFields(words, comment, name, returns) {
  return replied(words, comment, FIELDS, MINI_PROGRAM, returns, JSON.stringify(returns), { message: eventOf(name) })
}

/** @returns {Case[]} */
function members() {
  const wanted = push('exchange/fields-result-missing', MINI_PROGRAM, {
    message: eventOf('channels_ec_order_use_vip_discount'),
  })
  return [
    withFields('fields-member', 'A shop asks for the member data of a user.', 'channels_ec_vip_user_info_get', {
      errcode: 0,
      errmsg: 'ok',
      info: { is_vip: true, identity: 'Lv.1', outer_userid: 'outer' },
    }),
    withFields(
      'fields-member-failed',
      'A reply that reports an error has no member data and no other fields.',
      'channels_ec_vip_user_info_get',
      { errcode: 1, errmsg: 'busy' },
    ),
    withFields(
      'fields-order',
      'A shop asks whether an order with a member discount is allowed.',
      'channels_ec_order_use_vip_discount',
      { errcode: 0, errmsg: 'ok', result: 2 },
    ),
    refused(
      'fields-result-missing',
      'The reply lacks the field with the result.',
      FIELDS,
      500,
      'INVALID_REPLY',
      { ...wanted.request, handler: { returns: { errcode: 0, errmsg: 'ok' } } },
      true,
    ),
    withFields(
      'fields-refund',
      'Apple asks whether a refund should be given.',
      'xpay_subscribe_ios_refund_query_notify',
      { result_code: 1, result_info: '建议拒绝退款', evidence: '已发货' },
    ),
  ]
}

/** @type {(kind: 'event' | 'command', name: string) => Making} */
function device(kind, name) {
  const base_info = { req_id: 'R1', createtime: NOW, auth_corpid: 'ww1', service_corpid: 'ww2' }
  const message = JSON.stringify({ msg_type: kind, base_info, [kind]: { [`${kind}_type`]: name } })
  return { format: 'json-lowercase', outer: '', message }
}

/** @returns {Case[]} */
function devices() {
  const reply = (
    /** @type {string} */ words,
    /** @type {string} */ comment,
    /** @type {Json} */ returns,
    /** @type {Making} */ making,
  ) => replied(words, comment, FIELDS, WECOM_SUITE, returns, JSON.stringify(returns), making)
  return [
    reply('device-bind', 'Binding a device fails.', { errcode: 1, errmsg: 'unknown device' }, device('event', 'bind')),
    reply(
      'device-verify',
      'WeCom asks whether a serial number is valid.',
      { is_valid: true, modelid: 'M1' },
      device('event', 'verify_device'),
    ),
    reply(
      'device-scan',
      'WeCom asks whether a device is online.',
      { online_status: 1 },
      device('command', 'user_scan'),
    ),
  ]
}

/** @returns {Group[]} */
export function answerByPushGroups() {
  return [
    group(MINI_PROGRAM, [...games(), ...members()]),
    group(OPEN_PLATFORM, [
      inClear(
        'clear-reply-component',
        'A component receives the push of a mini game, and its reply is plaintext too.',
        { ErrCode: 0 },
        '{"ErrCode":0}',
        OPEN_PLATFORM,
      ),
    ]),
    group(WECOM_SUITE, devices()),
  ]
}
