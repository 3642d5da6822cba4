// Written by catalog/generate from catalog/findings.json: change that file, then run npm run catalog.
import type { Fact, FindingText } from './types.ts'

/** The codes of each part, in the order in which they are looked for. */
export interface PartCodes {
  credentials:
    | 'token-missing'
    | 'token-and-key-swapped'
    | 'token-white-space'
    | 'token-odd-character'
    | 'key-missing'
    | 'key-equals-sign'
    | 'key-is-secret'
    | 'key-odd-character'
    | 'key-length'
    | 'receive-id-missing'
    | 'receive-id-malformed'
    | 'receive-id-white-space'
    | 'request-of-other-app'
    | 'token-of-other-app'
    | 'token-wrong'
    | 'key-of-other-app'
    | 'credentials-mixed'
    | 'key-wrong'
    | 'receive-id-empty'
    | 'receive-id-corp-id'
    | 'receive-id-suite-id'
    | 'receive-id-app-id'
    | 'receive-id-other'
    | 'previous-credentials'
  request:
    | 'url-missing'
    | 'ampersand-escaped'
    | 'query-missing'
    | 'query-encoded'
    | 'query-not-understood'
    | 'method-unexpected'
    | 'get-for-post'
    | 'post-for-get'
    | 'parameter-renamed'
    | 'parameter-missing'
    | 'parameter-repeated'
    | 'timestamp-milliseconds'
    | 'body-empty'
    | 'body-unread'
    | 'body-compressed'
    | 'body-too-large'
    | 'body-stringified'
    | 'body-escaped'
    | 'body-parsed-away'
    | 'body-parsed-as-form'
    | 'body-parsed'
    | 'body-truncated'
    | 'body-malformed'
    | 'push-in-clear'
    | 'push-not-sealed'
    | 'push-sealed'
    | 'encrypt-missing'
    | 'platform-mismatch'
    | 'signature-for-msg-signature'
    | 'three-parts-signed'
    | 'four-parts-signed'
    | 'signature-malformed'
    | 'timestamp-malformed'
    | 'signed-parts-moved'
    | 'encrypted-text-damaged'
    | 'body-of-other-request'
    | 'echostr-encoded-twice'
    | 'plus-lost-before-signing'
    | 'equals-sign-lost'
    | 'plus-lost-in-body'
    | 'ciphertext-malformed'
    | 'frame-without-random'
    | 'frame-length-little-endian'
    | 'frame-length-in-characters'
    | 'frame-not-utf8'
    | 'frame-malformed'
    | 'echostr-not-an-echo'
    | 'not-a-message'
    | 'push-of-other-platform'
    | 'not-a-push'
    | 'own-reply'
    | 'clock-skew'
    | 'plus-lost'
    | 'echostr-not-encoded'
    | 'body-is-json'
    | 'body-is-xml'
    | 'body-not-given'
  answer:
    | 'answer-redirect'
    | 'answer-not-found'
    | 'answer-unauthorized'
    | 'answer-forbidden'
    | 'answer-method-not-allowed'
    | 'answer-body-refused'
    | 'answer-payload-too-large'
    | 'answer-rate-limited'
    | 'answer-timed-out'
    | 'answer-bad-gateway'
    | 'answer-server-error'
    | 'answer-not-200'
    | 'answer-status'
    | 'answer-transcript'
    | 'answer-compressed'
    | 'answer-echo-not-alone'
    | 'answer-html'
    | 'answer-bom'
    | 'answer-quoted'
    | 'answer-bytes-printed'
    | 'answer-white-space'
    | 'answer-stringified'
    | 'answer-wrapped'
    | 'answer-empty'
    | 'answer-echo-sealed'
    | 'answer-echo-rounded'
    | 'answer-frame-not-cut'
    | 'answer-echo-decrypted'
    | 'answer-other-text'
    | 'answer-in-clear'
    | 'answer-sealed'
    | 'answer-clear-expected'
    | 'answer-envelope-malformed'
    | 'answer-format'
    | 'answer-timestamp-milliseconds'
    | 'answer-signature-wrong'
    | 'answer-ciphertext-malformed'
    | 'answer-key-wrong'
    | 'answer-length-in-characters'
    | 'answer-receiver-wrong'
    | 'answer-nonce-changed'
    | 'answer-success-sealed'
    | 'answer-success-expected'
    | 'answer-not-a-message'
    | 'answer-users-not-swapped'
    | 'answer-create-time-milliseconds'
    | 'answer-too-long'
    | 'answer-content-type'
    | 'answer-too-slow'
  connection:
    | 'host-unknown'
    | 'connection-refused'
    | 'host-unreachable'
    | 'tls-failed'
    | 'tls-not-spoken'
    | 'not-http'
    | 'connection-broken'
    | 'answer-endless'
    | 'no-answer-in-time'
  server:
    | 'server-refused'
    | 'recording-stale'
    | 'server-signs-three-parts'
    | 'server-reads-signature'
    | 'server-decodes-twice'
    | 'server-does-not-decode'
    | 'server-loses-plus'
    | 'server-unpads-16'
    | 'server-counts-characters'
    | 'server-does-not-take-text-xml'
    | 'server-expects-no-receiver'
    | 'server-expects-json'
    | 'server-checks-in-clear'
    | 'server-checks-sealed'
    | 'server-in-plain-mode'
    | 'server-in-safe-mode'
    | 'server-expects-bot-pushes'
    | 'server-credentials-differ'
    | 'server-token-differs'
    | 'server-key-differs'
    | 'server-refuses-checks'
    | 'server-refuses-pushes'
    | 'server-refuses-events'
    | 'retry-refused'
    | 'retry-not-answered-again'
    | 'handler-ran-twice'
    | 'stream-refresh-not-answered'
    | 'forged-push-taken'
    | 'receiver-not-checked'
    | 'stale-push-taken'
    | 'body-without-limit'
    | 'answered-alike'
    | 'refused-by-crash'
    | 'not-clearly-refused'
  api:
    | 'api-not-answered'
    | 'api-ip-not-allowed'
    | 'api-refused'
    | 'callback-host-unknown'
    | 'callback-ping-lost'
}

/** The codes whose texts name facts of the case, each with these facts. */
export interface FindingFacts {
  'token-white-space': Readonly<Record<'character' | 'position', Fact>>
  'token-odd-character': Readonly<Record<'character' | 'position', Fact>>
  'key-is-secret': Readonly<Record<'character' | 'position', Fact>>
  'key-odd-character': Readonly<Record<'character' | 'length' | 'position', Fact>>
  'key-length': Readonly<Record<'length', Fact>>
  'request-of-other-app': Readonly<Record<'index', Fact>>
  'token-of-other-app': Readonly<Record<'index', Fact>>
  'key-of-other-app': Readonly<Record<'index', Fact>>
  'receive-id-corp-id': Readonly<Record<'arrived', Fact>>
  'receive-id-suite-id': Readonly<Record<'arrived', Fact>>
  'receive-id-app-id': Readonly<Record<'arrived' | 'platforms', Fact>>
  'receive-id-other': Readonly<Record<'arrived', Fact>>
  'parameter-renamed': Readonly<Record<'found' | 'name', Fact>>
  'parameter-missing': Readonly<Record<'name', Fact>>
  'parameter-repeated': Readonly<Record<'name', Fact>>
  'body-too-large': Readonly<Record<'limit', Fact>>
  'platform-mismatch': Readonly<Record<'platforms', Fact>>
  'signature-malformed': Readonly<Record<'name', Fact>>
  'push-of-other-platform': Readonly<Record<'platforms', Fact>>
  'clock-skew': Readonly<Record<'seconds', Fact>>
  'answer-unauthorized': Readonly<Record<'status', Fact>>
  'answer-forbidden': Readonly<Record<'status', Fact>>
  'answer-body-refused': Readonly<Record<'status', Fact>>
  'answer-timed-out': Readonly<Record<'status', Fact>>
  'answer-bad-gateway': Readonly<Record<'status', Fact>>
  'answer-server-error': Readonly<Record<'status', Fact>>
  'answer-not-200': Readonly<Record<'status', Fact>>
  'answer-status': Readonly<Record<'status', Fact>>
  'answer-too-long': Readonly<Record<'bytes' | 'field' | 'limit', Fact>>
  'answer-too-slow': Readonly<Record<'limit' | 'took', Fact>>
  'no-answer-in-time': Readonly<Record<'limit', Fact>>
  'recording-stale': Readonly<Record<'minutes', Fact>>
  'api-not-answered': Readonly<Record<'path', Fact>>
  'api-ip-not-allowed': Readonly<Record<'ip', Fact>>
  'api-refused': Readonly<Record<'errcode' | 'path', Fact>>
}

/** The texts of every code, by part. Plain data, so that a bundler can leave it out where it is not used. */
export const FINDING_TEXTS: { readonly [Part in keyof PartCodes]: Readonly<Record<PartCodes[Part], FindingText>> } = {
  credentials: {
    'token-missing': {
      message: { en: 'The token is missing or empty.', zh: '没有给出 token，或者是空的。' },
      cure: { en: 'Set token to the Token of the console; if it comes from an environment variable, check that it is set where the program runs.', zh: '把 token 设为后台的 Token（令牌）；如果取自环境变量，确认运行程序的环境里确实有它。' },
    },
    'token-and-key-swapped': {
      message: { en: 'The token and the EncodingAESKey are swapped: the token looks like a key of 43 characters.', zh: 'token 与 EncodingAESKey 填反了：token 看起来是 43 位的密钥。' },
      cure: { en: 'Exchange the two values: encodingAESKey is the one of 43 characters, token the shorter one.', zh: '把两个值对调：43 位的是 encodingAESKey，短的那个是 token。' },
    },
    'token-white-space': {
      message: { en: 'The token has white space or an invisible character in it: {character} at position {position}.', zh: 'token 里有空白或看不见的字符：第 {position} 个字符是 {character}。' },
      cure: { en: 'Copy the Token again from the console without anything around it, and look for a newline or a space in the configuration file.', zh: '从后台重新复制 Token，前后不要带其他字符；再检查配置文件里有没有换行或空格。' },
    },
    'token-odd-character': {
      message: { en: 'The signature does not match, and the token has a character that is neither a letter nor a digit: {character} at position {position}.', zh: '签名不匹配，而且 token 里有字母和数字以外的字符：第 {position} 个字符是 {character}。' },
      cure: { en: 'Copy the Token again: only letters and digits, not full-width, without the quotes of the configuration file.', zh: '重新复制 Token：只有半角字母和数字，不带配置文件里的引号。' },
    },
    'key-missing': {
      message: { en: 'The EncodingAESKey is missing or empty.', zh: '没有给出 encodingAESKey，或者是空的。' },
      cure: { en: 'Set encodingAESKey to the EncodingAESKey of the console and check the environment variable; only 明文模式 needs none (mode: \'plain\').', zh: '把 encodingAESKey 设为后台的 EncodingAESKey，并检查环境变量；只有明文模式才没有密钥（mode: \'plain\'）。' },
    },
    'key-equals-sign': {
      message: { en: 'The EncodingAESKey has 44 characters: a "=" was added to its end.', zh: 'encodingAESKey 有 44 个字符：末尾多了一个“=”。' },
      cure: { en: 'Give the 43 characters as the console shows them; the program adds the "=" when it decodes them.', zh: '原样填后台显示的 43 个字符；“=”由程序在解码时补上。' },
    },
    'key-is-secret': {
      message: { en: 'The EncodingAESKey has 43 characters, but {character} at position {position} does not belong in it: it looks like the Secret of an app.', zh: 'encodingAESKey 虽然有 43 个字符，但第 {position} 个是 {character}：看起来填成了应用的 Secret。' },
      cure: { en: 'Take the EncodingAESKey from the page of the callback address (接收消息 / 服务器配置), not the Secret of the app.', zh: '到回调配置页（“接收消息”或“服务器配置”）复制 EncodingAESKey，不要用应用的 Secret。' },
    },
    'key-odd-character': {
      message: { en: 'The EncodingAESKey has a character that does not belong in it: {character} at position {position} (of {length} characters).', zh: 'encodingAESKey 里有不该有的字符：第 {position} 个是 {character}（共 {length} 个字符）。' },
      cure: { en: 'Copy it again from the console: 43 letters and digits, without quotes, spaces or newlines.', zh: '从后台重新复制：43 位字母和数字，不带引号、空格和换行。' },
    },
    'key-length': {
      message: { en: 'The EncodingAESKey has {length} characters; it must have 43.', zh: 'encodingAESKey 有 {length} 个字符，应该是 43 个。' },
      cure: { en: 'Copy it again from the console, whole.', zh: '从后台重新完整复制一遍。' },
    },
    'receive-id-missing': {
      message: { en: 'receiveId is missing.', zh: '没有给出 receiveId。' },
      cure: { en: 'Give the CorpID (企业微信: 我的企业 → 企业信息), SuiteId (third-party apps) or AppID (公众号, 小程序, 开放平台), or \'\' for a bot of your own company. If it comes from an environment variable, check that it is set where the program runs.', zh: '填 CorpID（企业微信：我的企业 → 企业信息）、SuiteId（第三方应用）或 AppID（公众号、小程序、开放平台）；本企业的智能机器人填 \'\'；如果取自环境变量，确认运行程序的环境里确实有它。' },
    },
    'receive-id-malformed': {
      message: { en: 'receiveId is neither an id, a list of ids, nor a function that returns true or false at once.', zh: 'receiveId 既不是 ID，也不是 ID 列表，也不是当场返回 true / false 的函数。' },
      cure: { en: 'Give the CorpID, SuiteId or AppID as a text, a list of them, or \'\' for a bot of your own company; a function must not be async.', zh: '用字符串填 CorpID、SuiteId 或 AppID，或它们的列表；本企业的智能机器人填 \'\'；函数不能是 async。' },
    },
    'receive-id-white-space': {
      message: { en: 'receiveId has white space or an invisible character around it.', zh: 'receiveId 前后有空白或看不见的字符。' },
      cure: { en: 'Copy the id again from the console without anything around it.', zh: '从后台重新复制 ID，前后不要带其他字符。' },
    },
    'request-of-other-app': {
      message: { en: 'The request is for another app: it matches the token and the key of another of your apps (number {index} of those given), not those of this app.', zh: '这个请求是发给另一个应用的：与你另一个应用（给出的其他应用中第 {index} 个）的 token 和密钥匹配，与当前应用的不匹配。' },
      cure: { en: 'That app\'s console page has this URL: give each app a URL of its own, or use that app\'s credentials here.', zh: '那个应用的后台填的是这个 URL：给每个应用各配一个 URL，或在这里换用那个应用的凭证。' },
    },
    'token-of-other-app': {
      message: { en: 'The token is that of another of your apps (number {index} of those given).', zh: 'token 填成了你另一个应用的（给出的其他 token 中第 {index} 个）。' },
      cure: { en: 'Copy the Token from the console page of the app that this URL belongs to, and press 保存 there once more.', zh: '到这个 URL 所属应用的配置页复制 Token，并在那里再点一次“保存”。' },
    },
    'token-wrong': {
      message: { en: 'The signature matches none of the tokens given: the platform signs with another token.', zh: '签名与给出的 token 都不匹配：平台签名用的是另一个 token。' },
      cure: { en: 'Compare token with the Token on the console page of exactly this URL (upper and lower case differ), press 保存 there, and restart the program. If both are equal, something on the way changed the query, or the URL and the body come from two different requests.', zh: '把 token 与后台里这个 URL 所在页面的 Token 逐字核对（区分大小写），在后台点“保存”后重启程序；如果一致，就是查询参数在途中被改动过，或者（推送时）URL 和请求体不是同一个请求的。' },
    },
    'key-of-other-app': {
      message: { en: 'The signature matches, but the EncodingAESKey is that of another of your apps (number {index} of those given).', zh: '签名匹配，但 encodingAESKey 填成了你另一个应用的（给出的其他密钥中第 {index} 个）。' },
      cure: { en: 'Copy the EncodingAESKey from the same console page as the Token.', zh: '从 Token 所在的同一个配置页复制 EncodingAESKey。' },
    },
    'credentials-mixed': {
      message: { en: 'The token is from one set of credentials and the key from the other (current and previous); the two sets are never mixed.', zh: '签名用的是一组凭证的 token，加密用的却是另一组的密钥（当前的与 previous 的）；两组不会混用。' },
      cure: { en: 'In previous give only the value that was changed in the console; the other value is taken from the current set.', zh: 'previous 里只写后台真正改过的那一项；没写的一项沿用当前的值。' },
    },
    'key-wrong': {
      message: { en: 'The signature matches, but the text cannot be decrypted with this EncodingAESKey (the padding is wrong).', zh: '签名匹配，但用这个 encodingAESKey 无法解密（填充不对）。' },
      cure: { en: 'Copy the EncodingAESKey again from the page of this URL, and press 保存 there: a key that was generated (随机获取) but not saved is not used.', zh: '从这个 URL 的配置页重新复制 EncodingAESKey，并点“保存”：只点了“随机获取”没有保存的密钥不会生效。' },
    },
    'receive-id-empty': {
      message: { en: 'The text is sealed for an empty receiver, which receiveId does not accept.', zh: '密文里的接收方是空的，而 receiveId 不接受空值。' },
      cure: { en: 'Set receiveId to \'\', as for a bot of your own company (platform \'wecom-bot\') or a third-party app of an individual developer.', zh: '把 receiveId 设为 \'\'：本企业的智能机器人（platform: \'wecom-bot\'）和个人开发的第三方应用都是这样。' },
    },
    'receive-id-corp-id': {
      message: { en: 'The text is sealed for the CorpID {arrived}, which receiveId does not accept.', zh: '密文里的接收方是企业 ID（CorpID）{arrived}，而 receiveId 不接受它。' },
      cure: { en: 'For an app of your own (platform \'wecom\'), set receiveId to that CorpID if it is your company\'s (我的企业 → 企业信息). With \'wecom-suite\', list it together with the SuiteId: the URL check is sealed for the provider\'s CorpID, and messages are sealed for the CorpIDs of the companies.', zh: '自建应用（platform: \'wecom\'）：如果它就是贵企业的 ID（我的企业 → 企业信息），把 receiveId 设为它；第三方应用（\'wecom-suite\'）：把它与 SuiteId 一起列入 receiveId，URL 验证用服务商的 CorpID，消息用授权企业的 CorpID。' },
    },
    'receive-id-suite-id': {
      message: { en: 'The text is sealed for the SuiteId {arrived}, which receiveId does not accept.', zh: '密文里的接收方是第三方应用的 SuiteId {arrived}，而 receiveId 不接受它。' },
      cure: { en: 'Use platform \'wecom-suite\' with receiveId: [that SuiteId, and the CorpIDs that it serves].', zh: '用 platform: \'wecom-suite\'，receiveId 设为 [这个 SuiteId, 以及所服务企业的 CorpID]。' },
    },
    'receive-id-app-id': {
      message: { en: 'The text is sealed for the AppID {arrived}, which receiveId does not accept.', zh: '密文里的接收方是 AppID {arrived}，而 receiveId 不接受它。' },
      cure: { en: 'Set receiveId to that AppID if it is yours, with platform {platforms}. For a third-party platform (开放平台), receiveId is the AppID of the component, never that of the account, and never the original id (gh_…).', zh: '如果它是你的 AppID，把 receiveId 设为它，platform 用 {platforms}；代公众号、小程序收消息（开放平台）时填第三方平台自己的 AppID，不是被代理账号的，也不是原始 ID（gh_…）。' },
    },
    'receive-id-other': {
      message: { en: 'The text is sealed for another receiver ({arrived}), which receiveId does not accept.', zh: '密文里的接收方是另一个 ID（{arrived}），receiveId 不接受它。' },
      cure: { en: 'Check which app the URL belongs to; if the id is one of yours (a bot or a device model of a third party), add it to receiveId.', zh: '核对这个 URL 属于哪个应用；如果这个 ID 是你的（如第三方的机器人、硬件型号），把它加进 receiveId。' },
    },
    'previous-credentials': {
      severity: 'warning',
      message: { en: 'The request matches the previous values: the platform does not use the new token or key yet.', zh: '这个请求与旧值（previous）匹配：平台还没有用上新的 token 或密钥。' },
      cure: { en: 'Keep previous in place, and press 保存 in the console if the change was not saved; handlers of this package accept both.', zh: '保留 previous；如果后台的改动还没保存，点“保存”。本包的处理器两组都接受。' },
    },
  },
  request: {
    'url-missing': {
      message: { en: 'The URL of the request was not given.', zh: '没有给出请求的 URL。' },
      cure: { en: 'Set url to the URL as it arrived: req.url (Node), request.url (Fetch), $request_uri (nginx), or the line of the access log.', zh: '把 url 设为到达时的 URL：req.url（Node）、request.url（Fetch）、$request_uri（nginx），或者访问日志里的那一行。' },
    },
    'ampersand-escaped': {
      message: { en: 'The "&" between the parameters was escaped when it arrived: as "&amp;", "\\u0026", "\\&" or "^&".', zh: '参数之间的“&”被转义过：成了“&amp;”“\\u0026”“\\&”或“^&”。' },
      cure: { en: 'Take the URL from the request itself, not from a page, a JSON log or a command line that escaped it; if it is the request itself, look for a gateway that escapes it.', zh: '从请求本身取 URL，不要用网页、JSON 日志或命令行里转义过的；如果请求本身就是这样，检查网关有没有转义。' },
    },
    'query-missing': {
      message: { en: 'The URL has none of the parameters of a callback.', zh: 'URL 里没有任何回调参数。' },
      cure: { en: 'A browser or a health check opened the URL, or a proxy dropped the query: pass the query on (nginx: $request_uri, or $is_args$args), and capture the URL before a router changes it.', zh: '这是浏览器或健康检查打开的，或者代理丢掉了查询串：转发时要带上（nginx 用 $request_uri 或 $is_args$args），并在路由改写之前记录 URL。' },
    },
    'query-encoded': {
      message: { en: 'The whole query is URL-encoded, or is inside another parameter (redirect=…).', zh: '整个查询串被 URL 编码了，或者嵌在了另一个参数里（redirect=…）。' },
      cure: { en: 'A login page, a gateway or encodeURIComponent encoded it: require no login on this path, pass on the raw query, and encode only single values.', zh: '这是登录页、网关或 encodeURIComponent 造成的：让这个路径不经过登录，原样转发查询串，只对单个参数值编码。' },
    },
    'query-not-understood': {
      message: { en: 'The names of the parameters are there, but not in the form of a query, so their values could not be read.', zh: '参数名都在，但不是查询串的写法，读不出各个参数的值。' },
      cure: { en: 'Give the URL as it arrived (/callback?msg_signature=…&timestamp=…&nonce=…), or the parameters as JSON: {"msg_signature":"…","timestamp":"…","nonce":"…"}.', zh: '请给出到达时的 URL（/callback?msg_signature=…&timestamp=…&nonce=…），或者把参数写成 JSON：{"msg_signature":"…","timestamp":"…","nonce":"…"}。' },
    },
    'method-unexpected': {
      message: { en: 'The request is neither GET nor POST; the platform sends no other method.', zh: '请求方法既不是 GET 也不是 POST，而平台只发这两种。' },
      cure: { en: 'It is a probe or a preflight request from another program, or a proxy rewrote the method: capture a request that came from the platform.', zh: '这是其他程序发来的探测或预检请求，或者代理改写了方法：请改用平台真正发来的请求。' },
    },
    'get-for-post': {
      message: { en: 'A GET without echostr arrived where a push is a POST.', zh: '收到的是不带 echostr 的 GET，而推送应该是 POST。' },
      cure: { en: 'A redirect turns POST into GET (http to https, a slash at the end, www): put the final URL into the console.', zh: '重定向会把 POST 变成 GET（http 跳 https、末尾斜杠、www）：在后台直接填最终的 URL。' },
    },
    'post-for-get': {
      message: { en: 'A POST with an echostr and no body arrived where the URL check is a GET.', zh: '收到的是带 echostr、没有请求体的 POST，而 URL 验证应该是 GET。' },
      cure: { en: 'Send the check of your own test with GET, and look for a proxy that rewrites methods.', zh: '自己测试时用 GET 发送，并检查代理有没有改写方法。' },
    },
    'parameter-renamed': {
      message: { en: 'The parameter {name} is missing, but {found} is there: the name or its case was changed on the way.', zh: '没有参数 {name}，却有 {found}：它被改了名或改了大小写。' },
      cure: { en: 'Read and pass on {name} exactly as the platform writes it; check the gateway and the parameter binding of the framework.', zh: '按平台的原样读取和转发 {name}；检查网关和框架的参数绑定。' },
    },
    'parameter-missing': {
      message: { en: 'The parameter {name} is missing from the query, or empty.', zh: '查询串里没有参数 {name}，或者它是空的。' },
      cure: { en: 'If you gave the URL in a shell, put it in quotes; without them it ends at the first "&". Otherwise pass on the whole query, and compare it with the access log of the outermost proxy.', zh: '如果是在 shell 里给出的 URL，请加上引号，否则会在第一个“&”处断开。其他情况：请转发完整的查询串，并与最外层代理的访问日志比对。' },
    },
    'parameter-repeated': {
      message: { en: 'The parameter {name} occurs more than once in the query.', zh: '查询串里参数 {name} 出现了不止一次。' },
      cure: { en: 'Remove it from the URL in the console, or stop the proxy from appending the query a second time.', zh: '把它从后台填的 URL 里去掉，或者让代理不要再拼接一次查询串。' },
    },
    'timestamp-milliseconds': {
      message: { en: 'The timestamp of the query is in milliseconds; the platform writes seconds (ten digits).', zh: '查询串里的 timestamp 是毫秒；平台写的是秒（十位数字）。' },
      cure: { en: 'Your own test made the request: use Math.floor(Date.now() / 1000) in it.', zh: '这个请求来自你自己的测试：改用 Math.floor(Date.now() / 1000)。' },
    },
    'body-empty': {
      message: { en: 'The body of the push is empty.', zh: '推送的请求体是空的。' },
      cure: { en: 'Something has already read the stream (a body parser, a logging middleware), or a redirect dropped the body: keep the raw body, for example as req.rawBody.', zh: '前面的请求体解析器或日志中间件已经读完了数据流，或者重定向丢了请求体：请保留原始请求体，例如放到 req.rawBody。' },
    },
    'body-unread': {
      message: { en: 'The body is a promise, a stream, a Blob or a whole request that has not been read.', zh: '传入的请求体是 Promise、数据流、Blob 或整个请求对象，还没有读取。' },
      cure: { en: 'Read it first: await request.arrayBuffer() or request.text() with Fetch, await buffer(req) of node:stream/consumers on Node.', zh: '先读出来：Fetch 用 await request.arrayBuffer() 或 request.text()，Node 用 node:stream/consumers 的 await buffer(req)。' },
    },
    'body-compressed': {
      message: { en: 'The body of the push is compressed.', zh: '推送的请求体是压缩过的。' },
      cure: { en: 'The platform does not compress: have the proxy pass the body on unchanged, or decompress it first.', zh: '平台不会压缩：让代理原样转发请求体，或者先解压。' },
    },
    'body-too-large': {
      message: { en: 'The body has more than {limit} bytes: that is the default limit of a handler, and no push is that large.', zh: '请求体超过 {limit} 字节，这是处理器的默认上限，任何推送都没有这么大。' },
      cure: { en: 'Find out who sends it; if it is genuine, raise maxBodyBytes (and client_max_body_size of nginx).', zh: '查清发送方；如果确实来自平台，调大 maxBodyBytes（以及 nginx 的 client_max_body_size）。' },
    },
    'body-stringified': {
      message: { en: 'The body is a text like "[object Object]" or "<Buffer 3c 78 …>": a value that is not a text was turned into one.', zh: '请求体成了“[object Object]”或“<Buffer 3c 78 …>”之类的文本：有个不是文本的值被直接转成了字符串。' },
      cure: { en: 'Pass the raw body (bytes or text), or the parsed object itself, not String(object) and not what console.log prints.', zh: '请传原始请求体（字节或文本），或解析后的对象本身，不要传 String(object) 的结果，也不要传 console.log 打印出来的内容。' },
    },
    'body-escaped': {
      message: { en: 'The body is escaped: as HTML (&lt;), as a URL (%3C), or by quotes around it.', zh: '请求体被转义过：HTML 转义（&lt;）、URL 编码（%3C），或者整个放在了引号里。' },
      cure: { en: 'Pass the raw body from the stream, not from a log or a filter (XSS) that escapes it.', zh: '从数据流取原始请求体，不要用日志里的，也不要经过会转义的过滤器（如防 XSS）。' },
    },
    'body-parsed-away': {
      message: { en: 'A body parser left an empty object: it read the stream but could not parse it.', zh: '请求体解析器留下了一个空对象：它读完了数据流，但没有解析出内容。' },
      cure: { en: 'Give the route the raw body: express.raw({ type: \'*/*\' }) or express.text({ type: \'*/*\' }) instead of express.json(), or mount the handler before the parsers.', zh: '让这个路由拿到原始请求体：用 express.raw({ type: \'*/*\' }) 或 express.text({ type: \'*/*\' }) 代替 express.json()，或者把处理器挂在解析器之前。' },
    },
    'body-parsed-as-form': {
      message: { en: 'The XML was parsed as a form: the whole text became the name of a field.', zh: 'XML 被当成表单解析了：整段文本成了一个字段名。' },
      cure: { en: 'Remove the form parser (express.urlencoded, koa-bodyparser) from this route, and read the body as text.', zh: '这个路由不要经过表单解析器（express.urlencoded、koa-bodyparser），按文本读取请求体。' },
    },
    'body-parsed': {
      message: { en: 'The body was parsed into an object, but in 明文模式 the body is the message, and its text is needed.', zh: '请求体已被解析成对象，而明文模式下请求体就是消息，需要它的原文。' },
      cure: { en: 'Keep the raw text in req.rawBody, for example with the verify option of express.json.', zh: '保留原文，例如用 express.json 的 verify 选项存到 req.rawBody。' },
    },
    'body-truncated': {
      message: { en: 'The body is cut off: its end is missing.', zh: '请求体不完整：结尾缺了一段。' },
      cure: { en: 'Collect all chunks before you read the body, and check the limits of the proxy or of the log that the body was taken from.', zh: '收齐所有数据块再读；检查代理的限制，或者记录请求体的日志是否截断。' },
    },
    'body-malformed': {
      message: { en: 'The body is neither XML with the root <xml> nor a JSON object, or is malformed.', zh: '请求体既不是以 <xml> 为根的 XML，也不是 JSON 对象，或者格式有错。' },
      cure: { en: 'Pass the body exactly as it arrived, in UTF-8; do not decode, escape or reassemble it.', zh: '原样传入 UTF-8 的请求体，不要解码、转义，也不要重新拼装。' },
    },
    'push-in-clear': {
      message: { en: 'A plaintext push reached an endpoint that expects sealed pushes.', zh: '收到的是明文推送，而这里按加密推送配置。' },
      cure: { en: 'Set 消息加解密方式 in the console to 安全模式. If you want 明文模式, set mode: \'plain\' here.', zh: '在后台把“消息加解密方式”改为安全模式；如果确实要用明文模式，在这里设 mode: \'plain\'。' },
    },
    'push-not-sealed': {
      message: { en: 'A plaintext push arrived, but this platform seals every push.', zh: '收到的是明文推送，而这个平台的推送一律加密。' },
      cure: { en: 'Pass the body as it arrived: another program may have decrypted it. If it arrived unencrypted, platform names the wrong product, or the sender is not the platform.', zh: '请传入原始请求体：可能前面已经有程序解密过了。如果收到时就是明文，那么 platform 配错了产品，或者发送方不是平台。' },
    },
    'push-sealed': {
      message: { en: 'A sealed push reached an endpoint in plain mode.', zh: '收到的是加密推送，而这里配置的是明文模式。' },
      cure: { en: 'Set mode to \'safe\' or \'compat\' as in the console, and give encodingAESKey and receiveId.', zh: '按后台的设置把 mode 改为 \'safe\' 或 \'compat\'，并给出 encodingAESKey 和 receiveId。' },
    },
    'encrypt-missing': {
      message: { en: 'The body can be read, but does not have exactly one Encrypt at its top level.', zh: '请求体能解析，但顶层没有 Encrypt，或者不止一个。' },
      cure: { en: 'Check that it is the body of this push, complete and not converted, and that the request came from the platform.', zh: '确认它就是这次推送的请求体，完整且没有被转换过，并且确实来自平台。' },
    },
    'platform-mismatch': {
      message: { en: 'The request is not signed in the way of the platform in the options; it looks like a request of {platforms}.', zh: '请求的签名方式不是所填 platform 的，而像是 {platforms} 的。' },
      cure: { en: 'Set platform to the product in whose console this URL is configured.', zh: '把 platform 设为这个 URL 所在后台对应的产品。' },
    },
    'signature-for-msg-signature': {
      message: { en: 'signature was used as msg_signature: they are two signatures, and only msg_signature covers the ciphertext.', zh: '把 signature 当成了 msg_signature：这是两个不同的签名，密文要用后者。' },
      cure: { en: 'Read msg_signature from the query and verify it over four parts: token, timestamp, nonce and Encrypt (or echostr).', zh: '从查询串取 msg_signature，用四个值验签：token、timestamp、nonce 和 Encrypt（或 echostr）。' },
    },
    'three-parts-signed': {
      message: { en: 'msg_signature was computed from three parts: the ciphertext is missing.', zh: 'msg_signature 只用了三个值计算：漏了密文。' },
      cure: { en: 'Sign sort(token, timestamp, nonce, Encrypt or echostr); three parts make the signature of 明文模式.', zh: '要对 token、timestamp、nonce、Encrypt（或 echostr）四个值排序后签名；只有三个值的是明文模式的 signature。' },
    },
    'four-parts-signed': {
      message: { en: 'signature was computed from four parts, but it covers only token, timestamp and nonce.', zh: 'signature 用了四个值计算：这里只应包含 token、timestamp、nonce。' },
      cure: { en: 'Leave echostr and the body out of signature; only msg_signature covers the ciphertext.', zh: '计算 signature 时不要加 echostr 或请求体；只有 msg_signature 才包含密文。' },
    },
    'signature-malformed': {
      message: { en: '{name} is not 40 lower-case hex digits, so it was cut off or changed.', zh: '{name} 不是 40 位小写十六进制数，说明被截断或改动过。' },
      cure: { en: 'Take the URL as it arrived, and check the length limits of the programs that stored or passed it on; your own test must write the digest in lower case.', zh: '取到达时的原始 URL，检查保存或转发它的环节有没有长度限制；自己的测试要用小写输出摘要。' },
    },
    'timestamp-malformed': {
      message: { en: 'The signature does not match, and the timestamp of the query is not ten digits.', zh: '签名不匹配，而且查询串里的 timestamp 不是十位数字。' },
      cure: { en: 'Take the URL as it arrived: the timestamp was formatted or replaced.', zh: '取到达时的原始 URL：timestamp 被格式化或替换过。' },
    },
    'signed-parts-moved': {
      message: { en: 'The signature matches, but the timestamp is not 10 to 13 digits or the nonce is longer than 43 characters: part of one signed value may have been moved into another.', zh: '签名匹配，但 timestamp 不是 10 到 13 位数字，或 nonce 超过 43 个字符：可能有人把某个签名参数的一部分挪进了另一个参数。' },
      cure: { en: 'The platform sends ten digits and a short nonce; your own test must do the same. In production this is an attack with a captured push, and handlers refuse it.', zh: '平台发送的是十位数字和较短的 nonce，自己的测试请照此生成；如果是线上收到的，就是有人在借用截获的推送发起攻击，处理器会拒绝。' },
    },
    'encrypted-text-damaged': {
      message: { en: 'The signature does not match, and the ciphertext is not base64 of whole blocks: it was cut off or changed.', zh: '签名不匹配，而且密文不是由整块组成的 base64：被截断或改动过。' },
      cure: { en: 'Take the URL and the body as they arrived, with nothing before or after them, and check the length limits of logs, database columns and proxies on the way.', zh: '取到达时的原始 URL 和请求体，前后不要带别的内容，再检查日志、数据库字段和代理的长度限制。' },
    },
    'body-of-other-request': {
      message: { en: 'The signature does not cover this body: the URL and the body probably come from two different requests.', zh: '签名与这个请求体不匹配：URL 和请求体很可能不是同一个请求的。' },
      cure: { en: 'Take both from one request, for example by logging them in one line; if they do come from one request, compare token with the Token of the console.', zh: '从同一个请求取这两样，例如在日志里写成一行；如果确实是同一个请求，再把 token 与后台的 Token 核对。' },
    },
    'echostr-encoded-twice': {
      message: { en: 'echostr is URL-encoded twice: after one decoding it still contains %2B, %2F or %3D.', zh: 'echostr 被 URL 编码了两次：解码一次之后里面还有 %2B、%2F 或 %3D。' },
      cure: { en: 'Find the proxy or gateway that encodes the query again and have it pass the raw query; do not decode twice here.', zh: '找到重复编码查询串的代理或网关，让它转发原始查询串；不要改成在这里解码两次。' },
    },
    'plus-lost-before-signing': {
      message: { en: 'msg_signature was computed from the ciphertext after its "+" had become spaces.', zh: '计算 msg_signature 时，密文里的“+”已经变成了空格。' },
      cure: { en: 'Sign the base64 text itself first, then write it; into a URL with encodeURIComponent.', zh: '对 base64 原文签名，然后再写出；写进 URL 时用 encodeURIComponent。' },
    },
    'equals-sign-lost': {
      message: { en: 'echostr has lost the "=" at its end.', zh: 'echostr 末尾的“=”丢了。' },
      cure: { en: 'Split each parameter only at its first \'=\', or use URLSearchParams; a parser that splits at every \'=\' loses the trailing ones.', zh: '每个参数只按第一个“=”切分，或者用 URLSearchParams；按每个“=”切分会丢掉末尾的“=”。' },
    },
    'plus-lost-in-body': {
      message: { en: 'In the body, each "+" of Encrypt has become a space.', zh: '请求体里 Encrypt 的“+”变成了空格。' },
      cure: { en: 'The body was decoded as a form on the way: pass the raw body, without decodeURIComponent or a form parser.', zh: '请求体在途中被当成表单解码了：请传原始请求体，不要 decodeURIComponent，也不要经过表单解析器。' },
    },
    'ciphertext-malformed': {
      message: { en: 'The signature matches, but the ciphertext is not base64 of whole blocks of 32 bytes.', zh: '签名匹配，但密文不是由 32 字节整块组成的 base64。' },
      cure: { en: 'The sender encrypts it wrongly, often because it pads to the 16 bytes of AES: pad with PKCS#7 to a multiple of 32, and write standard base64.', zh: '加密的一方做错了，常见的是按 AES 自己的 16 字节填充：要用 PKCS#7 填充到 32 字节的倍数，并用标准 base64。' },
    },
    'frame-without-random': {
      message: { en: 'The key decrypts the text, but the text does not begin with 16 random bytes.', zh: '密钥能解密，但明文开头缺少 16 字节随机数。' },
      cure: { en: 'The sender builds the plaintext wrongly: it is 16 random bytes, 4 bytes of length, the message, the receiver.', zh: '加密的一方写错了明文：应依次为 16 字节随机数、4 字节长度、消息、接收方 ID。' },
    },
    'frame-length-little-endian': {
      message: { en: 'The key decrypts the text, but the length in front of the message is little-endian.', zh: '密钥能解密，但消息前面的长度用了小端字节序。' },
      cure: { en: 'The sender must write the 4 bytes of the length in network byte order: writeUInt32BE, struct.pack(">I", n), pack("N", n), binary.BigEndian.', zh: '加密的一方要用网络字节序（大端）写 4 字节长度：writeUInt32BE、struct.pack(">I", n)、pack("N", n)、binary.BigEndian。' },
    },
    'frame-length-in-characters': {
      message: { en: 'The key decrypts the text, but the length in front of the message counts its characters; it must count its bytes of UTF-8.', zh: '密钥能解密，但消息前面的长度数的是字符，应该是 UTF-8 的字节数。' },
      cure: { en: 'The sender must encode the message first and count the bytes: Buffer.byteLength(text), text.getBytes(UTF_8).length, len(text.encode()). With ASCII text the fault is not visible.', zh: '加密的一方要先把消息转成字节，再数字节：Buffer.byteLength(text)、text.getBytes(UTF_8).length、len(text.encode())。只有英文时看不出这个错误。' },
    },
    'frame-not-utf8': {
      message: { en: 'The key decrypts the text, but the message is not UTF-8.', zh: '密钥能解密，但消息不是 UTF-8 编码。' },
      cure: { en: 'The sender must encode the message as UTF-8, not as GBK or Latin-1; the platform always does.', zh: '加密的一方要用 UTF-8 编码消息，不能用 GBK 或 Latin-1；平台发来的总是 UTF-8。' },
    },
    'frame-malformed': {
      message: { en: 'The key decrypts the text and its padding is right, but the length in front of the message is wrong.', zh: '密钥能解密，填充也正确，但消息前面的长度不对。' },
      cure: { en: 'The sender builds the plaintext wrongly: it is 16 random bytes, 4 bytes of length (big-endian, in bytes), the message, the receiver, then PKCS#7 padding to a multiple of 32.', zh: '加密的一方写错了明文：应依次为 16 字节随机数、4 字节长度（大端，按字节数）、消息、接收方 ID，再用 PKCS#7 填充到 32 字节的倍数。' },
    },
    'echostr-not-an-echo': {
      message: { en: 'echostr is not an echo: it is not 1 to 128 printable characters, or it looks like a message.', zh: 'echostr 的内容不能回显：不是 128 个以内的可见字符，或者像是一条消息。' },
      cure: { en: 'This is not a URL check of the platform; it may be a captured push. Handlers refuse to return it.', zh: '这不是平台的 URL 验证，可能是被截获的推送：处理器会拒绝回显，这是对的。' },
    },
    'not-a-message': {
      message: { en: 'The signature matches, but the text is not a message: neither XML with the root <xml> nor a JSON object.', zh: '签名匹配，但内容不是消息：既不是以 <xml> 为根的 XML，也不是 JSON 对象。' },
      cure: { en: 'Check what the sender encrypts; the platform itself sends only XML or JSON.', zh: '检查发送方加密的是什么；平台自己只发 XML 或 JSON。' },
    },
    'push-of-other-platform': {
      message: { en: 'The push has the form of pushes of {platforms}, not of the platform in the options.', zh: '这条推送的格式属于 {platforms}，而不是配置的平台。' },
      cure: { en: 'Set platform to the product whose callback address this is: apps of 企业微信 (wecom) push XML, its bots (wecom-bot) push JSON.', zh: '把 platform 设为这个回调地址所属的产品：企业微信应用（wecom）推送 XML，智能机器人（wecom-bot）推送 JSON。' },
    },
    'not-a-push': {
      message: { en: 'The text can be read, but it lacks the fields of every push of this platform: MsgType (in pushes to bots msgid and from).', zh: '内容能解析，但缺少这个平台每条推送都有的字段：MsgType（智能机器人的推送是 msgid 和 from）。' },
      cure: { en: 'Check that platform is the product whose callback address this is, then check what the sender encrypts; handlers refuse such a text.', zh: '先核对 platform 是否就是这个回调地址所属的产品，再检查发送方加密的内容；处理器会拒绝这样的内容。' },
    },
    'own-reply': {
      message: { en: 'The push has the form of a reply of this endpoint: a reply was probably sent back to it.', zh: '这条推送的格式是回复：很可能是自己的回复又被发了回来。' },
      cure: { en: 'Look for a test that posts replies to the callback address, or for a replay; the platform does not send replies. Handlers refuse it.', zh: '检查是不是测试程序把回复又发到了回调地址，或者是重放；平台不会发送回复。处理器会拒绝它。' },
    },
    'clock-skew': {
      message: { en: 'The timestamp of the request differs from the clock of the server by {seconds} seconds.', zh: '请求的 timestamp 与服务器时钟相差 {seconds} 秒。' },
      cure: { en: 'Set the clock by NTP and check the unit of now; if the clock is right, an old request was sent again.', zh: '用 NTP 校准时钟，并检查 now 的单位；如果时钟没错，就是一个旧请求被重发了。' },
    },
    'plus-lost': {
      severity: 'warning',
      message: { en: 'A "+" in echostr has become a space: with the "+" restored, the signature matches.', zh: 'echostr 里的“+”变成了空格：还原“+”之后签名匹配。' },
      cure: { en: 'Something decoded the query twice: have it pass on the raw query. In your own code echostr.replaceAll(\' \', \'+\') restores it, since base64 has no spaces.', zh: '查询串在途中被解码了两次：请转发原始查询串。自己的代码里可以用 echostr.replaceAll(\' \', \'+\') 还原，因为 base64 没有空格。' },
    },
    'echostr-not-encoded': {
      severity: 'warning',
      message: { en: 'echostr is not URL-encoded: it has a bare "+", which every parser of queries reads as a space.', zh: 'echostr 没有做 URL 编码：里面有裸的“+”，任何查询串解析器都会把它读成空格。' },
      cure: { en: 'A proxy, or the tool that recorded the URL, decoded it: pass on the raw query (req.url), or write %2B. Handlers of this package restore the "+".', zh: '代理或记录 URL 的程序把它解码了：转发原始查询串（req.url），或者写成 %2B。本包的处理器会自动还原“+”。' },
    },
    'body-is-json': {
      severity: 'warning',
      message: { en: 'The body is JSON, but its content type, or the usual format of this platform, is XML.', zh: '请求体是 JSON，但它声明的格式或这个平台通常用的格式是 XML。' },
      cure: { en: 'Read it as JSON, not with an XML parser, or set 数据格式 in the console to XML. If a log has written a parsed object as JSON, nothing is wrong.', zh: '按实际格式读取，不要用 XML 解析器；或者在后台把“数据格式”改为 XML。如果这只是日志把解析后的对象写成的 JSON，就没有问题。' },
    },
    'body-is-xml': {
      severity: 'warning',
      message: { en: 'The body is XML, but its content type, or the usual format of this platform, is JSON.', zh: '请求体是 XML，但它声明的格式或这个平台通常用的格式是 JSON。' },
      cure: { en: 'Read it as XML, not with JSON.parse, or set 数据格式 in the console to JSON; and check that platform is right.', zh: '按实际格式读取，不要用 JSON.parse；或者在后台把“数据格式”改为 JSON；并核对 platform 是否填对。' },
    },
    'body-not-given': {
      severity: 'warning',
      message: { en: 'This is a push whose body was not given, so only its URL was checked.', zh: '这是一次推送，但没有给出请求体，所以只检查了 URL。' },
      cure: { en: 'Give the raw body of the same request too (--body on the command line); an access log does not have it. If your program has no body either (undefined), nothing has read it, or something has read it and did not keep it.', zh: '请把同一个请求的原始请求体也给出来（命令行用 --body）；访问日志里没有它。如果程序里也拿不到（undefined），那是没有读取请求体，或者前面的程序读完了却没有保留。' },
    },
  },
  answer: {
    'answer-redirect': {
      message: { en: 'The server answered with a redirect; the platform does not follow it.', zh: '服务器返回了重定向，平台不会跟随。' },
      cure: { en: 'Put the final URL into the console (https, the slash at the end, no www if it is not used), and require no login on this path.', zh: '在后台直接填最终的 URL（https、末尾斜杠、是否带 www），并让这个路径不经过登录。' },
    },
    'answer-not-found': {
      message: { en: 'The server answered 404: there is no route for this path.', zh: '服务器返回 404：这个路径没有对应的路由。' },
      cure: { en: 'Compare the path in the console with the routes for GET and for POST, including the prefixes of the proxy and the framework.', zh: '核对后台 URL 的路径与路由是否一致，包括代理和框架加的前缀，GET 和 POST 都要有。' },
    },
    'answer-unauthorized': {
      message: { en: 'The server answered {status}: a login is required before the handler.', zh: '服务器返回 {status}：请求在到达处理器之前被要求登录。' },
      cure: { en: 'Remove authentication (login middleware, basic auth, the gateway) from this path: the signature already proves the sender.', zh: '让这个路径不经过登录校验（登录中间件、Basic 认证、网关）：签名本身就能证明来源。' },
    },
    'answer-forbidden': {
      message: { en: 'The server answered {status} although the request is correct: something before the handler refused it.', zh: '服务器返回 {status}，但请求本身没有问题：请求在到达处理器之前就被拒绝了。' },
      cure: { en: 'Exempt this path from CSRF protection, and allow the platform in the firewall (WAF), the IP lists and the CDN. Restart the program if its credentials were changed.', zh: '让这个路径免于 CSRF 校验，并在防火墙（WAF）、IP 名单和 CDN 上放行平台；如果改过凭证，请重启程序。' },
    },
    'answer-method-not-allowed': {
      message: { en: 'The server answered 405: the route does not accept this method.', zh: '服务器返回 405：路由不接受这个方法。' },
      cure: { en: 'Mount the handler for GET (the URL check) and for POST (pushes) on the same path.', zh: '在同一个路径上同时挂 GET（URL 验证）和 POST（推送）。' },
    },
    'answer-body-refused': {
      message: { en: 'The server answered {status} although the request is correct: a body parser or a validation before the handler refused its format.', zh: '服务器返回 {status}，但请求本身没有问题：处理器之前的请求体解析器或参数校验不接受它的格式。' },
      cure: { en: 'Remove parsers and validation from this route and read the raw body: express.raw({ type: "*/*" }) instead of express.json(), a content type parser for text/xml in Fastify, no DTO or schema for query and body.', zh: '让这个路由不经过解析器和校验，拿到原始请求体：用 express.raw({ type: "*/*" }) 代替 express.json()，Fastify 为 text/xml 注册 content type parser，查询参数和请求体都不要套 DTO 或 schema。' },
    },
    'answer-payload-too-large': {
      message: { en: 'The server answered 413: the body exceeds a limit on the way.', zh: '服务器返回 413：请求体超过了途中某处的大小限制。' },
      cure: { en: 'Raise every limit for this path to 1 MB: that of the body parser (express.raw({ type: \'*/*\', limit: \'1mb\' }); its default is 100 KB), client_max_body_size of nginx, the limit of the gateway, and maxBodyBytes of a handler.', zh: '把这个路径的上限调到 1 MB：请求体解析器的 limit（express.raw({ type: \'*/*\', limit: \'1mb\' })，默认只有 100 KB）、nginx 的 client_max_body_size、网关自己的限制，以及处理器的 maxBodyBytes。' },
    },
    'answer-rate-limited': {
      message: { en: 'The server answered 429: a rate limit refused the request.', zh: '服务器返回 429：请求被限流了。' },
      cure: { en: 'Exempt this path from the rate limit: all pushes come from a few addresses of the platform.', zh: '让这个路径不受限流约束：所有推送都来自平台的少数几个 IP。' },
    },
    'answer-timed-out': {
      message: { en: 'The server answered {status}: a proxy or gateway timed out while it waited for the program or for the body.', zh: '服务器返回 {status}：前面的代理或网关等待程序或请求体时超时了。' },
      cure: { en: 'Answer first and work afterwards (deadlineMs, onLateReply); check whether the program hangs, whether it can be reached, and whether something else has read the body that it waits for.', zh: '先返回响应，再处理（deadlineMs、onLateReply）；检查程序有没有卡住、能不能连上，以及它在等的请求体是否已被别的程序读走。' },
    },
    'answer-bad-gateway': {
      message: { en: 'The server answered {status}: the proxy in front cannot reach the program.', zh: '服务器返回 {status}：前面的代理连不上程序。' },
      cure: { en: 'Check that the program runs and listens on the address and port that are set in the proxy or tunnel.', zh: '确认程序在运行，并监听代理或内网穿透所指的地址和端口。' },
    },
    'answer-server-error': {
      message: { en: 'The server answered {status}: the program failed.', zh: '服务器返回 {status}：程序出错了。' },
      cure: { en: 'Read its log (onError of a handler); if onMessage throws, a handler answers 500.', zh: '查看程序日志（处理器的 onError）；onMessage 抛错时返回的就是 500。' },
    },
    'answer-not-200': {
      message: { en: 'The server answered with status {status}; the platform accepts only 200.', zh: '服务器返回的状态码是 {status}；平台只接受 200。' },
      cure: { en: 'Answer 200, also if there is no reply (with an empty body, not 204).', zh: '返回 200，没有回复时也一样（内容留空，而不是 204）。' },
    },
    'answer-status': {
      message: { en: 'The server answered with status {status}, which the platform treats as a failure.', zh: '服务器返回的状态码是 {status}，平台会当作失败。' },
      cure: { en: 'Find out from the logs of the program, the framework and the proxies which of them sends this status; the platform expects 200.', zh: '在程序、框架和代理的日志里查清状态码来自哪里；平台要求 200。' },
    },
    'answer-transcript': {
      message: { en: 'The captured body is the output of a client: it has a status line and headers, or the lines of curl -v.', zh: '记录下来的响应体是客户端的输出：带有状态行和 headers，或者是 curl -v 的各行。' },
      cure: { en: 'Give only the body (curl -s, without -i and -v); give status and headers separately.', zh: 'body 只给响应体本身（curl -s，不加 -i 和 -v），status 和 headers 另外给出。' },
    },
    'answer-compressed': {
      message: { en: 'The answer is compressed.', zh: '响应是压缩过的。' },
      cure: { en: 'Turn off compression for this path (compression middleware, gzip of nginx).', zh: '对这个路径关掉压缩（compression 中间件、nginx 的 gzip）。' },
    },
    'answer-echo-not-alone': {
      message: { en: 'The answer has other text around the echo: a page, a tag or a message.', zh: '响应里除了回显内容，还有网页、标签或其他文字。' },
      cure: { en: 'Answer only the echo, as text/plain: no template or layout, no XML, and no warning or debug output before it (PHP).', zh: '只返回回显内容本身（text/plain）：不要套模板或布局，不要包 XML，前后也不要有警告或调试输出（如 PHP 的 Warning）。' },
    },
    'answer-html': {
      message: { en: 'The answer is an HTML page.', zh: '响应是一个 HTML 页面。' },
      cure: { en: 'Another program answers this path: the front end (index.html), a login page, the warning page of a tunnel or of a domain without 备案. Route the path to the program.', zh: '这个路径由别的程序响应：前端页面（index.html）、登录页、内网穿透的提示页、域名未备案的拦截页。把这个路径转发到你的程序。' },
    },
    'answer-bom': {
      message: { en: 'The answer begins with a byte order mark (BOM).', zh: '响应开头有字节顺序标记（BOM）。' },
      cure: { en: 'Save source files and templates as UTF-8 without BOM, and write nothing before the answer.', zh: '把源文件和模板存成不带 BOM 的 UTF-8，响应之前不要输出任何内容。' },
    },
    'answer-quoted': {
      message: { en: 'The answer is in quotes: the text was written as JSON.', zh: '响应带了引号：文本被当成 JSON 输出了。' },
      cure: { en: 'Send the bare text: res.end(echo) or res.type("text").send(echo), not res.json(echo) or JSON.stringify(echo).', zh: '直接输出文本：res.end(echo) 或 res.type("text").send(echo)，不要用 res.json(echo) 或 JSON.stringify(echo)。' },
    },
    'answer-bytes-printed': {
      message: { en: 'The answer is the printed form of Python bytes: b\'…\'.', zh: '响应是 Python 打印 bytes 的写法：b\'…\'。' },
      cure: { en: 'Decode the bytes and answer the text, echo.decode(), or answer the bytes themselves; str(echo) and f-strings add the b and the quotes.', zh: '把 bytes 解码成文本再返回：echo.decode()，或者直接返回 bytes；str(echo) 和 f-string 会带上 b 和引号。' },
    },
    'answer-white-space': {
      message: { en: 'The answer has a newline or other white space around the text.', zh: '响应的文本前后有换行或其他空白。' },
      cure: { en: 'Send exactly the text, without println, a template, or an empty line at the start of the source file.', zh: '只输出文本本身，不要用 println、模板，源文件开头也不要有空行。' },
    },
    'answer-stringified': {
      message: { en: 'The answer is a value that is not text: undefined, null, true, "[object …]", or a Buffer written as JSON.', zh: '响应的内容不是文本：undefined、null、true、“[object …]”，或写成 JSON 的 Buffer。' },
      cure: { en: 'Await the function that makes the text ("[object Promise]" shows a missing await), return the text from every branch, and send it; send a Buffer with res.end(), not with res.json().', zh: '生成文本的函数要 await（“[object Promise]”就是漏了 await），每个分支都要 return，再把它发出去；Buffer 用 res.end() 发送，不要用 res.json()。' },
    },
    'answer-wrapped': {
      message: { en: 'The answer is a JSON object where a bare text or a reply was expected.', zh: '响应是一个 JSON 对象，而这里应该是纯文本或回复。' },
      cure: { en: 'Exempt this route from the interceptor that wraps every result ({ code, data, msg }), and from the error handler of the API.', zh: '让这个路由不经过统一包装（{ code, data, msg }）的拦截器和接口的错误处理。' },
    },
    'answer-empty': {
      message: { en: 'The answer to the URL check is empty.', zh: 'URL 验证的响应是空的。' },
      cure: { en: 'Answer GET requests with the text of echostr: return it, and await the function that makes it.', zh: '对 GET 请求返回 echostr 的内容：记得 return，异步的要 await。' },
    },
    'answer-echo-sealed': {
      message: { en: 'echostr was returned as it arrived, still encrypted; 企业微信 expects its plaintext.', zh: 'echostr 原样返回了密文；企业微信要的是解密后的明文。' },
      cure: { en: 'Decrypt echostr with the EncodingAESKey and answer its plaintext: verifyURL(query) returns it, and handlers of this package answer it.', zh: '用 EncodingAESKey 解密 echostr，返回里面的文本：verifyURL(query) 返回的就是它，本包的处理器也会这样返回。' },
    },
    'answer-echo-rounded': {
      message: { en: 'The echo went through a floating-point number and lost its last digits.', zh: '回显内容经过了浮点数转换，末尾几位丢失。' },
      cure: { en: 'Keep it a string: no Number(), double or float, no JSON.parse, and no type conversion by the framework.', zh: '保持字符串：不要转成 Number、double 或 float，不要 JSON.parse，也不要让框架做类型转换。' },
    },
    'answer-frame-not-cut': {
      message: { en: 'The answer is the whole decrypted frame: it has random bytes, the length or the receiver beside the echo.', zh: '响应是整个解密结果：回显内容旁边还有随机字节、长度或接收方 ID。' },
      cure: { en: 'After decryption, drop the 16 random bytes, read the 4 bytes of length, and answer only that many bytes.', zh: '解密后先去掉 16 字节随机数，再读 4 字节长度，只返回这么多字节。' },
    },
    'answer-echo-decrypted': {
      message: { en: 'echostr was decrypted or decoded, but here it is plaintext and must be returned unchanged.', zh: 'echostr 被解密或解码了，而这里它是明文，应原样返回。' },
      cure: { en: 'For 公众号, 小程序 and 开放平台 verify signature and return echostr as it arrived, also in 安全模式.', zh: '公众号、小程序、开放平台只需校验 signature，然后原样返回 echostr，安全模式也一样。' },
    },
    'answer-other-text': {
      message: { en: 'The answer is a text that the platform does not expect.', zh: '响应是平台不认识的文本。' },
      cure: { en: 'Answer a URL check with exactly the text of echostr, and a push with a whole message, an empty body or success.', zh: 'URL 验证只返回 echostr 的内容；推送只返回完整的消息、空内容或 success。' },
    },
    'answer-in-clear': {
      message: { en: 'The reply is plaintext, but the push was sealed: in 安全模式 a reply must be sealed too.', zh: '回复是明文的，而推送是加密的：安全模式下回复也必须加密。' },
      cure: { en: 'Encrypt and sign the reply with encryptMsg(reply, opened); handlers of this package do so with what onMessage returns.', zh: '先加密并签名再发送：用 encryptMsg(reply, opened)；本包的处理器会自动加密 onMessage 返回的回复。' },
    },
    'answer-sealed': {
      message: { en: 'The reply is sealed, but this endpoint is in 明文模式.', zh: '回复是加密的，而这里是明文模式。' },
      cure: { en: 'Send the message itself, or set the console to 安全模式 and mode to \'safe\'.', zh: '直接发送消息本身，或者把后台改为安全模式并设 mode: \'safe\'。' },
    },
    'answer-clear-expected': {
      message: { en: 'The reply is sealed, but the platform accepts only a plaintext reply to this push, although the push is sealed.', zh: '回复是加密的；这种推送虽然加密，但平台只接受明文回复。' },
      cure: { en: 'Send the JSON itself, without encrypting or signing it; handlers of this package do so with what onMessage returns.', zh: '直接发送 JSON，不加密也不签名；本包的处理器会这样发出 onMessage 返回的回复。' },
    },
    'answer-envelope-malformed': {
      message: { en: 'The sealed reply does not have exactly one each of Encrypt, MsgSignature, TimeStamp and Nonce.', zh: '加密回复里 Encrypt、MsgSignature、TimeStamp、Nonce 没有各出现一次。' },
      cure: { en: 'Write the four fields under exactly these names; bots have them in lower case and without underscores (msgsignature).', zh: '四个字段都要写，名字一字不差；智能机器人的是全小写、没有下划线（msgsignature）。' },
    },
    'answer-format': {
      message: { en: 'The reply does not have the format of the push: the reply to XML is XML, the reply to JSON is JSON with names in the same case.', zh: '回复的格式与推送不同：XML 要回 XML，JSON 要回 JSON，字段名的大小写也要相同。' },
      cure: { en: 'Use the format of the push; encryptMsg(reply, opened) does so.', zh: '按推送的格式加密回复：encryptMsg(reply, opened) 会自动一致。' },
    },
    'answer-timestamp-milliseconds': {
      message: { en: 'The TimeStamp of the sealed reply is not in seconds; milliseconds have thirteen digits.', zh: '加密回复的 TimeStamp 不是秒；毫秒有十三位。' },
      cure: { en: 'Write and sign Math.floor(Date.now() / 1000).', zh: '写入并参与签名的都应是 Math.floor(Date.now() / 1000)。' },
    },
    'answer-signature-wrong': {
      message: { en: 'The MsgSignature of the reply does not match its Encrypt, TimeStamp and Nonce.', zh: '回复的 MsgSignature 与其中的 Encrypt、TimeStamp、Nonce 不匹配。' },
      cure: { en: 'Sign the four parts with the token of this URL, and write exactly the timestamp and nonce that you signed.', zh: '用这个 URL 的 token 对四个值签名，写出的 TimeStamp、Nonce 必须就是签名用的那两个。' },
    },
    'answer-ciphertext-malformed': {
      message: { en: 'The Encrypt of the reply is not base64 of whole blocks of 32 bytes.', zh: '回复的 Encrypt 不是由 32 字节整块组成的 base64。' },
      cure: { en: 'Write standard base64 without line breaks (not that of MIME), and pad with PKCS#7 to a multiple of 32 bytes, not to the 16 of AES.', zh: '用不换行的标准 base64（不是 MIME 的那种），并用 PKCS#7 填充到 32 字节的倍数，而不是 AES 自己的 16 字节。' },
    },
    'answer-key-wrong': {
      message: { en: 'The reply cannot be decrypted with the key of this URL.', zh: '用这个 URL 的密钥无法解密回复。' },
      cure: { en: 'Encrypt with the EncodingAESKey that decrypted the push: AES-256-CBC, PKCS#7 padding to a multiple of 32 bytes.', zh: '用解密推送的同一个 EncodingAESKey 加密：AES-256-CBC，PKCS#7 填充到 32 字节的倍数。' },
    },
    'answer-length-in-characters': {
      message: { en: 'The length in front of the sealed reply counts its characters; it must count its bytes of UTF-8.', zh: '加密前写在回复前面的 4 字节长度数的是字符，应该是 UTF-8 的字节数。' },
      cure: { en: 'Encode the message first, and write the number of its bytes: Buffer.byteLength(text), text.getBytes(UTF_8).length, len(text.encode()). With ASCII text the fault is not visible.', zh: '先把消息转成字节，再写字节的个数：Buffer.byteLength(text)、text.getBytes(UTF_8).length、len(text.encode())。只有英文时看不出这个错误。' },
    },
    'answer-receiver-wrong': {
      message: { en: 'The reply and the push are sealed for different receivers.', zh: '回复里的接收方 ID 与推送的不同。' },
      cure: { en: 'Append the receiveId of the push to the message, not the user, the account or an empty text.', zh: '消息后面拼接推送里的同一个 receiveId，不是用户、不是公众号原始 ID，也不能为空。' },
    },
    'answer-nonce-changed': {
      message: { en: 'The reply does not repeat the nonce of the request, which bots require.', zh: '回复的 nonce 不是请求 URL 里的 nonce，而智能机器人要求一致。' },
      cure: { en: 'Use the nonce of the query; encryptMsg(reply, opened) does so.', zh: '沿用查询串里的 nonce：encryptMsg(reply, opened) 会这样做。' },
    },
    'answer-success-sealed': {
      message: { en: 'success or an empty text was sealed; acknowledgements must be plaintext.', zh: '把 success 或空内容加密了：这类响应要用明文。' },
      cure: { en: 'Answer the bare text success or an empty body; return \'success\' or nothing from onMessage.', zh: '直接返回 success 或空内容；在 onMessage 里返回 \'success\' 或什么都不返回。' },
    },
    'answer-success-expected': {
      message: { en: 'This push must be answered with the bare text success, but it was not.', zh: '这个推送必须返回 success，实际没有。' },
      cure: { en: 'Answer every push that has InfoType with success at once, and do the work afterwards.', zh: '对每个带 InfoType 的推送都立即返回 success，之后再处理。' },
    },
    'answer-not-a-message': {
      message: { en: 'The reply is neither XML with the root <xml> nor a JSON object, or is malformed.', zh: '回复既不是以 <xml> 为根的 XML，也不是 JSON 对象，或者格式有错。' },
      cure: { en: 'Write it with buildReply, or close every element and put texts into CDATA.', zh: '用 buildReply 生成，或者检查每个元素都闭合、文本都放进 CDATA。' },
    },
    'answer-users-not-swapped': {
      message: { en: 'The ToUserName of the reply is the account itself: sender and receiver of the push were not swapped.', zh: '回复的 ToUserName 还是账号自己：没有把推送的发送方和接收方对调。' },
      cure: { en: 'Set ToUserName to the FromUserName of the push, and FromUserName to its ToUserName.', zh: '回复的 ToUserName 填推送的 FromUserName，FromUserName 填推送的 ToUserName。' },
    },
    'answer-create-time-milliseconds': {
      message: { en: 'The CreateTime of the reply is in milliseconds; it must be in seconds.', zh: '回复的 CreateTime 是毫秒，应该是秒。' },
      cure: { en: 'Write Math.floor(Date.now() / 1000).', zh: '改为 Math.floor(Date.now() / 1000)。' },
    },
    'answer-too-long': {
      message: { en: '{field} of the reply has {bytes} bytes of UTF-8; the platform accepts at most {limit}.', zh: '回复的 {field} 有 {bytes} 字节（UTF-8），平台最多接受 {limit} 字节。' },
      cure: { en: 'Cut it by bytes, not by characters (truncateUtf8), or send the rest through the API for messages.', zh: '按字节而不是按字符截断（truncateUtf8），或者其余部分改用发消息的接口。' },
    },
    'answer-content-type': {
      severity: 'warning',
      message: { en: 'The body is correct, but its content type is not.', zh: '响应的内容没有问题，但 Content-Type 不对。' },
      cure: { en: 'Send text/plain for echoes and success, application/xml (or text/xml) for XML, application/json for JSON.', zh: '回显和 success 用 text/plain，XML 用 application/xml（或 text/xml），JSON 用 application/json。' },
    },
    'answer-too-slow': {
      message: { en: 'The answer took {took} ms; the platform waits {limit} ms.', zh: '响应用了 {took} 毫秒，平台只等 {limit} 毫秒。' },
      cure: { en: 'Answer first and work afterwards, with deadlineMs and onLateReply; check cold starts, DNS and database queries before the answer.', zh: '先返回响应，再处理：用 deadlineMs 和 onLateReply；检查返回之前的冷启动、DNS 和数据库查询。' },
    },
  },
  connection: {
    'host-unknown': {
      message: { en: 'The host name has no address in DNS.', zh: '域名在 DNS 里没有解析记录。' },
      cure: { en: 'Check the spelling, and that the record is published; a new one may take some minutes.', zh: '检查拼写，确认解析记录已生效；新记录可能要等几分钟。' },
    },
    'connection-refused': {
      message: { en: 'No program is listening on that address and port.', zh: '该地址和端口上没有程序在监听。' },
      cure: { en: 'Start the program, and check the port and the firewall; the platform itself connects only to ports 80 and 443.', zh: '启动程序，检查端口和防火墙；平台自己只访问 80 和 443 端口。' },
    },
    'host-unreachable': {
      message: { en: 'The host does not answer: no connection can be made.', zh: '主机没有响应，无法建立连接。' },
      cure: { en: 'Check the firewall, the security group of the cloud, and the address.', zh: '检查防火墙、云服务器的安全组，以及地址是否正确。' },
    },
    'tls-failed': {
      message: { en: 'The TLS connection failed: the certificate or the protocol is not accepted.', zh: 'TLS 连接失败：证书或协议不被接受。' },
      cure: { en: 'Install a valid certificate for this host, together with its intermediate certificates.', zh: '使用有效的、与域名一致的证书，并带上完整的中间证书链。' },
    },
    'tls-not-spoken': {
      message: { en: 'The program at that port does not use TLS.', zh: '该端口上的程序不使用 TLS。' },
      cure: { en: 'Use the port of https, or give the address with http:// if that is what the console has.', zh: '改用 https 的端口；如果后台填的就是 http，这里也写 http://。' },
    },
    'not-http': {
      message: { en: 'The program at that port does not answer with valid HTTP.', zh: '该端口上的程序返回的不是合法的 HTTP。' },
      cure: { en: 'Check the port; if it is right, a proxy or a program writes malformed or overlong headers.', zh: '检查端口；如果端口没错，就是代理或程序写出了不合法或过长的响应头。' },
    },
    'connection-broken': {
      message: { en: 'The connection broke before the answer was complete.', zh: '连接在收到完整响应之前断开了。' },
      cure: { en: 'Check the log of the program and of the proxy in front of it for a crash during the request, or for a limit of the proxy.', zh: '查看程序及其前面代理的日志：多半是处理请求时崩溃，或触发了代理的限制。' },
    },
    'answer-endless': {
      message: { en: 'The answer has more than 1 MiB, and may have no end.', zh: '响应超过 1 MiB，可能没有结尾。' },
      cure: { en: 'Answer only the echo, a reply or an empty body, and end the answer; do not send a stream or a page.', zh: '只返回回显内容、回复或空内容，并结束响应；不要返回流或页面。' },
    },
    'no-answer-in-time': {
      message: { en: 'The platform waits {limit} ms, and the server did not answer for much longer.', zh: '平台只等 {limit} 毫秒，服务器过了很久仍没有响应。' },
      cure: { en: 'Every branch must end its response, also for events that the program ignores and for repeated pushes. If the work takes long, answer first and work afterwards: in this package with deadlineMs and onLateReply; joinRetries adds the time of two more attempts.', zh: '每个分支都要结束响应，忽略的事件和重复的推送也一样。如果处理时间长，先返回响应，再处理：本包用 deadlineMs 和 onLateReply；joinRetries 还能用上平台另外两次重试的时间。' },
    },
  },
  server: {
    'server-refused': {
      message: { en: 'The server refused a request that is signed and sealed with the values given here.', zh: '服务器拒绝了用这里给出的配置签名、加密的请求。' },
      cure: { en: 'Its Token, EncodingAESKey or receiveId may differ, or something in front of it refused the request; wechat-callback doctor finds out which.', zh: '它的 Token、EncodingAESKey 或 receiveId 可能与这里不同，也可能是请求在到达它之前被拒绝；用 wechat-callback doctor 查明。' },
    },
    'recording-stale': {
      message: { en: 'The server refused the recorded push, whose timestamp is {minutes} minutes old: a server that checks the time must refuse it (STALE_TIMESTAMP in handlers of this package).', zh: '服务器拒绝了录制的推送，它的 timestamp 已经过去 {minutes} 分钟：校验时间的服务器就应该拒绝（本包的处理器报 STALE_TIMESTAMP）。' },
      cure: { en: 'Replay with --reseal and the account\'s Token and EncodingAESKey: it seals and signs the same message with the current time. If the server still refuses it, the time was not the reason.', zh: '重放时加上 --reseal，并给出该账号的 Token 和 EncodingAESKey：同一条消息会用当前时间重新加密、签名。如果仍被拒绝，原因就不在时间。' },
    },
    'server-signs-three-parts': {
      message: { en: 'The server computes msg_signature from three parts: the ciphertext is missing.', zh: '服务器计算 msg_signature 时只用了三个值，漏了密文。' },
      cure: { en: 'Sort and join four: token, timestamp, nonce and the text of echostr (GET) or Encrypt (POST).', zh: '应把四个值排序后拼接：token、timestamp、nonce，以及 echostr（GET）或 Encrypt（POST）的内容。' },
    },
    'server-reads-signature': {
      message: { en: 'The server checks the parameter signature, but this platform sends msg_signature.', zh: '服务器比较的是参数 signature，而这个平台发送的是 msg_signature。' },
      cure: { en: 'Read msg_signature from the query.', zh: '改为从查询串读取 msg_signature。' },
    },
    'server-decodes-twice': {
      message: { en: 'The server, or a proxy in front of it, decodes the query twice: echostr arrives unchanged only if it is encoded twice.', zh: '服务器或它前面的代理把查询串解码了两次：echostr 要编码两次才能完整到达。' },
      cure: { en: 'Take the value as the framework decoded it and do not decode it again; look for a proxy that rewrites URLs.', zh: '直接用框架解码后的值，不要再解码；检查代理是否改写了 URL。' },
    },
    'server-does-not-decode': {
      message: { en: 'The server does not decode the query: it reads %3D in echostr instead of =.', zh: '服务器没有对查询串解码：把 echostr 里的“=”读成了“%3D”。' },
      cure: { en: 'Read the value from the framework\'s parsed query, or decode it once with decodeURIComponent.', zh: '从框架解析好的查询参数里取值，或用 decodeURIComponent 解码一次。' },
    },
    'server-loses-plus': {
      message: { en: 'The server loses the + in echostr: it answers a URL check correctly if its echostr has no +.', zh: '服务器丢失了 echostr 里的“+”：不含“+”的验证请求能得到正确的响应。' },
      cure: { en: 'A + decoded twice becomes a space: decode once, or replace the spaces in echostr with +.', zh: '“+”被解码两次会变成空格：只解码一次，或把 echostr 中的空格还原成“+”。' },
    },
    'server-unpads-16': {
      message: { en: 'The server refuses padding of more than 16 bytes: it unpads in blocks of 16, so about half of all messages fail.', zh: '服务器不接受超过 16 字节的填充：它按 16 字节块去填充，约一半的消息会失败。' },
      cure: { en: 'Turn off the automatic padding of the AES library (setAutoPadding(false)), and remove as many bytes as the last byte says, 1 to 32.', zh: '关闭 AES 库的自动填充（setAutoPadding(false)），按最后一个字节的值去掉 1 到 32 字节。' },
    },
    'server-counts-characters': {
      message: { en: 'The server accepts an ASCII text but refuses a Chinese one: most likely it counts the length of the message in characters.', zh: '服务器接受纯 ASCII 的文本，却拒绝中文文本：很可能把消息长度当成了字符数。' },
      cure: { en: 'The 4 bytes before the message count bytes of UTF-8: cut the decrypted bytes first, and decode each part afterwards. If it does so already, check where the program fails with text that is not ASCII.', zh: '消息前面 4 个字节的长度按 UTF-8 字节数计：先按字节截取解密结果，再把各部分解码成文本。如果已经这样做，就检查程序在哪里处理不了非 ASCII 的文本。' },
    },
    'server-does-not-take-text-xml': {
      message: { en: 'The server accepts the push with another content type, but not with text/xml, which the platform sends.', zh: '换一种 Content-Type 服务器就接受推送，却不接受平台实际使用的 text/xml。' },
      cure: { en: 'Let the body parser read text/xml too, such as with express.text({ type: [\'text/xml\', \'application/xml\'] }).', zh: '让请求体解析器也读取 text/xml，例如 express.text({ type: [\'text/xml\', \'application/xml\'] })。' },
    },
    'server-expects-no-receiver': {
      message: { en: 'The server accepts messages that are sealed for an empty receiver, but not those sealed for the receiveId given here.', zh: '服务器接受接收方为空的消息，却不接受这里给出的 receiveId。' },
      cure: { en: 'If it is a bot (智能机器人), give --platform wecom-bot and --receive-id \'\' here. Otherwise its receiveId is empty: set it to the CorpID, SuiteId or AppID of this address.', zh: '如果是智能机器人，请加 --platform wecom-bot 和 --receive-id \'\'；否则是它的 receiveId 配成了空：请填写该回调地址对应的 CorpID、SuiteId 或 AppID。' },
    },
    'server-expects-json': {
      message: { en: 'The server accepts only JSON, not the XML of the push.', zh: '服务器只接受 JSON，不接受推送过来的 XML。' },
      cure: { en: 'Read XML, or set the format of the pushes to JSON if the console offers it.', zh: '改为读取 XML；后台可以选择格式的，也可以改选 JSON。' },
    },
    'server-checks-in-clear': {
      message: { en: 'The server answers the URL check of 公众号 and 小程序, whose echostr is plaintext, but not the one of WeCom.', zh: '服务器能处理公众号、小程序的 URL 验证（echostr 是明文），不能处理企业微信的。' },
      cure: { en: 'Decrypt echostr after verifying msg_signature, or give the right --platform here.', zh: '对 msg_signature 验签后解密 echostr；如果本来就是公众号或小程序，请用 --platform 指明。' },
    },
    'server-checks-sealed': {
      message: { en: 'The server answers the URL check of WeCom, whose echostr is sealed, but not the one of this platform.', zh: '服务器能处理企业微信的 URL 验证（echostr 已加密），不能处理这个平台的。' },
      cure: { en: 'Verify signature over three parts and answer echostr as it arrived, or give the right --platform here.', zh: '用三个值校验 signature，然后原样返回 echostr；如果本来就是企业微信，请用 --platform 指明。' },
    },
    'server-in-plain-mode': {
      message: { en: 'The server accepts plaintext pushes, but not the sealed ones of this account.', zh: '服务器接受明文推送，却不接受这个账号的加密推送。' },
      cure: { en: 'Set the server to 安全模式 and give it the EncodingAESKey, or use --mode plain if the console says 明文模式.', zh: '把服务器设为安全模式并配置 EncodingAESKey；如果后台选的是明文模式，这里用 --mode plain。' },
    },
    'server-in-safe-mode': {
      message: { en: 'The URL check shows that the Token is right, but the server refuses a plaintext push.', zh: 'URL 验证说明 Token 一致，但服务器拒绝明文推送。' },
      cure: { en: 'It is probably set to 安全模式: use --mode safe with the EncodingAESKey, or set both to 明文模式. Otherwise check the POST route.', zh: '它多半设成了安全模式：这里用 --mode safe 并给出 EncodingAESKey，或把两边都设为明文模式；否则检查 POST 路由。' },
    },
    'server-expects-bot-pushes': {
      message: { en: 'The server refuses pushes to an app, but accepts those to a bot (智能机器人).', zh: '服务器不接受应用的推送，但接受智能机器人的推送。' },
      cure: { en: 'To check a bot, give --platform wecom-bot here. If it is an app, set the platform of the server to \'wecom\'.', zh: '如果是智能机器人，请加 --platform wecom-bot；如果是应用，请把服务器的 platform 设为 \'wecom\'。' },
    },
    'server-credentials-differ': {
      message: { en: 'The server refuses every request that is signed and sealed with the values given here, in all variations.', zh: '服务器拒绝了用这里给出的配置签名、加密的请求，换其他写法也不接受。' },
      cure: { en: 'Its Token, EncodingAESKey or receiveId most likely differ from these. If it uses this package, the code in onError says which one: INVALID_SIGNATURE, DECRYPT_FAILED or INVALID_RECEIVE_ID. Compare them, restart the program if they were changed, and check what it received with wechat-callback explain. If they are equal, the server checks the signature or the time wrongly. Usual mistakes are parts that are not sorted before they are joined, hex digits compared in upper case, a timestamp in seconds read as milliseconds, and the text of the EncodingAESKey used as the key without base64 decoding.', zh: '它的 Token、EncodingAESKey 或 receiveId 很可能与这里不同。如果它用的是本包，onError 里的错误码会指出是哪一项：INVALID_SIGNATURE、DECRYPT_FAILED、INVALID_RECEIVE_ID。逐项核对；改过配置要重启程序；再用 wechat-callback explain 对照它实际收到的内容。如果都一致，就是签名或时间校验本身写错了：拼接前没有排序、用大写十六进制比较签名、把以秒为单位的时间戳当成毫秒，或者直接拿 EncodingAESKey 的文本当密钥，没有先做 base64 解码。' },
    },
    'server-token-differs': {
      message: { en: 'The server refuses every request that is signed with the Token given here, in all variations.', zh: '服务器拒绝了用这里给出的 Token 签名的请求，换其他写法也不接受。' },
      cure: { en: 'Compare the Token on both sides, and restart the program if it was changed; the server may also expect sealed pushes. If the Token is equal, the check itself is wrong: parts not sorted before they are joined, hex digits compared in upper case, or a timestamp in seconds read as milliseconds.', zh: '核对两边的 Token，改过要重启程序；也可能服务器要求的是加密推送。如果 Token 一致，就是校验本身写错了：拼接前没有排序、用大写十六进制比较签名，或把以秒为单位的时间戳当成毫秒。' },
    },
    'server-key-differs': {
      message: { en: 'The URL check shows that the Token is right, but the server refuses a sealed push in all variations.', zh: 'URL 验证说明 Token 一致，但加密推送被拒绝，换其他写法也不接受。' },
      cure: { en: 'Compare the EncodingAESKey and the AppID; then check the POST route: a body parser, CSRF protection, or a rule of the proxy that concerns only POST.', zh: '先核对 EncodingAESKey 和 AppID；再检查 POST 路由：请求体解析器、CSRF 校验，或代理上只针对 POST 的规则。' },
    },
    'server-refuses-checks': {
      message: { en: 'The server accepts pushes made with the values given here, but refuses a URL check made with the same values.', zh: '服务器能正确处理用这里给出的配置发出的推送，却拒绝用同样配置发出的 URL 验证。' },
      cure: { en: 'Check the GET route. It may be missing, or another program (a status page, the front end) may answer GET at this path. The route may also read the query wrongly, or be the only one that compares the receiveId. Log the URL that it received and check it with \'wechat-callback explain\'.', zh: '检查 GET 路由：可能没有注册，可能这个路径的 GET 由别的程序（状态页、前端页面）响应，也可能查询参数读得不对，或只在这里比较了 receiveId；记录它实际收到的 URL，用 wechat-callback explain 对照。' },
    },
    'server-refuses-pushes': {
      message: { en: 'The URL check shows that Token, EncodingAESKey and receiveId are right, but a push with the same values is refused.', zh: 'URL 验证说明 Token、EncodingAESKey、receiveId 都一致，但用同样配置的推送被拒绝。' },
      cure: { en: 'Check the POST route: a body parser that does not accept text/xml or changes the body, CSRF protection, a route that reads JSON. Log the request that arrived and check it with \'wechat-callback explain\'.', zh: '检查 POST 路由：请求体解析器不处理 text/xml 或改动了内容、CSRF 校验、按 JSON 读取；记录它实际收到的内容，用 wechat-callback explain 对照。' },
    },
    'server-refuses-events': {
      message: { en: 'The server accepts a message but refuses an event.', zh: '服务器接受消息，却拒绝事件。' },
      cure: { en: 'An event has no Content and no MsgId: check the log of the program, and answer 200 also to events that it ignores.', zh: '事件没有 Content 和 MsgId：查看程序日志；用不到的事件也要返回 200。' },
    },
    'retry-refused': {
      message: { en: 'The server refuses a push that it accepted before; the platform sends a push again if no answer arrived.', zh: '服务器拒绝了它接受过的推送，而平台没收到响应就会重试。' },
      cure: { en: 'Answer a repeated push with the same reply as before: recognise it by MsgId, and do not run the handler again.', zh: '重试的推送要返回与第一次相同的响应；用 MsgId 去重，不要再次执行业务。' },
    },
    'retry-not-answered-again': {
      severity: 'warning',
      message: { en: 'The first push got a reply, but the same push sent again got only an acknowledgement: the platform sends it again if the first answer did not arrive, and then the reply is lost.', zh: '第一次推送得到了回复，同一条推送重试时却只得到确认：平台正是在没收到第一次响应时才重试，这时回复就丢了。' },
      cure: { en: 'Store each answer by MsgId, and return the same reply again; handlers of this package do so.', zh: '按 MsgId 保存已返回的响应，重试时返回同样的回复；本包的处理器默认如此。' },
    },
    'handler-ran-twice': {
      severity: 'warning',
      message: { en: 'The same push, sent again as the platform does, got another answer: the handler probably ran twice.', zh: '同一条推送按平台的方式重试，得到了不同的响应：业务逻辑很可能执行了两次。' },
      cure: { en: 'Store each answer by MsgId (by FromUserName and CreateTime for events), and return it again; handlers of this package do so.', zh: '按 MsgId（事件用 FromUserName + CreateTime）保存已返回的响应，重试时再次返回；本包的处理器默认如此。' },
    },
    'stream-refresh-not-answered': {
      message: { en: 'The bot starts a stream, but does not answer the push that asks for the rest of the text: users see only the first piece.', zh: '机器人开启了流式消息，却没有响应平台的刷新推送：用户只能看到第一段内容。' },
      cure: { en: 'Answer each push whose msgtype is stream with the whole text so far under the same stream.id, and with finish: true at the end; a handler of this package does so if onMessage returns an AsyncIterable.', zh: '收到 msgtype 为 stream 的推送时，用同一个 stream.id 返回到目前为止的全部内容，结束时带上 finish: true；用本包时，让 onMessage 返回 AsyncIterable 即可。' },
    },
    'forged-push-taken': {
      message: { en: 'The server accepts a request whose signature is wrong: anyone who knows the address can send it messages.', zh: '服务器接受了签名错误的请求：任何知道地址的人都能给它发消息。' },
      cure: { en: 'Verify the signature before anything else, and answer 403 with an empty body if it is wrong.', zh: '先验签再做其他事；签名不匹配时返回 403，不带内容。' },
    },
    'receiver-not-checked': {
      message: { en: 'The server accepts a push that is sealed for another receiver: another company can pass its messages off as yours.', zh: '服务器接受了发给其他接收方的推送：别家企业的消息可以冒充进来。' },
      cure: { en: 'After decryption, compare the id at the end of the message with the CorpID, SuiteId or AppID of this address.', zh: '解密后把消息末尾的 ID 与该回调地址的 CorpID、SuiteId 或 AppID 比较。' },
    },
    'stale-push-taken': {
      severity: 'warning',
      message: { en: 'The server accepts a push whose timestamp is an hour old, so a captured push can be sent again.', zh: '服务器接受一小时前的时间戳，抓到的请求可以被重放。' },
      cure: { en: 'Optional: refuse timestamps that are more than 300 seconds off (toleranceSeconds: 300 in this package). The platform documents no time window, so a callback works without it.', zh: '可以拒绝与当前时间相差 300 秒以上的时间戳（本包设置 toleranceSeconds: 300）。平台没有规定时间窗口，不设置也能正常使用。' },
    },
    'body-without-limit': {
      severity: 'warning',
      message: { en: 'The server reads a body of 2 MiB; no push is that large, and anyone can fill its memory this way.', zh: '服务器读取了 2 MiB 的请求体，而推送从不会这么大：任何人都能借此占满内存。' },
      cure: { en: 'Stop reading at 512 KiB and answer 413; handlers of this package do so.', zh: '读到 512 KiB 就停止并返回 413；本包的处理器默认如此。' },
    },
    'answered-alike': {
      severity: 'warning',
      message: { en: 'The server acknowledged this request exactly like a genuine push, so it cannot be seen from outside whether the server refused it.', zh: '服务器对这个请求的响应与对正常推送的响应完全一样：从外面无法判断它是否已拒绝。' },
      cure: { en: 'Answer 403 if you refuse a push, and check in your log that this push was not handled.', zh: '拒绝时返回 403；并在日志里确认这条消息没有被处理。' },
    },
    'refused-by-crash': {
      severity: 'warning',
      message: { en: 'The server refused the request with a program error, not with a clear refusal.', zh: '服务器以报错的方式拒绝：本该是明确的拒绝，却成了程序错误。' },
      cure: { en: 'Catch the error of the check and answer 403; the platform repeats a push that is answered with 5xx.', zh: '捕获校验抛出的错误并返回 403；返回 5xx 时平台会重试推送。' },
    },
    'not-clearly-refused': {
      severity: 'warning',
      message: { en: 'The request was neither accepted nor clearly refused: the answer does not seem to come from the check of the program.', zh: '既没有接受，也没有明确拒绝：这不像是程序校验之后返回的响应。' },
      cure: { en: 'Answer 403 at once; a redirect, a login or a timeout keeps connections open and hides what the program does.', zh: '立即返回 403；重定向、登录页或超时会占用连接，也看不出程序做了什么。' },
    },
  },
  api: {
    'api-not-answered': {
      message: { en: 'The platform\'s API gave no usable answer to {path}.', zh: '平台接口 {path} 没有返回可用的响应。' },
      cure: { en: 'Check DNS, firewall and proxy between this machine and the platform, and --api-base-url.', zh: '检查本机到平台之间的 DNS、防火墙和代理，以及 --api-base-url。' },
    },
    'api-ip-not-allowed': {
      message: { en: 'The platform does not allow API calls from {ip}, the address of the machine on which the doctor runs.', zh: '平台不允许从 {ip} 调用接口，这是运行 doctor 的这台机器的 IP。' },
      cure: { en: 'Add the address to the list in the console, which the doctor names. If your program runs on another machine, allow the address of that one.', zh: '把这个 IP 加入后台的名单（doctor 会指出在哪里）。如果程序运行在另一台机器上，要加的是那台机器的 IP。' },
    },
    'api-refused': {
      message: { en: 'The platform refuses {path}: errcode {errcode}.', zh: '平台拒绝了 {path}：errcode {errcode}。' },
      cure: { en: 'The doctor says what the errcode means and what to do; the page on answering later lists all of them.', zh: 'doctor 会说明这个 errcode 的含义和解决办法；全部错误码见“稍后回复”一页。' },
    },
    'callback-host-unknown': {
      message: { en: 'The platform finds no address for the host of the URL that is set in its console.', zh: '平台解析不到后台所填 URL 的域名。' },
      cure: { en: 'Check the host name in the console and its DNS record; a new record may take some minutes.', zh: '检查后台填写的域名和它的 DNS 记录；新记录可能要几分钟才生效。' },
    },
    'callback-ping-lost': {
      severity: 'warning',
      message: { en: 'The host of the URL in the console does not answer the platform\'s ping.', zh: '后台所填 URL 的主机不响应平台的 ping。' },
      cure: { en: 'This is no fault by itself, since many firewalls drop pings. If pushes do not arrive either, let the addresses of getcallbackip through the firewall.', zh: '这本身不算故障，很多防火墙都会丢弃 ping。如果推送也收不到，请在防火墙放行 getcallbackip 返回的地址。' },
    },
  },
}
