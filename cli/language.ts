import type {DeskLanguage} from '../codec/frontMatter/table.ts'

/**
 * The language that the commands speak: what `--lang` says, else the locale of the terminal
 * (`LC_ALL`, `LC_MESSAGES`, `LANG`, in the order of POSIX), else that of the system. Chinese in any
 * script gives 简体中文, everything else English.
 */
export function languageOf(env: NodeJS.ProcessEnv, asked?: string): DeskLanguage {
  const locale = asked || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale()
  return /^(zh|cmn)\b|^(zh|cmn)[-_]/iu.test(locale) ? 'zh-Hans' : 'en-US'
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale
}
