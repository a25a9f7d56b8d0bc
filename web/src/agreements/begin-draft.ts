import type { Agreement } from '../partners/member.ts';
import type { Content } from '../policies/policy.ts';
import type { Grounds, Template } from './agreement.ts';
import { BLANK_CONTENT } from './agreement-fields.ts';

/** What a draft begins with, and the template that it is said against, if any. */
export interface Ground {
  readonly id: string;
  readonly content: Content;
  readonly template: Template | null;
}

/** All that there is to begin with: the versions of this member, the templates, and nothing at all. */
export function listGrounds({ versions, templates }: Grounds, today: string): readonly Ground[] {
  return [
    ...versions.map((version) => ({ id: version.id, content: ofVersion(version), template: null })),
    ...templates.map((template) => ({
      id: template.id,
      content: { validFrom: today, validUntil: null, ...template.content },
      template,
    })),
    { id: '', content: { validFrom: today, validUntil: null, ...BLANK_CONTENT }, template: null },
  ];
}

/** The version that was asked for; else the newest one, else a template. */
export function chooseGround(grounds: readonly Ground[], of: string): string {
  return (grounds.find(({ id }) => id === of) ?? grounds[0])?.id ?? '';
}

function ofVersion({ content }: Agreement): Content {
  return { ...content };
}
