/**
 * The empty answer of each platform, and the values that a reply takes from its request.
 *
 * @import { Case, Group } from './types.mjs'
 */
import { acknowledged, acknowledgements, replied, TEXT } from './exchange-answer.mjs'
import { botAnswers, wecomAnswers } from './exchange-answers-wecom.mjs'
import {
  ACCOUNT,
  CORP,
  group,
  MINI_PROGRAM,
  messageOf,
  NOW,
  OFFICIAL_ACCOUNT,
  OPEN_PLATFORM,
  SUITE,
  WECOM,
  WECOM_BOT,
  WECOM_SUITE,
} from './exchange-making.mjs'
import { keyOf } from './seed.mjs'

const TICKET =
  `<xml><SuiteId><![CDATA[${SUITE}]]></SuiteId><InfoType><![CDATA[suite_ticket]]></InfoType>` +
  `<TimeStamp>${NOW}</TimeStamp><SuiteTicket><![CDATA[vectorsTicket]]></SuiteTicket></xml>`
const COMPONENT_TICKET =
  `<xml><AppId>${OPEN_PLATFORM.receiveId}</AppId><CreateTime>${NOW}</CreateTime>` +
  '<InfoType>component_verify_ticket</InfoType><ComponentVerifyTicket>ticket@@@vectors</ComponentVerifyTicket></xml>'

/** @returns {Case[]} */
function miniProgram() {
  const xml = {
    format: 'xml',
    outer: `<ToUserName><![CDATA[${ACCOUNT}]]></ToUserName>`,
    message: messageOf({ ...MINI_PROGRAM, format: 'xml' }),
  }
  return [
    ...acknowledgements('mini-program', MINI_PROGRAM, 'success'),
    acknowledged(
      'mini-program-xml-null',
      'The push is XML, and the handler returns nothing: the response is success.',
      MINI_PROGRAM,
      null,
      'success',
      xml,
    ),
    replied(
      'mini-program-reply-json',
      'A text that begins with { is sealed unchanged, in a JSON envelope.',
      ['reply-echoes-request', 'json-spelling'],
      MINI_PROGRAM,
      '{"ErrCode":0,"ErrMsg":"好"}',
      '{"ErrCode":0,"ErrMsg":"好"}',
    ),
    replied(
      'mini-program-reply-xml',
      'The push is XML, and so is the envelope of the reply.',
      ['reply-echoes-request'],
      MINI_PROGRAM,
      TEXT,
      TEXT,
      xml,
    ),
  ]
}

/** @returns {Case[]} */
function openPlatform() {
  const outer = `<ToUserName><![CDATA[${ACCOUNT}]]></ToUserName>`
  return [
    ...acknowledgements('open-platform', OPEN_PLATFORM, 'success', { message: COMPONENT_TICKET }),
    acknowledged(
      'open-platform-message-null',
      'A message on behalf of an authorizer.',
      OPEN_PLATFORM,
      null,
      'success',
      { outer },
    ),
    replied(
      'open-platform-reply',
      'A reply on behalf of an authorizer is sealed for the component.',
      ['reply-echoes-request'],
      OPEN_PLATFORM,
      TEXT,
      TEXT,
      { outer },
    ),
  ]
}

/** @returns {Case[]} */
function suite() {
  const company = {
    receiveId: CORP,
    outer: `<ToUserName><![CDATA[${CORP}]]></ToUserName><AgentID><![CDATA[1000002]]></AgentID>`,
  }
  return [
    ...acknowledgements('wecom-suite-ticket', WECOM_SUITE, 'success', { message: TICKET }),
    acknowledged(
      'wecom-suite-message-null',
      'A message of a user, and the handler returns nothing: the response is an empty body.',
      WECOM_SUITE,
      null,
      '',
      { ...company, message: messageOf(WECOM) },
    ),
    replied(
      'wecom-suite-reply',
      'The reply is sealed for the receiver that arrived, the second of the list.',
      ['reply-echoes-request', 'receiver-list'],
      WECOM_SUITE,
      TEXT,
      TEXT,
      { ...company, message: messageOf(WECOM) },
    ),
  ]
}

/** @returns {Group[]} two sets during a change of token and key */
function twoSets() {
  const previous = { token: 'token4before', encodingAESKey: keyOf('exchange before') }
  return [
    group(
      WECOM,
      [
        replied(
          'wecom-reply-current-credentials',
          'Two sets of credentials; the push was made with the current one.',
          ['previous-credentials', 'reply-echoes-request'],
          WECOM,
          TEXT,
          TEXT,
        ),
        replied(
          'wecom-reply-previous-credentials',
          'The push was made with the previous credentials, and so is the reply.',
          ['previous-credentials', 'reply-echoes-request'],
          WECOM,
          TEXT,
          TEXT,
          previous,
        ),
      ],
      { credentials: { previous } },
    ),
  ]
}

/** @returns {Group[]} */
export function answerGroups() {
  return [
    group(WECOM, wecomAnswers()),
    group(WECOM_SUITE, suite(), { credentials: { receiveId: [SUITE, CORP] } }),
    group(WECOM_BOT, botAnswers()),
    group(OFFICIAL_ACCOUNT, [
      ...acknowledgements('official-account', OFFICIAL_ACCOUNT, 'success'),
      replied(
        'official-account-reply-xml',
        'A text that begins with < is sealed unchanged.',
        ['reply-echoes-request'],
        OFFICIAL_ACCOUNT,
        TEXT,
        TEXT,
      ),
    ]),
    group(MINI_PROGRAM, miniProgram()),
    group(OPEN_PLATFORM, openPlatform()),
    ...twoSets(),
  ]
}
