import type { CategorySetting, QuestionSetting } from '@through-train/contract';

type Leaf = readonly [id: string, zh: string, en: string, questions?: QuestionSetting[]];

/** A branch of the tree with its leaves; a leaf's id begins with the branch's. */
export function branch(
  id: string,
  zh: string,
  en: string,
  leaves: readonly Leaf[],
): CategorySetting {
  return {
    id,
    name: { 'zh-CN': zh, en },
    questions: [],
    children: leaves.map(([leaf, leafZh, leafEn, questions]) => ({
      id: `${id}-${leaf}`,
      name: { 'zh-CN': leafZh, en: leafEn },
      questions: questions ?? [],
      children: [],
    })),
  };
}
