/**
 * Why a server refuses what it should take: from outside every refusal looks the same, so it is sent variations of the
 * request, each of which only a server with one particular fault takes.
 */
import { PLATFORMS } from '../../platforms.ts'
import { computeSignature } from '../../protocol/signature.ts'
import type { PlatformRequest } from '../../testing/types.ts'
import type { Patient } from './patient.ts'
import type { RefusalCode } from './refusal-causes.ts'
import { asciiPush, echoOf, isAnswered, isEchoed, padsShort, type Subject, textPush, urlCheck } from './subjects.ts'
import { understandsPushes } from './understood.ts'

/** A variation, and the fault that a server has which takes it. */
export interface Experiment {
  readonly code: RefusalCode
  isTaken(patient: Patient): Promise<boolean>
}

/** @returns the fault that an experiment showed, `undefined` where none did */
export async function findFault(
  patient: Patient,
  experiments: readonly Experiment[],
): Promise<RefusalCode | undefined> {
  for (const { code, isTaken } of experiments) {
    if (await isTaken(patient)) return code
  }
  return undefined
}

/** The variations of the URL check of an account. */
export function urlCheckExperiments({ account: { platform } }: Patient): readonly Experiment[] {
  const variations = PLATFORMS[platform].echo === 'sealed' ? [...SEALED_CHECK, CLEAR_CHECK] : [SEALED_INSTEAD]
  return [...variations, PUSH_INSTEAD]
}

/** The variations of a push to an account. */
export function pushExperiments({ account: { mode, platform } }: Patient): readonly Experiment[] {
  if (mode === 'plain') return OTHER_TYPES
  return PLATFORMS[platform].modes.includes('plain') ? [...SEALED_PUSH, PLAIN_PUSH] : SEALED_PUSH
}

const SEALED_CHECK: readonly Experiment[] = [
  { code: 'server-signs-three-parts', isTaken: (patient) => isEchoed(patient, threeParts(patient, urlCheck(patient))) },
  { code: 'server-reads-signature', isTaken: (patient) => isEchoed(patient, asSignature(urlCheck(patient))) },
  { code: 'server-decodes-twice', isTaken: (patient) => isEchoed(patient, encodedTwice(urlCheck(patient))) },
  { code: 'server-loses-plus', isTaken: (patient) => isEchoed(patient, urlCheck(patient, hasNoPlus)) },
  { code: 'server-does-not-decode', isTaken: (patient) => isEchoed(patient, notEncoded(urlCheck(patient, hasNoPlus))) },
  {
    code: 'server-expects-no-receiver',
    isTaken: (patient) => isEchoed(patient, urlCheck(patient, anyDraw, { receiveId: '' })),
  },
]

const CLEAR_CHECK: Experiment = {
  code: 'server-checks-in-clear',
  isTaken: (patient) => isEchoed(patient, urlCheck(patient, anyDraw, { platform: 'official-account' })),
}

const SEALED_INSTEAD: Experiment = {
  code: 'server-checks-sealed',
  // Without a key nothing can be sealed to try it.
  isTaken: async (patient) =>
    patient.account.mode !== 'plain' &&
    (await isEchoed(patient, urlCheck(patient, anyDraw, { platform: 'wecom', mode: 'safe' }))),
}

/** No variation of the check itself, but what tells a fault of the GET route from values that differ. */
const PUSH_INSTEAD: Experiment = { code: 'server-refuses-checks', isTaken: understandsPushes }

/** Types that parsers of text take which leave `text/xml` alone. */
const OTHER_TYPES: readonly Experiment[] = ['application/xml', 'text/plain'].map((type) => ({
  code: 'server-does-not-take-text-xml',
  isTaken: (patient) => isAnswered(patient, withType(textPush(patient), type)),
}))

const SEALED_PUSH: readonly Experiment[] = [
  {
    code: 'server-signs-three-parts',
    isTaken: (patient) => isAnswered(patient, threeParts(patient, textPush(patient))),
  },
  { code: 'server-reads-signature', isTaken: (patient) => isAnswered(patient, asSignature(textPush(patient))) },
  { code: 'server-unpads-16', isTaken: (patient) => isAnswered(patient, textPush(patient, padsShort(patient))) },
  { code: 'server-counts-characters', isTaken: (patient) => isAnswered(patient, asciiPush(patient)) },
  ...OTHER_TYPES,
  {
    code: 'server-expects-no-receiver',
    isTaken: (patient) => isAnswered(patient, textPush(patient, anyDraw, { receiveId: '' })),
  },
  {
    code: 'server-expects-json',
    isTaken: (patient) => isAnswered(patient, textPush(patient, anyDraw, { format: 'json' })),
  },
]

const PLAIN_PUSH: Experiment = {
  code: 'server-in-plain-mode',
  isTaken: (patient) => isAnswered(patient, textPush(patient, anyDraw, { mode: 'plain' })),
}

/** Signed without the ciphertext, as the URL check of 公众号 is. */
function threeParts({ account: { token } }: Patient, subject: Subject): Subject {
  return withQuery(subject, (query) => {
    query.set('msg_signature', computeSignature(token, query.get('timestamp') ?? '', query.get('nonce') ?? ''))
  })
}

/** The signature over four parts under the name of the one over three. */
function asSignature(subject: Subject): Subject {
  return withQuery(subject, (query) => query.set('signature', query.get('msg_signature') ?? ''))
}

/** For a server that decodes once too often, or whose proxy does. */
function encodedTwice(subject: Subject): Subject {
  return withQuery(subject, (query) => query.set('echostr', encodeURIComponent(query.get('echostr') ?? '')))
}

/** As it is: only a server that decodes nothing needs that. */
function notEncoded(subject: Subject): Subject {
  const query = subject.request.query.replace(/(^|&)echostr=[^&]*/, `$1echostr=${echoOf(subject.request)}`)
  return { ...subject, request: { ...subject.request, query } }
}

function anyDraw(): boolean {
  return true
}

function hasNoPlus(request: PlatformRequest): boolean {
  return !echoOf(request).includes('+')
}

function withType(subject: Subject, type: string): Subject {
  return { ...subject, request: { ...subject.request, headers: { 'content-type': type } } }
}

function withQuery(subject: Subject, change: (query: URLSearchParams) => void): Subject {
  const query = new URLSearchParams(subject.request.query)
  change(query)
  return { ...subject, request: { ...subject.request, query: query.toString() } }
}
