import {definePlugin} from 'sanity'
import {structureTool} from 'sanity/structure'
import type {DeskLanguage} from '../codec/frontMatter/table.ts'
import {createSchemaTypes} from '../schemas/createSchemaTypes.ts'
import {both} from '../schemas/desk.ts'
import {withBlockLooks} from './body/withBlockLooks.ts'
import {withNameInputs} from './entities/inputs/withNameInputs.ts'
import {withIncomingCount} from './entities/withIncomingCount.tsx'
import {resourceBundles} from './i18n/bundles.ts'
import {createLanguageLayout} from './i18n/LanguageLayout.tsx'
import {LanguageNavbar} from './i18n/LanguageNavbar.tsx'
import {browserStorage, readDeskLanguage} from './i18n/language.ts'
import {importTool} from './markdown/import/importTool.ts'
import {mentionsInspectors} from './mentions/inspector/mentionsInspectors.tsx'
import {withMentions} from './mentions/withMentions.ts'
import {mergingPlugin} from './merging/mergingPlugin.ts'
import {namesPlugin} from './names/namesPlugin.tsx'
import {postWithTemplate} from './newDocuments/postWith.ts'
import {withoutRecords} from './newDocuments/withoutRecords.ts'
import type {DatelineOptions} from './options.ts'
import {resolveOptions} from './options.ts'
import {previewPlugin} from './preview/previewPlugin.ts'
import {reviewDeskTool} from './reviewDesk/reviewDeskTool.ts'
import {reviewPlugin} from './review/reviewPlugin.ts'
import {withReview} from './review/status/withReview.ts'
import {slugify} from './slugify.ts'
import {createDocumentNode} from './structure/createDocumentNode.ts'
import {createStructure} from './structure/createStructure.ts'
import {today} from './today.ts'

/**
 * The editorial desk: schema types out of the front-matter table, the structure tool, both
 * languages. Throws a `DatelineOptionsError` when an option can't be used.
 */
export const dateline = definePlugin<DatelineOptions | void>((given) => {
  const options = resolveOptions(given ?? {})
  const {frontMatter: table, review} = options
  const language: DeskLanguage = readDeskLanguage(browserStorage())
  const types = withNameInputs(createSchemaTypes({table, language, today, slugify}), table)

  return {
    name: 'sanity-plugin-dateline',
    schema: {
      types: withBlockLooks(
        withMentions(review ? withReview(types, review, language) : types).map(withIncomingCount),
        language,
      ),
      templates: (previous) => [...previous, postWithTemplate],
    },
    document: {newDocumentOptions: withoutRecords, inspectors: mentionsInspectors(table)},
    i18n: {bundles: resourceBundles},
    studio: {components: {layout: createLanguageLayout(language), navbar: LanguageNavbar}},
    tools: [
      ...(review ? [reviewDeskTool(review, table, language)] : []),
      importTool(table, language),
    ],
    plugins: [
      namesPlugin(),
      ...(options.structure
        ? [
            structureTool({
              title: both('内容', 'Content')[language],
              structure: createStructure(table, review),
              defaultDocumentNode: createDocumentNode(table, language),
            }),
          ]
        : []),
      // After the structure tool, whose document actions they order and mend.
      mergingPlugin({table, language}),
      ...(review ? [reviewPlugin(review)] : []),
      ...(options.preview ? [previewPlugin({...options.preview, language})] : []),
    ],
  }
})
