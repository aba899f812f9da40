/** What the address will need, asked for before anything is drawn; where that fails, the page asks again and says so. */
import { loadTranslator } from '../i18n/load-translator.ts'
import { route } from './navigation.ts'
import { language } from './preferences.ts'

const failsLater = () => {}

void loadTranslator(language.get()).catch(failsLater)
const arrived = route.get()
if (arrived.page === 'explorer') {
  // Before the page itself, so that the server works while the rest is read.
  void import('./explorer/lead-to.ts').then(({ leadTo }) => leadTo(arrived.side, arrived.fragment), failsLater)
  void import('./explorer/explorer-page.tsx').catch(failsLater)
}
