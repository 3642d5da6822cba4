/** Decides which texts may answer a URL check. */
import { CallbackError } from '../errors.ts'

/**
 * Returns whether a text may be returned as an echo, which is a short number in practice. Without this check, an
 * attacker could send a captured push as `echostr` and read its plaintext. An unsealed echo must not be a web page
 * either.
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
