import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';

const MOST_MODELS = 200;

type Named = { readonly code: string; readonly name: Readonly<Record<'en' | 'zh', string>> };
export type ModelNames = readonly (Named & { readonly components: readonly Named[] })[];

/** Claims carry the manufacturer's codes; its models say what they are called. */
export const ModelNamesContext = createContext<ModelNames>([]);

/** Names are a kindness: without them, or without the right to read them, the codes still say it. */
export async function loadModelNames(network: string): Promise<ModelNames> {
  try {
    const query = { limit: MOST_MODELS };
    return (await api.get('/v1/networks/{network}/models', { params: { path: { network }, query } })).items;
  } catch {
    return [];
  }
}

/** The name of a model's component; `*` stands for all of them. */
export function useComponentName(): (model: string, component: string) => string {
  const say = useSay();
  const language = useLanguage();
  const models = useContext(ModelNamesContext);
  return (model, component) => {
    if (component === '*') return say('claims.whole_unit');
    const components = models.find(({ code }) => code === model)?.components;
    return components?.find(({ code }) => code === component)?.name[language] ?? component;
  };
}
