import type { ClaimQuestion } from './claim-file.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/** A member works on what was agreed with it. Nothing is asked where model or agreement name no category. */
export function checkCategory({
  category,
  modelCode,
  agreement,
}: Pick<ClaimQuestion, 'category' | 'modelCode' | 'agreement'>): LookedAt | readonly LookedAt[] {
  const agreed = agreement?.categories ?? [];
  if (category === null || agreed.length === 0) return [];
  const params = { model: modelCode, category, agreed: agreed.join(', ') };
  if (agreed.includes(category)) return passed('claims.category', params);
  return refused('claims.category', { code: 'claims.category_not_agreed', path: '/unit', params });
}
