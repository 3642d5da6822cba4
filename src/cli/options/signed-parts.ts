/** `--timestamp` and `--nonce`: the signed parts that are in the query. */
import type { OptionSpec, OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'

/** The options for the parts of a signature that the query has. */
export const SIGNED_OPTIONS: Readonly<Record<'timestamp' | 'nonce', OptionSpec>> = {
  timestamp: {
    value: 'SECONDS',
    summary: { en: 'the timestamp, in seconds since 1970', zh: '时间戳，单位是秒' },
  },
  nonce: { value: 'TEXT', summary: { en: 'the nonce', zh: '随机串 nonce' } },
}

/** Reads `--timestamp`. @throws UsageError it is missing, or in milliseconds */
export function timestampIn(options: OptionValues): string {
  const timestamp = options.text('timestamp')
  if (timestamp !== undefined && /^[0-9]{1,10}$/.test(timestamp)) return timestamp
  throw new UsageError({
    en: '--timestamp must be whole seconds since 1970 (ten digits; milliseconds have thirteen)',
    zh: '--timestamp 应为 Unix 时间戳，单位是秒（十位数字；十三位的是毫秒）',
  })
}

/** Reads `--nonce`. @throws UsageError it is missing */
export function nonceIn(options: OptionValues): string {
  const nonce = options.text('nonce')
  if (nonce !== undefined && nonce !== '') return nonce
  throw new UsageError({ en: '--nonce is missing', zh: '缺少 --nonce' })
}
