import { expect, it, vi } from 'vitest'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { EMPTY_ADDRESS } from '../../../client/state/address/view-address.ts'
import { createExplorer } from '../../../client/state/explorer/create-explorer.ts'
import { toAddress } from '../../../client/state/explorer/to-address.ts'
import { createStore } from '../../../client/state/store.ts'
import { fakeSource } from './fake-source.ts'

const explorer = createExplorer({
  source: fakeSource(['a SUPPLIES b', 'c OWNS d']),
  tidy: () => Promise.resolve(new Map()),
  layers: () => Promise.resolve(new Map()),
  chain: () => Promise.resolve(new Map()),
})
const fragmentNow = () => encodeAddress(toAddress(explorer.store.get()) ?? EMPTY_ADDRESS)

vi.mock('../../../client/views/device.ts', () => ({ forgotten: createStore(0) }))
vi.mock('../../../client/views/explorer/explorer.ts', () => ({ explorer, fragmentNow }))

it('goes back to the map that is still shown, while another is on its way', async () => {
  const { leadTo, wrote } = await import('../../../client/views/explorer/lead-to.ts')
  await explorer.restore('v=1&e=a.b')
  const first = fragmentNow()
  wrote('details', first)
  leadTo('details', 'v=1&e=c.d')
  await Promise.resolve()
  expect(explorer.store.get().busy).toBe('restore')
  leadTo('details', first)
  await vi.waitFor(() => expect(explorer.store.get().busy).toBeNull())
  expect([...explorer.store.get().history.graph.entities.keys()]).toEqual(['e-a', 'e-b'])
})
