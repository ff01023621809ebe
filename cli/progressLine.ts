import type {LocalizedText} from '../codec/frontMatter/table.ts'
import {note, textOf, type Terminal} from './terminal.ts'

const FRAME_MS = 100
const WIDTH = 24
const CLEAR_LINE = '\r\u001B[2K'

export interface ProgressLine {
  update(done: number, total: number): void
  /** Takes the line away again. */
  end(): void
}

/**
 * Shows how far a long piece of work is: a bar where a person watches, a plain line at each quarter
 * otherwise. The error stream carries it.
 */
export function createProgressLine(
  terminal: Terminal,
  title: LocalizedText,
  now: () => number,
): ProgressLine {
  const text = textOf(terminal, title)
  let drawn = now()
  let quarter = 0
  return {
    update(done, total) {
      if (!terminal.interactive) {
        const reached = Math.floor((done / total) * 4)
        // Small imports are over before a line would help.
        if (total < 100 || reached <= quarter) return
        quarter = reached
        note(terminal, `${text} ${reached * 25} %`)
        return
      }
      if (now() - drawn < FRAME_MS) return
      drawn = now()
      const filled = Math.round((done / total) * WIDTH)
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
      const percent = Math.floor((done / total) * 100)
      terminal.err.write(`${CLEAR_LINE}${text} ${bar} ${percent} %`)
    },
    end() {
      if (terminal.interactive) terminal.err.write(CLEAR_LINE)
    },
  }
}
