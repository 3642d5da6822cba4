/** The URL check that the console's 保存 button starts. */
import { PLATFORMS } from '../platforms.ts'
import type { Account } from './account.ts'
import { type Draw, digits } from './draw.ts'
import { NO_ECHO, type VerificationFault } from './faults.ts'
import { platformRequest } from './request.ts'
import { drawFor, seal, signedQuery } from './sealing.ts'
import type { VerificationRequest } from './types.ts'

/** Whether the platform seals what it wants to have echoed. */
export function sealsEcho({ platform }: Account): boolean {
  return PLATFORMS[platform].echo === 'sealed'
}

/** Makes a URL check. */
export function verificationRequest(
  account: Account,
  fault: VerificationFault | undefined,
  present: Draw,
): VerificationRequest {
  const draw = drawFor(fault, present)
  const echo = fault === 'not-an-echo' ? NO_ECHO : digits(draw.random(19))
  const sealed = sealsEcho(account) ? seal(account, echo, fault, draw) : undefined
  const query = `${signedQuery(account, draw, fault, sealed)}&echostr=${encodeURIComponent(sealed ?? echo)}`
  return { ...platformRequest({ method: 'GET', query, headers: {}, body: undefined }), echo }
}
