/** Takes of one clip beside each other, as they arrive; one of them can be put into the film. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import type { RegenerationPartsFragment } from '../../../generated/studio/graphql.js';
import { CHOOSE_TAKE } from '../documents/changing.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { VersionTile } from './VersionTile.js';

type Props = { regeneration: RegenerationPartsFragment; current: string | undefined; canChoose: boolean };

export function Takes({ regeneration, current, canChoose }: Props) {
  const { id, takes, takeCount, rankedTakes } = regeneration;
  const [{ fetching }, choose] = useMutation(CHOOSE_TAKE);
  const [problem, setProblem] = useState<string | null>(null);
  const list = useRef<HTMLElement>(null);
  const ready = canChoose && !fetching;

  async function show(versionId: string): Promise<void> {
    const { data, error } = await choose({ input: { regenerationId: id, versionId } });
    setProblem(problemOf(data?.chooseTake, error));
  }
  useNumberKeys(list, (number) => {
    const take = takes[number - 1];
    if (ready && take && take.id !== current) void show(take.id);
  });

  return (
    <section ref={list} className="versions" aria-label={texts.takes.title(takes.length, takeCount)}>
      <ul>
        {takes.map((take, index) => (
          <VersionTile
            key={take.id}
            version={take}
            label={texts.takes.take(index + 1)}
            isShown={take.id === current}
            verb={texts.takes.choose}
            canShow={ready}
            onShow={() => void show(take.id)}
          >
            <strong>{texts.takes.take(index + 1)}</strong>
            <TakeRank take={take.id} ranked={rankedTakes} />
          </VersionTile>
        ))}
      </ul>
      {ready && takes.length > 1 && <p className="dim">{texts.takes.keys(takes.length)}</p>}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

type RankProps = { take: string; ranked: RegenerationPartsFragment['rankedTakes'] };

/** The place of a take among the others, and the sentence that says why. */
function TakeRank({ take, ranked }: RankProps) {
  const place = ranked.findIndex((each) => each.take.id === take);
  const rank = ranked[place];
  return rank ? <span className="dim">{texts.takes.rank(place + 1, rank.reason)}</span> : null;
}

/** One key chooses, in the conversation that offers the takes and where nothing has the focus; not while somebody writes. */
function useNumberKeys(list: RefObject<HTMLElement | null>, onNumber: (number: number) => void): void {
  const latest = useRef(onNumber);
  latest.current = onNumber;
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const target = event.target as HTMLElement;
      const here = target === document.body || list.current?.closest('.chat')?.contains(target);
      if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.matches('input, textarea, select') || !/^[1-9]$/.test(event.key)) return;
      latest.current(Number(event.key));
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list]);
}
