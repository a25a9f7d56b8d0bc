import { loadModelNames } from '../claims/component-names.ts';
import { useLanguage } from '../language.ts';
import { useLoaded } from '../use-loaded.ts';

/** The components of a model by name. */
export function useComponentChoices(network: string, model: string): { value: string; text: string }[] {
  const language = useLanguage();
  const models = useLoaded(`models of ${network}`, () => loadModelNames(network));
  if (models.status !== 'ready') return [];
  const components = models.value.find(({ code }) => code === model)?.components ?? [];
  return components.map(({ code, name }) => ({ value: code, text: name[language] }));
}
