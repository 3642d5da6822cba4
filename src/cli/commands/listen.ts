/** `wechat-callback listen`: receives the platform's requests without a program, and shows what arrives. */
import { interruptible } from '../../conformance/interrupt.ts'
import type { ConsoleAccount } from '../../doctor/target.ts'
import type { Bilingual } from '../../findings/types.ts'
import { type Arrival, Listener } from '../../listen/listener.ts'
import { isRecordable } from '../../listen/recording.ts'
import { MAX_RECORDINGS, RecordingFolder } from '../../listen/recording-folder.ts'
import { type RunningServer, startServer } from '../../listen/server.ts'
import type { Command, Invocation } from '../command.ts'
import { CommandError, systemCodeOf, UsageError } from '../errors.ts'
import { receivingAccountIn } from '../options/account.ts'
import { forwardUrlIn } from '../options/endpoint-url.ts'
import { type NumberForm, numberIn } from '../options/number.ts'
import { WHOLE_ACCOUNT } from '../options/specs.ts'
import { jsonOfArrival, jsonOfForwarded, writeArrival, writeForwarded } from '../output/arrival.ts'
import { MAX_TEXT_WIDTH, wrap } from '../output/columns.ts'
import { unwritable } from '../output/file.ts'

export const listen: Command = {
  name: 'listen',
  summary: {
    en: 'receive real pushes without writing code, and show them',
    zh: '不写代码就能接收真实的推送，并逐条显示',
  },
  synopsis: '[--port N] [--forward-to URL] [--record DIR]',
  description: {
    en:
      'Answers the URL check of the console, and shows each push as it arrives, decrypted: the time, the kind, the sender ' +
      'and all fields. For a request that cannot be verified it says what is wrong and how to fix it. Without ' +
      '--forward-to, each push gets the empty answer. With it, each push is sent to your local server byte for byte, and ' +
      'its response is sent to the platform and checked. With --record, each push is written to a file as it arrived, ' +
      'sealed; replay sends it again. Requests that are not verified are neither forwarded nor recorded. A tunnel makes ' +
      'the port reachable for the platform. A third-party app of 企业微信 gives its SuiteId, the CorpID of its provider and ' +
      'the CorpIDs it serves as --receive-id, with commas between them.\n\n' +
      '  wechat-callback listen --port 8080\n' +
      '  wechat-callback listen --forward-to http://127.0.0.1:3000/callback --record pushes',
    zh:
      '响应后台的 URL 验证，并把收到的每条推送解密后显示出来：时间、类型、发送者和全部字段。' +
      '验证不通过的请求会说明错在哪、怎么改。不加 --forward-to 时，推送一律得到空应答；加上后，推送会逐字节转发给本地服务器，' +
      '它的响应会交给平台，同时接受检查。加 --record 时，推送原样（密文）写进文件，可以用 replay 重放。' +
      '验证不通过的请求既不转发，也不录制。平台要通过内网穿透访问这个端口。' +
      '第三方应用的 --receive-id 依次写 SuiteId、服务商的 CorpID 和授权企业的 CorpID，用逗号分隔。\n\n' +
      '  wechat-callback listen --port 8080\n' +
      '  wechat-callback listen --forward-to http://127.0.0.1:3000/callback --record pushes',
  },
  options: {
    port: {
      value: 'N',
      summary: { en: 'the port; 0 is any free one (default 8080)', zh: '端口，0 表示任意空闲端口（默认 8080）' },
    },
    host: {
      value: 'HOST',
      summary: {
        en: 'the address to listen on (default 127.0.0.1); 0.0.0.0 for all networks',
        zh: '监听的地址（默认 127.0.0.1），0.0.0.0 表示所有网络',
      },
    },
    'forward-to': {
      value: 'URL',
      summary: {
        en: 'the address of your local server; the query of each push is appended',
        zh: '本地服务器的地址，每条推送的查询串会附加在后面',
      },
    },
    record: {
      value: 'DIR',
      summary: {
        en: `write each push to a file of this folder; at most ${MAX_RECORDINGS}, 64 MiB in all`,
        zh: `把每条推送写进这个目录，最多 ${MAX_RECORDINGS} 个文件、共 64 MiB`,
      },
    },
  },
  account: WHOLE_ACCOUNT,
  positionals: [0, 0],
  run: async (invocation) => {
    const { options, terminal, language, isJson } = invocation
    const { account, receiveIds } = receivingAccountIn(options)
    const port = numberIn(options, 'port', PORT) ?? 8080
    const host = options.text('host') ?? '127.0.0.1'
    const forwardTo = forwardUrlIn(options)
    const recordings = await recordingsIn(invocation, account)
    const counts = { pushes: 0, refused: 0, recorded: 0 }
    const listener = new Listener({
      account,
      receiveIds,
      forwardTo,
      recordings,
      onArrival: (arrival) => {
        count(counts, arrival)
        if (isJson) terminal.json(jsonOfArrival(arrival))
        else writeArrival(arrival, invocation)
      },
      onForwarded: (forwarded) => {
        if (isJson) terminal.json(jsonOfForwarded(forwarded))
        else writeForwarded(forwarded, invocation)
      },
    })
    return await interruptible(async (signal) => {
      const server = await startServer({
        host,
        port,
        handle: (request, response) => listener.handle(request, response),
        onError: (error) => terminal.note(String(error)),
      }).catch((error: unknown) => {
        throw unavailable(host, port, error)
      })
      for (const line of guideOf(server, account)) terminal.note(wrapped(line[language], invocation))
      await Promise.race([aborted(signal), aborted(terminal.outputClosed)])
      await server.stop()
      terminal.note(`\n${summaryOf(counts)[language]}`)
      return 0
    })
  },
}

/** A port, or 0. */
const PORT: NumberForm = {
  pattern: /^(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/,
  expected: { en: 'a port from 0 to 65535', zh: ' 0 到 65535 的端口' },
}

/** Opens the folder of `--record`. @throws UsageError pushes of this mode hold their plaintext */
async function recordingsIn({ options }: Invocation, { mode }: ConsoleAccount): Promise<RecordingFolder | undefined> {
  const path = options.text('record')
  if (path === undefined) return undefined
  if (!isRecordable(mode)) {
    throw new UsageError({
      en: '--record: in 兼容模式 and 明文模式 a push holds its plaintext, which is not recorded; set the console to 安全模式',
      zh: '--record：兼容模式和明文模式的推送含有明文，不能录制；请在后台改成安全模式',
    })
  }
  try {
    return await RecordingFolder.open(path)
  } catch (error) {
    throw unwritable(path, error)
  }
}

function unavailable(host: string, port: number, error: unknown): CommandError {
  const reason = systemCodeOf(error)
  return new CommandError('ADDRESS_UNAVAILABLE', {
    en: `cannot listen on port ${port} of ${host} (${reason}); choose another with --port`,
    zh: `无法监听 ${host} 的端口 ${port}（${reason}），请用 --port 换一个`,
  })
}

/** Says what to do so that the first push arrives. */
function guideOf({ origin }: RunningServer, { platform }: ConsoleAccount): readonly Bilingual[] {
  return [
    {
      en: `Listening on ${origin} (${platform}); Ctrl+C ends.`,
      zh: `正在监听 ${origin}（${platform}），按 Ctrl+C 结束。`,
    },
    {
      en: `1. Make it reachable with a tunnel, such as: cloudflared tunnel --url ${origin}`,
      zh: `1. 用内网穿透让平台能访问它，例如：cloudflared tunnel --url ${origin}`,
    },
    {
      en: '2. Enter the https address of the tunnel in the console as the URL, with the same Token and EncodingAESKey, and press 保存. The URL check appears below.',
      zh: '2. 把内网穿透给出的 https 地址填为后台的 URL，Token 和 EncodingAESKey 与这里一致，然后点“保存”。URL 验证会显示在下面。',
    },
    {
      en: '3. Write a message to the account: the push appears below, decrypted.\n',
      zh: '3. 给这个账号发一条消息：推送会解密后显示在下面。\n',
    },
  ]
}

function wrapped(text: string, { terminal }: Invocation): string {
  const [first = '', ...others] = wrap(text, Math.min(terminal.columns, MAX_TEXT_WIDTH) - 3)
  return [first, ...others.map((line) => `   ${line}`), ...(text.endsWith('\n') ? [''] : [])].join('\n')
}

interface Counts {
  pushes: number
  refused: number
  recorded: number
}

function count(counts: Counts, { kind, recorded, unreported }: Arrival): void {
  if (kind === 'push') counts.pushes++
  if (kind === 'refused' || kind === 'other') counts.refused++
  counts.refused += unreported
  if (recorded !== undefined && 'file' in recorded) counts.recorded++
}

function summaryOf({ pushes, refused, recorded }: Counts): Bilingual {
  return {
    en: `${pushes} ${pushes === 1 ? 'push' : 'pushes'}, ${recorded} recorded, ${refused} refused`,
    zh: `收到推送 ${pushes} 条，录制 ${recorded} 条，拒绝请求 ${refused} 个`,
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
