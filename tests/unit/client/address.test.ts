import { describe, expect, it } from 'vitest'
import { decodeAddress } from '../../../client/state/address/decode.ts'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { EMPTY_ADDRESS, type ViewAddress } from '../../../client/state/address/view-address.ts'

describe('address', () => {
  it('is readable and compact', () => {
    const view: ViewAddress = {
      ...EMPTY_ADDRESS,
      entities: [
        { id: 'e-bbbbbbbbbb', at: { x: -20, y: 7 }, pinned: true },
        { id: 'e-aaaaaaaaaa', at: { x: 0, y: 0 }, pinned: false },
      ],
      hidden: ['e-bbbbbbbbbb'],
      selection: { type: 'entities', ids: ['e-aaaaaaaaaa'] },
    }
    expect(encodeAddress(view)).toBe('v=1&e=aaaaaaaaaa.bbbbbbbbbb&p=0_0.-20_7*&h=1&s=0')
  })

  it('keeps sixty placed entities within 2,000 characters', () => {
    const entities = Array.from({ length: 60 }, (_, at) => ({
      id: `e-${String(at).padStart(10, 'x')}`,
      at: { x: -1000 + at, y: 1000 - at },
      pinned: at % 3 === 0,
    }))
    const view: ViewAddress = { ...EMPTY_ADDRESS, entities, camera: { zoom: 1.25, centre: { x: -312, y: 440 } } }
    expect(encodeAddress(view).length).toBeLessThanOrEqual(2000)
  })

  it('of before sizes is read as all alike', () => {
    const read = (fragment: string) => {
      const decoded = decodeAddress(fragment)
      return decoded.ok && decoded.view.sizeByLinks
    }
    expect([read('v=1&e=a'), read('v=1&e=a&u=1'), read('v=1&e=a&z=1')]).toEqual([false, false, true])
    expect(encodeAddress({ ...EMPTY_ADDRESS, sizeByLinks: true })).toBe('v=1&z=1')
    expect(encodeAddress(EMPTY_ADDRESS)).toBe('v=1')
  })

  it.each([
    ['', 'damaged'],
    ['v=2&e=x', 'version'],
    ['v=1&e=a.a', 'damaged'],
    ['v=1&e=a&p=1_2.3_4', 'damaged'],
    ['v=1&e=a&h=1', 'damaged'],
    ['v=1&e=<script>', 'damaged'],
    ['v=1&e=a&c=0_1_1', 'damaged'],
    ['v=1&q=a~b~9~000000', 'damaged'],
    ['v=1&e=a&p=99999999999_0', 'damaged'],
  ])('refuses %s as %s', (fragment, reason) => {
    expect(decodeAddress(fragment)).toEqual({ ok: false, reason })
  })

  it('passes over fields that it does not know', () => {
    expect(decodeAddress('v=1&e=a&zz=later')).toMatchObject({ ok: true, view: { entities: [{ id: 'e-a' }] } })
  })
})
