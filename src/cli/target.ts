/** The address that requests are sent to. */
import { UsageError } from './command.ts'

/** @throws UsageError it is no address of http or https */
export function urlIn(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new UsageError({
    en: 'the URL must be whole: https://example.com/path, as it stands in the console',
    zh: 'URL 要写完整：https://example.com/path，与后台填写的一致',
  })
}
