/** What a URL check may be answered with. */
import { CallbackError } from '../errors.ts'

/**
 * An echo is a short number in practice. Whatever else is sealed with our key, such as a captured push, must not be
 * opened for whoever sends it as `echostr`; and what is echoed in clear must not be a page.
 */
export function isEcho(text: string): boolean {
  return /^[ -~]{1,128}$/.test(text) && !/^ *[<{]/.test(text)
}

/** The error for what is sealed or signed right, and is not an echo. */
export function notAnEcho(): CallbackError {
  return new CallbackError('INVALID_MESSAGE', 'echostr holds no echo, but something else: it is not given out')
}
