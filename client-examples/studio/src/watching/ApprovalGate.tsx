/** The film waits here until someone has looked at the storyboard. Prompts and pictures below are open to change meanwhile. */

import { useState } from 'react';
import { useMutation } from 'urql';
import { APPROVE_STORYBOARD } from '../documents/making.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from './useFilm.js';

export function ApprovalGate({ film }: { film: Film }) {
  const [{ fetching }, approve] = useMutation(APPROVE_STORYBOARD);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section className="gate" aria-label={texts.gate.title}>
      <p>
        <strong>{texts.gate.ready}</strong> {texts.gate.whatNow}
      </p>
      <button
        type="button"
        className="button primary"
        disabled={fetching}
        onClick={async () => {
          const { data, error } = await approve({ jobId: film.id });
          setProblem(problemOf(data?.approveStoryboard, error));
        }}
      >
        {texts.gate.approve}
      </button>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
