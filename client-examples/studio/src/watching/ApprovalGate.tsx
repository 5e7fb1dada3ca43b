/** The film waits here until someone has looked at the storyboard. Prompts and pictures below are open to change meanwhile. */

import { useState } from 'react';
import { useMutation } from 'urql';
import { APPROVE_STORYBOARD } from '../documents/making.js';
import { problemOf } from '../server/problems.js';
import type { Film } from './useFilm.js';

export function ApprovalGate({ film }: { film: Film }) {
  const [{ fetching }, approve] = useMutation(APPROVE_STORYBOARD);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section className="gate" aria-label="Approval">
      <p>
        <strong>The storyboard is ready.</strong> Change prompts and pictures below as you like; the clips are
        made once you approve.
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
        Approve and make the clips
      </button>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
