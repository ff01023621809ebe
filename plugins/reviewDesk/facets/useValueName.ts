import {useCallback} from 'react'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {statusTitle} from '../../review/status/statusTitle.ts'
import {NONE} from './deskItem.ts'
import type {Facet} from './facet.ts'

/** What the values of facets are called. */
export function useValueName(
  config: ReviewConfig,
  nameOf: (id: string) => string | undefined,
): (facet: Facet, value: string) => string {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  return useCallback(
    (facet, value) => {
      if (facet === 'status') return statusTitle(value, config)[language]
      if (value === NONE) return t(facet === 'assignee' ? 'desk.value.nobody' : 'desk.value.none')
      if (facet === 'freshness') return t(`desk.freshness.${value}`, {defaultValue: value})
      if (facet === 'problems') return t(`desk.problem.${value}`, {defaultValue: value})
      return nameOf(value) ?? value
    },
    [config, language, nameOf, t],
  )
}
