/** `wechat-callback send`: one push as the platform would send it, and the reply in clear. */
import { isJsonObject, parseJsonObject } from '../../codec/json.ts'
import { diagnose } from '../../diagnosis/diagnose.ts'
import type { MessageKey } from '../../messages/types.ts'
import type { Platform } from '../../platforms.ts'
import { createPlatform } from '../../testing/create-platform.ts'
import { nearNames } from '../../testing/near-names.ts'
import type { PlatformSide } from '../../testing/platform-side.ts'
import type { MessageFields } from '../../testing/push-body.ts'
import { namesOf } from '../../testing/samples.ts'
import type { SendResult, SentTry } from '../../testing/send-types.ts'
import { ACCOUNT_OPTIONS, type AccountOptions, accountIn, platformIn } from '../account.ts'
import { type Command, CommandError, type Invocation, UsageError } from '../command.ts'
import { causeOfSilence, silence } from '../doctor/silence.ts'
import { type Told, writeFindings } from '../findings.ts'
import { fileText } from '../input.ts'
import { urlIn } from '../target.ts'

export const send: Command = {
  name: 'send',
  summary: {
    en: 'send one push as the platform would, and print the reply',
    zh: '像平台那样发送一条推送，并输出解密后的回复',
  },
  synopsis: '<url> [--type NAME] [--content TEXT | --message FILE]',
  description: {
    en:
      'Any push of the catalogue by its name (docs/messages lists them), with the fields of its sample; --message lays the ' +
      'fields of a JSON file over them, or sends a file that is XML exactly. The reply is printed in clear; what was ' +
      'done goes to standard error.\n\n' +
      '  wechat-callback send https://example.com/callback --type text --content 你好\n' +
      '  wechat-callback send https://example.com/callback --type event.click --message fields.json',
    zh:
      '按名字发送目录里的任意消息或事件（名字见 docs/messages），字段取自样例；--message 用 JSON 文件里的字段覆盖，' +
      '文件是 XML 时原样发送。回复以明文输出，过程写到标准错误。\n\n' +
      '  wechat-callback send https://example.com/callback --type text --content 你好\n' +
      '  wechat-callback send https://example.com/callback --type event.click --message fields.json',
  },
  options: {
    type: {
      value: 'NAME',
      summary: {
        en: 'which push; default text, or what the file says',
        zh: '消息或事件的名字，默认 text，或以文件为准',
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
    tries: {
      value: 'N',
      summary: { en: 'how often it is tried; default as often as the platform does', zh: '尝试次数，默认与平台相同' },
    },
  },
  common: ACCOUNT_OPTIONS,
  positionals: [1, 1],
  run: async (invocation) => {
    const { options, positionals, terminal, isJson } = invocation
    const url = urlIn(positionals[0] ?? '')
    const account = accountIn(options)
    const side = sideOf(account)
    const message = await messageIn(invocation, side)
    const result = await side.send(url, message, triesIn(invocation))
    const told = findingsOf(account, result)
    if (isJson) terminal.line(JSON.stringify({ ...summaryOf(result), findings: told }))
    else write(result, told, invocation)
    return told.length === 0 ? 0 : 1
  },
}

function sideOf({ platform, mode, token, encodingAESKey, receiveId }: AccountOptions): PlatformSide {
  return createPlatform({
    platform,
    mode,
    credentials: mode === 'plain' ? { token } : { token, encodingAESKey, receiveId },
  })
}

function triesIn({ options }: Invocation) {
  const tries = options.text('tries')
  if (tries === undefined) return {}
  if (/^[1-9]$/.test(tries)) return { tries: Number(tries) }
  throw new UsageError({ en: '--tries: a number from 1 to 9', zh: '--tries：1 到 9 的数字' })
}

/** The push that was asked for: fields, or a whole plaintext. */
async function messageIn({ options, terminal }: Invocation, side: PlatformSide): Promise<MessageFields | string> {
  const [path, content] = [options.text('message'), options.text('content')]
  if (path !== undefined && content !== undefined) {
    throw new UsageError({ en: 'give --content or --message, not both', zh: '--content 和 --message 只能给一个' })
  }
  const text = path === undefined ? undefined : await fileText(path, terminal)
  if (text?.trimStart().startsWith('<')) return text
  const own = text === undefined ? {} : fieldsIn(path ?? '', text)
  const asked = options.text('type') ?? (text === undefined ? 'text' : undefined)
  if (asked === undefined) return own
  const name = nameIn(platformIn(options), asked)
  return side.message(name, { ...own, ...contentFields(side, name, content) })
}

/** A name of the catalogue. @throws UsageError the platform has no such push */
function nameIn(platform: Platform, name: string): MessageKey<Platform> {
  if (isName(platform, name)) return name
  const near = nearNames(name, namesOf(platform)).join(', ')
  throw new UsageError({
    en: `--type: ${platform} has no push of that name${near === '' ? '; see docs/messages' : `; did you mean ${near}?`}`,
    zh: `--type：${platform} 没有这个名字的推送${near === '' ? '，见 docs/messages' : `，是不是 ${near}？`}`,
  })
}

function isName(platform: Platform, name: string): name is MessageKey<Platform> {
  return namesOf(platform).includes(name)
}

function fieldsIn(path: string, text: string): MessageFields {
  const fields = parseJsonObject(text)
  if (fields !== undefined) return fields
  throw new CommandError({
    en: `${path} holds neither a JSON object nor XML`,
    zh: `${path} 的内容既不是 JSON 对象，也不是 XML`,
  })
}

/** A bot's text is an object of its own. */
function contentFields(side: PlatformSide, name: MessageKey<Platform>, content: string | undefined): MessageFields {
  if (content === undefined) return {}
  const sample: MessageFields = side.message(name)
  if ('Content' in sample) return { Content: content }
  if (isJsonObject(sample.text)) return { text: { content } }
  throw new UsageError({
    en: `--content: a push of the type ${name} has no text`,
    zh: `--content：${name} 没有文本内容`,
  })
}

/** What is wrong with the last try in the platform's eyes. */
function findingsOf({ platform, mode, ...credentials }: AccountOptions, { tries }: SendResult): readonly Told[] {
  const last = tries.at(-1)
  if (last === undefined) return []
  if (last.answer === undefined || last.error !== undefined) return [causeOfSilence(last, LIMIT_MS)]
  const { method, url, headers, body, answer } = last
  return diagnose({ platform, mode, credentials, method, url, headers, body, answer })
}

const LIMIT_MS = 5000

/** For programs: neither requests nor headers, which hold signatures. */
function summaryOf({ tries, reply }: SendResult) {
  return { tries: tries.map(({ status, tookMs, error }) => ({ status, tookMs, error: error?.reason })), reply }
}

function write(result: SendResult, told: readonly Told[], { terminal, language }: Invocation): void {
  result.tries.forEach((one, index) => {
    terminal.note(`${index + 1}: ${outcomeOf(one, language)}, ${one.tookMs} ms`)
  })
  const text = result.reply?.text ?? ''
  if (text !== '') terminal.write(terminal.isInteractive ? `${text}\n` : text)
  writeFindings(told, { language, terminal })
}

function outcomeOf(one: SentTry, language: Invocation['language']): string {
  return one.error === undefined ? String(one.status) : silence(one)[language]
}
