// What a server costs that does the same cryptography with bare calls, and checks nothing else.

import { answerBare } from '../contenders/bare.mjs'

/** @type {import('node:http').RequestListener} */
export function listener(request, response) {
  /** @type {Buffer[]} */
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const url = request.url ?? ''
    const body = Buffer.concat(chunks).toString()
    response.setHeader('content-type', 'application/xml; charset=utf-8')
    response.end(answerBare(url.slice(url.indexOf('?') + 1), body))
  })
}
