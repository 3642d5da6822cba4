/** The address that requests are sent to. */
import { UsageError } from '../errors.ts'

/** @throws UsageError it is no address of http or https */
export function urlIn(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return withoutSignature(url)
  throw new UsageError({
    en: 'the URL must be whole: https://example.com/path, as it stands in the console',
    zh: 'URL 要写完整：https://example.com/path，与后台填写的一致',
  })
}

const SIGNED = ['signature', 'msg_signature', 'timestamp', 'nonce', 'echostr', 'encrypt_type']

/** @throws UsageError it was copied from a log, with a signature of its own beside which ours would be a second */
function withoutSignature(url: URL): URL {
  const name = SIGNED.find((each) => url.searchParams.has(each))
  if (name === undefined) return url
  throw new UsageError({
    en: `the URL holds a ${name} already: give the address as it stands in the console, without what the platform adds`,
    zh: `URL 里已经有 ${name}：请给出后台填写的地址，不带平台附加的参数`,
  })
}
