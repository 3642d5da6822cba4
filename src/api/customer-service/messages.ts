/**
 * The types of the messages that `kf/sync_msg` returns, with the field names of the document.
 *
 * Source: 企业微信 微信客服 接收消息和事件 (path/94670).
 */
import type { UnknownType } from '../../messages/types.ts'

/** What every message of a customer service account has. */
interface Header {
  /** The id of the message: equal ids are the same message. */
  readonly msgid: string
  /** Seconds since 1970. */
  readonly send_time: number
  /** Who sent it: 3 the customer, 4 the system (events), 5 a member in the client of 企业微信. */
  readonly origin: number
}

/** What every message has that is not an event. */
interface MessageHeader extends Header {
  /** The customer service account: `wk…`. */
  readonly open_kfid: string
  /** The customer: `wm…`. */
  readonly external_userid: string
  /** The member who sent it; only for `origin` 5. */
  readonly servicer_userid?: string
}

/** A file in the media store; kept for three days. */
interface Media {
  /** For 获取临时素材. */
  readonly media_id: string
}

/** A text (文本). */
export interface CustomerServiceText extends MessageHeader {
  readonly msgtype: 'text'
  readonly text: {
    readonly content: string
    /** The id of the item of a menu message that the customer has tapped. */
    readonly menu_id?: string
  }
}

/** A picture (图片). */
export interface CustomerServiceImage extends MessageHeader {
  readonly msgtype: 'image'
  readonly image: Media
}

/** A voice message (语音), in the format that `voiceFormat` asks for. */
export interface CustomerServiceVoice extends MessageHeader {
  readonly msgtype: 'voice'
  readonly voice: Media
}

/** A video (视频). */
export interface CustomerServiceVideo extends MessageHeader {
  readonly msgtype: 'video'
  readonly video: Media
}

/** A file (文件). */
export interface CustomerServiceFile extends MessageHeader {
  readonly msgtype: 'file'
  readonly file: Media
}

/** A position (位置). */
export interface CustomerServiceLocation extends MessageHeader {
  readonly msgtype: 'location'
  readonly location: {
    /** Degrees. */
    readonly latitude: number
    /** Degrees. */
    readonly longitude: number
    readonly name: string
    readonly address: string
  }
}

/** A link (链接). */
export interface CustomerServiceLink extends MessageHeader {
  readonly msgtype: 'link'
  readonly link: {
    readonly title: string
    readonly desc: string
    readonly url: string
    /** A link to the picture. */
    readonly pic_url: string
  }
}

/** A contact card (名片). */
export interface CustomerServiceBusinessCard extends MessageHeader {
  readonly msgtype: 'business_card'
  readonly business_card: {
    /** The member whose card it is. */
    readonly userid: string
  }
}

/** A page of a 小程序 (小程序). */
export interface CustomerServiceMiniProgram extends MessageHeader {
  readonly msgtype: 'miniprogram'
  readonly miniprogram: {
    readonly title: string
    readonly appid: string
    readonly pagepath: string
    /** The cover, for 获取临时素材. */
    readonly thumb_media_id: string
  }
}

/** A menu (菜单). */
export interface CustomerServiceMenu extends MessageHeader {
  readonly msgtype: 'msgmenu'
  readonly msgmenu: {
    readonly head_content?: string
    readonly list?: ReadonlyArray<{
      /** `click`, `view`, `miniprogram` or `text`. */
      readonly type: string
      readonly click?: { readonly id?: string; readonly content?: string }
      readonly view?: { readonly url?: string; readonly content?: string }
      readonly miniprogram?: { readonly appid?: string; readonly pagepath?: string; readonly content?: string }
      readonly text?: { readonly content?: string }
    }>
    readonly tail_content?: string
  }
}

/** A product of a 视频号 shop (视频号商品). */
export interface CustomerServiceShopProduct extends MessageHeader {
  readonly msgtype: 'channels_shop_product'
  readonly channels_shop_product: {
    readonly product_id: string
    /** A link to the picture. */
    readonly head_image: string
    readonly title: string
    /** In 分 (hundredths of a yuan). */
    readonly sales_price: string
    readonly shop_nickname: string
    /** A link to the picture of the shop. */
    readonly shop_head_image: string
  }
}

/** An order of a 视频号 shop (视频号订单). */
export interface CustomerServiceShopOrder extends MessageHeader {
  readonly msgtype: 'channels_shop_order'
  readonly channels_shop_order: {
    readonly order_id: string
    readonly product_titles: string
    /** The price in words. */
    readonly price_wording: string
    /** The state in words. */
    readonly state: string
    /** A link to the picture. */
    readonly image_url: string
    readonly shop_nickname: string
  }
}

/** Forwarded messages (聊天记录). */
export interface CustomerServiceMergedMessages extends MessageHeader {
  readonly msgtype: 'merged_msg'
  readonly merged_msg: {
    readonly title: string
    readonly item: ReadonlyArray<{
      /** Seconds since 1970. */
      readonly send_time: number
      readonly msgtype: string
      readonly sender_name: string
      /** The message as JSON. */
      readonly msg_content: string
    }>
  }
}

/** A video or a stream of 视频号 (视频号). */
export interface CustomerServiceChannels extends MessageHeader {
  readonly msgtype: 'channels'
  readonly channels: {
    /** 1 a post, 2 a stream, 3 a card. */
    readonly sub_type: number
    readonly nickname: string
    readonly title: string
  }
}

/** A note (笔记); its text is not passed on. */
export interface CustomerServiceNote extends MessageHeader {
  readonly msgtype: 'note'
}

/** What an event is about, discriminated by `event_type`. */
export type CustomerServiceEventContent =
  | {
      /** A customer opens the conversation. */
      readonly event_type: 'enter_session'
      readonly open_kfid: string
      readonly external_userid: string
      /** The scene of the link that was opened. */
      readonly scene?: string
      readonly scene_param?: string
      /** For a welcome message (`kf/send_msg_on_event`) within 20 seconds; absent if the customer is not new. */
      readonly welcome_code?: string
      readonly wechat_channels?: {
        readonly nickname?: string
        readonly shop_nickname?: string
        readonly scene?: number | string
      }
    }
  | {
      /** A message that was sent through the API did not arrive. */
      readonly event_type: 'msg_send_fail'
      readonly open_kfid: string
      readonly external_userid: string
      readonly fail_msgid: string
      /**
       * 0 unknown, 1 the account is deleted, 2 the app is closed, 4 more than 48 hours, 5 the conversation is closed, 6 more
       * than 5 messages, 8 not verified, 10 refused by the customer, 11 no member has logged in, 12 a forbidden type, 13
       * security.
       */
      readonly fail_type: number
    }
  | {
      /** A member begins or stops to receive customers. */
      readonly event_type: 'servicer_status_change'
      readonly open_kfid: string
      readonly servicer_userid: string
      /** 1 receives, 2 has stopped. */
      readonly status: number
      /** 0 stopped, 1 paused. */
      readonly stop_type?: number
    }
  | {
      /** A member takes, passes on or ends a conversation. */
      readonly event_type: 'session_status_change'
      readonly open_kfid: string
      readonly external_userid: string
      /** 1 taken from the pool, 2 passed on, 3 ended, 4 taken up again. */
      readonly change_type: number
      readonly old_servicer_userid?: string
      readonly new_servicer_userid?: string
      /** For a reply or closing words (`kf/send_msg_on_event`). */
      readonly msg_code?: string
    }
  | {
      /** The customer recalls a message. */
      readonly event_type: 'user_recall_msg'
      readonly open_kfid: string
      readonly external_userid: string
      readonly recall_msgid: string
    }
  | {
      /** A member recalls a message. */
      readonly event_type: 'servicer_recall_msg'
      readonly open_kfid: string
      readonly external_userid: string
      readonly recall_msgid: string
      readonly servicer_userid: string
    }
  | {
      /** A member refuses, or accepts again, the messages of the customer. */
      readonly event_type: 'reject_customer_msg_switch_change'
      readonly open_kfid: string
      readonly external_userid: string
      readonly servicer_userid: string
      /** 1 refuses, 0 accepts again. */
      readonly reject_switch: number
    }
  | {
      /** An event that this version does not know. */
      readonly event_type: UnknownType
      readonly [field: string]: unknown
    }

/** An event (事件消息). */
export interface CustomerServiceEvent extends Header {
  readonly msgtype: 'event'
  readonly event: CustomerServiceEventContent
}

/** A message of a type that this version does not know, with its fields as they came. */
export interface CustomerServiceUnknownMessage extends Header {
  readonly msgtype: UnknownType
  readonly [field: string]: unknown
}

/** A message or event of 微信客服, discriminated by `msgtype`. */
export type CustomerServiceMessage =
  | CustomerServiceText
  | CustomerServiceImage
  | CustomerServiceVoice
  | CustomerServiceVideo
  | CustomerServiceFile
  | CustomerServiceLocation
  | CustomerServiceLink
  | CustomerServiceBusinessCard
  | CustomerServiceMiniProgram
  | CustomerServiceMenu
  | CustomerServiceShopProduct
  | CustomerServiceShopOrder
  | CustomerServiceMergedMessages
  | CustomerServiceChannels
  | CustomerServiceNote
  | CustomerServiceEvent
  | CustomerServiceUnknownMessage
