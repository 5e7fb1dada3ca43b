/** The studio starts here. A new token means a new client: nothing of one owner stays for another. */
import { StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import './look/theme.css';
import './look/frame.css';
import './look/controls.css';
import './look/making.css';
import './look/watching.css';
import './look/film.css';
import './look/changing.css';
import './look/films.css';
import './look/board.css';
import './look/sound.css';
import { Studio } from './Studio.js';
import { createStudioClient } from './server/client.js';
import { token } from './server/session.js';
import { announceLanguage } from './texts/texts.js';

function WithClient() {
  const shown = token.use();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the client reads the token where it is kept
  const client = useMemo(() => createStudioClient(), [shown]);
  return (
    <Provider value={client}>
      <Studio key={shown} />
    </Provider>
  );
}

announceLanguage();

createRoot(document.getElementById('studio')!).render(
  <StrictMode>
    <WithClient />
  </StrictMode>,
);
