import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Host, Io, Outcome } from '../../../server/cli/host.ts'
import { runAction } from '../../../server/cli/run-action.ts'
import { silent } from '../../../server/model/progress.ts'

function host(signal: AbortSignal = new AbortController().signal): Host {
  return { env: {}, stdout: { write: () => Promise.resolve() }, stderr: { write: () => true }, signal }
}

describe('runAction', () => {
  it('undoes what was left open, the last first, also after an error in the middle', async () => {
    const undone: string[] = []
    const outcome = runAction(host(), silent, (io) => {
      io.defer(() => Promise.resolve(undone.push('first')))
      io.defer(() => Promise.reject(new Error('does not close')))
      io.defer(() => Promise.resolve(undone.push('last')))
      return Promise.reject(new Error('broken'))
    })
    await expect(outcome).rejects.toThrow('broken')
    expect(undone).toEqual(['last', 'first'])
  })

  it('waits after Ctrl-C for what cleans up after itself, and closes what it opened meanwhile', async () => {
    const stop = new AbortController()
    const done: string[] = []
    const outcome = runAction(host(stop.signal), silent, async (io) => {
      stop.abort()
      await setTimeout(20)
      done.push('cleaned')
      io.defer(() => Promise.resolve(done.push('closed')))
      throw new Error('stopped')
    })
    await expect(outcome).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(done).toEqual(['cleaned', 'closed'])
  })

  it('does not wait for ever for what ignores Ctrl-C', async () => {
    const stop = new AbortController()
    let closed = false
    const never = (io: Io) => {
      io.defer(() => Promise.resolve((closed = true)))
      stop.abort()
      return new Promise<Outcome>(() => {})
    }
    await expect(runAction(host(stop.signal), silent, never, 10)).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(closed).toBe(true)
  })
})
