import { definePolicy } from '@aftercare/policies';
import { validateRequirements } from './rules/validate-requirements.ts';
import { coveragePlanContent, requirementsContent } from './wire.ts';

/** What a manufacturer asks of an outlet before it may work, by class. */
export const outletRequirements = definePolicy({
  kind: 'onboarding.outlet_requirements',
  segment: 'outlet-requirements',
  title: 'outlet requirements',
  content: requirementsContent,
  validate: validateRequirements,
  example: {
    reviewWorkingDays: 2,
    probationMonths: 0,
    warnings: { letters: 3, withinMonths: 12 },
    remoteDivisions: ['5424'],
    classes: [
      {
        code: 'county',
        name: { en: 'County', zh: '县级网点' },
        required: ['taxRegistration', 'insurance', 'responsiblePerson'],
        papers: ['licence', 'tax'],
        minima: { premisesM2: 150, operators: 2 },
        remoteMinima: { premisesM2: 80, operators: 1 },
        equipment: [],
        certifiedCategories: ['solar-heater'],
        issuesInvoices: 'ordinary',
      },
      {
        code: 'township',
        name: { en: 'Township', zh: '乡镇网点' },
        required: ['responsiblePerson'],
        papers: ['licence'],
        minima: { premisesM2: 50, operators: 2 },
        remoteMinima: null,
        equipment: [],
        certifiedCategories: [],
        issuesInvoices: 'any',
      },
    ],
  },
});

/** Where a manufacturer means to be served: the coverage report looks at it. */
export const coveragePlans = definePolicy({
  kind: 'onboarding.coverage_plan',
  segment: 'coverage-plans',
  title: 'a coverage plan',
  content: coveragePlanContent,
  validate: () => [],
  example: {
    divisions: [
      { code: '370102', name: { en: 'Lixia District', zh: '历下区' } },
      { code: '370102004', name: { en: 'Jiefang Road', zh: '解放路街道' } },
    ],
    categories: ['solar-heater'],
  },
});
