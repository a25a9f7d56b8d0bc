import type { Say } from '../language.ts';
import type { ApplicationCheck } from './application.ts';
import { nameAsked, nameInvoices } from './name-asked.ts';

export interface DescribedCheck {
  readonly title: string;
  /** What it saw; empty where the title says it. */
  readonly saw: string;
}

/** A rule and what it saw, in the words of the reader; one that is not known here says itself. */
export function describeCheck({ rule, saw }: ApplicationCheck, say: Say): DescribedCheck {
  const of = (name: string) => String(saw[name] ?? '–');
  switch (rule.replace(/^onboarding\.check_/, '')) {
    case 'class':
      return { title: say('asked.outletClass'), saw: of('class') };
    case 'field':
      return { title: say('outlet_check.field', { field: nameAsked(of('field'), say) }), saw: '' };
    case 'premises':
      return {
        title: say('asked.premisesM2'),
        saw: say('outlet_check.saw.premises', { area: of('area'), minimum: of('minimum') }),
      };
    case 'operators':
      return {
        title: say('outlet_check.operators'),
        saw: say('outlet_check.saw.operators', { operators: of('operators'), minimum: of('minimum') }),
      };
    case 'equipment':
      return { title: say('asked.equipment'), saw: of('equipment') };
    case 'invoices':
      return {
        title: say('asked.invoiceCapability'),
        saw: say('outlet_check.saw.invoices', {
          invoices: nameInvoices(of('invoices'), say),
          minimum: nameInvoices(of('minimum'), say),
        }),
      };
    case 'insurance':
      return { title: say('asked.insurance'), saw: say('outlet_check.saw.until', { day: of('validUntil') }) };
    case 'certificates':
      return {
        title: say('outlet_check.certificates', { category: of('category') }),
        saw: say('outlet_check.saw.until', { day: of('validUntil') }),
      };
    case 'paper':
      return { title: nameAsked(`papers/${of('paper')}`, say), saw: '' };
    default:
      return {
        title: rule,
        saw: Object.entries(saw)
          .map(([name, value]) => `${name}: ${value}`)
          .join(say('list.comma')),
      };
  }
}
