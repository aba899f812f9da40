/// <reference lib="webworker" />
import { tidy, type TidyInput } from './tidy.ts'

addEventListener('message', (event: MessageEvent<TidyInput>) => {
  postMessage(tidy(event.data))
})
