import {TranslateIcon} from '@sanity/icons/Translate'
import {Stack, Text} from '@sanity/ui'
import type {BlockProps} from 'sanity'
import {BlockLook} from './BlockLook.tsx'
import {paragraphsOf, textAt} from './values.ts'

/** The original of the passage above, under the line that a reader clicks. */
export function OriginalTextLook(props: BlockProps) {
  const {value} = props
  return (
    <BlockLook block={props} hint={textAt(value, 'summary')} icon={TranslateIcon}>
      <Stack gap={3} lang={textAt(value, 'language')} paddingY={1}>
        {paragraphsOf(value).map(({key, text}) => (
          <Text key={key} muted size={1}>
            {text}
          </Text>
        ))}
      </Stack>
    </BlockLook>
  )
}
