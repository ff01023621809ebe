import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import {ROLE_NAMES, type RoleName} from '../../lake/access/roles.ts'
import type {RunningLake} from '../../lake/startLake.ts'
import {say, textOf, type Terminal} from '../terminal.ts'

const LABELS: Readonly<Record<RoleName, LocalizedText>> = {
  editor: {'zh-Hans': '编辑', 'en-US': 'editor'},
  reviewer: {'zh-Hans': '审稿', 'en-US': 'reviewer'},
  administrator: {'zh-Hans': '管理', 'en-US': 'administrator'},
}

/** The address that signs a browser in: the Studio takes the token out of it and keeps it. */
export function signInLink(studio: string, token: string, path = '/'): string {
  return `${studio}${path}#token=${token}`
}

/** Prints where the desk is and how to sign in. */
export function announceDesk(
  terminal: Terminal,
  {studio, lake, dataDirectory}: {studio: string; lake: RunningLake; dataDirectory: string},
): void {
  say(terminal, {
    'zh-Hans': `\n  编辑台  ${studio}\n  内容库  ${lake.url}（数据在 ${dataDirectory}）\n\n  打开其中一个链接即可登录：\n`,
    'en-US': `\n  Studio  ${studio}\n  Lake    ${lake.url} (data in ${dataDirectory})\n\n  Open one of these links to sign in:\n`,
  })
  const width = Math.max(...ROLE_NAMES.map((role) => textOf(terminal, LABELS[role]).length))
  for (const role of ROLE_NAMES) {
    const label = textOf(terminal, LABELS[role]).padEnd(width)
    say(terminal, `  ${label}  ${signInLink(studio, lake.tokens[role])}`)
  }
  announceEnd(terminal)
}

/** Prints where a Studio on the hosted Content Lake is. */
export function announceHostedStudio(terminal: Terminal, studio: string): void {
  say(terminal, {
    'zh-Hans': `\n  编辑台  ${studio}（内容在 Sanity 托管的内容库，用 Sanity 账号登录）`,
    'en-US': `\n  Studio  ${studio} (on Sanity's hosted Content Lake; sign in with your account there)`,
  })
  announceEnd(terminal)
}

function announceEnd(terminal: Terminal): void {
  say(terminal, {'zh-Hans': '\n  按 Ctrl-C 停止。\n', 'en-US': '\n  Ctrl-C stops it.\n'})
}
