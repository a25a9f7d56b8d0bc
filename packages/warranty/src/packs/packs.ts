import type { PackId, StatutoryPack } from '../words/statutory.ts';
import { cnGeneral } from './cn-general.ts';
import { cnHouseholdCar } from './cn-household-car.ts';
import { cnMicrocomputer } from './cn-microcomputer.ts';
import { cnMobilePhone } from './cn-mobile-phone.ts';

export const PACKS: Readonly<Record<PackId, StatutoryPack>> = {
  'cn-general': cnGeneral,
  'cn-microcomputer': cnMicrocomputer,
  'cn-mobile-phone': cnMobilePhone,
  'cn-household-car': cnHouseholdCar,
};
