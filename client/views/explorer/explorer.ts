import { graphSource } from '../../api/graph-source.ts'
import { inWorker } from '../../graph/layouts/in-worker.ts'
import { encodeAddress } from '../../state/address/encode.ts'
import { EMPTY_ADDRESS } from '../../state/address/view-address.ts'
import { createExplorer } from '../../state/explorer/create-explorer.ts'
import { withPlay } from '../../state/explorer/with-play.ts'
import { toAddress } from '../../state/explorer/to-address.ts'
import { paceOf } from '../../state/time/play-speed.ts'
import { forgotten } from '../device.ts'
import { playSpeed } from '../preferences.ts'
import { keepNotes } from './keep-notes.ts'

/** The one map of this visit; it outlives the pages. */
export const explorer = withPlay(
  createExplorer({
    source: graphSource,
    tidy: inWorker('tidy'),
    layers: inWorker('layers'),
    chain: inWorker('chain'),
  }),
  () => paceOf(playSpeed.get()),
)

keepNotes(explorer)
forgotten.subscribe(() => void explorer.forget())

export function fragmentNow(): string {
  return encodeAddress(toAddress(explorer.store.get()) ?? EMPTY_ADDRESS)
}
