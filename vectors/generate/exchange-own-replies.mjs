/**
 * The endpoint's own replies, sent back as pushes, and pushes that only look like them.
 *
 * @import { Case } from './types.mjs'
 * @import { Setting } from './exchange-making.mjs'
 */
import { envelopeOf } from './envelope-build.mjs'
import { broken } from './exchange-broken.mjs'
import {
  ACCOUNT,
  CORP,
  MINI_PROGRAM,
  NOW,
  OFFICIAL_ACCOUNT,
  plainAnswer,
  push,
  refused,
  served,
  WECOM,
  WECOM_BOT,
  WECOM_SUITE,
} from './exchange-making.mjs'

/** A receiver that does not have the form of an account's id. */
export const OTHER_RECEIVER = { ...WECOM, receiveId: 'company-1' }

/** Sealed texts, by the platform whose group they belong to. */
export function ownReplies() {
  const content = '<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[ok]]></Content>'
  const users = (/** @type {string} */ to, /** @type {string} */ from) =>
    `<ToUserName><![CDATA[${to}]]></ToUserName><FromUserName><![CDATA[${from}]]></FromUserName>` +
    `<CreateTime>${NOW}</CreateTime>`
  /** @type {(words: string, comment: string, base: Setting, message: string) => Case} */
  const own = (words, comment, base, message) =>
    broken(`own-reply-${words}`, comment, ['own-reply'], 400, 'INVALID_MESSAGE', { base, making: { message } })
  /** @type {(words: string, comment: string, base: Setting, message: string, answer: string) => Case} */
  const foreign = (words, comment, base, message, answer) =>
    served(`own-reply-not-${words}`, comment, ['own-reply'], {
      ...push(`exchange/own-reply-not-${words}`, base, { message }).request,
      handler: { returns: null },
      ...plainAnswer(answer),
    })
  const event = '<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[enter_agent]]></Event>'
  const whole = push('exchange/own-reply-envelope', WECOM, {
    message: `<xml>${users('zhangsan', CORP)}${content}</xml>`,
  })
  const { timestamp, nonce, msg_signature: msgSignature } = whole.parameters
  const fields = { encrypt: whole.encrypt, msgSignature, timestamp: Number(timestamp), nonce }
  const body = envelopeOf(fields, 'xml')
  return {
    wecom: [
      own('wecom', 'A reply whose sender is the company.', WECOM, `<xml>${users('zhangsan', CORP)}${content}</xml>`),
      refused(
        'own-reply-envelope',
        'The unchanged envelope of a reply, with its own values as the query.',
        ['own-reply'],
        400,
        'INVALID_MESSAGE',
        { ...whole.request, body },
      ),
      foreign(
        'event',
        'An event has no MsgId; here its sender is the company.',
        WECOM,
        `<xml>${users(CORP, CORP)}${event}</xml>`,
        '',
      ),
      foreign(
        'without-id',
        'A message without MsgId, from a user.',
        WECOM,
        `<xml>${users(CORP, 'zhangsan')}${content}</xml>`,
        '',
      ),
    ],
    otherReceiver: [
      own(
        'receiver',
        'A reply whose sender is the receiver of pushes, an id that does not have the form of an account id.',
        OTHER_RECEIVER,
        `<xml>${users('zhangsan', OTHER_RECEIVER.receiveId)}${content}</xml>`,
      ),
    ],
    suite: [
      own(
        'wecom-suite',
        'A reply whose sender is a company that uses the suite.',
        WECOM_SUITE,
        `<xml>${users('zhangsan', 'ww2222222222222222')}${content}</xml>`,
      ),
    ],
    bot: [
      own(
        'wecom-bot',
        'A stream reply of the endpoint itself.',
        WECOM_BOT,
        '{"msgtype":"stream","stream":{"id":"S1","finish":true,"content":"ok"}}',
      ),
      own(
        'wecom-bot-card',
        'An update of a card, which has no msgtype.',
        WECOM_BOT,
        '{"response_type":"update_template_card","template_card":{}}',
      ),
      foreign(
        'bot-without-sender',
        'A push to a bot with msgid and without from.',
        WECOM_BOT,
        '{"msgid":"CAIQ1","msgtype":"text","text":{"content":"ok"}}',
        '',
      ),
      foreign(
        'bot-without-id',
        'A push to a bot with from and without msgid.',
        WECOM_BOT,
        '{"from":{"userid":"zhangsan"},"msgtype":"text","text":{"content":"ok"}}',
        '',
      ),
    ],
    account: [
      own(
        'official-account',
        'A reply whose sender is an account.',
        OFFICIAL_ACCOUNT,
        `<xml>${users('oAbC', ACCOUNT)}${content}</xml>`,
      ),
      foreign(
        'message-id',
        'A message with MsgId, though its sender looks like an account.',
        OFFICIAL_ACCOUNT,
        `<xml>${users(ACCOUNT, 'gh_0000000000aa')}${content}<MsgId>1</MsgId></xml>`,
        'success',
      ),
      foreign(
        'account-event',
        'An event whose sender looks like an account.',
        OFFICIAL_ACCOUNT,
        `<xml>${users(ACCOUNT, 'gh_0000000000aa')}${event}</xml>`,
        'success',
      ),
    ],
    mini: [
      own(
        'mini-program',
        'A reply in JSON whose sender is an account.',
        MINI_PROGRAM,
        `{"ToUserName":"oAbC","FromUserName":"${ACCOUNT}","CreateTime":${NOW},"MsgType":"transfer_customer_service"}`,
      ),
      own(
        'mini-program-event',
        'A reply to an event, which repeats Event and has the account as its sender.',
        MINI_PROGRAM,
        `{"ToUserName":"oAbC","FromUserName":"${ACCOUNT}","CreateTime":${NOW},"MsgType":"event","Event":"add_waybill","ResultCode":0}`,
      ),
      own(
        'mini-program-bare',
        'A reply without a field that names its kind.',
        MINI_PROGRAM,
        '{"demo_resp":"good luck"}',
      ),
      own(
        'mini-program-bare-xml',
        'A reply in XML without a field that names its kind.',
        MINI_PROGRAM,
        '<xml><errcode>0</errcode></xml>',
      ),
    ],
  }
}
