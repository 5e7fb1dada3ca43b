'use client';

import { useActionState } from 'react';
import { startFilm } from './actions.ts';
import { Film } from './Film.tsx';

export default function Page() {
  const [order, start, isStarting] = useActionState(startFilm, {});
  return (
    <main>
      <form action={start}>
        <input name="prompt" aria-label="Prompt" required minLength={3} />
        <button type="submit" disabled={isStarting}>
          Make
        </button>
      </form>
      {order.problem && <p role="alert">{order.problem}</p>}
      {order.jobId && <Film key={order.jobId} jobId={order.jobId} />}
    </main>
  );
}
