import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is about to be put on paper; what shows more there must stand before the browser looks. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const paper = matchMedia('print')
    const follow = () => flushSync(() => setPrinting(paper.matches))
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    paper.addEventListener('change', follow)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      paper.removeEventListener('change', follow)
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
