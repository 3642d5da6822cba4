/**
 * The events of Tencent SCF and 云开发, uniCloud, Aliyun FC 3 and AWS Lambda, written from their documents; values are our own.
 *
 * @typedef {object} Request
 * @property {string} method
 * @property {string} path
 * @property {[string, string][]} query
 * @property {string | undefined} contentType
 * @property {string | undefined} body
 * @property {boolean} [isBase64Encoded]
 */

/** @type {(request: Request) => string | undefined} */
function bodyOf({ body, isBase64Encoded }) {
  return isBase64Encoded && body !== undefined ? Buffer.from(body).toString('base64') : body
}

/** @type {(request: Request, name: string) => { [name: string]: string }} */
function headersOf({ contentType }, name) {
  const type = contentType === undefined ? {} : { [name]: contentType }
  return { [name === 'content-type' ? 'host' : 'Host']: 'callback.example', ...type }
}

/** @type {(query: [string, string][]) => { [name: string]: string[] }} */
function listsOf(query) {
  /** @type {{ [name: string]: string[] }} */
  const lists = {}
  for (const [name, value] of query) lists[name] = [...(lists[name] ?? []), value]
  return lists
}

/** @type {(query: [string, string][], join: (values: string[]) => unknown) => { [name: string]: unknown }} */
function recordOf(query, join) {
  return Object.fromEntries(Object.entries(listsOf(query)).map(([name, values]) => [name, join(values)]))
}

const lastOf = (/** @type {string[]} */ values) => values.at(-1)
const joined = (/** @type {string[]} */ values) => values.join(',')

/**
 * The documents of SCF, 云开发 and uniCloud do not say how a repeated name is passed on; here it is a list, or one text
 * with a comma.
 */
const listIfTwice = (/** @type {string[]} */ values) => (values.length > 1 ? values : values[0])

/** @type {(request: Request) => { [field: string]: unknown }} */
export function scfGateway(request) {
  const { method, path, query, isBase64Encoded } = request
  return {
    requestContext: {
      serviceId: 'service-0123abcd',
      path: '/wechat/{kind}',
      httpMethod: method,
      requestId: '01234567-89ab-cdef-0123-456789abcdef',
      identity: {},
      sourceIp: '192.0.2.1',
      stage: 'release',
    },
    headers: headersOf(request, 'Content-Type'),
    body: bodyOf(request) ?? '',
    pathParameters: { kind: 'push' },
    queryStringParameters: {},
    headerParameters: {},
    stageVariables: { stage: 'release' },
    path,
    queryString: recordOf(query, listIfTwice),
    httpMethod: method,
    ...(isBase64Encoded ? { isBase64Encoded: true } : {}),
  }
}

/** @type {(request: Request) => { [field: string]: unknown }} */
export function scfUrl(request) {
  const { method, path, query } = request
  return {
    body: bodyOf(request) ?? '',
    headers: headersOf(request, 'content-type'),
    httpMethod: method,
    path,
    queryString: recordOf(query, joined),
  }
}

/** @type {(request: Request) => { [field: string]: unknown }} */
export function cloudBase(request) {
  const { method, path, query, isBase64Encoded = false } = request
  return {
    path,
    httpMethod: method,
    headers: headersOf(request, 'content-type'),
    queryStringParameters: recordOf(query, listIfTwice),
    requestContext: {
      requestId: '0123456789abcdef0123456789abcdef',
      envId: 'callback-0123abcd',
      appId: 1234567890,
      uin: 123456789012,
    },
    body: bodyOf(request) ?? '',
    isBase64Encoded,
  }
}

/** @type {(request: Request) => { [field: string]: unknown }} */
export function uniCloud(request) {
  const { method, path, query, isBase64Encoded = false } = request
  const body = bodyOf(request)
  return {
    path,
    httpMethod: method,
    headers: headersOf(request, 'content-type'),
    ...(query.length === 0 ? {} : { queryStringParameters: recordOf(query, joined) }),
    isBase64Encoded,
    ...(body === undefined ? {} : { body }),
  }
}

/** @type {(request: Request) => { [field: string]: unknown }} */
export function fc(request) {
  const { method, path, query, isBase64Encoded = false } = request
  return {
    version: 'v1',
    rawPath: path,
    body: bodyOf(request) ?? '',
    isBase64Encoded,
    headers: headersOf(request, 'Content-Type'),
    queryParameters: recordOf(query, joined),
    requestContext: {
      accountId: '1234567890123456',
      domainName: 'callback.example',
      domainPrefix: 'callback',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'Mozilla/4.0' },
      requestId: '1-01234567-0123456789ab',
      time: '2023-11-14T22:13:20Z',
      timeEpoch: '1700000000000',
    },
  }
}

/** @type {(request: Request, version?: string) => { [field: string]: unknown }} */
export function lambdaV1(request, version) {
  const { method, path, query, isBase64Encoded = false } = request
  const headers = headersOf(request, version === undefined ? 'Content-Type' : 'content-type')
  return {
    ...(version === undefined ? {} : { version }),
    resource: '/{proxy+}',
    path,
    httpMethod: method,
    headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    queryStringParameters: recordOf(query, lastOf),
    multiValueQueryStringParameters: listsOf(query),
    requestContext: { httpMethod: method, path: `/prod${path}`, stage: 'prod', identity: { sourceIp: '192.0.2.1' } },
    pathParameters: { proxy: path.slice(1) },
    stageVariables: null,
    body: bodyOf(request) ?? null,
    isBase64Encoded,
  }
}

/** @type {(request: Request, routeKey: string) => { [field: string]: unknown }} */
export function lambdaV2(request, routeKey) {
  const { method, path, query, isBase64Encoded = false } = request
  const body = bodyOf(request)
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
    headers: headersOf(request, 'content-type'),
    queryStringParameters: recordOf(query, joined),
    requestContext: {
      domainName: 'callback.example',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'Mozilla/4.0' },
      routeKey,
      stage: '$default',
      timeEpoch: 1700000000000,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded,
  }
}
