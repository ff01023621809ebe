import {Card, Container, Flex, Heading, Stack, Text} from '@sanity/ui'
import {Code} from '@sanity/ui/code'
import type {Tool} from 'sanity'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../i18n/bundles.ts'
import {useSiteRuns} from './useSiteRuns.ts'
import {LoadingLine} from '../states/LoadingLine.tsx'

interface Site {
  /** Answers as soon as the site runs. */
  readonly ping: () => string
  /** What starts it; undefined where nobody here knows. */
  readonly command: string | undefined
}

/** The Presentation tool, once the site runs that it shows: before that, what to do about it. */
export function withRunningSite(tool: Tool, {ping, command}: Site): Tool {
  const {component: Presentation} = tool

  function Preview(props: {tool: Tool}) {
    const address = ping()
    const runs = useSiteRuns(address)
    if (runs === true) return <Presentation {...props} />
    if (runs === undefined) return <Looking />
    return <NotRunning origin={new URL(address).origin} command={command} />
  }
  return {...tool, component: Preview}
}

function Looking() {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  return (
    <Flex align="center" height="fill" justify="center">
      <LoadingLine text={t('preview.looking')} />
    </Flex>
  )
}

function NotRunning({
  origin,
  command,
}: {
  readonly origin: string
  readonly command: string | undefined
}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  return (
    <Flex
      align="center"
      data-testid="preview-not-running"
      height="fill"
      justify="center"
      padding={4}
    >
      <Container width={1}>
        <Card border padding={5} radius={3}>
          <Stack gap={5}>
            <Heading as="h2" size={1}>
              {t('preview.not-running')}
            </Heading>
            <Text muted size={1}>
              {command === undefined ? t('preview.start', {origin}) : t('preview.run')}
            </Text>
            {command !== undefined && (
              <Card padding={3} radius={2} tone="transparent">
                <Code size={1}>{command}</Code>
              </Card>
            )}
            <LoadingLine text={t('preview.waiting')} />
          </Stack>
        </Card>
      </Container>
    </Flex>
  )
}
