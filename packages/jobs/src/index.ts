export { cancelJob } from './actions/cancel-job.ts';
export { listJobErrors } from './actions/list-job-errors.ts';
export { listJobs } from './actions/list-jobs.ts';
export { showJob } from './actions/show-job.ts';
export { defineJob, type JobKind, planJob, type Sliced } from './define-job.ts';
export { sliceDue } from './slice-due.ts';
export { problems as jobProblems, words as jobWords } from './texts.ts';
export { jobWire } from './wire.ts';
export { SLICE_DUE } from './words.ts';
