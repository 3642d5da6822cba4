/**
 * The responses to pushes for apps and bots of WeCom.
 *
 * @import { Case } from './types.mjs'
 */
import { acknowledged, acknowledgements, replied, TEXT } from './exchange-answer.mjs'
import { CORP, NOW, plainAnswer, push, served, WECOM, WECOM_BOT, write } from './exchange-making.mjs'

/** @returns {Case[]} */
export function wecomAnswers() {
  const parsed = push('exchange/wecom-parsed-body', WECOM)
  const { body: _, ...withoutBody } = parsed.request
  const bodyObject = { xml: { tousername: [CORP], agentid: ['1000002'], encrypt: [parsed.encrypt] } }
  const message =
    `<xml><AgentType><![CDATA[chat]]></AgentType><ToUserName><![CDATA[${CORP}]]></ToUserName><ItemCount>1</ItemCount>` +
    '<PackageId>18446744073709551615</PackageId><Item><FromUserName><![CDATA[zhangsan]]></FromUserName>' +
    `<CreateTime>${NOW}</CreateTime>` +
    '<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[hi]]></Content><MsgId>1</MsgId></Item></xml>'
  const sealedLonger = push('exchange/wecom-padding', WECOM).request
  return [
    ...acknowledgements('wecom', WECOM, ''),
    acknowledged(
      'wecom-package',
      'A package of the old chat service is acknowledged with its PackageId, which is too long for a floating-point number.',
      WECOM,
      null,
      '18446744073709551615',
      { message },
    ),
    replied(
      'wecom-reply-xml',
      'A text that begins with < is sealed unchanged.',
      ['reply-echoes-request'],
      WECOM,
      TEXT,
      TEXT,
    ),
    replied(
      'wecom-reply-json-envelope',
      'The envelope of the push is JSON in lower case, and so is that of the reply.',
      ['reply-echoes-request', 'json-spelling'],
      WECOM,
      TEXT,
      TEXT,
      { format: 'json-lowercase', outer: `"tousername":"${CORP}",` },
    ),
    replied(
      'wecom-reply-nonce-cdata-end',
      'The nonce of the request would end its CDATA section.',
      ['reply-echoes-request', 'cdata-end'],
      WECOM,
      TEXT,
      TEXT,
      { nonce: 'a]]>b' },
    ),
    served('wecom-parsed-body', 'A framework has parsed the body.', ['parsed-body'], {
      ...withoutBody,
      bodyObject,
      handler: { returns: null },
      ...plainAnswer(''),
    }),
    served('wecom-content-type-absent', 'The request has no content type.', ['content-type'], {
      method: 'POST',
      query: sealedLonger.query,
      body: sealedLonger.body,
      handler: { returns: null },
      ...plainAnswer(''),
    }),
    served('wecom-content-type-other', 'XML with the content type of plain text.', ['content-type'], {
      ...push('exchange/wecom-content-type-other', WECOM).request,
      contentType: 'text/plain',
      handler: { returns: null },
      ...plainAnswer(''),
    }),
    served(
      'wecom-unknown-parameters',
      'The URL has parameters of its own.',
      ['unknown-parameter'],
      (() => {
        const { request } = push('exchange/wecom-unknown-parameters', WECOM)
        return {
          ...request,
          query: `tenant=7&${request.query}&tenant=8`,
          handler: { returns: null },
          ...plainAnswer(''),
        }
      })(),
    ),
    served(
      'wecom-swapped',
      'Timestamp and nonce are swapped; without a time window, the push is accepted.',
      ['swapped-parts'],
      (() => {
        const { request, parameters } = push('exchange/wecom-swapped', WECOM)
        const query = write({ ...parameters, timestamp: parameters.nonce, nonce: parameters.timestamp })
        return { ...request, query, handler: { returns: null }, ...plainAnswer('') }
      })(),
    ),
  ]
}

/** @returns {Case[]} */
export function botAnswers() {
  const stream = { msgtype: 'stream', stream: { id: 'S1', finish: true, content: '**好** "1" </a>' } }
  const text = { msgtype: 'text', text: { content: 'hello\n' } }
  const enter = JSON.stringify({
    msgid: 'CAIQ2',
    create_time: NOW,
    aibotid: 'AIBOT',
    from: { userid: 'zhangsan' },
    msgtype: 'event',
    event: { eventtype: 'enter_chat' },
  })
  const refresh = JSON.stringify({
    msgid: 'CAIQ3',
    aibotid: 'AIBOT',
    chattype: 'single',
    from: { userid: 'zhangsan' },
    msgtype: 'stream',
    stream: { id: 'S1' },
  })
  const parsed = push('exchange/wecom-bot-parsed-body', WECOM_BOT)
  const { body: _, ...withoutBody } = parsed.request
  return [
    ...acknowledgements('wecom-bot', WECOM_BOT, ''),
    replied(
      'wecom-bot-reply-stream',
      'An object is written as JSON and sealed for an empty receiver, with the nonce of the request.',
      ['reply-echoes-request', 'empty-receive-id'],
      WECOM_BOT,
      stream,
      JSON.stringify(stream),
    ),
    replied(
      'wecom-bot-reply-text',
      'A text in answer to enter_chat.',
      ['reply-echoes-request'],
      WECOM_BOT,
      text,
      JSON.stringify(text),
      { message: enter },
    ),
    replied(
      'wecom-bot-refresh',
      'A refresh push for a stream has a msgid and a sender, so it is not an own reply.',
      ['own-reply'],
      WECOM_BOT,
      stream,
      JSON.stringify(stream),
      { message: refresh },
    ),
    replied(
      'wecom-bot-reply-json-text',
      'A text that begins with { is sealed unchanged, including its spaces.',
      ['reply-echoes-request'],
      WECOM_BOT,
      '{ "msgtype": "text" }',
      '{ "msgtype": "text" }',
    ),
    replied(
      'wecom-bot-reply-nonce-escaped',
      'The nonce of the request has a quotation mark.',
      ['reply-echoes-request', 'json-escape'],
      WECOM_BOT,
      text,
      JSON.stringify(text),
      { message: enter, nonce: 'a"b' },
    ),
    served('wecom-bot-parsed-body', 'A framework has parsed the body.', ['parsed-body'], {
      ...withoutBody,
      bodyObject: { encrypt: parsed.encrypt },
      handler: { returns: null },
      ...plainAnswer(''),
    }),
  ]
}
