import { describe, expect, it } from 'vitest'
import { errorData } from '../../../server/cli/error-data.ts'
import { EXIT, exitCodeHelp, exitCodeOf } from '../../../server/cli/exit-codes.ts'
import { errorText, stderrProgress } from '../../../server/cli/terminal.ts'
import { CounterwatchError } from '../../../server/model/errors.ts'
import { brokenFolder } from '../../../server/services/seed/problem.ts'

const problem = {
  file: 'claims/a.yaml',
  line: 3,
  field: 'claims[0].subject',
  message: '"x" is no entity',
  accepted: 'a slug',
}

function terminal(isTTY: boolean) {
  let text = ''
  return { isTTY, columns: 80, write: (part: string) => (text += part), text: () => text }
}

describe('stderrProgress', () => {
  it('tells a step that counts once where it is read by a program', () => {
    const out = terminal(false)
    const progress = stderrProgress(out)
    for (const done of [0, 1, 2]) progress({ message: 'Writing', done, total: 2 })
    progress({ message: 'Done' })
    expect(out.text()).toBe('Writing\nDone\n')
  })

  it('rewrites the line of a step that counts where a person looks', () => {
    const out = terminal(true)
    const progress = stderrProgress(out)
    for (const done of [0, 2]) progress({ message: 'Writing', done, total: 2 })
    progress({ message: 'Done' })
    expect(out.text()).toBe('\r\u001b[KWriting (0/2)\r\u001b[KWriting (2/2)\n\r\u001b[KDone\n')
  })
})

describe('errors', () => {
  it('tell what would be accepted, and where', () => {
    const error = new CounterwatchError('BAD_FILE', 'The hash differs.', {
      file: 'a.bin',
      line: 2,
      accepted: 'a backup',
    })
    expect(errorText(error)).toBe('a.bin:2: The hash differs.\nAccepted: a backup')
    expect(errorText(new CounterwatchError('SETUP', 'Java is missing.', { accepted: 'Install Java.' }))).toBe(
      'Java is missing.\nWhat to do: Install Java.',
    )
  })

  it('list the problems of a folder once', () => {
    const error = brokenFolder([problem])
    expect(errorText(error)).toMatch(
      /1 problem:\nclaims\/a\.yaml:3: claims\[0\]\.subject: "x" is no entity\. Accepted: a slug$/,
    )
    expect(errorData(error).error).toMatchObject({
      code: 'BAD_FILE',
      file: 'claims/a.yaml',
      line: 3,
      problems: [problem],
    })
  })

  it('own up to a fault', () => {
    expect(errorText(new TypeError('x'))).toMatch(/^A fault of ours[^]*TypeError: x/)
    expect(errorData(new TypeError('x'))).toEqual({ error: { code: 'INTERNAL', message: 'x' } })
  })

  it('have an exit code each', () => {
    const codes = {
      BAD_INPUT: 2,
      BAD_FILE: 3,
      NOT_FOUND: 2,
      TOO_LARGE: 2,
      CONFLICT: 5,
      DATABASE_UNAVAILABLE: 5,
      DATABASE_AUTH: 5,
      SETUP: 5,
      CHECK_FAILED: 4,
      CANCELLED: 130,
    } as const
    for (const [code, exit] of Object.entries(codes))
      expect(exitCodeOf(new CounterwatchError(code as keyof typeof codes, ''))).toBe(exit)
    expect(exitCodeOf(new Error())).toBe(EXIT.fault)
    expect(exitCodeHelp().split('\n')).toHaveLength(Object.keys(EXIT).length + 1)
  })
})
