/**
 * Looks for posts and names: every word has to stand in a title, a summary or a name, whatever its
 * width and case. The index is read when somebody searches, and stays on the reader's machine.
 */
const form = document.querySelector('#search')
const input = document.querySelector('#q')
const found = document.querySelector('#found')
const results = document.querySelector('#results')

/** What a page of results holds: more is no help to anybody. */
const MOST = 100

let index

input.value = new URLSearchParams(location.search).get('q') ?? ''
if (input.value !== '') await search()
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const address = new URL(location.href)
  address.searchParams.set('q', input.value)
  history.replaceState(null, '', address)
  search()
})

async function search() {
  const words = fold(input.value).split(/\s+/u).filter(Boolean)
  try {
    index ??= await readIndex()
  } catch {
    index = undefined
    found.textContent = form.dataset.failed
    return
  }
  const hits = words.length === 0 ? [] : index.flatMap((item) => score(item, words))
  hits.sort((one, other) => other.score - one.score)
  found.textContent =
    hits.length === 0 ? form.dataset.empty : form.dataset.found.replace('{n}', hits.length)
  results.replaceChildren(...hits.slice(0, MOST).map(({item}) => toElement(item)))
}

async function readIndex() {
  const {posts} = await read('index')
  const files = ['names', ...Array.from({length: posts}, (_, number) => `posts-${number + 1}`)]
  const items = (await Promise.all(files.map(read))).flat()
  return items.map((item) => ({...item, folded: fold(item.title), rest: fold(item.words)}))
}

async function read(name) {
  const response = await fetch(`${form.dataset.index}${name}.json`)
  if (!response.ok) throw new Error(response.statusText)
  return response.json()
}

/** A hit whose title has the words comes before one whose other texts do. */
function score(item, words) {
  let score = 0
  for (const word of words) {
    if (item.folded === word) score += 4
    else if (item.folded.includes(word)) score += 2
    else if (item.rest.includes(word)) score += 1
    else return []
  }
  return [{item, score}]
}

function fold(text) {
  return text.normalize('NFKC').toLowerCase()
}

function toElement({title, href, date, words}) {
  const link = document.createElement('a')
  link.href = href
  link.textContent = title
  const heading = document.createElement('h2')
  heading.append(link)
  const about = document.createElement('p')
  about.className = 'about'
  about.textContent = [date, words].filter(Boolean).join(' · ')
  const item = document.createElement('li')
  item.append(heading, about)
  return item
}
