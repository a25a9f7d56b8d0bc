import type { Finding, FindingParams } from '@aftercare/kernel';
import type { OutletRequirements } from '../words.ts';

/** What refuses publication: a class of two meanings, and a remote minimum that asks for more than the usual one. */
export function validateRequirements({ classes }: OutletRequirements): readonly Finding[] {
  return classes.flatMap(({ code, minima, remoteMinima }, index) => {
    const isTwice = classes.findIndex((other) => other.code === code) < index;
    const isAbove =
      remoteMinima !== null &&
      (remoteMinima.premisesM2 > minima.premisesM2 || remoteMinima.operators > minima.operators);
    return [
      ...(isTwice ? [toFinding('onboarding.class_twice', `/classes/${index}/code`, { class: code })] : []),
      ...(isAbove ? [toFinding('onboarding.remote_above', `/classes/${index}/remoteMinima`, { class: code })] : []),
    ];
  });
}

function toFinding(code: string, path: string, params: FindingParams): Finding {
  return { code, severity: 'blocks', clause: null, path, params, cureUntil: null };
}
