import type {DocumentBadgeComponent, DocumentBadgeDescription} from 'sanity'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {statusTitle} from '../status/statusTitle.ts'

/** The badges of a post: its review status, and a site flag where that decides. */
export function createReviewBadges(config: ReviewConfig) {
  const useStatusBadge: DocumentBadgeComponent = ({draft, published, version}) => {
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const language = useDeskLanguage()
    const post = version ?? draft ?? published
    if (!post) return null
    const status = config.statuses.find(({name}) => name === post['status'])
    const label = statusTitle(post['status'], config)[language]
    if (status === undefined) {
      return {label, title: t('review.badge.unknown.title'), color: 'warning'}
    }
    const title = t('review.badge.status.title', {status: label})
    return {label, title, ...(status.site === 'shown' ? {color: 'success'} : {})}
  }

  const useFlagBadge: DocumentBadgeComponent = ({draft, published, version}) => {
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const post = version ?? draft ?? published
    const site = config.statuses.find(({name}) => name === post?.['status'])?.site
    if (!post || site === 'withheld') return null
    const badge = (flag: 'flagged' | 'excluded'): DocumentBadgeDescription => ({
      label: t(`review.badge.${flag}`),
      title: t(`review.badge.${flag}.title`),
    })
    if (post['draft'] === true && site !== 'shown') return badge('flagged')
    return post['exclude'] === true ? badge('excluded') : null
  }

  return (
    previous: DocumentBadgeComponent[],
    {schemaType}: {readonly schemaType: string},
  ): DocumentBadgeComponent[] =>
    schemaType === 'post' ? [...previous, useStatusBadge, useFlagBadge] : previous
}
