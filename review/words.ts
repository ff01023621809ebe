/** What a person reads, in each language of the desk. */
export type LocalizedText = Readonly<Record<'zh-Hans' | 'en-US', string>>

/** A text in both languages of the desk, Chinese first. */
export function both(zhHans: string, enUS: string): LocalizedText {
  return {'zh-Hans': zhHans, 'en-US': enUS}
}
