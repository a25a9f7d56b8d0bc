export { showProblem } from './actions/show-problem.tsx';
export { showProduct } from './actions/show-product.ts';
export { toProblemPage } from './problem-page.tsx';
