/** Asked for once, when the server wants to know who is there. */
import { useState } from 'react';
import { showToken, token } from '../server/session.js';

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
      <h1>Who is there?</h1>
      <p>
        {token.get()
          ? 'The server refused that token; it may have expired.'
          : 'This server asks for a token. It stays in this tab only.'}
      </p>
      <label className="field">
        Bearer token
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
        Enter
      </button>
    </form>
  );
}
