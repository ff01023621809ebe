import {resolve} from 'node:path'
import {defineCommand} from '../command.ts'
import {EXIT, UsageError} from '../commandError.ts'
import {dataDirectoryOf} from '../desk/dataDirectory.ts'
import {exportGarden, type ExportResult} from '../export/exportGarden.ts'
import {countProblems, printProblems} from '../garden/fileProblem.ts'
import {writeReport} from '../garden/writeReport.ts'
import {createProgressLine} from '../progressLine.ts'
import {explainTargetError} from '../target/explainTargetError.ts'
import {openTarget} from '../target/openTarget.ts'
import {TARGET_OPTIONS} from '../target/targetOptions.ts'
import {say, type Terminal} from '../terminal.ts'

/**
 * `dateline export`: posts to Markdown files. Exit codes: 0 every post is written; 1 some were left
 * out, or the dataset can't be reached; 2 wrong usage.
 */
export default defineCommand({
  options: {
    out: {
      type: 'string',
      placeholder: 'DIR',
      summary: {'zh-Hans': '写到哪个文件夹', 'en-US': 'The folder to write to'},
    },
    filter: {
      type: 'string',
      placeholder: 'GROQ',
      summary: {
        'zh-Hans': '只导出符合条件的文章，例如 \'status == "evergreen"\'',
        'en-US': 'Only posts that meet the condition, such as \'status == "evergreen"\'',
      },
    },
    drafts: {
      type: 'boolean',
      summary: {
        'zh-Hans': '连同还没有发布的改动',
        'en-US': 'With the changes that are not published yet',
      },
    },
    report: {
      type: 'string',
      placeholder: 'FILE',
      summary: {
        'zh-Hans': '把结果和问题写成 JSON 文件',
        'en-US': 'Write results and problems to a JSON file',
      },
    },
    ...TARGET_OPTIONS,
  },
  async run({values, terminal, env, directory, signal}) {
    if (values.out === undefined) {
      throw new UsageError({
        'zh-Hans': '导出到哪个文件夹？例如 dateline export --out garden/',
        'en-US': 'To which folder? For example: dateline export --out garden/',
      })
    }
    const target = openTarget({
      lake: values.lake,
      token: values.token,
      dataDirectory: dataDirectoryOf(values.data, directory),
      env,
    })
    const title = {'zh-Hans': '正在导出', 'en-US': 'Exporting'}
    const progress = createProgressLine(terminal, title, Date.now)
    let result: ExportResult
    try {
      result = await exportGarden({
        client: target.client,
        out: resolve(directory, values.out),
        filter: values.filter,
        drafts: values.drafts === true,
        signal,
        progress: (done, total) => progress.update(done, total),
      })
    } catch (error) {
      throw explainTargetError(error, target.name)
    } finally {
      progress.end()
    }
    printProblems(terminal, result.problems, directory)
    printSummary(terminal, result)
    if (values.report !== undefined) await writeReport(resolve(directory, values.report), result)
    const complete = result.interrupted !== true && result.files.failed === 0
    return complete ? EXIT.done : EXIT.failed
  },
})

function printSummary(terminal: Terminal, {files, problems, interrupted}: ExportResult): void {
  say(terminal, {
    'zh-Hans': `文件：写出 ${files.written}，未变 ${files.unchanged}，未写 ${files.failed}。`,
    'en-US': `Files: ${files.written} written, ${files.unchanged} unchanged, ${files.failed} left out.`,
  })
  if (problems.length > 0) say(terminal, countProblems(problems))
  if (interrupted === true) {
    say(terminal, {
      'zh-Hans': '已中断；再次运行会接着导出。',
      'en-US': 'Interrupted; run it again to go on.',
    })
  }
}
