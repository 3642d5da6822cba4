/** Trusted mode, where nothing is signed: 微信云托管 delivers plaintext pushes inside its own network. */
import { CallbackError } from '../../errors.ts'
import type { Body } from '../../protocol/outer.ts'
import { type Endpoint, type EndpointOptions, endpointWith, refuseNonObject } from '../prepare.ts'
import type { TrustedPlatform } from '../types.ts'
import type { Access } from './access.ts'
import { rawText, unverifiedFields, writePlainReply } from './unsealed.ts'

const TRUSTED_PLATFORMS: readonly TrustedPlatform[] = ['official-account', 'mini-program']

/**
 * Checks the options of an endpoint that accepts every request with the platform's header. It is a separate function,
 * so that neither an option of the other endpoints nor a request can select this mode, and bundles of the other
 * endpoints do not contain it.
 *
 * @param given `TrustedOptions`; its type parameters matter only to the caller
 * @throws TypeError an option is missing, unknown to the platform, or of the wrong type; there are credentials
 */
export function prepareTrustedEndpoint(given: object): Endpoint {
  refuseNonObject(given)
  const options = given as EndpointOptions & Partial<Record<'trustedSource' | 'credentials' | 'mode', unknown>>
  if (options.trustedSource !== 'wechat-cloud-hosting') {
    throw new TypeError(
      "trustedSource: expected 'wechat-cloud-hosting'. With it, this endpoint trusts every request without a signature",
    )
  }
  if (options.credentials !== undefined || options.mode !== undefined) {
    throw new TypeError('credentials, mode: remove them; the pushes of 微信云托管 have no signature to verify')
  }
  if (!TRUSTED_PLATFORMS.some((platform) => platform === options.platform)) {
    throw new TypeError(`platform: expected ${TRUSTED_PLATFORMS.join(' or ')}, whose pushes 微信云托管 delivers`)
  }
  return endpointWith(options, 'trusted', () => TRUSTED_ACCESS)
}

const TRUSTED_ACCESS: Access = {
  urlCheckParameters: ['signature', 'timestamp', 'nonce', 'echostr'],
  pushParameters: () => [],

  verifyURL: () => {
    throw new CallbackError('UNKNOWN_CREDENTIALS', 'trusted mode has no URL check, since it has no credentials')
  },

  /**
   * Authenticates nothing: only the network protects this endpoint. A request without the platform's header is refused
   * before its body is read as a message.
   */
  open: (request, body) => {
    if (request.isFromTrustedSource !== true) {
      throw new CallbackError(
        'INVALID_SIGNATURE',
        'the request has no x-wx-source header, so it did not come from the platform. Turn off 公网访问 of the service',
      )
    }
    return {
      text: rawText(body),
      receiveId: undefined,
      matched: 'current',
      envelope: {},
      tenant: undefined,
      // There is no token to distinguish accounts in a shared store; the key of a push has their own ids.
      storeToken: '',
      write: writePlainReply,
    }
  },

  sealedPushCure: '微信云托管 sends none, so use createNodeHandler for it',

  isPathCheck,
}

/**
 * The maximum length of a path check, which has about 40 characters: no longer body is read before it is known to come
 * from the platform.
 */
const MAX_PATH_CHECK_LENGTH = 1024

/**
 * Returns whether a body is the path check of 微信云托管. It contains no message, and the vendor does not say that it has
 * the platform's header.
 *
 * Source: 微信云托管 消息推送, 配置测试.
 */
function isPathCheck(body: Body): boolean {
  const isShort = (typeof body === 'string' || body instanceof Uint8Array) && body.length <= MAX_PATH_CHECK_LENGTH
  if (!isShort) return false
  const { fields } = unverifiedFields(body)
  return fields.length === 1 && fields[0]?.name === 'action' && fields[0].value === 'CheckContainerPath'
}
