/** A request from its query to its message: each step on what the one before has shown. */

import { finding } from '../findings/finding.ts'
import type { Answered, Sealing } from './answered.ts'
import { type ExaminedBody, examineBody } from './body.ts'
import { type Case, soleParameter } from './case.ts'
import { examineEcho, examineMessage } from './content.ts'
import { examineOpening, type Opened } from './opening.ts'
import { examineOrigin, examineQuery } from './query.ts'
import { examineReceiver } from './receiver.ts'
import { echoTexts, encryptTexts, type SealedText } from './sealed-texts.ts'
import { examineSignature, type Proof } from './signature.ts'
import type { Finding } from './types.ts'

/** What was found of a request, and what its answer is judged by. */
export interface ExaminedRequest {
  readonly findings: readonly Finding[]
  readonly tolerated: readonly Finding[]
  /** What could not be judged, since it was left out. */
  readonly unjudged: readonly Finding[]
  readonly answered: Omit<Answered, 'isExplained'>
}

/**
 * Judges a request in the order of the protocol, as far as it can be followed.
 *
 * @param credentials what was found of the credentials already
 */
export function examineRequest(one: Case, credentials: readonly Finding[]): ExaminedRequest {
  const alien = examineOrigin(one)
  if (alien.length > 0) return { findings: alien, tolerated: [], unjudged: [], answered: {} }
  const body = examineBody(one)
  const query = examineQuery(one)
  const unjudged = isBodyLacking(one, query) ? [finding('body-not-given')] : []
  const arrived = [...query, ...body.findings]
  const texts = textsOf(one, body)
  const signature = examineSignature(one, texts)
  const { proof } = signature
  if (proof === undefined) {
    const isExplained = credentials.some(isAboutToken) || body.findings.some(({ code }) => code === 'push-sealed')
    const unexplained = isExplained ? [] : signature.findings
    return { findings: [...arrived, ...unexplained], tolerated: body.tolerated, unjudged, answered: {} }
  }
  const inside = examineProved(one, body, proof)
  const damage = damageOf(proof)
  return {
    findings: [...arrived, ...signature.findings, ...damage.findings, ...inside.findings],
    tolerated: [...inside.tolerated, ...damage.tolerated, ...body.tolerated],
    unjudged,
    answered: inside.answered,
  }
}

/** A URL that was cut off may be that of a check, which has no body. */
function isBodyLacking({ kind, body }: Case, query: readonly Finding[]): boolean {
  return kind === 'push' && body.kind === 'none' && !query.some(({ code }) => code === 'parameter-missing')
}

/** A token that is malformed fits nothing, and that need not be said twice. */
function isAboutToken({ code }: Finding): boolean {
  return code.startsWith('token-')
}

function textsOf(one: Case, { envelope }: ExaminedBody): readonly SealedText[] {
  if (one.kind === 'check') return echoTexts(one)
  return envelope === undefined ? [] : encryptTexts(envelope.encrypt)
}

/** What readers of ours put back: a lost plus in `echostr`. */
function damageOf({ sealed }: Proof): { findings: readonly Finding[]; tolerated: readonly Finding[] } {
  const damage = sealed?.damage
  if (damage === undefined) return { findings: [], tolerated: [] }
  const isPutBack = damage === 'plus-lost' || damage === 'echostr-not-encoded'
  return isPutBack ? { findings: [], tolerated: [finding(damage)] } : { findings: [finding(damage)], tolerated: [] }
}

function examineProved(one: Case, body: ExaminedBody, proof: Proof): Omit<ExaminedRequest, 'unjudged'> {
  const { findings, tolerated, opened } = examineOpening(one, proof)
  const inside =
    one.kind === 'check'
      ? examineCheck(one, proof, opened, findings)
      : examinePush(one, body, proof, { opened, findings })
  return { findings: [...findings, ...inside.findings], tolerated, answered: inside.answered }
}

type Inside = Omit<ExaminedRequest, 'tolerated' | 'unjudged'>

function examineCheck(one: Case, { sealed }: Proof, opened: Opened | undefined, before: readonly Finding[]): Inside {
  if (sealed !== undefined && opened === undefined) return { findings: [], answered: {} }
  const echo = opened?.frame.message ?? soleParameter(one, 'echostr') ?? ''
  return {
    findings: [...receiverFindings(one, opened, before, undefined), ...examineEcho(echo)],
    answered: { check: { echo, receiveId: opened?.frame.receiveId } },
  }
}

function examinePush(
  one: Case,
  { envelope, clearText }: ExaminedBody,
  { signer }: Proof,
  { opened, findings: before }: { readonly opened: Opened | undefined; readonly findings: readonly Finding[] },
): Inside {
  const text = opened?.frame.message ?? clearText
  if (text === undefined) return { findings: [], answered: {} }
  const content = examineMessage(one, text, opened?.frame.receiveId)
  const findings = [...receiverFindings(one, opened, before, envelope?.appId), ...content.findings]
  if (content.message === undefined) return { findings, answered: {} }
  const push = { message: content.message, token: signer.token, sealing: sealingOf(opened, envelope) }
  return { findings, answered: { push } }
}

/** Of another app's request the receiver is another too, of course. */
function receiverFindings(
  one: Case,
  opened: Opened | undefined,
  before: readonly Finding[],
  appId: string | undefined,
): readonly Finding[] {
  if (opened === undefined || before.some(({ code }) => code === 'request-of-other-app')) return []
  return examineReceiver(one, opened.frame, appId)
}

/** How an answer must be sealed; `undefined` for one in clear. */
function sealingOf(opened: Opened | undefined, envelope: ExaminedBody['envelope']): Sealing | undefined {
  if (opened === undefined || envelope === undefined) return undefined
  return { key: opened.key, receiveId: opened.frame.receiveId, format: envelope.format }
}
