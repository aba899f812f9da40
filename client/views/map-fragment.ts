import { createStore } from '../state/store.ts'

/** The fragment of the map as it stands, so that other pages lead back to it. */
export const mapFragment = createStore('v=1')
