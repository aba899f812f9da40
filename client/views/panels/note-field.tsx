import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { MOST_NOTE, noteLength, plainNote } from '../../state/graph/notes.ts'
import { forgotten } from '../device.ts'
import { explorer } from '../explorer/explorer.ts'
import { unkept } from '../explorer/keep-notes.ts'
import { noteWanted } from '../focus.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { Icon } from '../parts/icon.tsx'

/** What is too long to be kept, by entity: it lasts for the visit, so that leaving the field loses nothing. */
const drafts = new Map<string, string>()
forgotten.subscribe(() => drafts.clear())

/**
 * The reader's note to an entity. Leaving the field saves it, by the keyboard, the mouse or another page, and each saving is a
 * step that can be undone. @param note empty: none
 */
export function NoteField({ id, note }: { readonly id: string; readonly note: string }) {
  const { t } = useI18n()
  const [text, setText] = useState(drafts.get(id) ?? note)
  const [open, setOpen] = useState(note !== '' || text !== '')
  const [asked, setAsked] = useState(0)
  const [saved, setSaved] = useState(false)
  // What was typed before the device was told to forget is not written after it.
  const [begun] = useState(forgotten.get)
  const field = useRef<HTMLTextAreaElement | null>(null)
  const refused = useStore(unkept).has(id)
  const over = noteLength(text) > MOST_NOTE

  // Undone, or written in another window: what is being typed here goes before it.
  const [seen, setSeen] = useState(note)
  if (note !== seen) {
    setSeen(note)
    if (text === seen) setText(note)
  }

  const write = (next: string) => {
    const plain = plainNote(next)
    if (noteLength(plain) > MOST_NOTE) {
      drafts.set(id, next)
      explorer.change((state) => ({ ...state, notice: { type: 'noteTooLong' } }))
      return
    }
    drafts.delete(id)
    setText(plain)
    if (plain === note) return
    explorer.do('note', { type: 'note', entity: id, text: plain })
    setSaved(true)
  }
  const save = useEffectEvent(() => {
    if (text !== note && forgotten.get() === begun) write(text)
  })
  useEffect(() => {
    const leave = () => save()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [])

  useEffect(() => {
    const take = () => {
      if (noteWanted.get() !== id) return
      noteWanted.set(null)
      setOpen(true)
      setAsked((times) => times + 1)
    }
    take()
    return noteWanted.subscribe(take)
  }, [id])
  useEffect(() => {
    if (asked === 0) return
    // After a menu has given the focus back to where it was opened.
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [asked])

  if (!open && note === '') {
    return (
      <Button className="button button--quiet button--small note__open" onPress={() => noteWanted.set(id)}>
        <Icon name="note" /> {t('note.write')}
      </Button>
    )
  }
  return (
    <div className="note">
      <label htmlFor="note" className="note__label">
        <Icon name="note" /> {t('note.label')}
      </label>
      <textarea
        ref={field}
        id="note"
        className="search__input note__text"
        rows={3}
        value={text}
        aria-describedby="note-help"
        aria-invalid={over}
        aria-errormessage={over ? 'note-error' : undefined}
        onChange={({ target }) => {
          setText(target.value)
          setSaved(false)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
        }}
      />
      {over && (
        <p id="note-error" role="alert" className="note__error">
          {t('note.tooLong', { count: noteLength(text), most: MOST_NOTE })}
        </p>
      )}
      {refused && <p className="note__error">{t('notice.noteNotKept')}</p>}
      <p id="note-help" className="checkbox__help">
        {t('note.help', { most: MOST_NOTE })}
      </p>
      <p className="note__actions">
        {text !== '' && (
          <Button
            className="button button--quiet button--small"
            onPress={() => {
              // The button goes with the note.
              setAsked((times) => times + 1)
              write('')
            }}
          >
            {t('note.delete')}
          </Button>
        )}
        <span role="status" className="copy__state">
          {saved && text === note && t(note === '' ? 'note.deleted' : 'note.saved')}
        </span>
      </p>
    </div>
  )
}
