import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { localToday } from '../local-today.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, moveOnTo, type PlaceRoute } from '../route.ts';
import { useFirstFault } from '../use-first-fault.ts';
import { dropDraft, type KeptDraft, keepDraft, takeDraft } from './kept-draft.ts';
import { draftVersion } from './policy.ts';
import { PolicyForm } from './policy-form.tsx';
import { KINDS, type Segment } from './policy-kinds.ts';
import { ProblemList } from './problem-list.tsx';
import { problemsAt, readProblems } from './read-problems.ts';

interface PolicyEditorProps {
  network: ShownNetwork;
  segment: Segment;
  shown: PlaceRoute;
}

/** The next version as it is written. Saved it is a draft: what is published is a draft that nobody changes any more. */
export function PolicyEditor({ network, segment, shown }: PolicyEditorProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const goToFault = useFirstFault(form);
  const [draft, setDraft] = useState(
    () => takeDraft(network.slug, segment) ?? begin(segment, say(KINDS[segment].title)),
  );
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const isGone = useRef(false);
  useEffect(() => {
    if (!isGone.current) keepDraft(network.slug, segment, draft);
  }, [network.slug, segment, draft]);
  const at = (id: string | null) => formatPlace('policies', { id, network: shown.network, show: segment });
  const change = (changed: Partial<KeptDraft>, pointer: string) => {
    setDraft((before) => ({
      ...before,
      ...changed,
      // What was said of a place is old when it changes.
      problems: before.problems.filter(([said]) => said !== pointer && !said.startsWith(`${pointer}/`)),
    }));
    setError(null);
  };
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      const { name, effectiveFrom, content } = draft;
      const made = await draftVersion(network.slug, segment, { name, effectiveFrom, content });
      isGone.current = true;
      dropDraft(network.slug, segment);
      moveOnTo(at(made.id));
    } catch (caught) {
      setError(caught);
      setDraft((before) => ({ ...before, problems: readProblems(caught) }));
      goToFault();
    }
    setBusy(false);
  };
  const head = (name: 'name' | 'effectiveFrom', type: 'text' | 'date') => {
    const problem = problemsAt(draft.problems, `/${name}`)[0];
    const asked = {
      id: `policy-${name}`,
      autocomplete: 'off' as const,
      value: draft[name],
      'aria-invalid': problem === undefined ? undefined : ('true' as const),
      'aria-describedby': problem === undefined ? undefined : `policy-${name}-problem`,
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        change({ [name]: currentTarget.value }, `/${name}`),
    };
    return (
      <div class="typed-field" data-place={`/${name}`}>
        <label for={`policy-${name}`}>{say(`policies.column.${name === 'name' ? 'name' : 'from'}`)}</label>
        {type === 'date' ? <input {...asked} type="date" /> : <input {...asked} type="text" />}
        {problem !== undefined && (
          <p class="field-problem" id={`policy-${name}-problem`}>
            {problem}
          </p>
        )}
      </div>
    );
  };
  return (
    <div class="screen policy">
      <header class="screen-head">
        <a class="icon-button" href={at(null)}>
          <Icon name="back" />
          <span class="unseen">{say('policies.back')}</span>
        </a>
        <h1>{say('policies.writing', { kind: say(KINDS[segment].title) })}</h1>
        <p class="screen-summary">{say('new_claim.kept')}</p>
      </header>
      <form
        class="policy-parts"
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          return save();
        }}
      >
        <ProblemList problems={draft.problems} />
        <section class="tile">
          <div class="typed-fields">
            {head('name', 'text')}
            {head('effectiveFrom', 'date')}
          </div>
        </section>
        <PolicyForm
          network={network}
          segment={segment}
          content={draft.content}
          problems={draft.problems}
          change={(content, pointer) => change({ content }, pointer)}
        />
        <footer class="policy-foot">
          {error !== null && readProblems(error).length === 0 && <ProblemNotice error={error} />}
          <div class="verbs">
            <button type="submit" class="button primary" disabled={isBusy}>
              {isBusy ? say('verb.busy') : say('policies.save')}
            </button>
            <Verb
              text={say('policies.throw_away')}
              tone="danger"
              detail={say('policies.throw_away.detail')}
              run={async () => {
                isGone.current = true;
                dropDraft(network.slug, segment);
                goTo(at(null));
              }}
            />
          </div>
        </footer>
      </form>
    </div>
  );
}

function begin(segment: Segment, name: string): KeptDraft {
  return { name, effectiveFrom: localToday(), content: KINDS[segment].blank, problems: [] };
}
