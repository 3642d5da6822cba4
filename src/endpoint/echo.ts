/** Decides which texts may answer a URL check. */
import { CallbackError } from '../errors.ts'

/**
 * Returns whether a text may be returned as an echo, which is a short number in practice. Anything else that is sealed
 * with the same key, such as a captured push, must not be opened for an attacker who sends it as `echostr`; and an
 * unsealed echo must not be a web page.
 */
export function isEcho(text: string): boolean {
  return /^[ -~]{1,128}$/.test(text) && !/^ *[<{]/.test(text)
}

/** The error for an `echostr` that is sealed or signed correctly but is not an echo. */
export function notAnEcho(): CallbackError {
  return new CallbackError(
    'INVALID_MESSAGE',
    'echostr is not an echo of at most 128 printable characters, so it is not returned',
  )
}
