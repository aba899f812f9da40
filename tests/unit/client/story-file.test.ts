import { describe, expect, it } from 'vitest'
import { checkStoryFile } from '../../../client/state/export/check-story-file.ts'
import { type StoryFile, storyMarkup, storyPage } from '../../../client/state/export/story-file.ts'

const FILE: StoryFile = {
  lang: 'en',
  title: 'A <story> & more',
  lead: 'Lead',
  about: ['Saved today', 'Data: CC-BY-4.0'],
  words: {
    claims: 'Claims',
    intact: 'Unchanged',
    altered: 'Altered: {count}',
    alteredStep: 'Altered',
    unchecked: 'Unchecked',
    fingerprint: 'Fingerprint',
    fingerprintHelp: 'Compare it',
  },
  steps: [
    {
      title: 'First',
      sentences: [
        { text: 'One <script>alert(1)</script>', notes: [1, 2], remark: null },
        { text: 'Two', notes: [], remark: 'no claim' },
      ],
      map: '<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title></svg>',
      claims: [
        {
          number: 2,
          id: 'c-1',
          sentence: 'A "supplies" B',
          standing: 'disputed',
          stances: [
            {
              who: 'Lab asserts',
              place: 'News, paragraph 1',
              sha256: 'ab',
              quote: 'the <words>',
              uncounted: ['Does not count: <forged>'],
            },
          ],
        },
      ],
    },
  ],
}

describe('the markup of a story', () => {
  const text = storyMarkup(FILE)

  it('escapes every text, and lets nothing be fetched', () => {
    expect(text).not.toContain('<script>')
    expect(text).not.toContain('<words>')
    expect(text).toContain('One &lt;script&gt;alert(1)&lt;/script&gt; <sup>1 2</sup>')
    expect(text).toContain(`content="default-src 'none';`)
    expect(text).not.toMatch(/(src|href)=/)
  })

  it('keeps numbers, marks what no claim bears, and holds the hash of each quote', () => {
    expect(text).toContain('<li value="2">')
    expect(text).toContain('Two <small>(no claim)</small>')
    expect(text).toContain('<blockquote data-sha256="ab">the &lt;words&gt;</blockquote>')
  })

  it('marks a stance that does not count', () => {
    expect(text).toContain('<p class="uncounted">Does not count: &lt;forged&gt;</p></li>')
  })
})

it('the page has its looks and its script, each once, and nothing is lost', () => {
  const page = storyPage('<html><head><title>T</title></head><body><p>$& text</p></body></html>', 'run($&)')
  expect(page).toMatch(
    /^<!doctype html>\n<html><head><title>T<\/title><style>[^<]+<\/style><\/head><body><p>\$& text<\/p><script>run\(\$&\)<\/script><\/body><\/html>\n$/,
  )
})

it('the script of a file uses nothing outside of itself', () => {
  const names = new Set(
    checkStoryFile.toString().match(/\b(import|require|globalThis|crypto|TextEncoder|Uint8Array)\b/g),
  )
  expect(names).not.toContain('import')
  expect(names).not.toContain('require')
  expect(checkStoryFile.toString()).toMatch(/^async function/)
})
