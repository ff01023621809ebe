import {defaultReviewConfig} from '../../review/index.ts'
import {isCalendarDay} from '../../review/calendarDay.ts'
import {defineCommand} from '../command.ts'
import {EXIT, UsageError} from '../commandError.ts'
import {dataDirectoryOf} from '../desk/dataDirectory.ts'
import {localDay} from '../due/localDay.ts'
import type {DuePost} from '../due/readDuePosts.ts'
import {readDuePosts} from '../due/readDuePosts.ts'
import {toCalendar} from '../due/toCalendar.ts'
import {explainTargetError} from '../target/explainTargetError.ts'
import {openTarget} from '../target/openTarget.ts'
import {TARGET_OPTIONS} from '../target/targetOptions.ts'
import {say, textOf, type Terminal} from '../terminal.ts'

const FORMATS = ['text', 'json', 'ics'] as const

/**
 * `dateline due`: posts that are due for another review. Exit codes: 0 listed, be it none; 1 the
 * dataset can't be reached; 2 wrong usage.
 */
export default defineCommand({
  options: {
    on: {
      type: 'string',
      placeholder: 'DAY',
      summary: {
        'zh-Hans': '看哪一天为止到期的，例如 2026-12-31；默认今天',
        'en-US': 'Due on that day, such as 2026-12-31; today by default',
      },
    },
    format: {
      type: 'string',
      placeholder: 'FORMAT',
      summary: {
        'zh-Hans': 'text（默认）、json，或日历用的 ics',
        'en-US': 'text (the default), json, or ics for calendars',
      },
    },
    ...TARGET_OPTIONS,
  },
  async run({values, terminal, env, directory}) {
    const now = new Date()
    const on = values.on ?? localDay(now)
    if (!isCalendarDay(on)) {
      throw new UsageError({
        'zh-Hans': `--on 要一个日历日期，例如 2026-12-31，而不是“${on}”。`,
        'en-US': `--on takes a calendar day such as 2026-12-31, not "${on}".`,
      })
    }
    const asked = values.format ?? 'text'
    const format = FORMATS.find((name) => name === asked)
    if (format === undefined) {
      throw new UsageError({
        'zh-Hans': `--format 只有 ${FORMATS.join('、')}，没有“${asked}”。`,
        'en-US': `--format is one of ${FORMATS.join(', ')}, not "${asked}".`,
      })
    }
    const target = openTarget({
      lake: values.lake,
      token: values.token,
      dataDirectory: dataDirectoryOf(values.data, directory),
      env,
    })
    const posts = await readDuePosts(target.client, defaultReviewConfig, on).catch(
      (error: unknown) => {
        throw explainTargetError(error, target.name)
      },
    )
    switch (format) {
      case 'json':
        say(terminal, JSON.stringify({on, posts}, null, 2))
        break
      case 'ics':
        terminal.out.write(toCalendar(posts, now.toISOString(), terminal.language))
        break
      case 'text':
        printPosts(terminal, posts, on)
    }
    return EXIT.done
  },
})

function printPosts(terminal: Terminal, posts: readonly DuePost[], on: string): void {
  for (const {id, title, due} of posts) {
    say(terminal, `${due.dueOn}  ${title || id}  (${id})`)
    say(terminal, `            ${textOf(terminal, due.reason.message)}`)
  }
  say(terminal, {
    'zh-Hans': `到 ${on} 有 ${posts.length} 篇该再看一次。`,
    'en-US': `${posts.length} due for another look on ${on}.`,
  })
}
