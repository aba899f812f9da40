/// <reference lib="webworker" />
import { chain } from './chain.ts'
import { layers } from './layers.ts'
import type { LayoutInput } from './layout-input.ts'
import { tidy } from './tidy.ts'

const LAYOUTS = { tidy, layers, chain } as const

export interface LayoutOrder {
  readonly layout: keyof typeof LAYOUTS
  readonly input: LayoutInput
}

/** Answers shares of the work, from 0 to 1, where the layout can tell them, and at last the places. */
addEventListener('message', ({ data: { layout, input } }: MessageEvent<LayoutOrder>) => {
  postMessage(LAYOUTS[layout](input, (share) => postMessage(share)))
})
