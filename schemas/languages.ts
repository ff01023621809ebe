import type {LocalizedText} from '../codec/frontMatter/table.ts'
import {both} from './desk.ts'

/** Languages that names, quotes and sources come in, by BCP 47 tag; `und` is for "not known". */
export const CONTENT_LANGUAGES = {
  'zh-Hans': both('简体中文', 'Simplified Chinese'),
  'zh-Hant': both('繁体中文', 'Traditional Chinese'),
  en: both('英语', 'English'),
  fr: both('法语', 'French'),
  ja: both('日语', 'Japanese'),
  ko: both('韩语', 'Korean'),
  ru: both('俄语', 'Russian'),
  de: both('德语', 'German'),
  es: both('西班牙语', 'Spanish'),
  ar: both('阿拉伯语', 'Arabic'),
  und: both('未知', 'Unknown'),
} as const satisfies Record<string, LocalizedText>
