/**
 * Draws the two pictures of the sample garden and writes them as PNG.
 * Usage: node samples/charts.ts <path of a Chromium or Chrome>
 */
import {mkdir, writeFile} from 'node:fs/promises'
import {chromium} from 'playwright-core'

const WIDTH = 960
const INK = '#22303c'
const MUTED = '#7b8791'
const PAPER = '#faf7f1'
const LINE = '#ded6c8'
const ACCENT = '#b5452c'
const SERIF = "'Noto Serif CJK SC','Source Han Serif SC',serif"
const SANS = "'Noto Sans CJK SC','Source Han Sans SC',sans-serif"

interface Bar {
  readonly label: string
  readonly share: number
  readonly strong?: boolean
}

/** Shares of Canada's goods exports in 2024, by destination, in per cent. */
const exportsBars: readonly Bar[] = [
  {label: '美国', share: 76.5},
  {label: '中国', share: 3.8, strong: true},
  {label: '英国', share: 3.6},
  {label: '日本', share: 1.9},
  {label: '其余合计', share: 14.2},
]

interface Contact {
  readonly place: string
  readonly date: string
  readonly what: string
  /** Degrees east of Greenwich, counted on through the Pacific (Ottawa is 284). */
  readonly longitude: number
  readonly latitude: number
  readonly labelSide: 'above' | 'below'
}

/** Where Mark Carney and China's leaders spoke, 2025 to 2026; the call joins Ottawa and Beijing. */
const contacts: readonly Contact[] = [
  {
    place: '渥太华',
    date: '2025.6.6',
    what: '通话',
    longitude: 284.3,
    latitude: 45.4,
    labelSide: 'above',
  },
  {
    place: '纽约',
    date: '2025.9.23',
    what: '会见李强',
    longitude: 286,
    latitude: 40.7,
    labelSide: 'below',
  },
  {
    place: '庆州',
    date: '2025.10.31',
    what: '会见习近平',
    longitude: 129.2,
    latitude: 35.8,
    labelSide: 'below',
  },
  {
    place: '北京',
    date: '2026.1.16',
    what: '访问',
    longitude: 116.4,
    latitude: 39.9,
    labelSide: 'above',
  },
]

const pictures = [
  {name: 'exports-2024', height: 470, svg: exportsSvg()},
  {name: 'four-contacts', height: 470, svg: contactsSvg()},
]

await main(process.argv[2])

async function main(executablePath: string | undefined): Promise<void> {
  if (!executablePath) {
    console.error('Usage: node samples/charts.ts <path of a Chromium or Chrome>')
    process.exitCode = 2
    return
  }
  const folder = new URL('./garden/images/', import.meta.url)
  await mkdir(folder, {recursive: true})
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']})
  try {
    for (const {name, height, svg} of pictures) {
      const page = await browser.newPage({
        viewport: {width: WIDTH, height},
        deviceScaleFactor: 1.5,
      })
      await page.setContent(`<body style="margin:0">${svg}</body>`)
      await writeFile(new URL(`${name}.png`, folder), await page.screenshot({type: 'png'}))
      await page.close()
    }
  } finally {
    await browser.close()
  }
}

function frame(height: number, title: string, note: string, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" style="display:block">
    <style>text { paint-order: stroke; stroke: ${PAPER}; stroke-width: 6px; stroke-linejoin: round } .plain { stroke: none }</style>
    <rect width="100%" height="100%" fill="${PAPER}"/>
    <rect x="48" y="38" width="36" height="4" fill="${ACCENT}"/>
    <text x="48" y="80" font-family="${SERIF}" font-weight="700" font-size="27" fill="${INK}">${title}</text>
    ${body}
    <text x="48" y="${height - 28}" font-family="${SANS}" font-size="14" fill="${MUTED}">${note}</text>
  </svg>`
}

function exportsSvg(): string {
  const left = 150
  const perPercent = (WIDTH - left - 120) / 80
  const ticks = [0, 20, 40, 60, 80].map((tick) => {
    const x = left + tick * perPercent
    return `<line x1="${x}" x2="${x}" y1="112" y2="390" stroke="${LINE}"/>
      <text x="${x}" y="410" text-anchor="middle" font-family="${SANS}" font-size="13" fill="${MUTED}">${tick}%</text>`
  })
  const rows = exportsBars.map(({label, share, strong}, index) => {
    const y = 124 + index * 53
    const width = share * perPercent
    const rest = index === exportsBars.length - 1
    const fill = strong ? ACCENT : rest ? '#c3bba9' : INK
    return `<text x="${left - 16}" y="${y + 25}" text-anchor="end" font-family="${SANS}" font-size="18" fill="${INK}">${label}</text>
      <rect x="${left}" y="${y}" width="${width}" height="36" fill="${fill}"/>
      <text x="${left + width + 12}" y="${y + 25}" font-family="${SANS}" font-weight="700" font-size="18" fill="${strong ? ACCENT : INK}">${share.toFixed(1)}%</text>`
  })
  return frame(
    470,
    '一个客户，与其余所有的客户',
    '2024 年加拿大货物出口的去向，占比。加拿大口径；“其余合计”由差额得出。',
    [...ticks, ...rows].join('\n'),
  )
}

function contactsSvg(): string {
  const meridians = range(105, 300, 15).map((longitude) => {
    const [x, top] = project(longitude, 65)
    const [, bottom] = project(longitude, 15)
    return `<line x1="${x}" x2="${x}" y1="${top}" y2="${bottom}" stroke="${LINE}"/>`
  })
  const parallels = range(15, 65, 10).map((latitude) => {
    const [start, y] = project(105, latitude)
    const [end] = project(300, latitude)
    return `<line x1="${start}" x2="${end}" y1="${y}" y2="${y}" stroke="${LINE}"/>`
  })
  const [dateLine, dateTop] = project(180, 65)
  const [, dateBottom] = project(180, 15)
  const date = `<line x1="${dateLine}" x2="${dateLine}" y1="${dateTop}" y2="${dateBottom}" stroke="${MUTED}" stroke-dasharray="3 5"/>
    <text x="${dateLine + 8}" y="${dateBottom - 10}" font-family="${SANS}" font-size="13" fill="${MUTED}">东经 180°</text>
    <text x="${project(216, 0)[0]}" y="${project(0, 24)[1]}" text-anchor="middle" font-family="${SERIF}" font-size="22" letter-spacing="14" fill="#bdb4a2">太平洋</text>`
  const points = contacts.map((contact) => project(contact.longitude, contact.latitude))
  const arcs = contacts.slice(1).map((_, index) => arc(points[index], points[index + 1], index))
  const marks = contacts.map((contact, index) => mark(contact, points[index], index + 1))
  return frame(
    470,
    '从渥太华到北京：四次接触，横跨一个太平洋',
    '示意图，按经纬度定位，不表示海岸线与航线。六月的通话一端在渥太华，一端在北京，日期按北京时间。',
    [...meridians, ...parallels, date, ...arcs, ...marks].join('\n'),
  )
}

/** Longitude 105 to 300 and latitude 15 to 65 onto the picture's map. */
function project(longitude: number, latitude: number): readonly [number, number] {
  return [110 + ((longitude - 105) / 195) * 750, 395 - ((latitude - 15) / 50) * 270]
}

type Point = readonly [number, number] | undefined

function arc(from: Point, to: Point, index: number): string {
  if (!from || !to) return ''
  const lift = index === 1 ? 150 : 26
  const x = (from[0] + to[0]) / 2
  const y = Math.min(from[1], to[1]) - lift
  return `<path d="M${from.join(' ')} Q${x} ${y} ${to.join(' ')}" fill="none" stroke="${ACCENT}" stroke-width="2.5" stroke-linecap="round"/>`
}

function mark(contact: Contact, point: Point, order: number): string {
  if (!point) return ''
  const [x, y] = point
  const first = contact.labelSide === 'above' ? y - 44 : y + 38
  const anchor = x > WIDTH / 2 ? 'end' : 'start'
  const labelX = anchor === 'end' ? x + 34 : x - 34
  return `<circle cx="${x}" cy="${y}" r="12" fill="${ACCENT}"/>
    <text x="${x}" y="${y + 5}" class="plain" text-anchor="middle" font-family="${SANS}" font-weight="700" font-size="14" fill="#fff">${order}</text>
    <text x="${labelX}" y="${first}" text-anchor="${anchor}" font-family="${SERIF}" font-weight="700" font-size="19" fill="${INK}">${contact.place}</text>
    <text x="${labelX}" y="${first + 21}" text-anchor="${anchor}" font-family="${SANS}" font-size="14" fill="${INK}">${contact.date} ${contact.what}</text>`
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({length: Math.floor((to - from) / step) + 1}, (_, index) => from + index * step)
}
