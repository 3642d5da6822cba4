// Written by catalog/generate from catalog/messages/wecom-suite.json: change that file, then run npm run catalog.
import type { Absent, OF_PLATFORM } from '../message-parts.ts'

/** The fields that many pushes begin with, which can be read before it is known what was pushed.
 *
 * 许多推送共有的开头字段，不判断推送类型也能读取。 */
export interface WecomSuiteHeader {
  readonly [OF_PLATFORM]?: 'wecom-suite'
  /** Id of the third-party app (suite).
   *
   * 第三方应用（套件）的 ID。 */
  readonly SuiteId?: string
  /** CorpID of the company that gave the authorisation.
   *
   * 授权企业的 CorpID。 */
  readonly AuthCorpId?: string
  /** Time of the push, in seconds since 1970; in place of `CreateTime`.
   *
   * 推送的时间，Unix 时间戳（秒），用来代替 `CreateTime`。 */
  readonly TimeStamp?: number
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks).
   *
   * 接收方：公众号为原始 ID（`gh_...`），企业微信为 CorpID（套件回调的外层为 SuiteId）。 */
  readonly ToUserName?: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system.
   *
   * 发送方：成员 UserID 或关注者 OpenID；系统触发的事件为 `sys`。 */
  readonly FromUserName?: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime?: number
  /** Id of the message, 64-bit, as text (exceeds 2^53). A retried push repeats it: use it to drop duplicates.
   *
   * 消息 ID，64 位整数，以字符串表示（超过 2^53）。重试的推送沿用同一个值，可用于去重。 */
  readonly MsgId?: string
  /** Id of the app the message belongs to.
   *
   * 消息所属应用的 ID。 */
  readonly AgentID?: number
}

/** The fields of which one names the kind of a push of wecom-suite.
 *
 * 用来区分 wecom-suite 推送类型的字段。 */
export type WecomSuiteKindFields = 'MsgType' | 'InfoType' | 'msg_type' | 'event_type'

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomSuiteEventHeader extends Absent<'InfoType' | 'msg_type' | 'event_type' | 'SuiteId' | 'AuthCorpId' | 'MsgId'> {
  readonly [OF_PLATFORM]?: 'wecom-suite'
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks).
   *
   * 接收方：公众号为原始 ID（`gh_...`），企业微信为 CorpID（套件回调的外层为 SuiteId）。 */
  readonly ToUserName: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system.
   *
   * 发送方：成员 UserID 或关注者 OpenID；系统触发的事件为 `sys`。 */
  readonly FromUserName: string
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomSuiteDeviceHeader extends Absent<'MsgType' | 'InfoType' | 'event_type' | 'SuiteId' | 'AuthCorpId' | 'TimeStamp' | 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgId' | 'AgentID'> {
  readonly [OF_PLATFORM]?: 'wecom-suite'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
  }
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomSuiteNoticeHeader extends Absent<'MsgType' | 'msg_type' | 'event_type' | 'ToUserName' | 'FromUserName' | 'MsgId'> {
  readonly [OF_PLATFORM]?: 'wecom-suite'
  /** Time of the push, in seconds since 1970; in place of `CreateTime`.
   *
   * 推送的时间，Unix 时间戳（秒），用来代替 `CreateTime`。 */
  readonly TimeStamp: number
}

interface WecomSuiteCreateTime {
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
}

interface WecomSuiteAgentID {
  /** Id of the app the message belongs to.
   *
   * 消息所属应用的 ID。 */
  readonly AgentID: number
}

interface WecomSuiteTimeStamp {
  /** Time of the push, in seconds since 1970; in place of `CreateTime`.
   *
   * 推送的时间，Unix 时间戳（秒），用来代替 `CreateTime`。 */
  readonly TimeStamp: number
}

interface WecomSuiteDeviceSn {
  /** Serial number of the device.
   *
   * 设备序列号。 */
  readonly DeviceSn: string
}

interface WecomSuiteBaseInfo {
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
}

interface WecomSuiteCommand {
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    /** Kind of page on the device, such as `fa`.
     *
     * 设备上的页面类型，如 `fa`。 */
    readonly page_type: string
    /** Id of the operation.
     *
     * 操作 ID。 */
    readonly oper_id: string
    /** The openuserid of the person.
     *
     * 人员的 openuserid。 */
    readonly open_userid: string
    /** Kind of person, as a number.
     *
     * 人员类型，数字。 */
    readonly user_type: number
  }
}

interface WecomSuiteServiceCorpId {
  /** CorpID of the service provider.
   *
   * 服务商的 CorpID。 */
  readonly ServiceCorpId: string
}

interface WecomSuiteAuthCorpId {
  /** CorpID of the company that gave the authorisation.
   *
   * 授权企业的 CorpID。 */
  readonly AuthCorpId: string
}

interface WecomSuiteOptionalSuiteId {
  /** Id of the third-party app (suite).
   *
   * 第三方应用（套件）的 ID。 */
  readonly SuiteId?: string
}

interface WecomSuiteOptionalCreateTime {
  /** Creation time, in seconds since 1970. In the parameter table, not in the sample.
   *
   * 创建时间，Unix 时间戳（秒）。参数表中有此字段，示例中没有。 */
  readonly CreateTime?: number
}

interface WecomSuiteSuiteId {
  /** Id of the third-party app (suite).
   *
   * 第三方应用（套件）的 ID。 */
  readonly SuiteId: string
}

interface WecomSuiteUserID {
  /** UserID of the member.
   *
   * 成员的 UserID。 */
  readonly UserID: string
}

interface WecomSuiteOpenUserID {
  /** Provider-wide id of the member, at most 64 bytes.
   *
   * 服务商范围内的成员 ID，最长 64 字节。 */
  readonly OpenUserID: string
}

interface WecomSuiteOptionalName {
  /** Name of the member.
   *
   * 成员姓名。 */
  readonly Name?: string
}

interface WecomSuiteOptionalDepartment {
  /** Ids of the member's departments, separated by commas.
   *
   * 成员所在部门的 ID，用逗号分隔。 */
  readonly Department?: string
}

interface WecomSuiteOptionalMainDepartment {
  /** Id of the member's main department.
   *
   * 成员主部门的 ID。 */
  readonly MainDepartment?: number
}

interface WecomSuiteOptionalIsLeaderInDept {
  /** Whether the member leads each department: `0` or `1`, comma-separated, in the order of `Department`.
   *
   * 成员在各部门中是否为负责人：`0` 或 `1`，用逗号分隔，顺序与 `Department` 一致。 */
  readonly IsLeaderInDept?: string
}

interface WecomSuiteOptionalDirectLeader {
  /** UserID of each direct superior, separated by commas.
   *
   * 各直属上级的 UserID，用逗号分隔。 */
  readonly DirectLeader?: string
}

interface WecomSuiteOptionalMobile {
  /** Mobile number of the member; only with authorisation.
   *
   * 成员手机号，需要授权才能获取。 */
  readonly Mobile?: string
}

interface WecomSuiteOptionalPosition {
  /** Job title of the member, at most 64 bytes.
   *
   * 成员的职务，最长 64 字节。 */
  readonly Position?: string
}

interface WecomSuiteOptionalGender {
  /** Gender: `0` for unknown, `1` for male, `2` for female. Needs authorisation.
   *
   * 性别：`0` 未知，`1` 男，`2` 女。需要授权才能获取。 */
  readonly Gender?: number
}

interface WecomSuiteOptionalEmail {
  /** E-mail address of the member. Needs authorisation.
   *
   * 成员的邮箱。需要授权才能获取。 */
  readonly Email?: string
}

interface WecomSuiteOptionalBizMail {
  /** Company e-mail address of the member. Needs authorisation.
   *
   * 成员的企业邮箱。需要授权才能获取。 */
  readonly BizMail?: string
}

interface WecomSuiteOptionalAvatar {
  /** URL of the member's avatar.
   *
   * 成员头像的 URL。 */
  readonly Avatar?: string
}

interface WecomSuiteOptionalAlias {
  /** Alias of the member.
   *
   * 成员的别名。 */
  readonly Alias?: string
}

interface WecomSuiteOptionalTelephone {
  /** Landline number of the member.
   *
   * 成员的座机号码。 */
  readonly Telephone?: string
}

interface WecomSuiteOptionalExtAttr {
  /** Extended attributes of the member, one repeated `Item` each.
   *
   * 成员的扩展属性，每项一个 `Item`，可重复出现。 */
  readonly ExtAttr?: {
    /** One custom attribute; may repeat.
     *
     * 一项自定义属性，可重复出现。 */
    readonly Item?: ReadonlyArray<{
      /** Name of the custom attribute.
       *
       * 自定义属性的名称。 */
      readonly Name?: string
      /** Kind of attribute: `0` for text, `1` for web page.
       *
       * 属性类型：`0` 文本，`1` 网页。 */
      readonly Type?: number
    } & (
      | {
        /** Holds the value of a text attribute.
         *
         * 文本属性的内容。 */
        readonly Text: {
          /** Value of the text attribute.
           *
           * 文本属性的值。 */
          readonly Value: string
        }
        readonly Web?: never
      }
      | {
        /** Holds the content of a web page attribute.
         *
         * 网页属性的内容。 */
        readonly Web: {
          /** Title of the web page.
           *
           * 网页标题。 */
          readonly Title: string
          /** Address of the page the link leads to.
           *
           * 链接指向的页面地址。 */
          readonly Url: string
        }
        readonly Text?: never
      }
    )
    >
  }
}

interface WecomSuiteId {
  /** Id of the department.
   *
   * 部门 ID。 */
  readonly Id: number
}

interface WecomSuiteOptionalName2 {
  /** Name of the department.
   *
   * 部门名称。 */
  readonly Name?: string
}

interface WecomSuiteOptionalState {
  /** The `state` of the authorisation link.
   *
   * 授权链接中的 `state` 参数。 */
  readonly State?: string
}

interface WecomSuiteOptionalExtraInfo {
  /** Extra data that depends on the scenario.
   *
   * 附加数据，因场景而异。 */
  readonly ExtraInfo?: {
    /** The 客服 accounts that were authorised.
     *
     * 已授权的客服账号。 */
    readonly AuthOpenKfIdList: {
      /** Id of a 客服 account that is authorised; may repeat.
       *
       * 已授权的客服账号 ID，可重复出现。 */
      readonly OpenKfId?: readonly string[]
    }
  }
}

interface WecomSuiteOptionalAuthCorpId {
  /** CorpID of the company that gave the authorisation.
   *
   * 授权企业的 CorpID。 */
  readonly AuthCorpId?: string
}

interface WecomSuiteOptionalOpenUserID {
  /** Provider-wide id of the member, at most 64 bytes.
   *
   * 服务商范围内的成员 ID，最长 64 字节。 */
  readonly OpenUserID?: string
}

interface WecomSuiteExternalUserID {
  /** Id of the external contact (外部联系人).
   *
   * 外部联系人的 ID。 */
  readonly ExternalUserID: string
}

interface WecomSuiteOptionalChatId {
  /** Id of the group chat.
   *
   * 群聊 ID。 */
  readonly ChatId?: string
}

interface WecomSuiteToken {
  /** One-time token for the pull API to call next; short-lived (10 minutes).
   *
   * 一次性 token，用于接下来的拉取接口，有效期短（10 分钟）。 */
  readonly Token: string
}

interface WecomSuiteId2 {
  /** UserID of the student.
   *
   * 学生的 UserID。 */
  readonly Id: string
}

interface WecomSuiteOptionalNewId {
  /** The new userid. Only present when it was renamed.
   *
   * 新的 UserID，仅在被修改时出现。 */
  readonly NewId?: string
}

interface WecomSuiteId3 {
  /** UserID of the parent.
   *
   * 家长的 UserID。 */
  readonly Id: string
}

interface WecomSuiteId4 {
  /** UserID of the person the push is about.
   *
   * 相关人员的 UserID。 */
  readonly Id: string
}

interface WecomSuiteId5 {
  /** Id of the department.
   *
   * 部门 ID。 */
  readonly Id: string
}

interface WecomSuitePaidCorpId {
  /** CorpID of the company that buys.
   *
   * 购买企业的 CorpID。 */
  readonly PaidCorpId: string
}

interface WecomSuiteOrderId {
  /** Id of the order, up to 32 characters.
   *
   * 订单号，最长 32 个字符。 */
  readonly OrderId: string
}

interface WecomSuiteBuyerUserId {
  /** UserID of the member who placed the order.
   *
   * 下单成员的 UserID。 */
  readonly BuyerUserId: string
}

interface WecomSuiteOrderStatus {
  /** State of the order, as a number.
   *
   * 订单状态，数字。 */
  readonly OrderStatus: number
}

interface WecomSuiteAdvanceApiType {
  /** Kind of the paid API: `1` for the data API of conversation content.
   *
   * 付费接口类型：`1` 为会话内容数据接口。 */
  readonly AdvanceApiType: number
}

interface WecomSuiteChatArchiveApi {
  /** Details of the paid API for conversation archiving.
   *
   * 会话存档付费接口的详情。 */
  readonly ChatArchiveApi: {
    /** Archive edition: `2` for internal and external chats, `3` with voice calls as well.
     *
     * 存档版本：`2` 内部与外部会话，`3` 另含语音通话。 */
    readonly Edition: number
  }
}

interface WecomSuiteRegisterCode {
  /** Registration code of the promotion.
   *
   * 推广的注册码。 */
  readonly RegisterCode: string
}

interface WecomSuiteOptionalState2 {
  /** The `state` of the promotion link.
   *
   * 推广链接中的 `state` 参数。 */
  readonly State?: string
}

interface WecomSuiteTemplateId {
  /** Id of the template used.
   *
   * 所用模板的 ID。 */
  readonly TemplateId: string
}

interface WecomSuiteOptionalAppId {
  /** Id of the app that is shared.
   *
   * 被共享应用的 ID。 */
  readonly AppId?: string
}

interface WecomSuiteCorpId {
  /** CorpID of the company.
   *
   * 企业的 CorpID。 */
  readonly CorpId: string
}

interface WecomSuiteAgentId {
  /** Id of the app, as a number.
   *
   * 应用 ID，数字。 */
  readonly AgentId: number
}

interface WecomSuiteAuthType {
  /** Kind of authorisation, for example `customer_acquisition`.
   *
   * 授权类型，如 `customer_acquisition`。 */
  readonly AuthType: string
}

interface WecomSuiteOptionalState3 {
  /** Channel value of your own, set on the contact way (联系我) or 获客链接.
   *
   * “联系我”或获客链接上自定义的渠道参数。 */
  readonly State?: string
}

interface WecomSuiteOptionalWelcomeCode {
  /** Code for sending the welcome message (欢迎语); valid for 20 seconds by the API page.
   *
   * 发送欢迎语的凭证；按接口文档，20 秒内有效。 */
  readonly WelcomeCode?: string
}

interface WecomSuiteChatId {
  /** Id of the group chat.
   *
   * 群聊 ID。 */
  readonly ChatId: string
}

interface WecomSuiteId6 {
  /** Id of the tag or tag group.
   *
   * 标签或标签组的 ID。 */
  readonly Id: string
}

interface WecomSuiteTagType {
  /** `tag` for a tag, `tag_group` for a tag group.
   *
   * `tag` 为标签，`tag_group` 为标签组。 */
  readonly TagType: string
}

interface WecomSuiteLinkId {
  /** Id of the 获客链接 (customer-acquisition link).
   *
   * 获客链接 ID。 */
  readonly LinkId: string
}

/** The interface licence (接口许可) is missing or no longer valid. (接口许可失效通知, path/95716)
 *
 * 接口许可失效通知：接口许可缺失或已失效。 */
export interface WecomSuiteUnlicensedNotifyEvent extends WecomSuiteEventHeader, WecomSuiteCreateTime, WecomSuiteAgentID, Absent<'TimeStamp'> {
  readonly MsgType: 'event'
  readonly Event: 'unlicensed_notify'
}

/** The administrators of the app change. (应用管理员变更通知, path/95038)
 *
 * 应用管理员变更通知：应用管理员变更。 */
export interface WecomSuiteChangeAppAdminEvent extends WecomSuiteEventHeader, WecomSuiteCreateTime, WecomSuiteAgentID, Absent<'TimeStamp'> {
  readonly MsgType: 'event'
  readonly Event: 'change_app_admin'
}

/** A device reports raw check-in records. (考勤打卡原始数据回调, path/97214)
 *
 * 考勤打卡原始数据：设备上报考勤打卡原始数据。 */
export interface WecomSuiteDeviceCheckinDataReportEvent extends WecomSuiteEventHeader, WecomSuiteTimeStamp, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'device_checkin_data_report'
  /** Holds the check-in records, one repeated `Item` each.
   *
   * 打卡记录，每条一个 `Item`，可重复出现。 */
  readonly CheckInDataList?: {
    /** One record of the device; may repeat.
     *
     * 设备的一条记录，可重复出现。 */
    readonly Item?: ReadonlyArray<{
      /** The openuserid of the person recorded.
       *
       * 被记录人的 openuserid。 */
      readonly OpenUserId: string
      /** Kind of person: `0` for member, `1` for visitor, `2` for student.
       *
       * 人员类型：`0` 成员，`1` 访客，`2` 学生。 */
      readonly UserType: number
      /** When the person checked in, in seconds since 1970.
       *
       * 打卡时间，Unix 时间戳（秒）。 */
      readonly CheckinTime: number
    }
    >
  }
}

/** A device reports raw records of passages through a door. (门禁通行原始数据回调, path/97215)
 *
 * 门禁通行原始数据：设备上报门禁通行原始数据。 */
export interface WecomSuiteDeviceAccesscontrolDataReportEvent extends WecomSuiteEventHeader, WecomSuiteTimeStamp, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'device_accesscontrol_data_report'
  /** Holds the access records, in `Item` elements.
   *
   * 通行记录，位于各 `Item` 元素中。 */
  readonly AccessDataList: {
    /** One record of the device; may repeat.
     *
     * 设备的一条记录，可重复出现。 */
    readonly Item?: ReadonlyArray<{
      /** The openuserid of the person recorded.
       *
       * 被记录人的 openuserid。 */
      readonly OpenUserId: string
      /** Kind of person: `0` for member, `1` for visitor, `2` for student.
       *
       * 人员类型：`0` 成员，`1` 访客，`2` 学生。 */
      readonly UserType: number
      /** Time of the record, in seconds since 1970.
       *
       * 记录的时间，Unix 时间戳（秒）。 */
      readonly TimeStamp: number
      /** Direction of passage: `1` for in, `2` for out, `3` for unknown.
       *
       * 通行方向：`1` 进，`2` 出，`3` 未知。 */
      readonly PassType: number
      /** How the door was passed: `1` for face, `2` for QR code, `3` for remote, `4` for fingerprint.
       *
       * 通行方式：`1` 人脸，`2` 二维码，`3` 远程，`4` 指纹。 */
      readonly PassMethod: number
    }
    >
  }
}

/** A device reports raw body temperature records. (体温检测原始数据回调, path/97216)
 *
 * 体温检测原始数据：设备上报体温检测原始数据。 */
export interface WecomSuiteDeviceTemperatureDataReportEvent extends WecomSuiteEventHeader, WecomSuiteTimeStamp, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'device_temperature_data_report'
  /** Holds the temperature records, in `Item` elements.
   *
   * 测温记录，位于各 `Item` 元素中。 */
  readonly TemperatureDataList: {
    /** One record of the device; may repeat.
     *
     * 设备的一条记录，可重复出现。 */
    readonly Item?: ReadonlyArray<{
      /** The openuserid of the person recorded.
       *
       * 被记录人的 openuserid。 */
      readonly OpenUserId: string
      /** Kind of person: `0` for member, `1` for visitor, `2` for student.
       *
       * 人员类型：`0` 成员，`1` 访客，`2` 学生。 */
      readonly UserType: number
      /** Time of the record, in seconds since 1970.
       *
       * 记录的时间，Unix 时间戳（秒）。 */
      readonly TimeStamp: number
      /** Temperature measured, such as `36.7`.
       *
       * 测得的体温，如 `36.7`。 */
      readonly Temperature: number
      /** State, as a number.
       *
       * 状态，数字。 */
      readonly Status: number
    }
    >
  }
}

/** The device is told to open the page that takes in recognition data. (识别信息录入指令, path/96009)
 *
 * 进入识别信息录入页：通知设备打开识别信息录入页。 */
export interface WecomSuiteEnterPageCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'enter_page'
    /** Kind of page on the device, such as `fa`.
     *
     * 设备上的页面类型，如 `fa`。 */
    readonly page_type: string
    /** Id of the operation.
     *
     * 操作 ID。 */
    readonly oper_id: string
    /** The openuserid of the person.
     *
     * 人员的 openuserid。 */
    readonly open_userid: string
    /** Kind of person, as a number.
     *
     * 人员类型，数字。 */
    readonly user_type: number
  }
}

/** The device is told to leave the page that takes in recognition data. (识别信息录入指令, path/96009)
 *
 * 退出识别信息录入页：通知设备退出识别信息录入页。 */
export interface WecomSuiteExitPageCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'exit_page'
    /** Kind of page on the device, such as `fa`.
     *
     * 设备上的页面类型，如 `fa`。 */
    readonly page_type: string
    /** Id of the operation.
     *
     * 操作 ID。 */
    readonly oper_id: string
    /** The openuserid of the person.
     *
     * 人员的 openuserid。 */
    readonly open_userid: string
    /** Kind of person, as a number.
     *
     * 人员类型，数字。 */
    readonly user_type: number
  }
}

/** The device is told to open the door from afar. (远程开门指令, path/96010)
 *
 * 远程开门指令：通知设备远程开门。 */
export interface WecomSuiteRemoteOpenDoorCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'remote_open_door'
    /** The openuserid of the person.
     *
     * 人员的 openuserid。 */
    readonly open_userid: string
    /** Id of the operation.
     *
     * 操作 ID。 */
    readonly oper_id: string
  }
}

/** The device is told to delete the recognition data of a person. (识别信息删除回调, path/96116)
 *
 * 识别信息删除：通知设备删除人员的识别信息。 */
export interface WecomSuiteDeleteBioInfoCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'delete_bio_info'
    /** Kind of page on the device, such as `fa`.
     *
     * 设备上的页面类型，如 `fa`。 */
    readonly page_type: string
    /** Id of the operation.
     *
     * 操作 ID。 */
    readonly oper_id: string
    /** The openuserid of the person.
     *
     * 人员的 openuserid。 */
    readonly open_userid: string
    /** Kind of person, as a number.
     *
     * 人员类型，数字。 */
    readonly user_type: number
  }
}

/** A print job is handed to the device. (推送打印任务, path/96414)
 *
 * 推送打印任务：向设备推送打印任务。 */
export interface WecomSuitePrinterJobSubmitCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'printer_job_submit'
    /** The openuserid of the person.
     *
     * 人员的 openuserid。 */
    readonly open_userid: string
    /** Id of the print job.
     *
     * 打印任务 ID。 */
    readonly jobid: string
  }
}

/** A print job is handed over for transcoding, with its file and settings. (推送打印转码任务, path/97075)
 *
 * 推送打印转码任务：推送需要转码的打印任务，含文件和设置。 */
export interface WecomSuitePrinterJobTransCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'printer_job_trans'
    /** The openuserid of the person.
     *
     * 人员的 openuserid。 */
    readonly open_userid: string
    /** Id of the print job.
     *
     * 打印任务 ID。 */
    readonly jobid: string
    /** Link from which the file is downloaded.
     *
     * 文件的下载链接。 */
    readonly download_url: string
    /** AES key for the downloaded file.
     *
     * 所下载文件的 AES 密钥。 */
    readonly encoding_aeskey?: string
    /** Name of the document to print.
     *
     * 待打印文档的名称。 */
    readonly doc_name: string
    /** Size of the document to print.
     *
     * 待打印文档的大小。 */
    readonly doc_size: number
    /** Settings of the print job to be transcoded.
     *
     * 待转码打印任务的设置。 */
    readonly trans_setting: {
      /** Version of the settings.
       *
       * 设置的版本。 */
      readonly version: number
      /** List of settings, each with `key` and `value`.
       *
       * 设置列表，每项有 `key` 和 `value`。 */
      readonly setting_list: ReadonlyArray<{
        /** Name of the setting, such as `纸张大小`.
         *
         * 设置名，如 `纸张大小`。 */
        readonly key: string
        /** Values of the setting.
         *
         * 设置的取值。 */
        readonly value: readonly string[]
      }
      >
    }
  }
}

/** The device is told to delete a print job. (删除打印任务, path/97370)
 *
 * 删除打印任务：通知设备删除打印任务。 */
export interface WecomSuitePrinterJobDelCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'printer_job_del'
    /** Id of the print job.
     *
     * 打印任务 ID。 */
    readonly jobid: string
  }
}

/** A company binds a device. (企业绑定设备事件, path/95987)
 *
 * 企业绑定设备：企业绑定设备。 */
export interface WecomSuiteBindDeviceEvent extends WecomSuiteDeviceHeader {
  readonly msg_type: 'event'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead.
   *
   * 事件的字段。在 `complaint_info` 和 `withdraw_info` 中则为数字。 */
  readonly event: {
    readonly event_type: 'bind'
    /** Authorisation code given to the third party.
     *
     * 给第三方的授权码。 */
    readonly auth_code: string
    /** Verification code for binding the device.
     *
     * 绑定设备的验证码。 */
    readonly verif_code: string
  }
}

/** A company unbinds a device. (企业解绑设备事件, path/95988)
 *
 * 企业解绑设备：企业解绑设备。 */
export interface WecomSuiteUnbindDeviceEvent extends WecomSuiteDeviceHeader {
  readonly msg_type: 'event'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead.
   *
   * 事件的字段。在 `complaint_info` 和 `withdraw_info` 中则为数字。 */
  readonly event: {
    readonly event_type: 'unbind'
  }
}

/** The contacts of the company that the device is bound to change. (通讯录变更事件, path/95989)
 *
 * 通讯录变更：设备所绑定企业的通讯录变更。 */
export interface WecomSuiteContactChangeDeviceEvent extends WecomSuiteDeviceHeader {
  readonly msg_type: 'event'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead.
   *
   * 事件的字段。在 `complaint_info` 和 `withdraw_info` 中则为数字。 */
  readonly event: {
    readonly event_type: 'contact_change'
    /** Version number of the permissions.
     *
     * 权限的版本号。 */
    readonly perm_version: number
    /** The persons added to the contacts.
     *
     * 通讯录中新增的人员。 */
    readonly create_user: ReadonlyArray<{
      /** The openuserid of the person.
       *
       * 人员的 openuserid。 */
      readonly open_userid: string
      /** Kind of person, as a number.
       *
       * 人员类型，数字。 */
      readonly user_type: number
    }
    >
    /** The persons in the contacts who were updated.
     *
     * 通讯录中信息变更的人员。 */
    readonly update_user: ReadonlyArray<{
      /** The openuserid of the person.
       *
       * 人员的 openuserid。 */
      readonly open_userid: string
      /** Kind of person, as a number.
       *
       * 人员类型，数字。 */
      readonly user_type: number
    }
    >
    /** The persons deleted from the contacts.
     *
     * 从通讯录中删除的人员。 */
    readonly delete_user: ReadonlyArray<{
      /** The openuserid of the person.
       *
       * 人员的 openuserid。 */
      readonly open_userid: string
      /** Kind of person, as a number.
       *
       * 人员类型，数字。 */
      readonly user_type: number
    }
    >
  }
}

/** The device is told to upgrade its firmware. (固件升级指令, path/96011)
 *
 * 固件升级指令：通知设备升级固件。 */
export interface WecomSuiteUpdateFirmwareCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'update_firmware'
    /** Id of the operation.
     *
     * 操作 ID。 */
    readonly oper_id: string
  }
}

/** The platform delivers the model_ticket of a device model. (设备型号model_ticket推送事件, path/96053)
 *
 * 设备型号 model_ticket：平台推送设备型号的 model_ticket。 */
export interface WecomSuiteModelTicketDeviceEvent extends WecomSuiteDeviceHeader {
  readonly msg_type: 'event'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead.
   *
   * 事件的字段。在 `complaint_info` 和 `withdraw_info` 中则为数字。 */
  readonly event: {
    readonly event_type: 'model_ticket'
    /** The `model_ticket` of the device model.
     *
     * 设备型号的 `model_ticket`。 */
    readonly model_ticket: string
  }
}

/** The platform asks whether the serial number of a device is valid. (查询设备SN合法性事件, path/96130)
 *
 * 查询设备SN合法性：平台查询设备序列号是否合法。 */
export interface WecomSuiteVerifyDeviceDeviceEvent extends WecomSuiteDeviceHeader {
  readonly msg_type: 'event'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead.
   *
   * 事件的字段。在 `complaint_info` 和 `withdraw_info` 中则为数字。 */
  readonly event: {
    readonly event_type: 'verify_device'
    /** MD5 hash of the serial number of the device.
     *
     * 设备序列号的 MD5 值。 */
    readonly device_sn_md5: string
  }
}

/** The platform asks for the state of the device. (获取设备状态指令, path/97079)
 *
 * 获取设备状态指令：平台查询设备状态。 */
export interface WecomSuiteFetchDeviceStatusCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'fetch_device_status'
  }
}

/** A member scans the QR code of a device; the answer says whether it is online. (用户扫码指令, path/97390)
 *
 * 用户扫码指令：成员扫描设备二维码，需在回复中告知设备是否在线。 */
export interface WecomSuiteUserScanCommand extends WecomSuiteDeviceHeader {
  readonly msg_type: 'command'
  /** Header common to all hardware pushes.
   *
   * 所有硬件推送共有的头部。 */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls.
     *
     * 请求 ID，调用接口时须传回。 */
    readonly req_id: string
    /** When the push was made, in seconds since 1970.
     *
     * 推送的生成时间，Unix 时间戳（秒）。 */
    readonly createtime: number
    /** CorpID of the device vendor.
     *
     * 设备厂商的 CorpID。 */
    readonly service_corpid: string
    /** Serial number of the device.
     *
     * 设备序列号。 */
    readonly device_sn: string
    /** Id of the device model.
     *
     * 设备型号 ID。 */
    readonly model_id: string
    /** CorpID of the company the device is bound to.
     *
     * 设备所绑定企业的 CorpID。 */
    readonly auth_corpid: string
  }
  /** The fields of this command.
   *
   * 指令的字段。 */
  readonly command: {
    readonly command_type: 'user_scan'
    /** Id of the operation.
     *
     * 操作 ID。 */
    readonly oper_id: string
    /** The openuserid of the person.
     *
     * 人员的 openuserid。 */
    readonly open_userid: string
    /** The custom parameter of the QR code.
     *
     * 二维码上的自定义参数。 */
    readonly state: string
    /** `0` a member, `1` an administrator.
     *
     * 扫码成员的类型：`0` 普通成员，`1` 管理员。 */
    readonly user_type: number
    /** Code for certain API calls.
     *
     * 授权码，用于特定接口调用。 */
    readonly auth_code: string
    /** How long the code is valid, in seconds.
     *
     * 授权码有效时间，单位为秒。 */
    readonly expires_in: number
    /** What the code is for: `1` to scan a document.
     *
     * 授权码类型：`1` 扫描文件。 */
    readonly auth_code_type: number
  }
}

/** An asynchronous job finishes. (异步任务回调通知, path/91875)
 *
 * 异步任务完成通知：异步任务执行完成。 */
export interface WecomSuiteBatchJobResultNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteOptionalSuiteId, WecomSuiteOptionalCreateTime, Absent<'AgentID'> {
  readonly InfoType: 'batch_job_result'
  /** Holds the result of the asynchronous job.
   *
   * 异步任务的结果。 */
  readonly BatchJob?: {
    /** Id of the asynchronous job, up to 64 characters.
     *
     * 异步任务 ID，最长 64 个字符。 */
    readonly JobId: string
    /** Kind of job, such as `sync_user`, `replace_user`, `invite_user` or `replace_party`.
     *
     * 任务类型，如 `sync_user`、`replace_user`、`invite_user` 或 `replace_party`。 */
    readonly JobType: string
    /** Result code of the job; `0` for success.
     *
     * 任务结果码，`0` 表示成功。 */
    readonly ErrCode?: number
    /** Result of the job in words, such as `ok`.
     *
     * 任务结果说明，如 `ok`。 */
    readonly ErrMsg?: string
  }
}

/** A member is added to the contacts of an authorising company. (成员通知事件, path/92654)
 *
 * 新增成员：授权企业的通讯录新增成员。 */
export interface WecomSuiteChangeContactCreateUserNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteOpenUserID, WecomSuiteOptionalName, WecomSuiteOptionalDepartment, WecomSuiteOptionalMainDepartment, WecomSuiteOptionalIsLeaderInDept, WecomSuiteOptionalDirectLeader, WecomSuiteOptionalMobile, WecomSuiteOptionalPosition, WecomSuiteOptionalGender, WecomSuiteOptionalEmail, WecomSuiteOptionalBizMail, WecomSuiteOptionalAvatar, WecomSuiteOptionalAlias, WecomSuiteOptionalTelephone, WecomSuiteOptionalExtAttr, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'create_user'
  /** State code of the member. In the parameter table, not in the sample.
   *
   * 成员的状态码。参数表中有此字段，示例中没有。 */
  readonly Status?: number
}

/** The data of a member of an authorising company changes. (成员通知事件, path/92654)
 *
 * 更新成员：授权企业的成员信息变更。 */
export interface WecomSuiteChangeContactUpdateUserNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteOpenUserID, WecomSuiteOptionalName, WecomSuiteOptionalDepartment, WecomSuiteOptionalMainDepartment, WecomSuiteOptionalIsLeaderInDept, WecomSuiteOptionalDirectLeader, WecomSuiteOptionalMobile, WecomSuiteOptionalPosition, WecomSuiteOptionalGender, WecomSuiteOptionalEmail, WecomSuiteOptionalBizMail, WecomSuiteOptionalAvatar, WecomSuiteOptionalAlias, WecomSuiteOptionalTelephone, WecomSuiteOptionalExtAttr, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'update_user'
  /** The UserID after it was renamed.
   *
   * 修改后的 UserID。 */
  readonly NewUserID?: string
  /** State of the member: `1` for active, `2` for disabled, `4` for not activated, `5` for left.
   *
   * 成员状态：`1` 已激活，`2` 已禁用，`4` 未激活，`5` 已退出。 */
  readonly Status?: number
}

/** A member is deleted from the contacts of an authorising company. (成员通知事件, path/92654)
 *
 * 删除成员：授权企业的通讯录删除成员。 */
export interface WecomSuiteChangeContactDeleteUserNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteOpenUserID, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'delete_user'
}

/** A department is created in an authorising company. (部门通知事件, path/92655)
 *
 * 新增部门：授权企业新增部门。 */
export interface WecomSuiteChangeContactCreatePartyNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId, WecomSuiteOptionalName2, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'create_party'
  /** Id of the parent department.
   *
   * 上级部门 ID。 */
  readonly ParentId: number
  /** Weight of the department in sorting.
   *
   * 部门的排序权重。 */
  readonly Order?: number
}

/** A department of an authorising company is updated. (部门通知事件, path/92655)
 *
 * 更新部门：授权企业的部门信息变更。 */
export interface WecomSuiteChangeContactUpdatePartyNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId, WecomSuiteOptionalName2, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'update_party'
  /** Id of the parent department.
   *
   * 上级部门 ID。 */
  readonly ParentId?: number
}

/** A department of an authorising company is deleted. (部门通知事件, path/92655)
 *
 * 删除部门：授权企业删除部门。 */
export interface WecomSuiteChangeContactDeletePartyNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'delete_party'
}

/** Members or departments are added to or removed from a tag. (标签通知事件, path/92656)
 *
 * 标签成员变更：标签中新增或移除成员或部门。 */
export interface WecomSuiteChangeContactUpdateTagNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'update_tag'
  /** Id of the tag, as a number.
   *
   * 标签 ID，数字。 */
  readonly TagId: number
  /** UserIDs of the members added to the tag, separated by commas.
   *
   * 标签中新增成员的 UserID，用逗号分隔。 */
  readonly AddUserItems: string
  /** UserIDs of the members removed from the tag, separated by commas.
   *
   * 标签中移除成员的 UserID，用逗号分隔。 */
  readonly DelUserItems: string
  /** Ids of the departments added to the tag, separated by commas.
   *
   * 标签中新增部门的 ID，用逗号分隔。 */
  readonly AddPartyItems: string
  /** Ids of the departments removed from the tag, separated by commas.
   *
   * 标签中移除部门的 ID，用逗号分隔。 */
  readonly DelPartyItems: string
}

/** A company authorises the app. (授权通知事件, path/99401)
 *
 * 授权成功通知：企业授权应用。 */
export interface WecomSuiteCreateAuthNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteOptionalState, WecomSuiteOptionalExtraInfo, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'create_auth'
  /** Temporary authorisation code, at most 512 bytes. Valid for 10 minutes.
   *
   * 临时授权码，最长 512 字节，10 分钟内有效。 */
  readonly AuthCode?: string
}

/** A company changes its authorisation of the app. (授权通知事件, path/99401)
 *
 * 变更授权通知：企业变更对应用的授权。 */
export interface WecomSuiteChangeAuthNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteOptionalAuthCorpId, WecomSuiteOptionalState, WecomSuiteOptionalExtraInfo, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_auth'
}

/** A company cancels its authorisation of the app. (会话存档接口权限授权通知, path/97086)
 *
 * 取消授权通知：企业取消对应用的授权。 */
export interface WecomSuiteCancelAuthNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'cancel_auth'
}

/** A customer of an authorising company agrees that the chat is archived. (客户同意进行聊天内容存档事件回调, path/99532)
 *
 * 客户同意聊天内容存档：授权企业的客户同意聊天内容存档。 */
export interface WecomSuiteChatArchiveAuditApprovedSingleNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteOptionalOpenUserID, WecomSuiteExternalUserID, WecomSuiteOptionalChatId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'chat_archive_audit_approved_single'
}

/** A customer of an authorising company agrees in a group chat that it is archived. (客户同意进行聊天内容存档事件回调, path/99532) No official page confirms it.
 *
 * 客户在群聊中同意存档：授权企业的客户在群聊中同意存档。没有官方页面证实。 */
export interface WecomSuiteChatArchiveAuditApprovedRoomNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteOptionalOpenUserID, WecomSuiteExternalUserID, WecomSuiteOptionalChatId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'chat_archive_audit_approved_room'
}

/** New conversation content appears in an authorising company. (产生会话回调事件, path/97085)
 *
 * 产生会话：授权企业产生新的会话内容。 */
export interface WecomSuiteConversationNewMessageNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteToken, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'conversation_new_message'
}

/** A conversation hits a keyword rule. (命中关键词规则通知, path/97244)
 *
 * 命中关键词规则通知：会话命中关键词规则。 */
export interface WecomSuiteHitKeywordNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteToken, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'hit_keyword'
}

/** The export of archived conversation content finishes. (会话内容导出, path/99620)
 *
 * 会话内容导出完成：会话存档内容导出完成。 */
export interface WecomSuiteChatArchiveExportFinishedNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'chat_archive_export_finished'
  /** Id of the asynchronous job, up to 64 characters.
   *
   * 异步任务 ID，最长 64 个字符。 */
  readonly JobId: string
}

/** A student is added to the school contacts of an authorising company. (成员变更事件, path/92051)
 *
 * 新增学生：授权企业的家校通讯录新增学生。 */
export interface WecomSuiteChangeSchoolContactCreateStudentNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId2, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'create_student'
}

/** A student in the school contacts of an authorising company is updated. (成员变更事件, path/92051)
 *
 * 编辑学生：授权企业的家校通讯录中的学生信息变更。 */
export interface WecomSuiteChangeSchoolContactUpdateStudentNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId2, WecomSuiteOptionalNewId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'update_student'
}

/** A student is deleted from the school contacts of an authorising company. (成员变更事件, path/92051)
 *
 * 删除学生：授权企业的家校通讯录删除学生。 */
export interface WecomSuiteChangeSchoolContactDeleteStudentNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId2, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'delete_student'
}

/** A parent is added to the school contacts of an authorising company. (成员变更事件, path/92051)
 *
 * 新增家长：授权企业的家校通讯录新增家长。 */
export interface WecomSuiteChangeSchoolContactCreateParentNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId3, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'create_parent'
}

/** A parent in the school contacts is edited. (成员变更事件, path/92051)
 *
 * 编辑家长：家校通讯录中的家长被编辑。 */
export interface WecomSuiteChangeSchoolContactUpdateParentNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId3, WecomSuiteOptionalNewId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'update_parent'
}

/** A parent is removed from the school contacts. (成员变更事件, path/92051)
 *
 * 删除家长：家校通讯录移除家长。 */
export interface WecomSuiteChangeSchoolContactDeleteParentNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId3, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'delete_parent'
}

/** A parent in the school contacts starts to follow the school. (成员变更事件, path/92051)
 *
 * 家长关注：家校通讯录中的家长开始关注学校。 */
export interface WecomSuiteChangeSchoolContactSubscribeNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId4, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'subscribe'
}

/** A parent in the school contacts stops following the school. (成员变更事件, path/92051)
 *
 * 家长取消关注：家校通讯录中的家长取消关注学校。 */
export interface WecomSuiteChangeSchoolContactUnsubscribeNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId4, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'unsubscribe'
}

/** A department is created in the school contacts. (部门变更事件, path/92050)
 *
 * 家校通讯录新增部门：家校通讯录新增部门。 */
export interface WecomSuiteChangeSchoolContactCreateDepartmentNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId5, WecomSuiteOptionalCreateTime, Absent<'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'create_department'
}

/** A department in the school contacts is edited. (部门变更事件, path/92050)
 *
 * 家校通讯录更新部门：家校通讯录中的部门被编辑。 */
export interface WecomSuiteChangeSchoolContactUpdateDepartmentNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId5, WecomSuiteOptionalCreateTime, Absent<'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'update_department'
}

/** A department is deleted from the school contacts. (部门变更事件, path/92050)
 *
 * 家校通讯录删除部门：家校通讯录删除部门。 */
export interface WecomSuiteChangeSchoolContactDeleteDepartmentNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId5, WecomSuiteOptionalCreateTime, Absent<'AgentID'> {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'delete_department'
}

/** Several changes to the school contacts are reported together. (家校通讯录批量变更事件, path/97281)
 *
 * 家校通讯录批量变更：家校通讯录的多项变更合并通知。 */
export interface WecomSuiteChangeSchoolContactBatchNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_school_contact_batch'
  /** One change. The element may repeat; up to 1000 changes are merged.
   *
   * 一项变更，该元素可重复出现；最多合并 1000 项。 */
  readonly ChangeList: ReadonlyArray<{
    /** Time of the record, in seconds since 1970.
     *
     * 记录的时间，Unix 时间戳（秒）。 */
    readonly TimeStamp: number
    /** Sub-type of the event; it distinguishes pushes with the same event name.
     *
     * 事件的子类型，用于区分同名事件的不同推送。 */
    readonly ChangeType: string
    /** Id of the student, parent or department that changed.
     *
     * 发生变更的学生、家长或部门的 ID。 */
    readonly Id: string
    /** The new userid. Only present when it was renamed.
     *
     * 新的 UserID，仅在被修改时出现。 */
    readonly NewId?: string
  }
  >
}

/** A company places an order for the app. (下单成功通知, path/91929)
 *
 * 下单成功通知：企业下单购买应用。 */
export interface WecomSuiteOpenOrderNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuitePaidCorpId, WecomSuiteOrderId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'open_order'
  /** UserID of the member who placed the order. Empty when the provider placed it.
   *
   * 下单成员的 UserID；由服务商下单时为空。 */
  readonly OperatorId: string
}

/** An order for the app is replaced by a new one. (改单通知, path/91930)
 *
 * 改单通知：应用订单改单，由新订单代替。 */
export interface WecomSuiteChangeOrderNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuitePaidCorpId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_order'
  /** Id of the order before the change.
   *
   * 改单前的订单号。 */
  readonly OldOrderId: string
  /** Id of the order after the change, at most 32 characters.
   *
   * 改单后的订单号，最长 32 个字符。 */
  readonly NewOrderId: string
}

/** A company pays its order for the app. (支付成功通知, path/91931)
 *
 * 应用支付成功通知：企业支付应用订单。 */
export interface WecomSuitePayForAppSuccessNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuitePaidCorpId, WecomSuiteOrderId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'pay_for_app_success'
}

/** An order for the app is refunded. (退款通知, path/91932)
 *
 * 应用退款通知：应用订单退款。 */
export interface WecomSuiteRefundNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuitePaidCorpId, WecomSuiteOrderId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'refund'
}

/** The edition of the app a company uses changes; the name is misspelt. (应用版本变更通知, path/91933)
 *
 * 应用版本变更通知：企业所用的应用版本变更；名称拼写有误。 */
export interface WecomSuiteChangeEditonNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuitePaidCorpId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_editon'
}

/** An order for the app is cancelled. (取消订单通知, path/99353)
 *
 * 应用取消订单通知：应用订单被取消。 */
export interface WecomSuiteCancelOrderNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuitePaidCorpId, WecomSuiteOrderId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'cancel_order'
}

/** An order for API licences is paid. (支付成功通知, path/95804)
 *
 * 接口许可支付成功通知：接口许可订单支付成功。 */
export interface WecomSuiteLicensePaySuccessNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteBuyerUserId, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'license_pay_success'
  /** Id of the order, up to 32 characters.
   *
   * 订单号，最长 32 个字符。 */
  readonly OrderId?: string
}

/** The refund of an API licence order has a result. (退款结果通知, path/95805)
 *
 * 接口许可退款结果通知：接口许可订单的退款有结果。 */
export interface WecomSuiteLicenseRefundNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteOrderId, WecomSuiteOrderStatus, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'license_refund'
}

/** API licences are activated automatically for members. (自动激活回调通知, path/95994)
 *
 * 接口许可自动激活通知：成员的接口许可自动激活。 */
export interface WecomSuiteAutoActivateNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'auto_activate'
  /** Activation cause: `1` member opened the app, `2` message push API, `3` interop API.
   *
   * 激活原因：`1` 成员进入应用，`2` 调用消息推送接口，`3` 调用互通接口。 */
  readonly Scene: number
  /** One activated licence. The element may repeat.
   *
   * 一个已激活的许可，该元素可重复出现。 */
  readonly AccountList: ReadonlyArray<{
    /** Code of the licence (激活码).
     *
     * 许可的激活码。 */
    readonly ActiveCode: string
    /** Kind of the account, as a code such as `1`.
     *
     * 账号类型码，如 `1`。 */
    readonly Type: number
    /** When it expires, in seconds since 1970.
     *
     * 过期时间，Unix 时间戳（秒）。 */
    readonly ExpireTime: number
    /** The userid of the member.
     *
     * 成员的 UserID。 */
    readonly UserId: string
    /** State before activation: `1` for not activated, `2` for activated and valid; other values occur.
     *
     * 激活前的状态：`1` 未激活，`2` 已激活且有效；另有其他取值。 */
    readonly PreviousStatus: number
    /** Licence code the member's account had before this one.
     *
     * 该成员账号此前的激活码。 */
    readonly PreviousActiveCode?: string
  }
  >
}

/** An order for a paid API is paid. (支付成功通知, path/100303)
 *
 * 付费接口支付成功通知：付费接口订单支付成功。 */
export interface WecomSuiteAdvancedApiPaySuccessNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteAdvanceApiType, WecomSuiteOrderId, WecomSuiteBuyerUserId, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'advanced_api_pay_success'
}

/** The refund of a paid API order has a result. (退款结果通知, path/100304)
 *
 * 付费接口退款结果通知：付费接口订单的退款有结果。 */
export interface WecomSuiteAdvancedApiRefundNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteAdvanceApiType, WecomSuiteOrderId, WecomSuiteOrderStatus, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'advanced_api_refund'
}

/** An order for a paid API is cancelled. (取消订单通知, path/100305)
 *
 * 付费接口取消订单通知：付费接口订单被取消。 */
export interface WecomSuiteAdvancedApiCancelNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteAdvanceApiType, WecomSuiteOrderId, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'advanced_api_cancel'
}

/** The quota bought for a paid API is no longer enough. (接口不足通知, path/100306)
 *
 * 接口不足通知：已购的付费接口额度不足。 */
export interface WecomSuiteAdvancedApiInsufficientNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteAdvanceApiType, WecomSuiteChatArchiveApi, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'advanced_api_insufficient'
}

/** The purchase of a paid API expires. (接口购买到期通知, path/100307)
 *
 * 接口购买到期通知：购买的付费接口到期。 */
export interface WecomSuiteAdvancedApiExpiredNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteAdvanceApiType, WecomSuiteChatArchiveApi, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'advanced_api_expired'
}

/** The trial of a paid API expires. (接口试用到期通知, path/100308)
 *
 * 接口试用到期通知：付费接口试用到期。 */
export interface WecomSuiteAdvancedApiTrialExpiredNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteAdvanceApiType, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'advanced_api_trial_expired'
}

/** A company completes its registration through a promotion package. (注册完成回调事件, path/90585)
 *
 * 注册完成回调：企业通过推广包完成注册。 */
export interface WecomSuiteRegisterCorpNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteRegisterCode, WecomSuiteAuthCorpId, WecomSuiteOptionalState2, WecomSuiteTemplateId, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'register_corp'
  /** Credential for migrating the contacts.
   *
   * 迁移通讯录的凭证。 */
  readonly ContactSync?: {
    /** Token for calling the contact API.
     *
     * 调用通讯录接口的 token。 */
    readonly AccessToken: string
    /** Lifetime of the token, in seconds.
     *
     * token 的有效时长，单位秒。 */
    readonly ExpiresIn: number
  }
  /** The administrator who authorises.
   *
   * 授权的管理员。 */
  readonly AuthUserInfo: {
    /** The userid of the member.
     *
     * 成员的 UserID。 */
    readonly UserId: string
  }
}

/** Someone scans the QR code of a promotion package. (扫描推广二维码事件, path/98071)
 *
 * 扫描推广二维码：有人扫描推广包的二维码。 */
export interface WecomSuiteEnterRegisterPackageNotice extends WecomSuiteNoticeHeader, WecomSuiteServiceCorpId, WecomSuiteAuthCorpId, WecomSuiteRegisterCode, WecomSuiteOptionalState2, WecomSuiteTemplateId, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'enter_register_package'
  /** The member who scans.
   *
   * 扫码的成员。 */
  readonly AuthUserInfo: {
    /** The userid of the member.
     *
     * 成员的 UserID。 */
    readonly UserId: string
  }
}

/** The platform delivers a fresh suite_ticket, every 10 minutes. (推送suite_ticket, path/90628)
 *
 * 推送suite_ticket：平台推送新的 suite_ticket，每 10 分钟一次。 */
export interface WecomSuiteTicketNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'suite_ticket'
  /** Value of `suite_ticket`, up to 512 bytes. Sent every 10 minutes, valid for 30 minutes.
   *
   * `suite_ticket` 的值，最长 512 字节。每 10 分钟推送一次，30 分钟内有效。 */
  readonly SuiteTicket: string
}

/** An app shared within a company group (企业互联) changes. (共享应用事件回调, path/93373)
 *
 * 企业互联共享应用变更：企业互联中共享的应用变更。 */
export interface WecomSuiteShareAgentChangeNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteOptionalAppId, WecomSuiteCorpId, WecomSuiteAgentId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'share_agent_change'
}

/** An app shared with upstream and downstream companies (上下游) changes. (共享应用事件回调, path/93373)
 *
 * 上下游共享应用变更：上下游中共享的应用变更。 */
export interface WecomSuiteShareChainChangeNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteOptionalAppId, WecomSuiteCorpId, WecomSuiteAgentId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'share_chain_change'
}

/** The permanent authorisation code of a company is reset. (重置永久授权码通知, path/94758)
 *
 * 重置永久授权码通知：企业的永久授权码被重置。 */
export interface WecomSuiteResetPermanentCodeNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'reset_permanent_code'
  /** Temporary authorisation code, at most 512 bytes. Valid for 10 minutes.
   *
   * 临时授权码，最长 512 字节，10 分钟内有效。 */
  readonly AuthCode: string
}

/** A company grants the permission for its organisation structure. (授权组织架构权限通知, path/97378)
 *
 * 授权组织架构权限通知：企业授予组织架构权限。 */
export interface WecomSuiteCorpArchAuthNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'corp_arch_auth'
}

/** A company grants a special permission such as 获客助手. (获客助手权限变更通知, path/98959)
 *
 * 获客助手权限确认：企业授予获客助手等特殊权限。 */
export interface WecomSuiteApproveSpecialAuthNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteAuthType, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'approve_special_auth'
}

/** A company withdraws a special permission such as 获客助手. (获客助手权限变更通知, path/98959)
 *
 * 获客助手权限取消：企业取消获客助手等特殊权限。 */
export interface WecomSuiteCancelSpecialAuthNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteAuthType, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'cancel_special_auth'
}

/** A company agrees to the migration of its external_userid values. (企业微信账号ID安全性全面升级, path/96516)
 *
 * 同意external_userid迁移：企业同意迁移 external_userid。 */
export interface WecomSuiteAgreeExternalUseridMigrationNotice extends WecomSuiteNoticeHeader, WecomSuiteAuthCorpId, WecomSuiteServiceCorpId, Absent<'SuiteId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'agree_external_userid_migration'
}

/** A member adds a customer. (事件格式, path/92277)
 *
 * 添加企业客户：成员添加客户。 */
export interface WecomSuiteChangeExternalContactAddExternalContactNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteExternalUserID, WecomSuiteOptionalState3, WecomSuiteOptionalWelcomeCode, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'add_external_contact'
  /** Id of the 获客链接 (customer-acquisition link).
   *
   * 获客链接 ID。 */
  readonly LinkId?: string
}

/** A member edits what is noted about a customer. (事件格式, path/92277)
 *
 * 编辑企业客户：成员修改客户的备注信息。 */
export interface WecomSuiteChangeExternalContactEditExternalContactNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteExternalUserID, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'edit_external_contact'
}

/** A customer adds a member who accepts without verification. (事件格式, path/92277)
 *
 * 外部联系人免验证添加成员：客户添加了免验证的成员。 */
export interface WecomSuiteChangeExternalContactAddHalfExternalContactNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteExternalUserID, WecomSuiteOptionalState3, WecomSuiteOptionalWelcomeCode, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'add_half_external_contact'
}

/** A member deletes a customer. (事件格式, path/92277)
 *
 * 删除企业客户：成员删除客户。 */
export interface WecomSuiteChangeExternalContactDelExternalContactNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteExternalUserID, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'del_external_contact'
  /** `DELETE_BY_TRANSFER` if the customer was removed by on-job handover (在职继承); otherwise absent.
   *
   * 因在职继承移除客户时为 `DELETE_BY_TRANSFER`，否则没有此字段。 */
  readonly Source?: string
}

/** A customer deletes the member. (事件格式, path/92277)
 *
 * 删除跟进成员：客户删除成员。 */
export interface WecomSuiteChangeExternalContactDelFollowUserNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteExternalUserID, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'del_follow_user'
}

/** Handing a customer over to another member fails. (事件格式, path/92277)
 *
 * 客户接替失败：客户接替失败。 */
export interface WecomSuiteChangeExternalContactTransferFailNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteExternalUserID, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'transfer_fail'
  /** Reason: `customer_refused` or `customer_limit_exceed`.
   *
   * 原因：`customer_refused` 或 `customer_limit_exceed`。 */
  readonly FailReason: string
}

/** A customer group is created. (事件格式, path/92277)
 *
 * 客户群创建：客户群创建。 */
export interface WecomSuiteChangeExternalChatCreateNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteChatId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_chat'
  readonly ChangeType: 'create'
}

/** A customer group changes, for example its members. (事件格式, path/92277)
 *
 * 客户群变更：客户群变更，例如成员变更。 */
export interface WecomSuiteChangeExternalChatUpdateNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteChatId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_chat'
  readonly ChangeType: 'update'
  /** What changed: `add_member`, `del_member`, `change_owner`, `change_name` or `change_notice`.
   *
   * 变更内容：`add_member`、`del_member`、`change_owner`、`change_name` 或 `change_notice`。 */
  readonly UpdateDetail: string
  /** How the member joined: `0` for invited, `3` for by QR code. Only when someone joins.
   *
   * 入群方式：`0` 由邀请入群，`3` 扫码入群。仅在有人入群时出现。 */
  readonly JoinScene?: number
  /** `0` if the member left, `1` if removed by the owner or an admin. Only when someone leaves.
   *
   * `0` 为成员主动退群，`1` 为被群主或管理员移出。仅在有人退群时出现。 */
  readonly QuitScene?: number
  /** Number of members who changed. Only when someone joins or leaves.
   *
   * 变更的成员数。仅在有人入群或退群时出现。 */
  readonly MemChangeCnt?: number
  /** Holds the members who changed; its child `<Item>` repeats.
   *
   * 变更的成员，其子元素 `<Item>` 可重复出现。 */
  readonly MemChangeList?: {
    /** UserID or external user id of one member who changed; may repeat.
     *
     * 一位变更成员的 UserID 或外部联系人 ID，可重复出现。 */
    readonly Item?: readonly string[]
  }
  /** Version of the member list before the change.
   *
   * 变更前的成员列表版本。 */
  readonly LastMemVer?: string
  /** Version of the member list after the change.
   *
   * 变更后的成员列表版本。 */
  readonly CurMemVer?: string
}

/** A customer group is dismissed. (事件格式, path/92277)
 *
 * 客户群解散：客户群解散。 */
export interface WecomSuiteChangeExternalChatDismissNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteChatId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_chat'
  readonly ChangeType: 'dismiss'
}

/** A customer tag or tag group is created. (事件格式, path/92277)
 *
 * 企业客户标签创建：客户标签或标签组创建。 */
export interface WecomSuiteChangeExternalTagCreateNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId6, WecomSuiteTagType, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'create'
}

/** A customer tag or tag group is changed. (事件格式, path/92277)
 *
 * 企业客户标签变更：客户标签或标签组变更。 */
export interface WecomSuiteChangeExternalTagUpdateNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId6, WecomSuiteTagType, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'update'
}

/** A customer tag or tag group is deleted. (事件格式, path/92277)
 *
 * 企业客户标签删除：客户标签或标签组删除。 */
export interface WecomSuiteChangeExternalTagDeleteNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteId6, WecomSuiteTagType, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'delete'
}

/** The customer tags are put into another order. (事件格式, path/92277)
 *
 * 企业客户标签重排：客户标签重新排序。 */
export interface WecomSuiteChangeExternalTagShuffleNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'shuffle'
  /** Id of the tag or tag group.
   *
   * 标签或标签组的 ID。 */
  readonly Id?: string
}

/** The members who may add customers change. (事件格式, path/92277)
 *
 * 可添加客户的成员变更：可添加客户的成员变更。 */
export interface WecomSuiteCustomerAcquisitionPermitChangeNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition_permit_change'
}

/** The quota of 获客助手 is nearly used up. (获客助手事件通知, path/97402)
 *
 * 获客额度即将耗尽：获客助手额度即将耗尽。 */
export interface WecomSuiteCustomerAcquisitionBalanceLowNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'balance_low'
}

/** The quota of 获客助手 is used up. (获客助手事件通知, path/97402)
 *
 * 获客额度已耗尽：获客助手额度已耗尽。 */
export interface WecomSuiteCustomerAcquisitionBalanceExhaustedNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'balance_exhausted'
}

/** The quota of 获客助手 is increased. (获客助手事件通知, path/97402)
 *
 * 获客额度增加：获客助手额度增加。 */
export interface WecomSuiteCustomerAcquisitionBalanceIncreasedNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteOptionalAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'balance_increased'
}

/** A link of 获客助手 can no longer be used. (获客助手事件通知, path/97402)
 *
 * 获客链接不可用：获客链接不再可用。 */
export interface WecomSuiteCustomerAcquisitionLinkUnavailableNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteLinkId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'link_unavailable'
}

/** A link of 获客助手 is deleted. (获客助手事件通知, path/97402)
 *
 * 获客链接被删除：获客链接被删除。 */
export interface WecomSuiteCustomerAcquisitionDeleteLinkNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteLinkId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'delete_link'
}

/** Part of the quota of 获客助手 is about to expire. (获客助手事件通知, path/97402)
 *
 * 获客额度即将过期：部分获客助手额度即将过期。 */
export interface WecomSuiteCustomerAcquisitionQuotaExpireSoonNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'quota_expire_soon'
  /** When it expires, in seconds since 1970.
   *
   * 过期时间，Unix 时间戳（秒）。 */
  readonly ExpireTime: number
  /** Amount of quota about to expire.
   *
   * 即将过期的使用量。 */
  readonly ExpireQuotaNum: number
}

/** A user opens the profile page through a link of 获客助手. (获客助手事件通知, path/97402)
 *
 * 打开获客链接：用户通过获客链接打开名片页。 */
export interface WecomSuiteCustomerAcquisitionOpenProfileNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteLinkId, WecomSuiteOptionalState3, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'open_profile'
}

/** A user sends a friend request through a link of 获客助手. (获客助手事件通知, path/97402)
 *
 * 获客链接好友申请：用户通过获客链接发起好友申请。 */
export interface WecomSuiteCustomerAcquisitionFriendRequestNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteLinkId, WecomSuiteOptionalState3, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'friend_request'
}

/** A customer won through a link of 获客助手 starts a chat with the member. (获客助手事件通知, path/97402)
 *
 * 获客客户开口：获客链接带来的客户开始与成员聊天。 */
export interface WecomSuiteCustomerAcquisitionCustomerStartChatNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteExternalUserID, WecomSuiteLinkId, WecomSuiteOptionalState3, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'customer_start_chat'
}

/** A customer won through a link of 获客助手 sends the member a message. (获客助手事件通知, path/97402)
 *
 * 获客客户发消息：获客链接带来的客户向成员发送消息。 */
export interface WecomSuiteCustomerAcquisitionMessageFromCustomerNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteUserID, WecomSuiteExternalUserID, WecomSuiteLinkId, WecomSuiteOptionalState3, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'message_from_customer'
  /** Ordinal of the message. Deprecated since 2024-12-19; use `ChatKey`.
   *
   * 消息的序号。2024-12-19 起废弃，请改用 `ChatKey`。 */
  readonly ChatSeq: number
  /** Credential for the API that gives message-receipt statistics.
   *
   * 调用获客链接消息收取统计接口的凭证。 */
  readonly ChatKey: string
}

/** The provider's balance for 获客助手 is nearly used up. (获客助手事件通知, path/99485)
 *
 * 服务商获客余额不足：服务商的获客助手余额即将耗尽。 */
export interface WecomSuiteCustomerAcquisitionServiceBalanceLowNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'service_balance_low'
}

/** The provider's balance for 获客助手 is used up. (获客助手事件通知, path/99485)
 *
 * 服务商获客余额耗尽：服务商的获客助手余额已耗尽。 */
export interface WecomSuiteCustomerAcquisitionServiceBalanceExhaustedNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, Absent<'AuthCorpId' | 'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'service_balance_exhausted'
}

/** Part of the provider's balance for 获客助手 is consumed. (获客助手事件通知, path/99485)
 *
 * 服务商获客余额消耗：服务商的获客助手余额部分消耗。 */
export interface WecomSuiteCustomerAcquisitionServiceBalanceConsumedNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, WecomSuiteLinkId, WecomSuiteOptionalState3, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'service_balance_consumed'
  /** Value of the `once_key` parameter.
   *
   * 参数 `once_key` 的值。 */
  readonly OnceKey: string
}

/** The price of 获客助手 changes from a given time on. (获客助手事件通知, path/99485)
 *
 * 获客助手价格变更：获客助手自指定时间起调价。 */
export interface WecomSuiteCustomerAcquisitionChangePriceNotice extends WecomSuiteNoticeHeader, WecomSuiteSuiteId, WecomSuiteAuthCorpId, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'change_price'
  /** New price, in cents (分).
   *
   * 新价格，单位分。 */
  readonly Price: number
  /** When the new price takes effect, in seconds since 1970.
   *
   * 新价格的生效时间，Unix 时间戳（秒）。 */
  readonly EffectiveTime: number
}

/** A company changes the authorisation of its device data. (path/96103) No official page confirms it.
 *
 * 设备数据授权变更：企业变更设备数据的授权。没有官方页面证实。 */
export interface WecomSuiteDeviceDataAuthChangeNotice extends WecomSuiteNoticeHeader, WecomSuiteOptionalSuiteId, WecomSuiteAuthCorpId, WecomSuiteAgentID, Absent<'CreateTime'> {
  readonly InfoType: 'device_data_auth_change'
}

/** A company adds a hardware device. (path/90751) No official page confirms it.
 *
 * 添加设备：企业添加硬件设备。没有官方页面证实。 */
export interface WecomSuiteAddDeviceNotice extends WecomSuiteNoticeHeader, WecomSuiteOptionalSuiteId, WecomSuiteServiceCorpId, WecomSuiteOptionalAuthCorpId, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'add_device'
  /** Id of the device model.
   *
   * 设备型号 ID。 */
  readonly ModelId: string
  /** Remark name given to the device.
   *
   * 设备的备注名。 */
  readonly RemarkName?: string
}

/** A hardware device connects to the platform. (path/90751) No official page confirms it.
 *
 * 设备连接：硬件设备连接到平台。没有官方页面证实。 */
export interface WecomSuiteConnectInfoNotice extends WecomSuiteNoticeHeader, WecomSuiteOptionalSuiteId, WecomSuiteServiceCorpId, WecomSuiteOptionalAuthCorpId, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'connect_info'
  /** When the connection was made, in seconds since 1970.
   *
   * 建立连接的时间，Unix 时间戳（秒）。 */
  readonly ConnectTime: number
}

/** A company removes a hardware device. (path/90751) No official page confirms it.
 *
 * 删除设备：企业移除硬件设备。没有官方页面证实。 */
export interface WecomSuiteDelDeviceNotice extends WecomSuiteNoticeHeader, WecomSuiteOptionalSuiteId, WecomSuiteServiceCorpId, WecomSuiteOptionalAuthCorpId, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'del_device'
}

/** The features of a hardware device change. (path/90751) No official page confirms it.
 *
 * 设备功能变更：硬件设备的功能变更。没有官方页面证实。 */
export interface WecomSuiteDeviceFeatureChangeNotice extends WecomSuiteNoticeHeader, WecomSuiteOptionalSuiteId, WecomSuiteServiceCorpId, WecomSuiteOptionalAuthCorpId, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'device_feature_change'
}

/** A hardware device loses its connection to the platform. (path/90751) No official page confirms it.
 *
 * 设备断开连接：硬件设备与平台断开连接。没有官方页面证实。 */
export interface WecomSuiteDisconnectInfoNotice extends WecomSuiteNoticeHeader, WecomSuiteOptionalSuiteId, WecomSuiteServiceCorpId, WecomSuiteOptionalAuthCorpId, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'disconnect_info'
  /** When the device lost its connection, in seconds since 1970.
   *
   * 设备断开连接的时间，Unix 时间戳（秒）。 */
  readonly DisconnectTime: number
  /** Reason for the outcome.
   *
   * 结果的原因。 */
  readonly Reason: string
}

/** A hardware device reports an error. (path/90751) No official page confirms it.
 *
 * 设备错误上报：硬件设备上报错误。没有官方页面证实。 */
export interface WecomSuiteErrorReportNotice extends WecomSuiteNoticeHeader, WecomSuiteOptionalSuiteId, WecomSuiteServiceCorpId, WecomSuiteOptionalAuthCorpId, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'error_report'
  /** Result code of the job; `0` for success.
   *
   * 任务结果码，`0` 表示成功。 */
  readonly ErrCode: number
  /** Result of the job in words, such as `ok`.
   *
   * 任务结果说明，如 `ok`。 */
  readonly ErrMsg?: string
}

/** The log of a hardware device has been fetched. (path/90751) No official page confirms it.
 *
 * 设备日志拉取完成：硬件设备的日志已拉取完成。没有官方页面证实。 */
export interface WecomSuiteFetchLogFinishNotice extends WecomSuiteNoticeHeader, WecomSuiteOptionalSuiteId, WecomSuiteServiceCorpId, WecomSuiteOptionalAuthCorpId, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'fetch_log_finish'
  /** Id of the temporary media file, which can be downloaded for 3 days.
   *
   * 临时素材 ID，3 天内可下载。 */
  readonly MediaId: string
}

/** The remark name of a hardware device is changed. (path/90751) No official page confirms it.
 *
 * 修改设备备注名：硬件设备的备注名被修改。没有官方页面证实。 */
export interface WecomSuiteRemarkDeviceNameNotice extends WecomSuiteNoticeHeader, WecomSuiteOptionalSuiteId, WecomSuiteServiceCorpId, WecomSuiteOptionalAuthCorpId, WecomSuiteDeviceSn, Absent<'CreateTime' | 'AgentID'> {
  readonly InfoType: 'remark_device_name'
  /** Remark name given to the device.
   *
   * 设备的备注名。 */
  readonly RemarkName: string
}

/** Every push of wecom-suite that the catalogue knows, by its key.
 *
 * wecom-suite 的全部已知推送，以键索引。 */
export interface WecomSuiteKnown {
  readonly 'event.unlicensed_notify': WecomSuiteUnlicensedNotifyEvent
  readonly 'event.change_app_admin': WecomSuiteChangeAppAdminEvent
  readonly 'event.device_checkin_data_report': WecomSuiteDeviceCheckinDataReportEvent
  readonly 'event.device_accesscontrol_data_report': WecomSuiteDeviceAccesscontrolDataReportEvent
  readonly 'event.device_temperature_data_report': WecomSuiteDeviceTemperatureDataReportEvent
  readonly 'device.enter_page': WecomSuiteEnterPageCommand
  readonly 'device.exit_page': WecomSuiteExitPageCommand
  readonly 'device.remote_open_door': WecomSuiteRemoteOpenDoorCommand
  readonly 'device.delete_bio_info': WecomSuiteDeleteBioInfoCommand
  readonly 'device.printer_job_submit': WecomSuitePrinterJobSubmitCommand
  readonly 'device.printer_job_trans': WecomSuitePrinterJobTransCommand
  readonly 'device.printer_job_del': WecomSuitePrinterJobDelCommand
  readonly 'device.bind': WecomSuiteBindDeviceEvent
  readonly 'device.unbind': WecomSuiteUnbindDeviceEvent
  readonly 'device.contact_change': WecomSuiteContactChangeDeviceEvent
  readonly 'device.update_firmware': WecomSuiteUpdateFirmwareCommand
  readonly 'device.model_ticket': WecomSuiteModelTicketDeviceEvent
  readonly 'device.verify_device': WecomSuiteVerifyDeviceDeviceEvent
  readonly 'device.fetch_device_status': WecomSuiteFetchDeviceStatusCommand
  readonly 'device.user_scan': WecomSuiteUserScanCommand
  readonly 'info.batch_job_result': WecomSuiteBatchJobResultNotice
  readonly 'info.change_contact.create_user': WecomSuiteChangeContactCreateUserNotice
  readonly 'info.change_contact.update_user': WecomSuiteChangeContactUpdateUserNotice
  readonly 'info.change_contact.delete_user': WecomSuiteChangeContactDeleteUserNotice
  readonly 'info.change_contact.create_party': WecomSuiteChangeContactCreatePartyNotice
  readonly 'info.change_contact.update_party': WecomSuiteChangeContactUpdatePartyNotice
  readonly 'info.change_contact.delete_party': WecomSuiteChangeContactDeletePartyNotice
  readonly 'info.change_contact.update_tag': WecomSuiteChangeContactUpdateTagNotice
  readonly 'info.create_auth': WecomSuiteCreateAuthNotice
  readonly 'info.change_auth': WecomSuiteChangeAuthNotice
  readonly 'info.cancel_auth': WecomSuiteCancelAuthNotice
  readonly 'info.chat_archive_audit_approved_single': WecomSuiteChatArchiveAuditApprovedSingleNotice
  readonly 'info.chat_archive_audit_approved_room': WecomSuiteChatArchiveAuditApprovedRoomNotice
  readonly 'info.conversation_new_message': WecomSuiteConversationNewMessageNotice
  readonly 'info.hit_keyword': WecomSuiteHitKeywordNotice
  readonly 'info.chat_archive_export_finished': WecomSuiteChatArchiveExportFinishedNotice
  readonly 'info.change_school_contact.create_student': WecomSuiteChangeSchoolContactCreateStudentNotice
  readonly 'info.change_school_contact.update_student': WecomSuiteChangeSchoolContactUpdateStudentNotice
  readonly 'info.change_school_contact.delete_student': WecomSuiteChangeSchoolContactDeleteStudentNotice
  readonly 'info.change_school_contact.create_parent': WecomSuiteChangeSchoolContactCreateParentNotice
  readonly 'info.change_school_contact.update_parent': WecomSuiteChangeSchoolContactUpdateParentNotice
  readonly 'info.change_school_contact.delete_parent': WecomSuiteChangeSchoolContactDeleteParentNotice
  readonly 'info.change_school_contact.subscribe': WecomSuiteChangeSchoolContactSubscribeNotice
  readonly 'info.change_school_contact.unsubscribe': WecomSuiteChangeSchoolContactUnsubscribeNotice
  readonly 'info.change_school_contact.create_department': WecomSuiteChangeSchoolContactCreateDepartmentNotice
  readonly 'info.change_school_contact.update_department': WecomSuiteChangeSchoolContactUpdateDepartmentNotice
  readonly 'info.change_school_contact.delete_department': WecomSuiteChangeSchoolContactDeleteDepartmentNotice
  readonly 'info.change_school_contact_batch': WecomSuiteChangeSchoolContactBatchNotice
  readonly 'info.open_order': WecomSuiteOpenOrderNotice
  readonly 'info.change_order': WecomSuiteChangeOrderNotice
  readonly 'info.pay_for_app_success': WecomSuitePayForAppSuccessNotice
  readonly 'info.refund': WecomSuiteRefundNotice
  readonly 'info.change_editon': WecomSuiteChangeEditonNotice
  readonly 'info.cancel_order': WecomSuiteCancelOrderNotice
  readonly 'info.license_pay_success': WecomSuiteLicensePaySuccessNotice
  readonly 'info.license_refund': WecomSuiteLicenseRefundNotice
  readonly 'info.auto_activate': WecomSuiteAutoActivateNotice
  readonly 'info.advanced_api_pay_success': WecomSuiteAdvancedApiPaySuccessNotice
  readonly 'info.advanced_api_refund': WecomSuiteAdvancedApiRefundNotice
  readonly 'info.advanced_api_cancel': WecomSuiteAdvancedApiCancelNotice
  readonly 'info.advanced_api_insufficient': WecomSuiteAdvancedApiInsufficientNotice
  readonly 'info.advanced_api_expired': WecomSuiteAdvancedApiExpiredNotice
  readonly 'info.advanced_api_trial_expired': WecomSuiteAdvancedApiTrialExpiredNotice
  readonly 'info.register_corp': WecomSuiteRegisterCorpNotice
  readonly 'info.enter_register_package': WecomSuiteEnterRegisterPackageNotice
  readonly 'info.suite_ticket': WecomSuiteTicketNotice
  readonly 'info.share_agent_change': WecomSuiteShareAgentChangeNotice
  readonly 'info.share_chain_change': WecomSuiteShareChainChangeNotice
  readonly 'info.reset_permanent_code': WecomSuiteResetPermanentCodeNotice
  readonly 'info.corp_arch_auth': WecomSuiteCorpArchAuthNotice
  readonly 'info.approve_special_auth': WecomSuiteApproveSpecialAuthNotice
  readonly 'info.cancel_special_auth': WecomSuiteCancelSpecialAuthNotice
  readonly 'info.agree_external_userid_migration': WecomSuiteAgreeExternalUseridMigrationNotice
  readonly 'info.change_external_contact.add_external_contact': WecomSuiteChangeExternalContactAddExternalContactNotice
  readonly 'info.change_external_contact.edit_external_contact': WecomSuiteChangeExternalContactEditExternalContactNotice
  readonly 'info.change_external_contact.add_half_external_contact': WecomSuiteChangeExternalContactAddHalfExternalContactNotice
  readonly 'info.change_external_contact.del_external_contact': WecomSuiteChangeExternalContactDelExternalContactNotice
  readonly 'info.change_external_contact.del_follow_user': WecomSuiteChangeExternalContactDelFollowUserNotice
  readonly 'info.change_external_contact.transfer_fail': WecomSuiteChangeExternalContactTransferFailNotice
  readonly 'info.change_external_chat.create': WecomSuiteChangeExternalChatCreateNotice
  readonly 'info.change_external_chat.update': WecomSuiteChangeExternalChatUpdateNotice
  readonly 'info.change_external_chat.dismiss': WecomSuiteChangeExternalChatDismissNotice
  readonly 'info.change_external_tag.create': WecomSuiteChangeExternalTagCreateNotice
  readonly 'info.change_external_tag.update': WecomSuiteChangeExternalTagUpdateNotice
  readonly 'info.change_external_tag.delete': WecomSuiteChangeExternalTagDeleteNotice
  readonly 'info.change_external_tag.shuffle': WecomSuiteChangeExternalTagShuffleNotice
  readonly 'info.customer_acquisition_permit_change': WecomSuiteCustomerAcquisitionPermitChangeNotice
  readonly 'info.customer_acquisition.balance_low': WecomSuiteCustomerAcquisitionBalanceLowNotice
  readonly 'info.customer_acquisition.balance_exhausted': WecomSuiteCustomerAcquisitionBalanceExhaustedNotice
  readonly 'info.customer_acquisition.balance_increased': WecomSuiteCustomerAcquisitionBalanceIncreasedNotice
  readonly 'info.customer_acquisition.link_unavailable': WecomSuiteCustomerAcquisitionLinkUnavailableNotice
  readonly 'info.customer_acquisition.delete_link': WecomSuiteCustomerAcquisitionDeleteLinkNotice
  readonly 'info.customer_acquisition.quota_expire_soon': WecomSuiteCustomerAcquisitionQuotaExpireSoonNotice
  readonly 'info.customer_acquisition.open_profile': WecomSuiteCustomerAcquisitionOpenProfileNotice
  readonly 'info.customer_acquisition.friend_request': WecomSuiteCustomerAcquisitionFriendRequestNotice
  readonly 'info.customer_acquisition.customer_start_chat': WecomSuiteCustomerAcquisitionCustomerStartChatNotice
  readonly 'info.customer_acquisition.message_from_customer': WecomSuiteCustomerAcquisitionMessageFromCustomerNotice
  readonly 'info.customer_acquisition.service_balance_low': WecomSuiteCustomerAcquisitionServiceBalanceLowNotice
  readonly 'info.customer_acquisition.service_balance_exhausted': WecomSuiteCustomerAcquisitionServiceBalanceExhaustedNotice
  readonly 'info.customer_acquisition.service_balance_consumed': WecomSuiteCustomerAcquisitionServiceBalanceConsumedNotice
  readonly 'info.customer_acquisition.change_price': WecomSuiteCustomerAcquisitionChangePriceNotice
  readonly 'info.device_data_auth_change': WecomSuiteDeviceDataAuthChangeNotice
  readonly 'info.add_device': WecomSuiteAddDeviceNotice
  readonly 'info.connect_info': WecomSuiteConnectInfoNotice
  readonly 'info.del_device': WecomSuiteDelDeviceNotice
  readonly 'info.device_feature_change': WecomSuiteDeviceFeatureChangeNotice
  readonly 'info.disconnect_info': WecomSuiteDisconnectInfoNotice
  readonly 'info.error_report': WecomSuiteErrorReportNotice
  readonly 'info.fetch_log_finish': WecomSuiteFetchLogFinishNotice
  readonly 'info.remark_device_name': WecomSuiteRemarkDeviceNameNotice
}
