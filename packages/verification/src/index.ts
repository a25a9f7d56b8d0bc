export { commitSeed } from './actions/commit-seed.ts';
export { drawClaims } from './actions/draw-claims.ts';
export { listSampled, showSample } from './actions/show-sample.ts';
export { problems as verificationProblems } from './texts.ts';
