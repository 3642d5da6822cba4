/** The address that requests are sent to. */
import { QUERY_NAMES } from '../../protocol/query.ts'
import type { OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'

/** Reads the URL of an endpoint. @throws UsageError it is missing, not an absolute http or https URL, or has a signature */
export function urlIn(text: string): URL {
  if (text === '') throw new UsageError({ en: 'the URL is missing', zh: '缺少 URL' })
  const url = httpUrl(text)
  if (url !== undefined) return withoutSignature(url)
  throw new UsageError({
    en: 'the URL must be complete, such as https://example.com/path, and the same as in the console',
    zh: 'URL 要写完整：https://example.com/path，与后台填写的一致',
  })
}

/**
 * Reads `--forward-to`, the URL of a local server.
 *
 * @throws UsageError it is not an absolute http or https URL, or has a signature
 */
export function forwardUrlIn(options: OptionValues): URL | undefined {
  const text = options.text('forward-to')
  if (text === undefined) return undefined
  const url = httpUrl(text)
  if (url !== undefined) return withoutSignature(url)
  throw new UsageError({
    en: '--forward-to must be a complete URL, such as http://127.0.0.1:3000/wechat/callback',
    zh: '--forward-to 要写完整的 URL，例如 http://127.0.0.1:3000/wechat/callback',
  })
}

function httpUrl(text: string): URL | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined
}

const SIGNED = [...QUERY_NAMES, 'encrypt_type']

/**
 * Refuses a URL that was copied from a log: it already has a signature, and the request would have two.
 *
 * @throws UsageError it has one
 */
function withoutSignature(url: URL): URL {
  const name = SIGNED.find((each) => url.searchParams.has(each))
  if (name === undefined) return url
  throw new UsageError({
    en: `the URL already has ${name}: give the address as in the console, without the parameters that the platform adds`,
    zh: `URL 里已经有 ${name}：请给出后台填写的地址，不带平台附加的参数`,
  })
}
