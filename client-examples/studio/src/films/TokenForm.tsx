/** Asked for once, when the server wants to know who is there. */
import { useState } from 'react';
import { showToken, token } from '../server/session.js';
import { texts } from '../texts/texts.js';

export function TokenForm() {
  const [given, setGiven] = useState('');
  return (
    <form
      className="token panel"
      onSubmit={(event) => {
        event.preventDefault();
        showToken(given);
      }}
    >
      <h1>{texts.token.title}</h1>
      <p>{token.get() ? texts.token.refused : texts.token.wanted}</p>
      <label className="field">
        {texts.token.label}
        <input
          name="token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          required
          value={given}
          onChange={(event) => setGiven(event.target.value)}
        />
      </label>
      <button type="submit" className="button primary">
        {texts.token.enter}
      </button>
    </form>
  );
}
