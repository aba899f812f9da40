/// <reference lib="webworker" />
import { tidy, type TidyInput } from './tidy.ts'

/** Answers shares of the work, from 0 to 1, and at last the places. */
addEventListener('message', (event: MessageEvent<TidyInput>) => {
  postMessage(tidy(event.data, (share) => postMessage(share)))
})
