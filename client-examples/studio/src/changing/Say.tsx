/** The line at the foot of a conversation. */
import { useState } from 'react';
import { texts } from '../texts/texts.js';

type Props = {
  label: string;
  placeholder: string;
  disabled: boolean;
  onSay: (words: string) => void;
};

export function Say({ label, placeholder, disabled, onSay }: Props) {
  const [words, setWords] = useState('');
  const given = words.trim();
  return (
    <form
      className="say"
      onSubmit={(event) => {
        event.preventDefault();
        if (!given || disabled) return;
        onSay(given);
        setWords('');
      }}
    >
      <input
        aria-label={label}
        placeholder={placeholder}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="button primary" disabled={disabled || !given}>
        {texts.talk.send}
      </button>
    </form>
  );
}
