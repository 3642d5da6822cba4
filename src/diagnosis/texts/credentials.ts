/**
 * What is said of the values of the console.
 *
 * Sources: WeCom 回调配置 (path/90930) for Token and EncodingAESKey; 加解密方案说明 (path/90968) and 智能机器人 加解密
 * (path/101033) for the receiver; third-party 回调通知 (path/90613); 公众号 消息加解密说明.
 */
import type { CredentialsCode } from '../codes.ts'
import type { FindingText } from '../types.ts'

/** In the order in which they are looked for. */
export const CREDENTIALS_TEXTS: Readonly<Record<CredentialsCode, FindingText>> = {
  'token-missing': {
    message: { en: 'The token is missing or empty.', zh: 'token 没有给出，或者是空的。' },
    cure: {
      en: 'Set token to the Token of the console; if it comes from an environment variable, check that it is set where the program runs.',
      zh: '把 token 设为后台的 Token（令牌）；如果取自环境变量，确认运行程序的环境里确实有它。',
    },
  },
  'token-and-key-swapped': {
    message: {
      en: 'The token and the EncodingAESKey are swapped: the token looks like a key of 43 characters.',
      zh: 'token 与 EncodingAESKey 填反了：token 看起来是 43 位的密钥。',
    },
    cure: {
      en: 'Exchange the two values: encodingAESKey is the one of 43 characters, token the shorter one.',
      zh: '把两个值对调：43 位的是 encodingAESKey，短的那个是 token。',
    },
  },
  'token-white-space': {
    message: {
      en: 'The token has white space or an invisible character in it: {character} at position {position}.',
      zh: 'token 里有空白或看不见的字符：第 {position} 个字符是 {character}。',
    },
    cure: {
      en: 'Copy the Token again from the console without anything around it, and look for a line end or a space in the configuration file.',
      zh: '从后台重新复制 Token，前后不要带任何东西；再检查配置文件里有没有换行或空格。',
    },
  },
  'token-odd-character': {
    message: {
      en: 'The signature does not fit, and the token has a character that is no letter or digit: {character} at position {position}.',
      zh: '签名对不上，而且 token 里有字母和数字以外的字符：第 {position} 个字符是 {character}。',
    },
    cure: {
      en: 'Copy the Token again: letters and digits alone, not full-width, without the quotes of the configuration file.',
      zh: '重新复制 Token：只有半角字母和数字，不带配置文件里的引号。',
    },
  },
  'key-missing': {
    message: { en: 'The EncodingAESKey is missing or empty.', zh: 'encodingAESKey 没有给出，或者是空的。' },
    cure: {
      en: "Set encodingAESKey to the EncodingAESKey of the console and check the environment variable; only 明文模式 has none (mode: 'plain').",
      zh: "把 encodingAESKey 设为后台的 EncodingAESKey，并检查环境变量；只有明文模式才没有密钥（mode: 'plain'）。",
    },
  },
  'key-equals-sign': {
    message: {
      en: 'The EncodingAESKey has 44 characters: a "=" was added to its end.',
      zh: 'encodingAESKey 有 44 个字符：末尾多了一个“=”。',
    },
    cure: {
      en: 'Give the 43 characters as the console shows them; the "=" belongs to decoding and is added there.',
      zh: '原样填后台显示的 43 个字符；“=”是解码时才补的，程序会自己补。',
    },
  },
  'key-is-secret': {
    message: {
      en: 'The EncodingAESKey has 43 characters, but with {character} at position {position}: it looks like the Secret of an app.',
      zh: 'encodingAESKey 虽然有 43 个字符，但第 {position} 个是 {character}：看起来填成了应用的 Secret。',
    },
    cure: {
      en: 'Take the EncodingAESKey from the page of the callback address (接收消息 / 服务器配置), not the Secret of the app.',
      zh: '到回调配置页（接收消息服务器配置）复制 EncodingAESKey，不要用应用的 Secret。',
    },
  },
  'key-odd-character': {
    message: {
      en: 'The EncodingAESKey has a character that does not belong in it: {character} at position {position} (of {length} characters).',
      zh: 'encodingAESKey 里有不该有的字符：第 {position} 个是 {character}（共 {length} 个字符）。',
    },
    cure: {
      en: 'Copy it again from the console: 43 letters and digits, without quotes, spaces or line ends.',
      zh: '从后台重新复制：43 位字母和数字，不带引号、空格和换行。',
    },
  },
  'key-length': {
    message: {
      en: 'The EncodingAESKey has {length} characters; it must have 43.',
      zh: 'encodingAESKey 有 {length} 个字符，应该是 43 个。',
    },
    cure: {
      en: 'Copy it again from the console, whole.',
      zh: '从后台重新完整复制一遍。',
    },
  },
  'receive-id-missing': {
    message: { en: 'receiveId is missing.', zh: 'receiveId 没有给出。' },
    cure: {
      en: "Give the CorpID (企业微信: 我的企业 → 企业信息), SuiteId (third-party apps) or AppID (公众号, 小程序, 开放平台), or '' for a bot of your own company; if it comes from an environment variable, check that it is set where the program runs.",
      zh: "填 CorpID（企业微信：我的企业 → 企业信息）、SuiteId（第三方应用）或 AppID（公众号、小程序、开放平台）；本企业的智能机器人填 ''；如果取自环境变量，确认运行程序的环境里确实有它。",
    },
  },
  'receive-id-malformed': {
    message: {
      en: 'receiveId is neither an id, a list of ids, nor a function that answers true or false at once.',
      zh: 'receiveId 既不是 ID，也不是 ID 列表，也不是当场返回 true / false 的函数。',
    },
    cure: {
      en: "Give the CorpID, SuiteId or AppID as a text, a list of them, or '' for a bot of your own company; a function must not be async.",
      zh: "用字符串填 CorpID、SuiteId 或 AppID，或它们的列表；本企业的智能机器人填 ''；函数不能是 async。",
    },
  },
  'receive-id-white-space': {
    message: {
      en: 'receiveId has white space or an invisible character around it.',
      zh: 'receiveId 前后有空白或看不见的字符。',
    },
    cure: {
      en: 'Copy the id again from the console without anything around it.',
      zh: '从后台重新复制 ID，前后不要带任何东西。',
    },
  },
  'request-of-other-app': {
    message: {
      en: 'The request is meant for another app: token and key of another one of your apps (number {index} of those given) fit it, those of this app do not.',
      zh: '这个请求是发给另一个应用的：你另一个应用（给出的其他应用中第 {index} 个）的 token 和密钥对得上，当前应用的对不上。',
    },
    cure: {
      en: "That app's console page has this URL: give each app a URL of its own, or use that app's credentials here.",
      zh: '那个应用的后台填的是这个 URL：给每个应用各配一个 URL，或在这里换用那个应用的凭据。',
    },
  },
  'token-of-other-app': {
    message: {
      en: 'The token was mixed up with another one of your tokens (number {index} of those given).',
      zh: 'token 与你另一个应用的弄混了（给出的其他 token 中第 {index} 个）。',
    },
    cure: {
      en: 'Copy the Token from the console page of the app that this URL belongs to, and press 保存 there once more.',
      zh: '到这个 URL 所属应用的配置页复制 Token，并在那里再点一次“保存”。',
    },
  },
  'token-wrong': {
    message: {
      en: 'The signature fits none of the tokens given: the token here is not the one that the platform signs with.',
      zh: '签名和给出的任何 token 都对不上：这里的 token 不是平台签名用的那一个。',
    },
    cure: {
      en: 'Compare token with the Token on the console page of exactly this URL (case counts), press 保存 there, and restart the program; if both agree, something on the way changed the query, or, with a push, URL and body are of two different requests.',
      zh: '把 token 与后台里这个 URL 所在页面的 Token 逐字核对（区分大小写），在后台点“保存”后重启程序；如果一致，就是途中有东西改动了查询参数，或者（推送时）URL 和请求体不是同一个请求的。',
    },
  },
  'key-of-other-app': {
    message: {
      en: 'The signature fits, but the EncodingAESKey was mixed up with another one of your keys (number {index} of those given).',
      zh: '签名对得上，但 encodingAESKey 与你另一个应用的弄混了（给出的其他密钥中第 {index} 个）。',
    },
    cure: {
      en: 'Copy the EncodingAESKey from the same console page as the Token.',
      zh: '从 Token 所在的同一个配置页复制 EncodingAESKey。',
    },
  },
  'credentials-mixed': {
    message: {
      en: 'The token is of one set of the credentials and the key of the other (current and previous), and sets are never mixed.',
      zh: '签名用的是一组凭据的 token，加密用的却是另一组的密钥（当前的与 previous 的），而两组不会混用。',
    },
    cure: {
      en: 'Name in previous only what really changed in the console; the other value is then that of the current set.',
      zh: 'previous 里只写后台真正改过的那一项；没写的一项沿用当前的值。',
    },
  },
  'key-wrong': {
    message: {
      en: 'The signature fits, but the text does not open with this EncodingAESKey (the padding is wrong).',
      zh: '签名对得上，但用这个 encodingAESKey 解不开密文（填充不对）。',
    },
    cure: {
      en: 'Copy the EncodingAESKey again from the page of this URL, and press 保存 there: a key that was only 随机获取 and not saved is not in force.',
      zh: '从这个 URL 的配置页重新复制 EncodingAESKey，并点“保存”：只点了“随机获取”没有保存的密钥不会生效。',
    },
  },
  'receive-id-empty': {
    message: {
      en: 'The text is sealed for nobody (an empty id), which receiveId does not accept.',
      zh: '密文里的接收方是空的，而 receiveId 不接受空值。',
    },
    cure: {
      en: "Set receiveId to ''. So do bots of one's own company (platform 'wecom-bot') and third-party apps of a person.",
      zh: "把 receiveId 设为 ''。本企业的智能机器人（platform: 'wecom-bot'）和个人开发的第三方应用就是这样。",
    },
  },
  'receive-id-corp-id': {
    message: {
      en: 'The text is sealed for the CorpID {arrived}, which receiveId does not accept.',
      zh: '密文里的接收方是企业 ID（CorpID）{arrived}，而 receiveId 不接受它。',
    },
    cure: {
      en: "For an app of your own (platform 'wecom') set receiveId to that CorpID, if it is your company's (我的企业 → 企业信息); with 'wecom-suite' list it beside the SuiteId: the URL check comes for the provider's CorpID, messages for the companies'.",
      zh: "自建应用（platform: 'wecom'）：如果它就是贵企业的 ID（我的企业 → 企业信息），把 receiveId 设为它；第三方应用（'wecom-suite'）：把它与 SuiteId 一起列入 receiveId，URL 验证用服务商的 CorpID，消息用授权企业的 CorpID。",
    },
  },
  'receive-id-suite-id': {
    message: {
      en: 'The text is sealed for the SuiteId {arrived}, which receiveId does not accept.',
      zh: '密文里的接收方是第三方应用的 SuiteId {arrived}，而 receiveId 不接受它。',
    },
    cure: {
      en: "Use platform 'wecom-suite' with receiveId: [that SuiteId, and the CorpIDs that it serves].",
      zh: "用 platform: 'wecom-suite'，receiveId 设为 [这个 SuiteId, 以及所服务企业的 CorpID]。",
    },
  },
  'receive-id-app-id': {
    message: {
      en: 'The text is sealed for the AppID {arrived}, which receiveId does not accept.',
      zh: '密文里的接收方是 AppID {arrived}，而 receiveId 不接受它。',
    },
    cure: {
      en: 'Set receiveId to that AppID if it is yours, with platform {platforms}; on behalf of others (开放平台) it is the AppID of the component, never that of the account, nor the original id (gh_…).',
      zh: '如果它是你的 AppID，把 receiveId 设为它，platform 用 {platforms}；代公众号、小程序收消息（开放平台）时填第三方平台自己的 AppID，不是被代理账号的，也不是原始 ID（gh_…）。',
    },
  },
  'receive-id-other': {
    message: {
      en: 'The text is sealed for another receiver ({arrived}), which receiveId does not accept.',
      zh: '密文里的接收方是另一个 ID（{arrived}），receiveId 不接受它。',
    },
    cure: {
      en: 'Check which app the URL belongs to; if the id is one of yours (a bot or a device model of a third party), add it to receiveId.',
      zh: '核对这个 URL 属于哪个应用；如果这个 ID 是你的（如第三方的机器人、硬件型号），把它加进 receiveId。',
    },
  },
  'previous-credentials': {
    message: {
      en: 'The request fits the previous values: the platform does not use the new token or key yet.',
      zh: '这个请求对得上的是旧值（previous）：平台还没有用上新的 token 或密钥。',
    },
    cure: {
      en: 'Keep previous in place, and press 保存 in the console if the change was not saved; handlers of this package accept both.',
      zh: '保留 previous；如果后台的改动还没保存，点“保存”。本包的处理器两组都接受。',
    },
  },
}
