// Written by catalog/generate from catalog/replies: change those files, then run npm run catalog.
/** Every field of every reply: what is required cannot be left out, and nothing takes a value of another type. */
import type { BotStreamReply, BotStreamWithTemplateCardReply, BotTemplateCardReply, BotTextReply, BotUpdateTemplateCardReply, DeviceReplies, EventReplies, ImageReply, MusicReply, NewsReply, TextReply, TransferCustomerServiceReply, UpdateButtonReply, UpdateTaskCardReply, UpdateTemplateCardReply, VideoReply, VoiceReply } from 'wechat-callback'

declare function is<Reply>(reply: Reply): void

export function compiled(): void {
  is<TextReply>({"MsgType":"text","Content":"Content"})
  // @ts-expect-error -- Content is required
  is<TextReply>({"MsgType":"text"})
  // @ts-expect-error -- Content is of another type
  is<TextReply>({"MsgType":"text","Content":1})
  is<ImageReply>({"MsgType":"image","Image":{"MediaId":"MediaId"}})
  // @ts-expect-error -- Image is required
  is<ImageReply>({"MsgType":"image"})
  // @ts-expect-error -- Image is of another type
  is<ImageReply>({"MsgType":"image","Image":"no object"})
  is<ImageReply>({"MsgType":"image","Image":{"MediaId":"MediaId"}})
  // @ts-expect-error -- Image.MediaId is required
  is<ImageReply>({"MsgType":"image","Image":{}})
  // @ts-expect-error -- Image.MediaId is of another type
  is<ImageReply>({"MsgType":"image","Image":{"MediaId":1}})
  is<VoiceReply>({"MsgType":"voice","Voice":{"MediaId":"MediaId"}})
  // @ts-expect-error -- Voice is required
  is<VoiceReply>({"MsgType":"voice"})
  // @ts-expect-error -- Voice is of another type
  is<VoiceReply>({"MsgType":"voice","Voice":"no object"})
  is<VoiceReply>({"MsgType":"voice","Voice":{"MediaId":"MediaId"}})
  // @ts-expect-error -- Voice.MediaId is required
  is<VoiceReply>({"MsgType":"voice","Voice":{}})
  // @ts-expect-error -- Voice.MediaId is of another type
  is<VoiceReply>({"MsgType":"voice","Voice":{"MediaId":1}})
  is<VideoReply>({"MsgType":"video","Video":{"MediaId":"MediaId"}})
  // @ts-expect-error -- Video is required
  is<VideoReply>({"MsgType":"video"})
  // @ts-expect-error -- Video is of another type
  is<VideoReply>({"MsgType":"video","Video":"no object"})
  is<VideoReply>({"MsgType":"video","Video":{"MediaId":"MediaId"}})
  // @ts-expect-error -- Video.MediaId is required
  is<VideoReply>({"MsgType":"video","Video":{}})
  // @ts-expect-error -- Video.MediaId is of another type
  is<VideoReply>({"MsgType":"video","Video":{"MediaId":1}})
  is<VideoReply>({"MsgType":"video","Video":{"MediaId":"MediaId","Title":"Title"}})
  // @ts-expect-error -- Video.Title is of another type
  is<VideoReply>({"MsgType":"video","Video":{"MediaId":"MediaId","Title":1}})
  is<VideoReply>({"MsgType":"video","Video":{"MediaId":"MediaId","Description":"Description"}})
  // @ts-expect-error -- Video.Description is of another type
  is<VideoReply>({"MsgType":"video","Video":{"MediaId":"MediaId","Description":1}})
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{"Title":"Title"}]}})
  // @ts-expect-error -- Articles is required
  is<NewsReply>({"MsgType":"news"})
  // @ts-expect-error -- Articles is of another type
  is<NewsReply>({"MsgType":"news","Articles":"no list"})
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{"Title":"Title"}]}})
  // @ts-expect-error -- Articles[0].Title is required
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{}]}})
  // @ts-expect-error -- Articles[0].Title is of another type
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{"Title":1}]}})
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{"Title":"Title","Description":"Description"}]}})
  // @ts-expect-error -- Articles[0].Description is of another type
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{"Title":"Title","Description":1}]}})
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{"Title":"Title","PicUrl":"PicUrl"}]}})
  // @ts-expect-error -- Articles[0].PicUrl is of another type
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{"Title":"Title","PicUrl":1}]}})
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{"Title":"Title","Url":"Url"}]}})
  // @ts-expect-error -- Articles[0].Url is of another type
  is<NewsReply>({"MsgType":"news","Articles":{"item":[{"Title":"Title","Url":1}]}})
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId"}})
  // @ts-expect-error -- Music is required
  is<MusicReply>({"MsgType":"music"})
  // @ts-expect-error -- Music is of another type
  is<MusicReply>({"MsgType":"music","Music":"no object"})
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId","Title":"Title"}})
  // @ts-expect-error -- Music.Title is of another type
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId","Title":1}})
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId","Description":"Description"}})
  // @ts-expect-error -- Music.Description is of another type
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId","Description":1}})
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId","MusicUrl":"MusicUrl"}})
  // @ts-expect-error -- Music.MusicUrl is of another type
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId","MusicUrl":1}})
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId","HQMusicUrl":"HQMusicUrl"}})
  // @ts-expect-error -- Music.HQMusicUrl is of another type
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId","HQMusicUrl":1}})
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":"ThumbMediaId"}})
  // @ts-expect-error -- Music.ThumbMediaId is required
  is<MusicReply>({"MsgType":"music","Music":{}})
  // @ts-expect-error -- Music.ThumbMediaId is of another type
  is<MusicReply>({"MsgType":"music","Music":{"ThumbMediaId":1}})
  is<TransferCustomerServiceReply>({"MsgType":"transfer_customer_service","TransInfo":{"KfAccount":"KfAccount"}})
  // @ts-expect-error -- TransInfo is of another type
  is<TransferCustomerServiceReply>({"MsgType":"transfer_customer_service","TransInfo":"no object"})
  is<TransferCustomerServiceReply>({"MsgType":"transfer_customer_service","TransInfo":{"KfAccount":"KfAccount"}})
  // @ts-expect-error -- TransInfo.KfAccount is required
  is<TransferCustomerServiceReply>({"MsgType":"transfer_customer_service","TransInfo":{}})
  // @ts-expect-error -- TransInfo.KfAccount is of another type
  is<TransferCustomerServiceReply>({"MsgType":"transfer_customer_service","TransInfo":{"KfAccount":1}})
  is<UpdateButtonReply>({"MsgType":"update_button","Button":{"ReplaceName":"ReplaceName"}})
  // @ts-expect-error -- Button is required
  is<UpdateButtonReply>({"MsgType":"update_button"})
  // @ts-expect-error -- Button is of another type
  is<UpdateButtonReply>({"MsgType":"update_button","Button":"no object"})
  is<UpdateButtonReply>({"MsgType":"update_button","Button":{"ReplaceName":"ReplaceName"}})
  // @ts-expect-error -- Button.ReplaceName is required
  is<UpdateButtonReply>({"MsgType":"update_button","Button":{}})
  // @ts-expect-error -- Button.ReplaceName is of another type
  is<UpdateButtonReply>({"MsgType":"update_button","Button":{"ReplaceName":1}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{}}})
  // @ts-expect-error -- TemplateCard is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card"})
  // @ts-expect-error -- TemplateCard is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":"no object"})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardType is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardType is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":1,"CardAction":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"Source":{}}})
  // @ts-expect-error -- TemplateCard.Source is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"Source":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"Source":{"IconUrl":"IconUrl"}}})
  // @ts-expect-error -- TemplateCard.Source.IconUrl is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"Source":{"IconUrl":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"Source":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.Source.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"Source":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"Source":{"DescColor":0}}})
  // @ts-expect-error -- TemplateCard.Source.DescColor is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"Source":{"DescColor":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"MainTitle":{}}})
  // @ts-expect-error -- TemplateCard.MainTitle is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"MainTitle":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"MainTitle":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"MainTitle":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"MainTitle":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"MainTitle":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":"no list"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].KeyName is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].KeyName is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Value":"Value"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].Value is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Value":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Type":0}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Type":"0"}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Url":"Url"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Url":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","MediaId":"MediaId"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].MediaId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","MediaId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","UserId":"UserId"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].UserId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","UserId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title"}]}})
  // @ts-expect-error -- TemplateCard.JumpList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":"no list"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Title is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title","Type":0}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title","Type":"0"}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title","Url":"Url"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title","Url":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title","AppId":"AppId"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].AppId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title","AppId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title","PagePath":"PagePath"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"JumpList":[{"Title":"Title","PagePath":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{}}})
  // @ts-expect-error -- TemplateCard.ActionMenu is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":"Key"}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{"ActionList":"no list"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":"Key","Text":"Text"}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList[0].Text is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":"Key","Text":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":"Key"}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList[0].Key is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{"ActionList":[{}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList[0].Key is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{}}})
  // @ts-expect-error -- TemplateCard.QuoteArea is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"Type":0}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"Type":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"Url":"Url"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"Url":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"Appid":"Appid"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Appid is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"Appid":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"PagePath":"PagePath"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"PagePath":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"QuoteText":"QuoteText"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.QuoteText is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"QuoteArea":{"QuoteText":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"SubTitleText","CardType":"text_notice","CardAction":{}}})
  // @ts-expect-error -- TemplateCard.SubTitleText is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":1,"CardType":"text_notice","CardAction":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"EmphasisContent":{}}})
  // @ts-expect-error -- TemplateCard.EmphasisContent is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"EmphasisContent":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"EmphasisContent":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.EmphasisContent.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"EmphasisContent":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"EmphasisContent":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.EmphasisContent.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{},"EmphasisContent":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardAction is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice"}})
  // @ts-expect-error -- TemplateCard.CardAction is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.CardAction.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"Type":0}}})
  // @ts-expect-error -- TemplateCard.CardAction.Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"Type":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"Url":"Url"}}})
  // @ts-expect-error -- TemplateCard.CardAction.Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"Url":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"AppId":"AppId"}}})
  // @ts-expect-error -- TemplateCard.CardAction.AppId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"AppId":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"PagePath":"PagePath"}}})
  // @ts-expect-error -- TemplateCard.CardAction.PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubTitleText":"s","CardType":"text_notice","CardAction":{"PagePath":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardType is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardType is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":1,"CardAction":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"Source":{}}})
  // @ts-expect-error -- TemplateCard.Source is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"Source":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"Source":{"IconUrl":"IconUrl"}}})
  // @ts-expect-error -- TemplateCard.Source.IconUrl is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"Source":{"IconUrl":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"Source":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.Source.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"Source":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"Source":{"DescColor":0}}})
  // @ts-expect-error -- TemplateCard.Source.DescColor is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"Source":{"DescColor":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"MainTitle":{}}})
  // @ts-expect-error -- TemplateCard.MainTitle is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"MainTitle":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"MainTitle":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"MainTitle":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"MainTitle":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"MainTitle":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":"no list"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].KeyName is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].KeyName is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Value":"Value"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].Value is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Value":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Type":0}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Type":"0"}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Url":"Url"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","Url":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","MediaId":"MediaId"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].MediaId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","MediaId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","UserId":"UserId"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].UserId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"HorizontalContentList":[{"KeyName":"KeyName","UserId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title"}]}})
  // @ts-expect-error -- TemplateCard.JumpList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":"no list"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Title is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title","Type":0}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title","Type":"0"}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title","Url":"Url"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title","Url":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title","AppId":"AppId"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].AppId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title","AppId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title","PagePath":"PagePath"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"JumpList":[{"Title":"Title","PagePath":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{}}})
  // @ts-expect-error -- TemplateCard.ActionMenu is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":"Key"}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{"ActionList":"no list"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":"Key","Text":"Text"}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList[0].Text is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":"Key","Text":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":"Key"}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList[0].Key is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{"ActionList":[{}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList[0].Key is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ActionMenu":{"ActionList":[{"Key":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{}}})
  // @ts-expect-error -- TemplateCard.QuoteArea is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"Type":0}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"Type":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"Url":"Url"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"Url":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"Appid":"Appid"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Appid is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"Appid":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"PagePath":"PagePath"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"PagePath":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"QuoteText":"QuoteText"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.QuoteText is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"QuoteArea":{"QuoteText":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardAction is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice"}})
  // @ts-expect-error -- TemplateCard.CardAction is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.CardAction.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"Type":0}}})
  // @ts-expect-error -- TemplateCard.CardAction.Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"Type":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"Url":"Url"}}})
  // @ts-expect-error -- TemplateCard.CardAction.Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"Url":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"AppId":"AppId"}}})
  // @ts-expect-error -- TemplateCard.CardAction.AppId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"AppId":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"PagePath":"PagePath"}}})
  // @ts-expect-error -- TemplateCard.CardAction.PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{"PagePath":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardImage is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":"no object","CardType":"news_notice","CardAction":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{"Url":"Url"},"CardType":"news_notice","CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardImage.Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{"Url":1},"CardType":"news_notice","CardAction":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{"AspectRatio":0},"CardType":"news_notice","CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardImage.AspectRatio is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{"AspectRatio":"0"},"CardType":"news_notice","CardAction":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{}}})
  // @ts-expect-error -- TemplateCard.ImageTextArea is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Type":0}}})
  // @ts-expect-error -- TemplateCard.ImageTextArea.Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Type":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Url":"Url"}}})
  // @ts-expect-error -- TemplateCard.ImageTextArea.Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Url":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Appid":"Appid"}}})
  // @ts-expect-error -- TemplateCard.ImageTextArea.Appid is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Appid":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"PagePath":"PagePath"}}})
  // @ts-expect-error -- TemplateCard.ImageTextArea.PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"PagePath":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.ImageTextArea.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.ImageTextArea.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"ImageUrl":"ImageUrl"}}})
  // @ts-expect-error -- TemplateCard.ImageTextArea.ImageUrl is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"ImageTextArea":{"ImageUrl":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"VerticalContentList":[{}]}})
  // @ts-expect-error -- TemplateCard.VerticalContentList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"VerticalContentList":"no list"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"VerticalContentList":[{"Title":"Title"}]}})
  // @ts-expect-error -- TemplateCard.VerticalContentList[0].Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"VerticalContentList":[{"Title":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"VerticalContentList":[{"Desc":"Desc"}]}})
  // @ts-expect-error -- TemplateCard.VerticalContentList[0].Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardImage":{},"CardType":"news_notice","CardAction":{},"VerticalContentList":[{"Desc":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}]}})
  // @ts-expect-error -- TemplateCard.CardType is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"ButtonList":[{}]}})
  // @ts-expect-error -- TemplateCard.CardType is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":1,"ButtonList":[{}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"Source":{}}})
  // @ts-expect-error -- TemplateCard.Source is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"Source":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"Source":{"IconUrl":"IconUrl"}}})
  // @ts-expect-error -- TemplateCard.Source.IconUrl is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"Source":{"IconUrl":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"Source":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.Source.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"Source":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"Source":{"DescColor":0}}})
  // @ts-expect-error -- TemplateCard.Source.DescColor is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"Source":{"DescColor":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"MainTitle":{}}})
  // @ts-expect-error -- TemplateCard.MainTitle is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"MainTitle":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"MainTitle":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"MainTitle":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"MainTitle":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"MainTitle":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":"no list"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].KeyName is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].KeyName is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","Value":"Value"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].Value is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","Value":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","Type":0}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","Type":"0"}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","Url":"Url"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","Url":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","MediaId":"MediaId"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].MediaId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","MediaId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","UserId":"UserId"}]}})
  // @ts-expect-error -- TemplateCard.HorizontalContentList[0].UserId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"HorizontalContentList":[{"KeyName":"KeyName","UserId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title"}]}})
  // @ts-expect-error -- TemplateCard.JumpList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":"no list"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Title is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title","Type":0}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title","Type":"0"}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title","Url":"Url"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title","Url":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title","AppId":"AppId"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].AppId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title","AppId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title","PagePath":"PagePath"}]}})
  // @ts-expect-error -- TemplateCard.JumpList[0].PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"JumpList":[{"Title":"Title","PagePath":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{}}})
  // @ts-expect-error -- TemplateCard.ActionMenu is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{"ActionList":[{"Key":"Key"}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{"ActionList":"no list"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{"ActionList":[{"Key":"Key","Text":"Text"}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList[0].Text is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{"ActionList":[{"Key":"Key","Text":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{"ActionList":[{"Key":"Key"}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList[0].Key is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{"ActionList":[{}]}}})
  // @ts-expect-error -- TemplateCard.ActionMenu.ActionList[0].Key is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ActionMenu":{"ActionList":[{"Key":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{}}})
  // @ts-expect-error -- TemplateCard.QuoteArea is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"Type":0}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"Type":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"Url":"Url"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"Url":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"Appid":"Appid"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Appid is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"Appid":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"PagePath":"PagePath"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"PagePath":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"QuoteText":"QuoteText"}}})
  // @ts-expect-error -- TemplateCard.QuoteArea.QuoteText is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"QuoteArea":{"QuoteText":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"SubTitleText":"SubTitleText"}})
  // @ts-expect-error -- TemplateCard.SubTitleText is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"SubTitleText":1}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{}}})
  // @ts-expect-error -- TemplateCard.CardAction is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.CardAction.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"Type":0}}})
  // @ts-expect-error -- TemplateCard.CardAction.Type is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"Type":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"Url":"Url"}}})
  // @ts-expect-error -- TemplateCard.CardAction.Url is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"Url":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"AppId":"AppId"}}})
  // @ts-expect-error -- TemplateCard.CardAction.AppId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"AppId":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"PagePath":"PagePath"}}})
  // @ts-expect-error -- TemplateCard.CardAction.PagePath is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"CardAction":{"PagePath":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}]}})
  // @ts-expect-error -- TemplateCard.ButtonList is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction"}})
  // @ts-expect-error -- TemplateCard.ButtonList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":"no list"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{"Text":"Text"}]}})
  // @ts-expect-error -- TemplateCard.ButtonList[0].Text is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{"Text":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{"Style":1}]}})
  // @ts-expect-error -- TemplateCard.ButtonList[0].Style is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{"Style":"0"}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{"Key":"Key"}]}})
  // @ts-expect-error -- TemplateCard.ButtonList[0].Key is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{"Key":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{}}})
  // @ts-expect-error -- TemplateCard.ButtonSelection is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"QuestionKey":"QuestionKey"}}})
  // @ts-expect-error -- TemplateCard.ButtonSelection.QuestionKey is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"QuestionKey":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.ButtonSelection.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"SelectedId":"SelectedId"}}})
  // @ts-expect-error -- TemplateCard.ButtonSelection.SelectedId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"SelectedId":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"Disable":true}}})
  // @ts-expect-error -- TemplateCard.ButtonSelection.Disable is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"Disable":"true"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"OptionList":[{}]}}})
  // @ts-expect-error -- TemplateCard.ButtonSelection.OptionList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"OptionList":"no list"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"OptionList":[{"Id":"Id"}]}}})
  // @ts-expect-error -- TemplateCard.ButtonSelection.OptionList[0].Id is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"OptionList":[{"Id":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"OptionList":[{"Text":"Text"}]}}})
  // @ts-expect-error -- TemplateCard.ButtonSelection.OptionList[0].Text is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ButtonSelection":{"OptionList":[{"Text":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ReplaceText":"ReplaceText"}})
  // @ts-expect-error -- TemplateCard.ReplaceText is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"button_interaction","ButtonList":[{}],"ReplaceText":1}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{}}})
  // @ts-expect-error -- TemplateCard.CardType is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubmitButton":{"Key":"Key"},"CheckBox":{}}})
  // @ts-expect-error -- TemplateCard.CardType is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":1,"SubmitButton":{"Key":"Key"},"CheckBox":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"Source":{}}})
  // @ts-expect-error -- TemplateCard.Source is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"Source":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"Source":{"IconUrl":"IconUrl"}}})
  // @ts-expect-error -- TemplateCard.Source.IconUrl is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"Source":{"IconUrl":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"Source":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.Source.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"Source":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"Source":{"DescColor":0}}})
  // @ts-expect-error -- TemplateCard.Source.DescColor is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"Source":{"DescColor":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"MainTitle":{}}})
  // @ts-expect-error -- TemplateCard.MainTitle is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"MainTitle":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"MainTitle":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"MainTitle":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"MainTitle":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"MainTitle":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{}}})
  // @ts-expect-error -- TemplateCard.SubmitButton is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","CheckBox":{}}})
  // @ts-expect-error -- TemplateCard.SubmitButton is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":"no object","CheckBox":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key","Text":"Text"},"CheckBox":{}}})
  // @ts-expect-error -- TemplateCard.SubmitButton.Text is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key","Text":1},"CheckBox":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{}}})
  // @ts-expect-error -- TemplateCard.SubmitButton.Key is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{},"CheckBox":{}}})
  // @ts-expect-error -- TemplateCard.SubmitButton.Key is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":1},"CheckBox":{}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"ReplaceText":"ReplaceText"}})
  // @ts-expect-error -- TemplateCard.ReplaceText is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{},"ReplaceText":1}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{}}})
  // @ts-expect-error -- TemplateCard.CheckBox is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"}}})
  // @ts-expect-error -- TemplateCard.CheckBox is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"QuestionKey":"QuestionKey"}}})
  // @ts-expect-error -- TemplateCard.CheckBox.QuestionKey is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"QuestionKey":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"OptionList":[{}]}}})
  // @ts-expect-error -- TemplateCard.CheckBox.OptionList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"OptionList":"no list"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"OptionList":[{"Id":"Id"}]}}})
  // @ts-expect-error -- TemplateCard.CheckBox.OptionList[0].Id is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"OptionList":[{"Id":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"OptionList":[{"Text":"Text"}]}}})
  // @ts-expect-error -- TemplateCard.CheckBox.OptionList[0].Text is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"OptionList":[{"Text":1}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"OptionList":[{"IsChecked":true}]}}})
  // @ts-expect-error -- TemplateCard.CheckBox.OptionList[0].IsChecked is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"OptionList":[{"IsChecked":"true"}]}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"Disable":true}}})
  // @ts-expect-error -- TemplateCard.CheckBox.Disable is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"Disable":"true"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"Mode":0}}})
  // @ts-expect-error -- TemplateCard.CheckBox.Mode is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"vote_interaction","SubmitButton":{"Key":"Key"},"CheckBox":{"Mode":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}]}})
  // @ts-expect-error -- TemplateCard.CardType is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"SubmitButton":{"Key":"Key"},"SelectList":[{}]}})
  // @ts-expect-error -- TemplateCard.CardType is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":1,"SubmitButton":{"Key":"Key"},"SelectList":[{}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"Source":{}}})
  // @ts-expect-error -- TemplateCard.Source is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"Source":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"Source":{"IconUrl":"IconUrl"}}})
  // @ts-expect-error -- TemplateCard.Source.IconUrl is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"Source":{"IconUrl":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"Source":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.Source.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"Source":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"Source":{"DescColor":0}}})
  // @ts-expect-error -- TemplateCard.Source.DescColor is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"Source":{"DescColor":"0"}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"MainTitle":{}}})
  // @ts-expect-error -- TemplateCard.MainTitle is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"MainTitle":"no object"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"MainTitle":{"Title":"Title"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"MainTitle":{"Title":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"MainTitle":{"Desc":"Desc"}}})
  // @ts-expect-error -- TemplateCard.MainTitle.Desc is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"MainTitle":{"Desc":1}}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}]}})
  // @ts-expect-error -- TemplateCard.SubmitButton is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SelectList":[{}]}})
  // @ts-expect-error -- TemplateCard.SubmitButton is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":"no object","SelectList":[{}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key","Text":"Text"},"SelectList":[{}]}})
  // @ts-expect-error -- TemplateCard.SubmitButton.Text is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key","Text":1},"SelectList":[{}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}]}})
  // @ts-expect-error -- TemplateCard.SubmitButton.Key is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{},"SelectList":[{}]}})
  // @ts-expect-error -- TemplateCard.SubmitButton.Key is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":1},"SelectList":[{}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"ReplaceText":"ReplaceText"}})
  // @ts-expect-error -- TemplateCard.ReplaceText is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}],"ReplaceText":1}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{}]}})
  // @ts-expect-error -- TemplateCard.SelectList is required
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"}}})
  // @ts-expect-error -- TemplateCard.SelectList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":"no list"}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"QuestionKey":"QuestionKey"}]}})
  // @ts-expect-error -- TemplateCard.SelectList[0].QuestionKey is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"QuestionKey":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"Title":"Title"}]}})
  // @ts-expect-error -- TemplateCard.SelectList[0].Title is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"Title":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"SelectedId":"SelectedId"}]}})
  // @ts-expect-error -- TemplateCard.SelectList[0].SelectedId is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"SelectedId":1}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"Disable":true}]}})
  // @ts-expect-error -- TemplateCard.SelectList[0].Disable is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"Disable":"true"}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"OptionList":[{}]}]}})
  // @ts-expect-error -- TemplateCard.SelectList[0].OptionList is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"OptionList":"no list"}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"OptionList":[{"Id":"Id"}]}]}})
  // @ts-expect-error -- TemplateCard.SelectList[0].OptionList[0].Id is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"OptionList":[{"Id":1}]}]}})
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"OptionList":[{"Text":"Text"}]}]}})
  // @ts-expect-error -- TemplateCard.SelectList[0].OptionList[0].Text is of another type
  is<UpdateTemplateCardReply>({"MsgType":"update_template_card","TemplateCard":{"CardType":"multiple_interaction","SubmitButton":{"Key":"Key"},"SelectList":[{"OptionList":[{"Text":1}]}]}})
  is<UpdateTaskCardReply>({"MsgType":"update_taskcard","TaskCard":{"ReplaceName":"ReplaceName"}})
  // @ts-expect-error -- TaskCard is required
  is<UpdateTaskCardReply>({"MsgType":"update_taskcard"})
  // @ts-expect-error -- TaskCard is of another type
  is<UpdateTaskCardReply>({"MsgType":"update_taskcard","TaskCard":"no object"})
  is<UpdateTaskCardReply>({"MsgType":"update_taskcard","TaskCard":{"ReplaceName":"ReplaceName"}})
  // @ts-expect-error -- TaskCard.ReplaceName is required
  is<UpdateTaskCardReply>({"MsgType":"update_taskcard","TaskCard":{}})
  // @ts-expect-error -- TaskCard.ReplaceName is of another type
  is<UpdateTaskCardReply>({"MsgType":"update_taskcard","TaskCard":{"ReplaceName":1}})
  is<BotTextReply>({"msgtype":"text","text":{"content":"content"}})
  // @ts-expect-error -- text is required
  is<BotTextReply>({"msgtype":"text"})
  // @ts-expect-error -- text is of another type
  is<BotTextReply>({"msgtype":"text","text":"no object"})
  is<BotTextReply>({"msgtype":"text","text":{"content":"content"}})
  // @ts-expect-error -- text.content is required
  is<BotTextReply>({"msgtype":"text","text":{}})
  // @ts-expect-error -- text.content is of another type
  is<BotTextReply>({"msgtype":"text","text":{"content":1}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true}})
  // @ts-expect-error -- stream is required
  is<BotStreamReply>({"msgtype":"stream"})
  // @ts-expect-error -- stream is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":"no object"})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"id","finish":true}})
  // @ts-expect-error -- stream.id is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":1,"finish":true}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"content":"content"}})
  // @ts-expect-error -- stream.content is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"content":1}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"feedback":{"id":"id"}}})
  // @ts-expect-error -- stream.feedback is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"feedback":"no object"}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"feedback":{"id":"id"}}})
  // @ts-expect-error -- stream.feedback.id is required
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"feedback":{}}})
  // @ts-expect-error -- stream.feedback.id is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"feedback":{"id":1}}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true}})
  // @ts-expect-error -- stream.finish is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":"true"}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":"no list"}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].msgtype is required
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].msgtype is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":1,"image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].image is required
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image"}]}})
  // @ts-expect-error -- stream.msg_item[0].image is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":"no object"}]}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].image.base64 is required
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].image.base64 is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":1,"md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].image.md5 is required
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo="}}]}})
  // @ts-expect-error -- stream.msg_item[0].image.md5 is of another type
  is<BotStreamReply>({"msgtype":"stream","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":1}}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card is required
  is<BotTemplateCardReply>({"msgtype":"template_card"})
  // @ts-expect-error -- template_card is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":"no object"})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":1,"card_action":{}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"icon_url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{"id":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"appid":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":"no list"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"type":"0"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"url":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"appid":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"pagepath":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"question":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"type":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"appid":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"pagepath":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":1,"card_type":"text_notice","card_action":{}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{}}})
  // @ts-expect-error -- template_card.emphasis_content is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"title":"title"}}})
  // @ts-expect-error -- template_card.emphasis_content.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.emphasis_content.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"sub_title_text":"sub_title_text"}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"sub_title_text":1}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":1,"card_action":{}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"icon_url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{"id":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"appid":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":"no list"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"type":"0"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"url":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"appid":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"pagepath":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"question":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"type":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"appid":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"pagepath":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":1,"card_type":"news_notice","card_action":{}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{}}})
  // @ts-expect-error -- template_card.card_image is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_image.url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"aspect_ratio":0}}})
  // @ts-expect-error -- template_card.card_image.aspect_ratio is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"aspect_ratio":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":0}}})
  // @ts-expect-error -- template_card.image_text_area.type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":"url"}}})
  // @ts-expect-error -- template_card.image_text_area.url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":"appid"}}})
  // @ts-expect-error -- template_card.image_text_area.appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.image_text_area.pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":"title"}}})
  // @ts-expect-error -- template_card.image_text_area.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":"desc"}}})
  // @ts-expect-error -- template_card.image_text_area.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{}]}})
  // @ts-expect-error -- template_card.vertical_content_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":"no list"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":"desc"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":1,"card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"icon_url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc_color":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":"no list"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"type":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"appid":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"pagepath":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"quote_text":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":"no list"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":"no list"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"type":"0"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"url":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"appid":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"pagepath":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"title":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"question":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":"no object","task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"type":0},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"type":"0"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"url":"url"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"url":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"appid":"appid"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"appid":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"pagepath":"pagepath"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"pagepath":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":1,"button_list":[{"text":"text","key":"key"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"sub_title_text":"sub_title_text"}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"sub_title_text":1}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}}})
  // @ts-expect-error -- template_card.button_selection.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}}})
  // @ts-expect-error -- template_card.button_selection.disable is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}}})
  // @ts-expect-error -- template_card.button_selection.selected_id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.button_selection.option_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":"no list"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.button_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":"no list"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].text is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":1,"key":"key"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key","style":1}]}})
  // @ts-expect-error -- template_card.button_list[0].style is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key","style":"0"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].key is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.button_list[0].key is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":1,"submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":"no object","task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":1,"key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":1},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":1,"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.checkbox is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.checkbox.option_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":"no list"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":true}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].is_checked is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":"true"}]}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}}})
  // @ts-expect-error -- template_card.checkbox.disable is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":0}}})
  // @ts-expect-error -- template_card.checkbox.mode is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":1,"submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":"0"}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":"no object"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":1}}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":"no object","task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":1,"key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":1},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":1,"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.select_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":"no list"}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":1,"option_list":[{"id":"id","text":"text"}]}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}]}})
  // @ts-expect-error -- template_card.select_list[0].title is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}]}})
  // @ts-expect-error -- template_card.select_list[0].disable is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}]}})
  // @ts-expect-error -- template_card.select_list[0].selected_id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key"}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":"no list"}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}]}})
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is required
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is of another type
  is<BotTemplateCardReply>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":1}]}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true}})
  // @ts-expect-error -- stream is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card"})
  // @ts-expect-error -- stream is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":"no object"})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"id","finish":true}})
  // @ts-expect-error -- stream.id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":1,"finish":true}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"content":"content"}})
  // @ts-expect-error -- stream.content is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"content":1}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"feedback":{"id":"id"}}})
  // @ts-expect-error -- stream.feedback is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"feedback":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"feedback":{"id":"id"}}})
  // @ts-expect-error -- stream.feedback.id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"feedback":{}}})
  // @ts-expect-error -- stream.feedback.id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"feedback":{"id":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true}})
  // @ts-expect-error -- stream.finish is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":"true"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].msgtype is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].msgtype is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":1,"image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].image is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image"}]}})
  // @ts-expect-error -- stream.msg_item[0].image is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":"no object"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].image.base64 is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].image.base64 is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":1,"md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"e9dd2797018cad79186e03e8c5aec8dc"}}]}})
  // @ts-expect-error -- stream.msg_item[0].image.md5 is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo="}}]}})
  // @ts-expect-error -- stream.msg_item[0].image.md5 is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true,"msg_item":[{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":1}}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":"no object"})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":1,"card_action":{}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"icon_url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{"id":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"appid":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"type":"0"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"url":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"appid":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"pagepath":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"question":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"type":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"appid":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"pagepath":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":1,"card_type":"text_notice","card_action":{}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{}}})
  // @ts-expect-error -- template_card.emphasis_content is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"title":"title"}}})
  // @ts-expect-error -- template_card.emphasis_content.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.emphasis_content.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"sub_title_text":"sub_title_text"}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"sub_title_text":1}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":1,"card_action":{}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"icon_url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{"id":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"appid":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"type":"0"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"url":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"appid":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"pagepath":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"question":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"type":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"appid":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"pagepath":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":1,"card_type":"news_notice","card_action":{}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{}}})
  // @ts-expect-error -- template_card.card_image is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_image.url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"aspect_ratio":0}}})
  // @ts-expect-error -- template_card.card_image.aspect_ratio is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"aspect_ratio":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":0}}})
  // @ts-expect-error -- template_card.image_text_area.type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":"url"}}})
  // @ts-expect-error -- template_card.image_text_area.url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":"appid"}}})
  // @ts-expect-error -- template_card.image_text_area.appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.image_text_area.pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":"title"}}})
  // @ts-expect-error -- template_card.image_text_area.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":"desc"}}})
  // @ts-expect-error -- template_card.image_text_area.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{}]}})
  // @ts-expect-error -- template_card.vertical_content_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":"desc"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":1,"card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"icon_url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc_color":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":"no list"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"type":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"appid":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"pagepath":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"quote_text":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"type":"0"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"url":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"appid":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"pagepath":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"title":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"question":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":"no object","task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{"type":0},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{"type":"0"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{"url":"url"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{"url":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{"appid":"appid"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{"appid":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{"pagepath":"pagepath"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{"pagepath":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":1,"button_list":[{"text":"text","key":"key"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"sub_title_text":"sub_title_text"}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"sub_title_text":1}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}}})
  // @ts-expect-error -- template_card.button_selection.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}}})
  // @ts-expect-error -- template_card.button_selection.disable is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}}})
  // @ts-expect-error -- template_card.button_selection.selected_id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.button_selection.option_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":"no list"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.button_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].text is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":1,"key":"key"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key","style":1}]}})
  // @ts-expect-error -- template_card.button_list[0].style is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key","style":"0"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].key is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.button_list[0].key is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":1,"submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":"no object","task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":1,"key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":1},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":1,"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.checkbox is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.checkbox.option_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":"no list"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":true}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].is_checked is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":"true"}]}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}}})
  // @ts-expect-error -- template_card.checkbox.disable is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":0}}})
  // @ts-expect-error -- template_card.checkbox.mode is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":1,"submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":"0"}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":"no object"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":1}}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":"no object","task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":1,"key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":1},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":1,"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.select_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":"no list"}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":1,"option_list":[{"id":"id","text":"text"}]}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}]}})
  // @ts-expect-error -- template_card.select_list[0].title is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}]}})
  // @ts-expect-error -- template_card.select_list[0].disable is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}]}})
  // @ts-expect-error -- template_card.select_list[0].selected_id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key"}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":"no list"}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}]}})
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is required
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is of another type
  is<BotStreamWithTemplateCardReply>({"msgtype":"stream_with_template_card","stream":{"id":"S1","finish":true},"template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":1}]}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{}},"userids":["userids"]})
  // @ts-expect-error -- userids is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{}},"userids":"no list"})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card"})
  // @ts-expect-error -- template_card is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":"no object"})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":1,"card_action":{}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"source":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"source":{"icon_url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"source":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"main_title":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"main_title":{"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"main_title":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"feedback":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"feedback":{"id":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"appid":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":"no list"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"type":"0"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"url":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"appid":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"pagepath":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"jump_list":[{"question":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{"type":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{"url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{"appid":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{"pagepath":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":1,"card_type":"text_notice","card_action":{}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"emphasis_content":{}}})
  // @ts-expect-error -- template_card.emphasis_content is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"emphasis_content":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"emphasis_content":{"title":"title"}}})
  // @ts-expect-error -- template_card.emphasis_content.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"emphasis_content":{"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.emphasis_content.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"sub_title_text":"sub_title_text"}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{},"sub_title_text":1}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":1,"card_action":{}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"source":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"source":{"icon_url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"source":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"main_title":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"main_title":{"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"main_title":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"feedback":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"feedback":{"id":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"appid":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":"no list"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"type":"0"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"url":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"appid":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"pagepath":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"jump_list":[{"question":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{"type":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{"url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{"appid":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{"pagepath":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":1,"card_type":"news_notice","card_action":{}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"card_image":{}}})
  // @ts-expect-error -- template_card.card_image is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"card_image":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"card_image":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_image.url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"card_image":{"url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"card_image":{"aspect_ratio":0}}})
  // @ts-expect-error -- template_card.card_image.aspect_ratio is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"card_image":{"aspect_ratio":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":0}}})
  // @ts-expect-error -- template_card.image_text_area.type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":"url"}}})
  // @ts-expect-error -- template_card.image_text_area.url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":"appid"}}})
  // @ts-expect-error -- template_card.image_text_area.appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.image_text_area.pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":"title"}}})
  // @ts-expect-error -- template_card.image_text_area.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":"desc"}}})
  // @ts-expect-error -- template_card.image_text_area.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"vertical_content_list":[{}]}})
  // @ts-expect-error -- template_card.vertical_content_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"vertical_content_list":"no list"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":"desc"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":1,"card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"icon_url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc_color":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":"no list"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"type":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"appid":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"pagepath":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"quote_text":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":"no list"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":"no list"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"type":"0"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"url":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"appid":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"pagepath":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"title":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"question":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":"no object","task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{"type":0},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{"type":"0"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{"url":"url"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{"url":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{"appid":"appid"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{"appid":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{"pagepath":"pagepath"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{"pagepath":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":1,"button_list":[{"text":"text","key":"key"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"sub_title_text":"sub_title_text"}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"sub_title_text":1}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}}})
  // @ts-expect-error -- template_card.button_selection.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}}})
  // @ts-expect-error -- template_card.button_selection.disable is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}}})
  // @ts-expect-error -- template_card.button_selection.selected_id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.button_selection.option_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":"no list"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.button_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":"no list"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].text is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":1,"key":"key"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key","style":1}]}})
  // @ts-expect-error -- template_card.button_list[0].style is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key","style":"0"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].key is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.button_list[0].key is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":1,"submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":"no object","task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":1,"key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":1},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":1,"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.checkbox is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.checkbox.option_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":"no list"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":true}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].is_checked is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":"true"}]}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}}})
  // @ts-expect-error -- template_card.checkbox.disable is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":0}}})
  // @ts-expect-error -- template_card.checkbox.mode is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":1,"submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":"0"}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":"no object"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":1}}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":"no object","task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":1,"key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":1},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":1,"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.select_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":"no list"}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":1,"option_list":[{"id":"id","text":"text"}]}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}]}})
  // @ts-expect-error -- template_card.select_list[0].title is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}]}})
  // @ts-expect-error -- template_card.select_list[0].disable is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}]}})
  // @ts-expect-error -- template_card.select_list[0].selected_id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key"}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":"no list"}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}]}})
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is required
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is of another type
  is<BotUpdateTemplateCardReply>({"response_type":"update_template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":1}]}]}})
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- Token is required
  is<EventReplies['add_waybill']>({"OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- Token is of another type
  is<EventReplies['add_waybill']>({"Token":1,"OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- OrderID is required
  is<EventReplies['add_waybill']>({"Token":"Token","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- OrderID is of another type
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":1,"BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- BizID is required
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- BizID is of another type
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":1,"WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- WayBillID is required
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- WayBillID is of another type
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":1,"ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":"0","ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- ResultMsg is required
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"WaybillData":"WaybillData"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":1,"WaybillData":"WaybillData"})
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":"WaybillData"})
  // @ts-expect-error -- WaybillData is required
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- WaybillData is of another type
  is<EventReplies['add_waybill']>({"Token":"Token","OrderID":"OrderID","BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg","WaybillData":1})
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- BizID is required
  is<EventReplies['cancel_waybill']>({"OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- BizID is of another type
  is<EventReplies['cancel_waybill']>({"BizID":1,"OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- OrderID is required
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- OrderID is of another type
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":1,"WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- WayBillID is required
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- WayBillID is of another type
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":1,"ResultCode":0,"ResultMsg":"ResultMsg"})
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":"WayBillID","ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":"0","ResultMsg":"ResultMsg"})
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is required
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['cancel_waybill']>({"BizID":"BizID","OrderID":"OrderID","WayBillID":"WayBillID","ResultCode":0,"ResultMsg":1})
  is<EventReplies['check_biz']>({"BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- BizID is required
  is<EventReplies['check_biz']>({"ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- BizID is of another type
  is<EventReplies['check_biz']>({"BizID":1,"ResultCode":0,"ResultMsg":"ResultMsg"})
  is<EventReplies['check_biz']>({"BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['check_biz']>({"BizID":"BizID","ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['check_biz']>({"BizID":"BizID","ResultCode":"0","ResultMsg":"ResultMsg"})
  is<EventReplies['check_biz']>({"BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is required
  is<EventReplies['check_biz']>({"BizID":"BizID","ResultCode":0})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['check_biz']>({"BizID":"BizID","ResultCode":0,"ResultMsg":1})
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg","Quota":0})
  // @ts-expect-error -- BizID is required
  is<EventReplies['get_quota']>({"ResultCode":0,"ResultMsg":"ResultMsg","Quota":0})
  // @ts-expect-error -- BizID is of another type
  is<EventReplies['get_quota']>({"BizID":1,"ResultCode":0,"ResultMsg":"ResultMsg","Quota":0})
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg","Quota":0})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultMsg":"ResultMsg","Quota":0})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultCode":"0","ResultMsg":"ResultMsg","Quota":0})
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg","Quota":0})
  // @ts-expect-error -- ResultMsg is required
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultCode":0,"Quota":0})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultCode":0,"ResultMsg":1,"Quota":0})
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg","Quota":0})
  // @ts-expect-error -- Quota is required
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- Quota is of another type
  is<EventReplies['get_quota']>({"BizID":"BizID","ResultCode":0,"ResultMsg":"ResultMsg","Quota":"0"})
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['waybill_notify_query']>({"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['waybill_notify_query']>({"ResultCode":"0","ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- ResultMsg is required
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":1,"WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- WaybillCreateTime is required
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- WaybillCreateTime is of another type
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":"0","Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- Path is required
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0})
  // @ts-expect-error -- Path is of another type
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":"no list"})
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- Path[0].ActionType is required
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- Path[0].ActionType is of another type
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":"0","ActionTime":0,"ActionMsg":"ActionMsg"}]})
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- Path[0].ActionTime is required
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- Path[0].ActionTime is of another type
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":"0","ActionMsg":"ActionMsg"}]})
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg"}]})
  // @ts-expect-error -- Path[0].ActionMsg is required
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0}]})
  // @ts-expect-error -- Path[0].ActionMsg is of another type
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":1}]})
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg","DeliveryCourierName":"DeliveryCourierName"}]})
  // @ts-expect-error -- Path[0].DeliveryCourierName is of another type
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg","DeliveryCourierName":1}]})
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg","DeliveryCourierPhone":"DeliveryCourierPhone"}]})
  // @ts-expect-error -- Path[0].DeliveryCourierPhone is of another type
  is<EventReplies['waybill_notify_query']>({"ResultCode":0,"ResultMsg":"ResultMsg","WaybillCreateTime":0,"Path":[{"ActionType":0,"ActionTime":0,"ActionMsg":"ActionMsg","DeliveryCourierPhone":1}]})
  is<EventReplies['add_single_waybill']>({"ResultCode":0})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['add_single_waybill']>({})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['add_single_waybill']>({"ResultCode":"0"})
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"ResultMsg":1})
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"WayBillID":"WayBillID"})
  // @ts-expect-error -- WayBillID is of another type
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"WayBillID":1})
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"EstimatedDeliveryTime":"EstimatedDeliveryTime"})
  // @ts-expect-error -- EstimatedDeliveryTime is of another type
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"EstimatedDeliveryTime":1})
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"JumpPath":"JumpPath"})
  // @ts-expect-error -- JumpPath is of another type
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"JumpPath":1})
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"PickCode":"PickCode"})
  // @ts-expect-error -- PickCode is of another type
  is<EventReplies['add_single_waybill']>({"ResultCode":0,"PickCode":1})
  is<EventReplies['cancel_single_waybill']>({"ResultCode":0})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['cancel_single_waybill']>({})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['cancel_single_waybill']>({"ResultCode":"0"})
  is<EventReplies['cancel_single_waybill']>({"ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['cancel_single_waybill']>({"ResultCode":0,"ResultMsg":1})
  is<EventReplies['notify_single_waybill_pay']>({"ResultCode":0})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['notify_single_waybill_pay']>({})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['notify_single_waybill_pay']>({"ResultCode":"0"})
  is<EventReplies['notify_single_waybill_pay']>({"ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['notify_single_waybill_pay']>({"ResultCode":0,"ResultMsg":1})
  is<EventReplies['query_single_waybill_fee']>({"ResultCode":0,"Fee":0})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['query_single_waybill_fee']>({"Fee":0})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['query_single_waybill_fee']>({"ResultCode":"0","Fee":0})
  is<EventReplies['query_single_waybill_fee']>({"ResultCode":0,"Fee":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['query_single_waybill_fee']>({"ResultCode":0,"Fee":0,"ResultMsg":1})
  is<EventReplies['query_single_waybill_fee']>({"ResultCode":0,"Fee":0})
  // @ts-expect-error -- Fee is required
  is<EventReplies['query_single_waybill_fee']>({"ResultCode":0})
  // @ts-expect-error -- Fee is of another type
  is<EventReplies['query_single_waybill_fee']>({"ResultCode":0,"Fee":"0"})
  is<EventReplies['query_single_waybill_fee']>({"ResultCode":0,"Fee":0,"OriginalFee":0})
  // @ts-expect-error -- OriginalFee is of another type
  is<EventReplies['query_single_waybill_fee']>({"ResultCode":0,"Fee":0,"OriginalFee":"0"})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{}})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['query_single_waybill']>({"Sender":{},"Receiver":{}})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":"0","Sender":{},"Receiver":{}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"ResultMsg":1})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"WayBillID":"WayBillID"})
  // @ts-expect-error -- WayBillID is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"WayBillID":1})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{}})
  // @ts-expect-error -- Sender is required
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Receiver":{}})
  // @ts-expect-error -- Sender is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":"no object","Receiver":{}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{}})
  // @ts-expect-error -- Receiver is required
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{}})
  // @ts-expect-error -- Receiver is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":"no object"})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"GoodDetail":{}})
  // @ts-expect-error -- GoodDetail is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"GoodDetail":"no object"})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"Insured":{}})
  // @ts-expect-error -- Insured is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"Insured":"no object"})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg"}]}})
  // @ts-expect-error -- PathInfo is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":"no object"})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg"}]}})
  // @ts-expect-error -- PathInfo.path_info is required
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{}})
  // @ts-expect-error -- PathInfo.path_info is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":"no list"}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg"}]}})
  // @ts-expect-error -- PathInfo.path_info[0].action_time is required
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_type":0,"action_msg":"action_msg"}]}})
  // @ts-expect-error -- PathInfo.path_info[0].action_time is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":"0","action_type":0,"action_msg":"action_msg"}]}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg"}]}})
  // @ts-expect-error -- PathInfo.path_info[0].action_type is required
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_msg":"action_msg"}]}})
  // @ts-expect-error -- PathInfo.path_info[0].action_type is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":"0","action_msg":"action_msg"}]}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg"}]}})
  // @ts-expect-error -- PathInfo.path_info[0].action_msg is required
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0}]}})
  // @ts-expect-error -- PathInfo.path_info[0].action_msg is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":1}]}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg","pickup_courier_name":"pickup_courier_name"}]}})
  // @ts-expect-error -- PathInfo.path_info[0].pickup_courier_name is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg","pickup_courier_name":1}]}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg","pickup_courier_phone":"pickup_courier_phone"}]}})
  // @ts-expect-error -- PathInfo.path_info[0].pickup_courier_phone is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg","pickup_courier_phone":1}]}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg","delivery_courier_name":"delivery_courier_name"}]}})
  // @ts-expect-error -- PathInfo.path_info[0].delivery_courier_name is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg","delivery_courier_name":1}]}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg","delivery_courier_phone":"delivery_courier_phone"}]}})
  // @ts-expect-error -- PathInfo.path_info[0].delivery_courier_phone is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PathInfo":{"path_info":[{"action_time":0,"action_type":0,"action_msg":"action_msg","delivery_courier_phone":1}]}})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"Fee":0})
  // @ts-expect-error -- Fee is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"Fee":"0"})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"OriginalFee":0})
  // @ts-expect-error -- OriginalFee is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"OriginalFee":"0"})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"OnlinePay":0})
  // @ts-expect-error -- OnlinePay is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"OnlinePay":"0"})
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PayResult":0})
  // @ts-expect-error -- PayResult is of another type
  is<EventReplies['query_single_waybill']>({"ResultCode":0,"Sender":{},"Receiver":{},"PayResult":"0"})
  is<EventReplies['remind_waybill']>({"ResultCode":0})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['remind_waybill']>({})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['remind_waybill']>({"ResultCode":"0"})
  is<EventReplies['remind_waybill']>({"ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['remind_waybill']>({"ResultCode":0,"ResultMsg":1})
  is<EventReplies['remind_waybill']>({"ResultCode":0,"WayBillID":"WayBillID"})
  // @ts-expect-error -- WayBillID is of another type
  is<EventReplies['remind_waybill']>({"ResultCode":0,"WayBillID":1})
  is<EventReplies['remind_waybill']>({"ResultCode":0,"EstimatedDeliveryTime":"EstimatedDeliveryTime"})
  // @ts-expect-error -- EstimatedDeliveryTime is of another type
  is<EventReplies['remind_waybill']>({"ResultCode":0,"EstimatedDeliveryTime":1})
  is<EventReplies['waybill_complaint']>({"ResultCode":0})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['waybill_complaint']>({})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['waybill_complaint']>({"ResultCode":"0"})
  is<EventReplies['waybill_complaint']>({"ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['waybill_complaint']>({"ResultCode":0,"ResultMsg":1})
  is<EventReplies['waybill_evaluate_agent']>({"ResultCode":0})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['waybill_evaluate_agent']>({})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['waybill_evaluate_agent']>({"ResultCode":"0"})
  is<EventReplies['waybill_evaluate_agent']>({"ResultCode":0,"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['waybill_evaluate_agent']>({"ResultCode":0,"ResultMsg":1})
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0}]})
  // @ts-expect-error -- ResultCode is required
  is<EventReplies['waybill_query_expect_time_range']>({"ValidTimeRange":[{"StartTime":0,"EndTime":0}]})
  // @ts-expect-error -- ResultCode is of another type
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":"0","ValidTimeRange":[{"StartTime":0,"EndTime":0}]})
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0}],"ResultMsg":"ResultMsg"})
  // @ts-expect-error -- ResultMsg is of another type
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0}],"ResultMsg":1})
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0}]})
  // @ts-expect-error -- ValidTimeRange is required
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0})
  // @ts-expect-error -- ValidTimeRange is of another type
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":"no list"})
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0}]})
  // @ts-expect-error -- ValidTimeRange[0].StartTime is required
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"EndTime":0}]})
  // @ts-expect-error -- ValidTimeRange[0].StartTime is of another type
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":"0","EndTime":0}]})
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0}]})
  // @ts-expect-error -- ValidTimeRange[0].EndTime is required
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0}]})
  // @ts-expect-error -- ValidTimeRange[0].EndTime is of another type
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":"0"}]})
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0,"DayDelta":0}]})
  // @ts-expect-error -- ValidTimeRange[0].DayDelta is of another type
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0,"DayDelta":"0"}]})
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0,"Status":0}]})
  // @ts-expect-error -- ValidTimeRange[0].Status is of another type
  is<EventReplies['waybill_query_expect_time_range']>({"ResultCode":0,"ValidTimeRange":[{"StartTime":0,"EndTime":0,"Status":"0"}]})
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0,"ret_msg":"ret_msg"})
  // @ts-expect-error -- ret_code is required
  is<EventReplies['open_product_receive_coupon']>({"ret_msg":"ret_msg"})
  // @ts-expect-error -- ret_code is of another type
  is<EventReplies['open_product_receive_coupon']>({"ret_code":"0","ret_msg":"ret_msg"})
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0,"ret_msg":"ret_msg"})
  // @ts-expect-error -- ret_msg is required
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0})
  // @ts-expect-error -- ret_msg is of another type
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0,"ret_msg":1})
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0,"ret_msg":"ret_msg","out_coupon_id":"out_coupon_id"})
  // @ts-expect-error -- out_coupon_id is of another type
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0,"ret_msg":"ret_msg","out_coupon_id":1})
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0,"ret_msg":"ret_msg","out_user_coupon_id":"out_user_coupon_id"})
  // @ts-expect-error -- out_user_coupon_id is of another type
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0,"ret_msg":"ret_msg","out_user_coupon_id":1})
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0,"ret_msg":"ret_msg","request_id":"request_id"})
  // @ts-expect-error -- request_id is of another type
  is<EventReplies['open_product_receive_coupon']>({"ret_code":0,"ret_msg":"ret_msg","request_id":1})
  is<EventReplies['cancel_auth_account']>({"resultcode":0})
  // @ts-expect-error -- resultcode is required
  is<EventReplies['cancel_auth_account']>({})
  // @ts-expect-error -- resultcode is of another type
  is<EventReplies['cancel_auth_account']>({"resultcode":"0"})
  is<EventReplies['cancel_auth_account']>({"resultcode":0,"resultmsg":"resultmsg"})
  // @ts-expect-error -- resultmsg is of another type
  is<EventReplies['cancel_auth_account']>({"resultcode":0,"resultmsg":1})
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account_type":0,"account":"account"})
  // @ts-expect-error -- resultcode is required
  is<EventReplies['get_auth_info']>({"appkey":"appkey","account_type":0,"account":"account"})
  // @ts-expect-error -- resultcode is of another type
  is<EventReplies['get_auth_info']>({"resultcode":"0","appkey":"appkey","account_type":0,"account":"account"})
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account_type":0,"account":"account","resultmsg":"resultmsg"})
  // @ts-expect-error -- resultmsg is of another type
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account_type":0,"account":"account","resultmsg":1})
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account_type":0,"account":"account"})
  // @ts-expect-error -- appkey is required
  is<EventReplies['get_auth_info']>({"resultcode":0,"account_type":0,"account":"account"})
  // @ts-expect-error -- appkey is of another type
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":1,"account_type":0,"account":"account"})
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account_type":0,"account":"account"})
  // @ts-expect-error -- account_type is required
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account":"account"})
  // @ts-expect-error -- account_type is of another type
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account_type":"0","account":"account"})
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account_type":0,"account":"account"})
  // @ts-expect-error -- account is required
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account_type":0})
  // @ts-expect-error -- account is of another type
  is<EventReplies['get_auth_info']>({"resultcode":0,"appkey":"appkey","account_type":0,"account":1})
  is<EventReplies['get_pre_auth_code']>({"resultcode":0,"pre_auth_code":"pre_auth_code"})
  // @ts-expect-error -- resultcode is required
  is<EventReplies['get_pre_auth_code']>({"pre_auth_code":"pre_auth_code"})
  // @ts-expect-error -- resultcode is of another type
  is<EventReplies['get_pre_auth_code']>({"resultcode":"0","pre_auth_code":"pre_auth_code"})
  is<EventReplies['get_pre_auth_code']>({"resultcode":0,"pre_auth_code":"pre_auth_code","resultmsg":"resultmsg"})
  // @ts-expect-error -- resultmsg is of another type
  is<EventReplies['get_pre_auth_code']>({"resultcode":0,"pre_auth_code":"pre_auth_code","resultmsg":1})
  is<EventReplies['get_pre_auth_code']>({"resultcode":0,"pre_auth_code":"pre_auth_code"})
  // @ts-expect-error -- pre_auth_code is required
  is<EventReplies['get_pre_auth_code']>({"resultcode":0})
  // @ts-expect-error -- pre_auth_code is of another type
  is<EventReplies['get_pre_auth_code']>({"resultcode":0,"pre_auth_code":1})
  is<EventReplies['transport_add_tips']>({"resultcode":0})
  // @ts-expect-error -- resultcode is required
  is<EventReplies['transport_add_tips']>({})
  // @ts-expect-error -- resultcode is of another type
  is<EventReplies['transport_add_tips']>({"resultcode":"0"})
  is<EventReplies['transport_add_tips']>({"resultcode":0,"resultmsg":"resultmsg"})
  // @ts-expect-error -- resultmsg is of another type
  is<EventReplies['transport_add_tips']>({"resultcode":0,"resultmsg":1})
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":0})
  // @ts-expect-error -- resultcode is required
  is<EventReplies['transport_get_agent_pos']>({"lng":0,"lat":0})
  // @ts-expect-error -- resultcode is of another type
  is<EventReplies['transport_get_agent_pos']>({"resultcode":"0","lng":0,"lat":0})
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":0,"resultmsg":"resultmsg"})
  // @ts-expect-error -- resultmsg is of another type
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":0,"resultmsg":1})
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":0})
  // @ts-expect-error -- lng is required
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lat":0})
  // @ts-expect-error -- lng is of another type
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":"0","lat":0})
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":0})
  // @ts-expect-error -- lat is required
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0})
  // @ts-expect-error -- lat is of another type
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":"0"})
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":0,"distance":0})
  // @ts-expect-error -- distance is of another type
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":0,"distance":"0"})
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":0,"reach_time":0})
  // @ts-expect-error -- reach_time is of another type
  is<EventReplies['transport_get_agent_pos']>({"resultcode":0,"lng":0,"lat":0,"reach_time":"0"})
  is<EventReplies['xpay_coin_pay_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['xpay_coin_pay_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['xpay_coin_pay_notify']>({"ErrCode":"0"})
  is<EventReplies['xpay_coin_pay_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['xpay_coin_pay_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['xpay_goods_deliver_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['xpay_goods_deliver_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['xpay_goods_deliver_notify']>({"ErrCode":"0"})
  is<EventReplies['xpay_goods_deliver_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['xpay_goods_deliver_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['xpay_refund_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['xpay_refund_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['xpay_refund_notify']>({"ErrCode":"0"})
  is<EventReplies['xpay_refund_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['xpay_refund_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['xpay_complaint_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['xpay_complaint_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['xpay_complaint_notify']>({"ErrCode":"0"})
  is<EventReplies['xpay_complaint_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['xpay_complaint_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['xpay_wxpay_callback_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['xpay_wxpay_callback_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['xpay_wxpay_callback_notify']>({"ErrCode":"0"})
  is<EventReplies['xpay_wxpay_callback_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['xpay_wxpay_callback_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['xpay_subscribe_signing_result_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['xpay_subscribe_signing_result_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['xpay_subscribe_signing_result_notify']>({"ErrCode":"0"})
  is<EventReplies['xpay_subscribe_signing_result_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['xpay_subscribe_signing_result_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['xpay_subscribe_pay_fail_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['xpay_subscribe_pay_fail_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['xpay_subscribe_pay_fail_notify']>({"ErrCode":"0"})
  is<EventReplies['xpay_subscribe_pay_fail_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['xpay_subscribe_pay_fail_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['xpay_apple_subscribe_signing_result_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['xpay_apple_subscribe_signing_result_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['xpay_apple_subscribe_signing_result_notify']>({"ErrCode":"0"})
  is<EventReplies['xpay_apple_subscribe_signing_result_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['xpay_apple_subscribe_signing_result_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['xpay_apple_subscribe_unsigning_result_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['xpay_apple_subscribe_unsigning_result_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['xpay_apple_subscribe_unsigning_result_notify']>({"ErrCode":"0"})
  is<EventReplies['xpay_apple_subscribe_unsigning_result_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['xpay_apple_subscribe_unsigning_result_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['xpay_subscribe_ios_refund_query_notify']>({"result_code":0,"evidence":"evidence"})
  // @ts-expect-error -- result_code is required
  is<EventReplies['xpay_subscribe_ios_refund_query_notify']>({"evidence":"evidence"})
  // @ts-expect-error -- result_code is of another type
  is<EventReplies['xpay_subscribe_ios_refund_query_notify']>({"result_code":"0","evidence":"evidence"})
  is<EventReplies['xpay_subscribe_ios_refund_query_notify']>({"result_code":0,"evidence":"evidence","result_info":"result_info"})
  // @ts-expect-error -- result_info is of another type
  is<EventReplies['xpay_subscribe_ios_refund_query_notify']>({"result_code":0,"evidence":"evidence","result_info":1})
  is<EventReplies['xpay_subscribe_ios_refund_query_notify']>({"result_code":0,"evidence":"evidence"})
  // @ts-expect-error -- evidence is required
  is<EventReplies['xpay_subscribe_ios_refund_query_notify']>({"result_code":0})
  // @ts-expect-error -- evidence is of another type
  is<EventReplies['xpay_subscribe_ios_refund_query_notify']>({"result_code":0,"evidence":1})
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{"is_vip":true}})
  // @ts-expect-error -- errcode is required
  is<EventReplies['channels_ec_vip_user_info_get']>({"errmsg":"errmsg","info":{"is_vip":true}})
  // @ts-expect-error -- errcode is of another type
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":"0","errmsg":"errmsg","info":{"is_vip":true}})
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{"is_vip":true}})
  // @ts-expect-error -- errmsg is required
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"info":{"is_vip":true}})
  // @ts-expect-error -- errmsg is of another type
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":1,"info":{"is_vip":true}})
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{"is_vip":true}})
  // @ts-expect-error -- info is required
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg"})
  // @ts-expect-error -- info is of another type
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":"no object"})
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{"is_vip":true}})
  // @ts-expect-error -- info.is_vip is required
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{}})
  // @ts-expect-error -- info.is_vip is of another type
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{"is_vip":"true"}})
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{"is_vip":true,"identity":"identity"}})
  // @ts-expect-error -- info.identity is of another type
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{"is_vip":true,"identity":1}})
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{"is_vip":true,"outer_userid":"outer_userid"}})
  // @ts-expect-error -- info.outer_userid is of another type
  is<EventReplies['channels_ec_vip_user_info_get']>({"errcode":0,"errmsg":"errmsg","info":{"is_vip":true,"outer_userid":1}})
  is<EventReplies['channels_ec_gen_order_info_init']>({"errcode":0,"errmsg":"errmsg"})
  // @ts-expect-error -- errcode is required
  is<EventReplies['channels_ec_gen_order_info_init']>({"errmsg":"errmsg"})
  // @ts-expect-error -- errcode is of another type
  is<EventReplies['channels_ec_gen_order_info_init']>({"errcode":"0","errmsg":"errmsg"})
  is<EventReplies['channels_ec_gen_order_info_init']>({"errcode":0,"errmsg":"errmsg"})
  // @ts-expect-error -- errmsg is required
  is<EventReplies['channels_ec_gen_order_info_init']>({"errcode":0})
  // @ts-expect-error -- errmsg is of another type
  is<EventReplies['channels_ec_gen_order_info_init']>({"errcode":0,"errmsg":1})
  is<EventReplies['channels_ec_order_use_vip_discount']>({"errcode":0,"errmsg":"errmsg","result":1})
  // @ts-expect-error -- errcode is required
  is<EventReplies['channels_ec_order_use_vip_discount']>({"errmsg":"errmsg","result":1})
  // @ts-expect-error -- errcode is of another type
  is<EventReplies['channels_ec_order_use_vip_discount']>({"errcode":"0","errmsg":"errmsg","result":1})
  is<EventReplies['channels_ec_order_use_vip_discount']>({"errcode":0,"errmsg":"errmsg","result":1})
  // @ts-expect-error -- errmsg is required
  is<EventReplies['channels_ec_order_use_vip_discount']>({"errcode":0,"result":1})
  // @ts-expect-error -- errmsg is of another type
  is<EventReplies['channels_ec_order_use_vip_discount']>({"errcode":0,"errmsg":1,"result":1})
  is<EventReplies['channels_ec_order_use_vip_discount']>({"errcode":0,"errmsg":"errmsg","result":1})
  // @ts-expect-error -- result is required
  is<EventReplies['channels_ec_order_use_vip_discount']>({"errcode":0,"errmsg":"errmsg"})
  // @ts-expect-error -- result is of another type
  is<EventReplies['channels_ec_order_use_vip_discount']>({"errcode":0,"errmsg":"errmsg","result":"0"})
  is<EventReplies['minigame_coin_deliver_completed']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['minigame_coin_deliver_completed']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['minigame_coin_deliver_completed']>({"ErrCode":"0"})
  is<EventReplies['minigame_coin_deliver_completed']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['minigame_coin_deliver_completed']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['minigame_recharge_center_coin_deliver_completed']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['minigame_recharge_center_coin_deliver_completed']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['minigame_recharge_center_coin_deliver_completed']>({"ErrCode":"0"})
  is<EventReplies['minigame_recharge_center_coin_deliver_completed']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['minigame_recharge_center_coin_deliver_completed']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['minigame_pay_refund_succ_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['minigame_pay_refund_succ_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['minigame_pay_refund_succ_notify']>({"ErrCode":"0"})
  is<EventReplies['minigame_pay_refund_succ_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['minigame_pay_refund_succ_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['minigame_game_pay_goods_deliver_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['minigame_game_pay_goods_deliver_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['minigame_game_pay_goods_deliver_notify']>({"ErrCode":"0"})
  is<EventReplies['minigame_game_pay_goods_deliver_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['minigame_game_pay_goods_deliver_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['minigame_h5_goods_deliver_notify']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['minigame_h5_goods_deliver_notify']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['minigame_h5_goods_deliver_notify']>({"ErrCode":"0"})
  is<EventReplies['minigame_h5_goods_deliver_notify']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['minigame_h5_goods_deliver_notify']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['minigame_deliver_h5_pay_products']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['minigame_deliver_h5_pay_products']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['minigame_deliver_h5_pay_products']>({"ErrCode":"0"})
  is<EventReplies['minigame_deliver_h5_pay_products']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['minigame_deliver_h5_pay_products']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['minigame_deliver_goods']>({"ErrCode":0})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['minigame_deliver_goods']>({})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['minigame_deliver_goods']>({"ErrCode":"0"})
  is<EventReplies['minigame_deliver_goods']>({"ErrCode":0,"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['minigame_deliver_goods']>({"ErrCode":0,"ErrMsg":1})
  is<EventReplies['minigame_deliver_goods']>({"ErrCode":0,"SubErrCode":0})
  // @ts-expect-error -- SubErrCode is of another type
  is<EventReplies['minigame_deliver_goods']>({"ErrCode":0,"SubErrCode":"0"})
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":0}]})
  // @ts-expect-error -- ErrCode is required
  is<EventReplies['wxa_novel_chapter_permission']>({"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":0}]})
  // @ts-expect-error -- ErrCode is of another type
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":"0","ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":0}]})
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":0}],"ErrMsg":"ErrMsg"})
  // @ts-expect-error -- ErrMsg is of another type
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":0}],"ErrMsg":1})
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":0}]})
  // @ts-expect-error -- ChapterPerms is required
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0})
  // @ts-expect-error -- ChapterPerms is of another type
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":"no list"})
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":0}]})
  // @ts-expect-error -- ChapterPerms[0].StartChapterIndex is required
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"EndChapterIndex":0,"Perm":0}]})
  // @ts-expect-error -- ChapterPerms[0].StartChapterIndex is of another type
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":"0","EndChapterIndex":0,"Perm":0}]})
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":0}]})
  // @ts-expect-error -- ChapterPerms[0].EndChapterIndex is required
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"Perm":0}]})
  // @ts-expect-error -- ChapterPerms[0].EndChapterIndex is of another type
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":"0","Perm":0}]})
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":0}]})
  // @ts-expect-error -- ChapterPerms[0].Perm is required
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0}]})
  // @ts-expect-error -- ChapterPerms[0].Perm is of another type
  is<EventReplies['wxa_novel_chapter_permission']>({"ErrCode":0,"ChapterPerms":[{"StartChapterIndex":0,"EndChapterIndex":0,"Perm":"0"}]})
  is<DeviceReplies['bind']>({"errcode":0})
  // @ts-expect-error -- errcode is required
  is<DeviceReplies['bind']>({})
  // @ts-expect-error -- errcode is of another type
  is<DeviceReplies['bind']>({"errcode":"0"})
  is<DeviceReplies['bind']>({"errcode":0,"errmsg":"errmsg"})
  // @ts-expect-error -- errmsg is of another type
  is<DeviceReplies['bind']>({"errcode":0,"errmsg":1})
  is<DeviceReplies['verify_device']>({"is_valid":true})
  // @ts-expect-error -- is_valid is required
  is<DeviceReplies['verify_device']>({})
  // @ts-expect-error -- is_valid is of another type
  is<DeviceReplies['verify_device']>({"is_valid":"true"})
  is<DeviceReplies['verify_device']>({"is_valid":true,"modelid":"modelid"})
  // @ts-expect-error -- modelid is of another type
  is<DeviceReplies['verify_device']>({"is_valid":true,"modelid":1})
  is<DeviceReplies['user_scan']>({"online_status":1})
  // @ts-expect-error -- online_status is required
  is<DeviceReplies['user_scan']>({})
  // @ts-expect-error -- online_status is of another type
  is<DeviceReplies['user_scan']>({"online_status":"0"})
}
