/** Reads the options for calls of the platform's API. */
import { connect } from '../../api/connection.ts'
import type { ApiAccess, ConsoleAccount } from '../../doctor/target.ts'
import type { OptionSpec, OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'
import { required } from './account.ts'

export const API_OPTIONS: Readonly<Record<'secret' | 'api-base-url', OptionSpec>> = {
  secret: {
    value: 'SECRET',
    env: 'WECHAT_SECRET',
    summary: {
      en: 'the Secret of the app or the AppSecret: also check the access token and the IP address',
      zh: '应用的 Secret 或 AppSecret：同时检查 access_token 和 IP',
    },
  },
  'api-base-url': {
    value: 'URL',
    env: 'WECHAT_API_BASE_URL',
    summary: {
      en: "address of the API, for private deployments and gateways; default: the platform's",
      zh: '接口地址，用于私有部署和网关，默认为平台的地址',
    },
  },
}

/**
 * Returns how the API is called for an account; `undefined` without `--secret`.
 *
 * @throws UsageError the AppID is missing, or the address is malformed
 */
export function apiIn(options: OptionValues, { mode, receiveId }: ConsoleAccount): ApiAccess | undefined {
  const secret = options.text('secret')
  if (secret === undefined || secret === '') return undefined
  // In plain mode nothing is sealed for a receiver, so the account has none.
  const id = mode === 'plain' ? required(options, 'receive-id') : receiveId
  const baseUrl = options.text('api-base-url')
  if (baseUrl === undefined) return { id, secret }
  try {
    connect('wecom', { baseUrl })
  } catch {
    throw new UsageError({
      en: '--api-base-url must be a complete http(s) address without parameters and without a slash at its end',
      zh: '--api-base-url 要写完整的 http(s) 地址，不带参数，末尾不带斜杠',
    })
  }
  return { id, secret, baseUrl }
}
