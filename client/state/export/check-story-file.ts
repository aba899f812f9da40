import type { StoryFileWords } from './story-file.ts'

/**
 * Runs inside of a saved story, and once when it is saved: it is written into the file as text, so it may use nothing outside
 * of itself. A step whose text is not the one that was saved turns red; so does a quote that is not the words of its source.
 * With `seal` it writes the fingerprints instead of comparing them. Gives the fingerprint of the whole.
 */
export async function checkStoryFile(document: Document, words: StoryFileWords, seal: boolean): Promise<string> {
  const verdict = document.getElementById('verdict')
  const hash = async (text: string) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  if (!globalThis.crypto?.subtle) {
    if (verdict) verdict.textContent = words.unchecked
    return ''
  }
  const head = document.querySelector('h1')?.textContent ?? ''
  const prints = [head]
  let altered = 0
  for (const step of document.querySelectorAll<HTMLElement>('.step')) {
    const print = await hash((step.textContent ?? '').replace(/\s+/g, ' ').trim())
    prints.push(print)
    let same = true
    for (const quote of step.querySelectorAll<HTMLElement>('[data-sha256]')) {
      const exact = (await hash(quote.textContent ?? '')) === quote.dataset['sha256']
      quote.classList.toggle('altered', !exact)
      if (!exact) same = false
    }
    if (seal) step.dataset['print'] = print
    else if (step.dataset['print'] !== print) same = false
    if (seal || same) continue
    altered++
    step.classList.add('altered')
    step.querySelector('h2')?.setAttribute('data-word', words.alteredStep)
  }
  const whole = await hash(prints.join('\n'))
  if (seal) return whole
  const place = document.getElementById('fingerprint')
  if (place) place.textContent = whole
  if (verdict) {
    verdict.textContent = altered === 0 ? words.intact : words.altered.replace('{count}', String(altered))
    verdict.classList.toggle('altered', altered > 0)
  }
  return whole
}
