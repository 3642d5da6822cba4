/** `wechat-callback send`: sends one push as the platform would, and prints the decrypted reply. */

import { refusesGenuine, specificOf } from '../../doctor/answer.ts'
import { causeOfNoAnswer, describeNoAnswer } from '../../doctor/no-answer.ts'
import { type ConsoleAccount, diagnoseSent, platformOf } from '../../doctor/target.ts'
import { type Finding, finding } from '../../findings/finding.ts'
import { pushLimitMs } from '../../messages/push-rules.ts'
import { fieldsOfText } from '../../testing/messages.ts'
import { namesOf } from '../../testing/samples.ts'
import { countingAnswer } from '../../testing/send.ts'
import { opensStream } from '../../testing/stream.ts'
import type { PlatformReply, SendResult, SentTry } from '../../testing/types.ts'
import type { Command, Invocation } from '../command.ts'
import { accountIn, platformIn } from '../options/account.ts'
import { urlIn } from '../options/endpoint-url.ts'
import { type NumberForm, numberIn } from '../options/number.ts'
import { messageIn } from '../options/push.ts'
import { WHOLE_ACCOUNT } from '../options/specs.ts'
import { writeFindings } from '../output/findings.ts'

export const send: Command = {
  name: 'send',
  summary: {
    en: 'send one push as the platform would, and print the reply',
    zh: '像平台那样发送一条推送，并输出解密后的回复',
  },
  synopsis: '<url> [--type NAME] [--content TEXT | --message FILE [--exact]]',
  description: {
    en:
      'Sends any push of the platform by its name (--list shows the names), with the fields of its sample. With ' +
      '--message, the fields of a JSON file replace those of the sample, with every number unchanged. An XML file is ' +
      'sent byte for byte, and so is a JSON file with --exact. Standard output gets only the decrypted reply; the ' +
      'results of the attempts and the problems of the response go to standard error. A stream of a bot is followed to ' +
      'its end, as the client does.\n\n' +
      '  wechat-callback send https://example.com/callback --type text --content 你好\n' +
      '  wechat-callback send https://example.com/callback --type event.click --message fields.json',
    zh:
      '按名字发送平台的任意消息或事件（用 --list 查看名字），字段取自样例；--message 用 JSON 文件里的字段覆盖，' +
      '其中的数字逐位保留；XML 文件，以及加上 --exact 的 JSON 文件，逐字节原样发送。标准输出只有解密后的回复；每次推送的情况和响应的问题写到标准错误。机器人的流式消息会像客户端那样一直读到结束。\n\n' +
      '  wechat-callback send https://example.com/callback --type text --content 你好\n' +
      '  wechat-callback send https://example.com/callback --type event.click --message fields.json',
  },
  options: {
    type: {
      value: 'NAME',
      summary: {
        en: 'name of the push; default: derived from the fields of the file, otherwise text',
        zh: '消息或事件的名字；默认以文件里的字段为准，没有则为 text',
      },
    },
    content: { value: 'TEXT', summary: { en: 'the text of a text message', zh: '文本消息的内容' } },
    message: {
      value: 'FILE',
      summary: {
        en: 'fields as a JSON object, or a whole XML message; - is standard input',
        zh: 'JSON 对象形式的字段，或整条 XML 消息；- 表示标准输入',
      },
    },
    exact: {
      summary: {
        en: 'the JSON of the file is a whole message: send it byte for byte',
        zh: '文件里的 JSON 是整条消息，逐字节原样发送',
      },
    },
    tries: {
      value: 'N',
      summary: { en: 'number of attempts; default: as many as the platform makes', zh: '最多推送几次，默认与平台相同' },
    },
    list: {
      summary: { en: 'send nothing; print the names of all pushes', zh: '不发送，只列出全部消息和事件的名字' },
    },
  },
  account: WHOLE_ACCOUNT,
  positionals: [0, 1],
  run: async (invocation) => {
    const { options, positionals, terminal, isJson } = invocation
    if (options.isOn('list')) return list(invocation)
    const url = urlIn(positionals[0] ?? '')
    const account = accountIn(options)
    const side = platformOf(account)
    const message = await messageIn(invocation, side)
    const sent = await side.send(url, message, { tries: numberIn(options, 'tries', TRIES) })
    const stream = opensStream(sent.reply) ? await side.readStream(url, sent.reply) : undefined
    const last = stream?.refreshes.at(-1) ?? sent
    const result = { tries: sent.tries, reply: last.reply, refreshes: stream?.refreshes ?? [] }
    const findings = findingsOf(account, message, last)
    if (isJson) terminal.json({ ...summaryOf(result), findings })
    else write(result, findings, invocation)
    return findings.length === 0 ? 0 : 1
  },
}

const TRIES: NumberForm = { pattern: /^[1-9]$/, expected: { en: 'a number from 1 to 9', zh: ' 1 到 9 的数字' } }

/** Prints the names of the pushes, one on each line, for grep. */
function list({ options, isJson, terminal }: Invocation): number {
  const platform = platformIn(options)
  const names = namesOf(platform)
  if (isJson) terminal.json({ platform, names })
  else for (const name of names) terminal.line(name)
  return 0
}

/** Finds why the platform would not accept the answer to the last attempt. */
function findingsOf(account: ConsoleAccount, message: object | string, { tries }: SendResult): readonly Finding[] {
  const last = tries.at(-1)
  if (last === undefined) return []
  const answer = countingAnswer(last)
  if (answer === undefined) {
    const fields = typeof message === 'string' ? fieldsOfText(account.platform, message) : message
    return [causeOfNoAnswer(last, pushLimitMs(account.platform, fields))]
  }
  const findings = diagnoseSent(account, last)
  if (!refusesGenuine(answer, findings)) return findings
  // With status 500, the program's log says more than a guess.
  return answer.status === 500
    ? [...findings, finding('server-refused')]
    : [finding('server-refused'), ...specificOf(findings)]
}

/** The attempts at a push, the refresh pushes of the stream that its reply opens, and the last reply. */
interface Sent {
  readonly tries: readonly SentTry[]
  readonly refreshes: readonly SendResult[]
  readonly reply: PlatformReply | undefined
}

/** Makes the report for programs, without requests and headers: they hold signatures. */
function summaryOf({ tries, refreshes, reply }: Sent) {
  const outcomes = tries.map(({ status, tookMs, error }) => ({ status, tookMs, error: error?.reason }))
  return { tries: outcomes, ...(refreshes.length > 0 && { refreshes: refreshes.length }), reply }
}

function write(sent: Sent, findings: readonly Finding[], { terminal, language }: Invocation): void {
  sent.tries.forEach((one, index) => {
    const outcome = one.error === undefined ? String(one.status) : describeNoAnswer(one)[language]
    const [number, ms] = [index + 1, `${one.tookMs} ms`]
    terminal.note({ en: `${number}: ${outcome}, ${ms}`, zh: `${number}：${outcome}，${ms}` }[language])
  })
  const count = sent.refreshes.length
  if (count > 0) terminal.note({ en: `${count} refresh pushes`, zh: `${count} 次刷新` }[language])
  terminal.text(sent.reply?.text ?? '')
  writeFindings(findings, { language, terminal, isNote: true })
}
