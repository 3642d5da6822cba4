// Written by catalog/generate from catalog/messages/official-account.json: change that file, then run npm run catalog.

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface MessageHeader {
  /** Original id of the official account the message goes to (`gh_...`). */
  readonly ToUserName: string
  /** OpenID of the user who sent it. */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  /** Id of the message, 64-bit, as text (exceeds 2^53). A retried push repeats it: use it to drop duplicates. */
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

/** The user sends a text message to the official account. 文本消息 (接收普通消息) */
export interface TextMessage extends MessageHeader {
  readonly MsgType: 'text'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The text that was written. */
  readonly Content: string
  /** Data id of the article. Only when the message came from an article. */
  readonly MsgDataId?: string
  /** Place of the article, counted from 1. Only when the message came from an article. */
  readonly Idx?: number
  /** Id of the item tapped in a 客服 menu message (`msgmenu`). */
  readonly bizmsgmenuid?: string
}

/** The user sends a picture to the official account. 图片消息 (接收普通消息) */
export interface ImageMessage extends MessageHeader {
  readonly MsgType: 'image'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Link to the picture, made by the platform. */
  readonly PicUrl: string
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
  /** Data id of the article. Only when the message came from an article. */
  readonly MsgDataId?: string
  /** Place of the article, counted from 1. Only when the message came from an article. */
  readonly Idx?: number
}

/** The user sends a voice message to the official account. 语音消息 (接收普通消息) */
export interface VoiceMessage extends MessageHeader {
  readonly MsgType: 'voice'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
  /** Format of the voice, such as `amr` or `speex`. */
  readonly Format: string
  /** The speech turned into text, in UTF-8. Only when recognition is enabled. */
  readonly Recognition?: string
  /** Media id of the voice at 16 kHz, when there is one. */
  readonly MediaId16K?: string
  /** Data id of the article. Only when the message came from an article. */
  readonly MsgDataId?: string
  /** Place of the article, counted from 1. Only when the message came from an article. */
  readonly Idx?: number
}

/** The user sends a video to the official account. 视频消息 (接收普通消息) */
export interface VideoMessage extends MessageHeader {
  readonly MsgType: 'video'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
  /** Media id of the thumbnail of the video. */
  readonly ThumbMediaId: string
  /** Data id of the article. Only when the message came from an article. */
  readonly MsgDataId?: string
  /** Place of the article, counted from 1. Only when the message came from an article. */
  readonly Idx?: number
}

/** The user sends a short video to the official account. 小视频消息 (接收普通消息) */
export interface ShortvideoMessage extends MessageHeader {
  readonly MsgType: 'shortvideo'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
  /** Media id of the thumbnail of the video. */
  readonly ThumbMediaId: string
  /** Data id of the article. Only when the message came from an article. */
  readonly MsgDataId?: string
  /** Place of the article, counted from 1. Only when the message came from an article. */
  readonly Idx?: number
}

/** The user sends a location to the official account. 地理位置消息 (接收普通消息) */
export interface LocationMessage extends MessageHeader {
  readonly MsgType: 'location'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Latitude in degrees. */
  readonly Location_X: number
  /** Longitude in degrees. */
  readonly Location_Y: number
  /** Zoom level of the map. */
  readonly Scale: number
  /** Address of the place in readable words. */
  readonly Label: string
  /** Data id of the article. Only when the message came from an article. */
  readonly MsgDataId?: string
  /** Place of the article, counted from 1. Only when the message came from an article. */
  readonly Idx?: number
}

/** The user sends a link to the official account. 链接消息 (接收普通消息) */
export interface LinkMessage extends MessageHeader {
  readonly MsgType: 'link'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Title of the link, file or article. */
  readonly Title: string
  /** Description shown with the title. */
  readonly Description: string
  /** Address of the page the link leads to. */
  readonly Url: string
  /** Data id of the article. Only when the message came from an article. */
  readonly MsgDataId?: string
  /** Place of the article, counted from 1. Only when the message came from an article. */
  readonly Idx?: number
}

/** The user sends a file to the official account (sent in practice, not documented). 文件消息 (no official page found) No official page confirms it. */
export interface FileMessage extends MessageHeader {
  readonly MsgType: 'file'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Title of the link, file or article. */
  readonly Title: string
  /** Description shown with the title. */
  readonly Description?: string
  /** Opaque key of the file. */
  readonly FileKey?: string
  /** MD5 hash of the file. */
  readonly FileMd5?: string
  /** Size of the file in bytes. */
  readonly FileTotalLen?: number
}

/** An IoT device sends data to the official account (retired). 设备消息 (no official page found) No official page confirms it. */
export interface DeviceTextMessage extends MessageHeader {
  readonly MsgType: 'device_text'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Type of the device, which is an account id. */
  readonly DeviceType: string
  /** Id of the IoT device. */
  readonly DeviceID: string
  /** Id of the session, to be sent back in the reply. */
  readonly SessionID?: string
  /** Bytes of the device, in Base64. */
  readonly Content?: string
  /** OpenID of the user concerned. */
  readonly OpenID: string
}

/** The user follows the official account, plainly or through a parametric QR code. 关注事件 (接收事件推送) */
export interface SubscribeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** `qrscene_` and the scene value after a follow by parametric QR code. Absent on a plain follow. */
  readonly EventKey?: string
  /** Ticket of the QR code. */
  readonly Ticket?: string
}

/** The user unfollows the official account; a reply is never delivered. 取消关注事件 (接收事件推送) */
export interface UnsubscribeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'unsubscribe'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey?: string
}

/** A user who already follows the account scans a parametric QR code. 扫描带参数二维码事件 (接收事件推送) */
export interface ScanEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'SCAN'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Scene value without the prefix `qrscene_`: a 32-bit unsigned integer or a string. */
  readonly EventKey: string
  /** Ticket of the QR code. */
  readonly Ticket: string
}

/** The user's location is reported on entering the chat, or every 5 seconds while in it. 上报地理位置事件 (接收事件推送) */
export interface LocationEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'LOCATION'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Latitude in degrees. */
  readonly Latitude: number
  /** Longitude in degrees. */
  readonly Longitude: number
  /** Accuracy of the location in metres. */
  readonly Precision: number
}

/** The user taps a menu item of type click. 点击菜单拉取消息事件 (接收事件推送) */
export interface ClickEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'CLICK'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Key of the tapped menu item. */
  readonly EventKey: string
}

/** The user taps a menu item that opens a link. 点击菜单跳转链接事件 (自定义菜单事件推送) */
export interface ViewEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'VIEW'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** URL that the tapped menu item opens. */
  readonly EventKey: string
  /** Id of the menu, or of the rule of a personalised menu. */
  readonly MenuId?: string
}

/** The user scans a code through a menu item. 扫码推事件 (自定义菜单事件推送) */
export interface ScancodePushEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'scancode_push'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
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
}

/** The user scans a code through a menu item that shows a waiting hint. 扫码推事件且弹出提示框 (自定义菜单事件推送) */
export interface ScancodeWaitmsgEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'scancode_waitmsg'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
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
}

/** The user takes and sends photos through a menu item that opens the system camera. 弹出系统拍照发图 (自定义菜单事件推送) */
export interface PicSysphotoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'pic_sysphoto'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The pictures sent through the menu item. */
  readonly SendPicsInfo: {
    /** Number of entries in the list. */
    readonly Count: number
    /** The list of pictures. Its `<item>` child repeats. */
    readonly PicList: {
      /** One picture of the list. The `<item>` element repeats. */
      readonly item?: ReadonlyArray<{
        /** MD5 hash of the picture. */
        readonly PicMd5Sum?: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
}

/** The user sends pictures through a menu item that offers camera or album. 弹出拍照或者相册发图 (自定义菜单事件推送) */
export interface PicPhotoOrAlbumEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'pic_photo_or_album'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The pictures sent through the menu item. */
  readonly SendPicsInfo: {
    /** Number of entries in the list. */
    readonly Count: number
    /** The list of pictures. Its `<item>` child repeats. */
    readonly PicList: {
      /** One picture of the list. The `<item>` element repeats. */
      readonly item?: ReadonlyArray<{
        /** MD5 hash of the picture. */
        readonly PicMd5Sum?: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
}

/** The user sends pictures through a menu item that opens the WeChat album picker. 弹出微信相册发图器 (自定义菜单事件推送) */
export interface PicWeixinEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'pic_weixin'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The pictures sent through the menu item. */
  readonly SendPicsInfo: {
    /** Number of entries in the list. */
    readonly Count: number
    /** The list of pictures. Its `<item>` child repeats. */
    readonly PicList: {
      /** One picture of the list. The `<item>` element repeats. */
      readonly item?: ReadonlyArray<{
        /** MD5 hash of the picture. */
        readonly PicMd5Sum?: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
}

/** The user sends a location through a menu item that opens the location picker. 弹出地理位置选择器 (自定义菜单事件推送) */
export interface LocationSelectEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'location_select'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
  /** The location the user chose. */
  readonly SendLocationInfo: {
    /** X coordinate of the chosen location, as text. */
    readonly Location_X: number
    /** Y coordinate of the chosen location, as text. */
    readonly Location_Y: number
    /** Zoom level of the map. */
    readonly Scale: string
    /** Address of the place in readable words. */
    readonly Label: string
    /** Name of the point of interest. May be empty. */
    readonly Poiname: string
    readonly [field: string]: unknown
  }
}

/** The user taps a menu item that opens a mini program. 点击菜单跳转小程序事件 (自定义菜单事件推送) */
export interface ViewMiniprogramEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'view_miniprogram'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Page path in the 小程序 that the menu item opens. */
  readonly EventKey: string
  /** Id of the menu, or of the rule of a personalised menu. */
  readonly MenuId: string
}

/** The job that publishes a draft ends, well or badly. 发布结果 (发布草稿, 发布结果的事件推送) */
export interface PublishjobfinishEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'PUBLISHJOBFINISH'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Outcome of the publish job. */
  readonly PublishEventInfo: {
    /** Id of the publish job. The sample carries it as a bare number. */
    readonly publish_id: string
    /** `0` ok, `1` publishing, `2` originality failed, `3` failed, `4` platform rejected, `5` user deleted all, `6` platform banned all. */
    readonly publish_status: number
    /** Id of the article, given when it is published. */
    readonly article_id?: string
    /** The published articles. Its `<item>` child repeats. */
    readonly article_detail?: {
      /** Number of published articles. */
      readonly count?: number
      /** One published article. The `<item>` element repeats. */
      readonly item?: ReadonlyArray<{
        /** Place of the article, counted from 1. */
        readonly idx?: number
        /** Permanent URL of the article. */
        readonly article_url?: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    /** Place of a rejected article, counted from 1. The element repeats. */
    readonly fail_idx?: readonly string[]
    readonly [field: string]: unknown
  }
}

/** A customer-service session is opened. 客服接入会话 (会话控制) */
export interface KfCreateSessionEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'kf_create_session'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Account of the 客服 in the session. */
  readonly KfAccount: string
  /** Source of the session. Not sent in every version. */
  readonly Source?: string
}

/** A customer-service session is closed. 客服关闭会话 (会话控制) */
export interface KfCloseSessionEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'kf_close_session'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Account of the 客服 in the session. */
  readonly KfAccount: string
  /** Tells who closed the session. */
  readonly CloseType?: string
}

/** A customer-service session is handed over to another account. 客服转接会话 (会话控制) */
export interface KfSwitchSessionEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'kf_switch_session'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Account of the 客服 the session came from. */
  readonly FromKfAccount: string
  /** Account of the 客服 the session moved to. */
  readonly ToKfAccount: string
}

/** The user binds an IoT device (retired). 设备绑定事件 (no official page found) No official page confirms it. */
export interface DeviceBindEvent extends EventHeader {
  readonly MsgType: 'device_event'
  readonly Event: 'bind'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Type of the device, which is an account id. */
  readonly DeviceType: string
  /** Id of the IoT device. */
  readonly DeviceID: string
  /** Id of the session, to be sent back in the reply. */
  readonly SessionID?: string
  /** Bytes of the device, in Base64. */
  readonly Content?: string
  /** OpenID of the user concerned. */
  readonly OpenID: string
}

/** The user unbinds an IoT device (retired). 设备解绑事件 (no official page found) No official page confirms it. */
export interface DeviceUnbindEvent extends EventHeader {
  readonly MsgType: 'device_event'
  readonly Event: 'unbind'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Type of the device, which is an account id. */
  readonly DeviceType: string
  /** Id of the IoT device. */
  readonly DeviceID: string
  /** Id of the session, to be sent back in the reply. */
  readonly SessionID?: string
  /** Bytes of the device, in Base64. */
  readonly Content?: string
  /** OpenID of the user concerned. */
  readonly OpenID: string
}

/** The user subscribes to the status of an IoT device (retired). 订阅设备状态 (no official page found) No official page confirms it. */
export interface DeviceSubscribeStatusEvent extends EventHeader {
  readonly MsgType: 'device_event'
  readonly Event: 'subscribe_status'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Type of the device, which is an account id. */
  readonly DeviceType: string
  /** Id of the IoT device. */
  readonly DeviceID: string
  /** `0` for unsubscribe, `1` for subscribe. */
  readonly OpType: number
  /** OpenID of the user concerned. */
  readonly OpenID: string
}

/** The user unsubscribes from the status of an IoT device (retired). 退订设备状态 (no official page found) No official page confirms it. */
export interface DeviceUnsubscribeStatusEvent extends EventHeader {
  readonly MsgType: 'device_event'
  readonly Event: 'unsubscribe_status'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Type of the device, which is an account id. */
  readonly DeviceType: string
  /** Id of the IoT device. */
  readonly DeviceID: string
  /** `0` for unsubscribe, `1` for subscribe. */
  readonly OpType: number
  /** OpenID of the user concerned. */
  readonly OpenID: string
}

/** The user shakes the phone near a beacon (retired). 摇一摇周边事件 (no official page found) */
export interface ShakearoundUserShakeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'ShakearoundUserShake'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The beacon nearest to the user. */
  readonly ChosenBeacon: {
    /** UUID that the beacon sends. */
    readonly Uuid: string
    /** Major number of the beacon. */
    readonly Major: number
    /** Minor number of the beacon. */
    readonly Minor: number
    /** Distance to the beacon in metres. */
    readonly Distance: number
    readonly [field: string]: unknown
  }
  /** The other beacons nearby. Its `<AroundBeacon>` child repeats. */
  readonly AroundBeacons?: {
    /** One other beacon, with `Uuid`, `Major`, `Minor` and `Distance`. The element repeats. */
    readonly AroundBeacon?: ReadonlyArray<{
      /** UUID of the beacon. */
      readonly Uuid: string
      /** Major number of the beacon. */
      readonly Major: number
      /** Minor number of the beacon. */
      readonly Minor: number
      /** Distance to the user in metres. */
      readonly Distance: number
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** The user connects to the merchant's Wi-Fi (retired). Wi-Fi连网成功事件 (no official page found) */
export interface WifiConnectedEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'WifiConnected'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When the connection was made, in seconds since 1970. */
  readonly ConnectTime: number
  /** When it expires, in seconds since 1970. */
  readonly ExpireTime: number
  /** Id of the Wi-Fi vendor. */
  readonly VendorId: string
  /** Id of the place that offers the Wi-Fi. */
  readonly PlaceId: string
  /** BSSID of the access point. */
  readonly DeviceNo: string
}

/** The audit of a shop ends (retired). 门店审核结果 (no official page found) */
export interface PoiCheckNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'poi_check_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id the merchant itself gave to the shop. */
  readonly UniqId: string
  /** Id of the shop (门店). */
  readonly PoiId: string
  /** Outcome: `succ` or `fail`. */
  readonly Result: string
  /** Message that goes with the result. */
  readonly Msg: string
}

/** The user opens the product page by scanning a product (retired). 打开商品主页事件 (no official page found) */
export interface UserScanProductEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Standard the product code follows. */
  readonly KeyStandard: string
  /** Code of the product. */
  readonly KeyStr: string
  /** Name of the country. */
  readonly Country?: string
  /** Name of the province. */
  readonly Province?: string
  /** Name of the city (市). */
  readonly City?: string
  /** `0` for unknown, `1` for male, `2` for female. */
  readonly Sex?: number
  /** Code of the scene of the scan. */
  readonly Scene?: number
}

/** The user enters the account's chat from the product page (retired). 商品主页进入公众号会话 (no official page found) */
export interface UserScanProductEnterSessionEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product_enter_session'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Standard the product code follows. */
  readonly KeyStandard: string
  /** Code of the product. */
  readonly KeyStr: string
}

/** The region of a product scan is sent afterwards (retired). 扫商品地理位置异步推送 (no official page found) */
export interface UserScanProductAsyncEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product_async'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Standard the product code follows. */
  readonly KeyStandard: string
  /** Code of the product. */
  readonly KeyStr: string
  /** Code of the user's region. */
  readonly RegionCode: string
}

/** The audit of a product ends (retired). 商品审核结果 (no official page found) */
export interface UserScanProductVerifyActionEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product_verify_action'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Standard the product code follows. */
  readonly KeyStandard: string
  /** Code of the product. */
  readonly KeyStr: string
  /** Outcome: `succ` or `fail`. */
  readonly Result: string
  /** Reason for the result. */
  readonly ReasonMsg?: string
}

/** The user follows the official account from the product page (retired). 商品主页关注公众号 (no official page found) */
export interface SubscribeScanProductEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_scan_product'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Key the developer gave to the menu item, card button or QR scene. May be empty. */
  readonly EventKey: string
}

/** The developer sends a test push from the console's debugging tool. 调试事件 (消息加解密说明) */
export interface DebugDemoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'debug_demo'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Free text typed in the debugging tool. */
  readonly debug_str: string
}

/** A user who authorised the account changes the profile. 授权用户资料变更 (服务端/事件通知, 授权用户信息变更 authorized_user_information_changes) */
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

/** The user takes back the authorisation of some data. 授权用户资料撤回 (服务端/事件通知, 授权用户信息变更 authorized_user_information_changes) */
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

/** A user who authorised the account closes the WeChat account. 授权用户注销 (服务端/事件通知, 授权用户信息变更 authorized_user_information_changes) */
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

/** The account's yearly verification is due for renewal. 年审通知 (微信认证事件推送) */
export interface AnnualRenewEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'annual_renew'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When it expires, in seconds since 1970. */
  readonly ExpiredTime: number
}

/** The verification of the account's name fails. 名称认证失败 (微信认证事件推送) */
export interface NamingVerifyFailEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'naming_verify_fail'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When it failed, in seconds since 1970. */
  readonly FailTime: number
  /** Reason: `customer_refused` or `customer_limit_exceed` in a customer handover, free text elsewhere. */
  readonly FailReason: string
}

/** The verification of the account's name succeeds. 名称认证成功 (微信认证事件推送) */
export interface NamingVerifySuccessEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'naming_verify_success'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When it expires, in seconds since 1970. */
  readonly ExpiredTime: number
}

/** The verification of the account's qualification fails. 资质认证失败 (微信认证事件推送) */
export interface QualificationVerifyFailEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'qualification_verify_fail'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When it failed, in seconds since 1970. */
  readonly FailTime: number
  /** Reason: `customer_refused` or `customer_limit_exceed` in a customer handover, free text elsewhere. */
  readonly FailReason: string
}

/** The verification of the account's qualification succeeds. 资质认证成功 (微信认证事件推送) */
export interface QualificationVerifySuccessEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'qualification_verify_success'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When it expires, in seconds since 1970. */
  readonly ExpiredTime: number
}

/** The account's verification has expired. 认证过期失效通知 (微信认证事件推送) */
export interface VerifyExpiredEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'verify_expired'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When it expires, in seconds since 1970. */
  readonly ExpiredTime: number
}

/** The fee for the verification of the account (微信认证) has been paid. 微信认证支付成功 (微信开放社区：能不能补充一下wx_verify_pay_succ这个事件的相关文档描述？) No official page confirms it. */
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

/** The audit of a shop newly created on the map ends. 地图创建门店审核结果 */
export interface CreateMapPoiAuditInfoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'create_map_poi_audit_info'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the audit, 64-bit, as text. */
  readonly audit_id: string
  /** Status code, `0` for ok. */
  readonly status: number
  /** Id of the place on the map. */
  readonly map_poi_id: string
  /** Name of the company or person, or of what is audited. */
  readonly name: string
  /** Address of the place. */
  readonly address: string
  /** Longitude in degrees. */
  readonly longitude: number
  /** Latitude in degrees. */
  readonly latitude: number
  /** Remark that goes with the audit. */
  readonly sh_remark: string
}

/** The audit of a shop's mini program (门店小程序) ends. 创建门店小程序审核结果 (微信门店小程序接口文档) */
export interface ApplyMerchantAuditInfoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'apply_merchant_audit_info'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the audit. */
  readonly audit_id: string
  /** Result of the audit: `1` passed, `2` in progress, `3` failed, `4` refused by the administrator. */
  readonly status: number
  /** Why the audit failed; empty or absent if it did not. */
  readonly reason?: string
}

/** The audit of a shop that was added to 门店小程序 ends. 创建门店审核结果 (微信门店小程序接口文档) */
export interface AddStoreAuditInfoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'add_store_audit_info'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the audit. */
  readonly audit_id: string
  /** Result of the audit, as a number. */
  readonly status: number
  /** Why the audit failed; empty or absent if it did not. */
  readonly reason?: string
  /** Whether the shop was moved from 门店管理, as a number; empty in a real push. */
  readonly is_upgrade?: number
  /** Id of the shop. */
  readonly poiid: string
}

/** The audit of a shop's changed pictures ends. 修改门店图片审核结果 (微信门店小程序接口文档) */
export interface ModifyStoreAuditInfoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'modify_store_audit_info'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the audit. */
  readonly audit_id: string
  /** Result of the audit, as a number. */
  readonly status: number
  /** Why the audit failed; empty or absent if it did not. */
  readonly reason?: string
}

/** The audit of a sub-merchant for cards ends. 子商户审核事件 */
export interface CardMerchantCheckResultEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'card_merchant_check_result'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Id of the sub-merchant (子商户). */
  readonly MerchantId: string
  /** `1` when the check is passed, `0` when not. */
  readonly IsPass: number
  /** Reason for the outcome. */
  readonly Reason?: string
}

/** A card template is rejected by the audit. 卡券审核未通过 (卡券事件推送) */
export interface CardNotPassCheckEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'card_not_pass_check'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Reason why the card was rejected. */
  readonly RefuseReason: string
}

/** A card template passes the audit. 卡券审核通过 (卡券事件推送) */
export interface CardPassCheckEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'card_pass_check'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
}

/** The stock of a card runs low or out. 库存报警事件 (卡券事件推送) */
export interface CardSkuRemindEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'card_sku_remind'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Text of the stock alert. */
  readonly Detail: string
}

/** The user pays for a gift card. 礼品卡付款成功 (礼品卡接口文档) */
export interface GiftcardPayDoneEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'giftcard_pay_done'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shelf (货架) the gift card is sold on. */
  readonly PageId: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
}

/** The user gives a bought gift card to a friend. 礼品卡赠送 (礼品卡接口文档) */
export interface GiftcardSendToFriendEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'giftcard_send_to_friend'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shelf (货架) the gift card is sold on. */
  readonly PageId: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** `1` when the gift has been returned. */
  readonly IsReturnBack: boolean
  /** `1` when the gift was made in a group chat. */
  readonly IsChatRoom: boolean
}

/** The user accepts a gift card. 礼品卡领取成功 (礼品卡接口文档) */
export interface GiftcardUserAcceptEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'giftcard_user_accept'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the shelf (货架) the gift card is sold on. */
  readonly PageId: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** `1` when the gift was made in a group chat. */
  readonly IsChatRoom: boolean
}

/** An order changes the merchant's coupon points. 券点流水详情事件 (卡券事件推送) */
export interface CardPayOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'card_pay_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** Type of the order, such as `ORDER_TYPE_SYS_ADD`. */
  readonly OrderType: string
  /** State as a number, or as a name such as `INVOICE_REIMBURSE_INIT`. */
  readonly Status: string
  /** When the order was created, in seconds since 1970. */
  readonly CreateOrderTime: number
  /** When the payment was finished, in seconds since 1970. */
  readonly PayFinishTime: number
  /** Text that describes the order. */
  readonly Desc?: string
  /** Number of free coupon points (券点). */
  readonly FreeCoinCount: number
  /** Number of paid coupon points (券点). */
  readonly PayCoinCount: number
  /** Number of free coupon points (券点) changed. */
  readonly RefundFreeCoinCount: number
  /** Number of paid coupon points (券点) changed. */
  readonly RefundPayCoinCount: number
  /** Details of the receipt. */
  readonly ReceiptInfo?: string
  /** Memo written by the system. */
  readonly Memo?: string
}

/** Coupon points (券点) were added by an order. Libraries know it as an event; the page has the name as a `Status` of `card_pay_order`. 券点加代币成功 (卡券事件推送) No official page confirms it. */
export interface OrderStatusFinanceSuccEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'ORDER_STATUS_FINANCE_SUCC'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** Type of the order, such as `ORDER_TYPE_SYS_ADD`. */
  readonly OrderType: string
  /** State as a number, or as a name such as `INVOICE_REIMBURSE_INIT`. */
  readonly Status: string
  /** When the order was created, in seconds since 1970. */
  readonly CreateOrderTime: number
  /** When the payment was finished, in seconds since 1970. */
  readonly PayFinishTime: number
  /** Text that describes the order. */
  readonly Desc?: string
  /** Number of free coupon points (券点). */
  readonly FreeCoinCount: number
  /** Number of paid coupon points (券点). */
  readonly PayCoinCount: number
  /** Number of free coupon points (券点) changed. */
  readonly RefundFreeCoinCount: number
  /** Number of paid coupon points (券点) changed. */
  readonly RefundPayCoinCount: number
  /** Details of the receipt. */
  readonly ReceiptInfo?: string
  /** Memo written by the system. */
  readonly Memo?: string
}

/** The user submits the details that activate a membership card. 会员卡激活事件 (卡券事件推送) */
export interface SubmitMembercardUserInfoEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'submit_membercard_user_info'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the user's card. */
  readonly UserCardCode: string
}

/** The bonus or balance of a membership card changes. 会员卡内容更新事件 (卡券事件推送) */
export interface UpdateMemberCardEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'update_member_card'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the user's card. */
  readonly UserCardCode: string
  /** Change in bonus points (积分). */
  readonly ModifyBonus?: number
  /** Change in balance, in cents (分). */
  readonly ModifyBalance?: number
}

/** A card of the user is redeemed. 核销卡券事件 (卡券事件推送) */
export interface UserConsumeCardEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_consume_card'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the user's card. */
  readonly UserCardCode: string
  /** Channel through which the card was redeemed, such as `FROM_API`. */
  readonly ConsumeSource: string
  /** Id of the shop (门店). */
  readonly LocationId?: number
  /** Name of the shop (门店). */
  readonly LocationName?: string
  /** OpenID of the staff member who redeemed the card. */
  readonly StaffOpenId?: string
  /** Verification code typed by the user. */
  readonly VerifyCode?: string
  /** Amount typed by the user. */
  readonly RemarkAmount?: string
  /** Scene value, kept for statistics. */
  readonly OuterId?: string
  /** Scene string, kept for statistics. */
  readonly OuterStr?: string
}

/** The user deletes a card. 删除卡券事件 (卡券事件推送) */
export interface UserDelCardEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_del_card'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the user's card. */
  readonly UserCardCode: string
}

/** The user enters the official account's chat from a card. 从卡券进入公众号会话事件 (卡券事件推送) */
export interface UserEnterSessionFromCardEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_enter_session_from_card'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the user's card. */
  readonly UserCardCode: string
}

/** The user receives a card. 领取卡券事件 (投放卡券) */
export interface UserGetCardEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_get_card'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the user's card. */
  readonly UserCardCode: string
  /** Code the card had before it was gifted. */
  readonly OldUserCardCode?: string
  /** UnionID of the user, when available. */
  readonly UnionId?: string
  /** `1` when the card was gifted by a friend. */
  readonly IsGiveByFriend: number
  /** OpenID of the giver of the card. */
  readonly FriendUserName?: string
  /** `1` when a membership card (会员卡) was restored. */
  readonly IsRestoreMemberCard?: number
  /** `1` when a friend recommended the card to the user. */
  readonly IsRecommendByFriend?: number
  /** Scene value, kept for statistics. */
  readonly OuterId?: string
  /** Scene string, kept for statistics. */
  readonly OuterStr?: string
}

/** The user gives a card to someone else. 转赠卡券事件 (卡券事件推送) */
export interface UserGiftingCardEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_gifting_card'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the user's card. */
  readonly UserCardCode: string
  /** OpenID of the giver of the card. */
  readonly FriendUserName: string
  /** `1` when the gift has been returned. */
  readonly IsReturnBack: boolean
  /** `1` when the gift was made in a group chat. */
  readonly IsChatRoom: boolean
}

/** The user pays a bill through the pay entry of a card. 买单事件 (创建卡券) */
export interface UserPayFromPayCellEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_pay_from_pay_cell'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the user's card. */
  readonly UserCardCode: string
  /** Transaction id of the payment. */
  readonly TransId?: string
  /** Id of the shop (门店). */
  readonly LocationId?: number
  /** Name of the shop (门店). */
  readonly LocationName?: string
  /** Amount actually paid, in cents (分). */
  readonly Fee: number
  /** Amount that was due, in cents (分). */
  readonly OriginalFee: number
}

/** The user opens a membership card. 进入会员卡事件 (卡券事件推送) */
export interface UserViewCardEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_view_card'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the user's card. */
  readonly UserCardCode: string
  /** Scene value, kept for statistics. */
  readonly OuterId?: string
  /** Scene string, kept for statistics. */
  readonly OuterStr?: string
}

/** A mass send job ends. 群发结果 (群发接口和原创校验) */
export interface MasssendjobfinishEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'MASSSENDJOBFINISH'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** 64-bit id of the send job or message, as text. Some pushes spell the name with a capital `D`, as here. */
  readonly MsgID: string
  /** `send success`, `send fail` or `err(num)`: `10001` advertising, `20001` politics, `20002` porn, `20004` society, `20006` crime, `20008` fraud, `20013` copyright, `21000` other, `22000` mutual promotion, `30001` to `30003` originality, `40001` and `40002` review. */
  readonly Status: string
  /** Number of followers in the audience. */
  readonly TotalCount: number
  /** Followers left after filtering: `SentCount` plus `ErrorCount`. */
  readonly FilterCount: number
  /** Number of followers the message was delivered to. */
  readonly SentCount: number
  /** Number of followers the message failed to reach. */
  readonly ErrorCount: number
  /** Result of the originality check (原创校验). */
  readonly CopyrightCheckResult?: {
    /** Number of entries in the list. */
    readonly Count: number
    /** `1` for not a reprint, `2` for a reprint that is allowed, `3` for a reprint that is forbidden. */
    readonly CheckState: number
    /** Holds the results per article; its child `<item>` repeats. */
    readonly ResultList: {
      /** One entry of the list; may repeat. The element name is in lower case. */
      readonly item: ReadonlyArray<{
        /** Index of the article within the message. */
        readonly ArticleIdx: number
        /** State of the user's own originality declaration, as a number. */
        readonly UserDeclareState: number
        /** State of the system's check, as a number. */
        readonly AuditState: number
        /** Address of the similar original article. */
        readonly OriginalArticleUrl: string
        /** Type of the original article, as a number. */
        readonly OriginalArticleType: number
        /** `1` if the article may be reprinted, `0` if not. */
        readonly CanReprint: number
        /** `1` if the content has to be replaced, `0` if not. */
        readonly NeedReplaceContent: number
        /** `1` if the source of the reprint has to be shown, `0` if not. */
        readonly NeedShowReprintSource: number
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
  /** Holds the addresses of the articles sent. */
  readonly ArticleUrlResult?: {
    /** Number of entries in the list. */
    readonly Count: number
    /** Holds the results per article; its child `<item>` repeats. */
    readonly ResultList: {
      /** One entry of the list; may repeat. The element name is in lower case. */
      readonly item: ReadonlyArray<{
        /** Index of the article within the message. */
        readonly ArticleIdx: number
        /** Address of the article. */
        readonly ArticleUrl: string
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
}

/** The delivery of a template message ends, well or badly. 模板消息送达结果 (模板消息接口) */
export interface TemplatesendjobfinishEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'TEMPLATESENDJOBFINISH'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** 64-bit id of the send job or message, as text. Some pushes spell the name with a capital `D`, as here. */
  readonly MsgID: string
  /** Outcome of the delivery: `success`, `failed:user block` or `failed: system failed`. */
  readonly Status: string
}

/** The issuing of an electronic invoice gives a result. 电子发票开票结果 */
export interface CloudInvoiceInvoiceresultEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'cloud_invoice_invoiceresult_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Status code, `0` for ok. */
  readonly status: number
  /** Serial number of the invoice request (发票请求流水号). */
  readonly fpqqlsh: string
  /** Taxpayer id (纳税人识别号). */
  readonly nsrsbh: string
}

/** The user submits an invoice title to the merchant. 用户提交发票抬头 */
export interface SubmitInvoiceTitleEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'submit_invoice_title'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Kind of invoice title (发票抬头). */
  readonly title_type: string
  /** Text of the invoice title (发票抬头). */
  readonly title: string
  /** Tax number that belongs to the invoice title. */
  readonly tax_no?: string
  /** Phone number, of the invoice title or of the agent. */
  readonly phone?: string
  /** Address that belongs to the invoice title. */
  readonly addr?: string
  /** Bank that belongs to the invoice title. */
  readonly bank_type?: string
  /** Bank account that belongs to the invoice title. */
  readonly bank_no?: string
  /** Pass-through text, handed back as it was given. */
  readonly attach?: string
}

/** The status of an invoice in the user's card wallet changes. 发票状态更新 */
export interface UpdateInvoiceStatusEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'update_invoice_status'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the card template (卡券). */
  readonly CardId: string
  /** Code of the invoice card. */
  readonly Code: string
  /** State as a number, or as a name such as `INVOICE_REIMBURSE_INIT`. */
  readonly Status?: string
}

/** The user authorises the issuing of an invoice for an order. 用户授权开票 (礼品卡接口文档) */
export interface UserAuthorizeInvoiceEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_authorize_invoice'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the order whose authorisation succeeded. */
  readonly SuccOrderId?: string
  /** Id of the order whose authorisation failed. */
  readonly FailOrderId?: string
  /** Who or what caused it. `DELETE_BY_TRANSFER` when a customer is removed by on-job handover (在职继承). */
  readonly Source: string
}

/** The user scans the QR code of a shopping guide. 顾问二维码扫码事件 */
export interface GuideQrcodeScanEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'guide_qrcode_scan_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Holds the scan: the guide (导购), the user, the action and the QR code's extra data. */
  readonly GuideScanEvent: {
    /** WeChat id of the guide (导购). */
    readonly qrcode_guide_account: string
    /** OpenID of the guide (导购). */
    readonly qrcode_guide_openid?: string
    /** OpenID of the person this push is about. */
    readonly openid: string
    /** Code of the action, such as `add_follow` or `11`. */
    readonly action: number
    /** Extra information carried by the QR code. */
    readonly qrcode_info?: string
    readonly [field: string]: unknown
  }
}

/** An invitation to become a shopping guide (顾问) of the account has a result. 添加顾问结果 (shopping-guide.addGuideAcct) */
export interface GuideInviteResultEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'guide_invite_result_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Holds the guide (顾问) and the result. */
  readonly GuideInviteEvent: {
    /** WeChat id of the guide (顾问), if the request had it. */
    readonly guide_account?: string
    /** OpenID or unionid of the guide (顾问), if the request had it. */
    readonly guide_openid?: string
    /** Always `1`. */
    readonly invite_result: number
    readonly [field: string]: unknown
  }
}

/** A buyer pays for an order in the WeChat shop (retired). 微信小店订单付款通知 (微信门店接口) */
export interface MerchantOrderEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'merchant_order'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** State of the order, as a number. */
  readonly OrderStatus: number
  /** Id of the product ordered. */
  readonly ProductId: string
  /** SKU as text, such as `10001:1000012;10002:100021`. */
  readonly SkuInfo: string
}

/** The user changes a message subscription in the settings. 订阅通知管理事件 (订阅通知接口) */
export interface SubscribeMsgChangeEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_change_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Holds the changes the user made on the management page. XML pushes only. */
  readonly SubscribeMsgChangeEvent: {
    /** Results per template. In JSON it is at the top level and may be an array or a single object. */
    readonly List: ReadonlyArray<{
      /** Id of the template used. */
      readonly TemplateId: string
      /** The user's choice: `accept` or `reject`. */
      readonly SubscribeStatusString: string
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** The user answers the popup that asks to subscribe to messages. 订阅通知弹窗事件 (订阅通知接口) */
export interface SubscribeMsgPopupEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_popup_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Holds the user's answers to the popup. XML pushes only. */
  readonly SubscribeMsgPopupEvent: {
    /** Results per template. In JSON it is at the top level and may be an array or a single object. */
    readonly List: ReadonlyArray<{
      /** Id of the template used. */
      readonly TemplateId: string
      /** The user's choice: `accept` or `reject`. */
      readonly SubscribeStatusString: string
      /** Scene of the popup: `1` for a popup, `2` for an article. */
      readonly PopupScene: number
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** The sending of a subscription message ends, well or badly. 订阅通知发送结果 (订阅通知接口) */
export interface SubscribeMsgSentEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_sent_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Holds the results of sending. XML pushes only. */
  readonly SubscribeMsgSentEvent: {
    /** Results per template. In JSON it is at the top level and may be an array or a single object. */
    readonly List: ReadonlyArray<{
      /** Id of the template used. */
      readonly TemplateId: string
      /** 64-bit id of the send job or message, as text. Some pushes spell the name with a capital `D`, as here. */
      readonly MsgID?: string
      /** Result code of the delivery. */
      readonly ErrorCode: number
      /** Result of the delivery in words, such as `success`. */
      readonly ErrorStatus: string
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** Every push of official-account that the catalogue knows, by its key. */
export interface Known {
  readonly 'text': TextMessage
  readonly 'image': ImageMessage
  readonly 'voice': VoiceMessage
  readonly 'video': VideoMessage
  readonly 'shortvideo': ShortvideoMessage
  readonly 'location': LocationMessage
  readonly 'link': LinkMessage
  readonly 'file': FileMessage
  readonly 'device_text': DeviceTextMessage
  readonly 'event.subscribe': SubscribeEvent
  readonly 'event.unsubscribe': UnsubscribeEvent
  readonly 'event.SCAN': ScanEvent
  readonly 'event.LOCATION': LocationEvent
  readonly 'event.CLICK': ClickEvent
  readonly 'event.VIEW': ViewEvent
  readonly 'event.scancode_push': ScancodePushEvent
  readonly 'event.scancode_waitmsg': ScancodeWaitmsgEvent
  readonly 'event.pic_sysphoto': PicSysphotoEvent
  readonly 'event.pic_photo_or_album': PicPhotoOrAlbumEvent
  readonly 'event.pic_weixin': PicWeixinEvent
  readonly 'event.location_select': LocationSelectEvent
  readonly 'event.view_miniprogram': ViewMiniprogramEvent
  readonly 'event.PUBLISHJOBFINISH': PublishjobfinishEvent
  readonly 'event.kf_create_session': KfCreateSessionEvent
  readonly 'event.kf_close_session': KfCloseSessionEvent
  readonly 'event.kf_switch_session': KfSwitchSessionEvent
  readonly 'device_event.bind': DeviceBindEvent
  readonly 'device_event.unbind': DeviceUnbindEvent
  readonly 'device_event.subscribe_status': DeviceSubscribeStatusEvent
  readonly 'device_event.unsubscribe_status': DeviceUnsubscribeStatusEvent
  readonly 'event.ShakearoundUserShake': ShakearoundUserShakeEvent
  readonly 'event.WifiConnected': WifiConnectedEvent
  readonly 'event.poi_check_notify': PoiCheckNotifyEvent
  readonly 'event.user_scan_product': UserScanProductEvent
  readonly 'event.user_scan_product_enter_session': UserScanProductEnterSessionEvent
  readonly 'event.user_scan_product_async': UserScanProductAsyncEvent
  readonly 'event.user_scan_product_verify_action': UserScanProductVerifyActionEvent
  readonly 'event.subscribe_scan_product': SubscribeScanProductEvent
  readonly 'event.debug_demo': DebugDemoEvent
  readonly 'event.user_info_modified': UserInfoModifiedEvent
  readonly 'event.user_authorization_revoke': UserAuthorizationRevokeEvent
  readonly 'event.user_authorization_cancellation': UserAuthorizationCancellationEvent
  readonly 'event.annual_renew': AnnualRenewEvent
  readonly 'event.naming_verify_fail': NamingVerifyFailEvent
  readonly 'event.naming_verify_success': NamingVerifySuccessEvent
  readonly 'event.qualification_verify_fail': QualificationVerifyFailEvent
  readonly 'event.qualification_verify_success': QualificationVerifySuccessEvent
  readonly 'event.verify_expired': VerifyExpiredEvent
  readonly 'event.wx_verify_pay_succ': WxVerifyPaySuccEvent
  readonly 'event.wx_verify_dispatch': WxVerifyDispatchEvent
  readonly 'event.create_map_poi_audit_info': CreateMapPoiAuditInfoEvent
  readonly 'event.apply_merchant_audit_info': ApplyMerchantAuditInfoEvent
  readonly 'event.add_store_audit_info': AddStoreAuditInfoEvent
  readonly 'event.modify_store_audit_info': ModifyStoreAuditInfoEvent
  readonly 'event.card_merchant_check_result': CardMerchantCheckResultEvent
  readonly 'event.card_not_pass_check': CardNotPassCheckEvent
  readonly 'event.card_pass_check': CardPassCheckEvent
  readonly 'event.card_sku_remind': CardSkuRemindEvent
  readonly 'event.giftcard_pay_done': GiftcardPayDoneEvent
  readonly 'event.giftcard_send_to_friend': GiftcardSendToFriendEvent
  readonly 'event.giftcard_user_accept': GiftcardUserAcceptEvent
  readonly 'event.card_pay_order': CardPayOrderEvent
  readonly 'event.ORDER_STATUS_FINANCE_SUCC': OrderStatusFinanceSuccEvent
  readonly 'event.submit_membercard_user_info': SubmitMembercardUserInfoEvent
  readonly 'event.update_member_card': UpdateMemberCardEvent
  readonly 'event.user_consume_card': UserConsumeCardEvent
  readonly 'event.user_del_card': UserDelCardEvent
  readonly 'event.user_enter_session_from_card': UserEnterSessionFromCardEvent
  readonly 'event.user_get_card': UserGetCardEvent
  readonly 'event.user_gifting_card': UserGiftingCardEvent
  readonly 'event.user_pay_from_pay_cell': UserPayFromPayCellEvent
  readonly 'event.user_view_card': UserViewCardEvent
  readonly 'event.MASSSENDJOBFINISH': MasssendjobfinishEvent
  readonly 'event.TEMPLATESENDJOBFINISH': TemplatesendjobfinishEvent
  readonly 'event.cloud_invoice_invoiceresult_event': CloudInvoiceInvoiceresultEvent
  readonly 'event.submit_invoice_title': SubmitInvoiceTitleEvent
  readonly 'event.update_invoice_status': UpdateInvoiceStatusEvent
  readonly 'event.user_authorize_invoice': UserAuthorizeInvoiceEvent
  readonly 'event.guide_qrcode_scan_event': GuideQrcodeScanEvent
  readonly 'event.guide_invite_result_event': GuideInviteResultEvent
  readonly 'event.merchant_order': MerchantOrderEvent
  readonly 'event.subscribe_msg_change_event': SubscribeMsgChangeEvent
  readonly 'event.subscribe_msg_popup_event': SubscribeMsgPopupEvent
  readonly 'event.subscribe_msg_sent_event': SubscribeMsgSentEvent
}
