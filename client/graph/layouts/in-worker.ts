import type { Point } from '../../state/graph/types.ts'
import type { LayoutInput } from './layout-input.ts'
import type { LayoutOrder } from './layout-worker.ts'

/** Runs a layout off the main thread; aborting ends the worker. */
export function inWorker(layout: LayoutOrder['layout']) {
  return (input: LayoutInput, signal: AbortSignal, onProgress: (share: number) => void): Promise<Map<string, Point>> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
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
      const order: LayoutOrder = { layout, input }
      worker.postMessage(order)
    })
}
