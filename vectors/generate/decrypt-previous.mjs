/**
 * Two sets of credentials during a change: each is tried as a whole, the current one first. If both fail, the error is
 * that of the set that passed more checks.
 *
 * @import { Group, Credentials } from './types.mjs'
 */
import { GENERATED } from './cases.mjs'
import { CREDENTIALS, opened, refused } from './decrypt-push.mjs'
import { keyOf } from './seed.mjs'

const OLD_TOKEN = 'vectorsTokenBefore'
const OLD_KEY = keyOf('decrypt before')
const FLAGS = ['previous-credentials']
const BEFORE = { matched: /** @type {const} */ ('previous') }

/**
 * @param {NonNullable<Credentials['previous']>} previous
 * @param {Group['cases']} cases
 * @returns {Group}
 */
function group(previous, cases) {
  return { type: 'decrypt', source: GENERATED, credentials: { ...CREDENTIALS, previous }, cases }
}

/** @returns {Group[]} */
export function previousGroups() {
  const other = { receiveId: 'ww0000000000000000' }
  const both = { token: OLD_TOKEN, encodingAESKey: OLD_KEY }
  return [
    group({ token: OLD_TOKEN }, [
      opened('previous-token-current', 'The token was changed; signed with the new one.', FLAGS),
      opened(
        'previous-token-previous',
        'The token was changed; signed with the old one.',
        FLAGS,
        { token: OLD_TOKEN },
        BEFORE,
      ),
      refused('previous-token-neither', 'Signed with a third token.', FLAGS, 'INVALID_SIGNATURE', { token: 'third' }),
      refused(
        'previous-token-other-key',
        'Signed with the old token, encrypted with a key of neither set.',
        [...FLAGS, 'wrong-key'],
        'DECRYPT_FAILED',
        { token: OLD_TOKEN, encodingAESKey: OLD_KEY },
      ),
      refused(
        'previous-token-other-receiver',
        'Signed with the old token, sealed for another receiver.',
        [...FLAGS, 'other-receiver'],
        'INVALID_RECEIVE_ID',
        { token: OLD_TOKEN, ...other },
      ),
    ]),
    group({ encodingAESKey: OLD_KEY }, [
      opened('previous-key-current', 'The key was changed; encrypted with the new one.', FLAGS),
      opened(
        'previous-key-previous',
        'The key was changed; encrypted with the old one.',
        FLAGS,
        { encodingAESKey: OLD_KEY },
        BEFORE,
      ),
      refused('previous-key-neither', 'Encrypted with a third key.', [...FLAGS, 'wrong-key'], 'DECRYPT_FAILED', {
        encodingAESKey: keyOf('third'),
      }),
      refused(
        'previous-key-other-receiver-current',
        'Sealed for another receiver with the new key; the old key cannot decrypt it.',
        [...FLAGS, 'other-receiver'],
        'INVALID_RECEIVE_ID',
        other,
      ),
      refused(
        'previous-key-other-receiver-previous',
        'Sealed for another receiver with the old key; the new key cannot decrypt it.',
        [...FLAGS, 'other-receiver'],
        'INVALID_RECEIVE_ID',
        { encodingAESKey: OLD_KEY, ...other },
      ),
    ]),
    group(both, [
      opened('previous-both-current', 'Token and key were changed; the push uses the new ones.', FLAGS),
      opened('previous-both-previous', 'Token and key were changed; the push uses the old ones.', FLAGS, both, BEFORE),
      refused(
        'previous-mixed-new-token',
        'Signed with the new token, encrypted with the old key: no set fits.',
        FLAGS,
        'DECRYPT_FAILED',
        { encodingAESKey: OLD_KEY },
      ),
      refused(
        'previous-mixed-old-token',
        'Signed with the old token, encrypted with the new key: no set fits.',
        FLAGS,
        'DECRYPT_FAILED',
        { token: OLD_TOKEN },
      ),
      refused('previous-both-neither', 'Signed with a third token.', FLAGS, 'INVALID_SIGNATURE', { token: 'third' }),
      refused(
        'previous-both-other-receiver',
        'The push uses the old token and key, but is sealed for another receiver.',
        [...FLAGS, 'other-receiver'],
        'INVALID_RECEIVE_ID',
        { ...both, ...other },
      ),
    ]),
  ]
}
