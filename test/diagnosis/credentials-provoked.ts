/** Each finding about credentials, provoked. */
import type { PartCodes } from '../../src/findings/generated.ts'
import { credentials, textPush } from '../support/account.ts'
import { key, otherApps, side } from './accounts.ts'
import type { Provocation } from './exchange.ts'

const check = side('wecom').verification()
const push = side('wecom').push(textPush)

/** An endpoint with these credentials, to which the platform sends its URL check. */
function checkedWith(changed: object, says: readonly string[] = []): Provocation {
  return { setup: { credentials: { ...credentials, ...changed } }, sent: check, says }
}

/** The account's endpoint, to which a platform with other credentials pushes. */
function pushedBy(changed: object, says: readonly string[] = []): Provocation {
  return { sent: side('wecom', changed).push(textPush), says }
}

export const CREDENTIALS_PROVOKED: Readonly<Record<PartCodes['credentials'], Provocation>> = {
  'token-missing': checkedWith({ token: undefined }),
  'token-and-key-swapped': checkedWith({ token: key, encodingAESKey: credentials.token }),
  'token-white-space': checkedWith({ token: `${credentials.token}\u200b` }, ['U+200B', '7']),
  'token-odd-character': checkedWith({ token: 'QDＧ6eK' }, ['U+FF27', '3']),
  'key-missing': checkedWith({ encodingAESKey: '' }),
  'key-equals-sign': checkedWith({ encodingAESKey: `${key}=` }),
  'key-is-secret': checkedWith({ encodingAESKey: `${key.slice(0, 20)}_${key.slice(21)}` }, ['"_"', '21']),
  'key-odd-character': checkedWith({ encodingAESKey: `${key.slice(0, 10)}\u00a0${key.slice(10)}` }, [
    'U+00A0',
    '11',
    '44',
  ]),
  'key-length': checkedWith({ encodingAESKey: key.slice(1) }, ['42']),
  'receive-id-missing': checkedWith({ receiveId: undefined }),
  'receive-id-malformed': checkedWith({ receiveId: 1000002 }),
  'receive-id-white-space': checkedWith({ receiveId: `${credentials.receiveId} ` }),
  'request-of-other-app': { ...pushedBy({ ...otherApps[1] }, ['2']), setup: { otherCredentials: otherApps } },
  'token-of-other-app': {
    ...checkedWith({ token: otherApps[1]?.token }, ['2']),
    setup: { credentials: { ...credentials, token: otherApps[1]?.token }, otherCredentials: otherApps },
  },
  'token-wrong': checkedWith({ token: 'anotherToken' }),
  'key-of-other-app': {
    setup: {
      credentials: { ...credentials, encodingAESKey: otherApps[0]?.encodingAESKey },
      otherCredentials: otherApps,
    },
    sent: push,
    says: ['1'],
  },
  'credentials-mixed': {
    setup: { credentials: { ...credentials, previous: { token: 'theOldToken', encodingAESKey: 'D'.repeat(43) } } },
    sent: side('wecom', { token: 'theOldToken' }).push(textPush),
  },
  'key-wrong': checkedWith({ encodingAESKey: 'E'.repeat(43) }),
  'receive-id-empty': pushedBy({ receiveId: '' }),
  'receive-id-corp-id': pushedBy({ receiveId: 'ww1436e0e65a779aee' }, ['ww1436e0e65a779aee', "'wecom'"]),
  'receive-id-suite-id': {
    sent: side('wecom-suite', { receiveId: 'ww4asffe99e54c0fxx' }).push({
      InfoType: 'suite_ticket',
      SuiteTicket: 'asdf',
    }),
    says: ['ww4asffe99e54c0fxx', 'wecom-suite'],
  },
  'receive-id-app-id': {
    setup: { platform: 'official-account' },
    sent: side('official-account', { receiveId: 'wxba5fad812f8e6fb9' }).push(textPush),
    says: ['wxba5fad812f8e6fb9', 'official-account'],
  },
  'receive-id-other': pushedBy({ receiveId: 'model_1' }, ['model_1']),
  'previous-credentials': {
    setup: { credentials: { ...credentials, token: 'theNewToken', previous: { token: credentials.token } } },
    sent: check,
    // A server that knows only the new token.
    respond: () => ({ status: 403 }),
  },
}
