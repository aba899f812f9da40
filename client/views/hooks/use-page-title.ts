import { useEffect } from 'react'

const NAME = 'Counterwatch'

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} — ${NAME}`
    return () => {
      document.title = NAME
    }
  }, [title])
}
