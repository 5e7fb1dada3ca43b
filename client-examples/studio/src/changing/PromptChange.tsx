/** A clip's prompt as it was changed: what went is struck out, what came is marked. */
import { wordDifference } from '../../../word-difference.js';
import { texts } from '../texts/texts.js';

export function PromptChange({ before, after }: { before: string; after: string }) {
  const runs = wordDifference(before, after);
  if (runs.every((run) => run.in === 'BOTH')) return null;
  return (
    <details className="prompt-change">
      <summary>{texts.talk.promptChange}</summary>
      <p>
        {runs.map((run, index) => {
          const key = `${index} ${run.in}`;
          if (run.in === 'FIRST') return <del key={key}>{run.text} </del>;
          return run.in === 'SECOND' ? <ins key={key}>{run.text} </ins> : <span key={key}>{run.text} </span>;
        })}
      </p>
    </details>
  );
}
