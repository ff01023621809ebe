/** As much of Eleventy 3 as the site uses; the package brings no types of its own. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    setTemplateFormats(formats: readonly string[]): void
    setUseGitIgnore(use: boolean): void
    addTemplate(path: string, content: () => string, data: Readonly<Record<string, unknown>>): void
    addGlobalData(name: string, data: unknown): void
    addFilter(name: string, filter: (this: never, ...values: never[]) => unknown): void
  }

  export interface RenderedTemplate {
    readonly inputPath: string
    readonly url: string
    readonly content: string
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode?: boolean
        readonly source?: 'cli' | 'script'
        readonly configPath?: string | undefined
        readonly config?: (config: UserConfig) => void | Promise<void>
      },
    )
    toJSON(): Promise<readonly RenderedTemplate[]>
  }
}
