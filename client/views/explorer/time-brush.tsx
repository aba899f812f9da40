import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { formatPartialDate } from '../../i18n/format.ts'
import { monthAt, monthIndex } from '../../state/time/months.ts'
import type { Span } from '../../state/time/span.ts'
import { monthsOfKey } from '../../state/time/step-date.ts'
import type { Timeline } from '../../state/time/timeline.ts'
import { useI18n } from '../i18n-context.tsx'
import { chooseTime } from './choose-time.ts'

/** Half of what the pointer holds of an end, in pixels; `time.css` has the same. */
const HALF_THUMB = 9
const HEIGHT = 36
/** What explains the two ends. */
export const TIME_HELP_ID = 'time-help'

/**
 * Bars of when claims begin, with the two ends of a time over them: each by mouse or by keys, both by dragging over the bars.
 * A press without dragging brings the nearer end. The whole time is no filter.
 */
export function TimeBrush({ timeline, between }: { readonly timeline: Timeline; readonly between: Span | null }) {
  const { t, lang } = useI18n()
  const { first, last, step, bars } = timeline
  const inside = (month: number) => Math.min(last, Math.max(first, month))
  // A time may reach beyond what is on the map now: its ends stay what they are, and only their thumbs stop where the bars do.
  const from = between ? monthIndex(between.from) : first
  const to = between ? monthIndex(between.to) : last
  const pressed = useRef<{ readonly at: number; readonly moved: boolean } | null>(null)

  const choose = (one: number, other: number, goesOn?: boolean) => {
    const [start, end] = [Math.min(one, other), Math.max(one, other)]
    const whole = start <= first && end >= last
    chooseTime(whole ? null : { from: monthAt(start), to: monthAt(end) }, goesOn)
  }
  const chooseFrom = (month: number, goesOn?: boolean) => choose(Math.min(inside(month), to), to, goesOn)
  const chooseTo = (month: number, goesOn?: boolean) => choose(from, Math.max(inside(month), from), goesOn)

  const monthOf = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): number => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const share = (clientX - left - HALF_THUMB) / Math.max(1, width - 2 * HALF_THUMB)
    return inside(first + Math.round(share * (last - first)))
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.target instanceof HTMLInputElement) return
    event.currentTarget.setPointerCapture(event.pointerId)
    pressed.current = { at: monthOf(event), moved: false }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const start = pressed.current
    if (!start) return
    const month = monthOf(event)
    if (!start.moved && month === start.at) return
    pressed.current = { ...start, moved: true }
    choose(start.at, month, start.moved)
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const start = pressed.current
    pressed.current = null
    if (!start || start.moved) return
    const month = monthOf(event)
    if (Math.abs(month - from) <= Math.abs(month - to)) chooseFrom(month, false)
    else chooseTo(month, false)
  }

  const ends = [
    { label: t('timeline.from'), month: from, change: chooseFrom },
    { label: t('timeline.to'), month: to, change: chooseTo },
  ]
  const most = Math.max(...bars)
  const tall = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT))
  const shape = bars.map((count, at) => `M${at + 0.08} ${HEIGHT}v${-tall(count)}h0.84V${HEIGHT}z`).join('')
  return (
    // The two fields in it do the same by keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="timeline__track"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => (pressed.current = null)}
    >
      <svg viewBox={`0 0 ${bars.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <rect
          className="timeline__chosen"
          x={(Math.max(first, from) - first) / step}
          width={Math.max(0, Math.min(last, to) - Math.max(first, from) + 1) / step}
          y="0"
          height={HEIGHT}
        />
        <path className="timeline__bars" d={shape} />
      </svg>
      {ends.map(({ label, month, change }, nth) => (
        <input
          key={label}
          type="range"
          className="timeline__end"
          // Where both stand at the end, the first must be within reach.
          style={{ zIndex: nth === 0 && from > (first + last) / 2 ? 2 : 1 }}
          aria-label={label}
          aria-describedby={TIME_HELP_ID}
          aria-valuetext={formatPartialDate(monthAt(month), lang)}
          min={first}
          max={last}
          value={inside(month)}
          onChange={({ target }) => change(Number(target.value))}
          onKeyDown={(event: KeyboardEvent) => {
            const months = monthsOfKey(event.key, true)
            if (months === null) return
            event.preventDefault()
            change(month + months)
          }}
        />
      ))}
    </div>
  )
}
