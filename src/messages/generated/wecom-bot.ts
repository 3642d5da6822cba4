// Written by catalog/generate from catalog/messages/wecom-bot.json: change that file, then run npm run catalog.

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface MessageHeader {
  /** Unique id of this push, to deduplicate on. Base64-like text, not a number. */
  readonly msgid: string
  /** Id of the bot (智能机器人). */
  readonly aibotid: string
  /** Id of the chat; present in group chats only. */
  readonly chatid?: string
  /** Kind of chat: `single` or `group`. */
  readonly chattype: string
  /** Who triggered the push. */
  readonly from: {
    /** UserID of the operator. */
    readonly userid: string
    readonly [field: string]: unknown
  }
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface EventHeader {
  /** Unique id of this push. */
  readonly msgid: string
  /** Time of creation, in seconds since 1970. */
  readonly create_time: number
  /** Id of the bot (智能机器人). */
  readonly aibotid: string
  /** Id of the group chat. */
  readonly chatid?: string
  /** Who triggered the push. */
  readonly from: {
    /** CorpID of the user; not returned for a bot of the own company. */
    readonly corpid?: string
    /** UserID of the operator. */
    readonly userid: string
    readonly [field: string]: unknown
  }
  /** The event: its `eventtype` and its own fields. */
  readonly event: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** A user sends text to the bot in a single chat or mentions it in a group. 文本消息 (智能机器人/接收消息, path/100719) */
export interface TextMessage extends MessageHeader {
  readonly msgtype: 'text'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** Temporary URL for one asynchronous reply. Valid for 1 hour, usable once. */
  readonly response_url: string
  /** The text message, with its `content`. */
  readonly text: {
    /** Text of the message; in groups it includes the `@bot` mention. */
    readonly content: string
    readonly [field: string]: unknown
  }
  /** The quoted message; present only when the user quoted one. */
  readonly quote?: {
    /** Type of the quoted message: `text`, `image`, `mixed`, `voice` or `file`. */
    readonly msgtype: string
    /** A piece of text, held in `content`. */
    readonly text?: Readonly<Record<string, unknown>>
    /** The quoted image, given by its `url`. */
    readonly image?: Readonly<Record<string, unknown>>
    /** The quoted mixed message, with its parts in `msg_item`. */
    readonly mixed?: Readonly<Record<string, unknown>>
    /** The quoted voice message, with its text in `content`. */
    readonly voice?: Readonly<Record<string, unknown>>
    /** The quoted file, given by its `url`. */
    readonly file?: Readonly<Record<string, unknown>>
    readonly [field: string]: unknown
  }
}

/** A user sends an image to the bot; single chats only. 图片消息 (智能机器人/接收消息, path/100719) */
export interface ImageMessage extends MessageHeader {
  readonly msgtype: 'image'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** Temporary URL for one asynchronous reply. Valid for 1 hour, usable once. */
  readonly response_url: string
  /** The image, given by its `url`. */
  readonly image: {
    /** Download URL, valid 5 minutes. Bytes are AES-256-CBC under the `EncodingAESKey` key (IV: its first 16 bytes; PKCS#7 to 32-byte blocks; no random or length header). */
    readonly url: string
    readonly [field: string]: unknown
  }
}

/** A user sends the bot text and images in one message. 图文混排消息 (智能机器人/接收消息, path/100719) */
export interface MixedMessage extends MessageHeader {
  readonly msgtype: 'mixed'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** Temporary URL for one asynchronous reply. Valid for 1 hour, usable once. */
  readonly response_url: string
  /** The mixed message, with its parts in `msg_item`. */
  readonly mixed: {
    /** Parts of the message, in order. */
    readonly msg_item: ReadonlyArray<{
      /** Type of this part: `text` or `image`. */
      readonly msgtype: string
      /** A piece of text, held in `content`. */
      readonly text?: Readonly<Record<string, unknown>>
      /** An image, given by its `url`; encrypted in the same way as `image.url`. */
      readonly image?: Readonly<Record<string, unknown>>
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
  /** The quoted message; present only when the user quoted one. */
  readonly quote?: {
    /** Type of the quoted message: `text`, `image`, `mixed`, `voice` or `file`. */
    readonly msgtype: string
    /** A piece of text, held in `content`. */
    readonly text?: Readonly<Record<string, unknown>>
    /** The quoted image, given by its `url`. */
    readonly image?: Readonly<Record<string, unknown>>
    /** The quoted mixed message, with its parts in `msg_item`. */
    readonly mixed?: Readonly<Record<string, unknown>>
    /** The quoted voice message, with its text in `content`. */
    readonly voice?: Readonly<Record<string, unknown>>
    /** The quoted file, given by its `url`. */
    readonly file?: Readonly<Record<string, unknown>>
    readonly [field: string]: unknown
  }
}

/** A user sends the bot a voice message, given as text; single chats only. 语音消息 (智能机器人/接收消息, path/100719) */
export interface VoiceMessage extends MessageHeader {
  readonly msgtype: 'voice'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** Temporary URL for one asynchronous reply. Valid for 1 hour, usable once. */
  readonly response_url: string
  /** The voice message, with its text in `content`. */
  readonly voice: {
    /** Text recognized from the speech; the audio itself is not delivered. */
    readonly content: string
    readonly [field: string]: unknown
  }
}

/** A user sends the bot a local file of up to 100 MB; single chats only. 文件消息 (智能机器人/接收消息, path/100719) */
export interface FileMessage extends MessageHeader {
  readonly msgtype: 'file'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** Temporary URL for one asynchronous reply. Valid for 1 hour, usable once. */
  readonly response_url: string
  /** The file, given by its `url`. */
  readonly file: {
    /** Download URL, valid 5 minutes. Bytes are AES-256-CBC under the `EncodingAESKey` key (IV: its first 16 bytes; PKCS#7 to 32-byte blocks; no random or length header). */
    readonly url: string
    readonly [field: string]: unknown
  }
}

/** A user sends a video to the bot; known from the long-connection SDK. 视频消息 (no official page found) No official page confirms it. */
export interface VideoMessage extends MessageHeader {
  readonly msgtype: 'video'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** Temporary URL for one asynchronous reply. Valid for 1 hour, usable once. */
  readonly response_url: string
  /** The video, given by its `url`. */
  readonly video: {
    /** Download URL, valid 5 minutes. Bytes are AES-256-CBC under the `EncodingAESKey` key (IV: its first 16 bytes; PKCS#7 to 32-byte blocks; no random or length header). */
    readonly url: string
    /** Key of this one file; long-connection mode only. */
    readonly aeskey?: string
    readonly [field: string]: unknown
  }
}

/** The platform polls for the latest state of a stream that the bot started. 流式消息刷新 (智能机器人/接收消息, path/100719) */
export interface StreamMessage extends MessageHeader {
  readonly msgtype: 'stream'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** The stream that is asked about, given by its `id`. */
  readonly stream: {
    /** Stream id that the bot chose in its first stream reply. */
    readonly id: string
    readonly [field: string]: unknown
  }
}

/** A user enters the single chat with the bot for the first time that day. 进入会话事件 (智能机器人/接收事件, path/101027) */
export interface EnterChatEvent extends EventHeader {
  readonly msgtype: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** The event: its `eventtype` and its own fields. */
  readonly event: {
    readonly eventtype: 'enter_chat'
    readonly [field: string]: unknown
  }
  /** Kind of chat: `single` or `group`. Required by the table, yet missing from the `enter_chat` sample. */
  readonly chattype?: string
}

/** A user clicks a button on a button card of the bot. 按钮交互模板卡片事件 (智能机器人/接收事件, path/101027) */
export interface TemplateCardButtonInteractionEvent extends EventHeader {
  readonly msgtype: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** The event: its `eventtype` and its own fields. */
  readonly event: {
    readonly eventtype: 'template_card_event'
    /** What the user clicked or chose on the card. */
    readonly template_card_event: {
      readonly card_type: 'button_interaction'
      /** Key of the clicked button or menu entry. The table spells it `eventkey`. */
      readonly event_key: string
      /** The `task_id` of the card. */
      readonly task_id: string
      /** The user's selections on the card. */
      readonly selected_items?: {
        /** List of selections, one per question. */
        readonly selected_item?: ReadonlyArray<{
          /** Key of the question. */
          readonly question_key: string
          /** Wrapper around the chosen option ids. */
          readonly option_ids: {
            /** Ids of the chosen options, as strings. */
            readonly option_id: readonly string[]
            readonly [field: string]: unknown
          }
          readonly [field: string]: unknown
        }>
        readonly [field: string]: unknown
      }
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
  /** Kind of chat: `single` or `group`. Required by the table, yet missing from the `enter_chat` sample. */
  readonly chattype: string
  /** Temporary URL for one asynchronous reply. */
  readonly response_url: string
}

/** A user submits a vote on a vote card of the bot. 投票选择模板卡片事件 (智能机器人/接收事件, path/101027) */
export interface TemplateCardVoteInteractionEvent extends EventHeader {
  readonly msgtype: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** The event: its `eventtype` and its own fields. */
  readonly event: {
    readonly eventtype: 'template_card_event'
    /** What the user clicked or chose on the card. */
    readonly template_card_event: {
      readonly card_type: 'vote_interaction'
      /** Key of the clicked button or menu entry. The table spells it `eventkey`. */
      readonly event_key: string
      /** The `task_id` of the card. */
      readonly task_id: string
      /** The user's selections on the card. */
      readonly selected_items?: {
        /** List of selections, one per question. */
        readonly selected_item?: ReadonlyArray<{
          /** Key of the question. */
          readonly question_key: string
          /** Wrapper around the chosen option ids. */
          readonly option_ids: {
            /** Ids of the chosen options, as strings. */
            readonly option_id: readonly string[]
            readonly [field: string]: unknown
          }
          readonly [field: string]: unknown
        }>
        readonly [field: string]: unknown
      }
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
  /** Kind of chat: `single` or `group`. Required by the table, yet missing from the `enter_chat` sample. */
  readonly chattype: string
  /** Temporary URL for one asynchronous reply. */
  readonly response_url: string
}

/** A user submits the choices on a multiple-choice card of the bot. 多项选择模板卡片事件 (智能机器人/接收事件, path/101027) */
export interface TemplateCardMultipleInteractionEvent extends EventHeader {
  readonly msgtype: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** The event: its `eventtype` and its own fields. */
  readonly event: {
    readonly eventtype: 'template_card_event'
    /** What the user clicked or chose on the card. */
    readonly template_card_event: {
      readonly card_type: 'multiple_interaction'
      /** Key of the clicked button or menu entry. The table spells it `eventkey`. */
      readonly event_key: string
      /** The `task_id` of the card. */
      readonly task_id: string
      /** The user's selections on the card. */
      readonly selected_items?: {
        /** List of selections, one per question. */
        readonly selected_item?: ReadonlyArray<{
          /** Key of the question. */
          readonly question_key: string
          /** Wrapper around the chosen option ids. */
          readonly option_ids: {
            /** Ids of the chosen options, as strings. */
            readonly option_id: readonly string[]
            readonly [field: string]: unknown
          }
          readonly [field: string]: unknown
        }>
        readonly [field: string]: unknown
      }
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
  /** Kind of chat: `single` or `group`. Required by the table, yet missing from the `enter_chat` sample. */
  readonly chattype: string
  /** Temporary URL for one asynchronous reply. */
  readonly response_url: string
}

/** A user clicks an entry in the corner menu of a card of the bot. 模板卡片右上角菜单事件 (智能机器人/接收事件, path/101027) */
export interface TemplateCardTextNoticeEvent extends EventHeader {
  readonly msgtype: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** The event: its `eventtype` and its own fields. */
  readonly event: {
    readonly eventtype: 'template_card_event'
    /** What the user clicked or chose on the card. */
    readonly template_card_event: {
      readonly card_type: 'text_notice'
      /** Key of the clicked button or menu entry. The table spells it `eventkey`. */
      readonly event_key: string
      /** The `task_id` of the card. */
      readonly task_id: string
      /** The user's selections on the card. */
      readonly selected_items?: {
        /** List of selections, one per question. */
        readonly selected_item?: ReadonlyArray<{
          /** Key of the question. */
          readonly question_key: string
          /** Wrapper around the chosen option ids. */
          readonly option_ids: {
            /** Ids of the chosen options, as strings. */
            readonly option_id: readonly string[]
            readonly [field: string]: unknown
          }
          readonly [field: string]: unknown
        }>
        readonly [field: string]: unknown
      }
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
  /** Kind of chat: `single` or `group`. Required by the table, yet missing from the `enter_chat` sample. */
  readonly chattype: string
  /** Temporary URL for one asynchronous reply. */
  readonly response_url: string
}

/** A user gives feedback on a reply of the bot; only an empty reply is allowed. 用户反馈事件 (智能机器人/接收事件, path/101027) */
export interface FeedbackEvent extends EventHeader {
  readonly msgtype: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** The event: its `eventtype` and its own fields. */
  readonly event: {
    readonly eventtype: 'feedback_event'
    /** The user's feedback on a reply. */
    readonly feedback_event: {
      /** The `feedback.id` that the bot set in its reply. */
      readonly id: string
      /** Verdict: `1` for accurate, `2` for inaccurate, `3` for withdrawn. */
      readonly type: number
      /** Text the user typed; only when `type` is `2`. */
      readonly content?: string
      /** Numbers: `1` off topic, `2` incomplete, `3` wrong, `4` analysis error; only when `type` is `2`. */
      readonly inaccurate_reason_list?: readonly string[]
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
  /** Kind of chat: `single` or `group`. Required by the table, yet missing from the `enter_chat` sample. */
  readonly chattype: string
}

/** Another connection replaces this one; long-connection mode only. 连接断开事件 (no official page found) No official page confirms it. */
export interface DisconnectedEvent extends EventHeader {
  readonly msgtype: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  /** The event: its `eventtype` and its own fields. */
  readonly event: {
    readonly eventtype: 'disconnected_event'
    readonly [field: string]: unknown
  }
  /** Kind of chat: `single` or `group`. Required by the table, yet missing from the `enter_chat` sample. */
  readonly chattype?: string
}

/** Every push of wecom-bot that the catalogue knows, by its key. */
export interface Known {
  readonly 'text': TextMessage
  readonly 'image': ImageMessage
  readonly 'mixed': MixedMessage
  readonly 'voice': VoiceMessage
  readonly 'file': FileMessage
  readonly 'video': VideoMessage
  readonly 'stream': StreamMessage
  readonly 'event.enter_chat': EnterChatEvent
  readonly 'event.template_card_event.button_interaction': TemplateCardButtonInteractionEvent
  readonly 'event.template_card_event.vote_interaction': TemplateCardVoteInteractionEvent
  readonly 'event.template_card_event.multiple_interaction': TemplateCardMultipleInteractionEvent
  readonly 'event.template_card_event.text_notice': TemplateCardTextNoticeEvent
  readonly 'event.feedback_event': FeedbackEvent
  readonly 'event.disconnected_event': DisconnectedEvent
}
