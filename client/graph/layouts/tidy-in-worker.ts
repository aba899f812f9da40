import type { Point } from '../../state/graph/types.ts'
import type { TidyInput } from './tidy.ts'

/** Runs `tidy` off the main thread; aborting ends the worker. */
export function tidyInWorker(
  input: TidyInput,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Map<string, Point>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' })
    const end = () => worker.terminate()
    signal.addEventListener('abort', () => {
      end()
      reject(signal.reason)
    })
    worker.addEventListener('message', (event: MessageEvent<number | Map<string, Point>>) => {
      if (typeof event.data === 'number') return onProgress(event.data)
      end()
      resolve(event.data)
    })
    worker.addEventListener('error', (event) => {
      end()
      reject(new Error(event.message))
    })
    worker.postMessage(input)
  })
}
