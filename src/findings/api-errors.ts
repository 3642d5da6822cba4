// Written by catalog/generate from catalog/api-errors.json: change that file, then run npm run catalog.
import type { ApiErrorFacts, ApiErrorTexts, Bilingual } from './types.ts'

/**
 * Why a call of the platform’s API failed, from a closed set.
 *
 * | code | meaning |
 * |---|---|
 * | `REFUSED` | The platform answered with an errcode that is not 0. |
 * | `TIMEOUT` | No complete response came within timeoutMs; the platform may have carried out the call. |
 * | `UNREACHABLE` | The request failed before a response came: DNS, connection, TLS or proxy. |
 * | `HTTP_STATUS` | The response has another status than 200, and no errcode. |
 * | `REDIRECTED` | The response is a redirect. It is not followed, because that would pass the token on. |
 * | `UNREADABLE_RESPONSE` | The response is not a JSON object (a page of HTML, half a body), is too long, or lacks a field. |
 * | `NOT_SENDABLE` | The message cannot be sent; no request was made. |
 * | `NOT_DELIVERED` | The platform accepted the message, but the user does not get all of it. |
 * | `NOT_AUTHORIZED` | No ticket, permanent code or refresh token is in the store; no request was made. |
 */
export type ApiErrorCode =
  | 'REFUSED'
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'HTTP_STATUS'
  | 'REDIRECTED'
  | 'UNREADABLE_RESPONSE'
  | 'NOT_SENDABLE'
  | 'NOT_DELIVERED'
  | 'NOT_AUTHORIZED'

/** The texts of each code, for errors without an `errcode` that has an entry. */
export const API_ERROR_CODES: Readonly<Record<ApiErrorCode, ApiErrorTexts>> = {
  REFUSED: { meaning: { en: 'The platform answered with an errcode that is not 0.', zh: '平台返回的 errcode 不是 0。' }, cure: { en: 'Look the errcode up in the platform\'s list of error codes.', zh: '按 errcode 查平台文档的全局返回码。' } },
  TIMEOUT: { meaning: { en: 'No complete response came within timeoutMs; the platform may have carried out the call.', zh: '在 timeoutMs 内没有收到完整的响应；平台可能已经执行了这次调用。' }, cure: { en: 'Check the network to the platform, or raise timeoutMs.', zh: '检查到平台的网络，或调大 timeoutMs。' } },
  UNREACHABLE: { meaning: { en: 'The request failed before a response came: DNS, connection, TLS or proxy.', zh: '还没有收到响应，请求就失败了：DNS、连接、TLS 或代理有问题。' }, cure: { en: 'Check DNS, firewall and proxy between this server and the platform; cause has the error of fetch.', zh: '检查本机到平台之间的 DNS、防火墙和代理；fetch 的错误在 cause 里。' } },
  HTTP_STATUS: { meaning: { en: 'The response has another status than 200, and no errcode.', zh: '响应的状态码不是 200，也没有 errcode。' }, cure: { en: 'Check baseUrl, and whether a proxy or gateway answers in place of the platform.', zh: '检查 baseUrl，以及是否有代理或网关代替平台作了回应。' } },
  REDIRECTED: { meaning: { en: 'The response is a redirect. It is not followed, because that would pass the token on.', zh: '响应是重定向。不会跟随，否则会把 token 带给别的地址。' }, cure: { en: 'Set baseUrl to the final address; the platform itself never redirects.', zh: '把 baseUrl 设为最终的地址；平台自己从不重定向。' } },
  UNREADABLE_RESPONSE: { meaning: { en: 'The response is not a JSON object (a page of HTML, half a body), is too long, or lacks a field.', zh: '响应不是 JSON 对象（例如 HTML 页面、只有半截），或者过长，或者缺少字段。' }, cure: { en: 'Check whether a proxy or gateway answers in place of the platform, or cuts the response off.', zh: '检查是否有代理或网关代替平台作了回应，或截断了响应。' } },
  NOT_SENDABLE: { meaning: { en: 'The message cannot be sent; no request was made.', zh: '这条消息无法发送，没有发出请求。' }, cure: { en: 'Send another kind of message, or answer before the deadline.', zh: '换一种消息类型，或在超时之前回复。' } },
  NOT_DELIVERED: { meaning: { en: 'The platform accepted the message, but the user does not get all of it.', zh: '平台接受了消息，但用户没有收到，或没有收到全部内容。' }, cure: { en: 'The message of the error says what is missing, and why.', zh: '缺了什么、为什么，见错误的 message。' } },
  NOT_AUTHORIZED: { meaning: { en: 'No ticket, permanent code or refresh token is in the store; no request was made.', zh: '存储里没有 ticket、永久授权码或刷新令牌，没有发出请求。' }, cure: { en: 'Pass every push to keep(), and wait for the next ticket (every 10 minutes) or authorize again.', zh: '把每条推送交给 keep()，等下一次 ticket 推送（每 10 分钟一次），或重新授权。' } },
}

const NEW_TOKEN: Bilingual = { en: 'Get a new access token; the functions of this package do that once by themselves.', zh: '换一个新的 access_token；本包的函数会自动换一次并重试。' }
const COPY_SECRET: Bilingual = { en: 'Copy the secret again from the page of the same app, without spaces.', zh: '到同一个应用的页面重新复制 Secret，前后不要带空格。' }
const NEXT_MESSAGE: Bilingual = { en: 'Only the next message of the user makes sending possible again; do not repeat the call.', zh: '只有等用户再发一条消息才能继续发送，重试没有用。' }
const PROGRAM_FAULT: Bilingual = { en: 'This is a fault of the program: errmsg names the parameter.', zh: '这是程序的问题，errmsg 里写明了是哪个参数。' }
const AUTHORIZE_AGAIN: Bilingual = { en: 'The administrator must authorize again; then use what the authorization push brings.', zh: '请管理员重新授权，之后使用授权推送带来的新授权码。' }
const NEXT_TICKET: Bilingual = { en: 'Wait for the next ticket push (every 10 minutes) and use only the newest ticket.', zh: '等下一次 ticket 推送（每 10 分钟一次），并且只用最新的 ticket。' }
const APP_RANGE: Bilingual = { en: 'Add the receiver to the visible range of the app (可见范围).', zh: '把接收人加入应用的可见范围。' }
const ADMIN_CONFIRMS_IP: Bilingual = { en: 'Ask an administrator of the account to confirm the IP address, or add it to the list (IP白名单).', zh: '请账号管理员确认这个 IP，或把它加入 IP 白名单。' }

/** The known error numbers of the platforms. */
export const API_ERRORS: readonly ApiErrorFacts[] = [
  { errcode: -1, isRetryable: true, meaning: { en: 'The platform is busy.', zh: '平台系统繁忙。' }, cure: { en: 'Try again later, at most three times.', zh: '稍后重试，最多三次。' } },
  { errcode: 40033, meaning: { en: 'The request has characters that are not allowed, usually \\uXXXX escapes.', zh: '请求里有不允许的字符，通常是 \\uXXXX 形式的转义。' }, cure: { en: 'Send the characters themselves, as JSON.stringify does.', zh: '直接发送字符本身，不要转义（JSON.stringify 就是这样）。' } },
  { errcode: 40066, family: 'accounts', meaning: { en: 'The API has no such path.', zh: '没有这个接口地址。' }, cure: { en: 'Check baseUrl, and the path against the page of the interface.', zh: '检查 baseUrl，并对照文档核对接口路径。' } },
  { errcode: 45002, meaning: { en: 'The text is too long.', zh: '文本过长。' }, cure: { en: 'Cut it: most texts may have 2048 bytes of UTF-8.', zh: '请截短：多数文本最多 2048 字节（UTF-8）。' } },
  { errcode: 45009, family: 'wecom', isRetryable: true, meaning: { en: 'The interface is called too often.', zh: '接口调用超过频率限制。' }, cure: { en: 'Wait, and call it less often; 企业微信 does not say when the limit ends.', zh: '降低调用频率，过一段时间再试；企业微信不说明何时恢复。' } },
  { errcode: 45009, family: 'accounts', isRetryable: true, meaning: { en: 'The calls of this interface for today are used up.', zh: '该接口当天的调用次数已用完。' }, cure: { en: 'Wait until tomorrow, or reset the count with clear_quota.', zh: '等到第二天，或调用 clear_quota 清零。' } },
  { errcode: 45011, family: 'accounts', isRetryable: true, meaning: { en: 'The interface is called too often in this minute.', zh: '该接口这一分钟内的调用过于频繁。' }, cure: { en: 'Wait a minute, and call it less often.', zh: '等一分钟再试，并降低调用频率。' } },
  { errcode: 45033, family: 'wecom', isRetryable: true, meaning: { en: 'Too many calls are running at the same time.', zh: '接口并发调用超过限制。' }, cure: { en: 'Make fewer calls at the same time.', zh: '减少同时进行的调用。' } },
  { errcode: 48001, family: 'accounts', meaning: { en: 'The account does not have this interface.', zh: '账号没有这个接口的权限。' }, cure: { en: 'Check 接口权限 in the console: most interfaces need a verified account. Without it, hand a late reply over with the next message of the user.', zh: '到后台查看“接口权限”：多数接口只有认证账号才有。没有权限时，可在用户下一次发消息时带回迟到的回复。' } },
  { errcode: 48002, family: 'wecom', meaning: { en: 'The app is not allowed to use this interface.', zh: '应用没有调用该接口的权限。' }, cure: { en: 'Grant the permission in the console, or use the secret of an app that has it.', zh: '到管理后台给应用授权，或换用有权限的应用的 Secret。' } },
  { errcode: 48002, family: 'accounts', meaning: { en: 'The user does not receive messages of this account.', zh: '用户关闭了该账号的消息接收。' }, cure: { en: 'Do not repeat the call; only the user can change this.', zh: '不要重试，只有用户自己能打开。' } },
  { errcode: 48004, family: 'wecom', meaning: { en: 'The company has withdrawn the authorization, or has not given it to this app.', zh: '企业未授权该应用，或授权已失效。' }, cure: AUTHORIZE_AGAIN },
  { errcode: 48004, family: 'accounts', meaning: { en: 'The interface is closed for this account because of a violation.', zh: '账号因违规被封禁了该接口。' }, cure: { en: 'Log in to the console to see the reason and the date.', zh: '登录后台查看原因和解封时间。' } },
  { errcode: 48005, family: 'wecom', meaning: { en: 'The interface is closed or no longer exists.', zh: '接口已被禁用或下线。' }, cure: { en: 'Look for its replacement in the documents.', zh: '到文档里查替代的接口。' } },
  { errcode: 50002, family: 'accounts', meaning: { en: 'The account or the user is restricted.', zh: '账号或用户受到限制。' }, cure: { en: 'Log in to the console to see the reason.', zh: '登录后台查看原因。' } },
  { errcode: 40001, family: 'wecom', meaning: { en: 'The secret does not belong to this company or app.', zh: 'Secret 不是这个企业或应用的。' }, cure: COPY_SECRET },
  { errcode: 40001, family: 'accounts', isTokenError: true, meaning: { en: 'The AppSecret is wrong; or, if the call has a token, the token is not the newest one.', zh: 'AppSecret 不对；如果调用时带了 token，则是 token 无效或不是最新的。' }, cure: { en: 'Get a new access token, or, if the call was the one that gets a token, copy the AppSecret again. Get tokens in one place only, by stable_token.', zh: '换一个新的 access_token；如果是在获取 token 时出现，请重新复制 AppSecret。token 只在一处获取，并使用 stable_token。' } },
  { errcode: 40013, family: 'wecom', meaning: { en: 'The CorpID is wrong.', zh: 'CorpID 不正确。' }, cure: { en: 'Copy it again: 我的企业 → 企业信息 → 企业ID.', zh: '重新复制：“我的企业”→“企业信息”→“企业ID”。' } },
  { errcode: 40013, family: 'accounts', meaning: { en: 'The AppID is wrong.', zh: 'AppID 不正确。' }, cure: { en: 'Copy it again: 设置与开发 → 开发接口管理 → 开发者ID(AppID); the original id (gh_…) is not the AppID.', zh: '重新复制：“设置与开发”→“开发接口管理”→“开发者ID(AppID)”；原始 ID（gh_…）不是 AppID。' } },
  { errcode: 40014, isTokenError: true, meaning: { en: 'The access token is invalid.', zh: 'access_token 无效。' }, cure: NEW_TOKEN },
  { errcode: 42001, isTokenError: true, meaning: { en: 'The access token has expired.', zh: 'access_token 已过期。' }, cure: NEW_TOKEN },
  { errcode: 41001, meaning: { en: 'The access token is missing.', zh: '缺少 access_token。' }, cure: { en: 'This is a fault of the program: the URL of the call needs access_token.', zh: '这是程序的问题：调用的 URL 里要带 access_token。' } },
  { errcode: 40091, family: 'wecom', meaning: { en: 'The secret belongs to another company.', zh: 'Secret 是别的企业的。' }, cure: COPY_SECRET },
  { errcode: 40125, family: 'accounts', meaning: { en: 'The AppSecret is wrong.', zh: 'AppSecret 不正确。' }, cure: { en: 'Copy it again from the console, without spaces; if it has been reset, use the new one.', zh: '到后台重新复制，前后不要带空格；如果重置过，请用新的。' } },
  { errcode: 40243, family: 'accounts', meaning: { en: 'The AppSecret is frozen.', zh: 'AppSecret 已被冻结。' }, cure: { en: 'Log in to the console and unfreeze it.', zh: '登录后台解冻。' } },
  { errcode: 50004, family: 'accounts', meaning: { en: 'The account may not use the interface token.', zh: '账号禁止使用 token 接口。' }, cure: { en: 'Use stable_token, as createAccessTokens does.', zh: '改用 stable_token（createAccessTokens 就是这样）。' } },
  { errcode: 50007, family: 'accounts', meaning: { en: 'The account is frozen.', zh: '账号已被冻结。' }, cure: { en: 'Log in to the console to see the reason.', zh: '登录后台查看原因。' } },
  { errcode: 60020, family: 'wecom', meaning: { en: 'Calls from the IP address {ip} are not allowed.', zh: '不允许从 IP 地址 {ip} 调用。' }, cure: { en: 'Add the IP address {ip} to the list: own app: 应用管理 → the app → 企业可信IP (the console asks for a receiving URL or a trusted domain first); third-party app: 服务商后台 → 服务商信息 → 基本信息 → IP白名单.', zh: '把 IP 地址 {ip} 加入名单：自建应用在“应用管理”→该应用→“企业可信IP”（需先设置接收消息服务器 URL 或可信域名）；第三方应用在“服务商后台”→“服务商信息”→“基本信息”→“IP白名单”。' } },
  { errcode: 40164, family: 'accounts', meaning: { en: 'Calls from the IP address {ip} are not allowed.', zh: '不允许从 IP 地址 {ip} 调用。' }, cure: { en: 'Add the IP address {ip} to the list: 设置与开发 → 开发接口管理 (or 安全中心) → IP白名单. It takes effect after some minutes.', zh: '把 IP 地址 {ip} 加入名单：“设置与开发”→“开发接口管理”（或“安全中心”）→“IP白名单”，几分钟后生效。' } },
  { errcode: 61004, family: 'accounts', meaning: { en: 'Calls from the IP address {ip} are not allowed.', zh: '不允许从 IP 地址 {ip} 调用。' }, cure: { en: 'Add the IP address {ip} to the list: third-party platform: 开放平台 → 第三方平台 → 开发资料 → 白名单IP地址列表; 微信小店: the IP list of its console.', zh: '把 IP 地址 {ip} 加入名单：第三方平台在“开放平台”→“第三方平台”→“开发资料”→“白名单IP地址列表”；微信小店在小店后台的 IP 白名单。' } },
  { errcode: 45035, family: 'accounts', meaning: { en: 'Calls from the IP address {ip} are not allowed.', zh: '不允许从 IP 地址 {ip} 调用。' }, cure: { en: 'Add the IP address {ip} to the IP list in the console of 微信小店.', zh: '把 IP 地址 {ip} 加入微信小店后台的 IP 白名单。' } },
  { errcode: 89501, family: 'accounts', meaning: { en: 'An administrator has not yet confirmed this IP address.', zh: '此 IP 正在等待管理员确认。' }, cure: ADMIN_CONFIRMS_IP },
  { errcode: 89503, family: 'accounts', meaning: { en: 'Calls from this IP address need the confirmation of an administrator.', zh: '从此 IP 调用需要管理员确认。' }, cure: ADMIN_CONFIRMS_IP },
  { errcode: 89506, family: 'accounts', meaning: { en: 'An administrator has refused this IP address twice within 24 hours: it is blocked for 24 hours.', zh: '24 小时内该 IP 被管理员拒绝了两次，24 小时内不能再用它调用。' }, cure: ADMIN_CONFIRMS_IP },
  { errcode: 89507, family: 'accounts', meaning: { en: 'An administrator has refused this IP address: it is blocked for one hour.', zh: '该 IP 被管理员拒绝，1 小时内不能再用它调用。' }, cure: ADMIN_CONFIRMS_IP },
  { errcode: 40078, family: 'wecom', meaning: { en: 'The auth_code is wrong, has been used, or is older than ten minutes.', zh: 'auth_code 不正确、已用过，或超过十分钟。' }, cure: { en: 'Use the auth_code of the authorization push at once, and only once.', zh: '收到授权推送后立即使用 auth_code，且只用一次。' } },
  { errcode: 40082, family: 'wecom', isTokenError: true, meaning: { en: 'The suite access token is invalid.', zh: 'suite_access_token 无效。' }, cure: NEW_TOKEN },
  { errcode: 42009, family: 'wecom', isTokenError: true, meaning: { en: 'The suite access token has expired.', zh: 'suite_access_token 已过期。' }, cure: NEW_TOKEN },
  { errcode: 40083, family: 'wecom', meaning: { en: 'The suite_id is wrong.', zh: 'suite_id 不正确。' }, cure: { en: 'Copy it again from 服务商后台; it begins with ww, wx, tj or dk.', zh: '到服务商后台重新复制，以 ww、wx、tj 或 dk 开头。' } },
  { errcode: 40084, family: 'wecom', meaning: { en: 'The permanent_code is wrong, or belongs to another suite or company.', zh: 'permanent_code 不正确，或者是别的应用、别的企业的。' }, cure: AUTHORIZE_AGAIN },
  { errcode: 40085, family: 'wecom', meaning: { en: 'The suite_ticket is missing, wrong, or older than 30 minutes.', zh: '缺少 suite_ticket，或它不正确、已超过 30 分钟。' }, cure: NEXT_TICKET },
  { errcode: 40086, family: 'wecom', meaning: { en: 'The app id of the suite is wrong.', zh: '第三方应用的应用 ID 不正确。' }, cure: { en: 'Take it from auth_info of the authorization.', zh: '以授权信息 auth_info 里的为准。' } },
  { errcode: 41021, family: 'wecom', meaning: { en: 'A parameter of the call that gets a suite token is missing.', zh: '获取 suite_access_token 的调用缺少参数。' }, cure: PROGRAM_FAULT },
  { errcode: 41022, family: 'wecom', meaning: { en: 'A parameter of the call that gets a suite token is missing.', zh: '获取 suite_access_token 的调用缺少参数。' }, cure: PROGRAM_FAULT },
  { errcode: 40091, family: 'accounts', meaning: { en: 'The component ticket or its secret is wrong.', zh: '第三方平台的 ticket 或 secret 不正确。' }, cure: NEXT_TICKET },
  { errcode: 41020, family: 'accounts', meaning: { en: 'A parameter of the call that gets a component token is missing.', zh: '获取第三方平台令牌的调用缺少参数。' }, cure: PROGRAM_FAULT },
  { errcode: 41021, family: 'accounts', meaning: { en: 'A parameter of the call that gets a component token is missing.', zh: '获取第三方平台令牌的调用缺少参数。' }, cure: PROGRAM_FAULT },
  { errcode: 61003, family: 'accounts', meaning: { en: 'The account has not authorized this third-party platform.', zh: '账号没有授权给这个第三方平台。' }, cure: AUTHORIZE_AGAIN },
  { errcode: 61005, family: 'accounts', meaning: { en: 'The component_verify_ticket has expired (12 hours).', zh: 'component_verify_ticket 已过期（有效期 12 小时）。' }, cure: NEXT_TICKET },
  { errcode: 61006, family: 'accounts', meaning: { en: 'The component_verify_ticket is wrong.', zh: 'component_verify_ticket 不正确。' }, cure: NEXT_TICKET },
  { errcode: 61007, family: 'accounts', meaning: { en: 'The account has not granted this permission to the third-party platform.', zh: '账号没有把这项权限授予第三方平台。' }, cure: { en: 'Add the permission set to the platform, then let the administrator authorize again.', zh: '在第三方平台里勾选该权限集，再请管理员重新授权。' } },
  { errcode: 61011, family: 'accounts', meaning: { en: 'The component_appid is wrong.', zh: 'component_appid 不正确。' }, cure: { en: 'Copy it again from the page of the third-party platform.', zh: '到第三方平台详情页重新复制。' } },
  { errcode: 61023, family: 'accounts', meaning: { en: 'The authorizer_refresh_token is wrong.', zh: 'authorizer_refresh_token 不正确。' }, cure: { en: 'Use the refresh token of the last answer; if it is lost, let the administrator authorize again.', zh: '使用最近一次返回的刷新令牌；如果已丢失，请管理员重新授权。' } },
  { errcode: 40003, family: 'wecom', meaning: { en: 'The UserID does not exist.', zh: 'UserID 不存在。' }, cure: { en: 'Use the id as the push names it (FromUserName); it is not the name or the mobile number.', zh: '使用推送里的成员 ID（FromUserName），不是姓名或手机号。' } },
  { errcode: 40007, meaning: { en: 'The media_id is unknown, has expired (three days), or belongs to another app or account.', zh: 'media_id 不存在、已过期（三天），或者是别的应用、别的账号的。' }, cure: { en: 'Upload the file again with the same app or account.', zh: '用同一个应用或账号重新上传文件。' } },
  { errcode: 40008, meaning: { en: 'The message type is wrong.', zh: 'msgtype 不正确。' }, cure: { en: 'Compare msgtype with the types that this interface takes.', zh: '对照文档核对该接口支持的 msgtype。' } },
  { errcode: 40056, family: 'wecom', meaning: { en: 'The agentid is wrong.', zh: 'agentid 不正确。' }, cure: { en: 'Copy it from the page of the app; it is a number.', zh: '到应用详情页复制，它是一个数字。' } },
  { errcode: 40058, family: 'wecom', meaning: { en: 'A parameter is wrong or too long.', zh: '参数不正确或过长。' }, cure: PROGRAM_FAULT },
  { errcode: 40063, family: 'wecom', meaning: { en: 'A required parameter is empty.', zh: '必填参数为空。' }, cure: PROGRAM_FAULT },
  { errcode: 40096, family: 'wecom', meaning: { en: 'The external_userid is wrong, or belongs to another company or app.', zh: 'external_userid 不正确，或不属于本企业、本应用。' }, cure: { en: 'Use the id as sync_msg or the push names it for this app.', zh: '使用 sync_msg 或推送里给出的 external_userid。' } },
  { errcode: 44004, meaning: { en: 'The text is empty.', zh: '文本内容为空。' }, cure: { en: 'Do not send an empty text.', zh: '不要发送空文本。' } },
  { errcode: 50002, family: 'wecom', meaning: { en: 'The receiver is outside the visible range of the app.', zh: '接收人不在应用的可见范围内。' }, cure: APP_RANGE },
  { errcode: 60011, family: 'wecom', meaning: { en: 'The app has no access to this member, department or tag.', zh: '应用无权访问该成员、部门或标签。' }, cure: APP_RANGE },
  { errcode: 81013, family: 'wecom', meaning: { en: 'All receivers are wrong, or outside the visible range of the app.', zh: '所有接收人都无效，或不在应用的可见范围内。' }, cure: APP_RANGE },
  { errcode: 82001, family: 'wecom', meaning: { en: 'All receivers are outside the visible range of the app.', zh: '所有接收人都不在应用的可见范围内。' }, cure: APP_RANGE },
  { errcode: 86003, family: 'wecom', meaning: { en: 'The group chat does not exist.', zh: '群聊不存在。' }, cure: { en: 'Send only to chats that this app has created (appchat/create).', zh: '只能发到本应用创建的群聊（appchat/create）。' } },
  { errcode: 86008, family: 'wecom', meaning: { en: 'The app may not send to this group chat.', zh: '应用不能向该群聊发送消息。' }, cure: { en: 'Send only to chats that this app has created (appchat/create).', zh: '只能发到本应用创建的群聊（appchat/create）。' } },
  { errcode: 301002, family: 'wecom', meaning: { en: 'The access token belongs to another app than the agentid.', zh: 'access_token 与 agentid 不是同一个应用的。' }, cure: { en: 'Use the secret and the agentid of the same app.', zh: '使用同一个应用的 Secret 和 agentid。' } },
  { errcode: 93000, family: 'wecom', meaning: { en: 'The key of the robot is wrong, or the robot was removed from the chat.', zh: '机器人的 key 不正确，或机器人已被移出会话。' }, cure: { en: 'Copy its address again, or add the robot to the chat again.', zh: '重新复制它的地址，或把机器人重新加入会话。' } },
  { errcode: 93001, family: 'wecom', meaning: { en: 'The robot is wrong, or the chat does not allow it.', zh: '机器人无效，或该会话不允许使用。' }, cure: { en: 'Check that the robot still exists and is a member of the chat.', zh: '确认机器人仍然存在，并且在该会话里。' } },
  { errcode: 93004, family: 'wecom', meaning: { en: 'The robot has been stopped.', zh: '机器人已被停用。' }, cure: { en: 'Switch it on in the console.', zh: '到管理后台启用它。' } },
  { errcode: 93006, family: 'wecom', meaning: { en: 'The id of the chat is wrong.', zh: '会话 ID 不正确。' }, cure: { en: 'Use the chatid of a push of this robot.', zh: '使用该机器人推送里的 chatid。' } },
  { errcode: 93008, family: 'wecom', meaning: { en: 'The robot is not a member of the chat.', zh: '机器人不在该会话里。' }, cure: { en: 'Add it to the chat again.', zh: '把它重新加入会话。' } },
  { errcode: 40003, family: 'accounts', meaning: { en: 'The OpenID belongs to another account.', zh: 'OpenID 是别的账号的。' }, cure: { en: 'Use the FromUserName of a push of the same account.', zh: '使用同一个账号的推送里的 FromUserName。' } },
  { errcode: 43004, family: 'accounts', meaning: { en: 'The user does not follow the account.', zh: '用户没有关注该账号。' }, cure: { en: 'Do not repeat the call; only the user can change this.', zh: '不要重试，需要用户先关注。' } },
  { errcode: 45015, family: 'accounts', meaning: { en: 'The time to send is over, or the user has unfollowed: 48 hours after a message of the user, one minute after a menu click, a follow, a scan, or entering the session of a 小程序.', zh: '已超出可发送的时间，或用户已取消关注：用户发消息后为 48 小时，点击菜单、关注、扫码、进入小程序客服会话后为 1 分钟。' }, cure: NEXT_MESSAGE },
  { errcode: 45047, family: 'accounts', meaning: { en: 'All allowed messages are sent: 5 after a message of the user (48 hours), 3 after a menu click, a follow or a scan (one minute), 2 after entering the session of a 小程序 (one minute).', zh: '可发送的条数已用完：用户发消息后 5 条（48 小时内），点击菜单、关注、扫码后 3 条（1 分钟内），进入小程序客服会话后 2 条（1 分钟内）。' }, cure: NEXT_MESSAGE },
  { errcode: 45072, family: 'accounts', meaning: { en: 'The command of the typing state is wrong.', zh: '输入状态的 command 取值不对。' }, cure: { en: 'Use Typing or CancelTyping.', zh: '只能是 Typing 或 CancelTyping。' } },
  { errcode: 45080, family: 'accounts', meaning: { en: 'The typing state can be shown only within 30 seconds after a message from or to the user.', zh: '与用户有消息往来后的 30 秒内才能下发输入状态。' }, cure: { en: 'Show it right after a message, or leave it out.', zh: '收到消息后立即下发，或者不发。' } },
  { errcode: 45081, family: 'accounts', meaning: { en: 'The typing state is shown already; it lasts 15 seconds.', zh: '已经处于输入状态（持续 15 秒）。' }, cure: { en: 'Wait until it has ended.', zh: '等它结束后再发。' } },
  { errcode: 50005, family: 'accounts', meaning: { en: 'The user has unfollowed the account.', zh: '用户已取消关注。' }, cure: { en: 'Do not repeat the call; only the user can change this.', zh: '不要重试，需要用户重新关注。' } },
  { errcode: 95000, family: 'wecom', meaning: { en: 'The open_kfid is wrong, or the app has no access to it.', zh: 'open_kfid 不正确，或应用没有管理它的权限。' }, cure: { en: 'Use the open_kfid of the push, and the secret of 微信客服 or of an app to which this account is granted.', zh: '使用推送里的 open_kfid，以及“微信客服”的 Secret，或已被授权管理该客服账号的应用的 Secret。' } },
  { errcode: 95001, family: 'wecom', meaning: { en: 'Five messages have been sent since the customer\'s last message.', zh: '客户上一条消息之后已发满 5 条。' }, cure: NEXT_MESSAGE },
  { errcode: 95002, family: 'wecom', meaning: { en: 'The customer\'s last message is more than 48 hours old.', zh: '客户上一条消息已超过 48 小时。' }, cure: NEXT_MESSAGE },
  { errcode: 95013, family: 'wecom', meaning: { en: 'The session has ended.', zh: '会话已结束。' }, cure: NEXT_MESSAGE },
  { errcode: 95017, family: 'wecom', meaning: { en: 'The API of 微信客服 is not switched on for this app.', zh: '该应用没有开启微信客服的 API 功能。' }, cure: { en: 'Switch it on: 微信客服 → API → 可调用接口的应用.', zh: '到“微信客服”→“API”开启，并勾选可调用接口的应用。' } },
  { errcode: 95018, family: 'wecom', meaning: { en: 'The state of the session does not allow sending: a person has taken it over, or it has ended.', zh: '会话状态不允许发送：已由人工接待，或会话已结束。' }, cure: { en: 'Send only while the session waits for an agent (新接入待处理) or is handled by the bot (智能助手接待); kf/service_state/trans changes the state.', zh: '只有在“新接入待处理”或“智能助手接待”状态下才能发送；可用 kf/service_state/trans 变更状态。' } },
  { errcode: 40201, family: 'accounts', meaning: { en: 'No callback URL is set in the console.', zh: '后台没有设置回调 URL。' }, cure: { en: 'Set it in the console (服务器配置) and switch it on.', zh: '到后台的“服务器配置”填写并启用。' } },
]
