import {CodeIcon} from '@sanity/icons/Code'
import {Code} from '@sanity/ui/code'
import type {BlockProps} from 'sanity'
import type {DeskLanguage} from '../../../codec/frontMatter/table.ts'
import {rawReasonTitle} from '../../../schemas/texts/rawReasons.ts'
import {BlockLook} from './BlockLook.tsx'
import {textAt} from './values.ts'

/** Markdown that no other block can say, letter for letter; HTML in it is text and never runs. */
export const createRawMarkdownLook = (language: DeskLanguage) =>
  function RawMarkdownLook(props: BlockProps) {
    const hint = rawReasonTitle(textAt(props.value, 'reason'), language)
    return (
      <BlockLook block={props} hint={hint} icon={CodeIcon}>
        <Code size={1} style={{whiteSpace: 'pre-wrap'}}>
          {textAt(props.value, 'markdown') ?? ' '}
        </Code>
      </BlockLook>
    )
  }
