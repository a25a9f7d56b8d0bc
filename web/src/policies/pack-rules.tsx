import { Icon } from '../components/icon.tsx';
import { type PlainKey, type Say, useSay } from '../language.ts';
import {
  correctRule,
  listRules,
  nameArticle,
  type RuleRow,
  restoreRule,
  sayOfPack,
  strikeRule,
} from './correct-pack.ts';
import { nameWord } from './name-word.ts';
import type { Pack } from './pack.ts';
import { isContent, readAt, toPlace, writeAt } from './place-in.ts';
import type { Content } from './policy.ts';
import type { ValueSpec } from './policy-kinds.ts';
import { type Problems, problemsAt } from './read-problems.ts';
import { ValueInput } from './value-input.tsx';

interface PackRulesProps {
  /** Null where the reader may not ask for it: then only what was corrected is shown. */
  pack: Pack | null;
  content: Content;
  problems: Problems;
  change: ((content: Content, pointer: string) => void) | null;
}

const AT = '/content/packCorrections';

const ABOUT: readonly ValueSpec[] = [
  {
    name: 'source',
    label: 'policy.pack.source',
    type: 'choice',
    choices: ['secondary', 'gazette'],
    wordsOf: 'pack_source.',
  },
  { name: 'verified', label: 'policy.pack.verified', type: 'flag' },
  { name: 'verifiedOn', label: 'policy.pack.verified_on', type: 'date', empty: 'left_out' },
];

/** The law as these terms have it, rule by rule: a lawyer writes another figure beside the article that gives it. */
export function PackRules({ pack, content, problems, change }: PackRulesProps) {
  const say = useSay();
  const corrections = readAt(content, ['packCorrections']);
  const rows = listRules(pack?.rules ?? null, content);
  if (rows.length === 0 && corrections === undefined) return null;
  const own = problemsAt(problems, AT);
  const corrected = rows.filter(({ state }) => state !== 'shipped').length;
  return (
    <section class="tile policy-rows pack-rules" data-place={AT}>
      <h2 class="tile-head">
        {say('policy.pack.rules')} <span class="tile-aside">{say('policy.pack.corrected', { count: corrected })}</span>
      </h2>
      <p class="quiet">{say('policy.pack.lead')}</p>
      {own.map((text) => (
        <p class="field-problem" key={text}>
          {text}
        </p>
      ))}
      <div class="typed-fields thirds">
        {ABOUT.filter(({ name }) => name !== 'verifiedOn' || readAt(corrections, ['verified']) === true).map((spec) => {
          const said = problemsAt(problems, `${AT}/${spec.name}`, true);
          const id = `policy-packCorrections-${spec.name}`;
          return (
            <div class="typed-field" key={spec.name} data-place={`${AT}/${spec.name}`}>
              {change === null ? (
                <span class="read-label">{say(spec.label)}</span>
              ) : (
                <label for={id}>{say(spec.label)}</label>
              )}
              <ValueInput
                spec={spec}
                id={id}
                value={readAt(corrections, [spec.name]) ?? (spec.name === 'source' ? 'secondary' : undefined)}
                currency="CNY"
                isInvalid={said.length > 0}
                change={change && ((value) => change(sayOfPack(content, { [spec.name]: value }), `${AT}/${spec.name}`))}
              />
              {said.map((text) => (
                <p class="field-problem" key={text}>
                  {text}
                </p>
              ))}
            </div>
          );
        })}
      </div>
      <table class="policy-table">
        <thead>
          <tr>
            <th scope="col">{say('policy.pack.rule')}</th>
            <th scope="col">{say('policy.pack.figure')}</th>
            <th scope="col">{say('policy.pack.article')}</th>
            <th scope="col">{say('policy.pack.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OneRule key={row.id} row={row} content={content} problems={problems} change={change} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface OneRuleProps {
  row: RuleRow;
  content: Content;
  problems: Problems;
  change: PackRulesProps['change'];
}

function OneRule({ row, content, problems, change }: OneRuleProps) {
  const say = useSay();
  const { id, rule, state, place } = row;
  const pointer = `${AT}/${place ?? 'rules'}`;
  const said = place === null ? [] : [...new Set(problemsAt(problems, pointer, true))];
  const isStruck = state === 'struck';
  const article = isStruck ? readAt(content, ['packCorrections', ...placeOf(place), 'article']) : rule.article;
  const write = (next: Content) => change?.(next, pointer);
  const cell = (spec: ValueSpec, value: unknown, set: ((value: unknown) => void) | null, label = say(spec.label)) => (
    <ValueInput
      spec={spec}
      id={['pack', id, ...toPlace(spec.name)].join('-')}
      label={`${id} · ${label}`}
      value={value}
      currency="CNY"
      isInvalid={place !== null && problemsAt(problems, `${pointer}/${toPlace(spec.name).join('/')}`, true).length > 0}
      change={set}
    />
  );
  return (
    <>
      <tr data-place={pointer} class={said.length > 0 ? 'faulty' : undefined}>
        <td class="pack-rule">
          {isStruck ? <del>{nameRule(rule, say)}</del> : nameRule(rule, say)}
          <span class="quiet">{id}</span>
        </td>
        <td class="pack-figures">
          {listFigures(row, say).map(({ spec, label }) => (
            <span class="pack-figure" key={spec.name}>
              <span class="cell-name" aria-hidden="true">
                {label}
              </span>
              {cell(
                spec,
                readAt(rule, toPlace(spec.name)),
                change === null || isStruck
                  ? null
                  : (value) => write(correctRule(content, row, writeAt(rule, toPlace(spec.name), value))),
                label,
              )}
            </span>
          ))}
        </td>
        <td>
          <span class="cell-label" aria-hidden="true">
            {say('policy.pack.article')}
          </span>
          {cell(
            ARTICLE,
            article,
            change &&
              ((value) =>
                write(
                  isStruck
                    ? nameArticle(content, id, String(value ?? ''))
                    : correctRule(content, row, { ...rule, article: value ?? null }),
                )),
          )}
        </td>
        <td class="pack-state">
          {state !== 'shipped' && <span class={`tag ${state}`}>{say(`pack_state.${state}`)}</span>}
          {change !== null && (
            <button
              type="button"
              class="icon-button"
              title={say(state === 'shipped' ? 'policy.pack.strike' : 'policy.pack.restore', { id })}
              onClick={() => write(state === 'shipped' ? strikeRule(content, id) : restoreRule(content, id))}
            >
              <Icon name={state === 'shipped' ? 'cross' : 'back'} />
              <span class="unseen">
                {say(state === 'shipped' ? 'policy.pack.strike' : 'policy.pack.restore', { id })}
              </span>
            </button>
          )}
        </td>
      </tr>
      {said.length > 0 && (
        <tr class="row-said">
          <td />
          <td colSpan={3}>
            {said.map((text) => (
              <p class="field-problem" key={text}>
                {text}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

const ARTICLE: ValueSpec = { name: 'article', label: 'policy.pack.article', type: 'text', empty: 'null' };

function placeOf(place: string | null): (string | number)[] {
  const [member, index] = (place ?? '').split('/');
  return member === undefined || index === undefined ? [] : [member, Number(index)];
}

/** What the rule is about: its kind, and what it gives or of which parts it speaks. */
function nameRule(rule: Content, say: Say): string {
  const kind =
    typeof rule.kind === 'string' ? nameWord(`pack_kind.${rule.kind}`, rule.kind, say) : say('policy.pack.rule');
  const given = [rule.rights, rule.right].flat().filter((right) => typeof right === 'string');
  const { fault, because, effect } = rule;
  const more = [fault === 'performance' ? undefined : fault, because, effect].filter(
    (word) => typeof word === 'string',
  );
  const words = [
    ...more.map((word) => nameWord(`pack_word.${word}`, word, say)),
    ...given.map((right) => nameWord(`remedy.kind.${right}`, right, say)),
    ...(Array.isArray(rule.components)
      ? rule.components.map((one) => (one === '*' ? say('policy.any') : String(one)))
      : []),
  ];
  return words.length === 0 ? kind : `${kind} (${words.join(say('list.comma'))})`;
}

interface Figure {
  readonly spec: ValueSpec;
  readonly label: string;
}

const NUMBERS: readonly (readonly [name: string, label: PlainKey])[] = [
  ['fromDay', 'pack_figure.from_day'],
  ['untilDay', 'pack_figure.until_day'],
  ['untilKm', 'pack_figure.until_km'],
  ['repairs', 'pack_figure.repairs'],
  ['withinMonths', 'pack_figure.within_months'],
  ['afterDays', 'pack_figure.after_days'],
  ['moreThanDays', 'pack_figure.more_than_days'],
  ['countsAsDays', 'pack_figure.counts_as_days'],
  ['months', 'policy.months'],
  ['days', 'policy.days'],
  ['km', 'pack_figure.km'],
  ['daysAfterProduction', 'pack_figure.days_after_production'],
  ['yearsAfterProduction', 'pack_figure.years_after_production'],
];

/** Those that the rule has, by what is shipped: a figure that is taken out stands there to be written again. */
function listFigures({ rule, shipped }: RuleRow, say: Say): readonly Figure[] {
  const members = { ...shipped, ...rule };
  const numbers = NUMBERS.filter(([name]) => Object.hasOwn(members, name)).map(
    ([name, label]): Figure => ({ spec: { name, label, type: 'number' }, label: say(label) }),
  );
  const rates = isContent(members.dailyRatePpm) ? Object.keys(members.dailyRatePpm) : [];
  const daily = rates.map(
    (category): Figure => ({
      spec: { name: `dailyRatePpm.${category}`, label: 'pack_figure.daily_rate', type: 'percent' },
      label:
        category === '*'
          ? say('pack_figure.daily_rate')
          : say('pack_figure.daily_rate_of', { category: nameWord(`pack_goods.${category}`, category, say) }),
    }),
  );
  const use = { name: 'highestRatePpm', label: 'pack_figure.highest_rate', type: 'percent' } as const;
  const labour = { name: 'labourIncluded', label: 'pack_figure.labour_included', type: 'flag' } as const;
  const lawful = shipped?.excludes ?? rule.excludes;
  const excludes: ValueSpec = {
    name: 'excludes',
    label: 'pack_figure.excludes',
    type: 'several',
    choices: Array.isArray(lawful) ? lawful.map(String) : [],
    wordsOf: 'exclusion.',
  };
  return [
    ...numbers,
    ...daily,
    ...[use, labour, excludes]
      .filter(({ name }) => Object.hasOwn(members, name))
      .map((spec): Figure => ({ spec, label: say(spec.label) })),
  ];
}
