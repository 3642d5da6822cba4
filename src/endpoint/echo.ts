/** What a URL check may be answered with. */

/**
 * An echo is a short number in practice. Whatever else is sealed with our key, such as a captured push, must not be
 * opened for whoever sends it as `echostr`; and what is echoed in clear must not be a page.
 */
export function isEcho(text: string): boolean {
  return /^[ -~]{1,128}$/.test(text) && !/^ *[<{]/.test(text)
}
