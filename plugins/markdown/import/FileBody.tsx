import {Card, Text} from '@sanity/ui'
import {Code} from '@sanity/ui/code'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'

/** The body of a file, folded until somebody wants to read it. */
export function FileBody({markdown}: {readonly markdown: string}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  return (
    <details>
      <summary>
        <Text as="span" size={1} style={{display: 'inline-block'}}>
          {t('import.body')}
        </Text>
      </summary>
      <Card
        marginTop={3}
        overflow="auto"
        padding={3}
        radius={2}
        style={{maxHeight: '20em'}}
        tone="transparent"
      >
        <Code size={1} style={{whiteSpace: 'pre-wrap'}}>
          {markdown.trim()}
        </Code>
      </Card>
    </details>
  )
}
