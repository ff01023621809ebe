import {resolve} from 'node:path'
import {checkGarden, type CheckResult} from '../check/checkGarden.ts'
import {defineCommand} from '../command.ts'
import {EXIT, UsageError} from '../commandError.ts'
import {countProblems, problemLine, type FileProblem} from '../garden/fileProblem.ts'
import {createProgressLine} from '../progressLine.ts'
import {say, textOf, type Terminal} from '../terminal.ts'

/**
 * `dateline check`: what is wrong with the front matter of Markdown files. Exit codes: 0 no errors
 * (with `--strict`, no warnings either); 1 some are left, or a file can't be read or written; 2
 * wrong usage.
 */
export default defineCommand({
  positionals: '<file or folder>…',
  options: {
    fix: {
      type: 'boolean',
      summary: {'zh-Hans': '改好能放心改的', 'en-US': 'Mend what is safe to mend'},
    },
    strict: {
      type: 'boolean',
      summary: {'zh-Hans': '提醒也算没通过', 'en-US': 'Fail on warnings as well'},
    },
    format: {
      type: 'string',
      placeholder: 'text|json',
      summary: {'zh-Hans': '怎样写出结果', 'en-US': 'How to print what was found'},
    },
  },
  async run({values, positionals, terminal, directory, signal}) {
    const {fix = false, strict = false, format = 'text'} = values
    if (positionals.length === 0) {
      throw new UsageError({
        'zh-Hans': '要检查哪些文件或文件夹？例如 dateline check posts/',
        'en-US': 'Which files or folders? For example: dateline check posts/',
      })
    }
    if (format !== 'text' && format !== 'json') {
      throw new UsageError({
        'zh-Hans': `--format 只能是 text 或 json，不能是“${format}”。`,
        'en-US': `--format takes text or json, not "${format}".`,
      })
    }
    const title = {'zh-Hans': '正在检查', 'en-US': 'Checking'}
    const progress = createProgressLine(terminal, title, Date.now)
    let result: CheckResult
    try {
      result = await checkGarden({
        paths: positionals.map((path) => resolve(directory, path)),
        fix,
        signal,
        progress: (done, total) => progress.update(done, total),
      })
    } finally {
      progress.end()
    }
    if (format === 'json') printJson(terminal, result)
    else printText(terminal, result, {directory, fix})
    const fails = (problem: FileProblem) =>
      problem.severity === 'error' || (strict && problem.severity === 'warning')
    return result.interrupted || result.problems.some(fails) ? EXIT.failed : EXIT.done
  },
})

/** All that was found, for other tools; messages are in the language of the terminal. */
function printJson(terminal: Terminal, {files, mended, fixed, problems}: CheckResult): void {
  const told = ({code, message, ...rest}: FileProblem) => ({
    ...rest,
    rule: code,
    message: textOf(terminal, message),
  })
  const found = {files, mended, fixed: fixed.map(told), problems: problems.map(told)}
  say(terminal, JSON.stringify(found, null, 2))
}

function printText(
  terminal: Terminal,
  {files, mended, fixed, problems, interrupted}: CheckResult,
  {directory, fix}: {directory: string; fix: boolean},
): void {
  for (const problem of problems) {
    const mark = problem.fixable ? ' [--fix]' : ''
    say(terminal, `${problemLine(terminal, problem, directory)}${mark}`)
  }
  if (fix) {
    say(terminal, {
      'zh-Hans': `改好了 ${mended} 个文件里的 ${fixed.length} 处。`,
      'en-US': `Mended ${fixed.length} places in ${mended} files.`,
    })
  }
  const {'zh-Hans': zh, 'en-US': en} = countProblems(problems)
  const fixable = problems.filter((problem) => problem.fixable).length
  say(terminal, {
    'zh-Hans': `检查了 ${files} 个文件。${zh}${fixable > 0 ? `其中 ${fixable} 处可用 --fix 改好。` : ''}`,
    'en-US': `${files} files checked. ${en}${fixable > 0 ? ` --fix mends ${fixable} of them.` : ''}`,
  })
  if (interrupted) say(terminal, {'zh-Hans': '已中断。', 'en-US': 'Interrupted.'})
}
