/** `wechat-callback replay`: sends the recordings of `listen` again. */
import { join } from 'node:path'
import { describeReply } from '../../doctor/answer.ts'
import type { Bilingual } from '../../findings/types.ts'
import { recordingNames } from '../../listen/recording-folder.ts'
import { type ReplayCredentials, type Replayed, replayRecording } from '../../listen/replay.ts'
import type { Command, Invocation } from '../command.ts'
import { CommandError } from '../errors.ts'
import { recordingIn } from '../input/recording.ts'
import { required } from '../options/account.ts'
import { urlIn } from '../options/endpoint-url.ts'
import { widest } from '../output/columns.ts'
import { writeRow } from '../output/row.ts'
import { unreadable } from '../terminal/read-all.ts'

export const replay: Command = {
  name: 'replay',
  summary: { en: 'send recorded pushes again', zh: '重放录制的推送' },
  synopsis: '<dir> <url> [--reseal]',
  description: {
    en:
      'Sends each recording of listen --record again, in the order of arrival, byte for byte: the recorded query after ' +
      'that of the URL, the recorded body and content type. Prints a line for each, with the response time and the time ' +
      'limit of the platform. With the Token and the EncodingAESKey, replies are decrypted and checked. The recorded ' +
      'timestamps are old: a server that checks the time refuses them (STALE_TIMESTAMP), and replay says so. With ' +
      '--reseal, each message is sealed and signed again with the current time, also in its CreateTime; its other fields ' +
      'are unchanged. A server that remembers the MsgId answers a repeated message as before, without running its ' +
      'handler.\n\n' +
      '  wechat-callback replay pushes http://127.0.0.1:3000/callback\n' +
      '  wechat-callback replay pushes http://127.0.0.1:3000/callback --reseal',
    zh:
      '把 listen --record 录制的推送按收到的顺序逐字节重发：URL 后面附上录制的查询串，请求体和内容类型也是录制的。' +
      '每条一行，列出响应用时和平台的时限。给出 Token 和 EncodingAESKey 时，还会解密并检查回复。' +
      '录制的时间戳已经过时，校验时间的服务器会拒绝（STALE_TIMESTAMP），replay 会指出这一点。' +
      '加 --reseal 时，每条消息用当前时间重新加密、签名，消息里的 CreateTime 也改成当前时间，其余字段不变。' +
      '按 MsgId 去重的服务器会直接返回上一次的回复，不再运行处理函数。\n\n' +
      '  wechat-callback replay pushes http://127.0.0.1:3000/callback\n' +
      '  wechat-callback replay pushes http://127.0.0.1:3000/callback --reseal',
  },
  options: {
    reseal: {
      summary: {
        en: 'seal and sign each message again with the current time',
        zh: '用当前时间重新加密、签名',
      },
    },
  },
  account: ['token', 'encoding-aes-key'],
  positionals: [2, 2],
  run: async (invocation) => {
    const { options, positionals, isJson, terminal } = invocation
    const [folder = '', address = ''] = positionals
    const url = urlIn(address)
    const reseals = options.isOn('reseal')
    const credentials = credentialsIn(invocation, reseals)
    const names = await namesIn(folder)
    const results: object[] = []
    const shown = new Set<string>()
    let accepted = 0
    for (const name of names) {
      const recording = await recordingIn(join(folder, name), terminal)
      const replayed = await replayRecording(recording, { url, credentials, reseals })
      if (replayed.isAccepted) accepted++
      if (isJson) results.push(jsonOf(name, replayed))
      else writeLine(name, names, replayed, shown, invocation)
    }
    const ok = accepted === names.length
    if (isJson) terminal.json({ url: url.origin + url.pathname, ok, requests: results })
    else writeSummary(names.length, accepted, invocation)
    return ok ? 0 : 1
  },
}

/**
 * Returns the values that open the recordings: both, or neither.
 *
 * @throws UsageError one is missing, or both, and `--reseal` needs them
 */
function credentialsIn({ options }: Invocation, areNeeded: boolean): ReplayCredentials | undefined {
  const isGiven = options.text('token') !== undefined && options.text('encoding-aes-key') !== undefined
  if (!isGiven && !areNeeded) return undefined
  return { token: required(options, 'token'), encodingAESKey: required(options, 'encoding-aes-key') }
}

/** Lists the recordings of a folder. @throws CommandError it cannot be read, or has none */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await recordingNames(folder).catch((error: unknown): never => {
    throw unreadable({ en: `the folder ${folder}`, zh: `目录 ${folder}` }, error)
  })
  if (names.length > 0) return names
  throw new CommandError('FILE_UNREADABLE', {
    en: `the folder ${folder} has no recordings (push-000001.json, …); listen --record makes them`,
    zh: `目录 ${folder} 里没有录制的推送（push-000001.json 等），先用 listen --record 录制`,
  })
}

/** Writes the row of a recording. */
function writeLine(
  name: string,
  names: readonly string[],
  { key, sent, reply, limitMs, findings, isAccepted }: Replayed,
  shown: Set<string>,
  { language, terminal }: Invocation,
): void {
  const { en, zh } = sent === undefined ? NOT_SENT : describeReply(sent, reply)
  writeRow(
    {
      verdict: !isAccepted ? 'failed' : findings.length > 0 ? 'warned' : 'passed',
      title: name.replace('.json', ''),
      titleWidth: widest(names.map((each) => each.replace('.json', ''))),
      tookMs: sent?.tookMs,
      limitMs: sent === undefined ? undefined : limitMs,
      observed: {
        en: `${key === undefined ? '' : `${key}: `}${en}`,
        zh: `${key === undefined ? '' : `${key}：`}${zh}`,
      },
      findings,
    },
    { language, terminal },
    shown,
  )
}

const NOT_SENT: Bilingual = {
  en: 'not sent: it cannot be opened with these values, so it cannot be sealed again',
  zh: '没有发送：用这里的配置无法解密，也就不能重新加密',
}

function writeSummary(total: number, accepted: number, { language, terminal }: Invocation): void {
  const text: Bilingual = {
    en: `${accepted} of ${total} accepted`,
    zh: `共 ${total} 条，${accepted} 条被接受`,
  }
  terminal.line()
  terminal.line(terminal.paint.bold(text[language]))
}

/** Makes the report of one recording for programs. */
function jsonOf(file: string, { key, sent, reply, limitMs, findings, isAccepted }: Replayed) {
  const { status, tookMs, error } = sent ?? {}
  return { file, key, ok: isAccepted, status, tookMs, limitMs, error: error?.reason, reply, findings }
}
