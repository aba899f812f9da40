import { memo, useRef, useState } from 'react'
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { failureOf } from '../../api/failure.ts'
import { isPresent } from '../../state/address/as-of.ts'
import { takeNotes } from '../../state/explorer/file-notes.ts'
import { viewOfFile } from '../../state/export/view-file.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { OWN_STORY } from '../../state/stories/story.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { navigate } from '../navigation.ts'
import { failureHelp } from '../parts/failure-help.ts'
import { namesHidden } from '../preferences.ts'
import { storyPath } from '../routes.ts'
import { addStep, draft } from '../stories/own-story-draft.ts'
import { EXPORTS, type ExportFormat, exportView } from './export-view.ts'
import { explorer } from './explorer.ts'

/** What is on the map as a file, a saved file back on the map, and names out of sight for a screenshot. */
export const ExportMenu = memo(function ExportMenu({ graph }: { readonly graph: GraphState }) {
  const i18n = useI18n()
  const { t } = i18n
  const hidden = useStore(namesHidden)
  const [said, setSaid] = useState<string | null>(null)
  // Notes are private: they are in a picture only where the reader says so.
  const [notesToo, setNotesToo] = useState(false)
  const input = useRef<HTMLInputElement | null>(null)
  const empty = graph.entities.size === 0
  /** A story shows the graph as it is now. */
  const dated = !isPresent(graph.asOf)
  const steps = useStore(draft).story.steps.length

  const save = (format: ExportFormat) => {
    setSaid(t('export.working'))
    exportView(format, { hidden, notesToo }, i18n).then(
      (notes) => setSaid(hidden ? t('export.hiddenNote') : notes > 0 ? t('export.withNotes', { count: notes }) : null),
      (thrown: unknown) => setSaid(failureHelp(failureOf(thrown), t)),
    )
  }
  const open = async (file: File | undefined) => {
    const found = file ? viewOfFile(await file.text()) : 'none'
    setSaid(found === 'none' ? t('export.notView') : found === 'namesHidden' ? t('export.noNames') : null)
    if (typeof found !== 'object') return
    await explorer.restore(found.view)
    const { command, left } = takeNotes(explorer.store.get().history.graph, found.notes)
    explorer.do('note', command)
    if (left > 0) setSaid(t('export.notesLeft', { count: left }))
  }
  const act = (key: string) => {
    if (key === 'story') setSaid(t('own.added', { step: addStep(graph) }))
    else if (key === 'myStory') navigate(storyPath(OWN_STORY))
    else if (key === 'names') namesHidden.update((on) => !on)
    else if (key === 'open') input.current?.click()
    else {
      const format = EXPORTS.find((known) => known === key)
      if (format) save(format)
    }
  }
  return (
    <span className="export">
      <MenuTrigger>
        <Button className="button">
          {t('export.label')} <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Menu
            className="menu"
            onAction={(key) => act(String(key))}
            disabledKeys={[...(empty ? EXPORTS : []), ...(empty || dated ? ['story'] : [])]}
          >
            {EXPORTS.map((format) => (
              <MenuItem key={format} id={format} className="menu__item">
                {t(hidden && format === 'json' ? 'export.jsonHidden' : `export.${format}`)}
              </MenuItem>
            ))}
            {!hidden && graph.notes.size > 0 && (
              <MenuSection
                aria-label={t('export.notesToo')}
                selectionMode="multiple"
                selectedKeys={notesToo ? ['notes'] : []}
                onSelectionChange={(keys) => setNotesToo(keys === 'all' || keys.has('notes'))}
              >
                <MenuItem id="notes" className="menu__item menu__item--check" shouldCloseOnSelect={false}>
                  {t('export.notesToo')} <span className="checkbox__box" aria-hidden="true" />
                </MenuItem>
              </MenuSection>
            )}
            <Separator className="menu__line" />
            <MenuItem id="open" className="menu__item">
              {t('export.open')}
            </MenuItem>
            <MenuItem id="story" className="menu__item">
              {t('own.add')}
              {dated && <span className="checkbox__help">{t('own.dated')}</span>}
            </MenuItem>
            <MenuItem id="myStory" className="menu__item">
              {t('own.title')} <span className="count">{steps}</span>
            </MenuItem>
            <Separator className="menu__line" />
            <MenuItem id="names" className="menu__item">
              {t(hidden ? 'names.show' : 'names.hide')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ target }) => {
          void open(target.files?.[0])
          target.value = ''
        }}
      />
      <span role="status" className="copy__state">
        {said}
      </span>
    </span>
  )
})
