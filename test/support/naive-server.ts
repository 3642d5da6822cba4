/**
 * A WeCom endpoint as people write it by hand, using only `node:crypto`, with one common mistake if requested. It
 * shares no code with the package, so that the tests of the doctor are independent.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** What is wrong with a server. */
export type Mistake =
  | 'none'
  | 'quotes the echo'
  | 'writes a byte order mark'
  | 'ends the echo with a newline'
  | 'answers with a page'
  | 'redirects'
  | 'echoes the ciphertext'
  | 'is slow'
  | 'hangs'
  | 'signs three parts'
  | 'reads signature'
  | 'decodes twice'
  | 'loses plus'
  | 'does not decode'
  | 'unpads sixteen'
  | 'has another token'
  | 'has another key'
  | 'expects no receiver'
  | 'takes application/xml only'
  | 'expects JSON'
  | 'has no route for POST'
  | 'has no route'
  | 'seals success'
  | 'writes milliseconds'
  | 'replies in plaintext'
  | 'seals with another key'
  | 'takes forged pushes'
  | 'takes forged checks'
  | 'replies with bare text'
  | 'takes any receiver'
  | 'crashes on forged pushes'
  | 'counts pushes'
  | 'refuses repetitions'
  | 'fails on events'
  | 'refuses with 200'
  | 'refuses with 200 and has another token'
  | 'answers nothing to anything'
  | 'acknowledges, and refuses with 200'
  | 'acknowledges what it refuses'
  | 'takes text/plain only'
  | 'wants a CSRF token'
  | 'checks in plaintext'
  | 'names a type with escape sequences'
  | 'answers without end'
  | 'rounds the echo'
  | 'fails on checks'
  | 'answers checks with a health text'
  | 'redirects what is unsigned'
  | 'hangs on what is unsigned'
  | 'limits the rate'
  | 'answers events with bare text'
  | 'compares upper-case digits'
  | 'refuses with 401'
  | 'asks for a login'
  | 'counts characters'
  | 'answers checks late'
  | 'breaks checks off'
  | 'answers nothing to repetitions'
  | 'acknowledges repetitions'
  | 'refuses in JSON'
  | 'wraps what it answers'

/** The account of the console. */
export const NAIVE_ACCOUNT = {
  token: 'QDG6eK',
  encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  receiveId: 'wx5823bf96d3bd56c7',
} as const

/** The account of the naive server, in the environment variables of the command. */
export const NAIVE_ENV = {
  WECHAT_TOKEN: NAIVE_ACCOUNT.token,
  WECHAT_ENCODING_AES_KEY: NAIVE_ACCOUNT.encodingAESKey,
  WECHAT_RECEIVE_ID: NAIVE_ACCOUNT.receiveId,
} as const

/** Makes the server; it does not listen yet. */
export function naiveServer(...mistakes: readonly Mistake[]): Server {
  const seen = new Set<string>()
  let pushes = 0
  let requests = 0
  const is = (mistake: Mistake): boolean => mistakes.includes(mistake)
  const key = Buffer.from(`${is('has another key') ? 'A'.repeat(43) : NAIVE_ACCOUNT.encodingAESKey}=`, 'base64')
  const hasOtherToken = is('has another token') || is('refuses with 200 and has another token')
  const token = hasOtherToken ? 'other' : NAIVE_ACCOUNT.token

  function signature(...parts: readonly string[]): string {
    const digits = createHash('sha1')
      .update([token, ...parts].sort().join(''))
      .digest('hex')
    return is('compares upper-case digits') ? digits.toUpperCase() : digits
  }

  function open(encrypt: string): string {
    try {
      return decrypt(encrypt)
    } catch {
      throw new Refusal(403)
    }
  }

  function decrypt(encrypt: string): string {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16))
    decipher.setAutoPadding(is('unpads sixteen'))
    const padded = Buffer.concat([decipher.update(encrypt, 'base64'), decipher.final()])
    const frame = is('unpads sixteen') ? padded : padded.subarray(0, padded.length - (padded.at(-1) ?? 0))
    const [message, id] = partsOfFrame(frame)
    const receiver = is('expects no receiver') ? '' : NAIVE_ACCOUNT.receiveId
    if (!is('takes any receiver') && id !== receiver) throw new Error('another receiver')
    return message
  }

  function partsOfFrame(frame: Buffer): readonly [string, string] {
    const length = frame.readUInt32BE(16)
    const rest = is('counts characters') ? frame.toString('utf8', 20) : frame.subarray(20)
    return [rest.slice(0, length).toString(), rest.slice(length).toString()]
  }

  function seal(message: string, query: URLSearchParams): string {
    const sealing = is('seals with another key') ? Buffer.alloc(32, 7) : key
    const bytes = Buffer.from(message)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    const frame = Buffer.concat([randomBytes(16), length, bytes, Buffer.from(NAIVE_ACCOUNT.receiveId)])
    const pad = 32 - (frame.length % 32)
    const cipher = createCipheriv('aes-256-cbc', sealing, sealing.subarray(0, 16)).setAutoPadding(false)
    const encrypt = Buffer.concat([cipher.update(frame), cipher.update(Buffer.alloc(pad, pad)), cipher.final()])
    const timestamp = String(is('writes milliseconds') ? Date.now() : Math.floor(Date.now() / 1000))
    const nonce = query.get('nonce') ?? ''
    const text = encrypt.toString('base64')
    return (
      `<xml><Encrypt><![CDATA[${text}]]></Encrypt>` +
      `<MsgSignature><![CDATA[${signature(timestamp, nonce, text)}]]></MsgSignature>` +
      `<TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
    )
  }

  function isSigned(query: URLSearchParams, encrypt: string): boolean {
    const given = query.get(is('reads signature') ? 'signature' : 'msg_signature')
    return given === signature(...partsOf(query), ...(is('signs three parts') ? [] : [encrypt]))
  }

  function partsOf(query: URLSearchParams): readonly string[] {
    return [query.get('timestamp') ?? '', query.get('nonce') ?? '']
  }

  function queryOf(url: string): URLSearchParams {
    const raw = url.slice(url.indexOf('?') + 1)
    if (is('does not decode')) return new URLSearchParams(raw.replaceAll('%', '%25').replaceAll('+', '%2B'))
    const query = new URLSearchParams(raw)
    if (is('decodes twice')) query.set('echostr', decodeURIComponent((query.get('echostr') ?? '').replaceAll('+', ' ')))
    if (is('loses plus')) query.set('echostr', (query.get('echostr') ?? '').replaceAll('+', ' '))
    return query
  }

  /** The body of the response to a URL check. */
  function echoFor(query: URLSearchParams): string {
    const echostr = query.get('echostr') ?? ''
    if (is('checks in plaintext')) return clearEcho(query, echostr)
    if (!isSigned(query, echostr) && !is('takes forged checks')) throw new Refusal(403)
    return written(is('echoes the ciphertext') ? echostr : open(echostr))
  }

  /** How a mistake changes the echo before it is returned. */
  function written(echo: string): string {
    if (is('wraps what it answers')) return JSON.stringify({ code: 0, data: echo })
    if (is('quotes the echo')) return JSON.stringify(echo)
    if (is('rounds the echo')) return String(Number(echo))
    if (is('writes a byte order mark')) return `\ufeff${echo}`
    return is('ends the echo with a newline') ? `${echo}\n` : echo
  }

  function clearEcho(query: URLSearchParams, echostr: string): string {
    if (query.get('signature') !== signature(...partsOf(query))) throw new Refusal(403)
    return echostr
  }

  function encryptIn(body: string): string {
    if (is('expects JSON')) return String(JSON.parse(body).Encrypt)
    return /<Encrypt><!\[CDATA\[(.*?)\]\]><\/Encrypt>/.exec(body)?.[1] ?? ''
  }

  /** The message of a push that was verified. */
  function opened(query: URLSearchParams, encrypt: string): string {
    if (isSigned(query, encrypt) || is('takes forged pushes')) return open(encrypt)
    throw is('crashes on forged pushes') ? new Error('forged') : new Refusal(403)
  }

  /** @returns the response to a repeated push, if it does not depend on the first response */
  function remember(message: string): string | undefined {
    if (is('fails on events') && message.includes('<Event>')) throw new Error('no such event')
    const id = /<MsgId>(?:<!\[CDATA\[)?(\d+)/.exec(message)?.[1]
    if (id === undefined) return undefined
    if (is('refuses repetitions') && seen.has(id)) throw new Refusal(409)
    if (seen.has(id) && is('answers nothing to repetitions')) return ''
    if (seen.has(id) && is('acknowledges repetitions')) return SUCCESS
    seen.add(id)
    return undefined
  }

  /** What body parsers and middleware do before the program receives a push. */
  function passMiddleware(type: string | undefined): void {
    if (is('takes application/xml only') && type !== 'application/xml') throw new Refusal(400)
    if (is('takes text/plain only') && type !== 'text/plain') throw new Refusal(400)
    if (is('wants a CSRF token')) throw new Refusal(403)
  }

  /** The body of the response to a push. */
  async function replyTo(request: IncomingMessage, query: URLSearchParams): Promise<string> {
    const body = await textOf(request)
    passMiddleware(request.headers['content-type'])
    const message = opened(query, encryptIn(body))
    pushes++
    return remember(message) ?? answerTo(message, query)
  }

  function answerTo(message: string, query: URLSearchParams): string {
    const unsealed = unsealedAnswer(message)
    if (unsealed !== undefined) return unsealed
    const reply = is('names a type with escape sequences')
      ? hostileReply()
      : textReply(is('counts pushes') ? `第 ${pushes} 条` : '收到')
    return is('replies in plaintext') ? reply : seal(is('seals success') ? SUCCESS : reply, query)
  }

  /** A response that is not a message. */
  function unsealedAnswer(message: string): string | undefined {
    if (is('acknowledges, and refuses with 200') || is('acknowledges what it refuses')) return SUCCESS
    if (is('wraps what it answers')) return '{"code":200,"msg":"ok"}'
    const isBare = is('replies with bare text') || (is('answers events with bare text') && message.includes('<Event>'))
    return isBare ? 'ok' : undefined
  }

  /** The response to a request before its signature is checked. */
  function goAstray(response: ServerResponse, { method, url = '' }: IncomingMessage): boolean {
    requests++
    if (requests > 5 && is('limits the rate')) end(response, 429, '')
    else if (method === 'GET' && is('fails on checks')) end(response, 500, 'KeyError')
    else if (method === 'GET' && is('breaks checks off')) response.destroy()
    else if (method === 'GET' && is('answers checks with a health text')) end(response, 200, 'ok')
    else return (!url.includes('msg_signature=') && turnAway(response)) || goAstrayAnyway(response, url)
    return true
  }

  /** The response to a request without a signature. */
  function turnAway(response: ServerResponse): boolean {
    if (is('redirects what is unsigned')) response.writeHead(302, { location: '/' }).end()
    return is('redirects what is unsigned') || is('hangs on what is unsigned')
  }

  /** The response to any request. */
  function goAstrayAnyway(response: ServerResponse, url: string): boolean {
    if (is('asks for a login')) response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
    else if (is('has no route')) end(response, 404, 'Cannot GET', 'text/html')
    else if (is('redirects')) response.writeHead(301, { location: `${url.split('?')[0]}/` }).end()
    else if (is('answers with a page')) end(response, 200, '<!DOCTYPE html><html><body>hi</body></html>', 'text/html')
    else if (is('answers nothing to anything')) end(response, 200, '')
    else if (is('answers without end')) flood(response)
    else return is('hangs')
    return true
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = queryOf(request.url ?? '')
    if (request.method !== 'GET') {
      const reply = await replyTo(request, query)
      return end(response, 200, reply, reply === SUCCESS ? 'text/plain' : 'application/xml')
    }
    const echo = echoFor(query)
    if (is('is slow')) await setTimeout(1500)
    if (is('answers checks late')) await setTimeout(2500)
    end(response, 200, echo)
  }

  return createServer((request, response) => {
    if (goAstray(response, request)) return
    if (request.method === 'POST' && is('has no route for POST')) end(response, 405, '')
    else answer(request, response).catch((error) => refuse(response, error instanceof Refusal ? error.status : 500))
  })

  function refuse(response: ServerResponse, status: number): void {
    const speaks200: readonly Mistake[] = [
      'refuses with 200',
      'refuses with 200 and has another token',
      'acknowledges, and refuses with 200',
    ]
    if (is('acknowledges what it refuses')) end(response, 200, SUCCESS)
    else if (is('refuses in JSON')) end(response, 200, '{"code":-1,"msg":"签名错误"}', 'application/json')
    else if (is('refuses with 401')) end(response, 401, '{"error":"invalid signature"}', 'application/json')
    else if (speaks200.some(is)) end(response, 200, 'signature error')
    else end(response, status, '')
  }
}

function flood(response: ServerResponse): void {
  response.writeHead(200)
  const write = () => {
    if (!response.destroyed && response.write('x'.repeat(65536))) setImmediate(write)
  }
  response.on('drain', write)
  write()
}

const SUCCESS = 'success'

/** Characters that control a terminal. */
function hostileReply(): string {
  return textReply('x').replace('<![CDATA[text]]>', '<![CDATA[\u001b]0;pwned\u0007\u001b[2J]]>')
}

/** A deliberate refusal. */
class Refusal extends Error {
  readonly status: number

  constructor(status: number) {
    super()
    this.status = status
  }
}

function textReply(content: string): string {
  return (
    '<xml><ToUserName><![CDATA[zhangsan]]></ToUserName>' +
    `<FromUserName><![CDATA[${NAIVE_ACCOUNT.receiveId}]]></FromUserName>` +
    `<CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime><MsgType><![CDATA[text]]></MsgType>` +
    `<Content><![CDATA[${content}]]></Content></xml>`
  )
}

function end(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > 1024 * 1024) throw new Refusal(413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
