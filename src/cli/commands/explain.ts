/** `wechat-callback explain`: says why a captured callback failed. */
import { diagnose } from '../../diagnosis/diagnose.ts'
import type { Capture } from '../../endpoint/capture.ts'
import type { Command, Invocation, OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'
import { capturedAnswer } from '../input/captured-answer.ts'
import { recordingIn } from '../input/recording.ts'
import { fileBytes } from '../input/source.ts'
import { givenAccountIn } from '../options/account.ts'
import { numberIn, WHOLE_NUMBER } from '../options/number.ts'
import { WHOLE_ACCOUNT } from '../options/specs.ts'
import { writeFindings } from '../output/findings.ts'

export const explain: Command = {
  name: 'explain',
  summary: { en: 'find out why a captured callback failed', zh: '分析抓到的回调为什么失败（如 echostr校验失败）' },
  synopsis: '(--url URL [--body FILE] | --recording FILE) [--answer FILE]',
  description: {
    en:
      'Compares a request as it arrived, and what the server answered, with the account. Prints findings, the most likely ' +
      'first, each with its fix. Nothing is sent anywhere. Log the raw URL and the raw body before a framework changes ' +
      'them; the answer may be only the body, or the output of curl -i or curl -v.\n\n' +
      "  wechat-callback explain --url '/callback?msg_signature=…' --body push.xml --answer answer.txt",
    zh:
      '把服务器实际收到的请求和返回的响应与账号配置对照，按可能性列出原因和解决办法。不会联网。' +
      '请记录框架处理之前的原始 URL 和原始请求体；响应可以只有响应体，也可以是 curl -i 或 curl -v 的输出。\n\n' +
      "  wechat-callback explain --url '/callback?msg_signature=…' --body push.xml --answer answer.txt",
  },
  options: {
    url: {
      value: 'URL',
      summary: {
        en: 'the URL, or its path and query, exactly as it arrived',
        zh: '收到的 URL（或路径加查询串），原样',
      },
    },
    method: {
      value: 'METHOD',
      summary: { en: 'GET or POST; default: derived from the URL', zh: 'GET 或 POST，默认按 URL 判断' },
    },
    body: {
      value: 'FILE',
      summary: { en: 'the raw body as it arrived; - is standard input', zh: '收到的原始请求体；- 表示标准输入' },
    },
    recording: {
      value: 'FILE',
      summary: {
        en: 'a file of listen --record, instead of --url, --body and --platform',
        zh: 'listen --record 录制的文件，代替 --url、--body 和 --platform',
      },
    },
    answer: { value: 'FILE', summary: { en: 'what the server answered', zh: '服务器返回的响应' } },
    'took-ms': {
      value: 'MS',
      summary: { en: 'how long the answer took, in milliseconds', zh: '响应用时，单位毫秒' },
    },
    'arrived-at': {
      value: 'SECONDS',
      summary: { en: "the server's clock when the request arrived", zh: '请求到达时服务器的时间，单位秒' },
    },
    'other-token': {
      value: 'TOKEN',
      isList: true,
      summary: {
        en: 'the Token of another of your apps, to recognise a mix-up; may be repeated',
        zh: '其他应用的 Token，用于识别配错；可重复',
      },
    },
  },
  account: WHOLE_ACCOUNT,
  positionals: [0, 0],
  run: async (invocation) => {
    const { isJson, language, terminal } = invocation
    const findings = diagnose(await captureIn(invocation))
    if (isJson) terminal.json({ findings })
    else if (findings.length > 0) writeFindings(findings, { language, terminal })
    else terminal.line(`${terminal.paint.green('✔')} ${NOTHING_WRONG[language]}`)
    return findings.length === 0 ? 0 : 1
  },
}

const NOTHING_WRONG = {
  en: 'no problem was found: the capture matches the account',
  zh: '没有发现问题：给出的内容与账号配置相符',
}

async function captureIn({ options, terminal }: Invocation): Promise<Capture> {
  const [body, answer, recording] = [options.text('body'), options.text('answer'), options.text('recording')]
  refuseOneInputForTwo(body, answer)
  const [tookMs, now] = [numberIn(options, 'took-ms', WHOLE_NUMBER), numberIn(options, 'arrived-at', WHOLE_NUMBER)]
  const captured = answer === undefined ? {} : capturedAnswer(await fileBytes(answer, terminal))
  const common = {
    otherCredentials: options.all('other-token').map((token) => ({ token })),
    // The time of the answer is checked even if the answer itself was not captured.
    answer: answer === undefined && tookMs === undefined ? undefined : { ...captured, tookMs },
  }
  if (recording !== undefined) {
    refuseTwoRequests(options)
    const request = await recordingIn(recording, terminal)
    const {
      platform: _platform,
      mode: _mode,
      ...credentials
    } = givenAccountIn({
      ...options,
      text: (name) => (name === 'platform' || name === 'mode' ? request[name] : options.text(name)),
    })
    return { ...common, ...request, credentials }
  }
  const url = options.text('url')
  if (url === undefined) throw new UsageError({ en: '--url is missing', zh: '缺少 --url' })
  const { platform, mode, ...credentials } = givenAccountIn(options)
  return {
    ...common,
    platform,
    mode,
    credentials,
    url,
    method: options.text('method'),
    body: body === undefined ? undefined : await fileBytes(body, terminal),
    now,
  }
}

/** @throws UsageError an option gives a part of the request that the recording has */
function refuseTwoRequests(options: OptionValues): void {
  const other = ['url', 'method', 'body', 'arrived-at'].find((name) => options.text(name) !== undefined)
  if (other === undefined) return
  throw new UsageError({
    en: `--recording holds the whole request: remove --${other}`,
    zh: `--recording 的文件就是整个请求，请去掉 --${other}`,
  })
}

function refuseOneInputForTwo(body: string | undefined, answer: string | undefined): void {
  if (body !== '-' || answer !== '-') return
  throw new UsageError({
    en: 'only one of --body and --answer can be standard input',
    zh: '--body 和 --answer 不能都是标准输入',
  })
}
