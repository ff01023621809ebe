import {defineLocaleResourceBundle} from 'sanity'
import type {DeskLanguage, LocalizedText} from '../../codec/frontMatter/table.ts'
import {both} from '../../schemas/desk.ts'
import {texts, type DatelineResourceKey} from './texts.ts'

export const DATELINE_NAMESPACE = 'dateline'

/** What the Studio's lists say when there is nothing to list: here, what to do about it. */
const EMPTY_LISTS = {
  'panes.document-list-pane.no-documents-of-type.text': both(
    '这里还没有文档。点上方的“+”新建，或者用 npx dateline import 导入 Markdown。',
    'Nothing here yet. Press “+” above to create one, or bring Markdown in with npx dateline import.',
  ),
  'panes.document-list-pane.no-matching-documents.text': both(
    '没有符合这个条件的文档。换一个条件看看，或者点上方的“+”新建。',
    'Nothing matches this list. Try another one, or press “+” above to create something.',
  ),
  'panes.document-list-pane.no-documents.text': both(
    '没有找到。少写几个字，或者换一种语言的名字再搜。',
    'Nothing found. Search for fewer words, or for the name in another language.',
  ),
}

/** The texts of the desk's own parts, and better words for the Studio's empty lists. */
export const resourceBundles = (['zh-Hans', 'en-US'] as const).flatMap((locale) => [
  defineLocaleResourceBundle({
    locale,
    namespace: DATELINE_NAMESPACE,
    resources: inLanguage(texts, locale),
  }),
  defineLocaleResourceBundle({
    locale,
    namespace: 'structure',
    resources: inLanguage(EMPTY_LISTS, locale),
  }),
])

/** The title of a structure item: the text as a fallback, and the key that the Studio translates. */
export function translated(key: DatelineResourceKey): {
  title: string
  i18n: {title: {key: string; ns: string}}
} {
  return {title: texts[key]['en-US'], i18n: {title: {key, ns: DATELINE_NAMESPACE}}}
}

function inLanguage(
  localized: Readonly<Record<string, LocalizedText>>,
  language: DeskLanguage,
): Record<string, string> {
  return Object.fromEntries(Object.entries(localized).map(([key, text]) => [key, text[language]]))
}
