/** `wechat-callback doctor`: sends the platform's requests to a live endpoint, and says what is wrong with it. */
import type { CheckResult, CheckVerdict } from '../../doctor/check.ts'
import { type CheckReport, checkEndpoint, checksOf, hasNoFailure } from '../../doctor/doctor.ts'
import type { Target } from '../../doctor/target.ts'
import type { Bilingual } from '../../findings/types.ts'
import type { Command, Invocation } from '../command.ts'
import { accountIn } from '../options/account.ts'
import { API_OPTIONS, apiIn } from '../options/api.ts'
import { urlIn } from '../options/endpoint-url.ts'
import { WHOLE_ACCOUNT } from '../options/specs.ts'
import { widest } from '../output/columns.ts'
import { writeRow } from '../output/row.ts'
import { printable } from '../terminal/printable.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: {
    en: 'test a live endpoint as the platform does, and report problems',
    zh: '模拟平台检查线上回调地址，指出问题和解决办法',
  },
  synopsis: '<url>',
  description: {
    en:
      'Sends the requests of the platform: the URL check, a text message, an event and a retry; then requests that must ' +
      'be refused (a forged signature, another receiver, an old timestamp, an oversized body); for a bot also the ' +
      'refreshes of its stream. Prints a line for each, with the response time and the time limit of the platform, and ' +
      'for each failure the cause and the fix. The messages come from users that do not exist, but your program handles ' +
      'them like any other message, and its log (onError) has the requests that it refuses.\n\n' +
      'With --secret, it also gets an access token, and finds out whether the platform allows API calls from this ' +
      'machine, and from which IP address they come.\n\n' +
      '  wechat-callback doctor https://example.com/wechat/callback',
    zh:
      '像平台那样发送请求：URL 验证、文本消息、事件、同一条推送的重试，以及必须拒绝的请求' +
      '（伪造签名、发给其他接收方的消息、过旧的时间戳、过大的请求体）；机器人还会检查流式消息的刷新。每项一行，列出用时和平台的时限；不通过的给出原因和解决办法。' +
      '消息来自不存在的用户，但你的程序会照常处理；它拒绝的请求会出现在日志（onError）里。\n\n' +
      '给出 --secret 时还会获取 access_token，并检查平台是否允许本机调用接口、看到的是哪个 IP。\n\n' +
      '  wechat-callback doctor https://example.com/wechat/callback',
  },
  options: API_OPTIONS,
  account: WHOLE_ACCOUNT,
  positionals: [1, 1],
  run: async (invocation) => {
    const { options, positionals, isJson, terminal, language } = invocation
    const url = urlIn(positionals[0] ?? '')
    const account = accountIn(options)
    const api = apiIn(options, account)
    const target: Target = { url, account, ...(api === undefined ? {} : { api }) }
    const shown = new Set<string>()
    const reports = await checkEndpoint(target, {
      onStart: ({ title }) => terminal.progress(`… ${title[language]}`),
      onEnd: (report) => {
        terminal.progress('')
        if (!isJson) writeLine(report, target, shown, invocation)
      },
    })
    if (isJson) terminal.json(jsonOf(target, reports))
    else writeSummary(reports, invocation)
    return hasNoFailure(reports) ? 0 : 1
  },
}

function writeLine(
  { check, result }: CheckReport,
  target: Target,
  shown: Set<string>,
  { language, terminal }: Invocation,
): void {
  const titleWidth = widest(checksOf(target).map(({ title }) => title[language]))
  const { tookMs, limitMs } = result
  writeRow({ ...result, title: check.title[language], titleWidth, tookMs, limitMs }, { language, terminal }, shown)
}

/**
 * Returns what a check observed, on one line, with control characters escaped: the server may have written part of it.
 */
function observedIn({ observed: { en, zh } }: CheckResult): Bilingual {
  return { en: printable(en, Number.POSITIVE_INFINITY), zh: printable(zh, Number.POSITIVE_INFINITY) }
}

function writeSummary(reports: readonly CheckReport[], { language, terminal }: Invocation): void {
  const count = (verdict: CheckVerdict): number => reports.filter(({ result }) => result.verdict === verdict).length
  const [failed, warned] = [count('failed'), count('warned')]
  const parts: readonly Bilingual[] = [
    ...(failed === 0
      ? [{ en: 'no problems', zh: '没有问题' }]
      : [{ en: `${failed} failed`, zh: `${failed} 项不通过` }]),
    ...(warned === 0 ? [] : [{ en: `${warned} ${warned === 1 ? 'warning' : 'warnings'}`, zh: `${warned} 项提醒` }]),
  ]
  const text = parts.map((part) => part[language]).join(language === 'zh' ? '，' : ', ')
  terminal.line()
  terminal.line(terminal.paint.bold(text))
}

/** Makes the report for programs. */
function jsonOf({ url }: Target, reports: readonly CheckReport[]) {
  const checks = reports.map(({ check: { id, title }, result }) => {
    const { verdict, findings, tookMs, limitMs } = result
    return { id, title, verdict, observed: observedIn(result), findings, tookMs, limitMs }
  })
  // Without a password in the URL.
  return { url: url.origin + url.pathname, ok: hasNoFailure(reports), checks }
}
