// From a reply object to the text that is sealed: buildReply beside a template string and the XML writers of users.

import { buildReply, parseMessage, text } from '../../dist/index.js'
import { fromUserName, makeMessage, replyContent, toUserName, writeReply } from '../material/message.mjs'
import { contenderOf } from '../measuring/calls.mjs'
import { measurePaired } from '../measuring/paired.mjs'
import { describeError, tableOfCalls } from '../measuring/table.mjs'

const CREATE_TIME = 1700000000
const fields = {
  ToUserName: fromUserName,
  FromUserName: toUserName,
  CreateTime: CREATE_TIME,
  MsgType: 'text',
  Content: replyContent,
}
const message = parseMessage(makeMessage(450, 0), 'official-account')

/** @type {readonly { name: string, load: () => Promise<() => string> }[]} */
const WRITERS = [
  { name: 'template string', load: loadTemplate },
  { name: 'template string, once more', load: loadTemplate },
  { name: 'buildReply', load: async () => () => buildReply(message, text(replyContent), CREATE_TIME) },
  { name: 'Builder of xml2js', load: loadXml2js },
  { name: 'o2x of wxcrypt', load: loadWxcrypt },
]

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure(plan) {
  const contenders = []
  const failed = []
  for (const { name, load } of WRITERS) {
    try {
      const inputs = (/** @type {number} */ count) => new Array(count).fill(undefined)
      contenders.push(await contenderOf({ name, inputs, call: await load() }, plan))
    } catch (error) {
      failed.push({ name, failure: describeError(error) })
    }
  }
  const table = tableOfCalls('write a text reply', await measurePaired(contenders, plan), plan)
  return [{ ...table, lines: [...table.lines, ...failed] }]
}

async function loadTemplate() {
  return () => writeReply(fromUserName, toUserName, CREATE_TIME)
}

async function loadXml2js() {
  const { Builder } = await import('xml2js').then((module) => module.default ?? module)
  const builder = new Builder({ rootName: 'xml', headless: true, cdata: true })
  return () => builder.buildObject(fields)
}

async function loadWxcrypt() {
  const { default: Wxcrypt } = await import('wxcrypt')
  return () => Wxcrypt.o2x({ xml: fields })
}
