import type { Language } from '@aftercare/client/sdk';

/** Cities of Shandong by GB/T 2260; elsewhere the code speaks. */
const CITIES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '3701': { en: 'Jinan', zh: '济南' },
  '3702': { en: 'Qingdao', zh: '青岛' },
  '3703': { en: 'Zibo', zh: '淄博' },
  '3704': { en: 'Zaozhuang', zh: '枣庄' },
  '3705': { en: 'Dongying', zh: '东营' },
  '3706': { en: 'Yantai', zh: '烟台' },
  '3707': { en: 'Weifang', zh: '潍坊' },
  '3708': { en: 'Jining', zh: '济宁' },
  '3709': { en: 'Tai’an', zh: '泰安' },
  '3710': { en: 'Weihai', zh: '威海' },
  '3711': { en: 'Rizhao', zh: '日照' },
  '3713': { en: 'Linyi', zh: '临沂' },
  '3714': { en: 'Dezhou', zh: '德州' },
  '3715': { en: 'Liaocheng', zh: '聊城' },
  '3716': { en: 'Binzhou', zh: '滨州' },
  '3717': { en: 'Heze', zh: '菏泽' },
};

/** `济南 370102`: the city's name where it is known, and the code as the agreement says it. */
export function nameDivision(code: string, language: Language): string {
  const name = CITIES[code.slice(0, 4)]?.[language];
  if (name === undefined) return code;
  return code.length <= 4 ? name : `${name} ${code}`;
}

/** The city alone, where there is room for no more; a code that is not known says itself. */
export function nameCity(code: string, language: Language): string {
  return CITIES[code.slice(0, 4)]?.[language] ?? code;
}
