/**
 * serverless.json: the event that a function platform makes from an HTTP request, and the request that it describes.
 *
 * The shapes are facts of the named documents; all values are our own.
 *
 * @import { Case, Group, Source, VectorFile } from './types.mjs'
 */
import { invalid, valid } from './cases.mjs'
import { sign } from './crypto.mjs'
import { nonceOf } from './seed.mjs'
import { cloudBase, fc, lambdaV1, lambdaV2, scfGateway, scfUrl, uniCloud } from './serverless-shapes.mjs'

const TOKEN = 'vectorsToken'
const TIMESTAMP = '1700000000'
const PATH = '/wechat/push'
const XML = 'text/xml'

/** @typedef {import('./serverless-shapes.mjs').Request} Request */
/** @typedef {{ word: string, source: Source, write: (request: Request) => { [field: string]: unknown } }} Shape */

/** @type {(document: string, url: string) => Source} */
const from = (document, url) => ({ name: 'generated', document, url })

/** @type {Shape[]} */
const SHAPES = [
  {
    word: 'scf-gateway',
    source: from('Tencent Cloud, SCF, API 网关触发器', 'https://cloud.tencent.com/document/product/583/31927'),
    write: scfGateway,
  },
  {
    word: 'scf-url',
    source: from('Tencent Cloud, SCF, 函数 URL 概述', 'https://cloud.tencent.com/document/product/583/96099'),
    write: scfUrl,
  },
  {
    word: 'cloudbase',
    source: from('Tencent CloudBase, 使用 HTTP 访问云函数', 'https://docs.cloudbase.net/service/access-cloud-function'),
    write: cloudBase,
  },
  {
    word: 'unicloud',
    source: from('DCloud, uniCloud, 云函数URL化', 'https://doc.dcloud.net.cn/uniCloud/http.html'),
    write: uniCloud,
  },
  {
    word: 'fc',
    source: from(
      'Alibaba Cloud, Function Compute 3.0, HTTP 触发器调用函数',
      'https://help.aliyun.com/zh/functioncompute/user-guide/use-an-http-trigger-to-invoke-a-function',
    ),
    write: fc,
  },
  {
    word: 'lambda-rest',
    source: from(
      'AWS, API Gateway, Lambda proxy integrations, input format',
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html',
    ),
    write: (request) => lambdaV1(request),
  },
  {
    word: 'lambda-http-1',
    source: from(
      'AWS, API Gateway, Lambda proxy integrations for HTTP APIs, payload format 1.0',
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
    ),
    write: (request) => lambdaV1(request, '1.0'),
  },
  {
    word: 'lambda-http-2',
    source: from(
      'AWS, API Gateway, Lambda proxy integrations for HTTP APIs, payload format 2.0',
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
    ),
    write: (request) => lambdaV2(request, 'POST /wechat/push'),
  },
  {
    word: 'lambda-url',
    source: from('AWS, Lambda, function URLs', 'https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html'),
    write: (request) => lambdaV2(request, '$default'),
  },
]

/** @type {(id: string) => [string, string][]} */
function signedQuery(id) {
  const nonce = nonceOf(id)
  return [
    ['signature', sign(TOKEN, TIMESTAMP, nonce)],
    ['timestamp', TIMESTAMP],
    ['nonce', nonce],
  ]
}

/** @type {(content: string) => string} */
function message(content) {
  const user = '<ToUserName>gh_0123456789ab</ToUserName><FromUserName>oAbCdEf</FromUserName>'
  return `<xml>${user}<CreateTime>1700000000</CreateTime><MsgType>text</MsgType><Content>${content}</Content><MsgId>1</MsgId></xml>`
}

/**
 * @param {Shape} shape
 * @param {string} word
 * @param {string} comment
 * @param {string[]} flags
 * @param {Partial<Request>} change
 * @param {(id: string) => [string, string][]} [query]
 * @returns {Case}
 */
function described({ word: shapeWord, write }, word, comment, flags, change, query = signedQuery) {
  const id = `serverless/${shapeWord}-${word}`
  const request = { method: 'POST', path: PATH, query: query(id), contentType: XML, body: message('你好'), ...change }
  const { method, path, contentType, body } = request
  const bodyHex = Buffer.from(body ?? '').toString('hex')
  const outcome = outcomeOf(request)
  return valid(id, comment, flags, {
    event: write(request),
    method,
    path,
    query: request.query,
    contentType,
    bodyHex,
    ...outcome,
  })
}

/** The response of an endpoint in plain mode with the token of the group. @param {Request} request */
function outcomeOf({ method, query }) {
  const names = query.map(([name]) => name)
  if (new Set(names).size < names.length) return { status: 400, answer: '' }
  const echo = query.find(([name]) => name === 'echostr')?.[1]
  return { status: 200, answer: method === 'GET' ? echo : 'success' }
}

/** @type {(shape: Shape) => Case[]} */
function casesOf(shape) {
  const binary = shape.word === 'scf-url' ? [] : [base64Case(shape)]
  return [
    described(shape, 'push', 'A push.', ['event-shape'], {}),
    ...binary,
    described(
      shape,
      'verification',
      'A URL check whose echostr has percent-encoded characters.',
      ['event-shape', 'event-query'],
      { method: 'GET', body: undefined, contentType: undefined },
      (id) => [...signedQuery(id), ['echostr', 'a+b/c=']],
    ),
    described(
      shape,
      'signature-twice',
      'The signature occurs twice with the same value.',
      ['event-query', 'repeated-parameter'],
      {},
      (id) => {
        const query = signedQuery(id)
        return [...query.slice(0, 1), ...query]
      },
    ),
    described(
      shape,
      'own-parameter',
      'A parameter of the URL itself, whose value contains a comma.',
      ['event-query', 'unknown-parameter'],
      {},
      (id) => [...signedQuery(id), ['corp', 'a,b']],
    ),
  ]
}

/** @type {(shape: Shape) => Case} */
function base64Case(shape) {
  return described(shape, 'base64', 'The body is in base64.', ['event-base64'], { isBase64Encoded: true })
}

/** @returns {Group} */
function otherEvents() {
  const flags = ['event-unknown']
  const { body, queryStringParameters } = { body: '', queryStringParameters: {} }
  /** @type {(word: string, comment: string, event: unknown) => Case} */
  const refused = (word, comment, event) => {
    const { error, ...rest } = invalid(`serverless/${word}`, comment, flags, '', { event })
    return rest
  }
  return {
    type: 'serverless',
    source: { name: 'generated' },
    token: TOKEN,
    cases: [
      refused('timer', 'The event of a timer.', {
        Type: 'Timer',
        TriggerName: 'EveryDay',
        Time: '2024-01-01T00:00:00Z',
      }),
      refused('records', 'The event of a queue.', { Records: [{ body: 'text' }] }),
      refused('empty', 'An empty object.', {}),
      refused('null', 'Nothing.', null),
      refused('list', 'A list.', []),
      refused('version-unknown', 'An unknown version.', {
        version: '3.0',
        rawPath: PATH,
        rawQueryString: '',
        headers: {},
        requestContext: { http: { method: 'POST' } },
        body,
      }),
      refused(
        'load-balancer',
        'The event of a load balancer, which looks like format 1.0, but whose query is not decoded.',
        {
          httpMethod: 'POST',
          path: PATH,
          multiValueQueryStringParameters: {},
          multiValueHeaders: {},
          requestContext: { elb: { targetGroupArn: 'arn' } },
          body,
        },
      ),
      refused('load-balancer-last-values', 'The event of a load balancer with only the last value of each parameter.', {
        httpMethod: 'POST',
        path: PATH,
        queryStringParameters,
        headers: {},
        requestContext: { elb: { targetGroupArn: 'arn' } },
        body,
        isBase64Encoded: false,
      }),
      refused('last-values-only', 'The fields of a request, without those that identify a function platform.', {
        httpMethod: 'POST',
        path: PATH,
        queryStringParameters,
        headers: {},
        body,
      }),
    ],
  }
}

/** @returns {VectorFile} */
export function serverlessFile() {
  /** @type {Group[]} */
  const groups = SHAPES.map((shape) => ({
    type: 'serverless',
    source: shape.source,
    token: TOKEN,
    cases: casesOf(shape),
  }))
  return {
    name: 'serverless',
    definition: 'serverlessFile',
    subject: 'The event that a function platform makes from an HTTP request',
    groups: [...groups, otherEvents()],
  }
}
