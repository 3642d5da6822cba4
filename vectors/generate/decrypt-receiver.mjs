/**
 * The receiver inside the ciphertext, compared with the receiver of the credentials.
 *
 * @import { Case, Group } from './types.mjs'
 */
import { GENERATED } from './cases.mjs'
import { CREDENTIALS, opened, refused } from './decrypt-push.mjs'
import { keyOf } from './seed.mjs'

const CORP = CREDENTIALS.receiveId
const SUITE = 'ww4asffe99e54c0f4c'

/**
 * @param {string} words
 * @param {string} comment
 * @param {string} receiveId the one that was sealed
 * @param {string[]} [flags]
 */
function other(words, comment, receiveId, flags = []) {
  return refused(`receiver-${words}`, comment, ['other-receiver', ...flags], 'INVALID_RECEIVE_ID', { receiveId })
}

/**
 * @param {string | string[]} receiveId
 * @param {Case[]} cases
 * @returns {Group}
 */
function group(receiveId, cases) {
  return { type: 'decrypt', source: GENERATED, credentials: { ...CREDENTIALS, receiveId }, cases }
}

/** @returns {Group[]} */
export function receiverGroups() {
  const list = ['receiver-list']
  const empty = ['empty-receive-id']
  // The spare bits of the last character do not change the key: the push is sealed with one spelling and decrypted with
  // the other.
  const sealedWith = `${CREDENTIALS.encodingAESKey.slice(0, 42)}A`
  const openedWith = `${CREDENTIALS.encodingAESKey.slice(0, 42)}D`
  return [
    group(CORP, [
      other('other', 'Sealed for another receiver, whose id has the same form.', 'ww1234567890abcdee'),
      other('empty', 'Sealed for an empty receiver, but the credentials have one.', '', empty),
      other('prefix', 'The receiver without its last character.', CORP.slice(0, -1)),
      other('longer', 'The receiver with an extra character at the end.', `${CORP}0`),
      other('upper-case', 'The receiver in upper case.', CORP.toUpperCase()),
      other('space-after', 'The receiver and a space.', `${CORP} `),
      other('zero-character', 'The receiver and a zero character.', `${CORP}\0`),
      other('not-an-id', 'A text that no error should repeat.', '<script>alert(1)</script>'),
    ]),
    group('', [
      opened(
        'receiver-empty-for-empty',
        'Sealed for an empty receiver, and the receiver of the credentials is empty, as for a bot.',
        empty,
        {
          receiveId: '',
          message: '{"msgtype":"text","text":{"content":"hello"}}',
        },
      ),
      other('set-for-empty', 'Sealed for a company, but the receiver must be empty.', CORP, empty),
      other('space-for-empty', 'The receiver is a space, but it must be empty.', ' ', empty),
    ]),
    group(
      [CORP, SUITE],
      [
        opened('receiver-first-of-list', 'The first of two receivers.', list),
        opened('receiver-second-of-list', 'The second of two receivers.', list, { receiveId: SUITE }),
        other('not-in-list', 'Neither of the two receivers.', 'ww0000000000000000', list),
        other('empty-not-in-list', 'Sealed for an empty receiver, which is not in the list.', '', [...list, ...empty]),
        other('joined-list', 'The two receivers in one text.', `${CORP},${SUITE}`, list),
      ],
    ),
    group(
      [CORP, ''],
      [
        opened('receiver-empty-in-list', 'Sealed for an empty receiver, which is in the list.', [...list, ...empty], {
          receiveId: '',
        }),
      ],
    ),
    {
      type: 'decrypt',
      source: GENERATED,
      credentials: { ...CREDENTIALS, encodingAESKey: openedWith },
      cases: [
        opened(
          'key-spare-bits',
          'The key of the credentials has other spare bits than the key of the sender.',
          ['key-spare-bits'],
          { encodingAESKey: sealedWith },
        ),
      ],
    },
    {
      type: 'decrypt',
      source: GENERATED,
      credentials: { ...CREDENTIALS, encodingAESKey: 'A'.repeat(43) },
      cases: [
        opened('key-all-zero', 'The key consists of 32 zero bytes.', ['key-zero'], { encodingAESKey: 'A'.repeat(43) }),
        refused(
          'key-not-all-zero',
          'Encrypted with another key, but the key of the credentials consists of 32 zero bytes.',
          ['key-zero', 'wrong-key'],
          'DECRYPT_FAILED',
          { encodingAESKey: keyOf('not zero') },
        ),
      ],
    },
  ]
}
