// Written by catalog/generate from catalog/messages/wecom-bot.json: change that file, then run npm run catalog.
import type { Absent, OF_PLATFORM } from '../message-parts.ts'

/** The fields that many pushes begin with, which can be read before it is known what was pushed.
 *
 * 许多推送共有的开头字段，不判断推送类型也能读取。 */
export interface WecomBotHeader {
  readonly [OF_PLATFORM]?: 'wecom-bot'
  /** Unique id of this push, to deduplicate on. Base64-like text, not a number.
   *
   * 推送的唯一 ID，用于去重。形似 base64 的字符串，不是数字。 */
  readonly msgid?: string
  /** Id of the bot (智能机器人).
   *
   * 智能机器人的 ID。 */
  readonly aibotid?: string
  /** Id of the chat; present in group chats only.
   *
   * 会话 ID，仅群聊时出现。 */
  readonly chatid?: string
  /** Kind of chat: `single` or `group`.
   *
   * 会话类型：`single` 或 `group`。 */
  readonly chattype?: string
  /** Who triggered the push.
   *
   * 触发推送的人。 */
  readonly from?: {
    /** UserID of the operator.
     *
     * 操作者的 UserID。 */
    readonly userid: string
  }
  /** Time of creation, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly create_time?: number
}

/** The fields of which one names the kind of a push of wecom-bot.
 *
 * 用来区分 wecom-bot 推送类型的字段。 */
export type WecomBotKindFields = 'msgtype'

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomBotMessageHeader extends Absent<'create_time'> {
  readonly [OF_PLATFORM]?: 'wecom-bot'
  /** Unique id of this push, to deduplicate on. Base64-like text, not a number.
   *
   * 推送的唯一 ID，用于去重。形似 base64 的字符串，不是数字。 */
  readonly msgid: string
  /** Id of the bot (智能机器人).
   *
   * 智能机器人的 ID。 */
  readonly aibotid: string
  /** Id of the chat; present in group chats only.
   *
   * 会话 ID，仅群聊时出现。 */
  readonly chatid?: string
  /** Kind of chat: `single` or `group`.
   *
   * 会话类型：`single` 或 `group`。 */
  readonly chattype: string
  /** Who triggered the push.
   *
   * 触发推送的人。 */
  readonly from: {
    /** UserID of the operator.
     *
     * 操作者的 UserID。 */
    readonly userid: string
  }
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomBotEventHeader {
  readonly [OF_PLATFORM]?: 'wecom-bot'
  /** Unique id of this push.
   *
   * 推送的唯一 ID。 */
  readonly msgid: string
  /** Time of creation, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly create_time: number
  /** Id of the bot (智能机器人).
   *
   * 智能机器人的 ID。 */
  readonly aibotid: string
  /** Id of the group chat.
   *
   * 群聊 ID。 */
  readonly chatid?: string
  /** Who triggered the push.
   *
   * 触发推送的人。 */
  readonly from: {
    /** CorpID of the user; not returned for a bot of the own company.
     *
     * 用户所在企业的 CorpID；本企业的机器人不返回。 */
    readonly corpid?: string
    /** UserID of the operator.
     *
     * 操作者的 UserID。 */
    readonly userid: string
  }
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: Readonly<Record<string, unknown>>
}

interface WecomBotResponseUrl {
  /** Temporary URL for one asynchronous reply. Valid for 1 hour, usable once.
   *
   * 用于一次异步回复的临时 URL，1 小时内有效，只能使用一次。 */
  readonly response_url: string
}

interface WecomBotOptionalQuote {
  /** The quoted message; present only when the user quoted one.
   *
   * 被引用的消息，仅用户引用了消息时出现。 */
  readonly quote?: {
    /** Type of the quoted message: `text`, `image`, `mixed`, `voice` or `file`.
     *
     * 被引用消息的类型：`text`、`image`、`mixed`、`voice` 或 `file`。 */
    readonly msgtype: string
    /** A piece of text, held in `content`.
     *
     * 一段文本，内容在 `content` 中。 */
    readonly text?: {
      /** The text that is quoted.
       *
       * 被引用的文本。 */
      readonly content: string
    }
    /** The quoted image, given by its `url`.
     *
     * 被引用的图片，由 `url` 给出。 */
    readonly image?: {
      /** Address of the picture that is quoted.
       *
       * 被引用图片的下载地址。 */
      readonly url: string
      /** AES key that the file is encrypted with, if the bot is connected by WebSocket.
       *
       * 文件的 AES 解密密钥，机器人以长连接接入时才有。 */
      readonly aeskey?: string
    }
    /** The quoted mixed message, with its parts in `msg_item`.
     *
     * 被引用的图文混排消息，各部分在 `msg_item` 中。 */
    readonly mixed?: {
      /** The pieces of the message that is quoted, in order.
       *
       * 被引用消息的各部分，按顺序排列。 */
      readonly msg_item: ReadonlyArray<{
        /** Kind of the piece: `text` or `image`.
         *
         * 该部分的类型：`text` 或 `image`。 */
        readonly msgtype: string
      } & (
        | {
          /** A piece of text.
           *
           * 文本部分。 */
          readonly text: {
            /** The text.
             *
             * 文本内容。 */
            readonly content: string
          }
          readonly image?: never
        }
        | {
          /** A picture.
           *
           * 图片部分。 */
          readonly image: {
            /** Address of the picture.
             *
             * 图片的下载地址。 */
            readonly url: string
            /** AES key that the file is encrypted with, if the bot is connected by WebSocket.
             *
             * 文件的 AES 解密密钥，机器人以长连接接入时才有。 */
            readonly aeskey?: string
          }
          readonly text?: never
        }
      )
      >
    }
    /** The quoted voice message, with its text in `content`.
     *
     * 被引用的语音消息，其文本在 `content` 中。 */
    readonly voice?: {
      /** What was recognised in the voice message that is quoted.
       *
       * 被引用语音转成的文本。 */
      readonly content: string
    }
    /** The quoted file, given by its `url`.
     *
     * 被引用的文件，由 `url` 给出。 */
    readonly file?: {
      /** Address of the file that is quoted.
       *
       * 被引用文件的下载地址。 */
      readonly url: string
      /** AES key that the file is encrypted with, if the bot is connected by WebSocket.
       *
       * 文件的 AES 解密密钥，机器人以长连接接入时才有。 */
      readonly aeskey?: string
    }
    /** The video that is quoted.
     *
     * 被引用的视频。 */
    readonly video?: {
      /** Address of the video that is quoted.
       *
       * 被引用视频的下载地址。 */
      readonly url: string
      /** AES key that the file is encrypted with, if the bot is connected by WebSocket.
       *
       * 文件的 AES 解密密钥，机器人以长连接接入时才有。 */
      readonly aeskey?: string
    }
  }
}

interface WecomBotEvent {
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: Readonly<Record<string, unknown>>
}

interface WecomBotOptionalChattype {
  /** Kind of chat: `single` or `group`. Required by the table, yet missing from the `enter_chat` sample.
   *
   * 会话类型：`single` 或 `group`。参数表标为必填，但 `enter_chat` 示例中没有。 */
  readonly chattype?: string
}

interface WecomBotEvent2 {
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: {
    /** What the user clicked or chose on the card.
     *
     * 用户在卡片上点击或选择的内容。 */
    readonly template_card_event: {
      /** Key of the clicked button or menu entry. The table spells it `eventkey`.
       *
       * 被点击的按钮或菜单项的 key。参数表拼作 `eventkey`。 */
      readonly event_key: string
      /** The `task_id` of the card.
       *
       * 卡片的 `task_id`。 */
      readonly task_id: string
      /** The user's selections on the card.
       *
       * 用户在卡片上的选择结果。 */
      readonly selected_items?: {
        /** List of selections, one per question.
         *
         * 选择结果列表，每个问题一项。 */
        readonly selected_item?: ReadonlyArray<{
          /** Key of the question.
           *
           * 问题的 key。 */
          readonly question_key: string
          /** Wrapper around the chosen option ids.
           *
           * 所选选项 ID 的外层。 */
          readonly option_ids: {
            /** Ids of the chosen options, as strings.
             *
             * 所选选项的 ID，字符串。 */
            readonly option_id: readonly string[]
          }
        }
        >
      }
    }
  }
}

interface WecomBotChattype {
  /** Kind of chat: `single` or `group`. Required by the table, yet missing from the `enter_chat` sample.
   *
   * 会话类型：`single` 或 `group`。参数表标为必填，但 `enter_chat` 示例中没有。 */
  readonly chattype: string
}

interface WecomBotResponseUrl2 {
  /** Temporary URL for one asynchronous reply.
   *
   * 用于一次异步回复的临时 URL。 */
  readonly response_url: string
}

/** A user sends text to the bot in a single chat or mentions it in a group. (智能机器人/接收消息, path/100719)
 *
 * 文本消息：用户在单聊中向机器人发送文本，或在群聊中 @ 机器人。 */
export interface WecomBotTextMessage extends WecomBotMessageHeader, WecomBotResponseUrl, WecomBotOptionalQuote {
  readonly msgtype: 'text'
  /** The text message, with its `content`.
   *
   * 文本消息，内容在 `content` 中。 */
  readonly text: {
    /** Text of the message; in groups it includes the `@bot` mention.
     *
     * 消息文本；群聊中包含 `@bot` 部分。 */
    readonly content: string
  }
}

/** A user sends an image to the bot; single chats only. (智能机器人/接收消息, path/100719)
 *
 * 图片消息：用户向机器人发送图片；仅限单聊。 */
export interface WecomBotImageMessage extends WecomBotMessageHeader, WecomBotResponseUrl {
  readonly msgtype: 'image'
  /** The image, given by its `url`.
   *
   * 图片，由 `url` 给出。 */
  readonly image: {
    /** Download URL, valid 5 minutes. Bytes are AES-256-CBC under the `EncodingAESKey` key (IV: its first 16 bytes; PKCS#7 to 32-byte blocks; no random or length header).
     *
     * 下载 URL，5 分钟内有效。内容以 AES-256-CBC 加密，密钥由 `EncodingAESKey` 解码得到（IV 为密钥前 16 字节，PKCS#7 填充到 32 字节的整数倍，没有随机数和长度字段）。 */
    readonly url: string
    /** AES key that the file is encrypted with, if the bot is connected by WebSocket.
     *
     * 文件的 AES 解密密钥，机器人以长连接接入时才有。 */
    readonly aeskey?: string
  }
}

/** A user sends the bot text and images in one message. (智能机器人/接收消息, path/100719)
 *
 * 图文混排消息：用户在一条消息中向机器人发送文本和图片。 */
export interface WecomBotMixedMessage extends WecomBotMessageHeader, WecomBotResponseUrl, WecomBotOptionalQuote {
  readonly msgtype: 'mixed'
  /** The mixed message, with its parts in `msg_item`.
   *
   * 图文混排消息，各部分在 `msg_item` 中。 */
  readonly mixed: {
    /** Parts of the message, in order.
     *
     * 消息的各部分，按顺序排列。 */
    readonly msg_item: ReadonlyArray<{
      /** Type of this part: `text` or `image`.
       *
       * 这一部分的类型：`text` 或 `image`。 */
      readonly msgtype: string
    } & (
      | {
        /** A piece of text, held in `content`.
         *
         * 一段文本，内容在 `content` 中。 */
        readonly text: {
          /** The text.
           *
           * 文本内容。 */
          readonly content: string
        }
        readonly image?: never
      }
      | {
        /** An image, given by its `url`; encrypted in the same way as `image.url`.
         *
         * 图片，由 `url` 给出，加密方式与 `image.url` 相同。 */
        readonly image: {
          /** Address of the picture.
           *
           * 图片的下载地址。 */
          readonly url: string
          /** AES key that the file is encrypted with, if the bot is connected by WebSocket.
           *
           * 文件的 AES 解密密钥，机器人以长连接接入时才有。 */
          readonly aeskey?: string
        }
        readonly text?: never
      }
    )
    >
  }
}

/** A user sends the bot a voice message, given as text; single chats only. (智能机器人/接收消息, path/100719)
 *
 * 语音消息：用户向机器人发送语音消息，推送的是转写文本；仅限单聊。 */
export interface WecomBotVoiceMessage extends WecomBotMessageHeader, WecomBotResponseUrl {
  readonly msgtype: 'voice'
  /** The voice message, with its text in `content`.
   *
   * 语音消息，其文本在 `content` 中。 */
  readonly voice: {
    /** Text recognised from the speech; the audio itself is not delivered.
     *
     * 语音识别出的文本；不推送音频本身。 */
    readonly content: string
  }
}

/** A user sends the bot a local file of up to 100 MB; single chats only. (智能机器人/接收消息, path/100719)
 *
 * 文件消息：用户向机器人发送本地文件，最大 100 MB；仅限单聊。 */
export interface WecomBotFileMessage extends WecomBotMessageHeader, WecomBotResponseUrl {
  readonly msgtype: 'file'
  /** The file, given by its `url`.
   *
   * 文件，由 `url` 给出。 */
  readonly file: {
    /** Download URL, valid 5 minutes. Bytes are AES-256-CBC under the `EncodingAESKey` key (IV: its first 16 bytes; PKCS#7 to 32-byte blocks; no random or length header).
     *
     * 下载 URL，5 分钟内有效。内容以 AES-256-CBC 加密，密钥由 `EncodingAESKey` 解码得到（IV 为密钥前 16 字节，PKCS#7 填充到 32 字节的整数倍，没有随机数和长度字段）。 */
    readonly url: string
    /** AES key that the file is encrypted with, if the bot is connected by WebSocket.
     *
     * 文件的 AES 解密密钥，机器人以长连接接入时才有。 */
    readonly aeskey?: string
  }
}

/** A user sends a video to the bot; known from the long-connection SDK. (no official page found) No official page confirms it.
 *
 * 视频消息：用户向机器人发送视频；出自长连接 SDK。没有官方页面证实。 */
export interface WecomBotVideoMessage extends WecomBotMessageHeader, WecomBotResponseUrl {
  readonly msgtype: 'video'
  /** The video, given by its `url`.
   *
   * 视频，由 `url` 给出。 */
  readonly video: {
    /** Download URL, valid 5 minutes. Bytes are AES-256-CBC under the `EncodingAESKey` key (IV: its first 16 bytes; PKCS#7 to 32-byte blocks; no random or length header).
     *
     * 下载 URL，5 分钟内有效。内容以 AES-256-CBC 加密，密钥由 `EncodingAESKey` 解码得到（IV 为密钥前 16 字节，PKCS#7 填充到 32 字节的整数倍，没有随机数和长度字段）。 */
    readonly url: string
    /** Key of this one file; long-connection mode only.
     *
     * 该文件的密钥，仅长连接模式有。 */
    readonly aeskey?: string
  }
}

/** The platform polls for the latest state of a stream that the bot started. (智能机器人/接收消息, path/100719)
 *
 * 流式消息刷新：平台轮询流式消息的最新内容。 */
export interface WecomBotStreamMessage extends WecomBotMessageHeader {
  readonly msgtype: 'stream'
  /** The stream that is asked about, given by its `id`.
   *
   * 所查询的流式消息，由 `id` 给出。 */
  readonly stream: {
    /** Stream id that the bot chose in its first stream reply.
     *
     * 机器人在首次流式回复中指定的流式消息 ID。 */
    readonly id: string
  }
}

/** A user enters the single chat with the bot for the first time that day. (智能机器人/接收事件, path/101027)
 *
 * 进入会话事件：用户当天首次进入与机器人的单聊会话。 */
export interface WecomBotEnterChatEvent extends WecomBotEventHeader, WecomBotOptionalChattype {
  readonly msgtype: 'event'
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: {
    readonly eventtype: 'enter_chat'
  }
}

/** A user clicks a button on a button card of the bot. (智能机器人/接收事件, path/101027)
 *
 * 按钮交互模板卡片事件：用户点击机器人按钮交互卡片上的按钮。 */
export interface WecomBotTemplateCardButtonInteractionEvent extends WecomBotEventHeader, WecomBotChattype, WecomBotResponseUrl2 {
  readonly msgtype: 'event'
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: {
    readonly eventtype: 'template_card_event'
    /** What the user clicked or chose on the card.
     *
     * 用户在卡片上点击或选择的内容。 */
    readonly template_card_event: {
      readonly card_type: 'button_interaction'
      /** Key of the clicked button or menu entry. The table spells it `eventkey`.
       *
       * 被点击的按钮或菜单项的 key。参数表拼作 `eventkey`。 */
      readonly event_key: string
      /** The `task_id` of the card.
       *
       * 卡片的 `task_id`。 */
      readonly task_id: string
      /** The user's selections on the card.
       *
       * 用户在卡片上的选择结果。 */
      readonly selected_items?: {
        /** List of selections, one per question.
         *
         * 选择结果列表，每个问题一项。 */
        readonly selected_item?: ReadonlyArray<{
          /** Key of the question.
           *
           * 问题的 key。 */
          readonly question_key: string
          /** Wrapper around the chosen option ids.
           *
           * 所选选项 ID 的外层。 */
          readonly option_ids: {
            /** Ids of the chosen options, as strings.
             *
             * 所选选项的 ID，字符串。 */
            readonly option_id: readonly string[]
          }
        }
        >
      }
    }
  }
}

/** A user submits a vote on a vote card of the bot. (智能机器人/接收事件, path/101027)
 *
 * 投票选择模板卡片事件：用户在机器人的投票选择卡片上提交投票。 */
export interface WecomBotTemplateCardVoteInteractionEvent extends WecomBotEventHeader, WecomBotChattype, WecomBotResponseUrl2 {
  readonly msgtype: 'event'
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: {
    readonly eventtype: 'template_card_event'
    /** What the user clicked or chose on the card.
     *
     * 用户在卡片上点击或选择的内容。 */
    readonly template_card_event: {
      readonly card_type: 'vote_interaction'
      /** Key of the clicked button or menu entry. The table spells it `eventkey`.
       *
       * 被点击的按钮或菜单项的 key。参数表拼作 `eventkey`。 */
      readonly event_key: string
      /** The `task_id` of the card.
       *
       * 卡片的 `task_id`。 */
      readonly task_id: string
      /** The user's selections on the card.
       *
       * 用户在卡片上的选择结果。 */
      readonly selected_items?: {
        /** List of selections, one per question.
         *
         * 选择结果列表，每个问题一项。 */
        readonly selected_item?: ReadonlyArray<{
          /** Key of the question.
           *
           * 问题的 key。 */
          readonly question_key: string
          /** Wrapper around the chosen option ids.
           *
           * 所选选项 ID 的外层。 */
          readonly option_ids: {
            /** Ids of the chosen options, as strings.
             *
             * 所选选项的 ID，字符串。 */
            readonly option_id: readonly string[]
          }
        }
        >
      }
    }
  }
}

/** A user submits the choices on a multiple-choice card of the bot. (智能机器人/接收事件, path/101027)
 *
 * 多项选择模板卡片事件：用户在机器人的多项选择卡片上提交选择。 */
export interface WecomBotTemplateCardMultipleInteractionEvent extends WecomBotEventHeader, WecomBotChattype, WecomBotResponseUrl2 {
  readonly msgtype: 'event'
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: {
    readonly eventtype: 'template_card_event'
    /** What the user clicked or chose on the card.
     *
     * 用户在卡片上点击或选择的内容。 */
    readonly template_card_event: {
      readonly card_type: 'multiple_interaction'
      /** Key of the clicked button or menu entry. The table spells it `eventkey`.
       *
       * 被点击的按钮或菜单项的 key。参数表拼作 `eventkey`。 */
      readonly event_key: string
      /** The `task_id` of the card.
       *
       * 卡片的 `task_id`。 */
      readonly task_id: string
      /** The user's selections on the card.
       *
       * 用户在卡片上的选择结果。 */
      readonly selected_items?: {
        /** List of selections, one per question.
         *
         * 选择结果列表，每个问题一项。 */
        readonly selected_item?: ReadonlyArray<{
          /** Key of the question.
           *
           * 问题的 key。 */
          readonly question_key: string
          /** Wrapper around the chosen option ids.
           *
           * 所选选项 ID 的外层。 */
          readonly option_ids: {
            /** Ids of the chosen options, as strings.
             *
             * 所选选项的 ID，字符串。 */
            readonly option_id: readonly string[]
          }
        }
        >
      }
    }
  }
}

/** A user clicks an entry in the corner menu of a card of the bot. (智能机器人/接收事件, path/101027)
 *
 * 模板卡片右上角菜单事件：用户点击机器人卡片右上角菜单中的一项。 */
export interface WecomBotTemplateCardTextNoticeEvent extends WecomBotEventHeader, WecomBotChattype, WecomBotResponseUrl2 {
  readonly msgtype: 'event'
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: {
    readonly eventtype: 'template_card_event'
    /** What the user clicked or chose on the card.
     *
     * 用户在卡片上点击或选择的内容。 */
    readonly template_card_event: {
      readonly card_type: 'text_notice'
      /** Key of the clicked button or menu entry. The table spells it `eventkey`.
       *
       * 被点击的按钮或菜单项的 key。参数表拼作 `eventkey`。 */
      readonly event_key: string
      /** The `task_id` of the card.
       *
       * 卡片的 `task_id`。 */
      readonly task_id: string
      /** The user's selections on the card.
       *
       * 用户在卡片上的选择结果。 */
      readonly selected_items?: {
        /** List of selections, one per question.
         *
         * 选择结果列表，每个问题一项。 */
        readonly selected_item?: ReadonlyArray<{
          /** Key of the question.
           *
           * 问题的 key。 */
          readonly question_key: string
          /** Wrapper around the chosen option ids.
           *
           * 所选选项 ID 的外层。 */
          readonly option_ids: {
            /** Ids of the chosen options, as strings.
             *
             * 所选选项的 ID，字符串。 */
            readonly option_id: readonly string[]
          }
        }
        >
      }
    }
  }
}

/** A user gives feedback on a reply of the bot; only an empty reply is allowed. (智能机器人/接收事件, path/101027)
 *
 * 用户反馈事件：用户对机器人的回复作出反馈；只能返回空响应。 */
export interface WecomBotFeedbackEvent extends WecomBotEventHeader, WecomBotChattype {
  readonly msgtype: 'event'
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: {
    readonly eventtype: 'feedback_event'
    /** The user's feedback on a reply.
     *
     * 用户对回复的反馈。 */
    readonly feedback_event: {
      /** The `feedback.id` that the bot set in its reply.
       *
       * 机器人在回复中设置的 `feedback.id`。 */
      readonly id: string
      /** Verdict: `1` for accurate, `2` for inaccurate, `3` for withdrawn.
       *
       * 评价：`1` 准确，`2` 不准确，`3` 撤销反馈。 */
      readonly type: number
      /** Text the user typed; only when `type` is `2`.
       *
       * 用户填写的文本，仅 `type` 为 `2` 时有。 */
      readonly content?: string
      /** Numbers: `1` off topic, `2` incomplete, `3` wrong, `4` analysis error; only when `type` is `2`.
       *
       * 数字：`1` 与问题无关，`2` 内容不完整，`3` 内容有误，`4` 分析错误；仅 `type` 为 `2` 时有。 */
      readonly inaccurate_reason_list?: readonly number[]
    }
  }
}

/** Another connection replaces this one; long-connection mode only. (no official page found) No official page confirms it.
 *
 * 连接断开事件：连接被新的连接取代；仅长连接模式有。没有官方页面证实。 */
export interface WecomBotDisconnectedEvent extends WecomBotEventHeader, WecomBotOptionalChattype {
  readonly msgtype: 'event'
  /** The event: its `eventtype` and its own fields.
   *
   * 事件：`eventtype` 及其自身的字段。 */
  readonly event: {
    readonly eventtype: 'disconnected_event'
  }
}

/** Every push of wecom-bot that the catalogue knows, by its key.
 *
 * wecom-bot 的全部已知推送，以键索引。 */
export interface WecomBotKnown {
  readonly 'text': WecomBotTextMessage
  readonly 'image': WecomBotImageMessage
  readonly 'mixed': WecomBotMixedMessage
  readonly 'voice': WecomBotVoiceMessage
  readonly 'file': WecomBotFileMessage
  readonly 'video': WecomBotVideoMessage
  readonly 'stream': WecomBotStreamMessage
  readonly 'event.enter_chat': WecomBotEnterChatEvent
  readonly 'event.template_card_event.button_interaction': WecomBotTemplateCardButtonInteractionEvent
  readonly 'event.template_card_event.vote_interaction': WecomBotTemplateCardVoteInteractionEvent
  readonly 'event.template_card_event.multiple_interaction': WecomBotTemplateCardMultipleInteractionEvent
  readonly 'event.template_card_event.text_notice': WecomBotTemplateCardTextNoticeEvent
  readonly 'event.feedback_event': WecomBotFeedbackEvent
  readonly 'event.disconnected_event': WecomBotDisconnectedEvent
}
