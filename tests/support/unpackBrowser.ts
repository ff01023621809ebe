/** Run by `bundledBrowser` in a process of its own: the package reads where to unpack from the environment. */
import chromium from '@sparticuz/chromium'

process.stdout.write(await chromium.executablePath())
