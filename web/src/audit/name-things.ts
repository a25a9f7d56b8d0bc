import type { Language } from '@aftercare/client/sdk';
import type { Say } from '../language.ts';
import { ALL_CLAIMS, formatClaims, formatPlace } from '../route.ts';
import { isTextKey, type TextKey, texts } from '../texts.ts';
import type { useMay } from '../use-may.ts';
import type { HistoryLine } from './history.ts';

type ActionKey = Extract<TextKey, `action.${string}`>;
type SubjectKey = Extract<TextKey, `subject.${string}`>;
type FieldKey = Extract<TextKey, `field.${string}`>;

/** The end of an id tells two of them apart at a glance. */
const ENDING = 6;

export function nameAction(action: string, say: Say): string {
  const key = `action.${action}`;
  return isActionKey(key) ? say(key) : action;
}

export function nameActor({ id, kind, name }: HistoryLine['actor'], say: Say): string {
  if (name !== null) return name;
  if (kind === 'timer' || kind === 'anonymous' || kind === 'operator') return say(`actor.${kind}`);
  return `${say(kind === 'client' ? 'actor.client' : 'actor.other')} …${id.slice(-ENDING)}`;
}

/** Those who acted in the lines, and whoever is asked for. */
export function nameActors(lines: readonly HistoryLine[], asked: string | null, say: Say): Map<string, string> {
  const names = new Map(lines.map(({ actor }) => [actor.id, nameActor(actor, say)]));
  if (asked !== null && !names.has(asked)) {
    names.set(asked, nameActor({ id: asked, kind: asked.split(':')[0] ?? asked, name: null }, say));
  }
  return names;
}

/** The kind of thing, and the end of its id. */
export function nameSubject(subject: string, say: Say): string {
  const key = `subject.${subject.slice(0, 3)}`;
  const end = subject.split('/')[0]?.slice(-ENDING) ?? subject;
  return `${isSubjectKey(key) ? say(key) : say('subject.thing')} …${end}`;
}

export function nameField(field: string, say: Say): string {
  const key = `field.${field}`;
  return isFieldKey(key) ? say(key) : field;
}

/** The texts that name the states of a kind of thing. */
const STATES: Readonly<Record<string, string>> = {
  clm: 'state',
  stm: 'statement',
  srq: 'request',
  wko: 'order',
  mem: 'member',
  agr: 'agreement',
};

/** A state as its own screen calls it. */
export function nameState(subject: string, state: string, language: Language): string {
  const key = `${STATES[subject.slice(0, 3)]}.${state}`;
  return isTextKey(key) ? texts[key][language] : state;
}

/** Where the thing itself is shown, if it has a screen that whoever looks may see. */
export function findScreen(subject: string, may: ReturnType<typeof useMay>): string | null {
  switch (subject.slice(0, 4)) {
    case 'clm_':
      return formatClaims(ALL_CLAIMS, subject);
    case 'stm_':
      return formatPlace('statements', { id: subject });
    case 'srq_':
      return formatPlace('desk', { id: subject });
    case 'wko_':
      return formatPlace('orders', { id: subject });
    case 'usr_':
      return may('users:manage') ? formatPlace('users', { id: subject }) : null;
    case 'ac_l':
    case 'ac_t':
      return may('clients:manage') ? formatPlace('clients', { id: subject }) : null;
    case 'whk_':
      return may('webhooks:manage') ? formatPlace('webhooks', { id: subject }) : null;
    case 'mem_':
      return subject.includes('/') ? null : formatPlace('partners', { id: subject });
    case 'agr_':
      return formatPlace('agreements', { id: subject });
    default:
      return null;
  }
}

export function listActions(say: Say, keys: readonly string[]): { value: string; text: string }[] {
  return keys.flatMap((key) => (isActionKey(key) ? [{ value: key.slice('action.'.length), text: say(key) }] : []));
}

function isActionKey(key: string): key is ActionKey {
  return key.startsWith('action.') && isTextKey(key);
}

function isSubjectKey(key: string): key is SubjectKey {
  return key.startsWith('subject.') && isTextKey(key);
}

function isFieldKey(key: string): key is FieldKey {
  return key.startsWith('field.') && isTextKey(key);
}
