// Written by catalog/generate from catalog/messages: change those files, then run npm run catalog.

/** Every push of the catalogue. `push-table.ts` reads it and explains the lines. */
export const PUSHES = `
# device_event | official-account
bind unbind: DeviceType DeviceID SessionID Content OpenID
subscribe_status unsubscribe_status: DeviceType DeviceID OpType# OpenID
# event | mini-program
add_express_path: DeliveryID OrderId WayBillId Version# Count# Actions[]{ActionTime# ActionType# ActionMsg* Lat# Lng#}
add_nearby_poi_audit_info: audit_id@ status# reason* poi_id@
add_single_waybill: Token WXAppId CompanyID Account AccountPwd OrderID Sender{Name* Tel Mobile Province* City* Area* Street* Address*} Receiver{Name* Tel Mobile Province* City* Area* Street* Address*} GoodDetail{} Insured{} Remark* Settingment# ExpectStartTime# ExpectEndTime# PickUpStartTime# PickUpEndTime# Scene#
add_waybill: Token BizID BizPwd ShopAppID OrderID WayBillID Remark* Sender{Name* Tel Mobile Company* PostCode Country*> Province*> City*> Area*> Address*} Receiver{Name* Tel Mobile Company* PostCode Country* Province* City* Area* Address*} Cargo{Count# Space_X# Space_Y# Space_Z# Weight# DetailList[]{Name* Count#}} Insured{UseInsured# InsuredValue#} Service{ServiceType# ServiceName}
aftersale_complaint_update_order_state aftersale_merchant_confirm_receipt_overdue aftersale_merchant_handle_refund_overdue aftersale_merchant_handle_return_overdue aftersale_refund_success aftersale_update_order aftersale_user_apply_platform_judge_overdue aftersale_user_cancel aftersale_user_confirm_refund_certificate aftersale_user_modify_return_info aftersale_user_upload_return_info_overdue aftersale_wait_merchant_confirm_receipt aftersale_wait_merchant_offline_refund: aftersale_info{aftersale_id@ out_aftersale_id}
aftersale_new_order: aftersale_info{aftersale_id@ order_id@ out_order_id}
api_diff: changelog_url api_changes[]{chinese_name* cgi_path doc_url change_content*} change_time#
book_ban_status_change: book_id book_title* chapter_id chapter_title* ban_status time
cancel_auth_account: shopid wx_appid
cancel_single_waybill: Token WXAppId OrderID WayBillID CancelID CancelReason*
cancel_waybill: BizID BizPwd ShopAppID OrderID WayBillID
channels_ec_order_unuse_vip_discount: order_info{shop_appid order_session_id unique_id}
channels_ec_vip_user_auto_add: info{shop_appid identity outer_userid add_time#}
channels_ec_vip_user_info_get: info{shop_appid}
channels_ec_voucher_send_succ: voucher_list[]{code status# send_time# update_time# start_time# end_time# consume_time# refund_time# product_id consume_store_name* voucher_type# voucher_buy_amount# voucher_actual_amount# telphone_no openid code_type# order_id sku_id}
charge_service_quota_notify: event_type# appid spu_id# spu_name total_quota# total_used_quota# validity_end_time
check_biz: BizID BizPwd ShopAppID ShopName* ShopTelphone ShopContact* ServiceName SenderProvince* SenderCity* SenderArea* SenderAddress*
complaint_callback: appid option_type complaint_order_id@ open_id type# status# phone_number customer_material_content* customer_material_media_id_list order_id out_trade_no product_name* pay_time# total_cost# create_time# expire_time# history[]{time# content* media_id_list[]{media_id_list}} BussiCallBackInfo^{appid option_type complaint_order_id@ open_id type# status# phone_number customer_material_content* customer_material_media_id_list order_id out_trade_no product_name* pay_time# total_cost# create_time# expire_time# history[]{time# content* media_id_list[]{media_id_list}}}
complaint_notify: complaint_info{complaint_order_id@ state# event#}
dropship_order_cancel dropship_order_new: ds_order_id
dropship_order_update: ds_order_id update_time#
ec_supplier_invite_relation: appid invite_time#
ewaybill_push_path: waybill_info{ewaybill_order_id# waybill_id status# desc* update_time#}
funds_order_pay: order_info{trade_no transaction_id pay_time}
funds_order_profitsharing: order_info{profit_sharing_no amount# result finish_time}
funds_order_refund: order_info{refund_no status success_time}
get_auth_info: wx_appid code
get_pre_auth_code: wx_appid
get_quota: BizID BizPwd ShopAppID
head_supplier_item_update: item_info{event_type# appid product_id@ version update_fields[]}
iot_voip_notify: Action Payload* RoomId SessionKey ServerToken ModelId Sn
miniprogram_sharer_action: type# openid promoter{finder_nickname* promoter_id promoter_openid}
miniprogram_sharer_bind_status_change: openid bind_status#
mock_update_order_status: shopid shop_order_id shop_no waybill_id delivery_sign order_status# action_time# action_msg*
nearby_category_audit_info:
notify_service_msg_send_result: openid notify_code notify_type# card_status# fail_ret# fail_msg
notify_single_waybill_pay: Token WXAppId OrderID WayBillID Fee# OriginalFee# PayOrderId PayFinishTime#
open_product_account_register: OpenProductAccountRegister{status#}
open_product_brand_audit: QualificationAuditResult{status# audit_id brand_id@ audit_type# reject_reason*}
open_product_category_audit: QualificationAuditResult{status# audit_id audit_type# reject_reason*}
open_product_order_analyze: order_info{out_order_id order_id@ openid}
open_product_order_cancel open_product_order_confirm open_product_order_refund: order_info{out_order_id order_id@}
open_product_order_pay: order_info{out_order_id order_id@ transaction_id pay_time amount# sp_openid}
open_product_order_settle: order_info{out_order_id order_id@ settle_no amount# settle_time}
open_product_receive_coupon: out_coupon_id request_id
open_product_scene_group_audit: SceneGroupAudit{group_id# name* reason* scene_group_ext_list[]{ext_id# name* status#}}
open_product_spu_audit open_product_spu_status_update: OpenProductSpuAudit{status# out_product_id product_id@ reject_reason*}
product_category_audit: ProductCategoryAudit{audit_id@ status reason*}
product_order_status_update: ProductOrderStatusUpdate{order_id@ status#}
product_spu_audit: ProductSpuAudit{product_id@ status# reason* audit_info*}
product_spu_listing: ProductSpuListing{product_id@ status# reason*}
product_spu_update: ProductSpuUpdate{product_id@ status#}
qrcode_status: qrcode_info{ticket status# scan_user_type#}
query_single_waybill remind_waybill: Token WXAppId OrderID WayBillID
query_single_waybill_fee: Sender{Name* Tel Mobile Province*> City*> Area*> Street*> Address* Id} Receiver{Name* Tel Mobile Province* City* Area* Street* Address*} GoodDetail{Special# Weight#} Scene#
retail_pay_notify: appid mchid out_trade_no order_id pay_status pay_time attach* payer_openid amount{order_amount# payer_amount# currency} wxpay_transaction_id env#
retail_refund_notify: appid mchid out_refund_no refund_id out_trade_no order_id refund_amount# order_amount# refund_from refund_reason create_time refund_time refund_status wxpay_refund_id env# pay_channel# refund_desc*
secbook_audit_event: audit_event{book_id audit_detail{status# create_time# audit_time#}}
secvod_audit_event: audit_event{drama_id audit_detail{audit_type# status# create_time# audit_time#}}
secvod_upload_event: upload_event{media_id source_context* errcode# errmsg}
set_shop_headimg: appid old_head_img_url new_head_img_url
set_shop_nickname: appid old_nickname*> new_nickname*
trade_manage_order_settlement: merchant_id sub_merchant_id merchant_trade_no transaction_id pay_time# msg shipped_time# estimated_settlement_time# confirm_receive_method# confirm_receive_time# settlement_time#
trade_manage_remind_access_api: msg
trade_manage_remind_shipping: merchant_id sub_merchant_id merchant_trade_no transaction_id pay_time# msg
transport_add_order transport_readd_order: shopid shop_order_id shop_no delivery_sign sender{name* city* address* address_detail* phone lng# lat# coordinate_type#} receiver{name* city* address* address_detail* phone lng# lat# coordinate_type#} cargo{} order_info{note* order_type#} wx_token
transport_add_tips: shopid shop_order_id shop_no delivery_sign waybill_id tips# remark*
transport_cancel_order transport_precancel_order: shopid shop_order_id shop_no delivery_sign waybill_id cancel_reason_id# cancel_reason*
transport_confirm_return_to_biz transport_query_order_status: shopid shop_order_id shop_no delivery_sign waybill_id
transport_get_agent_pos: shopid shop_order_id shop_no waybill_id
transport_precreate_order: shopid shop_order_id shop_no delivery_sign sender{name* city* address* address_detail* phone lng# lat# coordinate_type#} receiver{name* city* address* address_detail* phone lng# lat# coordinate_type#} cargo{} order_info{note* order_type#}
transport_set_rider_score: shopid shop_order_id shop_no waybill_id delivery_ontime_score# cargo_intact_score# attitude_score#
update_business_bind_result: delivery_id biz_id errcode# errmsg
update_waybill_status: shopid shop_order_id shop_no waybill_id order_status# action_time# action_msg* agent{name* phone reach_time#}
user_enter_tempsession: SessionFrom*
waybill_complaint: Token WXAppId OrderID WayBillID ComplainType# Content* Pic Name* Phone
waybill_evaluate_agent: Token WXAppId OrderID WayBillID CourierType# Score#
waybill_notify_query: WaybillId SenderPhone ReceiverPhone
waybill_query_expect_time_range: WXAppId Province*> City*> Area*> Street*> Address* Id
withdraw_notify: withdraw_info{out_request_no event#}
wxa_comment_bad_score: result{comment_id}
wxa_media_check: isrisky# extra_info_json appid trace_id status_code# version# result{suggest label#} detail[]{errcode# strategy suggest label# prob#} errcode# errmsg
wxa_novel_chapter_permission: BookId ChapterIndex# ChapterId CustomServerParams* Source#
wxa_punish_event: punish_id appid punish_time# illegal_reason* illegal_content[]* detail* rule_url rule_name adjust_guide_url event_type#
wxainsurance_claim_result: upload_event{OrderNo Status# FinishTime}
wxalive_follow_notify: FollowNotify{room_id user_openid time live_status action}
wxalive_push_message_notify: PushMessageApiNotify{message_id room_id total_count success_count openid_error_count relation_error_count user_recv_limit_count internal_error_count}
# event | mini-program official-account
subscribe_msg_change_event: List[]{TemplateId SubscribeStatusString} SubscribeMsgChangeEvent^{List[]{TemplateId SubscribeStatusString}}
subscribe_msg_popup_event: List[]{TemplateId SubscribeStatusString PopupScene#} SubscribeMsgPopupEvent^{List[]{TemplateId SubscribeStatusString PopupScene#}}
subscribe_msg_sent_event: List[]{TemplateId MsgID@ ErrorCode# ErrorStatus} SubscribeMsgSentEvent^{List[]{TemplateId MsgID@ ErrorCode# ErrorStatus}}
user_authorization_cancellation user_authorization_revoke user_info_modified: OpenID AppID RevokeInfo PluginID OpenPID
wx_verify_dispatch: Provider*> Contact* DispatchTime#
wx_verify_pay_succ: OrderId
# event | mini-program | 3000
channels_ec_gen_order_info_init: gen_order_info{shop_appid order_session_id scene# product_infos[]{product_id@ sku_id@ sku_cnt# sale_price# shop_discounted_price# order_product_coupon_info_list[]{user_coupon_id coupon_type# discounted_price#}} price_info{product_price_before_vip_discount# product_price# shop_discounted_price#}}
channels_ec_order_use_vip_discount: order_info{shop_appid order_session_id scene# unique_id price_info{product_price_before_vip_discount# vip_discounted_price# product_price_after_vip_discount#}}
supply_order_cancel: SupplyOrderCancel{supply_order_id@}
supply_order_complete: SupplyOrderComplete{supply_order_id@}
supply_order_new: SupplyOrderNew{supply_order_id@}
supply_order_update: SupplyOrderUpdate{supply_order_id@ update_time#}
xpay_subscribe_ios_refund_query_notify: OpenId OutTradeNo Env# refund_time# order_time# channel_bill bundleid product_id p_count# refund_request_reason* provide_status# pay_order_id
# event | mini-program | 3000 game-goods clear
minigame_coin_deliver_completed minigame_deliver_h5_pay_products minigame_game_pay_goods_deliver_notify minigame_h5_goods_deliver_notify minigame_pay_refund_succ_notify minigame_recharge_center_coin_deliver_completed: MiniGame{Payload* PayEventSig IsMock!}
# event | mini-program | game-gift clear
minigame_deliver_goods: MiniGame{OrderId IsPreview# ToUserOpenid Zone# GiftTypeId# GiftId SendTime# GoodsList[]{Id Num#}}
# event | mini-program | shop
channels_ec_acct_notify: account_info{event#}
channels_ec_aftersale_update: finder_shop_aftersale_status_update{after_sale_order_id@ order_id@ status wxa_vip_discounted_price#}
channels_ec_brand: BrandEvent{brand_id@ audit_id@ status# reason*}
channels_ec_change_status: appid change_timestamp# old_status new_status
channels_ec_close_store: appid bind_appid close_timestamp#
channels_ec_complaint_update: finder_shop_complaint{complaint_id after_sale_order_id@ order_id@ complaint_status#}
channels_ec_coupon_create: coupon_info{coupon_id@ create_time#}
channels_ec_coupon_delete: coupon_info{coupon_id@ delete_time#}
channels_ec_coupon_expire: coupon_info{coupon_id@ expire_time#}
channels_ec_coupon_info_change: coupon_info{coupon_id@ change_time#}
channels_ec_coupon_invalid: coupon_info{coupon_id@ invalid_time#}
channels_ec_coupon_receive: receive_info{user_coupon_id coupon_id@ receive_time#}
channels_ec_guarantee_update: finder_shop_guarantee_status_update{guarantee_order_id@ order_id@ status}
channels_ec_order_cancel: order_info{order_id@ cancel_type}
channels_ec_order_confirm: order_info{order_id@ confirm_type}
channels_ec_order_deliver: order_info{order_id@ finish_delivery#}
channels_ec_order_ext_info_update: order_info{order_id@ type#}
channels_ec_order_new channels_ec_order_wait_shipping: order_info{order_id@}
channels_ec_order_pay: order_info{order_id@ pay_time#}
channels_ec_order_settle: order_info{order_id@ settle_time#}
channels_ec_present_aftersale_update: finder_shop_present_aftersale_status_update{after_sale_order_id@ order_id@ status}
channels_ec_sharer_change: bind_status# openid sharer_type#
channels_ec_stock_no_enough: channels_ec_stock_no_enough{product_id@ sku_id@ remaining_stock_amount# remaining_code_amount#}
channels_ec_user_coupon_expire: user_coupon_info{coupon_id@ user_coupon_id expire_time#}
channels_ec_user_coupon_unuse: use_info{coupon_id@ user_coupon_id order_id@ unuse_time#}
channels_ec_user_coupon_use: use_info{coupon_id@ user_coupon_id order_id@ use_time#}
channels_ec_vip_close: user_info{close_time#}
channels_ec_vip_grade_info_update: user_info{grade# experience_value#}
channels_ec_vip_join: user_info{join_time# phone_number}
channels_ec_vip_score_exchange: exchange_info{pay_score# score_item_type# coupon_info{related_coupon_id@} product_info{related_product_id@}}
channels_ec_vip_score_update: user_info{score# delta_score# flow_type#}
channels_ec_vip_task_award: task_info{task_id@ task_name* award_info{award_type# coupon_id@ gain_score#}}
channels_ec_withdraw_notify: withdraw_info{withdraw_id event#}
commkf_send_msg_to_kf: msg_event msg_id text{content*} video{} image{} file{} product_share{} order_share{} voice{}
cooperation_shop_order related_shop_order_submission: Data{order_id shop_appid}
# event | mini-program | virtual-payment
xpay_apple_subscribe_signing_result_notify: OpenId Attach* AppleSubscriptionInfo{OriginalTransactionId ProductId AutoRenewStatus# RenewalDate# SignedTime#}
xpay_apple_subscribe_unsigning_result_notify: OpenId Attach* Action AppleSubscriptionInfo{OriginalTransactionId ProductId AutoRenewStatus# RenewalDate# UnsignedTime#}
xpay_coin_pay_notify: OpenId OutTradeNo Env# WeChatPayInfo{MchOrderNo TransactionId PaidTime#} CoinInfo{Quantity# OrigPrice# ActualPrice# Attach*}
xpay_complaint_notify: OpenId WxOrderId MchOrderId TransactionId ComplaintId ComplaintDetail* ComplaintTime# RetryTimes# RequestId
xpay_goods_deliver_notify: OpenId OutTradeNo Env# WeChatPayInfo{MchOrderNo TransactionId PaidTime#} GoodsInfo{ProductId Quantity# OrigPrice# ActualPrice# Attach*} TeamInfo{ActivityId TeamId TeamType# TeamAction#} AppleSubscriptionInfo{OriginalTransactionId AutoRenewStatus# RenewalDate#}
xpay_refund_notify: OpenId MchRefundId WxRefundId MchOrderId WxOrderId WxpayRefundTransactionId RefundFee# RetCode# RetMsg RefundStartTimestamp# RefundSuccTimestamp# RetryTimes# Attach* WxTransactionId TeamInfo{ActivityId TeamId TeamType# TeamAction#}
xpay_subscribe_pay_fail_notify: OpenId OutTradeNo Env# WeChatPayInfo{MchOrderNo TransactionId PaidTime#} GoodsInfo{ProductId Quantity# OrigPrice# ActualPrice# Attach* SubscribePeriodDays#} ContractWxAppid
xpay_subscribe_signing_result_notify: OpenId OutTradeNo Env#
xpay_wxpay_callback_notify: NickName* MerchantCode MerchantCompanyName* BusinessTime BusinessCode BusinessState Remark* EventType RetryTimes#
# event | official-account
CLICK subscribe_scan_product: EventKey
MASSSENDJOBFINISH: Status TotalCount# FilterCount# SentCount# ErrorCount# CopyrightCheckResult{Count# CheckState# ResultList{item[]{ArticleIdx# UserDeclareState# AuditState# OriginalArticleUrl OriginalArticleType# CanReprint# NeedReplaceContent# NeedShowReprintSource#}}} ArticleUrlResult{Count# ResultList{item[]{ArticleIdx# ArticleUrl}}}
ORDER_STATUS_FINANCE_SUCC card_pay_order: OrderId OrderType Status CreateOrderTime# PayFinishTime# Desc FreeCoinCount# PayCoinCount# RefundFreeCoinCount# RefundPayCoinCount# ReceiptInfo Memo
PUBLISHJOBFINISH: PublishEventInfo{publish_id publish_status# article_id article_detail{count# item[]{idx# article_url}} fail_idx[]}
SCAN: EventKey Ticket
ShakearoundUserShake: ChosenBeacon{Uuid Major# Minor# Distance#} AroundBeacons{AroundBeacon[]{Uuid Major# Minor# Distance#}}
TEMPLATESENDJOBFINISH: Status
VIEW: EventKey MenuId
WifiConnected: ConnectTime# ExpireTime# VendorId PlaceId DeviceNo
add_store_audit_info: audit_id@ status# reason* is_upgrade# poiid@
annual_renew naming_verify_success qualification_verify_success verify_expired: ExpiredTime#
apply_merchant_audit_info modify_store_audit_info: audit_id@ status# reason*
card_merchant_check_result: CardId MerchantId IsPass# Reason*
card_not_pass_check: CardId RefuseReason*
card_pass_check: CardId
card_sku_remind: CardId Detail
cloud_invoice_invoiceresult_event: status# fpqqlsh nsrsbh
create_map_poi_audit_info: audit_id@ status# map_poi_id name*> address* longitude# latitude# sh_remark*
debug_demo: debug_str*
giftcard_pay_done: PageId OrderId
giftcard_send_to_friend: PageId OrderId IsReturnBack! IsChatRoom!
giftcard_user_accept: PageId OrderId IsChatRoom!
guide_invite_result_event: GuideInviteEvent{guide_account guide_openid invite_result#}
guide_qrcode_scan_event: GuideScanEvent{qrcode_guide_account qrcode_guide_openid openid action# qrcode_info}
kf_close_session: KfAccount CloseType
kf_create_session: KfAccount Source
kf_switch_session: FromKfAccount ToKfAccount
merchant_order: OrderId OrderStatus# ProductId SkuInfo
naming_verify_fail qualification_verify_fail: FailTime# FailReason*
poi_check_notify: UniqId PoiId Result Msg*
submit_invoice_title: title_type title* tax_no phone addr* bank_type bank_no attach*
submit_membercard_user_info user_del_card user_enter_session_from_card: CardId UserCardCode
update_invoice_status: CardId Code Status
update_member_card: CardId UserCardCode ModifyBonus# ModifyBalance#
user_authorize_invoice: SuccOrderId FailOrderId Source
user_consume_card: CardId UserCardCode ConsumeSource LocationId# LocationName* StaffOpenId VerifyCode* RemarkAmount* OuterId OuterStr
user_get_card: CardId UserCardCode OldUserCardCode UnionId IsGiveByFriend# FriendUserName IsRestoreMemberCard# IsRecommendByFriend# OuterId OuterStr
user_gifting_card: CardId UserCardCode FriendUserName IsReturnBack! IsChatRoom!
user_pay_from_pay_cell: CardId UserCardCode TransId LocationId# LocationName* Fee# OriginalFee#
user_scan_product: KeyStandard KeyStr Country Province City Sex# Scene#
user_scan_product_async: KeyStandard KeyStr RegionCode
user_scan_product_enter_session: KeyStandard KeyStr
user_scan_product_verify_action: KeyStandard KeyStr Result ReasonMsg*
user_view_card: CardId UserCardCode OuterId OuterStr
# event | official-account wecom
LOCATION: Latitude# Longitude# Precision# AppType
location_select: EventKey SendLocationInfo{Location_X# Location_Y# Scale Label* Poiname*} AppType
pic_photo_or_album pic_sysphoto pic_weixin: EventKey SendPicsInfo{Count# PicList{item[]{PicMd5Sum}}}
scancode_push scancode_waitmsg: EventKey ScanCodeInfo{ScanType ScanResult*}
subscribe: EventKey Ticket
unsubscribe: EventKey
view_miniprogram: EventKey MenuId
# event | open-platform
betaapp_authorization_apply_event: ApplyAuthorizationInfoNoitfy{appid mp_appid operation_time status# msg ticket}
betaapp_verify_apply_event betaapp_verify_event: ApplyAuthorizationInfoNoitfy{appid mp_appid operation_time status# msg}
weapp_audit_delay: DelayTime# Reason*
weapp_audit_fail: FailTime# Reason* ScreenShot
weapp_audit_success: SuccTime#
wxa_appeal_record: appeal_record_id# appid appeal_count# appeal_from# appeal_status# material[]{illegal_material{content* content_url} appeal_material{reason* proof_material_id[]}} punish_description* audit_reason* appeal_time#
wxa_category_audit: first# second# ret# reason*
wxa_illegal_record: illegal_record_id appid create_time# illegal_reason* illegal_content* rule_url rule_name
wxa_nickname_audit: nickname* ret# reason*
wxa_privacy_apply: result_info{api_name audit_id@ status# apply_time# audit_time# reason*}
# event | wecom
app_email_change.receive_email: Amount#
change_chain.corp_join change_chain.remove_corp change_chain.update_corp: ChainId CorpIds{CorpId[]}
change_chain.create_chain change_chain.delete_chain change_chain.update_chain: ChainId
change_chain.create_group change_chain.delete_group change_chain.update_group: ChainId GroupIds{GroupId[]}
change_contact.create_party: Id# Name* ParentId# Order#
change_contact.create_user: UserID Name* Department MainDepartment# IsLeaderInDept DirectLeader Position* Mobile Gender# Email BizMail Status# Avatar Alias* Telephone Address* ExtAttr{Item[]{Name* Type# Text{Value*} Web{Title* Url}}}
change_contact.delete_party: Id#
change_contact.delete_user: UserID
change_contact.update_party: Id# Name* ParentId#
change_contact.update_tag: TagId# AddUserItems DelUserItems AddPartyItems DelPartyItems
change_contact.update_user: UserID NewUserID Name* Department MainDepartment# IsLeaderInDept Position* Mobile Gender# Email Status# Avatar Alias* Telephone Address* ExtAttr{Item[]{Name* Type# Text{Value*} Web{Title* Url}}} DirectLeader BizMail
change_external_chat.create change_external_chat.dismiss: ChatId
change_external_chat.update: ChatId UpdateDetail JoinScene# QuitScene# MemChangeCnt# MemChangeList{Item[]} LastMemVer CurMemVer
change_external_contact.add_external_contact change_external_contact.add_half_external_contact: UserID ExternalUserID State* WelcomeCode
change_external_contact.del_external_contact: UserID ExternalUserID Source
change_external_contact.del_follow_user change_external_contact.edit_external_contact: UserID ExternalUserID
change_external_contact.msg_audit_approved: UserID ExternalUserID WelcomeCode
change_external_contact.transfer_fail: FailReason* UserID ExternalUserID
change_external_tag.create change_external_tag.delete change_external_tag.update: Id TagType StrategyId
change_external_tag.shuffle: Id StrategyId
change_school_contact.create_department change_school_contact.create_parent change_school_contact.create_student change_school_contact.delete_department change_school_contact.delete_parent change_school_contact.delete_student change_school_contact.subscribe change_school_contact.unsubscribe change_school_contact.update_department change_school_contact.update_parent change_school_contact.update_student: Id
customer_acquisition.balance_exhausted customer_acquisition.balance_increased customer_acquisition.balance_low active_restored close_inactive_agent file_content_archive_auth_change file_content_archive_user_list_change low_active msgaudit_notify reopen_inactive_agent share_agent_change share_chain_change wedrive_insufficient_capacity security.change_domain_ip:
customer_acquisition.customer_start_chat: UserID ExternalUserID LinkId
customer_acquisition.delete_link customer_acquisition.link_unavailable: LinkId
customer_acquisition.friend_request customer_acquisition.open_profile: LinkId State*
customer_acquisition.message_from_customer: UserID ExternalUserID LinkId ChatSeq# ChatKey
customer_acquisition.quota_expire_soon: ExpireTime# ExpireQuotaNum#
doc_change.delete_doc doc_change.doc_member_change: DocId[]
doc_change.delete_form doc_change.form_complete doc_change.form_settings_change: FormId[]
add_calendar delete_calendar modify_calendar: CalId
add_schedule: ScheduleId CalId
batch_job_result: BatchJob{JobId JobType ErrCode# ErrMsg}
book_meeting_room: MeetingRoomId MeetingId BookingId
cancel_meeting_room: BookingId MeetingRoomId MeetingId
click enter_agent view: EventKey
delete_schedule modify_schedule respond_schedule: CalId ScheduleId
finish_vip_account_approval: FinishType# ApplyId
inactive_alert low_active_alert: EffectTime#
kf_account_auth_change: AuthAddOpenKfId[] AuthDelOpenKfId[]
kf_msg_or_event: Token OpenKfId
living_status_change: LivingId Status#
open_approval_change: ApprovalInfo{ThirdNo OpenSpName* OpenTemplateId OpenSpStatus# ApplyTime# ApplyUserName* ApplyUserId ApplyUserParty* ApplyUserImage ApprovalNodes{ApprovalNode[]{NodeStatus# NodeAttr# NodeType# Items{Item[]{ItemName* ItemUserId=ItemUserid ItemImage ItemStatus# ItemSpeech* ItemOpTime# ItemParty*}}}} NotifyNodes{NotifyNode[]{ItemName* ItemUserId=ItemUserid ItemImage ItemParty*}} approverstep=ApproverStep#}
program_notify: NotifyId NotifyScene
submit_vip_account_approval: ApplyReason* BusinessType# ApplyId
switch_workbench_mode: Mode#
sys_approval_change: ApprovalInfo{SpNoStr SpNo@ SpName* SpStatus# TemplateId ApplyTime# Applyer{UserId Party} SpRecord[]{SpStatus# ApproverAttr# Details[]{Approver=Approvor{UserId} Speech* SpStatus# SpTime# Attach[]}} Notifyer[]{UserId} ProcessList{NodeList[]{NodeType# SpStatus# ApvRel# SubNodeList[]{UserInfo{UserId} Speech* SpYj# Sptime# MediaIds=MediaId[]}}} Comments[]{CommentUserInfo{UserId} CommentTime# CommentContent* CommentId Attach[]} StatuChangeEvent#}
taskcard_click: EventKey TaskId AgentID=AgentId#
template_card_event: EventKey TaskId CardType ResponseCode SelectedItems{SelectedItem[]{QuestionKey OptionIds{OptionId[]}}}
template_card_menu_event: EventKey TaskId CardType ResponseCode
upload_media_job_finish: JobId
meeting_change.cancel_enroll meeting_change.enroll: FromUserTmpOpenId MeetingId EnrollId
meeting_change.cancel_meeting meeting_change.modify_meeting: MeetingId
meeting_change.close_screen_share meeting_change.delete_recording meeting_change.join_meeting meeting_change.join_meeting_before_host meeting_change.join_waiting_room meeting_change.meeting_end meeting_change.meeting_mute_all meeting_change.meeting_start meeting_change.meeting_unmute_all meeting_change.open_screen_share meeting_change.pause_recording meeting_change.quit_meeting meeting_change.recording_complete meeting_change.resume_recording meeting_change.start_recording meeting_change.stop_recording: FromUserTmpOpenId MeetingId
meeting_change.join_from_meeting_room meeting_change.move_to_waiting_room meeting_change.quit_waiting_room: FromUserTmpOpenId OperatedUser{UserId TmpOpenId} MeetingId
meeting_change.medium_upload: MeetingId AllUploadStatus UploadInfo[]{MediumUrl MediumType# UploadStatus# ErrorMsg}
meeting_change.meeting_room_response: MeetingId MeetingRoomId MraAddress{Protocol# DialString} RoomResponseStatus# FromUserTmpOpenId
meeting_change.pstn_status_update: FromUserTmpOpenId MeetingId PstnStatus
meeting_change.role_change meeting_change.webinar_role_change: FromUserTmpOpenId OperatedUser{UserId TmpOpenId UserRole#} MeetingId
meeting_change.webinar_warm_up_upload: MeetingId WarmUpInfo{WarmUpPicture WarmUpVideo UploadStatus# ErrorMsg}
meeting_statistics.start_meeting: Status#
public_email_change.receive_email: Id# Amount#
smart_sheet_change.add_filed smart_sheet_change.delete_filed smart_sheet_change.update_filed: DocId SheetId FieldId[]
smart_sheet_change.add_record smart_sheet_change.delete_record smart_sheet_change.update_record: DocId SheetId RecordId[]
wedrive_file_change.create_file wedrive_file_change.delete_file wedrive_file_change.move_file wedrive_file_change.rename_file wedrive_file_change.update_file: FileId[]
wedrive_space_change.dismiss_space: SpaceId
wedrive_space_change.space_member_change wedrive_space_change.space_security_settings_change: SpaceId[]
# event | wecom-suite
change_app_admin unlicensed_notify:
device_accesscontrol_data_report: AccessDataList{Item[]{OpenUserId UserType# TimeStamp# PassType# PassMethod#}} DeviceSn
device_checkin_data_report: CheckInDataList{Item[]{OpenUserId UserType# CheckinTime#}} DeviceSn
device_temperature_data_report: TemperatureDataList{Item[]{OpenUserId UserType# TimeStamp# Temperature# Status#}} DeviceSn
# info | open-platform
authorized updateauthorized: AuthorizerAppid AuthorizationCode AuthorizationCodeExpiredTime# PreAuthCode
component_verify_ticket: ComponentVerifyTicket
notify_3rd_wxa_auth: appid taskid task_status# apply_status# message* dispatch_info{provider*> contact* dispatch_time#}
notify_3rd_wxa_auth_and_icp: procedure_id procedure_status# authorizer_appid
notify_3rd_wxa_wxverify: appid expired# message*
notify_apply_icpfiling_result: authorizer_appid beian_status#
notify_icpfiling_verify_result: task_id verify_appid result# along_with_auth_result#
notify_third_fasteregister: appid auth_code info{name* code_type# code legal_persona_name* legal_persona_wechat idname* wxuser component_phone} status# msg
notify_third_fastregisterbetaapp: appid info{unique_id name*} status# msg
notify_third_fastverifybetaapp: appid info{name* code_type# code legal_persona_name* legal_persona_wechat component_phone} status# msg
order_path_apply_result_notify: list[]{appid audit_id# ret_code#}
order_path_audit_result_notify: list[]{appid audit_id# status# apply_time# audit_time# reason*}
unauthorized: AuthorizerAppid
# info | wecom
cancel_auth: AuthCorpId
change_auth: AuthCorpId State* ExtraInfo{AuthOpenKfIdList{OpenKfId[]}}
# info | wecom-suite
add_device: ServiceCorpId AuthCorpId DeviceSn ModelId RemarkName*
advanced_api_cancel: ServiceCorpId AuthCorpId AdvanceApiType# OrderId
advanced_api_expired advanced_api_insufficient: ServiceCorpId AuthCorpId AdvanceApiType# ChatArchiveApi{Edition#}
advanced_api_pay_success: ServiceCorpId AuthCorpId AdvanceApiType# OrderId BuyerUserId
advanced_api_refund: ServiceCorpId AuthCorpId AdvanceApiType# OrderId OrderStatus#
advanced_api_trial_expired: ServiceCorpId AuthCorpId AdvanceApiType#
agree_external_userid_migration: AuthCorpId ServiceCorpId
approve_special_auth cancel_special_auth: AuthCorpId AuthType
auto_activate: ServiceCorpId AuthCorpId Scene# AccountList[]{ActiveCode Type# ExpireTime# UserId PreviousStatus# PreviousActiveCode}
batch_job_result: ServiceCorpId AuthCorpId BatchJob{JobId JobType ErrCode# ErrMsg}
cancel_order pay_for_app_success refund: PaidCorpId OrderId
change_contact.create_party: AuthCorpId Id# Name* ParentId# Order#
change_contact.create_user: AuthCorpId UserID OpenUserID Name* Department MainDepartment# IsLeaderInDept DirectLeader Mobile Position* Gender# Email BizMail Avatar Alias* Telephone ExtAttr{Item[]{Name* Type# Text{Value*} Web{Title* Url}}} Status#
change_contact.delete_party: AuthCorpId Id#
change_contact.delete_user: AuthCorpId UserID OpenUserID
change_contact.update_party: AuthCorpId Id# Name* ParentId#
change_contact.update_tag: AuthCorpId TagId# AddUserItems DelUserItems AddPartyItems DelPartyItems
change_contact.update_user: AuthCorpId UserID OpenUserID NewUserID Name* Department MainDepartment# IsLeaderInDept DirectLeader Mobile Position* Gender# Email BizMail Status# Avatar Alias* Telephone ExtAttr{Item[]{Name* Type# Text{Value*} Web{Title* Url}}}
change_editon: PaidCorpId
change_external_chat.create change_external_chat.dismiss: AuthCorpId ChatId
change_external_chat.update: AuthCorpId ChatId UpdateDetail JoinScene# QuitScene# MemChangeCnt# MemChangeList{Item[]} LastMemVer CurMemVer
change_external_contact.add_external_contact: AuthCorpId UserID ExternalUserID State* WelcomeCode LinkId
change_external_contact.add_half_external_contact: AuthCorpId UserID ExternalUserID State* WelcomeCode
change_external_contact.del_external_contact: AuthCorpId UserID ExternalUserID Source
change_external_contact.del_follow_user change_external_contact.edit_external_contact: AuthCorpId UserID ExternalUserID
change_external_contact.transfer_fail: AuthCorpId FailReason* UserID ExternalUserID
change_external_tag.create change_external_tag.delete change_external_tag.update: AuthCorpId Id TagType
change_external_tag.shuffle change_school_contact.create_department change_school_contact.create_parent change_school_contact.create_student change_school_contact.delete_department change_school_contact.delete_parent change_school_contact.delete_student change_school_contact.subscribe change_school_contact.unsubscribe change_school_contact.update_department: AuthCorpId Id
change_order: PaidCorpId OldOrderId NewOrderId
change_school_contact.update_parent change_school_contact.update_student: AuthCorpId Id NewId
change_school_contact_batch: AuthCorpId ChangeList[]{TimeStamp# ChangeType Id NewId}
chat_archive_audit_approved_room chat_archive_audit_approved_single: AuthCorpId OpenUserID ExternalUserID ChatId
chat_archive_export_finished: AuthCorpId JobId
connect_info: ServiceCorpId AuthCorpId DeviceSn ConnectTime#
conversation_new_message hit_keyword: AuthCorpId Token
corp_arch_auth customer_acquisition.balance_exhausted customer_acquisition.balance_increased customer_acquisition.balance_low customer_acquisition_permit_change device_data_auth_change: AuthCorpId
customer_acquisition.change_price: AuthCorpId Price# EffectiveTime#
customer_acquisition.customer_start_chat: AuthCorpId UserID ExternalUserID LinkId State*
customer_acquisition.delete_link customer_acquisition.link_unavailable: AuthCorpId LinkId
customer_acquisition.friend_request customer_acquisition.open_profile: AuthCorpId LinkId State*
customer_acquisition.message_from_customer: AuthCorpId UserID ExternalUserID LinkId ChatSeq# ChatKey State*
customer_acquisition.quota_expire_soon: AuthCorpId ExpireTime# ExpireQuotaNum#
customer_acquisition.service_balance_consumed: AuthCorpId LinkId State* OnceKey
customer_acquisition.service_balance_exhausted customer_acquisition.service_balance_low:
del_device device_feature_change: ServiceCorpId AuthCorpId DeviceSn
disconnect_info: ServiceCorpId AuthCorpId DeviceSn DisconnectTime# Reason*
enter_register_package: ServiceCorpId AuthCorpId AuthUserInfo{UserId} RegisterCode State* TemplateId
error_report: ServiceCorpId AuthCorpId DeviceSn ErrCode# ErrMsg*
fetch_log_finish: ServiceCorpId AuthCorpId DeviceSn MediaId
license_pay_success: ServiceCorpId AuthCorpId OrderId BuyerUserId
license_refund: ServiceCorpId AuthCorpId OrderId OrderStatus#
open_order: PaidCorpId OrderId OperatorId
register_corp: ServiceCorpId RegisterCode AuthCorpId ContactSync{AccessToken ExpiresIn#} AuthUserInfo{UserId} State* TemplateId
remark_device_name: ServiceCorpId AuthCorpId DeviceSn RemarkName*
reset_permanent_code: AuthCode
share_agent_change share_chain_change: CorpId AgentId#
# info | wecom-suite wecom
suite_ticket: SuiteTicket
# info | wecom-suite | 1000
cancel_auth: AuthCorpId
change_auth: AuthCorpId State* ExtraInfo{AuthOpenKfIdList{OpenKfId[]}}
create_auth: AuthCode State* ExtraInfo{AuthOpenKfIdList{OpenKfId[]}}
# other | mini-program
miniprogrampage: Title* PagePath ThumbUrl ThumbMediaId
# other | mini-program official-account wecom-bot wecom
image: PicUrl MediaId MsgDataId Idx# from{userid} response_url image{url aeskey}
text: Content* MsgDataId Idx# bizmsgmenuid from{userid} response_url text{content} quote{msgtype text{content} image{url aeskey} mixed{msg_item[]{msgtype text{content} image{url aeskey}}} voice{content} file{url aeskey} video{url aeskey}} Id
# other | official-account
device_text: DeviceType DeviceID SessionID Content OpenID
# other | official-account wecom
link: Title*> Description* Url MsgDataId Idx# PicUrl
location: Location_X# Location_Y# Scale# Label* MsgDataId Idx# AppType
shortvideo: MediaId ThumbMediaId MsgDataId Idx#
# other | official-account wecom-bot
file: Title* Description* FileKey FileMd5 FileTotalLen# from{userid} response_url file{url aeskey}
# other | official-account wecom-bot wecom
video: MediaId ThumbMediaId MsgDataId Idx# from{userid} response_url video{url aeskey}
voice: MediaId Format Recognition* MediaId16K MsgDataId Idx# from{userid} response_url voice{content}
# other | wecom
package: AgentType ItemCount# Item[]{FromUserName CreateTime# MsgType Content* MsgId@ Receiver{Type Id} PicUrl MediaId Title* Description* Url Event ChatInfo{ChatId Name* Owner UserList} ChatId Name* Owner AddUserList DelUserList}
payment.REFUND_ABNORMAL payment.REFUND_SUCCESS payment.TRANSACTION_SUCCESS: notify_type create_time resource{algorithm ciphertext nonce associated_data}
zone.auth_knowledge_base: auth_knowledge_base{knowledge_base_id knowledge_base_name}
zone.chat_archive_audit_approved_room zone.chat_archive_audit_approved_single: chat_archive_audit_approved{userid external_userid chatid}
zone.chat_archive_export_finished: chat_archive_export_finished{jobid}
zone.conversation_new_message: conversation_new_message{token}
zone.delete_knowledge_base: delete_knowledge_base{knowledge_base_id knowledge_base_name}
zone.hit_keyword: hit_keyword{token}
zone.knowledge_base_learn_done: knowledge_base_learn_done{knowledge_base_id knowledge_base_name doc_id# learn_status#}
zone.unauth_knowledge_base: unauth_knowledge_base{knowledge_base_id knowledge_base_name}
# other | wecom-bot
event.disconnected_event event.enter_chat: create_time# from{corpid userid} event{}
event.feedback_event: create_time# from{corpid userid} event{feedback_event{id type# content inaccurate_reason_list[]#}}
event.template_card_event.button_interaction event.template_card_event.multiple_interaction event.template_card_event.text_notice event.template_card_event.vote_interaction: create_time# from{corpid userid} event{template_card_event{event_key=eventkey task_id selected_items{selected_item[]{question_key option_ids{option_id[]}}}}} response_url
mixed: from{userid} response_url mixed{msg_item[]{msgtype text{content} image{url aeskey}}} quote{msgtype text{content} image{url aeskey} mixed{msg_item[]{msgtype text{content} image{url aeskey}}} voice{content} file{url aeskey} video{url aeskey}}
stream: from{userid} stream{id}
# other | wecom-suite
device.contact_change: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} event{perm_version# create_user[]{open_userid user_type#} update_user[]{open_userid user_type#} delete_user[]{open_userid user_type#}}
device.delete_bio_info device.enter_page device.exit_page: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{page_type oper_id open_userid user_type#}
device.model_ticket: base_info{req_id createtime# service_corpid model_id} event{model_ticket}
device.printer_job_del: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{jobid}
device.printer_job_submit: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{open_userid jobid}
device.printer_job_trans: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{open_userid jobid download_url encoding_aeskey doc_name doc_size# trans_setting{version# setting_list[]{key value[]}}}
# other | wecom-suite | 1000
device.fetch_device_status: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{}
device.remote_open_door: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{open_userid oper_id}
device.unbind: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} event{}
device.update_firmware: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{oper_id}
device.user_scan: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{oper_id open_userid state user_type# auth_code expires_in# auth_code_type#}
device.verify_device: base_info{req_id createtime# service_corpid auth_corpid} event{device_sn_md5}
# other | wecom-suite | 3000
device.bind: base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} event{auth_code verif_code}
`

/** Fields that many pushes share, written as in `PUSHES`. They also apply to a push that the catalogue lacks. */
export const HEADER =
  'ToUserName FromUserName CreateTime# MsgId@ AppId msgid aibotid chatid chattype TimeStamp# id summary timestamp# AgentID# SuiteId MsgID@ PackageId@'

/** The other fields that can be read of every push of a platform, written as in `PUSHES`. */
export const PLATFORM_HEADERS: Readonly<Record<string, string>> = {
  'wecom-bot': 'from{userid} create_time#',
  'wecom-suite': 'AuthCorpId',
}

/** Other spellings of `Event` and `ChangeType`, each with the documented one. */
export const ALSO_SPELT: Readonly<Record<string, string>> = {
  create_deparmtment: 'create_department',
  delete_deparmtment: 'delete_department',
  update_deparmtment: 'update_department',
}

/** The values of `MsgType`, `msgtype`, `msg_type` and `event_type` on any platform; those of `InfoType` are in `PUSHES`. */
export const TYPES =
  'REFUND.ABNORMAL REFUND.SUCCESS TRANSACTION.SUCCESS auth_knowledge_base chat_archive_audit_approved_room chat_archive_audit_approved_single chat_archive_export_finished command conversation_new_message delete_knowledge_base device_event device_text event file hit_keyword image knowledge_base_learn_done link location miniprogrampage mixed shortvideo stream text unauth_knowledge_base video voice'

/** Platforms whose pushes come to another one too. */
export const INCLUDES: Readonly<Record<string, readonly string[]>> = {
  'open-platform': ['official-account', 'mini-program'],
  'wecom-suite': ['wecom'],
}

/** How the platform repeats a push that is not answered. */
export const RETRY_PLANS: Readonly<Record<RetryPlanName, RetryPlan>> = {
  'usual': { waitsMs: [0, 0] },
  'shop': { waitsMs: [0, 0, 10000, 60000, 300000, 1800000, 3600000, 3600000, 3600000] },
  'virtual-payment': { waitsMs: [2000, 4000, 8000, 16000, 32000, 64000, 128000, 256000, 512000, 1024000, 2048000, 4096000, 8192000, 16384000], failureField: 'ErrCode' },
  'game-goods': { waitsMs: [15000, 15000, 30000, 180000, 600000, 1200000, 1800000, 1800000, 1800000, 3600000, 10800000, 10800000, 10800000, 21600000, 21600000], failureField: 'ErrCode', emptyIsFailure: true },
  'game-gift': { waitsMs: [120000, 240000, 480000, 960000, 1920000, 3840000, 7680000, 15360000, 30720000, 61440000], failureField: 'ErrCode', emptyIsFailure: true },
}

export type RetryPlanName = 'usual' | 'shop' | 'virtual-payment' | 'game-goods' | 'game-gift'

export interface RetryPlan {
  /** The pauses between its attempts, in milliseconds. */
  readonly waitsMs: readonly number[]
  /** The field of a reply in which any value but 0 is a failure to the platform, as an HTTP error is. */
  readonly failureField?: string
  /** An answer without that field, such as the empty one, is a failure to the platform too. */
  readonly emptyIsFailure?: true
}

/** How a push is answered and repeated, if it differs from the usual: five seconds, the plan `usual`, sealed if the push was. */
export interface PushRules {
  /** How long the platform waits for the answer, in milliseconds. */
  readonly replyWithinMs?: number
  readonly retries?: RetryPlanName
  /** The reply is never sealed, though the push is. */
  readonly answeredInClear?: true
}
