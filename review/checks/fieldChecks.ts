import {isCalendarDay} from '../calendarDay.ts'
import {textIn} from '../post/post.ts'
import {both} from '../words.ts'
import type {ReviewCheck} from './check.ts'
import {checkProblem} from './checkProblem.ts'

/** @param most characters, as a reader counts them */
export const checkTitle =
  (most: number): ReviewCheck =>
  ({post}) => {
    const title = textIn(post, 'title')
    if (title === undefined) {
      const message = both('文章没有标题：写一句话。', 'The post has no title: write one line.')
      return [checkProblem('error', 'title-missing', ['title'], message)]
    }
    const length = lengthOf(title)
    if (length <= most) return []
    const message = both(
      `标题有 ${length} 个字，列表里会被截断：缩到 ${most} 个字以内。`,
      `The title has ${length} characters and lists will cut it: keep it within ${most}.`,
    )
    return [checkProblem('warning', 'title-long', ['title'], message)]
  }

export const checkDate: ReviewCheck = ({post, facts}) => {
  const date = textIn(post, 'date')
  if (date === undefined) {
    const message = both('文章没有日期：填上日历日期。', 'The post has no date: give its day.')
    return [checkProblem('error', 'date-missing', ['date'], message)]
  }
  if (!isCalendarDay(date)) {
    const message = both(
      `“${date}”不是日历日期：写成 2026-01-31 这样。`,
      `“${date}” is no calendar day: write it as 2026-01-31.`,
    )
    return [checkProblem('error', 'date-malformed', ['date'], message)]
  }
  if (date <= facts.today) return []
  const message = both(
    `日期 ${date} 还没有到：改成今天或更早。`,
    `The date ${date} is still to come: use today’s or an earlier one.`,
  )
  return [checkProblem('error', 'date-in-future', ['date'], message)]
}

/** @param length characters, as a reader counts them */
export const checkSummary =
  ({least, most}: {least: number; most: number}): ReviewCheck =>
  ({post}) => {
    const summary = textIn(post, 'summary')
    if (summary === undefined) {
      const message = both(
        '文章没有摘要：写两三句。',
        'The post has no summary: write two or three sentences.',
      )
      return [checkProblem('error', 'summary-missing', ['summary'], message)]
    }
    const length = lengthOf(summary)
    if (length < least) {
      const message = both(
        `摘要只有 ${length} 个字：至少写 ${least} 个字，让人知道文章说了什么。`,
        `The summary has ${length} characters only: write at least ${least}, so that readers know what the post says.`,
      )
      return [checkProblem('warning', 'summary-short', ['summary'], message)]
    }
    if (length > most) {
      const message = both(
        `摘要有 ${length} 个字，分享卡片放不下：缩到 ${most} 个字以内。`,
        `The summary has ${length} characters, more than a share card holds: keep it within ${most}.`,
      )
      return [checkProblem('warning', 'summary-long', ['summary'], message)]
    }
    return []
  }

export const checkSource: ReviewCheck = ({post}) => {
  const source = textIn(post, 'source')
  if (source === undefined) {
    const message = both(
      '文章没有来源网址：有就填上，读者才能核对。',
      'The post has no source URL: give one if there is one, so that readers can check.',
    )
    return [checkProblem('warning', 'source-missing', ['source'], message)]
  }
  if (/^https?:\/\/\S+$/i.test(source) && URL.canParse(source)) return []
  const message = both(
    `来源“${source}”不是网址：写完整的网址，以 http:// 或 https:// 开头。`,
    `The source “${source}” is no URL: write the whole address, starting with http:// or https://.`,
  )
  return [checkProblem('error', 'source-malformed', ['source'], message)]
}

/** A character that takes two UTF-16 code units counts once. */
function lengthOf(text: string): number {
  return [...text].length
}
