import type {DeskLanguage, LocalizedText} from '../codec/frontMatter/table.ts'

/** Where a command speaks: results on `out`, progress and complaints on `err`. */
export interface Terminal {
  readonly language: DeskLanguage
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
  /** A person watches: progress may move, colours may be used. */
  readonly interactive: boolean
}

/** Prints a line of the command's result. */
export function say(terminal: Terminal, line: LocalizedText | string): void {
  terminal.out.write(`${textOf(terminal, line)}\n`)
}

/** Prints a line that is not part of the result: progress, warnings, errors. */
export function note(terminal: Terminal, line: LocalizedText | string): void {
  terminal.err.write(`${textOf(terminal, line)}\n`)
}

/** The text in the terminal's language. */
export function textOf(terminal: Terminal, line: LocalizedText | string): string {
  return typeof line === 'string' ? line : line[terminal.language]
}
