import {readCode} from './blocks/code.ts'
import {readDetails} from './blocks/details.ts'
import {readDivider} from './blocks/divider.ts'
import {readHeading} from './blocks/heading.ts'
import {readHtml} from './blocks/html.ts'
import {readList} from './blocks/list.ts'
import {readParagraph} from './blocks/paragraph.ts'
import {readQuote} from './blocks/quote.ts'
import {readTable} from './blocks/table.ts'
import type {ConstructReader} from './readContext.ts'

/** A reader for each construct, by the token that opens it. */
export const constructs: Readonly<Record<string, ConstructReader>> = {
  paragraph_open: readParagraph,
  heading_open: readHeading,
  blockquote_open: readQuote,
  bullet_list_open: readList,
  ordered_list_open: readList,
  fence: readCode,
  code_block: readCode,
  table_open: readTable,
  hr: readDivider,
  details: readDetails,
  html_block: readHtml,
  footnote: () => 'footnote',
  math: () => 'math',
}
