// Written by catalog/generate from catalog/messages/wecom.json: change that file, then run npm run catalog.

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface PaymentHeader {
  /** Kind of notification, such as `NORMALPAY`. */
  readonly notify_type?: string
  /** Id of the notification; the same in every attempt. */
  readonly id: string
  /** When it was created, by RFC 3339, such as `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string
  /** What happened, in a few words. */
  readonly summary: string
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface ZoneHeader {
  /** When it happened, in seconds since 1970. */
  readonly timestamp: number
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface MessageHeader {
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks). */
  readonly ToUserName: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  /** Id of the message, 64-bit, as text (exceeds 2^53). A retried push repeats it: use it to drop duplicates. */
  readonly MsgId: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface EventHeader {
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks). */
  readonly ToUserName: string
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface NoticeHeader {
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** Seconds since 1970, of the push or of the record around it. Suite pushes have it in place of `CreateTime`. */
  readonly TimeStamp: number
  readonly [field: string]: unknown
}

/** A member sends a text message to the app. 文本消息 (消息格式, path/90239) */
export interface TextMessage extends MessageHeader {
  readonly MsgType: 'text'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** The text that was written. */
  readonly Content: string
}

/** A member sends a picture to the app. 图片消息 (消息格式, path/90239) */
export interface ImageMessage extends MessageHeader {
  readonly MsgType: 'image'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Link to the picture, made by the platform. */
  readonly PicUrl: string
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
}

/** A member sends a voice message to the app. 语音消息 (消息格式, path/90239) */
export interface VoiceMessage extends MessageHeader {
  readonly MsgType: 'voice'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
  /** Format of the voice, such as `amr` or `speex`. */
  readonly Format: string
}

/** A member sends a video to the app. 视频消息 (消息格式, path/90239) */
export interface VideoMessage extends MessageHeader {
  readonly MsgType: 'video'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
  /** Media id of the thumbnail of the video. */
  readonly ThumbMediaId: string
}

/** A member sends a location to the app. 位置消息 (消息格式, path/90239) */
export interface LocationMessage extends MessageHeader {
  readonly MsgType: 'location'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Latitude in degrees. */
  readonly Location_X: number
  /** Longitude in degrees. */
  readonly Location_Y: number
  /** Zoom level of the map. */
  readonly Scale: number
  /** Address of the place in readable words. */
  readonly Label: string
  /** `wxwork` when sent from 企业微信; absent when sent from WeChat. */
  readonly AppType?: string
}

/** A member sends a link to the app. 链接消息 (消息格式, path/90239) */
export interface LinkMessage extends MessageHeader {
  readonly MsgType: 'link'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Title of the link, file or article. */
  readonly Title: string
  /** Description shown with the title. */
  readonly Description: string
  /** Address of the page the link leads to. */
  readonly Url: string
  /** Link to the picture, made by the platform. */
  readonly PicUrl: string
}

/** The IP addresses of the 企业微信 domains change. 域名IP变更事件 (回调通知, path/100080) */
export interface SecurityChangeDomainIpEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'security'
  readonly ChangeType: 'change_domain_ip'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
}

/** A member unfollows the app or leaves its visible range. 成员取消关注事件 (事件格式, path/90240) */
export interface UnsubscribeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'unsubscribe'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
  /** Developer's key of the menu item, card button or QR scene; may be empty. Documented, but not in the sample. */
  readonly EventKey?: string
}

/** A member follows the app or enters its visible range. 成员关注事件 (事件格式, path/90240) */
export interface SubscribeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
  /** Developer's key of the menu item, card button or QR scene; may be empty. Documented, but not in the sample. */
  readonly EventKey?: string
}

/** A member opens the app. 进入应用事件 (事件格式, path/90240) */
export interface EnterAgentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'enter_agent'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** A member's location is reported to the app. 上报地理位置事件 (事件格式, path/90240) */
export interface LocationEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'LOCATION'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Latitude in degrees. */
  readonly Latitude: number
  /** Longitude in degrees. */
  readonly Longitude: number
  /** Accuracy of the location in metres. */
  readonly Precision: number
  /** Id of the app the message belongs to. */
  readonly AgentID: number
  /** `wxwork` when sent from 企业微信; absent when sent from WeChat. */
  readonly AppType?: string
}

/** An asynchronous job ends. 异步任务完成事件 (事件格式, path/90240) */
export interface BatchJobResultEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'batch_job_result'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Holds the result of the asynchronous job. */
  readonly BatchJob?: {
    /** Id of the asynchronous job, up to 64 characters. */
    readonly JobId: string
    /** Kind of job, such as `sync_user`, `replace_user`, `invite_user` or `replace_party`. */
    readonly JobType: string
    /** Result code of the job; `0` for success. */
    readonly ErrCode: number
    /** Result of the job in words, such as `ok`. */
    readonly ErrMsg: string
    readonly [field: string]: unknown
  }
}

/** A department is created in the contacts. 新增部门事件 (事件格式, path/90240) */
export interface ChangeContactCreatePartyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'create_party'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the department. */
  readonly Id: number
  /** Name of the department, member, custom attribute or sender. */
  readonly Name: string
  /** Id of the parent department. */
  readonly ParentId: number
  /** Weight of the department in sorting. */
  readonly Order: number
}

/** A department is changed in the contacts. 更新部门事件 (事件格式, path/90240) */
export interface ChangeContactUpdatePartyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'update_party'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the department. */
  readonly Id: number
  /** Name of the department, member, custom attribute or sender. */
  readonly Name?: string
  /** Id of the parent department. */
  readonly ParentId?: number
}

/** A department is deleted from the contacts. 删除部门事件 (事件格式, path/90240) */
export interface ChangeContactDeletePartyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'delete_party'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the department. */
  readonly Id: number
}

/** Members or departments are added to or removed from a tag. 标签成员变更事件 (事件格式, path/90240) */
export interface ChangeContactUpdateTagEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'update_tag'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the tag, as a number. */
  readonly TagId: number
  /** UserIDs of the members added to the tag, separated by commas. */
  readonly AddUserItems: string
  /** UserIDs of the members removed from the tag, separated by commas. */
  readonly DelUserItems: string
  /** Ids of the departments added to the tag, separated by commas. */
  readonly AddPartyItems: string
  /** Ids of the departments removed from the tag, separated by commas. */
  readonly DelPartyItems: string
}

/** The member taps a menu item of type click. 点击菜单拉取消息 (事件格式, path/90240) */
export interface ClickEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'click'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The member taps a menu item that opens a link. 点击菜单跳转链接 (事件格式, path/90240) */
export interface ViewEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'view'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The member taps a menu item that opens a mini program. 点击菜单跳转小程序 (事件格式, path/90240) */
export interface ViewMiniprogramEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'view_miniprogram'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The member scans a code from a menu item of type scancode_push. 扫码推事件 (事件格式, path/90240) */
export interface ScancodePushEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'scancode_push'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** What the scan read: its type and its content. */
  readonly ScanCodeInfo: {
    /** Kind of code scanned, usually `qrcode` (or `barcode`). */
    readonly ScanType: string
    /** Content decoded from the scanned code. */
    readonly ScanResult: string
    readonly [field: string]: unknown
  }
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The member scans a code from a menu item and is shown a waiting hint. 扫码推事件且弹出“消息接收中” (事件格式, path/90240) */
export interface ScancodeWaitmsgEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'scancode_waitmsg'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** What the scan read: its type and its content. */
  readonly ScanCodeInfo: {
    /** Kind of code scanned, usually `qrcode` (or `barcode`). */
    readonly ScanType: string
    /** Content decoded from the scanned code. */
    readonly ScanResult: string
    readonly [field: string]: unknown
  }
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The member takes photos with the system camera from a menu item. 系统拍照发图 (事件格式, path/90240) */
export interface PicSysphotoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'pic_sysphoto'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The pictures sent through the menu item. */
  readonly SendPicsInfo: {
    /** Number of entries in the list. */
    readonly Count: number
    /** The list of pictures. Its `<item>` child repeats. */
    readonly PicList: {
      /** One entry of the list; may repeat. The element name is in lower case. */
      readonly item?: ReadonlyArray<{
        /** MD5 hash of the picture. */
        readonly PicMd5Sum?: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The member sends pictures from the camera or the album by a menu item. 拍照或相册发图 (事件格式, path/90240) */
export interface PicPhotoOrAlbumEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'pic_photo_or_album'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The pictures sent through the menu item. */
  readonly SendPicsInfo: {
    /** Number of entries in the list. */
    readonly Count: number
    /** The list of pictures. Its `<item>` child repeats. */
    readonly PicList: {
      /** One entry of the list; may repeat. The element name is in lower case. */
      readonly item?: ReadonlyArray<{
        /** MD5 hash of the picture. */
        readonly PicMd5Sum?: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The member picks pictures in the album picker of a menu item. 微信相册发图 (事件格式, path/90240) */
export interface PicWeixinEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'pic_weixin'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The pictures sent through the menu item. */
  readonly SendPicsInfo: {
    /** Number of entries in the list. */
    readonly Count: number
    /** The list of pictures. Its `<item>` child repeats. */
    readonly PicList: {
      /** One entry of the list; may repeat. The element name is in lower case. */
      readonly item?: ReadonlyArray<{
        /** MD5 hash of the picture. */
        readonly PicMd5Sum?: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The member picks a place in the location picker of a menu item. 地理位置选择器 (事件格式, path/90240) */
export interface LocationSelectEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'location_select'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The location the user chose. */
  readonly SendLocationInfo: {
    /** X coordinate; in location messages the latitude in degrees. */
    readonly Location_X: number
    /** Y coordinate; in location messages the longitude in degrees. */
    readonly Location_Y: number
    /** Zoom or precision of the map, as text. */
    readonly Scale: string
    /** Address of the place in readable words. */
    readonly Label: string
    /** Name of the point of interest. May be empty. */
    readonly Poiname?: string
    readonly [field: string]: unknown
  }
  /** Id of the app the message belongs to. */
  readonly AgentID: number
  /** `wxwork` when sent from 企业微信; absent when sent from WeChat. */
  readonly AppType?: string
}

/** The state of an approval of a self-built app changes. 审批状态通知事件 (事件格式, path/90240) */
export interface OpenApprovalChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_approval_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
  /** The approval (审批) whose state changed. */
  readonly ApprovalInfo: {
    /** Approval number set by the developer. */
    readonly ThirdNo: string
    /** Name of the approval template. */
    readonly OpenSpName: string
    /** Id of the approval template. */
    readonly OpenTemplateId: string
    /** State of the approval: `1` for pending, `2` for approved, `3` for rejected, `4` for cancelled. */
    readonly OpenSpStatus: number
    /** When the request was submitted, in seconds since 1970. */
    readonly ApplyTime: number
    /** Name of the applicant. */
    readonly ApplyUserName: string
    /** UserID of the applicant. */
    readonly ApplyUserId: string
    /** Department of the applicant. */
    readonly ApplyUserParty: string
    /** Address of the applicant's avatar. */
    readonly ApplyUserImage: string
    /** Holds the steps of the approval flow. */
    readonly ApprovalNodes: {
      /** One step of the approval flow; may repeat. */
      readonly ApprovalNode: ReadonlyArray<{
        /** State of the step: `1` for pending, `2` for agreed, `3` for rejected, `4` for transferred. */
        readonly NodeStatus: number
        /** `1` if any one approver is enough (或签), `2` if all must agree (会签). */
        readonly NodeAttr: number
        /** Open approval: `1` fixed member, `2` tag, `3` superior. Process list: `1` approver, `2` cc, `3` handler. */
        readonly NodeType: number
        /** Holds the branches of the step. */
        readonly Items: {
          /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
          readonly Item: ReadonlyArray<{
            /** Name of the approver or the person copied in (抄送). */
            readonly ItemName: string
            /** UserID of the approver or the person copied in (抄送). */
            readonly ItemUserId: string
            /** Address of the avatar of the approver or the person copied in (抄送). */
            readonly ItemImage: string
            /** State of the branch: `1` for pending, `2` for agreed, `3` for rejected, `4` for transferred. */
            readonly ItemStatus: number
            /** Comment given with the approval (审批意见). */
            readonly ItemSpeech: string
            /** When the approver acted, in seconds since 1970; `0` if not yet. */
            readonly ItemOpTime: number
            /** UserID of the approver or the person copied in (抄送). Spelled with a lower-case `d` here. */
            readonly ItemUserid?: string
            /** Department of the approver or the person copied in (抄送). */
            readonly ItemParty?: string
            readonly [field: string]: unknown
          }>
          readonly [field: string]: unknown
        }
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    /** Holds the people copied in (抄送). */
    readonly NotifyNodes: {
      /** One person copied in (抄送); may repeat. */
      readonly NotifyNode: ReadonlyArray<{
        /** Name of the approver or the person copied in (抄送). */
        readonly ItemName: string
        /** UserID of the approver or the person copied in (抄送). */
        readonly ItemUserId: string
        /** Address of the avatar of the approver or the person copied in (抄送). */
        readonly ItemImage: string
        /** UserID of the approver or the person copied in (抄送). Spelled with a lower-case `d` here. */
        readonly ItemUserid?: string
        /** Department of the approver or the person copied in (抄送). */
        readonly ItemParty?: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    /** Index of the current step, counted from 0. The element name is all in lower case. */
    readonly approverstep: number
    /** Index of the current step, counted from 0. */
    readonly ApproverStep?: number
    readonly [field: string]: unknown
  }
}

/** The member taps a button of a task card, a card type since retired. 任务卡片事件 (事件格式, path/90240) */
export interface TaskcardClickEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'taskcard_click'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The `task_id` given when the card was sent. */
  readonly TaskId: string
  /** Id of the app, as a number. */
  readonly AgentId: number
}

/** The sharing of an app within a corp group (企业互联) changes. 企业互联共享应用事件 (事件格式, path/90240) */
export interface ShareAgentChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'share_agent_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The sharing of an app within a chain (上下游) changes. 上下游共享应用事件 (事件格式, path/90240) */
export interface ShareChainChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'share_chain_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The member taps a button of a template card. 模板卡片事件 (事件格式, path/90240) */
export interface TemplateCardEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'template_card_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The `task_id` given when the card was sent. */
  readonly TaskId: string
  /** `text_notice`, `news_notice`, `button_interaction`, `vote_interaction` or `multiple_interaction`. */
  readonly CardType: string
  /** Code for one call of the API that updates the card, valid for 72 hours. */
  readonly ResponseCode: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
  /** Holds the user's selections on the card. */
  readonly SelectedItems?: {
    /** One question with the chosen options; may repeat. */
    readonly SelectedItem?: ReadonlyArray<{
      /** Key of the question on the card. */
      readonly QuestionKey: string
      /** Holds the chosen options; its child `<OptionId>` repeats. */
      readonly OptionIds: {
        /** Id of a chosen option; may repeat. */
        readonly OptionId?: readonly string[]
        readonly [field: string]: unknown
      }
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** The member taps an item of the menu in the corner of a template card. 模板卡片右上角菜单事件 (事件格式, path/90240) */
export interface TemplateCardMenuEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'template_card_menu_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The `task_id` given when the card was sent. */
  readonly TaskId: string
  /** `text_notice`, `news_notice`, `button_interaction`, `vote_interaction` or `multiple_interaction`. */
  readonly CardType: string
  /** Code for one call of the API that updates the card, valid for 72 hours. */
  readonly ResponseCode: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The app has long gone unused and is about to be suspended. 长期未使用应用停用预警 (事件格式, path/90240) */
export interface InactiveAlertEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'inactive_alert'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
  /** When it takes effect, in seconds since 1970. */
  readonly EffectTime: number
}

/** The app is suspended because it has long gone unused. 长期未使用应用临时停用 (事件格式, path/90240) */
export interface CloseInactiveAgentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'close_inactive_agent'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** An app suspended for lack of use is enabled again. 长期未使用应用重新启用 (事件格式, path/90240) */
export interface ReopenInactiveAgentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'reopen_inactive_agent'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The app is about to count as a low-activity app. 应用低活跃预警 (事件格式, path/90240) */
export interface LowActiveAlertEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'low_active_alert'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
  /** When it takes effect, in seconds since 1970. */
  readonly EffectTime: number
}

/** The app becomes a low-activity app. 低活跃应用事件 (事件格式, path/90240) */
export interface LowActiveEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'low_active'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** A low-activity app becomes active again. 低活跃应用活跃恢复 (事件格式, path/90240) */
export interface ActiveRestoredEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'active_restored'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** A member gains a customer as an external contact. 添加企业客户事件 (事件格式, path/92130) */
export interface ChangeExternalContactAddExternalContactEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'add_external_contact'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
  /** Code for sending the welcome message (欢迎语); valid for 20 seconds by the API page. */
  readonly WelcomeCode?: string
}

/** A member edits the details of a customer. 编辑企业客户事件 (事件格式, path/92130) */
export interface ChangeExternalContactEditExternalContactEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'edit_external_contact'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
}

/** An external contact adds a member who needs no verification. 外部联系人免验证添加成员事件 (事件格式, path/92130) */
export interface ChangeExternalContactAddHalfExternalContactEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'add_half_external_contact'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
  /** Code for sending the welcome message (欢迎语); valid for 20 seconds by the API page. */
  readonly WelcomeCode?: string
}

/** A member deletes a customer. 删除企业客户事件 (事件格式, path/92130) */
export interface ChangeExternalContactDelExternalContactEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'del_external_contact'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Who or what caused it. `DELETE_BY_TRANSFER` when a customer is removed by on-job handover (在职继承). */
  readonly Source?: string
}

/** A customer deletes the member who follows up. 删除跟进成员事件 (事件格式, path/92130) */
export interface ChangeExternalContactDelFollowUserEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'del_follow_user'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
}

/** Handing a customer over to another member fails. 客户接替失败事件 (事件格式, path/92130) */
export interface ChangeExternalContactTransferFailEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'transfer_fail'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Reason: `customer_refused` or `customer_limit_exceed` in a customer handover, free text elsewhere. */
  readonly FailReason: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
}

/** A customer group is created. 客户群创建事件 (事件格式, path/92130) */
export interface ChangeExternalChatCreateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_chat'
  readonly ChangeType: 'create'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the group chat. */
  readonly ChatId: string
}

/** The members, owner, name or notice of a customer group change. 客户群变更事件 (事件格式, path/92130) */
export interface ChangeExternalChatUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_chat'
  readonly ChangeType: 'update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the group chat. */
  readonly ChatId: string
  /** What changed: `add_member`, `del_member`, `change_owner`, `change_name` or `change_notice`. */
  readonly UpdateDetail: string
  /** How the member joined: `0` for invited, `3` for by QR code. Only when someone joins. */
  readonly JoinScene?: number
  /** `0` if the member left, `1` if removed by the owner or an admin. Only when someone leaves. */
  readonly QuitScene?: number
  /** Number of members who changed. Only when someone joins or leaves. */
  readonly MemChangeCnt?: number
  /** Holds the members who changed; its child `<Item>` repeats. */
  readonly MemChangeList?: {
    /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
    readonly Item?: readonly string[]
    readonly [field: string]: unknown
  }
  /** Version of the member list before the change. */
  readonly LastMemVer?: string
  /** Version of the member list after the change. */
  readonly CurMemVer?: string
}

/** A customer group is dismissed. 客户群解散事件 (事件格式, path/92130) */
export interface ChangeExternalChatDismissEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_chat'
  readonly ChangeType: 'dismiss'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the group chat. */
  readonly ChatId: string
}

/** A customer tag or tag group is created. 企业客户标签创建事件 (事件格式, path/92130) */
export interface ChangeExternalTagCreateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'create'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the tag or tag group. */
  readonly Id: string
  /** `tag` for a tag, `tag_group` for a tag group. */
  readonly TagType: string
  /** Id of the rule group (规则组). Only sent to the 客户联系 app. */
  readonly StrategyId?: string
}

/** A customer tag or tag group is changed. 企业客户标签变更事件 (事件格式, path/92130) */
export interface ChangeExternalTagUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the tag or tag group. */
  readonly Id: string
  /** `tag` for a tag, `tag_group` for a tag group. */
  readonly TagType: string
  /** Id of the rule group (规则组). Only sent to the 客户联系 app. */
  readonly StrategyId?: string
}

/** A customer tag or tag group is deleted. 企业客户标签删除事件 (事件格式, path/92130) */
export interface ChangeExternalTagDeleteEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'delete'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the tag or tag group. */
  readonly Id: string
  /** `tag` for a tag, `tag_group` for a tag group. */
  readonly TagType: string
  /** Id of the rule group (规则组). Only sent to the 客户联系 app. */
  readonly StrategyId?: string
}

/** Customer tags are put in another order. 企业客户标签重排事件 (事件格式, path/92130) */
export interface ChangeExternalTagShuffleEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'shuffle'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the tag or tag group. */
  readonly Id?: string
  /** Id of the rule group (规则组). Only sent to the 客户联系 app. */
  readonly StrategyId?: string
}

/** The company's 获客助手 quota is running low. 获客使用量即将耗尽 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionBalanceLowEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'balance_low'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
}

/** The company's 获客助手 quota is used up. 获客使用量已经耗尽 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionBalanceExhaustedEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'balance_exhausted'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
}

/** The company's 获客助手 quota goes from zero to more than zero. 获客使用量增加 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionBalanceIncreasedEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'balance_increased'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
}

/** A link of 获客助手 can no longer be used. 获客链接异常 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionLinkUnavailableEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'link_unavailable'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
}

/** A link of 获客助手 is deleted. 删除获客链接 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionDeleteLinkEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'delete_link'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
}

/** Part of the company's 获客助手 quota is about to expire. 获客使用量即将过期 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionQuotaExpireSoonEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'quota_expire_soon'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** When it expires, in seconds since 1970. */
  readonly ExpireTime: number
  /** Amount of quota about to expire. */
  readonly ExpireQuotaNum: number
}

/** A customer opens a member's profile through a 获客链接. 微信客户打开获客链接 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionOpenProfileEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'open_profile'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
}

/** A customer sends a friend request through a 获客链接. 通过获客链接发起好友请求 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionFriendRequestEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'friend_request'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
}

/** A member gets the first message from a customer of a 获客链接. 成员首次收消息 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionCustomerStartChatEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'customer_start_chat'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
}

/** A member gets further messages from a customer of a 获客链接. 成员多次收消息 (获客助手事件通知, path/97299) */
export interface CustomerAcquisitionMessageFromCustomerEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'message_from_customer'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
  /** Ordinal of the message. Deprecated since 2024-12-19; use `ChatKey`. */
  readonly ChatSeq: number
  /** Credential for the API that gives message-receipt statistics. */
  readonly ChatKey: string
}

/** An asynchronous upload of temporary media finishes. 异步上传临时素材完成 (异步上传临时素材, path/96219) */
export interface UploadMediaJobFinishEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'upload_media_job_finish'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the asynchronous job, up to 64 characters. */
  readonly JobId: string
}

/** Accounts of 客服 are authorised to the app or lose authorisation. 客服账号授权变更事件 (回调通知, path/97712) */
export interface KfAccountAuthChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'kf_account_auth_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of a newly authorised 客服 account; may repeat. */
  readonly AuthAddOpenKfId?: readonly string[]
  /** Id of a 客服 account no longer authorised; may repeat. */
  readonly AuthDelOpenKfId?: readonly string[]
}

/** A 客服 account has new messages or events to pull with sync_msg. 微信客服消息和事件 (接收消息和事件, path/94670) */
export interface KfMsgOrEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'kf_msg_or_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
  /** Id of the 客服 account that has new messages, or of one in the authorised list. */
  readonly OpenKfId: string
}

/** The members of a document change. 修改文档成员事件 (修改文档成员事件, path/97833) */
export interface DocChangeDocMemberChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'doc_member_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the document; the element may repeat. */
  readonly DocId: readonly string[]
}

/** A document is deleted. 删除文档事件 (删除文档事件, path/97834) */
export interface DocChangeDeleteDocEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'delete_doc'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the document; the element may repeat. */
  readonly DocId: readonly string[]
}

/** A form (收集表) is completed. 收集表完成事件 (收集表完成事件, path/97835) */
export interface DocChangeFormCompleteEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'form_complete'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the form (收集表); the element may repeat. */
  readonly FormId: readonly string[]
}

/** A form (收集表) is deleted. 删除收集表事件 (删除收集表事件, path/98095) */
export interface DocChangeDeleteFormEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'delete_form'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the form (收集表); the element may repeat. */
  readonly FormId: readonly string[]
}

/** The settings of a form (收集表) change. 修改收集表设置事件 (修改收集表设置事件, path/98096) */
export interface DocChangeFormSettingsChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'form_settings_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the form (收集表); the element may repeat. */
  readonly FormId: readonly string[]
}

/** Fields are added to a smart sheet (spelled `filed` in the value). 智能表格新增字段 (字段变更事件, path/100987) */
export interface SmartSheetChangeAddFiledEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'add_filed'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the document; the element may repeat. */
  readonly DocId: string
  /** Id of the sub-sheet (子表). */
  readonly SheetId: string
  /** Id of a field of the sheet; may repeat. */
  readonly FieldId: readonly string[]
}

/** Fields of a smart sheet are changed (spelled `filed` in the value). 智能表格更新字段 (字段变更事件, path/100987) */
export interface SmartSheetChangeUpdateFiledEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'update_filed'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the document; the element may repeat. */
  readonly DocId: string
  /** Id of the sub-sheet (子表). */
  readonly SheetId: string
  /** Id of a field of the sheet; may repeat. */
  readonly FieldId: readonly string[]
}

/** Fields of a smart sheet are deleted (spelled `filed` in the value). 智能表格删除字段 (字段变更事件, path/100987) */
export interface SmartSheetChangeDeleteFiledEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'delete_filed'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the document; the element may repeat. */
  readonly DocId: string
  /** Id of the sub-sheet (子表). */
  readonly SheetId: string
  /** Id of a field of the sheet; may repeat. */
  readonly FieldId: readonly string[]
}

/** Records are added to a smart sheet. 智能表格新增记录 (记录变更事件, path/100986) */
export interface SmartSheetChangeAddRecordEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'add_record'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the document; the element may repeat. */
  readonly DocId: string
  /** Id of the sub-sheet (子表). */
  readonly SheetId: string
  /** Id of a record of the sheet; may repeat. */
  readonly RecordId: readonly string[]
}

/** Records of a smart sheet are changed. 智能表格更新记录 (记录变更事件, path/100986) */
export interface SmartSheetChangeUpdateRecordEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'update_record'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the document; the element may repeat. */
  readonly DocId: string
  /** Id of the sub-sheet (子表). */
  readonly SheetId: string
  /** Id of a record of the sheet; may repeat. */
  readonly RecordId: readonly string[]
}

/** Records of a smart sheet are deleted. 智能表格删除记录 (记录变更事件, path/100986) */
export interface SmartSheetChangeDeleteRecordEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'delete_record'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the document; the element may repeat. */
  readonly DocId: string
  /** Id of the sub-sheet (子表). */
  readonly SheetId: string
  /** Id of a record of the sheet; may repeat. */
  readonly RecordId: readonly string[]
}

/** The app's mailbox receives mail. 应用邮箱收到邮件 (回调通知, path/97495) */
export interface AppEmailChangeReceiveEmailEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'app_email_change'
  readonly ChangeType: 'receive_email'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Number of new mails. */
  readonly Amount: number
}

/** A public mailbox receives mail. 公共邮箱收到邮件 (回调通知, path/100180) */
export interface PublicEmailChangeReceiveEmailEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'public_email_change'
  readonly ChangeType: 'receive_email'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: number
  /** Number of new mails. */
  readonly Amount: number
}

/** The 微盘 capacity is running low. 微盘容量不足事件 (微盘容量不足事件, path/97898) */
export interface WedriveInsufficientCapacityEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_insufficient_capacity'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
}

/** A 微盘 space is dismissed. 微盘空间解散 (空间变更事件, path/97899) */
export interface WedriveSpaceChangeDismissSpaceEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_space_change'
  readonly ChangeType: 'dismiss_space'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 微盘 space; the element may repeat. */
  readonly SpaceId: string
}

/** A file is created in 微盘. 微盘新建文件 (文件变更事件, path/97900) */
export interface WedriveFileChangeCreateFileEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'create_file'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 微盘 file; may repeat. */
  readonly FileId: readonly string[]
}

/** A file in 微盘 is renamed. 微盘文件重命名 (文件变更事件, path/97900) */
export interface WedriveFileChangeRenameFileEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'rename_file'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 微盘 file; may repeat. */
  readonly FileId: readonly string[]
}

/** The content of a file in 微盘 is updated. 微盘文件更新 (文件变更事件, path/97900) */
export interface WedriveFileChangeUpdateFileEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'update_file'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 微盘 file; may repeat. */
  readonly FileId: readonly string[]
}

/** A file in 微盘 is deleted. 微盘删除文件 (文件变更事件, path/97900) */
export interface WedriveFileChangeDeleteFileEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'delete_file'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 微盘 file; may repeat. */
  readonly FileId: readonly string[]
}

/** A file in 微盘 is moved. 微盘移动文件 (文件变更事件, path/97900) */
export interface WedriveFileChangeMoveFileEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'move_file'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 微盘 file; may repeat. */
  readonly FileId: readonly string[]
}

/** The members of a 微盘 space change. 修改空间成员 (修改空间成员, path/97902) */
export interface WedriveSpaceChangeSpaceMemberChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_space_change'
  readonly ChangeType: 'space_member_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 微盘 space; the element may repeat. */
  readonly SpaceId: readonly string[]
}

/** The security settings of a 微盘 space change. 修改空间安全设置 (修改空间安全设置, path/97903) */
export interface WedriveSpaceChangeSpaceSecuritySettingsChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_space_change'
  readonly ChangeType: 'space_security_settings_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the 微盘 space; the element may repeat. */
  readonly SpaceId: readonly string[]
}

/** A member submits a request for an advanced account. 成员申请的提交回调 (成员申请的提交回调, path/99876) */
export interface SubmitVipAccountApprovalEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'submit_vip_account_approval'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Reason the applicant gave. */
  readonly ApplyReason: string
  /** What the account is for: `1` for mail, `2` for docs, `3` for 微盘, `4` for meetings. */
  readonly BusinessType: number
  /** Id of the application. */
  readonly ApplyId: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** A request for an advanced account is rejected, granted or withdrawn. 成员申请的终止回调 (成员申请的终止回调, path/99877) */
export interface FinishVipAccountApprovalEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'finish_vip_account_approval'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** `1` for rejected by an admin, `2` for account assigned, `3` for withdrawn by the member. */
  readonly FinishType: number
  /** Id of the application. */
  readonly ApplyId: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** A meeting room is booked. 会议室预定事件 (回调事件, path/95333) */
export interface BookMeetingRoomEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'book_meeting_room'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the meeting room. */
  readonly MeetingRoomId: string
  /** Id of the meeting room booking. */
  readonly BookingId: string
}

/** The booking of a meeting room is cancelled. 会议室取消事件 (回调事件, path/95333) */
export interface CancelMeetingRoomEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'cancel_meeting_room'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the meeting room booking. */
  readonly BookingId: string
  /** Id of the meeting room. */
  readonly MeetingRoomId: string
}

/** A program in the data zone (专区) notifies the app. 应用接收专区通知 (应用接收专区通知, path/99998) */
export interface ProgramNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'program_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the notification, at most 128 bytes. Valid for 10 minutes. */
  readonly NotifyId: string
  /** Scene value that the zone program passed as `notify_scene`. */
  readonly NotifyScene: string
}

/** The members whose files the app may archive change. 应用被存档成员变更 (企业数据存档：回调通知, path/101701) */
export interface FileContentArchiveAuthChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'file_content_archive_auth_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Always `sys`: the platform itself. */
  readonly FromUserName: string
}

/** The members whose files are archived change. 存档成员范围变化 (企业数据存档：回调通知, path/101701) */
export interface FileContentArchiveUserListChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'file_content_archive_user_list_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Always `sys`: the platform itself. */
  readonly FromUserName: string
}

/** A meeting that was set up is modified. 修改会议事件 (修改会议事件, path/99081) */
export interface MeetingChangeModifyMeetingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'modify_meeting'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A meeting is cancelled. 取消会议事件 (取消会议事件, path/99082) */
export interface MeetingChangeCancelMeetingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'cancel_meeting'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A meeting starts in 企业微信. 会议开始事件 (会议开始事件, path/98333) */
export interface MeetingChangeMeetingStartEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_start'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A meeting ends in 企业微信. 会议结束事件 (会议结束事件, path/98337) */
export interface MeetingChangeMeetingEndEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_end'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** Everyone in a meeting is muted. 会议全体静音事件 (会议全体静音事件, path/98341) */
export interface MeetingChangeMeetingMuteAllEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_mute_all'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** The muting of everyone in a meeting is lifted. 会议解除全体静音事件 (会议解除全体静音事件, path/98345) */
export interface MeetingChangeMeetingUnmuteAllEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_unmute_all'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A member joins a meeting. 成员入会事件 (成员入会事件, path/98348) */
export interface MeetingChangeJoinMeetingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'join_meeting'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A member leaves a meeting. 成员离会事件 (成员离会事件, path/98352) */
export interface MeetingChangeQuitMeetingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'quit_meeting'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A member waits for the host to join the meeting. 成员等待主持人入会事件 (成员等待主持人入会事件, path/98353) */
export interface MeetingChangeJoinMeetingBeforeHostEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'join_meeting_before_host'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A member enters the waiting room of a meeting. 成员进入等候室事件 (成员进入等候室事件, path/98354) */
export interface MeetingChangeJoinWaitingRoomEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'join_waiting_room'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A member leaves the waiting room of a meeting. 成员离开等候室事件 (成员离开等候室事件, path/98355) */
export interface MeetingChangeQuitWaitingRoomEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'quit_waiting_room'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** The member on whom the action was taken. */
  readonly OperatedUser: {
    /** The userid of the member. */
    readonly UserId?: string
    /** Temporary id of the member inside the meeting. */
    readonly TmpOpenId: string
    readonly [field: string]: unknown
  }
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A member enters the meeting from the waiting room. 成员从等候室进入会议事件 (成员从等候室进入会议事件, path/98393) */
export interface MeetingChangeJoinFromMeetingRoomEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'join_from_meeting_room'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** The member on whom the action was taken. */
  readonly OperatedUser: {
    /** The userid of the member. */
    readonly UserId?: string
    /** Temporary id of the member inside the meeting. */
    readonly TmpOpenId: string
    readonly [field: string]: unknown
  }
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A member is moved from the meeting to the waiting room. 成员被移入等候室事件 (成员从会议中被移入等候室事件, path/98394) */
export interface MeetingChangeMoveToWaitingRoomEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'move_to_waiting_room'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** The member on whom the action was taken. */
  readonly OperatedUser: {
    /** The userid of the member. */
    readonly UserId?: string
    /** Temporary id of the member inside the meeting. */
    readonly TmpOpenId: string
    readonly [field: string]: unknown
  }
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** Screen sharing is turned on in a meeting. 共享屏幕开启 (共享屏幕开启事件, path/98395) */
export interface MeetingChangeOpenScreenShareEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'open_screen_share'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** Screen sharing ends in a meeting. 共享屏幕结束 (共享屏幕结束事件, path/98396) */
export interface MeetingChangeCloseScreenShareEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'close_screen_share'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** The role of a member in a meeting changes. 会议成员角色变更 (会议成员角色变更事件, path/98397) */
export interface MeetingChangeRoleChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'role_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** The member on whom the action was taken. */
  readonly OperatedUser: {
    /** The userid of the member. */
    readonly UserId?: string
    /** Temporary id of the member inside the meeting. */
    readonly TmpOpenId: string
    /** Role after the change: `0` for member, `1` for creator, `2` for host. `3` and further values exist. */
    readonly UserRole: number
    readonly [field: string]: unknown
  }
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** The role of a member in a webinar changes. 网络研讨会成员角色变更 (网络研讨会成员角色变更事件, path/98771) */
export interface MeetingChangeWebinarRoleChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'webinar_role_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** The member on whom the action was taken. */
  readonly OperatedUser: {
    /** The userid of the member. */
    readonly UserId?: string
    /** Temporary id of the member inside the meeting. */
    readonly TmpOpenId: string
    /** Role after the change: `0` for member, `1` for creator, `2` for host. `3` and further values exist. */
    readonly UserRole: number
    readonly [field: string]: unknown
  }
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** The upload of the warm-up media of a webinar succeeds or fails. 网络研讨会暖场上传结果 (网络研讨会暖场上传结果, path/98773) */
export interface MeetingChangeWebinarWarmUpUploadEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'webinar_warm_up_upload'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
  /** The warm-up media and the result of their upload. */
  readonly WarmUpInfo: {
    /** URL of the warm-up picture. */
    readonly WarmUpPicture: string
    /** URL of the warm-up video. */
    readonly WarmUpVideo: string
    /** Result of the upload: `1` for success, `0` for failure. */
    readonly UploadStatus: number
    /** Reason why the upload failed. */
    readonly ErrorMsg?: string
    readonly [field: string]: unknown
  }
}

/** The state of a phone call (PSTN) made from a meeting changes. PSTN 外呼状态更新 (PSTN 外呼状态更新事件, path/98774) */
export interface MeetingChangePstnStatusUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'pstn_status_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
  /** State of the outgoing phone call, such as `START_INVITE` or `START_ACCEPT`. */
  readonly PstnStatus: string
}

/** The result of uploading media for a meeting is known. 素材上传结果 (素材上传结果, path/98775) */
export interface MeetingChangeMediumUploadEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'medium_upload'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
  /** The text `true` when all uploads succeeded. */
  readonly AllUploadStatus: string
  /** One uploaded item with its result. The element may repeat. */
  readonly UploadInfo: ReadonlyArray<{
    /** URL of the uploaded media. */
    readonly MediumUrl: string
    /** Kind of media: `1` for video, `2` for picture, `3` for file. */
    readonly MediumType: number
    /** Result of the upload: `1` for success, `0` for failure. */
    readonly UploadStatus: number
    /** Reason why the upload failed. */
    readonly ErrorMsg?: string
    readonly [field: string]: unknown
  }>
}

/** Cloud recording of a meeting starts. 开始云录制 (开始云录制事件, path/98398) */
export interface MeetingChangeStartRecordingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'start_recording'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** Cloud recording of a meeting is paused. 暂停云录制 (暂停云录制事件, path/98399) */
export interface MeetingChangePauseRecordingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'pause_recording'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** Cloud recording of a meeting goes on after a pause. 恢复云录制 (恢复云录制事件, path/98400) */
export interface MeetingChangeResumeRecordingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'resume_recording'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** Cloud recording of a meeting stops. 停止云录制 (停止云录制事件, path/98401) */
export interface MeetingChangeStopRecordingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'stop_recording'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** The cloud recording of a meeting is complete. 云录制已完成 (云录制已完成事件, path/98402) */
export interface MeetingChangeRecordingCompleteEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'recording_complete'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A cloud recording of a meeting is deleted. 删除云录制 (删除云录制事件, path/98404) */
export interface MeetingChangeDeleteRecordingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'delete_recording'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
}

/** A user enrols for a meeting. 用户报名 (用户报名事件, path/98781) */
export interface MeetingChangeEnrollEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'enroll'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
  /** Id of the enrolment (报名). The element may repeat. */
  readonly EnrollId: string
}

/** A user cancels the enrolment for a meeting. 用户取消报名 (用户取消报名事件, path/98782) */
export interface MeetingChangeCancelEnrollEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'cancel_enroll'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Temporary id of the operator inside the meeting. Only present when a member acted. */
  readonly FromUserTmpOpenId: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
  /** Id of the enrolment (报名). The element may repeat. */
  readonly EnrollId: string
}

/** A meeting room or an MRA device answers a call into a meeting. 会议室应答 (会议室应答事件, path/98783) */
export interface MeetingChangeMeetingRoomResponseEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_room_response'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the meeting the event is about. */
  readonly MeetingId: string
  /** Id of the meeting room. */
  readonly MeetingRoomId?: string
  /** The MRA device that answered, given instead of `MeetingRoomId`. */
  readonly MraAddress?: {
    /** Signalling protocol of the device: `1` for SIP, `2` for H.323. */
    readonly Protocol: number
    /** Signalling address used to dial the device. */
    readonly DialString: string
    readonly [field: string]: unknown
  }
  /** Answer of the room: `0` for none, `2` for in the meeting, `3` for refused, `5` for call cancelled. */
  readonly RoomResponseStatus: number
  /** Temporary id of the operator in the meeting, only when a member acted. In the parameter table, not the sample. */
  readonly FromUserTmpOpenId?: string
}

/** Creating a meeting succeeds or fails. 会议发起 (会议发起事件, path/99648) */
export interface MeetingStatisticsStartMeetingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'meeting_statistics'
  readonly ChangeType: 'start_meeting'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName?: string
  /** Outcome: `1` for created, `2` for failed. */
  readonly Status: number
}

/** A customer agrees that the chat is archived. 客户同意聊天内容存档 (客户同意进行聊天内容存档事件回调, path/92005) */
export interface ChangeExternalContactMsgAuditApprovedEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'msg_audit_approved'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Code for sending the welcome message (欢迎语); valid for 20 seconds by the API page. */
  readonly WelcomeCode?: string
}

/** The chat archive (会话存档) has new messages. 产生会话 (产生会话回调事件, path/95039) */
export interface MsgauditNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'msgaudit_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** A calendar is deleted. 删除日历 (删除日历事件, path/97728) */
export interface DeleteCalendarEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'delete_calendar'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the calendar (日历). */
  readonly CalId: string
}

/** A calendar is modified. 修改日历 (修改日历事件, path/97730) */
export interface ModifyCalendarEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'modify_calendar'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the calendar (日历). */
  readonly CalId: string
}

/** A schedule in a calendar is modified. 修改日程 (修改日程事件, path/97731) */
export interface ModifyScheduleEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'modify_schedule'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the calendar (日历). */
  readonly CalId: string
  /** Id of the schedule (日程). */
  readonly ScheduleId: string
}

/** A schedule in a calendar is deleted. 删除日程 (删除日程事件, path/97732) */
export interface DeleteScheduleEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'delete_schedule'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the calendar (日历). */
  readonly CalId: string
  /** Id of the schedule (日程). */
  readonly ScheduleId: string
}

/** Someone answers the invitation to a schedule. 日程回执 (日程回执事件, path/98111) */
export interface RespondScheduleEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'respond_schedule'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the calendar (日历). */
  readonly CalId: string
  /** Id of the schedule (日程). */
  readonly ScheduleId: string
}

/** The state of a request in the 审批 app changes. 审批申请状态变化 (审批申请状态变化回调通知, path/91815) */
export interface SysApprovalChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'sys_approval_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the app the message belongs to. */
  readonly AgentID?: number
  /** The approval (审批) whose state changed. */
  readonly ApprovalInfo?: {
    /** Approval number (审批编号) as text. Use it rather than `SpNo`. */
    readonly SpNoStr: string
    /** Numeric approval number, a 64-bit id, as text. Not recommended and may be absent; prefer `SpNoStr`. */
    readonly SpNo?: string
    /** Name of the approval template. */
    readonly SpName: string
    /** State: `1` pending, `2` agreed, `3` rejected, `4` cancelled or transferred, `6` cancelled after approval, `7` deleted, `10` paid (whole request only). */
    readonly SpStatus: number
    /** Id of the template used. */
    readonly TemplateId: string
    /** When the request was submitted, in seconds since 1970. */
    readonly ApplyTime: number
    /** The person who applied for the approval. */
    readonly Applyer: {
      /** The userid of the member. */
      readonly UserId: string
      /** Id of the applicant's department. */
      readonly Party: string
      readonly [field: string]: unknown
    }
    /** One step of the approval. The element may repeat. */
    readonly SpRecord: ReadonlyArray<{
      /** State: `1` pending, `2` agreed, `3` rejected, `4` cancelled or transferred, `6` cancelled after approval, `7` deleted, `10` paid (whole request only). */
      readonly SpStatus: number
      /** How approvers count in this step: `1` for any of them (或签), `2` for all of them (会签). */
      readonly ApproverAttr: number
      /** One branch of the step, with its approver. The element may repeat. */
      readonly Details: ReadonlyArray<{
        /** The approver of this branch. */
        readonly Approver: {
          /** The userid of the member. */
          readonly UserId: string
          readonly [field: string]: unknown
        }
        /** Comment the approver left; may be empty. */
        readonly Speech: string
        /** State: `1` pending, `2` agreed, `3` rejected, `4` cancelled or transferred, `6` cancelled after approval, `7` deleted, `10` paid (whole request only). */
        readonly SpStatus: number
        /** When the approver acted; `0` if not yet. */
        readonly SpTime: number
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }>
    /** A person who gets a copy (抄送人). The element may repeat. */
    readonly Notifyer: ReadonlyArray<{
      /** The userid of the member. */
      readonly UserId: string
      readonly [field: string]: unknown
    }>
    /** Holds the nodes of the approval flow. */
    readonly ProcessList: {
      /** One node of the approval flow. The element may repeat. */
      readonly NodeList: ReadonlyArray<{
        /** Open approval: `1` fixed member, `2` tag, `3` superior. Process list: `1` approver, `2` cc, `3` handler. */
        readonly NodeType: number
        /** State: `1` pending, `2` agreed, `3` rejected, `4` cancelled or transferred, `6` cancelled after approval, `7` deleted, `10` paid (whole request only). */
        readonly SpStatus: number
        /** How handlers count in this node: `1` for all, `2` for any one, `3` for one after another. */
        readonly ApvRel: number
        /** One sub-node of the flow node. The element may repeat. */
        readonly SubNodeList: ReadonlyArray<{
          /** The person who handles this sub-node. */
          readonly UserInfo: {
            /** The userid of the member. */
            readonly UserId: string
            readonly [field: string]: unknown
          }
          /** Comment the approver left; may be empty. */
          readonly Speech: string
          /** Sub-node state: `1` pending, `2` agreed, `3` rejected, `4` transferred, `11` returned, `12` co-sign added, `13` agreed with co-sign; more exist. */
          readonly SpYj: number
          /** When the handler acted. Spelt with a lower-case `t` in this element. */
          readonly Sptime: number
          readonly [field: string]: unknown
        }>
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    /** One comment on the approval. The element may repeat. */
    readonly Comments: ReadonlyArray<{
      /** The person who wrote the comment. */
      readonly CommentUserInfo: {
        /** The userid of the member. */
        readonly UserId: string
        readonly [field: string]: unknown
      }
      /** When the comment was written, in seconds since 1970. */
      readonly CommentTime: number
      /** Text of the comment. */
      readonly CommentContent: string
      /** Id of the comment. 64-bit id, as text. */
      readonly CommentId: string
      readonly [field: string]: unknown
    }>
    /** What changed (name misspelt): `1` submit, `2` agree, `3` reject, `4` transfer, `5` urge, `6` cancel, `8` cancel after approval, `10` comment added, `11` returned, `12` co-sign; more exist. */
    readonly StatuChangeEvent: number
    readonly [field: string]: unknown
  }
  /** The `media_id` of an attachment; may repeat. In the parameter table, not in the sample. */
  readonly Attach?: readonly string[]
  /** The `media_id` values of the attachments; may repeat. In the parameter table, not in the sample. */
  readonly MediaIds?: readonly string[]
}

/** The custom display of an app on the workbench is switched on or off. 工作台自定义展示切换 (设置工作台自定义展示, path/92535) */
export interface SwitchWorkbenchModeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'switch_workbench_mode'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Custom workbench (工作台): `1` for on, `0` for off. */
  readonly Mode: number
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The state of a live stream changes. 直播状态变更 (直播回调事件, path/94145) */
export interface LivingStatusChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'living_status_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the live stream (直播). */
  readonly LivingId: string
  /** State: `0` booked, `1` live, `2` ended, `3` expired (not pushed at present), `4` cancelled. */
  readonly Status: number
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** A student is added to the school contacts. 新增学生 (成员变更事件, path/92032) */
export interface ChangeSchoolContactCreateStudentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'create_student'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A student in the school contacts is updated. 编辑学生 (成员变更事件, path/92032) */
export interface ChangeSchoolContactUpdateStudentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'update_student'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A student is deleted from the school contacts. 删除学生 (成员变更事件, path/92032) */
export interface ChangeSchoolContactDeleteStudentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'delete_student'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A parent is added to the school contacts. 新增家长 (成员变更事件, path/92032) */
export interface ChangeSchoolContactCreateParentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'create_parent'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A parent in the school contacts is updated. 编辑家长 (成员变更事件, path/92032) */
export interface ChangeSchoolContactUpdateParentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'update_parent'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A parent is deleted from the school contacts. 删除家长 (成员变更事件, path/92032) */
export interface ChangeSchoolContactDeleteParentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'delete_parent'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A parent in the school contacts follows the school. 家长关注 (成员变更事件, path/92032) */
export interface ChangeSchoolContactSubscribeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'subscribe'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A parent in the school contacts stops following the school. 家长取消关注 (成员变更事件, path/92032) */
export interface ChangeSchoolContactUnsubscribeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'unsubscribe'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A department is created in the school contacts. 家校部门创建 (部门变更事件, path/92052) */
export interface ChangeSchoolContactCreateDepartmentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'create_department'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A department in the school contacts is updated. 家校部门更新 (部门变更事件, path/92052) */
export interface ChangeSchoolContactUpdateDepartmentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'update_department'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A department is deleted from the school contacts. 家校部门删除 (部门变更事件, path/92052) */
export interface ChangeSchoolContactDeleteDepartmentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'delete_department'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A member is added to the company's contacts. 新增成员 (成员变更通知, path/90970) */
export interface ChangeContactCreateUserEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'create_user'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** Name of the department, member, custom attribute or sender. */
  readonly Name?: string
  /** Ids of the member's departments, separated by commas. */
  readonly Department?: string
  /** Id of the member's main department. */
  readonly MainDepartment?: number
  /** Whether the member leads each department: `0` or `1`, comma-separated, in the order of `Department`. */
  readonly IsLeaderInDept?: string
  /** UserID of each direct superior, separated by commas. */
  readonly DirectLeader?: string
  /** Job title of the member, at most 64 bytes. */
  readonly Position?: string
  /** Mobile number of the person. A company member's needs authorisation. */
  readonly Mobile?: string
  /** Gender: `0` for unknown, `1` for male, `2` for female. Needs authorisation. */
  readonly Gender?: number
  /** E-mail address of the member. Needs authorisation. */
  readonly Email?: string
  /** Company e-mail address of the member. Needs authorisation. */
  readonly BizMail?: string
  /** State of the member: `1` for active, `2` for disabled, `4` for not activated, `5` for left. */
  readonly Status: number
  /** URL of the member's avatar. */
  readonly Avatar?: string
  /** Alias of the member. */
  readonly Alias?: string
  /** Landline number of the member. */
  readonly Telephone?: string
  /** Address of the member, or of the sender or receiver of a waybill. */
  readonly Address?: string
  /** Extended attributes of the member, one repeated `Item` each. */
  readonly ExtAttr?: {
    /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
    readonly Item?: ReadonlyArray<{
      /** Name of the department, member, custom attribute or sender. */
      readonly Name?: string
      /** Kind of attribute: `0` for text, `1` for web page. */
      readonly Type: number
      /** Holds the value of a text attribute. */
      readonly Text: {
        /** Value of the text attribute. */
        readonly Value: string
        readonly [field: string]: unknown
      }
      /** Holds the content of a web page attribute. */
      readonly Web: {
        /** Title of the link, file or article. */
        readonly Title: string
        /** Address of the page the link leads to. */
        readonly Url: string
        readonly [field: string]: unknown
      }
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** The data of a member in the company's contacts changes. 更新成员 (成员变更通知, path/90970) */
export interface ChangeContactUpdateUserEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'update_user'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
  /** The UserID after it was renamed. */
  readonly NewUserID?: string
  /** Name of the department, member, custom attribute or sender. */
  readonly Name?: string
  /** Ids of the member's departments, separated by commas. */
  readonly Department?: string
  /** Id of the member's main department. */
  readonly MainDepartment?: number
  /** Whether the member leads each department: `0` or `1`, comma-separated, in the order of `Department`. */
  readonly IsLeaderInDept?: string
  /** Job title of the member, at most 64 bytes. */
  readonly Position?: string
  /** Mobile number of the person. A company member's needs authorisation. */
  readonly Mobile?: string
  /** Gender: `0` for unknown, `1` for male, `2` for female. Needs authorisation. */
  readonly Gender?: number
  /** E-mail address of the member. Needs authorisation. */
  readonly Email?: string
  /** State of the member: `1` for active, `2` for disabled, `4` for not activated, `5` for left. */
  readonly Status: number
  /** URL of the member's avatar. */
  readonly Avatar?: string
  /** Alias of the member. */
  readonly Alias?: string
  /** Landline number of the member. */
  readonly Telephone?: string
  /** Address of the member, or of the sender or receiver of a waybill. */
  readonly Address?: string
  /** Extended attributes of the member, one repeated `Item` each. */
  readonly ExtAttr?: {
    /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
    readonly Item?: ReadonlyArray<{
      /** Name of the department, member, custom attribute or sender. */
      readonly Name?: string
      /** Kind of attribute: `0` for text, `1` for web page. */
      readonly Type: number
      /** Holds the value of a text attribute. */
      readonly Text: {
        /** Value of the text attribute. */
        readonly Value: string
        readonly [field: string]: unknown
      }
      /** Holds the content of a web page attribute. */
      readonly Web: {
        /** Title of the link, file or article. */
        readonly Title: string
        /** Address of the page the link leads to. */
        readonly Url: string
        readonly [field: string]: unknown
      }
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
  /** UserID of each direct superior, separated by commas. In the parameter table, not in the sample. */
  readonly DirectLeader?: string
  /** Company e-mail address; needs authorisation. In the parameter table, not in the sample. */
  readonly BizMail?: string
}

/** A member is deleted from the company's contacts. 删除成员 (成员变更通知, path/90970) */
export interface ChangeContactDeleteUserEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'delete_user'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** UserID of the member. */
  readonly UserID: string
}

/** An upstream and downstream chain is created. 创建上下游 (上下游变更回调, path/95796) */
export interface ChangeChainCreateChainEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'create_chain'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the upstream and downstream chain (上下游). */
  readonly ChainId: string
}

/** An upstream and downstream chain is updated. 更新上下游 (上下游变更回调, path/95796) */
export interface ChangeChainUpdateChainEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'update_chain'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the upstream and downstream chain (上下游). */
  readonly ChainId: string
}

/** An upstream and downstream chain is deleted. 删除上下游 (上下游变更回调, path/95796) */
export interface ChangeChainDeleteChainEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'delete_chain'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the upstream and downstream chain (上下游). */
  readonly ChainId: string
}

/** Groups are created in an upstream and downstream chain. 上下游新增分组 (上下游变更回调, path/95796) */
export interface ChangeChainCreateGroupEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'create_group'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the upstream and downstream chain (上下游). */
  readonly ChainId: string
  /** Holds the ids of the groups that changed. */
  readonly GroupIds: {
    /** Id of one group. The element may repeat. */
    readonly GroupId: readonly string[]
    readonly [field: string]: unknown
  }
}

/** Groups of an upstream and downstream chain are updated. 上下游更新分组 (上下游变更回调, path/95796) */
export interface ChangeChainUpdateGroupEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'update_group'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the upstream and downstream chain (上下游). */
  readonly ChainId: string
  /** Holds the ids of the groups that changed. */
  readonly GroupIds: {
    /** Id of one group. The element may repeat. */
    readonly GroupId: readonly string[]
    readonly [field: string]: unknown
  }
}

/** Groups of an upstream and downstream chain are deleted. 上下游删除分组 (上下游变更回调, path/95796) */
export interface ChangeChainDeleteGroupEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'delete_group'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the upstream and downstream chain (上下游). */
  readonly ChainId: string
  /** Holds the ids of the groups that changed. */
  readonly GroupIds: {
    /** Id of one group. The element may repeat. */
    readonly GroupId: readonly string[]
    readonly [field: string]: unknown
  }
}

/** Companies join an upstream and downstream chain. 企业加入上下游 (上下游变更回调, path/95796) */
export interface ChangeChainCorpJoinEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'corp_join'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the upstream and downstream chain (上下游). */
  readonly ChainId: string
  /** Holds the ids of the companies concerned. */
  readonly CorpIds: {
    /** CorpID of the company; a list inside `CorpIds`. */
    readonly CorpId: readonly string[]
    readonly [field: string]: unknown
  }
}

/** Companies in an upstream and downstream chain are updated. 上下游企业更新 (上下游变更回调, path/95796) */
export interface ChangeChainUpdateCorpEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'update_corp'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the upstream and downstream chain (上下游). */
  readonly ChainId: string
  /** Holds the ids of the companies concerned. */
  readonly CorpIds: {
    /** CorpID of the company; a list inside `CorpIds`. */
    readonly CorpId: readonly string[]
    readonly [field: string]: unknown
  }
}

/** Companies are removed from an upstream and downstream chain. 上下游移除企业 (上下游变更回调, path/95796) */
export interface ChangeChainRemoveCorpEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'remove_corp'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the upstream and downstream chain (上下游). */
  readonly ChainId: string
  /** Holds the ids of the companies concerned. */
  readonly CorpIds: {
    /** CorpID of the company; a list inside `CorpIds`. */
    readonly CorpId: readonly string[]
    readonly [field: string]: unknown
  }
}

/** A calendar is added. 新增日历 (path/93651) No official page confirms it. */
export interface AddCalendarEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'add_calendar'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the calendar (日历). */
  readonly CalId: string
}

/** A schedule is added to a calendar. 新增日程 (path/93651) No official page confirms it. */
export interface AddScheduleEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'add_schedule'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** Id of the schedule (日程). */
  readonly ScheduleId: string
  /** Id of the calendar (日历). */
  readonly CalId: string
}

/** A member sends a short video to an app of the 企业号. 小视频消息 (企业号) */
export interface ShortvideoMessage extends MessageHeader {
  readonly MsgType: 'shortvideo'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
  /** Media id of the thumbnail of the video. */
  readonly ThumbMediaId: string
}

/** A package of chat or customer-service messages of the retired 企业号; acknowledged by its `PackageId`. 消息包 (企业号) */
export interface PackageMessage {
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Source: `chat` (企业会话), `kf_internal` (internal 客服) or `kf_external` (客服 for a service account). */
  readonly AgentType: string
  /** CorpID of the 企业号 account. */
  readonly ToUserName: string
  /** Number of `<Item>` elements in the package. */
  readonly ItemCount: number
  /** Package id, 64-bit unsigned, as text; unique per company. Echo it as the whole reply body. */
  readonly PackageId: string
  /** One message or event; repeats `ItemCount` times. */
  readonly Item: ReadonlyArray<{
    /** UserID of the sender. */
    readonly FromUserName: string
    /** When it was created, in seconds since 1970. */
    readonly CreateTime: number
    /** Kind of the message, such as `text` or `image`. */
    readonly MsgType: string
    /** The text that was written. */
    readonly Content?: string
    /** Id of the message, 64-bit, as text (exceeds 2^53). A retried push repeats it: use it to drop duplicates. */
    readonly MsgId?: string
    /** Addressee of the message. */
    readonly Receiver?: {
      /** Kind of addressee: `single` or `group` in a chat, `userid` or `openid` in 客服. */
      readonly Type?: string
      /** Id of the addressee, as text; group ids are 64-bit numbers above 2^63. */
      readonly Id?: string
      readonly [field: string]: unknown
    }
    /** Link to the picture, made by the platform. */
    readonly PicUrl?: string
    /** Id of the temporary media file, which can be downloaded for 3 days. */
    readonly MediaId?: string
    /** Title of the link, file or article. */
    readonly Title?: string
    /** Description shown with the title. */
    readonly Description?: string
    /** Address of the page the link leads to. */
    readonly Url?: string
    /** Name of the event. Present when `MsgType` is `event`. */
    readonly Event?: string
    /** The newly created chat. */
    readonly ChatInfo?: {
      /** Id of the group chat. */
      readonly ChatId?: string
      /** Name of the department, member, custom attribute or sender. */
      readonly Name?: string
      /** UserID of the chat's owner. */
      readonly Owner?: string
      /** UserIDs of the chat's members, separated by `|`. */
      readonly UserList?: string
      readonly [field: string]: unknown
    }
    /** Id of the group chat. */
    readonly ChatId?: string
    /** Name of the department, member, custom attribute or sender. */
    readonly Name?: string
    /** UserID of the new owner. */
    readonly Owner?: string
    /** UserIDs of the members added, separated by `|`. */
    readonly AddUserList?: string
    /** UserIDs of the members removed, separated by `|`. */
    readonly DelUserList?: string
    readonly [field: string]: unknown
  }>
  readonly [field: string]: unknown
}

/** A user has paid through 对外收款. 支付成功通知 (支付通知, path/97335) */
export interface TransactionSuccessNotification extends PaymentHeader {
  readonly resource_type: 'encrypt-resource'
  readonly event_type: 'TRANSACTION.SUCCESS'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The sealed data. `decryptResource` opens it. */
  readonly resource: {
    /** Always `AEAD_AES_256_GCM`. */
    readonly algorithm: string
    /** Base64 of ciphertext and tag. Inside is JSON with `appid`, `mchid`, `out_trade_no`, `trade_state`, `trade_state_desc`, `attach`, `success_time`, `amount` and `payer`. */
    readonly ciphertext: string
    /** The nonce of the encryption: 12 bytes of text. */
    readonly nonce: string
    /** Text that is authenticated with the ciphertext; it may be empty. */
    readonly associated_data?: string
    readonly [field: string]: unknown
  }
}

/** A refund of 对外收款 has succeeded. 退款成功通知 (退款通知, path/97338) */
export interface RefundSuccessNotification extends PaymentHeader {
  readonly resource_type: 'encrypt-resource'
  readonly event_type: 'REFUND.SUCCESS'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The sealed data. `decryptResource` opens it. */
  readonly resource: {
    /** Always `AEAD_AES_256_GCM`. */
    readonly algorithm: string
    /** Base64 of ciphertext and tag. Inside is JSON with `mchid`, `out_trade_no`, `refund_id`, `out_refund_no`, `refund_status`, `success_time`, `user_received_account` and `amount`. */
    readonly ciphertext: string
    /** The nonce of the encryption: 12 bytes of text. */
    readonly nonce: string
    /** Text that is authenticated with the ciphertext; it may be empty. */
    readonly associated_data?: string
    readonly [field: string]: unknown
  }
}

/** A refund of 对外收款 has failed at the user's bank. 退款异常通知 (退款通知, path/97338) */
export interface RefundAbnormalNotification extends PaymentHeader {
  readonly resource_type: 'encrypt-resource'
  readonly event_type: 'REFUND.ABNORMAL'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The sealed data. `decryptResource` opens it. */
  readonly resource: {
    /** Always `AEAD_AES_256_GCM`. */
    readonly algorithm: string
    /** Base64 of ciphertext and tag. Inside is JSON with `mchid`, `out_trade_no`, `refund_id`, `out_refund_no`, `refund_status`, `success_time`, `user_received_account` and `amount`. */
    readonly ciphertext: string
    /** The nonce of the encryption: 12 bytes of text. */
    readonly nonce: string
    /** Text that is authenticated with the ciphertext; it may be empty. */
    readonly associated_data?: string
    readonly [field: string]: unknown
  }
}

/** A customer agrees in a single chat that it is archived. It comes to a program in the 数据与智能专区. 专区：客户在单聊中同意存档 (客户同意进行聊天内容存档事件回调, path/99993) */
export interface ZoneChatArchiveAuditApprovedSingleEvent extends ZoneHeader {
  readonly event_type: 'chat_archive_audit_approved_single'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Who agreed, and where. */
  readonly chat_archive_audit_approved: {
    /** Userid of the member, in a single chat. */
    readonly userid?: string
    /** Id of the external contact (外部联系人). */
    readonly external_userid: string
    /** Id of the group chat, in a group. */
    readonly chatid?: string
    readonly [field: string]: unknown
  }
}

/** A customer agrees in a group chat that it is archived. It comes to a program in the 数据与智能专区. 专区：客户在群聊中同意存档 (客户同意进行聊天内容存档事件回调, path/99993) */
export interface ZoneChatArchiveAuditApprovedRoomEvent extends ZoneHeader {
  readonly event_type: 'chat_archive_audit_approved_room'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Who agreed, and where. */
  readonly chat_archive_audit_approved: {
    /** Userid of the member, in a single chat. */
    readonly userid?: string
    /** Id of the external contact (外部联系人). */
    readonly external_userid: string
    /** Id of the group chat, in a group. */
    readonly chatid?: string
    readonly [field: string]: unknown
  }
}

/** There are new messages in the archive. It comes to a program in the 数据与智能专区. 专区：产生会话 (产生会话回调通知, path/99994) */
export interface ZoneConversationNewMessageEvent extends ZoneHeader {
  readonly event_type: 'conversation_new_message'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** How to read the messages. */
  readonly conversation_new_message: {
    /** Token for the call that reads the messages, valid for 10 minutes. */
    readonly token: string
    readonly [field: string]: unknown
  }
}

/** A message matches a keyword rule. It comes to a program in the 数据与智能专区. 专区：命中关键词规则 (命中关键词规则通知, path/99995) */
export interface ZoneHitKeywordEvent extends ZoneHeader {
  readonly event_type: 'hit_keyword'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** How to read the messages. */
  readonly hit_keyword: {
    /** Token for the call that reads the messages, valid for 10 minutes. */
    readonly token: string
    readonly [field: string]: unknown
  }
}

/** The company lets the app use a knowledge base (知识集). It comes to a program in the 数据与智能专区. 专区：授权知识集 (知识集管理回调, path/99996) */
export interface ZoneAuthKnowledgeBaseEvent extends ZoneHeader {
  readonly event_type: 'auth_knowledge_base'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The knowledge base (知识集). */
  readonly auth_knowledge_base: {
    /** Id of the knowledge base. */
    readonly knowledge_base_id: string
    /** Name of the knowledge base. */
    readonly knowledge_base_name: string
    readonly [field: string]: unknown
  }
}

/** The app may no longer use a knowledge base (知识集). It comes to a program in the 数据与智能专区. 专区：取消授权知识集 (知识集管理回调, path/99996) */
export interface ZoneUnauthKnowledgeBaseEvent extends ZoneHeader {
  readonly event_type: 'unauth_knowledge_base'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The knowledge base (知识集). */
  readonly unauth_knowledge_base: {
    /** Id of the knowledge base. */
    readonly knowledge_base_id: string
    /** Name of the knowledge base. */
    readonly knowledge_base_name: string
    readonly [field: string]: unknown
  }
}

/** A knowledge base (知识集) that the app may use is deleted. It comes to a program in the 数据与智能专区. 专区：删除授权的知识集 (知识集管理回调, path/99996) */
export interface ZoneDeleteKnowledgeBaseEvent extends ZoneHeader {
  readonly event_type: 'delete_knowledge_base'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The knowledge base (知识集). */
  readonly delete_knowledge_base: {
    /** Id of the knowledge base. */
    readonly knowledge_base_id: string
    /** Name of the knowledge base. */
    readonly knowledge_base_name: string
    readonly [field: string]: unknown
  }
}

/** A document of a knowledge base (知识集) has been learnt. It comes to a program in the 数据与智能专区. 专区：内容学习完成 (知识集管理回调, path/99996) */
export interface ZoneKnowledgeBaseLearnDoneEvent extends ZoneHeader {
  readonly event_type: 'knowledge_base_learn_done'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The knowledge base (知识集). */
  readonly knowledge_base_learn_done: {
    /** Id of the knowledge base. */
    readonly knowledge_base_id: string
    /** Name of the knowledge base. */
    readonly knowledge_base_name: string
    /** Id of the document. */
    readonly doc_id: number
    /** `0` learnt, `1` failed. */
    readonly learn_status: number
    readonly [field: string]: unknown
  }
}

/** An export of the archive is ready. It comes to a program in the 数据与智能专区. 专区：会话内容导出完成 (会话内容导出完成通知, path/99997) */
export interface ZoneChatArchiveExportFinishedEvent extends ZoneHeader {
  readonly event_type: 'chat_archive_export_finished'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The export. */
  readonly chat_archive_export_finished: {
    /** Id of the export, valid for 24 hours. */
    readonly jobid: string
    readonly [field: string]: unknown
  }
}

/** The platform delivers the current ticket of the suite (套件). 推送suite_ticket (第三方应用 应用授权/回调) No official page confirms it. */
export interface SuiteTicketNotice extends NoticeHeader {
  readonly InfoType: 'suite_ticket'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** Value of `suite_ticket`, up to 512 bytes. Sent every 10 minutes, valid for 30 minutes. */
  readonly SuiteTicket: string
}

/** A company changes what it has authorized to the suite (套件). 变更授权通知 (第三方应用 应用授权/回调) No official page confirms it. */
export interface ChangeAuthNotice extends NoticeHeader {
  readonly InfoType: 'change_auth'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
}

/** A company withdraws its authorization from the suite (套件). 取消授权通知 (第三方应用 应用授权/回调) No official page confirms it. */
export interface CancelAuthNotice extends NoticeHeader {
  readonly InfoType: 'cancel_auth'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly event_type?: never
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
}

/** Every push of wecom that the catalogue knows, by its key. */
export interface Known {
  readonly 'text': TextMessage
  readonly 'image': ImageMessage
  readonly 'voice': VoiceMessage
  readonly 'video': VideoMessage
  readonly 'location': LocationMessage
  readonly 'link': LinkMessage
  readonly 'security.change_domain_ip': SecurityChangeDomainIpEvent
  readonly 'event.unsubscribe': UnsubscribeEvent
  readonly 'event.subscribe': SubscribeEvent
  readonly 'event.enter_agent': EnterAgentEvent
  readonly 'event.LOCATION': LocationEvent
  readonly 'event.batch_job_result': BatchJobResultEvent
  readonly 'change_contact.create_party': ChangeContactCreatePartyEvent
  readonly 'change_contact.update_party': ChangeContactUpdatePartyEvent
  readonly 'change_contact.delete_party': ChangeContactDeletePartyEvent
  readonly 'change_contact.update_tag': ChangeContactUpdateTagEvent
  readonly 'event.click': ClickEvent
  readonly 'event.view': ViewEvent
  readonly 'event.view_miniprogram': ViewMiniprogramEvent
  readonly 'event.scancode_push': ScancodePushEvent
  readonly 'event.scancode_waitmsg': ScancodeWaitmsgEvent
  readonly 'event.pic_sysphoto': PicSysphotoEvent
  readonly 'event.pic_photo_or_album': PicPhotoOrAlbumEvent
  readonly 'event.pic_weixin': PicWeixinEvent
  readonly 'event.location_select': LocationSelectEvent
  readonly 'event.open_approval_change': OpenApprovalChangeEvent
  readonly 'event.taskcard_click': TaskcardClickEvent
  readonly 'event.share_agent_change': ShareAgentChangeEvent
  readonly 'event.share_chain_change': ShareChainChangeEvent
  readonly 'event.template_card_event': TemplateCardEvent
  readonly 'event.template_card_menu_event': TemplateCardMenuEvent
  readonly 'event.inactive_alert': InactiveAlertEvent
  readonly 'event.close_inactive_agent': CloseInactiveAgentEvent
  readonly 'event.reopen_inactive_agent': ReopenInactiveAgentEvent
  readonly 'event.low_active_alert': LowActiveAlertEvent
  readonly 'event.low_active': LowActiveEvent
  readonly 'event.active_restored': ActiveRestoredEvent
  readonly 'change_external_contact.add_external_contact': ChangeExternalContactAddExternalContactEvent
  readonly 'change_external_contact.edit_external_contact': ChangeExternalContactEditExternalContactEvent
  readonly 'change_external_contact.add_half_external_contact': ChangeExternalContactAddHalfExternalContactEvent
  readonly 'change_external_contact.del_external_contact': ChangeExternalContactDelExternalContactEvent
  readonly 'change_external_contact.del_follow_user': ChangeExternalContactDelFollowUserEvent
  readonly 'change_external_contact.transfer_fail': ChangeExternalContactTransferFailEvent
  readonly 'change_external_chat.create': ChangeExternalChatCreateEvent
  readonly 'change_external_chat.update': ChangeExternalChatUpdateEvent
  readonly 'change_external_chat.dismiss': ChangeExternalChatDismissEvent
  readonly 'change_external_tag.create': ChangeExternalTagCreateEvent
  readonly 'change_external_tag.update': ChangeExternalTagUpdateEvent
  readonly 'change_external_tag.delete': ChangeExternalTagDeleteEvent
  readonly 'change_external_tag.shuffle': ChangeExternalTagShuffleEvent
  readonly 'customer_acquisition.balance_low': CustomerAcquisitionBalanceLowEvent
  readonly 'customer_acquisition.balance_exhausted': CustomerAcquisitionBalanceExhaustedEvent
  readonly 'customer_acquisition.balance_increased': CustomerAcquisitionBalanceIncreasedEvent
  readonly 'customer_acquisition.link_unavailable': CustomerAcquisitionLinkUnavailableEvent
  readonly 'customer_acquisition.delete_link': CustomerAcquisitionDeleteLinkEvent
  readonly 'customer_acquisition.quota_expire_soon': CustomerAcquisitionQuotaExpireSoonEvent
  readonly 'customer_acquisition.open_profile': CustomerAcquisitionOpenProfileEvent
  readonly 'customer_acquisition.friend_request': CustomerAcquisitionFriendRequestEvent
  readonly 'customer_acquisition.customer_start_chat': CustomerAcquisitionCustomerStartChatEvent
  readonly 'customer_acquisition.message_from_customer': CustomerAcquisitionMessageFromCustomerEvent
  readonly 'event.upload_media_job_finish': UploadMediaJobFinishEvent
  readonly 'event.kf_account_auth_change': KfAccountAuthChangeEvent
  readonly 'event.kf_msg_or_event': KfMsgOrEvent
  readonly 'doc_change.doc_member_change': DocChangeDocMemberChangeEvent
  readonly 'doc_change.delete_doc': DocChangeDeleteDocEvent
  readonly 'doc_change.form_complete': DocChangeFormCompleteEvent
  readonly 'doc_change.delete_form': DocChangeDeleteFormEvent
  readonly 'doc_change.form_settings_change': DocChangeFormSettingsChangeEvent
  readonly 'smart_sheet_change.add_filed': SmartSheetChangeAddFiledEvent
  readonly 'smart_sheet_change.update_filed': SmartSheetChangeUpdateFiledEvent
  readonly 'smart_sheet_change.delete_filed': SmartSheetChangeDeleteFiledEvent
  readonly 'smart_sheet_change.add_record': SmartSheetChangeAddRecordEvent
  readonly 'smart_sheet_change.update_record': SmartSheetChangeUpdateRecordEvent
  readonly 'smart_sheet_change.delete_record': SmartSheetChangeDeleteRecordEvent
  readonly 'app_email_change.receive_email': AppEmailChangeReceiveEmailEvent
  readonly 'public_email_change.receive_email': PublicEmailChangeReceiveEmailEvent
  readonly 'event.wedrive_insufficient_capacity': WedriveInsufficientCapacityEvent
  readonly 'wedrive_space_change.dismiss_space': WedriveSpaceChangeDismissSpaceEvent
  readonly 'wedrive_file_change.create_file': WedriveFileChangeCreateFileEvent
  readonly 'wedrive_file_change.rename_file': WedriveFileChangeRenameFileEvent
  readonly 'wedrive_file_change.update_file': WedriveFileChangeUpdateFileEvent
  readonly 'wedrive_file_change.delete_file': WedriveFileChangeDeleteFileEvent
  readonly 'wedrive_file_change.move_file': WedriveFileChangeMoveFileEvent
  readonly 'wedrive_space_change.space_member_change': WedriveSpaceChangeSpaceMemberChangeEvent
  readonly 'wedrive_space_change.space_security_settings_change': WedriveSpaceChangeSpaceSecuritySettingsChangeEvent
  readonly 'event.submit_vip_account_approval': SubmitVipAccountApprovalEvent
  readonly 'event.finish_vip_account_approval': FinishVipAccountApprovalEvent
  readonly 'event.book_meeting_room': BookMeetingRoomEvent
  readonly 'event.cancel_meeting_room': CancelMeetingRoomEvent
  readonly 'event.program_notify': ProgramNotifyEvent
  readonly 'event.file_content_archive_auth_change': FileContentArchiveAuthChangeEvent
  readonly 'event.file_content_archive_user_list_change': FileContentArchiveUserListChangeEvent
  readonly 'meeting_change.modify_meeting': MeetingChangeModifyMeetingEvent
  readonly 'meeting_change.cancel_meeting': MeetingChangeCancelMeetingEvent
  readonly 'meeting_change.meeting_start': MeetingChangeMeetingStartEvent
  readonly 'meeting_change.meeting_end': MeetingChangeMeetingEndEvent
  readonly 'meeting_change.meeting_mute_all': MeetingChangeMeetingMuteAllEvent
  readonly 'meeting_change.meeting_unmute_all': MeetingChangeMeetingUnmuteAllEvent
  readonly 'meeting_change.join_meeting': MeetingChangeJoinMeetingEvent
  readonly 'meeting_change.quit_meeting': MeetingChangeQuitMeetingEvent
  readonly 'meeting_change.join_meeting_before_host': MeetingChangeJoinMeetingBeforeHostEvent
  readonly 'meeting_change.join_waiting_room': MeetingChangeJoinWaitingRoomEvent
  readonly 'meeting_change.quit_waiting_room': MeetingChangeQuitWaitingRoomEvent
  readonly 'meeting_change.join_from_meeting_room': MeetingChangeJoinFromMeetingRoomEvent
  readonly 'meeting_change.move_to_waiting_room': MeetingChangeMoveToWaitingRoomEvent
  readonly 'meeting_change.open_screen_share': MeetingChangeOpenScreenShareEvent
  readonly 'meeting_change.close_screen_share': MeetingChangeCloseScreenShareEvent
  readonly 'meeting_change.role_change': MeetingChangeRoleChangeEvent
  readonly 'meeting_change.webinar_role_change': MeetingChangeWebinarRoleChangeEvent
  readonly 'meeting_change.webinar_warm_up_upload': MeetingChangeWebinarWarmUpUploadEvent
  readonly 'meeting_change.pstn_status_update': MeetingChangePstnStatusUpdateEvent
  readonly 'meeting_change.medium_upload': MeetingChangeMediumUploadEvent
  readonly 'meeting_change.start_recording': MeetingChangeStartRecordingEvent
  readonly 'meeting_change.pause_recording': MeetingChangePauseRecordingEvent
  readonly 'meeting_change.resume_recording': MeetingChangeResumeRecordingEvent
  readonly 'meeting_change.stop_recording': MeetingChangeStopRecordingEvent
  readonly 'meeting_change.recording_complete': MeetingChangeRecordingCompleteEvent
  readonly 'meeting_change.delete_recording': MeetingChangeDeleteRecordingEvent
  readonly 'meeting_change.enroll': MeetingChangeEnrollEvent
  readonly 'meeting_change.cancel_enroll': MeetingChangeCancelEnrollEvent
  readonly 'meeting_change.meeting_room_response': MeetingChangeMeetingRoomResponseEvent
  readonly 'meeting_statistics.start_meeting': MeetingStatisticsStartMeetingEvent
  readonly 'change_external_contact.msg_audit_approved': ChangeExternalContactMsgAuditApprovedEvent
  readonly 'event.msgaudit_notify': MsgauditNotifyEvent
  readonly 'event.delete_calendar': DeleteCalendarEvent
  readonly 'event.modify_calendar': ModifyCalendarEvent
  readonly 'event.modify_schedule': ModifyScheduleEvent
  readonly 'event.delete_schedule': DeleteScheduleEvent
  readonly 'event.respond_schedule': RespondScheduleEvent
  readonly 'event.sys_approval_change': SysApprovalChangeEvent
  readonly 'event.switch_workbench_mode': SwitchWorkbenchModeEvent
  readonly 'event.living_status_change': LivingStatusChangeEvent
  readonly 'change_school_contact.create_student': ChangeSchoolContactCreateStudentEvent
  readonly 'change_school_contact.update_student': ChangeSchoolContactUpdateStudentEvent
  readonly 'change_school_contact.delete_student': ChangeSchoolContactDeleteStudentEvent
  readonly 'change_school_contact.create_parent': ChangeSchoolContactCreateParentEvent
  readonly 'change_school_contact.update_parent': ChangeSchoolContactUpdateParentEvent
  readonly 'change_school_contact.delete_parent': ChangeSchoolContactDeleteParentEvent
  readonly 'change_school_contact.subscribe': ChangeSchoolContactSubscribeEvent
  readonly 'change_school_contact.unsubscribe': ChangeSchoolContactUnsubscribeEvent
  readonly 'change_school_contact.create_department': ChangeSchoolContactCreateDepartmentEvent
  readonly 'change_school_contact.update_department': ChangeSchoolContactUpdateDepartmentEvent
  readonly 'change_school_contact.delete_department': ChangeSchoolContactDeleteDepartmentEvent
  readonly 'change_contact.create_user': ChangeContactCreateUserEvent
  readonly 'change_contact.update_user': ChangeContactUpdateUserEvent
  readonly 'change_contact.delete_user': ChangeContactDeleteUserEvent
  readonly 'change_chain.create_chain': ChangeChainCreateChainEvent
  readonly 'change_chain.update_chain': ChangeChainUpdateChainEvent
  readonly 'change_chain.delete_chain': ChangeChainDeleteChainEvent
  readonly 'change_chain.create_group': ChangeChainCreateGroupEvent
  readonly 'change_chain.update_group': ChangeChainUpdateGroupEvent
  readonly 'change_chain.delete_group': ChangeChainDeleteGroupEvent
  readonly 'change_chain.corp_join': ChangeChainCorpJoinEvent
  readonly 'change_chain.update_corp': ChangeChainUpdateCorpEvent
  readonly 'change_chain.remove_corp': ChangeChainRemoveCorpEvent
  readonly 'event.add_calendar': AddCalendarEvent
  readonly 'event.add_schedule': AddScheduleEvent
  readonly 'shortvideo': ShortvideoMessage
  readonly 'package': PackageMessage
  readonly 'payment.TRANSACTION_SUCCESS': TransactionSuccessNotification
  readonly 'payment.REFUND_SUCCESS': RefundSuccessNotification
  readonly 'payment.REFUND_ABNORMAL': RefundAbnormalNotification
  readonly 'zone.chat_archive_audit_approved_single': ZoneChatArchiveAuditApprovedSingleEvent
  readonly 'zone.chat_archive_audit_approved_room': ZoneChatArchiveAuditApprovedRoomEvent
  readonly 'zone.conversation_new_message': ZoneConversationNewMessageEvent
  readonly 'zone.hit_keyword': ZoneHitKeywordEvent
  readonly 'zone.auth_knowledge_base': ZoneAuthKnowledgeBaseEvent
  readonly 'zone.unauth_knowledge_base': ZoneUnauthKnowledgeBaseEvent
  readonly 'zone.delete_knowledge_base': ZoneDeleteKnowledgeBaseEvent
  readonly 'zone.knowledge_base_learn_done': ZoneKnowledgeBaseLearnDoneEvent
  readonly 'zone.chat_archive_export_finished': ZoneChatArchiveExportFinishedEvent
  readonly 'info.suite_ticket': SuiteTicketNotice
  readonly 'info.change_auth': ChangeAuthNotice
  readonly 'info.cancel_auth': CancelAuthNotice
}
