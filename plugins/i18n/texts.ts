import {deskBulkTexts} from './texts/deskBulk.ts'
import {deskTexts} from './texts/desk.ts'
import {entityPageTexts} from './texts/entityPage.ts'
import {markdownTexts} from './texts/markdown.ts'
import {mentionsTexts} from './texts/mentions.ts'
import {mergingTexts} from './texts/merging.ts'
import {namesTexts} from './texts/names.ts'
import {peopleTexts} from './texts/people.ts'
import {previewTexts} from './texts/preview.ts'
import {reviewTexts} from './texts/review.ts'
import {commonTexts} from './texts/common.ts'
import {structureTexts} from './texts/structure.ts'

/** What people read in the desk's own parts of the Studio, in both languages. */
export const texts = {
  ...commonTexts,
  ...structureTexts,
  ...namesTexts,
  ...entityPageTexts,
  ...mentionsTexts,
  ...mergingTexts,
  ...markdownTexts,
  ...peopleTexts,
  ...reviewTexts,
  ...deskBulkTexts,
  ...deskTexts,
  ...previewTexts,
}

export type DatelineResourceKey = keyof typeof texts
