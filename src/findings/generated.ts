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
}

/** The texts of every code, by part. Plain data, so that a bundler can leave it out where it is not used. */
export const FINDING_TEXTS: { readonly [Part in keyof PartCodes]: Readonly<Record<PartCodes[Part], FindingText>> } = {
  credentials: {
    'token-missing': {
      message: { en: 'The token is missing or empty.', zh: 'token 没有给出，或者是空的。' },
      cure: { en: 'Set token to the Token of the console; if it comes from an environment variable, check that it is set where the program runs.', zh: '把 token 设为后台的 Token（令牌）；如果取自环境变量，确认运行程序的环境里确实有它。' },
    },
    'token-and-key-swapped': {
      message: { en: 'The token and the EncodingAESKey are swapped: the token looks like a key of 43 characters.', zh: 'token 与 EncodingAESKey 填反了：token 看起来是 43 位的密钥。' },
      cure: { en: 'Exchange the two values: encodingAESKey is the one of 43 characters, token the shorter one.', zh: '把两个值对调：43 位的是 encodingAESKey，短的那个是 token。' },
    },
    'token-white-space': {
      message: { en: 'The token has white space or an invisible character in it: {character} at position {position}.', zh: 'token 里有空白或看不见的字符：第 {position} 个字符是 {character}。' },
      cure: { en: 'Copy the Token again from the console without anything around it, and look for a line end or a space in the configuration file.', zh: '从后台重新复制 Token，前后不要带任何东西；再检查配置文件里有没有换行或空格。' },
    },
    'token-odd-character': {
      message: { en: 'The signature does not fit, and the token has a character that is neither a letter nor a digit: {character} at position {position}.', zh: '签名对不上，而且 token 里有字母和数字以外的字符：第 {position} 个字符是 {character}。' },
      cure: { en: 'Copy the Token again: only letters and digits, not full-width, without the quotes of the configuration file.', zh: '重新复制 Token：只有半角字母和数字，不带配置文件里的引号。' },
    },
    'key-missing': {
      message: { en: 'The EncodingAESKey is missing or empty.', zh: 'encodingAESKey 没有给出，或者是空的。' },
      cure: { en: 'Set encodingAESKey to the EncodingAESKey of the console and check the environment variable; only 明文模式 has none (mode: \'plain\').', zh: '把 encodingAESKey 设为后台的 EncodingAESKey，并检查环境变量；只有明文模式才没有密钥（mode: \'plain\'）。' },
    },
    'key-equals-sign': {
      message: { en: 'The EncodingAESKey has 44 characters: a "=" was added to its end.', zh: 'encodingAESKey 有 44 个字符：末尾多了一个“=”。' },
      cure: { en: 'Give the 43 characters as the console shows them; the "=" belongs to decoding and is added there.', zh: '原样填后台显示的 43 个字符；“=”是解码时才补的，程序会自己补。' },
    },
    'key-is-secret': {
      message: { en: 'The EncodingAESKey has 43 characters, but with {character} at position {position}: it looks like the Secret of an app.', zh: 'encodingAESKey 虽然有 43 个字符，但第 {position} 个是 {character}：看起来填成了应用的 Secret。' },
      cure: { en: 'Take the EncodingAESKey from the page of the callback address (接收消息 / 服务器配置), not the Secret of the app.', zh: '到回调配置页（接收消息服务器配置）复制 EncodingAESKey，不要用应用的 Secret。' },
    },
    'key-odd-character': {
      message: { en: 'The EncodingAESKey has a character that does not belong in it: {character} at position {position} (of {length} characters).', zh: 'encodingAESKey 里有不该有的字符：第 {position} 个是 {character}（共 {length} 个字符）。' },
      cure: { en: 'Copy it again from the console: 43 letters and digits, without quotes, spaces or line ends.', zh: '从后台重新复制：43 位字母和数字，不带引号、空格和换行。' },
    },
    'key-length': {
      message: { en: 'The EncodingAESKey has {length} characters; it must have 43.', zh: 'encodingAESKey 有 {length} 个字符，应该是 43 个。' },
      cure: { en: 'Copy it again from the console, whole.', zh: '从后台重新完整复制一遍。' },
    },
    'receive-id-missing': {
      message: { en: 'receiveId is missing.', zh: 'receiveId 没有给出。' },
      cure: { en: 'Give the CorpID (企业微信: 我的企业 → 企业信息), SuiteId (third-party apps) or AppID (公众号, 小程序, 开放平台), or \'\' for a bot of your own company; if it comes from an environment variable, check that it is set where the program runs.', zh: '填 CorpID（企业微信：我的企业 → 企业信息）、SuiteId（第三方应用）或 AppID（公众号、小程序、开放平台）；本企业的智能机器人填 \'\'；如果取自环境变量，确认运行程序的环境里确实有它。' },
    },
    'receive-id-malformed': {
      message: { en: 'receiveId is neither an id, a list of ids, nor a function that answers true or false at once.', zh: 'receiveId 既不是 ID，也不是 ID 列表，也不是当场返回 true / false 的函数。' },
      cure: { en: 'Give the CorpID, SuiteId or AppID as a text, a list of them, or \'\' for a bot of your own company; a function must not be async.', zh: '用字符串填 CorpID、SuiteId 或 AppID，或它们的列表；本企业的智能机器人填 \'\'；函数不能是 async。' },
    },
    'receive-id-white-space': {
      message: { en: 'receiveId has white space or an invisible character around it.', zh: 'receiveId 前后有空白或看不见的字符。' },
      cure: { en: 'Copy the id again from the console without anything around it.', zh: '从后台重新复制 ID，前后不要带任何东西。' },
    },
    'request-of-other-app': {
      message: { en: 'The request is meant for another app: token and key of another one of your apps (number {index} of those given) fit it, those of this app do not.', zh: '这个请求是发给另一个应用的：你另一个应用（给出的其他应用中第 {index} 个）的 token 和密钥对得上，当前应用的对不上。' },
      cure: { en: 'That app\'s console page has this URL: give each app a URL of its own, or use that app\'s credentials here.', zh: '那个应用的后台填的是这个 URL：给每个应用各配一个 URL，或在这里换用那个应用的凭据。' },
    },
    'token-of-other-app': {
      message: { en: 'The token was mixed up with another one of your tokens (number {index} of those given).', zh: 'token 与你另一个应用的弄混了（给出的其他 token 中第 {index} 个）。' },
      cure: { en: 'Copy the Token from the console page of the app that this URL belongs to, and press 保存 there once more.', zh: '到这个 URL 所属应用的配置页复制 Token，并在那里再点一次“保存”。' },
    },
    'token-wrong': {
      message: { en: 'The signature fits none of the tokens given: the token here is not the one that the platform signs with.', zh: '签名和给出的任何 token 都对不上：这里的 token 不是平台签名用的那一个。' },
      cure: { en: 'Compare token with the Token on the console page of exactly this URL (case counts), press 保存 there, and restart the program; if both agree, something on the way changed the query, or, with a push, URL and body are of two different requests.', zh: '把 token 与后台里这个 URL 所在页面的 Token 逐字核对（区分大小写），在后台点“保存”后重启程序；如果一致，就是途中有东西改动了查询参数，或者（推送时）URL 和请求体不是同一个请求的。' },
    },
    'key-of-other-app': {
      message: { en: 'The signature fits, but the EncodingAESKey was mixed up with another one of your keys (number {index} of those given).', zh: '签名对得上，但 encodingAESKey 与你另一个应用的弄混了（给出的其他密钥中第 {index} 个）。' },
      cure: { en: 'Copy the EncodingAESKey from the same console page as the Token.', zh: '从 Token 所在的同一个配置页复制 EncodingAESKey。' },
    },
    'credentials-mixed': {
      message: { en: 'The token is of one set of the credentials and the key of the other (current and previous), and sets are never mixed.', zh: '签名用的是一组凭据的 token，加密用的却是另一组的密钥（当前的与 previous 的），而两组不会混用。' },
      cure: { en: 'Name in previous only what really changed in the console; the other value is then that of the current set.', zh: 'previous 里只写后台真正改过的那一项；没写的一项沿用当前的值。' },
    },
    'key-wrong': {
      message: { en: 'The signature fits, but the text does not open with this EncodingAESKey (the padding is wrong).', zh: '签名对得上，但用这个 encodingAESKey 解不开密文（填充不对）。' },
      cure: { en: 'Copy the EncodingAESKey again from the page of this URL, and press 保存 there: a key that was only 随机获取 and not saved is not in force.', zh: '从这个 URL 的配置页重新复制 EncodingAESKey，并点“保存”：只点了“随机获取”没有保存的密钥不会生效。' },
    },
    'receive-id-empty': {
      message: { en: 'The text is sealed for an empty receiver, which receiveId does not accept.', zh: '密文里的接收方是空的，而 receiveId 不接受空值。' },
      cure: { en: 'Set receiveId to \'\'. So do bots of one\'s own company (platform \'wecom-bot\') and third-party apps of a person.', zh: '把 receiveId 设为 \'\'。本企业的智能机器人（platform: \'wecom-bot\'）和个人开发的第三方应用就是这样。' },
    },
    'receive-id-corp-id': {
      message: { en: 'The text is sealed for the CorpID {arrived}, which receiveId does not accept.', zh: '密文里的接收方是企业 ID（CorpID）{arrived}，而 receiveId 不接受它。' },
      cure: { en: 'For an app of your own (platform \'wecom\') set receiveId to that CorpID, if it is your company\'s (我的企业 → 企业信息); with \'wecom-suite\' list it beside the SuiteId: the URL check comes for the provider\'s CorpID, messages for the companies\'.', zh: '自建应用（platform: \'wecom\'）：如果它就是贵企业的 ID（我的企业 → 企业信息），把 receiveId 设为它；第三方应用（\'wecom-suite\'）：把它与 SuiteId 一起列入 receiveId，URL 验证用服务商的 CorpID，消息用授权企业的 CorpID。' },
    },
    'receive-id-suite-id': {
      message: { en: 'The text is sealed for the SuiteId {arrived}, which receiveId does not accept.', zh: '密文里的接收方是第三方应用的 SuiteId {arrived}，而 receiveId 不接受它。' },
      cure: { en: 'Use platform \'wecom-suite\' with receiveId: [that SuiteId, and the CorpIDs that it serves].', zh: '用 platform: \'wecom-suite\'，receiveId 设为 [这个 SuiteId, 以及所服务企业的 CorpID]。' },
    },
    'receive-id-app-id': {
      message: { en: 'The text is sealed for the AppID {arrived}, which receiveId does not accept.', zh: '密文里的接收方是 AppID {arrived}，而 receiveId 不接受它。' },
      cure: { en: 'Set receiveId to that AppID if it is yours, with platform {platforms}; on behalf of others (开放平台) it is the AppID of the component, never that of the account, nor the original id (gh_…).', zh: '如果它是你的 AppID，把 receiveId 设为它，platform 用 {platforms}；代公众号、小程序收消息（开放平台）时填第三方平台自己的 AppID，不是被代理账号的，也不是原始 ID（gh_…）。' },
    },
    'receive-id-other': {
      message: { en: 'The text is sealed for another receiver ({arrived}), which receiveId does not accept.', zh: '密文里的接收方是另一个 ID（{arrived}），receiveId 不接受它。' },
      cure: { en: 'Check which app the URL belongs to; if the id is one of yours (a bot or a device model of a third party), add it to receiveId.', zh: '核对这个 URL 属于哪个应用；如果这个 ID 是你的（如第三方的机器人、硬件型号），把它加进 receiveId。' },
    },
    'previous-credentials': {
      severity: 'warning',
      message: { en: 'The request fits the previous values: the platform does not use the new token or key yet.', zh: '这个请求对得上的是旧值（previous）：平台还没有用上新的 token 或密钥。' },
      cure: { en: 'Keep previous in place, and press 保存 in the console if the change was not saved; handlers of this package accept both.', zh: '保留 previous；如果后台的改动还没保存，点“保存”。本包的处理器两组都接受。' },
    },
  },
  request: {
    'url-missing': {
      message: { en: 'The URL of the request was not given.', zh: '没有给出请求的 URL。' },
      cure: { en: 'Set url to the URL as it arrived: req.url (Node), request.url (Fetch), $request_uri (nginx), or the line of the access log.', zh: '把 url 设为到达时的 URL：req.url（Node）、request.url（Fetch）、$request_uri（nginx），或者访问日志里的那一行。' },
    },
    'ampersand-escaped': {
      message: { en: 'The "&" between the parameters arrived escaped: as "&amp;", "\\u0026", "\\&" or "^&".', zh: '参数之间的“&”被转义过：成了“&amp;”“\\u0026”“\\&”或“^&”。' },
      cure: { en: 'Take the URL from the request itself, not from a page, a JSON log or a command line that escaped it; if it is the request itself, look for a gateway that does so.', zh: '从请求本身取 URL，不要用网页、JSON 日志或命令行里转义过的；如果请求本身就是这样，检查网关有没有转义。' },
    },
    'query-missing': {
      message: { en: 'The URL has none of the parameters of a callback.', zh: 'URL 里没有任何回调参数。' },
      cure: { en: 'It was opened by a browser or a health check, or a proxy dropped the query: pass it on (nginx: $request_uri, or $is_args$args), and capture the URL before any router changes it.', zh: '这是浏览器或健康检查打开的，或者代理丢掉了查询串：转发时要带上（nginx 用 $request_uri 或 $is_args$args），并在路由改写之前记录 URL。' },
    },
    'query-encoded': {
      message: { en: 'The whole query is URL-encoded, or stands inside another parameter (redirect=…).', zh: '整个查询串被 URL 编码了，或者嵌在了另一个参数里（redirect=…）。' },
      cure: { en: 'A login page, a gateway or encodeURIComponent did so: take logins off this path, have the raw query passed on, and encode values one by one.', zh: '这是登录页、网关或 encodeURIComponent 造成的：让这个路径不经过登录，原样转发查询串，只对单个参数值编码。' },
    },
    'query-not-understood': {
      message: { en: 'The names of the parameters are there, but not as a query, so what they hold could not be read.', zh: '参数名都在，但不是查询串的写法，读不出各个参数的值。' },
      cure: { en: 'Give the URL as it arrived (/callback?msg_signature=…&timestamp=…&nonce=…), or the parameters as JSON: {"msg_signature":"…","timestamp":"…","nonce":"…"}.', zh: '请给出到达时的 URL（/callback?msg_signature=…&timestamp=…&nonce=…），或者把参数写成 JSON：{"msg_signature":"…","timestamp":"…","nonce":"…"}。' },
    },
    'method-unexpected': {
      message: { en: 'The request is neither GET nor POST, which is all that the platform sends.', zh: '请求方法既不是 GET 也不是 POST，而平台只发这两种。' },
      cure: { en: 'It is a probe or a preflight of something else, or a proxy rewrote the method: look for one that came from the platform.', zh: '这是别处来的探测或预检请求，或者代理改写了方法：请另找一个平台发来的请求。' },
    },
    'get-for-post': {
      message: { en: 'A GET without echostr arrived where a push is a POST.', zh: '收到的是不带 echostr 的 GET，而推送应该是 POST。' },
      cure: { en: 'A redirect turns POST into GET (http to https, a slash at the end, www): put the final URL into the console.', zh: '重定向会把 POST 变成 GET（http 跳 https、末尾斜杠、www）：在后台直接填最终的 URL。' },
    },
    'post-for-get': {
      message: { en: 'A POST with an echostr and no body arrived where the URL check is a GET.', zh: '收到的是带 echostr、没有请求体的 POST，而 URL 验证应该是 GET。' },
      cure: { en: 'Send the check of your own test by GET, and look for a proxy that rewrites methods.', zh: '自己测试时用 GET 发送，并检查代理有没有改写方法。' },
    },
    'parameter-renamed': {
      message: { en: 'The parameter {name} is missing, but {found} is there: the name or its case was changed on the way.', zh: '没有参数 {name}，却有 {found}：它被改了名或改了大小写。' },
      cure: { en: 'Read and pass on {name} exactly as the platform writes it; look at the gateway and at the binding of the framework.', zh: '按平台的原样读取和转发 {name}；检查网关和框架的参数绑定。' },
    },
    'parameter-missing': {
      message: { en: 'The parameter {name} is missing from the query, or empty.', zh: '查询串里没有参数 {name}，或者它是空的。' },
      cure: { en: 'If the URL was given at a shell, put it in quotes, or it ends at the first "&". Else have the whole query passed on, and compare with the access log of the outermost proxy.', zh: '如果是在 shell 里给出的 URL，请加上引号，否则会在第一个“&”处断开。其他情况：让完整的查询串转发过来，并与最外层代理的访问日志比对。' },
    },
    'parameter-repeated': {
      message: { en: 'The parameter {name} is in the query more than once.', zh: '查询串里参数 {name} 出现了不止一次。' },
      cure: { en: 'Remove it from the URL in the console, or stop the proxy from appending the query a second time.', zh: '把它从后台填的 URL 里去掉，或者别让代理把查询串再拼一遍。' },
    },
    'timestamp-milliseconds': {
      message: { en: 'The timestamp of the query is in milliseconds; the platform writes seconds (ten digits).', zh: '查询串里的 timestamp 是毫秒；平台写的是秒（十位数字）。' },
      cure: { en: 'The request was made by a test of your own: let it take Math.floor(Date.now() / 1000).', zh: '这个请求来自你自己的测试：改用 Math.floor(Date.now() / 1000)。' },
    },
    'body-empty': {
      message: { en: 'The body of the push is empty.', zh: '推送的请求体是空的。' },
      cure: { en: 'Something read the stream before (a body parser, a logging middleware), or a redirect dropped the body: keep the raw body, for example as req.rawBody.', zh: '前面有东西读完了数据流（body 解析器、日志中间件），或者重定向丢了请求体：请保留原始请求体，例如放到 req.rawBody。' },
    },
    'body-unread': {
      message: { en: 'The body is a promise, a stream, a Blob or a whole request that has not been read.', zh: '传入的请求体是 Promise、数据流、Blob 或整个请求对象，还没有读取。' },
      cure: { en: 'Read it first: await request.arrayBuffer() or request.text() with Fetch, await buffer(req) of node:stream/consumers on Node.', zh: '先读出来：Fetch 用 await request.arrayBuffer() 或 request.text()，Node 用 node:stream/consumers 的 await buffer(req)。' },
    },
    'body-compressed': {
      message: { en: 'The body of the push is compressed.', zh: '推送的请求体是压缩过的。' },
      cure: { en: 'The platform does not compress: have the proxy pass the body on as it is, or decompress it before.', zh: '平台不会压缩：让代理原样转发请求体，或者先解压。' },
    },
    'body-too-large': {
      message: { en: 'The body has more than {limit} bytes, the limit of a handler by default and more than any push has.', zh: '请求体超过 {limit} 字节，这是处理器的默认上限，任何推送都没有这么大。' },
      cure: { en: 'Find out who sends it; if it is genuine, raise maxBodyBytes (and client_max_body_size of nginx).', zh: '查清是谁发的；如果确实来自平台，调大 maxBodyBytes（以及 nginx 的 client_max_body_size）。' },
    },
    'body-stringified': {
      message: { en: 'The body is a text like "[object Object]" or "<Buffer 3c 78 …>": a value that is not a text was turned into one.', zh: '请求体成了“[object Object]”或“<Buffer 3c 78 …>”之类的文本：有个不是文本的值被直接转成了字符串。' },
      cure: { en: 'Hand over the raw body (bytes or text), or the parsed object itself, not String(object) and not what console.log prints.', zh: '请传原始请求体（字节或文本），或解析后的对象本身，不要传 String(object) 的结果，也不要传 console.log 打印出来的内容。' },
    },
    'body-escaped': {
      message: { en: 'The body is escaped: as HTML (&lt;), as a URL (%3C), or by quotes around it.', zh: '请求体被转义过：HTML 转义（&lt;）、URL 编码（%3C），或者整个放在了引号里。' },
      cure: { en: 'Hand over the raw body, from the stream and not from a log or a filter (XSS) that escapes.', zh: '从数据流取原始请求体，不要用日志里的，也不要经过会转义的过滤器（如防 XSS）。' },
    },
    'body-parsed-away': {
      message: { en: 'A body parser left an empty object: it read the stream and understood nothing of it.', zh: 'body 解析器留下了一个空对象：它读完了数据流，却什么也没解析出来。' },
      cure: { en: 'Let the route have the raw body: express.raw({ type: \'*/*\' }) or express.text({ type: \'*/*\' }) instead of express.json(), or mount the handler before the parsers.', zh: '让这个路由拿到原始请求体：用 express.raw({ type: \'*/*\' }) 或 express.text({ type: \'*/*\' }) 代替 express.json()，或者把处理器挂在解析器之前。' },
    },
    'body-parsed-as-form': {
      message: { en: 'The XML was parsed as a form: its text has become the name of a field.', zh: 'XML 被当成表单解析了：整段文本成了一个字段名。' },
      cure: { en: 'Take the form parser (express.urlencoded, koa-bodyparser) off this route, and read the body as text.', zh: '这个路由不要经过表单解析器（express.urlencoded、koa-bodyparser），按文本读取请求体。' },
    },
    'body-parsed': {
      message: { en: 'The body was parsed to an object, but in 明文模式 the body is the message and its text is needed.', zh: '请求体已被解析成对象，而明文模式下请求体就是消息，需要它的原文。' },
      cure: { en: 'Keep the raw text, for example by the verify function of express.json, in req.rawBody.', zh: '保留原文，例如用 express.json 的 verify 选项存到 req.rawBody。' },
    },
    'body-truncated': {
      message: { en: 'The body is cut off: its end is missing.', zh: '请求体不完整：结尾缺了一段。' },
      cure: { en: 'Collect all chunks before reading it, and look for limits of the proxy or the log that the body was taken from.', zh: '收齐所有数据块再读；检查代理的限制，或者记录请求体的日志是否截断。' },
    },
    'body-malformed': {
      message: { en: 'The body is neither XML with the root <xml> nor a JSON object, or is malformed.', zh: '请求体既不是以 <xml> 为根的 XML，也不是 JSON 对象，或者格式有错。' },
      cure: { en: 'Hand over the body exactly as it arrived, as UTF-8, neither decoded, escaped nor put together again.', zh: '原样传入 UTF-8 的请求体，不要解码、转义，也不要重新拼装。' },
    },
    'push-in-clear': {
      message: { en: 'A push in clear reached an endpoint that expects sealed ones.', zh: '收到的是明文推送，而这里按加密推送配置。' },
      cure: { en: 'Set 消息加解密方式 in the console to 安全模式, or, if you do want 明文模式, mode: \'plain\' here.', zh: '在后台把“消息加解密方式”改为安全模式；如果确实要用明文模式，在这里设 mode: \'plain\'。' },
    },
    'push-not-sealed': {
      message: { en: 'A push in clear arrived, but this platform seals every push.', zh: '收到的是明文推送，而这个平台的推送一律加密。' },
      cure: { en: 'Hand over the body as it arrived: something may have decrypted it first. If it did arrive so, platform names the wrong product, or the sender is not the platform.', zh: '请传入原始请求体：可能前面已经有程序解密过了。如果收到时就是明文，那么 platform 配错了产品，或者发送方不是平台。' },
    },
    'push-sealed': {
      message: { en: 'A sealed push reached an endpoint in plain mode.', zh: '收到的是加密推送，而这里配置的是明文模式。' },
      cure: { en: 'Set mode to \'safe\' or \'compat\' as in the console, and give encodingAESKey and receiveId.', zh: '按后台的设置把 mode 改为 \'safe\' 或 \'compat\'，并给出 encodingAESKey 和 receiveId。' },
    },
    'encrypt-missing': {
      message: { en: 'The body can be read, but does not have exactly one Encrypt at its top.', zh: '请求体能读，但顶层没有、或不止一个 Encrypt。' },
      cure: { en: 'Check that it is the body of this push, whole and not converted, and that the request came from the platform.', zh: '确认它就是这次推送的请求体，完整且没有被转换过，并且确实来自平台。' },
    },
    'platform-mismatch': {
      message: { en: 'The request is signed as another platform does it, not as the one named in the options: it looks like {platforms}.', zh: '请求的签名方式不是所填 platform 的，而像是 {platforms} 的。' },
      cure: { en: 'Set platform to the product whose console has this URL.', zh: '把 platform 设为这个 URL 所在后台对应的产品。' },
    },
    'signature-for-msg-signature': {
      message: { en: 'signature was used for msg_signature: they are two signatures, and what is encrypted has the second.', zh: '把 signature 当成了 msg_signature：这是两个不同的签名，密文要用后者。' },
      cure: { en: 'Read msg_signature from the query and check it over four parts: token, timestamp, nonce and Encrypt (or echostr).', zh: '从查询串取 msg_signature，用四个值校验：token、timestamp、nonce 和 Encrypt（或 echostr）。' },
    },
    'three-parts-signed': {
      message: { en: 'msg_signature was made of three parts: the encrypted text was left out.', zh: 'msg_signature 只用了三个值计算：漏了密文。' },
      cure: { en: 'Sign sort(token, timestamp, nonce, Encrypt or echostr); three parts make the signature of 明文模式.', zh: '要对 token、timestamp、nonce、Encrypt（或 echostr）四个值排序后签名；只有三个值的是明文模式的 signature。' },
    },
    'four-parts-signed': {
      message: { en: 'signature was made of four parts: here it covers only token, timestamp and nonce.', zh: 'signature 用了四个值计算：这里只应包含 token、timestamp、nonce。' },
      cure: { en: 'Leave echostr or the body out of signature; only msg_signature covers what is encrypted.', zh: '计算 signature 时不要加 echostr 或请求体；只有 msg_signature 才包含密文。' },
    },
    'signature-malformed': {
      message: { en: '{name} is not 40 lower-case hex digits, so it was cut off or changed.', zh: '{name} 不是 40 位小写十六进制数，说明被截断或改动过。' },
      cure: { en: 'Take the URL as it arrived, and check the length limit of what stored or passed it on; a test of your own must write the digest in lower case.', zh: '取到达时的原始 URL，检查保存或转发它的环节有没有长度限制；自己的测试要用小写输出摘要。' },
    },
    'timestamp-malformed': {
      message: { en: 'The signature does not fit, and the timestamp of the query is not ten digits.', zh: '签名对不上，而且查询串里的 timestamp 不是十位数字。' },
      cure: { en: 'Take the URL as it arrived: the timestamp was formatted or replaced.', zh: '取到达时的原始 URL：timestamp 被格式化或替换过。' },
    },
    'signed-parts-moved': {
      message: { en: 'The signature fits, but the timestamp is not 10 to 13 digits or the nonce is longer than 43 characters: part of one signed value may have been moved into another.', zh: '签名对得上，但 timestamp 不是 10 到 13 位数字，或 nonce 超过 43 个字符：可能有人把某个签名参数的一部分挪进了另一个参数。' },
      cure: { en: 'The platform sends ten digits and a short nonce: let a test of your own do so too. In production this is an attack with a captured push, and handlers refuse it.', zh: '平台发送的是十位数字和较短的 nonce，自己的测试请照此生成；如果是线上收到的，就是有人在借用截获的推送发起攻击，处理器会拒绝。' },
    },
    'encrypted-text-damaged': {
      message: { en: 'The signature does not fit, and the encrypted text is not base64 of whole blocks: it was cut off or changed.', zh: '签名对不上，而且密文不是由整块组成的 base64：被截断或改动过。' },
      cure: { en: 'Take URL and body as they arrived, with nothing in front or behind, and check the length limits of logs, columns and proxies in between.', zh: '取到达时的原始 URL 和请求体，前后不要带别的内容，再检查日志、数据库字段和代理的长度限制。' },
    },
    'body-of-other-request': {
      message: { en: 'The signature does not cover this body: URL and body are probably of two different requests.', zh: '签名对不上这个请求体：URL 和请求体很可能不是同一个请求的。' },
      cure: { en: 'Take both from one request, for example by logging them in one line; if they are, compare token with the Token of the console.', zh: '从同一个请求取这两样，例如在日志里写成一行；如果确实是同一个请求，再把 token 与后台的 Token 核对。' },
    },
    'echostr-encoded-twice': {
      message: { en: 'echostr is URL-encoded twice: what is decoded once still has %2B, %2F or %3D in it.', zh: 'echostr 被 URL 编码了两次：解码一次之后里面还有 %2B、%2F 或 %3D。' },
      cure: { en: 'Find the proxy or gateway that encodes the query again and have it pass the raw query; do not decode twice here.', zh: '找到重复编码查询串的代理或网关，让它转发原始查询串；不要在这里再解码一次了事。' },
    },
    'plus-lost-before-signing': {
      message: { en: 'msg_signature was made over the encrypted text after its "+" had become spaces.', zh: '计算 msg_signature 时，密文里的“+”已经变成了空格。' },
      cure: { en: 'Sign the base64 text itself, and only then write it out: into a URL by encodeURIComponent.', zh: '对 base64 原文签名，然后再写出；写进 URL 时用 encodeURIComponent。' },
    },
    'equals-sign-lost': {
      message: { en: 'echostr has lost the "=" at its end.', zh: 'echostr 末尾的“=”丢了。' },
      cure: { en: 'Split parameters at the first \'=\' only, or use URLSearchParams; a parser that splits at each one loses them.', zh: '解析参数时只按第一个“=”切分，或者用 URLSearchParams；按每个“=”切分就会丢掉它们。' },
    },
    'plus-lost-in-body': {
      message: { en: 'In the body, the "+" of Encrypt have become spaces.', zh: '请求体里 Encrypt 的“+”变成了空格。' },
      cure: { en: 'The body was decoded like a form on its way: hand over the raw body, without decodeURIComponent or a form parser.', zh: '请求体在途中被当成表单解码了：请传原始请求体，不要 decodeURIComponent，也不要经过表单解析器。' },
    },
    'ciphertext-malformed': {
      message: { en: 'The signature fits, but the encrypted text is not base64 of whole blocks of 32 bytes.', zh: '签名对得上，但密文不是由 32 字节整块组成的 base64。' },
      cure: { en: 'The sender seals it wrongly, often by padding to AES\'s own 16 bytes: pad by PKCS#7 to 32, and write standard base64.', zh: '加密的一方做错了，常见的是按 AES 自己的 16 字节填充：要用 PKCS#7 填充到 32 字节的倍数，并用标准 base64。' },
    },
    'frame-without-random': {
      message: { en: 'The key opens the text, but the text does not begin with 16 random bytes.', zh: '密钥能解开密文，但明文开头缺少 16 字节随机数。' },
      cure: { en: 'The sender seals it wrongly: the plaintext is 16 random bytes, 4 bytes of length, the message, the receiver.', zh: '加密的一方拼错了明文：应依次为 16 字节随机数、4 字节长度、消息、接收方 ID。' },
    },
    'frame-length-little-endian': {
      message: { en: 'The key opens the text, but the length in front of the message is little-endian.', zh: '密钥能解开密文，但消息前面的长度用了小端字节序。' },
      cure: { en: 'The sender must write the 4 bytes of the length in network byte order: writeUInt32BE, struct.pack(">I", n), pack("N", n), binary.BigEndian.', zh: '加密的一方要用网络字节序（大端）写 4 字节长度：writeUInt32BE、struct.pack(">I", n)、pack("N", n)、binary.BigEndian。' },
    },
    'frame-length-in-characters': {
      message: { en: 'The key opens the text, but the length in front of the message counts its characters; it must count its bytes of UTF-8.', zh: '密钥能解开密文，但消息前面的长度数的是字符，应该是 UTF-8 的字节数。' },
      cure: { en: 'The sender must encode the message first and count the bytes: Buffer.byteLength(text), text.getBytes(UTF_8).length, len(text.encode()). With ASCII only, the fault does not show.', zh: '加密的一方要先把消息转成字节，再数字节：Buffer.byteLength(text)、text.getBytes(UTF_8).length、len(text.encode())。只有英文时看不出这个错误。' },
    },
    'frame-not-utf8': {
      message: { en: 'The key opens the text, but the message is not UTF-8.', zh: '密钥能解开密文，但消息不是 UTF-8 编码。' },
      cure: { en: 'The sender must encode the message as UTF-8, not as GBK or Latin-1; the platform always does.', zh: '加密的一方要用 UTF-8 编码消息，不能用 GBK 或 Latin-1；平台发来的总是 UTF-8。' },
    },
    'frame-malformed': {
      message: { en: 'The key opens the text and its padding is right, but the length in front of the message does not fit.', zh: '密钥能解开密文，填充也正确，但消息前面的长度对不上。' },
      cure: { en: 'The sender seals it wrongly: the plaintext is 16 random bytes, 4 bytes of length (big-endian, in bytes), the message, the receiver; then PKCS#7 padding to a multiple of 32.', zh: '加密的一方拼错了明文：应依次为 16 字节随机数、4 字节长度（大端，按字节数）、消息、接收方 ID，再用 PKCS#7 填充到 32 字节的倍数。' },
    },
    'echostr-not-an-echo': {
      message: { en: 'echostr holds no echo: not up to 128 printable characters, or something like a message.', zh: 'echostr 里不是回显内容：不是 128 个以内的可见字符，或者像是一条消息。' },
      cure: { en: 'It is not a URL check of the platform, perhaps a captured push: handlers refuse to give it out, and so they should.', zh: '这不是平台的 URL 验证，可能是被截获的推送：处理器会拒绝回显，这是对的。' },
    },
    'not-a-message': {
      message: { en: 'The signature fits, but the text is not a message: neither XML with the root <xml> nor a JSON object.', zh: '签名对得上，但内容不是消息：既不是以 <xml> 为根的 XML，也不是 JSON 对象。' },
      cure: { en: 'Look at what the sender seals; the platform itself sends XML or JSON.', zh: '检查发送方加密的是什么；平台自己只发 XML 或 JSON。' },
    },
    'push-of-other-platform': {
      message: { en: 'The push is written as pushes of {platforms} are, not as those of the platform in the options.', zh: '这条推送的写法属于 {platforms}，而不是配置的平台。' },
      cure: { en: 'Set platform to the product whose callback address this is: apps of 企业微信 (wecom) push XML, its bots (wecom-bot) push JSON.', zh: '把 platform 设为这个回调地址所属的产品：企业微信应用（wecom）推送 XML，智能机器人（wecom-bot）推送 JSON。' },
    },
    'not-a-push': {
      message: { en: 'The text can be read, but it lacks what every push of this platform has: MsgType (in pushes to bots msgid and from).', zh: '内容能读，但缺少这个平台每条推送都有的字段：MsgType（智能机器人的推送是 msgid 和 from）。' },
      cure: { en: 'Check that platform is the product whose callback address this is, and what the sender seals; handlers refuse such a text.', zh: '先核对 platform 是否就是这个回调地址所属的产品，再检查发送方加密的内容；处理器会拒绝这样的内容。' },
    },
    'own-reply': {
      message: { en: 'The push is written as a reply of this endpoint, not as a push: it seems to be one that was sent back.', zh: '这条“推送”的写法是回复，不是推送：像是自己的回复又被发了回来。' },
      cure: { en: 'Look for a test that posts replies to the callback address, or for a replay; the platform does not send them. Handlers refuse it.', zh: '检查是不是测试程序把回复又发到了回调地址，或者是重放；平台不会发送回复。处理器会拒绝它。' },
    },
    'clock-skew': {
      message: { en: 'The timestamp of the request is {seconds} seconds away from the clock of the server.', zh: '请求的 timestamp 与服务器时钟相差 {seconds} 秒。' },
      cure: { en: 'Set the clock by NTP and check the unit of now; if the clock is right, the request is an old one that was sent again.', zh: '用 NTP 校准时钟，并检查 now 的单位；如果时钟没错，这就是一个旧请求被重发。' },
    },
    'plus-lost': {
      severity: 'warning',
      message: { en: 'In echostr, "+" has become a space: with the "+" put back the signature fits.', zh: 'echostr 里的“+”变成了空格：换回“+”签名就对得上。' },
      cure: { en: 'Something decoded the query twice: have it pass the raw query. In your own code echostr.replaceAll(\' \', \'+\') puts it back, since base64 has no spaces.', zh: '途中有东西把查询串解码了两次：让它转发原始查询串。自己的代码里可以用 echostr.replaceAll(\' \', \'+\') 还原，因为 base64 没有空格。' },
    },
    'echostr-not-encoded': {
      severity: 'warning',
      message: { en: 'echostr is not URL-encoded: it has a bare "+", which every parser of queries reads as a space.', zh: 'echostr 没有做 URL 编码：里面有裸的“+”，任何查询串解析器都会把它读成空格。' },
      cure: { en: 'A proxy decoded it, or the tool that recorded the URL did: pass on the raw query (req.url), or write %2B. Handlers of this package put the "+" back.', zh: '代理或记录 URL 的程序把它解码了：转发原始查询串（req.url），或者写成 %2B。本包的处理器会自动还原“+”。' },
    },
    'body-is-json': {
      severity: 'warning',
      message: { en: 'The body is JSON, but it is announced, or usual here, as XML.', zh: '请求体是 JSON，而它声明的、或这个平台通常用的是 XML。' },
      cure: { en: 'Read it by what it is, not by an XML parser, or set 数据格式 in the console to XML. If a log wrote a parsed object as JSON, all is well.', zh: '按实际格式读取，不要用 XML 解析器；或者在后台把“数据格式”改为 XML。如果这只是日志把解析后的对象写成的 JSON，就没有问题。' },
    },
    'body-is-xml': {
      severity: 'warning',
      message: { en: 'The body is XML, but it is announced, or usual here, as JSON.', zh: '请求体是 XML，而它声明的、或这个平台通常用的是 JSON。' },
      cure: { en: 'Read it by what it is, not by JSON.parse, or set 数据格式 in the console to JSON; and check that platform is the right one.', zh: '按实际格式读取，不要用 JSON.parse；或者在后台把“数据格式”改为 JSON；并核对 platform 是否填对。' },
    },
    'body-not-given': {
      severity: 'warning',
      message: { en: 'This is a push, and its body was not given, so only its URL could be judged.', zh: '这是一次推送，但没有给出请求体，所以只检查了 URL。' },
      cure: { en: 'Give the raw body of the same request too (--body at the shell); an access log does not have it. If your program has none either (undefined), nothing has read the body, or something read it before and did not keep it.', zh: '请把同一个请求的原始请求体也给出来（命令行用 --body）；访问日志里没有它。如果程序里也拿不到（undefined），那是没有读取请求体，或者前面有东西读完了却没有保留。' },
    },
  },
  answer: {
    'answer-redirect': {
      message: { en: 'The server answered with a redirect, which the platform does not follow.', zh: '服务器应答了重定向，而平台不会跟随。' },
      cure: { en: 'Put the final URL into the console (https, the slash at the end, no www if it is not used), and take logins off this path.', zh: '在后台直接填最终的 URL（https、末尾斜杠、是否带 www），并让这个路径不经过登录。' },
    },
    'answer-not-found': {
      message: { en: 'The server answered 404: nothing is mounted at this path.', zh: '服务器应答 404：这个路径上没有挂任何处理。' },
      cure: { en: 'Compare the path in the console with the route, prefixes of proxy and framework included, for GET and for POST.', zh: '核对后台 URL 的路径与路由是否一致，包括代理和框架加的前缀，GET 和 POST 都要有。' },
    },
    'answer-unauthorized': {
      message: { en: 'The server answered {status}: something in front asks for a login.', zh: '服务器应答 {status}：前面有东西要求登录。' },
      cure: { en: 'Take authentication (login middleware, basic auth, the gateway) off this path: the signature is what proves the sender.', zh: '让这个路径不经过登录校验（登录中间件、Basic 认证、网关）：签名本身就能证明来源。' },
    },
    'answer-forbidden': {
      message: { en: 'The server answered {status}, though the request is in order: something else refused it.', zh: '服务器应答 {status}，但请求本身没有问题：是别的东西拒绝了它。' },
      cure: { en: 'Exempt this path from CSRF protection, and let the platform pass the firewall (WAF), IP lists and the CDN; and restart the program if its credentials were changed.', zh: '让这个路径免于 CSRF 校验，并在防火墙（WAF）、IP 名单和 CDN 上放行平台；如果改过凭据，重启程序。' },
    },
    'answer-method-not-allowed': {
      message: { en: 'The server answered 405: the route does not take this method.', zh: '服务器应答 405：路由不接受这个方法。' },
      cure: { en: 'Mount the handler for GET (the URL check) and for POST (pushes) on the same path.', zh: '在同一个路径上同时挂 GET（URL 验证）和 POST（推送）。' },
    },
    'answer-body-refused': {
      message: { en: 'The server answered {status}, though the request is in order: a body parser or a validation in front of the program did not like its form.', zh: '服务器应答 {status}，但请求本身没有问题：是前面的 body 解析器或参数校验不接受它的格式。' },
      cure: { en: 'Take parsers and validation off this route and have the raw body: express.raw({ type: "*/*" }) instead of express.json(), a content type parser for text/xml in Fastify, no DTO or schema for query and body.', zh: '让这个路由不经过解析器和校验，拿到原始请求体：用 express.raw({ type: "*/*" }) 代替 express.json()，Fastify 为 text/xml 注册 content type parser，查询参数和请求体都不要套 DTO 或 schema。' },
    },
    'answer-payload-too-large': {
      message: { en: 'The server answered 413: the body is larger than something on the way allows.', zh: '服务器应答 413：请求体超过了途中某处的大小限制。' },
      cure: { en: 'Raise the limit for this path to 1 MB: limit of the body parser (express.raw({ type: \'*/*\', limit: \'1mb\' }); by default 100 KB), client_max_body_size of nginx, the gateway\'s own, and maxBodyBytes of a handler.', zh: '把这个路径的上限调到 1 MB：body 解析器的 limit（express.raw({ type: \'*/*\', limit: \'1mb\' })，默认只有 100 KB）、nginx 的 client_max_body_size、网关自己的限制，以及处理器的 maxBodyBytes。' },
    },
    'answer-rate-limited': {
      message: { en: 'The server answered 429: a rate limit refused the request.', zh: '服务器应答 429：请求被限流了。' },
      cure: { en: 'Take this path off the rate limit: all pushes come from a few addresses of the platform.', zh: '让这个路径不受限流约束：所有推送都来自平台的少数几个 IP。' },
    },
    'answer-timed-out': {
      message: { en: 'The server answered {status}: something in front gave up waiting for the program, or for the body.', zh: '服务器应答 {status}：前面有东西等程序或等请求体等得超时了。' },
      cure: { en: 'Answer first and work afterwards (deadlineMs, onLateReply); look whether the program hangs or can be reached, and whether something else has read the body that it waits for.', zh: '先应答，再处理（deadlineMs、onLateReply）；检查程序有没有卡住、能不能连上，以及它在等的请求体是否已被别的东西读走。' },
    },
    'answer-bad-gateway': {
      message: { en: 'The server answered {status}: the proxy in front does not reach the program.', zh: '服务器应答 {status}：前面的代理连不上程序。' },
      cure: { en: 'Check that the program runs and listens on the address and port that the proxy or tunnel is told.', zh: '确认程序在运行，并监听代理或内网穿透所指的地址和端口。' },
    },
    'answer-server-error': {
      message: { en: 'The server answered {status}: the program failed.', zh: '服务器应答 {status}：程序出错了。' },
      cure: { en: 'Read its log (onError of a handler); a handler that throws is answered with 500.', zh: '查看程序日志（处理器的 onError）；onMessage 抛错时应答就是 500。' },
    },
    'answer-not-200': {
      message: { en: 'The server answered with status {status}; only 200 counts.', zh: '服务器应答的状态码是 {status}；只有 200 才算数。' },
      cure: { en: 'Answer 200, also where there is nothing to say (an empty body, not 204).', zh: '应答 200，没有内容要回时也一样（内容留空，而不是 204）。' },
    },
    'answer-status': {
      message: { en: 'The server answered with status {status}, which the platform takes for a failure.', zh: '服务器应答的状态码是 {status}，平台会当作失败。' },
      cure: { en: 'Look into the logs of the program, the framework and the proxies for who answers so; the platform wants 200.', zh: '在程序、框架和代理的日志里查是谁这样应答的；平台要的是 200。' },
    },
    'answer-transcript': {
      message: { en: 'What was captured as the body is the output of a client: status line and headers, or the lines of curl -v.', zh: '记录下来的应答内容是客户端的输出：带有状态行和 headers，或者是 curl -v 的各行。' },
      cure: { en: 'Give only the body (curl -s, without -i and -v); give status and headers separately.', zh: 'body 只给应答内容本身（curl -s，不加 -i 和 -v），status 和 headers 另外给出。' },
    },
    'answer-compressed': {
      message: { en: 'The answer is compressed.', zh: '应答是压缩过的。' },
      cure: { en: 'Switch compression off for this path (compression middleware, gzip of nginx).', zh: '对这个路径关掉压缩（compression 中间件、nginx 的 gzip）。' },
    },
    'answer-echo-not-alone': {
      message: { en: 'The echo is in the answer, but with something around it: a page, a tag or another text.', zh: '应答里有回显内容，但不只有它：外面还有网页、标签或其他文字。' },
      cure: { en: 'Answer the echo and nothing else, as text/plain: no template or layout, no XML, and no warning or debug output in front (PHP).', zh: '只应答回显内容本身（text/plain）：不要套模板或布局，不要包 XML，前后也不要有警告或调试输出（如 PHP 的 Warning）。' },
    },
    'answer-html': {
      message: { en: 'The answer is an HTML page.', zh: '应答是一个 HTML 页面。' },
      cure: { en: 'Something else answers this path: the front-end (index.html), a login page, the warning page of a tunnel or of a domain without 备案. Route the path to the program.', zh: '应答这个路径的是别的东西：前端页面（index.html）、登录页、内网穿透的提示页、域名未备案的拦截页。把这个路径转发到程序。' },
    },
    'answer-bom': {
      message: { en: 'The answer begins with a byte order mark (BOM).', zh: '应答开头有字节序标记（BOM）。' },
      cure: { en: 'Save source files and templates as UTF-8 without BOM, and write nothing before the answer.', zh: '把源文件和模板存成不带 BOM 的 UTF-8，应答之前不要输出任何东西。' },
    },
    'answer-quoted': {
      message: { en: 'The answer stands in quotes: the text was written as JSON.', zh: '应答带了引号：文本被当成 JSON 输出了。' },
      cure: { en: 'Send the bare text: res.end(echo) or res.type("text").send(echo), not res.json(echo) or JSON.stringify(echo).', zh: '直接输出文本：res.end(echo) 或 res.type("text").send(echo)，不要用 res.json(echo) 或 JSON.stringify(echo)。' },
    },
    'answer-bytes-printed': {
      message: { en: 'The answer is what Python prints of bytes: b\'…\'.', zh: '应答的是 Python 打印 bytes 的写法：b\'…\'。' },
      cure: { en: 'Decode the bytes and answer the text, echo.decode(), or answer the bytes themselves; str(echo) and f-strings write b and quotes around.', zh: '把 bytes 解码成文本再应答：echo.decode()，或者直接应答 bytes；str(echo) 和 f-string 会带上 b 和引号。' },
    },
    'answer-white-space': {
      message: { en: 'The answer has a line end or other white space around the text.', zh: '应答的文本前后有换行或其他空白。' },
      cure: { en: 'Send exactly the text, without println, a template, or an empty line before the program.', zh: '只输出文本本身，不要用 println、模板，源文件开头也不要有空行。' },
    },
    'answer-stringified': {
      message: { en: 'The answer is a value that was no text: undefined, null, true, "[object …]", or a Buffer written as JSON.', zh: '应答的是一个不是文本的值：undefined、null、true、“[object …]”，或写成 JSON 的 Buffer。' },
      cure: { en: 'Await what makes the text (an "[object Promise]" was not awaited), return it from every branch, and send that; a Buffer goes to res.end(), not to res.json().', zh: '生成文本的函数要 await（“[object Promise]”就是漏了 await），每个分支都要 return，再把它发出去；Buffer 用 res.end() 发送，不要用 res.json()。' },
    },
    'answer-wrapped': {
      message: { en: 'The answer is a JSON object where a bare text or a reply was expected.', zh: '应答是一个 JSON 对象，而这里应该是纯文本或回复。' },
      cure: { en: 'Exempt this route from the interceptor that wraps every result ({ code, data, msg }), and from the error handler of the API.', zh: '让这个路由不经过统一包装（{ code, data, msg }）的拦截器和 API 的错误处理。' },
    },
    'answer-empty': {
      message: { en: 'The answer to the URL check is empty.', zh: '对 URL 验证的应答是空的。' },
      cure: { en: 'Answer GET requests with the text of echostr: return it, and await what makes it.', zh: '对 GET 请求应答 echostr 的内容：记得 return，异步的要 await。' },
    },
    'answer-echo-sealed': {
      message: { en: 'echostr was sent back as it came, still encrypted; 企业微信 wants its plaintext.', zh: 'echostr 原样返回了密文；企业微信要的是解密后的明文。' },
      cure: { en: 'Decrypt echostr with the EncodingAESKey and answer the text inside: what verifyURL(query) returns, and what handlers of this package answer.', zh: '用 EncodingAESKey 解密 echostr，应答里面的文本：verifyURL(query) 返回的就是它，本包的处理器也会这样应答。' },
    },
    'answer-echo-rounded': {
      message: { en: 'The echo went through a floating-point number and lost its last digits.', zh: '回显内容经过了浮点数转换，末尾几位丢失。' },
      cure: { en: 'Keep it a string: no Number(), double or float, no JSON.parse, no type conversion by the framework.', zh: '保持字符串：不要转成 Number、double 或 float，不要 JSON.parse，也不要让框架做类型转换。' },
    },
    'answer-frame-not-cut': {
      message: { en: 'The whole decrypted frame was answered: random bytes, length or receiver stand beside the echo.', zh: '应答了整个解密结果：回显内容旁边还有随机字节、长度或接收方 ID。' },
      cure: { en: 'After decryption drop 16 random bytes, read 4 bytes of length, and answer only that many bytes.', zh: '解密后先去掉 16 字节随机数，再读 4 字节长度，只应答这么多字节。' },
    },
    'answer-echo-decrypted': {
      message: { en: 'echostr was decrypted or decoded, but here it comes in clear and is sent back unchanged.', zh: 'echostr 被解密或解码了，而这里它是明文，应原样返回。' },
      cure: { en: 'For 公众号, 小程序 and 开放平台 check signature and answer echostr as it came, also in 安全模式.', zh: '公众号、小程序、开放平台只需校验 signature，然后原样返回 echostr，安全模式也一样。' },
    },
    'answer-other-text': {
      message: { en: 'The answer is a text that the platform does not expect.', zh: '应答是平台不认识的文本。' },
      cure: { en: 'Answer a URL check with exactly the text of echostr, and a push with a whole message, an empty body or success.', zh: 'URL 验证只应答 echostr 的内容；推送只应答完整的消息、空内容或 success。' },
    },
    'answer-in-clear': {
      message: { en: 'The reply is in clear, but the push was sealed: in 安全模式 a reply must be sealed too.', zh: '回复是明文的，而推送是加密的：安全模式下回复也必须加密。' },
      cure: { en: 'Encrypt and sign the reply before it is sent: encryptMsg(reply, opened) does, and handlers of this package do with what onMessage returns.', zh: '先加密并签名再发送：用 encryptMsg(reply, opened)；本包的处理器会自动加密 onMessage 返回的回复。' },
    },
    'answer-sealed': {
      message: { en: 'The reply is sealed, but this endpoint is in 明文模式.', zh: '回复是加密的，而这里是明文模式。' },
      cure: { en: 'Send the message itself, or set the console to 安全模式 and mode to \'safe\'.', zh: '直接发送消息本身，或者把后台改为安全模式并设 mode: \'safe\'。' },
    },
    'answer-clear-expected': {
      message: { en: 'The reply is sealed, but the platform reads the reply to this push in clear, although the push is sealed.', zh: '回复是加密的；这种推送虽然加密，但平台只接受明文回复。' },
      cure: { en: 'Send the JSON itself, neither encrypted nor signed; handlers of this package do with what onMessage returns.', zh: '直接发送 JSON，不加密也不签名；本包的处理器会这样发出 onMessage 返回的回复。' },
    },
    'answer-envelope-malformed': {
      message: { en: 'The sealed reply does not have Encrypt, MsgSignature, TimeStamp and Nonce once each.', zh: '加密回复里 Encrypt、MsgSignature、TimeStamp、Nonce 没有各出现一次。' },
      cure: { en: 'Write the four fields under exactly these names; bots have them in lower case and without underscores (msgsignature).', zh: '四个字段都要写，名字一字不差；智能机器人的是全小写、没有下划线（msgsignature）。' },
    },
    'answer-format': {
      message: { en: 'The reply is not written as the push was: XML is answered by XML, JSON by JSON in the same spelling.', zh: '回复的格式与推送不同：XML 要回 XML，JSON 要回相同写法的 JSON。' },
      cure: { en: 'Seal with the format of the push: encryptMsg(reply, opened) does.', zh: '按推送的格式加密回复：encryptMsg(reply, opened) 会自动一致。' },
    },
    'answer-timestamp-milliseconds': {
      message: { en: 'TimeStamp of the sealed reply is not in seconds; milliseconds have thirteen digits.', zh: '加密回复的 TimeStamp 不是秒；毫秒有十三位。' },
      cure: { en: 'Write and sign Math.floor(Date.now() / 1000).', zh: '写入并参与签名的都应是 Math.floor(Date.now() / 1000)。' },
    },
    'answer-signature-wrong': {
      message: { en: 'MsgSignature of the reply does not fit its Encrypt, TimeStamp and Nonce.', zh: '回复的 MsgSignature 与其中的 Encrypt、TimeStamp、Nonce 对不上。' },
      cure: { en: 'Sign the four parts with the token of this URL, and write the very timestamp and nonce that were signed.', zh: '用这个 URL 的 token 对四个值签名，写出的 TimeStamp、Nonce 必须就是签名用的那两个。' },
    },
    'answer-ciphertext-malformed': {
      message: { en: 'Encrypt of the reply is not base64 of whole blocks of 32 bytes.', zh: '回复的 Encrypt 不是由 32 字节整块组成的 base64。' },
      cure: { en: 'Write standard base64 without line breaks (not MIME\'s), and pad by PKCS#7 to 32 bytes rather than AES\'s own 16.', zh: '用不换行的标准 base64（不是 MIME 的那种），并用 PKCS#7 填充到 32 字节的倍数，而不是 AES 自己的 16 字节。' },
    },
    'answer-key-wrong': {
      message: { en: 'The reply does not open with the key of this URL.', zh: '用这个 URL 的密钥解不开回复。' },
      cure: { en: 'Seal with the EncodingAESKey that opened the push, AES-256-CBC, PKCS#7 to 32 bytes.', zh: '用解开推送的同一个 EncodingAESKey 加密：AES-256-CBC，PKCS#7 填充到 32 字节的倍数。' },
    },
    'answer-length-in-characters': {
      message: { en: 'The length in front of the sealed reply counts its characters; it must count its bytes of UTF-8.', zh: '加密前写在回复前面的 4 字节长度数的是字符，应该是 UTF-8 的字节数。' },
      cure: { en: 'Make the message bytes first, and write how many there are: Buffer.byteLength(text), text.getBytes(UTF_8).length, len(text.encode()). With ASCII only, the fault does not show.', zh: '先把消息转成字节，再写字节的个数：Buffer.byteLength(text)、text.getBytes(UTF_8).length、len(text.encode())。只有英文时看不出这个错误。' },
    },
    'answer-receiver-wrong': {
      message: { en: 'The reply is sealed for another receiver than the push was.', zh: '回复里的接收方 ID 与推送的不同。' },
      cure: { en: 'Put the receiveId of the push behind the message, not the user, the account, or nothing.', zh: '消息后面拼接推送里的同一个 receiveId，不是用户、不是公众号原始 ID，也不能为空。' },
    },
    'answer-nonce-changed': {
      message: { en: 'The nonce of the reply is not that of the request, which bots demand.', zh: '回复的 nonce 不是请求 URL 里的 nonce，而智能机器人要求一致。' },
      cure: { en: 'Use the nonce of the query again: encryptMsg(reply, opened) does.', zh: '沿用查询串里的 nonce：encryptMsg(reply, opened) 会这样做。' },
    },
    'answer-success-sealed': {
      message: { en: 'success, or nothing, was sealed: acknowledgements go out in clear.', zh: '把 success 或空内容加密了：这类应答要用明文发出。' },
      cure: { en: 'Answer the bare text success or an empty body; from onMessage return \'success\' or nothing.', zh: '直接应答 success 或空内容；在 onMessage 里返回 \'success\' 或什么都不返回。' },
    },
    'answer-success-expected': {
      message: { en: 'This push must be answered with the bare text success, and was not.', zh: '这个推送必须应答 success，实际没有。' },
      cure: { en: 'Answer every notice with InfoType by success, at once, and do the work afterwards.', zh: '对每个带 InfoType 的通知都立即应答 success，事情之后再做。' },
    },
    'answer-not-a-message': {
      message: { en: 'The reply is neither XML with the root <xml> nor a JSON object, or is malformed.', zh: '回复既不是以 <xml> 为根的 XML，也不是 JSON 对象，或者格式有错。' },
      cure: { en: 'Let buildReply write it, or close every element and put texts into CDATA.', zh: '用 buildReply 生成，或者检查每个元素都闭合、文本都放进 CDATA。' },
    },
    'answer-users-not-swapped': {
      message: { en: 'ToUserName of the reply is the account itself: sender and receiver of the push were not swapped.', zh: '回复的 ToUserName 还是账号自己：没有把推送的发送方和接收方对调。' },
      cure: { en: 'Set ToUserName to the FromUserName of the push, and FromUserName to its ToUserName.', zh: '回复的 ToUserName 填推送的 FromUserName，FromUserName 填推送的 ToUserName。' },
    },
    'answer-create-time-milliseconds': {
      message: { en: 'CreateTime of the reply is in milliseconds; it must be in seconds.', zh: '回复的 CreateTime 是毫秒，应该是秒。' },
      cure: { en: 'Write Math.floor(Date.now() / 1000).', zh: '改为 Math.floor(Date.now() / 1000)。' },
    },
    'answer-too-long': {
      message: { en: '{field} of the reply has {bytes} bytes of UTF-8; the platform takes {limit}.', zh: '回复的 {field} 有 {bytes} 字节（UTF-8），平台最多接受 {limit} 字节。' },
      cure: { en: 'Cut it by bytes, not by characters (truncateUtf8), or send the rest by the API for messages.', zh: '按字节而不是按字符截断（truncateUtf8），或者其余部分改用发消息的接口。' },
    },
    'answer-content-type': {
      severity: 'warning',
      message: { en: 'The body is right, but its content type says something else.', zh: '应答的内容没有问题，但 Content-Type 不对。' },
      cure: { en: 'Send text/plain for echoes and success, application/xml (or text/xml) for XML, application/json for JSON.', zh: '回显和 success 用 text/plain，XML 用 application/xml（或 text/xml），JSON 用 application/json。' },
    },
    'answer-too-slow': {
      message: { en: 'The answer took {took} ms; the platform waits {limit} ms.', zh: '应答用了 {took} 毫秒，平台只等 {limit} 毫秒。' },
      cure: { en: 'Answer first and work afterwards: deadlineMs and onLateReply do that; mind cold starts, DNS and database look-ups before the answer.', zh: '先应答，再处理：用 deadlineMs 和 onLateReply；留意应答之前的冷启动、DNS 和数据库查询。' },
    },
  },
  connection: {
    'host-unknown': {
      message: { en: 'The name of the host has no address in DNS.', zh: '域名在 DNS 里没有解析记录。' },
      cure: { en: 'Check the spelling, and that the record is published; a new one may take some minutes.', zh: '检查拼写，确认解析记录已生效；新记录可能要等几分钟。' },
    },
    'connection-refused': {
      message: { en: 'No program listens at that address and port.', zh: '该地址和端口上没有程序在监听。' },
      cure: { en: 'Start the program, and check the port and the firewall; the platform itself reaches ports 80 and 443 only.', zh: '启动程序，检查端口和防火墙；平台自己只访问 80 和 443 端口。' },
    },
    'host-unreachable': {
      message: { en: 'The host does not answer: no connection comes about.', zh: '主机没有响应，无法建立连接。' },
      cure: { en: 'Look at the firewall, the security group of the cloud, and whether the address is the right one.', zh: '检查防火墙、云服务器的安全组，以及地址是否正确。' },
    },
    'tls-failed': {
      message: { en: 'The TLS connection failed: the certificate or the protocol is not accepted.', zh: 'TLS 连接失败：证书或协议不被接受。' },
      cure: { en: 'Install a certificate that is valid, of this host, and complete with its intermediate certificates.', zh: '使用有效的、与域名一致的证书，并带上完整的中间证书链。' },
    },
    'tls-not-spoken': {
      message: { en: 'What listens at that port does not speak TLS.', zh: '该端口上的程序不使用 TLS。' },
      cure: { en: 'Use the port of https, or give the address with http:// if that is what the console has.', zh: '改用 https 的端口；如果后台填的就是 http，这里也写 http://。' },
    },
    'not-http': {
      message: { en: 'What answers at that port does not speak HTTP, or not rightly.', zh: '该端口上的程序返回的不是合法的 HTTP。' },
      cure: { en: 'Check the port; where it is the right one, a proxy or a program writes malformed or overlong headers.', zh: '检查端口；端口没错的话，是代理或程序写出了不合法或过长的响应头。' },
    },
    'connection-broken': {
      message: { en: 'The connection broke before the whole answer had come.', zh: '连接在收到完整应答之前断开了。' },
      cure: { en: 'Look into the log of the program and of the proxy before it: a crash while the request is handled, or a limit of the proxy.', zh: '查看程序及其前面代理的日志：多半是处理请求时崩溃，或触发了代理的限制。' },
    },
    'answer-endless': {
      message: { en: 'The answer has more than 1 MiB, and may have no end.', zh: '应答超过 1 MiB，可能没有结尾。' },
      cure: { en: 'Answer only the echo, a reply or nothing, and end the answer; do not send a stream or a page.', zh: '只返回明文、回复或空内容，并结束应答；不要返回流或页面。' },
    },
    'no-answer-in-time': {
      message: { en: 'The server had not answered long after the {limit} ms that the platform waits.', zh: '平台只等 {limit} 毫秒，服务器过了很久仍未应答。' },
      cure: { en: 'Every branch must end its response, also for events that are of no use to the program and for repeated pushes. Where work takes long, answer first and work afterwards (here deadlineMs and onLateReply do that, and joinRetries gains the time of two more tries).', zh: '每个分支都要结束响应，用不到的事件和重复的推送也一样。处理确实耗时的，先应答，再处理（本包用 deadlineMs 和 onLateReply；joinRetries 还能借用平台另外两次重试的时间）。' },
    },
  },
  server: {
    'server-refused': {
      message: { en: 'The server refused what is signed and sealed with the values given here.', zh: '服务器拒绝了用这里给出的配置签名、加密的请求。' },
      cure: { en: 'Its Token, EncodingAESKey or receiveId may differ, or something stands before it: wechat-callback doctor finds out which.', zh: '它的 Token、EncodingAESKey 或 receiveId 可能与这里不同，也可能是前面有别的东西：用 wechat-callback doctor 查明。' },
    },
    'server-signs-three-parts': {
      message: { en: 'The server computes msg_signature over three parts: it leaves the ciphertext out.', zh: '服务器计算 msg_signature 时只用了三项，漏掉了密文。' },
      cure: { en: 'Sort and join four: token, timestamp, nonce and the text of echostr (GET) or Encrypt (POST).', zh: '应把四项排序后拼接：token、timestamp、nonce，以及 echostr（GET）或 Encrypt（POST）的内容。' },
    },
    'server-reads-signature': {
      message: { en: 'The server compares with the parameter signature, where this platform sends msg_signature.', zh: '服务器比较的是参数 signature，而这个平台发送的是 msg_signature。' },
      cure: { en: 'Read msg_signature from the query.', zh: '改为从查询串读取 msg_signature。' },
    },
    'server-decodes-twice': {
      message: { en: 'The server, or a proxy before it, decodes the query twice: echostr arrives whole only if it is encoded twice.', zh: '服务器或它前面的代理把查询串解码了两次：echostr 要编码两次才能完整到达。' },
      cure: { en: 'Take the value as the framework decoded it and decode it no more; look for a proxy that rewrites URLs.', zh: '直接用框架解码后的值，不要再解码；检查代理是否改写了 URL。' },
    },
    'server-does-not-decode': {
      message: { en: 'The server does not decode the query: echostr arrives with %3D where it has =.', zh: '服务器没有对查询串解码：echostr 里的 “=” 到达时是 “%3D”。' },
      cure: { en: 'Read the value from the framework\'s parsed query, or decode it once with decodeURIComponent.', zh: '从框架解析好的查询参数里取值，或用 decodeURIComponent 解码一次。' },
    },
    'server-loses-plus': {
      message: { en: 'The server loses the + in echostr: a check whose echostr has none is answered rightly.', zh: '服务器丢失了 echostr 里的 “+”：不含 “+” 的验证请求能正确应答。' },
      cure: { en: 'A + decoded twice becomes a space: decode once, or put + back where echostr has a space.', zh: '“+” 被解码两次会变成空格：只解码一次，或把 echostr 中的空格还原成 “+”。' },
    },
    'server-unpads-16': {
      message: { en: 'The server refuses padding of more than 16 bytes: it unpads in blocks of 16, and about half of all messages fail.', zh: '服务器不接受超过 16 字节的填充：它按 16 字节块去填充，约一半的消息会失败。' },
      cure: { en: 'Switch the automatic padding of the AES library off, and take off 1 to 32 bytes, as the last one says.', zh: '关闭 AES 库的自动填充（setAutoPadding(false)），按最后一个字节的值去掉 1 到 32 字节。' },
    },
    'server-counts-characters': {
      message: { en: 'The server takes a text in ASCII and refuses one in Chinese: most likely it counts the length of the message in characters.', zh: '服务器接受纯 ASCII 的文本，却拒绝中文文本：很可能把消息长度当成了字符数。' },
      cure: { en: 'The four bytes before the message count bytes of UTF-8: cut the decrypted bytes there, and decode each part afterwards. Where it does so, look for what the program does with a text that is not ASCII.', zh: '消息前面 4 个字节的长度按 UTF-8 字节数计：先按字节截取解密结果，再把各部分解码成文本。如果已经这样做，就检查程序在哪里处理不了非 ASCII 的文本。' },
    },
    'server-does-not-take-text-xml': {
      message: { en: 'The server takes the push as another content type, but not as text/xml, which is what the platform sends.', zh: '换一种 Content-Type 服务器就接受推送，却不接受平台实际使用的 text/xml。' },
      cure: { en: 'Let the body parser read text/xml too, e.g. express.text({ type: [\'text/xml\', \'application/xml\'] }).', zh: '让请求体解析器也读取 text/xml，例如 express.text({ type: [\'text/xml\', \'application/xml\'] })。' },
    },
    'server-expects-no-receiver': {
      message: { en: 'The server takes messages that are sealed for an empty receiver, and not those for the receiveId given here.', zh: '服务器接受接收方为空的消息，却不接受这里给出的 receiveId。' },
      cure: { en: 'Its receiveId is empty: set the CorpID, SuiteID or AppID of this address there.', zh: '它的 receiveId 配成了空：请填写该回调地址对应的 CorpID、SuiteID 或 AppID。' },
    },
    'server-expects-json': {
      message: { en: 'The server takes JSON, and not the XML that is pushed to it.', zh: '服务器只接受 JSON，不接受推送过来的 XML。' },
      cure: { en: 'Read XML, or set the format of the pushes to JSON where the console has a choice.', zh: '改为读取 XML；后台可以选择格式的，也可以改选 JSON。' },
    },
    'server-checks-in-clear': {
      message: { en: 'The server answers the URL check of 公众号 and 小程序, whose echostr is in clear, and not that of WeCom.', zh: '服务器应答的是公众号、小程序的 URL 验证（echostr 是明文），而不是企业微信的。' },
      cure: { en: 'Decrypt echostr after checking msg_signature, or name the right --platform here.', zh: '校验 msg_signature 后解密 echostr；如果本来就是公众号或小程序，请用 --platform 指明。' },
    },
    'server-checks-sealed': {
      message: { en: 'The server answers the URL check of WeCom, whose echostr is sealed, and not the one of this platform.', zh: '服务器应答的是企业微信的 URL 验证（echostr 已加密），而不是这个平台的。' },
      cure: { en: 'Check signature over three parts and answer echostr as it came, or name the right --platform here.', zh: '用三项校验 signature，然后原样返回 echostr；如果本来就是企业微信，请用 --platform 指明。' },
    },
    'server-in-plain-mode': {
      message: { en: 'The server takes pushes in clear, and not the sealed ones of this account.', zh: '服务器接受明文推送，却不接受这个账号的加密推送。' },
      cure: { en: 'Set the server to 安全模式 and give it the EncodingAESKey, or use --mode plain if the console says 明文模式.', zh: '把服务器设为安全模式并配置 EncodingAESKey；如果后台选的是明文模式，这里用 --mode plain。' },
    },
    'server-in-safe-mode': {
      message: { en: 'The Token agrees, as the URL check shows, but the server refuses a push in clear.', zh: 'URL 验证说明 Token 一致，但服务器拒绝明文推送。' },
      cure: { en: 'It is probably set to 安全模式: use --mode safe with the EncodingAESKey, or set both to 明文模式. Otherwise look at the POST route.', zh: '它多半设成了安全模式：这里用 --mode safe 并给出 EncodingAESKey，或把两边都设为明文模式；否则检查 POST 路由。' },
    },
    'server-credentials-differ': {
      message: { en: 'The server refuses what is signed and sealed with the values given here, and no variation of it helps.', zh: '服务器拒绝了用这里给出的配置签名、加密的请求，换其他写法也不接受。' },
      cure: { en: 'Its Token, EncodingAESKey or receiveId most likely differ from these: compare them, restart the program if they were changed, and check what it received with wechat-callback explain. Where they agree, its check of signature or time is itself wrong: parts not sorted before they are joined, hex digits compared in upper case, a timestamp of seconds taken for milliseconds, or a key made from the text of the EncodingAESKey and not by decoding it as Base64.', zh: '它的 Token、EncodingAESKey 或 receiveId 很可能与这里不同：逐项核对；改过配置要重启程序；再用 wechat-callback explain 对照它实际收到的内容。如果都一致，就是签名或时间校验本身写错了：拼接前没有排序、用大写十六进制比较签名、把以秒为单位的时间戳当成毫秒，或者直接拿 EncodingAESKey 的文本当密钥，没有先做 Base64 解码。' },
    },
    'server-token-differs': {
      message: { en: 'The server refuses what is signed with the Token given here, and no variation of it helps.', zh: '服务器拒绝了用这里给出的 Token 签名的请求，换其他写法也不接受。' },
      cure: { en: 'Compare the Token on both sides, restart the program if it was changed; or the server expects sealed pushes. Where the Token agrees, the check itself is wrong: parts not sorted before they are joined, hex digits compared in upper case, or a timestamp of seconds taken for milliseconds.', zh: '核对两边的 Token，改过要重启程序；也可能服务器要求的是加密推送。如果 Token 一致，就是校验本身写错了：拼接前没有排序、用大写十六进制比较签名，或把以秒为单位的时间戳当成毫秒。' },
    },
    'server-key-differs': {
      message: { en: 'The Token agrees, as the URL check shows, but a sealed push is refused, and no variation of it helps.', zh: 'URL 验证说明 Token 一致，但加密推送被拒绝，换其他写法也不接受。' },
      cure: { en: 'Compare the EncodingAESKey and the AppID; then look at the POST route: a body parser, CSRF protection, or a rule of the proxy that concerns only POST.', zh: '先核对 EncodingAESKey 和 AppID；再检查 POST 路由：请求体解析器、CSRF 校验，或代理上只针对 POST 的规则。' },
    },
    'server-refuses-checks': {
      message: { en: 'The server understands pushes made with the values given here, but refuses a URL check made with the same ones.', zh: '服务器能正确处理用这里给出的配置发出的推送，却拒绝用同样配置发出的 URL 验证。' },
      cure: { en: 'Look at the GET route: the router may have none, something else (a status page, the front-end) may answer GET at this path, the query may be read wrongly there, or the receiveId compared only there; log the URL that it received and check it with \'wechat-callback explain\'.', zh: '检查 GET 路由：可能没有注册，可能这个路径的 GET 由别的东西（状态页、前端页面）应答，也可能查询参数读得不对，或只在这里比较了 receiveId；记录它实际收到的 URL，用 wechat-callback explain 对照。' },
    },
    'server-refuses-pushes': {
      message: { en: 'Token, EncodingAESKey and receiveId agree, as the URL check shows, but a push with the same values is refused.', zh: 'URL 验证说明 Token、EncodingAESKey、receiveId 都一致，但用同样配置的推送被拒绝。' },
      cure: { en: 'Look at the POST route: a body parser that takes no text/xml or changes the body, CSRF protection, a route that reads JSON; log what it received and check it with \'wechat-callback explain\'.', zh: '检查 POST 路由：请求体解析器不处理 text/xml 或改动了内容、CSRF 校验、按 JSON 读取；记录它实际收到的内容，用 wechat-callback explain 对照。' },
    },
    'server-refuses-events': {
      message: { en: 'The server takes a message and refuses an event.', zh: '服务器接受消息，却拒绝事件。' },
      cure: { en: 'An event has no Content and no MsgId: look at its log, and answer 200 also to events that it has no use for.', zh: '事件没有 Content 和 MsgId：查看程序日志；用不到的事件也要返回 200。' },
    },
    'retry-refused': {
      message: { en: 'The server refuses a push that it has taken before, which the platform sends again where an answer was lost.', zh: '服务器拒绝了它接受过的推送，而平台在没收到应答时会重发。' },
      cure: { en: 'Answer a repeated push as the first time; tell repetitions apart by MsgId, and do not run the handler again.', zh: '重复的推送要给出与第一次相同的应答；用 MsgId 排重，不要再次执行业务。' },
    },
    'retry-not-answered-again': {
      severity: 'warning',
      message: { en: 'The first push got a reply, and the same one sent again got only an acknowledgement: the platform sends it again where the first answer did not arrive, and then the reply is lost.', zh: '第一次推送得到了回复，同一条推送重发时却只得到确认：平台正是在没收到第一次应答时才重发，这时回复就丢了。' },
      cure: { en: 'Remember by MsgId what was answered, and give the same reply again; the handlers of this package do so.', zh: '按 MsgId 记住已给出的应答，重发时给出同样的回复；本包的处理器默认如此。' },
    },
    'handler-ran-twice': {
      severity: 'warning',
      message: { en: 'The same push, sent again as the platform does, got another answer: the handler seems to have run twice.', zh: '同一条推送按平台的方式重发后得到了不同的应答：业务逻辑似乎执行了两次。' },
      cure: { en: 'Remember what was answered by MsgId (FromUserName and CreateTime for events); the handlers of this package do so.', zh: '按 MsgId（事件用 FromUserName + CreateTime）记住已给出的应答；本包的处理器默认如此。' },
    },
    'stream-refresh-not-answered': {
      message: { en: 'The bot opens a stream, but does not answer the push by which the platform asks for the rest of the text: users see only the first piece.', zh: '机器人开启了流式消息，却没有应答平台的刷新推送：用户只能看到第一段内容。' },
      cure: { en: 'Answer each push whose msgtype is stream with the whole text so far under the same stream.id, and with finish: true at the end; a handler of this package that returns an AsyncIterable does so.', zh: '收到 msgtype 为 stream 的推送时，用同一个 stream.id 返回到目前为止的全部内容，结束时带上 finish: true；本包的处理函数返回 AsyncIterable 即可。' },
    },
    'forged-push-taken': {
      message: { en: 'The server takes a request whose signature is wrong: anyone who knows the address can send it messages.', zh: '服务器接受了签名错误的请求：任何知道地址的人都能给它发消息。' },
      cure: { en: 'Compare the signature before anything else, and answer 403 with an empty body where it differs.', zh: '先校验签名再做其他事；不一致时返回 403，不带内容。' },
    },
    'receiver-not-checked': {
      message: { en: 'The server takes a push that is sealed for another receiver: another company could pass its messages off as yours.', zh: '服务器接受了发给其他接收方的推送：别家企业的消息可以冒充进来。' },
      cure: { en: 'Compare the id behind the message with the CorpID, SuiteID or AppID of this address after decrypting.', zh: '解密后把消息末尾的 id 与该回调地址的 CorpID、SuiteID 或 AppID 比较。' },
    },
    'stale-push-taken': {
      severity: 'warning',
      message: { en: 'The server takes a push whose timestamp is an hour old, so a captured one can be sent again.', zh: '服务器接受一小时前的时间戳，抓到的请求可以被重放。' },
      cure: { en: 'Refuse a timestamp that is more than some minutes off (300 seconds are usual; the option toleranceSeconds of this package). The platform promises no window, so this is a warning and no failure.', zh: '拒绝与当前时间相差几分钟以上的时间戳（一般用 300 秒；本包的选项是 toleranceSeconds）。平台没有承诺时间窗口，所以这里只是提醒。' },
    },
    'body-without-limit': {
      severity: 'warning',
      message: { en: 'The server reads a body of 2 MiB, which no push ever has: anyone can fill its memory.', zh: '服务器读取了 2 MiB 的请求体，而推送从不会这么大：任何人都能借此占满内存。' },
      cure: { en: 'Stop reading at 512 KiB and answer 413; the handlers of this package do so.', zh: '读到 512 KiB 就停止并返回 413；本包的处理器默认如此。' },
    },
    'answered-alike': {
      severity: 'warning',
      message: { en: 'This is acknowledged exactly like a genuine push: from outside it cannot be seen whether it was refused.', zh: '对它的应答与正常推送完全一样：从外面无法判断是否已拒绝。' },
      cure: { en: 'Answer 403 where you refuse, and see in your log that this message was not handled.', zh: '拒绝时返回 403；并在日志里确认这条消息没有被处理。' },
    },
    'refused-by-crash': {
      severity: 'warning',
      message: { en: 'The server refuses by failing: what should be a plain no is an error of the program.', zh: '服务器以报错的方式拒绝：本该是明确的拒绝，却成了程序错误。' },
      cure: { en: 'Catch what the check throws and answer 403; the platform repeats a push that is answered with 5xx.', zh: '捕获校验抛出的错误并返回 403；应答 5xx 时平台会重发推送。' },
    },
    'not-clearly-refused': {
      severity: 'warning',
      message: { en: 'This was neither taken nor clearly refused: the answer does not come from a program that had judged it.', zh: '既没有接受，也没有明确拒绝：这不像是程序判断之后给出的应答。' },
      cure: { en: 'Answer 403 at once; a redirect, a login or a time-out ties up connections and hides what the program does.', zh: '立即返回 403；重定向、登录页或超时会占用连接，也看不出程序做了什么。' },
    },
  },
}
