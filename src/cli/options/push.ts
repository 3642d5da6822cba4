/** Reads the push that `send` sends: a name of the catalogue, fields, or a whole plaintext. */
import { syntaxOf } from '../../codec/document.ts'
import { isJsonObject } from '../../codec/json.ts'
import { readExactJson } from '../../codec/json-exact.ts'
import type { MessageKey } from '../../messages/types.ts'
import type { Platform } from '../../platforms.ts'
import { nearNames } from '../../primitives/near-names.ts'
import type { PlatformSide } from '../../testing/platform.ts'
import { isName, namesOf } from '../../testing/samples.ts'
import type { MessageFields } from '../../testing/types.ts'
import type { Invocation, OptionValues } from '../command.ts'
import { CommandError, UsageError } from '../errors.ts'
import { fileText } from '../input/source.ts'
import { platformIn } from './account.ts'

/** The fields that name the kind of a push; every push has one of them. */
const KINDS = ['MsgType', 'InfoType', 'AgentType', 'msgtype', 'msg_type', 'event_type']

/**
 * Returns the fields of the push, or a whole plaintext that is sent unchanged.
 *
 * @throws UsageError the options do not fit each other or the platform
 * @throws CommandError the file cannot be read, or does not hold a push
 */
export async function messageIn({ options, terminal }: Invocation, side: PlatformSide): Promise<object | string> {
  refuseMixedOptions(options)
  const path = options.text('message')
  let own: MessageFields = {}
  if (path !== undefined) {
    const text = await fileText(path, terminal)
    if (isPlaintext(text, options)) {
      refuseType(path, options)
      return text
    }
    own = fieldsIn(path, text)
  }
  const asked = options.text('type') ?? (path === undefined ? 'text' : typeOf(path, own))
  if (asked === undefined) return own
  const name = nameIn(platformIn(options), asked)
  return side.message(name, { ...own, ...contentFields(side, name, options.text('content')) })
}

/** @throws UsageError `--type` is given for a whole message, whose kind the file says */
function refuseType(path: string, options: OptionValues): void {
  if (options.text('type') === undefined) return
  throw new UsageError({
    en: `--type: ${path} is a whole message, which is sent as it is; omit --type, or give the fields as JSON`,
    zh: `--type：${path} 是整条消息，会原样发送；请去掉 --type，或改用 JSON 给出字段`,
  })
}

/** Refuses contradictory options. @throws UsageError two options set the message */
function refuseMixedOptions(options: OptionValues): void {
  const has = (name: string) => options.text(name) !== undefined
  if (has('message') && has('content')) {
    throw new UsageError({ en: 'give --content or --message, not both', zh: '--content 和 --message 只能给一个' })
  }
  if (options.isOn('exact') && (!has('message') || has('type'))) {
    throw new UsageError({
      en: '--exact sends the file of --message unchanged: give --message, and no --type',
      zh: '--exact 原样发送 --message 的文件：必须给出 --message，且不能与 --type 同用',
    })
  }
}

/** Returns whether a text is a whole plaintext: XML, or JSON with `--exact`. */
function isPlaintext(text: string, options: OptionValues): boolean {
  const syntax = syntaxOf(text)
  return syntax === 'xml' || (syntax === 'json' && options.isOn('exact'))
}

/** Returns the default of `--type`: a text message, unless the fields name their kind. */
function typeOf(path: string, fields: MessageFields): string | undefined {
  if (KINDS.some((name) => Object.hasOwn(fields, name))) return undefined
  if (!Object.hasOwn(fields, 'Event')) return 'text'
  throw new CommandError('INPUT_MALFORMED', {
    en: `${path} has an Event but no MsgType: add "MsgType": "event", or give --type`,
    zh: `${path} 有 Event 而没有 MsgType：请加上 "MsgType": "event"，或用 --type 指定`,
  })
}

/** Checks the name of a push. @throws UsageError the platform has no such push */
function nameIn(platform: Platform, name: string): MessageKey<Platform> {
  if (isName(platform, name)) return name
  const near = nearNames(name, namesOf(platform))
  const hint =
    near.length === 0
      ? { en: 'send --list shows all names', zh: '用 send --list 查看全部名字' }
      : { en: `did you mean ${near.join(', ')}?`, zh: `是不是 ${near.join('、')}？` }
  throw new UsageError({
    en: `--type: ${platform} has no push of that name; ${hint.en}`,
    zh: `--type：${platform} 没有这个名字的推送，${hint.zh}`,
  })
}

function fieldsIn(path: string, text: string): MessageFields {
  try {
    const fields = readExactJson(text)
    if (isJsonObject(fields)) return fields
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new CommandError('INPUT_MALFORMED', {
    en: `${path} contains neither a JSON object nor XML`,
    zh: `${path} 的内容既不是 JSON 对象，也不是 XML`,
  })
}

/** Returns the fields for `--content`. A bot's text is in an object. */
function contentFields(side: PlatformSide, name: MessageKey<Platform>, content: string | undefined): MessageFields {
  if (content === undefined) return {}
  const sample: object = side.message(name)
  if ('Content' in sample) return { Content: content }
  if ('text' in sample && isJsonObject(sample.text)) return { text: { content } }
  throw new UsageError({
    en: `--content: the push ${name} has no text; use --message to set its fields`,
    zh: `--content：${name} 没有文本内容，请用 --message 设置字段`,
  })
}
