/**
 * What runs in the page: it notes when the reader last pressed something, what the server answered, and which tasks were
 * long. Times are the page's own, from the reader's press to the frame after the change, without the way to the test and back.
 */
export interface Watch {
  /** Of the reader's last key or button, in ms of the page. */
  pressed: number
  /** Bodies of the questions that were answered since the last `forget`. */
  answered: string[]
  /** Tasks of more than 50 ms since the last `forget`, in ms. */
  longTasks: number[]
  forget(): void
  /** Ms from the last press to the frame in which the condition holds. */
  until(holds: () => unknown): Promise<number>
  /** Frames a second while `move` is called once a frame, for so many ms. */
  frames(move: (at: number) => void, ms: number): Promise<number>
}

/** As a function that is sent to every page before its own scripts. */
export function watchPage(): void {
  const watch: Watch = {
    pressed: 0,
    answered: [],
    longTasks: [],
    forget: () => {
      watch.answered = []
      watch.longTasks = []
    },
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (!holds()) return requestAnimationFrame(look)
          // Once more: the frame with the change is on the screen when the next one begins.
          return requestAnimationFrame(() => resolve(performance.now() - watch.pressed))
        }
        look()
      }),
    frames: (move, ms) =>
      new Promise((resolve) => {
        const started = performance.now()
        let count = 0
        const frame = () => {
          const at = performance.now() - started
          if (at >= ms) return resolve((count * 1_000) / at)
          count++
          move(at)
          return requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }),
  }
  // A letter that is on no key of the layout is put in without one.
  for (const type of ['keydown', 'beforeinput', 'pointerdown']) {
    addEventListener(type, (event) => (watch.pressed = event.timeStamp), { capture: true })
  }
  new PerformanceObserver((list) => {
    watch.longTasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask', buffered: true })
  const send = window.fetch
  window.fetch = async (input, init) => {
    const response = await send(input, init)
    if (typeof init?.body === 'string') watch.answered.push(init.body)
    return response
  }
  ;(window as unknown as { watch: Watch }).watch = watch
}
