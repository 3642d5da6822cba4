/**
 * The vendor's published signatures, ciphertexts and requests, each with its source. We computed nothing here except
 * `computedSignature`; where `randomPublished` is false, `randomHex` (and the exact line breaks of `message`) were
 * recovered by decrypting the published ciphertext.
 *
 * @import { Source } from './types.mjs'
 */

/**
 * @typedef {object} Published
 * @property {string} id
 * @property {'echo' | 'push' | 'sealed' | 'plain-signature' | 'bad-key' | 'bad-signature'} kind
 * @property {Source} source
 * @property {string} token
 * @property {string} [encodingAESKey]
 * @property {string} [receiveId]
 * @property {string} [timestamp]
 * @property {string} [nonce]
 * @property {string} [signature] as printed; the one in use for the kind
 * @property {string} [computedSignature] where the printed one belongs to another text
 * @property {string} [plainSignature] published next to `signature` in the same request
 * @property {string} [encrypt]
 * @property {string} [message]
 * @property {string} [randomHex]
 * @property {boolean} [randomPublished]
 * @property {string} [requestUrl]
 * @property {string} [envelope] the body of the request, as printed
 * @property {string} [reply] the body of the answer, as printed
 * @property {string} [format] of the envelope or the reply
 */

/**
 * @param {string} document
 * @param {string} [url]
 * @returns {Source}
 */
function vendor(document, url) {
  return url === undefined ? { name: 'vendor-document', document } : { name: 'vendor-document', document, url }
}

/**
 * @param {string} id
 * @returns {Published}
 */
export function published(id) {
  const found = PUBLISHED.find((vector) => vector.id === id)
  if (!found) throw new Error(`nothing was published as ${id}`)
  return found
}

/**
 * @template {keyof Published} Name
 * @param {Name[]} names
 * @param {...Published['kind']} kinds
 * @returns {(Published & Required<Pick<Published, Name>>)[]} all of these kinds that have every one of these fields
 */
export function publishedWith(names, ...kinds) {
  /** @type {(vector: Published) => vector is Published & Required<Pick<Published, Name>>} */
  const has = (vector) => kinds.includes(vector.kind) && names.every((name) => vector[name] !== undefined)
  return PUBLISHED.filter(has)
}

/** @type {Published[]} */
export const PUBLISHED = [
  {
    id: 'wecom-sample-verifyurl-qdg',
    kind: 'echo',
    source: vendor(
      'Sample of the WeCom C++ library, json_callback/Sample.cpp, example 1',
      'https://github.com/workweixin/weworkapi_cplusplus',
    ),
    token: 'QDG6eK',
    encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    receiveId: 'wx5823bf96d3bd56c7',
    timestamp: '1409659589',
    nonce: '263014780',
    signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
    encrypt: 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
    message: '1616140317555161061',
    randomHex: '63343162363434393163323436386430',
    requestUrl:
      '/cgi-bin/wxpush?msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589&nonce=26' +
      '3014780&echostr=P9nAzCzyDtyTWESHep1vC5X9xho%2FqYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp%2B4RPcs8TgAE7OaBO%2B' +
      'FZXvnaqQ%3D%3D',
    randomPublished: false,
  },
  {
    id: 'wecom-doc-decrypt-xml',
    kind: 'push',
    source: vendor(
      'WeCom developer documentation, 加解密方案说明, the worked example',
      'https://developer.work.weixin.qq.com/document/path/90968',
    ),
    token: 'QDG6eK',
    encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    receiveId: 'wx5823bf96d3bd56c7',
    timestamp: '1409659813',
    nonce: '1372623149',
    signature: '477715d11cdb4164915debcba66cb864d751f3e6',
    encrypt:
      'RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg' +
      '3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+k' +
      'DZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6ti' +
      'WSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p' +
      '8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==',
    message:
      '<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>\n' +
      '<FromUserName><![CDATA[mycreate]]></FromUserName>\n' +
      '<CreateTime>1409659813</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>' +
      '\n<Content><![CDATA[hello]]></Content>\n<MsgId>4561255354251345929</MsgId>' +
      '\n<AgentID>218</AgentID>\n</xml>',
    randomHex: '30393630363838393332633437656631',
    requestUrl:
      '/cgi-bin/wxpush?msg_signature=477715d11cdb4164915debcba66cb864d751f3e6&timestamp=1409659813&nonce=13' +
      '72623149',
    envelope:
      '<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName><Encrypt><![CDATA[RypEvHKD8QQKFhvQ6QleEB' +
      '4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxac' +
      'cAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5' +
      'gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2' +
      't9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T' +
      '8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==]]></Encrypt><AgentID>' +
      '<![CDATA[218]]></AgentID></xml>',
    format: 'xml',
    randomPublished: false,
  },
  {
    id: 'wecom-sample-cpp-json-envelope',
    kind: 'push',
    source: vendor(
      'Sample of the WeCom C++ library, json_callback/Sample.cpp, example 2',
      'https://github.com/workweixin/weworkapi_cplusplus',
    ),
    token: 'QDG6eK',
    encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    receiveId: 'wx5823bf96d3bd56c7',
    timestamp: '1409659813',
    nonce: '1372623149',
    signature: '477715d11cdb4164915debcba66cb864d751f3e6',
    encrypt:
      'RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg' +
      '3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+k' +
      'DZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6ti' +
      'WSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p' +
      '8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==',
    message:
      '<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>\n' +
      '<FromUserName><![CDATA[mycreate]]></FromUserName>\n' +
      '<CreateTime>1409659813</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>' +
      '\n<Content><![CDATA[hello]]></Content>\n<MsgId>4561255354251345929</MsgId>' +
      '\n<AgentID>218</AgentID>\n</xml>',
    randomHex: '30393630363838393332633437656631',
    envelope:
      '{"tousername":"wx5823bf96d3bd56c7","encrypt":"RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5' +
      'zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dT' +
      'T+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun' +
      '1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22' +
      'Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs' +
      '2pDBS8R07+qN+E7Q==","agentid":"218"}',
    format: 'json-lowercase',
    randomPublished: false,
  },
  {
    id: 'wecom-sample-python-verifyurl',
    kind: 'echo',
    source: vendor(
      'Sample of the WeCom Python library, callback/Sample.py, as of commit 16e0b05',
      'https://github.com/sbzhu/weworkapi_python',
    ),
    token: 'hJqcu3uJ9Tn2gXPmxx2w9kkCkCE2EPYo',
    encodingAESKey: '6qkdMrq68nTKduznJYO1A37W2oEgpkMUvkttRToqhUt',
    receiveId: 'ww1436e0e65a779aee',
    timestamp: '1476416373',
    nonce: '47744683',
    signature: '012bc692d0a58dd4b10f8dfe5c4ac00ae211ebeb',
    encrypt: 'fsi1xnbH4yQh0+PJxcOdhhK6TDXkjMyhEPA7xB2TGz6b+g7xyAbEkRxN/3cNXW9qdqjnoVzEtpbhnFyq6SVHyA==',
    message: '1288432023552776189',
    randomHex: '38393038643066663035326166646130',
    randomPublished: false,
  },
  {
    id: 'wecom-sample-python-decrypt-xml',
    kind: 'push',
    source: vendor(
      'Sample of the WeCom Python library, callback/Sample.py, as of commit 16e0b05',
      'https://github.com/sbzhu/weworkapi_python',
    ),
    token: 'hJqcu3uJ9Tn2gXPmxx2w9kkCkCE2EPYo',
    encodingAESKey: '6qkdMrq68nTKduznJYO1A37W2oEgpkMUvkttRToqhUt',
    receiveId: 'ww1436e0e65a779aee',
    timestamp: '1476422779',
    nonce: '1597212914',
    signature: '0c3914025cb4b4d68103f6bfc8db550f79dcf48e',
    encrypt:
      'Kl7kjoSf6DMD1zh7rtrHjFaDapSCkaOnwu3bqLc5tAybhhMl9pFeK8NslNPVdMwmBQTNoW4mY7AIjeLvEl3NyeTkAgGzBhzTtRLN' +
      'shw2AEew+kkYcD+Fq72Kt00fT0WnN87hGrW8SqGc+NcT3mu87Ha3dz1pSDi6GaUA6A0sqfde0VJPQbZ9U+3JWcoD4Z5jaU0y9GSh' +
      '010wsHF8KZD24YhmZH4ch4Ka7ilEbjbfvhKkNL65HHL0J6EYJIZUC2pFrdkJ7MhmEbU2qARR4iQHE7wy24qy0cRX3Mfp6iELcDNf' +
      'SsPGjUQVDGxQDCWjayJOpcwocugux082f49HKYg84EpHSGXAyh+/oxwaWbvL6aSDPOYuPDGOCI8jmnKiypE+',
    message:
      '<xml><ToUserName>ww1436e0e65a779aee</ToUserName><FromUserName>ChenJiaShun</FromUserName>' +
      '<CreateTime>1476422779</CreateTime><MsgType>text</MsgType><Content>你好</Content>' +
      '<MsgId>1456453720</MsgId><AgentID>1000002</AgentID></xml>',
    randomHex: '36393463653561383361653037666533',
    envelope:
      '<xml><ToUserName><![CDATA[ww1436e0e65a779aee]]></ToUserName>\n' +
      '<Encrypt><![CDATA[Kl7kjoSf6DMD1zh7rtrHjFaDapSCkaOnwu3bqLc5tAybhhMl9pFeK8NslNPVdMwmBQTNoW4mY7AIjeLvEl' +
      '3NyeTkAgGzBhzTtRLNshw2AEew+kkYcD+Fq72Kt00fT0WnN87hGrW8SqGc+NcT3mu87Ha3dz1pSDi6GaUA6A0sqfde0VJPQbZ9U+' +
      '3JWcoD4Z5jaU0y9GSh010wsHF8KZD24YhmZH4ch4Ka7ilEbjbfvhKkNL65HHL0J6EYJIZUC2pFrdkJ7MhmEbU2qARR4iQHE7wy24' +
      'qy0cRX3Mfp6iELcDNfSsPGjUQVDGxQDCWjayJOpcwocugux082f49HKYg84EpHSGXAyh+/oxwaWbvL6aSDPOYuPDGOCI8jmnKiyp' +
      'E+]]></Encrypt>\n<AgentID><![CDATA[1000002]]></AgentID>\n' +
      '</xml>',
    format: 'xml',
    randomPublished: false,
  },
  {
    id: 'wecom-sample-python-decrypt-json',
    kind: 'push',
    source: vendor(
      'Sample of the WeCom Python library, callback_json/Sample.py, as of commit 16e0b05',
      'https://github.com/sbzhu/weworkapi_python',
    ),
    token: 'hJqcu3uJ9Tn2gXPmxx2w9kkCkCE2EPYo',
    encodingAESKey: '6qkdMrq68nTKduznJYO1A37W2oEgpkMUvkttRToqhUt',
    receiveId: 'ww1436e0e65a779aee',
    timestamp: '1409659813',
    nonce: '1372623149',
    signature: 'e3647471e395139e2308c1fa963f2d648a00b90e',
    encrypt:
      'cjhLUX7UU4yCSelv1vz7T0zT8huF51bAMVWriNvO1FMegHrQZNrtvRxbwf0fUPsFvwqR0U0fgiJNEA5Y30F2MoI2S7vv3EjVQ68C' +
      '0cjw9frBoUE2Hj0BvFp9h3u6Vbsg4lc1C8AtHdaN8orKuNKkLRLuYEL52R1J3v8olJGZRLnRdVKIivixmX/eQpzgeExtp20jI1Hx' +
      'RP1AAZ6xZoILdqDPO549LO4WeG+685JRUTdiwcY5fjZlqeMxuT4PpMn1X9OWsS7NRj06Wa5E3Tvg4twjWp39KPfOdRte6P1T4JU=',
    message:
      '{ "ToUserName": "wx5823bf96d3bd56c7", "FromUserName": :mycreate", "CreateTime": 1409659813, "MsgType' +
      '": "text", "Content": "hello", "MsgId": 4561255354251345929, "AgentID": 218}',
    randomHex: '644456585278366b6e31674f54343351',
    envelope:
      '{ "tousername": "wx5823bf96d3bd56c7", "encrypt": "cjhLUX7UU4yCSelv1vz7T0zT8huF51bAMVWriNvO1FMegHrQZN' +
      'rtvRxbwf0fUPsFvwqR0U0fgiJNEA5Y30F2MoI2S7vv3EjVQ68C0cjw9frBoUE2Hj0BvFp9h3u6Vbsg4lc1C8AtHdaN8orKuNKkLR' +
      'LuYEL52R1J3v8olJGZRLnRdVKIivixmX/eQpzgeExtp20jI1HxRP1AAZ6xZoILdqDPO549LO4WeG+685JRUTdiwcY5fjZlqeMxuT' +
      '4PpMn1X9OWsS7NRj06Wa5E3Tvg4twjWp39KPfOdRte6P1T4JU=", "agentid": 218 }',
    format: 'json-lowercase',
    randomPublished: false,
  },
  {
    id: 'wecom-sample-php-json-code',
    kind: 'push',
    source: vendor(
      'Sample of the WeCom PHP library, callback_json/Sample.php, as of commit a39af28, the value in the code',
      'https://github.com/sbzhu/weworkapi_php',
    ),
    token: 'QDG6eK',
    encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    receiveId: 'wx5823bf96d3bd56c7',
    timestamp: '1409659813',
    nonce: '1372623149',
    signature: '1f3153b7abd0ba99b4ab2e57fac2376110d03a3c',
    encrypt:
      'pvXgeha3nZ7UQ2DG3WD3IVsNJR38QVl1+h+wmLQHIAwEG3Jey2aTZtvAWzhEZ9JEKGwIUMBWX3JlUhfo7O7WbvI10vHIsdSNr1nr' +
      '3LuOwAfnwLJAMQNDxi5tHUl08Op59jxOL73r8+g60KOxMTaFwXzlr9Yxgq5ey5nzNb/2vDjjvDZNXkJVmL/XWnv6PXrVbTpNxphq' +
      'WRv2BpPYqvwRMkHgdFliatljMVlkkRHS40FOHmtBhj/4RXtIexfDx8opBXwi0L9RTlYNQzGx+FA+74xVHG7Le/pmNDwc2Ri5mbw=',
    message:
      '{ "ToUserName": "wx5823bf96d3bd56c7", "FromUserName": :mycreate", "CreateTime": 1409659813, "MsgType' +
      '": "text", "Content": "hello", "MsgId": 4561255354251345929, "AgentID": 218}',
    randomHex: '575361786d47634751305232336a5250',
    envelope:
      '{ "ToUserName": "wx5823bf96d3bd56c7", "Encrypt": "pvXgeha3nZ7UQ2DG3WD3IVsNJR38QVl1+h+wmLQHIAwEG3Jey2' +
      'aTZtvAWzhEZ9JEKGwIUMBWX3JlUhfo7O7WbvI10vHIsdSNr1nr3LuOwAfnwLJAMQNDxi5tHUl08Op59jxOL73r8+g60KOxMTaFwX' +
      'zlr9Yxgq5ey5nzNb/2vDjjvDZNXkJVmL/XWnv6PXrVbTpNxphqWRv2BpPYqvwRMkHgdFliatljMVlkkRHS40FOHmtBhj/4RXtIex' +
      'fDx8opBXwi0L9RTlYNQzGx+FA+74xVHG7Le/pmNDwc2Ri5mbw=", "AgentID": 218 }',
    format: 'json',
    randomPublished: false,
  },
  {
    id: 'wecom-sample-php-json-comment',
    kind: 'push',
    source: vendor(
      'Sample of the WeCom PHP library, callback_json/Sample.php, as of commit a39af28, the value in the comment',
      'https://github.com/sbzhu/weworkapi_php',
    ),
    token: 'QDG6eK',
    encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    receiveId: 'wx5823bf96d3bd56c7',
    timestamp: '1409659813',
    nonce: '1372623149',
    signature: '1f3153b7abd0ba99b4ab2e57fac2376110d03a3c',
    computedSignature: 'cf98808c142bc21a6a5c6baae8dbebfa813394c9',
    encrypt:
      'jYKl5gAKBiSvZ694aryRMNxKJhUJFtNCSDS9TgfV7rDtEe0x6FjiuCWenK3dCDOah+qOJ8yS6RERDoFhe4dYsHpyImaoZwiGjTp1' +
      'RGXr7GEW5Tn21BdmYId4Pzvoi6ieOKWbrzag5v2TzcF9syQtry2Ujg5hLEgmMP1Y3GPKHLJ8Rg1kpASRriNKeoHWnokLHlpVt3Ai' +
      '45y2Bfqn+GxT7qz+yODK3f9Ygxhkpkvp6EaIDIzvk77r26t6Q/sTGfzBYPsNYI8t811B9UFyr38gwslPQUHYuOUXalAUnqpiZW0=',
    message:
      '{ "ToUserName": "wx5823bf96d3bd56c7", "FromUserName": :mycreate", "CreateTime": 1409659813, "MsgType' +
      '": "text", "Content": "hello", "MsgId": 4561255354251345929, "AgentID": 218}',
    randomHex: '316d557275384e6c643964713255484b',
    envelope:
      '{\r\n\t"ToUserName": "wx5823bf96d3bd56c7",\r\n' +
      '\t"Encrypt": "jYKl5gAKBiSvZ694aryRMNxKJhUJFtNCSDS9TgfV7rDtEe0x6FjiuCWenK3dCDOah+qOJ8yS6RERDoFhe4dYsH' +
      'pyImaoZwiGjTp1RGXr7GEW5Tn21BdmYId4Pzvoi6ieOKWbrzag5v2TzcF9syQtry2Ujg5hLEgmMP1Y3GPKHLJ8Rg1kpASRriNKeo' +
      'HWnokLHlpVt3Ai45y2Bfqn+GxT7qz+yODK3f9Ygxhkpkvp6EaIDIzvk77r26t6Q/sTGfzBYPsNYI8t811B9UFyr38gwslPQUHYuO' +
      'UXalAUnqpiZW0=";\r\n\t"AgentID": 218\r\n}',
    format: 'json',
    randomPublished: false,
  },
  {
    id: 'mp-sample-java-encrypt-short-chinese',
    kind: 'sealed',
    source: vendor(
      'Tencent Java sample, WXBizMsgCryptTest.testAesEncrypt, values as carried in WxJava WxCryptUtilTest.java',
      'https://github.com/binarywang/WxJava',
    ),
    token: 'pamtest',
    encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
    receiveId: 'wxb11529c136998cb6',
    encrypt: 'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==',
    message: '我是中文abcd123',
    randomHex: '61616161626262626363636364646464',
    randomPublished: true,
  },
  {
    id: 'mp-sample-java-encrypt-long-chinese-xml',
    kind: 'sealed',
    source: vendor(
      'Tencent Java sample, WXBizMsgCryptTest.testAesEncrypt2, values as carried in WxJava WxCryptUtilTest.java',
      'https://github.com/binarywang/WxJava',
    ),
    token: 'pamtest',
    encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
    receiveId: 'wxb11529c136998cb6',
    encrypt:
      'jn1L23DB+6ELqJ+6bruv23M2GmYfkv0xBh2h+XTBOKVKcgDFHle6gqcZ1cZrk3e1qjPQ1F4RsLWzQRG9udbKWesxlkupqcEcW7ZQ' +
      'weImX9+wLMa0GaUzpkycA8+IamDBxn5loLgZpnS7fVAbExOkK5DYHBmv5tptA9tklE/fTIILHR8HLXa5nQvFb3tYPKAlHF3rtTea' +
      'yNf0QuM+UW/wM9enGIDIJHF7CLHiDNAYxr+r+OrJCmPQyTy8cVWlu9iSvOHPT/77bZqJucQHQ04sq7KZI27OcqpQNSto2OdHCoTc' +
      'cjggX5Z9Mma0nMJBU+jLKJ38YB1fBIz+vBzsYjrTmFQ44YfeEuZ+xRTQwr92vhA9OxchWVINGC50qE/6lmkwWTwGX9wtQpsJKhP+' +
      'oS7rvTY8+VdzETdfakjkwQ5/Xka042OlUb1/slTwo4RscuQ+RdxSGvDahxAJ6+EAjLt9d8igHngxIbf6YyqqROxuxqIeIch3CssH' +
      '/LqRs+iAcILvApYZckqmA7FNERspKA5f8GoJ9sv8xmGvZ9Yrf57cExWtnX8aCMMaBropU/1k+hKP5LVdzbWCG0hGwx/dQudYR/eX' +
      'p3P0XxjlFiy+9DMlaFExWUZQDajPkdPrEeOwofJb',
    message:
      '<xml><ToUserName><![CDATA[oia2Tj我是中文jewbmiOUlr6X-1crbLOvLw]]></ToUserName>' +
      '<FromUserName><![CDATA[gh_7f083739789a]]></FromUserName><CreateTime>1407743423</CreateTime>' +
      '<MsgType><![CDATA[video]]></MsgType><Video><MediaId><![CDATA[eYJ1MbwPRJtOvIEabaxHs7TX2D-HV71s79GUxqd' +
      'Ukjm6Gs2Ed1KF3ulAOA9H1xG0]]></MediaId><Title><![CDATA[testCallBackReplyVideo]]>' +
      '</Title><Description><![CDATA[testCallBackReplyVideo]]></Description></Video>' +
      '</xml>',
    randomHex: '61616161626262626363636364646464',
    randomPublished: true,
  },
  {
    id: 'mp-sample-java-negative-illegal-key',
    kind: 'bad-key',
    source: vendor('Tencent Java sample, WXBizMsgCryptTest.testIllegalAesKey'),
    token: 'pamtest',
    encodingAESKey: 'abcde',
    receiveId: 'wxb11529c136998cb6',
  },
  {
    id: 'mp-sample-java-negative-signature',
    kind: 'bad-signature',
    source: vendor(
      'Tencent Java sample, WXBizMsgCryptTest.testValidateSignatureError, values as in WxJava WxCryptUtilTest.java',
      'https://github.com/binarywang/WxJava',
    ),
    token: 'pamtest',
    encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
    receiveId: 'wxb11529c136998cb6',
    timestamp: '1409304348',
    nonce: 'xxxxxx',
    signature: '12345',
    encrypt: 'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==',
  },
  {
    id: 'mp-sample-python-decrypt-xml',
    kind: 'push',
    source: vendor('Tencent sample for Official Accounts, cryptoDemo.zip, Python/Sample.py'),
    token: 'spamtest',
    encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
    receiveId: 'wx2c2769f8efd9abc2',
    timestamp: '1409735669',
    nonce: '1320562132',
    signature: '5d197aaffba7e9b25a30732f161a50dee96bd5fa',
    encrypt:
      'hyzAe4OzmOMbd6TvGdIOO6uBmdJoD0Fk53REIHvxYtJlE2B655HuD0m8KUePWB3+LrPXo87wzQ1QLvbeUgmBM4x6F8PGHQHFVAFm' +
      'OD2LdJF9FrXpbUAh0B5GIItb52sn896wVsMSHGuPE328HnRGBcrS7C41IzDWyWNlZkyyXwon8T332jisa+h6tEDYsVticbSnyU8d' +
      'KOIbgU6ux5VTjg3yt+WGzjlpKn6NPhRjpA912xMezR4kw6KWwMrCVKSVCZciVGCgavjIQ6X8tCOp3yZbGpy0VxpAe+77TszTfRd5' +
      'RJSVO/HTnifJpXgCSUdUue1v6h0EIBYYI1BD1DlD+C0CR8e6OewpusjZ4uBl9FyJvnhvQl+q5rv1ixrcpCumEPo5MJSgM9ehVsNP' +
      'fUM669WuMyVWQLCzpu9GhglF2PE=',
    message:
      '<xml><ToUserName><![CDATA[gh_10f6c3c3ac5a]]></ToUserName>\n' +
      '<FromUserName><![CDATA[oyORnuP8q7ou2gfYjqLzSIWZf0rs]]></FromUserName>\n' +
      '<CreateTime>1409735668</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>' +
      '\n<Content><![CDATA[abcdteT]]></Content>\n' +
      '<MsgId>6054768590064713728</MsgId>\n</xml>',
    randomHex: '38393436356338343063356631313666',
    randomPublished: false,
  },
  {
    id: 'mp-sample-cpp-decrypt-xml',
    kind: 'push',
    source: vendor('Tencent sample for Official Accounts, cryptoDemo.zip, C++/Sample.cpp'),
    token: 'spamtest',
    encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
    receiveId: 'wx2c2769f8efd9abc2',
    timestamp: '1410349438',
    nonce: '298025754',
    signature: '003fee52ecc56afb46c00b5c7721be87860ce785',
    encrypt:
      'mfBCs65c67CeJw22u4VT2TD73q5H06+ocrAIxswCaeZ/d/Lw0msSZFHY0teqgSYiI1zR2gD2DKrB3TIrmX/liNSDrGqS8jSI/WPe' +
      'KB5VPr7Ezr7gomZAyGCwJSgT1TRFWPfONGJMxuj2nk4faTuspAuVIFQ6SHwZuJBZC7mcJp7Cgr9cUhATQWDbOPaE7ukZBTV2Yqyz' +
      'H+UI2AK+J1S47cE79k1RX8t0hcTz/O0hlK8DGXKnvYv88qKQcI7z4iaajqHfRVZKBNyOODabs+It+ZfM3dWTeFcPgDbGtIEnpt/E' +
      'DtuuA/zMvtkaKdHdswPnVZQ+xdwbYr3ldGvfT8HlEYEgkgKaThxTFobVlwzu2ZkXCjicbP3xdr15Iq48ObgzPpqYuZ3IEoyggZDK' +
      'Clquk0u0orMck4GTF/XyE8yGzc4=',
    message:
      '<xml><ToUserName><![CDATA[gh_10f6c3c3ac5a]]></ToUserName>\n' +
      '<FromUserName><![CDATA[oyORnuP8q7ou2gfYjqLzSIWZf0rs]]></FromUserName>\n' +
      '<CreateTime>1410349438</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>' +
      '\n<Content><![CDATA[abcdteT]]></Content>\n' +
      '<MsgId>6057404712141979648</MsgId>\n</xml>',
    randomHex: '37386235356631643931343430633662',
    randomPublished: false,
  },
  {
    id: 'wx-doc-plain-signature-a',
    kind: 'plain-signature',
    source: vendor(
      'WeChat developer documentation, 消息推送',
      'https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html',
    ),
    token: 'AAAAA',
    timestamp: '1714036504',
    nonce: '1514711492',
    signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696',
    message: '4375120948345356249',
  },
  {
    id: 'wx-doc-plain-signature-b',
    kind: 'plain-signature',
    source: vendor(
      'WeChat developer documentation, 消息推送',
      'https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html',
    ),
    token: 'AAAAA',
    timestamp: '1714037059',
    nonce: '486452656',
    signature: '899cf89e464efb63f54ddac96b0a0a235f53aa78',
  },
  {
    id: 'wx-doc-plain-signature-c',
    kind: 'plain-signature',
    source: vendor(
      'WeChat developer documentation, 消息推送',
      'https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html',
    ),
    token: 'AAAAA',
    timestamp: '1714112445',
    nonce: '415670741',
    signature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
  },
  {
    id: 'wx-doc-plain-signature-d',
    kind: 'plain-signature',
    source: vendor(
      'WeChat developer documentation, third-party platform, 消息推送',
      'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/message_push.html',
    ),
    token: 'AAAAA',
    timestamp: '1715943329',
    nonce: '1590219412',
    signature: 'cc0c594499c1634947d5b502f158ee518947db27',
  },
  {
    id: 'wx-doc-miniprogram-decrypt-json',
    kind: 'push',
    source: vendor(
      'WeChat developer documentation, 消息推送',
      'https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html',
    ),
    token: 'AAAAA',
    encodingAESKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    receiveId: 'wxba5fad812f8e6fb9',
    timestamp: '1714112445',
    nonce: '415670741',
    signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
    plainSignature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
    encrypt:
      '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVza' +
      'zhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwK' +
      'SqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=',
    message:
      '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":171411244' +
      '5,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}',
    randomHex: '61386565646231383565623266656366',
    requestUrl:
      'https://www.qq.com/recive?signature=6c5c811b55cc85e0e1b54100749188c20beb3f5d&timestamp=1714112445&no' +
      'nce=415670741&openid=o9AgO5Kd5ggOC-bXrbNODIiE3bGY&encrypt_type=aes&msg_signature=046e02f8204d34f8ba5' +
      'fa3b1db94908f3df2e9b3',
    envelope:
      '{\n    "ToUserName": "gh_97417a04a28d",\n' +
      '    "Encrypt": "+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPx' +
      'LKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3F' +
      'n2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufA' +
      'lr7F9mFUPAJGj04="\n}',
    format: 'json',
    randomPublished: true,
  },
  {
    id: 'wx-doc-miniprogram-encrypt-json-reply',
    kind: 'sealed',
    source: vendor(
      'WeChat developer documentation, 消息推送',
      'https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html',
    ),
    token: 'AAAAA',
    encodingAESKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    receiveId: 'wxba5fad812f8e6fb9',
    timestamp: '1713424427',
    nonce: '415670741',
    signature: '1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1',
    encrypt: 'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==',
    message: '{"demo_resp":"good luck"}',
    randomHex: '37303737323262383033313832393530',
    reply:
      '{"Encrypt":"ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==' +
      '","MsgSignature":"1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1","TimeStamp":1713424427,"Nonce":"41567074' +
      '1"}',
    format: 'json',
    randomPublished: true,
  },
  {
    id: 'wx-doc-thirdparty-decrypt-xml',
    kind: 'push',
    source: vendor(
      'WeChat developer documentation, third-party platform, 消息推送',
      'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/message_push.html',
    ),
    token: 'AAAAA',
    encodingAESKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    receiveId: 'wx134c8103faa5a59e',
    timestamp: '1715943329',
    nonce: '1590219412',
    signature: '6c12a4205838198b8fa631b3220723bb07f1015c',
    plainSignature: 'cc0c594499c1634947d5b502f158ee518947db27',
    encrypt:
      'D7yzvUNAL930rd28wf21s4hvXhz0L6Uit/p2Di6C5DHyYGpEgdBRnKjBec34JwoQXicwaZC7fOVihW80F4VtsdvE//1vr7oAbqjD' +
      'v8KenVp+ajKYpJnyQ4zMRhIC+a31fCVOMC03FfzV/QuC94kBP55a+Za3sJgvAn+ZbsNqZI5DkyuzkhQN8OBqCzFhizGmy0xpM0ME' +
      'A4agpvE+RuNO1rhHTtuJB5yltw1FiYzecSXJ+y/D2r81VkRn2eYjh2ltsoyfbDR7Is6ookXIFxTfyeNyeHxMeT4KN5WpCDmSbTcU' +
      'YrbBUlkGLJ9n/rU8YOywma6G7aTb7KZKOqCxgfoUlYEZPk4FUL/TK7ShriFDMVCLyjQJ15Ob++agDWtcxhfUfe6HIoIpRW8mKNBQ' +
      'iY/Jd1svvuskA1wLef1RTtzKfMpagSCX/laZINmdnX4zrF6kIaR9P4xQrWXbsTFHTYe0Mg==',
    message:
      '<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName>\n' +
      '<FromUserName><![CDATA[o9AgO5Kd5ggOC-bXrbNODIiE3bGY]]></FromUserName>\n' +
      '<CreateTime>1715943329</CreateTime>\n<MsgType><![CDATA[event]]></MsgType>' +
      '\n<Event><![CDATA[debug_demo]]></Event>\n' +
      '<debug_str><![CDATA[hello world]]></debug_str>\n' +
      '</xml>',
    randomHex: '31323035383939656166303139626264',
    requestUrl:
      'https://www.qq.com/wxba5fad812f8e6fb9/revice?signature=cc0c594499c1634947d5b502f158ee518947db27&time' +
      'stamp=1715943329&nonce=1590219412&openid=o9AgO5Kd5ggOC-bXrbNODIiE3bGY&encrypt_type=aes&msg_signature' +
      '=6c12a4205838198b8fa631b3220723bb07f1015c',
    envelope:
      '<xml>\n    <ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName>\n' +
      '    <Encrypt><![CDATA[D7yzvUNAL930rd28wf21s4hvXhz0L6Uit/p2Di6C5DHyYGpEgdBRnKjBec34JwoQXicwaZC7fOVihW' +
      '80F4VtsdvE//1vr7oAbqjDv8KenVp+ajKYpJnyQ4zMRhIC+a31fCVOMC03FfzV/QuC94kBP55a+Za3sJgvAn+ZbsNqZI5Dkyuzkh' +
      'QN8OBqCzFhizGmy0xpM0MEA4agpvE+RuNO1rhHTtuJB5yltw1FiYzecSXJ+y/D2r81VkRn2eYjh2ltsoyfbDR7Is6ookXIFxTfye' +
      'NyeHxMeT4KN5WpCDmSbTcUYrbBUlkGLJ9n/rU8YOywma6G7aTb7KZKOqCxgfoUlYEZPk4FUL/TK7ShriFDMVCLyjQJ15Ob++agDW' +
      'tcxhfUfe6HIoIpRW8mKNBQiY/Jd1svvuskA1wLef1RTtzKfMpagSCX/laZINmdnX4zrF6kIaR9P4xQrWXbsTFHTYe0Mg==]]>' +
      '</Encrypt>\n</xml>',
    format: 'xml',
    randomPublished: true,
  },
  {
    id: 'wx-doc-thirdparty-encrypt-xml-reply',
    kind: 'sealed',
    source: vendor(
      'WeChat developer documentation, third-party platform, 消息推送',
      'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/message_push.html',
    ),
    token: 'AAAAA',
    encodingAESKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    receiveId: 'wx134c8103faa5a59e',
    timestamp: '1713424427',
    nonce: '415670741',
    signature: '03e0812039325c2712ef5f0f980fd14c70d6e307',
    encrypt:
      'hE8R6mGXHkJJjU72KxzKUd1GEkKJaEZq7vRL8XgK3o+00k8JGq6+pZJUIlTSyhsX+bxIBQ72g3GyvDdIZcr6+3HAZbSvPT9t/o11' +
      'MI7d6WELwqrGd7jMnV0zv3Zc9Nq7',
    message: '<xml><demo_resp>[CDATA[good luck]]</demo_resp></xml>',
    randomHex: '39393939353133343965386565373436',
    reply:
      '<xml>\n<Encrypt><![CDATA[hE8R6mGXHkJJjU72KxzKUd1GEkKJaEZq7vRL8XgK3o+00k8JGq6+pZJUIlTSyhsX+bxIBQ72g3G' +
      'yvDdIZcr6+3HAZbSvPT9t/o11MI7d6WELwqrGd7jMnV0zv3Zc9Nq7]]></Encrypt>\n' +
      '<MsgSignature><![CDATA[03e0812039325c2712ef5f0f980fd14c70d6e307]]></MsgSignature>' +
      '\n<TimeStamp>1713424427</TimeStamp>\n<Nonce><![CDATA[415670741]]></Nonce>' +
      '\n</xml>',
    format: 'xml',
    randomPublished: true,
  },
]
