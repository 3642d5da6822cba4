// Written by catalog/generate from catalog/messages/mini-program.json: change that file, then run npm run catalog.

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface MinigameHeader {
  /** Original id (`gh_...`) of the mini game. The samples of some pushes lack it. */
  readonly ToUserName?: string
  /** OpenID of the sender, which is WeChat itself. The samples of some pushes lack it. */
  readonly FromUserName?: string
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface MessageHeader {
  /** Original id of the mini program that receives the push. */
  readonly ToUserName: string
  /** OpenID of the user who sent it. */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  /** 64-bit id, as text. A bare number in JSON, inexact above 2^53; not numeric in the cloud function's form. */
  readonly MsgId: string
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface EventHeader {
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks). */
  readonly ToUserName: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  readonly [field: string]: unknown
}

/** The user sends a text in the 客服 chat of the mini program. 客服文本消息 (接收消息和事件) */
export interface TextMessage extends MessageHeader {
  readonly MsgType: 'text'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The text that was written. */
  readonly Content: string
}

/** The user sends a picture in the 客服 chat of the mini program. 客服图片消息 (接收消息和事件) */
export interface ImageMessage extends MessageHeader {
  readonly MsgType: 'image'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Link to the picture, made by the platform. */
  readonly PicUrl: string
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
}

/** The user sends a mini program card in the 客服 chat. 客服小程序卡片消息 (接收消息和事件) */
export interface MiniprogrampageMessage extends MessageHeader {
  readonly MsgType: 'miniprogrampage'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Title of the link, file or article. */
  readonly Title: string
  /** AppID: of the mini program in a card, or of the app that is shared. */
  readonly AppId: string
  /** Path of the page in the mini program. */
  readonly PagePath: string
  /** Temporary CDN URL of the thumbnail. */
  readonly ThumbUrl: string
  /** Temporary media id of the thumbnail. */
  readonly ThumbMediaId: string
}

/** The user opens the 客服 chat of the mini program. 进入会话事件 (接收消息和事件) */
export interface UserEnterTempsessionEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_enter_tempsession'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The `session-from` value set on the 客服 button. */
  readonly SessionFrom: string
}

/** The profile of a user who gave authorisation changes. 授权用户资料变更 (服务端/事件通知, 授权用户信息变更 authorized_user_information_changes) */
export interface UserInfoModifiedEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_info_modified'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** OpenID of the user concerned. */
  readonly OpenID: string
  /** AppID of the official account or mini program. */
  readonly AppID: string
  /** Revoked data: `1` plate, `2` address, `3` invoice, `4` bluetooth, `5` microphone, `6` nickname/avatar, `7` camera, `8` phone, `12` steps, `13` location, and others. */
  readonly RevokeInfo?: string
  /** AppID of the plugin. Only in the plugin scene. */
  readonly PluginID?: string
  /** OpenPID of the user. Only in the plugin scene. */
  readonly OpenPID?: string
}

/** A user withdraws the authorisation to use personal data. 授权用户资料撤回 (服务端/事件通知, 授权用户信息变更 authorized_user_information_changes) */
export interface UserAuthorizationRevokeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_authorization_revoke'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** OpenID of the user concerned. */
  readonly OpenID: string
  /** AppID of the official account or mini program. */
  readonly AppID: string
  /** Revoked data: `1` plate, `2` address, `3` invoice, `4` bluetooth, `5` microphone, `6` nickname/avatar, `7` camera, `8` phone, `12` steps, `13` location, and others. */
  readonly RevokeInfo?: string
  /** AppID of the plugin. Only in the plugin scene. */
  readonly PluginID?: string
  /** OpenPID of the user. Only in the plugin scene. */
  readonly OpenPID?: string
}

/** A user who gave authorisation closes the account. 授权用户完成注销 (服务端/事件通知, 授权用户信息变更 authorized_user_information_changes) */
export interface UserAuthorizationCancellationEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_authorization_cancellation'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** OpenID of the user concerned. */
  readonly OpenID: string
  /** AppID of the official account or mini program. */
  readonly AppID: string
  /** Revoked data: `1` plate, `2` address, `3` invoice, `4` bluetooth, `5` microphone, `6` nickname/avatar, `7` camera, `8` phone, `12` steps, `13` location, and others. */
  readonly RevokeInfo?: string
  /** AppID of the plugin. Only in the plugin scene. */
  readonly PluginID?: string
  /** OpenPID of the user. Only in the plugin scene. */
  readonly OpenPID?: string
}

/** An order has been shipped and will be settled, or it is settled. 订单结算通知 (小程序发货信息管理服务) */
export interface TradeManageOrderSettlementEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'trade_manage_order_settlement'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the merchant who sells. */
  readonly merchant_id: string
  /** Id of the sub-merchant. */
  readonly sub_merchant_id?: string
  /** Order number on the merchant's side. */
  readonly merchant_trade_no: string
  /** Transaction id in 微信支付. */
  readonly transaction_id: string
  /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`. */
  readonly pay_time: number
  /** Message that goes with the status, such as `OK`. */
  readonly msg?: string
  /** When the goods were shipped, in seconds since 1970. */
  readonly shipped_time: number
  /** Estimated time of settlement, in seconds since 1970. */
  readonly estimated_settlement_time?: number
  /** How receipt of the goods was confirmed, as a code. */
  readonly confirm_receive_method?: number
  /** When receipt was confirmed, in seconds since 1970. */
  readonly confirm_receive_time?: number
  /** When the order was settled, in seconds since 1970. */
  readonly settlement_time?: number
}

/** The platform reminds the mini program to use the shipping information API. 提醒接入发货信息管理 (小程序发货信息管理服务) */
export interface TradeManageRemindAccessApiEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'trade_manage_remind_access_api'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Message that goes with the status, such as `OK`. */
  readonly msg?: string
}

/** The platform reminds the mini program to upload the shipping data of an order. 提醒上传发货信息 (小程序发货信息管理服务) */
export interface TradeManageRemindShippingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'trade_manage_remind_shipping'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the merchant who sells. */
  readonly merchant_id: string
  /** Id of the sub-merchant. */
  readonly sub_merchant_id?: string
  /** Order number on the merchant's side. */
  readonly merchant_trade_no: string
  /** Transaction id in 微信支付. */
  readonly transaction_id: string
  /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`. */
  readonly pay_time: number
  /** Message that goes with the status, such as `OK`. */
  readonly msg?: string
}

/** The audit status of a short drama changes. 短剧审核状态事件 (审核状态事件) */
export interface SecvodAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'secvod_audit_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event: the work audited and the result. */
  readonly audit_event: {
    /** Id of the drama that was audited. */
    readonly drama_id: string
    /** Details of the audit, such as its times. */
    readonly audit_detail: {
      /** Kind of audit, as a code such as `0` or `1`. */
      readonly audit_type: number
      /** Status code, `0` for ok. */
      readonly status: number
      /** Time of creation, in seconds since 1970. */
      readonly create_time: number
      /** Time of the audit, in seconds since 1970. */
      readonly audit_time: number
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
}

/** The upload of a short drama's media file ends, with success or an error. 短剧媒资上传事件 (媒资上传完成事件) */
export interface SecvodUploadEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'secvod_upload_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. */
  readonly upload_event: {
    /** Id of the uploaded media. */
    readonly media_id: string
    /** Context that was passed along when uploading. */
    readonly source_context: string
    /** Error code; `0` means success. */
    readonly errcode: number
    /** Error text that goes with `errcode`, such as `ok`. */
    readonly errmsg?: string
    readonly [field: string]: unknown
  }
}

/** The tracking of a waybill gets new entries. 运单轨迹更新事件 (运单轨迹更新事件) */
export interface AddExpressPathEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'add_express_path'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the carrier, such as `SF`. */
  readonly DeliveryID: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** Id of the waybill the track belongs to. */
  readonly WayBillId: string
  /** Version of the track data, as a number. */
  readonly Version: number
  /** Number of entries in the list. */
  readonly Count: number
  /** Track entries of the waybill; the element may repeat. */
  readonly Actions: ReadonlyArray<{
    /** Time of the track entry, in seconds since 1970. */
    readonly ActionTime: number
    /** Code of the track entry, such as `100001`. */
    readonly ActionType: number
    /** Text of the track entry. */
    readonly ActionMsg: string
    readonly [field: string]: unknown
  }>
}

/** A user places a single parcel order with the carrier. 散单下单事件 (散单寄件) */
export interface AddSingleWaybillEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'add_single_waybill'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
  /** AppID, as pushed to the carrier's side. */
  readonly WXAppId: string
  /** Id of the company in the waybill order. */
  readonly CompanyID?: string
  /** Account the waybill is ordered with. */
  readonly Account?: string
  /** Password of the account in `Account`. */
  readonly AccountPwd?: string
  /** Id of the order to be shipped. */
  readonly OrderID?: string
  /** Address of the sender. */
  readonly Sender: Readonly<Record<string, unknown>>
  /** Address of the receiver. */
  readonly Receiver: Readonly<Record<string, unknown>>
  /** Details of the goods to be sent. */
  readonly GoodDetail?: Readonly<Record<string, unknown>>
  /** Insurance of the parcel. */
  readonly Insured?: Readonly<Record<string, unknown>>
  /** Remark on the parcel, such as `易碎物品`. */
  readonly Remark?: string
  /** How the waybill is settled, as a code; spelt `Settingment` in the push. */
  readonly Settingment?: number
  /** Start of the expected time span. */
  readonly ExpectStartTime?: number
  /** End of the expected time span. */
  readonly ExpectEndTime?: number
  /** Start of the time span for pick-up. */
  readonly PickUpStartTime?: number
  /** End of the time span for pick-up. */
  readonly PickUpEndTime?: number
  /** Activation cause: `1` member opened the app, `2` message push API, `3` interop API. Waybills: a scene code. */
  readonly Scene?: number
}

/** A merchant asks the carrier to accept a waybill order. 请求下单事件 (logistics.onAddOrder) */
export interface AddWaybillEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'add_waybill'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
  /** Code of the merchant at the carrier. */
  readonly BizID: string
  /** Password of the merchant at the carrier. */
  readonly BizPwd?: string
  /** AppID of the merchant's mini program. */
  readonly ShopAppID?: string
  /** Id of the order to be shipped. */
  readonly OrderID: string
  /** Id of the waybill at the carrier. */
  readonly WayBillID: string
  /** Remark on the parcel, such as `易碎物品`. */
  readonly Remark?: string
  /** Address of the sender. */
  readonly Sender: {
    /** Name of the department, member, custom attribute or sender. */
    readonly Name: string
    /** Landline number of the sender or receiver. */
    readonly Tel?: string
    /** Mobile number of the person. A company member's needs authorisation. */
    readonly Mobile?: string
    /** Company of the sender or receiver. */
    readonly Company?: string
    /** Post code of the address. */
    readonly PostCode?: string
    /** Name of the country. */
    readonly Country?: string
    /** Name of the province. */
    readonly Province: string
    /** Name of the city (市). */
    readonly City: string
    /** District of the address, such as `海珠区`. */
    readonly Area: string
    /** Address of the member, or of the sender or receiver of a waybill. */
    readonly Address: string
    readonly [field: string]: unknown
  }
  /** Address of the receiver. */
  readonly Receiver: {
    /** Name of the department, member, custom attribute or sender. */
    readonly Name?: string
    /** Landline number of the sender or receiver. */
    readonly Tel?: string
    /** Mobile number of the person. A company member's needs authorisation. */
    readonly Mobile?: string
    /** Company of the sender or receiver. */
    readonly Company?: string
    /** Post code of the address. */
    readonly PostCode?: string
    /** Name of the country. */
    readonly Country?: string
    /** Name of the province. */
    readonly Province?: string
    /** Name of the city (市). */
    readonly City?: string
    /** District of the address, such as `海珠区`. */
    readonly Area?: string
    /** Address of the member, or of the sender or receiver of a waybill. */
    readonly Address?: string
    readonly [field: string]: unknown
  }
  /** The goods in the parcel: size, weight and list. */
  readonly Cargo?: {
    /** Number of entries in the list. */
    readonly Count: number
    /** Size of the goods along the first side; may have decimals. */
    readonly Space_X?: number
    /** Size of the goods along the second side. */
    readonly Space_Y?: number
    /** Size of the goods along the third side. */
    readonly Space_Z?: number
    /** Weight of the goods, in kilograms. */
    readonly Weight?: number
    /** List of the goods in the parcel, one entry each. */
    readonly DetailList?: ReadonlyArray<{
      /** Name of the department, member, custom attribute or sender. */
      readonly Name: string
      /** Number of entries in the list. */
      readonly Count: number
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
  /** Insurance of the parcel. */
  readonly Insured?: {
    /** Whether the goods are insured, as a number such as `1`. */
    readonly UseInsured: number
    /** Value the goods are insured for. */
    readonly InsuredValue: number
    readonly [field: string]: unknown
  }
  /** The carrier's service that was chosen. */
  readonly Service?: {
    /** Code of the carrier's service, such as `0`. */
    readonly ServiceType: number
    /** Name of the carrier's service, such as `标准快递`. */
    readonly ServiceName: string
    readonly [field: string]: unknown
  }
}

/** A user cancels a single parcel order with the carrier. 散单取消事件 (散单寄件) */
export interface CancelSingleWaybillEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'cancel_single_waybill'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
  /** AppID, as pushed to the carrier's side. */
  readonly WXAppId: string
  /** Id of the order to be shipped. */
  readonly OrderID?: string
  /** Id of the waybill at the carrier. */
  readonly WayBillID?: string
  /** Id that belongs to the cancellation. */
  readonly CancelID: string
  /** Reason for cancelling the waybill. */
  readonly CancelReason?: string
}

/** A merchant asks the carrier to cancel a waybill order. 取消订单事件 (logistics.onCancelOrder) */
export interface CancelWaybillEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'cancel_waybill'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Code of the merchant at the carrier. */
  readonly BizID: string
  /** Password of the merchant at the carrier. */
  readonly BizPwd?: string
  /** AppID of the merchant's mini program. */
  readonly ShopAppID?: string
  /** Id of the order to be shipped. */
  readonly OrderID: string
  /** Id of the waybill at the carrier. */
  readonly WayBillID: string
}

/** The carrier is asked to review a merchant who wants to bind an account. 审核商户事件 (logistics.onCheckBusiness) */
export interface CheckBizEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'check_biz'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Code of the merchant at the carrier. */
  readonly BizID: string
  /** Password of the merchant at the carrier. */
  readonly BizPwd?: string
  /** AppID of the merchant's mini program. */
  readonly ShopAppID?: string
  /** Name of the merchant's shop. */
  readonly ShopName?: string
  /** Phone number of the shop. */
  readonly ShopTelphone?: string
  /** Name of the contact person of the shop. */
  readonly ShopContact?: string
  /** Name of the carrier's service, such as `标准快递`. */
  readonly ServiceName?: string
  /** Province the shop sends from. */
  readonly SenderProvince?: string
  /** City the shop sends from. */
  readonly SenderCity?: string
  /** District the shop sends from. */
  readonly SenderArea?: string
  /** Detailed address the shop sends from. */
  readonly SenderAddress?: string
}

/** The carrier is asked for a merchant's balance. 查询商户余额事件 (查询商户余额) */
export interface GetQuotaEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'get_quota'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Code of the merchant at the carrier. */
  readonly BizID: string
  /** Password of the merchant at the carrier. */
  readonly BizPwd?: string
  /** AppID of the merchant's mini program. */
  readonly ShopAppID?: string
}

/** A single parcel order is paid, and the carrier is told. 散单支付通知 (散单寄件) */
export interface NotifySingleWaybillPayEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'notify_single_waybill_pay'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
  /** AppID, as pushed to the carrier's side. */
  readonly WXAppId: string
  /** Id of the order to be shipped. */
  readonly OrderID?: string
  /** Id of the waybill at the carrier. */
  readonly WayBillID?: string
  /** Amount actually paid, in cents (分). */
  readonly Fee: number
  /** Amount that was due, in cents (分). */
  readonly OriginalFee?: number
  /** Id of the payment order. */
  readonly PayOrderId?: string
  /** When the payment was finished, in seconds since 1970. */
  readonly PayFinishTime?: number
}

/** The carrier is asked for the data of a single parcel order. 散单查询事件 (散单寄件) */
export interface QuerySingleWaybillEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'query_single_waybill'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
  /** AppID, as pushed to the carrier's side. */
  readonly WXAppId: string
  /** Id of the order to be shipped. */
  readonly OrderID?: string
  /** Id of the waybill at the carrier. */
  readonly WayBillID?: string
}

/** The carrier is asked what a single parcel would cost. 散单运费查询 (散单寄件) */
export interface QuerySingleWaybillFeeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'query_single_waybill_fee'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Address of the sender. */
  readonly Sender: {
    /** Name of the department, member, custom attribute or sender. */
    readonly Name: string
    /** Landline number of the sender or receiver. */
    readonly Tel?: string
    /** Mobile number of the person. A company member's needs authorisation. */
    readonly Mobile?: string
    /** Name of the province. */
    readonly Province: string
    /** Name of the city (市). */
    readonly City: string
    /** District of the address, such as `海珠区`. */
    readonly Area: string
    /** Street part of the address. */
    readonly Street: string
    /** Address of the member, or of the sender or receiver of a waybill. */
    readonly Address: string
    /** Id of what the push is about, by event: a department, tag, tag group or the like. */
    readonly Id?: string
    readonly [field: string]: unknown
  }
  /** Address of the receiver. */
  readonly Receiver: Readonly<Record<string, unknown>>
  /** Details of the goods to be sent. */
  readonly GoodDetail?: {
    /** Flag that marks special goods. */
    readonly Special?: number
    /** Weight of the goods, in kilograms. */
    readonly Weight?: number
    readonly [field: string]: unknown
  }
  /** Activation cause: `1` member opened the app, `2` message push API, `3` interop API. Waybills: a scene code. */
  readonly Scene: number
}

/** A user urges the carrier to handle a single parcel order. 散单催单事件 (散单寄件) */
export interface RemindWaybillEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'remind_waybill'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
  /** AppID, as pushed to the carrier's side. */
  readonly WXAppId: string
  /** Id of the order to be shipped. */
  readonly OrderID?: string
  /** Id of the waybill at the carrier. */
  readonly WayBillID?: string
}

/** The carrier decides on the binding of the merchant's account. 物流账号绑定结果 (logistics.onBindResultUpdate) */
export interface UpdateBusinessBindResultEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'update_business_bind_result'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the carrier, such as `EMS`. */
  readonly delivery_id: string
  /** Id of the merchant's account at the carrier. */
  readonly biz_id: string
  /** Error code; `0` means success. */
  readonly errcode?: number
  /** Error text that goes with `errcode`, such as `ok`. */
  readonly errmsg?: string
}

/** A user complains about a single parcel order. 散单投诉事件 (散单寄件) */
export interface WaybillComplaintEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'waybill_complaint'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
  /** AppID, as pushed to the carrier's side. */
  readonly WXAppId: string
  /** Id of the order to be shipped. */
  readonly OrderID?: string
  /** Id of the waybill at the carrier. */
  readonly WayBillID?: string
  /** Code of the kind of complaint. */
  readonly ComplainType: number
  /** The text that was written. */
  readonly Content: string
  /** Pictures that belong to the complaint. */
  readonly Pic?: string
  /** Name of the department, member, custom attribute or sender. */
  readonly Name?: string
  /** Phone number given with the complaint. */
  readonly Phone?: string
}

/** A user rates the courier of a single parcel order. 散单评价快递员 (散单寄件) */
export interface WaybillEvaluateAgentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'waybill_evaluate_agent'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
  /** AppID, as pushed to the carrier's side. */
  readonly WXAppId: string
  /** Id of the order to be shipped. */
  readonly OrderID?: string
  /** Id of the waybill at the carrier. */
  readonly WayBillID?: string
  /** Code of the kind of courier. */
  readonly CourierType: number
  /** Score in the rating of the courier. */
  readonly Score: number
}

/** A user looks up the pick-up times that can be booked at an address. 查询预约时间段 (散单寄件) */
export interface WaybillQueryExpectTimeRangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'waybill_query_expect_time_range'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID, as pushed to the carrier's side. */
  readonly WXAppId: string
  /** Name of the province. */
  readonly Province: string
  /** Name of the city (市). */
  readonly City: string
  /** District of the address, such as `海珠区`. */
  readonly Area: string
  /** Street part of the address. */
  readonly Street: string
  /** Address of the member, or of the sender or receiver of a waybill. */
  readonly Address: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id?: string
}

/** An after-sale order of the shop changes. 售后单更新通知 (售后单更新通知) */
export interface ChannelsEcAftersaleUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_aftersale_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The after-sale order and its new status. */
  readonly finder_shop_aftersale_status_update: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly after_sale_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Status code, `0` for ok. */
    readonly status: string
    /** Discount the user got as a member of the mini program, in cents (分). */
    readonly wxa_vip_discounted_price?: number
    readonly [field: string]: unknown
  }
}

/** The audit of a brand of the shop changes its status. 品牌资质审核 (品牌资质事件通知) */
export interface ChannelsEcBrandEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_brand'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The brand and the result of its audit. */
  readonly BrandEvent: {
    /** Id of the brand. 64-bit id, as text. */
    readonly brand_id: string
    /** Id of the audit, 64-bit, as text. */
    readonly audit_id: string
    /** Status code, `0` for ok. */
    readonly status: number
    /** Reason given for the appeal, or for the result of the audit. */
    readonly reason?: string
    readonly [field: string]: unknown
  }
}

/** A complaint about an order of the shop changes. 纠纷单更新通知 (纠纷单更新通知) */
export interface ChannelsEcComplaintUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_complaint_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The complaint (纠纷单) and its status. */
  readonly finder_shop_complaint: {
    /** Id of the complaint (纠纷单). */
    readonly complaint_id: string
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly after_sale_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Code of the status of the complaint. */
    readonly complaint_status: number
    readonly [field: string]: unknown
  }
}

/** A user receives a coupon of the shop. 领取优惠券通知 (售后单更新通知) */
export interface ChannelsEcCouponReceiveEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_coupon_receive'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Which coupon was received, and when. */
  readonly receive_info: {
    /** Id of the coupon in the user's hands. */
    readonly user_coupon_id: string
    /** Id of the coupon. 64-bit id, as text. */
    readonly coupon_id: string
    /** When the coupon was received, in seconds since 1970. */
    readonly receive_time: number
    readonly [field: string]: unknown
  }
}

/** A guarantee order of the shop changes. 保障单更新通知 (保障单更新通知) */
export interface ChannelsEcGuaranteeUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_guarantee_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The guarantee order (保障单) and its new status. */
  readonly finder_shop_guarantee_status_update: {
    /** Id of the guarantee order (保障单). 64-bit id, as text. */
    readonly guarantee_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Status code, `0` for ok. */
    readonly status: string
    readonly [field: string]: unknown
  }
}

/** A product promoted by the agency (带货机构) changes. 团长商品变更 */
export interface HeadSupplierItemUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'head_supplier_item_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The product that changed, and what changed in it. */
  readonly item_info: {
    /** Code of the sub-type of the event. */
    readonly event_type: number
    /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
    readonly appid: string
    /** Id of the product. 64-bit id, as text. */
    readonly product_id: string
    /** Version of the API, or of the settings or item around it. A number or text. */
    readonly version?: string
    /** Names of the fields that changed. */
    readonly update_fields?: readonly string[]
    readonly [field: string]: unknown
  }
}

/** An order of the shop is cancelled. 订单取消 */
export interface ChannelsEcOrderCancelEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_cancel'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Code for how the order was cancelled, as text. */
    readonly cancel_type: string
    readonly [field: string]: unknown
  }
}

/** Receipt of an order of the shop is confirmed. 订单确认收货 */
export interface ChannelsEcOrderConfirmEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_confirm'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Code for how receipt was confirmed, as text. */
    readonly confirm_type: string
    readonly [field: string]: unknown
  }
}

/** An order of the shop is shipped, wholly or in part. 订单发货 (订单发货) */
export interface ChannelsEcOrderDeliverEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_deliver'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Number that tells whether the whole order is shipped. */
    readonly finish_delivery: number
    readonly [field: string]: unknown
  }
}

/** Additional data of an order of the shop changes. 订单其他信息更新 (订单其他信息更新) */
export interface ChannelsEcOrderExtInfoUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_ext_info_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Code of the kind of update, action or complaint. */
    readonly type: number
    readonly [field: string]: unknown
  }
}

/** A user places an order in the shop. 订单下单 (订单下单) */
export interface ChannelsEcOrderNewEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_new'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    readonly [field: string]: unknown
  }
}

/** An order of the shop is paid. 订单支付成功 */
export interface ChannelsEcOrderPayEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_pay'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`. */
    readonly pay_time: number
    readonly [field: string]: unknown
  }
}

/** An order of the shop is settled. 订单结算成功 */
export interface ChannelsEcOrderSettleEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_settle'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** When the order was settled, in seconds since 1970. */
    readonly settle_time: number
    readonly [field: string]: unknown
  }
}

/** An after-sale order for a gift bought in the shop changes. 礼物售后单更新 (群礼物超时自动退售后单更新通知) */
export interface ChannelsEcPresentAftersaleUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_present_aftersale_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The after-sale order of a gift and its new status. */
  readonly finder_shop_present_aftersale_status_update: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly after_sale_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Status code, `0` for ok. */
    readonly status: string
    readonly [field: string]: unknown
  }
}

/** The audit of a product category ends or changes its status. 类目审核结果 (类目审核结果通知) */
export interface ProductCategoryAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_category_audit'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Result of the category audit. */
  readonly ProductCategoryAudit: {
    /** Id of the audit, 64-bit, as text. */
    readonly audit_id: string
    /** Status code, `0` for ok. */
    readonly status: string
    /** Reason given for the appeal, or for the result of the audit. */
    readonly reason?: string
    readonly [field: string]: unknown
  }
}

/** An order of the shop gets a new status. 订单状态更新 */
export interface ProductOrderStatusUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_order_status_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The order and its new status. */
  readonly ProductOrderStatusUpdate: {
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Status code, `0` for ok. */
    readonly status: number
    readonly [field: string]: unknown
  }
}

/** The audit of a product of the shop has a result. 商品审核结果 (商品审核) */
export interface ProductSpuAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_spu_audit'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Result of the product audit. */
  readonly ProductSpuAudit: {
    /** Id of the product. 64-bit id, as text. */
    readonly product_id: string
    /** Status code, `0` for ok. */
    readonly status: number
    /** Reason given for the appeal, or for the result of the audit. */
    readonly reason?: string
    /** Details of the audit, JSON as text. */
    readonly audit_info?: string
    readonly [field: string]: unknown
  }
}

/** A product of the shop is put on sale or taken off sale. 商品上下架 (商品上下架) */
export interface ProductSpuListingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_spu_listing'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The product and its listing status. */
  readonly ProductSpuListing: {
    /** Id of the product. 64-bit id, as text. */
    readonly product_id: string
    /** Status code, `0` for ok. */
    readonly status: number
    /** Reason given for the appeal, or for the result of the audit. */
    readonly reason?: string
    readonly [field: string]: unknown
  }
}

/** A product of the shop is updated. 商品更新 (商品更新) */
export interface ProductSpuUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_spu_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The product and its status after the update. */
  readonly ProductSpuUpdate: {
    /** Id of the product. 64-bit id, as text. */
    readonly product_id: string
    /** Status code, `0` for ok. */
    readonly status: number
    readonly [field: string]: unknown
  }
}

/** A sharer (分享员) is bound to the shop or unbound from it. 分享员变更 */
export interface ChannelsEcSharerChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_sharer_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Code of the binding state of the sharer (分享员). */
  readonly bind_status: number
  /** OpenID of the person this push is about. */
  readonly openid: string
  /** Code of the kind of sharer (分享员). */
  readonly sharer_type: number
}

/** The stock of a product runs short. 库存不足通知 */
export interface ChannelsEcStockNoEnoughEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_stock_no_enough'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The product and SKU that run short, with what is left. */
  readonly channels_ec_stock_no_enough: {
    /** Id of the product. 64-bit id, as text. */
    readonly product_id: string
    /** Id of the SKU. 64-bit id, as text. */
    readonly sku_id: string
    /** Number of items left in stock. */
    readonly remaining_stock_amount: number
    /** Number of prepared codes that are left. */
    readonly remaining_code_amount: number
    readonly [field: string]: unknown
  }
}

/** A user becomes a member of the shop through silent linking. 用户静默关联小店会员 (用户静默关联小店会员通知) */
export interface ChannelsEcVipUserAutoAddEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_user_auto_add'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Company data that was submitted; in `channels_ec_vip_user_auto_add`, the details of that event. */
  readonly info: {
    /** AppID of the shop (小店). */
    readonly shop_appid: string
    /** The user's member identity as the mini program defines it, such as `V1`. */
    readonly identity: string
    /** Id of the member in the mini program's own system. */
    readonly outer_userid?: string
    /** When the user became a member, in seconds since 1970. */
    readonly add_time: number
    readonly [field: string]: unknown
  }
}

/** The shop asks the mini program for the member data of a user. 获取会员信息 (静默关联时获取小程序会员信息) */
export interface ChannelsEcVipUserInfoGetEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_user_info_get'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Company data that was submitted; in `channels_ec_vip_user_auto_add`, the details of that event. */
  readonly info: {
    /** AppID of the shop (小店). */
    readonly shop_appid: string
    readonly [field: string]: unknown
  }
}

/** A dropship order for the supplier is cancelled. 代发单取消 */
export interface DropshipOrderCancelEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'dropship_order_cancel'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the dropship order (代发单). */
  readonly ds_order_id: string
}

/** The supplier gets a new dropship order. 代发单新增 */
export interface DropshipOrderNewEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'dropship_order_new'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the dropship order (代发单). */
  readonly ds_order_id: string
}

/** A dropship order for the supplier changes. 代发单更新 (代发单更新) */
export interface DropshipOrderUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'dropship_order_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the dropship order (代发单). */
  readonly ds_order_id: string
  /** When the update happened, in seconds since 1970. */
  readonly update_time: number
}

/** The tracking of an electronic waybill gets a new entry. 电子面单轨迹 (物流轨迹推送通知) */
export interface EwaybillPushPathEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'ewaybill_push_path'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The waybill and its latest tracking entry. */
  readonly waybill_info: {
    /** Id of the electronic waybill order (电子面单). */
    readonly ewaybill_order_id: number
    /** Id of the waybill (运单). */
    readonly waybill_id: string
    /** Status code, `0` for ok. */
    readonly status: number
    /** Text of the tracking entry. */
    readonly desc: string
    /** When the update happened, in seconds since 1970. */
    readonly update_time: number
    readonly [field: string]: unknown
  }
}

/** A user orders in a cooperating shop that was entered through the mini program. 合作小店订单通知 (订单通知) */
export interface CooperationShopOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'cooperation_shop_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The order and the AppID of the shop it was placed in. */
  readonly EventData: {
    /** AppID of the shop (小店). */
    readonly shop_appid: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    readonly [field: string]: unknown
  }
}

/** A complaint changes the state of an after-sale order. 纠纷更新售后单状态 (纠纷事件更新售后单状态) */
export interface AftersaleComplaintUpdateOrderStateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_complaint_update_order_state'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** The merchant does not confirm the receipt of returned goods in time. 商家确认收货超时 (商家确认收货超时) */
export interface AftersaleMerchantConfirmReceiptOverdueEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_merchant_confirm_receipt_overdue'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** The merchant does not handle a refund request in time. 商家处理退款申请超时 */
export interface AftersaleMerchantHandleRefundOverdueEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_merchant_handle_refund_overdue'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** The merchant does not handle a return request in time. 商家处理退货申请超时 */
export interface AftersaleMerchantHandleReturnOverdueEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_merchant_handle_return_overdue'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** A user applies for after-sale service. 用户申请售后 */
export interface AftersaleNewOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_new_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** The merchant's own id of the order. */
    readonly out_order_id: string
    readonly [field: string]: unknown
  }
}

/** The refund of an after-sale order succeeds. 售后单退款成功 */
export interface AftersaleRefundSuccessEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_refund_success'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** The user changes an after-sale application. 用户修改售后申请 */
export interface AftersaleUpdateOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_update_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** The user does not ask the platform to decide in time. 用户申请平台介入超时 (用户申请平台介入超时) */
export interface AftersaleUserApplyPlatformJudgeOverdueEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_apply_platform_judge_overdue'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** The user cancels an after-sale order. 用户取消售后单 */
export interface AftersaleUserCancelEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_cancel'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** The user confirms the proof of the refund. 用户确认退款凭证 (用户确认退款凭证) */
export interface AftersaleUserConfirmRefundCertificateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_confirm_refund_certificate'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** The user changes the data of the return shipment. 用户修改退货信息 */
export interface AftersaleUserModifyReturnInfoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_modify_return_info'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** The user does not upload the data of the return shipment in time. 用户上传退货信息超时 */
export interface AftersaleUserUploadReturnInfoOverdueEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_upload_return_info_overdue'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** An after-sale order waits for the merchant to confirm the returned goods. 待商家确认收货 */
export interface AftersaleWaitMerchantConfirmReceiptEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_wait_merchant_confirm_receipt'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** An after-sale order waits for the merchant to refund outside the platform. 待商家线下退款 */
export interface AftersaleWaitMerchantOfflineRefundEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_wait_merchant_offline_refund'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Ids of the after-sale order (售后单). */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text. */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order. */
    readonly out_aftersale_id: string
    readonly [field: string]: unknown
  }
}

/** A complaint about an order changes its state. 纠纷单通知 (纠纷回调) */
export interface ComplaintNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'complaint_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the complaint the event is about. */
  readonly complaint_info: {
    /** Id of the complaint. 64-bit id, as text. */
    readonly complaint_order_id: string
    /** Code of the state of the complaint. */
    readonly state: number
    /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead. */
    readonly event: number
    readonly [field: string]: unknown
  }
}

/** The payment of an order succeeds. 订单支付成功 (订单支付成功通知) */
export interface FundsOrderPayEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'funds_order_pay'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Trade number of the order. */
    readonly trade_no: string
    /** Transaction id in 微信支付. */
    readonly transaction_id: string
    /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`. */
    readonly pay_time: string
    readonly [field: string]: unknown
  }
}

/** The profit sharing of an order has a result. 分账结果通知 (分账成功通知) */
export interface FundsOrderProfitsharingEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'funds_order_profitsharing'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Number of the profit sharing (分账). */
    readonly profit_sharing_no: string
    /** In cents (分). In `retail_pay_notify` an object that holds several amounts. */
    readonly amount: number
    /** Overall result: an object, or text such as `SUCCESS` for 分账. */
    readonly result: string
    /** When the 分账 finished, as text such as `2021-12-30 22:31:00`. */
    readonly finish_time: string
    readonly [field: string]: unknown
  }
}

/** The refund of an order has a result. 退款结果通知 */
export interface FundsOrderRefundEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'funds_order_refund'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** Number of the refund. */
    readonly refund_no: string
    /** Status code, `0` for ok. */
    readonly status: string
    /** When the refund succeeded, as text such as `2021-12-30 22:31:00`. */
    readonly success_time?: string
    readonly [field: string]: unknown
  }
}

/** An action of a sharer (分享员) of the mini program is recorded. 分享员行为通知 */
export interface MiniprogramSharerActionEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'miniprogram_sharer_action'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Code of the kind of update, action or complaint. */
  readonly type: number
  /** OpenID of the person this push is about. */
  readonly openid: string
  /** Data of the promoter (推广员). */
  readonly promoter: {
    /** The promoter's nickname on 视频号. */
    readonly finder_nickname?: string
    /** Id of the promoter (推广员). */
    readonly promoter_id?: string
    /** OpenID of the promoter (推广员). */
    readonly promoter_openid?: string
    readonly [field: string]: unknown
  }
}

/** A sharer (分享员) is bound to the mini program or unbound from it. 分享员绑定解绑通知 (分享员绑定解绑通知) */
export interface MiniprogramSharerBindStatusChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'miniprogram_sharer_bind_status_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** OpenID of the person this push is about. */
  readonly openid: string
  /** Code of the binding state of the sharer (分享员). */
  readonly bind_status: number
}

/** The account registration for the 交易组件 gets a new status. 账号注册结果 (商家开通/取消自定义组件) */
export interface OpenProductAccountRegisterEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_account_register'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Result of the account registration. */
  readonly OpenProductAccountRegister: {
    /** Status code, `0` for ok. */
    readonly status: number
    readonly [field: string]: unknown
  }
}

/** The audit of a brand has a result. 品牌审核结果 (品牌审核结果) */
export interface OpenProductBrandAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_brand_audit'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Result of the brand or category audit. */
  readonly QualificationAuditResult: {
    /** Status code, `0` for ok. */
    readonly status: number
    /** Id of the audit, 64-bit, as text. */
    readonly audit_id: string
    /** Id of the brand. 64-bit id, as text. */
    readonly brand_id: string
    /** Kind of audit, as a code such as `0` or `1`. */
    readonly audit_type: number
    /** Why the audit was rejected. */
    readonly reject_reason?: string
    readonly [field: string]: unknown
  }
}

/** The audit of a category has a result. 类目审核结果 (类目审核结果) */
export interface OpenProductCategoryAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_category_audit'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Result of the brand or category audit. */
  readonly QualificationAuditResult: {
    /** Status code, `0` for ok. */
    readonly status: number
    /** Id of the audit, 64-bit, as text. */
    readonly audit_id: string
    /** Kind of audit, as a code such as `0` or `1`. */
    readonly audit_type: number
    /** Why the audit was rejected. */
    readonly reject_reason?: string
    readonly [field: string]: unknown
  }
}

/** An order is attributed to its source. 订单归因成功 */
export interface OpenProductOrderAnalyzeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_analyze'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** The merchant's own id of the order. */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** OpenID of the person this push is about. */
    readonly openid: string
    readonly [field: string]: unknown
  }
}

/** An order of the 交易组件 is cancelled. 订单取消 */
export interface OpenProductOrderCancelEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_cancel'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** The merchant's own id of the order. */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    readonly [field: string]: unknown
  }
}

/** Receipt of an order of the 交易组件 is confirmed. 订单确认收货 (订单确认收货) */
export interface OpenProductOrderConfirmEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_confirm'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** The merchant's own id of the order. */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    readonly [field: string]: unknown
  }
}

/** An order of the 交易组件 is paid. 订单支付成功 (订单支付成功) */
export interface OpenProductOrderPayEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_pay'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** The merchant's own id of the order. */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Transaction id in 微信支付. */
    readonly transaction_id: string
    /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`. */
    readonly pay_time: string
    readonly [field: string]: unknown
  }
}

/** An order of the 交易组件 is refunded in full. 订单全部退款 */
export interface OpenProductOrderRefundEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_refund'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** The merchant's own id of the order. */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    readonly [field: string]: unknown
  }
}

/** An order of the 交易组件 is settled. 订单结算成功 (订单结算成功) */
export interface OpenProductOrderSettleEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_settle'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the order the event is about. */
  readonly order_info: {
    /** The merchant's own id of the order. */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** Number of the settlement. */
    readonly settle_no: string
    /** In cents (分). In `retail_pay_notify` an object that holds several amounts. */
    readonly amount: number
    /** When the order was settled, in seconds since 1970. */
    readonly settle_time: string
    readonly [field: string]: unknown
  }
}

/** A user receives a coupon of the merchant. 用户领券 */
export interface OpenProductReceiveCouponEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_receive_coupon'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The merchant's own id of the coupon. */
  readonly out_coupon_id: string
  /** Id of the request to receive the coupon. */
  readonly request_id: string
}

/** The audit of a product of the 交易组件 has a result. 商品审核结果 (商品审核结果) */
export interface OpenProductSpuAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_spu_audit'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The product, its status and the reason for a rejection. */
  readonly OpenProductSpuAudit: {
    /** Status code, `0` for ok. */
    readonly status: number
    /** The merchant's own id of the product. */
    readonly out_product_id: string
    /** Id of the product. 64-bit id, as text. */
    readonly product_id: string
    /** Why the audit was rejected. */
    readonly reject_reason?: string
    readonly [field: string]: unknown
  }
}

/** The platform takes a product of the 交易组件 off sale. 商品系统下架通知 (商品系统下架通知) */
export interface OpenProductSpuStatusUpdateEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_spu_status_update'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The product, its status and the reason for a rejection. */
  readonly OpenProductSpuAudit: {
    /** Status code, `0` for ok. */
    readonly status: number
    /** The merchant's own id of the product. */
    readonly out_product_id: string
    /** Id of the product. 64-bit id, as text. */
    readonly product_id: string
    /** Why the audit was rejected. */
    readonly reject_reason?: string
    readonly [field: string]: unknown
  }
}

/** The audit of a scene of the 交易组件 has a result. 场景审核结果 (场景审核结果) */
export interface OpenProductSceneGroupAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_scene_group_audit'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Result of the scene audit. */
  readonly SceneGroupAudit: {
    /** Id of the scene group. */
    readonly group_id: number
    /** Name of the company or person, or of what is audited. */
    readonly name: string
    /** Reason given for the appeal, or for the result of the audit. */
    readonly reason?: string
    /** Further items of the scene group, each with its own status. */
    readonly scene_group_ext_list: ReadonlyArray<{
      /** Id of the further item. */
      readonly ext_id: number
      /** Name of the company or person, or of what is audited. */
      readonly name: string
      /** Status code, `0` for ok. */
      readonly status: number
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** A withdrawal of funds in the transaction component has news. 提现通知 */
export interface WithdrawNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'withdraw_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Data of the withdrawal (提现). */
  readonly withdraw_info: {
    /** The merchant's own number of the withdrawal request. */
    readonly out_request_no: string
    /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead. */
    readonly event: number
    readonly [field: string]: unknown
  }
}

/** A user has paid for coins (代币) in virtual payment. 代币支付推送 (虚拟支付) */
export interface XpayCoinPayNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'xpay_coin_pay_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** OpenID of the user who pays or gets the refund. */
  readonly OpenId: string
  /** Order number in the developer's own system. */
  readonly OutTradeNo: string
  /** Environment: `0` for production, `1` for sandbox. */
  readonly Env: number
  /** Data of the payment through WeChat Pay. */
  readonly WeChatPayInfo?: {
    /** Merchant order number of the payment. */
    readonly MchOrderNo: string
    /** Transaction id in WeChat Pay. */
    readonly TransactionId: string
    /** When the payment was made, in seconds since 1970. */
    readonly PaidTime: number
    readonly [field: string]: unknown
  }
  /** The coins (代币) that were bought, with price. */
  readonly CoinInfo?: {
    /** Number of coins or items bought. */
    readonly Quantity: number
    /** List price, in cents (分). */
    readonly OrigPrice: number
    /** Price really paid, in cents (分). */
    readonly ActualPrice: number
    /** Data attached to the order and handed through unchanged. */
    readonly Attach?: string
    readonly [field: string]: unknown
  }
}

/** A user has paid for virtual goods (道具), which are now to be delivered. 道具发货推送 (虚拟支付) */
export interface XpayGoodsDeliverNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'xpay_goods_deliver_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** OpenID of the user who pays or gets the refund. */
  readonly OpenId: string
  /** Order number in the developer's own system. */
  readonly OutTradeNo: string
  /** Environment: `0` for production, `1` for sandbox. */
  readonly Env: number
  /** Data of the payment through WeChat Pay. */
  readonly WeChatPayInfo?: {
    /** Merchant order number of the payment. */
    readonly MchOrderNo: string
    /** Transaction id in WeChat Pay. */
    readonly TransactionId: string
    /** When the payment was made, in seconds since 1970. */
    readonly PaidTime: number
    readonly [field: string]: unknown
  }
  /** The items (道具) that were bought, with price. */
  readonly GoodsInfo?: {
    /** Id of the product ordered. */
    readonly ProductId: string
    /** Number of coins or items bought. */
    readonly Quantity: number
    /** List price, in cents (分). */
    readonly OrigPrice: number
    /** Price really paid, in cents (分). */
    readonly ActualPrice: number
    /** Data attached to the order and handed through unchanged. */
    readonly Attach?: string
    readonly [field: string]: unknown
  }
}

/** A refund in virtual payment ends, with its result. 虚拟支付退款推送 (虚拟支付) */
export interface XpayRefundNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'xpay_refund_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** OpenID of the user who pays or gets the refund. */
  readonly OpenId: string
  /** The merchant's number of the refund. */
  readonly MchRefundId: string
  /** WeChat's number of the refund. */
  readonly WxRefundId: string
  /** The merchant's number of the order. */
  readonly MchOrderId: string
  /** WeChat's number of the order. */
  readonly WxOrderId: string
  /** Id of the refund in WeChat Pay. */
  readonly WxpayRefundTransactionId?: string
  /** Amount refunded, in cents (分). */
  readonly RefundFee: number
  /** Result code of the refund; `0` means success. */
  readonly RetCode: number
  /** Text that explains the result of the refund. */
  readonly RetMsg?: string
  /** When the refund started, in seconds since 1970. */
  readonly RefundStartTimestamp: number
  /** When the refund succeeded, in seconds since 1970. */
  readonly RefundSuccTimestamp?: number
  /** Number of retries so far. */
  readonly RetryTimes: number
}

/** A merchant withdraws its account authorization from the delivery company. 取消授权帐号 (immediateDelivery.onCancelAuth) */
export interface CancelAuthAccountEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'cancel_auth_account'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** AppID of the WeChat account concerned. */
  readonly wx_appid: string
}

/** The platform asks the delivery company for authorization details by a code. 使用授权码拉取授权信息 (immediateDelivery.onAuthInfoGet) */
export interface GetAuthInfoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'get_auth_info'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the WeChat account concerned. */
  readonly wx_appid: string
  /** Code of the company; in `get_auth_info`, the code of that request. */
  readonly code: string
}

/** The platform asks the delivery company for a pre-authorization code. 获取预授权码 (immediateDelivery.onPreAuthCodeGet) */
export interface GetPreAuthCodeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'get_pre_auth_code'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the WeChat account concerned. */
  readonly wx_appid: string
}

/** The platform asks the delivery company to mock a state change of an order. 模拟更新配送单状态 (immediateDelivery.onMockUpdateOrder) */
export interface MockUpdateOrderStatusEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'mock_update_order_status'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Id of the waybill (运单). */
  readonly waybill_id: string
  /** Signature made with the carrier's appSecret. */
  readonly delivery_sign: string
  /** Code of the state of the order. */
  readonly order_status: number
  /** When the state changed, in seconds since 1970. */
  readonly action_time: number
  /** Additional text on the change of state; may be empty. */
  readonly action_msg?: string
}

/** A merchant places a delivery order with the delivery company. 下配送单 (immediateDelivery.onOrderAdd) */
export interface TransportAddOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_add_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Signature made with the carrier's appSecret. */
  readonly delivery_sign: string
  /** Address data of the sender. */
  readonly sender?: Readonly<Record<string, unknown>>
  /** Address data of the receiver. */
  readonly receiver: Readonly<Record<string, unknown>>
  /** The goods to be delivered. */
  readonly cargo: Readonly<Record<string, unknown>>
  /** Data of the order the event is about. */
  readonly order_info: Readonly<Record<string, unknown>>
  /** Opaque token that must be sent back unchanged. */
  readonly wx_token: string
}

/** A merchant adds a tip to a delivery order. 增加小费 (immediateDelivery.onOrderAddTips) */
export interface TransportAddTipsEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_add_tips'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Signature made with the carrier's appSecret. */
  readonly delivery_sign: string
  /** Id of the waybill (运单). */
  readonly waybill_id?: string
  /** Tip for the courier, in yuan (元). */
  readonly tips: number
  /** Remark given with the tip. */
  readonly remark: string
}

/** A merchant cancels a delivery order. 取消配送单 (immediateDelivery.onOrderCancel) */
export interface TransportCancelOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_cancel_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Signature made with the carrier's appSecret. */
  readonly delivery_sign: string
  /** Id of the waybill (运单). */
  readonly waybill_id?: string
  /** Code of the reason for cancelling. */
  readonly cancel_reason_id: number
  /** Reason for cancelling, as text. */
  readonly cancel_reason?: string
}

/** A merchant confirms that it got back the goods of a failed delivery. 异常件退回商家确认 (immediateDelivery.onOrderPreCancel) */
export interface TransportConfirmReturnToBizEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_confirm_return_to_biz'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Signature made with the carrier's appSecret. */
  readonly delivery_sign: string
  /** Id of the waybill (运单). */
  readonly waybill_id?: string
}

/** The platform asks the delivery company where the rider is. 查询骑手位置 (immediateDelivery.onAgentPosQuery) */
export interface TransportGetAgentPosEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_get_agent_pos'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Id of the waybill (运单). */
  readonly waybill_id: string
}

/** A merchant checks the cancelling of a delivery order beforehand. 预取消配送单 (immediateDelivery.onOrderPreCancel) */
export interface TransportPrecancelOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_precancel_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Signature made with the carrier's appSecret. */
  readonly delivery_sign: string
  /** Id of the waybill (运单). */
  readonly waybill_id?: string
  /** Code of the reason for cancelling. */
  readonly cancel_reason_id: number
  /** Reason for cancelling, as text. */
  readonly cancel_reason?: string
}

/** A merchant checks a delivery order before placing it. 预下配送单 (immediateDelivery.onOrderPreAdd) */
export interface TransportPrecreateOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_precreate_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Signature made with the carrier's appSecret. */
  readonly delivery_sign: string
  /** Address data of the sender. */
  readonly sender?: Readonly<Record<string, unknown>>
  /** Address data of the receiver. */
  readonly receiver: Readonly<Record<string, unknown>>
  /** The goods to be delivered. */
  readonly cargo: Readonly<Record<string, unknown>>
  /** Data of the order the event is about. */
  readonly order_info: Readonly<Record<string, unknown>>
}

/** The platform asks the delivery company for the state of an order. 查询配送单状态 (immediateDelivery.onOrderQuery) */
export interface TransportQueryOrderStatusEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_query_order_status'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Signature made with the carrier's appSecret. */
  readonly delivery_sign: string
  /** Id of the waybill (运单). */
  readonly waybill_id?: string
}

/** A merchant places a delivery order again. 重新下单 (immediateDelivery.onOrderReAdd) */
export interface TransportReaddOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_readd_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Signature made with the carrier's appSecret. */
  readonly delivery_sign: string
  /** Address data of the sender. */
  readonly sender?: Readonly<Record<string, unknown>>
  /** Address data of the receiver. */
  readonly receiver: Readonly<Record<string, unknown>>
  /** The goods to be delivered. */
  readonly cargo: Readonly<Record<string, unknown>>
  /** Data of the order the event is about. */
  readonly order_info: Readonly<Record<string, unknown>>
  /** Opaque token that must be sent back unchanged. */
  readonly wx_token: string
}

/** The rider of a delivery order is rated. 给骑手评分 (immediateDelivery.onRiderScoreSet) */
export interface TransportSetRiderScoreEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'transport_set_rider_score'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Id of the waybill (运单). */
  readonly waybill_id: string
  /** Score for delivery on time. */
  readonly delivery_ontime_score: number
  /** Score for goods that arrive intact. */
  readonly cargo_intact_score: number
  /** Score for the courier's attitude. */
  readonly attitude_score: number
}

/** The delivery company changes the state of a delivery order. 配送单状态更新通知 (onOrderStatus) */
export interface UpdateWaybillStatusEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'update_waybill_status'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`. */
  readonly shopid: string
  /** The merchant's own id of the order. */
  readonly shop_order_id: string
  /** Number of the shop as registered at the carrier. */
  readonly shop_no: string
  /** Id of the waybill (运单). */
  readonly waybill_id: string
  /** Code of the state of the order. */
  readonly order_status: number
  /** When the state changed, in seconds since 1970. */
  readonly action_time: number
  /** Additional text on the change of state; may be empty. */
  readonly action_msg?: string
  /** Data of the courier. */
  readonly agent?: {
    /** Name of the company or person, or of what is audited. */
    readonly name: string
    /** Phone number, of the invoice title or of the agent. */
    readonly phone: string
    /** When the courier arrives, in seconds since 1970. */
    readonly reach_time?: number
    readonly [field: string]: unknown
  }
}

/** The review of a novel has news, with its state. 小说作品审核通知 */
export interface SecbookAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'secbook_audit_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event: the work audited and the result. */
  readonly audit_event: {
    /** Id of the book concerned. */
    readonly book_id: string
    /** Details of the audit, such as its times. */
    readonly audit_detail: {
      /** Status code, `0` for ok. */
      readonly status: number
      /** Time of creation, in seconds since 1970. */
      readonly create_time: number
      /** Time of the audit, in seconds since 1970. */
      readonly audit_time: number
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
}

/** A user's complaint about a transaction is opened or moves on. 交易投诉通知 */
export interface ComplaintCallbackEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'complaint_callback'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid?: string
  /** Kind of notification, a code as text. */
  readonly option_type?: string
  /** Id of the complaint. 64-bit id, as text. */
  readonly complaint_order_id?: string
  /** OpenID of the user who complains. */
  readonly open_id?: string
  /** Code of the kind of update, action or complaint. */
  readonly type?: number
  /** Status code, `0` for ok. */
  readonly status?: number
  /** Phone number of the user who complains. */
  readonly phone_number?: string
  /** Text of the material the customer handed in. */
  readonly customer_material_content?: string
  /** Media ids of the material the customer handed in, in one text. */
  readonly customer_material_media_id_list?: string
  /** Id of the order. 64-bit id, as text. */
  readonly order_id?: string
  /** The merchant's number of the order. */
  readonly out_trade_no?: string
  /** Name of the product. */
  readonly product_name?: string
  /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`. */
  readonly pay_time?: number
  /** Total amount of the order, in cents (分). */
  readonly total_cost?: number
  /** Time of creation, in seconds since 1970. */
  readonly create_time?: number
  /** When the time limit ends, in seconds since 1970. */
  readonly expire_time?: number
  /** Progress entries of the complaint; the element repeats. */
  readonly history?: ReadonlyArray<{
    /** Time of the event, in seconds since 1970. */
    readonly time: number
    /** Text of the illegal material, or of an entry in the complaint's history. */
    readonly content?: string
    /** Media ids attached to this entry of the history. */
    readonly media_id_list?: ReadonlyArray<{
      /** Media ids attached to this entry of the history. */
      readonly media_id_list?: string
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }>
  /** The fields of this event, in XML; in JSON they stand at the top. */
  readonly BussiCallBackInfo?: {
    /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
    readonly appid: string
    /** Kind of notification, a code as text. */
    readonly option_type: string
    /** Id of the complaint. 64-bit id, as text. */
    readonly complaint_order_id: string
    /** OpenID of the user who complains. */
    readonly open_id: string
    /** Code of the kind of update, action or complaint. */
    readonly type: number
    /** Status code, `0` for ok. */
    readonly status: number
    /** Phone number of the user who complains. */
    readonly phone_number: string
    /** Text of the material the customer handed in. */
    readonly customer_material_content?: string
    /** Media ids of the material the customer handed in, in one text. */
    readonly customer_material_media_id_list?: string
    /** Id of the order. 64-bit id, as text. */
    readonly order_id: string
    /** The merchant's number of the order. */
    readonly out_trade_no: string
    /** Name of the product. */
    readonly product_name: string
    /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`. */
    readonly pay_time: number
    /** Total amount of the order, in cents (分). */
    readonly total_cost: number
    /** Time of creation, in seconds since 1970. */
    readonly create_time: number
    /** When the time limit ends, in seconds since 1970. */
    readonly expire_time: number
    /** Progress entries of the complaint; the element repeats. */
    readonly history: ReadonlyArray<{
      /** Time of the event, in seconds since 1970. */
      readonly time: number
      /** Text of the illegal material, or of an entry in the complaint's history. */
      readonly content?: string
      /** Media ids attached to this entry of the history. */
      readonly media_id_list?: ReadonlyArray<{
        /** Media ids attached to this entry of the history. */
        readonly media_id_list?: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** The delivery of coins (代币) in a mini game is complete. 代币发货完成通知 (支付类事件订阅) */
export interface MinigameCoinDeliverCompletedEvent extends MinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_coin_deliver_completed'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. */
  readonly MiniGame: {
    /** JSON text, also in XML: `OpenId`, `OutTradeNo`, `Env` (`0` production, `1` sandbox), `CoinInfo` (`ZoneId`, `ActualPrice`, `BuyQuantity`, `OrigPrice`; the samples have `TotalPrice`), and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay. */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it. */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing. */
    readonly IsMock?: boolean
    readonly [field: string]: unknown
  }
}

/** A player has bought an item (道具直购) in a mini game; the item is to be delivered. 道具直购（游戏内）发货推送 (小游戏消息推送) */
export interface MinigameGamePayGoodsDeliverNotifyEvent extends MinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_game_pay_goods_deliver_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. */
  readonly MiniGame: {
    /** JSON text, also in XML: `OpenId`, `Env` (`0` production, `1` sandbox), `OutTradeNo`, `GoodsInfo` (`ProductId`, `Quantity`, `ZoneId`, `OrigPrice`, `ActualPrice`, `Attach`, `OrderSource`), and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay. */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it. */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing. */
    readonly IsMock?: boolean
    readonly [field: string]: unknown
  }
}

/** A player has bought an item in the mall (商城) of a mini game; the item is to be delivered. 道具直购（商城）发货推送 (小游戏消息推送) */
export interface MinigameH5GoodsDeliverNotifyEvent extends MinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_h5_goods_deliver_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. */
  readonly MiniGame: {
    /** JSON text, also in XML: `OpenId`, `Env` (`0` production, `1` sandbox), `OutTradeNo`, `GoodsInfo` (`ProductId`, `Quantity`, `ZoneId`, `OrigPrice`, `ActualPrice`, `Attach`, `OrderSource`), and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay. */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it. */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing. */
    readonly IsMock?: boolean
    readonly [field: string]: unknown
  }
}

/** The delivery of an item bought in the mall (商城), under the name that the samples of the pages print in place of `minigame_h5_goods_deliver_notify`. 商城道具发货推送（示例中的事件名） (小游戏消息推送) */
export interface MinigameDeliverH5PayProductsEvent extends MinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_deliver_h5_pay_products'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. */
  readonly MiniGame: {
    /** JSON text, also in XML: `OpenId`, `Env` (`0` production, `1` sandbox), `OutTradeNo`, `GoodsInfo` (`ProductId`, `Quantity`, `ZoneId`, `OrigPrice`, `ActualPrice`, `Attach`, `OrderSource`), and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay. */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it. */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing. */
    readonly IsMock?: boolean
    readonly [field: string]: unknown
  }
}

/** A refund of coins or of an item in a mini game has succeeded. 退款成功通知 (支付类事件订阅) */
export interface MinigamePayRefundSuccNotifyEvent extends MinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_pay_refund_succ_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. */
  readonly MiniGame: {
    /** JSON text, also in XML: `RefundId`, `RefundAmount` in cents (分), `RefundSource` (`1` platform, `2` console, `3` API), `Env` (`0` production, `1` sandbox), `OutTradeNo`, and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay. */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it. */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing. */
    readonly IsMock?: boolean
    readonly [field: string]: unknown
  }
}

/** Coins (游戏币) bought in the recharge centre (充值中心) have been delivered. 充值中心发货完成通知 (支付类事件订阅) */
export interface MinigameRechargeCenterCoinDeliverCompletedEvent extends MinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_recharge_center_coin_deliver_completed'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. */
  readonly MiniGame: {
    /** JSON text, also in XML: `OpenId`, `OutTradeNo`, `Env` (`0` production, `1` sandbox), `CoinInfo` (`ActualPrice`, `BuyQuantity`, `OrigPrice`; the samples have `TotalPrice`), and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay. */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it. */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing. */
    readonly IsMock?: boolean
    readonly [field: string]: unknown
  }
}

/** A player receives a gift (礼包) of a mini game; its items are to be delivered. 礼包道具发货推送 (小游戏礼包) */
export interface MinigameDeliverGoodsEvent extends MinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_deliver_goods'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. */
  readonly MiniGame: {
    /** Id of the order; the same in every attempt. */
    readonly OrderId: string
    /** `1` if it is a test from the console. */
    readonly IsPreview: number
    /** OpenID of the player who receives the items. */
    readonly ToUserOpenid: string
    /** Zone of the game: `1001` for iOS, `2001` for Android and PC. */
    readonly Zone: number
    /** Kind of gift, as a number, such as `1` for the daily login. Items can be tested before they are in a gift. */
    readonly GiftTypeId?: number
    /** Id of the gift in the console. Items can be tested before they are in a gift. */
    readonly GiftId?: string
    /** When the player received it, in seconds since 1970. */
    readonly SendTime: number
    /** The items to deliver; may repeat. */
    readonly GoodsList: ReadonlyArray<{
      /** Id of the item. */
      readonly Id: string
      /** How many of the item. */
      readonly Num: number
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** The fee for the verification of the account (微信认证) has been paid. 微信认证支付成功 (微信开放社区：第三方平台wx_verify_dispatch和wx_verify_pay_succ是什么事件？) No official page confirms it. */
export interface WxVerifyPaySuccEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wx_verify_pay_succ'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the order for the verification. */
  readonly OrderId: string
}

/** The verification of the account (微信认证) is passed to a review agency. 微信认证派单 (微信开放社区：第三方平台wx_verify_dispatch和wx_verify_pay_succ是什么事件？) No official page confirms it. */
export interface WxVerifyDispatchEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wx_verify_dispatch'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Name of the review agency. */
  readonly Provider: string
  /** How to reach the agency, in words. */
  readonly Contact: string
  /** When it was passed to the agency, in seconds since 1970. */
  readonly DispatchTime: number
}

/** A service that the mini program pays for (付费管理) is nearly used up, or its time is nearly over. The official pages have the fields, a real push has the name of the event. 付费管理用量、有效期告警 (付费管理订单用量告警事件) No official page confirms it. */
export interface ChargeServiceQuotaNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'charge_service_quota_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** `3` for the quota, `4` for the time. */
  readonly event_type: number
  /** AppID of the mini program. */
  readonly appid: string
  /** Id of the service that was bought. */
  readonly spu_id: number
  /** Name of the service that was bought. */
  readonly spu_name: string
  /** Quota that was bought in all. Only for the quota. */
  readonly total_quota?: number
  /** Quota used so far. Only for the quota. */
  readonly total_used_quota?: number
  /** When the service ends. Only for the time. */
  readonly validity_end_time?: string
}

/** The audit of a place that was added to 附近的小程序 ends. 附近地点审核结果 (no official page found) No official page confirms it. */
export interface AddNearbyPoiAuditInfoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'add_nearby_poi_audit_info'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the audit. */
  readonly audit_id: string
  /** Result of the audit: `3` passed, `2` failed. */
  readonly status: number
  /** Why the audit failed; empty or absent if it did not. */
  readonly reason?: string
  /** Id of the place. */
  readonly poi_id: string
}

/** The audit of a category for 附近的小程序 ends. Only its name is known, from libraries. 附近类目审核结果 (no official page found) No official page confirms it. */
export interface NearbyCategoryAuditInfoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'nearby_category_audit_info'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
}

/** A user leaves a bad review of the mini program. 差评通知 (评价管理差评通知事件) */
export interface WxaCommentBadScoreEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_comment_bad_score'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Overall result: an object, or text such as `SUCCESS` for 分账. */
  readonly result: {
    /** Id of the comment, as text. */
    readonly comment_id: string
    readonly [field: string]: unknown
  }
}

/** An asynchronous check of an image or audio file ends, with its result. 多媒体内容安全识别结果 */
export interface WxaMediaCheckEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_media_check'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Risk flag: `0` for harmless media, `1` for risky media; version 1 only. */
  readonly isrisky: number
  /** More information, as JSON text; version 1 only. */
  readonly extra_info_json?: string
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid: string
  /** Id of the asynchronous check task. */
  readonly trace_id: string
  /** Status: `0` for success, `4294966288` when the link could not be downloaded; version 1 only. */
  readonly status_code: number
  /** Version of the API, or of the settings or item around it. A number or text. */
  readonly version?: number
  /** Overall result: an object, or text such as `SUCCESS` for 分账. */
  readonly result?: {
    /** Suggested handling: `risky`, `pass` or `review`. */
    readonly suggest: string
    /** Kind found: `100` none, `20001` politics, `20002` porn, `20006` crime, `21000` other. */
    readonly label: number
    readonly [field: string]: unknown
  }
  /** In a media check, the results per strategy. In a penalty, text with the details. */
  readonly detail?: ReadonlyArray<{
    /** Error code; `0` means success. */
    readonly errcode: number
    /** Name of the strategy that gave this result. */
    readonly strategy: string
    /** Suggested handling: `risky`, `pass` or `review`. */
    readonly suggest?: string
    /** Kind found: `100` none, `20001` politics, `20002` porn, `20006` crime, `21000` other. */
    readonly label?: number
    /** Confidence of the result, from 0 to 100. */
    readonly prob?: number
    readonly [field: string]: unknown
  }>
  /** Error code; `0` means success. */
  readonly errcode?: number
  /** Error text that goes with `errcode`, such as `ok`. */
  readonly errmsg?: string
}

/** A refund in B2b payment ends, with its result. B2b退款结果通知 */
export interface RetailRefundNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'retail_refund_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid: string
  /** Id of the merchant (商户号). */
  readonly mchid: string
  /** Refund number on the merchant's side. */
  readonly out_refund_no: string
  /** Id of the refund, as text. */
  readonly refund_id: string
  /** The merchant's number of the order. */
  readonly out_trade_no?: string
  /** Id of the order. 64-bit id, as text. */
  readonly order_id?: string
  /** Amount refunded, in cents (分). */
  readonly refund_amount: number
  /** Amount of the order, in cents (分). */
  readonly order_amount: number
  /** Where the refund came from, such as `REFUND_FROM_USER`. */
  readonly refund_from: string
  /** Reason for the refund, such as `REFUND_REASON_WILLING`. */
  readonly refund_reason?: string
  /** Time of creation, in seconds since 1970. */
  readonly create_time: string
  /** Time of the refund, as text such as `2025-03-05 17:50:53`. */
  readonly refund_time?: string
  /** State of the refund, such as `REFUND_SUCC`. */
  readonly refund_status: string
  /** Id of the refund in 微信支付. */
  readonly wxpay_refund_id?: string
  /** Environment of the payment, as a number. */
  readonly env: number
  /** Payment channel, as a number. */
  readonly pay_channel: number
  /** Description of the refund; may be empty. */
  readonly refund_desc?: string
}

/** A user follows a mini program live room. 直播间关注通知 (长期订阅状态通知) */
export interface WxaliveFollowNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxalive_follow_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of the follow: live room, user, time and state. */
  readonly FollowNotify?: {
    /** Id of the live room (直播间). */
    readonly room_id: string
    /** OpenID of the user concerned. */
    readonly user_openid: string
    /** Time of the event, in seconds since 1970. */
    readonly time: string
    /** State of the live broadcast, as a code such as `101`. */
    readonly live_status: string
    /** Code of the action, such as `add_follow` or `11`. */
    readonly action: string
    readonly [field: string]: unknown
  }
}

/** The mini program gets a penalty for breaking a rule. 小程序违规处罚通知 (小程序违规处罚信息通知) */
export interface WxaPunishEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_punish_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the penalty, as text. */
  readonly punish_id: string
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid: string
  /** Time of the penalty, in seconds since 1970. */
  readonly punish_time: number
  /** Reason for the penalty, in words. */
  readonly illegal_reason: string
  /** List of the content that broke the rule. */
  readonly illegal_content: readonly string[]
  /** In a media check, the results per strategy. In a penalty, text with the details. */
  readonly detail: string
  /** Link to the rule that was broken. */
  readonly rule_url: string
  /** Name of the rule that was broken. */
  readonly rule_name: string
  /** Link to the guide for correction or appeal. */
  readonly adjust_guide_url: string
  /** Code of the sub-type of the event. */
  readonly event_type: number
}

/** The platform asks the carrier for the logistics state of a waybill. 查询订单状态 (查询订单状态) */
export interface WaybillNotifyQueryEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'waybill_notify_query'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the waybill (运单). */
  readonly WaybillId: string
  /** Phone number of the sender. */
  readonly SenderPhone: string
  /** Phone number of the receiver. */
  readonly ReceiverPhone: string
}

/** A claim on freight insurance is decided. 理赔结果通知 (理赔结果推送) */
export interface WxainsuranceClaimResultEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxainsurance_claim_result'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. */
  readonly upload_event?: {
    /** Number of the order, as text. */
    readonly OrderNo: string
    /** State as a number, or as a name such as `INVOICE_REIMBURSE_INIT`. */
    readonly Status: number
    /** Time at which the claim finished, such as `1234455555`. */
    readonly FinishTime: string
    readonly [field: string]: unknown
  }
}

/** A mass send to long-term live subscribers ends, with its counts. 长期订阅群发结果通知 (长期订阅群发结果通知) */
export interface WxalivePushMessageNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxalive_push_message_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Result of the mass send, with its counts. */
  readonly PushMessageApiNotify?: {
    /** Id of the mass-sent message, as text. */
    readonly message_id: string
    /** Id of the live room (直播间). */
    readonly room_id: string
    /** Total count of the mass send. */
    readonly total_count: string
    /** Count of messages delivered. */
    readonly success_count: string
    /** Count of failures caused by an OpenID error. */
    readonly openid_error_count: string
    /** Count of failures caused by a relation error. */
    readonly relation_error_count: string
    /** Count of failures caused by a user's receiving limit. */
    readonly user_recv_limit_count: string
    /** Count of failures caused by an internal error. */
    readonly internal_error_count: string
    readonly [field: string]: unknown
  }
}

/** A B2b payment ends, with its result. B2b支付结果通知 (小程序 B2b 门店助手) */
export interface RetailPayNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'retail_pay_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid: string
  /** Id of the merchant (商户号). */
  readonly mchid: string
  /** The merchant's number of the order. */
  readonly out_trade_no: string
  /** Id of the order. 64-bit id, as text. */
  readonly order_id: string
  /** State of the payment, such as `ORDER_PAY_SUCC`. */
  readonly pay_status: string
  /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`. */
  readonly pay_time?: string
  /** Pass-through text, handed back as it was given. */
  readonly attach?: string
  /** OpenID of the payer. */
  readonly payer_openid: string
  /** In cents (分). In `retail_pay_notify` an object that holds several amounts. */
  readonly amount?: {
    /** Amount of the order, in cents (分). */
    readonly order_amount: number
    /** Amount the payer paid, in cents (分). */
    readonly payer_amount: number
    /** Currency code, such as `CNY`. */
    readonly currency: string
    readonly [field: string]: unknown
  }
  /** Transaction id in 微信支付. */
  readonly wxpay_transaction_id?: string
  /** Environment of the payment, as a number. */
  readonly env: number
}

/** The platform asks whether a user may read a chapter of a novel. 小说章节权限查询 */
export interface WxaNovelChapterPermissionEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_novel_chapter_permission'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the book, as text. */
  readonly BookId: string
  /** Index of the chapter in the book. */
  readonly ChapterIndex: number
  /** Id of the chapter, as text. */
  readonly ChapterId: string
  /** Custom parameter of the developer. */
  readonly CustomServerParams?: string
  /** Code of the scene the query came from. */
  readonly Source?: number
}

/** The ban state of a novel or one of its chapters changes. 小说封禁状态变更 */
export interface BookBanStatusChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'book_ban_status_change'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the book concerned. */
  readonly book_id: string
  /** Title of the book concerned. */
  readonly book_title: string
  /** Id of the chapter concerned. */
  readonly chapter_id?: string
  /** Title of the chapter concerned. */
  readonly chapter_title?: string
  /** Ban state of the book or chapter, as a code. */
  readonly ban_status: string
  /** Time of the event, in seconds since 1970. */
  readonly time: string
}

/** The user answers the popup that asks to subscribe to messages. 订阅消息弹框事件 */
export interface SubscribeMsgPopupEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_popup_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Results per template. In JSON it is at the top level and may be an array or a single object. */
  readonly List?: ReadonlyArray<{
    /** Id of the template used. */
    readonly TemplateId: string
    /** The user's choice: `accept` or `reject`. */
    readonly SubscribeStatusString: string
    /** Scene of the popup: `1` for a popup, `2` for an article. */
    readonly PopupScene: string
    readonly [field: string]: unknown
  }>
}

/** The user changes message subscriptions in the settings. 订阅消息管理事件 */
export interface SubscribeMsgChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_change_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Results per template. In JSON it is at the top level and may be an array or a single object. */
  readonly List?: ReadonlyArray<{
    /** Id of the template used. */
    readonly TemplateId: string
    /** The user's choice: `accept` or `reject`. */
    readonly SubscribeStatusString: string
    readonly [field: string]: unknown
  }>
}

/** A subscription message has been sent, with its result. 订阅消息发送结果 */
export interface SubscribeMsgSentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_sent_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Results per template. In JSON it is at the top level and may be an array or a single object. */
  readonly List?: {
    /** Id of the template used. */
    readonly TemplateId: string
    /** 64-bit id of the send job or message, as text. Some pushes spell the name with a capital `D`, as here. */
    readonly MsgID: string
    /** Result code of the delivery. */
    readonly ErrorCode: string
    /** Result of the delivery in words, such as `success`. */
    readonly ErrorStatus: string
    readonly [field: string]: unknown
  }
}

/** A new-style one-time subscription message has been sent, with its result. 新版一次性订阅消息发送结果 */
export interface NotifyServiceMsgSendResultEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'notify_service_msg_send_result'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** OpenID of the person this push is about. */
  readonly openid: string
  /** Code of the notification. */
  readonly notify_code: string
  /** Kind of the notification, as a number. */
  readonly notify_type: number
  /** State of the card, as a number. */
  readonly card_status: number
  /** Code of the failure. */
  readonly fail_ret: number
  /** Why it failed, such as `user reject message`. */
  readonly fail_msg: string
}

/** A voice or video call with an IoT device changes its state. 设备音视频通话通知 */
export interface IotVoipNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'iot_voip_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** What happened in the call, such as `join_voip_room`. */
  readonly Action: string
  /** In `MiniGame`, JSON text with the order detail. In `iot_voip_notify`, the payload text of the call. */
  readonly Payload: string
  /** Id of the call room. */
  readonly RoomId: string
  /** Session key of the call. */
  readonly SessionKey: string
  /** Server token of the call. */
  readonly ServerToken: string
  /** Id of the device model. */
  readonly ModelId: string
  /** Serial number of the device. */
  readonly Sn: string
}

/** Every push of mini-program that the catalogue knows, by its key. */
export interface Known {
  readonly 'text': TextMessage
  readonly 'image': ImageMessage
  readonly 'miniprogrampage': MiniprogrampageMessage
  readonly 'event.user_enter_tempsession': UserEnterTempsessionEvent
  readonly 'event.user_info_modified': UserInfoModifiedEvent
  readonly 'event.user_authorization_revoke': UserAuthorizationRevokeEvent
  readonly 'event.user_authorization_cancellation': UserAuthorizationCancellationEvent
  readonly 'event.trade_manage_order_settlement': TradeManageOrderSettlementEvent
  readonly 'event.trade_manage_remind_access_api': TradeManageRemindAccessApiEvent
  readonly 'event.trade_manage_remind_shipping': TradeManageRemindShippingEvent
  readonly 'event.secvod_audit_event': SecvodAuditEvent
  readonly 'event.secvod_upload_event': SecvodUploadEvent
  readonly 'event.add_express_path': AddExpressPathEvent
  readonly 'event.add_single_waybill': AddSingleWaybillEvent
  readonly 'event.add_waybill': AddWaybillEvent
  readonly 'event.cancel_single_waybill': CancelSingleWaybillEvent
  readonly 'event.cancel_waybill': CancelWaybillEvent
  readonly 'event.check_biz': CheckBizEvent
  readonly 'event.get_quota': GetQuotaEvent
  readonly 'event.notify_single_waybill_pay': NotifySingleWaybillPayEvent
  readonly 'event.query_single_waybill': QuerySingleWaybillEvent
  readonly 'event.query_single_waybill_fee': QuerySingleWaybillFeeEvent
  readonly 'event.remind_waybill': RemindWaybillEvent
  readonly 'event.update_business_bind_result': UpdateBusinessBindResultEvent
  readonly 'event.waybill_complaint': WaybillComplaintEvent
  readonly 'event.waybill_evaluate_agent': WaybillEvaluateAgentEvent
  readonly 'event.waybill_query_expect_time_range': WaybillQueryExpectTimeRangeEvent
  readonly 'event.channels_ec_aftersale_update': ChannelsEcAftersaleUpdateEvent
  readonly 'event.channels_ec_brand': ChannelsEcBrandEvent
  readonly 'event.channels_ec_complaint_update': ChannelsEcComplaintUpdateEvent
  readonly 'event.channels_ec_coupon_receive': ChannelsEcCouponReceiveEvent
  readonly 'event.channels_ec_guarantee_update': ChannelsEcGuaranteeUpdateEvent
  readonly 'event.head_supplier_item_update': HeadSupplierItemUpdateEvent
  readonly 'event.channels_ec_order_cancel': ChannelsEcOrderCancelEvent
  readonly 'event.channels_ec_order_confirm': ChannelsEcOrderConfirmEvent
  readonly 'event.channels_ec_order_deliver': ChannelsEcOrderDeliverEvent
  readonly 'event.channels_ec_order_ext_info_update': ChannelsEcOrderExtInfoUpdateEvent
  readonly 'event.channels_ec_order_new': ChannelsEcOrderNewEvent
  readonly 'event.channels_ec_order_pay': ChannelsEcOrderPayEvent
  readonly 'event.channels_ec_order_settle': ChannelsEcOrderSettleEvent
  readonly 'event.channels_ec_present_aftersale_update': ChannelsEcPresentAftersaleUpdateEvent
  readonly 'event.product_category_audit': ProductCategoryAuditEvent
  readonly 'event.product_order_status_update': ProductOrderStatusUpdateEvent
  readonly 'event.product_spu_audit': ProductSpuAuditEvent
  readonly 'event.product_spu_listing': ProductSpuListingEvent
  readonly 'event.product_spu_update': ProductSpuUpdateEvent
  readonly 'event.channels_ec_sharer_change': ChannelsEcSharerChangeEvent
  readonly 'event.channels_ec_stock_no_enough': ChannelsEcStockNoEnoughEvent
  readonly 'event.channels_ec_vip_user_auto_add': ChannelsEcVipUserAutoAddEvent
  readonly 'event.channels_ec_vip_user_info_get': ChannelsEcVipUserInfoGetEvent
  readonly 'event.dropship_order_cancel': DropshipOrderCancelEvent
  readonly 'event.dropship_order_new': DropshipOrderNewEvent
  readonly 'event.dropship_order_update': DropshipOrderUpdateEvent
  readonly 'event.ewaybill_push_path': EwaybillPushPathEvent
  readonly 'event.cooperation_shop_order': CooperationShopOrderEvent
  readonly 'event.aftersale_complaint_update_order_state': AftersaleComplaintUpdateOrderStateEvent
  readonly 'event.aftersale_merchant_confirm_receipt_overdue': AftersaleMerchantConfirmReceiptOverdueEvent
  readonly 'event.aftersale_merchant_handle_refund_overdue': AftersaleMerchantHandleRefundOverdueEvent
  readonly 'event.aftersale_merchant_handle_return_overdue': AftersaleMerchantHandleReturnOverdueEvent
  readonly 'event.aftersale_new_order': AftersaleNewOrderEvent
  readonly 'event.aftersale_refund_success': AftersaleRefundSuccessEvent
  readonly 'event.aftersale_update_order': AftersaleUpdateOrderEvent
  readonly 'event.aftersale_user_apply_platform_judge_overdue': AftersaleUserApplyPlatformJudgeOverdueEvent
  readonly 'event.aftersale_user_cancel': AftersaleUserCancelEvent
  readonly 'event.aftersale_user_confirm_refund_certificate': AftersaleUserConfirmRefundCertificateEvent
  readonly 'event.aftersale_user_modify_return_info': AftersaleUserModifyReturnInfoEvent
  readonly 'event.aftersale_user_upload_return_info_overdue': AftersaleUserUploadReturnInfoOverdueEvent
  readonly 'event.aftersale_wait_merchant_confirm_receipt': AftersaleWaitMerchantConfirmReceiptEvent
  readonly 'event.aftersale_wait_merchant_offline_refund': AftersaleWaitMerchantOfflineRefundEvent
  readonly 'event.complaint_notify': ComplaintNotifyEvent
  readonly 'event.funds_order_pay': FundsOrderPayEvent
  readonly 'event.funds_order_profitsharing': FundsOrderProfitsharingEvent
  readonly 'event.funds_order_refund': FundsOrderRefundEvent
  readonly 'event.miniprogram_sharer_action': MiniprogramSharerActionEvent
  readonly 'event.miniprogram_sharer_bind_status_change': MiniprogramSharerBindStatusChangeEvent
  readonly 'event.open_product_account_register': OpenProductAccountRegisterEvent
  readonly 'event.open_product_brand_audit': OpenProductBrandAuditEvent
  readonly 'event.open_product_category_audit': OpenProductCategoryAuditEvent
  readonly 'event.open_product_order_analyze': OpenProductOrderAnalyzeEvent
  readonly 'event.open_product_order_cancel': OpenProductOrderCancelEvent
  readonly 'event.open_product_order_confirm': OpenProductOrderConfirmEvent
  readonly 'event.open_product_order_pay': OpenProductOrderPayEvent
  readonly 'event.open_product_order_refund': OpenProductOrderRefundEvent
  readonly 'event.open_product_order_settle': OpenProductOrderSettleEvent
  readonly 'event.open_product_receive_coupon': OpenProductReceiveCouponEvent
  readonly 'event.open_product_spu_audit': OpenProductSpuAuditEvent
  readonly 'event.open_product_spu_status_update': OpenProductSpuStatusUpdateEvent
  readonly 'event.open_product_scene_group_audit': OpenProductSceneGroupAuditEvent
  readonly 'event.withdraw_notify': WithdrawNotifyEvent
  readonly 'event.xpay_coin_pay_notify': XpayCoinPayNotifyEvent
  readonly 'event.xpay_goods_deliver_notify': XpayGoodsDeliverNotifyEvent
  readonly 'event.xpay_refund_notify': XpayRefundNotifyEvent
  readonly 'event.cancel_auth_account': CancelAuthAccountEvent
  readonly 'event.get_auth_info': GetAuthInfoEvent
  readonly 'event.get_pre_auth_code': GetPreAuthCodeEvent
  readonly 'event.mock_update_order_status': MockUpdateOrderStatusEvent
  readonly 'event.transport_add_order': TransportAddOrderEvent
  readonly 'event.transport_add_tips': TransportAddTipsEvent
  readonly 'event.transport_cancel_order': TransportCancelOrderEvent
  readonly 'event.transport_confirm_return_to_biz': TransportConfirmReturnToBizEvent
  readonly 'event.transport_get_agent_pos': TransportGetAgentPosEvent
  readonly 'event.transport_precancel_order': TransportPrecancelOrderEvent
  readonly 'event.transport_precreate_order': TransportPrecreateOrderEvent
  readonly 'event.transport_query_order_status': TransportQueryOrderStatusEvent
  readonly 'event.transport_readd_order': TransportReaddOrderEvent
  readonly 'event.transport_set_rider_score': TransportSetRiderScoreEvent
  readonly 'event.update_waybill_status': UpdateWaybillStatusEvent
  readonly 'event.secbook_audit_event': SecbookAuditEvent
  readonly 'event.complaint_callback': ComplaintCallbackEvent
  readonly 'event.minigame_coin_deliver_completed': MinigameCoinDeliverCompletedEvent
  readonly 'event.minigame_game_pay_goods_deliver_notify': MinigameGamePayGoodsDeliverNotifyEvent
  readonly 'event.minigame_h5_goods_deliver_notify': MinigameH5GoodsDeliverNotifyEvent
  readonly 'event.minigame_deliver_h5_pay_products': MinigameDeliverH5PayProductsEvent
  readonly 'event.minigame_pay_refund_succ_notify': MinigamePayRefundSuccNotifyEvent
  readonly 'event.minigame_recharge_center_coin_deliver_completed': MinigameRechargeCenterCoinDeliverCompletedEvent
  readonly 'event.minigame_deliver_goods': MinigameDeliverGoodsEvent
  readonly 'event.wx_verify_pay_succ': WxVerifyPaySuccEvent
  readonly 'event.wx_verify_dispatch': WxVerifyDispatchEvent
  readonly 'event.charge_service_quota_notify': ChargeServiceQuotaNotifyEvent
  readonly 'event.add_nearby_poi_audit_info': AddNearbyPoiAuditInfoEvent
  readonly 'event.nearby_category_audit_info': NearbyCategoryAuditInfoEvent
  readonly 'event.wxa_comment_bad_score': WxaCommentBadScoreEvent
  readonly 'event.wxa_media_check': WxaMediaCheckEvent
  readonly 'event.retail_refund_notify': RetailRefundNotifyEvent
  readonly 'event.wxalive_follow_notify': WxaliveFollowNotifyEvent
  readonly 'event.wxa_punish_event': WxaPunishEvent
  readonly 'event.waybill_notify_query': WaybillNotifyQueryEvent
  readonly 'event.wxainsurance_claim_result': WxainsuranceClaimResultEvent
  readonly 'event.wxalive_push_message_notify': WxalivePushMessageNotifyEvent
  readonly 'event.retail_pay_notify': RetailPayNotifyEvent
  readonly 'event.wxa_novel_chapter_permission': WxaNovelChapterPermissionEvent
  readonly 'event.book_ban_status_change': BookBanStatusChangeEvent
  readonly 'event.subscribe_msg_popup_event': SubscribeMsgPopupEvent
  readonly 'event.subscribe_msg_change_event': SubscribeMsgChangeEvent
  readonly 'event.subscribe_msg_sent_event': SubscribeMsgSentEvent
  readonly 'event.notify_service_msg_send_result': NotifyServiceMsgSendResultEvent
  readonly 'event.iot_voip_notify': IotVoipNotifyEvent
}
