/** 安全模式 and 兼容模式: a push is accepted only if it is sealed with the account's key and signed with its token. */
import { CallbackError } from '../../errors.ts'
import { readCompatBody } from '../../protocol/compat.ts'
import { type Credentials, setFor } from '../../protocol/credentials.ts'
import { isPlainMessage, isSealed, readEnvelope } from '../../protocol/envelope.ts'
import { openSealed, readEcho } from '../../protocol/open.ts'
import { readOuterBody } from '../../protocol/outer.ts'
import { sealMessage } from '../../protocol/seal.ts'
import { replyAnswer } from '../http.ts'
import { andThen } from '../time.ts'
import type { CredentialsOption } from '../types.ts'
import type { Access, AccessOptions } from './access.ts'
import { createSealedAccounts, likelyAccount } from './accounts.ts'
import { verifyPlainURL } from './plain.ts'

/**
 * Creates the access of an endpoint with keys.
 *
 * @param isCompat whether the body also contains the plaintext message, in which user text can break the XML
 * @param echo whether the platform seals the `echostr` of a URL check
 * @throws CallbackError `INVALID_CREDENTIALS`
 */
export function createSealedAccess(
  credentials: CredentialsOption<Credentials>,
  { isCompat, echo }: { readonly isCompat: boolean; readonly echo: 'sealed' | 'plain' },
  { checkTimestamp, now, random }: AccessOptions,
): Access {
  const accounts = createSealedAccounts(credentials)
  const readBody = isCompat ? readCompatBody : readOuterBody
  return {
    knownCredentials: accounts.known?.map(({ credentials }) => credentials),
    urlCheckParameters: [echo === 'sealed' ? 'msg_signature' : 'signature', 'timestamp', 'nonce', 'echostr'],
    // Only the body shows which of the two signatures is used, so each that is present must occur exactly once.
    pushParameters: (query) => {
      if (!query.has('signature')) return ['msg_signature', 'timestamp', 'nonce']
      return query.has('msg_signature')
        ? ['msg_signature', 'signature', 'timestamp', 'nonce']
        : ['signature', 'timestamp', 'nonce']
    },

    verifyURL: (request) => {
      if (echo === 'plain') return verifyPlainURL(accounts, request, checkTimestamp)
      const { query } = request
      const encrypt = readEcho(query)
      return andThen(accounts.find(request, {}), (found) => {
        const { prepared } = likelyAccount(found, query, encrypt)
        return openSealed(prepared, query, encrypt, checkTimestamp).message
      })
    },

    open: (request, body) => {
      const outer = readBody(body)
      if (!isSealed(outer) && isPlainMessage(outer)) {
        throw new CallbackError(
          'MODE_MISMATCH',
          "a plaintext push reached an endpoint that expects sealed ones: for 公众号 and 小程序 set the console to 安全模式, or mode to 'plain' here; " +
            'the other platforms seal every push, so check platform, and whether another program has decrypted the body',
        )
      }
      const { encrypt, format, ...envelope } = readEnvelope(outer)
      return andThen(accounts.find(request, envelope), (found) => {
        const { credentials, prepared } = likelyAccount(found, request.query, encrypt)
        const {
          message: text,
          receiveId,
          nonce,
          matched,
        } = openSealed(prepared, request.query, encrypt, checkTimestamp)
        return {
          text,
          receiveId,
          matched,
          envelope,
          tenant: credentials,
          storeToken: credentials.previous?.token ?? credentials.token,
          write: (reply) => {
            const inputs = { receiveId, format, nonce, timestamp: now(), random: random(16) }
            return replyAnswer(format, sealMessage(setFor(prepared, matched), reply, inputs))
          },
        }
      })
    },
  }
}
