import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../i18n/bundles.ts'

interface FailedCardProps {
  /** What could not be done, why, and what is still as it was. */
  readonly message: string
  readonly onRetry: () => void
}

/** Something that could not be read, and the way to try again. */
export function FailedCard({message, onRetry}: FailedCardProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  return (
    <Card padding={4} radius={2} role="alert" tone="critical">
      <Stack gap={4}>
        <Text size={1}>{message}</Text>
        <Flex>
          <Button fontSize={1} mode="ghost" onClick={onRetry} text={t('states.retry')} />
        </Flex>
      </Stack>
    </Card>
  )
}
