/**
 * Why a server refuses what it should take: from outside every refusal looks the same, so it is sent variations of the
 * request, each of which only a server with one particular fault takes.
 */
import { computeSignature } from '../../protocol/signature.ts'
import type { PlatformRequest } from '../../testing/types.ts'
import type { Cause } from './check.ts'
import type { Patient } from './patient.ts'
import { REFUSAL_CAUSES, type RefusalCode } from './refusal-causes.ts'
import { echoOf, isAnswered, isEchoed, padsShort, type Subject, textPush, urlCheck } from './subjects.ts'

/** A variation, and the fault that a server has which takes it. */
export interface Experiment {
  readonly code: RefusalCode
  isTaken(patient: Patient): Promise<boolean>
}

/** @returns the fault that an experiment showed; where none did, the usual reason */
export async function explainRefusal(patient: Patient, experiments: readonly Experiment[]): Promise<Cause> {
  for (const { code, isTaken } of experiments) {
    if (await isTaken(patient)) return { code, ...REFUSAL_CAUSES[code] }
  }
  return { code: 'server-credentials-differ', ...REFUSAL_CAUSES['server-credentials-differ'] }
}

/** Variations of a sealed URL check. */
export const URL_CHECK_EXPERIMENTS: readonly Experiment[] = [
  { code: 'server-signs-three-parts', isTaken: (patient) => isEchoed(patient, threeParts(patient, urlCheck(patient))) },
  { code: 'server-reads-signature', isTaken: (patient) => isEchoed(patient, asSignature(urlCheck(patient))) },
  { code: 'server-decodes-twice', isTaken: (patient) => isEchoed(patient, encodedTwice(urlCheck(patient))) },
  { code: 'server-loses-plus', isTaken: (patient) => isEchoed(patient, urlCheck(patient, hasNoPlus)) },
  { code: 'server-does-not-decode', isTaken: (patient) => isEchoed(patient, notEncoded(urlCheck(patient, hasNoPlus))) },
  {
    code: 'server-expects-no-receiver',
    isTaken: (patient) =>
      isEchoed(
        patient,
        urlCheck(patient, () => true, { receiveId: '' }),
      ),
  },
]

/** Variations of a sealed push. */
export const PUSH_EXPERIMENTS: readonly Experiment[] = [
  {
    code: 'server-signs-three-parts',
    isTaken: (patient) => isAnswered(patient, threeParts(patient, textPush(patient))),
  },
  { code: 'server-reads-signature', isTaken: (patient) => isAnswered(patient, asSignature(textPush(patient))) },
  { code: 'server-unpads-16', isTaken: (patient) => isAnswered(patient, textPush(patient, padsShort(patient))) },
  { code: 'server-does-not-take-text-xml', isTaken: (patient) => isAnswered(patient, otherType(textPush(patient))) },
  {
    code: 'server-expects-no-receiver',
    isTaken: (patient) =>
      isAnswered(
        patient,
        textPush(patient, () => true, { receiveId: '' }),
      ),
  },
  {
    code: 'server-expects-json',
    isTaken: (patient) =>
      isAnswered(
        patient,
        textPush(patient, () => true, { format: 'json' }),
      ),
  },
]

function hasNoPlus(request: PlatformRequest): boolean {
  return !echoOf(request).includes('+')
}

/** Signed without the ciphertext, as the URL check of 公众号 is. */
function threeParts<S extends Subject>({ account: { token } }: Patient, subject: S): S {
  return withQuery(subject, (query) => {
    query.set('msg_signature', computeSignature(token, query.get('timestamp') ?? '', query.get('nonce') ?? ''))
  })
}

/** The signature over four parts under the name of the one over three. */
function asSignature<S extends Subject>(subject: S): S {
  return withQuery(subject, (query) => query.set('signature', query.get('msg_signature') ?? ''))
}

/** For a server that decodes once too often, or whose proxy does. */
function encodedTwice<S extends Subject>(subject: S): S {
  return withQuery(subject, (query) => query.set('echostr', encodeURIComponent(query.get('echostr') ?? '')))
}

/** As it is: only a server that decodes nothing needs that. */
function notEncoded<S extends Subject>(subject: S): S {
  const { request } = subject
  const query = request.query.replace(/(^|&)echostr=[^&]*/, `$1echostr=${echoOf(request)}`)
  return { ...subject, request: changed(request, { query }) }
}

function withQuery<S extends Subject>(subject: S, change: (query: URLSearchParams) => void): S {
  const query = new URLSearchParams(subject.request.query)
  change(query)
  return { ...subject, request: changed(subject.request, { query: query.toString() }) }
}

/** A type that every parser of text takes. */
function otherType<S extends Subject>(subject: S): S {
  return { ...subject, request: changed(subject.request, { headers: { 'content-type': 'application/xml' } }) }
}

function changed(request: PlatformRequest, parts: Partial<PlatformRequest>): PlatformRequest {
  return { ...request, ...parts }
}
