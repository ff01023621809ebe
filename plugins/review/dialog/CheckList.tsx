import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import type {CheckResult, ReviewProblem} from '../../../review/index.ts'
import {checkTitle} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'

/** What checks found: what stops the step first, then what to know, then what passed, in a line. */
export function CheckList({results}: {readonly results: readonly CheckResult[]}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const problems = results.flatMap(({problems}) => problems)
  const passed = results
    .filter(({problems}) => problems.length === 0)
    .map(({name}) => checkTitle(name)[language])
  return (
    <Stack gap={2}>
      <ProblemList problems={problems.filter(({level}) => level === 'error')} />
      <ProblemList problems={problems.filter(({level}) => level === 'warning')} />
      {passed.length > 0 && (
        <Flex gap={2} padding={2}>
          <Text muted size={1}>
            <CheckmarkCircleIcon />
          </Text>
          <Text muted size={1}>
            {t('review.checks.passed', {checks: passed.join(t('list.comma'))})}
          </Text>
        </Flex>
      )}
    </Stack>
  )
}

/** Sentences that say what is wrong and what to do about it. */
export function ProblemList({problems}: {readonly problems: readonly ReviewProblem[]}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  if (problems.length === 0) return null
  return (
    <Stack as="ul" gap={2}>
      {problems.map(({code, level, message, path}) => (
        <Card
          as="li"
          border
          data-testid={`review-problem-${code}`}
          key={`${code} ${JSON.stringify(path)} ${message['en-US']}`}
          padding={3}
          radius={2}
          tone={level === 'error' ? 'critical' : 'caution'}
        >
          <Flex gap={3}>
            <Text size={1}>
              {level === 'error' ? <ErrorOutlineIcon /> : <WarningOutlineIcon />}
            </Text>
            <Box flex={1}>
              <Text size={1}>
                <b>{t(level === 'error' ? 'review.stops' : 'review.warns')}</b> {message[language]}
              </Text>
            </Box>
          </Flex>
        </Card>
      ))}
    </Stack>
  )
}
